/** Yes and no for each purpose, with the words that were read: written once, never changed; a no holds for what is queued. */
import type { Command } from '../conversation/commands.ts';
import type { Address } from '../conversation/vocabulary.ts';
import { PURPOSES, type Purpose } from '../domain/people.ts';
import type { ConsentFacts } from '../domain/members.ts';
import type { DoneTurn } from '../services/ports.ts';
import type { Database } from './database.ts';
import type { Prisma } from './generated/client.ts';

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
  if (!given) await takeFromQueue(tx, subject, [purpose]);
}

/** At once, for one purpose or all; «dừng» needs no question and no reason. */
export async function withdraw(
  { purposes, evidence }: Of<'withdraw'>,
  turn: DoneTurn,
  tx: Tx,
): Promise<void> {
  const { language } = await tx.contact.findUniqueOrThrow({ where: { address: turn.address } });
  const said = { version: 'withdrawal', words: '', language, evidence: evidence.slice(0, 200) };
  for (const subject of await subjectsAt(tx, turn)) {
    for (const purpose of purposes)
      await keep(tx, turn, { subject, purpose, given: false, ...said });
    await takeFromQueue(tx, subject, purposes);
  }
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

async function takeFromQueue(tx: Tx, subject: string, purposes: readonly Purpose[]): Promise<void> {
  const person = /^person:(\d+)$/.exec(subject)?.[1];
  const whose = person ? { personId: BigInt(person) } : { address: subject, personId: null };
  await tx.outbox.updateMany({
    where: { ...whose, state: 'queued', topic: { in: [...purposes] } },
    data: { state: 'withdrawn', settledAt: new Date(), why: 'she does not want it any more' },
  });
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
