/** What the readers of dates share: what they find, small numbers, years, the next day of a kind. */
import { cardinals } from './cardinals.ts';
import { dayOf, exists, partsOf } from './days.ts';
import type { Lexeme } from './lexemes.ts';
import type { OrRange } from './types.ts';

/** What stands at a place: a day, days from … to, or null for «cuối tháng», which nobody can put a finger on. */
export interface DateAt {
  value: OrRange<string> | null;
  /** Index of the first lexeme behind it. */
  next: number;
  /** Day of the month, where only that was named: a later month may belong to it («5 đến 10/12»). */
  dayOnly?: number;
}

export interface DateFound extends DateAt {
  from: number;
  to: number;
}

export type DateReader = (found: Lexeme[], at: number, today: string) => DateAt | undefined;

/** The words from a place on, for patterns. */
export function ahead(found: Lexeme[], at: number, count = 5): string {
  return found
    .slice(Math.max(0, at), at + count)
    .map((lexeme) => lexeme.text)
    .join(' ');
}

/** The next such solar day from today on; undefined where no year has it. */
export function nextDay(day: number, month: number, today: string): string | undefined {
  const { year } = partsOf(today);
  for (let y = year; y <= year + 8; y++) {
    const candidate = { day, month, year: y };
    if (exists(candidate) && dayOf(candidate) >= today) return dayOf(candidate);
  }
  return undefined;
}

/** The next month with such a day, this one included. */
export function nextDayOfMonth(day: number, today: string): string | undefined {
  const { month, year } = partsOf(today);
  for (let step = 0; step < 14; step++) {
    const candidate = {
      day,
      month: ((month - 1 + step) % 12) + 1,
      year: year + Math.floor((month - 1 + step) / 12),
    };
    if (exists(candidate) && dayOf(candidate) >= today) return dayOf(candidate);
  }
  return undefined;
}

export const isMonthWord = (lexeme?: Lexeme) =>
  /^(thang|thg|thag|th)$/.test(lexeme?.text ?? '') && !/^th[ắẳăẵâ]ng$/.test(lexeme?.raw ?? '');

/** A small whole number in digits or words. */
export function smallAt(
  found: Lexeme[],
  at: number,
  most: number,
): { value: number; next: number } | undefined {
  const digits = found[at]?.number;
  if (digits !== undefined)
    return Number.isInteger(digits) && digits >= 1 && digits <= most && !found[at]!.decimal
      ? { value: digits, next: at + 1 }
      : undefined;
  const readings = cardinals(found, at);
  const pair = readings[0];
  const joined =
    pair && !pair.digits && pair.max === pair.min + 1 && pair.min < 10
      ? pair.min * 10 + pair.max
      : 0;
  if (pair && joined > 0 && joined <= most) return { value: joined, next: pair.next };
  const number = readings.find(
    (n) => n.min === n.max && n.min >= 1 && n.min <= most && Number.isInteger(n.min),
  );
  if (number) return { value: number.min, next: number.next };
  return found[at]?.text === 'tu' && most <= 12 ? { value: 4, next: at + 1 } : undefined;
}

export function hasYear(found: Lexeme[], at: number): boolean {
  return /^(20)?\d\d$/.test(found[at]?.text ?? '') && /^ ?[-/.] ?$/.test(found[at]?.gap ?? '');
}

export const hasSpokenYear = (found: Lexeme[], at: number) =>
  found[at]?.text === 'nam' && /^(20\d\d|nay|sau|toi|ngoai)$/.test(found[at + 1]?.text ?? '');

/** «/2026», «-26», «năm 2026», «năm sau». */
export function yearAt(
  found: Lexeme[],
  at: number,
  today: string,
): { value: number; next: number } | undefined {
  if (hasYear(found, at)) return { value: ((found[at]!.number ?? 0) % 2000) + 2000, next: at + 1 };
  if (!hasSpokenYear(found, at)) return undefined;
  const word = found[at + 1]!;
  const shift = /^(sau|toi)$/.test(word.text) ? 1 : word.text === 'ngoai' ? -1 : 0;
  return { value: word.number ?? partsOf(today).year + shift, next: at + 2 };
}
