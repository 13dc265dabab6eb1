/** Forgets somebody who asked for it: at once, everywhere, with a stub as proof that tells nothing of her. */
import { dayOf, type Day } from '../domain/calendar.ts';
import { nameKeyOf } from '../domain/people.ts';
import { appendAudit } from './audit.ts';
import type { Database } from './database.ts';
import { eraseRows } from './erasure-rows.ts';
import { scopeOf, type Erasing, type Scope, type Subject } from './erasure-scope.ts';
import type { Person, Prisma } from './generated/client.ts';
import type { Secrets } from './secrets.ts';

type Transaction = Prisma.TransactionClient;

export interface ErasureRequest extends Subject {
  address: string;
  /** The message that asked: the same message makes one stub. */
  inboxId: string;
  reason: 'her-word' | 'withdrew';
}

/**
 * In the turn in which she confirmed it, after its answer was written: everything of hers is gone when the turn
 * commits, but the answer and the address it goes to. `finishErasures` removes those.
 */
export async function eraseInTurn(
  tx: Transaction,
  secrets: Secrets,
  request: ErasureRequest,
): Promise<{ receipt: string }> {
  const { inboxId, reason, address } = request;
  const turn = `turn:${secrets.key('event', `turn:${inboxId}`)}`;
  const before = await tx.erasure.findFirst({ where: { subjectKeys: { has: turn } } });
  if (before) return { receipt: before.receipt };
  const scope = await lockedScope(tx, request);
  const receipt = await newReceipt(tx, turn);
  await eraseAll(
    tx,
    { scope, secrets, receipt, inboxId: BigInt(inboxId), answerTo: address },
    'member',
    reason,
  );
  const keys = [...subjectKeys(secrets, scope), turn];
  const now = new Date();
  const times = { requestedAt: now, erasedAt: now };
  await tx.erasure.create({ data: { receipt, reason, subjectKeys: keys, address, ...times } });
  return { receipt };
}

export interface OperatorRequest {
  personId: string;
  /** 'person:12' or 'operator:name' */
  by: string;
  /** 'asked on paper on 27/11/2026' */
  why: string;
}

/** For what was asked on paper or of a cadre; undefined where there is no such person. */
export async function eraseByOperator(
  { prisma }: Database,
  secrets: Secrets,
  { personId, by, why }: OperatorRequest,
): Promise<{ receipt: string; addresses: string[] } | undefined> {
  return prisma.$transaction(async (tx) => {
    const scope = await lockedScope(tx, { address: null, personId });
    if (!scope.person) return undefined;
    const receipt = await newReceipt(tx, secrets.key('event', `${by}:${personId}:${Date.now()}`));
    await eraseAll(tx, { scope, secrets, receipt, inboxId: null, answerTo: null }, by, why);
    const now = new Date();
    const times = { requestedAt: now, erasedAt: now, finishedAt: now };
    const keys = subjectKeys(secrets, scope);
    const data = { receipt, reason: 'cadre', subjectKeys: keys, ...times };
    await tx.erasure.create({ data });
    return { receipt, addresses: scope.linked };
  });
}

/** Turns at her addresses wait for the end, in the order of addresses as everywhere; a second request too. */
async function lockedScope(tx: Transaction, subject: Subject): Promise<Scope> {
  const { linked } = await scopeOf(tx, subject);
  await tx.$queryRawUnsafe(
    `SELECT address FROM contact WHERE address = ANY($1::text[]) ORDER BY address COLLATE "C" FOR UPDATE`,
    linked,
  );
  if (subject.personId !== null)
    await tx.$queryRawUnsafe(
      'SELECT id FROM person WHERE id = $1::bigint FOR UPDATE',
      BigInt(subject.personId),
    );
  return scopeOf(tx, subject);
}

type Job = Omit<Erasing, 'answerKey'> & { receipt: string };

async function eraseAll(tx: Transaction, job: Job, actor: string, reason: string): Promise<void> {
  const { receipt, scope, secrets } = job;
  const gone = await eraseRows(tx, { ...job, answerKey: answerKey(receipt) });
  const subject = scope.person ? `person:${scope.person.id}` : `erasure:${receipt}`;
  const detail = { receipt, gone };
  await appendAudit(tx, secrets, [{ actor, action: 'privacy.erased', subject, reason, detail }]);
}

/** Begins the dedupe keys of the last answer to her. */
export function answerKey(receipt: string): string {
  return `erased:${receipt}:`;
}

/** Without signs that are taken for each other when read aloud or copied from paper. */
const SIGNS = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';

/** 'X-261127-4K7P'; longer in the rare case that two of a day are alike. */
async function newReceipt(tx: Transaction, seed: string): Promise<string> {
  const day = dayOf(Date.now()).replaceAll('-', '').slice(2);
  const signs = [...Buffer.from(seed)].map((byte) => SIGNS[(byte * 7) % SIGNS.length]).join('');
  const tail = signs.slice(-16);
  for (let length = 4; length < tail.length; length++) {
    const receipt = `X-${day}-${tail.slice(0, length)}`;
    if ((await tx.erasure.count({ where: { receipt } })) === 0) return receipt;
  }
  return `X-${day}-${tail}`;
}

/* ---------- who asked ---------- */

function subjectKeys(secrets: Secrets, { person, alone }: Scope): string[] {
  const addresses = alone.map((one) => `address:${secrets.key('address', one)}`);
  if (!person) return addresses;
  const phone = person.phone === null ? undefined : secrets.phones.open(person.phone);
  const key = (kind: 'phone' | 'identity', text: string) => `${kind}:${secrets.key(kind, text)}`;
  return [
    ...addresses,
    ...(phone === undefined ? [] : [key('phone', phone)]),
    ...identities(person, phone).map((one) => key('identity', one)),
  ];
}

/** Name with year of birth, and name with phone: a phone alone may be her sister's as well. */
function identities(person: Pick<Person, 'nameKey' | 'birthYear'>, phone?: string): string[] {
  const { nameKey, birthYear } = person;
  const facts = [birthYear ?? undefined, phone].filter((fact) => fact !== undefined);
  return facts.map((fact) => `${nameKey}|${fact}`);
}

export interface Asked {
  /** E.164 */
  phone?: string | undefined;
  name?: string | undefined;
  birthYear?: number | undefined;
}

/**
 * The day on which somebody like this asked to be forgotten. With a name: the same name with the same year of birth
 * or phone; without: the same phone. Another woman may have both in common with her, so a cadre decides what follows.
 */
export async function isErased(
  { prisma }: Pick<Database, 'prisma'>,
  secrets: Secrets,
  { phone, name, birthYear }: Asked,
): Promise<Day | undefined> {
  const kind = name === undefined ? 'phone' : 'identity';
  const person = { nameKey: nameKeyOf(name ?? ''), birthYear: birthYear ?? null };
  const texts =
    name === undefined ? [phone].filter((one) => one !== undefined) : identities(person, phone);
  const keys = texts.flatMap((text) => secrets.keys(kind, text).map((key) => `${kind}:${key}`));
  if (keys.length === 0) return undefined;
  const where = { subjectKeys: { hasSome: keys } };
  const found = await prisma.erasure.findFirst({ where, orderBy: { id: 'desc' } });
  return found ? dayOf(found.requestedAt.getTime()) : undefined;
}
