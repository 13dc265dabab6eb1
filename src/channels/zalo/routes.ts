/** What Zalo allows to be sent when: the free window, the billed one, and when to come back after a no. */

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** Vietnam has one time and no summer time; Zalo states no zone, so its rules are read in this one. */
const VIETNAM_AHEAD = 7 * HOUR;
/** Zalo's clock and ours may differ. */
const MARGIN = 5 * 60_000;

export interface Windows {
  /** ZALO_CS_FREE_HOURS: consultation messages are free so long after her last interaction. */
  freeHours: number;
  /** ZALO_CS_MAX_DAYS: and possible at all so long. */
  maxDays: number;
  /** ZALO_CS_ALLOW_BILLED: whether they may cost money in between. */
  allowBilled: boolean;
}

/** 48 h and 7 days after the rules of 2026-01-01; nothing that costs money unless it is switched on. */
export const WINDOWS: Windows = { freeHours: 48, maxDays: 7, allowBilled: false };

export type Window = 'free' | 'billed' | 'closed' | 'unknown';

/** In which window a moment falls, by her last interaction (ms); unknown where we never saw one. */
export function windowAt(
  now: number,
  lastInteractionAt: number | undefined,
  windows: Windows,
): Window {
  if (lastInteractionAt === undefined) return 'unknown';
  const age = now - lastInteractionAt + MARGIN;
  if (age <= windows.freeHours * HOUR) return 'free';
  return age <= windows.maxDays * DAY ? 'billed' : 'closed';
}

export type Route =
  | { by: 'consultation'; billed: boolean }
  /** Only an approved ZBS template can still reach her. */
  | { by: 'template'; why: 'would-be-billed' | 'window-closed' | 'interaction-unknown' };

export interface Sending {
  now: number;
  purpose: 'reply' | 'notice';
  lastInteractionAt?: number;
}

/** Which kind of message can carry this now. */
export function routeOf(sending: Sending, windows: Windows): Route {
  const { now, purpose, lastInteractionAt } = sending;
  switch (windowAt(now, lastInteractionAt, windows)) {
    case 'free':
      return { by: 'consultation', billed: false };
    case 'billed':
      if (windows.allowBilled) return { by: 'consultation', billed: true };
      return { by: 'template', why: 'would-be-billed' };
    case 'closed':
      return { by: 'template', why: 'window-closed' };
    case 'unknown':
      // A reply answers what she wrote just now. A notice out of the blue could cost money.
      if (purpose === 'reply') return { by: 'consultation', billed: false };
      if (windows.allowBilled) return { by: 'consultation', billed: true };
      return { by: 'template', why: 'interaction-unknown' };
  }
}

/**
 * ms until 06:05 in Vietnam and up to ten minutes more: at six the night's bans (-234, -133) end for everybody
 * at once. `random` gives 0 to 1.
 */
export function untilMorning(now: number, random: () => number): number {
  const intoDay = (now + VIETNAM_AHEAD) % DAY;
  const morning = 6 * HOUR + MARGIN;
  const wait = intoDay < morning ? morning - intoDay : DAY - intoDay + morning;
  return wait + jitter(random);
}

/** ms until the morning after the next midnight in Vietnam, when daily quotas are taken to begin anew. */
export function untilNextDay(now: number, random: () => number): number {
  const toMidnight = DAY - ((now + VIETNAM_AHEAD) % DAY);
  return toMidnight + 6 * HOUR + MARGIN + jitter(random);
}

/** ms until the morning of the first of next month in Vietnam. */
export function untilNextMonth(now: number, random: () => number): number {
  const local = new Date(now + VIETNAM_AHEAD);
  const first = Date.UTC(local.getUTCFullYear(), local.getUTCMonth() + 1, 1) - VIETNAM_AHEAD;
  return first - now + 6 * HOUR + MARGIN + jitter(random);
}

function jitter(random: () => number): number {
  return Math.floor(random() * 10 * 60_000);
}
