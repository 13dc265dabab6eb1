/** How much she wants to borrow: asked only where she wants it reckoned, read back where it could be meant differently. */
import type { Phrase } from '../../../domain/phrase.ts';
import { say } from '../../../domain/phrase.ts';
import { answer } from '../../../understanding/answers.ts';
import { moneyInVietnamese } from '../../english.ts';
import { plain } from '../../words.ts';
import type { LoanData } from './data.ts';
import { withProfile } from './data.ts';
import type { Question } from './questions.ts';

/** Nobody borrows less, and hardly anybody more: such a sum is read back first. */
const LEAST = 1_000_000;
const MOST = 1_000_000_000;

export type Money = number | { min?: number; max?: number };

/** The sum where it is one and plain; otherwise kept aside until she says which one she means. */
export function withAmount(data: LoanData, said: Money, isBare = false): LoanData {
  if (isPlainSum(said) && !isBare)
    return { ...withProfile(data, { amountVnd: said }), doubt: undefined };
  const doubt = typeof said === 'number' ? { min: said, max: said } : said;
  return { ...withProfile(data, { amountVnd: undefined }), doubt };
}

/** One sum of the size of a loan: nothing to ask back. */
export function isPlainSum(said: Money): said is number {
  return typeof said === 'number' && said >= LEAST && said <= MOST;
}

export const amount: Question = {
  name: 'amount',
  readsNumbers: true,
  choices: () => [],
  take: () => undefined,
  read: (typed, data, context) => {
    const said = answer('money', moneyInVietnamese(typed), context.today);
    return isMoney(said) ? withAmount(data, said, isBare(typed)) : undefined;
  },
  forget: (data) => ({ ...withProfile(data, { amountVnd: undefined }), doubt: undefined }),
};

export function isMoney(said: unknown): said is Money {
  return typeof said === 'number' || (typeof said === 'object' && said !== null);
}

/** «50» means 50 million, most likely. */
export function isBare(typed: string): boolean {
  return /^\d{1,3}$/.test(plain(typed));
}

/** Reads an amount back: one number, or the two ends of a range. */
export const confirm: Question = {
  name: 'confirm',
  asksYesNo: true,
  readsNumbers: true,
  choices: (data) => {
    const other: [string, Phrase] = ['other', say('loan-advice.confirm.other')];
    const { min, max } = endsOf(data);
    if (isOne(data)) return [['max', say('loan-advice.confirm.yes')], other];
    return [['min', sum(min)], ['max', sum(max)], other];
  },
  sentence: (data) => (isOne(data) ? 'confirm' : 'confirmRange'),
  values: (data) => ({ what: range(data) }),
  take: (value, data) => {
    const { min, max } = endsOf(data);
    if (value !== 'min' && value !== 'max') return undefined;
    const amountVnd = value === 'min' ? min : max;
    return { ...withProfile(data, { amountVnd }), doubt: undefined };
  },
  read: (typed, data, context) => {
    const said = answer('yesno', typed, context.today);
    if (said === 'yes' && isOne(data)) return 'max';
    const other = amount.read(typed, data, context);
    return other ?? (said === 'no' ? 'other' : undefined);
  },
  forget: amount.forget,
  leads: { other: 'amount' },
};

const sum = (value: number) => say('loan-advice.sum', { amount: value });

/** Both ends; a range with one end only stands for that end. */
export function endsOf({ doubt = {} }: Pick<LoanData, 'doubt'>): { min: number; max: number } {
  const { min, max } = doubt;
  return { min: min ?? max ?? LEAST, max: max ?? min ?? LEAST };
}

export function range(data: Pick<LoanData, 'doubt'>): Phrase {
  const { min, max } = endsOf(data);
  return isOne(data) ? sum(max) : say('loan-advice.range', { min, max });
}

export function isOne(data: Pick<LoanData, 'doubt'>): boolean {
  const { min, max } = endsOf(data);
  return min === max;
}
