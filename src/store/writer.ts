/** Who writes from an address: one of those who are linked there, or nobody that is known. */
import type { Command } from '../conversation/commands.ts';
import type { Address } from '../conversation/vocabulary.ts';
import { formFor } from '../domain/people.ts';
import { say } from '../domain/phrase.ts';
import { refuse, type Refusal } from '../domain/refusal.ts';
import type { DoneTurn } from '../services/ports.ts';
import type { Person, Prisma } from './generated/client.ts';
import type { Means } from './means.ts';

type Tx = Prisma.TransactionClient;

/** She is the one who writes there from now on, and is called as she wishes; what others had opened there is shut. */
export async function writes(
  tx: Tx,
  address: Address,
  person: Person,
  means: Pick<Means, 'now'>,
): Promise<void> {
  const { id, birthYear, language, addressForm } = person;
  const form = addressForm ?? formFor(birthYear ?? undefined, means.now().getFullYear());
  const count = await tx.link.count({ where: { address, state: 'confirmed' } });
  const who = { personId: id, personAt: means.now(), shared: count > 1, addressForm: form };
  // A cadre who answers one of them does not answer the other.
  const other = { address, NOT: { personId: id } };
  await tx.contact.updateMany({ where: other, data: { humanUntil: null } });
  await tx.contact.update({ where: { address }, data: { ...who, ...(language && { language }) } });
  await shutDetails(tx, address, id);
}

/**
 * She was linked while others are, and by somebody who does not see who holds the phone: whoever writes next is asked
 * who she is. Where she is the one who writes already nothing changes.
 */
export async function askWhoWrites(tx: Tx, address: Address, personId: bigint): Promise<void> {
  await tx.contact.updateMany({ where: { address }, data: { shared: true } });
  const others = { address, OR: [{ personId: null }, { personId: { not: personId } }] };
  const nobody = { personId: null, personAt: null };
  const { count } = await tx.contact.updateMany({ where: others, data: nobody });
  if (count > 0) await shutDetails(tx, address);
}

/** Whoever gave her PIN here does not hold the phone any more. */
async function shutDetails(tx: Tx, address: Address, but?: bigint): Promise<void> {
  const others = but === undefined ? {} : { personId: { not: but } };
  const where = { address, ...others, openUntil: { not: null } };
  await tx.link.updateMany({ where, data: { openUntil: null } });
}

/** One of those who are linked here; also what she had written before it was asked who writes is hers then. */
export async function setActive(
  { person: id, of }: Extract<Command, { do: 'setActive' }>,
  turn: DoneTurn,
  tx: Tx,
  means: Means,
): Promise<Refusal | undefined> {
  const { address } = turn;
  const personId = BigInt(id);
  const link = await tx.link.findFirst({ where: { address, personId, state: 'confirmed' } });
  const person = link && (await tx.person.findUnique({ where: { id: personId } }));
  if (!person) return refuse('notLinked', say('who.notLinked'));
  await writes(tx, address, person, means);
  if (of !== undefined && /^\d{1,18}$/.test(of)) await tag(tx, { inboxId: of, address }, personId);
  return undefined;
}

/** Somebody else writes; asked again after a while. A cadre who answers one of them does not answer her. */
export async function leaveActive({ address }: DoneTurn, tx: Tx, { now }: Means): Promise<void> {
  const data = { personId: null, personAt: now(), humanUntil: null };
  await tx.contact.update({ where: { address }, data });
  await shutDetails(tx, address);
}

/** What she had written before it was known whose it would be, and what she was answered. */
async function tag(
  tx: Tx,
  { inboxId, address }: Pick<DoneTurn, 'inboxId' | 'address'>,
  personId: bigint,
): Promise<void> {
  const nobodys = { address, personId: null };
  await tx.inbox.updateMany({ where: { id: BigInt(inboxId), ...nobodys }, data: { personId } });
  const where = { ...nobodys, dedupeKey: { startsWith: `${inboxId}:` } };
  await tx.outbox.updateMany({ where, data: { personId } });
}
