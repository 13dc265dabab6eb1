/** Where a meaning leads when the question at hand could not use the answer. */
import type { Intent, Understood } from '../understanding/types.ts';
import type { GlobalWord } from './words.ts';

export type Destination =
  | { to: 'word'; word: GlobalWord }
  | { to: 'flow'; flow: string }
  /** One sentence, then the menu or the question at hand. */
  | { to: 'tell'; topic: string };

/** Undefined where the meaning is unsure or leads nowhere by itself (yes, no). */
export function destinationOf(heard: Understood | undefined): Destination | undefined {
  return heard && isSure(heard) ? LEADS[heard.intent] : undefined;
}

/** More likely than not, or far ahead of the next best reading; else it is only a guess, and she is asked again. */
export function isSure({ confidence, alternatives }: Understood): boolean {
  if (confidence >= 0.5) return true;
  const second = alternatives[0]?.confidence ?? 0;
  return confidence >= 0.3 && confidence >= 2 * second;
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
