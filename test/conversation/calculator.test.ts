/** The loan calculator: what it takes from her words, what it asks back, and that its sums are those of the schedule. */
import { describe, expect, it } from 'vitest';
import { loadCatalogue } from '../../src/catalogue/load.ts';
import { rateIn, withoutSlip } from '../../src/conversation/flows/calculator/data.ts';
import { createLoanRules, interestReport } from '../../src/services/loans.ts';
import { universe } from '../universe.ts';

const TODAY = '2026-11-23';
const catalogue = loadCatalogue();
const rules = createLoanRules(catalogue);

const said = (...lines: string[]) => {
  const world = universe();
  world.known = true;
  for (const line of lines) world.says(line);
  return world;
};

describe('the estimate', () => {
  it('is that of the command line, to the đồng', () => {
    const sums = rules.estimate('ho-can-ngheo', 50_000_000, 36, TODAY);
    const question = { programme: 'ho-can-ngheo', amount: 50_000_000, from: TODAY, months: 36 };
    const report = interestReport(catalogue, { ...question, asOf: TODAY });
    expect(report).toMatchObject({
      instalments: sums!.instalments,
      totals: { interestVnd: sums!.totalInterestVnd, totalVnd: sums!.totalVnd },
    });
    expect(sums).toMatchObject({ annualRatePercent: 7.488, monthlyInterestVnd: 312_000 });
  });

  it.each([
    ['no-such-loan', 50_000_000, 36],
    ['ho-ngheo', 0, 36],
    ['ho-ngheo', 1e15, 36],
    ['ho-ngheo', 50_000_000, 0],
    ['ho-ngheo', 50_000_000, 601],
    ['ho-ngheo', 0.5, 12],
  ])('is not made for %s, %d đồng, %d months', (id, amount, months) =>
    expect(rules.estimate(id, amount, months, TODAY)).toBeUndefined(),
  );
});

describe('her words', () => {
  it.each([
    ['7,8%', 7.8],
    ['lãi 0,65% một tháng', 7.8],
    ['0.65%/tháng', 7.8],
    ['6.24 phần trăm một năm', 6.24],
    ['99%', undefined],
    ['50 triệu', undefined],
  ])('of a rate: %s is %s', (typed, rate) => expect(rateIn(typed)).toBe(rate));

  it('of a slip: only what follows counts', () =>
    expect(withoutSlip('à nhầm, 30 triệu')).toBe('30 triệu'));

  it.each([
    [['vay 50tr 3 nam moi thang tra bao nhieu'], { amountVnd: 50_000_000, months: 36 }],
    [
      ['vay 50tr 3 nam moi thang tra bao nhieu', 'à nhầm, 30 triệu', 'hộ nghèo'],
      { amountVnd: 30_000_000, months: 36, programme: 'ho-ngheo' },
    ],
    [
      ['vay 50tr 3 nam moi thang tra bao nhieu', '0,65% một tháng'],
      { amountVnd: 50_000_000, months: 36, rate: 7.8 },
    ],
  ])('carry over: %s', (lines, data) => {
    const { session } = said(...lines);
    expect(session).toMatchObject({ flow: 'calculator', data });
  });

  it.each(['60-70tr', '50', '5 tỷ'])('are read back where a sum is no plain one: %s', (typed) => {
    const { session } = said('hội đang có nguồn vốn nào', '1', '2', typed);
    expect(session).toMatchObject({ flow: 'calculator', step: 'confirm' });
  });
});

describe('what it says', () => {
  it('is always an estimate, and names who knows it exactly', () => {
    for (const loan of ['hộ nghèo', 'không rõ', '7,8%', 'nước sạch']) {
      const { log } = said('vay 50tr 3 nam moi thang tra bao nhieu', loan);
      const told = JSON.stringify(log.at(-1)!.words);
      expect(told).toContain('ước tính');
      expect(told).toContain('tổ trưởng hoặc cán bộ tín dụng');
    }
  });
});
