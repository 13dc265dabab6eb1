/** What classes came to: planned and attended, by commune, village, topic and month; wishes; opinions without names. */
import type { Day } from '../domain/calendar.ts';
import type { Database, Query } from './database.ts';
import type { Secrets } from './secrets.ts';

export const REPORT_BY = ['commune', 'village', 'topic', 'month'] as const;
export type ReportBy = (typeof REPORT_BY)[number];

export interface ReportRow {
  /** Name of the place, our word for the topic, or 'YYYY-MM'; '' where nobody knows. */
  group: string;
  /** Classes and meetings; of a village those that its women sat in. */
  courses: number;
  cancelled: number;
  sessions: number;
  /** What was planned; a village plans none. */
  seats: number | null;
  /** With a seat. */
  enrolled: number;
  waiting: number;
  /** Seen at one meeting at least. */
  attended: number;
  /** Heads at meetings, added up. */
  attendances: number;
}

export interface ReportSpan {
  /** By the day of the first meeting; both included. */
  from?: Day;
  to?: Day;
}

export interface WishRow {
  topic: string;
  /** '' where she lives nobody knows where. */
  commune: string;
  wishes: number;
}

/** Fewer answers than this would show who said what. */
export const FEW = 5;

export interface Feedback {
  /** 0 where there are few: see `isFew`. */
  answers: number;
  isFew: boolean;
  /** 1 not useful · 2 somewhat · 3 useful; only where there are enough. */
  scores?: { 1: number; 2: number; 3: number };
  /** In no order that tells when they were written; only where there are enough. */
  words?: string[];
}

export interface TrainingReports {
  report(by: ReportBy, span?: ReportSpan): Promise<ReportRow[]>;
  /** Drafts are not counted. */
  total(span?: ReportSpan): Promise<ReportRow>;
  wishes(): Promise<WishRow[]>;
  feedback(courseId: string): Promise<Feedback>;
}

export function createTrainingReports({ query }: Database, secrets: Secrets): TrainingReports {
  return {
    report: (by, span = {}) => reported(query, by, span),
    total: async (span = {}) => (await reported(query, 'total', span))[0] ?? NOTHING,
    wishes: () => query<WishRow>(WISHES),
    feedback: (courseId) => feedbackOf(query, secrets, courseId),
  };
}

const NOTHING: ReportRow = {
  ...{ group: '', courses: 0, cancelled: 0, sessions: 0, seats: 0 },
  ...{ enrolled: 0, waiting: 0, attended: 0, attendances: 0 },
};

const NAME = `(SELECT v.type || ' ' || v.name FROM unit_version v WHERE v.unit_id = u.id
  ORDER BY v.valid_from DESC NULLS LAST LIMIT 1)`;

/** `$1`, `$2`: the first and last day, or null; a class counts by the day of its first meeting in Vietnam. */
const COUNTED = `
  counted AS (
    SELECT c.*, f.day FROM course c
      JOIN LATERAL (SELECT (min(s.starts_at) AT TIME ZONE 'Asia/Ho_Chi_Minh')::date AS day
        FROM course_session s WHERE s.course_id = c.id) f ON f.day IS NOT NULL
      WHERE c.state <> 'draft' AND ($1::date IS NULL OR f.day >= $1::date)
        AND ($2::date IS NULL OR f.day <= $2::date)),
  seen AS (
    SELECT e.id, e.course_id, e.unit_id, e.state,
      (SELECT count(*)::int FROM attendance a WHERE a.enrolment_id = e.id AND a.present) AS times
    FROM enrolment e JOIN counted c ON c.id = e.course_id)`;

const BY_COURSE = (group: string) => `
WITH ${COUNTED},
  per AS (SELECT c.id, ${group} AS "group", c.state = 'cancelled' AS off, c.seats,
    (SELECT count(*)::int FROM course_session s WHERE s.course_id = c.id) AS sessions,
    (SELECT count(*)::int FROM seen WHERE course_id = c.id AND state = 'seated') AS enrolled,
    (SELECT count(*)::int FROM seen WHERE course_id = c.id AND state IN ('waiting', 'offered')) AS waiting,
    (SELECT count(*)::int FROM seen WHERE course_id = c.id AND times > 0) AS attended,
    (SELECT coalesce(sum(times), 0)::int FROM seen WHERE course_id = c.id) AS attendances
    FROM counted c LEFT JOIN unit u ON u.id = c.commune_id)
SELECT coalesce("group", '') AS "group", (count(*) FILTER (WHERE NOT off))::int AS courses,
  (count(*) FILTER (WHERE off))::int AS cancelled,
  coalesce(sum(sessions) FILTER (WHERE NOT off), 0)::int AS sessions,
  coalesce(sum(seats) FILTER (WHERE NOT off), 0)::int AS seats, sum(enrolled)::int AS enrolled,
  sum(waiting)::int AS waiting, sum(attended)::int AS attended, sum(attendances)::int AS attendances
FROM per GROUP BY 1 ORDER BY 1`;

/** Where learners live: their branch or group's branch, with its commune; the commune where no more is known. */
const BY_VILLAGE = `
WITH RECURSIVE ${COUNTED},
  up(enrolment, id, depth) AS (
    SELECT id, unit_id, 0 FROM seen WHERE unit_id IS NOT NULL
    UNION ALL
    SELECT up.enrolment, (SELECT v.parent_id FROM unit_version v WHERE v.unit_id = up.id
      ORDER BY v.valid_from DESC NULLS LAST LIMIT 1), up.depth + 1
      FROM up WHERE up.id IS NOT NULL AND up.depth < 4),
  home AS (
    SELECT up.enrolment, string_agg(${NAME}, ', ' ORDER BY up.depth) AS name
      FROM up JOIN unit u ON u.id = up.id WHERE u.kind IN ('branch', 'commune') GROUP BY 1)
SELECT coalesce(h.name, '') AS "group", count(DISTINCT s.course_id)::int AS courses, 0 AS cancelled,
  (SELECT count(*)::int FROM course_session t WHERE t.course_id = ANY(array_agg(s.course_id))) AS sessions,
  NULL::int AS seats,
  (count(*) FILTER (WHERE s.state = 'seated'))::int AS enrolled,
  (count(*) FILTER (WHERE s.state IN ('waiting', 'offered')))::int AS waiting,
  (count(*) FILTER (WHERE s.times > 0))::int AS attended, coalesce(sum(s.times), 0)::int AS attendances
FROM seen s LEFT JOIN home h ON h.enrolment = s.id
WHERE s.state IN ('seated', 'waiting', 'offered') OR s.times > 0
GROUP BY 1 ORDER BY 1`;

const SQL: Record<ReportBy | 'total', string> = {
  commune: BY_COURSE(NAME),
  topic: BY_COURSE('c.topic'),
  month: BY_COURSE(`to_char(c.day, 'YYYY-MM')`),
  total: BY_COURSE(`''::text`),
  village: BY_VILLAGE,
};

function reported(query: Query, by: ReportBy | 'total', { from, to }: ReportSpan) {
  return query<ReportRow>(SQL[by], [from ?? null, to ?? null]);
}

/** What is not there yet and somebody waits for; most wanted first. */
const WISHES = `
SELECT w.topic, coalesce(${NAME}, '') AS commune, count(*)::int AS wishes
  FROM course_wish w LEFT JOIN unit u ON u.id = w.commune_id
  WHERE w.ended_at IS NULL GROUP BY 1, 2 ORDER BY 3 DESC, 1, 2`;

const FEEDBACK = `
SELECT f.score, f.words FROM course_feedback f JOIN enrolment e ON e.id = f.enrolment_id
  WHERE e.course_id = $1::bigint`;

async function feedbackOf(query: Query, secrets: Secrets, courseId: string): Promise<Feedback> {
  const rows = await query<{ score: 1 | 2 | 3; words: string | null }>(FEEDBACK, [courseId]);
  if (rows.length < FEW) return { answers: 0, isFew: true };
  const scores = { 1: 0, 2: 0, 3: 0 };
  for (const { score } of rows) scores[score] += 1;
  const words = rows.flatMap((row) => (row.words === null ? [] : [secrets.words.open(row.words)]));
  return { answers: rows.length, isFew: false, scores, words: words.sort() };
}
