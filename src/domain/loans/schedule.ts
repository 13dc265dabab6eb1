/** How a loan runs: its monthly interest and its instalments, day by day; an estimate beside the loan contract. */
import type { Day } from '../calendar.ts';
import { addMonths, daysBetween } from '../calendar.ts';
import type { Dong } from '../money.ts';
import { dong, floorTo } from '../money.ts';
import type { RateStep } from './interest.ts';
import { interestBetween } from './interest.ts';
import type { PrincipalRule } from './programme.ts';

export interface Loan {
  /** Whole đồng. */
  amountVnd: number;
  /** Day of disbursement. */
  from: Day;
  months: number;
  principal: PrincipalRule;
  rates: RateStep[];
}

/** Interest of the days from `from` to before `to`, payable on `to`, on what is still owed. */
export interface Period {
  from: Day;
  to: Day;
  days: number;
  interestVnd: Dong;
}

export interface Instalment {
  due: Day;
  principalVnd: Dong;
}

export interface Schedule {
  periods: Period[];
  instalments: Instalment[];
  totals: { days: number; principalVnd: Dong; interestVnd: Dong; totalVnd: Dong };
}

/** Monthly interest on the same day of each month (its last day where it is shorter), instalments as the rule says. */
export function schedule(loan: Loan): Schedule {
  const instalments = instalmentsOf(loan);
  const periods = periodsOf(loan, instalments);
  const interestVnd = dong(periods.reduce((sum, period) => sum + period.interestVnd, 0));
  const principalVnd = dong(loan.amountVnd);
  const days = daysBetween(loan.from, addMonths(loan.from, loan.months));
  const totalVnd = dong(principalVnd + interestVnd);
  return { periods, instalments, totals: { days, principalVnd, interestVnd, totalVnd } };
}

function periodsOf({ amountVnd, from, months, rates }: Loan, instalments: Instalment[]): Period[] {
  const repaid = new Map(instalments.map(({ due, principalVnd }) => [due, principalVnd]));
  let balance = amountVnd;
  return Array.from({ length: months }, (_, month) => {
    const [start, end] = [addMonths(from, month), addMonths(from, month + 1)];
    const interestVnd = interestBetween(balance, start, end, rates);
    balance -= repaid.get(end) ?? 0;
    return { from: start, to: end, days: daysBetween(start, end), interestVnd };
  });
}

/** Equal parts rounded down to 100,000 đồng; what is left goes into the last (bank guidance 10/2026). */
const PART_STEP = 100_000;

/** A loan too small for equal parts of 100,000 đồng is repaid at the end. */
export function instalmentsOf({ amountVnd, from, months, principal }: Loan): Instalment[] {
  const dues = dueMonths(principal, months);
  const part = floorTo(amountVnd / dues.length, PART_STEP);
  const last = dong(amountVnd - part * (dues.length - 1));
  return dues
    .map((month, index) => ({
      due: addMonths(from, month),
      principalVnd: index === dues.length - 1 ? last : part,
    }))
    .filter(({ principalVnd }) => principalVnd > 0);
}

/** Months after disbursement in which principal falls due; the last one is the end of the term. */
export function dueMonths(rule: PrincipalRule, months: number): number[] {
  const every = rule.by === 'every' ? rule.months : everyByTerm(months);
  const grace = rule.by === 'every' ? rule.graceMonths : 0;
  const dues: number[] = [];
  for (let due = grace + every; due < months; due += every) dues.push(due);
  return [...dues, months];
}

/** Up to 12 months one payment, up to 60 every 24, longer every 36 (bank document 2174, one office). */
function everyByTerm(months: number): number {
  if (months <= 12) return months;
  return months <= 60 ? 24 : 36;
}
