/** Who is in a class, opened for those who keep it: names, where they live, what they said, at which meetings they were. */
import { SELF_STATUSES, type EnrolmentState, type SelfStatus } from '../domain/training.ts';
import type { Query } from './database.ts';
import type { Secrets } from './secrets.ts';

export interface Learner {
  enrolment: string;
  personId?: string;
  name: string;
  birthYear?: number;
  /** E.164 */
  phone?: string;
  unitId?: string;
  /** «thôn Nà Lay» */
  village?: string;
  /** «xã Chi Lăng» */
  commune?: string;
  state: EnrolmentState;
  /** 1 is the next to get a seat. */
  place?: number;
  status: SelfStatus[];
  /** Numbers of the meetings that she was seen at. */
  present: number[];
  /** Numbers of those at which the roll says that she was not there. */
  absent: number[];
}

interface Row {
  enrolment: string;
  personId: string | null;
  name: string;
  birthYear: number | null;
  phone: string | null;
  unitId: string | null;
  unit: string | null;
  unitKind: string | null;
  above: string | null;
  state: EnrolmentState;
  place: number | null;
  status: string | null;
  seen: { n: number; present: boolean }[];
}

const NAMED = (id: string) =>
  `(SELECT v.type || ' ' || v.name FROM unit_version v WHERE v.unit_id = ${id}
    ORDER BY v.valid_from DESC NULLS LAST LIMIT 1)`;
const PARENT = (id: string) =>
  `(SELECT v.parent_id FROM unit_version v WHERE v.unit_id = ${id}
    ORDER BY v.valid_from DESC NULLS LAST LIMIT 1)`;

/** By the newest names. A group lies in a branch, or in a commune. */
const LEARNERS = `
WITH RECURSIVE up(enrolment, id, depth) AS (
  SELECT e.id, e.unit_id, 0 FROM enrolment e WHERE e.course_id = $1::bigint AND e.unit_id IS NOT NULL
  UNION ALL
  SELECT up.enrolment, ${PARENT('up.id')}, up.depth + 1 FROM up WHERE up.id IS NOT NULL AND up.depth < 4),
homes AS (
  SELECT up.enrolment,
    max(CASE WHEN u.kind = 'branch' THEN ${NAMED('u.id')} END) AS branch,
    max(CASE WHEN u.kind = 'commune' THEN ${NAMED('u.id')} END) AS commune
  FROM up JOIN unit u ON u.id = up.id GROUP BY up.enrolment)
SELECT e.id::text AS enrolment, e.person_id::text AS "personId", e.learner_name AS name,
  e.birth_year AS "birthYear", e.phone, e.unit_id::text AS "unitId", h.branch AS unit, h.commune AS above,
  e.state, e.status,
  CASE WHEN e.state = 'waiting' THEN (row_number() OVER (PARTITION BY e.state ORDER BY e.rank, e.waiting_since, e.id))::int END AS place,
  (SELECT coalesce(json_agg(json_build_object('n', s.n, 'present', a.present) ORDER BY s.n), '[]'::json)
    FROM attendance a JOIN course_session s ON s.id = a.session_id WHERE a.enrolment_id = e.id) AS seen
FROM enrolment e LEFT JOIN homes h ON h.enrolment = e.id
WHERE e.course_id = $1::bigint ORDER BY e.id`;

const ORDER: readonly EnrolmentState[] = ['seated', 'offered', 'waiting', 'left', 'cancelled'];

/** Those with a seat by their given names, as lists of offices have them; then who waits, in order; then who left. */
export async function learnersOf(
  query: Query,
  secrets: Pick<Secrets, 'words' | 'phones'>,
  courseId: string,
): Promise<Learner[]> {
  const rows = await query<Row>(LEARNERS, [courseId]);
  const names = new Intl.Collator('vi');
  return rows
    .map((row) => learnerOf(row, secrets))
    .sort(
      (a, b) =>
        ORDER.indexOf(a.state) - ORDER.indexOf(b.state) ||
        (a.place ?? 0) - (b.place ?? 0) ||
        names.compare(sortName(a.name), sortName(b.name)) ||
        Number(a.enrolment) - Number(b.enrolment),
    );
}

/** «Hoàng Thị Hoa» → «Hoa Hoàng Thị». */
function sortName(name: string): string {
  const words = name.split(' ');
  return [words.at(-1), ...words.slice(0, -1)].join(' ');
}

function learnerOf(row: Row, { words, phones }: Pick<Secrets, 'words' | 'phones'>): Learner {
  const { enrolment, personId, name, birthYear, phone, unitId, unit, above, state, place } = row;
  const ofSeen = (present: boolean) =>
    row.seen.filter((one) => one.present === present).map(({ n }) => n);
  return {
    ...{ enrolment, name: words.open(name), state },
    ...(personId !== null && { personId }),
    ...(birthYear !== null && { birthYear }),
    ...(phone !== null && { phone: phones.open(phone) }),
    ...(unitId !== null && { unitId }),
    ...(unit !== null && { village: unit }),
    ...(above !== null && { commune: above }),
    ...(place !== null && { place }),
    status: row.status === null ? [] : statusesIn(words.open(row.status)),
    present: ofSeen(true),
    absent: ofSeen(false),
  };
}

function statusesIn(text: string): SelfStatus[] {
  const said: unknown = JSON.parse(text);
  return Array.isArray(said) ? SELF_STATUSES.filter((one) => said.includes(one)) : [];
}
