/** Walks the whole audit log and says where it was tampered with. */
import { areSigned, BROKEN, isOurs, linkIn, linkOf, NO_ROWS } from './audit-chain.ts';
import type { Database } from './database.ts';
import type { Audit, AuditHead, Prisma } from './generated/client.ts';
import type { Secrets } from './secrets.ts';

export interface Fault {
  /** The row, or the first that is missing. */
  id: string;
  what: string;
}

export interface Verdict {
  ok: boolean;
  rows: number;
  /** The first hundred. */
  faults: Fault[];
  /** To be written down elsewhere: it vouches for everything up to here, even against who holds the key. */
  last: { id: string; link: string };
}

/** Rows read at a time. */
export const PAGE = 1_000;
const MOST_FAULTS = 100;

/** An end that somebody noted: 'last' of an earlier look. */
export interface Noted {
  id: bigint;
  link: string;
}

/** As it is written down: '12:4f…'. */
export function noteOf({ id, link }: { id: bigint | string; link: string }): string {
  return `${id}:${link}`;
}

interface Walk {
  rows: number;
  id: bigint;
  link: string;
  faults: Fault[];
  /** Whether the row that somebody noted was met as it had been. */
  isNotedThere: boolean;
  /** Signed by no key of ours: only a fault where the chain is broken, else the key was changed since. */
  unsigned: Fault[];
}

/**
 * One picture of the table for the whole walk: rows may be written meanwhile. Whoever can write in the database may
 * cut the newest rows off and put back a head that was signed before them: only an end `noted` elsewhere shows that.
 */
export function verifyAudit(
  { prisma }: Database,
  secrets: Secrets,
  noted?: Noted,
): Promise<Verdict> {
  return prisma.$transaction((tx) => verifyIn(tx, secrets, noted), {
    isolationLevel: 'RepeatableRead',
    timeout: 30 * 60_000,
  });
}

type Tx = Prisma.TransactionClient;

async function verifyIn(tx: Tx, secrets: Secrets, noted?: Noted): Promise<Verdict> {
  const head = await tx.auditHead.findUnique({ where: { id: 1 } });
  const { baseId: id, baseHash: link } = head ?? NO_ROWS;
  const isNotedThere = noted?.id === id && noted.link === link;
  const walk: Walk = { rows: 0, id, link, isNotedThere, faults: [], unsigned: [] };
  for await (const row of rowsAfter({ prisma: tx as never }, -1n)) {
    step(walk, row, secrets);
    walk.isNotedThere ||= noted?.id === row.id && noted.link === linkIn(row.hash);
  }
  end(walk, head, secrets);
  if (!head && walk.rows === 0 && (await mustHaveRows(tx)))
    note(walk.faults, 0n, 'the whole log was removed');
  if (noted && !walk.isNotedThere)
    note(
      walk.faults,
      noted.id,
      'the row that was noted is not there as it was, or is over its term',
    );
  const faults = walk.faults.length > 0 ? inOrder([...walk.faults, ...walk.unsigned]) : [];
  const last = { id: String(walk.id), link: walk.link };
  return { ok: faults.length === 0, rows: walk.rows, faults, last };
}

/** After a fault the walk goes on from what the row says of itself: one edit is one fault. */
function step(walk: Walk, row: Audit, secrets: Secrets): void {
  const add = (id: bigint, what: string) => note(walk.faults, id, what);
  walk.rows += 1;
  if (row.id <= walk.id) return add(row.id, 'it was put in before the beginning');
  if (row.id > walk.id + 1n) add(walk.id + 1n, `rows up to ${row.id - 1n} were removed`);
  else if (linkOf(walk.link, row) !== linkIn(row.hash)) add(row.id, 'it was edited or put in');
  if (!isOurs(secrets, row.hash)) note(walk.unsigned, row.id, 'no key of ours signed it');
  if (row.action === BROKEN) add(row.id, 'the log had been tampered with before this row');
  walk.id = row.id;
  walk.link = linkIn(row.hash);
}

function end(walk: Walk, head: AuditHead | null, secrets: Secrets): void {
  if (!head) {
    if (walk.rows > 0) note(walk.faults, 0n, 'the head was removed');
    return;
  }
  const { lastId, lastHash } = head;
  if (!areSigned(secrets, head)) note(walk.faults, lastId, 'the head was edited');
  if (walk.id < lastId) note(walk.faults, walk.id + 1n, `rows up to ${lastId} were removed`);
  else if (walk.id > lastId) note(walk.faults, lastId + 1n, 'rows were put in behind the end');
  else if (walk.link !== lastHash) note(walk.faults, lastId, 'it is not the row that was written');
}

/** Nobody is taken into the register or forgotten without a row that says so. */
async function mustHaveRows(tx: Tx): Promise<boolean> {
  return (await tx.person.count()) + (await tx.erasure.count()) > 0;
}

function note(faults: Fault[], id: bigint, what: string): void {
  if (faults.length < MOST_FAULTS) faults.push({ id: String(id), what });
}

function inOrder(faults: Fault[]): Fault[] {
  const byId = faults.sort((a, b) => Number(BigInt(a.id) - BigInt(b.id)));
  const first = new Map(byId.map((fault) => [`${fault.id} ${fault.what}`, fault]));
  return [...first.values()].slice(0, MOST_FAULTS);
}

/** Page by page: the log of years does not fit in memory. */
export async function* rowsAfter(
  { prisma }: Pick<Database, 'prisma'>,
  after: bigint,
  since?: Date,
): AsyncGenerator<Audit> {
  for (let last = after; ; ) {
    const where = { id: { gt: last }, ...(since && { at: { gte: since } }) };
    const page = await prisma.audit.findMany({ where, orderBy: { id: 'asc' }, take: PAGE });
    yield* page;
    const end = page.at(-1);
    if (!end || page.length < PAGE) return;
    last = end.id;
  }
}
