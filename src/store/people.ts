/** What a turn is told of those behind an address: names to choose from, and of the one who writes what is hers. */
import { codeIn } from '../conversation/wishes/index.ts';
import type { Address } from '../conversation/vocabulary.ts';
import { dayOf } from '../domain/calendar.ts';
import type {
  ActiveMember,
  LinkedName,
  MemberFacts,
  NoticeFacts,
  Tried,
} from '../domain/members.ts';
import { e164, formFor, givenNameOf, maskedPhone, type Role } from '../domain/people.ts';
import type { Asker } from '../services/facts.ts';
import type { PeopleBoard } from '../services/ports.ts';
import { pausesOf } from './attempts.ts';
import { consentsOf } from './consents.ts';
import type { Database } from './database.ts';
import type { Person } from './generated/client.ts';
import { keptOf } from './kept.ts';
import { MOST_ON_A_PHONE, usable } from './links.ts';
import { isPin } from './pin.ts';
import type { Secrets } from './secrets.ts';

export interface PeopleParts {
  database: Database;
  secrets: Secrets;
  /** A short-lived link to the file of what is kept of her. */
  fileUrl(asker: { address: Address; personId: string | null; now: number }): string;
}

const MOST_NOTICES = 20;

export function createPeople(parts: PeopleParts): PeopleBoard {
  const { database } = parts;
  return {
    member: (asker) => memberFacts(parts, asker),
    tried: (asker) => tried(parts, asker),
    consents: ({ address, personId }) => consentsOf(database, address, personId),
    notices: (asker) => notices(parts, asker),
  };
}

async function memberFacts(parts: PeopleParts, asker: Asker): Promise<MemberFacts> {
  const { prisma } = parts.database;
  const { address, personId, now } = asker;
  const where = { address, state: 'confirmed' };
  const links = await prisma.link.findMany({ where, orderBy: { id: 'asc' } });
  const ids = links.map((link) => link.personId);
  const people = await prisma.person.findMany({
    where: { id: { in: ids } },
    orderBy: { id: 'asc' },
  });
  const active = people.find((person) => String(person.id) === personId);
  const shown = people.filter((one, at) => at < MOST_ON_A_PHONE || one === active);
  const link = links.find((one) => String(one.personId) === personId);
  const isOpen = !active?.pin || (link?.openUntil?.getTime() ?? 0) > now;
  const claims = await prisma.linkClaim.count({ where: { address, state: 'pending' } });
  return {
    people: namesOf(shown, now),
    ...(active && { active: await activeMember(parts, active, isOpen, now) }),
    claimWaits: claims > 0,
    paused: await pausesOf(parts.database, parts.secrets, asker),
    canVerifyPhone: address.startsWith('telegram:'),
    fileUrl: parts.fileUrl(asker),
    kept: await keptOf(parts.database, asker),
  };
}

/** Two of the same name are told apart by their years. */
function namesOf(people: Person[], now: number): LinkedName[] {
  const given = people.map(({ name }) => givenNameOf(name));
  return people.map((person, at) => {
    const { id, birthYear, name: full } = person;
    const name = given[at] ?? full;
    const isAlone = given.filter((one) => one === name).length === 1;
    const form = (person.addressForm ?? formFor(birthYear ?? undefined, yearAt(now))) as 'chi';
    return { id: String(id), name: isAlone ? name : full, addressForm: form };
  });
}

function yearAt(now: number): number {
  return Number(dayOf(now).slice(0, 4));
}

async function activeMember(
  { database, secrets }: PeopleParts,
  person: Person,
  isOpen: boolean,
  now: number,
): Promise<ActiveMember> {
  const { id, name, birthYear, phone, topics, pin } = person;
  const offices = await officesOf(database, id, dayOf(now));
  return {
    id: String(id),
    name,
    givenName: givenNameOf(name),
    ...(birthYear !== null && { birthYear }),
    ...(phone !== null && { phone: maskedPhone(secrets.phones.open(phone)) }),
    places: [...new Set(offices.map(({ place }) => place))],
    roles: [...new Set(offices.map(({ role }) => role))],
    topics,
    hasPin: pin !== null,
    isOpen,
  };
}

/** Names of the unit and what it belongs to, up to the commune. */
const OFFICES = `
SELECT a.role, concat_ws(', ', v.type || ' ' || v.name, p.type || ' ' || p.name) AS place
FROM appointment a
JOIN unit_version v ON v.unit_id = a.unit_id AND (v.valid_from IS NULL OR v.valid_from <= $2::date)
  AND (v.valid_to IS NULL OR v.valid_to > $2::date)
LEFT JOIN unit_version p ON p.unit_id = v.parent_id AND (p.valid_from IS NULL OR p.valid_from <= $2::date)
  AND (p.valid_to IS NULL OR p.valid_to > $2::date)
WHERE a.person_id = $1::bigint AND (a.valid_from IS NULL OR a.valid_from <= $2::date)
  AND (a.valid_to IS NULL OR a.valid_to > $2::date)
ORDER BY a.id`;

function officesOf({ query }: Database, personId: bigint, today: string) {
  return query<{ role: Role; place: string }>(OFFICES, [String(personId), today]);
}

/* ---------- what she just sent ---------- */

/** Read only: that a try was made is written by the turn. */
async function tried(parts: PeopleParts, asker: Asker): Promise<Tried> {
  const { said } = asker;
  if (said.kind === 'joined') return codeTried(parts, asker, /\d{9}/.exec(said.start ?? '')?.[0]);
  if (said.kind === 'phone') return said.verified ? phoneTried(parts, asker, said.phone) : {};
  if (said.kind !== 'text') return {};
  return {
    ...(await codeTried(parts, asker, codeIn(said.text, true))),
    ...(await pinTried(parts, asker, said.text.trim())),
  };
}

async function codeTried(parts: PeopleParts, asker: Asker, code?: string): Promise<Tried> {
  if (!code) return {};
  const { code: isPaused } = await pausesOf(parts.database, parts.secrets, asker);
  const codeKey = { in: parts.secrets.keys('code', code) };
  const where = { codeKey, ...usable(new Date(asker.now)) };
  const isRight = !isPaused && (await parts.database.prisma.linkCode.count({ where })) > 0;
  return { code: isRight ? 'right' : 'wrong' };
}

async function pinTried(parts: PeopleParts, asker: Asker, text: string): Promise<Tried> {
  if (!/^\d{4,6}$/.test(text) || asker.personId === null) return {};
  const id = BigInt(asker.personId);
  const person = await parts.database.prisma.person.findUnique({ where: { id } });
  if (!person?.pin) return {};
  const { pin: isPaused } = await pausesOf(parts.database, parts.secrets, asker);
  const isRight = !isPaused && (await isPin(parts.secrets, text, person.pin));
  return { pin: isRight ? 'right' : 'wrong' };
}

/** With the year of birth that she gave before: several women may have one phone. */
async function phoneTried(
  { database, secrets }: PeopleParts,
  { session }: Asker,
  phone: string,
): Promise<Tried> {
  const { birthYear } = Object(session?.data) as { birthYear?: unknown };
  const phoneKey = { in: secrets.keys('phone', e164(phone) ?? phone) };
  const where = { phoneKey, ...(typeof birthYear === 'number' && { birthYear }) };
  const count = await database.prisma.person.count({ where });
  return { phone: count === 0 ? 'none' : count === 1 ? 'one' : 'several' };
}

/* ---------- notices ---------- */

/** What stands behind the newest notices here; the words only for the one they are for. */
async function notices({ database, secrets }: PeopleParts, asker: Asker): Promise<NoticeFacts> {
  const { address, personId, now } = asker;
  const links = await database.prisma.link.findMany({ where: { address, state: 'confirmed' } });
  const people = links.map((link) => link.personId);
  const rows = await database.prisma.notice.findMany({
    where: {
      OR: [{ personId: { in: people } }, { personId: null, address }],
      AND: { OR: [{ usefulUntil: null }, { usefulUntil: { gt: new Date(now) } }] },
    },
    orderBy: { createdAt: 'desc' },
    take: MOST_NOTICES,
  });
  return rows.map((row) => {
    const isHers = row.personId === null || String(row.personId) === personId;
    return {
      id: row.id,
      isOthers: !isHers,
      ...(isHers && { words: secrets.words.open(row.words) }),
    };
  });
}
