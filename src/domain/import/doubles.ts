/** The same woman twice in one list: the second row goes back to the cadre. */
import type { Day } from '../calendar.ts';
import { spelled } from '../loans/spelling.ts';
import { hasMarks } from './person-name.ts';

export interface Counted {
  row: number;
  name: string;
  nameKey: string;
  year?: number;
  date?: Day;
  phone?: string;
  homeId: string;
}

/** Answers the number of the earlier row that is the same woman; remembers the row where there is none. */
export function createDoubles<Row extends Counted>(): (row: Row) => Row | undefined {
  const seen = new Map<string, Row[]>();
  return (row) => {
    const key = `${row.homeId} ${row.nameKey}`;
    const alike = seen.get(key) ?? [];
    const same = alike.find((one) => isSame(one, row));
    if (!same) seen.set(key, [...alike, row]);
    return same;
  };
}

/**
 * The same name in the same branch, and nothing that speaks against it: years or days of birth that differ, marks
 * that differ (Hoa, Hòa), or two phones where neither year is known.
 */
function isSame(one: Counted, other: Counted): boolean {
  if (!mayBeSpelledAlike(one.name, other.name)) return false;
  if (differ(one.year, other.year) || differ(one.date, other.date)) return false;
  const isYearKnown = one.year !== undefined && other.year !== undefined;
  return isYearKnown || !differ(one.phone, other.phone);
}

export function differ(one: unknown, other: unknown): boolean {
  return one !== undefined && other !== undefined && one !== other;
}

/** Of two spellings with marks both must be the same; one without any says nothing. */
export function mayBeSpelledAlike(one: string, other: string): boolean {
  return !hasMarks(one) || !hasMarks(other) || spelled(one) === spelled(other);
}
