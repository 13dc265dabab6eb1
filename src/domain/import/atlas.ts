/** Where a line of a list belongs: communes by old and new names, branches and groups by theirs, made where missing. */
import type { Day } from '../calendar.ts';
import { found, newAlone, type FoundUnit } from '../place-search.ts';
import { chain, on, placeKey, titleOf, type Succession, type Tree, type UnitOn } from '../place.ts';
import type { UnitKind } from '../people.ts';
import type { Fault } from './faults.ts';

/** A branch or group that the list names and nobody knows yet; `id` begins with 'new:'. */
export interface NewUnit {
  id: string;
  kind: 'branch' | 'group';
  type: string;
  name: string;
  /** Id of the commune or branch it lies in; may be new itself. */
  parentId: string;
  communeId: string;
  /** Of its own, where the list has one. */
  code?: string;
}

export interface Atlas {
  /** The unit that everything must lie in. */
  scope?: UnitOn;
  communes(text: string, from: 'today' | 'before'): FoundUnit[];
  isInside(unitId: string): boolean;
  branch(communeId: string, named: { type: string; name: string }): string;
  /** Ids of the branches of that name in the scope. */
  branchesNamed(named: { type: string; name: string }): string[];
  group(
    home: Home,
    name: string | undefined,
    code: string | undefined,
  ): { groupId: string } | Fault;
  /** Undefined for the province. */
  communeOf(unitId: string): string | undefined;
  kindOf(unitId: string): UnitKind | undefined;
  /** Ids of the commune and of what is known to lie in it. */
  unitsIn(communeId: string): string[];
  title(unitId: string): string;
  made(id: string): NewUnit | undefined;
}

export interface Home {
  communeId: string;
  /** Branch, or commune where the branch is not said. */
  homeId: string;
}

interface Known {
  id: string;
  code: string;
  kind: UnitKind;
  type: string;
  name: string;
  parentId?: string;
}

export function createAtlas(
  tree: Tree,
  successions: readonly Succession[],
  today: Day,
  scope?: UnitOn,
): Atlas {
  const units = unitsToday(tree, today);
  const byName = new Map<string, Known[]>();
  const byCode = new Map([...units.values()].map((unit) => [unit.code, unit]));
  const made = new Map<string, NewUnit>();
  const remember = (unit: Known) =>
    byName.set(nameIn(unit), [...(byName.get(nameIn(unit)) ?? []), unit]);
  [...units.values()].forEach(remember);
  const communeOf = (id: string): string | undefined => {
    const unit = units.get(id);
    if (!unit || unit.kind === 'province') return undefined;
    return unit.kind === 'commune' ? id : communeOf(unit.parentId ?? '');
  };
  const make = (unit: Omit<NewUnit, 'id'>): string => {
    const id = `new:${made.size + 1}`;
    made.set(id, { ...unit, id });
    const known = { ...unit, id, code: unit.code ?? id };
    units.set(id, known);
    byCode.set(known.code, known);
    remember(known);
    return id;
  };
  const near = (kind: UnitKind, name: string, communeId: string) =>
    (byName.get(`${kind} ${placeKey(name)}`) ?? []).filter(({ id }) => communeOf(id) === communeId);
  const lying = new Map<string, string[]>();
  for (const { id } of units.values()) {
    const communeId = communeOf(id);
    if (communeId !== undefined) lying.set(communeId, [...(lying.get(communeId) ?? []), id]);
  }
  const memory = new Map<string, FoundUnit[]>();
  const communes: Atlas['communes'] = (text, from) => {
    const key = `${from} ${text}`;
    const all = memory.get(key) ?? found(text, tree, successions, { kind: 'commune', asOf: today });
    memory.set(key, all);
    const old = all.filter(({ via }) => via !== undefined);
    return from === 'today' ? newAlone(all) : old.length > 0 ? old : all;
  };
  const isInside = (id: string): boolean => {
    if (!scope || id === scope.id) return true;
    const above = units.get(id)?.parentId;
    return above !== undefined && isInside(above);
  };
  return {
    scope,
    communes,
    isInside,
    communeOf,
    kindOf: (id) => units.get(id)?.kind,
    unitsIn: (communeId) => lying.get(communeId) ?? [],
    title: (id) => {
      const unit = units.get(id);
      return unit ? titleOf(unit) : '';
    },
    made: (id) => made.get(id),
    branch: (communeId, named) => {
      const known = sameType(near('branch', named.name, communeId), named);
      return known?.id ?? make({ kind: 'branch', ...named, parentId: communeId, communeId });
    },
    branchesNamed: ({ name }) =>
      (byName.get(`branch ${placeKey(name)}`) ?? []).map(({ id }) => id).filter(isInside),
    group: ({ communeId, homeId }, name, code) => {
      const known = code === undefined ? undefined : byCode.get(code);
      if (known && (known.kind !== 'group' || communeOf(known.id) !== communeId))
        return { fault: 'group-code-taken', what: code };
      if (known) return { groupId: known.id };
      const alike = name === undefined ? [] : near('group', name, communeId);
      const own =
        alike.find(({ parentId }) => parentId === homeId) ??
        (alike.length === 1 ? alike[0] : undefined);
      const isOther =
        own && code !== undefined && /^(?!.*-T\d+$)/.test(own.code) && !own.code.startsWith('new:');
      if (own && !isOther) return { groupId: own.id };
      const title = name ?? `số ${code}`;
      const unit = {
        kind: 'group' as const,
        type: 'tổ',
        name: title,
        parentId: homeId,
        communeId,
        code,
      };
      return { groupId: make(unit) };
    },
  };
}

function unitsToday(tree: Tree, today: Day): Map<string, Known> {
  const all = [...tree.values()].flatMap((unit) => on(unit, today) ?? []);
  return new Map(all.map((unit) => [unit.id, unit]));
}

const nameIn = ({ kind, name }: Known) => `${kind} ${placeKey(name)}`;

/** «Khối 5» and «Thôn 5» are two places; «Bản Nà Lay» and «Thôn Nà Lay» are one. */
function sameType(
  units: Known[],
  { type, name }: { type: string; name: string },
): Known | undefined {
  const same = units.find((unit) => unit.type === type);
  return same ?? (/^\d/.test(name) ? undefined : units[0]);
}

/** «xã Chi Lăng, tỉnh Lạng Sơn» → without the province, which everybody knows. */
export function scopeOf(tree: Tree, code: string, today: Day): UnitOn | undefined {
  const unit = [...tree.values()].find((one) => one.code === code);
  return on(unit, today);
}

export function chainOf(tree: Tree, id: string, today: Day): UnitOn[] {
  return chain(tree, id, today);
}
