/** Who may sign up for a class, in which order people wait, and until when a freed seat is kept for one of them. */
import { firstOutside, isWithin, minuteOfDay, type Hours } from './hours.ts';
import { nameKeyOf } from './people.ts';
import type { SelfStatus } from './training.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

/** She has so long to answer, by day. */
export const OFFER_HOURS = 12;
/** An answer must come so long before the class begins: whoever is next has to hear of it too. */
export const OFFER_MARGIN_MS = 2 * HOUR_MS;
/** Less than this is no time to answer: the seat is open to whoever asks. */
export const SHORTEST_OFFER_MS = HOUR_MS;

/* ---------- order on the waiting list ---------- */

export interface PriorityRule {
  status: SelfStatus;
  /** Lower first. */
  rank: number;
}

/** By what she said of herself and the announced rules: the best that fits; whom none fits comes after all. */
export function rankOf(rules: readonly PriorityRule[], status: readonly SelfStatus[] = []): number {
  const fitting = rules.filter((rule) => status.includes(rule.status)).map(({ rank }) => rank);
  if (fitting.length > 0) return Math.min(...fitting);
  return rules.length === 0 ? 0 : Math.max(...rules.map(({ rank }) => rank)) + 1;
}

/** Rules as they are kept; what is no rule is left out. */
export function rulesIn(stored: unknown): PriorityRule[] {
  if (!Array.isArray(stored)) return [];
  return stored.filter(
    (one): one is PriorityRule =>
      typeof Object(one).status === 'string' && Number.isInteger(Object(one).rank),
  );
}

/* ---------- whom it is for ---------- */

/**
 * `units`: for whom it is, each with all it lies in; none: for everybody. `hers`: where she lives, with all it lies
 * in; empty where nobody knows. True where it may be hers: what is not known is looked at by a person later.
 */
export function isFor(units: readonly (readonly string[])[], hers: readonly string[]): boolean {
  const [own] = hers;
  if (units.length === 0 || own === undefined) return true;
  return units.some(([unit, ...above]) => (unit && hers.includes(unit)) || above.includes(own));
}

export interface CourseTimes {
  state: string;
  /** ms; undefined while there are no sessions. */
  begins?: number;
  /** ms; undefined: until it begins. */
  deadline?: number;
}

/** Why nobody can sign up any more. */
export function closedWhy(
  { state, begins, deadline }: CourseTimes,
  now: number,
): 'notOpen' | 'begun' | 'tooLate' | undefined {
  if (state !== 'open') return 'notOpen';
  if (begins !== undefined && begins <= now) return 'begun';
  return deadline !== undefined && deadline <= now ? 'tooLate' : undefined;
}

/* ---------- how long a seat is kept ---------- */

export interface OfferTimes {
  /** ms. */
  now: number;
  /** ms; when the class begins. */
  begins?: number;
  hours?: number;
  quiet: Hours;
}

/** ms until when she may answer; undefined where there is no time for it any more. */
export function offerUntil({
  now,
  begins = Infinity,
  hours = OFFER_HOURS,
  quiet,
}: OfferTimes): number | undefined {
  const from = firstOutside(quiet, now);
  const full = addWaking(quiet, from, hours * HOUR_MS);
  const until = Math.min(full, lastWaking(quiet, begins - OFFER_MARGIN_MS));
  return until - from >= SHORTEST_OFFER_MS ? until : undefined;
}

/** `ms` later, of which the quiet hours do not count. */
export function addWaking(quiet: Hours, from: number, ms: number): number {
  let at = firstOutside(quiet, from);
  for (let left = ms; ; ) {
    const room = untilQuiet(quiet, at);
    if (left <= room) return at + left;
    left -= room;
    at = firstOutside(quiet, at + room);
  }
}

/** Time from a waking moment to the next quiet hours. */
function untilQuiet({ from, to }: Hours, at: number): number {
  if (from === to) return Infinity;
  const whole = Math.floor(at / MINUTE_MS) * MINUTE_MS;
  return whole + ((from - minuteOfDay(at) + 1_440) % 1_440) * MINUTE_MS - at;
}

/** The moment itself, or the beginning of the quiet hours that it lies in: nobody is kept up by night. */
function lastWaking(quiet: Hours, at: number): number {
  if (!Number.isFinite(at) || !isWithin(quiet, at)) return at;
  const since = (minuteOfDay(at) - quiet.from + 1_440) % 1_440;
  return Math.floor(at / MINUTE_MS) * MINUTE_MS - since * MINUTE_MS;
}

/* ---------- buttons under letters ---------- */

/** Ids of the buttons that letters carry, as the flow `classes` reads them. */
export const CLASS_TAPS = {
  take: (enrolment: string) => `classes.offer:take-${enrolment}`,
  give: (enrolment: string) => `classes.offer:decline-${enrolment}`,
  rate: (enrolment: string, score: 1 | 2 | 3) => `classes.rate:${enrolment}-${score}`,
  look: (course: string) => `classes.list:${course}`,
};

/* ---------- wishes ---------- */

/** A wish for «ong» is met by a class about «nuôi ong», or with the word in its title. */
export function isAbout({ topic, title }: { topic: string; title: string }, wish: string): boolean {
  const [own, its, called] = [wish, topic, title].map(nameKeyOf) as [string, string, string];
  const holds = (words: string, word: string) => word !== '' && ` ${words} `.includes(` ${word} `);
  return own === its || holds(called, own) || holds(own, its) || holds(its, own);
}
