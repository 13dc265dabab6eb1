/** Whose turn a request is, and when hours of work have gone by. */
import { describe, expect, it } from 'vitest';
import { dayOf, weekday } from '../../src/domain/calendar.ts';
import { addWorkingHours, levelsOf, mayAnswer, nextLevel } from '../../src/domain/handover.ts';
import { isWithin, parseHours } from '../../src/domain/hours.ts';

const at = (moment: string) => Date.parse(`${moment}:00+07:00`);
const written = (ms: number) => new Date(ms + 7 * 3_600_000).toISOString().slice(0, 16);
const OFFICE = parseHours('07:30-17:00');
/** Tết Đinh Mùi: 6 February 2027 is the first day of the year. */
const TET = new Set(['2027-02-04', '2027-02-05', '2027-02-08', '2027-02-09', '2027-02-10']);

describe('addWorkingHours', () => {
  it.each([
    // 27 November 2026 is a Friday.
    ['within a day', '2026-11-24T09:00', 4, '2026-11-24T13:00'],
    ['to the very end of the day', '2026-11-24T13:00', 4, '2026-11-24T17:00'],
    ['into the next morning', '2026-11-24T15:00', 4, '2026-11-25T09:30'],
    ['over a weekend', '2026-11-27T15:00', 4, '2026-11-30T09:30'],
    ['from a Saturday', '2026-11-28T10:00', 4, '2026-11-30T11:30'],
    ['from a Sunday night', '2026-11-29T23:59', 4, '2026-11-30T11:30'],
    ['from before the office opens', '2026-11-24T05:00', 4, '2026-11-24T11:30'],
    ['from the very end of a day', '2026-11-24T17:00', 4, '2026-11-25T11:30'],
    ['by night', '2026-11-24T22:00', 4, '2026-11-25T11:30'],
    ['of more than a day', '2026-11-24T09:00', 10, '2026-11-25T09:30'],
    ['of part of an hour', '2026-11-24T16:45', 0.5, '2026-11-25T07:45'],
    ['over Tết', '2027-02-03T15:00', 4, '2027-02-11T09:30'],
    ['none: now, while somebody works', '2026-11-24T09:00', 0, '2026-11-24T09:00'],
    ['none: the next opening else', '2026-11-27T19:00', 0, '2026-11-30T07:30'],
  ])('%s', (_name, from, hours, to) => {
    expect(written(addWorkingHours(at(from), hours, OFFICE, TET))).toBe(to);
  });

  it('counts round the clock where the office hours go over midnight or are none', () => {
    const night = parseHours('20:00-06:00');
    expect(addWorkingHours(0, 4, night)).toBe(4 * 3_600_000);
  });

  it('ends, whatever days are holidays', () => {
    const always = new Set(Array.from({ length: 600 }, (_, n) => dayOf(n * 86_400_000)));
    expect(addWorkingHours(0, 4, OFFICE, always)).toBeGreaterThan(365 * 86_400_000);
  });

  it('lets exactly so many minutes of work go by, from wherever', () => {
    const works = (ms: number) =>
      isWithin(OFFICE, ms) && weekday(dayOf(ms)) <= 5 && !TET.has(dayOf(ms));
    for (let n = 0; n < 300; n += 1) {
      const from = at('2027-01-25T00:00') + ((n * 7_919 * 60_000) % (21 * 86_400_000));
      const minutes = (n * 37) % 1_400;
      const to = addWorkingHours(from, minutes / 60, OFFICE, TET);
      let worked = 0;
      for (let ms = from; ms < to; ms += 60_000) worked += Number(works(ms));
      expect(worked, written(from)).toBe(minutes);
    }
  });
});

describe('levels', () => {
  const units = [
    { unitId: 'group', kind: 'group' },
    { unitId: 'branch', kind: 'branch' },
    { unitId: 'commune', kind: 'commune' },
    { unitId: 'province', kind: 'province' },
    { unitId: 'other-branch', kind: 'branch' },
  ] as const;
  const levels = levelsOf(units);
  const all = new Set(['branch', 'commune', 'province']);

  it('are branch, commune, province; a group is none, of two branches the first counts', () => {
    expect(levels.map(({ unitId }) => unitId)).toEqual(['branch', 'commune', 'province']);
    expect(levelsOf([])).toEqual([]);
  });

  it.each([
    ['the nearest first', all, undefined, 'branch'],
    ['one with nobody in office is skipped', new Set(['province']), undefined, 'province'],
    ['then the next', all, 'branch', 'commune'],
    [
      'and the one after it, where that is empty',
      new Set(['branch', 'province']),
      'branch',
      'province',
    ],
    ['nobody is above the top', all, 'province', undefined],
    ['nobody above', new Set(['branch']), 'branch', undefined],
    ['nobody at all', new Set<string>(), undefined, undefined],
    ['from the beginning where it stands nowhere known', all, 'merged-away', 'branch'],
  ])('%s', (_name, staffed, after, expected) => {
    expect(nextLevel(levels, staffed, after)?.unitId).toBe(expected);
  });

  const head = { role: 'branch_head', unitId: 'branch' } as const;
  const cadre = { role: 'commune_cadre', unitId: 'commune' } as const;
  it.each([
    ['the head of her branch at once', [head], 'branch', true],
    ['and after it was passed on', [head], 'province', true],
    ['a cadre not before it has come to her', [cadre], 'branch', false],
    ['then she may', [cadre], 'commune', true],
    ['where it stands nowhere known', [cadre], undefined, true],
    ['nobody of another unit', [{ ...cadre, unitId: 'elsewhere' }], 'province', false],
    [
      'nobody by another role there',
      [{ ...cadre, role: 'administrator' as const }],
      'province',
      false,
    ],
    ['nobody without an office', [], 'province', false],
  ])('may be answered by: %s', (_name, offices, standsAt, expected) => {
    expect(mayAnswer(offices, levels, standsAt)).toBe(expected);
  });
});
