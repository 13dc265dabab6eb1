/** Classes read out of the tables, each with its meetings, its places by name, and how many seats are taken. */
import type { PlannedSession } from '../domain/course-days.ts';
import { rulesIn, type PriorityRule } from '../domain/enrolment.ts';
import type { CourseKind, CourseState } from '../domain/training.ts';
import type { Query } from './database.ts';

export interface KeptSession extends PlannedSession {
  id: string;
  n: number;
}

/** What a learner is told has changed; texts that read alike in every language. */
export interface CourseChange {
  /** place · time · session-place · added · removed */
  field: string;
  /** Which meeting. */
  n?: number;
  from: string;
  to: string;
}

export interface KeptCourse {
  id: string;
  code: string;
  title: string;
  topic: string;
  kind: CourseKind;
  organiser: string;
  unitId: string;
  unitCode: string;
  communeId?: string;
  communeCode?: string;
  /** «xã Chi Lăng» */
  commune?: string;
  place: string;
  mapUrl?: string;
  seats: number;
  taken: number;
  waiting: number;
  /** ms */
  deadline?: number;
  allowances?: string;
  contact?: string;
  priority: PriorityRule[];
  asksStatus: boolean;
  /** Full: open, and no seat is free. */
  state: CourseState;
  cancelledWhy?: string;
  version: number;
  lastChange: CourseChange[];
  /** Codes of units; none: for everybody. */
  unitCodes: string[];
  unitIds: string[];
  sessions: KeptSession[];
}

const ms = (column: string) => `(extract(epoch FROM ${column}) * 1000)::float8`;

/** By the newest name of the commune. */
const COURSES = `
SELECT c.id::text AS id, c.code, c.title, c.topic, c.kind, c.organiser, c.unit_id::text AS "unitId",
  coalesce(u.code, '') AS "unitCode", c.commune_id::text AS "communeId", m.code AS "communeCode",
  (SELECT v.type || ' ' || v.name FROM unit_version v WHERE v.unit_id = c.commune_id
    ORDER BY v.valid_from DESC NULLS LAST LIMIT 1) AS commune,
  c.place, c.map_url AS "mapUrl", c.seats, ${ms('c.deadline')} AS deadline, c.allowances, c.contact,
  c.priority, c.asks_status AS "asksStatus", c.state, c.cancelled_why AS "cancelledWhy", c.version,
  coalesce(c.last_change, '[]'::jsonb) AS "lastChange",
  (SELECT count(*)::int FROM course_seat s WHERE s.course_id = c.id AND s.enrolment_id IS NOT NULL) AS taken,
  (SELECT count(*)::int FROM enrolment e WHERE e.course_id = c.id AND e.state = 'waiting') AS waiting,
  (SELECT coalesce(json_agg(json_build_object('id', w.id::text, 'code', w.code) ORDER BY w.code), '[]'::json)
    FROM course_unit j JOIN unit w ON w.id = j.unit_id WHERE j.course_id = c.id) AS units,
  (SELECT coalesce(json_agg(json_build_object('id', s.id::text, 'n', s.n, 'startsAt', ${ms('s.starts_at')},
      'endsAt', ${ms('s.ends_at')}, 'place', s.place) ORDER BY s.n), '[]'::json)
    FROM course_session s WHERE s.course_id = c.id) AS sessions
FROM course c LEFT JOIN unit u ON u.id = c.unit_id LEFT JOIN unit m ON m.id = c.commune_id`;

const FIRST = `(SELECT min(s.starts_at) FROM course_session s WHERE s.course_id = c.id)`;

interface Row extends Omit<KeptCourse, 'priority' | 'unitCodes' | 'unitIds' | 'sessions'> {
  priority: unknown;
  units: { id: string; code: string }[];
  sessions: (Omit<KeptSession, 'place'> & { place: string | null })[];
}

/** The soonest first. `where` speaks of the course as c. */
export async function coursesWhere(
  query: Query,
  where: string,
  values: unknown[],
): Promise<KeptCourse[]> {
  const sql = `${COURSES} WHERE ${where} ORDER BY ${FIRST} NULLS LAST, c.code`;
  return (await query<Row>(sql, values)).map(courseOf);
}

function courseOf({ units, priority, sessions, ...row }: Row): KeptCourse {
  const isFull = row.state === 'open' && row.taken >= row.seats;
  const known = Object.entries(row).filter(([, value]) => value !== null);
  return {
    ...(Object.fromEntries(known) as unknown as KeptCourse),
    ...(isFull && { state: 'full' as const }),
    priority: rulesIn(priority),
    unitCodes: units.map(({ code }) => code),
    unitIds: units.map(({ id }) => id),
    sessions: sessions.map(({ place, ...one }) => ({ ...one, ...(place !== null && { place }) })),
  };
}
