/** Where a line of a list belongs: communes by old and new names, branches and groups by theirs, made where missing. */
import type { Day } from '../calendar.ts';
import { found, newAlone, type FoundUnit } from '../place-search.ts';
import { on, titleOf, type Succession, type Tree, type UnitOn } from '../place.ts';
import type { UnitKind } from '../people.ts';
import { indexOf, type KnownUnit, type NewUnit, type UnitIndex } from './atlas-index.ts';
import type { Fault } from './faults.ts';

export type { NewUnit } from './atlas-index.ts';

export interface Atlas extends Pick<UnitIndex, 'communeOf' | 'unitsIn' | 'made'> {
  /** The unit that everything must lie in. */
  scope?: UnitOn;
  communes(text: string, from: 'today' | 'before'): FoundUnit[];
  isInside(unitId: string): boolean;
  /** Its id; it is made where there is none of that name in the commune. */
  branch(communeId: string, named: Named): string;
  /** Ids of the branches of that name in the scope. */
  branchesNamed(named: Named): string[];
  /** By its code, else by its name in the branch or commune; it is made where there is none. */
  group(
    home: Home,
    name: string | undefined,
    code: string | undefined,
  ): { groupId: string } | Fault;
  kindOf(unitId: string): UnitKind | undefined;
  /** «chi hội thôn Nà Lay». */
  title(unitId: string): string;
}

interface Named {
  type: string;
  name: string;
}

export interface Home {
  communeId: string;
  /** Branch, or commune where the branch is not said. */
  homeId: string;
}

export function createAtlas(
  tree: Tree,
  successions: readonly Succession[],
  today: Day,
  scope?: UnitOn,
): Atlas {
  const index = indexOf(tree, today);
  const isInside = (id: string) => !scope || index.isIn(id, scope.id);
  const named = ({ name }: Named) => index.named('branch', name).map(({ id }) => id);
  return {
    scope,
    isInside,
    communes: communeFinder(tree, successions, today),
    communeOf: index.communeOf,
    unitsIn: index.unitsIn,
    made: index.made,
    kindOf: (id) => index.get(id)?.kind,
    title: (id) => titled(index.get(id)),
    branch: (communeId, wanted) => branchIn(index, communeId, wanted),
    branchesNamed: (wanted) => named(wanted).filter(isInside),
    group: (home, name, code) => groupIn(index, home, name, code),
  };
}

export function scopeOf(tree: Tree, code: string, today: Day): UnitOn | undefined {
  return on(
    [...tree.values()].find((one) => one.code === code),
    today,
  );
}

function titled(unit: KnownUnit | undefined): string {
  return unit ? titleOf(unit) : '';
}

/** The same few names come again and again. An old name leads to what became of it. */
function communeFinder(
  tree: Tree,
  successions: readonly Succession[],
  today: Day,
): Atlas['communes'] {
  const memory = new Map<string, FoundUnit[]>();
  return (text, from) => {
    const all =
      memory.get(text) ?? found(text, tree, successions, { kind: 'commune', asOf: today });
    memory.set(text, all);
    if (from === 'today') return newAlone(all);
    const old = all.filter(({ via }) => via !== undefined);
    return old.length > 0 ? old : all;
  };
}

function near(index: UnitIndex, kind: UnitKind, name: string, communeId: string): KnownUnit[] {
  return index.named(kind, name).filter(({ id }) => index.communeOf(id) === communeId);
}

function branchIn(index: UnitIndex, communeId: string, named: Named): string {
  const known = sameType(near(index, 'branch', named.name, communeId), named);
  return known?.id ?? index.make({ kind: 'branch', ...named, parentId: communeId, communeId });
}

/** «Khối 5» and «Thôn 5» are two places; «Bản Nà Lay» and «Thôn Nà Lay» are one. */
function sameType(units: KnownUnit[], { type, name }: Named): KnownUnit | undefined {
  const same = units.find((unit) => unit.type === type);
  return same ?? (/^\d/.test(name) ? undefined : units[0]);
}

function groupIn(
  index: UnitIndex,
  home: Home,
  name: string | undefined,
  code: string | undefined,
): { groupId: string } | Fault {
  const { communeId, homeId } = home;
  const coded = code === undefined ? undefined : index.byCode(code);
  const isOurs = coded?.kind === 'group' && index.communeOf(coded.id) === communeId;
  if (coded) return isOurs ? { groupId: coded.id } : { fault: 'group-code-taken', what: code };
  const alike = name === undefined ? undefined : groupNamed(index, home, name);
  if (alike && !hasOtherCode(alike, code)) return { groupId: alike.id };
  const unit: Omit<NewUnit, 'id'> = {
    kind: 'group',
    type: 'tổ',
    name: name ?? `số ${code}`,
    parentId: homeId,
    communeId,
    code,
  };
  return { groupId: index.make(unit) };
}

/** In her branch; else the only one of that name in the commune. */
function groupNamed(index: UnitIndex, { communeId, homeId }: Home, name: string) {
  const alike = near(index, 'group', name, communeId);
  const own = alike.find(({ parentId }) => parentId === homeId);
  return own ?? (alike.length === 1 ? alike[0] : undefined);
}

/** Two codes of the bank are two groups; a code of our own counting says nothing. */
function hasOtherCode({ code: own }: KnownUnit, code: string | undefined): boolean {
  return code !== undefined && !own.startsWith('new:') && !/-T\d+$/.test(own);
}
