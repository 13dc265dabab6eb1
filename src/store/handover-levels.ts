/** Who answers whom: the levels above a member, who holds their offices and can be told, what an acting person holds. */
import type { Session } from '../conversation/flow.ts';
import type { Address } from '../conversation/vocabulary.ts';
import { dayOf, yearOf, type Day } from '../domain/calendar.ts';
import { highest } from '../domain/access.ts';
import { levelsOf, OFFICE_AT, type Level } from '../domain/handover.ts';
import { formFor, type Office, type Role } from '../domain/people.ts';
import { found, newAlone, sought } from '../domain/place-search.ts';
import { chain, on, type UnitOn } from '../domain/place.ts';
import { hasStopped } from './consents.ts';
import type { Prisma } from './generated/client.ts';
import { queryIn, successionsOf, treeUp } from './units-tree.ts';

type Tx = Prisma.TransactionClient;

/** The day on which an appointment or a unit has to hold. */
export function dayOfDate(now: Date): Day {
  return dayOf(now.getTime());
}

/** What holds on a day: the first day counts, the one on which it held no more does not. */
export function holding(day: Day) {
  const at = new Date(day);
  return {
    AND: [
      { OR: [{ validFrom: null }, { validFrom: { lte: at } }] },
      { OR: [{ validTo: null }, { validTo: { gt: at } }] },
    ],
  };
}

/* ---------- levels ---------- */

const BY_ID = 'SELECT id FROM unit WHERE id = ANY($1::bigint[])';
const PROVINCE = `SELECT id::text AS id FROM unit WHERE kind = 'province'
  AND (valid_to IS NULL OR valid_to > $1::date) ORDER BY id LIMIT 1`;

/** The levels above a member; above a unit where nobody is known; the province for whoever lives nobody knows where. */
export async function levelsFor(
  tx: Tx,
  whose: { personId: bigint | null; unitId: bigint | null },
  day: Day,
): Promise<Level[]> {
  const hers = whose.personId === null ? [] : await unitsOf(tx, whose.personId, day);
  const from = hers.length > 0 || whose.unitId === null ? hers : [String(whose.unitId)];
  const above = levelsOf((await unitsAbove(tx, from, day)).map(asLevelUnit));
  if (above.some(({ kind }) => kind === 'province')) return above;
  const [province] = await queryIn(tx)<{ id: string }>(PROVINCE, [day]);
  return province ? [...above, { unitId: province.id, kind: 'province' }] : above;
}

function asLevelUnit({ id, kind }: UnitOn) {
  return { unitId: id, kind };
}

/** Where she is a member, the newest first; where she holds an office else. */
async function unitsOf(tx: Tx, personId: bigint, day: Day): Promise<string[]> {
  const where = { personId, ...holding(day) };
  const rows = await tx.appointment.findMany({ where, orderBy: { id: 'desc' } });
  const isMember = (row: { role: string }) => Number(row.role === 'member');
  return rows.sort((a, b) => isMember(b) - isMember(a)).map(({ unitId }) => String(unitId));
}

/** Each unit with what it lies in, in this order. */
export async function unitsAbove(tx: Tx, ids: string[], day: Day): Promise<UnitOn[]> {
  if (ids.length === 0) return [];
  const tree = await treeUp(queryIn(tx), BY_ID, [ids]);
  return ids.flatMap((id) => chain(tree, id, day));
}

export async function unitOnDay(tx: Tx, id: string, day: Day): Promise<UnitOn | undefined> {
  return on((await treeUp(queryIn(tx), BY_ID, [[id]])).get(id), day);
}

/* ---------- people ---------- */

/** Somebody who holds an office and can be written to. */
export interface Holder {
  personId: bigint;
  address: Address;
}

/** Those in the office of a level who have a confirmed, reachable address: the one that each wrote from last. */
export async function holdersOf(
  tx: Tx,
  { unitId, kind }: Level,
  day: Day,
  but: readonly (bigint | null)[] = [],
): Promise<Holder[]> {
  const where = { unitId: BigInt(unitId), role: OFFICE_AT[kind], ...holding(day) };
  const rows = await tx.appointment.findMany({ where, orderBy: { personId: 'asc' } });
  const people = [...new Set(rows.map(({ personId }) => personId))];
  const asked = people.filter((personId) => !but.includes(personId));
  const holders = await Promise.all(asked.map((personId) => reach(tx, personId)));
  return holders.flatMap((holder) => holder ?? []);
}

/** Where a person is written to; undefined where she has no address that can be reached, or said «dừng». */
export async function reach(tx: Tx, personId: bigint): Promise<Holder | undefined> {
  if (await hasStopped(tx, { address: '', personId })) return undefined;
  const links = await tx.link.findMany({ where: { personId, state: 'confirmed' } });
  const address = { in: links.map((link) => link.address) };
  const contact = await tx.contact.findFirst({
    where: { address, reachable: true },
    orderBy: { lastInteractionAt: { sort: 'desc', nulls: 'last' } },
  });
  return contact ? { personId, address: contact.address } : undefined;
}

/** Units of these levels in whose office somebody can be told. */
export async function staffedOf(
  tx: Tx,
  levels: readonly Level[],
  day: Day,
  but: readonly (bigint | null)[],
): Promise<Set<string>> {
  const staffed = new Set<string>();
  for (const level of levels)
    if ((await holdersOf(tx, level, day, but)).length > 0) staffed.add(level.unitId);
  return staffed;
}

/** An office that holds today, with the ids of its unit and of all that it lies in: as `may` wants it. */
export interface OfficeNow extends Office {
  chain: string[];
}

/** How somebody is called. */
export type Form = 'chi' | 'co' | 'bac';

export interface Acting {
  personId: bigint;
  name: string;
  form: Form;
  /** She has given her PIN a little while ago; where she has none: nobody else uses the phone. */
  isOpen: boolean;
  offices: OfficeNow[];
}

/** Who is writing from an address, by a link that holds now, with her offices of the day; the session is not asked. */
export async function actingAt(tx: Tx, address: Address, now: Date): Promise<Acting | undefined> {
  const day = dayOfDate(now);
  const contact = await tx.contact.findUnique({ where: { address } });
  const personId = contact?.personId ?? null;
  if (personId === null) return undefined;
  const link = await tx.link.findFirst({ where: { personId, address, state: 'confirmed' } });
  const person = link && (await tx.person.findUnique({ where: { id: personId } }));
  if (!person) return undefined;
  const { name, addressForm, birthYear } = person;
  const form = (addressForm as Form | null) ?? formFor(birthYear ?? undefined, yearOf(day));
  const isOpen = person.pin === null ? !contact?.shared : (link.openUntil ?? 0) > now;
  return { personId, name, form, isOpen, offices: await officesOf(tx, personId, day) };
}

/** The offices that somebody holds on a day. */
export async function officesOf(tx: Tx, personId: bigint, day: Day): Promise<OfficeNow[]> {
  const where = { personId, role: { not: 'member' }, ...holding(day) };
  const rows = await tx.appointment.findMany({ where, orderBy: { id: 'asc' } });
  const offices: OfficeNow[] = [];
  for (const { role, unitId } of rows) {
    const chain = (await unitsAbove(tx, [String(unitId)], day)).map(({ id }) => id);
    offices.push({ role: role as Role, unitId: String(unitId), chain });
  }
  return offices;
}

/** Where a person belongs, each place with all that it lies in, and the highest of what she is. */
export async function standingOf(tx: Tx, personId: bigint, day: Day) {
  const rows = await tx.appointment.findMany({ where: { personId, ...holding(day) } });
  const targets: string[][] = [];
  for (const { unitId } of rows)
    targets.push((await unitsAbove(tx, [String(unitId)], day)).map(({ id }) => id));
  return { targets, over: highest(rows.map(({ role }) => role as Role)) };
}

/* ---------- where she said she lives ---------- */

const NAMED = 'SELECT unit_id AS id FROM unit_version WHERE name_key = ANY($1::text[])';

/** The commune that she named in what she was talking about, where exactly one is called that. */
export async function communeSaid(tx: Tx, session: Session | null, day: Day) {
  const name = session && saidIn(session);
  if (!name) return null;
  const query = queryIn(tx);
  const tree = await treeUp(query, NAMED, [sought(name).keys]);
  const how = { kind: 'commune' as const, asOf: day };
  const units = newAlone(found(name, tree, await successionsOf(query, tree), how));
  return units.length === 1 && units[0] ? BigInt(units[0].id) : null;
}

function saidIn({ kept, past = [] }: Session): string | undefined {
  const places = [...past, ...(kept ? [kept] : [])].reverse();
  return places.map(({ data }) => communeIn(data)).find((name) => name !== undefined);
}

function communeIn(data: unknown): string | undefined {
  const { commune, profile } = Object(data) as Record<string, unknown>;
  const named = commune ?? (Object(profile) as Record<string, unknown>).commune;
  return typeof named === 'string' && named !== '' ? named : undefined;
}
