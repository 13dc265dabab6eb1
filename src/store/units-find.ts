/** Looks units up: by name, code or id, what they lie in and what lies in them on a day. */
import { dayOf, type Day } from '../domain/calendar.ts';
import { byCode } from '../domain/place-changes.ts';
import { found, sought } from '../domain/place-search.ts';
import { chain, on, type UnitOn } from '../domain/place.ts';
import type { Query } from './database.ts';
import { membersReport } from './units-report.ts';
import { successionsOf, treeAround, treeUp, wholeTree } from './units-tree.ts';
import type { Found, Relative, UnitHistory, Units } from './units.ts';

const NAMED = 'SELECT unit_id AS id FROM unit_version WHERE name_key = ANY($1::text[])';
const CODED = 'SELECT id FROM unit WHERE code = $2::text';
export const BY_ID = 'SELECT id FROM unit WHERE id = ANY($1::bigint[])';

type LookUps = Pick<
  Units,
  | 'find'
  | 'byCode'
  | 'byId'
  | 'chain'
  | 'chains'
  | 'below'
  | 'children'
  | 'list'
  | 'history'
  | 'report'
>;

export function lookUps(query: Query): LookUps {
  const chains: Units['chains'] = async (ids, day) => {
    const tree = await treeUp(query, BY_ID, [ids]);
    return new Map(ids.map((id) => [id, chain(tree, id, day)]));
  };
  return {
    chains,
    find: (text, how = {}) => findIn(query, text, how),
    byCode: async (code, day = today()) =>
      shown(byCode(await treeAround(query, [code]), code), day),
    byId: async (id, day = today()) => shown((await treeUp(query, BY_ID, [[id]])).get(id), day),
    chain: async (id, day) => (await chains([id], day)).get(id) ?? [],
    below: (id, day) => belowIn(query, id, day),
    children: (id, day) => childrenIn(query, id, day),
    list: async (kind, day) => {
      const all = [...(await wholeTree(query)).values()].filter((unit) => unit.kind === kind);
      return all.flatMap((unit) => on(unit, day) ?? []).sort(byName);
    },
    history: (code) => historyOf(query, code),
    report: (how) => membersReport(query, how),
  };
}

async function findIn(query: Query, text: string, { kind, under, asOf = today() }: Found) {
  const [code] = [text.trim()];
  const base = `${NAMED} UNION ${CODED}`;
  const tree = await treeUp(query, base, [sought(text).keys, code]);
  const exact = on(byCode(tree, code), asOf);
  if (exact) return [exact];
  return found(text, tree, await successionsOf(query, tree), { kind, under, asOf });
}

async function historyOf(query: Query, code: string): Promise<UnitHistory | undefined> {
  const unit = byCode(await treeAround(query, [code]), code);
  if (!unit) return undefined;
  const relatives = (one: 'from' | 'to', other: 'from' | 'to') =>
    query<Relative>(
      `SELECT u.code, s."on"::text AS "on", s.part, v.type, v.name
        FROM unit_succession s JOIN unit u ON u.id = s.${other}_id
          JOIN LATERAL (SELECT type, name FROM unit_version WHERE unit_id = u.id ORDER BY id DESC LIMIT 1) v ON true
        WHERE s.${one}_id = $1::bigint ORDER BY u.code`,
      [unit.id],
    );
  const [became, madeOf] = [await relatives('from', 'to'), await relatives('to', 'from')];
  return { unit, became, madeOf };
}

export function today(): Day {
  return dayOf(Date.now());
}

function byName(one: UnitOn, other: UnitOn): number {
  return one.name.localeCompare(other.name, 'vi');
}

/** On its day; else the last or the first that is known of it. */
export function shown(unit: Parameters<typeof on>[0], day: Day): UnitOn | undefined {
  const now = on(unit, day);
  if (now || !unit) return now;
  const isOver = unit.validTo !== undefined && unit.validTo <= day;
  const version = unit.versions.at(isOver ? -1 : 0);
  return version && { ...unit, name: version.name, type: version.type, parentId: version.parentId };
}

/** `table` holds on the day in $2. */
const holds = (table: string) =>
  `(${table}.valid_from IS NULL OR ${table}.valid_from <= $2::date)
    AND (${table}.valid_to IS NULL OR ${table}.valid_to > $2::date)`;

/** For reading inside a transaction too, with `queryIn(tx)`. */
export async function belowIn(query: Query, unitId: string, day: Day): Promise<string[]> {
  const rows = await query<{ id: string }>(
    `WITH RECURSIVE inside(id) AS (
        SELECT u.id FROM unit u WHERE u.id = $1::bigint AND ${holds('u')}
        UNION
        SELECT u.id FROM inside JOIN unit_version v ON v.parent_id = inside.id AND ${holds('v')}
          JOIN unit u ON u.id = v.unit_id AND ${holds('u')})
      SELECT id::text AS id FROM inside ORDER BY inside.id`,
    [unitId, day],
  );
  return rows.map(({ id }) => id);
}

async function childrenIn(query: Query, unitId: string, day: Day): Promise<UnitOn[]> {
  const base = `SELECT v.unit_id AS id FROM unit_version v WHERE v.parent_id = $1::bigint AND ${holds('v')}`;
  const tree = await treeUp(query, base, [unitId, day]);
  const all = [...tree.values()].flatMap((unit) => on(unit, day) ?? []);
  return all.filter(({ parentId }) => parentId === unitId).sort(byName);
}
