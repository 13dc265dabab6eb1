/** Who keeps a class: whose office reaches over the unit that holds it; and what she does to it from her chat. */
import type { Command } from '../conversation/commands.ts';
import { may, type Action } from '../domain/access.ts';
import { say } from '../domain/phrase.ts';
import { isRefusal, refuse, type Refusal } from '../domain/refusal.ts';
import type { DoneTurn } from '../services/ports.ts';
import { cancelCourse } from './course-cancel.ts';
import { chainOf, courseById, type ClassMeans } from './enrolment-course.ts';
import { withdrawClass } from './enrolment-letters.ts';
import { NO_CLASS } from './enrolments.ts';
import type { Course, Prisma } from './generated/client.ts';
import { actingAt, dayOfDate, type OfficeNow } from './handover-levels.ts';

type Tx = Prisma.TransactionClient;

const NOT_KEPT = refuse('notKept', say('letter.class.no.notKept'));

/** 'person:12', where the one who writes keeps this class and nobody else can be holding her phone. */
export async function keeperOf(
  tx: Tx,
  { now }: ClassMeans,
  { address, personId }: DoneTurn,
  { unitId }: Course,
  action: Action = 'course.edit',
): Promise<string | Refusal> {
  const acting = await actingAt(tx, address, now());
  if (!acting?.isOpen || String(acting.personId) !== personId) return NOT_KEPT;
  const day = dayOfDate(now());
  const target = await chainOf(tx, unitId, day);
  return may(acting.offices, { action, target, day }) ? `person:${acting.personId}` : NOT_KEPT;
}

/** Offices by which classes are kept at all. */
export function keeping(offices: readonly OfficeNow[], day: string): OfficeNow[] {
  return offices.filter((office) =>
    may([office], { action: 'course.edit', target: office.chain, day }),
  );
}

/** With a reason that learners read; what is queued about it is withdrawn at once, the desk tells them. */
export async function cancelClass(
  { course: courseId, why }: Extract<Command, { do: 'cancelClass' }>,
  turn: DoneTurn,
  tx: Tx,
  means: ClassMeans,
): Promise<Refusal | undefined> {
  const held = await courseById(tx, courseId);
  if (!held) return NO_CLASS;
  const by = await keeperOf(tx, means, turn, held.course);
  if (isRefusal(by)) return by;
  const done = await cancelCourse(tx, means.secrets, { courseId, why, by });
  if (isRefusal(done)) return done;
  await withdrawClass(tx, held.course.id, 'the class was cancelled');
  return undefined;
}
