/** Classes as they are kept: made whole or not at all, opened, changed, closed, cancelled; each with its row in the log. */
import { isPlanOf, type CoursePlan } from '../domain/course-place.ts';
import { say } from '../domain/phrase.ts';
import { isRefusal, refuse, type Refusal } from '../domain/refusal.ts';
import { appendAudit } from './audit.ts';
import { cancelCourse, lockCourse, type Cancelled } from './course-cancel.ts';
import { changeIn, type CourseFields } from './course-changes.ts';
import { learnersOf, type Learner } from './course-learners.ts';
import { coursesWhere, type KeptCourse } from './course-rows.ts';
import { addSeats, over } from './course-seats.ts';
import type { Database } from './database.ts';
import { withdrawClass } from './enrolment-letters.ts';
import type { Course, Prisma } from './generated/client.ts';
import type { Secrets } from './secrets.ts';
import type { Act, AppendAudit } from './units-changes.ts';
import { queryIn } from './units-tree.ts';

export type { KeptCourse } from './course-rows.ts';

type Tx = Prisma.TransactionClient;

export interface MadeCourse {
  course: KeptCourse;
  /** unchanged: the same class is there already; taken: another one has its code. */
  outcome: 'made' | 'published' | 'unchanged' | 'taken';
}

export interface CourseFilter {
  state?: string;
  /** Ids of units that keep them or that they are held in. */
  unitIds?: readonly string[];
}

export interface Courses {
  /** The same plan a second time changes nothing. */
  create(plan: CoursePlan, act: Act, how?: { publish?: boolean }): Promise<MadeCourse>;
  /** A draft or a closed class can be signed up for; never one that has begun. */
  publish(code: string, act: Act): Promise<KeptCourse | Refusal>;
  /** Nobody can sign up any more. */
  close(code: string, act: Act): Promise<KeptCourse | Refusal>;
  /** What is missing stays. Time and place of a class that is open raise its version, and learners are told. */
  change(code: string, fields: CourseFields, act: Act): Promise<KeptCourse | Refusal>;
  cancel(code: string, why: string, by: string): Promise<Cancelled | Refusal>;
  /** Classes whose last meeting is over are done; answers how many. `now`: ms. */
  done(now: number): Promise<number>;
  list(filter?: CourseFilter): Promise<KeptCourse[]>;
  byCode(code: string): Promise<KeptCourse | undefined>;
  /** Everybody who is or was in it: seated by name, then those who wait in their order. */
  learners(courseId: string): Promise<Learner[]>;
}

/** `audit`: how rows are appended, by default to the log; tests look at them instead. */
export function createCourses(
  database: Database,
  secrets: Secrets,
  audit: AppendAudit = (tx, entry) => appendAudit(tx, secrets, [entry]),
): Courses {
  const { prisma, query } = database;
  const byCode = async (code: string) =>
    (await coursesWhere(query, 'c.code = $1::text', [codeKey(code)]))[0];
  const turned = (code: string, work: (tx: Tx, course: Course) => Promise<Refusal | undefined>) =>
    prisma.$transaction((tx) => inCourse(tx, code, work), PATIENT);
  return {
    byCode,
    list: ({ state, unitIds } = {}) =>
      coursesWhere(query, LISTED, [state ?? null, unitIds ?? null]),
    learners: (courseId) => learnersOf(query, secrets, courseId),
    create: (plan, act, { publish = false } = {}) =>
      prisma.$transaction((tx) => createIn(tx, plan, act, publish, audit), PATIENT),
    publish: (code, act) => turned(code, (tx, course) => publishIn(tx, course, act, audit)),
    close: (code, act) => turned(code, (tx, course) => closeIn(tx, course, act, audit)),
    change: (code, fields, act) =>
      turned(code, (tx, course) => changeIn(tx, course, fields, act, audit)),
    cancel: async (code, why, by) => {
      const course = await byCode(code);
      if (!course) return none(code);
      return prisma.$transaction(async (tx) => {
        const done = await cancelCourse(tx, secrets, { courseId: course.id, why, by });
        if (!isRefusal(done)) await withdrawClass(tx, BigInt(course.id), 'the class was cancelled');
        return done;
      }, PATIENT);
    },
    done: (now) => prisma.$transaction((tx) => doneIn(tx, now, audit), PATIENT),
  };
}

const PATIENT = { timeout: 20_000, maxWait: 20_000 };

/** `full` is known only by its seats. */
const TAKEN = `(SELECT count(*) FROM course_seat s WHERE s.course_id = c.id AND s.enrolment_id IS NOT NULL)`;
const LISTED = `($1::text IS NULL OR c.state = $1::text OR $1::text = 'full' AND c.state = 'open' AND ${TAKEN} >= c.seats)
  AND ($2::bigint[] IS NULL OR c.unit_id = ANY($2::bigint[]) OR c.commune_id = ANY($2::bigint[]))`;

/** Codes are written large. */
export function codeKey(code: string): string {
  return code.trim().toUpperCase();
}

function none(code: string): Refusal {
  return refuse('noSuchCourse', say('console.course.none', { code }));
}

async function inCourse(
  tx: Tx,
  code: string,
  work: (tx: Tx, course: Course) => Promise<Refusal | undefined>,
): Promise<KeptCourse | Refusal> {
  const found = await tx.course.findUnique({ where: { code: codeKey(code) } });
  const course = found && (await lockCourse(tx, String(found.id)));
  if (!course) return none(code);
  const refused = await work(tx, course);
  if (refused) return refused;
  return (await coursesWhere(queryIn(tx), 'c.id = $1::bigint', [course.id]))[0]!;
}

/* ---------- made ---------- */

async function createIn(
  tx: Tx,
  plan: CoursePlan,
  act: Act,
  publish: boolean,
  audit: AppendAudit,
): Promise<MadeCourse> {
  const made = await insert(tx, plan, act, publish);
  if (made === undefined) return known(tx, plan, act, publish, audit);
  await fill(tx, made, plan);
  const detail = { code: plan.code, seats: plan.seats, state: publish ? 'open' : 'draft' };
  await audit(tx, { ...actorOf(act), action: 'course.made', subject: `course:${made}`, detail });
  return { course: await byId(tx, made), outcome: 'made' };
}

/** Undefined where the code is there; of two who make the same the second waits here, and finds it. */
async function insert(tx: Tx, plan: CoursePlan, act: Act, publish: boolean) {
  const [row] = await queryIn(tx)<{ id: string }>(
    `INSERT INTO course (code, title, topic, kind, organiser, unit_id, place, seats, state, created_by)
      VALUES ($1::text, $2::text, $3::text, $4::text, $5::text, $6::bigint, $7::text, $8::int, $9::text, $10::text)
      ON CONFLICT (code) DO NOTHING RETURNING id::text AS id`,
    [
      ...[plan.code, plan.title, plan.topic, plan.kind, plan.organiser, plan.unitId, plan.place],
      ...[plan.seats, publish ? 'open' : 'draft', act.by],
    ],
  );
  return row && BigInt(row.id);
}

async function fill(tx: Tx, courseId: bigint, plan: CoursePlan): Promise<void> {
  const { communeId, mapUrl, deadline, allowances, contact, priority, asksStatus } = plan;
  const data = {
    ...{ mapUrl, allowances, contact, asksStatus },
    ...(communeId !== undefined && { communeId: BigInt(communeId) }),
    ...(deadline !== undefined && { deadline: new Date(deadline) }),
    priority: priority as unknown as Prisma.InputJsonValue,
  };
  await tx.course.update({ where: { id: courseId }, data });
  await tx.courseSession.createMany({
    data: plan.sessions.map(({ startsAt, endsAt, place }, at) => ({
      ...{ courseId, n: at + 1, place },
      ...{ startsAt: new Date(startsAt), endsAt: new Date(endsAt) },
    })),
  });
  await tx.courseUnit.createMany({
    data: plan.unitIds.map((id) => ({ courseId, unitId: BigInt(id) })),
  });
  await addSeats(tx, courseId, plan.seats);
}

/** A class that was only written down so far is opened by the same plan with `publish`. */
async function known(
  tx: Tx,
  plan: CoursePlan,
  act: Act,
  publish: boolean,
  audit: AppendAudit,
): Promise<MadeCourse> {
  const row = await tx.course.findUniqueOrThrow({ where: { code: plan.code } });
  const course = await byId(tx, row.id);
  if (!isPlanOf(plan, course)) return { course, outcome: 'taken' };
  if (!publish || course.state !== 'draft') return { course, outcome: 'unchanged' };
  const locked = await lockCourse(tx, course.id);
  const refused = locked && (await publishIn(tx, locked, act, audit));
  return { course: await byId(tx, row.id), outcome: refused ? 'unchanged' : 'published' };
}

async function byId(tx: Tx, id: bigint): Promise<KeptCourse> {
  return (await coursesWhere(queryIn(tx), 'c.id = $1::bigint', [id]))[0]!;
}

function actorOf({ by, reason }: Act) {
  return { actor: by, ...(reason !== undefined && { reason }) };
}

/* ---------- states ---------- */

async function publishIn(
  tx: Tx,
  course: Course,
  act: Act,
  audit: AppendAudit,
): Promise<Refusal | undefined> {
  const { id, code, state } = course;
  if (state === 'open') return undefined;
  if (state !== 'draft' && state !== 'closed') return over(course);
  const first = await tx.courseSession.findFirst({
    where: { courseId: id },
    orderBy: { startsAt: 'asc' },
  });
  if (!first) return refuse('noSessions', say('console.course.noSessions', { code }));
  if (first.startsAt <= new Date()) return refuse('begun', say('console.course.begun', { code }));
  return moved(tx, course, 'open', act, audit);
}

async function closeIn(
  tx: Tx,
  course: Course,
  act: Act,
  audit: AppendAudit,
): Promise<Refusal | undefined> {
  const { code, state } = course;
  if (state === 'closed') return undefined;
  if (state === 'draft') return refuse('draft', say('console.course.draft', { code }));
  return state === 'open' ? moved(tx, course, 'closed', act, audit) : over(course);
}

async function moved(
  tx: Tx,
  { id, code, state: from }: Course,
  to: 'open' | 'closed' | 'done',
  act: Act,
  audit: AppendAudit,
): Promise<undefined> {
  await tx.course.update({ where: { id }, data: { state: to } });
  const action = { open: 'course.published', closed: 'course.closed', done: 'course.done' }[to];
  const detail = { code, from };
  await audit(tx, { ...actorOf(act), action, subject: `course:${id}`, detail });
}

const OVER = `c.state IN ('open', 'closed') AND NOT EXISTS (
  SELECT 1 FROM course_session s WHERE s.course_id = c.id AND s.ends_at > $1::timestamptz)
  AND EXISTS (SELECT 1 FROM course_session s WHERE s.course_id = c.id)`;

async function doneIn(tx: Tx, now: number, audit: AppendAudit): Promise<number> {
  const rows = await queryIn(tx)<{ id: string }>(
    `SELECT c.id::text AS id FROM course c WHERE ${OVER} ORDER BY c.id FOR UPDATE SKIP LOCKED`,
    [new Date(now).toISOString()],
  );
  for (const { id } of rows) {
    const course = await tx.course.findUniqueOrThrow({ where: { id: BigInt(id) } });
    await moved(tx, course, 'done', { by: 'system' }, audit);
  }
  return rows.length;
}
