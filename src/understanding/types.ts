/** What a message means: its intent, how sure we are, and what it already says. */

export const INTENTS = [
  'loan.eligibility',
  'loan.programmes',
  'loan.repayment',
  'loan.calculator',
  'loan.documents',
  'training.list',
  'training.signup',
  'training.cancel',
  'training.mine',
  'reminders.on',
  'reminders.off',
  'reminders.settings',
  'info.policy',
  'info.models',
  'jobs.list',
  'help.human',
  'help.menu',
  'profile.link',
  'profile.language',
  'profile.delete',
  'smalltalk.greeting',
  'smalltalk.thanks',
  'yes',
  'no',
  'back',
  'restart',
  'out_of_scope',
] as const;

export type Intent = (typeof INTENTS)[number];

/** A number, or a range with min and/or max. */
export type OrRange<T> = T | { min?: T; max?: T };

export interface Slots {
  /** Whole đồng. */
  amountVnd?: OrRange<number>;
  termMonths?: OrRange<number>;
  topic?: string;
  householdStatus?: 'poor' | 'near_poor' | 'escaped_poor' | 'none';
  /** 'YYYY-MM-DD'. */
  dateIso?: OrRange<string>;
  /** Official name of one of the 65 communes and wards, without xã/phường. */
  commune?: string;
  /** 10 digits from 0. */
  phone?: string;
}

export interface Understood {
  intent: Intent;
  /** 0 to 1, calibrated. */
  confidence: number;
  alternatives: { intent: Intent; confidence: number }[];
  slots: Slots;
}

export type AnswerKind =
  | 'money'
  | 'months'
  | 'date'
  | 'phone'
  | 'yesno'
  | 'householdStatus'
  | 'choice';

/** What a form answer came to; null where it cannot be resolved and must be asked again. */
export type AnswerValue = OrRange<number> | OrRange<string> | null;
