/** Calendar days in Asia/Ho_Chi_Minh as 'YYYY-MM-DD': reading, adding, comparing; pure. */

/** 'YYYY-MM-DD'; days compare as text. */
export type Day = string;

const MS_A_DAY = 86_400_000;
/** Vietnam has had UTC+7 without summer time since 1975. */
const MS_AHEAD = 7 * 3_600_000;

/** True for a day that exists, in the years 1900 to 2199. */
export function isDay(value: unknown): value is Day {
  if (typeof value !== 'string' || !/^(?:19|20|21)\d{2}-\d{2}-\d{2}$/.test(value)) return false;
  const at = Date.parse(`${value}T00:00:00Z`);
  return !Number.isNaN(at) && dayAt(at) === value;
}

/** The day it is in Vietnam at `ms` since 1970. */
export function dayOf(ms: number): Day {
  return dayAt(ms + MS_AHEAD);
}

export function addDays(day: Day, days: number): Day {
  return dayAt(utc(day) + days * MS_A_DAY);
}

/** The same day of the month `months` later, or that month's last day where it is shorter: 31/1 + 1 = 28/2. */
export function addMonths(day: Day, months: number): Day {
  const [year, month, date] = parts(day);
  const first = new Date(Date.UTC(year, month - 1 + months, 1));
  const last = lastOfMonth(first.getUTCFullYear(), first.getUTCMonth() + 1);
  return dayAt(first.getTime() + (Math.min(date, last) - 1) * MS_A_DAY);
}

/** Days from one to the other; negative where `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((utc(to) - utc(from)) / MS_A_DAY);
}

/** 1 Monday … 7 Sunday (ISO 8601). */
export function weekday(day: Day): number {
  return new Date(utc(day)).getUTCDay() || 7;
}

/** Days in a month (1 to 12). */
export function lastOfMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

export function yearOf(day: Day): number {
  return Number(day.slice(0, 4));
}

/** The earlier of two days. */
export function earlier(one: Day, other: Day): Day {
  return one < other ? one : other;
}

function parts(day: Day): [number, number, number] {
  if (!isDay(day)) throw new RangeError(`calendar: "${day}" is not a day like 2026-11-23`);
  const [year, month, date] = day.split('-').map(Number);
  return [year!, month!, date!];
}

function utc(day: Day): number {
  const [year, month, date] = parts(day);
  return Date.UTC(year, month - 1, date);
}

function dayAt(ms: number): Day {
  return new Date(ms).toISOString().slice(0, 10);
}
