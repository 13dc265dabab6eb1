/** Form answers, read by the understanding of floor 1 in the ways that steps need them. */
import { answer } from '../understanding/answers.ts';
import { readChoice } from './choices.ts';
import type { Context } from './flow.ts';
import type { Choice } from './vocabulary.ts';
import { isLike, plain } from './words.ts';

/**
 * The choice that her words point to: «cái cuối», «chọn b», «cận nghèo» of «Hộ cận nghèo»; undefined where unsure.
 * Words count only where all of them are in the label: «không vay gì» is not «Hỏi việc vay khác».
 */
export function pickLoosely(
  typed: string,
  choices: Choice[],
  context: Context,
): Choice | undefined {
  const pickable = choices.filter(({ id }) => readChoice(id)?.value !== 'skip');
  const labels = pickable.map(({ label }) => context.word(label));
  const number = answer('choice', typed, context.today, labels);
  const [picked, label] =
    typeof number === 'number' ? [pickable[number - 1], labels[number - 1]] : [];
  if (!picked || label === undefined) return undefined;
  return POSITION.test(plain(typed)) || isWithin(typed, label) ? picked : undefined;
}

const POSITION = /\b(?:dau|cuoi|thu|so|cai|chon|lua)\b/;

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

/** Longer sentences hold a yes or no somewhere that answers nothing. */
const SHORT = 6;

/** Yes or no, also as people answer it: «chưa vào», «có rồi», «tôi là tổ viên». */
export function yesNo(typed: string, context: Context): 'yes' | 'no' | undefined {
  const words = plain(typed);
  const said = words.split(' ').length <= SHORT ? answer('yesno', typed, context.today) : null;
  if (said === 'yes' || said === 'no') return said;
  if (isLike(NO, typed)) return 'no';
  return isLike(YES, typed) ? 'yes' : undefined;
}

const NO = /^(?:chua|khong|chang)\b|\b(?:chua|khong) (?:vao|o|co|tham gia|vay|duoc vao)\b/;
const YES = /^(?:co|roi|da|dang)\b|\bto vien\b|\bto truong\b|\b(?:vao|o) to\b.*\broi\b/;
