/** Seats of a class: taken, given on to the next who waits, left open; a row for each is what nobody can count past. */
import { offerUntil } from '../domain/enrolment.ts';
import type { Enrolment, Prisma } from './generated/client.ts';
import { quietOf, type ClassMeans, type HeldCourse } from './enrolment-course.ts';
import { knowsKey, offerChoices, offered, tell } from './enrolment-letters.ts';

type Tx = Prisma.TransactionClient;

/** Who sits in a class, is asked whether she wants a seat, or waits for one. */
export const IN_CLASS = ['seated', 'waiting', 'offered'];

/* ---------- a free seat ---------- */

/**
 * Locks a free seat that nobody else is taking at this moment, without waiting; never past somebody who waits.
 * Of 200 who ask at once the first ones get theirs side by side. None in a class that was just cancelled.
 */
export async function quickSeat(tx: Tx, courseId: bigint): Promise<number | undefined> {
  const rows = await tx.$queryRaw<{ n: number }[]>`
    SELECT n FROM course_seat WHERE course_id = ${courseId} AND enrolment_id IS NULL
      AND NOT EXISTS (SELECT 1 FROM enrolment w WHERE w.course_id = ${courseId} AND w.state = 'waiting')
      AND EXISTS (SELECT 1 FROM course c WHERE c.id = ${courseId} AND c.state = 'open')
    ORDER BY n LIMIT 1 FOR UPDATE SKIP LOCKED`;
  return rows[0]?.n;
}

/**
 * Under the lock of the class: waits for whoever is taking the last seats, so that none stays empty while somebody is
 * put on the waiting list.
 */
export async function freeSeat(tx: Tx, courseId: bigint): Promise<number | undefined> {
  for (;;) {
    const [row] = await tx.$queryRaw<{ n: number }[]>`
      SELECT n FROM course_seat WHERE course_id = ${courseId} AND enrolment_id IS NULL
      ORDER BY n LIMIT 1 FOR UPDATE`;
    if (row) return row.n;
    // The one that was looked at may have been taken meanwhile: are there others?
    if ((await freeSeats(tx, courseId)) === 0) return undefined;
  }
}

/** One that is being taken at this moment counts as free: whoever wants to be sure asks for it. */
export function freeSeats(tx: Tx, courseId: bigint): Promise<number> {
  return tx.courseSeat.count({ where: { courseId, enrolmentId: null } });
}

export async function sit(tx: Tx, courseId: bigint, n: number, enrolmentId: bigint | null) {
  await tx.courseSeat.update({ where: { courseId_n: { courseId, n } }, data: { enrolmentId } });
}

/* ---------- who waits ---------- */

/** Ids are given out under the lock of the class: no clock of any machine comes into it. */
const ORDER = [{ rank: 'asc' as const }, { id: 'asc' as const }];

export function nextWaiting(tx: Tx, courseId: bigint): Promise<Enrolment | null> {
  return tx.enrolment.findFirst({ where: { courseId, state: 'waiting' }, orderBy: ORDER });
}

/** 1 is the next to get a seat. */
export async function placeOf(tx: Tx, { id }: Pick<Enrolment, 'id'>): Promise<number> {
  const [row] = await tx.$queryRaw<{ place: number }[]>`
    SELECT count(*)::int AS place FROM enrolment e JOIN enrolment me ON me.id = ${id}
    WHERE e.course_id = me.course_id AND e.state = 'waiting'
      AND (e.rank, e.id) <= (me.rank, me.id)`;
  return row?.place ?? 1;
}

/* ---------- a freed seat; all of it under the lock of the class ---------- */

/** Every seat that is free goes to the next who waits; answers how many did. */
export async function fill(tx: Tx, means: ClassMeans, held: HeldCourse): Promise<number> {
  if (held.course.state !== 'open' && held.course.state !== 'closed') return 0;
  for (let given = 0; ; given += 1) {
    const next = await nextWaiting(tx, held.course.id);
    if (!next || !hasTime(means, held)) return given;
    const n = await freeSeat(tx, held.course.id);
    if (n === undefined) return given;
    await giveTo(tx, means, held, { next, n });
  }
}

/** Where it is too late to ask anybody, a seat that is free is for whoever asks. */
function hasTime(means: ClassMeans, held: HeldCourse): boolean {
  return untilFor(means, held) !== undefined;
}

function untilFor(means: ClassMeans, { begins }: HeldCourse): number | undefined {
  const hours = means.classOfferHours;
  return offerUntil({ now: means.now().getTime(), begins, hours, quiet: quietOf(means) });
}

/** Whoever was written in from paper cannot be asked: the seat is hers, and the cadre who wrote her in sees it. */
async function giveTo(
  tx: Tx,
  means: ClassMeans,
  held: HeldCourse,
  { next, n }: { next: Enrolment; n: number },
): Promise<void> {
  const { id, courseId, address } = next;
  await sit(tx, courseId, n, id);
  if (address === null) return void (await become(tx, means, id, { state: 'seated' }));
  const offeredUntil = new Date(untilFor(means, held)!);
  await become(tx, means, id, { state: 'offered', offeredUntil });
  await tellOffer(tx, means, held, { ...next, offeredUntil });
}

/** Once for each version of the class: an offer that names another time or place is no offer. */
export async function tellOffer(
  tx: Tx,
  means: ClassMeans,
  held: HeldCourse,
  enrolment: Enrolment,
): Promise<void> {
  const until = enrolment.offeredUntil!.getTime();
  const words = offered(held, until, means.now().getTime());
  const about = `offer:v${held.course.version}`;
  const choices = offerChoices(enrolment.id);
  await tell(tx, means, { enrolment, about, words, choices, usefulUntil: until });
}

type Change = Partial<Pick<Enrolment, 'state' | 'offeredUntil' | 'leftWhy' | 'waitingSince'>>;

export async function become(tx: Tx, { now }: ClassMeans, id: bigint, change: Change) {
  const data = { offeredUntil: null, ...change, changedAt: now() };
  await tx.enrolment.update({ where: { id }, data });
}

export type LeftWhy = 'gave-back' | 'no-answer' | 'cancelled' | 'moved';

/** She is in it no more; a seat that she held goes to the next at once. */
export async function leave(
  tx: Tx,
  means: ClassMeans,
  held: HeldCourse,
  { id, leftWhy }: { id: bigint; leftWhy: LeftWhy },
): Promise<void> {
  await become(tx, means, id, { state: 'left', leftWhy });
  await tx.courseSeat.updateMany({ where: { enrolmentId: id }, data: { enrolmentId: null } });
  await fill(tx, means, held);
}

/** She is told of her seat in the version of today: a later change is told as a change. */
export function seatLetter({ course }: HeldCourse, id: bigint) {
  return knowsKey(id, course.version);
}
