/** What an operator does for learners at the command line: writes them in from paper, calls the roll. */
import { rankOf, rulesIn } from '../domain/enrolment.ts';
import { say } from '../domain/phrase.ts';
import { isRefusal, refuse, type Refusal } from '../domain/refusal.ts';
import type { SelfStatus } from '../domain/training.ts';
import { roll } from './attendance.ts';
import type { Database } from './database.ts';
import { withSessions, type ClassMeans } from './enrolment-course.ts';
import { learnerOf, type SaidLearner } from './enrolment-learner.ts';
import { enter } from './enrolment-new.ts';
import { placeOf } from './enrolment-seats.ts';
import { NO_CLASS, refusedFor } from './enrolments.ts';
import type { Course, Prisma } from './generated/client.ts';
import { dayOfDate } from './handover-levels.ts';

type Tx = Prisma.TransactionClient;

export interface PaperLearner {
  /** Code of the class. */
  course: string;
  learner: SaidLearner;
  /** Id in the register, where it is known that it is her. */
  person?: string;
  /** Id of the unit she lives in; else by the commune of `learner`. */
  unit?: string;
  status?: readonly SelfStatus[];
  /** 'operator:name'. */
  by: string;
}

export interface EnrolledByCadre {
  enrolment: string;
  state: 'seated' | 'waiting' | 'offered';
  /** 1 is the next to get a seat. */
  place?: number;
  /** False where she was in it already. */
  isNew: boolean;
}

/** A paper sign-up has no address: nobody is written to, the cadre tells her. The same learner twice is once. */
export function enrolByCadre(
  { prisma }: Database,
  means: ClassMeans,
  paper: PaperLearner,
): Promise<EnrolledByCadre | Refusal> {
  return prisma.$transaction(async (tx) => {
    const course = await tx.course.findUnique({ where: { code: paper.course } });
    return course ? written(tx, means, course, paper) : NO_CLASS;
  });
}

async function written(
  tx: Tx,
  means: ClassMeans,
  course: Course,
  { learner: said, person, unit, status, by }: PaperLearner,
): Promise<EnrolledByCadre | Refusal> {
  const held = await withSessions(tx, course);
  const personId = person === undefined ? null : BigInt(person);
  const who = { forWhom: 'self' as const, personId, origin: 'paper', said };
  const unitId = unit === undefined ? undefined : BigInt(unit);
  const learner = await learnerOf(tx, means.secrets, { ...who, unitId }, dayOfDate(means.now()));
  if (isRefusal(learner)) return learner;
  const refused = await refusedFor(tx, means, held, learner);
  if (refused) return refused;
  const rank = rankOf(rulesIn(course.priority), status);
  const source = `cli:${means.now().getTime()}`;
  const row = { learner, forWhom: who.forWhom, personId, address: null, status, rank, source, by };
  const entered = await enter(tx, means, held, row);
  if (isRefusal(entered)) return entered;
  const { enrolment, isNew } = entered;
  const state = enrolment.state as EnrolledByCadre['state'];
  const place = state === 'waiting' ? { place: await placeOf(tx, enrolment) } : {};
  return { enrolment: String(enrolment.id), state, ...place, isNew };
}

export interface PaperRoll {
  /** Code of the class. */
  course: string;
  /** Number of the session. */
  session: number;
  /** Ids of enrolments; everybody else who holds a seat was not there. */
  present: readonly string[];
  by: string;
}

/** Refused before the day, and where somebody named is not in the class: a slip would mark nobody. */
export function callRollByCadre(
  { prisma }: Database,
  means: ClassMeans,
  { course: code, session: n, present, by }: PaperRoll,
): Promise<Refusal | undefined> {
  return prisma.$transaction(async (tx) => {
    const course = await tx.course.findUnique({ where: { code } });
    const key = course && { courseId_n: { courseId: course.id, n } };
    const session = key && (await tx.courseSession.findUnique({ where: key }));
    if (!course || !session) return NO_CLASS;
    const there = present.filter((id) => /^\d{1,18}$/.test(id)).map(BigInt);
    const where = { id: { in: there }, courseId: course.id, state: 'seated' };
    const { title } = course;
    if ((await tx.enrolment.count({ where })) < new Set(present).size)
      return refuse('notIn', say('letter.class.no.notIn', { title }));
    return roll(tx, means, { course, session, there, by });
  });
}
