/** Days and years of birth, and of joining, as lists hold them: text, Excel's numbers, years alone, parts in columns. */
import { addDays, daysBetween, isDay, yearOf, type Day } from '../calendar.ts';
import { dayFrom, isNothing, textOf, unmarked, type Cell } from './cells.ts';
import type { Fault } from './faults.ts';

export interface ReadDay {
  year?: number;
  /** Where the whole day is known. */
  date?: Day;
}

/** Day 2 of Excel's calendar, which has a leap day in 1900 that never was. */
const EXCEL_TWO: Day = '1900-01-01';
/** Serials of 1910 and 2040: a plain number between them is a day; below 2100 it is a year. */
const SERIALS: readonly [number, number] = [3_654, 51_500];

/** {} where nothing is written; a fault where it cannot be a day. */
export function readDay(cell: Cell | undefined, today: Day): ReadDay | Fault {
  if (typeof cell === 'object' && cell !== null) return fromCalendar(cell.day, today);
  const text = textOf(cell);
  if (isNothing(text)) return {};
  return fromText(text, today) ?? { fault: 'day-unreadable', what: text };
}

/** From three columns; what is missing among day and month leaves the year. */
export function readParts(parts: { day: string; month: string; year: string }, today: Day) {
  const { day, month, year } = parts;
  if (isNothing(year) && isNothing(day) && isNothing(month)) return {};
  if (isNothing(day) || isNothing(month)) return readDay(year, today);
  return readDay(`${day}/${month}/${year}`, today);
}

/** A year typed into a cell for days shows as a day of 1905; years of two digits come out a century late. */
function fromCalendar(day: Day, today: Day): ReadDay {
  const serial = serialOf(day);
  if (serial >= 1900 && serial <= yearOf(today)) return { year: serial };
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const earlier = dayFrom(year - 100, month, date);
  const right = day > today && earlier ? earlier : day;
  return { year: yearOf(right), date: right };
}

function serialOf(day: Day): number {
  return isDay(day) ? daysBetween(EXCEL_TWO, day) + 2 : 0;
}

function fromText(text: string, today: Day): ReadDay | Fault | undefined {
  const plain = unmarked(text)
    .replace(/[t ]\d{1,2}:\d{2}.*$/, '')
    .replace(/(?<=\d|\b)o(?=\d)|(?<=\d)o\b/g, '0')
    .replace(/^(\d+)[.,]0+$/, '$1');
  if (/^-|[+e]\d|\d{9}/.test(plain)) return undefined;
  const words = plain.replace(
    /\b(?:ngay|thang|nam|sinh|mung|khoang|tam|duong lich|dl|al|am lich)\b/g,
    ' ',
  );
  if (/[a-z]/.test(words)) return undefined;
  const numbers = plain.match(/\d+/g) ?? [];
  if (numbers.length === 1) return fromDigits(numbers[0]!, today);
  if (numbers.length === 2) return monthAndYear(numbers, today);
  return numbers.length === 3 ? wholeDay(numbers, today) : undefined;
}

function fromDigits(digits: string, today: Day): ReadDay | Fault | undefined {
  const value = Number(digits);
  if (digits.length === 4 && value >= 1800 && value < 2200) return { year: value };
  if (digits.length <= 2) return { year: fullYear(value, today) };
  if (value >= SERIALS[0] && value <= SERIALS[1]) {
    const date = addDays(EXCEL_TWO, value - 2);
    return { year: yearOf(date), date };
  }
  if (digits.length < 6 || digits.length > 8) return undefined;
  const [d, m, y] = inPairs(digits);
  return wholeDay([d!, m!, y!], today);
}

/** 25121975, 1011975 (its first zero lost), 010175, 19751225. */
function inPairs(digits: string): string[] {
  if (/^(?:19|20)\d{6}$/.test(digits) && Number(digits.slice(4, 6)) <= 12)
    return [digits.slice(0, 4), digits.slice(4, 6), digits.slice(6)];
  const whole = digits.length === 7 ? `0${digits}` : digits;
  return [whole.slice(0, 2), whole.slice(2, 4), whole.slice(4)];
}

function monthAndYear([first = '', last = '']: string[], today: Day): ReadDay | Fault | undefined {
  const [month, year] = first.length === 4 ? [last, first] : [first, last];
  if (month.length > 2 || (year.length !== 4 && year.length !== 2)) return undefined;
  if (Number(month) > 12) return { fault: 'day-impossible', what: `${first}/${last}` };
  return { year: fullYear(Number(year), today) };
}

/** The day first, as everybody here writes it; a day or month of zero is one that is not known. */
function wholeDay(numbers: string[], today: Day): ReadDay | Fault | undefined {
  const isTurned = numbers[0]!.length === 4;
  const [d = '', m = '', y = ''] = isTurned ? [...numbers].reverse() : numbers;
  if (d.length > 2 || m.length > 2 || (y.length !== 4 && y.length !== 2)) return undefined;
  const year = fullYear(Number(y), today);
  if (Number(d) === 0 || Number(m) === 0) return { year };
  const date = dayFrom(year, Number(m), Number(d));
  return date ? { year, date } : { fault: 'day-impossible', what: numbers.join('/') };
}

/** Two digits: this century where she would be grown up, else the last. */
function fullYear(value: number, today: Day): number {
  if (value > 99) return value;
  return 2000 + value <= yearOf(today) - YOUNGEST ? 2000 + value : 1900 + value;
}

/* ---------- may it be hers ---------- */

/** Members are 18 or older; a girl of 16 or 17 is told to the cadre, a younger one is a slip of the pen. */
export const YOUNGEST = 16;
export const GROWN = 18;
const OLDEST = 110;

/** Undefined where it may stand. */
export function birthFault({ year, date }: ReadDay, today: Day): Fault | undefined {
  if (year === undefined) return undefined;
  if (year > yearOf(today) || (date ?? '') > today)
    return { fault: 'birth-later', what: String(year) };
  const age = ageOf({ year, date }, today)!;
  if (age < YOUNGEST) return { fault: 'birth-young', what: String(year) };
  return age > OLDEST ? { fault: 'birth-old', what: String(year) } : undefined;
}

/** With the year alone: what she is at the end of this year. */
export function ageOf({ year, date }: ReadDay, today: Day): number | undefined {
  if (year === undefined) return undefined;
  const isBefore = date !== undefined && today.slice(5) < date.slice(5);
  return yearOf(today) - year - (isBefore ? 1 : 0);
}
