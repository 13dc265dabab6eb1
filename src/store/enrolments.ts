/** A place in a class, from asking for it to giving it back: what each command does inside a turn. */
import type { Command } from '../conversation/commands.ts';
import { isFor, rankOf, rulesIn } from '../domain/enrolment.ts';
import { say } from '../domain/phrase.ts';
import { isRefusal, refuse, type Refusal } from '../domain/refusal.ts';
import type { DoneTurn } from '../services/ports.ts';
import {
  chainOf,
  courseById,
  lockCourse,
  refusedBy,
  unitsFor,
  type ClassMeans,
  type HeldCourse,
} from './enrolment-course.ts';
import { learnerOf, type Learner } from './enrolment-learner.ts';
import { answerHer, seated, waits, withdrawFor } from './enrolment-letters.ts';
import { enter, type NewEnrolment } from './enrolment-new.ts';
import { become, IN_CLASS, leave, placeOf, seatLetter } from './enrolment-seats.ts';
import type { Enrolment, Prisma } from './generated/client.ts';
import { dayOfDate } from './handover-levels.ts';

type Tx = Prisma.TransactionClient;
type Of<Name> = Extract<Command, { do: Name }>;

export const NO_CLASS = refuse('noClass', say('letter.class.no.noClass'));
export const NOT_HERS = refuse('notHers', say('letter.class.no.notHers'));

/* ---------- asking for a seat ---------- */

/** A seat where one is free, else a place on the waiting list; she is told by a letter in the same transaction. */
export async function enrol(
  command: Of<'enrol'>,
  turn: DoneTurn,
  tx: Tx,
  means: ClassMeans,
): Promise<Refusal | undefined> {
  const held = await courseById(tx, command.course);
  if (!held) return NO_CLASS;
  const asked = await askedFor(tx, means, held, command, turn);
  if (isRefusal(asked)) return asked;
  const entered = await enter(tx, means, held, asked);
  if (isRefusal(entered)) return entered;
  const { enrolment, isNew } = entered;
  await tellWhatCame(tx, means, held, { turn, enrolment, isNew });
  return undefined;
}

async function askedFor(
  tx: Tx,
  means: ClassMeans,
  held: HeldCourse,
  { forWhom, learner: said, status }: Of<'enrol'>,
  { address, personId, inboxId }: DoneTurn,
): Promise<NewEnrolment | Refusal> {
  const day = dayOfDate(means.now());
  const who = { forWhom, personId: personId ? BigInt(personId) : null, origin: address, said };
  const learner = await learnerOf(tx, means.secrets, who, day);
  if (isRefusal(learner)) return learner;
  const refused = await refusedFor(tx, means, held, learner);
  if (refused) return refused;
  const rank = rankOf(rulesIn(held.course.priority), status);
  const source = `inbox:${inboxId}`;
  const by = personId ? `person:${personId}` : 'member';
  return { learner, forWhom, personId: who.personId, address, status, rank, source, by };
}

/** Too late, or for other places than hers. */
export async function refusedFor(
  tx: Tx,
  means: ClassMeans,
  held: HeldCourse,
  { unitId }: Pick<Learner, 'unitId'>,
): Promise<Refusal | undefined> {
  const closed = refusedBy(held, means.now().getTime());
  if (closed) return closed;
  const day = dayOfDate(means.now());
  const units = await unitsFor(tx, held.course.id, day);
  const hers = units.length > 0 ? await chainOf(tx, unitId, day) : [];
  if (isFor(units, hers)) return undefined;
  return refuse('notHere', say('letter.class.no.notHere', { title: held.course.title }));
}

/** What she is told the first time, and whoever asks again hears how it stands. */
async function tellWhatCame(
  tx: Tx,
  means: ClassMeans,
  held: HeldCourse,
  { turn, enrolment, isNew }: { turn: DoneTurn; enrolment: Enrolment; isNew: boolean },
): Promise<void> {
  const { id, state } = enrolment;
  const now = means.now().getTime();
  if (state === 'waiting')
    return answerHer(tx, means, turn, waits(held, await placeOf(tx, enrolment)));
  const key = isNew ? seatLetter(held, id) : undefined;
  const words = isNew
    ? seated(held, now)
    : say('letter.class.already', { title: held.course.title });
  await answerHer(tx, means, turn, words, { key });
}

/* ---------- hers ---------- */

interface Hers {
  enrolment: Enrolment;
  held: HeldCourse;
}

type Owner = Pick<DoneTurn, 'address' | 'personId'>;

/** Of the one who writes; what was signed up while nobody was known here belongs to the phone. */
export function ownedBy({ address, personId }: Owner): Prisma.EnrolmentWhereInput {
  const nobodys = { personId: null, address };
  return personId ? { OR: [{ personId: BigInt(personId) }, nobodys] } : nobodys;
}

/** Under the lock of the class; of two who act at once the second sees what the first did. */
async function hold(tx: Tx, id: string, turn: DoneTurn): Promise<Hers | Refusal> {
  if (!/^\d{1,18}$/.test(id)) return NOT_HERS;
  const where = { id: BigInt(id), ...ownedBy(turn) };
  const before = await tx.enrolment.findFirst({ where });
  if (!before) return NOT_HERS;
  await lockCourse(tx, before.courseId);
  const held = await courseById(tx, before.courseId);
  const enrolment = await tx.enrolment.findFirst({ where });
  return held && enrolment ? { enrolment, held } : NOT_HERS;
}

/** Gives back her seat, her place on the list or what was offered; twice is once. */
export async function leaveClass(
  { enrolment: id }: Of<'leaveClass'>,
  turn: DoneTurn,
  tx: Tx,
  means: ClassMeans,
): Promise<Refusal | undefined> {
  const hers = await hold(tx, id, turn);
  if (isRefusal(hers)) return hers;
  const { enrolment, held } = hers;
  const { title } = held.course;
  if (IN_CLASS.includes(enrolment.state)) {
    await withdrawFor(tx, [enrolment.id], 'she left the class');
    await leave(tx, means, held, { id: enrolment.id, leftWhy: 'gave-back' });
  }
  await answerHer(tx, means, turn, say('letter.class.left', { title }));
  return undefined;
}

export async function declineOffer(
  { enrolment: id }: Of<'declineOffer'>,
  turn: DoneTurn,
  tx: Tx,
  means: ClassMeans,
): Promise<Refusal | undefined> {
  const hers = await hold(tx, id, turn);
  if (isRefusal(hers)) return hers;
  const { enrolment, held } = hers;
  if (enrolment.state !== 'offered') return overFor(enrolment, held);
  await withdrawFor(tx, [enrolment.id], 'she gave the seat on');
  await leave(tx, means, held, { id: enrolment.id, leftWhy: 'gave-back' });
  const words = say('letter.class.gaveOn', { title: held.course.title });
  await answerHer(tx, means, turn, words);
  return undefined;
}

/** Hers as long as it was not given on; a moment late is no harm. */
export async function takeOffer(
  { enrolment: id }: Of<'takeOffer'>,
  turn: DoneTurn,
  tx: Tx,
  means: ClassMeans,
): Promise<Refusal | undefined> {
  const hers = await hold(tx, id, turn);
  if (isRefusal(hers)) return hers;
  const { enrolment, held } = hers;
  if (enrolment.state !== 'offered')
    return overFor(enrolment, held) ?? again(tx, means, held, turn);
  await become(tx, means, enrolment.id, { state: 'seated' });
  await withdrawFor(tx, [enrolment.id], 'she took the seat');
  const words = seated(held, means.now().getTime());
  await answerHer(tx, means, turn, words, { key: seatLetter(held, enrolment.id) });
  return undefined;
}

async function again(
  tx: Tx,
  means: ClassMeans,
  { course: { title } }: HeldCourse,
  turn: DoneTurn,
): Promise<undefined> {
  await answerHer(tx, means, turn, say('letter.class.already', { title }));
}

/** A tap on an old button: kindly, and nothing changes. */
function overFor({ state }: Enrolment, { course: { title } }: HeldCourse): Refusal | undefined {
  if (state === 'seated') return undefined;
  const why = state === 'cancelled' ? 'cancelled' : 'offerOver';
  return refuse(why, say(`letter.class.no.${why}`, { title }));
}
