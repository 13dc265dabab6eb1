/** What a member's message means: its intent, how sure that is, and what it already says. Pure, offline, no network. */
import { classify } from './classify.ts';
import { slotsOf } from './slots.ts';
import type { Understood } from './types.ts';

export { answer } from './answers.ts';
export { fold, stripMarks } from './fold.ts';
export { findCommunes, PLACES, type Place } from './places.ts';
export * from './types.ts';

/** Intents worth offering beside the first. */
const OTHERS = 3;

/**
 * The meaning of a message. `today` is 'YYYY-MM-DD' in Asia/Ho_Chi_Minh and settles words like «mai».
 * Confidences lie between 0 and 1. Never throws; looks at the first 4,000 characters.
 */
export function understand(text: string, today: string): Understood {
  const [first, ...others] = classify(text);
  return {
    intent: first!.intent,
    confidence: first!.confidence,
    alternatives: others.slice(0, OTHERS),
    slots: slotsOf(text, today, first!.intent),
  };
}
