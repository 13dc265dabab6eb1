/** Reads what the papers of a class show (calendar file, picture, door page), fresh for each look. */
import { createHash } from 'node:crypto';
import type { EnrolmentState } from '../domain/training.ts';
import type { Database } from './database.ts';
import type { Course, CourseSession, Prisma } from './generated/client.ts';
import type { Seal } from './seal.ts';

export interface PaperSession {
  id: string;
  n: number;
  /** ms since 1970. */
  startsAt: number;
  endsAt: number;
  /** With the commune behind it. */
  place: string;
}

interface PaperCourse {
  code: string;
  title: string;
  organiser: string;
  contact?: string;
  isCancelled: boolean;
  cancelledWhy?: string;
}

export interface LearnerPaper extends PaperCourse {
  enrolmentId: string;
  mapUrl?: string;
  allowances?: string;
  version: number;
  sessions: PaperSession[];
  state: EnrolmentState;
  /** Number of her seat. */
  seat?: number;
  /** Her full name; only where it was asked for. */
  learner?: string;
}

export interface DoorPaper extends PaperCourse {
  session: PaperSession;
  /** How many sessions there are. */
  of: number;
  seated: number;
  present: number;
}

export interface ClassFiles {
  /** Undefined where there is no such enrolment (any more). */
  learner(enrolmentId: string, asked?: { name?: boolean }): Promise<LearnerPaper | undefined>;
  door(sessionId: string): Promise<DoorPaper | undefined>;
}

/** `words`: what the names of learners are sealed with. */
export function createClassFiles({ prisma }: Database, words: Seal): ClassFiles {
  return {
    learner: async (enrolmentId, { name = false } = {}) => {
      const enrolment = await prisma.enrolment.findUnique({ where: { id: BigInt(enrolmentId) } });
      const course = enrolment && (await courseOf(prisma, enrolment.courseId));
      if (!enrolment || !course) return undefined;
      const seat = await prisma.courseSeat.findUnique({ where: { enrolmentId: enrolment.id } });
      const { mapUrl, allowances, version } = course.row;
      return {
        ...{ ...shared(course.row), version, sessions: course.sessions, enrolmentId },
        ...(mapUrl && { mapUrl }),
        ...(allowances && { allowances }),
        ...{ state: enrolment.state as EnrolmentState },
        ...(seat && { seat: seat.n }),
        ...(name && { learner: words.open(enrolment.learnerName) }),
      };
    },
    door: async (sessionId) => {
      const row = await prisma.courseSession.findUnique({ where: { id: BigInt(sessionId) } });
      const course = row && (await courseOf(prisma, row.courseId));
      const session = course?.sessions.find(({ id }) => id === sessionId);
      if (!row || !course || !session) return undefined;
      const { courseId, id } = row;
      const [seated, present] = await Promise.all([
        prisma.courseSeat.count({ where: { courseId, enrolmentId: { not: null } } }),
        prisma.attendance.count({ where: { sessionId: id, present: true } }),
      ]);
      return { ...shared(course.row), session, of: course.sessions.length, seated, present };
    },
  };
}

type Prismas = Pick<Prisma.TransactionClient, 'course' | 'courseSession' | 'unitVersion'>;

async function courseOf(prisma: Prismas, courseId: bigint) {
  const row = await prisma.course.findUnique({ where: { id: courseId } });
  if (!row) return undefined;
  const rows = await prisma.courseSession.findMany({ where: { courseId }, orderBy: { n: 'asc' } });
  const commune = await communeOf(prisma, row.communeId);
  return { row, sessions: rows.map((one) => sessionOf(one, row, commune)) };
}

/** «xã Chi Lăng», as it is called today. */
async function communeOf(prisma: Prismas, unitId: bigint | null): Promise<string | undefined> {
  if (unitId === null) return undefined;
  const version = await prisma.unitVersion.findFirst({
    where: { unitId },
    orderBy: { validFrom: { sort: 'desc', nulls: 'last' } },
  });
  return version ? `${version.type} ${version.name}` : undefined;
}

function sessionOf(row: CourseSession, course: Course, commune: string | undefined): PaperSession {
  const own = row.place ?? course.place;
  const isNamed = !commune || own.toLocaleLowerCase('vi').includes(commune.toLocaleLowerCase('vi'));
  return {
    ...{ id: String(row.id), n: row.n, place: isNamed ? own : `${own}, ${commune}` },
    ...{ startsAt: row.startsAt.getTime(), endsAt: row.endsAt.getTime() },
  };
}

function shared({ code, title, organiser, contact, state, cancelledWhy }: Course): PaperCourse {
  return {
    ...{ code, title, organiser, isCancelled: state === 'cancelled' },
    ...(contact && { contact }),
    ...(cancelledWhy && { cancelledWhy }),
  };
}

/**
 * What calendar apps know an event by: of this enrolment and session for ever. Not keyed: a change of SECRET_KEY
 * would put every class into her calendar a second time; what is hashed are numbers of ours that mean nothing outside.
 */
export function calendarUid(enrolmentId: string, sessionId: string): string {
  const hash = createHash('sha256').update(`enrolment ${enrolmentId} session ${sessionId}`);
  return `${hash.digest('hex').slice(0, 32)}@tro-ly-hoi`;
}
