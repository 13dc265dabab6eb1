/** Answers out of a few: yes or no, household status, a choice from a list. */
import { cardinals } from './cardinals.ts';
import { fold, stripMarks, words } from './fold.ts';
import { lexemes } from './lexemes.ts';
import type { Slots } from './types.ts';

type Status = NonNullable<Slots['householdStatus']>;

/** Words of address and politeness, which decide nothing. */
const POLITE =
  /\b(da|thua|vang(?= (?!a$))|a|ah|em|chi|bac|chau|anh|oi|nhe|nha|nho|ne|nhi|the|thi|day|nay|ad|hoi|minh|toi|tui|voi|luon|lam|qua|ma|hihi|haha|hi|nhi|noong|pa)\b/g;

const UNSURE =
  /\b(chua biet|khong biet|chang biet|cha biet|de (em|toi|chi|minh) (nghi|hoi|xem|tinh|ban)|de xem|de nghi|de hoi|suy nghi|nghi da|chac (la )?(co le)|co le|hinh nhu|khong chac|khong nho|khong ro|chua ro|chua chac|sao cung duoc|the nao cung duoc|tuy|luong lu|phan van|chua quyet|hoi (chong|lai|nha)|xem da|tinh sau|co hay khong|co khong|duoc khong|dung khong|phai khong|nghia la sao|la sao|la gi|bao nhieu|the nao|khong hieu|chua hieu|khong phai la khong)\b/;

const NO =
  /\b(khong|chua|thoi|khoi|sai|nham|dung(?= (lam|gui|nhac|co|ghi|xoa|dang))|huy|bo|tu choi|no|nope|chang|cha|cho(?= (co|phai|duoc))|deo|bau|mi|khoong|ung ung|khum|hông|ne[iì])\b/;

const YES =
  /\b(co|vang|u|uh|um|o|ok|dung|duoc|dong y|nhat tri|chinh xac|phai|roi|xong|chuan|yes|yep|yeah|ye|y|chac chan|tat nhien|duong nhien|nhan|nhat dinh|oki|hay|tot|chot|xac nhan|dang ky|muon|can|lam di|gui di|ghi di|dung vay|tiep tuc|tiep|sure|chac|ung|uu|mi oi|dong|nhu the|sẵn sàng|san sang|ghi ten|di|the)\b/;

/** 'yes', 'no', or null where she has not decided. */
export function yesNoAnswer(text: string): 'yes' | 'no' | null {
  if (/👍|✅|👌|🆗/u.test(text)) return 'yes';
  if (/👎|❌|🚫/u.test(text)) return 'no';
  const folded = fold(text);
  if (folded === '' || UNSURE.test(folded)) return null;
  const bare = folded.replace(POLITE, ' ').replace(/\s+/g, ' ').trim();
  return decide(bare, folded);
}

function decide(bare: string, folded: string): 'yes' | 'no' | null {
  if (/\b(khong|chua|chang) (co )?(sai|nham|van de|sao|thay doi)\b/.test(bare)) return 'yes';
  if (/\b(khong|dung|chang) (hoi|co hoi|can hoi) nua\b/.test(bare)) return null;
  if (/^(thoi )?(duoc|dong y|ok|dung)( roi)?$/.test(bare)) return 'yes';
  if (NO.test(bare) || /^(thoi|dung)\b.*\b(nua|dau)$/.test(bare)) return 'no';
  if (YES.test(bare)) return 'yes';
  return /^(da|a|vang|the|ok|u|o)( a| da)*$/.test(folded) ? 'yes' : null;
}

const STATUS: [RegExp, Status | null][] = [
  [/\b(khong|chua|chang|cha) (biet|ro|nho|chac)\b|\bhay (la )?(can|thoat|ngheo)\b|\bhinh nhu\b|\bchac la\b.*\bhay\b/, null],
  [/\b(chua|khong) (duoc )?thoat ngheo\b/, 'poor'],
  [/\b(thoat|het|ra khoi|roi khoi|qua|ra) (khoi )?(dien |danh sach |ho |can )*(ngheo|can ngheo)\b|\b(moi|vua|da) (duoc )?(cong nhan )?thoat\b|^(ho |nha |dien )?(moi )?thoat( roi)?$|\bra khoi danh sach\b|\bkhong con (la )?(ho |dien )?(can )?ngheo\b|\bho thoat\b|\bthoat ngheo\b/, 'escaped_poor'],
  [/\b(khong|chua|chang|cha|ko) (phai |thuoc |co |nam trong |duoc |la |vao |nam )*(dien |ho |danh sach |so )*(nao|gi|dien nao|nghe?o|can ngheo|ho ngheo|uu tien|so ngheo|so|ngheo hay can|ca)\b(?!.*\b(ma|nhung|chi) (la |thuoc )?(ho |dien )?(can|ngheo))/, 'none'],
  [/\b(binh thuong|trung binh|kha gia|kha|du an|gia dinh thuong|ho thuong|ngoai dien|mau|thuong thoi)\b/, 'none'],
  [/\bcan ngheo\b|^(ho |nha |dien )?can$|\b(ho|dien|so|nha) can\b|\bsat ngheo\b|\bgan ngheo\b/, 'near_poor'],
  [/\b(ho|nha|dien|so|gia dinh|giay|thuoc|danh sach|ngheo)\b.*\bngheo\b|\bngheo\b/, 'poor'],
  [/^(khong|khong co|khong phai|khong a|khong thuoc|khong ai)$/, 'none'],
];

/** The category she names; null where she does not know. */
export function statusAnswer(text: string): Status | null {
  const folded = fold(text).replace(/\b(a|ah|em|chi|oi|nhe|nha|da|vang|toi|minh|oi|thoi|dau|roi)\b/g, ' ').replace(/\s+/g, ' ').trim();
  return STATUS.find(([pattern]) => pattern.test(folded))?.[1] ?? null;
}

/** 1-based index of the option she means, by number, letter or words; null where none or several fit. */
export function choiceAnswer(text: string, options: string[]): number | null {
  const byWords = wordChoice(text, options, true);
  if (byWords !== null) return byWords;
  const numbers = numbersNamed(text, options.length);
  if (numbers.size > 1) return null;
  const [only] = numbers;
  if (only !== undefined) return only >= 1 && only <= options.length ? only : null;
  return wordChoice(text, options, false);
}

const LEAD = /^(?:.*\b)?(?:so|cai|y|cau|muc|chon|lua chon|phuong an|dong|thu|nut|o|loai|chọn|dap an|cai thu|dang)\s*$/;

/** Option numbers that the text names; 0 or a number past the end is named too. */
function numbersNamed(text: string, count: number): Set<number> {
  const found = lexemes(text);
  const named = new Set<number>();
  const joined = found.map((lexeme) => lexeme.text).join(' ');
  ordinals(joined, count).forEach((number) => named.add(number));
  found.forEach((lexeme, at) => {
    const before = joinedBefore(found, at);
    const number = cardinals(found, at).at(-1)?.min;
    const alone = before.replace(POLITE, ' ').trim() === '' || LEAD.test(`${before}`.trim()) || /\b(va|hoac|voi|ca|,)$/.test(before.trim());
    if (number !== undefined && alone) named.add(number);
    if (number === undefined && /^[a-h]$/.test(lexeme.text) && isLetterChoice(before, found.length, lexeme.text)) named.add(lexeme.text.charCodeAt(0) - 96);
  });
  return named;
}

function joinedBefore(found: { text: string }[], at: number): string {
  return found
    .slice(0, at)
    .map((lexeme) => lexeme.text)
    .join(' ');
}

function isLetterChoice(before: string, length: number, letter: string): boolean {
  if (letter === 'a' && length > 1) return LEAD.test(before.trim()) && before.trim() !== '';
  return length === 1 || LEAD.test(before.trim()) || /\b(va|hoac)$/.test(before.trim()) || before.trim() === '';
}

function ordinals(text: string, count: number): number[] {
  const rows: [RegExp, number][] = [
    [/\b(dau tien|thu nhat|dau|tren cung|o tren|ben tren)\b/, 1],
    [/\b(cuoi cung|cuoi|duoi cung|sau cung|chot)\b/, count],
    [/\bthu tu\b/, 4],
    [/\b(o giua|giua)\b/, count === 3 ? 2 : 0],
    [/\bap chot\b/, count - 1],
    [/\bket? cuoi\b/, count - 1],
  ];
  return rows.filter(([pattern]) => pattern.test(text)).map(([, number]) => number).slice(0, 1);
}

/** The option whose words she used; null where none, or two equally well. `whole`: she typed all its words. */
function wordChoice(text: string, options: string[], whole: boolean): number | null {
  const said = new Set(contentWords(text));
  if (/\bkhong (cai|chon|muon|thich|phai)\b|\bchua\b/.test(fold(text))) return null;
  const scores = options.map((option) => score(contentWords(option), said, whole));
  const best = Math.max(...scores, 0);
  const winners = scores.flatMap((value, index) => (value === best ? [index + 1] : []));
  return best > 0 && winners.length === 1 ? winners[0]! : null;
}

function score(option: string[], said: Set<string>, whole: boolean): number {
  const hits = option.filter((word) => said.has(word)).length;
  if (whole) return hits === option.length ? hits : 0;
  return hits === 0 ? 0 : hits + hits / option.length;
}

const STOP = new Set('em chi toi minh a ah nhe nha da vang oi thi la di cho chon lay muon cai the nay kia do voi xin duoc va'.split(' '));

function contentWords(text: string): string[] {
  const all = words(text).flatMap((word) => (word.full.includes(' ') ? word.full.split(' ') : [word.full]));
  return all.map(stripMarks).filter((word) => !STOP.has(word));
}
