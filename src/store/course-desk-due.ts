/** Finds what is due about classes: each statement answers ids, the oldest first, and asks for what was not done yet. */
import { windowsOf, type ReminderKind, type ReminderWindow } from '../domain/course-reminders.ts';
import { isAbout, OFFER_MARGIN_MS } from '../domain/enrolment.ts';
import { groupBy } from '../domain/group.ts';
import type { Hours } from '../domain/hours.ts';
import type { CourseTask, DueCourseTask } from '../services/course-desk.ts';
import type { Database } from './database.ts';
import type { Places } from './enrolment-nearness.ts';

/** Whoever was told of a cancellation longer ago than this is not told again, whatever became of the row. */
const TOLD_DAYS = 7;
/** Asked of a class so long after it, not later. */
export const ASK_DAYS = 7;

const ALIVE = `c.state IN ('open', 'closed')`;
/** True where no row of the outbox has this key: it was neither sent nor found impossible. */
const untold = (about: string) =>
  `NOT EXISTS (SELECT 1 FROM outbox o WHERE o.dedupe_key = 'class:' || e.id || ':' || ${about} || ':0')`;
const UPCOMING = `EXISTS (SELECT 1 FROM course_session s WHERE s.course_id = c.id AND s.starts_at > $1::timestamptz)`;
const ENROLLED = `FROM enrolment e JOIN course c ON c.id = e.course_id`;

/** `$1`: now. */
const DUE: Partial<Record<CourseTask, string>> = {
  stale: `SELECT DISTINCT e.id ${ENROLLED} JOIN outbox q ON split_part(q.dedupe_key, ':', 2) = e.id::text
    WHERE q.state = 'queued' AND q.dedupe_key LIKE 'class:%:remind:%' AND (e.state <> 'seated'
      OR NOT ${ALIVE} OR split_part(q.dedupe_key, ':', 6) <> 'v' || c.version)`,
  expire: `SELECT e.id FROM enrolment e WHERE e.state = 'offered' AND e.offered_until <= $1::timestamptz`,
  fill: `SELECT c.id FROM course c WHERE ${ALIVE}
    AND EXISTS (SELECT 1 FROM enrolment w WHERE w.course_id = c.id AND w.state = 'waiting')
    AND EXISTS (SELECT 1 FROM course_seat f WHERE f.course_id = c.id AND f.enrolment_id IS NULL)
    AND (SELECT min(s.starts_at) FROM course_session s WHERE s.course_id = c.id)
      > $1::timestamptz + interval '${OFFER_MARGIN_MS} milliseconds'`,
  // Who sat down at the very moment of the cancellation is in it still: she is taken out, and told.
  cancelled: `SELECT e.id ${ENROLLED} WHERE c.state = 'cancelled'
    AND (e.state IN ('seated', 'waiting', 'offered') OR e.state = 'cancelled'
      AND e.left_why = 'cancelled' AND e.address IS NOT NULL
      AND e.changed_at > $1::timestamptz - interval '${TOLD_DAYS} days' AND ${untold(`'cancelled'`)})`,
  changed: `SELECT e.id ${ENROLLED} WHERE ${ALIVE} AND c.version > 0
    AND e.address IS NOT NULL AND ${UPCOMING}
    AND (e.state = 'seated' AND ${untold(`'v' || c.version`)}
      OR e.state = 'offered' AND ${untold(`'offer:v' || c.version`)})`,
  finish: `SELECT c.id FROM course c WHERE ${ALIVE} AND $1::timestamptz >
    (SELECT max(s.ends_at) FROM course_session s WHERE s.course_id = c.id)`,
  ask: `SELECT e.id ${ENROLLED} WHERE c.state = 'done' AND e.state = 'seated' AND e.address IS NOT NULL
    AND (SELECT max(s.ends_at) FROM course_session s WHERE s.course_id = c.id)
      > $1::timestamptz - interval '${ASK_DAYS} days'
    AND NOT EXISTS (SELECT 1 FROM course_feedback f WHERE f.enrolment_id = e.id)
    AND (EXISTS (SELECT 1 FROM attendance a WHERE a.enrolment_id = e.id AND a.present)
      OR NOT EXISTS (SELECT 1 FROM attendance a JOIN course_session s ON s.id = a.session_id
        WHERE s.course_id = c.id))
    AND ${untold(`'rate'`)}`,
};

/** What stops a wrong message goes before what sends one. */
export async function dueTasks(
  { query }: Database,
  { now, limit }: { now: Date; limit: number },
): Promise<DueCourseTask[]> {
  const found: DueCourseTask[] = [];
  for (const [task, sql] of Object.entries(DUE)) {
    const order = `SELECT id::text AS id FROM (${sql}) due WHERE $1::timestamptz IS NOT NULL`;
    const rows = await query<{ id: string }>(`${order} ORDER BY due.id LIMIT ${limit}`, [now]);
    found.push(...rows.map(({ id }) => ({ task: task as CourseTask, id })));
  }
  return found;
}

/* ---------- reminders ---------- */

interface SessionRow {
  id: string;
  course: string;
  version: number;
  /** ms. */
  at: number;
}

/** Of all classes that have a day around now: every day of theirs. */
const SESSIONS = `
SELECT s.id::text AS id, s.course_id::text AS course, c.version,
  (extract(epoch FROM s.starts_at) * 1000)::float8 AS at
FROM course_session s JOIN course c ON c.id = s.course_id
WHERE ${ALIVE} AND s.course_id IN (SELECT near.course_id FROM course_session near
  WHERE near.starts_at BETWEEN $1::timestamptz - interval '24 hours' AND $1::timestamptz + interval '40 hours')
ORDER BY s.starts_at, s.id`;

/** `$1` class, `$2` key without the enrolment, `$3` version, `$4` from: who heard of it later than that knows. */
const UNREMINDED = `
SELECT e.id::text AS id FROM enrolment e
WHERE e.course_id = $1::bigint AND e.state = 'seated' AND e.address IS NOT NULL
  AND NOT EXISTS (SELECT 1 FROM outbox o WHERE o.dedupe_key = 'class:' || e.id || ':' || $2::text || ':0')
  AND NOT EXISTS (SELECT 1 FROM outbox k WHERE k.dedupe_key = 'class:' || e.id || ':v' || $3::text || ':0'
    AND k.due_at >= $4::timestamptz)
ORDER BY e.id LIMIT $5::int`;

/** Too late for longer than this is not written down any more. */
const MISSED_MS = 24 * 3_600_000;

export function remindAbout(session: string, kind: ReminderKind, version: number): string {
  return `remind:${session}:${kind}:v${version}`;
}

export async function dueReminders(
  { query }: Database,
  { now, limit, quiet }: { now: Date; limit: number; quiet: Hours },
): Promise<DueCourseTask[]> {
  const found: DueCourseTask[] = [];
  const at = now.getTime();
  const sessions = await query<SessionRow>(SESSIONS, [now]);
  for (const [course, all] of groupBy(sessions, (row) => row.course))
    for (const { session, window } of openWindows(all, at, quiet)) {
      const about = remindAbout(session.id, window.kind, session.version);
      const values = [course, about, session.version, new Date(window.from), limit];
      const rows = await query<{ id: string }>(UNREMINDED, values);
      const task = window.until > at ? 'remind' : 'missed';
      found.push(...rows.map(({ id }) => ({ task, id: `${id}:${about}` }) as const));
    }
  return found;
}

function openWindows(all: SessionRow[], now: number, quiet: Hours) {
  const starts = all.map(({ at }) => at);
  const isOpen = ({ from, until }: ReminderWindow) => from <= now && now < until + MISSED_MS;
  return all.flatMap((session) =>
    windowsOf(session.at, starts, quiet)
      .filter(isOpen)
      .map((window) => ({ session, window })),
  );
}

/* ---------- wishes ---------- */

interface WishRow {
  id: string;
  topic: string;
  commune: string | null;
}

export interface OpenCourseRow {
  id: string;
  topic: string;
  title: string;
  commune: string | null;
}

/** Nothing is read where nobody wishes for anything. */
const WISHES = `SELECT id::text AS id, topic, commune_id::text AS commune FROM course_wish
  WHERE ended_at IS NULL ORDER BY id LIMIT 5000`;
/** Classes that one can still sign up for and get a seat in. */
const OPEN_COURSES = `SELECT c.id::text AS id, c.topic, c.title, c.commune_id::text AS commune FROM course c
  WHERE c.state = 'open' AND (c.deadline IS NULL OR c.deadline > $1::timestamptz)
    AND (SELECT min(s.starts_at) FROM course_session s WHERE s.course_id = c.id) > $1::timestamptz
    AND EXISTS (SELECT 1 FROM course_seat f WHERE f.course_id = c.id AND f.enrolment_id IS NULL)
  ORDER BY c.id LIMIT 500`;

type PlacesOf = (units: (string | null)[]) => Promise<Places>;

/** About what she wished for, and not further off than what was her district; the first that takes her ends a wish. */
export async function dueWishes(
  { query }: Database,
  { now, limit }: { now: Date; limit: number },
  placesOf: PlacesOf,
): Promise<DueCourseTask[]> {
  const wishes = await query<WishRow>(WISHES);
  const courses = wishes.length > 0 ? await query<OpenCourseRow>(OPEN_COURSES, [now]) : [];
  const pairs = [...groupBy(wishes, ({ topic }) => topic)].flatMap(([topic, all]) => {
    const about = courses.filter((course) => isAbout(course, topic));
    return all.flatMap((wish) => about.map((course) => ({ wish, course })));
  });
  if (pairs.length === 0) return [];
  const places = await placesOf(
    pairs.flatMap(({ wish, course }) => [wish.commune, course.commune]),
  );
  const near = pairs.filter(
    ({ wish, course }) => places.nearness(wish.commune, course.commune) !== 'far',
  );
  const ids = near.map(({ wish, course }) => `${wish.id}:${course.id}`);
  return ids.slice(0, limit).map((id) => ({ task: 'wish', id }));
}
