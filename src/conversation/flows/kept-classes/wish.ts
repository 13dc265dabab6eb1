/** What somebody who keeps a class asks of it: cue rules, for a learner says other things. */
import { isLike } from '../../words.ts';
import type { Wish } from './data.ts';

const KEEPS =
  /\b(?:lop|khoa)\b.{0,12}\b(?:phu trach|quan ly|toi mo|em mo|chi mo|toi day|toi giu|duoc giao)\b|\b(?:phu trach|quan ly|duoc giao) lop\b|\bclass(?:es)? (?:that )?i (?:keep|run|lead)\b/;

const CUES: [Wish, RegExp][] = [
  [
    'roll',
    /\bdiem danh\b(?!.*\d{4})|\bgoi ten (?:lop|hoc vien)\b|\bai vang\b|\b(?:roll|attendance)\b/,
  ],
  [
    'learners',
    /^(?:(?:da|cho|em|chi|toi|xem|gui|mo|lay|giup) )*(?:danh sach|ds) (?:lop(?! (?:hoc|nghe|dao tao|tap huan|nao|gi)\b)|hoc vien|nguoi hoc|dang ky|cho|ghi ten)\b|\bai (?:da )?(?:dang ky|ghi ten)\b|\b(?:hoc vien|nguoi hoc) (?:nao|cua lop)\b|\bbao nhieu (?:nguoi|chi|hoc vien) (?:da )?(?:dang ky|ghi ten)\b|\blearners\b/,
  ],
  ['course', /\bcon (?:may|bao nhieu) cho\b|\bhow many seats\b/],
];

/** Undefined where the sentence says nothing of the kind. */
export function keptWish(typed: string): Wish | undefined {
  const cue = CUES.find(([, pattern]) => isLike(pattern, typed))?.[0];
  return cue ?? (isLike(KEEPS, typed) ? 'course' : undefined);
}

/** Said at a class that she keeps: there «hủy lớp» can only mean one thing. */
export function wishHere(typed: string): Wish | undefined {
  return isLike(CANCEL, typed) ? 'cancel' : keptWish(typed);
}

const CANCEL = /\b(?:huy|hoan|cancel) (?:lop|buoi|class|the class|khoa)\b/;

/** Whether a sentence belongs here. `looking`: she looks at a class as a member, where «còn mấy chỗ» is about that. */
export function isKeptWish(typed: string, looking: boolean): boolean {
  const wish = keptWish(typed);
  return wish !== undefined && !(looking && wish === 'course' && !isLike(KEEPS, typed));
}

/* ---------- the roll ---------- */

const ALL =
  /^(?:(?:da|vang|lop|hom nay) )*(?:du|day du|co du|co mat du|khong (?:ai )?vang|khong co ai vang|all|everybody|nobody)\b/;
const PRESENT = /^(?:(?:da|hom nay) )*(?:(?:chi )?co(?: mat)?|present|di hoc)\b/;

/**
 * Who is absent, by the numbers that she was shown: «vắng 3, 7», «vắng 3-5», «đủ», «có mặt 1, 2»; undefined where it
 * says nothing of the kind, 'noNumber' where a number is none of the list's.
 */
export function absentIn(typed: string, count: number): number[] | 'noNumber' | undefined {
  const words = typed.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/đ/g, 'd');
  const said = words.replace(/[^a-z0-9-]+/g, ' ').trim();
  const numbers = numbersIn(said);
  if (numbers.length === 0) return ALL.test(said) ? [] : undefined;
  if (!/^[a-z0-9 -]*$/.test(said) || !ROLL.test(said)) return undefined;
  if (numbers.some((number) => number < 1 || number > count)) return 'noNumber';
  if (!PRESENT.test(said)) return numbers;
  return Array.from({ length: count }, (_, at) => at + 1).filter((n) => !numbers.includes(n));
}

/** Numbers with few words around them. */
const ROLL =
  /^(?:(?:da|vang|em|chi|vang mat|nghi|so|tru|thieu|khong|den|toi|va|voi|nguoi|mat|chi|co|present|absent|di|hoc|hom|nay|and|to|a|nhe|missing) ?|[\d -]+)+$/;

function numbersIn(said: string): number[] {
  const spans = [...said.matchAll(/(\d{1,3})(?: ?(?:-|den|toi|to) ?(\d{1,3}))?/g)];
  const all = spans.flatMap(([, from = '', to = from]) => span(Number(from), Number(to)));
  return [...new Set(all)].sort((a, b) => a - b);
}

function span(from: number, to: number): number[] {
  if (to < from) return [from, to];
  return Array.from({ length: Math.min(to - from, 300) + 1 }, (_, at) => from + at);
}
