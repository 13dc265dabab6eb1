/** What becomes of classes by the clock: found in the tables, done one by one, never twice, never after the beginning. */
import { dayOf } from '../domain/calendar.ts';
import type { CourseStore, CourseTask } from '../services/course-desk.ts';
import { appendAudit } from './audit.ts';
import { dueReminders, dueTasks, dueWishes } from './course-desk-due.ts';
import { ask, tellCancelled, tellChanged, remind, tellWish } from './course-desk-letters.ts';
import type { Database } from './database.ts';
import { courseById, lockCourse, quietOf, type ClassMeans } from './enrolment-course.ts';
import type { HeldCourse } from './enrolment-course.ts';
import { isTold, keyOf, note, withdrawFor, withdrawReminders } from './enrolment-letters.ts';
import { placesFor } from './enrolment-nearness.ts';
import { become, fill, IN_CLASS, leave, tellOffer } from './enrolment-seats.ts';
import type { Enrolment, Prisma } from './generated/client.ts';

type Tx = Prisma.TransactionClient;

export function createCourseStore(database: Database, means: ClassMeans): CourseStore {
  return {
    due: async (limit) => {
      const how = { now: means.now(), limit };
      return [
        ...(await dueTasks(database, how)),
        ...(await dueReminders(database, { ...how, quiet: quietOf(means) })),
        ...(await dueWishes(database, how, (units) =>
          placesFor(database.query, units, dayOf(how.now.getTime())),
        )),
      ];
    },
    work: ({ task, id }) => database.prisma.$transaction((tx) => WORK[task](tx, means, id)),
  };
}

type Work = (tx: Tx, means: ClassMeans, id: string) => Promise<boolean>;

const WORK: Record<CourseTask, Work> = {
  stale: (tx, _means, id) => forEnrolment(tx, id, (enrolment, held) => stale(tx, enrolment, held)),
  fill: (tx, means, id) => forCourse(tx, id, async (held) => (await fill(tx, means, held)) > 0),
  expire: (tx, means, id) =>
    forEnrolment(tx, id, (enrolment, held) => expire(tx, means, enrolment, held)),
  cancelled: (tx, means, id) =>
    forEnrolment(tx, id, (enrolment, held) => cancelled(tx, means, enrolment, held)),
  changed: (tx, means, id) =>
    forEnrolment(tx, id, (enrolment, held) => changed(tx, means, enrolment, held)),
  remind: (tx, means, id) => reminding(tx, means, id, remind),
  missed: (tx, means, id) => reminding(tx, means, id, missed),
  finish: (tx, means, id) => forCourse(tx, id, (held) => finish(tx, means, held)),
  ask: (tx, means, id) =>
    forEnrolment(tx, id, async (enrolment, held) =>
      held.course.state === 'done' &&
      enrolment.state === 'seated' &&
      !(await isTold(tx, enrolment.id, 'rate'))
        ? ask(tx, means, enrolment, held)
        : false,
    ),
  wish: tellWish,
};

const isAlive = ({ course }: HeldCourse) => course.state === 'open' || course.state === 'closed';

/** Under the lock of the class: it is not changed, cancelled or left between the look and the letter. */
async function forEnrolment(
  tx: Tx,
  id: string,
  work: (enrolment: Enrolment, held: HeldCourse) => Promise<boolean>,
): Promise<boolean> {
  const before = await tx.enrolment.findUnique({ where: { id: BigInt(id) } });
  if (!before) return false;
  return forCourse(tx, before.courseId, async (held) => {
    const enrolment = await tx.enrolment.findUnique({ where: { id: BigInt(id) } });
    return enrolment ? work(enrolment, held) : false;
  });
}

async function forCourse(
  tx: Tx,
  id: string | bigint,
  work: (held: HeldCourse) => Promise<boolean>,
): Promise<boolean> {
  await lockCourse(tx, BigInt(id));
  const held = await courseById(tx, id);
  return held ? work(held) : false;
}

/** Not what is true: a reminder of this version for one who has a seat. */
async function stale(tx: Tx, enrolment: Enrolment, held: HeldCourse): Promise<boolean> {
  const isSeated = isAlive(held) && enrolment.state === 'seated';
  const but = isSeated ? `v${held.course.version}` : undefined;
  return (await withdrawReminders(tx, enrolment.id, but)) > 0;
}

async function cancelled(tx: Tx, means: ClassMeans, enrolment: Enrolment, held: HeldCourse) {
  const { id, state } = enrolment;
  const isLeft = IN_CLASS.includes(state) && held.course.state === 'cancelled';
  if (isLeft) await takeOut(tx, means, id);
  else if (state !== 'cancelled') return false;
  if (await isTold(tx, id, 'cancelled')) return isLeft;
  await withdrawFor(tx, [id], 'the class was cancelled');
  return tellCancelled(tx, means, enrolment, held);
}

async function takeOut(tx: Tx, means: ClassMeans, id: bigint): Promise<void> {
  await become(tx, means, id, { state: 'cancelled', leftWhy: 'cancelled' });
  await tx.courseSeat.updateMany({ where: { enrolmentId: id }, data: { enrolmentId: null } });
}

/** Whoever was asked is asked again with the new time; her time to answer stays. */
async function changed(tx: Tx, means: ClassMeans, enrolment: Enrolment, held: HeldCourse) {
  const { id, state } = enrolment;
  if (!isAlive(held) || (state !== 'seated' && state !== 'offered')) return false;
  const version = `v${held.course.version}`;
  // What was told in this version is true: it must not be withdrawn.
  if (await isTold(tx, id, state === 'seated' ? version : `offer:${version}`)) return false;
  await withdrawFor(tx, [id], 'the class was changed');
  if (state === 'seated') return tellChanged(tx, means, enrolment, held);
  await tellOffer(tx, means, held, enrolment);
  return true;
}

async function expire(tx: Tx, means: ClassMeans, enrolment: Enrolment, held: HeldCourse) {
  const { id, state, offeredUntil } = enrolment;
  if (state !== 'offered' || offeredUntil === null || offeredUntil > means.now()) return false;
  await withdrawFor(tx, [id], 'the time to answer is over');
  await leave(tx, means, held, { id, leftWhy: 'no-answer' });
  return true;
}

/** Logged as `courses.done` logs it. */
async function finish(tx: Tx, { now, secrets }: ClassMeans, held: HeldCourse): Promise<boolean> {
  const last = Math.max(...held.sessions.map(({ endsAt }) => endsAt.getTime()));
  if (!isAlive(held) || last >= now().getTime()) return false;
  const { id, code, state: from } = held.course;
  await tx.course.update({ where: { id }, data: { state: 'done' } });
  const entry = { actor: 'system', action: 'course.done', subject: `course:${id}` };
  await appendAudit(tx, secrets, [{ ...entry, detail: { code, from } }]);
  return true;
}

/* ---------- reminders ---------- */

/** '12:remind:5:eve:v0' */
async function reminding(tx: Tx, means: ClassMeans, due: string, work: typeof remind) {
  const [id = '', ...rest] = due.split(':');
  const about = rest.join(':');
  const [, sessionId, , version] = rest;
  return forEnrolment(tx, id, async (enrolment, held) => {
    const session = held.sessions.find((one) => String(one.id) === sessionId);
    const isTrue = version === `v${held.course.version}` && enrolment.state === 'seated';
    if (!session || !isTrue || !isAlive(held)) return false;
    if (await isTold(tx, enrolment.id, about)) return false;
    return work(tx, means, { enrolment, held, session, about });
  });
}

/** The worker slept through it: nothing goes out, and that is to be seen. */
const missed: typeof remind = async (tx, means, { enrolment, about }) => {
  if (enrolment.address === null) return false;
  const key = keyOf(enrolment.id, about);
  await note(tx, means, { enrolment, to: enrolment.address, key, state: 'expired' });
  return true;
};
