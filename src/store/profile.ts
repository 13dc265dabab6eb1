/** What she sets for herself: how she is spoken to, her phone, her PIN; and that she has read a notice. */
import type { Command } from '../conversation/commands.ts';
import type { DoneTurn } from '../services/ports.ts';
import { appendAudit } from './audit.ts';
import type { Prisma } from './generated/client.ts';
import type { Means } from './means.ts';
import { sealPin } from './pin.ts';

type Tx = Prisma.TransactionClient;
type Of<Name> = Extract<Command, { do: Name }>;

/** After her PIN details stay open on this phone for so long. */
const OPEN_MS = 15 * 60_000;

export async function setLanguage(
  { language }: Of<'setLanguage'>,
  { address, personId }: DoneTurn,
  tx: Tx,
): Promise<void> {
  await tx.contact.update({ where: { address }, data: { language } });
  await ofPerson(tx, personId, { language });
}

export async function setAddressForm(
  { form: addressForm }: Of<'setAddressForm'>,
  { address, personId }: DoneTurn,
  tx: Tx,
): Promise<void> {
  await tx.contact.update({ where: { address }, data: { addressForm } });
  await ofPerson(tx, personId, { addressForm });
}

async function ofPerson(
  tx: Tx,
  personId: string | null | undefined,
  data: Prisma.PersonUpdateManyMutationInput,
): Promise<void> {
  if (personId) await tx.person.updateMany({ where: { id: BigInt(personId) }, data });
}

export async function setPhone(
  { phone }: Of<'setPhone'>,
  { personId }: DoneTurn,
  tx: Tx,
  { secrets, now }: Means,
): Promise<void> {
  if (!personId) return;
  const sealed = { phone: secrets.phones.close(phone), phoneKey: secrets.key('phone', phone) };
  await ofPerson(tx, personId, { ...sealed, updatedAt: now() });
  const entry = { actor: 'member', action: 'person.phone', subject: `person:${personId}` };
  await appendAudit(tx, secrets, [entry]);
}

export async function setTopics(
  { topics }: Of<'setTopics'>,
  { personId }: DoneTurn,
  tx: Tx,
): Promise<void> {
  await ofPerson(tx, personId, { topics: { set: topics } });
}

export async function setPin(
  { pin }: Of<'setPin'>,
  { address, personId }: DoneTurn,
  tx: Tx,
  { secrets }: Means,
): Promise<void> {
  if (!personId) return;
  await ofPerson(tx, personId, { pin: pin === null ? null : await sealPin(secrets, pin) });
  const where = { address, personId: BigInt(personId), state: 'confirmed' };
  await tx.link.updateMany({ where, data: { openUntil: null } });
}

export async function openDetails(
  _command: Of<'openDetails'>,
  { address, personId }: DoneTurn,
  tx: Tx,
  { now }: Means,
): Promise<void> {
  if (!personId) return;
  const openUntil = new Date(now().getTime() + OPEN_MS);
  const where = { address, personId: BigInt(personId), state: 'confirmed' };
  await tx.link.updateMany({ where, data: { openUntil } });
}

/** Only what is for the one who writes. */
export async function openNotice(
  { notice: id }: Of<'openNotice'>,
  { address, personId }: DoneTurn,
  tx: Tx,
  { now }: Means,
): Promise<void> {
  const whose = personId ? { personId: BigInt(personId) } : { personId: null, address };
  const where = { id, openedAt: null, ...whose };
  await tx.notice.updateMany({ where, data: { openedAt: now() } });
}

/** A PIN is counted for her whose it is, on whatever phone; the rest for the phone. */
export async function noteAttempt(
  { what, right }: Of<'noteAttempt'>,
  { address, writer }: DoneTurn,
  tx: Tx,
): Promise<void> {
  const personId = what === 'pin' && writer ? BigInt(writer) : null;
  await tx.attempt.create({ data: { address, what, right, personId } });
}
