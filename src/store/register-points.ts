/** Transaction points as an import reads and changes them: all at once. */
import type { PointChange, PointRow } from '../services/import.ts';
import type { Query } from './database.ts';
import { toJsonb } from './jsonb.ts';

const READ = `
  SELECT code, name, commune_id::text AS "communeId", former_unit_id::text AS "formerUnitId",
      day_of_month AS "dayOfMonth", place, office, office_phone AS "officePhone"
    FROM transaction_point ORDER BY code`;

export async function readPoints(query: Query): Promise<PointRow[]> {
  const rows = await query<Record<string, unknown>>(READ);
  const filled = (row: Record<string, unknown>) =>
    Object.entries(row).filter(([, value]) => value !== null);
  return rows.map((row) => Object.fromEntries(filled(row)) as never);
}

/** A source tells where the day was read: with another day it is the list that says so. */
const CHANGE = `
  UPDATE transaction_point p SET
      day_of_month = coalesce(t."dayOfMonth", p.day_of_month), place = coalesce(t.place, p.place),
      office = coalesce(t.office, p.office), office_phone = coalesce(t."officePhone", p.office_phone),
      source = CASE WHEN t."dayOfMonth" IS NULL THEN p.source ELSE $3::text END,
      updated_at = now(), updated_by = $2::text
    FROM jsonb_to_recordset($1::jsonb)
      AS t(code text, "dayOfMonth" int, place text, office text, "officePhone" text)
    WHERE p.code = t.code RETURNING p.code`;

export async function changePoints(
  query: Query,
  changes: readonly PointChange[],
  by: string,
  source: string,
): Promise<void> {
  await query(CHANGE, [toJsonb(changes), by, source]);
}
