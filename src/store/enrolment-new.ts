/** Writes somebody into a class: the row of a seat decides, never a count; the same learner stands in it once. */
import type { Refusal } from '../domain/refusal.ts';
import type { SelfStatus } from '../domain/training.ts';
import {
  courseById,
  lockCourse,
  refusedBy,
  type ClassMeans,
  type HeldCourse,
} from './enrolment-course.ts';
import type { Learner } from './enrolment-learner.ts';
import {
  become,
  fill,
  freeSeat,
  freeSeats,
  IN_CLASS,
  nextWaiting,
  quickSeat,
  sit,
} from './enrolment-seats.ts';
import type { Enrolment, Prisma } from './generated/client.ts';

type Tx = Prisma.TransactionClient;

export interface NewEnrolment {
  learner: Learner;
  forWhom: 'self' | 'family';
  personId: bigint | null;
  /** Null where a cadre writes her in from paper. */
  address: string | null;
  status?: readonly SelfStatus[];
  rank: number;
  /** What makes it: 'inbox:12', 'cli:…'. */
  source: string;
  by: string;
}

export interface Entered {
  enrolment: Enrolment;
  /** False where she was in it already. */
  isNew: boolean;
}

/**
 * First without waiting for anybody; where that finds no seat, in turn with all others who ask for one. Nobody who
 * holds a seat waits for the class: two could wait for each other.
 */
export async function enter(
  tx: Tx,
  means: ClassMeans,
  held: HeldCourse,
  asked: NewEnrolment,
): Promise<Entered | Refusal> {
  const before = await standing(tx, means, held, asked);
  if (before?.state === 'seated') return { enrolment: before, isNew: false };
  const n = before ? undefined : await quickSeat(tx, held.course.id);
  if (n !== undefined) return take(tx, means, held, { asked, n });
  await lockCourse(tx, held.course.id);
  // What was read before the wait may be over: it was cancelled, or moved.
  const now = (await courseById(tx, held.course.id)) ?? held;
  return refusedBy(now, means.now().getTime()) ?? inTurn(tx, means, now, asked);
}

async function take(
  tx: Tx,
  means: ClassMeans,
  held: HeldCourse,
  { asked, n }: { asked: NewEnrolment; n: number },
): Promise<Entered> {
  const enrolment = await write(tx, means, held, asked, 'seated');
  if (enrolment) await sit(tx, held.course.id, n, enrolment.id);
  if (enrolment) return { enrolment, isNew: true };
  const other = await standing(tx, means, held, asked);
  if (!other) throw new Error(`class ${held.course.id}: she is in it and is not`);
  return { enrolment: other, isNew: false };
}

/**
 * Under the lock: free seats go to those who wait, the one that is left is hers, else she waits. Whoever holds the
 * lock keeps everybody else waiting, so the usual case, a full class, takes two statements.
 */
async function inTurn(
  tx: Tx,
  means: ClassMeans,
  held: HeldCourse,
  asked: NewEnrolment,
): Promise<Entered> {
  const { id: courseId } = held.course;
  const isFull = (await freeSeats(tx, courseId)) === 0;
  const waits = isFull && (await write(tx, means, held, asked, 'waiting'));
  if (waits) return { enrolment: waits, isNew: true };
  if (!isFull && (await nextWaiting(tx, courseId))) await fill(tx, means, held);
  const before = await standing(tx, means, held, asked);
  if (before?.state === 'seated') return { enrolment: before, isNew: false };
  // A seat is kept for her, and here she says that she wants it.
  if (before?.state === 'offered') return seat(tx, means, before);
  const n = isFull ? undefined : await freeSeat(tx, courseId);
  if (before)
    return n === undefined ? { enrolment: before, isNew: false } : seat(tx, means, before, n);
  if (n !== undefined) return take(tx, means, held, { asked, n });
  const enrolment = await write(tx, means, held, asked, 'waiting');
  if (!enrolment) throw new Error(`class ${courseId}: somebody is in it who was not there`);
  return { enrolment, isNew: true };
}

/** She was asked; or she waited, there was no time to ask the others any more, and she is here. */
async function seat(tx: Tx, means: ClassMeans, before: Enrolment, n?: number): Promise<Entered> {
  if (n !== undefined) await sit(tx, before.courseId, n, before.id);
  await become(tx, means, before.id, { state: 'seated' });
  return { enrolment: { ...before, state: 'seated' }, isNew: true };
}

/** The same learner, whatever key was the newest when she was written in. */
function standing(
  tx: Tx,
  { secrets }: ClassMeans,
  { course }: HeldCourse,
  { learner }: NewEnrolment,
): Promise<Enrolment | null> {
  const learnerKey = { in: secrets.keys('identity', `learner|${learner.identity}`) };
  const where = { courseId: course.id, learnerKey, state: { in: IN_CLASS } };
  return tx.enrolment.findFirst({ where });
}

/** Undefined where somebody else wrote her in at this very moment: she is waited for, and then found. */
async function write(
  tx: Tx,
  means: ClassMeans,
  { course }: HeldCourse,
  asked: NewEnrolment,
  state: 'seated' | 'waiting',
): Promise<Enrolment | undefined> {
  const { learner, forWhom, personId, address, rank, source, by } = asked;
  const { secrets, now } = means;
  const key = secrets.key('identity', `learner|${learner.identity}`);
  const at = now();
  const data = {
    ...{ courseId: course.id, forWhom, personId, address, rank, by, state },
    ...{ createdAt: at, changedAt: at, waitingSince: state === 'waiting' ? at : null },
    ...sealed(means, asked),
    sourceKey: `${source}:${course.id}:${key.slice(0, 12)}`,
    learnerKey: key,
    birthYear: learner.birthYear ?? null,
    unitId: learner.unitId,
  };
  // ON CONFLICT DO NOTHING waits for whoever is writing the same learner, and breaks no transaction.
  return (await tx.enrolment.createManyAndReturn({ data: [data], skipDuplicates: true }))[0];
}

function sealed({ secrets }: ClassMeans, { learner, status }: NewEnrolment) {
  const { name, phone } = learner;
  return {
    learnerName: secrets.words.close(name),
    phone: phone === undefined ? null : secrets.phones.close(phone),
    status: status && status.length > 0 ? secrets.words.close(JSON.stringify(status)) : null,
  };
}
