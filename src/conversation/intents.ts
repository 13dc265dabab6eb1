/** Where a meaning leads when the question at hand could not use the answer. */
import type { Intent, Understood } from '../understanding/types.ts';
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
  const yields = !sure || (sure.to === 'tell' && BESIDE_A_LOAN.has(sure.topic));
  return yields && wantsToBorrow(typed, heard) ? loanAdvice : sure;
}

/** «Vay nuôi gà» is about the loan, not about the hens. */
const BESIDE_A_LOAN = new Set(['models', 'jobs', 'outOfScope']);

/** «Vay» says it by itself; without marks it is «vậy» as well, and needs something beside it. */
function wantsToBorrow(typed: string, heard: Understood | undefined): boolean {
  if (!/(?<!\p{L})vay(?!\p{L})/iu.test(typed)) return false;
  const isMarked = typed !== plain(typed) && typed.normalize('NFD') !== typed;
  const { amountVnd, topic, householdStatus } = heard?.slots ?? {};
  return isMarked || /\bvon\b/.test(plain(typed)) || Boolean(amountVnd ?? topic ?? householdStatus);
}

/** Whether the first meaning is more than a guess. */
export function isSure({ confidence, alternatives }: Understood): boolean {
  return isAhead(confidence, alternatives[0]?.confidence ?? 0);
}

/** More likely than not, or far ahead of the next best reading; else she is asked again. */
function isAhead(first: number, second: number): boolean {
  return first >= 0.5 || (first >= 0.3 && first >= 2 * second);
}

interface Weighed {
  to: Destination | undefined;
  sum: number;
}

/** Meanings that lead to the same place speak for each other: «hộ nghèo vay vốn» is about a loan either way. */
function byDestination(heard: Understood): Weighed[] {
  const sums = new Map<string, Weighed>();
  for (const { intent, confidence } of [heard, ...heard.alternatives]) {
    const to = LEADS[intent];
    const name = JSON.stringify(to) ?? intent;
    sums.set(name, { to, sum: (sums.get(name)?.sum ?? 0) + confidence });
  }
  return [...sums.values()].sort((a, b) => b.sum - a.sum);
}

const word = (name: GlobalWord): Destination => ({ to: 'word', word: name });
const tell = (topic: string): Destination => ({ to: 'tell', topic });
const loanAdvice: Destination = { to: 'flow', flow: 'loan-advice' };

const LEADS: Record<Intent, Destination | undefined> = {
  'loan.eligibility': loanAdvice,
  'loan.programmes': loanAdvice,
  'loan.calculator': loanAdvice,
  'loan.documents': tell('documents'),
  'loan.repayment': tell('repayment'),
  'training.list': tell('training'),
  'training.signup': tell('training'),
  'training.cancel': tell('training'),
  'training.mine': tell('training'),
  'reminders.on': tell('reminders'),
  'reminders.off': tell('remindersOff'),
  'reminders.settings': tell('reminders'),
  'info.policy': tell('policy'),
  'info.models': tell('models'),
  'jobs.list': tell('jobs'),
  'help.human': word('human'),
  'help.menu': word('menu'),
  'profile.link': tell('profile'),
  'profile.language': word('language'),
  'profile.delete': tell('privacy'),
  'smalltalk.greeting': tell('greeting'),
  'smalltalk.thanks': tell('thanks'),
  yes: undefined,
  no: undefined,
  back: word('back'),
  restart: word('restart'),
  out_of_scope: tell('outOfScope'),
};
