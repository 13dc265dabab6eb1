/** Places and bodies of the Union as they are kept: planted once, found by any of their names, changed by dated rows. */
import type { Day } from '../domain/calendar.ts';
import type { UnitKind } from '../domain/people.ts';
import {
  adding,
  byCode,
  merging,
  moving,
  no,
  renaming,
  splitting,
  type Planned,
  type TreeChange,
} from '../domain/place-changes.ts';
import { pointPlan } from '../domain/place-points.ts';
import type { PlacePlan } from '../domain/place-plan.ts';
import type { FoundUnit } from '../domain/place-search.ts';
import {
  chain,
  namedAs,
  type PlaceMap,
  type Tree,
  type Unit,
  type UnitOn,
} from '../domain/place.ts';
import { isRefusal, type Refusal } from '../domain/refusal.ts';
import type { Database, Query } from './database.ts';
import type { Prisma } from './generated/client.ts';
import { createPoints } from './points.ts';
import { handOver, isPeopled, write, type Act, type AppendAudit } from './units-changes.ts';
import { BY_ID, lookUps, shown, today } from './units-find.ts';
import { plant } from './units-plant.ts';
import type { UnitReport } from './units-report.ts';
import { TREE_LOCK, queryIn, treeAround, treeUp } from './units-tree.ts';

export interface Found {
  kind?: UnitKind;
  /** Id of a unit that it lies in. */
  under?: string;
  /** Missing: today. */
  asOf?: Day;
}

export interface UnitToAdd {
  kind: UnitKind;
  /** With or without what stands before it: «thôn Nà Lay», «Nà Lay». */
  name: string;
  /** Code of the unit it lies in. */
  under: string;
  /** Missing: the next of its commune, '06001-CH01' or '06001-T01'. */
  code?: string;
  /** Missing: as old as the unit it lies in. */
  from?: Day;
  /** Code of the unit of before July 2025 that it lay in. */
  formerly?: string;
}

/** A unit that another was made of, or became. */
export interface Relative {
  code: string;
  type: string;
  name: string;
  on: Day;
  part: 'whole' | 'part';
}

export interface UnitHistory {
  /** With all its versions. */
  unit: Unit;
  became: Relative[];
  madeOf: Relative[];
}

export interface Units {
  /** Plants the places and transaction points that are not there yet; what is there stays. Answers how many places. */
  seedPlaces(plan: PlacePlan): Promise<number>;
  /** Names of the day first, then those that led there from before; several where nobody can tell. */
  find(text: string, how?: Found): Promise<FoundUnit[]>;
  /** As it is on the day (today), else as it was last, or will be first. */
  byCode(code: string, day?: Day): Promise<UnitOn | undefined>;
  byId(id: string, day?: Day): Promise<UnitOn | undefined>;
  /** The unit, what it lies in … up to the province; empty where there is no such unit on that day. */
  chain(unitId: string, day: Day): Promise<UnitOn[]>;
  /** Chains of many at once, by id. */
  chains(unitIds: string[], day: Day): Promise<Map<string, UnitOn[]>>;
  /** Ids of the unit itself and of all that lies in it on that day. */
  below(unitId: string, day: Day): Promise<string[]>;
  /** Units that lie right in it on that day, by name. */
  children(unitId: string, day: Day): Promise<UnitOn[]>;
  list(kind: UnitKind, day: Day): Promise<UnitOn[]>;
  /** All it was ever called, what it was made of and what became of it. */
  history(code: string): Promise<UnitHistory | undefined>;
  add(unit: UnitToAdd, act: Act): Promise<UnitOn | Refusal>;
  rename(code: string, name: string, from: Day, act: Act): Promise<UnitOn | Refusal>;
  merge(codes: string[], into: string, from: Day, act: Act): Promise<UnitOn | Refusal>;
  move(code: string, parent: string, from: Day, act: Act): Promise<UnitOn | Refusal>;
  /** `into`: codes of the units of after it, each with the codes of what falls to it. */
  split(
    code: string,
    into: Record<string, string[]>,
    from: Day,
    act: Act,
  ): Promise<UnitOn | Refusal>;
  /** Members by commune or branch, on the map of before July 2025 or on the one of the day. */
  report(how: { by: 'commune' | 'branch'; map: PlaceMap; asOf: Day }): Promise<UnitReport[]>;
}

export function createUnits(database: Database, audit?: AppendAudit): Units {
  const { query } = database;
  const transaction = (work: (tx: Prisma.TransactionClient) => Promise<UnitOn | Refusal>) =>
    database.prisma.$transaction(work, PATIENT);
  const change = (asked: Asked, act: Act, plan: (tree: Tree) => Planned) =>
    transaction((tx) => changed(tx, asked, act, audit, plan));
  return {
    ...lookUps(query),
    seedPlaces: async (plan) => {
      const planted = await plant(query, plan);
      await createPoints(database).seed(pointPlan(plan));
      return planted;
    },
    add: (unit, act) => transaction((tx) => addUnit(tx, unit, act, audit)),
    rename: (code, full, from, act) =>
      change({ codes: [code], action: 'unit.rename', shows: code, from }, act, (tree) => {
        const { name, type } = namedAs(byCode(tree, code)?.kind ?? 'branch', full);
        return renaming(tree, code, name, type, from);
      }),
    move: (code, parent, from, act) =>
      change({ codes: [code, parent], action: 'unit.move', shows: code, from }, act, (tree) =>
        moving(tree, code, parent, from),
      ),
    merge: (codes, into, from, act) =>
      change({ codes: [...codes, into], action: 'unit.merge', shows: into, from }, act, (tree) =>
        merging(tree, codes, into, from),
      ),
    split: (code, into, from, act) => {
      const codes = [code, ...Object.keys(into)];
      return change({ codes, action: 'unit.split', shows: code, from }, act, (tree) =>
        splitting(tree, code, into, from),
      );
    },
  };
}

/** Waiting for another's change of the tree is no failure. */
const PATIENT = { timeout: 20_000, maxWait: 20_000 };

/* ---------- changes ---------- */

interface Asked {
  codes: string[];
  action: string;
  /** Code of the unit that is shown afterwards. */
  shows: string;
  from: Day;
}

async function changed(
  tx: Prisma.TransactionClient,
  { codes, action, shows, from }: Asked,
  act: Act,
  audit: AppendAudit | undefined,
  plan: (tree: Tree) => Planned,
): Promise<UnitOn | Refusal> {
  const query = queryIn(tx);
  await query(TREE_LOCK);
  const tree = await treeAround(query, codes);
  const planned = plan(tree);
  if (isRefusal(planned)) return planned;
  const split = planned.find((one) => one.do === 'succeed' && one.part === 'part');
  if (split?.do === 'succeed' && (await isPeopled(query, split.fromId, from)))
    return no('membersLeftOver', shows, from);
  const counts = await written(query, planned, act);
  await audit?.(tx, {
    ...actor(act),
    action,
    subject: `unit:${shows}`,
    detail: { codes, from, ...counts },
  });
  const now = byCode(await treeAround(query, [shows]), shows);
  return shown(now, from)!;
}

/** Answers how many members went over to a successor, and how many offices ended. */
async function written(query: Query, planned: TreeChange[], { by }: Act) {
  const counts = { members: 0, offices: 0 };
  for (const one of planned) {
    await write(query, one);
    if (one.do !== 'succeed' || one.part !== 'whole') continue;
    const handed = await handOver(query, one.fromId, one.toId, one.on, by);
    counts.members += handed.members;
    counts.offices += handed.offices;
  }
  return counts;
}

function actor({ by, reason }: Act) {
  return { actor: by, ...(reason !== undefined && { reason }) };
}

/** Inside another's transaction: an import makes the branches and groups that it names. */
export async function addUnit(
  tx: Prisma.TransactionClient,
  { kind, name: full, under, code, from, formerly }: UnitToAdd,
  act: Act,
  audit?: AppendAudit,
): Promise<UnitOn | Refusal> {
  const query = queryIn(tx);
  await query(TREE_LOCK);
  const tree = await treeAround(query, [
    under,
    ...(formerly ? [formerly] : []),
    ...(code ? [code] : []),
  ]);
  const [parent, former] = [byCode(tree, under), formerly ? byCode(tree, formerly) : undefined];
  if (!parent || (formerly && !former)) return no('noSuchUnit', parent ? String(formerly) : under);
  const own = code ?? (await nextCode(query, parent.id, kind, from ?? today()));
  const names = namedAs(kind, full);
  const planned = adding(tree, {
    ...{ code: own, kind, ...names, parentId: parent.id },
    ...(from !== undefined && { from }),
    ...(former && { formerParentId: former.id }),
  });
  if (isRefusal(planned)) return planned;
  for (const one of planned) await write(query, one);
  await audit?.(tx, {
    ...actor(act),
    action: 'unit.add',
    subject: `unit:${own}`,
    detail: { kind, under },
  });
  return shown(byCode(await treeAround(query, [own]), own), from ?? today())!;
}

/** '06001-CH01', '06001-T01': numbers are never given twice. */
async function nextCode(query: Query, parentId: string, kind: UnitKind, day: Day): Promise<string> {
  const above = chain(await treeUp(query, BY_ID, [[parentId]]), parentId, day);
  const commune = above.find((unit) => unit.kind === 'commune')?.code ?? '20';
  const stem = `${commune}-${{ group: 'T', branch: 'CH', commune: 'X', province: 'P' }[kind]}`;
  const [row] = await query<{ last: number | null }>(
    `SELECT max(substr(code, length($1::text) + 1)::int)::int AS last FROM unit
      WHERE code LIKE $1::text || '%' AND substr(code, length($1::text) + 1) ~ '^[0-9]{1,6}$'`,
    [stem],
  );
  return `${stem}${String((row?.last ?? 0) + 1).padStart(2, '0')}`;
}
