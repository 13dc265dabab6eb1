/** What is kept of her in classes, as she may read it: where she signed up, when she was there, what she wished. */
import { hersIn, type Scope } from './erasure-scope.ts';
import type { Prisma } from './generated/client.ts';
import type { Secrets } from './secrets.ts';

type Tx = Prisma.TransactionClient;

export interface ClassesData {
  classes: {
    at: Date;
    code: string;
    title: string;
    forWhom: string;
    learner: string;
    birthYear: number | null;
    phone?: string;
    /** What was said of the learner. */
    status: string[];
    state: string;
    /** Begin of the meetings that the learner was seen at. */
    present: Date[];
    feedback?: { score: number; words?: string };
  }[];
  wishes: { at: Date; topic: string; endedAt: Date | null }[];
}

export async function classesOf(tx: Tx, scope: Scope, secrets: Secrets): Promise<ClassesData> {
  const where = hersIn(scope);
  const rows = await tx.enrolment.findMany({ where, orderBy: { id: 'asc' } });
  const wishes = await tx.courseWish.findMany({ where, orderBy: { id: 'asc' } });
  const ids = { in: rows.map(({ id }) => id) };
  const courses = await tx.course.findMany({
    where: { id: { in: rows.map((row) => row.courseId) } },
  });
  const seen = await seenAt(tx, ids);
  const opinions = await tx.courseFeedback.findMany({ where: { enrolmentId: ids } });
  return {
    classes: rows.map((row) => {
      const course = courses.find(({ id }) => id === row.courseId);
      const opinion = opinions.find(({ enrolmentId }) => enrolmentId === row.id);
      return {
        ...{ at: row.createdAt, code: course?.code ?? '', title: course?.title ?? '' },
        ...learnerOf(row, secrets),
        present: seen.flatMap((one) => (one.enrolmentId === row.id ? [one.startsAt] : [])),
        ...(opinion && { feedback: feedbackOf(opinion, secrets) }),
      };
    }),
    wishes: wishes.map(({ createdAt: at, topic, endedAt }) => ({ at, topic, endedAt })),
  };
}

async function seenAt(tx: Tx, enrolmentId: { in: bigint[] }) {
  const rows = await tx.attendance.findMany({ where: { enrolmentId, present: true } });
  const id = { in: rows.map(({ sessionId }) => sessionId) };
  const sessions = await tx.courseSession.findMany({ where: { id }, orderBy: { startsAt: 'asc' } });
  return sessions.flatMap(({ id, startsAt }) =>
    rows
      .filter(({ sessionId }) => sessionId === id)
      .map(({ enrolmentId }) => ({ enrolmentId, startsAt })),
  );
}

type Row = Awaited<ReturnType<Tx['enrolment']['findMany']>>[number];

function learnerOf(
  { forWhom, learnerName, birthYear, phone, status, state }: Row,
  secrets: Secrets,
) {
  return {
    ...{ forWhom, learner: secrets.words.open(learnerName), birthYear, state },
    ...(phone !== null && { phone: secrets.phones.open(phone) }),
    status: status === null ? [] : (JSON.parse(secrets.words.open(status)) as string[]),
  };
}

function feedbackOf({ score, words }: { score: number; words: string | null }, secrets: Secrets) {
  return { score, ...(words !== null && { words: secrets.words.open(words) }) };
}
