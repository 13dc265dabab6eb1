/** Many people at once: found by name, written and changed with their offices in one statement each. */
import { nameKeyOf } from '../domain/people.ts';
import type { HeldOffice, Known } from '../domain/import/identity.ts';
import type { LookedFor, NewPerson, PersonChange } from '../services/import.ts';
import type { Query } from './database.ts';
import { toJsonb } from './jsonb.ts';
import type { Secrets } from './secrets.ts';

/** Each arm has an index of its own: a register holds a hundred women of a common name. */
const NAMESAKES = `
  SELECT p.* FROM person p WHERE p.name_key = came.key AND p.birth_year = came.year
  UNION SELECT p.* FROM person p WHERE p.name_key = came.key AND p.birth_year IS NULL
  UNION SELECT p.* FROM person p WHERE p.name_key = came.key AND came.year IS NULL
  UNION SELECT p.* FROM person p WHERE p.phone_key = ANY(came.phones) AND p.name_key = came.key`;

/**
 * Those of the same name, as far as years agree or phones do, who belong to the commune or have the phone. A year
 * with a slip in it is looked at only with the phone.
 */
const ALIKE = `
  WITH came AS (
    SELECT t.*, place.units
      FROM jsonb_to_recordset($1::jsonb) AS t(n int, key text, year int, phones text[], commune bigint)
        JOIN jsonb_to_recordset($2::jsonb) AS place(commune bigint, units bigint[]) USING (commune))
  SELECT came.n, p.id::text AS id, p.name, p.birth_year AS year, p.birth_date::text AS date,
      p.phone_key AS "phoneKey", held.offices, held.moved AS "hasMoved"
    FROM came JOIN LATERAL (${NAMESAKES}) p ON true
      JOIN LATERAL (
        SELECT
            bool_or(a.valid_to IS NOT NULL AND a.role = 'member') AS moved,
            bool_or(a.valid_to IS NULL AND a.role = 'member' AND a.unit_id = ANY(came.units)) AS near,
            coalesce(jsonb_agg(jsonb_build_object('id', a.id::text, 'unitId', a.unit_id::text, 'role', a.role,
              'from', a.valid_from::text)) FILTER (WHERE a.valid_to IS NULL), '[]') AS offices
          FROM appointment a WHERE a.person_id = p.id) held ON true
    WHERE held.near OR p.phone_key = ANY(came.phones)`;

interface AlikeRow {
  n: number;
  id: string;
  name: string;
  year: number | null;
  date: string | null;
  phoneKey: string | null;
  hasMoved: boolean | null;
  offices: (Omit<HeldOffice, 'from'> & { from: string | null })[];
}

/** `unitsIn`: ids of a commune and of what lies in it. */
export async function lookAlikes(
  query: Query,
  rows: readonly LookedFor[],
  unitsIn: (communeId: string) => string[],
) {
  const communes = [...new Set(rows.map(({ communeId }) => communeId))];
  const places = communes.map((commune) => ({ commune, units: unitsIn(commune) }));
  const came = rows.map(({ n, nameKey: key, year, phoneKeys: phones, communeId: commune }) => ({
    ...{ n, key, year, phones, commune },
  }));
  const found = await query<AlikeRow>(ALIKE, [toJsonb(came), toJsonb(places)]);
  return found.map((row) => ({ n: row.n, known: knownFrom(row) }));
}

function knownFrom({ id, name, year, date, phoneKey, hasMoved, offices }: AlikeRow): Known {
  return {
    ...{ id, name, hasMoved: hasMoved === true },
    year: year ?? undefined,
    date: date ?? undefined,
    phoneKey: phoneKey ?? undefined,
    offices: offices.map((office) => ({ ...office, from: office.from ?? undefined })),
  };
}

/* ---------- writing ---------- */

/** Offices of those just written begin; who held such an office of a unit before hands it over today. */
const BEGIN = (source: string, by: string) => `
  begun AS (
    INSERT INTO appointment (person_id, unit_id, role, valid_from, by)
      SELECT came.id, o."unitId", o.role, o."from", ${by}
        FROM ${source} came, jsonb_to_recordset(came.begin) AS o("unitId" bigint, role text, "from" date)
      ON CONFLICT DO NOTHING RETURNING person_id, unit_id, role)`;

const ADD = `
  WITH came AS (
    SELECT t.*, nextval(pg_get_serial_sequence('person', 'id')) AS id FROM jsonb_to_recordset($1::jsonb)
      AS t(name text, key text, year int, date date, phone text, "phoneKey" text, begin jsonb)),
  made AS (
    INSERT INTO person (id, name, name_key, birth_year, birth_date, phone, phone_key)
      SELECT id, name, key, year, date, phone, "phoneKey" FROM came RETURNING id),
  ${BEGIN('came', '$2::text')}
  SELECT begun.unit_id::text AS "unitId", begun.role, begun.person_id::text AS "personId"
    FROM begun WHERE begun.role <> 'member'`;

const CHANGE = `
  WITH came AS (
    SELECT * FROM jsonb_to_recordset($1::jsonb) AS t(id bigint, name text, key text, year int, date date,
      phone text, "phoneKey" text, begin jsonb, "end" bigint[], since jsonb)),
  changed AS (
    UPDATE person p SET name = coalesce(came.name, p.name), name_key = coalesce(came.key, p.name_key),
        birth_year = coalesce(came.year, p.birth_year),
        birth_date = CASE WHEN came.year IS NULL THEN p.birth_date ELSE came.date END,
        phone = coalesce(came.phone, p.phone), phone_key = coalesce(came."phoneKey", p.phone_key),
        updated_at = now()
      FROM came WHERE p.id = came.id
        AND coalesce(came.name, came.phone, came.year::text) IS NOT NULL RETURNING p.id),
  ended AS (
    UPDATE appointment a SET valid_to = greatest(a.valid_from, $3::date)
      FROM came WHERE a.person_id = came.id AND a.id = ANY(came."end") AND a.valid_to IS NULL RETURNING a.id),
  since AS (
    UPDATE appointment a SET valid_from = (came.since ->> 'from')::date
      FROM came WHERE a.id = (came.since ->> 'id')::bigint RETURNING a.id),
  ${BEGIN('came', '$2::text')}
  SELECT begun.unit_id::text AS "unitId", begun.role, begun.person_id::text AS "personId"
    FROM begun WHERE begun.role <> 'member'`;

const HAND_OVER = `
  UPDATE appointment a SET valid_to = greatest(a.valid_from, $2::date)
    FROM jsonb_to_recordset($1::jsonb) AS t("unitId" bigint, role text, "personId" bigint)
    WHERE a.unit_id = t."unitId" AND a.role = t.role AND a.person_id <> t."personId" AND a.valid_to IS NULL
  RETURNING a.id::text AS id`;

export async function addPeople(
  query: Query,
  secrets: Secrets,
  people: readonly NewPerson[],
  by: string,
  today: string,
): Promise<void> {
  const rows = people.map(({ name, nameKey: key, year, date, phone, offices: begin }) => ({
    ...{ name, key, year, date, begin },
    ...sealed(secrets, phone),
  }));
  await handOver(query, await query(ADD, [toJsonb(rows), by]), today);
}

/** A phone is written only where it is another than before. */
export async function changePeople(
  query: Query,
  secrets: Secrets,
  changes: readonly PersonChange[],
  by: string,
  today: string,
): Promise<void> {
  const rows = changes.map(({ id, person, begin, end, since }) => {
    const { name, year, date, phone } = person;
    const key = name === undefined ? undefined : nameKeyOf(name);
    return { id, name, key, year, date, begin, end, since, ...sealed(secrets, phone) };
  });
  await handOver(query, await query(CHANGE, [toJsonb(rows), by, today]), today);
}

function sealed({ phones, key }: Secrets, phone: string | undefined) {
  return phone === undefined ? {} : { phone: phones.close(phone), phoneKey: key('phone', phone) };
}

async function handOver(query: Query, begun: unknown[], today: string): Promise<void> {
  if (begun.length > 0) await query(HAND_OVER, [toJsonb(begun), today]);
}
