/** Reads people with their phones and offices, and messages sent, page by page for a list that leaves the house. */
import type { Day } from '../domain/calendar.ts';
import type { Role } from '../domain/people.ts';
import { chain, treeOf, type Tree } from '../domain/place.ts';
import { maskAddress } from '../domain/mask.ts';
import type { Database, Query } from './database.ts';
import type { Secrets } from './secrets.ts';
import { belowIn } from './units-find.ts';
import { wholeTree } from './units-tree.ts';

const PAGE = 500;

export interface ListedPerson {
  name: string;
  birthYear?: number;
  birthDate?: Day;
  /** E.164, whole. */
  phone?: string;
  offices: { role: Role; unitId: string }[];
}

const PEOPLE = `
  SELECT p.id::text AS id, p.name, p.birth_year AS "birthYear", p.birth_date::text AS "birthDate", p.phone,
      (SELECT jsonb_agg(jsonb_build_object('role', a.role, 'unitId', a.unit_id::text) ORDER BY a.id)
        FROM appointment a WHERE a.person_id = p.id AND ${holds('a')}) AS offices
    FROM person p
    WHERE p.id > $1::bigint AND EXISTS (
      SELECT 1 FROM appointment a WHERE a.person_id = p.id AND ${holds('a')}
        AND ($3::bigint[] IS NULL OR a.unit_id = ANY($3::bigint[])))
    ORDER BY p.id LIMIT ${PAGE}`;

function holds(table: string): string {
  return `(${table}.valid_from IS NULL OR ${table}.valid_from <= $2::date)
    AND (${table}.valid_to IS NULL OR ${table}.valid_to > $2::date)`;
}

interface PersonRow extends Omit<ListedPerson, 'birthYear' | 'birthDate' | 'phone'> {
  id: string;
  birthYear: number | null;
  birthDate: Day | null;
  phone: string | null;
}

/** Whoever belongs to a unit, or holds something in it, on that day; everybody where no unit is named. */
export async function* peopleIn(
  { query }: Database,
  secrets: Secrets,
  day: Day,
  unitId?: string,
): AsyncGenerator<ListedPerson> {
  const inside = unitId === undefined ? null : await belowIn(query, unitId, day);
  for await (const row of paged<PersonRow>(query, PEOPLE, [day, inside]))
    yield {
      name: row.name,
      offices: row.offices,
      birthYear: row.birthYear ?? undefined,
      birthDate: row.birthDate ?? undefined,
      phone: row.phone === null ? undefined : secrets.phones.open(row.phone),
    };
}

async function* paged<Row extends { id: string }>(
  query: Query,
  sql: string,
  values: unknown[] = [],
): AsyncGenerator<Row> {
  let last = '0';
  for (;;) {
    const rows = await query<Row>(sql, [last, ...values]);
    yield* rows;
    if (rows.length < PAGE) return;
    last = rows.at(-1)!.id;
  }
}

export interface Places {
  /** The unit and what it lies in. */
  chain(unitId: string): ReturnType<typeof chain>;
  byCode(code: string): string | undefined;
}

export async function placesOn({ query }: Database, day: Day): Promise<Places> {
  const tree: Tree = treeOf([...(await wholeTree(query)).values()]);
  const codes = new Map([...tree.values()].map(({ code, id }) => [code, id]));
  return { chain: (unitId) => chain(tree, unitId, day), byCode: (code) => codes.get(code) };
}

/* ---------- messages ---------- */

export interface Delivery {
  id: string;
  /** Masked. */
  to: string;
  purpose: string;
  topic: string | null;
  state: string;
  attempts: number;
  why: string | null;
  createdAt: string;
  settledAt: string | null;
  deliveredAt: string | null;
  seenAt: string | null;
}

const time = (column: string) =>
  `to_char(${column} AT TIME ZONE 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD HH24:MI:SS')`;

const DELIVERIES = `
  SELECT id::text AS id, address, purpose, topic, state, attempts, why, ${time('created_at')} AS "createdAt",
      ${time('settled_at')} AS "settledAt", ${time('delivered_at')} AS "deliveredAt", ${time('seen_at')} AS "seenAt"
    FROM outbox WHERE id > $1::bigint ORDER BY id LIMIT ${PAGE}`;

/** What became of every message, without its words and without whom it went to. */
export async function* deliveries({ query }: Database): AsyncGenerator<Delivery> {
  for await (const { address, ...row } of paged<Omit<Delivery, 'to'> & { address: string }>(
    query,
    DELIVERIES,
  ))
    yield { ...row, to: maskAddress(address) };
}
