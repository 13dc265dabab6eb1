/** What people are in the Union: offices and memberships from a day to a day; ended, never deleted. */
import { ROLE_KINDS, type HeldOffice } from '../domain/access.ts';
import type { Day } from '../domain/calendar.ts';
import type { Role, UnitKind } from '../domain/people.ts';
import { say } from '../domain/phrase.ts';
import { holdsOn, titleOf, type Span, type UnitOn } from '../domain/place.ts';
import { isRefusal, refuse, type Refusal } from '../domain/refusal.ts';
import type { Database, Query } from './database.ts';
import type { Prisma } from './generated/client.ts';
import type { Act, AppendAudit } from './units-changes.ts';
import { TREE_LOCK_SHARED, queryIn } from './units-tree.ts';
import { createUnits } from './units.ts';

export interface Appointed extends Span {
  id: string;
  personId: string;
  unitId: string;
  role: Role;
  by: string;
}

export interface ToAppoint {
  personId: string;
  unitId: string;
  role: Role;
  /** Missing: as long as anybody remembers. */
  from?: Day;
}

/** An office with the unit it is held in and what that lies in; for `may` of domain/access.ts. */
export interface OfficeIn extends HeldOffice {
  id: string;
  /** The unit, what it lies in … up to the province; empty where the unit is no more. */
  units: UnitOn[];
}

/** Who holds an office, and where she can be written to. */
export interface Holder {
  personId: string;
  unitId: string;
  name: string;
  /** Confirmed and reachable; none: nobody can write to her. */
  addresses: string[];
}

export interface Appointments {
  appoint(wish: ToAppoint, act: Act): Promise<Appointed | Refusal>;
  /** `on`: the first day on which it holds no more. */
  end(id: string, on: Day, act: Act): Promise<Appointed | Refusal>;
  /** What holds on that day. */
  of(personId: string, day: Day): Promise<OfficeIn[]>;
  /** All that ever held, oldest first. */
  history(personId: string): Promise<Appointed[]>;
  /** Holders of a role in any of these units on that day, by name. */
  holders(unitIds: string[], role: Role, day: Day): Promise<Holder[]>;
}

export function createAppointments(database: Database, audit?: AppendAudit): Appointments {
  const { query, prisma } = database;
  const units = createUnits(database);
  return {
    appoint: (wish, act) => prisma.$transaction((tx) => appointIn(tx, wish, act, audit)),
    end: (id, on, act) => prisma.$transaction((tx) => endIn(tx, id, on, act, audit)),
    of: async (personId, day) => {
      const rows = (await read(query, 'person_id = $1::bigint', [personId])).filter((row) =>
        holdsOn(row, day),
      );
      const chains = await units.chains([...new Set(rows.map(({ unitId }) => unitId))], day);
      return rows.map((row) => officeOf(row, chains.get(row.unitId) ?? []));
    },
    history: (personId) => read(query, 'person_id = $1::bigint', [personId]),
    holders: (unitIds, role, day) => query<Holder>(HOLDERS, [unitIds, day, role]),
  };
}

function officeOf({ id, role, validFrom, validTo }: Appointed, units: UnitOn[]): OfficeIn {
  return { id, role, validFrom, validTo, units, chain: units.map((unit) => unit.id) };
}

const HOLDERS = `
  SELECT p.id::text AS "personId", a.unit_id::text AS "unitId", p.name,
      COALESCE((SELECT json_agg(l.address ORDER BY l.id) FROM link l JOIN contact c ON c.address = l.address
        WHERE l.person_id = p.id AND l.state = 'confirmed' AND c.reachable), '[]'::json) AS addresses
    FROM appointment a JOIN person p ON p.id = a.person_id
    WHERE a.unit_id = ANY($1::bigint[]) AND a.role = $3::text
      AND (a.valid_from IS NULL OR a.valid_from <= $2::date) AND (a.valid_to IS NULL OR a.valid_to > $2::date)
    ORDER BY p.name_key, p.id`;

const COLUMNS = `id::text AS id, person_id::text AS "personId", unit_id::text AS "unitId", role, by,
  valid_from::text AS "validFrom", valid_to::text AS "validTo"`;

type Row = Omit<Appointed, 'validFrom' | 'validTo'> & Record<'validFrom' | 'validTo', Day | null>;

async function read(query: Query, where: string, values: unknown[]): Promise<Appointed[]> {
  const sql = `SELECT ${COLUMNS} FROM appointment WHERE ${where} ORDER BY appointment.valid_from NULLS FIRST, appointment.id`;
  return (await query<Row>(sql, values)).map(appointed);
}

function appointed({ validFrom, validTo, ...row }: Row): Appointed {
  return {
    ...row,
    ...(validFrom !== null && { validFrom }),
    ...(validTo !== null && { validTo }),
  };
}

/* ---------- inside a transaction, also another's ---------- */

export type NoOffice =
  | 'noSuchPerson'
  | 'noSuchUnit'
  | 'unitEnds'
  | 'wrongKind'
  | 'alreadyHolds'
  | 'noSuchOffice'
  | 'endsTooEarly'
  | 'isOver';

function no(why: NoOffice, about: string, day = ''): Refusal {
  return refuse(why, say(`console.offices.${why}`, { about, day }));
}

/** Refused where the unit is of another kind, is over or going to end, or she holds the same there already. */
export async function appointIn(
  tx: Prisma.TransactionClient,
  wish: ToAppoint,
  act: Act,
  audit?: AppendAudit,
): Promise<Appointed | Refusal> {
  const query = queryIn(tx);
  // No unit ends while somebody is put into it.
  await query(TREE_LOCK_SHARED);
  const unit = await unitFor(query, wish);
  if (isRefusal(unit)) return unit;
  const [row] = await query<Row>(
    `INSERT INTO appointment (person_id, unit_id, role, valid_from, by)
      SELECT id, $2::bigint, $3::text, $4::date, $5::text FROM person WHERE id = $1::bigint
      ON CONFLICT DO NOTHING RETURNING ${COLUMNS}`,
    [wish.personId, wish.unitId, wish.role, wish.from ?? null, act.by],
  );
  if (!row) return whyNot(query, wish);
  const { role, from } = wish;
  await noted(tx, audit, act, 'appointment.begin', row, {
    role,
    unit: unit.code,
    from: from ?? null,
  });
  return appointed(row);
}

async function unitFor(query: Query, { unitId, role, from }: ToAppoint) {
  const [unit] = await query<{ code: string; kind: UnitKind; from: Day | null; to: Day | null }>(
    `SELECT code, kind, valid_from::text AS "from", valid_to::text AS "to" FROM unit WHERE id = $1::bigint`,
    [unitId],
  );
  if (!unit) return no('noSuchUnit', unitId);
  if (unit.to !== null) return no('unitEnds', unit.code, unit.to);
  if (from !== undefined && unit.from !== null && from < unit.from)
    return no('noSuchUnit', unit.code, from);
  return ROLE_KINDS[role].includes(unit.kind) ? unit : no('wrongKind', unit.code);
}

async function whyNot(query: Query, { personId, role }: ToAppoint): Promise<Refusal> {
  const person = await query('SELECT id::text AS id FROM person WHERE id = $1::bigint', [personId]);
  return person.length > 0 ? no('alreadyHolds', role) : no('noSuchPerson', personId);
}

export async function endIn(
  tx: Prisma.TransactionClient,
  id: string,
  on: Day,
  act: Act,
  audit?: AppendAudit,
): Promise<Appointed | Refusal> {
  const query = queryIn(tx);
  const [before] = await query<Row>(
    `SELECT ${COLUMNS} FROM appointment WHERE id = $1::bigint FOR UPDATE`,
    [id],
  );
  if (!before) return no('noSuchOffice', id);
  if (before.validTo !== null) return no('isOver', id, before.validTo);
  if (before.validFrom !== null && on < before.validFrom)
    return no('endsTooEarly', id, before.validFrom);
  const [row] = await query<Row>(
    `UPDATE appointment SET valid_to = $2::date WHERE id = $1::bigint RETURNING ${COLUMNS}`,
    [id, on],
  );
  await noted(tx, audit, act, 'appointment.end', row!, { role: row!.role, to: on });
  return appointed(row!);
}

async function noted(
  tx: Prisma.TransactionClient,
  audit: AppendAudit | undefined,
  { by, reason }: Act,
  action: string,
  { id, personId }: Row,
  detail: Record<string, string | null>,
): Promise<void> {
  const why = reason === undefined ? {} : { reason };
  const subject = `person:${personId}`;
  await audit?.(tx, { actor: by, action, subject, ...why, detail: { appointment: id, ...detail } });
}

/** «chi hội thôn Nà Lay, xã Đoàn Kết»: where an office is held, as it is said. */
export function whereOf({ units }: Pick<OfficeIn, 'units'>): string {
  return units
    .filter(({ kind }) => kind !== 'province' || units.length === 1)
    .map(titleOf)
    .join(', ');
}
