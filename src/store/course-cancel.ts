/** Cancels a class: its state, its enrolments and its seats in one transaction; who is told is found by what changed. */
import { mayBeReason } from '../domain/audit.ts';
import { say } from '../domain/phrase.ts';
import { refuse, type Refusal } from '../domain/refusal.ts';
import { appendAudit } from './audit.ts';
import type { Prisma } from './generated/client.ts';
import type { Secrets } from './secrets.ts';
import { queryIn } from './units-tree.ts';

type Tx = Prisma.TransactionClient;

export interface Cancelling {
  courseId: string;
  /** In the words that learners read. */
  why: string;
  /** 'operator:an', 'person:12' */
  by: string;
}

export interface Cancelled {
  id: string;
  code: string;
  /** Who had a seat, waited, or had one offered. */
  enrolments: number;
}

/** Learners read it in a letter. */
const LONGEST_WHY = 300;

/** The row of a class, locked: every change of a class begins with this. */
export async function lockCourse(tx: Tx, courseId: string) {
  await queryIn(tx)('SELECT id::text AS id FROM course WHERE id = $1::bigint FOR UPDATE', [
    courseId,
  ]);
  return tx.course.findUnique({ where: { id: BigInt(courseId) } });
}

/** A class that is over or cancelled already is not cancelled. For the chat and the command line alike. */
export async function cancelCourse(
  tx: Tx,
  secrets: Secrets,
  { courseId, why, by }: Cancelling,
): Promise<Cancelled | Refusal> {
  const course = await lockCourse(tx, courseId);
  if (!course) return refuse('noSuchCourse', say('console.course.none', { code: courseId }));
  const { id, code, state } = course;
  const words = why.replace(/\s+/g, ' ').trim().slice(0, LONGEST_WHY);
  if (words === '') return refuse('noReason', say('console.course.noReason'));
  if (state === 'cancelled') return refuse('cancelled', say('console.course.cancelled', { code }));
  if (state === 'done') return refuse('done', say('console.course.done', { code }));
  const enrolments = await enrolmentsEnded(tx, id);
  await tx.course.update({ where: { id }, data: { state: 'cancelled', cancelledWhy: words } });
  const entry = { actor: by, action: 'course.cancelled', subject: `course:${id}` };
  const reason = mayBeReason(words) ? { reason: words } : {};
  await appendAudit(tx, secrets, [{ ...entry, ...reason, detail: { code, enrolments } }]);
  return { id: String(id), code, enrolments };
}

/** The seats are locked first: whoever is just sitting down is waited for, and is seen by what follows. */
async function enrolmentsEnded(tx: Tx, courseId: bigint): Promise<number> {
  const seats = 'SELECT n FROM course_seat WHERE course_id = $1::bigint ORDER BY n FOR UPDATE';
  await queryIn(tx)(seats, [courseId]);
  const state = { in: ['seated', 'waiting', 'offered'] };
  const data = { state: 'cancelled', leftWhy: 'cancelled', offeredUntil: null };
  const ended = await tx.enrolment.updateMany({
    where: { courseId, state },
    data: { ...data, changedAt: new Date() },
  });
  await tx.courseSeat.updateMany({ where: { courseId }, data: { enrolmentId: null } });
  return ended.count;
}
