/** A member asks for a person of the Union: what a cadre sees of it, whose turn it is, when it is passed on. */
import { addDays, dayOf, weekday, type Day } from './calendar.ts';
import type { Hours } from './hours.ts';
import type { Office, Role, UnitKind } from './people.ts';

export const REQUEST_STATES = ['open', 'taken', 'answered', 'closed'] as const;
export type RequestState = (typeof REQUEST_STATES)[number];

/** What was written under a request. */
export interface RequestWords {
  who: 'member' | 'cadre';
  text: string;
  /** ms since 1970. */
  at: number;
}

/** A request as the one who may answer it sees it. */
export interface RequestView {
  id: string;
  state: RequestState;
  /** Her given name; none where nobody is known behind the address. */
  name?: string;
  /** How she is called. */
  form: 'chi' | 'co' | 'bac';
  /** Her branch, or else her commune, as it is said. */
  place?: string;
  /** Our word for where the wish arose. */
  topic: string;
  /** ms since 1970. */
  since: number;
  /** Oldest first. */
  words: RequestWords[];
}

/** Somebody says that she is this member: the one who knows her decides. */
export interface ClaimView {
  id: string;
  /** Full name and year of birth of the member whom it fits. */
  name: string;
  birthYear: number;
  place?: string;
  /** «09•• ••• 678»: the number that she gave, never whole. */
  phone: string;
  channel: 'zalo' | 'telegram';
  /** ms since 1970. */
  since: number;
}

/** What the flow of those who answer is told before its turn. */
export interface RequestFacts {
  /** She holds an office today that answers members. */
  answers: boolean;
  /** Others use her phone too, and she has not given her PIN lately: nothing of members is shown. */
  isClosed?: boolean;
  /** Taken by her and not closed, oldest first. */
  mine: RequestView[];
  /** Nobody has taken them, and she may. */
  open: RequestView[];
  claims: ClaimView[];
}

/* ---------- whose turn it is ---------- */

/** Where a request can be answered, and by whom there. */
export const OFFICE_AT = {
  branch: 'branch_head',
  commune: 'commune_cadre',
  province: 'provincial_cadre',
} as const satisfies Partial<Record<UnitKind, Role>>;

export interface Level {
  unitId: string;
  kind: keyof typeof OFFICE_AT;
}

/** The roles that answer members; the administrator runs the service and reads no words of theirs. */
export const ANSWERING: readonly Role[] = Object.values(OFFICE_AT);

/** Of the units that somebody belongs to, the nearest first: one branch, one commune, the province. */
export function levelsOf(units: readonly { unitId: string; kind: UnitKind }[]): Level[] {
  return (Object.keys(OFFICE_AT) as Level['kind'][]).flatMap((kind) => {
    const unit = units.find((one) => one.kind === kind);
    return unit ? [{ unitId: unit.unitId, kind }] : [];
  });
}

/**
 * The next level in whose office somebody can be reached (`staffed`: its units); the others are skipped. Undefined
 * where nobody above can be. `after`: where it stands now.
 */
export function nextLevel(
  levels: readonly Level[],
  staffed: ReadonlySet<string>,
  after?: string,
): Level | undefined {
  const from = levels.findIndex(({ unitId }) => unitId === after) + 1;
  return levels.slice(from).find(({ unitId }) => staffed.has(unitId));
}

/**
 * Whoever holds the office of a level that the request has reached may answer it, also after it was passed on.
 * `at`: the unit whose turn it is; a request that lies in none of the levels has reached them all.
 */
export function mayAnswer(
  offices: readonly Office[],
  levels: readonly Level[],
  at?: string,
): boolean {
  const now = levels.findIndex(({ unitId }) => unitId === at);
  const reached = now === -1 ? levels : levels.slice(0, now + 1);
  return reached.some(({ unitId, kind }) =>
    offices.some((office) => office.unitId === unitId && office.role === OFFICE_AT[kind]),
  );
}

/* ---------- when it is passed on ---------- */

const MS_A_MINUTE = 60_000;
const MS_AN_HOUR = 3_600_000;
/** Longer than any row of holidays. */
const FAR_DAYS = 400;

/**
 * The moment at which so many hours of work have gone by: Monday to Friday within the office hours, but on
 * `holidays`. None: the next moment at which somebody works. Office hours over midnight count round the clock.
 */
export function addWorkingHours(
  ms: number,
  hours: number,
  office: Hours,
  holidays: ReadonlySet<Day> = new Set(),
): number {
  let left = hours * MS_AN_HOUR;
  if (office.to <= office.from) return ms + left;
  for (let day = dayOf(ms), n = 0; n < FAR_DAYS; day = addDays(day, 1), n += 1) {
    if (weekday(day) > 5 || holidays.has(day)) continue;
    const from = Math.max(ms, momentOf(day, office.from));
    const room = momentOf(day, office.to) - from;
    if (room > 0 && left <= room) return from + left;
    left -= Math.max(room, 0);
  }
  return ms + FAR_DAYS * 24 * MS_AN_HOUR;
}

/** `minutes` after midnight in Vietnam (UTC+7 all year). */
function momentOf(day: Day, minutes: number): number {
  return Date.parse(`${day}T00:00:00+07:00`) + minutes * MS_A_MINUTE;
}
