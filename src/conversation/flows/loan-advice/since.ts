/** Since when a household is off the list, as people say it: a year, «năm ngoái», «2 năm rồi», a day. */
import { addMonths, isDay, yearOf } from '../../../domain/calendar.ts';
import type { Day } from '../../../domain/calendar.ts';
import { plain } from '../../words.ts';

/** A day to count from; 'open': it was said, but not closely enough to tell whether three years have passed. */
export type Since = Day | 'open';

/** Undefined where nothing is said about it. */
export function sinceIn(typed: string, today: Day): Since | undefined {
  const said = plain(typed);
  const day = dayIn(typed);
  if (day && day <= today) return day;
  const year = yearIn(said, yearOf(today));
  if (year !== undefined) return ofYear(year, today);
  const months = monthsAgo(said);
  return months === undefined ? undefined : addMonths(today, -months);
}

/**
 * The lists are made once a year, so a year stands for its first day; only the year in which three years ago
 * lies stays open. Undefined for years that can't be meant.
 */
export function ofYear(year: number, today: Day): Since | undefined {
  if (!Number.isInteger(year) || year > yearOf(today) || year < 2000) return undefined;
  const limit = yearOf(addMonths(today, -36));
  if (year === limit) return 'open';
  return year < limit ? `${year}-12-31` : `${year}-01-01`;
}

/** As the profile keeps it: what is open is not known. */
export function asDay(since: Since | undefined): Day | undefined {
  return since === 'open' ? undefined : since;
}

/** «12/5/2024». */
function dayIn(typed: string): Day | undefined {
  const [, date = '', month = '', year = ''] =
    /\b(\d{1,2})[/.-](\d{1,2})[/.-](20\d\d)\b/.exec(typed) ?? [];
  const day = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  return isDay(day) ? day : undefined;
}

function yearIn(said: string, now: number): number | undefined {
  const written = /\b(20\d\d)\b/.exec(said)?.[1];
  if (written) return Number(written);
  if (/\bnam nay\b|\bdau nam\b|this year/.test(said)) return now;
  if (/\bnam ngoai\b|\bnam truoc\b|last year|\bcuoi nam ngoai\b/.test(said)) return now - 1;
  return /\bnam kia\b/.test(said) ? now - 2 : undefined;
}

const COUNT: Record<string, number> = {
  mot: 1,
  hai: 2,
  ba: 3,
  bon: 4,
  nam: 5,
  sau: 6,
  bay: 7,
  tam: 8,
  chin: 9,
  muoi: 10,
};

/** «2 năm rồi», «được hai năm», «6 tháng trước». */
function monthsAgo(said: string): number | undefined {
  const parts =
    /\b(\d{1,2}|mot|hai|ba|bon|nam|sau|bay|tam|chin|muoi) (nam|thang)(?: (ruoi))?\b/.exec(said);
  if (!parts) return undefined;
  const count = COUNT[parts[1]!] ?? Number(parts[1]);
  return parts[2] === 'nam' ? 12 * count + (parts[3] ? 6 : 0) : count;
}
