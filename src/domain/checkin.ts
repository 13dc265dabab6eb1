/** The code at the door of a class: when it counts, and what it looks like. */

const MINUTE_MS = 60_000;

/** It counts from so long before a session begins … */
export const OPENS_BEFORE_MS = 60 * MINUTE_MS;
/** … after so long whoever comes is there, but late … */
export const LATE_AFTER_MS = 10 * MINUTE_MS;
/** … and after so long, or when the session is over, only the roll of a cadre counts. */
export const CLOSES_AFTER_MS = 30 * MINUTE_MS;

/** Wrong codes from one address within an hour, since the last right one: after so many there is a pause. */
export const MOST_WRONG = 5;
export const PAUSE_MS = 60 * MINUTE_MS;

export type CheckinMoment = 'early' | 'onTime' | 'late' | 'closed';

/** All in ms. */
export function checkinMoment(
  { startsAt, endsAt }: { startsAt: number; endsAt: number },
  now: number,
): CheckinMoment {
  if (now < startsAt - OPENS_BEFORE_MS) return 'early';
  if (now <= startsAt + LATE_AFTER_MS) return 'onTime';
  return now <= Math.min(startsAt + CLOSES_AFTER_MS, endsAt) ? 'late' : 'closed';
}

/** Six digits out of a keyed hash (base64url): short enough to be read aloud. */
export function digitsOf(hash: string): string {
  const number = Buffer.from(hash, 'base64url').readUIntBE(0, 6) % 1_000_000;
  return String(number).padStart(6, '0');
}

/** «482 913», «482-913», «dd-482913» → '482913'; undefined where there are no six digits. */
export function checkinCode(text: string): string | undefined {
  const digits = text.replace(/\D/g, '');
  return digits.length === 6 ? digits : undefined;
}
