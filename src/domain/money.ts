/** Whole đồng: the only money there is here; there are no smaller coins and no fractions. */

declare const brand: unique symbol;

/** A whole number of đồng that was checked once, at the door. */
export type Dong = number & { readonly [brand]: 'dong' };

/** Above any loan, below what a number holds exactly: one million billion đồng. */
export const MOST_DONG = 1_000_000_000_000_000;

export function isDong(value: unknown): value is Dong {
  return typeof value === 'number' && Number.isSafeInteger(value) && Math.abs(value) <= MOST_DONG;
}

/** For sums of our own making. Throws a RangeError where it is no whole sum: then something is broken. */
export function dong(value: number): Dong {
  if (!isDong(value)) throw new RangeError(`money: ${value} is not a whole sum of đồng`);
  return value;
}

/** For sums from outside: a positive whole sum, or undefined. Digits with `.`, `,` or spaces between thousands count. */
export function parseDong(value: unknown): Dong | undefined {
  const sum = typeof value === 'string' ? digitsOf(value) : value;
  return isDong(sum) && sum > 0 ? sum : undefined;
}

const THOUSANDS = /^\d{1,3}(?:([., ])\d{3}(?:\1\d{3})*)?$/;

function digitsOf(text: string): number | undefined {
  const trimmed = text.trim();
  if (!/^\d+$/.test(trimmed) && !THOUSANDS.test(trimmed)) return undefined;
  return Number(trimmed.replace(/[., ]/g, ''));
}

/** Numerator / denominator, a half rounded up; both at least 0. */
export function roundHalfUp(numerator: bigint, denominator: bigint): Dong {
  return dong(Number((2n * numerator + denominator) / (2n * denominator)));
}

/** The largest multiple of `step` that is not above `sum`. */
export function floorTo(sum: number, step: number): Dong {
  return dong(Math.floor(sum / step) * step);
}
