/** What a turn about classes is told: what is open near her, what is hers, what she wished for. */
import type { Address } from '../conversation/vocabulary.ts';
import { dayOf } from '../domain/calendar.ts';
import type {
  ClassFacts,
  CourseView,
  EnrolmentView,
  KeptClassFacts,
  Nearness,
} from '../domain/training.ts';
import type { Asker } from '../services/facts.ts';
import type { TrainingBoard } from '../services/ports.ts';
import { subjectOf } from './consents.ts';
import type { Database } from './database.ts';
import { communeNamed, homeOf } from './enrolment-learner.ts';
import { IN_CLASS } from './enrolment-seats.ts';
import { ownedBy } from './enrolments.ts';
import type { Course, Enrolment, Person, Prisma } from './generated/client.ts';
import { communeSaid } from './handover-levels.ts';
import type { Secrets } from './secrets.ts';
import { keptClasses } from './training-board-kept.ts';
import { placesOf, rowsOf, stateOf, viewer, waitingPlaces } from './training-board-rows.ts';

/** What a link to a paper of hers is made from. */
export interface PaperUrls {
  calendar(enrolment: string, now: number): string;
  card(enrolment: string, now: number): string;
}

export interface TrainingParts {
  database: Database;
  secrets: Secrets;
  urls?: PaperUrls;
}

/** More than anybody looks through; the soonest are read. */
const MOST_OPEN = 200;
const MOST_HERS = 30;
const MOST_WISHES = 10;
const DAY_MS = 86_400_000;
/** A class is rated within so long after it. */
const RATED_WITHIN_MS = 30 * DAY_MS;

export function createTrainingBoard(parts: TrainingParts): TrainingBoard {
  return {
    classes: (asker) => classes(parts, asker),
    kept: (asker): Promise<KeptClassFacts> => keptClasses(parts, asker),
  };
}

async function classes(parts: TrainingParts, asker: Asker): Promise<ClassFacts> {
  const { database } = parts;
  const { prisma } = database;
  const day = dayOf(asker.now);
  const [open, mine, wishes, consent, home] = await Promise.all([
    openCourses(prisma, asker.now),
    prisma.enrolment.findMany({ where: hersNow(asker), orderBy: { id: 'desc' }, take: MOST_HERS }),
    prisma.courseWish.findMany({ where: wished(asker), orderBy: { id: 'asc' }, take: MOST_WISHES }),
    prisma.consentNow.findUnique({ where: { subject_purpose: trainingOf(asker) } }),
    homeFor(prisma, asker),
  ]);
  const hers = await coursesOf(prisma, open, mine);
  const rows = await rowsOf(database, [...open, ...hers]);
  const places = await placesOf(database, rows, home, day);
  const view = viewer(rows, places, home);
  const commune = places.nameOf(home === null ? null : String(home));
  return {
    ...(commune !== undefined && { commune }),
    open: open.map(view).sort(byNearness),
    ...(await hersOf(parts, asker, mine, [...open, ...hers].map(view))),
    wishes: wishes.map(({ id, topic }) => ({ id: String(id), topic })),
    hasConsent: consent?.given ?? false,
    ...(await learnerOf(parts, asker, commune)),
  };
}

/* ---------- what is open ---------- */

/** Not begun, and one can still sign up. */
async function openCourses(prisma: Database['prisma'], now: number): Promise<Course[]> {
  const at = new Date(now);
  const rows = await prisma.$queryRaw<{ id: bigint }[]>`
    SELECT c.id FROM course c JOIN (
      SELECT course_id, min(starts_at) AS begins FROM course_session GROUP BY course_id) s ON s.course_id = c.id
    WHERE c.state = 'open' AND s.begins > ${at} AND (c.deadline IS NULL OR c.deadline > ${at})
    ORDER BY s.begins, c.id LIMIT ${MOST_OPEN}`;
  const ids = rows.map(({ id }) => id);
  return prisma.course.findMany({ where: { id: { in: ids } } });
}

const FAR: Record<Nearness, number> = { here: 0, near: 1, unknown: 2, far: 2 };

function byNearness(one: CourseView, other: CourseView): number {
  const soonness = begins(one) - begins(other);
  return FAR[one.nearness] - FAR[other.nearness] || soonness || Number(one.id) - Number(other.id);
}

const begins = ({ sessions }: CourseView) => sessions[0]?.startsAt ?? Infinity;

/** By the register; else the commune that she named in what she is talking about. */
async function homeFor(prisma: Database['prisma'], { personId, session, now }: Asker) {
  const day = dayOf(now);
  const known = personId === null ? null : await homeOf(prisma, BigInt(personId), day);
  if (known !== null || !session) return known;
  const { commune } = Object(session.data) as { commune?: unknown };
  const named = typeof commune === 'string' && commune !== '' ? commune : undefined;
  return named ? communeNamed(prisma, named, day) : communeSaid(prisma, session, day);
}

/* ---------- what is hers ---------- */

function hersNow({ address, personId }: { address: Address; personId: string | null }) {
  // One that was cancelled is shown as such until its last day would have been.
  const state = { in: [...IN_CLASS, 'cancelled'] };
  return { AND: [ownedBy({ address, personId }), { state }] } satisfies Prisma.EnrolmentWhereInput;
}

function wished({ address, personId }: Asker): Prisma.CourseWishWhereInput {
  const nobodys = { personId: null, address };
  const whose = personId ? { OR: [{ personId: BigInt(personId) }, nobodys] } : nobodys;
  return { endedAt: null, ...whose };
}

function trainingOf({ address, personId }: Asker) {
  return { subject: subjectOf(address, personId), purpose: 'training' };
}

/** Those of her classes that are not among the open ones. */
function coursesOf(prisma: Database['prisma'], open: Course[], mine: Enrolment[]) {
  const known = new Set(open.map(({ id }) => id));
  const ids = mine.map(({ courseId }) => courseId).filter((id) => !known.has(id));
  return prisma.course.findMany({ where: { id: { in: ids } } });
}

async function hersOf(
  { database, secrets, urls }: TrainingParts,
  { now }: Asker,
  mine: Enrolment[],
  courses: CourseView[],
): Promise<Pick<ClassFacts, 'mine' | 'unrated'>> {
  const byId = new Map(courses.map((course) => [course.id, course]));
  const waiting = mine.filter(({ state }) => state === 'waiting');
  const [places, unrated] = await Promise.all([
    waiting.length > 0
      ? waitingPlaces(database, [...new Set(waiting.map(({ courseId }) => courseId))])
      : new Map<string, number>(),
    unratedOf(database, mine, now),
  ]);
  const views = mine.flatMap((row): EnrolmentView[] => {
    const course = byId.get(String(row.courseId));
    if (!course || isOver(course, now)) return [];
    const id = String(row.id);
    const place = places.get(id);
    return [
      {
        ...{ id, course, state: stateOf(row), forWhom: row.forWhom as EnrolmentView['forWhom'] },
        learner: secrets.words.open(row.learnerName),
        ...(place !== undefined && { place }),
        ...(row.offeredUntil && { offeredUntil: row.offeredUntil.getTime() }),
        ...(urls && { calendarUrl: urls.calendar(id, now), cardUrl: urls.card(id, now) }),
      },
    ];
  });
  return { mine: views.sort((a, b) => begins(a.course) - begins(b.course)), unrated };
}

function isOver({ sessions, state }: CourseView, now: number): boolean {
  return state === 'done' || (sessions.at(-1)?.endsAt ?? Infinity) < now;
}

/** Where she had a seat, and the last day is over. */
async function unratedOf(
  { prisma }: Database,
  mine: Enrolment[],
  now: number,
): Promise<ClassFacts['unrated']> {
  const ids = mine.filter(({ state }) => state === 'seated').map(({ id }) => id);
  if (ids.length === 0) return [];
  const rows = await prisma.$queryRaw<{ id: bigint; title: string }[]>`
    SELECT e.id, c.title FROM enrolment e JOIN course c ON c.id = e.course_id
    JOIN (SELECT course_id, max(ends_at) AS ends FROM course_session GROUP BY course_id) s ON s.course_id = c.id
    WHERE e.id = ANY(${ids}::bigint[]) AND c.state <> 'cancelled'
      AND s.ends BETWEEN ${new Date(now - RATED_WITHIN_MS)} AND ${new Date(now)}
      AND NOT EXISTS (SELECT 1 FROM course_feedback f WHERE f.enrolment_id = e.id)
    ORDER BY s.ends DESC, e.id`;
  return rows.map(({ id, title }) => ({ enrolment: String(id), title }));
}

/* ---------- what the register knows ---------- */

/** Year and phone only while her details are open here: on a shared phone behind her PIN. */
async function learnerOf(
  { database: { prisma }, secrets }: TrainingParts,
  { address, personId, now }: Asker,
  commune: string | undefined,
): Promise<Pick<ClassFacts, 'learner'>> {
  if (personId === null) return {};
  const id = BigInt(personId);
  const [person, link] = await Promise.all([
    prisma.person.findUnique({ where: { id } }),
    prisma.link.findFirst({ where: { personId: id, address, state: 'confirmed' } }),
  ]);
  if (!person || !link) return {};
  const isOpen = person.pin === null || (link.openUntil?.getTime() ?? 0) > now;
  const details = isOpen ? detailsOf(person, secrets) : {};
  return { learner: { name: person.name, ...details, ...(commune !== undefined && { commune }) } };
}

function detailsOf({ birthYear, phone }: Person, { phones }: Secrets) {
  return {
    ...(birthYear !== null && { birthYear }),
    ...(phone !== null && { phone: phones.open(phone) }),
  };
}
