/** Which purpose of a loan her words mean: «nuôi lợn» is production, «làm nhà vệ sinh» is not housing. */
import type { Purpose } from '../../../domain/loans/types.ts';
import { plain } from '../../words.ts';
import type { LoanData } from './data.ts';
import { withProfile } from './data.ts';

/** The first that matches counts: the special before the general. */
const PHRASES: [Purpose, RegExp][] = [
  [
    'work_abroad',
    /xuat khau lao dong|xkld|nuoc ngoai|di (?:lam (?:viec )?(?:o |ben )?)?(?:nhat|dai loan|han quoc|han|uc|duc|ru ?ma ?ni)\b|\babroad\b/,
  ],
  [
    'water_sanitation',
    /nuoc sach|nha ve sinh|cong trinh (?:nuoc|ve sinh)|be nuoc|bon nuoc|gieng|nuoc may|ho xi|nha tieu|nha xi|loc nuoc|be phot|nuoc sinh hoat|\btoilet|\bwater\b/,
  ],
  ['production', /nha (?:luoi|mang|kinh|nghi|xuong|hang)|homestay|du lich/],
  [
    'study',
    /\b(?:di|dong tien|tien|theo|an|chau|con|em) hoc\b|sinh vien|hoc phi|dai hoc|cao dang|trung cap|hoc nghe|\bhssv\b|nhap hoc|\bstud(?:y|ies)\b|\bschool\b/,
  ],
  [
    'housing',
    /\b(?:lam|xay|sua|mua|cat|dung|chua|lop)(?: lai)? (?:can |ngoi |cai )?(?:nha|mai)\b|nha o|nha dot|\bhouse\b|nha o xa hoi/,
  ],
  ['job_creation', /tao viec lam|vay viec lam|giai quyet viec lam|mo xuong|thue (?:them )?tho/],
  [
    'production',
    /chan nuoi|trong trot|\bnuoi\b|\blam an\b|kinh doanh|buon ban|\bdi buon\b|ban hang|ban quan|tap hoa|mo quan|quan (?:an|nuoc|com|pho)\b|cua hang|san xuat|che bien|phan bon|con giong|cay giong|lam chuong|chuong trai|cat toc|dich vu|lam vuon|lam ruong|trang trai|nong nghiep|\b(?:farm|raise|pigs?|business)\b/,
  ],
];

/** Animals and crops: too short to trust in any sentence, sure enough for what a loan is for. */
const THINGS =
  'lon|heo|ga|vit|ngan|ngong|trau|bo|de|ngua|ca|tom|oc|ech|ong|tho|chim|lua|ngo|sao|na|hoi|que|keo|thong|mac ca|quyt|buoi|dao|mit|chuoi|rau|nam|che|thuoc la|thach den|khoai|san|mia|gung|nghe|ba kich|rung|cay';

const GROWING = new RegExp(
  `\\b(?:trong|mua|mo rong|cham) (?:them |con |dan )?(?:${THINGS}|may|xe|giong)\\b`,
);
const THING = new RegExp(`\\b(?:${THINGS})\\b`);

/** The purpose that a text names, undefined where it names none. */
export function purposeIn(text: string): Purpose | undefined {
  const typed = plain(text);
  const named = PHRASES.find(([, pattern]) => pattern.test(typed))?.[0];
  return named ?? (GROWING.test(typed) ? 'production' : undefined);
}

/** The same for a few words that surely say what the money is for: «lợn giống», «2 con bò». */
export function purposeOf(words: string): Purpose | undefined {
  const named = purposeIn(words);
  if (named) return named;
  const typed = plain(words);
  const isShort = typed.split(' ').length <= 5;
  return isShort && (THING.test(typed) || /^trong /.test(typed)) ? 'production' : undefined;
}

/** Her own words are kept to read them back, unless they point elsewhere («làm nhà» of «làm nhà vệ sinh»). */
export function withPurpose(
  data: LoanData,
  purpose: Purpose,
  topic: string | undefined,
  typed: string,
): LoanData {
  const other = topic === undefined ? undefined : purposeOf(topic);
  const isHers = topic !== undefined && (other === undefined || other === purpose);
  const words = isHers ? withVerb(asTyped(topic, typed), typed).slice(0, 40) : undefined;
  return { ...withProfile(data, { purpose }), topic: words };
}

/** In her own spelling where she wrote marks: a restored «dế» must not stand for her «dê». */
function asTyped(topic: string, typed: string): string {
  const words = typed.split(/[^\p{L}\p{N}]+/u);
  const wanted = plain(topic).split(' ');
  const at = words.findIndex((_, from) =>
    wanted.every((word, index) => plain(words[from + index] ?? '') === word),
  );
  const own =
    at < 0
      ? topic
      : words
          .slice(at, at + wanted.length)
          .join(' ')
          .toLowerCase();
  return own === plain(own) ? topic : own;
}

const VERBS: Record<string, string> = {
  nuoi: 'nuôi',
  'chan nuoi': 'chăn nuôi',
  trong: 'trồng',
  mua: 'mua',
  ban: 'bán',
  'buon ban': 'buôn bán',
  mo: 'mở',
  lam: 'làm',
};

/** «lợn» of «vay nuoi lon» → «nuôi lợn»: what is to be done with it, not only the thing. */
function withVerb(topic: string, typed: string): string {
  const before = plain(typed).split(` ${plain(topic)}`)[0] ?? '';
  const verb =
    /\b(chan nuoi|buon ban|nuoi|trong|mua|ban|mo|lam)(?: (?:them|con|cay|dan|it|may|\d+))*$/.exec(
      before,
    )?.[1];
  const isThere = plain(typed).includes(` ${plain(topic)}`);
  return verb && isThere ? `${VERBS[verb]} ${topic}` : topic;
}
