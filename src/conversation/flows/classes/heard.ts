/** What her sentence says about classes beside its intent: topic, days, for whom, a code at the door. */
import type { Day } from '../../../domain/calendar.ts';
import { fold } from '../../../understanding/fold.ts';
import type { Intent, Slots } from '../../../understanding/types.ts';
import type { Context, Given } from '../../flow.ts';
import { isLike, plain } from '../../words.ts';
import { whereGiven } from '../where.ts';
import type { Data } from './data.ts';

/** «Điểm danh 482913», «dd 482 913»: the six digits at the door of a session. */
export function doorCodeIn(typed: string): string | undefined {
  const found = DOOR.exec(plain(typed)) ?? DOOR.exec(fold(typed));
  const digits = found?.[1]?.replace(/ /g, '');
  return digits?.length === 6 ? digits : undefined;
}

const DOOR =
  /^(?:(?:da|vang|em|chi|toi|minh|co|bac|cho|xin|muon) )*(?:diem danh|dd|co mat|checkin|check in|present)(?: (?:em|chi|toi|minh|ma|so|code|la|voi|lop|buoi|hom nay|nhe|a))* ?(\d(?: ?\d){5})(?: (?:a|nhe|em|nha|voi|oi))*$/;

/** «Nhận chỗ», as it stands on the button of a freed seat. */
export function takesSeat(typed: string): boolean {
  return isLike(TAKES, typed);
}

const TAKES =
  /^(?:(?:da|vang|cho|em|chi|toi|minh|co|bac|xin|muon|dong y) )*nhan (?:lai )?cho(?: (?:hoc|lop|nay|do|a|nhe|em|luon|di))*$|^take the seat$/;

/** What led here, as a sentence was understood or as it was settled when she was asked. */
export function intentOf({ heard }: Context, given: Given): Intent | undefined {
  const { intent } = Object(given.heard) as { intent?: Intent };
  return intent ?? (typeof given.text === 'string' ? heard?.intent : undefined);
}

export function slotsGiven({ heard }: Context, given: Given): Slots {
  const { slots } = Object(given.heard) as { slots?: Slots };
  return slots ?? (typeof given.text === 'string' ? (heard?.slots ?? {}) : {});
}

/** What to look for. */
export function wanted(context: Context, given: Given): Data {
  const { topic } = slotsGiven(context, given);
  const text = typeof given.text === 'string' ? given.text : '';
  return {
    ...whereGiven(context, given),
    ...daysOf(slotsGiven(context, given).dateIso),
    ...(topic && topic.length <= 60 && { topic }),
    ...(isForFamily(text) && { who: 'family' as const }),
  };
}

/** A day, or from one to another. */
export function daysOf(dateIso: Slots['dateIso']): { from?: Day; to?: Day } {
  if (typeof dateIso === 'string') return { from: dateIso, to: dateIso };
  const { min, max } = dateIso ?? {};
  return { ...(min && { from: min }), ...(max && { to: max }) };
}

const FAMILY =
  /\b(?:cho|ho|giup) (?:(?:mot|1|hai|dua|chau|nguoi|be) )?(?:con|chau|me|chi (?:gai|em)|em (?:gai|dau|chong)|chong|vo|ba|bo|co em|nguoi nha|con dau|nguoi than)\b|\bfor my (?:daughter|son|mother|sister|husband|family|brother|father)\b/;

export function isForFamily(typed: string): boolean {
  return isLike(FAMILY, typed);
}

/** «Gần nhà», «gần đây», «ở gần»: then it matters where she lives. */
export function isNear(typed: string): boolean {
  return /\b(?:gan|quanh|trong xa|o xa|trong thon|near)\b/.test(plain(typed));
}

const WHY =
  /\b(?:de lam gi|lam chi|tai sao|vi sao|sao phai|sao lai|ai xem|ai biet|ai thay|co lo|co an toan|what for|why|who sees)\b/;

/** «Hỏi để làm gì?», «ai xem được số của em?». */
export function asksWhy(typed: string): boolean {
  return isLike(WHY, typed);
}

/* ---------- a name ---------- */

const MOST_WORDS = 6;
const LONGEST_NAME = 60;
const LEAD =
  /^(?:(?:dạ|vâng|da|vang|à)[ ,]+)*(?:(?:(?:em|chị|chi|tôi|toi|mình|cô|bác|cháu|con|mẹ|nó|con gái em|con gái|em gái)[ ,]+)?(?:họ tên|ho ten|tên|ten|my name|name)(?: (?:là|la|is|em|cháu))*[ :]+|(?:em|tôi|toi|chị|mình) là[ :]+|i am )/iu;
const TAIL = /(?:[ ,]+(?:ạ|nhé|nha|em ạ|đấy))+[.! ]*$/iu;

/** A full name as people write it: two words at least, each a word of letters, in capitals at the beginning. */
export function fullNameIn(typed: string): string | undefined {
  const name = typed
    .normalize('NFC')
    .replace(LEAD, '')
    .replace(TAIL, '')
    .replace(/[.,! ]+$/, '');
  const words = name.split(/\s+/);
  if (words.length < 2 || words.length > MOST_WORDS || name.length > LONGEST_NAME) return undefined;
  if (!words.every((word) => /^\p{L}[\p{L}'’-]{0,14}$/u.test(word))) return undefined;
  if (NO_NAME.test(plain(name))) return undefined;
  return words.map((word) => word[0]!.toUpperCase() + word.slice(1).toLowerCase()).join(' ');
}

/** Words of a sentence that no name holds. */
const NO_NAME =
  /\b(?:khong|chua|muon|hoi|lop|dang ky|vay|cho em|cho toi|gi|nao|bao nhieu|the nao|la sao|de lam|bo qua|xem|menu|huy|hoc|gap|can bo|what|why|dont|not)\b/;
