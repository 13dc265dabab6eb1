/** Plants the province, its communes and the units of before July 2025 in one statement; what is there stays as it is. */
import type { PlacePlan } from '../domain/place-plan.ts';
import type { Query } from './database.ts';

/** Two processes at once: the second waits at the first code and then finds nothing to do. */
const PLANT = `
  WITH given AS (
    SELECT * FROM jsonb_to_recordset($1::jsonb) AS g(
      n int, code text, kind text, name text, "nameKey" text, type text, parent text,
      "validFrom" date, "validTo" date)),
  made AS (
    INSERT INTO unit (code, kind, valid_from, valid_to)
      SELECT code, kind, "validFrom", "validTo" FROM given
        WHERE NOT EXISTS (SELECT 1 FROM unit WHERE unit.code = given.code) ORDER BY n
      ON CONFLICT (code) DO NOTHING RETURNING id, code),
  known AS (SELECT id, code FROM made UNION SELECT id, code FROM unit),
  versions AS (
    INSERT INTO unit_version (unit_id, name, name_key, type, parent_id, valid_from, valid_to)
      SELECT made.id, name, "nameKey", type, above.id, "validFrom", "validTo"
        FROM made JOIN given USING (code) LEFT JOIN known above ON above.code = given.parent
        ORDER BY n RETURNING id),
  became AS (
    INSERT INTO unit_succession (from_id, to_id, "on", part, source)
      SELECT made.id, later.id, s."on", s.part, s.source
        FROM jsonb_to_recordset($2::jsonb) AS s("from" text, "to" text, "on" date, part text, source text)
          JOIN made ON made.code = s."from" JOIN known later ON later.code = s."to"
      ON CONFLICT DO NOTHING RETURNING part)
  SELECT count(*)::int AS planted FROM made`;

/** Answers how many units were new. */
export async function plant(query: Query, { units, successions }: PlacePlan): Promise<number> {
  const numbered = units.map((unit, n) => ({ n, ...unit }));
  const [row] = await query<{ planted: number }>(PLANT, [
    JSON.stringify(numbered),
    JSON.stringify(successions),
  ]);
  return row?.planted ?? 0;
}
