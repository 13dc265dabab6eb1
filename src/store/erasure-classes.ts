/** Forgets her in classes: what she signed up, for herself or her family, and what others signed up for her. */
import { nameKeyOf } from '../domain/people.ts';
import { hersIn, type Erasing } from './erasure-scope.ts';
import type { Prisma } from './generated/client.ts';
import { queryIn } from './units-tree.ts';

type Tx = Prisma.TransactionClient;

/** Classes are locked first, in their order, as whoever changes who waits does. */
async function enrolmentsOf(tx: Tx, job: Erasing): Promise<bigint[]> {
  const where = { OR: [...hersIn(job.scope).OR, { learnerKey: { in: learnerKeys(job) } }] };
  const rows = await tx.enrolment.findMany({ where, select: { id: true, courseId: true } });
  if (rows.length === 0) return [];
  const courses = [...new Set(rows.map(({ courseId }) => courseId))];
  await queryIn(tx)('SELECT id FROM course WHERE id = ANY($1::bigint[]) ORDER BY id FOR UPDATE', [
    courses,
  ]);
  return rows.map(({ id }) => id);
}

/** How a learner that somebody typed is told from others: by name, year of birth and phone (enrolment-learner.ts). */
function learnerKeys({ scope: { person }, secrets }: Erasing): string[] {
  if (!person) return [];
  const phone = person.phone === null ? undefined : secrets.phones.open(person.phone);
  const typed = [person.birthYear ?? '', ''].map((year) =>
    [nameKeyOf(person.name), year, phone].join('|'),
  );
  const all = [`person:${person.id}`, ...(phone === undefined ? [] : typed)];
  return all.flatMap((identity) => secrets.keys('identity', `learner|${identity}`));
}

export async function eraseAttendance(tx: Tx, job: Erasing): Promise<number> {
  const enrolmentId = { in: await enrolmentsOf(tx, job) };
  return (await tx.attendance.deleteMany({ where: { enrolmentId } })).count;
}

export async function eraseFeedback(tx: Tx, job: Erasing): Promise<number> {
  const enrolmentId = { in: await enrolmentsOf(tx, job) };
  return (await tx.courseFeedback.deleteMany({ where: { enrolmentId } })).count;
}

/** Her seat is free: whoever looks after classes offers it to the next. */
export async function eraseEnrolments(tx: Tx, job: Erasing): Promise<number> {
  const ids = { in: await enrolmentsOf(tx, job) };
  await tx.courseSeat.updateMany({ where: { enrolmentId: ids }, data: { enrolmentId: null } });
  return (await tx.enrolment.deleteMany({ where: { id: ids } })).count;
}

export async function eraseWishes(tx: Tx, { scope }: Erasing): Promise<number> {
  return (await tx.courseWish.deleteMany({ where: hersIn(scope) })).count;
}
