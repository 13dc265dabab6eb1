/** The lunar calendar against known days, and days from any today. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf, partsOf } from '../../src/understanding/days.ts';
import { answer } from '../../src/understanding/index.ts';
import { fromJulianDay, julianDay, toLunar, toSolar } from '../../src/domain/lunar.ts';

/** First day of Tết as it was and will be kept in Việt Nam; 1985 and 2007 differ from China. */
const TET = [
  '1968-01-29',
  '1985-01-21',
  '2000-02-05',
  '2005-02-09',
  '2007-02-17',
  '2010-02-14',
  '2015-02-19',
  '2017-01-28',
  '2018-02-16',
  '2019-02-05',
  '2020-01-25',
  '2021-02-12',
  '2022-02-01',
  '2023-01-22',
  '2024-02-10',
  '2025-01-29',
  '2026-02-17',
  '2027-02-06',
  '2028-01-26',
  '2029-02-13',
  '2030-02-02',
  '2033-01-31',
];

describe('lunar calendar', () => {
  it.each(TET)('%s is the first day of its lunar year', (day) => {
    const parts = partsOf(day);
    expect(toLunar(parts)).toEqual({ day: 1, month: 1, year: parts.year, leap: false });
    expect(dayOf(toSolar({ day: 1, month: 1, year: parts.year })!)).toBe(day);
  });

  it('knows leap months', () => {
    expect(toLunar(partsOf('2023-04-01'))).toEqual({ day: 11, month: 2, year: 2023, leap: true });
    expect(toLunar(partsOf('2025-08-01'))).toEqual({ day: 8, month: 6, year: 2025, leap: true });
  });

  it('comes back to the same day, leap months apart', () => {
    fc.assert(
      fc.property(
        fc.integer({
          min: julianDay({ day: 1, month: 1, year: 1950 }),
          max: julianDay({ day: 31, month: 12, year: 2080 }),
        }),
        (julian) => {
          const solar = fromJulianDay(julian);
          const lunar = toLunar(solar);
          expect(lunar.day).toBeLessThanOrEqual(30);
          if (!lunar.leap) expect(toSolar(lunar)).toEqual(solar);
        },
      ),
      { numRuns: 1000 },
    );
  });
});

describe('days from any today', () => {
  const days = fc
    .integer({
      min: julianDay({ day: 1, month: 1, year: 2024 }),
      max: julianDay({ day: 31, month: 12, year: 2035 }),
    })
    .map((julian) => dayOf(fromJulianDay(julian)));

  it('never lie behind where the next one is meant', () => {
    const texts = [
      'ngày 30',
      '8/3',
      'mùng 5 âm',
      'rằm',
      'thứ bảy',
      'mùng 1 tết',
      'rằm tháng chạp',
      '29/2',
      '30 tết',
    ];
    fc.assert(
      fc.property(days, fc.constantFrom(...texts), (today, text) => {
        const day = answer('date', text, today);
        expect(typeof day, `${text} on ${today}`).toBe('string');
        expect((day as string) >= today, `${text} on ${today}: ${String(day)}`).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('put tomorrow one day later and next week on a Monday', () => {
    fc.assert(
      fc.property(days, (today) => {
        expect(answer('date', 'ngày mai', today)).toBe(
          dayOf(fromJulianDay(julianDay(partsOf(today)) + 1)),
        );
        const week = answer('date', 'tuần tới', today) as { min: string; max: string };
        expect(new Date(week.min).getUTCDay()).toBe(1);
        expect(week.min > today).toBe(true);
      }),
    );
  });

  it('reads a written day back', () => {
    fc.assert(
      fc.property(days, (day) => {
        const { day: d, month: m, year: y } = partsOf(day);
        for (const text of [
          `${d}/${m}/${y}`,
          `${d}-${m}-${y}`,
          `${d}.${m}.${y}`,
          `ngày ${d} tháng ${m} năm ${y}`,
          day,
        ])
          expect(answer('date', text, '2026-11-23'), text).toBe(day);
      }),
    );
  });
});
