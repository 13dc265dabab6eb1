/** Who was there: by the code at the door, typed or scanned, and by the roll that a cadre calls. */
import type { Command } from '../conversation/commands.ts';
import { checkinCode, checkinMoment, digitsOf, MOST_WRONG, PAUSE_MS } from '../domain/checkin.ts';
import { say } from '../domain/phrase.ts';
import { isRefusal, refuse, type Refusal } from '../domain/refusal.ts';
import type { DoneTurn } from '../services/ports.ts';
import { courseById, withSessions, type ClassMeans } from './enrolment-course.ts';
import { answerHer, clock, whenOf } from './enrolment-letters.ts';
import { NO_CLASS, ownedBy } from './enrolments.ts';
import type { Course, CourseSession, Enrolment, Prisma } from './generated/client.ts';
import { keeperOf } from './enrolment-keepers.ts';
import type { Secrets } from './secrets.ts';

type Tx = Prisma.TransactionClient;
type Of<Name> = Extract<Command, { do: Name }>;

const DAY_MS = 86_400_000;

/** The code of a session: for the poster at the door. */
export function checkInCode(secrets: Secrets, sessionId: bigint | string): string {
  return codesOf(secrets, sessionId)[0]!;
}

/** Under every key there is: a poster that hangs goes on counting while keys are changed. */
function codesOf(secrets: Secrets, sessionId: bigint | string): string[] {
  return secrets.keys('event', `checkin:${sessionId}`).map(digitsOf);
}

/* ---------- by the code ---------- */

/** Never refused for a wrong code: a try that is undone would not be counted. */
export async function checkIn(
  { code }: Of<'checkIn'>,
  turn: DoneTurn,
  tx: Tx,
  means: ClassMeans,
): Promise<Refusal | undefined> {
  if (await isPaused(tx, turn.address, means.now())) {
    await answerHer(tx, means, turn, say('letter.class.checkin.pause'));
    return undefined;
  }
  const typed = checkinCode(code);
  const sessions = typed === undefined ? [] : await sessionsWith(tx, means, typed);
  const right = sessions.length > 0;
  const tried = { address: turn.address, what: 'checkin', right, at: means.now() };
  await tx.attempt.create({ data: tried });
  if (right) await arrive(tx, means, turn, sessions);
  else await answerHer(tx, means, turn, say('letter.class.checkin.wrong'));
  return undefined;
}

async function isPaused(tx: Tx, address: string, now: Date): Promise<boolean> {
  const since = new Date(now.getTime() - PAUSE_MS);
  const where = { address, what: 'checkin', at: { gt: since } };
  const tries = await tx.attempt.findMany({ where, orderBy: { id: 'desc' }, take: MOST_WRONG });
  return tries.length === MOST_WRONG && tries.every(({ right }) => !right);
}

/** Sessions of about today with this code; two of them only by a rare chance. */
async function sessionsWith(tx: Tx, means: ClassMeans, code: string): Promise<CourseSession[]> {
  const now = means.now().getTime();
  const near = { gt: new Date(now - DAY_MS), lt: new Date(now + DAY_MS) };
  const rows = await tx.courseSession.findMany({
    where: { startsAt: near },
    orderBy: { startsAt: 'asc' },
  });
  return rows.filter(({ id }) => codesOf(means.secrets, id).includes(code));
}

async function arrive(tx: Tx, means: ClassMeans, turn: DoneTurn, sessions: CourseSession[]) {
  for (const session of sessions) {
    const enrolment = await herSeat(tx, turn, session.courseId);
    if (enrolment) return count(tx, means, turn, { session, enrolment });
  }
  await answerHer(tx, means, turn, say('letter.class.checkin.noSeat'));
}

/** Her own; where she has none, the one she took for somebody of her family. */
async function herSeat(tx: Tx, turn: DoneTurn, courseId: bigint): Promise<Enrolment | undefined> {
  const where = { courseId, state: 'seated', ...ownedBy(turn) };
  const rows = await tx.enrolment.findMany({ where, orderBy: { id: 'asc' } });
  return rows.find(({ forWhom }) => forWhom === 'self') ?? rows[0];
}

async function count(
  tx: Tx,
  means: ClassMeans,
  turn: DoneTurn,
  { session, enrolment }: { session: CourseSession; enrolment: Enrolment },
): Promise<void> {
  const { id: sessionId, courseId, startsAt, endsAt } = session;
  const times = { startsAt: startsAt.getTime(), endsAt: endsAt.getTime() };
  const moment = checkinMoment(times, means.now().getTime());
  const held = await courseById(tx, courseId);
  if (!held || held.course.state === 'cancelled')
    return answerHer(tx, means, turn, say('letter.class.checkin.noSeat'));
  const words = {
    onTime: say('letter.class.checkin.done', { title: held.course.title }),
    late: say('letter.class.checkin.late', {
      title: held.course.title,
      time: clock(times.startsAt),
    }),
    early: say('letter.class.checkin.early', { when: whenOf(session) }),
    closed: say('letter.class.checkin.closed', { time: clock(times.startsAt) }),
  };
  if (moment === 'onTime' || moment === 'late')
    await present(tx, means, { sessionId, enrolmentId: enrolment.id, by: byOf(turn) });
  await answerHer(tx, means, turn, words[moment]);
}

function byOf({ personId }: DoneTurn): string {
  return personId ? `person:${personId}` : 'member';
}

/** Once; a roll that was called already stands, but for whoever came after it. */
async function present(
  tx: Tx,
  { now }: ClassMeans,
  { sessionId, enrolmentId, by }: { sessionId: bigint; enrolmentId: bigint; by: string },
): Promise<void> {
  const data = { sessionId, enrolmentId, present: true, how: 'code', by, at: now() };
  await tx.attendance.createMany({ data: [data], skipDuplicates: true });
  const absent = { sessionId, enrolmentId, present: false };
  await tx.attendance.updateMany({ where: absent, data });
}

/* ---------- by roll ---------- */

/** By whoever keeps the class, from her chat. */
export async function callRoll(
  { session: id, present: there }: Of<'callRoll'>,
  turn: DoneTurn,
  tx: Tx,
  means: ClassMeans,
): Promise<Refusal | undefined> {
  const session = await sessionById(tx, id);
  const course = session && (await tx.course.findUnique({ where: { id: session.courseId } }));
  if (!session || !course) return NO_CLASS;
  const by = await keeperOf(tx, means, turn, course);
  if (isRefusal(by)) return by;
  return roll(tx, means, { session, course, there: there.filter(isId).map(BigInt), by });
}

const isId = (text: string) => /^\d{1,18}$/.test(text);

async function sessionById(tx: Tx, id: string): Promise<CourseSession | null> {
  return isId(id) ? tx.courseSession.findUnique({ where: { id: BigInt(id) } }) : null;
}

export interface CalledRoll {
  course: Course;
  session: CourseSession;
  /** Enrolments. */
  there: readonly bigint[];
  /** 'person:12', 'operator:name'. */
  by: string;
}

/** Everybody who holds a seat is there or is not; called again, the later roll counts. Never before the day. */
export async function roll(
  tx: Tx,
  means: ClassMeans,
  { course, session, there, by }: CalledRoll,
): Promise<Refusal | undefined> {
  const held = await withSessions(tx, course);
  const moment = checkinMoment(
    { startsAt: session.startsAt.getTime(), endsAt: session.endsAt.getTime() },
    means.now().getTime(),
  );
  if (course.state === 'cancelled' || moment === 'early')
    return refuse('early', say('letter.class.no.rollEarly', { title: held.course.title }));
  const where = { courseId: course.id, state: 'seated' };
  const seats = await tx.enrolment.findMany({ where, select: { id: true } });
  await tx.$executeRaw`
    INSERT INTO attendance (session_id, enrolment_id, present, how, by, at)
    SELECT ${session.id}, id, id = ANY(${[...there]}::bigint[]), 'roll', ${by}, ${means.now()}
      FROM unnest(${seats.map(({ id }) => id)}::bigint[]) AS seat(id)
    ON CONFLICT (session_id, enrolment_id)
      DO UPDATE SET present = excluded.present, how = 'roll', by = excluded.by, at = excluded.at`;
  return undefined;
}
