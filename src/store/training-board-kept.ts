/** What those who keep classes are told: their classes, who sits and waits in them, phones as far as they may see them. */
import { may } from '../domain/access.ts';
import { dayOf, type Day } from '../domain/calendar.ts';
import type { KeptClassFacts, LearnerView } from '../domain/training.ts';
import type { Asker } from '../services/facts.ts';
import type { Database } from './database.ts';
import { keeping } from './enrolment-keepers.ts';
import { placesFor, type Places } from './enrolment-nearness.ts';
import { IN_CLASS } from './enrolment-seats.ts';
import type { Attendance, Course, CourseSession, Enrolment } from './generated/client.ts';
import { actingAt, type OfficeNow } from './handover-levels.ts';
import type { Secrets } from './secrets.ts';
import { placesOf, rowsOf, stateOf, viewer } from './training-board-rows.ts';
import { belowIn } from './units-find.ts';

const DAY_MS = 86_400_000;
/** Her next classes and those just over; the others are for lists. */
const MOST_KEPT = 20;
const MOST_LEARNERS = 1_000;
const NOTHING: KeptClassFacts = { keeps: false, courses: [] };

export interface KeptParts {
  database: Database;
  secrets: Secrets;
}

/** Only for whoever is linked here and holds such an office today; whatever the session says. */
export async function keptClasses(
  { database, secrets }: KeptParts,
  { address, personId, now }: Asker,
): Promise<KeptClassFacts> {
  const day = dayOf(now);
  const acting = await actingAt(database.prisma, address, new Date(now));
  const offices = keeping(acting?.offices ?? [], day);
  if (!acting || offices.length === 0 || String(acting.personId) !== personId) return NOTHING;
  if (!acting.isOpen) return { keeps: true, isClosed: true, courses: [] };
  const courses = await coursesIn(database, offices, { now, day });
  const rows = await rowsOf(database, courses);
  const [places, people] = await Promise.all([
    placesOf(database, rows, null, day),
    peopleIn(database, courses, day),
  ]);
  const view = viewer(rows, places, null);
  const show = shower({ people, offices, secrets, day });
  return {
    keeps: true,
    courses: courses.map((course) => {
      const hers = people.enrolments.filter(({ courseId }) => courseId === course.id);
      const waiting = hers.filter(({ state }) => state === 'waiting');
      const sessions = rows.sessions.get(course.id) ?? [];
      const learners = hers.map((one) => show(one, course, sessions, waiting.indexOf(one) + 1));
      return { ...view(course), waiting: waiting.length, learners };
    }),
  };
}

/** Held by units in hers; those still to come first, then what ended within the last weeks. */
async function coursesIn(
  { query, prisma }: Database,
  offices: OfficeNow[],
  { now, day }: { now: number; day: Day },
): Promise<Course[]> {
  const below = await Promise.all(offices.map(({ unitId }) => belowIn(query, unitId, day)));
  const since = new Date(now - 30 * DAY_MS);
  const rows = await query<{ id: string }>(KEPT, [below.flat(), since, MOST_KEPT]);
  const ids = rows.map(({ id }) => id);
  const found = await prisma.course.findMany({ where: { id: { in: ids.map(BigInt) } } });
  return found.sort((a, b) => ids.indexOf(String(a.id)) - ids.indexOf(String(b.id)));
}

const KEPT = `SELECT c.id::text AS id FROM course c
  JOIN (SELECT course_id, min(starts_at) AS begins, max(ends_at) AS ends FROM course_session GROUP BY course_id) s
    ON s.course_id = c.id
  WHERE c.unit_id = ANY($1::bigint[]) AND c.state <> 'cancelled' AND s.ends > $2::timestamptz
  ORDER BY c.state = 'done', s.begins, c.id LIMIT $3::int`;

interface People {
  enrolments: Enrolment[];
  attendance: Attendance[];
  places: Places;
}

/** Those with a seat first, then those who wait, in their order. */
async function peopleIn({ prisma, query }: Database, courses: Course[], day: Day): Promise<People> {
  const courseId = { in: courses.map(({ id }) => id) };
  const enrolments = await prisma.enrolment.findMany({
    where: { courseId, state: { in: IN_CLASS } },
    orderBy: [{ state: 'asc' }, { rank: 'asc' }, { id: 'asc' }],
    take: MOST_LEARNERS,
  });
  const ids = enrolments.map(({ id }) => id);
  const homes = enrolments.flatMap(({ unitId }) => (unitId === null ? [] : [String(unitId)]));
  const [attendance, places] = await Promise.all([
    prisma.attendance.findMany({ where: { enrolmentId: { in: ids } } }),
    placesFor(query, [...homes, ...courses.map(({ unitId }) => String(unitId))], day),
  ]);
  return { enrolments: enrolments.sort(seatsFirst), attendance, places };
}

const ORDER = ['seated', 'offered', 'waiting'];
const seatsFirst = (one: Enrolment, other: Enrolment) =>
  ORDER.indexOf(one.state) - ORDER.indexOf(other.state);

interface Showing {
  people: People;
  offices: OfficeNow[];
  secrets: Secrets;
  day: Day;
}

/** Whoever keeps her class or cares for where she lives sees her name and phone; the action names both. */
function shower({ people, offices, secrets, day }: Showing) {
  const { attendance, places } = people;
  const there = new Map(attendance.map((one) => [`${one.sessionId}:${one.enrolmentId}`, one]));
  const sees = (target: string[]) => may(offices, { action: 'learner.view', target, day });
  return (
    row: Enrolment,
    course: Course,
    sessions: CourseSession[],
    place: number,
  ): LearnerView => {
    const home = row.unitId === null ? [] : places.chainOf(String(row.unitId));
    const seesPhone = sees(places.chainOf(String(course.unitId))) || sees(home);
    const present = sessions.flatMap(({ id, n }) => {
      const seen = there.get(`${id}:${row.id}`);
      return seen ? [[n, seen.present] as const] : [];
    });
    return {
      ...{ enrolment: String(row.id), name: secrets.words.open(row.learnerName) },
      state: stateOf(row),
      ...(place > 0 && { place }),
      ...(row.birthYear !== null && { birthYear: row.birthYear }),
      ...(seesPhone && row.phone !== null && { phone: secrets.phones.open(row.phone) }),
      ...villageOf(places, row.unitId),
      present: Object.fromEntries(present),
    };
  };
}

function villageOf({ tree, chainOf }: Places, unitId: bigint | null) {
  if (unitId === null) return {};
  const branch = chainOf(String(unitId))
    .map((id) => tree.get(id))
    .find((unit) => unit?.kind === 'branch' || unit?.kind === 'commune');
  const version = branch?.versions.at(-1);
  return version ? { village: `${version.type} ${version.name}` } : {};
}
