/** Interest to the đồng: the worked examples of the bank's practice, and what must hold for every loan. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths } from '../../../src/domain/calendar.ts';
import {
  interest,
  interestBetween,
  overdueInterest,
  overdueRate,
  quotedMonth,
  ratesOf,
} from '../../../src/domain/loans/interest.ts';
import type { RateStep } from '../../../src/domain/loans/interest.ts';
import { programme } from '../../support/catalogue.ts';

const NEAR_POOR: RateStep[] = [{ from: '2025-12-01', annualRatePercent: 7.488 }];

describe('worked example A: near-poor, 80 million, 7.488 %, disbursed 12/05/2026', () => {
  it.each([
    ['2026-05-12', '2026-06-12', 508_774],
    ['2026-06-12', '2026-07-12', 492_362],
    ['2026-07-12', '2026-08-12', 508_774],
    ['2026-08-12', '2026-09-12', 508_774],
    ['2026-09-12', '2026-10-12', 492_362],
  ])('%s to %s: %s đồng', (from, to, expected) => {
    expect(interestBetween(80_000_000, from, to, NEAR_POOR)).toBe(expected);
  });

  it('is quoted as 499,200 a month', () => {
    expect(quotedMonth(80_000_000, 7.488)).toBe(499_200);
  });
});

describe('100 million at 6.24 %', () => {
  it.each([
    [30, 512_877],
    [31, 529_973],
  ])('%s days: %s đồng', (days, expected) => {
    expect(interest(100_000_000, 6.24, days)).toBe(expected);
  });

  it('is quoted as 520,000', () => {
    expect(quotedMonth(100_000_000, 6.24)).toBe(520_000);
  });
});

describe('worked example B: an instalment of 26.6 million, 20 days overdue', () => {
  it('costs 141,882 instead of 109,140', () => {
    expect(overdueInterest(26_600_000, 7.488, 130, 20)).toBe(141_882);
    expect(interest(26_600_000, 7.488, 20)).toBe(109_140);
  });
});

describe('overdue rates, exact', () => {
  it.each([
    [6.24, 8.112],
    [7.488, 9.7344],
    [7.8, 10.14],
    [8.4, 10.92],
    [7.9248, 10.30224],
    [4.8, 6.24],
  ])('%s %% becomes %s %%', (rate, expected) => {
    expect(overdueRate(rate, 130)).toBe(expected);
  });
});

describe('a rate that changes in the middle', () => {
  const cut: RateStep[] = [
    { from: '2019-03-01', annualRatePercent: 6.6 },
    { from: '2025-12-01', annualRatePercent: 6.24 },
  ];

  it('counts each day at its own rate: 19 days at 6.6, 11 at 6.24', () => {
    expect(interestBetween(100_000_000, '2025-11-12', '2025-12-12', cut)).toBe(531_616);
  });

  it('takes the new rate from its very first day', () => {
    const before = interestBetween(100_000_000, '2025-11-30', '2025-12-01', cut);
    const after = interestBetween(100_000_000, '2025-12-01', '2025-12-02', cut);
    expect([before, after]).toEqual([18_082, 17_096]);
  });

  it('rounds once for the period, not once for each part', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1_000_000_000 }),
        fc.integer({ min: 0, max: 40 }),
        fc.integer({ min: 0, max: 40 }),
        (balance, before, after) => {
          const same: RateStep[] = cut.map((step) => ({ ...step, annualRatePercent: 6.24 }));
          const [from, to] = [addDays('2025-12-01', -before), addDays('2025-12-01', after)];
          const whole = interest(balance, 6.24, before + after);
          expect(interestBetween(balance, from, to, same)).toBe(whole);
        },
      ),
    );
  });
});

describe('what must always hold', () => {
  it('a leap year has 365 days too', () => {
    expect(interestBetween(100_000_000, '2028-02-12', '2028-03-12', NEAR_POOR)).toBe(
      interest(100_000_000, 7.488, 29),
    );
  });

  it('is never more than half a đồng from the exact sum', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 10_000_000_000 }),
        fc.integer({ min: 0, max: 200_000 }),
        fc.integer({ min: 0, max: 400 }),
        (balance, rate, days) => {
          const doubled = 2n * BigInt(interest(balance, rate / 10_000, days)) * 365_000_000n;
          const off = doubled - 2n * BigInt(balance) * BigInt(rate) * BigInt(days);
          expect(off > -365_000_000n && off <= 365_000_000n).toBe(true);
        },
      ),
    );
  });
});

describe('which rate a loan has', () => {
  const rates = (id: string, from: string, asOf: string) =>
    ratesOf(programme(id), from, asOf).map((step) => [step.from, step.annualRatePercent]);

  it('a running loan follows the cut of 1 December 2025', () => {
    expect(rates('ho-can-ngheo', '2024-06-10', '2026-11-23')).toEqual([
      ['2019-03-01', 7.92],
      ['2025-12-01', 7.488],
    ]);
  });

  it('a job-creation loan signed before 2026 keeps its contract', () => {
    expect(rates('tao-viec-lam-nguoi-lao-dong', '2025-06-10', '2026-11-23')).toEqual([
      ['2019-11-08', 7.92],
      ['2025-12-01', 7.488],
    ]);
    expect(rates('tao-viec-lam-nguoi-lao-dong', '2026-06-10', '2026-11-23')).toEqual([
      ['2026-01-01', 7.9248],
    ]);
  });

  it('is as it was known on the day: the cut was announced on 21 November 2025', () => {
    expect(rates('ho-ngheo', '2025-06-10', '2025-11-20')).toEqual([['2019-03-01', 6.6]]);
    expect(rates('ho-ngheo', '2025-06-10', '2025-11-21')).toHaveLength(2);
  });

  it('is not known before our figures begin', () => {
    expect(rates('ho-ngheo', '2018-06-10', '2026-11-23')).toEqual([]);
    expect(rates('tao-viec-lam-uu-tien', '2025-12-15', '2026-11-23')).toEqual([]);
  });

  it('covers every period of a loan', () => {
    const steps = ratesOf(programme('ho-ngheo'), '2025-10-31', '2026-11-23');
    const sum = [0, 1, 2].map((month) =>
      interestBetween(
        10_000_000,
        addMonths('2025-10-31', month),
        addMonths('2025-10-31', month + 1),
        steps,
      ),
    );
    // The second period begins on 30 November: one day at 6.6 %, 30 at 6.24 %.
    expect(sum).toEqual([54_247, 53_096, 52_997]);
  });
});
