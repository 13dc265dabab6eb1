/** Branches and groups that a list names and nobody knew: many at once, with codes of their own. */
import type { NewUnit } from '../domain/import/atlas.ts';
import { placeKey } from '../domain/place.ts';
import type { Query } from './database.ts';
import { TREE_LOCK } from './units-tree.ts';

/** '06001-CH01', '06001-T01', as `units.ts` counts them. */
const STEMS = { branch: 'CH', group: 'T' } as const;

const LAST = `
  SELECT split_part(code, '-', 1) AS commune, substring(code FROM '-(CH|T)[0-9]+$') AS stem,
      max(substring(code FROM '[0-9]+$')::int)::int AS last
    FROM unit WHERE code ~ '^[0-9]+-(CH|T)[0-9]{1,6}$' GROUP BY 1, 2`;

const CODES = `SELECT id::text AS id, code FROM unit WHERE id = ANY($1::bigint[])`;

/** A body is as old as the unit it lies in, as far as anybody remembers. */
const ADD = `
  WITH came AS (
    SELECT t.*, nextval(pg_get_serial_sequence('unit', 'id')) AS id, u.valid_from AS since
      FROM jsonb_to_recordset($1::jsonb)
          AS t(temp text, code text, kind text, name text, key text, type text, parent bigint)
        JOIN unit u ON u.id = t.parent),
  made AS (
    INSERT INTO unit (id, code, kind, valid_from) SELECT id, code, kind, since FROM came RETURNING id),
  named AS (
    INSERT INTO unit_version (unit_id, name, name_key, type, parent_id, valid_from)
      SELECT id, name, key, type, parent, since FROM came RETURNING id)
  SELECT came.temp, came.id::text AS id FROM came`;

/** Branches before groups, for groups may lie in them. Answers real ids by the ids that were thought of. */
export async function addUnits(
  query: Query,
  units: readonly NewUnit[],
): Promise<Map<string, string>> {
  await query(TREE_LOCK);
  const ids = new Map<string, string>();
  const codeOf = await codes(query, units);
  for (const kind of ['branch', 'group'] as const) {
    const rows = units.filter((unit) => unit.kind === kind).map((unit) => rowOf(unit, ids, codeOf));
    if (rows.length === 0) continue;
    const made = await query<{ temp: string; id: string }>(ADD, [JSON.stringify(rows)]);
    for (const { temp, id } of made) ids.set(temp, id);
  }
  return ids;
}

function rowOf(unit: NewUnit, ids: Map<string, string>, codeOf: (unit: NewUnit) => string) {
  const { id: temp, kind, name, type, parentId } = unit;
  const parent = ids.get(parentId) ?? parentId;
  return { temp, code: codeOf(unit), kind, name, key: placeKey(name), type, parent };
}

/** Counts on from the last code of each commune; numbers are never given twice. */
async function codes(query: Query, units: readonly NewUnit[]): Promise<(unit: NewUnit) => string> {
  const communes = [...new Set(units.map(({ communeId }) => communeId))];
  const known = await query<{ id: string; code: string }>(CODES, [communes]);
  const communeCode = new Map(known.map(({ id, code }) => [id, code]));
  const counted = await query<{ commune: string; stem: string; last: number }>(LAST);
  const last = new Map(counted.map(({ commune, stem, last }) => [`${commune}-${stem}`, last]));
  return ({ code, communeId, kind }) => {
    if (code !== undefined) return code;
    const stem = `${communeCode.get(communeId)}-${STEMS[kind]}`;
    const next = (last.get(stem) ?? 0) + 1;
    last.set(stem, next);
    return `${stem}${String(next).padStart(2, '0')}`;
  };
}
