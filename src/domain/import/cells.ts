/** A cell as a table holds it, and the plain text that a person would read in it. */
import { lastOfMonth, type Day } from '../calendar.ts';

/** As `src/sheets` hands it over: text is tidy and never empty, a number is as the workbook holds it. */
export type Cell = string | number | boolean | { day: Day } | null;

export interface Row {
  /** From 1, as Excel shows it. */
  number: number;
  cells: Cell[];
}

/** One line, single spaces; '' where nothing stands there. */
export function textOf(cell: Cell | undefined): string {
  if (cell === null || cell === undefined || typeof cell === 'boolean') return '';
  if (typeof cell === 'string') return cell.normalize('NFC').replace(/\s+/g, ' ').trim();
  if (typeof cell === 'object') return cell.day.split('-').reverse().join('/');
  return Number.isInteger(cell) && Math.abs(cell) < 1e15 ? cell.toFixed(0) : String(cell);
}

export function isEmpty(cell: Cell | undefined): boolean {
  return textOf(cell) === '';
}

/** «khong», «ko co», «-», «x»: what people write where they have nothing to write. */
export function isNothing(text: string): boolean {
  return /^(?:[-–—_.,?*x/\s]*|0+|k|ko|kh|khong|chua|kxd|n\/?a|null|none|nil|(?:k|ko|kh|khong|chua)(?: (?:co|ro|biet|xac dinh|cap nhat|dung))+(?: .{0,20})?)$/.test(
    unmarked(text),
  );
}

/** Small letters without marks; signs stay. */
export function unmarked(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/đ/g, 'd').trim();
}

/** Whether there is such a day. */
export function dayFrom(year: number, month: number, date: number): Day | undefined {
  const isThere = month >= 1 && month <= 12 && date >= 1 && date <= lastOfMonth(year, month);
  const two = (value: number) => String(value).padStart(2, '0');
  return isThere && year >= 1900 && year < 2200 ? `${year}-${two(month)}-${two(date)}` : undefined;
}
