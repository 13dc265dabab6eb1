/** How many members there are in each commune or branch, on the map of today or on the one of before July 2025. */
import { addDays, earlier, type Day } from '../domain/calendar.ts';
import { formerTitle } from '../domain/place-plan.ts';
import { REFORM, chain, on, titleOf, unitOn } from '../domain/place.ts';
import type { PlaceMap, Succession, Tree, UnitOn } from '../domain/place.ts';
import type { Query } from './database.ts';
import { successionsOf, wholeTree } from './units-tree.ts';

export interface UnitReport {
  /** Empty for members of whom nobody knows where on this map they belong. */
  code: string;
  title: string;
  /** The commune that a branch lies in on this map. */
  commune?: string;
  members: number;
}

export interface ReportWish {
  by: 'commune' | 'branch';
  map: PlaceMap;
  asOf: Day;
}

const UNKNOWN: UnitReport = { code: '', title: 'chưa rõ', members: 0 };

/** Who belongs to several units of a commune is counted once in it. */
export async function membersReport(query: Query, wish: ReportWish): Promise<UnitReport[]> {
  const tree = await wholeTree(query);
  const successions = await successionsOf(query);
  const counts = await counted(query, homes(tree, successions, wish), wish.asOf);
  const rows = unitsOf(tree, successions, wish).map((row) => ({
    ...row,
    members: counts.get(row.code) ?? 0,
  }));
  const unknown = counts.get('') ?? 0;
  return unknown > 0 ? [...rows, { ...UNKNOWN, members: unknown }] : rows;
}

/** The code of the row that each unit counts in. */
function homes(tree: Tree, successions: readonly Succession[], { by, map, asOf }: ReportWish) {
  return [...tree.keys()].map((unit) => {
    const branch = chain(tree, unit, asOf).find(({ kind }) => kind === 'branch');
    const home = by === 'branch' ? branch : unitOn(map, tree, successions, unit, asOf);
    return { unit, home: home?.code ?? '' };
  });
}

async function counted(query: Query, homes: { unit: string; home: string }[], asOf: Day) {
  const rows = await query<{ home: string; members: number }>(
    `SELECT h.home, count(DISTINCT a.person_id)::int AS members
      FROM appointment a JOIN jsonb_to_recordset($1::jsonb) AS h(unit bigint, home text)
        ON h.unit = a.unit_id
      WHERE a.role = 'member' AND (a.valid_from IS NULL OR a.valid_from <= $2::date)
        AND (a.valid_to IS NULL OR a.valid_to > $2::date)
      GROUP BY h.home`,
    [JSON.stringify(homes), asOf],
  );
  return new Map(rows.map(({ home, members }) => [home, members]));
}

/** Every unit that the map shows, also without members. */
function unitsOf(tree: Tree, successions: readonly Succession[], { by, map, asOf }: ReportWish) {
  const day = map === 'old' && by === 'commune' ? earlier(asOf, addDays(REFORM, -1)) : asOf;
  const units = [...tree.values()].flatMap((unit) => on(unit, day) ?? []);
  const wanted = units.filter(({ kind }) => kind === by);
  const rows = wanted.map((unit) => rowOf(unit, by, unitOn(map, tree, successions, unit.id, asOf)));
  return rows.sort((a, b) => order(a).localeCompare(order(b), 'vi'));
}

function rowOf(unit: UnitOn, by: ReportWish['by'], commune: UnitOn | undefined): UnitReport {
  if (by === 'commune') return { code: unit.code, title: formerTitle(unit), members: 0 };
  const place = commune ? { commune: formerTitle(commune) } : {};
  return { code: unit.code, title: titleOf(unit), ...place, members: 0 };
}

function order({ commune = '', title }: UnitReport): string {
  return `${commune} ${title.replace(/^(?:xã|phường|thị trấn|chi hội thôn|chi hội) /, '')}`;
}
