/** The last step of forgetting: when the answer went out, the address it went to goes as well. */
import type { Database } from './database.ts';
import { answerKey } from './erasure.ts';
import type { Erasure, Prisma } from './generated/client.ts';

type Transaction = Prisma.TransactionClient;

export interface FinishOptions {
  now?: number;
  /** An answer that is still on its way after so long is given up. */
  waitMs?: number;
}

const HOUR = 3_600_000;
const AT_ONCE = 100;

/** For a worker's loop; run again, by several processes or after a crash, it changes nothing. Answers how many. */
export async function finishErasures(
  { prisma }: Database,
  { now = Date.now(), waitMs = HOUR }: FinishOptions = {},
): Promise<number> {
  const where = { finishedAt: null };
  const open = await prisma.erasure.findMany({ where, orderBy: { id: 'asc' }, take: AT_ONCE });
  let done = 0;
  for (const erasure of open) {
    const isLate = erasure.requestedAt.getTime() + waitMs <= now;
    if (!isLate && (await isAnswerOpen(prisma, erasure))) continue;
    await prisma.$transaction((tx) => finish(tx, erasure, now));
    done += 1;
  }
  return done;
}

async function isAnswerOpen(tx: Transaction, { receipt }: Erasure): Promise<boolean> {
  const open = { in: ['queued', 'sending'] };
  const where = { dedupeKey: { startsWith: answerKey(receipt) }, state: open };
  return (await tx.outbox.count({ where })) > 0;
}

/** With the contact locked no message of hers can come in between the look and the deletion. */
async function finish(tx: Transaction, { id, receipt, address }: Erasure, now: number) {
  if (address !== null) {
    await tx.$queryRawUnsafe('SELECT 1 FROM contact WHERE address = $1 FOR UPDATE', address);
    await tx.outbox.deleteMany({ where: { dedupeKey: { startsWith: answerKey(receipt) } } });
    if (await isNobodyThere(tx, address)) await tx.contact.deleteMany({ where: { address } });
  }
  const data = { address: null, finishedAt: new Date(now) };
  await tx.erasure.updateMany({ where: { id, finishedAt: null }, data });
}

/** Somebody else writes from there, or she began anew. */
async function isNobodyThere(tx: Transaction, address: string): Promise<boolean> {
  const where = { address };
  const counts = await Promise.all([
    tx.link.count({ where: { address, state: 'confirmed' } }),
    tx.inbox.count({ where }),
    tx.outbox.count({ where }),
  ]);
  return counts.every((count) => count === 0);
}
