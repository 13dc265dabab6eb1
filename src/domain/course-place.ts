/** Puts a class on the map: the names of communes and units that a draft has become ids, or a fault says why not. */
import type { Day } from './calendar.ts';
import { dayOf } from './calendar.ts';
import type { CourseFault } from './course-faults.ts';
import type { CourseDraft } from './course-plan.ts';
import type { PlannedSession } from './course-days.ts';
import { communesIn } from './course-words.ts';
import { placeWords } from './import/place-words.ts';
import { formerTitle } from './place-plan.ts';
import { byCode } from './place-changes.ts';
import { found, newAlone } from './place-search.ts';
import { on, placeKey, titleOf, type Succession, type Tree, type UnitOn } from './place.ts';
import type { CourseKind, SelfStatus } from './training.ts';

export interface CoursePlan {
  code: string;
  title: string;
  topic: string;
  kind: CourseKind;
  organiser: string;
  /** The unit whose cadres keep it. */
  unitId: string;
  communeId?: string;
  place: string;
  mapUrl?: string;
  seats: number;
  /** ms */
  deadline?: number;
  allowances?: string;
  contact?: string;
  priority: { status: SelfStatus; rank: number }[];
  asksStatus: boolean;
  /** Who may join; none: everybody. */
  unitIds: string[];
  sessions: PlannedSession[];
}

export interface Map {
  tree: Tree;
  successions: readonly Succession[];
  today: Day;
  /** Code of the unit that keeps all classes of the file, where they name none. */
  keeper?: string;
}

/** A class that is held over the phone lies nowhere. */
const ONLINE = /\b(?:truc tuyen|online|zalo|zoom|qua mang)\b/;
const PROVINCE = '20';

export function placeCourse(draft: CourseDraft, map: Map): CoursePlan | CourseFault[] {
  const { commune: _commune, unit: _unit, units: _units, audience: _audience, ...own } = draft;
  const commune = communeOf(draft, map);
  const keeper = keeperOf(draft, commune, map);
  const units = unitsOf(draft, map);
  const faults = [commune, keeper, ...units].filter((one): one is CourseFault => isFault(one));
  if (faults.length > 0) return faults;
  const unit = keeper as UnitOn;
  const where = commune as UnitOn | undefined;
  return {
    ...own,
    organiser: draft.organiser ?? organiserOf(unit),
    unitId: unit.id,
    ...(where && { communeId: where.id }),
    unitIds: [...new Set((units as UnitOn[]).map(({ id }) => id))].sort(
      (a, b) => Number(a) - Number(b),
    ),
    code: draft.code ?? codeFor(draft, where?.code ?? ''),
  };
}

function isFault(value: unknown): value is CourseFault {
  return typeof value === 'object' && value !== null && 'fault' in value;
}

/** «Hội LHPN xã Chi Lăng» */
function organiserOf(unit: UnitOn): string {
  return `Hội LHPN ${unit.kind === 'commune' ? formerTitle(unit) : titleOf(unit)}`;
}

/** What the column says; else what stands in the place: «Nhà văn hóa thôn Nà Lay, xã Chi Lăng». */
function communeOf({ commune, place }: CourseDraft, map: Map): UnitOn | CourseFault | undefined {
  if (commune !== undefined) return communeNamed(commune, map);
  const inPlace = placeWords(place).commune;
  const named = inPlace === undefined ? undefined : communeNamed(inPlace, map);
  if (named && !isFault(named)) return named;
  if (ONLINE.test(placeKey(place))) return undefined;
  return named ?? { fault: 'commune-missing' };
}

function communeNamed(text: string, { tree, successions, today }: Map): UnitOn | CourseFault {
  const exact = on(byCode(tree, text.trim()), today);
  if (exact?.kind === 'commune') return exact;
  const units = newAlone(found(text, tree, successions, { kind: 'commune', asOf: today }));
  if (units.length === 1) return units[0]!;
  if (units.length === 0) return { fault: 'commune-unknown', what: text };
  return { fault: 'commune-ambiguous', what: units.map(titleOf).join('; ') };
}

function keeperOf(
  { unit }: CourseDraft,
  commune: UnitOn | CourseFault | undefined,
  map: Map,
): UnitOn | CourseFault {
  const code = unit ?? map.keeper;
  if (code === undefined && commune && !isFault(commune)) return commune;
  const known = on(byCode(map.tree, code ?? PROVINCE), map.today);
  return known ?? { fault: 'unit-unknown', what: code ?? PROVINCE };
}

/** Those that are named, and communes that the words about its learners name. */
function unitsOf({ units, audience }: CourseDraft, map: Map): (UnitOn | CourseFault)[] {
  const named = units.filter((one) => one.trim() !== '').map((text) => unitNamed(text, map));
  return [...named, ...communesIn(audience).map((text) => communeNamed(text, map))];
}

function unitNamed(text: string, map: Map): UnitOn | CourseFault {
  const exact = on(byCode(map.tree, text.trim()), map.today);
  return exact ?? communeNamed(text, map);
}

/* ---------- code ---------- */

const LETTERS = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';
/** Every class is one. */
const SAID_ANYWAY = /^(?:lop|khoa|hoc|tap|huan|boi|duong)$/;

/** «KTNOLM-2612-7K4»: the same class has the same code, whatever file it comes in. */
function codeFor({ title, place, sessions }: CourseDraft, commune: string): string {
  const words = placeKey(title)
    .split(' ')
    .filter((word) => !SAID_ANYWAY.test(word));
  const initials = words
    .map((word) => word[0]!.toUpperCase())
    .join('')
    .slice(0, 6);
  const first = sessions[0]!.startsAt;
  const month = dayOf(first).slice(2, 7).replace('-', '');
  const rest = checkOf([placeKey(title), commune, placeKey(place), String(first)].join('\n'));
  return `${/[A-Z]/.test(initials) ? initials : `L${initials}`}-${month}-${rest}`;
}

/** FNV-1a, three signs: enough to tell classes of one month apart, and no secret. */
function checkOf(text: string): string {
  let hash = 0x811c9dc5;
  for (const sign of text) hash = Math.imul(hash ^ sign.codePointAt(0)!, 0x01000193) >>> 0;
  return [0, 5, 10].map((shift) => LETTERS[((hash ^ (hash >>> 15)) >>> shift) & 31]).join('');
}

/* ---------- the same again ---------- */

type Kept = Omit<CoursePlan, 'priority'> & {
  priority: readonly { status: string; rank: number }[];
};

/** Whether a class that is kept is the one that is planned; an order of units is none. */
export function isPlanOf(plan: CoursePlan, kept: Kept): boolean {
  return canonicalOf(plan) === canonicalOf(kept);
}

function canonicalOf(course: Kept): string {
  const { title, topic, kind, organiser, unitId, communeId, place, mapUrl, seats } = course;
  const { deadline, allowances, contact, priority, asksStatus, unitIds, sessions } = course;
  return JSON.stringify([
    ...[title, topic, kind, organiser, unitId, communeId ?? null, place, mapUrl ?? null, seats],
    ...[deadline ?? null, allowances ?? null, contact ?? null, asksStatus],
    priority.map(({ status, rank }) => [status, rank]),
    [...unitIds].sort(),
    sessions.map(({ startsAt, endsAt, place: where }) => [startsAt, endsAt, where ?? null]),
  ]);
}
