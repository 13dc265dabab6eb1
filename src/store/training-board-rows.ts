/** Reads classes with their sessions, seats and places, many at once. */
import type { Day } from '../domain/calendar.ts';
import { isFor } from '../domain/enrolment.ts';
import type { CourseState, CourseView, EnrolmentState, SessionView } from '../domain/training.ts';
import type { Database } from './database.ts';
import { placesFor, type Places } from './enrolment-nearness.ts';
import type { Course, CourseSession, Enrolment } from './generated/client.ts';

export interface CourseRows {
  courses: Course[];
  sessions: Map<bigint, CourseSession[]>;
  free: Map<string, number>;
  units: Map<bigint, bigint[]>;
}

/** Four statements, however many classes they are. */
export async function rowsOf({ prisma, query }: Database, courses: Course[]): Promise<CourseRows> {
  const ids = courses.map(({ id }) => id);
  const where = { courseId: { in: ids } };
  const [sessions, units, free] = await Promise.all([
    prisma.courseSession.findMany({ where, orderBy: { startsAt: 'asc' } }),
    prisma.courseUnit.findMany({ where }),
    query<{ id: string; free: number }>(FREE, [ids.map(String)]),
  ]);
  const bySession = new Map<bigint, CourseSession[]>();
  for (const one of sessions)
    bySession.set(one.courseId, [...(bySession.get(one.courseId) ?? []), one]);
  const byUnit = new Map<bigint, bigint[]>();
  for (const one of units)
    byUnit.set(one.courseId, [...(byUnit.get(one.courseId) ?? []), one.unitId]);
  const freeOf = new Map(free.map((one) => [one.id, one.free]));
  return { courses, sessions: bySession, units: byUnit, free: freeOf };
}

const FREE = `SELECT course_id::text AS id, count(*)::int AS free FROM course_seat
  WHERE course_id = ANY($1::bigint[]) AND enrolment_id IS NULL GROUP BY course_id`;

/** The tree that these classes, and where she lives, are compared in. */
export function placesOf(
  { query }: Database,
  { courses, units }: CourseRows,
  home: bigint | null,
  day: Day,
): Promise<Places> {
  const all = [home, ...courses.map(({ communeId }) => communeId), ...[...units.values()].flat()];
  return placesFor(query, all.map(textOf), day);
}

const textOf = (id: bigint | null) => (id === null ? null : String(id));

/** Of one class, as seen from where somebody lives. */
export function viewer(rows: CourseRows, places: Places, home: bigint | null) {
  const hers = places.chainOf(textOf(home));
  return (course: Course): CourseView => {
    const { id, communeId } = course;
    const sessions = (rows.sessions.get(id) ?? []).map((one) => sessionView(one, course));
    const free = rows.free.get(String(id)) ?? 0;
    const units = (rows.units.get(id) ?? []).map((unit) => chainOf(places, unit));
    const commune = places.nameOf(textOf(communeId));
    return {
      ...plainly(course),
      sessions,
      free,
      ...(commune !== undefined && { commune }),
      state: (course.state === 'open' && free === 0 ? 'full' : course.state) as CourseState,
      deadline: course.deadline?.getTime() ?? sessions[0]?.startsAt ?? 0,
      nearness: places.nearness(textOf(home), textOf(communeId)),
      mayJoin: isFor(units, hers),
    };
  };
}

function chainOf(places: Places, unit: bigint): string[] {
  const chain = places.chainOf(String(unit));
  return chain.length > 0 ? chain : [String(unit)];
}

function plainly(course: Course) {
  const { id, code, title, topic, organiser, place, seats, asksStatus } = course;
  const { mapUrl, allowances, contact } = course;
  return {
    ...{ id: String(id), code, title, topic, organiser, place, seats, asksStatus },
    kind: course.kind as CourseView['kind'],
    ...(mapUrl !== null && { mapUrl }),
    ...(allowances !== null && { allowances }),
    ...(contact !== null && { contact }),
  };
}

function sessionView({ id, n, startsAt, endsAt, place }: CourseSession, course: Course) {
  const at = { startsAt: startsAt.getTime(), endsAt: endsAt.getTime() };
  return { id: String(id), n, ...at, place: place ?? course.place } satisfies SessionView;
}

/** Places on the waiting lists of these classes, by enrolment. */
export async function waitingPlaces(
  { query }: Database,
  courses: bigint[],
): Promise<Map<string, number>> {
  const rows = await query<{ id: string; place: number }>(PLACES, [courses.map(String)]);
  return new Map(rows.map(({ id, place }) => [id, place]));
}

const PLACES = `SELECT id::text AS id, (row_number() OVER (PARTITION BY course_id
    ORDER BY rank, id))::int AS place
  FROM enrolment WHERE course_id = ANY($1::bigint[]) AND state = 'waiting'`;

export function stateOf({ state }: Pick<Enrolment, 'state'>): EnrolmentState {
  return state as EnrolmentState;
}
