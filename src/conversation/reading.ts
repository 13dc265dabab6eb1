/** Form answers, read by the understanding of floor 1 in the ways that steps need them. */
import { answer } from '../understanding/answers.ts';
import { readChoice } from './choices.ts';
import type { Context } from './flow.ts';
import type { Choice } from './vocabulary.ts';
import { isSure } from './intents.ts';
import { isLike, plain } from './words.ts';

/**
 * The choice that her words point to: «cái cuối», «chọn b», «cận nghèo» of «Hộ cận nghèo»; undefined where unsure.
 * Words count only where all of them are in one label alone: «không vay gì» is not «Hỏi vay vốn».
 */
export function pickLoosely(
  typed: string,
  choices: Choice[],
  context: Context,
): Choice | undefined {
  const isSkip = ({ id }: Choice) => readChoice(id)?.value === 'skip';
  // Whole questions on buttons («… thì sao?») hold any word: they are picked by number or exactly.
  const pickable = choices.filter((one) => !isSkip(one) && !('written' in one.label));
  const labels = pickable.map(({ label }) => context.word(label));
  if (!POSITION.test(plain(typed)))
    return only(pickable.filter((_, at) => isWithin(typed, labels[at] ?? '')));
  const number = answer('choice', typed, context.today, labels);
  return typeof number === 'number' ? pickable[number - 1] : undefined;
}

function only(found: Choice[]): Choice | undefined {
  return found.length === 1 ? found[0] : undefined;
}

/** «cái đầu», «cho chị số hai», «câu cuối cùng nhé»; never the «đâu» or «đau» of a sentence. */
const POSITION =
  /^(?:(?:em|chi|toi|minh|cho|lay|xin) )*(?:(?:cai|so|cau|nut|muc|y|thu|chon|phuong an|lua chon) )+(?:thu |so )?(?:dau(?: tien)?|cuoi(?: cung)?|nhat|mot|hai|ba|bon|tu|nam|sau|bay|tam|\d{1,2}|[a-h])(?: (?:a|nhe|em|di|chi))*$|^(?:dau tien|cuoi cung)$/;

const EDGES = new Set([
  'da',
  'a',
  'em',
  'nhe',
  'chi',
  'oi',
  'the',
  'la',
  'thi',
  'cho',
  'muon',
  'di',
  'voi',
]);

function isWithin(typed: string, label: string): boolean {
  const within = new Set(plain(label).split(' '));
  const words = plain(typed)
    .split(' ')
    .filter((word) => !EDGES.has(word));
  return words.length > 0 && words.every((word) => within.has(word));
}

/** A longer sentence holds a yes or no somewhere that answers nothing, unless it is one as a whole. */
const SHORT = 3;

/** Yes or no, also as people answer it: «chưa vào», «có rồi», «tôi là tổ viên». */
export function yesNo(typed: string, context: Context): 'yes' | 'no' | undefined {
  const { heard, today } = context;
  const isShort = plain(typed).split(' ').length <= SHORT;
  const isOne = isShort || heard?.intent === 'yes' || heard?.intent === 'no';
  const said = isOne ? answer('yesno', typed, today) : null;
  if (said === 'yes' || said === 'no') return said;
  if (isLike(ABOUT_LOANS_NO, typed)) return 'no';
  if (isLike(ABOUT_LOANS_YES, typed)) return 'yes';
  const isOther = heard?.intent === 'out_of_scope' && isSure(heard);
  if (isOther) return undefined;
  if (/^(?:chua|khong|chang)\b/.test(plain(typed))) return 'no';
  return /^(?:co|roi|da)\b/.test(plain(typed)) ? 'yes' : undefined;
}

const ABOUT_LOANS_NO = /\b(?:chua|khong) (?:duoc )?(?:vao|o trong|co|tham gia|vay|no)\b/;
const ABOUT_LOANS_YES =
  /\bto vien\b|\bto truong\b|\b(?:vao|o) to\b.*\broi\b|\b(?:dang|con) (?:vay|no)\b/;
