/** Calendar days as members write them: «thứ 3 tuần sau», «8/12», «rằm tháng chạp», «mùng 5 âm», «5 ngày nữa». */
import { corrected } from './bounds.ts';
import {
  ahead,
  nextDayOfMonth,
  smallAt,
  type DateAt,
  type DateFound,
  type DateReader,
} from './date-words.ts';
import { lunarDateAt } from './dates-lunar.ts';
import { countedAt, relativeAt } from './dates-relative.ts';
import { weekOrMonthAt, weekdayAt } from './dates-week.ts';
import { dayOfMonthAt, slashedAt, spokenAt, writtenAt } from './dates-written.ts';
import { dayOf, daysIn, partsOf } from './days.ts';
import { lexemes, type Lexeme } from './lexemes.ts';
import type { OrRange } from './types.ts';

/** A date answer: a day, a range, or null. Dates are solar unless âm, rằm, chạp, giêng or Tết is said. */
export function dateAnswer(text: string, today: string): OrRange<string> | null {
  const found = lexemes(text);
  const named = corrected(datesIn(found, today), found);
  if (named.length === 0) return bareDay(found, today);
  if (isDenied(found, named.at(-1)!) || named.some((date) => date.value === null)) return null;
  return agreed(named, found);
}

/** All dates that a message names, in order. */
export function datesIn(found: Lexeme[], today: string): DateFound[] {
  const all: DateFound[] = [];
  for (let at = 0; at < found.length; ) {
    const date = spanAt(found, at, today);
    if (date) all.push({ ...date, from: at, to: date.next });
    at = date ? date.next : at + 1;
  }
  return all;
}

function spanAt(found: Lexeme[], at: number, today: string): DateAt | undefined {
  const first = dateAt(found, at, today);
  if (!first) return undefined;
  return rangeFrom(found, first, today) ?? limited(found, at, first);
}

const READERS: DateReader[] = [
  relativeAt,
  countedAt,
  dayToDay,
  lunarDateAt,
  writtenAt,
  weekdayAt,
  weekOrMonthAt,
  dayOfMonthAt,
];

function dateAt(found: Lexeme[], at: number, today: string): DateAt | undefined {
  for (const read of READERS) {
    const date = read(found, at, today);
    if (date) return date;
  }
  return undefined;
}

/** «từ 5 đến 10/12», «5-10/12», «ngày 25 hoặc 26», «thứ 7 hoặc chủ nhật». */
function rangeFrom(found: Lexeme[], first: DateAt, today: string): DateAt | undefined {
  const next = joinAt(found, first.next);
  const second =
    next === undefined
      ? undefined
      : (dateAt(found, next, today) ?? lateDay(found, next, first, today));
  if (!second || typeof second.value !== 'string' || typeof first.value !== 'string')
    return undefined;
  const min =
    first.dayOnly && !second.dayOnly ? inMonthOf(second.value, first.dayOnly) : first.value;
  if (!min || min === second.value) return undefined;
  return { value: min < second.value ? { min, max: second.value } : null, next: second.next };
}

/** «5-10/12», «từ 5 đến 10 tháng 12». */
function dayToDay(found: Lexeme[], at: number, today: string): DateAt | undefined {
  const first = smallAt(found, found[at]?.text === 'ngay' ? at + 1 : at, 31);
  const next = first && joinAt(found, first.next);
  const second =
    next === undefined
      ? undefined
      : (slashedAt(found, next, today) ?? spokenAt(found, next, today));
  if (!first || typeof second?.value !== 'string') return undefined;
  const min = inMonthOf(second.value, first.value);
  return min && min < second.value
    ? { value: { min, max: second.value }, next: second.next }
    : undefined;
}

function lateDay(found: Lexeme[], at: number, first: DateAt, today: string): DateAt | undefined {
  const day = first.dayOnly ? smallAt(found, at, 31) : undefined;
  return day
    ? { value: nextDayOfMonth(day.value, today) ?? null, next: day.next, dayOnly: day.value }
    : undefined;
}

function inMonthOf(day: string, date: number): string | undefined {
  const { month, year } = partsOf(day);
  return date <= daysIn(month, year) ? dayOf({ day: date, month, year }) : undefined;
}

function joinAt(found: Lexeme[], at: number): number | undefined {
  const lexeme = found[at];
  if (!lexeme) return undefined;
  if (/^\s*[-–—~]\s*$/.test(lexeme.gap)) return at;
  const word =
    /^(den|hoac|hay)$/.test(lexeme.text) ||
    (lexeme.text === 'toi' && !/^t[ôỏố]i$/.test(lexeme.raw));
  return word ? at + 1 : undefined;
}

/** «trước ngày 30» sets the latest day, «sau ngày 10» the earliest. */
function limited(found: Lexeme[], at: number, date: DateAt): DateAt {
  if (typeof date.value !== 'string') return date;
  if (/^tro di\b/.test(ahead(found, date.next, 2)))
    return { value: { min: date.value }, next: date.next + 2 };
  const isDay = found[at]?.text === 'ngay' || found[at]?.number !== undefined;
  const before = isDay ? found[at - 1]?.text : '';
  if (before === 'truoc') return { ...date, value: { max: date.value } };
  return before === 'sau' ? { ...date, value: { min: date.value } } : date;
}

function isDenied(found: Lexeme[], last: DateFound): boolean {
  return /\b(khong|ko|k|chua|ban) (di |hoc |den |the )?(duoc|dc|ranh|roi)\b/.test(
    ahead(found, last.to, 8),
  );
}

/** «thứ 3 ngày 24/11» names one day twice; two different days are a choice between them. */
function agreed(named: DateFound[], found: Lexeme[]): OrRange<string> | null {
  const distinct = [...new Set(named.map((date) => JSON.stringify(date.value)))];
  if (distinct.length === 1) return named[0]!.value;
  const between = ahead(found, named[0]!.to, named[1]!.from - named[0]!.to);
  const [first, second] = named.map((date) => date.value);
  const isChoice =
    named.length === 2 &&
    /\b(hoac|hay)\b/.test(between) &&
    typeof first === 'string' &&
    typeof second === 'string';
  return isChoice && first < second ? { min: first, max: second } : null;
}

const FILLERS = new Set(
  'ngay a ak ah da vang nhe nha em chi toi tam khoang chac di duoc dc the thoi nay hom u uh ok'.split(
    ' ',
  ),
);

/** «15» alone answers with a day of the month. */
function bareDay(found: Lexeme[], today: string): string | null {
  const at = found.findIndex((_, index) => smallAt(found, index, 31) !== undefined);
  const day = at < 0 ? undefined : smallAt(found, at, 31);
  if (!day) return null;
  const rest = [...found.slice(0, at), ...found.slice(day.next)];
  return rest.every((lexeme) => FILLERS.has(lexeme.text))
    ? (nextDayOfMonth(day.value, today) ?? null)
    : null;
}
