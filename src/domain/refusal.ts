/** A "no" from the rules: a value with a reason that becomes a sentence, never a throw. */
import type { Sentence } from './phrase.ts';

export interface Refusal {
  refused: string;
  because: Sentence;
}

export function refuse(refused: string, because: Sentence): Refusal {
  return { refused, because };
}

export function isRefusal(value: unknown): value is Refusal {
  return typeof value === 'object' && value !== null && 'refused' in value && 'because' in value;
}
