/** What the command line prints of loans: the shapes others rely on, and a sentence for every wrong input. */
import { describe, expect, it } from 'vitest';
import type { Phrase } from '../../src/domain/phrase.ts';
import { isRefusal } from '../../src/domain/refusal.ts';
import type { InterestQuestion } from '../../src/services/loans.ts';
import { createLoanRules, eligibilityReport, interestReport } from '../../src/services/loans.ts';
import { createSpeech } from '../../src/speech.ts';
import { catalogue } from '../support/catalogue.ts';

const speech = createSpeech();
const speak = (phrase: Phrase) => speech.speak(phrase, 'vi', 'chi');
const NOW = '2026-11-23';

describe('eligibility', () => {
  const report = (profile: unknown, asOf: unknown = NOW) => {
    const made = eligibilityReport(catalogue, profile, asOf, speak);
    if (isRefusal(made)) throw new Error(speak(made.because));
    return made;
  };

  it('is one JSON value of the agreed shape', () => {
    const made = report({
      householdStatus: 'near_poor',
      commune: 'Chi Lăng',
      purpose: 'production',
      amountVnd: 50_000_000,
      inGroup: 'yes',
      runningLoans: [],
    });
    const [best] = (JSON.parse(JSON.stringify(made)) as typeof made).programmes;
    expect(made.asOf).toBe(NOW);
    expect(best).toMatchObject({
      id: 'ho-can-ngheo',
      name: 'Cho vay hộ cận nghèo',
      verdict: 'fits',
      status: 'open',
      wouldHelp: [],
      maxAmountVnd: 100_000_000,
      annualRatePercent: 7.488,
      rateSince: '2025-12-01',
      maxTermMonths: 120,
    });
    expect(best!.reasons[1]).toEqual({
      condition: 'household',
      met: 'yes',
      text: 'Nhà chị là hộ cận nghèo; xã xác nhận lại theo danh sách năm nay.',
      source: 'QĐ 15/2013/QĐ-TTg',
    });
    expect(best!.sources.every((source) => typeof source === 'string')).toBe(true);
    expect(best!.legalBasis).toContain('QĐ 2553/QĐ-TTg 21/11/2025');
  });

  it('says what would help as sentences', () => {
    const [best] = report({ householdStatus: 'poor', purpose: 'production' }).programmes.filter(
      ({ id }) => id === 'ho-ngheo',
    );
    expect(best!.wouldHelp).toEqual(['Chị cho em biết đã vào Tổ tiết kiệm và vay vốn chưa.']);
  });

  it.each([
    [{ householdStatus: 'rich' }, NOW, /householdStatus “rich” không đúng/],
    [{ amountVnd: -50 }, NOW, /amountVnd “-50” phải là số đồng nguyên/],
    [{ runningLoans: ['ho-giau'] }, NOW, /Không có chương trình “ho-giau”/],
    [{ nghe: 1 }, NOW, /Không có mục “nghe”/],
    ['x', NOW, /viết dạng JSON/],
    [{}, '23/11/2026', /asOf “23\/11\/2026” không phải ngày/],
    [{}, undefined, /asOf/],
  ])('%j on %s: refused with a sentence', (profile, asOf, sentence) => {
    const made = eligibilityReport(catalogue, profile, asOf, speak);
    if (!isRefusal(made)) throw new Error('it was taken');
    expect(speak(made.because)).toMatch(sentence);
    expect(speech.speak(made.because, 'en', 'chi')).not.toContain('{{');
  });
});

describe('interest', () => {
  const GOOD: InterestQuestion = {
    programme: 'ho-can-ngheo',
    amount: '80000000',
    from: '2026-05-12',
    months: '60',
    asOf: NOW,
  };

  it('is the worked example, to the đồng', () => {
    const made = interestReport(catalogue, GOOD);
    if (isRefusal(made)) throw new Error(speak(made.because));
    expect(Object.keys(made)).toEqual(['estimate', 'periods', 'instalments', 'totals']);
    expect(made.estimate).toBe(true);
    expect(made.periods[0]).toEqual({
      from: '2026-05-12',
      to: '2026-06-12',
      days: 31,
      interestVnd: 508_774,
    });
    expect(made.instalments).toEqual([
      { due: '2028-05-12', principalVnd: 26_600_000 },
      { due: '2030-05-12', principalVnd: 26_600_000 },
      { due: '2031-05-12', principalVnd: 26_800_000 },
    ]);
    expect(made.totals).toEqual({
      days: 1826,
      principalVnd: 80_000_000,
      interestVnd: 22_001_176,
      totalVnd: 102_001_176,
    });
  });

  it('takes numbers as well as words', () => {
    const numbers = { ...GOOD, amount: 80_000_000, months: 60 };
    expect(interestReport(catalogue, numbers)).toEqual(interestReport(catalogue, GOOD));
  });

  it('splits the month in which the rate was cut', () => {
    const made = interestReport(catalogue, {
      ...GOOD,
      programme: 'ho-ngheo',
      amount: 100_000_000,
      from: '2025-11-12',
      months: 2,
    });
    if (isRefusal(made)) throw new Error(speak(made.because));
    expect(made.periods.map(({ interestVnd }) => interestVnd)).toEqual([531_616, 529_973]);
  });

  it('repays a water loan every year', () => {
    const made = interestReport(catalogue, {
      ...GOOD,
      programme: 'nuoc-sach-ve-sinh',
      amount: 20_000_000,
      months: 36,
    });
    if (isRefusal(made)) throw new Error(speak(made.because));
    expect(made.instalments.map(({ principalVnd }) => principalVnd)).toEqual([
      6_600_000, 6_600_000, 6_800_000,
    ]);
  });

  it.each([
    [{ programme: 'ho-giau' }, /Không có chương trình “ho-giau”/],
    [{ programme: undefined }, /Không có chương trình/],
    [{ amount: '-1' }, /Số tiền “-1”/],
    [{ amount: '50tr' }, /Số tiền “50tr”/],
    [{ amount: 0 }, /Số tiền “0”/],
    [{ amount: 100_000_000_001 }, /không quá 100 tỷ/],
    [{ from: '2026-02-30' }, /from “2026-02-30” không phải ngày/],
    [{ from: '1950-01-01' }, /from/],
    [{ from: '2150-01-01' }, /from/],
    [{ months: '0' }, /Số tháng “0”/],
    [{ months: '1.5' }, /Số tháng/],
    [{ months: 601 }, /Số tháng/],
    [{ months: 'x' }, /Số tháng “x”/],
    [{ months: undefined }, /Số tháng/],
    [{ asOf: 'hôm nay' }, /asOf “hôm nay”/],
    [{ programme: 'go-lon-nd58' }, /không có lãi suất của “Hỗ trợ lãi suất trồng rừng gỗ lớn/],
    [{ from: '2010-01-01' }, /không có lãi suất.*1\/1\/2010/],
  ])('%j is refused with a sentence', (wrong, sentence) => {
    const made = interestReport(catalogue, { ...GOOD, ...wrong });
    if (!isRefusal(made)) throw new Error('it was taken');
    expect(speak(made.because)).toMatch(sentence);
    expect(speech.speak(made.because, 'en', 'chi')).not.toContain('{{');
  });
});

describe('the rules of the day', () => {
  const rules = createLoanRules(catalogue);

  it('reckon a month as the bank quotes it', () => {
    expect(rules.monthlyInterest('ho-can-ngheo', 50_000_000, NOW)).toBe(312_000);
    expect(rules.monthlyInterest('ho-can-ngheo', 50_000_000, '2025-11-30')).toBe(330_000);
  });

  it.each([
    ['ho-giau', 50_000_000, NOW],
    ['go-lon-nd58', 50_000_000, NOW],
    ['ho-ngheo', 50_000_000, '2001-01-01'],
    ['ho-ngheo', -1, NOW],
    ['ho-ngheo', 1.5, NOW],
  ])('%s, %s on %s: cannot be reckoned', (id, amount, asOf) => {
    expect(rules.monthlyInterest(id, amount, asOf)).toBeUndefined();
  });

  it('find communes by name', () => {
    expect(rules.findCommunes('Chi Lăng')).toEqual(['Chi Lăng', 'Lương Văn Tri', 'Thất Khê']);
  });

  it('know what is worth asking', () => {
    const profile = { householdStatus: 'near_poor', purpose: 'production' } as const;
    expect(rules.questionsFor(profile, NOW)).toEqual(['commune', 'inGroup', 'runningLoans']);
  });
});
