/** Words that mean the same at any point of a conversation, and the cleaning of what was typed. */
import * as folding from '../understanding/fold.ts';

export type GlobalWord =
  | 'menu'
  | 'back'
  | 'restart'
  | 'stop'
  | 'human'
  | 'help'
  | 'language'
  | 'vi'
  | 'en'
  | 'cancel'
  | 'resume';

const MOST_KNOWN = 300;

/** Longer texts are cut: nobody's question is longer, and every reader stays quick. */
const LONGEST = 1000;

/** NFC, no invisible or control characters, single spaces, at most 1,000 characters. */
export function clean(text: string): string {
  return text
    .slice(0, 4 * LONGEST)
    .normalize('NFC')
    .replace(/[\p{Cf}\uFE0F]/gu, '')
    .replace(/[\p{Cc}\p{Z}]+/gu, ' ')
    .trim()
    .slice(0, LONGEST)
    .replace(/\p{Cs}/gu, '');
}

/** Lower case without marks or punctuation: «Quay lại!» → "quay lai". */
export const plain = remembering((text) =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/đ/g, 'd')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim(),
);

/** «Đúng», «đúng rồi ạ» with its marks: «dung» may be «dừng» or «đừng» as well, where much hangs on it. */
export function isRight(said: { kind: string; text?: unknown }): boolean {
  if (said.kind !== 'text' || typeof said.text !== 'string') return false;
  return /^(?:(?:dạ|vâng|ừ) )*đúng(?: (?:rồi|thế|vậy|ạ|em|đấy))*[.!]*$/iu.test(
    said.text.normalize('NFC').trim(),
  );
}

/** The same with shorthand and Telex read. */
const fold = remembering(folding.fold);

/** One sentence is looked at a dozen times in a turn, and labels in every turn; long texts are not kept. */
function remembering(read: (text: string) => string): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const now = read(text);
    if (known.size >= MOST_KNOWN) known.clear();
    if (text.length <= 100) known.set(text, now);
    return now;
  };
}

/** Whether a text matches as it is spelled, or with its shorthand and Telex read («k bik» → khong biet). */
export function isLike(pattern: RegExp, text: string): boolean {
  return pattern.test(plain(text)) || pattern.test(fold(text));
}

/** The global word that a text is, in any spelling with or without marks and polite edges. */
export function globalWord(text: string): GlobalWord | undefined {
  if (text.length > LONGEST_WORD) return undefined;
  const word = wordOf(plain(text)) ?? wordOf(fold(text));
  return word === 'stop' && isOtherDung(text) ? undefined : word;
}

function wordOf(typed: string): GlobalWord | undefined {
  return WORDS.get(typed) ?? WORDS.get(withoutEdges(typed));
}

/** «cho chị được nói chuyện với cán bộ Hội với nhé em» and the like; whole sentences are for the classifier. */
const LONGEST_WORD = 60;

/** «Đúng» (yes) and «dùng» (use) look like «dừng» (stop) once their marks are gone. */
function isOtherDung(text: string): boolean {
  return /đ[uúùủũụ]ng|d[úùủũụ]ng/i.test(text);
}

/** «cho chị quay lại nhé em» → "quay lai". */
function withoutEdges(typed: string): string {
  return typed
    .replace(/^(?:(?:da|vang|u|uh|em oi|chi oi|oi) )+/, '')
    .replace(/^(?:(?:cho|de) )?(?:(?:chi|em|toi|minh|co|bac|tui) )?(?:(?:muon|xin|can) )?/, '')
    .replace(/(?: (?:a|nhe|nha|em|di|voi|luon|giup|chi|toi|minh|co|bac|duoc khong|nao))+$/, '');
}

const SPELLINGS: Record<GlobalWord, string> = {
  menu: 'menu|me nu|mo menu|ve menu|menu chinh|xem menu|danh muc|trang chu|ve trang chu|ve menu chinh|bang chon|main menu|start|home',
  back: 'quay lai|tro lai|quay lai cau truoc|tro lai cau truoc|cau truoc|lui lai|back|go back|ve cau truoc|chon lai cau truoc',
  restart:
    'lam lai|lam lai tu dau|bat dau lai|lai tu dau|restart|start over|start again|hoi lai tu dau',
  stop: 'dung|dung lai|stop|ngung|thoat|ket thuc|dung nhan nua|dung nhan tin nua|dung nhan tin|thoi dung|exit|quit|ngung nhan tin|khong nhan tin nua',
  human:
    'gap can bo|can bo|gap nguoi|gap nguoi that|nguoi that|noi chuyen voi can bo|gap can bo hoi|gap can bo phu nu|goi can bo|gap nhan vien|gap chi can bo|chuyen can bo|hoi can bo|human|talk to a person|talk to someone|person|agent|cadre|talk to a cadre|talk to a human|nhan can bo',
  help: 'tro giup|giup|giup do|huong dan|help|cuu tro|cach dung|huong dan su dung',
  language: 'ngon ngu|doi ngon ngu|doi tieng|language|change language|chon ngon ngu|chon tieng',
  vi: 'tieng viet|vietnamese|noi tieng viet|doi sang tieng viet|doi tieng viet',
  en: 'english|tieng anh|noi tieng anh|doi sang tieng anh|doi tieng anh|in english|speak english',
  resume:
    'lam tiep|tiep tuc|lam tiep phan dang do|lam tiep phan do|tiep tuc phan dang do|hoi tiep|resume|continue|go on',
  cancel:
    'thoi|thoi vay|thoi khong vay|thoi khong vay nua|khong vay nua|khong muon vay nua|huy|huy bo|bo di|thoi bo di|cancel|never mind|thoi khong hoi nua|khong hoi nua|thoi khong can|khong can nua|thoi de sau|de sau',
};

const WORDS = new Map<string, GlobalWord>(
  (Object.entries(SPELLINGS) as [GlobalWord, string][]).flatMap(([word, spellings]) =>
    spellings.split('|').map((spelling): [string, GlobalWord] => [spelling, word]),
  ),
);
