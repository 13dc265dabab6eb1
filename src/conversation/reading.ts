/** Form answers, read by the understanding of floor 1 in the ways that steps need them. */
import type { AnswerKind, AnswerValue } from '../understanding/types.ts';
import type { Context } from './flow.ts';
import type { Choice } from './vocabulary.ts';

/** The choice that her words point to («cái cuối», «cận nghèo» of «Hộ cận nghèo»); undefined where unsure. */
export function pickLoosely(typed: string, choices: Choice[], context: Context): Choice | undefined {
  const options = choices.map(({ label }) => context.word(label));
  const picked = read('choice', typed, context, options);
  return typeof picked === 'number' ? choices[picked - 1] : undefined;
}

export function read(
  kind: AnswerKind,
  typed: string,
  context: Context,
  options?: string[],
): AnswerValue {
  return context.read?.(kind, typed, context.today, options) ?? null;
}
