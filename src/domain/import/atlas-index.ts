/** The units of today by id, name and code, and those that a list names for the first time. */
import type { Day } from '../calendar.ts';
import type { UnitKind } from '../people.ts';
import { on, placeKey, type Tree } from '../place.ts';

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

export interface KnownUnit {
  id: string;
  code: string;
  kind: UnitKind;
  type: string;
  name: string;
  parentId?: string;
}

export interface UnitIndex {
  get(id: string): KnownUnit | undefined;
  made(id: string): NewUnit | undefined;
  byCode(code: string): KnownUnit | undefined;
  named(kind: UnitKind, name: string): KnownUnit[];
  /** Undefined for the province. */
  communeOf(id: string): string | undefined;
  /** True for the unit itself and for what lies in it. */
  isIn(id: string, other: string): boolean;
  /** Ids of what was known to lie in a commune, itself among them. */
  unitsIn(communeId: string): string[];
  /** Answers the id that it is thought of by. */
  make(unit: Omit<NewUnit, 'id'>): string;
}

export function indexOf(tree: Tree, today: Day): UnitIndex {
  const units = new Map<string, KnownUnit>();
  const codes = new Map<string, KnownUnit>();
  const names = new Map<string, KnownUnit[]>();
  const news = new Map<string, NewUnit>();
  const remember = (unit: KnownUnit) => {
    units.set(unit.id, unit);
    codes.set(unit.code, unit);
    push(names, keyOf(unit.kind, unit.name), unit);
  };
  [...tree.values()].flatMap((unit) => on(unit, today) ?? []).forEach(remember);
  const lying = byCommune(units);
  const make = (unit: Omit<NewUnit, 'id'>) => {
    const id = `new:${news.size + 1}`;
    news.set(id, { ...unit, id });
    remember({ ...unit, id, code: unit.code ?? id });
    return id;
  };
  return {
    get: (id) => units.get(id),
    made: (id) => news.get(id),
    byCode: (code) => codes.get(code),
    named: (kind, name) => names.get(keyOf(kind, name)) ?? [],
    communeOf: (id) => communeOf(units, id),
    isIn: (id, other) => isIn(units, id, other),
    unitsIn: (communeId) => lying.get(communeId) ?? [],
    make,
  };
}

const keyOf = (kind: UnitKind, name: string) => `${kind} ${placeKey(name)}`;

type Units = ReadonlyMap<string, KnownUnit>;

function push<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

function byCommune(units: Units): Map<string, string[]> {
  const lying = new Map<string, string[]>();
  for (const id of units.keys()) {
    const communeId = communeOf(units, id);
    if (communeId !== undefined) push(lying, communeId, id);
  }
  return lying;
}

function communeOf(units: Units, id: string): string | undefined {
  const unit = units.get(id);
  if (!unit || unit.kind === 'commune') return unit?.id;
  return unit.parentId === undefined ? undefined : communeOf(units, unit.parentId);
}

function isIn(units: Units, id: string, other: string): boolean {
  if (id === other) return true;
  const above = units.get(id)?.parentId;
  return above !== undefined && isIn(units, above, other);
}
