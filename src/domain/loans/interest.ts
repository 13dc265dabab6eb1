/**
 * Interest to the đồng: balance × rate × days / 365 (TT 14/2017/TT-NHNN), in whole numbers until the last division.
 * A half đồng is rounded up, once for each period; the remainder goes nowhere. Always an estimate: what is to be paid
 * stands on the bank's list 13/TD.
 */
import type { Day } from '../calendar.ts';
import { daysBetween } from '../calendar.ts';
import type { Dong } from '../money.ts';
import { roundHalfUp } from '../money.ts';
import type { Programme, Terms } from './programme.ts';

/** Leap years too have 365 days here. */
const DAYS_A_YEAR = 365n;
/** A rate is counted in ten-thousandths of a percent: 7.488 % is 74,880 of a million. */
const PARTS = 1_000_000n;

/** Percent a year, from a day on. */
export interface RateStep {
  from: Day;
  annualRatePercent: number;
}

/** Interest on a balance (đồng) from a day to before another, each day at the rate of that day; `rates` in order. */
export function interestBetween(balance: number, from: Day, to: Day, rates: RateStep[]): Dong {
  const parts = rates.map((rate, index) => {
    const start = index === 0 || rate.from < from ? from : rate.from;
    const next = rates[index + 1]?.from ?? to;
    const days = daysBetween(start, next < to ? next : to);
    return exact(rate.annualRatePercent) * BigInt(Math.max(0, days));
  });
  const rateDays = parts.reduce((sum, part) => sum + part, 0n);
  return roundHalfUp(BigInt(balance) * rateDays, DAYS_A_YEAR * PARTS);
}

/** Interest on a balance for a number of days at one rate (percent a year). */
export function interest(balance: number, annualRatePercent: number, days: number): Dong {
  return overdueInterest(balance, annualRatePercent, 100, days);
}

/** The same at a percentage of the rate: 130 for an overdue instalment (form 14/TD). */
export function overdueInterest(
  balance: number,
  annualRatePercent: number,
  percentOfRate: number,
  days: number,
): Dong {
  const over = BigInt(balance) * exact(annualRatePercent) * BigInt(percentOfRate) * BigInt(days);
  return roundHalfUp(over, DAYS_A_YEAR * PARTS * 100n);
}

/** The month as the bank quotes it: rate / 12 on the whole balance, whatever the month's length. */
export function quotedMonth(balance: number, annualRatePercent: number): Dong {
  return roundHalfUp(BigInt(balance) * exact(annualRatePercent), 12n * PARTS);
}

/** The overdue rate in percent a year, exact: 7.488 at 130 % is 9.7344. */
export function overdueRate(annualRatePercent: number, percentOfRate: number): number {
  return Number(exact(annualRatePercent) * BigInt(percentOfRate)) / 1_000_000;
}

function exact(annualRatePercent: number): bigint {
  return BigInt(Math.round(annualRatePercent * 10_000));
}

/**
 * The rates of a loan disbursed on a day, as they were known on `asOf`: the rate of its first day, then each later
 * one that also holds for loans already running (QĐ 2553/QĐ-TTg does; NĐ 338/2025 is for new loans only).
 * Empty where no rate is known for that first day.
 */
export function ratesOf({ terms }: Programme, from: Day, asOf: Day): RateStep[] {
  const known = terms.filter((entry) => (entry.announced ?? entry.from) <= asOf);
  const first = known.filter((entry) => entry.from <= from).at(-1);
  if (!first) return [];
  const later = known.filter((entry) => entry.from > from && entry.alsoRunningLoans);
  return [first, ...later].flatMap(step);
}

function step({ from, annualRatePercent }: Terms): RateStep[] {
  return annualRatePercent === null ? [] : [{ from, annualRatePercent }];
}
