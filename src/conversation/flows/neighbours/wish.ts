/** What a sentence asks of neighbours or offers them: cue rules, for no intent of the classifier covers it. */
import type { PostKind, PostSubject } from '../../../domain/neighbours.ts';
import { isLike, plain } from '../../words.ts';

export interface Wish {
  kind?: PostKind;
  subject?: PostSubject;
  takesBack?: boolean;
}

const TAKES_BACK =
  /\b(?:go|rut|xoa|huy|bo|rut lai|go bo) (?:cai |lai )?(?:bai|tin)(?: (?:da )?dang| cua (?:em|chi|toi|minh)| do| nay| di| giup| nhe| a| em| voi| di)*$/;

/** Money is never borrowed here, and a job has a list of its own. */
const NOT_HERE =
  /\b(?:vay|von|lai suat|tien|trieu|ngan hang|cong ty|xi nghiep|nha may|xuong|tuyen|luong|giup viec|lop|tap huan)\b/;

const THINGS = '(?:may|dung cu|cuoc|xeng|liem|binh|xe|trau|bo|giong|cay|con|hat|hom|mam)';
const WORK =
  '(?:gat|cay|cuoc|hai|boc|phu|dap|do|lam|trong|cat|don|nho|tuot|phoi|cong|thu|xay|khieng|ganh)';

const OFFERS = [
  new RegExp(
    `\\b(?:co|con|du|thua) .{0,20}\\b${THINGS}\\b.{0,30}\\b(?:chia lai|chia cho|cho muon|cho thue|cho lai|de lai|muon cho|cho chi em|cho ba con)\\b`,
  ),
  new RegExp(
    `^(?:da )?(?:em |chi |toi |minh |nha (?:em|toi|minh) )?(?:muon )?(?:cho muon|chia lai|tang lai|cho lai) .{0,20}\\b${THINGS}\\b`,
  ),
  new RegExp(
    `\\b(?:nhan|ranh|di|sang|den|giup duoc|san sang) .{0,20}\\b${WORK} (?:giup|ho|thue)\\b`,
  ),
  /\b(?:em|chi|toi|minh) (?:co the |di )?giup duoc\b/,
];

const ASKS = [
  /\bai (?:co |con |dang )?(?:the )?(?:cho muon|cho thue|cho xin|giup|ranh|du|thua|chia|di|nhan|lam)\b/,
  new RegExp(`\\bai (?:co|con|du|thua) .{0,20}\\b${THINGS}\\b`),
  new RegExp(
    `\\b(?:can|tim|thieu|nho|kiem|muon nho) (?:\\w+ ){0,3}(?:nguoi|cong)\\b.{0,30}\\b(?:${WORK}|giup|ho)\\b`,
  ),
  new RegExp(`\\b(?:can|hoi|muon|xin|nho) (?:hoi )?(?:muon|xin|thue)\\b.{0,20}\\b${THINGS}\\b`),
  /\b(?:nho|can|tim) (?:\w+ ){0,3}(?:gat|cay|hai|cat|trong|boc|phu) (?:giup|ho)\b/,
  /\b(?:can|xin|tim|thieu|hoi) (?:\w+ ){0,2}(?:cay|con|hat)? ?giong\b/,
];

/** Undefined where the sentence says nothing of the kind. */
export function wishIn(typed: string): Wish | undefined {
  if (isLike(TAKES_BACK, typed)) return { takesBack: true };
  if (isLike(NOT_HERE, typed)) return undefined;
  const kind = kindIn(typed);
  if (kind) return { kind, subject: subjectIn(typed) };
  return isLike(EXCHANGE, typed) ? {} : undefined;
}

/** «Đổi công», «chị em giúp nhau»: the form, without saying yet which way round. */
const EXCHANGE =
  /\b(?:doi cong|van cong|vay cong)\b|\bgiup (?:do )?(?:lan )?nhau\b|\bho tro lan nhau\b/;

function kindIn(typed: string): PostKind | undefined {
  if (ASKS.some((cue) => isLike(cue, typed))) return 'ask';
  return OFFERS.some((cue) => isLike(cue, typed)) ? 'offer' : undefined;
}

/** Whether a sentence belongs here: the line that leads to this flow asks this. */
export function isNeighbourWish(typed: string): boolean {
  return wishIn(typed) !== undefined;
}

/** «Máy cày» is a tool, «cây giống» a seedling, «người gặt» labour; undefined where none is named. */
export function subjectIn(typed: string): PostSubject | undefined {
  const found = SUBJECTS.find(([, cue]) => cue.test(plain(typed)));
  return found?.[0];
}

const SUBJECTS: [PostSubject, RegExp][] = [
  [
    'seedlings',
    /\b(?:giong|hom|mam)\b|\bcay (?:con|hoi|na|que|keo|bach dan|thong|mac mat|mac ca)\b/,
  ],
  ['tools', /\b(?:may|dung cu|cuoc|xeng|liem|binh|xe|bom|cua|thang|bat)\b/],
  ['labour', /\b(?:nguoi|cong|gat|cay|hai|boc|phu|nhan cong|lam co|lam giup|tho)\b/],
];
