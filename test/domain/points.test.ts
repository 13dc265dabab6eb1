/** On which day a transaction point is held: fixed days, short months, weekends, holidays, and what nobody knows. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadPlaces } from '../../src/catalogue/places.ts';
import { isDay, weekday } from '../../src/domain/calendar.ts';
import { holidaysAround, holidaysIn, holidaysOf } from '../../src/domain/holidays.ts';
import {
  HOLIDAY_RULES,
  nextSession,
  pointPlan,
  sessionDay,
  type HolidayRule,
} from '../../src/domain/place-points.ts';

const HOLIDAYS = holidaysIn(2024, 2032);

/** «2026-04-30» or, where it is not certain, «2026-04-30?». */
function held(dayOfMonth: number | undefined, holidayRule: HolidayRule, month: string) {
  const [year = 0, number = 0] = month.split('-').map(Number);
  const session = sessionDay({ dayOfMonth, holidayRule }, year, number, HOLIDAYS);
  return session && `${session.day}${session.certain ? '' : '?'}`;
}

describe('the day of a session', () => {
  it.each([
    // day, rule, month, held
    [12, 'same', '2026-11', '2026-11-12'],
    [12, 'ask', '2026-11', '2026-11-12'],
    [31, 'same', '2026-11', '2026-11-30'],
    [31, 'after', '2026-11', '2026-11-30'],
    [31, 'ask', '2026-11', '2026-11-30?'],
    [30, 'same', '2027-02', '2027-02-28'],
    [29, 'same', '2028-02', '2028-02-29'],
    // Saturday, 12 December 2026
    [12, 'same', '2026-12', '2026-12-12'],
    [12, 'before', '2026-12', '2026-12-11'],
    [12, 'after', '2026-12', '2026-12-14'],
    [12, 'ask', '2026-12', '2026-12-12?'],
    // Thursday 30 April and Friday 1 May 2026
    [30, 'before', '2026-04', '2026-04-29'],
    [30, 'after', '2026-04', '2026-05-04'],
    [30, 'same', '2026-04', '2026-04-30'],
    [1, 'before', '2026-05', '2026-04-29'],
    // Tết 2026 is the 17th of February; the 20th and the days made up for are decided each year
    [17, 'before', '2026-02', '2026-02-13'],
    [17, 'after', '2026-02', '2026-02-23?'],
    [17, 'ask', '2026-02', '2026-02-17?'],
    // 1 or 3 September beside 2 September
    [2, 'after', '2026-09', '2026-09-04?'],
    [3, 'after', '2026-09', '2026-09-04?'],
    [3, 'same', '2026-09', '2026-09-03'],
    [undefined, 'same', '2026-11', undefined],
  ] as const)('%s %s %s: %s', (day, rule, month, expected) => {
    expect(held(day, rule, month)).toBe(expected);
  });

  it('is always a day, near the one that was fixed, and a working day where the rule says so', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 31 }),
        fc.constantFrom(...HOLIDAY_RULES),
        fc.integer({ min: 2025, max: 2031 }),
        fc.integer({ min: 1, max: 12 }),
        (dayOfMonth, holidayRule, year, month) => {
          const session = sessionDay({ dayOfMonth, holidayRule }, year, month, HOLIDAYS)!;
          const same = sessionDay({ dayOfMonth, holidayRule: 'same' }, year, month, HOLIDAYS)!;
          expect(isDay(session.day)).toBe(true);
          if (holidayRule === 'before') expect(session.day <= same.day).toBe(true);
          if (holidayRule === 'after') expect(session.day >= same.day).toBe(true);
          if (holidayRule === 'ask') expect(session.day).toBe(same.day);
          if (holidayRule === 'before' || holidayRule === 'after') {
            expect(weekday(session.day)).toBeLessThan(6);
            expect(HOLIDAYS.has(session.day)).toBe(false);
          }
        },
      ),
      { numRuns: 2_000 },
    );
  });
});

describe('the next session', () => {
  const next = (dayOfMonth: number | undefined, holidayRule: HolidayRule, from: string) =>
    nextSession({ dayOfMonth, holidayRule }, from, holidaysAround(from))?.day;

  it.each([
    [12, 'same', '2026-11-12', '2026-11-12'],
    [12, 'same', '2026-11-13', '2026-12-12'],
    [12, 'before', '2026-12-12', '2027-01-12'],
    [31, 'same', '2027-02-01', '2027-02-28'],
    // Of the month before, moved into this one: 31 October 2026 is a Saturday.
    [31, 'after', '2026-11-01', '2026-11-02'],
    // Of the month after, moved into this one: 1 May 2026.
    [1, 'before', '2026-04-02', '2026-04-29'],
    [undefined, 'same', '2026-11-12', undefined],
  ] as const)('%s %s from %s: %s', (day, rule, from, expected) => {
    expect(next(day, rule, from)).toBe(expected);
  });
});

describe('holidays', () => {
  const sure = (year: number) =>
    holidaysOf(year)
      .filter(({ certain }) => certain)
      .map(({ day }) => day.slice(5));

  /** First days of Tết and days of the Hùng kings as the calendars print them. */
  it.each([
    [2024, '02-10', '04-18'],
    [2025, '01-29', '04-07'],
    [2026, '02-17', '04-26'],
    [2027, '02-06', '04-16'],
    [2028, '01-26', '04-04'],
    [2029, '02-13', '04-23'],
    // A day before the one of China: new moon falls on the 2nd at UTC+7.
    [2030, '02-02', '04-12'],
  ])('%i: Tết on %s, the Hùng kings on %s', (year, tet, kings) => {
    const days = holidaysOf(year);
    const first = days.filter(({ name, certain }) => certain && name === 'Tết Nguyên đán');
    expect(first[1]?.day).toBe(`${year}-${tet}`);
    expect(sure(year)).toContain(kings);
    expect(sure(year)).toEqual(expect.arrayContaining(['01-01', '04-30', '05-01', '09-02']));
  });

  it('holds nothing for certain that is decided anew each year', () => {
    expect(HOLIDAYS.get('2026-09-01')?.certain).toBe(false);
    expect(HOLIDAYS.get('2026-09-03')?.certain).toBe(false);
    // 26 April 2026 is a Sunday.
    expect(HOLIDAYS.get('2026-04-27')).toMatchObject({ certain: false });
    expect(HOLIDAYS.has('2026-04-28')).toBe(false);
    expect(HOLIDAYS.has('2026-11-20')).toBe(false);
  });
});

describe('the points everybody starts with', () => {
  const points = pointPlan(loadPlaces());

  it('is one for each old unit, without a day that nobody read', () => {
    expect(points).toHaveLength(194);
    expect(new Set(points.map(({ code }) => code)).size).toBe(194);
    expect(new Set(points.map(({ office }) => office)).size).toBe(11);
    expect(points.every((point) => !('dayOfMonth' in point))).toBe(true);
  });

  it('lies in the commune of today, of a split unit in the part that kept its name', () => {
    const of = (former: string) => points.find((point) => point.former === former)?.commune;
    expect(of('cu-xa-tri-phuong-trang-dinh')).toBe('06004');
    expect(of('cu-xa-kien-moc-dinh-lap')).toBe('06625');
  });
});
