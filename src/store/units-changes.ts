/** Writes changes of the tree of places down, one at a time in whichever process, with their row in the log. */
import type { AuditEntry } from '../domain/audit.ts';
import type { Day } from '../domain/calendar.ts';
import type { TreeChange } from '../domain/place-changes.ts';
import { placeKey, type UnitVersion } from '../domain/place.ts';
import type { Query } from './database.ts';
import type { Prisma } from './generated/client.ts';

/** Appends inside the transaction of the change itself: no change without its row. */
export type AppendAudit = (tx: Prisma.TransactionClient, entry: AuditEntry) => Promise<void>;

/** Who does it and why: 'operator:an', 'person:12', 'system'. */
export interface Act {
  by: string;
  reason?: string;
}

const SOURCE = 'cli';

export async function write(query: Query, change: TreeChange): Promise<void> {
  switch (change.do) {
    case 'add':
      return added(query, change);
    case 'endVersion':
      await query(
        `UPDATE unit_version SET valid_to = $2::date
          WHERE unit_id = $1::bigint AND valid_to IS NULL RETURNING id::text AS id`,
        [change.unitId, change.on],
      );
      return;
    case 'beginVersion':
      return versionBegun(query, change.unitId, change.version);
    case 'endUnit':
      await query(
        'UPDATE unit SET valid_to = $2::date WHERE id = $1::bigint RETURNING id::text AS id',
        [change.unitId, change.on],
      );
      return;
    case 'succeed':
      await query(
        `INSERT INTO unit_succession (from_id, to_id, "on", part, source)
          VALUES ($1::bigint, $2::bigint, $3::date, $4::text, $5::text) RETURNING part`,
        [change.fromId, change.toId, change.on, change.part, SOURCE],
      );
  }
}

async function added(query: Query, change: Extract<TreeChange, { do: 'add' }>): Promise<void> {
  const [row] = await query<{ id: string }>(
    `INSERT INTO unit (code, kind, valid_from) VALUES ($1::text, $2::text, $3::date)
      RETURNING id::text AS id`,
    [change.code, change.kind, change.validFrom ?? null],
  );
  for (const version of change.versions) await versionBegun(query, String(row?.id), version);
}

async function versionBegun(query: Query, unitId: string, version: UnitVersion): Promise<void> {
  const { name, type, parentId, validFrom, validTo } = version;
  await query(
    `INSERT INTO unit_version (unit_id, name, name_key, type, parent_id, valid_from, valid_to)
      VALUES ($1::bigint, $2::text, $3::text, $4::text, $5::bigint, $6::date, $7::date)
      RETURNING id::text AS id`,
    [unitId, name, placeKey(name), type, parentId ?? null, validFrom ?? null, validTo ?? null],
  );
}

/**
 * Members of a unit that ends belong to its successor from that day on; offices in it end with it, and whoever
 * is to hold one in the new unit is appointed anew. What would have begun later never held here.
 */
export async function handOver(query: Query, from: string, to: string, day: Day, by: string) {
  const lasting = `unit_id = $1::bigint AND (valid_to IS NULL OR valid_to > $2::date)`;
  const members = await query<{ id: string }>(
    `INSERT INTO appointment (person_id, unit_id, role, valid_from, valid_to, by)
      SELECT person_id, $3::bigint, role, GREATEST(valid_from, $2::date), valid_to, $4::text
        FROM appointment WHERE ${lasting} AND role = 'member'
      ON CONFLICT DO NOTHING RETURNING id::text AS id`,
    [from, day, to, by],
  );
  const ended = await query<{ role: string }>(
    `UPDATE appointment SET valid_to = GREATEST(valid_from, $2::date) WHERE ${lasting} RETURNING role`,
    [from, day],
  );
  const offices = ended.filter(({ role }) => role !== 'member').length;
  return { members: members.length, offices };
}

/** Whether somebody belongs to, or holds something in, a unit on or after a day. */
export async function isPeopled(query: Query, unitId: string, day: Day): Promise<boolean> {
  const rows = await query(
    `SELECT id::text AS id FROM appointment
      WHERE unit_id = $1::bigint AND (valid_to IS NULL OR valid_to > $2::date) LIMIT 1`,
    [unitId, day],
  );
  return rows.length > 0;
}
