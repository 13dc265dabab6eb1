/** Many people at once: found by name, written and changed with their offices in one statement each. */
import { nameKeyOf } from '../domain/people.ts';
import type { HeldOffice, Known } from '../domain/import/identity.ts';
import type { LookedFor, NewPerson, PersonChange } from '../services/import.ts';
import type { Query } from './database.ts';
import { toJsonb } from './jsonb.ts';
import type { Secrets } from './secrets.ts';

/** The commune that a unit lies in now: it is one, or the one above it, or the one above its branch. */
const COMMUNE = `
  CASE WHEN u.kind = 'commune' THEN u.id WHEN above.kind = 'commune' THEN above.id ELSE v2.parent_id END`;

/**
 * Those of the same name, as far as years agree or phones do, who are in the commune or have the phone. A year with
 * a slip in it is looked at only with the phone.
 */
const ALIKE = `
  WITH came AS (
    SELECT * FROM jsonb_to_recordset($1::jsonb) AS t(n int, key text, year int, phones jsonb, commune bigint)),
  alike AS (
    SELECT came.n, came.commune, p.id, p.name, p.birth_year, p.birth_date, p.phone_key,
        coalesce(came.phones ? p.phone_key, false) AS is_phone
      FROM came JOIN person p ON p.name_key = came.key
      WHERE p.birth_year IS NULL OR came.year IS NULL OR p.birth_year = came.year OR came.phones ? p.phone_key),
  held AS (
    SELECT alike.n, alike.id AS person_id, a.id, a.unit_id, a.role, a.valid_from,
        a.role = 'member' AND ${COMMUNE} = alike.commune AS is_near
      FROM alike JOIN appointment a ON a.person_id = alike.id AND a.valid_to IS NULL
        JOIN unit u ON u.id = a.unit_id
        LEFT JOIN unit_version v ON v.unit_id = u.id AND v.valid_to IS NULL
        LEFT JOIN unit above ON above.id = v.parent_id
        LEFT JOIN unit_version v2 ON v2.unit_id = above.id AND v2.valid_to IS NULL)
  SELECT alike.n, alike.id::text AS id, alike.name, alike.birth_year AS year, alike.birth_date::text AS date,
      alike.phone_key AS "phoneKey",
      EXISTS (SELECT 1 FROM appointment old WHERE old.person_id = alike.id AND old.role = 'member'
        AND old.valid_to IS NOT NULL) AS "hasMoved",
      coalesce(jsonb_agg(jsonb_build_object('id', held.id::text, 'unitId', held.unit_id::text,
        'role', held.role, 'from', held.valid_from::text)) FILTER (WHERE held.id IS NOT NULL), '[]') AS offices
    FROM alike LEFT JOIN held ON held.n = alike.n AND held.person_id = alike.id
    GROUP BY alike.n, alike.id, alike.name, alike.birth_year, alike.birth_date, alike.phone_key, alike.is_phone
    HAVING alike.is_phone OR bool_or(held.is_near)`;

interface AlikeRow {
  n: number;
  id: string;
  name: string;
  year: number | null;
  date: string | null;
  phoneKey: string | null;
  hasMoved: boolean;
  offices: (Omit<HeldOffice, 'from'> & { from: string | null })[];
}

export async function lookAlikes(query: Query, rows: readonly LookedFor[]) {
  const came = rows.map(({ n, nameKey: key, year, phoneKeys: phones, communeId: commune }) => ({
    ...{ n, key, year, phones, commune },
  }));
  const found = await query<AlikeRow>(ALIKE, [toJsonb(came)]);
  return found.map((row) => ({ n: row.n, known: knownFrom(row) }));
}

function knownFrom({ id, name, year, date, phoneKey, hasMoved, offices }: AlikeRow): Known {
  return {
    ...{ id, name, hasMoved },
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
