/** What becomes of classes by the clock: found in the tables, done one by one, never twice, never after the beginning. */
import { dayOf } from '../domain/calendar.ts';
import type { CourseStore, CourseTask } from '../services/course-desk.ts';
import { dueReminders, dueTasks, dueWishes } from './course-desk-due.ts';
import { ask, tellCancelled, tellChanged, remind, tellWish } from './course-desk-letters.ts';
import type { Database } from './database.ts';
import { courseById, lockCourse, quietOf, type ClassMeans } from './enrolment-course.ts';
import type { HeldCourse } from './enrolment-course.ts';
import { keyOf, note, withdrawFor } from './enrolment-letters.ts';
import { placesFor } from './enrolment-nearness.ts';
import { fill, leave } from './enrolment-seats.ts';
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
  stale: (tx, means, id) => forEnrolment(tx, id, () => stale(tx, means, id)),
  fill: (tx, means, id) => forCourse(tx, id, async (held) => (await fill(tx, means, held)) > 0),
  expire: (tx, means, id) =>
    forEnrolment(tx, id, (enrolment, held) => expire(tx, means, enrolment, held)),
  cancelled: (tx, means, id) =>
    forEnrolment(tx, id, async (enrolment, held) => {
      if (enrolment.state !== 'cancelled') return false;
      await withdrawFor(tx, [enrolment.id], 'the class was cancelled');
      return tellCancelled(tx, means, enrolment, held);
    }),
  changed: (tx, means, id) =>
    forEnrolment(tx, id, async (enrolment, held) => {
      if (enrolment.state !== 'seated' || !isAlive(held)) return false;
      await withdrawFor(tx, [enrolment.id], 'the class was changed');
      return tellChanged(tx, means, enrolment, held);
    }),
  remind: (tx, means, id) => reminding(tx, means, id, remind),
  missed: (tx, means, id) => reminding(tx, means, id, missed),
  finish: (tx, means, id) => forCourse(tx, id, (held) => finish(tx, means, held)),
  ask: (tx, means, id) =>
    forEnrolment(tx, id, async (enrolment, held) =>
      held.course.state === 'done' && enrolment.state === 'seated'
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

async function stale(tx: Tx, _means: ClassMeans, id: string): Promise<boolean> {
  const count = await withdrawFor(tx, [BigInt(id)], 'it is not true any more', 'remind');
  return count > 0;
}

async function expire(tx: Tx, means: ClassMeans, enrolment: Enrolment, held: HeldCourse) {
  const { id, state, offeredUntil } = enrolment;
  if (state !== 'offered' || offeredUntil === null || offeredUntil > means.now()) return false;
  await withdrawFor(tx, [id], 'the time to answer is over');
  await leave(tx, means, held, { id, leftWhy: 'no-answer' });
  return true;
}

async function finish(tx: Tx, { now }: ClassMeans, held: HeldCourse): Promise<boolean> {
  const last = Math.max(...held.sessions.map(({ endsAt }) => endsAt.getTime()));
  if (!isAlive(held) || last >= now().getTime()) return false;
  await tx.course.update({ where: { id: held.course.id }, data: { state: 'done' } });
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
