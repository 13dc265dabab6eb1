/** When learners are reminded of a session: the day before in the early evening, and in the morning. */
import { addDays, dayOf, type Day } from './calendar.ts';
import { firstOutside, isWithin, type Hours } from './hours.ts';

const MINUTE_MS = 60_000;

/** From 17:00 on the day before, when people come home from the field; from 07:00 on the day itself. */
export const EVE_FROM = 17 * 60;
export const MORNING_FROM = 7 * 60;
/** Somebody who lives up in the hills has to set out: a reminder later than this helps nobody. */
export const LEAST_NOTICE_MS = 15 * MINUTE_MS;
/** A notice that would come later than this before a class does not wait for the morning. */
export const URGENT_MS = 2 * 60 * MINUTE_MS;

export type ReminderKind = 'eve' | 'morning';
export const REMINDER_KINDS: readonly ReminderKind[] = ['eve', 'morning'];

export interface ReminderWindow {
  kind: ReminderKind;
  /** ms; it goes out from here on, to those who had a seat before. */
  from: number;
  /** ms; not worth sending after. */
  until: number;
}

/**
 * A class that goes on day after day is reminded of on its first day only: who sat in it yesterday knows. A class
 * that begins before people wake up has no morning to be reminded in.
 */
export function windowsOf(
  startsAt: number,
  allStarts: readonly number[],
  quiet: Hours,
): ReminderWindow[] {
  const day = dayOf(startsAt);
  const before = addDays(day, -1);
  if (allStarts.some((one) => dayOf(one) === before || isEarlierOn(one, startsAt, day))) return [];
  const morning = firstOutside(quiet, momentOf(day, MORNING_FROM));
  const last = startsAt - LEAST_NOTICE_MS;
  const eve = firstOutside(quiet, momentOf(before, EVE_FROM));
  return [
    { kind: 'eve' as const, from: eve, until: Math.min(morning, startsAt) },
    { kind: 'morning' as const, from: morning, until: last },
  ].filter(({ from, until }) => from < until);
}

/** Morning and afternoon of one day are reminded of once. */
function isEarlierOn(one: number, startsAt: number, day: Day): boolean {
  return one < startsAt && dayOf(one) === day;
}

/** By night: what concerns a class that begins early goes out all the same, in the morning it would be too late. */
export function isUrgent(now: number, begins: number | undefined, quiet: Hours): boolean {
  if (begins === undefined || !isWithin(quiet, now)) return false;
  return firstOutside(quiet, now) > begins - URGENT_MS;
}

/** `minutes` after midnight in Vietnam (UTC+7 all year). */
function momentOf(day: Day, minutes: number): number {
  return Date.parse(`${day}T00:00:00+07:00`) + minutes * MINUTE_MS;
}
