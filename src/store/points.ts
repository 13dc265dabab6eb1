/** Transaction points as they are kept: where, on which day of the month, who wrote that down and where it was read. */
import { say } from '../domain/phrase.ts';
import type { HolidayRule, PlannedPoint, PointDay } from '../domain/place-points.ts';
import { refuse, type Refusal } from '../domain/refusal.ts';
import type { Database, Query } from './database.ts';
import type { Prisma } from './generated/client.ts';
import type { Act, AppendAudit } from './units-changes.ts';
import { queryIn } from './units-tree.ts';

export interface Point extends PointDay {
  id: string;
  code: string;
  name: string;
  communeId: string;
  /** Id of the unit of before July 2025 whose point it was. */
  formerUnitId?: string;
  place?: string;
  office?: string;
  officePhone?: string;
  /** Where the day was read; missing: nobody said. */
  source?: string;
  /** ISO 8601. */
  updatedAt: string;
  updatedBy?: string;
}

/** What is missing stays as it is; null empties. */
export type PointChange = Partial<{
  dayOfMonth: number | null;
  holidayRule: HolidayRule;
  place: string | null;
  office: string | null;
  officePhone: string | null;
  source: string | null;
}>;

export interface Points {
  /** Makes those that are not there yet; what is there stays as it is. Answers how many were made. */
  seed(points: readonly PlannedPoint[]): Promise<number>;
  list(): Promise<Point[]>;
  /** Points that serve a commune of today, also as part of a split old unit; or the one of an old unit. */
  ofCommune(unitId: string): Promise<Point[]>;
  byCode(code: string): Promise<Point | undefined>;
  set(code: string, change: PointChange, act: Act): Promise<Point | Refusal>;
}

export function createPoints({ query, prisma }: Database, audit?: AppendAudit): Points {
  return {
    seed: (points) => seeded(query, points),
    list: () => read(query, 'true', []),
    ofCommune: (unitId) => read(query, OF_COMMUNE, [unitId], SOURCES),
    byCode: async (code) => (await read(query, 'code = $1::text', [code]))[0],
    set: (code, change, act) => prisma.$transaction((tx) => setIn(tx, code, change, act, audit)),
  };
}

/** The unit and all that it was made of, through however many merges. */
const OF_COMMUNE = `commune_id IN (SELECT id FROM sources) OR former_unit_id IN (SELECT id FROM sources)`;
const SOURCES = `WITH RECURSIVE sources(id) AS (
  SELECT $1::bigint UNION SELECT s.from_id FROM sources JOIN unit_succession s ON s.to_id = sources.id)`;

const SEED = `
  WITH made AS (
    INSERT INTO transaction_point (code, name, commune_id, former_unit_id, office)
      SELECT p.code, p.name, commune.id, former.id, p.office
        FROM jsonb_to_recordset($1::jsonb)
            AS p(code text, name text, commune text, former text, office text)
          JOIN unit commune ON commune.code = p.commune JOIN unit former ON former.code = p.former
        WHERE NOT EXISTS (SELECT 1 FROM transaction_point t WHERE t.code = p.code) ORDER BY p.code
      ON CONFLICT (code) DO NOTHING RETURNING code)
  SELECT count(*)::int AS made FROM made`;

async function seeded(query: Query, points: readonly PlannedPoint[]): Promise<number> {
  const [row] = await query<{ made: number }>(SEED, [JSON.stringify(points)]);
  return row?.made ?? 0;
}

const COLUMNS = `id::text AS id, code, name, commune_id::text AS "communeId",
  former_unit_id::text AS "formerUnitId", place, day_of_month AS "dayOfMonth", holiday_rule AS "holidayRule",
  office, office_phone AS "officePhone", source, updated_by AS "updatedBy",
  to_char(updated_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "updatedAt"`;

async function read(query: Query, where: string, values: unknown[], first = '') {
  const sql = `${first} SELECT ${COLUMNS} FROM transaction_point WHERE ${where} ORDER BY code`;
  const rows = await query<Record<string, unknown>>(sql, values);
  const known = (row: object) => Object.entries(row).filter(([, value]) => value !== null);
  return rows.map((row) => Object.fromEntries(known(row)) as unknown as Point);
}

async function setIn(
  tx: Prisma.TransactionClient,
  code: string,
  change: PointChange,
  act: Act,
  audit?: AppendAudit,
): Promise<Point | Refusal> {
  const query = queryIn(tx);
  const lock = 'SELECT code FROM transaction_point WHERE code = $1::text FOR UPDATE';
  if ((await query(lock, [code])).length === 0)
    return refuse('noSuchPoint', say('console.points.noSuchPoint', { about: code }));
  const day = change.dayOfMonth;
  if (typeof day === 'number' && !(Number.isInteger(day) && day >= 1 && day <= 31))
    return refuse('noSuchDay', say('console.points.noSuchDay', { about: String(day) }));
  // A source tells where the day was read: with another day it would be a lie.
  const source = day !== undefined && change.source === undefined ? { source: null } : {};
  const data = { ...change, ...source, updatedAt: new Date(), updatedBy: act.by };
  await tx.transactionPoint.update({ where: { code }, data });
  const { by: actor, ...why } = act;
  const detail = { fields: Object.keys(change).sort(), dayOfMonth: day ?? null };
  await audit?.(tx, { actor, ...why, action: 'point.edit', subject: `point:${code}`, detail });
  return (await read(query, 'code = $1::text', [code]))[0]!;
}
