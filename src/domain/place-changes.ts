/** What may become of the tree of places: a new unit, a new name, a move, a merge, a split; nothing is overwritten. */
import { addDays, type Day } from './calendar.ts';
import type { UnitKind } from './people.ts';
import { say } from './phrase.ts';
import { refuse, type Refusal } from './refusal.ts';
import { PARENT_KINDS, holdsOn, on, overlap, placeKey, titleOf } from './place.ts';
import type { Succession, Tree, Unit, UnitOn, UnitVersion } from './place.ts';

/** What is to be written down; a store does it in this order. */
export type TreeChange =
  | { do: 'add'; code: string; kind: UnitKind; validFrom?: Day; versions: UnitVersion[] }
  | { do: 'endVersion'; unitId: string; on: Day }
  | { do: 'beginVersion'; unitId: string; version: UnitVersion }
  | { do: 'endUnit'; unitId: string; on: Day }
  | ({ do: 'succeed' } & Succession);

export type Planned = TreeChange[] | Refusal;

/** Why a change of the tree may not be. `because` carries what it is about. */
export type NoPlace =
  | 'noSuchUnit'
  | 'isOver'
  | 'kindsDoNotNest'
  | 'nameTaken'
  | 'codeTaken'
  | 'nothingChanges'
  | 'dayTooEarly'
  | 'changesLater'
  | 'mergesWithItself'
  | 'differentKinds'
  | 'splitsInOne'
  | 'childLeftOver'
  | 'membersLeftOver'
  | 'noName';

export function no(why: NoPlace, about: string, day = ''): Refusal {
  return refuse(why, say(`console.places.${why}`, { about, day }));
}

export interface NewUnit {
  code: string;
  kind: UnitKind;
  name: string;
  type: string;
  /** Id of the unit it lies in. */
  parentId: string;
  /** Its first day; missing: that of the unit it lies in. */
  from?: Day;
  /** Id of the unit of before July 2025 that it lay in: it is then as old as anybody remembers. */
  formerParentId?: string;
}

export function adding(tree: Tree, unit: NewUnit): Planned {
  const { code, kind, name, type, parentId, formerParentId } = unit;
  if (placeKey(name) === '') return no('noName', name);
  if (byCode(tree, code)) return no('codeTaken', code);
  const parent = tree.get(parentId);
  const from = unit.from ?? parent?.validFrom;
  const above = on(parent, from ?? '0000-01-01');
  if (!parent || !above)
    return parent ? no('isOver', parent.code, from) : no('noSuchUnit', parentId);
  // What is over, or is going to be, takes nothing new.
  if (parent.validTo !== undefined) return no('isOver', parent.code, parent.validTo);
  if (!PARENT_KINDS[kind].includes(parent.kind)) return no('kindsDoNotNest', titleOf(above));
  const taken = namesake(tree, { kind, name, type }, parentId, from ?? '0000-01-01');
  if (taken) return no('nameTaken', titleOf(taken));
  const now = { name, type, parentId, ...(from !== undefined && { validFrom: from }) };
  const before = formerVersion(tree.get(formerParentId ?? ''), now);
  if (formerParentId !== undefined && !before)
    return no('isOver', tree.get(formerParentId)?.code ?? '', from);
  const begins = before ? {} : from !== undefined && { validFrom: from };
  return [{ do: 'add', code, kind, ...begins, versions: [...(before ? [before] : []), now] }];
}

/** Only where the old unit ends on the day on which the new one begins. */
function formerVersion(former: Unit | undefined, now: UnitVersion): UnitVersion | undefined {
  if (!former?.validTo || former.validTo !== now.validFrom || former.kind !== 'commune')
    return undefined;
  return { name: now.name, type: now.type, parentId: former.id, validTo: former.validTo };
}

export function renaming(tree: Tree, code: string, name: string, type: string, from: Day): Planned {
  const unit = byCode(tree, code);
  const now = on(unit, from);
  if (!unit || !now) return unit ? no('isOver', code, from) : no('noSuchUnit', code);
  if (placeKey(name) === '') return no('noName', name);
  if (now.name === name && now.type === type) return no('nothingChanges', titleOf(now));
  const taken = namesake(tree, { kind: unit.kind, name, type }, now.parentId, from, unit.id);
  if (taken) return no('nameTaken', titleOf(taken));
  return newVersion(unit, { name, type, parentId: now.parentId }, from);
}

export function moving(tree: Tree, code: string, parentCode: string, from: Day): Planned {
  const [unit, parent] = [byCode(tree, code), byCode(tree, parentCode)];
  const [now, above] = [on(unit, from), on(parent, from)];
  if (!unit || !now) return unit ? no('isOver', code, from) : no('noSuchUnit', code);
  if (!parent || !above)
    return parent ? no('isOver', parentCode, from) : no('noSuchUnit', parentCode);
  // A unit that is going to end takes nothing in; kinds that nest strictly make no circles.
  if (parent.validTo !== undefined) return no('isOver', parentCode, parent.validTo);
  if (!PARENT_KINDS[unit.kind].includes(parent.kind)) return no('kindsDoNotNest', titleOf(above));
  if (now.parentId === parent.id) return no('nothingChanges', titleOf(now));
  const taken = namesake(tree, now, parent.id, from, unit.id);
  if (taken) return no('nameTaken', titleOf(taken));
  return newVersion(unit, { name: now.name, type: now.type, parentId: parent.id }, from);
}

/** The units end, what lay in them lies in `into` from that day on, and their names lead there for ever. */
export function merging(tree: Tree, codes: string[], into: string, from: Day): Planned {
  const target = byCode(tree, into);
  const goal = on(target, from);
  if (!target || !goal) return target ? no('isOver', into, from) : no('noSuchUnit', into);
  if (target.validTo !== undefined) return no('isOver', into, target.validTo);
  if (codes.includes(into)) return no('mergesWithItself', into);
  const changes: TreeChange[] = [];
  for (const code of new Set(codes)) {
    const ended = ending(tree, code, target.kind, from);
    if ('refused' in ended) return ended;
    const moved = children(tree, ended.id, from).flatMap((child) => handed(child, target.id, from));
    const refusal = moved.find((one) => 'refused' in one);
    if (refusal) return refusal as Refusal;
    const whole = { fromId: ended.id, toId: target.id, on: from, part: 'whole' as const };
    changes.push(...(moved as TreeChange[]), ...end(ended.id, from), { do: 'succeed', ...whole });
  }
  return changes;
}

/** `into`: the units of after it, each with the codes of what falls to it; nothing may be left over. */
export function splitting(
  tree: Tree,
  code: string,
  into: Record<string, string[]>,
  from: Day,
): Planned {
  const parts = Object.keys(into).map((one) => byCode(tree, one));
  const [first] = parts;
  if (!first || parts.length < 2) return no('splitsInOne', code);
  if (Object.hasOwn(into, code)) return no('mergesWithItself', code);
  const unit = ending(tree, code, first.kind, from);
  if ('refused' in unit) return unit;
  const wrong = parts.find((part) => !on(part, from) || part?.validTo || part?.kind !== unit.kind);
  if (wrong !== undefined || parts.includes(undefined))
    return no('differentKinds', wrong?.code ?? code);
  const inside = children(tree, unit.id, from);
  const homeOf = (child: Unit) => parts.find((part) => into[part!.code]!.includes(child.code));
  const left = inside.find((child) => !homeOf(child));
  if (left) return no('childLeftOver', left.code);
  const moved = inside.flatMap((child) => handed(child, homeOf(child)!.id, from));
  const refusal = moved.find((one) => 'refused' in one);
  if (refusal) return refusal as Refusal;
  const became = parts.map(
    (part): TreeChange => ({
      do: 'succeed',
      fromId: unit.id,
      toId: part!.id,
      on: from,
      part: 'part',
    }),
  );
  return [...(moved as TreeChange[]), ...end(unit.id, from), ...became];
}

/* ---------- helpers ---------- */

export function byCode(tree: Tree, code: string): Unit | undefined {
  return [...tree.values()].find((unit) => unit.code === code);
}

/** Another unit of that kind and name in the same place on or after a day. */
function namesake(
  tree: Tree,
  { kind, name, type }: Pick<UnitOn, 'kind' | 'name' | 'type'>,
  parentId: string | undefined,
  from: Day,
  except?: string,
): UnitOn | undefined {
  const same = ({ name: own, type: kindOf, parentId: at, ...span }: UnitVersion) =>
    at === parentId &&
    placeKey(own) === placeKey(name) &&
    placeKey(kindOf) === placeKey(type) &&
    overlap(span, { validFrom: from });
  const unit = [...tree.values()].find(
    (one) => one.id !== except && one.kind === kind && one.versions.some(same),
  );
  const version = unit?.versions.find(same);
  return unit && version ? { ...unit, ...version } : undefined;
}

/** The version of that day ends, another begins; refused where one begins on that day already, or later. */
function newVersion(unit: Unit, version: UnitVersion, from: Day): Planned {
  const now = unit.versions.find((one) => holdsOn(one, from));
  if (now?.validFrom === from) return no('dayTooEarly', unit.code, from);
  if (now?.validTo !== undefined) return no('changesLater', unit.code, now.validTo);
  return [
    { do: 'endVersion', unitId: unit.id, on: from },
    { do: 'beginVersion', unitId: unit.id, version: { ...version, validFrom: from } },
  ];
}

/** A unit that can end on that day. */
function ending(tree: Tree, code: string, kind: UnitKind, from: Day): Unit | Refusal {
  const unit = byCode(tree, code);
  const before = on(unit, addDays(from, -1));
  if (!unit) return no('noSuchUnit', code);
  if (unit.validTo !== undefined) return no('isOver', code, unit.validTo);
  if (unit.kind !== kind) return no('differentKinds', code);
  if (!before) return no('dayTooEarly', code, from);
  const last = unit.versions.find(({ validTo }) => validTo === undefined);
  if (last?.validFrom !== undefined && last.validFrom >= from)
    return no('changesLater', code, last.validFrom);
  return unit;
}

/** What lies in it on that day or comes to lie in it later. */
function children(tree: Tree, id: string, from: Day): Unit[] {
  return [...tree.values()].filter(({ versions }) =>
    versions.some(({ parentId, ...span }) => parentId === id && overlap(span, { validFrom: from })),
  );
}

function handed(child: Unit, parentId: string, from: Day): (TreeChange | Refusal)[] {
  const now = child.versions.find((one) => holdsOn(one, from));
  if (!now) return [no('changesLater', child.code, child.validFrom)];
  const changed = newVersion(child, { name: now.name, type: now.type, parentId }, from);
  return 'refused' in changed ? [changed] : changed;
}

function end(unitId: string, day: Day): TreeChange[] {
  return [
    { do: 'endVersion', unitId, on: day },
    { do: 'endUnit', unitId, on: day },
  ];
}
