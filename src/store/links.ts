/** Links between people and addresses: made by a code, a phone or a leader's word, undone at once, every step logged. */
import { randomInt } from 'node:crypto';
import type { Command } from '../conversation/commands.ts';
import type { Address } from '../conversation/vocabulary.ts';
import { givenNameOf } from '../domain/people.ts';
import { say } from '../domain/phrase.ts';
import { refuse, type Refusal } from '../domain/refusal.ts';
import type { DoneTurn } from '../services/ports.ts';
import { appendAudit } from './audit.ts';
import { takeOverConsents } from './consents.ts';
import type { Database } from './database.ts';
import type { Person, Prisma } from './generated/client.ts';
import type { Means } from './means.ts';
import { askWhoWrites, writes } from './writer.ts';

type Tx = Prisma.TransactionClient;
type Of<Name> = Extract<Command, { do: Name }>;

export interface NewLink {
  personId: bigint;
  address: Address;
  method: 'code' | 'verified_phone' | 'claim' | 'cadre';
  /** Who vouches: 'person:12', 'operator:name', 'member'. */
  by: string;
  /** Unique for ever: what is told about it is told once. */
  key: string;
}

/* ---------- making ---------- */

/** Who shares a phone is a family, not a village. */
export const MOST_ON_A_PHONE = 8;

/**
 * Makes the link, makes her the one who writes there where she is writing just now, greets her, and tells her other
 * phones. Twice changes nothing. Refused where she was forgotten meanwhile, or where too many share the phone.
 */
export async function confirmLink(
  tx: Tx,
  link: NewLink,
  means: Means,
): Promise<Refusal | undefined> {
  const { personId, address, by, key } = link;
  const person = await holdPerson(tx, personId);
  if (!person) return refuse('gone', say('requests.claim.over'));
  const here = await tx.link.findMany({ where: { address, state: 'confirmed' } });
  if (!here.some((one) => one.personId === personId)) {
    if (here.length >= MOST_ON_A_PHONE) return refuse('full', say('link.full'));
    await takeOverConsents(tx, address, personId);
    await makeLink(tx, link, means);
  }
  await tx.linkClaim.updateMany({
    where: { address, personId, state: 'pending' },
    data: { state: 'approved', decidedAt: means.now(), decidedBy: by },
  });
  if (isActing(link) || here.every((one) => one.personId === personId))
    await writes(tx, address, person, means);
  else await askWhoWrites(tx, address, personId);
  await greet(tx, { address, key }, person, means);
  return undefined;
}

/** Whoever types a code or shares her phone is the one who holds it; a word of a leader comes hours later. */
function isActing({ method }: NewLink): boolean {
  return method === 'code' || method === 'verified_phone';
}

/** Forgetting her waits until she is linked, or has been done: no link is left to somebody who is not there. */
async function holdPerson(tx: Tx, id: bigint): Promise<Person | null> {
  await tx.$queryRaw`SELECT id FROM person WHERE id = ${id} FOR UPDATE`;
  return tx.person.findUnique({ where: { id } });
}

async function makeLink(tx: Tx, link: NewLink, means: Means): Promise<void> {
  const { personId: person, address, method, by } = link;
  await tx.link.create({ data: { personId: person, address, method, by, state: 'confirmed' } });
  await log(tx, means, { actor: by, action: 'link.confirmed', person, address, method });
  await tellOtherPhones(tx, link, means);
}

async function greet(
  tx: Tx,
  { address, key }: { address: Address; key: string },
  person: Person,
  { post }: Means,
): Promise<void> {
  const words = say('letter.linked', { name: givenNameOf(person.name) });
  const letter = { address, personId: String(person.id), purpose: 'reply' as const };
  await post(tx, { ...letter, key: `${key}:linked`, say: [{ kind: 'text', text: words }] });
}

async function tellOtherPhones(tx: Tx, link: NewLink, { post }: Means): Promise<void> {
  const { personId, address, key } = link;
  const where = { personId, state: 'confirmed', address: { not: address } };
  for (const other of await tx.link.findMany({ where, orderBy: { address: 'asc' } }))
    await post(tx, {
      address: other.address,
      personId: String(personId),
      purpose: 'notice',
      essential: true,
      key: `${key}:other:${other.id}`,
      say: [{ kind: 'text', text: say('letter.otherPhone') }],
    });
}

interface Logged {
  actor: string;
  action: string;
  person: bigint;
  address: Address;
  method?: string;
  why?: string;
}

/** The log knows the address by its hash only. */
async function log(tx: Tx, { secrets }: Means, entry: Logged): Promise<void> {
  const { actor, action, person, address, method, why } = entry;
  const detail = { address: secrets.key('address', address), ...(method && { method }) };
  await appendAudit(tx, secrets, [
    { actor, action, subject: `person:${person}`, reason: why, detail },
  ]);
}

/* ---------- inside a turn ---------- */

const UNKNOWN_CODE = refuse('code', say('link.wrongCode'));
const PHONE_UNKNOWN = refuse('phone', say('link.phoneUnknown'));

export async function linkByCode(
  { code }: Of<'linkByCode'>,
  turn: DoneTurn,
  tx: Tx,
  means: Means,
): Promise<Refusal | undefined> {
  const where = { codeKey: { in: means.secrets.keys('code', code) }, ...usable(means.now()) };
  // She before her code, as where she is forgotten.
  const whose = await tx.linkCode.findFirst({ where });
  if (!whose || !(await holdPerson(tx, whose.personId))) return UNKNOWN_CODE;
  const used = await tx.linkCode.updateMany({ where, data: { usedAt: means.now() } });
  if (used.count === 0) return UNKNOWN_CODE;
  const { inboxId: key, address } = turn;
  const { personId, createdBy: by } = whose;
  const refused = await confirmLink(tx, { personId, address, method: 'code', by, key }, means);
  if (!refused) await tagTurn(tx, turn, personId);
  return refused;
}

export const usable = (now: Date) => ({ usedAt: null, revokedAt: null, expiresAt: { gt: now } });

/** The platform vouches that the phone is hers; where several share it her year of birth tells who. */
export async function linkByPhone(
  { phone, birthYear }: Of<'linkByPhone'>,
  turn: DoneTurn,
  tx: Tx,
  means: Means,
): Promise<Refusal | undefined> {
  const where = {
    phoneKey: { in: means.secrets.keys('phone', phone) },
    ...(birthYear && { birthYear }),
  };
  const [one, other] = await tx.person.findMany({ where, take: 2 });
  if (!one || other) return PHONE_UNKNOWN;
  const { inboxId: key, address } = turn;
  const link = { personId: one.id, address, method: 'verified_phone', by: 'member', key } as const;
  const refused = await confirmLink(tx, link, means);
  if (!refused) await tagTurn(tx, turn, one.id);
  // Forgotten meanwhile: the list does not know her any more.
  return refused?.refused === 'gone' ? PHONE_UNKNOWN : refused;
}

/** Kept whether it fits anybody or not: the answer is the same. */
export async function claimLink(
  { phone, birthYear }: Of<'claimLink'>,
  { inboxId, address }: DoneTurn,
  tx: Tx,
  { secrets, now }: Means,
): Promise<void> {
  const phoneKeys = secrets.keys('phone', phone);
  const found = await tx.person.findMany({
    where: { phoneKey: { in: phoneKeys }, birthYear },
    take: 2,
  });
  const personId = found.length === 1 && found[0] ? found[0].id : null;
  await tx.linkClaim.updateMany({
    where: { address, state: 'pending' },
    data: { state: 'expired', decidedAt: now(), decidedBy: 'member' },
  });
  await tx.linkClaim.create({
    data: {
      ...{ inboxId: BigInt(inboxId), address, birthYear, personId },
      phone: secrets.phones.close(phone),
      phoneKey: secrets.key('phone', phone),
    },
  });
}

/** The one who writes belongs here no more; what is queued for her at this address goes too. */
export async function unlink(
  { why }: Of<'unlink'>,
  { address, writer }: DoneTurn,
  tx: Tx,
  means: Means,
): Promise<void> {
  if (!writer) return;
  await revokeLinks(tx, { personId: BigInt(writer), address }, { by: 'member', why }, means);
}

/** Undoes the links of a person (at one address, or at all); answers how many there were. */
export async function revokeLinks(
  tx: Tx,
  whose: { personId: bigint; address?: Address },
  { by, why }: { by: string; why: string },
  means: Means,
): Promise<number> {
  const revoked = await tx.link.updateManyAndReturn({
    where: { ...whose, state: 'confirmed' },
    data: { state: 'revoked', revokedAt: means.now(), revokedBy: by, why, openUntil: null },
  });
  const addresses = revoked.map((one) => one.address).sort();
  for (const address of addresses) {
    await forgetWriter(tx, address, whose.personId);
    const { personId: person } = whose;
    await log(tx, means, { actor: by, action: 'link.revoked', person, address, why });
  }
  return revoked.length;
}

/** Whoever said so may still hold the phone: nobody else is taken to write there before it was asked. */
async function forgetWriter(tx: Tx, address: Address, personId: bigint): Promise<void> {
  const left = await tx.link.count({ where: { address, state: 'confirmed' } });
  const nobody = { personId: null, personAt: null, shared: left > 0 };
  const { count } = await tx.contact.updateMany({ where: { address, personId }, data: nobody });
  if (count === 0) await tx.contact.updateMany({ where: { address }, data: { shared: left > 1 } });
  await tx.outbox.updateMany({
    where: { address, personId, state: 'queued', purpose: 'notice' },
    data: { state: 'withdrawn', why: 'she is not linked here any more', settledAt: new Date() },
  });
}

/** What was written in this turn is hers: it was not known before whose it would be. */
async function tagTurn(tx: Tx, { inboxId, address }: DoneTurn, personId: bigint): Promise<void> {
  await tx.inbox.update({ where: { id: BigInt(inboxId) }, data: { personId } });
  const where = { address, dedupeKey: { startsWith: `${inboxId}:` } };
  await tx.outbox.updateMany({ where, data: { personId } });
}

/* ---------- codes ---------- */

export interface NewCode {
  /** Nine digits, the first not 0. */
  code: string;
  expiresAt: Date;
}

/** Makes a one-time code for a person; an older one that was not used counts no more. Throws where she does not exist. */
export async function makeLinkCode(
  { prisma }: Database,
  means: Means,
  { personId, by, days }: { personId: bigint; by: string; days: number },
): Promise<NewCode> {
  const code = String(randomInt(100_000_000, 1_000_000_000));
  const expiresAt = new Date(means.now().getTime() + days * 86_400_000);
  const { secrets } = means;
  await prisma.$transaction(async (tx) => {
    await tx.person.findUniqueOrThrow({ where: { id: personId } });
    const old = { personId, usedAt: null, revokedAt: null };
    await tx.linkCode.updateMany({ where: old, data: { revokedAt: means.now() } });
    const codeKey = secrets.key('code', code);
    await tx.linkCode.create({ data: { personId, codeKey, createdBy: by, expiresAt } });
    const detail = { days };
    await appendAudit(tx, secrets, [
      { actor: by, action: 'link.code', subject: `person:${personId}`, detail },
    ]);
  });
  return { code, expiresAt };
}
