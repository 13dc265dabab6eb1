/** Deletes her messages, both ways, and where they went; what must not be taken for new stays hollow. */
import { HOLLOW_DAYS } from '../domain/retention.ts';
import { ERASED, HERS, valuesOf, type Erasing } from './erasure-scope.ts';
import type { Prisma } from './generated/client.ts';

type Transaction = Prisma.TransactionClient;

/** Everything that waits or went, but the answer to the message that asked. */
export async function eraseOutbox(tx: Transaction, job: Erasing): Promise<number> {
  if (job.inboxId !== null)
    await tx.$executeRawUnsafe(
      `UPDATE outbox SET dedupe_key = $1 || split_part(dedupe_key, ':', 2), person_id = NULL
       WHERE dedupe_key LIKE $2 AND state IN ('queued', 'sending')`,
      job.answerKey,
      `${job.inboxId}:%`,
    );
  const sql = `DELETE FROM outbox WHERE ${HERS} AND NOT starts_with(dedupe_key, $3)`;
  return run(tx, sql, job, job.answerKey);
}

/**
 * Younger rows stay hollow: without them an event that the platform delivers again would be taken for a new one. An
 * id that names her is hashed. What still waits for its turn is not lost: it begins a new conversation.
 */
export async function eraseInbox(tx: Transaction, job: Erasing): Promise<number> {
  const hers = `address <> '${ERASED}' AND (id = $3::bigint OR (${HERS} AND handled_at IS NOT NULL))`;
  const young = `received_at > now() - interval '${HOLLOW_DAYS} days'`;
  const own = [job.inboxId];
  await hashEventIds(tx, job, hers);
  const hollow = await run(
    tx,
    `UPDATE inbox SET ${HOLLOW} WHERE ${hers} AND ${young}`,
    job,
    ...own,
  );
  return hollow + (await run(tx, `DELETE FROM inbox WHERE ${hers}`, job, ...own));
}

const HOLLOW = `address = '${ERASED}', said = '{"kind":"ignored","event":"erased"}', at = received_at,
  handled_at = coalesce(handled_at, now()), attempts = 0, note = NULL, person_id = NULL`;

/** 'zalo:1:111222333' → '111222333' must not stand in an event's id. */
async function hashEventIds(tx: Transaction, job: Erasing, hers: string): Promise<void> {
  const naming = `position(split_part(address, ':', -1) IN event_id) > 0`;
  const rows = await tx.$queryRawUnsafe<{ id: bigint; event_id: string }[]>(
    `SELECT id, event_id FROM inbox WHERE ${hers} AND ${naming}`,
    ...valuesOf(job.scope),
    job.inboxId,
  );
  for (const { id, event_id: event } of rows) {
    const eventId = `${ERASED}:${job.secrets.key('event', event)}`;
    await tx.inbox.update({ where: { id }, data: { eventId } });
  }
}

/**
 * Where somebody else writes too the contact stays, without her; the last answer still needs it, and so does what
 * waits. The rest goes at once.
 */
export async function eraseContacts(
  tx: Transaction,
  { scope, answerTo }: Erasing,
): Promise<number> {
  const { person, linked } = scope;
  const where = person
    ? { OR: [{ address: { in: linked } }, { personId: person.id }] }
    : { address: { in: linked } };
  const rows = await tx.contact.findMany({ where, orderBy: { address: 'asc' } });
  for (const { address } of rows) await clearContact(tx, address, person?.id ?? null);
  const busy = [...(await waitingFor(tx, scope.alone)), ...(answerTo === null ? [] : [answerTo])];
  const address = { in: scope.alone, notIn: busy };
  return (await tx.contact.deleteMany({ where: { address } })).count;
}

/**
 * Where somebody else is the active one the session is hers, and stays. Else it is asked who writes: the phone may
 * still be in the hands of the one who is forgotten. The number of the turn goes up: a turn that was thought out
 * before comes to nothing, and a quick copy of her session is older than the table.
 */
async function clearContact(tx: Transaction, address: string, id: bigint | null): Promise<void> {
  await tx.$executeRawUnsafe(
    `UPDATE contact SET session = NULL, human_until = NULL, person_id = NULL, person_at = NULL, turn = turn + 1
     WHERE address = $1 AND (person_id IS NULL OR person_id = $2::bigint)`,
    address,
    id,
  );
  await tx.$executeRawUnsafe(
    `UPDATE contact SET shared = (
       SELECT count(DISTINCT l.person_id) > CASE WHEN contact.person_id IS NULL THEN 0 ELSE 1 END FROM link l
       WHERE l.address = $1 AND l.state = 'confirmed' AND l.person_id IS DISTINCT FROM $2::bigint)
     WHERE address = $1`,
    address,
    id,
  );
}

async function waitingFor(tx: Transaction, addresses: string[]): Promise<string[]> {
  const address = { in: addresses };
  const open = { in: ['queued', 'sending'] };
  const inbox = await tx.inbox.findMany({ where: { address }, select: { address: true } });
  const outbox = await tx.outbox.findMany({
    where: { address, state: open },
    select: { address: true },
  });
  return [...inbox, ...outbox].map((row) => row.address);
}

function run(tx: Transaction, sql: string, { scope }: Erasing, ...more: unknown[]) {
  return tx.$executeRawUnsafe(sql, ...valuesOf(scope), ...more);
}
