/** Where a meaning leads when the question at hand could not use the answer. */
import type { Intent, Understood } from '../understanding/types.ts';
import type { Given } from './flow.ts';
import type { GlobalWord } from './words.ts';
import { plain } from './words.ts';

export type Destination =
  | { to: 'word'; word: GlobalWord }
  | { to: 'flow'; flow: string }
  /** One sentence, then the menu or the question at hand. */
  | { to: 'tell'; topic: string };

/** Undefined where the meaning is unsure or leads nowhere by itself (yes, no). */
export function destinationOf(
  typed: string,
  heard: Understood | undefined,
): Destination | undefined {
  const [first, second] = heard ? byDestination(heard) : [];
  const sure = first && isAhead(first.sum, second?.sum ?? 0) ? first.to : undefined;
  const yields = !sure || isBesideALoan(sure, heard);
  return yields && wantsToBorrow(typed, heard) ? loanAdvice : sure;
}

/** «Vay nuôi gà» is about the loan, not about the hens. */
function isBesideALoan(to: Destination, heard: Understood | undefined): boolean {
  if (to.to === 'tell') return to.topic === 'outOfScope';
  return heard?.intent === 'info.models' || heard?.intent === 'jobs.list';
}

/** «Vay» says it by itself; without marks it is «vậy» as well, and needs something beside it. */
function wantsToBorrow(typed: string, heard: Understood | undefined): boolean {
  if (!/(?<!\p{L})vay(?!\p{L})/iu.test(typed)) return false;
  const isMarked = typed !== plain(typed) && typed.normalize('NFD') !== typed;
  const { amountVnd, topic, householdStatus } = heard?.slots ?? {};
  return isMarked || /\bvon\b/.test(plain(typed)) || Boolean(amountVnd ?? topic ?? householdStatus);
}

/** A meaning below this is no more than a guess: of 755 labelled messages every second one there was wrong. */
export const LEAST = 0.3;

/** The second reading is this close to the first: of the messages that were read wrongly, most had it second. */
export const CLOSE = 0.6;

/** Whether the first meaning is more than a guess. */
export function isSure({ confidence, alternatives }: Understood): boolean {
  return isAhead(confidence, alternatives[0]?.confidence ?? 0);
}

/** Likely, and well ahead of the next best reading; else she is asked. */
function isAhead(first: number, second: number): boolean {
  return first >= LEAST && second < CLOSE * first;
}

/**
 * The one or two things that she may mean where readings are too close to follow either; empty where there is no
 * doubt, or too much of it. What we have no word for (a yes, a joke) is not offered.
 */
export function doubtBetween(heard: Understood | undefined): Intent[] {
  const [first, second] = heard ? byDestination(heard) : [];
  if (!first || !second || isAhead(first.sum, second.sum)) return [];
  const isHint = first.sum + second.sum >= LEAST && second.sum >= CLOSE * first.sum;
  return isHint ? [first.intent, second.intent].filter((intent) => !UNNAMED.has(intent)) : [];
}

const UNNAMED = new Set<Intent>([
  'yes',
  'no',
  'back',
  'restart',
  'out_of_scope',
  'smalltalk.greeting',
  'smalltalk.thanks',
]);

interface Weighed {
  /** The likeliest of those that lead there. */
  intent: Intent;
  to: Destination | undefined;
  sum: number;
}

/** Meanings that lead to the same place speak for each other: «hộ nghèo vay vốn» is about a loan either way. */
function byDestination(heard: Understood): Weighed[] {
  const sums = new Map<string, Weighed>();
  for (const { intent, confidence } of [heard, ...heard.alternatives]) {
    const to = LEADS[intent];
    const name = JSON.stringify(to) ?? intent;
    const before = sums.get(name);
    sums.set(name, { to, intent: before?.intent ?? intent, sum: (before?.sum ?? 0) + confidence });
  }
  return [...sums.values()].sort((a, b) => b.sum - a.sum);
}

const word = (name: GlobalWord): Destination => ({ to: 'word', word: name });
const tell = (topic: string): Destination => ({ to: 'tell', topic });
const flow = (name: string): Destination => ({ to: 'flow', flow: name });
const loanAdvice = flow('loan-advice');

/** Where a meaning leads once it is settled. */
export const leadOf = (intent: Intent): Destination | undefined => LEADS[intent];

/** The flow of a destination, for a step that hands over. */
export function placeOf(to: Destination | undefined, given: Given): { flow: string; data?: Given } {
  if (to?.to === 'flow') return { flow: to.flow, data: given };
  if (to?.to === 'word') return { flow: FLOW_OF[to.word] ?? 'menu' };
  return to && !SMALL_TALK.has(to.topic)
    ? { flow: 'tell', data: { topic: to.topic } }
    : { flow: 'menu' };
}

const FLOW_OF: Partial<Record<GlobalWord, string>> = {
  human: 'handover',
  help: 'help',
  language: 'language',
};

const SMALL_TALK = new Set(['greeting', 'thanks', 'outOfScope']);

const LEADS: Record<Intent, Destination | undefined> = {
  'loan.eligibility': loanAdvice,
  'loan.programmes': flow('programmes'),
  'loan.calculator': flow('calculator'),
  'loan.documents': flow('documents'),
  'loan.repayment': tell('repayment'),
  'training.list': flow('classes'),
  'training.signup': flow('classes'),
  'training.cancel': flow('classes'),
  'training.mine': flow('classes'),
  'reminders.on': flow('consent'),
  'reminders.off': word('stop'),
  'reminders.settings': tell('reminders'),
  'info.policy': flow('answers'),
  'info.models': flow('answers'),
  'jobs.list': flow('jobs'),
  'help.human': word('human'),
  'help.menu': word('menu'),
  'profile.link': flow('link'),
  'profile.language': word('language'),
  'profile.delete': flow('my-data'),
  'smalltalk.greeting': tell('greeting'),
  'smalltalk.thanks': tell('thanks'),
  yes: undefined,
  no: undefined,
  back: word('back'),
  restart: word('restart'),
  out_of_scope: tell('outOfScope'),
};
