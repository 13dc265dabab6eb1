/** Reads units with all their versions out of the tables, as much of the tree as a question needs. */
import type { Day } from '../domain/calendar.ts';
import type { UnitKind } from '../domain/people.ts';
import { treeOf, type Span, type Succession, type Tree, type Unit } from '../domain/place.ts';
import type { Query } from './database.ts';
import type { Prisma } from './generated/client.ts';

/** A statement inside a transaction of Prisma's. */
export function queryIn(tx: Prisma.TransactionClient): Query {
  return (sql, values = []) => tx.$queryRawUnsafe(sql, ...values);
}

/** An advisory lock that every change of the tree takes first: one at a time, in whichever process. */
export const TREE_LOCK = `SELECT pg_advisory_xact_lock(72707370)::text AS locked`;
/** What must not see a unit end meanwhile; many at a time. */
export const TREE_LOCK_SHARED = `SELECT pg_advisory_xact_lock_shared(72707370)::text AS locked`;

interface Row {
  id: string;
  code: string;
  kind: string;
  from: Day | null;
  to: Day | null;
  versions: {
    name: string;
    type: string;
    parent: string | null;
    from: Day | null;
    to: Day | null;
  }[];
}

const UNITS = `
  SELECT u.id::text AS id, u.code, u.kind, u.valid_from::text AS "from", u.valid_to::text AS "to",
    (SELECT json_agg(json_build_object('name', v.name, 'type', v.type, 'parent', v.parent_id::text,
        'from', v.valid_from::text, 'to', v.valid_to::text) ORDER BY v.valid_from NULLS FIRST)
      FROM unit_version v WHERE v.unit_id = u.id) AS versions
  FROM unit u`;

/** Units that a statement names, with all they ever lay in and became. `base` selects ids; its values follow. */
export async function treeUp(query: Query, base: string, values: unknown[]): Promise<Tree> {
  const sql = `WITH RECURSIVE near(id) AS (
      SELECT id FROM (${base}) base
      UNION
      SELECT next.id FROM near JOIN LATERAL (
        SELECT parent_id AS id FROM unit_version WHERE unit_id = near.id AND parent_id IS NOT NULL
        UNION ALL
        SELECT to_id FROM unit_succession WHERE from_id = near.id) next ON true)
    ${UNITS} WHERE u.id IN (SELECT id FROM near) ORDER BY u.code`;
  return treeOf((await query<Row>(sql, values)).map(unitOf));
}

/** Units by their codes, with those beside, above and right below them: what a change has to look at. */
export async function treeAround(query: Query, codes: string[]): Promise<Tree> {
  const sql = `WITH own AS (SELECT id FROM unit WHERE code = ANY($1::text[])),
      above AS (SELECT parent_id AS id FROM unit_version WHERE unit_id IN (SELECT id FROM own)),
      below AS (SELECT unit_id AS id FROM unit_version
        WHERE parent_id IN (SELECT id FROM own UNION SELECT id FROM above))
    ${UNITS} WHERE u.id IN (SELECT id FROM own UNION SELECT id FROM above UNION SELECT id FROM below)
    ORDER BY u.code`;
  return treeOf((await query<Row>(sql, [codes])).map(unitOf));
}

export async function wholeTree(query: Query): Promise<Tree> {
  return treeOf((await query<Row>(`${UNITS} ORDER BY u.code`)).map(unitOf));
}

/** All of them, or those that lead away from the units of a tree. */
export async function successionsOf(query: Query, tree?: Tree): Promise<Succession[]> {
  const rows = await query<Succession>(
    `SELECT from_id::text AS "fromId", to_id::text AS "toId", "on"::text AS "on", part
      FROM unit_succession WHERE $1::bigint[] IS NULL OR from_id = ANY($1::bigint[])
      ORDER BY from_id, to_id`,
    [tree ? [...tree.keys()] : null],
  );
  return rows;
}

function unitOf({ id, code, kind, from, to, versions }: Row): Unit {
  return {
    ...{ id, code, kind: kind as UnitKind },
    ...span(from, to),
    versions: (versions ?? []).map((version) => ({
      name: version.name,
      type: version.type,
      ...(version.parent !== null && { parentId: version.parent }),
      ...span(version.from, version.to),
    })),
  };
}

function span(from: Day | null, to: Day | null): Span {
  return { ...(from !== null && { validFrom: from }), ...(to !== null && { validTo: to }) };
}
