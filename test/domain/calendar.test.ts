/** Days are those of Vietnam; months are as long as they are. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  dayOf,
  daysBetween,
  earlier,
  isDay,
  lastOfMonth,
  weekday,
  yearOf,
} from '../../src/domain/calendar.ts';

const days = fc
  .integer({ min: Date.UTC(1950, 0, 1), max: Date.UTC(2150, 11, 31) })
  .map((ms) => dayOf(ms));

describe('calendar', () => {
  it.each(['2026-11-23', '2024-02-29', '2000-02-29', '1999-12-31'])('knows %s', (day) => {
    expect(isDay(day)).toBe(true);
  });

  it.each([
    '2025-02-29',
    '1900-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-1-1',
    '23/11/2026',
    '',
    5,
  ])('refuses %j', (day) => {
    expect(isDay(day)).toBe(false);
  });

  it('changes the day at midnight in Vietnam', () => {
    expect(dayOf(Date.UTC(2026, 10, 22, 16, 59, 59))).toBe('2026-11-22');
    expect(dayOf(Date.UTC(2026, 10, 22, 17, 0, 0))).toBe('2026-11-23');
  });

  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-01-31', 2, '2026-03-31'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2026-11-23', 12, '2027-11-23'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-12-15', 1, '2027-01-15'],
    ['2026-05-12', 0, '2026-05-12'],
  ])('%s and %s months is %s', (day, months, expected) => {
    expect(addMonths(day, months)).toBe(expected);
  });

  it('counts days over leap days', () => {
    expect(daysBetween('2024-02-01', '2024-03-01')).toBe(29);
    expect(daysBetween('2026-05-12', '2026-06-12')).toBe(31);
    expect(daysBetween('2026-06-12', '2026-05-12')).toBe(-31);
    expect(lastOfMonth(2024, 2)).toBe(29);
    expect(yearOf('2026-11-23')).toBe(2026);
    expect(earlier('2026-11-23', '2026-11-22')).toBe('2026-11-22');
  });

  it('counts weekdays from Monday', () => {
    expect(weekday('2026-11-23')).toBe(1);
    expect(weekday('2026-11-29')).toBe(7);
  });

  it('adds and counts the same', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -9000, max: 9000 }), (day, count) => {
        expect(daysBetween(day, addDays(day, count))).toBe(count);
      }),
    );
  });

  it('never skips a month', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -240, max: 240 }), (day, count) => {
        const there = addMonths(day, count);
        const months = (at: string) => yearOf(at) * 12 + Number(at.slice(5, 7));
        expect(isDay(there)).toBe(true);
        expect(months(there) - months(day)).toBe(count);
      }),
    );
  });

  it('throws on what is no day', () => {
    expect(() => addMonths('2026-02-30', 1)).toThrow('"2026-02-30" is not a day');
  });
});
