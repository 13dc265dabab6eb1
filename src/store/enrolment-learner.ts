/** Who the learner is: from the register where she is known, else as she was typed; and where she lives. */
import type { Day } from '../domain/calendar.ts';
import { e164, nameKeyOf } from '../domain/people.ts';
import { found, newAlone, sought } from '../domain/place-search.ts';
import { say } from '../domain/phrase.ts';
import { refuse, type Refusal } from '../domain/refusal.ts';
import type { Person, Prisma } from './generated/client.ts';
import { holding } from './handover-levels.ts';
import type { Secrets } from './secrets.ts';
import { queryIn, successionsOf, treeUp } from './units-tree.ts';

type Tx = Prisma.TransactionClient;

export interface SaidLearner {
  name: string;
  birthYear?: number;
  /** E.164, or as people write it. */
  phone?: string;
  commune?: string;
}

export interface Learner {
  name: string;
  birthYear?: number;
  phone?: string;
  unitId: bigint | null;
  /** What tells the same learner: her id in the register, or what was typed. */
  identity: string;
}

export interface WhoLearns {
  forWhom: 'self' | 'family';
  /** Who signs up; null where nobody is known. */
  personId: bigint | null;
  /** Where it comes from: two of the same name are told apart by it. */
  origin: string;
  said?: SaidLearner;
  /** The unit itself, where a cadre names it. */
  unitId?: bigint;
}

const NAMELESS = refuse('noName', say('letter.class.no.noName'));

export async function learnerOf(
  tx: Tx,
  { phones }: Pick<Secrets, 'phones'>,
  { forWhom, personId, origin, said, unitId }: WhoLearns,
  day: Day,
): Promise<Learner | Refusal> {
  const isHerself = forWhom === 'self' && personId !== null;
  const person = isHerself && (await tx.person.findUnique({ where: { id: personId } }));
  const name = (person ? person.name : said?.name)?.trim();
  if (!name) return NAMELESS;
  const phone = said?.phone === undefined ? undefined : e164(said.phone);
  const typed = { birthYear: said?.birthYear, phone };
  const own = person ? known(person, typed, (sealed) => phones.open(sealed)) : typed;
  const unit = unitId ?? (await unitOf(tx, { said, personId }, day));
  const identity = person ? `person:${person.id}` : identityOf(name, own, origin);
  return { name, ...own, unitId: unit, identity };
}

/** The register first; what it lacks as she typed it. */
function known(
  { birthYear, phone }: Person,
  typed: Pick<Learner, 'birthYear' | 'phone'>,
  open: (sealed: string) => string,
): Pick<Learner, 'birthYear' | 'phone'> {
  return {
    birthYear: birthYear ?? typed.birthYear,
    phone: phone === null ? typed.phone : open(phone),
  };
}

function identityOf(name: string, { birthYear, phone }: Partial<Learner>, origin: string): string {
  return [nameKeyOf(name), birthYear ?? '', phone ?? origin].join('|');
}

/** Where it was said first; else where she who signs up is a member: a family lives together. */
async function unitOf(
  tx: Tx,
  { said, personId }: Pick<WhoLearns, 'said' | 'personId'>,
  day: Day,
): Promise<bigint | null> {
  const named = said?.commune ? await communeNamed(tx, said.commune, day) : null;
  return named ?? (personId === null ? null : homeOf(tx, personId, day));
}

/** The newest place in which she is a member; where she holds an office else. */
export async function homeOf(tx: Tx, personId: bigint, day: Day): Promise<bigint | null> {
  const where = { personId, ...holding(day) };
  const rows = await tx.appointment.findMany({ where, orderBy: { id: 'desc' } });
  const row = rows.find(({ role }) => role === 'member') ?? rows[0];
  return row?.unitId ?? null;
}

const NAMED = 'SELECT unit_id AS id FROM unit_version WHERE name_key = ANY($1::text[])';

/** The commune of this name, of today or of before; null where it is none or several. */
export async function communeNamed(tx: Tx, name: string, day: Day): Promise<bigint | null> {
  const query = queryIn(tx);
  const tree = await treeUp(query, NAMED, [sought(name).keys]);
  const how = { kind: 'commune' as const, asOf: day };
  const units = newAlone(found(name, tree, await successionsOf(query, tree), how));
  return units.length === 1 && units[0] ? BigInt(units[0].id) : null;
}
