/** Changes of a class: texts, seats, meetings; what learners must be told raises its version and is kept with it. */
import type { PlannedSession } from '../domain/course-days.ts';
import { courseReason, type CourseFault } from '../domain/course-faults.ts';
import { momentText, timeText, timesWrong } from '../domain/course-plan.ts';
import { say } from '../domain/phrase.ts';
import { refuse, type Refusal } from '../domain/refusal.ts';
import type { CourseChange } from './course-rows.ts';
import { addSeats, over } from './course-seats.ts';
import { withdrawClass } from './enrolment-letters.ts';
import type { Course, CourseSession, Prisma } from './generated/client.ts';
import type { Act, AppendAudit } from './units-changes.ts';
import { queryIn } from './units-tree.ts';

type Tx = Prisma.TransactionClient;

export interface CourseFields {
  title?: string;
  organiser?: string;
  place?: string;
  communeId?: string;
  mapUrl?: string | null;
  seats?: number;
  /** ms */
  deadline?: number | null;
  allowances?: string | null;
  contact?: string | null;
  /** By number; one more than the last is added, null takes one away that nobody was seen at. */
  sessions?: Record<number, PlannedSession | null>;
  /** ms; for tests. */
  now?: number;
}

/** All is looked at before anything is written, under the lock of the class. */
export async function changeIn(
  tx: Tx,
  course: Course,
  { sessions = {}, now = Date.now(), ...fields }: CourseFields,
  act: Act,
  audit: AppendAudit,
): Promise<Refusal | undefined> {
  if (course.state === 'cancelled' || course.state === 'done') return over(course);
  const where = { courseId: course.id };
  const before = await tx.courseSession.findMany({ where, orderBy: { n: 'asc' } });
  const refused =
    (await sessionsRefused(tx, course, before, sessions, now)) ??
    deadlineRefused(course, before, sessions, fields.deadline) ??
    (await seatsRefused(tx, course, fields.seats));
  if (refused) return refused;
  const told = toldOf(course, before, fields, sessions);
  const names = await written(tx, course, before, fields, sessions, told);
  if (names.length === 0) return undefined;
  if (told.length > 0) await withdrawClass(tx, course.id, 'the class was changed');
  const { by: actor, reason } = act;
  const detail = { code: course.code, fields: names, told: told.length };
  await audit(tx, {
    ...{ actor, ...(reason !== undefined && { reason }), action: 'course.changed' },
    ...{ subject: `course:${course.id}`, detail },
  });
  return undefined;
}

type Sessions = NonNullable<CourseFields['sessions']>;

/* ---------- what may not be ---------- */

function wrong(faults: readonly CourseFault[]): Refusal | undefined {
  if (faults.length === 0) return undefined;
  return refuse('wrong', say('console.course.wrong', { why: courseReason(faults) }));
}

const plannedOf = ({ startsAt, endsAt, place }: CourseSession): PlannedSession => ({
  ...{ startsAt: startsAt.getTime(), endsAt: endsAt.getTime() },
  ...(place !== null && { place }),
});

function afterOf(before: readonly CourseSession[], sessions: Sessions): PlannedSession[] {
  const kept = before.flatMap((one) => (one.n in sessions ? [] : [plannedOf(one)]));
  const put = Object.values(sessions).filter((one) => one !== null);
  return [...kept, ...put].sort((a, b) => a.startsAt - b.startsAt);
}

async function sessionsRefused(
  tx: Tx,
  { code }: Course,
  before: readonly CourseSession[],
  sessions: Sessions,
  now: number,
): Promise<Refusal | undefined> {
  const [last, numbers] = [before.at(-1)?.n ?? 0, Object.keys(sessions).map(Number)];
  const added = numbers.filter((n) => !before.some((one) => one.n === n)).sort((a, b) => a - b);
  const isNext = added.every((n, at) => n === last + at + 1 && sessions[n] !== null);
  if (!isNext)
    return refuse('noSuchSession', say('console.course.noSession', { code, n: added[0]!, last }));
  const after = afterOf(before, sessions);
  if (after.length === 0) return refuse('noSessions', say('console.course.noSessions', { code }));
  const held = await heldAmong(tx, before, numbers);
  if (held !== undefined) return refuse('held', say('console.course.held', { code, n: held }));
  const moved = Object.values(sessions).filter((one) => one !== null);
  const overlaps = timesWrong(after, 0).filter(({ fault }) => fault === 'session-overlap');
  const own = timesWrong(
    [...moved].sort((a, b) => a.startsAt - b.startsAt),
    now,
  );
  return wrong([...own.filter(({ fault }) => fault !== 'session-overlap'), ...overlaps]);
}

/** Who was there on a day is not moved to another. */
async function heldAmong(tx: Tx, before: readonly CourseSession[], numbers: number[]) {
  const touched = before.filter(({ n }) => numbers.includes(n));
  const sessionId = { in: touched.map(({ id }) => id) };
  const found = await tx.attendance.findFirst({ where: { sessionId } });
  return found ? touched.find(({ id }) => id === found.sessionId)?.n : undefined;
}

function deadlineRefused(
  course: Course,
  before: readonly CourseSession[],
  sessions: Sessions,
  deadline: number | null | undefined,
): Refusal | undefined {
  const kept = course.deadline?.getTime() ?? null;
  const at = deadline === undefined ? kept : deadline;
  const isTouched = deadline !== undefined || Object.keys(sessions).length > 0;
  const first = afterOf(before, sessions)[0]?.startsAt;
  if (!isTouched || at === null || first === undefined || at <= first) return undefined;
  return wrong([{ fault: 'deadline-late', what: momentText(at) }]);
}

/** Seats that somebody has, or that are kept for somebody, are not taken away. */
async function seatsRefused(tx: Tx, course: Course, seats: number | undefined) {
  if (seats === undefined || seats >= course.seats) return undefined;
  const { id: courseId, code } = course;
  await queryIn(tx)(
    'SELECT n FROM course_seat WHERE course_id = $1::bigint ORDER BY n FOR UPDATE',
    [courseId],
  );
  const taken = await tx.courseSeat.count({ where: { courseId, enrolmentId: { not: null } } });
  if (seats >= taken) return undefined;
  return refuse('seatsTaken', say('console.course.seatsTaken', { code, taken, seats }));
}

/* ---------- what learners are told ---------- */

/** A draft is known to nobody. */
function toldOf(
  course: Course,
  before: readonly CourseSession[],
  { place }: Pick<CourseFields, 'place'>,
  sessions: Sessions,
): CourseChange[] {
  if (course.state === 'draft') return [];
  const isMoved = place !== undefined && place !== course.place;
  const moved = isMoved ? [{ field: 'place', from: course.place, to: place }] : [];
  const all = Object.entries(sessions).flatMap(([key, to]) => {
    const n = Number(key);
    const from = before.find((one) => one.n === n);
    return sessionChanges(n, from && plannedOf(from), to, place ?? course.place);
  });
  return [...moved, ...all];
}

function sessionChanges(
  n: number,
  from: PlannedSession | undefined,
  to: PlannedSession | null,
  place: string,
): CourseChange[] {
  if (!from) return to ? [{ field: 'added', n, from: '', to: timeText(to) }] : [];
  if (!to) return [{ field: 'removed', n, from: timeText(from), to: '' }];
  const [was, is] = [timeText(from), timeText(to)];
  const time = was === is ? [] : [{ field: 'time', n, from: was, to: is }];
  const [where, there] = [from.place ?? place, to.place ?? place];
  const places = where === there ? [] : [{ field: 'session-place', n, from: where, to: there }];
  return [...time, ...places];
}

/* ---------- written ---------- */

/** Answers the names of what has changed. */
async function written(
  tx: Tx,
  course: Course,
  before: readonly CourseSession[],
  { seats, deadline, communeId, ...texts }: Omit<CourseFields, 'sessions' | 'now'>,
  sessions: Sessions,
  told: readonly CourseChange[],
): Promise<string[]> {
  const data = changed(course, {
    ...texts,
    ...(seats !== undefined && { seats }),
    ...(communeId !== undefined && { communeId: BigInt(communeId) }),
    ...(deadline !== undefined && { deadline: deadline === null ? null : new Date(deadline) }),
  });
  if (seats !== undefined) await seatsTo(tx, course, seats);
  const moved = await sessionsWritten(tx, course, before, sessions);
  const names = [...Object.keys(data), ...(moved ? ['sessions'] : [])];
  const news = {
    version: course.version + 1,
    lastChange: told as unknown as Prisma.InputJsonValue,
  };
  const all = { ...data, ...(told.length > 0 && news) };
  if (Object.keys(all).length > 0) await tx.course.update({ where: { id: course.id }, data: all });
  return names.sort();
}

function changed<Data extends object>(course: Course, data: Data): Partial<Data> {
  const isSame = (name: string, value: unknown) =>
    value === undefined || String(course[name as keyof Course]) === String(value);
  return Object.fromEntries(
    Object.entries(data).filter(([name, value]) => !isSame(name, value)),
  ) as Partial<Data>;
}

async function seatsTo(tx: Tx, { id, seats: had }: Course, seats: number): Promise<void> {
  if (seats > had) return addSeats(tx, id, seats - had);
  await queryIn(tx)(
    `DELETE FROM course_seat WHERE course_id = $1::bigint AND n IN (
      SELECT n FROM course_seat WHERE course_id = $1::bigint AND enrolment_id IS NULL
        ORDER BY n DESC LIMIT $2::int) RETURNING n`,
    [id, had - seats],
  );
}

async function sessionsWritten(
  tx: Tx,
  { id: courseId }: Course,
  before: readonly CourseSession[],
  sessions: Sessions,
): Promise<boolean> {
  let isMoved = false;
  for (const [key, to] of Object.entries(sessions)) {
    const from = before.find(({ n }) => n === Number(key));
    if (from && to && JSON.stringify(plannedOf(from)) === JSON.stringify(to)) continue;
    isMoved = true;
    if (from && !to) await tx.courseSession.delete({ where: { id: from.id } });
    if (!to) continue;
    const data = {
      startsAt: new Date(to.startsAt),
      endsAt: new Date(to.endsAt),
      place: to.place ?? null,
    };
    if (from) await tx.courseSession.update({ where: { id: from.id }, data });
    else await tx.courseSession.create({ data: { ...data, courseId, n: Number(key) } });
  }
  return isMoved;
}
