/** Days and hours of a class as offices write them: «5-7/12/2026», «8h00 - 11h30; 13h30 - 16h30». */
import { addDays, daysBetween, type Day } from './calendar.ts';
import type { CourseFault } from './course-faults.ts';
import { dayFrom, unmarked } from './import/cells.ts';

/** Minutes after midnight. */
export interface HoursRange {
  from: number;
  to: number;
}

/** From one day to another at most so long: a vocational class takes three months. */
const LONGEST_RANGE = 92;
const AHEAD_MS = 7 * 3_600_000;

/** ms of a minute of a day in Vietnam. */
export function momentOf(day: Day, minute: number): number {
  return Date.parse(`${day}T00:00:00Z`) - AHEAD_MS + minute * 60_000;
}

/* ---------- days ---------- */

const WORDS =
  /\b(?:cac|ngay|tu|thu (?:hai|ba|tu|nam|sau|bay|[2-7])|chu nhat|t[2-7]|cn|sang|chieu|toi|ca|hoc|vao)\b[.,:]?/g;

/** All of them in the order they stand; a fault for the first that is none. */
export function daysIn(text: string): Day[] | CourseFault {
  const plain = unmarked(text)
    .replace(/[()]/g, ' ')
    .replace(/\b(\d{4})-(\d{1,2})-(\d{1,2})\b/g, '$3/$2/$1')
    .replace(/\b(\d{1,2})[-.](\d{1,2})[-.](\d{4})\b/g, '$1/$2/$3')
    .replace(/\s(?:den(?: het)?|toi)\s/g, ' - ')
    .replace(WORDS, ' ')
    .replace(/\bthang\b/g, '/')
    .replace(/\bnam\b/g, '/')
    .replace(/\s*([/–—-])\s*/g, '$1')
    .replace(/[–—]/g, '-');
  const pieces = plain.split(/[;,&\n+]|\bva\b|\s/).filter((piece) => piece.trim() !== '');
  if (pieces.length === 0) return { fault: 'day-missing' };
  return daysOf(pieces, text.trim().replace(/\s+/g, ' '));
}

interface Part {
  date: number;
  month?: number;
  year?: number;
}

/** «5, 6/12/2026»: what is missing stands further right. */
function daysOf(pieces: string[], text: string): Day[] | CourseFault {
  const days: Day[] = [];
  let last: Part | undefined;
  for (const piece of [...pieces].reverse()) {
    const ends = piece.split('-').map(partOf);
    if (ends.length > 2 || ends.some((end) => end === undefined))
      return { fault: 'day-unreadable', what: text };
    const found: Day[] = [];
    for (const end of [...(ends as Part[])].reverse()) {
      last = { month: last?.month, year: last?.year, ...end };
      const day = dayOfPart(last, text);
      if (typeof day !== 'string') return day;
      found.unshift(day);
    }
    const range = rangeOf(found, text);
    if (!Array.isArray(range)) return range;
    days.unshift(...range);
  }
  return [...new Set(days)];
}

function partOf(text: string): Part | undefined {
  const [, date, month, year] = /^(\d{1,2})(?:\/(\d{1,2})(?:\/(\d{4}|\d{2}))?)?$/.exec(text) ?? [];
  if (date === undefined) return undefined;
  return {
    date: Number(date),
    ...(month !== undefined && { month: Number(month) }),
    ...(year !== undefined && { year: Number(year) + (year.length === 2 ? 2000 : 0) }),
  };
}

function dayOfPart({ date, month, year }: Part, text: string): Day | CourseFault {
  if (month === undefined) return { fault: 'day-unreadable', what: text };
  if (year === undefined) return { fault: 'day-year', what: `${date}/${month}` };
  return (
    dayFrom(year, month, date) ?? { fault: 'day-impossible', what: `${date}/${month}/${year}` }
  );
}

function rangeOf([from, to]: Day[], text: string): Day[] | CourseFault {
  if (from === undefined || to === undefined) return from === undefined ? [] : [from];
  const days = daysBetween(from, to);
  if (days < 0) return { fault: 'day-order', what: text };
  if (days > LONGEST_RANGE) return { fault: 'days-many' };
  return Array.from({ length: days + 1 }, (_, n) => addDays(from, n));
}

/* ---------- hours ---------- */

const CLOCK = String.raw`(\d{1,2})(?:\s*(?:h|:|gio|g)\s*(\d{2})?)?(?:\s*(?:phut|ph|p))?`;
const RANGE = new RegExp(
  String.raw`(?<![\d/])${CLOCK}\s*(?:-|–|—|den|toi)\s*${CLOCK}(?![\d/])`,
  'g',
);

/** Every «8h00-11h00» in a text, and the text without them. At least one side must look like a clock. */
export function hoursIn(text: string): { hours: HoursRange[]; rest: string } | CourseFault {
  const hours: HoursRange[] = [];
  let fault: CourseFault | undefined;
  const plain = unmarked(text);
  const rest = plain.replace(RANGE, (all: string, ...groups: string[]) => {
    if (!/[h:g]/.test(all)) return all;
    const [from, to] = [minuteOf(groups[0], groups[1]), minuteOf(groups[2], groups[3])];
    if (from === undefined || to === undefined) fault ??= { fault: 'hours-unreadable', what: all };
    else if (to <= from) fault ??= { fault: 'hours-order', what: all };
    else hours.push({ from, to });
    return ' ';
  });
  return fault ?? { hours, rest };
}

function minuteOf(hour = '', minute = '0'): number | undefined {
  const [h, m] = [Number(hour), Number(minute)];
  return h <= 23 && m <= 59 ? h * 60 + m : undefined;
}

/** «8h», «08:30», «7 giờ 30»; a number is the part of a day that a workbook keeps for a time. */
export function clockIn(value: string | number): number | undefined {
  if (typeof value === 'number' && value < 1) return Math.round(value * 1_440);
  const [, hour, minute] = new RegExp(`^${CLOCK}$`).exec(unmarked(String(value))) ?? [];
  return hour === undefined ? undefined : minuteOf(hour, minute);
}

/** '08:00'. */
export function clockText(minute: number): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
}

/* ---------- meetings ---------- */

export interface PlannedSession {
  /** ms since 1970. */
  startsAt: number;
  endsAt: number;
  /** Where it is another place than the class's. */
  place?: string;
}

/**
 * Each day has all the hours; where days and hours stand on as many lines of their cells, each line goes with its own.
 */
export function sessionsIn(days: string, hours: string): PlannedSession[] | CourseFault[] {
  const [above, beside] = [linesOf(days), linesOf(hours)];
  if (above.length > 1 && above.length === beside.length && beside.every(hasHours)) {
    const each = above.map((line, at) => sessionsIn(line, beside[at]!));
    const faults = each.flatMap((one) => (isFaulty(one) ? one : []));
    return faults.length > 0 ? faults : (each.flat() as PlannedSession[]);
  }
  const read = [hoursIn(hours), hoursIn(days)];
  const wrong = read.filter((one): one is CourseFault => 'fault' in one);
  if (wrong.length > 0) return wrong;
  const [own, other] = read as { hours: HoursRange[]; rest: string }[];
  return crossed(daysIn(`${other!.rest}\n${own!.rest}`), [...own!.hours, ...other!.hours], hours);
}

const linesOf = (text: string) => text.split('\n').filter((line) => line.trim() !== '');
const hasHours = (line: string) => {
  const read = hoursIn(line);
  return 'hours' in read && read.hours.length > 0;
};
export const isFaulty = (list: PlannedSession[] | CourseFault[]): list is CourseFault[] =>
  list.some((one) => 'fault' in one);

function crossed(
  days: Day[] | CourseFault,
  hours: HoursRange[],
  text: string,
): PlannedSession[] | CourseFault[] {
  const what = text.trim();
  const noHours: CourseFault =
    what === '' ? { fault: 'hours-missing' } : { fault: 'hours-unreadable', what };
  const faults = [...(Array.isArray(days) ? [] : [days]), ...(hours.length === 0 ? [noHours] : [])];
  if (!Array.isArray(days) || faults.length > 0) return faults;
  return days.flatMap((day) =>
    hours.map(({ from, to }) => ({
      startsAt: momentOf(day, from),
      endsAt: momentOf(day, to),
    })),
  );
}
