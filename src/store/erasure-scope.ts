/** Which rows are hers: what she may read is the same as what is deleted when she asks. */
import type { Person, Prisma } from './generated/client.ts';
import type { Secrets } from './secrets.ts';

type Transaction = Prisma.TransactionClient;

/** Somebody as the tables know her: by id where she is known, else by the address alone. */
export interface Subject {
  /** Where she writes from; null where a cadre asks for her. */
  address: string | null;
  personId: string | null;
}

export interface Scope {
  person: Person | null;
  /** Every address that she has a confirmed link to, or the one address where nobody is known. */
  linked: string[];
  /** Whether others have a confirmed link to one of them. */
  isShared: boolean;
  /**
   * Those that are hers alone. Rows there that name nobody are hers as well. On a shared phone nobody knows whose
   * they are: they stay for the others' sake until their term is over (90 days at most). Where somebody unknown writes
   * from a phone on which others are known, that is a shared one, and none is hers alone.
   */
  alone: string[];
}

/**
 * Where she is known, only confirmed links count: an address whose link was revoked may be somebody else's by now,
 * and what she herself wrote there bears her id.
 */
export async function scopeOf(tx: Transaction, { address, personId }: Subject): Promise<Scope> {
  if (personId === null) {
    const own = address === null ? [] : [address];
    const where = { address: { in: own }, state: 'confirmed' };
    const isShared = (await tx.link.count({ where })) > 0;
    return { person: null, linked: own, alone: isShared ? [] : own, isShared };
  }
  const id = BigInt(personId);
  const person = await tx.person.findUnique({ where: { id } });
  const links = await tx.link.findMany({ where: { personId: id, state: 'confirmed' } });
  const linked = [...new Set(links.map((link) => link.address))].sort();
  const shared = await tx.link.findMany({
    where: { address: { in: linked }, state: 'confirmed', personId: { not: id } },
  });
  const others = new Set(shared.map((link) => link.address));
  const alone = linked.filter((one) => !others.has(one));
  return { person, linked, alone, isShared: others.size > 0 };
}

/** For tables with `person_id` and `address`. */
export function hersIn({ person, alone }: Scope) {
  const unnamed = { personId: null, address: { in: alone } };
  return { OR: person ? [{ personId: person.id }, unnamed] : [unnamed] };
}

/** For tables with a `subject`: the person, or an address behind which nobody was known. */
export function subjectsOf({ person, alone }: Scope): string[] {
  return [...(person ? [`person:${person.id}`] : []), ...alone];
}

/** The same for a statement: $1 is her id or null, $2 the addresses that are hers alone. */
export const HERS = `(person_id = $1::bigint OR (person_id IS NULL AND address = ANY($2::text[])))`;

export function valuesOf({ person, alone }: Scope): [bigint | null, string[]] {
  return [person?.id ?? null, alone];
}

export interface Erasing {
  scope: Scope;
  secrets: Secrets;
  /** The message that asked; its answer waits to be sent under `answerKey`. */
  inboxId: bigint | null;
  /** Where the answer goes: this contact stays until `finishErasures`. */
  answerTo: string | null;
  /** Begins the dedupe keys of what is still to be sent to her. */
  answerKey: string;
}

/** The address in rows that are kept hollow, so that an event that is delivered again changes nothing. */
export const ERASED = 'erased';
