/** What may be sent when, and when to come back: by the hour. */
import { describe, expect, it } from 'vitest';
import {
  WINDOWS,
  routeOf,
  untilMorning,
  untilNextDay,
  untilNextMonth,
  windowAt,
} from '../../../src/channels/zalo/routes.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const NOW = Date.parse('2026-11-23T12:00:00+07:00');
const ago = (hours: number, minutes = 0) => NOW - hours * HOUR - minutes * MINUTE;
const paid = { ...WINDOWS, allowBilled: true };

describe('the windows after her last interaction', () => {
  it.each([
    [0, 0, 'free'],
    [47, 54, 'free'],
    // Five minutes of margin: two clocks are never the same.
    [47, 56, 'billed'],
    [48, 0, 'billed'],
    [72, 0, 'billed'],
    [167, 54, 'billed'],
    [167, 56, 'closed'],
    [168, 0, 'closed'],
    [9999, 0, 'closed'],
    [-1, 0, 'free'],
  ])('%i h %i min: %s', (hours, minutes, window) => {
    expect(windowAt(NOW, ago(hours, minutes), WINDOWS)).toBe(window);
  });

  it('are settings', () => {
    expect(windowAt(NOW, ago(30), { ...WINDOWS, freeHours: 24 })).toBe('billed');
    expect(windowAt(NOW, ago(30), { ...WINDOWS, freeHours: 24, maxDays: 1 })).toBe('closed');
    expect(windowAt(NOW, undefined, WINDOWS)).toBe('unknown');
  });
});

describe('the route', () => {
  const free = { by: 'consultation', billed: false };
  const billed = { by: 'consultation', billed: true };
  const template = (why: string) => ({ by: 'template', why });

  it.each([
    ['reply', 1, WINDOWS, free],
    ['notice', 1, WINDOWS, free],
    ['reply', 60, WINDOWS, template('would-be-billed')],
    ['notice', 60, WINDOWS, template('would-be-billed')],
    ['reply', 60, paid, billed],
    ['notice', 60, paid, billed],
    ['reply', 200, WINDOWS, template('window-closed')],
    ['notice', 200, paid, template('window-closed')],
    // Whoever is answered wrote just now, even where we do not know when.
    ['reply', undefined, WINDOWS, free],
    ['notice', undefined, WINDOWS, template('interaction-unknown')],
    ['notice', undefined, paid, billed],
  ] as const)('of a %s %s hours later', (purpose, hours, windows, route) => {
    const lastInteractionAt = hours === undefined ? undefined : ago(hours);
    expect(routeOf({ now: NOW, purpose, lastInteractionAt }, windows)).toEqual(route);
  });
});

describe('coming back', () => {
  const at = (local: string) => Date.parse(`${local}+07:00`);
  const local = (time: number) =>
    new Date(time).toLocaleString('sv-SE', { timeZone: 'Asia/Ho_Chi_Minh' });
  const none = () => 0;
  const most = () => 0.999_999;

  it.each([
    ['2026-11-23T22:00:00', '2026-11-24 06:05:00'],
    ['2026-11-23T23:59:59', '2026-11-24 06:05:00'],
    ['2026-11-24T00:00:00', '2026-11-24 06:05:00'],
    ['2026-11-24T05:59:00', '2026-11-24 06:05:00'],
    ['2026-11-24T06:04:59', '2026-11-24 06:05:00'],
    ['2026-11-24T06:05:00', '2026-11-25 06:05:00'],
    ['2026-12-31T23:00:00', '2027-01-01 06:05:00'],
  ])('in the morning after %s', (from, to) => {
    expect(local(at(from) + untilMorning(at(from), none))).toBe(to);
  });

  it.each([
    ['2026-11-23T00:00:00', '2026-11-24 06:05:00'],
    ['2026-11-23T05:00:00', '2026-11-24 06:05:00'],
    ['2026-11-23T23:59:00', '2026-11-24 06:05:00'],
  ])('on the day after %s, when quotas begin anew', (from, to) => {
    expect(local(at(from) + untilNextDay(at(from), none))).toBe(to);
  });

  it.each([
    ['2026-11-30T23:59:00', '2026-12-01 06:05:00'],
    ['2026-12-01T00:00:00', '2027-01-01 06:05:00'],
    ['2026-12-15T12:00:00', '2027-01-01 06:05:00'],
  ])('in the month after %s', (from, to) => {
    expect(local(at(from) + untilNextMonth(at(from), none))).toBe(to);
  });

  it('not everybody in the same second', () => {
    const from = at('2026-11-23T22:00:00');
    const spread = untilMorning(from, most) - untilMorning(from, none);
    expect(spread).toBeGreaterThan(9 * MINUTE);
    expect(spread).toBeLessThan(10 * MINUTE);
  });
});
