/** What one who answers members is shown: requests that wait for her, those she has, and claims that she may decide. */
import { highest, rank } from '../domain/access.ts';
import { ANSWERING } from '../domain/handover.ts';
import type { ClaimView, RequestFacts, RequestView, RequestState } from '../domain/handover.ts';
import type { Address } from '../conversation/vocabulary.ts';
import type { Day } from '../domain/calendar.ts';
import { givenNameOf, maskedPhone, ROLES } from '../domain/people.ts';
import type { Database } from './database.ts';
import type { Handover, LinkClaim, Person, Prisma } from './generated/client.ts';
import {
  actingAt,
  dayOfDate,
  holding,
  levelsFor,
  unitsAbove,
  type Acting,
  type OfficeNow,
} from './handover-levels.ts';
import { mayAct } from './handover-steps.ts';
import type { Secrets } from './secrets.ts';
import { belowIn } from './units-find.ts';
import { queryIn } from './units-tree.ts';

type Tx = Prisma.TransactionClient;

/** More than somebody answers in a morning. */
const MOST = 50;
const NOTHING: RequestFacts = { answers: false, mine: [], open: [], claims: [] };

export interface RequestAsker {
  address: Address;
  personId: string | null;
  /** ms. */
  now: number;
}

/** Only for whoever is linked here and holds an office today; whatever the session says. */
export async function loadRequests(
  { prisma: tx }: Database,
  secrets: Secrets,
  { address, personId, now }: RequestAsker,
): Promise<RequestFacts> {
  const day = dayOfDate(new Date(now));
  const acting = await actingAt(tx, address, new Date(now));
  if (!acting || !acting.offices.some(isOfUse) || String(acting.personId) !== personId)
    return NOTHING;
  if (!acting.isOpen) return { ...NOTHING, isClosed: true };
  const answering = acting.offices.filter(({ role }) => ANSWERING.includes(role));
  const reach = await reachOf(tx, answering, day);
  const [mine, open, claims] = await Promise.all([
    takenBy(tx, acting, new Date(now)),
    openFor(tx, acting.personId, reach),
    claimsFor(tx, acting, address, await reachOf(tx, acting.offices, day)),
  ]);
  const show = await viewer(tx, secrets, [...mine, ...open], day);
  return {
    answers: true,
    mine: mine.map(show),
    open: open.map(show),
    claims: await claimViews(tx, secrets, claims, day),
  };
}

/** The administrator runs the service and answers nobody. */
function isOfUse({ role }: OfficeNow): boolean {
  return role === 'group_leader' || ANSWERING.includes(role);
}

/** What lies under the offices that somebody holds. */
interface Reach {
  /** Units of her offices: what stands there is hers. */
  own: bigint[];
  /** What they lie in: what was passed on from hers stands there. */
  above: bigint[];
  /** All units in hers. */
  below: bigint[];
  day: Day;
}

async function reachOf(tx: Tx, offices: OfficeNow[], day: Day): Promise<Reach> {
  const own = offices.map(({ unitId }) => unitId);
  const above = offices.flatMap(({ chain }) => chain);
  const below = await Promise.all(own.map((id) => belowIn(queryIn(tx), id, day)));
  const passedOn = above.filter((id) => !own.includes(id));
  return {
    own: own.map(BigInt),
    above: passedOn.map(BigInt),
    below: below.flat().map(BigInt),
    day,
  };
}

/** Members of these units on the day. */
async function membersIn(tx: Tx, { below, day }: Reach, people: bigint[]): Promise<bigint[]> {
  const where = { unitId: { in: below }, personId: { in: people }, ...holding(day) };
  const rows = await tx.appointment.findMany({ where, distinct: ['personId'] });
  return rows.map(({ personId }) => personId);
}

/** Those that she has, as far as her offices of today still let her read them. */
async function takenBy(tx: Tx, acting: Acting, now: Date): Promise<Handover[]> {
  const where = { takenBy: acting.personId, state: 'taken' };
  const rows = await tx.handover.findMany({ where, orderBy: { id: 'asc' }, take: MOST });
  const mine: Handover[] = [];
  for (const row of rows) {
    const levels = await levelsFor(tx, row, dayOfDate(now));
    if (mayAct(acting, row, levels, { now: () => now })) mine.push(row);
  }
  return mine;
}

/** Those that stand at her units, the nearest first, and those that were passed on from there; oldest first. */
async function openFor(tx: Tx, her: bigint, reach: Reach): Promise<Handover[]> {
  const { own, above } = reach;
  const where = { state: 'open', routedAt: { not: null } };
  const notHers = { OR: [{ personId: null }, { personId: { not: her } }] };
  const orderBy = { id: 'asc' as const };
  const at = (units: bigint[]) => ({ ...where, unitId: { in: units }, ...notHers });
  const here = await tx.handover.findMany({ where: at(own), orderBy, take: MOST });
  const higher = await tx.handover.findMany({ where: at(above), orderBy, take: 10 * MOST });
  const people = higher.flatMap(({ personId }) => personId ?? []);
  const ours = new Set(await membersIn(tx, reach, people));
  const passedOn = higher.filter(({ personId }) => personId !== null && ours.has(personId));
  return [...here, ...passedOn].slice(0, MOST);
}

async function claimsFor(
  tx: Tx,
  { personId: her, offices }: Acting,
  address: Address,
  reach: Reach,
): Promise<LinkClaim[]> {
  const rows = await tx.linkClaim.findMany({
    where: { state: 'pending', personId: { not: null }, address: { not: address } },
    orderBy: { id: 'asc' },
    take: 10 * MOST,
  });
  const people = rows.flatMap(({ personId }) => personId ?? []).filter((id) => id !== her);
  const inReach = new Set(await membersIn(tx, reach, people));
  const equals = await equalsOf(tx, people, offices, reach.day);
  const isHers = (id: bigint | null) => id !== null && inReach.has(id) && !equals.has(id);
  return rows.filter(({ personId }) => isHers(personId)).slice(0, MOST);
}

/** Those of them who are what she is, or more: about them somebody above decides. */
async function equalsOf(tx: Tx, people: bigint[], offices: OfficeNow[], day: Day) {
  const own = rank(highest(offices.map(({ role }) => role)));
  const role = { in: ROLES.filter((one) => rank(one) >= own) };
  const where = { personId: { in: people }, role, ...holding(day) };
  const rows = await tx.appointment.findMany({ where });
  return new Set(rows.map(({ personId }) => personId));
}

/* ---------- views ---------- */

type Show = (request: Handover) => RequestView;

/** Reads what several views need at once: contacts, people, places, words. */
export async function viewer(tx: Tx, secrets: Secrets, rows: Handover[], day: Day): Promise<Show> {
  const ids = rows.flatMap(({ personId }) => personId ?? []);
  const [contacts, people, messages, places] = await Promise.all([
    tx.contact.findMany({ where: { address: { in: rows.map(({ address }) => address) } } }),
    tx.person.findMany({ where: { id: { in: ids } } }),
    tx.handoverMessage.findMany({
      where: { handoverId: { in: rows.map(({ id }) => id) } },
      orderBy: { id: 'asc' },
    }),
    placesOf(tx, ids, day),
  ]);
  const named = new Map(people.map((one) => [one.id, one]));
  const forms = new Map(contacts.map((one) => [one.address, one.addressForm]));
  return (row) => ({
    ...headOf(row, row.personId === null ? undefined : named.get(row.personId)),
    form: (forms.get(row.address) ?? 'chi') as RequestView['form'],
    ...(row.personId !== null && placed(places.get(row.personId))),
    words: [
      ...(row.words === null
        ? []
        : [wordsOf(secrets, { ...row, who: 'member', at: row.createdAt })]),
      ...messages.filter((one) => one.handoverId === row.id).map((one) => wordsOf(secrets, one)),
    ],
  });
}

function headOf({ id, state, topic, createdAt }: Handover, person: Person | undefined) {
  return {
    id: String(id),
    state: state as RequestState,
    topic,
    since: createdAt.getTime(),
    ...(person && { name: givenNameOf(person.name) }),
  };
}

function placed(place: string | undefined) {
  return place === undefined ? {} : { place };
}

function wordsOf(secrets: Secrets, row: { who: string; words: string | null; at: Date }) {
  const text = row.words === null ? '' : secrets.words.open(row.words);
  return { who: row.who as 'member' | 'cadre', text, at: row.at.getTime() };
}

/** «thôn Nà Lay», or the commune where her branch is not known. */
async function placesOf(tx: Tx, people: bigint[], day: Day): Promise<Map<bigint, string>> {
  const rows = await tx.appointment.findMany({
    where: { personId: { in: people }, role: 'member', ...holding(day) },
    orderBy: { id: 'asc' },
  });
  const units = await unitsAbove(tx, [...new Set(rows.map(({ unitId }) => String(unitId)))], day);
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  const names = rows.flatMap(({ personId, unitId }): [bigint, string][] => {
    let unit = byId.get(String(unitId));
    if (unit?.kind === 'group' && unit.parentId !== undefined) unit = byId.get(unit.parentId);
    return unit ? [[personId, `${unit.type} ${unit.name}`]] : [];
  });
  return new Map(names);
}

async function claimViews(
  tx: Tx,
  secrets: Secrets,
  rows: LinkClaim[],
  day: Day,
): Promise<ClaimView[]> {
  const ids = rows.flatMap(({ personId }) => personId ?? []);
  const people = await tx.person.findMany({ where: { id: { in: ids } } });
  const places = await placesOf(tx, ids, day);
  return rows.flatMap((row) => {
    const person = people.find(({ id }) => id === row.personId);
    return person ? [claimView(secrets, row, person, places.get(person.id))] : [];
  });
}

function claimView(
  secrets: Secrets,
  { id, birthYear, phone, address, createdAt }: LinkClaim,
  { name }: Person,
  place: string | undefined,
): ClaimView {
  return {
    ...{ id: String(id), name, birthYear, ...placed(place) },
    phone: maskedPhone(secrets.phones.open(phone)),
    channel: address.startsWith('zalo:') ? 'zalo' : 'telegram',
    since: createdAt.getTime(),
  };
}
