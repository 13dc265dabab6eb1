/** The line of a day, and which papers still speak for that day. */
import { describe, expect, it } from 'vitest';
import type { PaperState } from '../../../src/domain/loans/poverty-line.ts';
import { lineOn, mustBeRechecked, paperState } from '../../../src/domain/loans/poverty-line.ts';
import { catalogue } from '../../support/catalogue.ts';

const { povertyLines } = catalogue;

describe('the line', () => {
  it.each([
    ['2026-12-31', 1_500_000, 2_000_000],
    ['2027-01-01', 2_200_000, 2_800_000],
    ['2030-12-31', 2_200_000, 2_800_000],
    ['2020-01-01', 1_500_000, 2_000_000],
  ])('on %s: %s in communes, %s in wards', (day, rural, urban) => {
    expect(lineOn(povertyLines, day)).toMatchObject({ ruralVnd: rural, urbanVnd: urban });
  });
});

describe('papers', () => {
  it.each([
    ['2026-01-15', '2026-11-23', 'current'],
    ['2025-12-20', '2026-11-23', 'current'],
    ['2025-09-01', '2026-11-23', 'current'],
    ['2025-08-31', '2026-11-23', 'older'],
    ['2025-01-15', '2025-11-30', 'current'],
    ['2026-01-15', '2025-11-30', 'future'],
    [undefined, '2026-11-23', 'current'],
    ['2026-12-31', '2027-01-02', 'newLine'],
    [undefined, '2027-01-02', 'newLine'],
    ['2027-01-01', '2027-01-02', 'current'],
    ['2026-12-20', '2027-12-31', 'newLine'],
    ['2026-12-20', '2028-01-15', 'older'],
    ['2027-12-20', '2028-06-01', 'current'],
    [undefined, '2028-01-15', 'current'],
  ] as [string | undefined, string, PaperState][])('of %s on %s: %s', (paper, on, state) => {
    expect(paperState(povertyLines, paper, on)).toBe(state);
  });

  it('a line that was only kept on re-checks nobody', () => {
    expect(mustBeRechecked(povertyLines, undefined, '2022-01-02')).toBe(false);
  });
});
