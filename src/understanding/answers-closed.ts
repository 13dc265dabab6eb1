/** Answers out of a few: yes or no, and household status. */
import { fold, words } from './fold.ts';
import type { Slots } from './types.ts';

type Status = NonNullable<Slots['householdStatus']>;

/** Words of address and politeness, which decide nothing. */
const POLITE =
  /\b(da|thua|a|ah|em|chi|bac|chau|anh|oi|nhe|nha|nho|ne|nhi|thi|day|nay|ad|hoi|minh|toi|tui|voi|luon|lam|qua|ma|haha|hi|noong|pa)\b/g;

const UNSURE =
  /\b(chua biet|khong biet|chang biet|cha biet|de (em|toi|chi|minh|tao|bac|nha) (nghi|hoi|xem|tinh|ban|can nhac)|de xem|de nghi|de hoi|de tinh|suy nghi|nghi da|nghi lai|co le|hinh nhu|khong chac|chua chac|khong nho|khong ro|chua ro|sao cung duoc|the nao cung duoc|gi cung duoc|tuy|luong lu|phan van|chua quyet|hoi (chong|lai|nha|vo|y)|xem da|xem lai|tinh sau|co hay khong|co khong|duoc khong|dung khong|phai khong|nghia la sao|la sao|la gi|bao nhieu|the nao|khong hieu|chua hieu|hieu gi dau|khong phai la khong|lan tan|ban da|luc khac|de sau|khi khac|hom khac)\b/;

const REFUSED =
  /\b(khong|chua|thoi|khoi|sai|nham|dunglai|huy|bo di|bo qua|tu choi|no|nope|chang|cha|deo|bau|khum|lam gi co|dau co|ngung)\b/;

const AGREED =
  /\b(co|vang|u|uh|um|o|ok|dung|duoc|dong y|nhat tri|chinh xac|phai|roi|xong|chuan|yes|yep|yeah|ye|y|chac chan|tat nhien|duong nhien|nhan|nhat dinh|hay|tot|chot|xac nhan|dang ky|muon|can|lam di|gui di|ghi di|tiep tuc|tiep|sure|chac|ung|uu|mi|dong|nhu the|san sang|ghi ten|the|vay|di|hop ly|don gian)\b/;

/** She asks back instead of answering: «vay có mất phí không», «vay được mấy năm». */
const ASKS_BACK =
  /\b(bao lau|bao gio|khi nao|luc nao|may (nam|thang|phan tram|trieu|loai)|lam sao|tai sao|vi sao|o dau|cho nao|cai gi|nhung gi|that khong|that a)\b|\b\S+ (co|phai|bi|can|duoc|mat) (\S+ )*\S+ khong$|^co (phai|can|mat|bi|duoc) (\S+ )+khong$/;

/** A sentence this long tells something; it answers only where it begins with the answer. */
const LONG_WORDS = 6;
const BEGINS_WITH_ANSWER =
  /^(co(?! (nguoi|ai|chuyen|viec|may|cach|dua)\b)|roi|vang|u|uh|dung|phai|ok|khong|chua|thoi|khoi|chang|dong y|duoc)\b/;

/** 'yes', 'no', or null where she has not decided, or asks or tells something else. */
export function yesNoAnswer(text: string): 'yes' | 'no' | null {
  if (/👍|✅|👌|🆗/u.test(text)) return 'yes';
  if (/👎|❌|🚫/u.test(text)) return 'no';
  const folded = plainly(text).replace(
    /^(o|0|hong|hem|hong) (?=(vay|co|muon|can|phai|duoc|vao|biet)\b)/,
    'khong ',
  );
  if (folded === '' || UNSURE.test(folded) || ASKS_BACK.test(folded)) return null;
  const told = folded.replace(/^(da|a|thua|em|chi|oi|bac) /, '').trim();
  const isLong = folded.split(' ').length > LONG_WORDS;
  if (isLong && !BEGINS_WITH_ANSWER.test(told) && !BEGINS_WITH_ANSWER.test(folded)) return null;
  return decided(folded.replace(POLITE, ' ').replace(/\s+/g, ' ').trim(), folded);
}

/** Folded, with đừng and dừng kept apart from đúng. */
function plainly(text: string): string {
  return words(text)
    .map((word) => (isStop(word.raw) ? 'dunglai' : word.full))
    .join(' ');
}

/** «đừng», «dừng», and «đưng», «dduwngf» typed for them. */
function isStop(raw: string): boolean {
  return /^[đd][ừư]ng$/.test(raw) || /^dd?u(wf?ngf?|fngw)$/.test(raw);
}

function decided(bare: string, folded: string): 'yes' | 'no' | null {
  if (/\b(khong|chua|chang) (co )?(sai|nham|van de|sao|thay doi|sua gi)\b/.test(bare)) return 'yes';
  if (/^(thoi )?(the )?(cung )?(duoc|dong y|ok|dung|vang)( roi)?$/.test(bare)) return 'yes';
  if (REFUSED.test(bare) || /^dung\b.*\b(nua|dau|lam|gui|nhac|ghi|co)$/.test(bare)) return 'no';
  if (AGREED.test(bare)) return 'yes';
  return /^(da|a)( a| da| em| chi)*$/.test(folded) ? 'yes' : null;
}

const STATUS: [RegExp, Status | null][] = [
  [
    /\b(khong|chua|chang|cha) (biet|ro|nho|chac)\b|\bhay (la )?(ho )?(can|thoat|ngheo)\b|\bhinh nhu\b|\bquen roi\b|^de (hoi|xem)/,
    null,
  ],
  [/\b(chua|khong) (duoc )?thoat ngheo\b/, 'poor'],
  [
    /\b(khong|chua) (phai |la |con )*(ho |dien )?ngheo\b(?=.*(?<!khong |khong phai |chua |khong phai ho |khong thuoc |cung khong )\bcan ngheo\b)/,
    'near_poor',
  ],
  [
    /\b(thoat|het|ra khoi|roi khoi|ra) (khoi )?(dien |danh sach |ho |can )*(ngheo|can ngheo)\b|\b(moi|vua|da) (duoc )?(cong nhan )?(ra|thoat)\b|^(ho |nha |dien )?(moi )?thoat$|\bra khoi danh sach\b|\bkhong con (la |thuoc )*(ho |dien )*(can )?ngheo\b|\bho thoat\b/,
    'escaped_poor',
  ],
  [
    /\b(khong|chua|chang|cha) (phai |thuoc |co |nam trong |duoc |la |vao |trong )*(dien |ho |danh sach |so )*(nao|gi|ngheo|can ngheo|uu tien|ca)\b(?!.*\b(ma|nhung|chi) (la |thuoc )?(ho |dien )?(can|ngheo))/,
    'none',
  ],
  [
    /\b(khong|chua) co so$|\b(binh thuong|trung binh|kha gia|kha|du an|ho thuong|ngoai dien|gia dinh thuong)\b/,
    'none',
  ],
  [
    /\bcan ngheo\b|^(ho |nha |dien )?can$|\b(ho|dien|so|nha) can\b|\bsat ngheo\b|\bgan ngheo\b/,
    'near_poor',
  ],
  [/\bngheo\b/, 'poor'],
  [/^(khong|khong co|khong phai|khong thuoc|khong ai|khong he)$/, 'none'],
];

/** The category she names; null where she does not know. */
export function statusAnswer(text: string): Status | null {
  const folded = fold(text)
    .replace(/\bngh?eo\b|\bngeo\b/g, 'ngheo')
    .replace(
      /\b(a|ah|em|chi|oi|nhe|nha|da|vang|toi|minh|thoi|dau|roi|bac|co(?= (so ngheo|so ho|so can)))\b/g,
      ' ',
    )
    .replace(/\s+/g, ' ')
    .trim();
  return STATUS.find(([pattern]) => pattern.test(folded))?.[1] ?? null;
}
