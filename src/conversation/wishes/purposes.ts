/** The three purposes for which a member is written to, and which of them a sentence names. */

/** One consent each; see the privacy notice. */
export type Purpose = 'training' | 'loan_reminders' | 'notices';

export const PURPOSES: readonly Purpose[] = ['training', 'loan_reminders', 'notices'];

/** What a sentence speaks of: 'all' where it names none, or every one. */
export type Scope = 'all' | Purpose[];

/** The narrowest place that names a purpose decides: the wish's own clause, then what messages were spoken of, then all. */
export function scopeOf(clause: string, line: string): Scope {
  const places = [clause, spokenOf(line), line];
  const named = places.map(purposesIn).find((found) => found.length > 0) ?? [];
  if (ALL.test(clause) && !named.some((purpose) => purpose !== 'notices')) return 'all';
  return named.length === 0 || named.length === PURPOSES.length ? 'all' : named;
}

/** «Thông báo lớp học» is about classes; «thông báo» by itself about what the Union has to say. */
export function purposesIn(line: string): Purpose[] {
  const training = TRAINING.test(line.replace(CHILD, ' '));
  const loans = LOANS.test(line);
  const notices = NOTICES.test(line) && (!(training || loans) || ALSO_NOTICES.test(line));
  const found = { training, loan_reminders: loans, notices };
  return PURPOSES.filter((purpose) => found[purpose]);
}

const TRAINING =
  /\b(?:lop|nop hoc|tap huan|dao tao|khoa (?:hoc|day|nghe|tap)|day nghe|hoc (?:nghe|tap|hanh)|(?:lich|nich|buoi|bao|tell|nhac|tin|di|viec|ngay|gio|chuyen|nhac viec) hoc)\b|\bhoc\b(?! (?:sinh|phi|bong|ky|vien|hanh chinh))/;

/** «Con chị cầm máy đi học»: a child's school is no class of ours. */
const CHILD =
  /\b(?:con|chau|no|he)(?: (?:em|chi|toi|gai|trai|cam|muon|mang|may|machine|di|dang|cap)){0,5} hoc\b/g;

const LOANS =
  /\b(?:debt|(?:nhac|bao|tell|tin|giuc|doi|tra|chuyen) no|(?<!hom )no(?: nan| lai| goc)?|interest|lai (?:suat|vay)|(?:tra|dong|nop|lop|thu|han|nhac|nop tien|no|bao|tell) lai|vay|goc|tra (?:no|debt|tien|goc|gop)|nop|ngan hang|giao dich|tiet kiem|khoan vay|(?:giuc|doi|thu|dong) tien|tien (?:lai|vay|nong)|von vay|vay von|den han|han (?:tra|nop|no)|(?:lich|ky|ngay) (?:tra|nop|dong))\b/;

const NOTICES = /\b(?:thong bao|tin (?:cua )?hoi|tin chung|ban tin|tin tuc|hop)\b/;

const ALSO_NOTICES =
  /\b(?:tin (?:cua )?hoi|tin chung|thong bao chung)\b|\b(?:va|voi|lan|cung|ca) (?:thong bao|ban tin)\b|\bthong bao (?:va|voi|lan|cung)\b/;

/** «Tắt hết», «đừng gửi gì nữa». */
const ALL = /\b(?:het|tat ca|every ca|toan bo|moi|gi|tiet|all|han)\b/;

/** What stands right after a word for messages anywhere in the line. */
function spokenOf(line: string): string {
  return [...line.matchAll(SPOKEN)].map((match) => match[0]).join(' | ');
}

const SPOKEN =
  /\b(?:nhac|tin|thong bao|bao|tell|giuc|text|receive)(?: (?:nho|text|nhan|viec|chuyen|ngay|lich|tra|dong|nop))? \w{1,12}(?: \w{1,12})?/g;
