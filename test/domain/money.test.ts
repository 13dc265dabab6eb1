/** Sums are whole đồng, and a half is rounded up. */
import { describe, expect, it } from 'vitest';
import {
  dong,
  floorTo,
  isDong,
  MOST_DONG,
  parseDong,
  roundHalfUp,
} from '../../src/domain/money.ts';

describe('money', () => {
  it.each([
    ['50000000', 50_000_000],
    [' 50.000.000 ', 50_000_000],
    ['50,000,000', 50_000_000],
    ['50 000 000', 50_000_000],
    ['1.000', 1000],
    [499_200, 499_200],
  ])('reads %j as a sum', (text, sum) => {
    expect(parseDong(text)).toBe(sum);
  });

  it.each([
    ['0'],
    ['-5000000'],
    [-1],
    [0],
    ['50tr'],
    ['1.5'],
    [1.5],
    ['50.000,000'],
    ['1.00.000'],
    [''],
    [' '],
    [NaN],
    [Infinity],
    [2 ** 60],
    [null],
    [undefined],
    [[5]],
    ['1'.repeat(400)],
  ])('refuses %j', (text) => {
    expect(parseDong(text)).toBeUndefined();
  });

  it('throws on what our own arithmetic may never give', () => {
    expect(() => dong(1.5)).toThrow('money: 1.5 is not a whole sum of đồng');
    expect(() => dong(MOST_DONG + 1)).toThrow(RangeError);
    expect(isDong(-5)).toBe(true);
    expect(isDong('5')).toBe(false);
  });

  it.each([
    [1n, 2n, 1],
    [3n, 2n, 2],
    [149n, 100n, 1],
    [150n, 100n, 2],
    [0n, 7n, 0],
    [7n, 7n, 1],
  ])('rounds %s / %s to %s', (numerator, denominator, sum) => {
    expect(roundHalfUp(numerator, denominator)).toBe(sum);
  });

  it('rounds down to a step', () => {
    expect(floorTo(26_666_666, 100_000)).toBe(26_600_000);
    expect(floorTo(99_999, 100_000)).toBe(0);
  });
});
