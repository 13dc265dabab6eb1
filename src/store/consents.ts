/** Yes and no for each purpose, with the words that were read: written once, never changed; a no holds for what is queued. */
import type { Command } from '../conversation/commands.ts';
import type { Address } from '../conversation/vocabulary.ts';
import { PURPOSES, type Purpose } from '../domain/people.ts';
import type { ConsentFacts } from '../domain/members.ts';
import type { DoneTurn } from '../services/ports.ts';
import type { Database } from './database.ts';
import type { ConsentNow, Prisma } from './generated/client.ts';
import type { Means } from './means.ts';

type Tx = Prisma.TransactionClient;
type Of<Name> = Extract<Command, { do: Name }>;

/** Whose consent it is: hers where she is known, else the address's. */
export function subjectOf(address: Address, personId: string | bigint | null | undefined): string {
  return personId ? `person:${personId}` : address;
}

export async function consent(
  { purpose, given, version, words, language, evidence }: Of<'consent'>,
  turn: DoneTurn,
  tx: Tx,
): Promise<void> {
  const subject = subjectOf(turn.address, turn.personId);
  const said = { version, words, language, evidence: evidence.slice(0, 200) };
  await keep(tx, turn, { subject, purpose, given, ...said });
  if (given)
    for (const one of await stoppersAt(tx, turn, [subject])) await setStopped(tx, one, null);
  else await takeFromQueue(tx, subject, { topic: purpose });
}

/**
 * At once, for one purpose or all; «dừng» needs no question and no reason. Of all: nothing unasked goes to her any
 * more, also what needs no consent, until she says yes to something again.
 */
export async function withdraw(
  { purposes, evidence }: Of<'withdraw'>,
  turn: DoneTurn,
  tx: Tx,
  { now }: Pick<Means, 'now'>,
): Promise<void> {
  const { language } = await tx.contact.findUniqueOrThrow({ where: { address: turn.address } });
  const said = { version: 'withdrawal', words: '', language, evidence: evidence.slice(0, 200) };
  const subjects = await subjectsAt(tx, turn);
  for (const subject of subjects) {
    for (const purpose of purposes)
      await keep(tx, turn, { subject, purpose, given: false, ...said });
    await takeFromQueue(tx, subject, { topic: { in: [...purposes] } });
  }
  if (!PURPOSES.every((one) => purposes.includes(one))) return;
  for (const subject of await stoppersAt(tx, turn, subjects)) await stop(tx, subject, now());
}

/** On a phone of hers alone also what goes there to nobody in particular. */
async function stoppersAt(tx: Tx, { address }: DoneTurn, subjects: string[]): Promise<string[]> {
  const isAlone = (await tx.contact.count({ where: { address, shared: false } })) > 0;
  return isAlone ? [...new Set([...subjects, address])] : subjects;
}

async function stop(tx: Tx, subject: string, at: Date): Promise<void> {
  await setStopped(tx, subject, at);
  await takeFromQueue(tx, subject, { purpose: 'notice', essential: false });
}

async function setStopped(tx: Tx, subject: string, stoppedAt: Date | null): Promise<void> {
  const person = personIn(subject);
  const data = { stoppedAt };
  if (person === null) await tx.contact.updateMany({ where: { address: subject }, data });
  else await tx.person.updateMany({ where: { id: person }, data });
}

/** Whether she said «dừng» to everything: nothing is written to her that she did not ask for. */
export async function hasStopped(
  tx: Tx,
  { address, personId }: { address: Address; personId: string | bigint | null },
): Promise<boolean> {
  const stoppedAt = { not: null };
  if (personId === null) return (await tx.contact.count({ where: { address, stoppedAt } })) > 0;
  return (await tx.person.count({ where: { id: BigInt(personId), stoppedAt } })) > 0;
}

/** On a shared phone where it is not known who writes, «dừng» counts for everybody: nobody is written to against her will. */
async function subjectsAt(tx: Tx, { address, personId }: DoneTurn): Promise<string[]> {
  if (personId) return [`person:${personId}`];
  const links = await tx.link.findMany({ where: { address, state: 'confirmed' } });
  return [address, ...links.map((link) => `person:${link.personId}`)];
}

interface Said {
  subject: string;
  purpose: Purpose;
  given: boolean;
  version: string;
  words: string;
  language: string;
  evidence: string;
}

async function keep(tx: Tx, { address, inboxId }: DoneTurn, said: Said): Promise<void> {
  const { subject, purpose, given } = said;
  const row = await tx.consent.create({ data: { ...said, address, inboxId: BigInt(inboxId) } });
  const now = { given, at: row.at, consentId: row.id };
  await tx.consentNow.upsert({
    where: { subject_purpose: { subject, purpose } },
    create: { subject, purpose, ...now },
    update: now,
  });
}

async function takeFromQueue(
  tx: Tx,
  subject: string,
  which: Prisma.OutboxWhereInput,
): Promise<void> {
  const personId = personIn(subject);
  const whose = personId === null ? { address: subject, personId } : { personId };
  await tx.outbox.updateMany({
    where: { ...whose, state: 'queued', ...which },
    data: { state: 'withdrawn', settledAt: new Date(), why: 'she does not want it any more' },
  });
}

function personIn(subject: string): bigint | null {
  const id = /^person:(\d+)$/.exec(subject)?.[1];
  return id === undefined ? null : BigInt(id);
}

/* ---------- once she is known ---------- */

/**
 * Before she is linked: what was said at her phone while nobody was known there. A no is hers in any case, for nobody
 * is written to against her will. A yes is hers only where nobody else was ever linked: else it may be a neighbour's.
 */
export async function takeOverConsents(tx: Tx, address: Address, personId: bigint): Promise<void> {
  const subject = `person:${personId}`;
  const isAlone = (await tx.link.count({ where: { address } })) === 0;
  const said = await tx.consentNow.findMany({ where: { subject: address } });
  for (const row of said.filter(({ given }) => !given || isAlone))
    await takeOver(tx, { ...row, subject });
  // A stop of another who is known here leaves no such row.
  if (said.some(({ given }) => !given)) await takeOverStop(tx, address, personId);
  if (!isAlone) return;
  await tx.consentNow.deleteMany({ where: { subject: address } });
  await tx.contact.updateMany({ where: { address }, data: { stoppedAt: null } });
}

/** What she said herself stays, but for a yes against which somebody said no. */
async function takeOver(tx: Tx, row: ConsentNow): Promise<void> {
  const { subject, purpose, given } = row;
  const where = { subject_purpose: { subject, purpose } };
  await tx.consentNow.upsert({ where, create: row, update: given ? {} : row });
}

async function takeOverStop(tx: Tx, address: Address, personId: bigint): Promise<void> {
  if (await hasStopped(tx, { address, personId: null }))
    await stop(tx, `person:${personId}`, new Date());
}

export async function consentsOf(
  { prisma }: Database,
  address: Address,
  personId: string | null,
): Promise<ConsentFacts> {
  const subject = subjectOf(address, personId);
  const rows = await prisma.consentNow.findMany({ where: { subject } });
  const stateOf = (purpose: Purpose) => {
    const row = rows.find((one) => one.purpose === purpose);
    return row ? (row.given ? 'given' : 'refused') : 'unasked';
  };
  return Object.fromEntries(PURPOSES.map((one) => [one, stateOf(one)])) as ConsentFacts;
}
