/** Deletes what is kept of one person, table by table; in an order in which each still finds what it needs. */
import { foldedUnclear, maskWords } from '../domain/unclear.ts';
import { eraseAttendance, eraseEnrolments, eraseFeedback, eraseWishes } from './erasure-classes.ts';
import { eraseContacts, eraseInbox, eraseOutbox } from './erasure-messages.ts';
import { ERASED, hersIn, subjectsOf, type Erasing, type Scope } from './erasure-scope.ts';
import type { Prisma } from './generated/client.ts';
import type { Secrets } from './secrets.ts';

type Transaction = Prisma.TransactionClient;

/** Wrong tries of the last day stay under a name that nobody can read: else forgetting would be a way to try on. */
const TRIES_KEPT_HOURS = 24;

/** Answers how many rows went from each table: for the log, which holds nothing else. */
export async function eraseRows(tx: Transaction, job: Erasing): Promise<Record<string, number>> {
  const gone: Record<string, number> = {};
  for (const [table, erase] of STEPS) gone[table] = await erase(tx, job);
  return Object.fromEntries(Object.entries(gone).filter(([, count]) => count > 0));
}

type Step = (tx: Transaction, job: Erasing) => Promise<number>;

const STEPS: readonly [table: string, step: Step][] = [
  ['unclear', eraseUnclear],
  [
    'neighbourPosts',
    async (tx, { scope }) => (await tx.neighbourPost.deleteMany({ where: hersIn(scope) })).count,
  ],
  ['lettersAbout', eraseLettersAbout],
  ['handovers', eraseHandovers],
  [
    'notices',
    async (tx, { scope }) => (await tx.notice.deleteMany({ where: hersIn(scope) })).count,
  ],
  ['claims', eraseClaims],
  [
    'codes',
    (tx, { scope }) =>
      ofPerson(scope, (personId) => tx.linkCode.deleteMany({ where: { personId } })),
  ],
  ['attempts', eraseAttempts],
  ['attendance', eraseAttendance],
  ['courseFeedback', eraseFeedback],
  ['enrolments', eraseEnrolments],
  ['courseWishes', eraseWishes],
  ['consents', eraseConsents],
  [
    'appointments',
    (tx, { scope }) =>
      ofPerson(scope, (personId) => tx.appointment.deleteMany({ where: { personId } })),
  ],
  ['outbox', eraseOutbox],
  ['inbox', eraseInbox],
  ['contacts', eraseContacts],
  [
    'links',
    (tx, { scope }) => ofPerson(scope, (personId) => tx.link.deleteMany({ where: { personId } })),
  ],
  ['persons', (tx, { scope }) => ofPerson(scope, (id) => tx.person.deleteMany({ where: { id } }))],
];

async function ofPerson(
  { person }: Scope,
  work: (id: bigint) => Promise<{ count: number }>,
): Promise<number> {
  return person ? (await work(person.id)).count : 0;
}

/* ---------- wordings ---------- */

/** Wordings that only she used. On a shared phone those that one of her messages has and none of the others'. */
async function eraseUnclear(tx: Transaction, { scope }: Erasing): Promise<number> {
  const { person, linked, alone } = scope;
  const where = { address: { in: linked } };
  const sources = await tx.unclearSource.findMany({ where });
  const shared = sources.filter(({ address }) => !alone.includes(address));
  const hers = person && shared.length > 0 ? await wordingsOf(tx, person.id, shared) : [];
  const mine = [...sources.filter(({ address }) => alone.includes(address)), ...hers];
  if (mine.length === 0) return 0;
  const keys = mine.map(({ unclearId, address }) => ({ unclearId, address }));
  await tx.unclearSource.deleteMany({ where: { OR: keys } });
  const ids = mine.map(({ unclearId }) => unclearId);
  const others = await tx.unclearSource.findMany({ where: { unclearId: { in: ids } } });
  const kept = others.map(({ unclearId }) => unclearId);
  return (await tx.unclear.deleteMany({ where: { id: { in: ids, notIn: kept } } })).count;
}

async function wordingsOf<Source extends { unclearId: bigint; address: string }>(
  tx: Transaction,
  personId: bigint,
  sources: Source[],
): Promise<Source[]> {
  const where = { address: { in: sources.map(({ address }) => address) } };
  const said = await tx.inbox.findMany({ where, select: { said: true, personId: true } });
  const folded = (rows: typeof said) => new Set(rows.map(({ said }) => wordingIn(said)));
  const hers = folded(said.filter((row) => row.personId === personId));
  const others = folded(said.filter((row) => row.personId !== personId));
  const ids = sources.map(({ unclearId }) => unclearId);
  const rows = await tx.unclear.findMany({ where: { id: { in: ids } } });
  const only = rows.filter((row) => hers.has(row.folded) && !others.has(row.folded));
  return sources.filter(({ unclearId }) => only.some(({ id }) => id === unclearId));
}

function wordingIn(said: unknown): string {
  const { text } = Object(said) as { text?: unknown };
  return typeof text === 'string' ? foldedUnclear(maskWords(text)) : '';
}

/* ---------- requests, claims, tries, consents ---------- */

/**
 * What was written to leaders and cadres about her requests and claims: their dedupe keys begin with 'handover:ID:'
 * and 'claim:ID:'.
 */
async function eraseLettersAbout(tx: Transaction, job: Erasing): Promise<number> {
  const { scope } = job;
  const handovers = await tx.handover.findMany({ where: hersIn(scope), select: { id: true } });
  const claims = await tx.linkClaim.findMany({ where: claimsOf(job), select: { id: true } });
  const keys = [
    ...handovers.map(({ id }) => `handover:${id}:`),
    ...claims.map(({ id }) => `claim:${id}:`),
  ];
  if (keys.length === 0) return 0;
  const OR = keys.map((key) => ({ dedupeKey: { startsWith: key } }));
  return (await tx.outbox.deleteMany({ where: { OR } })).count;
}

async function eraseHandovers(tx: Transaction, { scope }: Erasing): Promise<number> {
  const where = hersIn(scope);
  const found = await tx.handover.findMany({ where, select: { id: true } });
  const handoverId = { in: found.map(({ id }) => id) };
  await tx.handoverMessage.deleteMany({ where: { handoverId } });
  // What others asked stays theirs, without her as the one who answered.
  const took = { takenBy: null, takenByName: null };
  if (scope.person)
    await tx.handover.updateMany({ where: { takenBy: scope.person.id }, data: took });
  return (await tx.handover.deleteMany({ where })).count;
}

async function eraseClaims(tx: Transaction, job: Erasing): Promise<number> {
  return (await tx.linkClaim.deleteMany({ where: claimsOf(job) })).count;
}

/**
 * By her, those that wait from a phone of hers alone, and by anybody who gave her phone and was nobody we know. Where
 * nobody is known at the address and nobody is let in any more, all from there.
 */
function claimsOf({ scope, secrets }: Erasing) {
  const { person, alone } = scope;
  const address = { in: alone };
  if (!person) return { address };
  const phone =
    person.phone === null ? [] : secrets.keys('phone', secrets.phones.open(person.phone));
  const byPhone = { personId: null, phoneKey: { in: phone } };
  return { OR: [...hersIn(scope).OR, { address, state: 'pending' }, byPhone] };
}

/** On a shared phone nobody knows whose tries at codes they were; a PIN was tried for her. */
async function eraseAttempts(tx: Transaction, { scope, secrets }: Erasing): Promise<number> {
  const since = new Date(Date.now() - TRIES_KEPT_HOURS * 3_600_000);
  const hers = await ofPerson(scope, (personId) => tx.attempt.deleteMany({ where: { personId } }));
  for (const address of scope.alone) {
    const where = { address, right: false, at: { gte: since } };
    await tx.attempt.updateMany({ where, data: { address: erasedName(secrets, address) } });
  }
  const { count } = await tx.attempt.deleteMany({ where: { address: { in: scope.alone } } });
  return hers + count;
}

/** Under what her wrong tries of the last day stand: whoever counts tries of an address counts these as well. */
export function erasedNames(secrets: Secrets, address: string): string[] {
  return secrets.keys('address', address).map((key) => `${ERASED}:${key}`);
}

function erasedName(secrets: Secrets, address: string): string {
  return `${ERASED}:${secrets.key('address', address)}`;
}

async function eraseConsents(tx: Transaction, { scope }: Erasing): Promise<number> {
  const subject = { in: subjectsOf(scope) };
  await tx.consentNow.deleteMany({ where: { subject } });
  const { count } = await tx.consent.deleteMany({ where: { subject } });
  if (!scope.person && !scope.isShared) await loseAddress(tx, scope.alone);
  return count;
}

/**
 * A member whose link to this address is gone stays in the Union's register, and so does what she said to a purpose,
 * without the address it came from. A consent is never changed: it is written anew under its number.
 */
async function loseAddress(tx: Transaction, addresses: string[]): Promise<void> {
  const where = { address: { in: addresses } };
  const rows = await tx.consent.findMany({ where });
  await tx.consent.deleteMany({ where });
  const anew = rows.map((row) => {
    return { ...row, address: `${row.address.split(':')[0]}:${ERASED}`, inboxId: null };
  });
  await tx.consent.createMany({ data: anew });
}
