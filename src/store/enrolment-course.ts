/** A class as those who sign up for it need it: its times, for whom it is, and the lock that keeps its list in order. */
import type { Day } from '../domain/calendar.ts';
import { closedWhy } from '../domain/enrolment.ts';
import { parseHours, type Hours } from '../domain/hours.ts';
import { say } from '../domain/phrase.ts';
import { refuse, type Refusal } from '../domain/refusal.ts';
import type { Course, CourseSession, Prisma } from './generated/client.ts';
import { unitsAbove } from './handover-levels.ts';
import type { Means } from './means.ts';

type Tx = Prisma.TransactionClient;

/** What the steps of classes have at hand; what is not set is as in .env.example. */
export interface ClassMeans extends Means {
  quietHours?: Hours;
  /** Waking hours in which a freed seat is kept for the next. */
  classOfferHours?: number;
}

const USUAL_QUIET = parseHours('20:30-07:00');

export function quietOf({ quietHours = USUAL_QUIET }: ClassMeans): Hours {
  return quietHours;
}

export interface HeldCourse {
  course: Course;
  /** In the order of their numbers. */
  sessions: CourseSession[];
  /** ms; the first session's beginning. */
  begins?: number;
}

/** Undefined where there is no such class. */
export async function courseById(tx: Tx, id: string | bigint): Promise<HeldCourse | undefined> {
  if (!/^\d{1,18}$/.test(String(id))) return undefined;
  const course = await tx.course.findUnique({ where: { id: BigInt(id) } });
  return course ? withSessions(tx, course) : undefined;
}

export async function withSessions(tx: Tx, course: Course): Promise<HeldCourse> {
  const where = { courseId: course.id };
  const sessions = await tx.courseSession.findMany({ where, orderBy: { startsAt: 'asc' } });
  const first = sessions[0];
  return { course, sessions, ...(first && { begins: first.startsAt.getTime() }) };
}

/** The beginning that is still to come; of a class that has begun the next day of it. */
export function nextStart({ sessions }: HeldCourse, now: number): number | undefined {
  return sessions.map(({ startsAt }) => startsAt.getTime()).find((start) => start > now);
}

/**
 * Whoever changes who waits, or gives a seat on, takes this first: one at a time for each class. A seat that is free
 * is taken without it.
 */
export async function lockCourse(tx: Tx, courseId: bigint): Promise<void> {
  await tx.$queryRaw`SELECT id FROM course WHERE id = ${courseId} FOR UPDATE`;
}

export function refusedBy({ course, begins }: HeldCourse, now: number): Refusal | undefined {
  const { state, deadline, title } = course;
  const times = { state, begins, deadline: deadline?.getTime() };
  const why = closedWhy(times, now);
  return why && refuse(why, say(`letter.class.no.${why}`, { title }));
}

/** For whom it is: each unit with all that it lies in. */
export async function unitsFor(tx: Tx, courseId: bigint, day: Day): Promise<string[][]> {
  const rows = await tx.courseUnit.findMany({ where: { courseId } });
  const chains: string[][] = [];
  for (const { unitId } of rows) chains.push(await chainOf(tx, unitId, day));
  return chains;
}

/** Ids of a unit and of all it lies in; the unit alone where it is no more. */
export async function chainOf(tx: Tx, unitId: bigint | null, day: Day): Promise<string[]> {
  if (unitId === null) return [];
  const chain = (await unitsAbove(tx, [String(unitId)], day)).map(({ id }) => id);
  return chain.length > 0 ? chain : [String(unitId)];
}
