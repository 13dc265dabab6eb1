/** The audit log: it only grows, each row is chained to the one before it, and its ends are signed. */
import { refuseTelling, type AuditEntry } from '../domain/audit.ts';
import {
  areSigned,
  BROKEN,
  hashOf,
  linkIn,
  NO_ROWS,
  signEnds,
  type Ends,
  type Said,
} from './audit-chain.ts';
import type { Database } from './database.ts';
import type { Audit, AuditHead, Prisma } from './generated/client.ts';
import type { Secrets } from './secrets.ts';
import { noteOf, PAGE, rowsAfter, verifyAudit, type Noted, type Verdict } from './audit-verify.ts';

type Transaction = Prisma.TransactionClient;

const HEAD = { where: { id: 1 } };

/**
 * Writes rows at the end of the chain, in the transaction at hand: what was done and that it was done become true
 * together. Locks the head, so call it late in a transaction; throws where an entry tells more than it may.
 */
export async function appendAudit(
  tx: Transaction,
  secrets: Secrets,
  entries: AuditEntry[],
): Promise<void> {
  entries.forEach(refuseTelling);
  if (entries.length === 0) return;
  const { ends, first } = await chainEnd(tx, secrets);
  const { rows, last } = chained(secrets, ends, [...first, ...entries]);
  await tx.audit.createMany({ data: rows });
  await writeHead(tx, secrets, { ...ends, ...last });
}

function chained(secrets: Secrets, ends: Ends, entries: AuditEntry[]) {
  const last = { lastId: ends.lastId, lastHash: ends.lastHash };
  const at = new Date();
  const rows = entries.map(({ actor, action, subject, reason = null, detail = {} }) => {
    last.lastId += 1n;
    const row = { id: last.lastId, at, actor, action, subject, reason, detail };
    const hash = hashOf(secrets, last.lastHash, row as Said);
    last.lastHash = linkIn(hash);
    return { ...row, hash };
  });
  return { rows, last };
}

/** The single row is made the first time; of two who do it at once the second waits for the first. */
export async function lockHead(tx: Transaction, secrets: Secrets): Promise<AuditHead> {
  const none = { id: 1, ...NO_ROWS, signature: signEnds(secrets, NO_ROWS) };
  await tx.auditHead.createMany({ data: [none], skipDuplicates: true });
  await tx.$queryRawUnsafe('SELECT id FROM audit_head WHERE id = 1 FOR UPDATE');
  return tx.auditHead.findUniqueOrThrow(HEAD);
}

export async function writeHead(tx: Transaction, secrets: Secrets, ends: Ends): Promise<void> {
  const { baseId, baseHash, lastId, lastHash } = ends;
  const data = { baseId, baseHash, lastId, lastHash, signature: signEnds(secrets, ends) };
  await tx.auditHead.update({ ...HEAD, data });
}

/**
 * Where the next row goes. A head that we did not sign, or that knows less than there is, is never signed over in
 * silence: the log goes on behind a row that says so, and `verify` shows it from then on.
 */
async function chainEnd(
  tx: Transaction,
  secrets: Secrets,
): Promise<{ ends: Ends; first: AuditEntry[] }> {
  const head = await lockHead(tx, secrets);
  const newest = await tx.audit.findFirst({ orderBy: { id: 'desc' } });
  const isSound = areSigned(secrets, head) && head.lastId >= (newest?.id ?? 0n);
  if (isSound) return { ends: head, first: [] };
  const ids = { headLast: String(head.lastId), rowsLast: String(newest?.id ?? 0) };
  const first = [{ actor: 'system', action: BROKEN, subject: 'audit', detail: ids }];
  if (!newest) return { ends: NO_ROWS, first };
  const end = { lastId: newest.id, lastHash: linkIn(newest.hash) };
  return { ends: { ...head, ...end }, first };
}

export interface AuditFilter {
  subject?: string;
  actor?: string;
  since?: Date;
  /** The newest so many. */
  limit: number;
}

export interface AuditLog {
  append(entries: AuditEntry[]): Promise<void>;
  /** Newest first. */
  list(filter: AuditFilter): Promise<Audit[]>;
  /** Oldest first, page by page. */
  rows(since?: Date): AsyncGenerator<Audit>;
  /** With an end noted before: also whether that is still in the chain. */
  verify(noted?: Noted): Promise<Verdict>;
  /** The newest row: to be noted elsewhere, 'ID:LINK'. */
  last(): Promise<string>;
  /** Lets go of rows from before that time; answers how many. */
  prune(before: Date): Promise<number>;
}

export function createAudit(database: Database, secrets: Secrets): AuditLog {
  const { prisma } = database;
  return {
    append: (entries) => prisma.$transaction((tx) => appendAudit(tx, secrets, entries)),
    list: ({ subject, actor, since, limit }) =>
      prisma.audit.findMany({
        where: { subject, actor, ...(since && { at: { gte: since } }) },
        orderBy: { id: 'desc' },
        take: limit,
      }),
    rows: (since) => rowsAfter(database, 0n, since),
    verify: (noted) => verifyAudit(database, secrets, noted),
    last: async () => {
      const { lastId, lastHash } = (await prisma.auditHead.findUnique(HEAD)) ?? NO_ROWS;
      return noteOf({ id: lastId, link: lastHash });
    },
    prune: (before) => prisma.$transaction((tx) => prune(tx, secrets, before)),
  };
}

/** Only from the old end, never a row from the middle; at most a page at a time, so that nobody waits long. */
async function prune(tx: Transaction, secrets: Secrets, before: Date): Promise<number> {
  const head = await lockHead(tx, secrets);
  if (!areSigned(secrets, head)) return 0; // verify says what is wrong; nothing is let go of meanwhile
  const oldest = { where: { id: { gt: head.baseId } }, orderBy: { id: 'asc' as const } };
  const page = await tx.audit.findMany({ ...oldest, take: PAGE });
  const young = page.findIndex((row) => row.at >= before);
  const base = page.at(young === -1 ? page.length - 1 : young - 1);
  if (!base || young === 0) return 0;
  await tx.$executeRawUnsafe(`SET LOCAL hoi.audit_term = 'over'`);
  const { count } = await tx.audit.deleteMany({ where: { id: { lte: base.id } } });
  await tx.$executeRawUnsafe(`SET LOCAL hoi.audit_term = ''`);
  await writeHead(tx, secrets, { ...head, baseId: base.id, baseHash: linkIn(base.hash) });
  return count;
}
