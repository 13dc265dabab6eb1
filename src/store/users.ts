/** People whom an operator puts in by hand: one at a time, with what they are; lists of members are imported. */
import { maskedPhone, nameKeyOf } from '../domain/people.ts';
import { say } from '../domain/phrase.ts';
import { isRefusal, refuse, type Refusal } from '../domain/refusal.ts';
import { appointIn, createAppointments, type OfficeIn, type ToAppoint } from './appointments.ts';
import type { Database } from './database.ts';
import type { Prisma } from './generated/client.ts';
import type { Secrets } from './secrets.ts';
import type { Act, AppendAudit } from './units-changes.ts';

export interface NewPerson {
  name: string;
  birthYear?: number;
  /** E.164. */
  phone?: string;
}

export interface UserView {
  id: string;
  name: string;
  birthYear?: number;
  /** «09•• ••• 678». */
  phone?: string;
  offices: OfficeIn[];
  /** How many addresses she writes from. */
  links: number;
}

export interface Users {
  /** A person with her first office, together or not at all; refused where one of that name and phone is there. */
  create(
    person: NewPerson,
    office: Omit<ToAppoint, 'personId'>,
    act: Act,
  ): Promise<{ personId: string; appointmentId: string } | Refusal>;
  show(id: string, day: string): Promise<UserView | undefined>;
}

export function createUsers(database: Database, secrets: Secrets, audit?: AppendAudit): Users {
  return {
    create: (person, office, act) =>
      database.prisma
        .$transaction((tx) => created(tx, secrets, person, office, act, audit))
        .catch(refusalIn),
    show: (id, day) => shown(database, secrets, id, day),
  };
}

/** A refusal that undoes what was written before it. */
class Undone extends Error {
  readonly refusal: Refusal;
  constructor(refusal: Refusal) {
    super(refusal.refused);
    this.refusal = refusal;
  }
}

function refusalIn(error: unknown): Refusal {
  if (error instanceof Undone) return error.refusal;
  throw error;
}

async function created(
  tx: Prisma.TransactionClient,
  secrets: Secrets,
  person: NewPerson,
  office: Omit<ToAppoint, 'personId'>,
  act: Act,
  audit?: AppendAudit,
) {
  const known = await sameAs(tx, secrets, person);
  if (known) return refuse('isKnown', say('console.people.isKnown', { about: known, day: '' }));
  const personId = await addPerson(tx, secrets, person);
  const made = await appointIn(tx, { ...office, personId }, act, audit);
  if (isRefusal(made)) throw new Undone(made);
  return { personId, appointmentId: made.id };
}

/** The id of somebody of that name with that phone, or of that year where no phone is known. */
async function sameAs(
  tx: Prisma.TransactionClient,
  secrets: Secrets,
  { name, phone, birthYear }: NewPerson,
): Promise<string | undefined> {
  if (phone === undefined && birthYear === undefined) return undefined;
  const by =
    phone === undefined ? { birthYear } : { phoneKey: { in: secrets.keys('phone', phone) } };
  const found = await tx.person.findFirst({ where: { nameKey: nameKeyOf(name), ...by } });
  return found ? String(found.id) : undefined;
}

/** Answers her id. Her phone is sealed, and found by its keyed hash. */
export async function addPerson(
  tx: Prisma.TransactionClient,
  secrets: Secrets,
  { name, birthYear, phone }: NewPerson,
): Promise<string> {
  const sealed =
    phone === undefined
      ? {}
      : { phone: secrets.phones.close(phone), phoneKey: secrets.key('phone', phone) };
  const data = { name, nameKey: nameKeyOf(name), birthYear: birthYear ?? null, ...sealed };
  return String((await tx.person.create({ data, select: { id: true } })).id);
}

async function shown(database: Database, secrets: Secrets, id: string, day: string) {
  const person = await database.prisma.person.findUnique({ where: { id: BigInt(id) } });
  if (!person) return undefined;
  const where = { personId: person.id, state: 'confirmed' };
  const [links, offices] = await Promise.all([
    database.prisma.link.count({ where }),
    createAppointments(database).of(id, day),
  ]);
  return {
    id,
    name: person.name,
    ...(person.birthYear !== null && { birthYear: person.birthYear }),
    ...(person.phone !== null && { phone: maskedPhone(secrets.phones.open(person.phone)) }),
    offices,
    links,
  };
}
