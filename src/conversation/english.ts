/** The little that is understood in English, beside the words of buttons: the classifier was taught Vietnamese. */
import { answer } from '../understanding/answers.ts';
import type { Intent, Slots, Understood } from '../understanding/types.ts';

const INTENTS: [RegExp, Intent][] = [
  [/\b(?:loans?|borrow|credit)\b/i, 'loan.eligibility'],
  [/\b(?:papers?|documents?|forms?)\b/i, 'loan.documents'],
  [/\b(?:sign (?:me )?up|enrol|register)\b.*\b(?:class|course|training)/i, 'training.signup'],
  [/\b(?:cancel|leave)\b.*\b(?:class|course)/i, 'training.cancel'],
  [/\bmy (?:class|classes|courses?)\b/i, 'training.mine'],
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

/** Words of classes, as Vietnamese ones name their topic. */
const TOPICS: [RegExp, string][] = [
  [/\bbee/i, 'ong'],
  [/\bmushroom/i, 'nấm'],
  [/\bpigs?\b/i, 'lợn'],
  [/\b(?:chickens?|hens?|poultry)\b/i, 'gà'],
  [/\bgoats?\b/i, 'dê'],
  [/\b(?:cows?|cattle)\b/i, 'bò'],
  [/\bfish/i, 'cá'],
  [/\b(?:sewing|tailor)/i, 'may'],
  [/\bcook/i, 'nấu ăn'],
];

/** What an English sentence means, where one of our few words is in it; else what was understood before. */
export function heardInEnglish(typed: string, heard: Understood | undefined, today: string) {
  const intent = firstOf(INTENTS, typed);
  const slots: Slots = { ...heard?.slots, ...slotsOf(typed, today) };
  const topic = intent?.startsWith('training.') ? firstOf(TOPICS, typed) : undefined;
  if (topic !== undefined) slots.topic = topic;
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
