/** What learners are told of a class without having asked: reminders, changes, cancellations, and one question. */
import { dayOf } from '../domain/calendar.ts';
import { windowsOf } from '../domain/course-reminders.ts';
import { CLASS_TAPS } from '../domain/enrolment.ts';
import { lines, say, type Phrase, type Sentence } from '../domain/phrase.ts';
import { nextStart, quietOf, courseById, type ClassMeans } from './enrolment-course.ts';
import { lockCourse, refusedBy, type HeldCourse } from './enrolment-course.ts';
import { clock, contactOf, detailsOf, placeOf, tell, whenOf } from './enrolment-letters.ts';
import { chainOf, unitsFor } from './enrolment-course.ts';
import { isFor } from '../domain/enrolment.ts';
import type { CourseSession, Enrolment, Prisma } from './generated/client.ts';

type Tx = Prisma.TransactionClient;

/* ---------- reminders ---------- */

export interface Reminding {
  enrolment: Enrolment;
  held: HeldCourse;
  session: CourseSession;
  /** What its key says: 'remind:5:eve:v0'. */
  about: string;
}

/** With her consent only; on the day before and in the morning, never when the class has begun. */
export async function remind(
  tx: Tx,
  means: ClassMeans,
  { enrolment, held, session, about }: Reminding,
): Promise<boolean> {
  const kind = about.includes(':eve:') ? 'eve' : 'morning';
  const starts = held.sessions.map(({ startsAt }) => startsAt.getTime());
  const start = session.startsAt.getTime();
  const window = windowsOf(start, starts, quietOf(means)).find((one) => one.kind === kind);
  const now = means.now().getTime();
  if (!window || now < window.from || now >= window.until) return false;
  const values = { title: held.course.title, when: whenOf(session), place: placeOf(held, session) };
  const first = { time: clock(start), day: dayOf(start) };
  const words = lines(
    say(`letter.class.remind.${kind}`, first),
    say('letter.class.details', values),
    contactOf(held),
  );
  await tell(tx, means, { enrolment, about, words, asked: true, usefulUntil: window.until });
  return true;
}

/* ---------- changes and cancellations ---------- */

/** Marked as a change; what was and what is now, and the next day of the class as it stands. */
export async function tellChanged(
  tx: Tx,
  means: ClassMeans,
  enrolment: Enrolment,
  held: HeldCourse,
): Promise<boolean> {
  const now = means.now().getTime();
  const next = nextStart(held, now);
  if (next === undefined) return false;
  const changes = changesIn(held.course.lastChange);
  const words = lines(
    say('letter.class.changed'),
    ...changes.slice(0, MOST_CHANGES).map(changeWords),
    detailsOf(held, now),
    contactOf(held),
  );
  const about = `v${held.course.version}`;
  const begins = Math.min(next, ...changes.flatMap(({ from }) => momentIn(from, now)));
  await tell(tx, means, { enrolment, about, words, usefulUntil: next, begins });
  return true;
}

const MOST_CHANGES = 5;

interface Change {
  field: string;
  from: string;
  to: string;
}

const FIELDS = ['place', 'session-place', 'time', 'added', 'removed'];

function changesIn(stored: unknown): Change[] {
  if (!Array.isArray(stored)) return [];
  return (stored as Change[]).filter(({ field }) => FIELDS.includes(field));
}

function changeWords({ field, from, to }: Change): Sentence {
  return say(`letter.class.change.${field}`, { from, to });
}

/** «08:00-11:00 05/12/2026» → ms, where it is still to come: who would have gone there must hear of it. */
function momentIn(text: string, now: number): number[] {
  const [, time, day, month, year] =
    /^(\d\d:\d\d)-\d\d:\d\d (\d\d)\/(\d\d)\/(\d{4})$/.exec(text) ?? [];
  if (time === undefined) return [];
  const ms = Date.parse(`${year}-${month}-${day}T${time}:00+07:00`);
  return ms > now ? [ms] : [];
}

/** To those who had a seat and those who waited. */
export async function tellCancelled(
  tx: Tx,
  means: ClassMeans,
  enrolment: Enrolment,
  held: HeldCourse,
): Promise<boolean> {
  const { title, cancelledWhy } = held.course;
  const next = nextStart(held, means.now().getTime());
  const last = held.sessions.at(-1)?.endsAt.getTime();
  const words = lines(
    say('letter.class.cancelled'),
    say('letter.class.what', { title }),
    cancelledWhy ? say('letter.class.why', { why: cancelledWhy }) : undefined,
    contactOf(held),
  );
  const useful = last === undefined ? {} : { usefulUntil: last };
  await tell(tx, means, { enrolment, about: 'cancelled', words, begins: next, ...useful });
  return true;
}

/* ---------- afterwards ---------- */

const DAY_MS = 86_400_000;

export async function ask(
  tx: Tx,
  means: ClassMeans,
  enrolment: Enrolment,
  { course: { title } }: HeldCourse,
): Promise<boolean> {
  const id = String(enrolment.id);
  const scores = [3, 2, 1] as const;
  const choices = scores.map((score) => ({
    id: CLASS_TAPS.rate(id, score),
    label: say(`letter.class.rate.${score}`),
  }));
  const words = lines(say('letter.class.ask'), say('letter.class.what', { title }));
  const usefulUntil = means.now().getTime() + 3 * DAY_MS;
  await tell(tx, means, { enrolment, about: 'rate', words, choices, asked: true, usefulUntil });
  return true;
}

/* ---------- wishes ---------- */

/** 'wish:course'. Told once: the wish is over, met or not; with her consent only. */
export async function tellWish(tx: Tx, means: ClassMeans, due: string): Promise<boolean> {
  const [id = '', courseId = ''] = due.split(':');
  await lockCourse(tx, BigInt(courseId));
  const held = await courseById(tx, courseId);
  if (!held || refusedBy(held, means.now().getTime())) return false;
  const where = { id: BigInt(id), endedAt: null };
  const wish = await tx.courseWish.findFirst({ where });
  if (!wish) return false;
  const day = dayOf(means.now().getTime());
  const units = await unitsFor(tx, held.course.id, day);
  if (!isFor(units, await chainOf(tx, wish.communeId, day))) return false;
  const data = { endedAt: means.now(), courseId: held.course.id };
  if ((await tx.courseWish.updateMany({ where, data })).count === 0) return false;
  const { address, personId } = wish;
  await means.post(tx, {
    ...{ address, personId: personId === null ? null : String(personId), purpose: 'notice' },
    ...{ topic: 'training', key: `class-wish:${id}`, usefulUntil: signUpEnds(held) },
    say: [{ kind: 'text', text: wishWords(held, means), choices: [lookAt(held)] }],
  });
  return true;
}

function wishWords(held: HeldCourse, { now }: ClassMeans): Phrase {
  return lines(say('letter.class.wish'), detailsOf(held, now().getTime()));
}

function lookAt({ course }: HeldCourse) {
  return { id: CLASS_TAPS.look(String(course.id)), label: say('letter.class.look') };
}

function signUpEnds({ course, begins }: HeldCourse): number | undefined {
  return course.deadline?.getTime() ?? begins;
}
