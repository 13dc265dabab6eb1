/** The little that is understood in English, beside the words of buttons: the classifier was taught Vietnamese. */
import { answer } from '../understanding/answers.ts';
import type { Intent, Slots, Understood } from '../understanding/types.ts';

const INTENTS: [RegExp, Intent][] = [
  [/\b(?:loans?|borrow|credit)\b/i, 'loan.eligibility'],
  [/\b(?:papers?|documents?|forms?)\b/i, 'loan.documents'],
  [/\b(?:class|classes|training|courses?)\b/i, 'training.list'],
  [/\bthank/i, 'smalltalk.thanks'],
  [/^(?:hello|hi|hey|good (?:morning|afternoon|evening))\b/i, 'smalltalk.greeting'],
  [/^(?:yes|yeah|sure|right)\b/i, 'yes'],
  [/^no\b/i, 'no'],
];

const STATUS: [RegExp, Slots['householdStatus']][] = [
  [/\bnot (?:a |on the )?(?:near[- ])?poor\b/i, 'none'],
  [/\bnear[- ]poor\b/i, 'near_poor'],
  [/\b(?:escaped|left|off)\b.*\bpoor\b/i, 'escaped_poor'],
  [/\bpoor\b/i, 'poor'],
];

/** What an English sentence means, where one of our few words is in it; else what was understood before. */
export function heardInEnglish(typed: string, heard: Understood | undefined, today: string) {
  const intent = firstOf(INTENTS, typed);
  const slots = { ...heard?.slots, ...slotsOf(typed, today) };
  if (intent) return { intent, confidence: 1, alternatives: [], slots };
  return heard && { ...heard, slots };
}

function slotsOf(typed: string, today: string): Slots {
  const householdStatus = firstOf(STATUS, typed);
  const sum = /\d[\d.,]*\s*(?:million|thousand|billion)/i.exec(typed)?.[0];
  const amount = sum === undefined ? null : answer('money', moneyInVietnamese(sum), today);
  return {
    ...(householdStatus && { householdStatus }),
    ...(typeof amount === 'number' && { amountVnd: amount }),
  };
}

/** "50 million" → «50 triệu». */
export function moneyInVietnamese(typed: string): string {
  return typed
    .replace(/million\b/i, 'triệu')
    .replace(/thousand\b/i, 'nghìn')
    .replace(/billion\b/i, 'tỷ');
}

function firstOf<T>(table: [RegExp, T][], typed: string): T | undefined {
  return table.find(([words]) => words.test(typed))?.[1];
}
