/** Rules of signing up: who waits before whom, for whom a class is, how long a freed seat is kept. */
import { describe, expect, it } from 'vitest';
import { checkinCode, checkinMoment, digitsOf } from '../../src/domain/checkin.ts';
import {
  addWaking,
  closedWhy,
  isAbout,
  isFor,
  offerUntil,
  rankOf,
  rulesIn,
} from '../../src/domain/enrolment.ts';
import { parseHours } from '../../src/domain/hours.ts';
import type { SelfStatus } from '../../src/domain/training.ts';

const quiet = parseHours('20:30-07:00');
const at = (moment: string) => Date.parse(`${moment}+07:00`);

describe('the order on the waiting list', () => {
  const rules = [
    { status: 'poor' as const, rank: 1 },
    { status: 'minority' as const, rank: 3 },
  ];
  it.each<[SelfStatus[], number]>([
    [['poor'], 1],
    [['minority', 'poor'], 1],
    [['minority'], 3],
    [['disabled'], 4],
    [[], 4],
  ])('by what she said of herself: %j → %i', (status, rank) => {
    expect(rankOf(rules, status)).toBe(rank);
  });
  it('is the order of asking where nothing was announced', () => {
    expect(rankOf([], ['poor'])).toBe(0);
  });
  it('leaves out what is no rule', () => {
    expect(rulesIn([{ status: 'poor', rank: 1 }, { status: 'poor' }, null, 3])).toHaveLength(1);
    expect(rulesIn('x')).toEqual([]);
  });
});

describe('for whom a class is', () => {
  // A village in a commune in the province.
  const village = ['v', 'c', 'p'];
  it.each<[string, string[][], string[], boolean]>([
    ['everybody', [], village, true],
    ['her commune', [['c', 'p']], village, true],
    ['her village', [village], village, true],
    ['another village', [['w', 'c', 'p']], village, false],
    [
      'one of two',
      [
        ['d', 'p'],
        ['c', 'p'],
      ],
      village,
      true,
    ],
    ['a village of her commune, hers not known', [village], ['c', 'p'], true],
    ['another commune', [['d', 'p']], ['c', 'p'], false],
    ['somewhere, and nobody knows where she lives', [['d', 'p']], [], true],
  ])('%s', (_what, units, hers, is) => {
    expect(isFor(units, hers)).toBe(is);
  });
});

describe('signing up is over', () => {
  const now = at('2026-12-01T09:00');
  it.each([
    [{ state: 'open' }, undefined],
    [{ state: 'open', begins: now + 1, deadline: now + 1 }, undefined],
    [{ state: 'draft' }, 'notOpen'],
    [{ state: 'cancelled', begins: now - 1 }, 'notOpen'],
    [{ state: 'open', begins: now }, 'begun'],
    [{ state: 'open', begins: now + 1, deadline: now }, 'tooLate'],
  ])('%j → %s', (times, why) => {
    expect(closedWhy(times, now)).toBe(why);
  });
});

describe('a freed seat is kept', () => {
  it.each([
    ['the whole day', '2026-12-01T07:00', undefined, '2026-12-01T19:00'],
    ['over one night', '2026-12-01T15:00', undefined, '2026-12-02T13:30'],
    ['from the morning on', '2026-12-01T23:00', undefined, '2026-12-02T19:00'],
    [
      'until two hours before the class',
      '2026-12-01T08:00',
      '2026-12-01T14:00',
      '2026-12-01T12:00',
    ],
    [
      'until the evening before an early class',
      '2026-12-01T15:00',
      '2026-12-02T07:30',
      '2026-12-01T20:30',
    ],
    ['not at all, for nobody could answer', '2026-12-01T20:00', '2026-12-02T08:00', undefined],
    ['not at all shortly before', '2026-12-01T11:30', '2026-12-01T14:00', undefined],
    ['not at all when it has begun', '2026-12-01T15:00', '2026-12-01T14:00', undefined],
  ])('%s', (_what, now, begins, until) => {
    const kept = offerUntil({
      now: at(now),
      begins: begins === undefined ? begins : at(begins),
      quiet,
    });
    expect(kept).toBe(until === undefined ? until : at(until));
  });

  it('counts no quiet hour, however many nights', () => {
    expect(addWaking(quiet, at('2026-12-01T20:00'), 27.5 * 3_600_000)).toBe(at('2026-12-03T20:30'));
    const always = parseHours('00:00-00:00');
    expect(addWaking(always, at('2026-12-01T20:00'), 3_600_000)).toBe(at('2026-12-01T21:00'));
  });
});

describe('a class is about a wish', () => {
  it.each([
    ['ong', true],
    ['Nuôi ong', true],
    ['mật', true],
    ['may', false],
    ['on', false],
    ['', false],
  ])('%s: %s', (wish, is) => {
    expect(isAbout({ topic: 'nuôi ong', title: 'Kỹ thuật nuôi ong lấy mật' }, wish)).toBe(is);
  });
});

describe('the code at the door', () => {
  const session = { startsAt: at('2026-12-01T08:00'), endsAt: at('2026-12-01T11:00') };
  it.each([
    ['06:59', 'early'],
    ['07:00', 'onTime'],
    ['08:10', 'onTime'],
    ['08:11', 'late'],
    ['08:30', 'late'],
    ['08:31', 'closed'],
  ])('at %s: %s', (time, moment) => {
    expect(checkinMoment(session, at(`2026-12-01T${time}`))).toBe(moment);
  });
  it('is closed with a session that is shorter than that', () => {
    const short = { ...session, endsAt: at('2026-12-01T08:20') };
    expect(checkinMoment(short, at('2026-12-01T08:21'))).toBe('closed');
  });
  it('has six digits, however it is written', () => {
    expect(digitsOf(Buffer.alloc(32).toString('base64url'))).toBe('000000');
    expect(['482 913', 'dd-482913', '482-913.', '48291', '4829133'].map(checkinCode)).toEqual([
      '482913',
      '482913',
      '482913',
      undefined,
      undefined,
    ]);
  });
});
