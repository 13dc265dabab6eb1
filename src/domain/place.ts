/** Places and bodies of the Union as a dated tree: what was called what, and belonged where, on a day. */
import { addDays, type Day } from './calendar.ts';
import type { UnitKind } from './people.ts';
import { fold } from './loans/spelling.ts';

/** Since this day there are 65 communes and wards and no districts (resolution 1672/NQ-UBTVQH15 of 16 June 2025). */
export const REFORM: Day = '2025-07-01';
const BEFORE_REFORM = addDays(REFORM, -1);

/** From the first day to the first day on which it held no more; an end that is missing lies open. */
export interface Span {
  validFrom?: Day;
  validTo?: Day;
}

export interface UnitVersion extends Span {
  name: string;
  /** xã · phường · thị trấn · thôn · khối · tổ: what stands before the name. */
  type: string;
  parentId?: string;
}

/** A unit with all it was ever called, oldest first. */
export interface Unit extends Span {
  id: string;
  code: string;
  kind: UnitKind;
  versions: UnitVersion[];
}

/** A unit as it is on one day; the span is that of the unit. */
export interface UnitOn extends Span {
  id: string;
  code: string;
  kind: UnitKind;
  name: string;
  type: string;
  parentId?: string;
}

/** What became of a unit that is no more. */
export interface Succession {
  fromId: string;
  toId: string;
  on: Day;
  part: 'whole' | 'part';
}

/** What a unit may lie in; a group whose branch is not known lies in its commune. */
export const PARENT_KINDS: Record<UnitKind, readonly UnitKind[]> = {
  province: [],
  commune: ['province'],
  branch: ['commune'],
  group: ['branch', 'commune'],
};

export function holdsOn({ validFrom, validTo }: Span, day: Day): boolean {
  return (validFrom === undefined || validFrom <= day) && (validTo === undefined || day < validTo);
}

/** True where there is a day on which both hold. */
export function overlap(one: Span, other: Span): boolean {
  const begins = (a: Span, b: Span) =>
    a.validTo === undefined || b.validFrom === undefined || b.validFrom < a.validTo;
  return begins(one, other) && begins(other, one);
}

/** How names of places are compared: small letters without marks, Kì as Kỳ. */
export const placeKey = fold;

/** «xã Chi Lăng», «chi hội thôn Nà Lay», «tổ TK&VV Nà Lay 1»: as it is called in a sentence. */
export function titleOf({ kind, type, name }: Pick<UnitOn, 'kind' | 'type' | 'name'>): string {
  const bodies: Partial<Record<UnitKind, string>> = { branch: 'chi hội', group: 'tổ TK&VV' };
  const words = [bodies[kind], type === 'tổ' ? '' : type, name];
  return words.filter((word) => word).join(' ');
}

const TYPES = ['xã', 'phường', 'thị trấn', 'tỉnh', 'thôn', 'khối phố', 'khối', 'bản', 'khu', 'xóm'];

/** «Chi hội thôn Nà Lay» → thôn, Nà Lay; where nothing stands before it, what is usual for the kind. */
export function namedAs(kind: UnitKind, full: string): { type: string; name: string } {
  const tidy = full.normalize('NFC').trim().replace(/\s+/g, ' ');
  const own = tidy.replace(/^(?:chi hội|tổ TK&VV|tổ tiết kiệm và vay vốn|tổ)\s+/iu, '');
  const type = TYPES.find((one) => own.toLowerCase().startsWith(`${one} `));
  if (kind === 'group') return { type: 'tổ', name: own };
  const usual = { province: 'tỉnh', commune: 'xã', branch: 'thôn' }[kind];
  return type ? { type, name: own.slice(type.length + 1) } : { type: usual, name: own };
}

/* ---------- the tree on a day ---------- */

export type Tree = ReadonlyMap<string, Unit>;

export function treeOf(units: readonly Unit[]): Tree {
  return new Map(units.map((unit) => [unit.id, unit]));
}

/** Undefined on a day on which there was no such unit. */
export function on(unit: Unit | undefined, day: Day): UnitOn | undefined {
  const version = unit?.versions.find((one) => holdsOn(one, day));
  if (!unit || !version || !holdsOn(unit, day)) return undefined;
  const { id, code, kind, validFrom, validTo } = unit;
  const { name, type, parentId } = version;
  return { id, code, kind, name, type, parentId, validFrom, validTo };
}

/** The unit, what it lies in, and so on up to the province; empty where there is no such unit on that day. */
export function chain(tree: Tree, id: string, day: Day): UnitOn[] {
  const above: UnitOn[] = [];
  let next = on(tree.get(id), day);
  while (next && above.every((one) => one.id !== next?.id)) {
    above.push(next);
    next = next.parentId === undefined ? undefined : on(tree.get(next.parentId), day);
  }
  return above;
}

/** The unit itself and all that lies in it on that day. */
export function below(tree: Tree, id: string, day: Day): UnitOn[] {
  return [...tree.keys()]
    .map((one) => chain(tree, one, day))
    .filter((units) => units.some((unit) => unit.id === id))
    .map(([unit]) => unit!);
}

/** True for a unit that lies in the other, at whatever depth; false for itself. */
export function isBelow(tree: Tree, id: string, other: string, day: Day): boolean {
  return chain(tree, id, day)
    .slice(1)
    .some((unit) => unit.id === other);
}

/** What a unit that is no more became by that day, step by step; itself while it lasts. */
export function successors(
  tree: Tree,
  successions: readonly Succession[],
  id: string,
  day: Day,
  seen: ReadonlySet<string> = new Set(),
): UnitOn[] {
  const now = on(tree.get(id), day);
  if (now || seen.has(id)) return now ? [now] : [];
  const next = successions.filter((one) => one.fromId === id && one.on <= day);
  const found = next.flatMap(({ toId }) =>
    successors(tree, successions, toId, day, new Set([...seen, id])),
  );
  return [...new Map(found.map((unit) => [unit.id, unit])).values()];
}

export type PlaceMap = 'old' | 'new';

/**
 * The commune or ward that a unit lies in, on the map of before July 2025 or on the one of `day`. On the old map a
 * body that is younger than the reform lies in the one old unit of its commune, if there was only one; else nobody
 * knows: undefined.
 */
export function unitOn(
  map: PlaceMap,
  tree: Tree,
  successions: readonly Succession[],
  id: string,
  day: Day,
): UnitOn | undefined {
  const commune = communeOf(tree, id, day);
  if (map === 'new' || day < REFORM) return commune;
  const old = communeOf(tree, id, BEFORE_REFORM);
  if (old || !commune) return old;
  // Where it began: communes may have merged since.
  const began = tree.get(id)?.validFrom ?? REFORM;
  const first = communeOf(tree, id, began > REFORM ? began : REFORM);
  const sources = successions.filter((one) => one.toId === first?.id && one.on === REFORM);
  return sources.length === 1 ? on(tree.get(sources[0]!.fromId), BEFORE_REFORM) : undefined;
}

function communeOf(tree: Tree, id: string, day: Day): UnitOn | undefined {
  return chain(tree, id, day).find(({ kind }) => kind === 'commune');
}
