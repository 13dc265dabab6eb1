/** Deletes what is kept of one person, table by table; in an order in which each still finds what it needs. */
import { foldedUnclear, maskWords } from '../domain/unclear.ts';
import { HERS, hersIn, subjectsOf, valuesOf, type Scope } from './erasure-scope.ts';
import type { Prisma } from './generated/client.ts';
import type { Secrets } from './secrets.ts';

type Transaction = Prisma.TransactionClient;

/** The address in rows that are kept hollow, so that an event that is delivered again changes nothing. */
export const ERASED = 'erased';

/** How long platforms may deliver again, with room to spare (WEBHOOK_MAX_AGE_HOURS is 24); then hollow rows go. */
export const HOLLOW_DAYS = 7;

/** Wrong tries of the last day stay under a name that nobody can read: else forgetting would be a way to try on. */
const TRIES_KEPT_HOURS = 24;

export interface Erasing {
  scope: Scope;
  secrets: Secrets;
  /** The message that asked; its answer waits to be sent under `answerKey`. */
  inboxId: bigint | null;
  /** Begins the dedupe keys of what is still to be sent to her. */
  answerKey: string;
}

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

function run(tx: Transaction, sql: string, { scope }: Erasing, ...more: unknown[]) {
  return tx.$executeRawUnsafe(sql, ...valuesOf(scope), ...more);
}

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
 * By her, and by anybody who gave her phone and was nobody we know. From an address where nobody is known also those
 * that seemed to fit somebody: it was not her who was let in.
 */
function claimsOf({ scope, secrets }: Erasing) {
  const { person, alone } = scope;
  const open = { address: { in: alone }, state: { not: 'approved' } };
  if (!person) return { OR: [open, { personId: null, address: { in: alone } }] };
  const phone =
    person.phone === null ? [] : secrets.keys('phone', secrets.phones.open(person.phone));
  const byPhone = { personId: null, phoneKey: { in: phone } };
  return { OR: [...hersIn(scope).OR, byPhone] };
}

/** On a shared phone nobody knows whose tries they were. */
async function eraseAttempts(tx: Transaction, { scope, secrets }: Erasing): Promise<number> {
  const since = new Date(Date.now() - TRIES_KEPT_HOURS * 3_600_000);
  for (const address of scope.alone) {
    const where = { address, right: false, at: { gte: since } };
    await tx.attempt.updateMany({ where, data: { address: erasedName(secrets, address) } });
  }
  return (await tx.attempt.deleteMany({ where: { address: { in: scope.alone } } })).count;
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
  return (await tx.consent.deleteMany({ where: { subject } })).count;
}

/* ---------- messages ---------- */

/** Everything that waits or went, but the answer to the message that asked. */
async function eraseOutbox(tx: Transaction, job: Erasing): Promise<number> {
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
async function eraseInbox(tx: Transaction, job: Erasing): Promise<number> {
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
async function eraseContacts(tx: Transaction, { scope }: Erasing): Promise<number> {
  const { person, linked } = scope;
  const where = person
    ? { OR: [{ address: { in: linked } }, { personId: person.id }] }
    : { address: { in: linked } };
  const rows = await tx.contact.findMany({ where, orderBy: { address: 'asc' } });
  for (const { address } of rows) await clearContact(tx, address, person?.id ?? null);
  const alone = { in: scope.alone };
  const busy = await waitingFor(tx, scope.alone);
  return (await tx.contact.deleteMany({ where: { address: { ...alone, notIn: busy } } })).count;
}

/** Where somebody else is the active one the session is hers, and stays. */
async function clearContact(tx: Transaction, address: string, id: bigint | null): Promise<void> {
  await tx.$executeRawUnsafe(
    `UPDATE contact SET session = NULL, human_until = NULL, person_id = NULL, person_at = NULL
     WHERE address = $1 AND (person_id IS NULL OR person_id = $2::bigint)`,
    address,
    id,
  );
  await tx.$executeRawUnsafe(
    `UPDATE contact SET shared = (SELECT count(DISTINCT l.person_id) > 1 FROM link l
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
