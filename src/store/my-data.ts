/** Everything that is kept of one person, as she may read it: the same rows that «xóa hết» deletes. */
import { maskAddress } from '../domain/mask.ts';
import { maskedPhone } from '../domain/people.ts';
import type { Database } from './database.ts';
import { hersIn, scopeOf, subjectsOf, type Scope, type Subject } from './erasure-scope.ts';
import type { Person, Prisma } from './generated/client.ts';
import { classesOf, type ClassesData } from './my-data-classes.ts';
import type { Secrets } from './secrets.ts';

export interface MyData extends ClassesData {
  at: Date;
  /** Undefined where nobody is known behind the address. */
  person?: PersonData;
  offices: { role: string; place: string; from: Date | null; until: Date | null }[];
  links: { address: string; method: string; since: Date; until: Date | null }[];
  consents: {
    purpose: string;
    given: boolean;
    at: Date;
    words: string;
    channel: string;
    evidence: string;
  }[];
  /** Oldest first, both ways. */
  messages: { at: Date; from: 'her' | 'us'; kind: string; text?: string }[];
  requests: {
    at: Date;
    topic: string;
    state: string;
    words?: string;
    messages: { at: Date; who: string; words: string }[];
  }[];
  posts: { at: Date; until: Date; kind: string; state: string; words?: string; shown?: string }[];
  notices: { at: Date; openedAt: Date | null; words: string }[];
  codes: { at: Date; until: Date; usedAt: Date | null }[];
  claims: { at: Date; phone: string; birthYear: number; state: string }[];
  /** At her PIN; at codes only where nobody shares the phone: those are counted for the phone, not for a person. */
  tries: { at: Date; what: string; right: boolean }[];
  /** What was not understood, without what tells who wrote it. */
  unclear: { at: Date; words: string }[];
}

export interface PersonData {
  id: string;
  name: string;
  birthYear: number | null;
  birthDate: Date | null;
  phone?: string;
  maskedPhone?: string;
  language: string | null;
  addressForm: string | null;
  topics: string[];
  hasPin: boolean;
  since: Date;
}

type Tx = Prisma.TransactionClient;

/** One picture of all tables, so that nothing stands in it twice or half. */
export function collectMyData(
  { prisma }: Pick<Database, 'prisma'>,
  secrets: Secrets,
  subject: Subject,
): Promise<MyData> {
  return prisma.$transaction((tx) => collect(tx, secrets, subject), {
    isolationLevel: 'RepeatableRead',
    timeout: 30_000,
  });
}

async function collect(tx: Tx, secrets: Secrets, subject: Subject): Promise<MyData> {
  const scope = await scopeOf(tx, subject);
  const { person } = scope;
  return {
    at: new Date(),
    ...(person && { person: personData(person, secrets) }),
    offices: person ? await offices(tx, person.id) : [],
    links: person ? await links(tx, person.id) : [],
    consents: await consents(tx, scope),
    messages: await messages(tx, scope),
    requests: await requests(tx, scope, secrets),
    posts: await posts(tx, scope, secrets),
    notices: await notices(tx, scope, secrets),
    ...(await classesOf(tx, scope, secrets)),
    codes: person ? await codes(tx, person.id) : [],
    claims: await claims(tx, scope, secrets),
    tries: await tries(tx, scope),
    unclear: await unclear(tx, scope),
  };
}

function personData(person: Person, secrets: Secrets): PersonData {
  const { id, name, birthYear, birthDate, language, addressForm, topics, pin } = person;
  const phone = person.phone === null ? undefined : secrets.phones.open(person.phone);
  return {
    ...{ id: String(id), name, birthYear, birthDate, language, addressForm, topics },
    ...(phone !== undefined && { phone, maskedPhone: maskedPhone(phone) }),
    hasPin: pin !== null,
    since: person.createdAt,
  };
}

/** By the newest names of the unit and of what it belongs to. */
const OFFICES = `
SELECT DISTINCT ON (a.id) a.role, a.valid_from AS "from", a.valid_to AS until,
  coalesce(concat_ws(', ', v.type || ' ' || v.name, p.type || ' ' || p.name), '') AS place
FROM appointment a
LEFT JOIN unit_version v ON v.unit_id = a.unit_id
LEFT JOIN unit_version p ON p.unit_id = v.parent_id
WHERE a.person_id = $1::bigint
ORDER BY a.id, v.valid_from DESC NULLS LAST, p.valid_from DESC NULLS LAST`;

function offices(tx: Tx, id: bigint): Promise<MyData['offices']> {
  return tx.$queryRawUnsafe(OFFICES, id);
}

async function links(tx: Tx, personId: bigint): Promise<MyData['links']> {
  const rows = await tx.link.findMany({ where: { personId }, orderBy: { id: 'asc' } });
  return rows.map(({ address, method, createdAt, revokedAt }) => {
    return { address: maskAddress(address), method, since: createdAt, until: revokedAt };
  });
}

async function consents(tx: Tx, scope: Scope): Promise<MyData['consents']> {
  const where = { subject: { in: subjectsOf(scope) } };
  const rows = await tx.consent.findMany({ where, orderBy: { id: 'asc' } });
  return rows.map(({ purpose, given, at, words, address, evidence }) => {
    return { purpose, given, at, words, channel: channelOf(address), evidence };
  });
}

function channelOf(address: string): string {
  return address.split(':')[0] ?? '';
}

async function messages(tx: Tx, scope: Scope): Promise<MyData['messages']> {
  const where = hersIn(scope);
  const came = await tx.inbox.findMany({ where, select: { at: true, said: true } });
  const went = await tx.outbox.findMany({ where, select: { createdAt: true, message: true } });
  const all: MyData['messages'] = [
    ...came.map(({ at, said }) => ({ at, from: 'her' as const, ...shown(said) })),
    ...went.map(({ createdAt: at, message }) => ({ at, from: 'us' as const, ...shown(message) })),
  ];
  return all.sort((a, b) => a.at.getTime() - b.at.getTime());
}

/** The words of a message of either side, whatever its kind. */
function shown(message: unknown): { kind: string; text?: string } {
  const fields = Object(message) as Record<string, unknown>;
  const names = ['title', 'text', 'caption', 'phone', 'name', 'latitude', 'longitude', 'id'];
  const parts = names.map((name) => fields[name]).filter((part) => part !== undefined);
  const text = parts.join(' ');
  return { kind: String(fields['kind'] ?? ''), ...(text !== '' && { text }) };
}

async function requests(tx: Tx, scope: Scope, secrets: Secrets): Promise<MyData['requests']> {
  const rows = await tx.handover.findMany({ where: hersIn(scope), orderBy: { id: 'asc' } });
  const handoverId = { in: rows.map(({ id }) => id) };
  const orderBy = { id: 'asc' } as const;
  const written = await tx.handoverMessage.findMany({ where: { handoverId }, orderBy });
  return rows.map(({ id, createdAt, topic, state, words }) => ({
    ...{ at: createdAt, topic, state, ...opened('words', words, secrets) },
    messages: written
      .filter((message) => message.handoverId === id)
      .map(({ at, who, words }) => ({ at, who, words: secrets.words.open(words) })),
  }));
}

function opened<Name extends string>(
  name: Name,
  words: string | null,
  secrets: Secrets,
): { [key in Name]?: string } {
  return words === null ? {} : ({ [name]: secrets.words.open(words) } as { [key in Name]: string });
}

async function posts(tx: Tx, scope: Scope, secrets: Secrets): Promise<MyData['posts']> {
  const rows = await tx.neighbourPost.findMany({ where: hersIn(scope), orderBy: { id: 'asc' } });
  return rows.map(({ createdAt, expiresAt, kind, state, words, shownWords }) => ({
    ...{ at: createdAt, until: expiresAt, kind, state },
    ...opened('words', words, secrets),
    ...opened('shown', shownWords, secrets),
  }));
}

async function notices(tx: Tx, scope: Scope, secrets: Secrets): Promise<MyData['notices']> {
  const orderBy = { createdAt: 'asc' } as const;
  const rows = await tx.notice.findMany({ where: hersIn(scope), orderBy });
  return rows.map(({ createdAt, openedAt, words }) => {
    return { at: createdAt, openedAt, words: secrets.words.open(words) };
  });
}

async function codes(tx: Tx, personId: bigint): Promise<MyData['codes']> {
  const rows = await tx.linkCode.findMany({ where: { personId }, orderBy: { id: 'asc' } });
  return rows.map(({ createdAt, expiresAt, usedAt }) => {
    return { at: createdAt, until: expiresAt, usedAt };
  });
}

async function claims(tx: Tx, scope: Scope, secrets: Secrets): Promise<MyData['claims']> {
  const rows = await tx.linkClaim.findMany({ where: hersIn(scope), orderBy: { id: 'asc' } });
  return rows.map(({ createdAt, phone, birthYear, state }) => {
    return { at: createdAt, phone: secrets.phones.open(phone), birthYear, state };
  });
}

async function tries(tx: Tx, scope: Scope): Promise<MyData['tries']> {
  const where = hersIn(scope);
  const rows = await tx.attempt.findMany({ where, orderBy: { id: 'asc' } });
  return rows.map(({ at, what, right }) => ({ at, what, right }));
}

async function unclear(tx: Tx, { alone }: Scope): Promise<MyData['unclear']> {
  const sources = await tx.unclearSource.findMany({ where: { address: { in: alone } } });
  const ids = sources.map(({ unclearId }) => unclearId);
  const rows = await tx.unclear.findMany({ where: { id: { in: ids } } });
  const textOf = new Map(rows.map(({ id, text }) => [id, text]));
  return sources.map(({ unclearId, at }) => ({ at, words: textOf.get(unclearId) ?? '' }));
}
