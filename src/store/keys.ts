/**
 * Changes SECRET_KEY without losing anything: `SECRET_KEY=new,old` opens both, `rotateKeys` seals everything under
 * the new one, and what `keyStatus` then still counts under the old one decides when that may go.
 */
import { appendAudit } from './audit.ts';
import { signEnds } from './audit-chain.ts';
import type { Database } from './database.ts';
import { rekeyLearners } from './keys-learners.ts';
import type { Seal } from './seal.ts';
import type { Secrets } from './secrets.ts';

export interface KeyParts {
  database: Database;
  secrets: Secrets;
  /** Seals the tokens of platforms: `createSeal(secretKeys, 'platform_token')`. */
  tokens: Seal;
}

interface Sealed {
  table: string;
  column: string;
  /** What tells one row from another. */
  id: string;
  seal: 'words' | 'phones' | 'tokens';
  /** The column with the keyed hash of the same phone, written together with it. */
  hash?: string;
}

/** Every sealed column there is; a test reads the tables and fails for one that is missing here. */
export const SEALED: readonly Sealed[] = [
  { table: 'person', column: 'phone', id: 'id', seal: 'phones', hash: 'phone_key' },
  { table: 'person', column: 'pin', id: 'id', seal: 'words' },
  { table: 'link_claim', column: 'phone', id: 'id', seal: 'phones', hash: 'phone_key' },
  { table: 'handover', column: 'words', id: 'id', seal: 'words' },
  { table: 'handover_message', column: 'words', id: 'id', seal: 'words' },
  { table: 'neighbour_post', column: 'words', id: 'id', seal: 'words' },
  { table: 'neighbour_post', column: 'shown_words', id: 'id', seal: 'words' },
  { table: 'notice', column: 'words', id: 'id', seal: 'words' },
  { table: 'enrolment', column: 'learner_name', id: 'id', seal: 'words' },
  { table: 'enrolment', column: 'phone', id: 'id', seal: 'phones' },
  { table: 'enrolment', column: 'status', id: 'id', seal: 'words' },
  { table: 'course_feedback', column: 'words', id: 'enrolment_id', seal: 'words' },
  { table: 'platform_token', column: 'access_token', id: 'account', seal: 'tokens' },
  { table: 'platform_token', column: 'refresh_token', id: 'account', seal: 'tokens' },
];

/** What the log calls a change of keys. */
const ROTATED = 'keys.rotated';
const AT_ONCE = 500;

export interface ColumnStatus {
  /** 'person.phone' */
  column: string;
  /** How many rows each key has sealed; the newest key is called 'newest'. */
  byKey: Record<string, number>;
}

export interface KeyStatus {
  columns: ColumnStatus[];
  /** Sealed values that wait for `rotateKeys`. */
  waiting: number;
  /**
   * Paper codes that can still be used, made before the newest key. Their digits are nowhere, so they can't be hashed
   * anew: keep the old key until none is left, 30 days at most.
   */
  codes: number;
  /** Whether the end of the log is signed by the newest key; its rows need none (store/audit-chain.ts). */
  logSigned: boolean;
  /**
   * Stubs of people who were forgotten. They can't be hashed anew either, since nothing tells who it was: once the old
   * key is gone an importer does not know them any more.
   */
  stubs: number;
}

/** May be stopped and run again: what is done is seen from the rows. Answers how many were sealed anew. */
export async function rotateKeys(parts: KeyParts, by: string): Promise<Record<string, number>> {
  const done: Record<string, number> = {};
  for (const sealed of SEALED) done[nameOf(sealed)] = await rotateColumn(parts, sealed);
  const { database, secrets } = parts;
  done['enrolment.learner_key'] = await rekeyLearners(database, secrets);
  const entry = { actor: by, action: ROTATED, subject: 'keys', detail: done };
  await database.prisma.$transaction((tx) => appendAudit(tx, secrets, [entry]));
  return done;
}

async function rotateColumn(parts: KeyParts, sealed: Sealed): Promise<number> {
  let last = '';
  for (let all = 0; ; ) {
    const rows = await oldRows(parts, sealed, last);
    for (const row of rows) all += await sealAnew(parts, sealed, row);
    if (rows.length < AT_ONCE) return all;
    last = rows.at(-1)?.id ?? '';
  }
}

interface OldRow {
  id: string;
  value: string;
}

/** In the order of ids as text: any order will do that no row is missed in. */
function oldRows(
  { database, ...parts }: KeyParts,
  { table, column, id, seal }: Sealed,
  last: string,
): Promise<OldRow[]> {
  const sql = `SELECT ${id}::text AS id, ${column} AS value FROM ${table}
    WHERE ${column} IS NOT NULL AND NOT starts_with(${column}, $1) AND ${id}::text COLLATE "C" > $2
    ORDER BY ${id}::text COLLATE "C" LIMIT ${AT_ONCE}`;
  return database.query<OldRow>(sql, [newestPrefix(sealOf(parts, seal)), last]);
}

/** Only where nobody wrote it meanwhile: what they wrote is under the newest key already. */
async function sealAnew(parts: KeyParts, sealed: Sealed, { id, value }: OldRow): Promise<number> {
  const { table, column, hash } = sealed;
  const seal = sealOf(parts, sealed.seal);
  const text = seal.open(value);
  const key = hash ? `, ${hash} = $4` : '';
  const values = [seal.close(text), id, value, ...(hash ? [parts.secrets.key('phone', text)] : [])];
  const sql = `UPDATE ${table} SET ${column} = $1${key} WHERE ${sealed.id}::text = $2 AND ${column} = $3 RETURNING 1`;
  return (await parts.database.query(sql, values)).length;
}

function sealOf({ secrets, tokens }: Omit<KeyParts, 'database'>, seal: Sealed['seal']): Seal {
  return seal === 'tokens' ? tokens : secrets[seal];
}

/** 'v1.<key id>.' of what the newest key seals. */
function newestPrefix(seal: Seal): string {
  return seal.close('').split('.').slice(0, 2).join('.') + '.';
}

function nameOf({ table, column }: Sealed): string {
  return `${table}.${column}`;
}

/* ---------- status ---------- */

export async function keyStatus(parts: KeyParts): Promise<KeyStatus> {
  const columns: ColumnStatus[] = [];
  for (const sealed of SEALED) columns.push(await columnStatus(parts, sealed));
  const old = columns.map(({ byKey }) => sum(byKey) - (byKey.newest ?? 0));
  return {
    columns,
    waiting: old.reduce((all, one) => all + one, 0),
    codes: await oldCodes(parts),
    stubs: await parts.database.prisma.erasure.count(),
    logSigned: await isLogSigned(parts),
  };
}

/** Their hashes do not tell the key: those from before the last change count, or all where it was not made yet. */
async function oldCodes({ database: { prisma }, secrets }: KeyParts): Promise<number> {
  if (secrets.keys('code', '').length === 1) return 0;
  const where = { action: ROTATED };
  const change = await prisma.audit.findFirst({ where, orderBy: { id: 'desc' } });
  const usable = { usedAt: null, revokedAt: null, expiresAt: { gt: new Date() } };
  const before = change ? { createdAt: { lt: change.at } } : {};
  return prisma.linkCode.count({ where: { ...usable, ...before } });
}

async function isLogSigned({ database: { prisma }, secrets }: KeyParts): Promise<boolean> {
  const head = await prisma.auditHead.findUnique({ where: { id: 1 } });
  return head === null || head.signature === signEnds(secrets, head);
}

async function columnStatus(parts: KeyParts, sealed: Sealed): Promise<ColumnStatus> {
  const { table, column, seal } = sealed;
  const rows = await parts.database.query<{ key: string; count: number }>(
    `SELECT split_part(${column}, '.', 2) AS key, count(*)::int AS count FROM ${table}
     WHERE ${column} IS NOT NULL GROUP BY 1 ORDER BY 1`,
  );
  const newest = newestPrefix(sealOf(parts, seal)).split('.')[1];
  const named = rows.map(({ key, count }) => [key === newest ? 'newest' : key, count] as const);
  return { column: nameOf(sealed), byKey: Object.fromEntries(named) };
}

function sum(counts: Record<string, number>): number {
  return Object.values(counts).reduce((all, one) => all + one, 0);
}
