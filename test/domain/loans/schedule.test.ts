/** Periods and instalments: the worked example, the ends of months, and what must add up. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMonths, dayOf, daysBetween } from '../../../src/domain/calendar.ts';
import { interest } from '../../../src/domain/loans/interest.ts';
import { dueMonths, instalmentsOf, schedule } from '../../../src/domain/loans/schedule.ts';
import type { Loan } from '../../../src/domain/loans/schedule.ts';

const BY_TERM: Loan['principal'] = { by: 'term', source: 'bank document 2174' };

function loan(more: Partial<Loan> = {}): Loan {
  return {
    amountVnd: 80_000_000,
    from: '2026-05-12',
    months: 60,
    principal: BY_TERM,
    rates: [{ from: '2025-12-01', annualRatePercent: 7.488 }],
    ...more,
  };
}

describe('worked example B: 80 million over 60 months', () => {
  const { periods, instalments, totals } = schedule(loan());

  it('falls due in three instalments', () => {
    expect(instalments).toEqual([
      { due: '2028-05-12', principalVnd: 26_600_000 },
      { due: '2030-05-12', principalVnd: 26_600_000 },
      { due: '2031-05-12', principalVnd: 26_800_000 },
    ]);
  });

  it('has 60 periods; the first five as in example A', () => {
    expect(periods).toHaveLength(60);
    expect(periods.slice(0, 5).map(({ interestVnd }) => interestVnd)).toEqual([
      508_774, 492_362, 508_774, 508_774, 492_362,
    ]);
  });

  it('counts interest on what is still owed', () => {
    expect(periods[23]).toMatchObject({ to: '2028-05-12', interestVnd: 492_362 });
    expect(periods[24]).toMatchObject({
      from: '2028-05-12',
      to: '2028-06-12',
      days: 31,
      interestVnd: interest(53_400_000, 7.488, 31),
    });
    expect(periods[59]?.interestVnd).toBe(interest(26_800_000, 7.488, 30));
  });

  it('adds up', () => {
    expect(totals.principalVnd).toBe(80_000_000);
    expect(totals.days).toBe(1826);
    expect(totals.totalVnd).toBe(totals.principalVnd + totals.interestVnd);
  });
});

describe('when principal falls due', () => {
  it.each([
    [1, [1]],
    [12, [12]],
    [13, [13]],
    [24, [24]],
    [36, [24, 36]],
    [48, [24, 48]],
    [60, [24, 48, 60]],
    [61, [36, 61]],
    [72, [36, 72]],
    [120, [36, 72, 108, 120]],
  ])('%s months: %j', (months, dues) => {
    expect(dueMonths(BY_TERM, months)).toEqual(dues);
  });

  it('every 12 months, after five years without principal where the rule says so', () => {
    const water: Loan['principal'] = { by: 'every', months: 12, graceMonths: 0, source: 'x' };
    const land: Loan['principal'] = { by: 'every', months: 12, graceMonths: 60, source: 'x' };
    expect(dueMonths(water, 36)).toEqual([12, 24, 36]);
    expect(dueMonths(water, 30)).toEqual([12, 24, 30]);
    expect(dueMonths(land, 96)).toEqual([72, 84, 96]);
    expect(dueMonths(land, 48)).toEqual([48]);
  });
});

describe('small and uneven sums', () => {
  it('puts what is left into the last instalment', () => {
    const parts = instalmentsOf(loan({ amountVnd: 50_000_000 }));
    expect(parts.map(({ principalVnd }) => principalVnd)).toEqual([
      16_600_000, 16_600_000, 16_800_000,
    ]);
  });

  it('repays a sum below 100,000 a part at the end', () => {
    expect(instalmentsOf(loan({ amountVnd: 250_000 }))).toEqual([
      { due: '2031-05-12', principalVnd: 250_000 },
    ]);
  });
});

describe('the ends of months', () => {
  it('keeps to the day of disbursement wherever the month has it', () => {
    const { periods } = schedule(loan({ from: '2027-12-31', months: 4 }));
    expect(periods.map(({ to, days }) => [to, days])).toEqual([
      ['2028-01-31', 31],
      ['2028-02-29', 29],
      ['2028-03-31', 31],
      ['2028-04-30', 30],
    ]);
  });
});

describe('what must always hold', () => {
  const loans = fc
    .record({
      amountVnd: fc.integer({ min: 1, max: 10_000_000_000 }),
      from: fc.integer({ min: Date.UTC(2015, 0, 1), max: Date.UTC(2040, 0, 1) }).map(dayOf),
      months: fc.integer({ min: 1, max: 300 }),
    })
    .map((some) => loan({ ...some, rates: [{ from: '2015-01-01', annualRatePercent: 6.24 }] }));

  it('every đồng is repaid, every day is counted once, interest falls with the balance', () => {
    fc.assert(
      fc.property(loans, (one) => {
        const { periods, instalments, totals } = schedule(one);
        const repaid = instalments.reduce((sum, { principalVnd }) => sum + principalVnd, 0);
        const days = periods.reduce((sum, period) => sum + period.days, 0);
        expect(repaid).toBe(one.amountVnd);
        expect(instalments.at(-1)?.due).toBe(addMonths(one.from, one.months));
        expect(days).toBe(daysBetween(one.from, addMonths(one.from, one.months)));
        expect(totals.days).toBe(days);
        periods.slice(1).forEach(({ from }, index) => expect(from).toBe(periods[index]?.to));
        expect(periods.at(-1)!.interestVnd / periods.at(-1)!.days).toBeLessThanOrEqual(
          periods[0]!.interestVnd / periods[0]!.days + 1,
        );
      }),
      { numRuns: 60 },
    );
  });
});
