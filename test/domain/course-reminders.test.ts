/** When learners are reminded: by day, before it begins, and not on every day of a long class. */
import { describe, expect, it } from 'vitest';
import { isUrgent, windowsOf } from '../../src/domain/course-reminders.ts';
import { parseHours } from '../../src/domain/hours.ts';

const quiet = parseHours('20:30-07:00');
const at = (moment: string) => Date.parse(`${moment}+07:00`);
const shown = (ms: number) => new Date(ms + 7 * 3_600_000).toISOString().slice(5, 16);
const windows = (start: string, all = [start]) =>
  windowsOf(at(start), all.map(at), quiet).map(
    ({ kind, from, until }) => `${kind} ${shown(from)} – ${shown(until)}`,
  );

describe('reminders of a session', () => {
  it('go out the evening before and in the morning', () => {
    expect(windows('2026-12-05T08:00')).toEqual([
      'eve 12-04T17:00 – 12-05T07:00',
      'morning 12-05T07:00 – 12-05T07:45',
    ]);
  });
  it.each(['2026-12-05T07:00', '2026-12-05T06:00', '2026-12-05T07:15'])(
    'have no morning before a class at %s',
    (start) => {
      expect(windows(start).map((one) => one.split(' ')[0])).toEqual(['eve']);
    },
  );
  it('are not repeated on each day of a class that goes on, but after a pause', () => {
    const days = ['05', '06', '07', '12'].map((day) => `2026-12-${day}T08:00`);
    expect(days.map((day) => windows(day, days).length)).toEqual([2, 0, 0, 2]);
  });
  it('are one for the morning and the afternoon of a day', () => {
    const day = ['2026-12-05T08:00', '2026-12-05T13:30'];
    expect(day.map((start) => windows(start, day).length)).toEqual([2, 0]);
  });
});

describe('by night', () => {
  it.each([
    ['2026-12-04T21:00', '2026-12-05T08:00', true],
    ['2026-12-04T21:00', '2026-12-05T09:30', false],
    ['2026-12-04T21:00', '2026-12-06T08:00', false],
    ['2026-12-04T19:00', '2026-12-05T07:30', false],
    ['2026-12-05T05:00', '2026-12-05T08:00', true],
  ])('at %s a class at %s is told of at once: %s', (now, begins, urgent) => {
    expect(isUrgent(at(now), at(begins), quiet)).toBe(urgent);
  });
});
