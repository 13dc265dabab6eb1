/** What learners are told of a class: first lines that a lock screen may show, then the class itself. */
import type { Choice } from '../conversation/vocabulary.ts';
import { dayOf } from '../domain/calendar.ts';
import { isUrgent } from '../domain/course-reminders.ts';
import { CLASS_TAPS } from '../domain/enrolment.ts';
import { lines, say, type Phrase, type Sentence } from '../domain/phrase.ts';
import { accountOf } from '../services/converse.ts';
import type { CourseSession, Enrolment, Prisma } from './generated/client.ts';
import { nextStart, quietOf, type ClassMeans, type HeldCourse } from './enrolment-course.ts';
import { reach } from './handover-levels.ts';

type Tx = Prisma.TransactionClient;

const OFFSET_MS = 7 * 3_600_000;

/** ms → '8:30', in Vietnam. */
export function clock(ms: number): string {
  const at = new Date(ms + OFFSET_MS);
  return `${at.getUTCHours()}:${String(at.getUTCMinutes()).padStart(2, '0')}`;
}

export function whenOf({ startsAt }: Pick<CourseSession, 'startsAt'>): Sentence {
  const ms = startsAt.getTime();
  return say('letter.class.when', { time: clock(ms), day: dayOf(ms) });
}

/** Title, when and where: of the next session, of the first one where all are over. */
export function detailsOf(held: HeldCourse, now: number): Phrase {
  const { course, sessions } = held;
  const start = nextStart(held, now);
  const session = sessions.find(({ startsAt }) => startsAt.getTime() === start) ?? sessions[0];
  if (!session) return say('letter.class.what', { title: course.title });
  const values = { title: course.title, when: whenOf(session), place: placeOf(held, session) };
  return sessions.length === 1
    ? say('letter.class.details', values)
    : say('letter.class.detailsMany', { ...values, count: sessions.length });
}

export function placeOf({ course }: HeldCourse, session: Pick<CourseSession, 'place'>): string {
  return session.place ?? course.place;
}

/** Contact of the organiser, where there is one. */
export function contactOf({ course }: HeldCourse): Phrase | undefined {
  return course.contact ? say('letter.class.contact', { contact: course.contact }) : undefined;
}

/* ---------- in her turn ---------- */

export interface ToldTurn {
  address: string;
  personId?: string | null;
  inboxId: string;
}

/** An answer to what she just did: at once, once. */
export async function answerHer(
  tx: Tx,
  { post }: ClassMeans,
  { address, personId = null, inboxId }: ToldTurn,
  words: Phrase,
  { key = `inbox:${inboxId}:class`, choices }: { key?: string; choices?: Choice[] } = {},
): Promise<void> {
  const text = { kind: 'text' as const, text: words, ...(choices && { choices }) };
  await post(tx, { address, personId, purpose: 'reply', key, say: [text] });
}

/* ---------- unasked ---------- */

export interface Notice {
  enrolment: Enrolment;
  /** What it is about, unique for her enrolment: 'offer', 'remind:5:eve:0'. */
  about: string;
  words: Phrase;
  choices?: Choice[];
  /** ms. */
  usefulUntil?: number;
  /** Needs her consent to be written to about classes; else it concerns what she booked. */
  asked?: true;
  /** ms; a class that begins so early is told of by night too. */
  begins?: number;
}

/** That she has a seat, and when and where as it stands in this version: told once, and by a change when it is another. */
export function knowsKey(enrolmentId: bigint, version: number): string {
  return keyOf(enrolmentId, `v${version}`);
}

/** All notices about an enrolment have keys that begin with this. */
export function keyOf(enrolmentId: bigint | string, about: string): string {
  return `class:${enrolmentId}:${about}`;
}

/** True where this notice has its row already: another process was faster. */
export async function isTold(tx: Tx, enrolmentId: bigint, about: string): Promise<boolean> {
  const dedupeKey = `${keyOf(enrolmentId, about)}:0`;
  return (await tx.outbox.count({ where: { dedupeKey } })) > 0;
}

/** One row for each notice, also where nothing could be sent: the report adds up. */
export async function tell(tx: Tx, means: ClassMeans, notice: Notice): Promise<void> {
  const { enrolment, about, words, choices, usefulUntil, asked, begins } = notice;
  const to = await addressOf(tx, enrolment);
  if (to === null) return;
  const key = keyOf(enrolment.id, about);
  const isNight = isUrgent(means.now().getTime(), begins, quietOf(means));
  const rows = await means.post(tx, {
    address: to,
    personId: enrolment.personId === null ? null : String(enrolment.personId),
    purpose: isNight ? 'reply' : 'notice',
    ...(asked && { topic: 'training' as const }),
    ...(usefulUntil !== undefined && { usefulUntil }),
    key,
    say: [{ kind: 'text', text: words, ...(choices && { choices }) }],
  });
  if (rows === 0) await note(tx, means, { enrolment, to, key, state: 'gone' });
}

/** The address she signed up from; another of hers where that one is gone. */
async function addressOf(
  tx: Tx,
  { address, personId }: Pick<Enrolment, 'address' | 'personId'>,
): Promise<string | null> {
  if (address === null) return null;
  const contact = await tx.contact.findUnique({ where: { address } });
  const isHere = contact?.reachable || personId === null;
  return isHere ? address : ((await reach(tx, personId))?.address ?? address);
}

const WHY = {
  gone: 'she cannot be reached, or wants nothing sent',
  expired: 'it was too late to tell her',
};

/** A row that was never to be sent: that she was not told, and why. Nothing where there is a row already. */
export async function note(
  tx: Tx,
  { now }: Pick<ClassMeans, 'now'>,
  what: { enrolment: Enrolment; to: string; key: string; state: 'gone' | 'expired' },
): Promise<void> {
  const { enrolment, to, key, state } = what;
  const settled = { state, why: WHY[state], dueAt: now(), settledAt: now() };
  const whose = { address: to, account: accountOf(to), personId: enrolment.personId };
  const data = { ...whose, ...settled, dedupeKey: `${key}:0`, purpose: 'notice' };
  await tx.outbox.createMany({ data: [{ ...data, message: {} }], skipDuplicates: true });
}

/** What is queued about these enrolments is withdrawn: it is not true any more. */
export async function withdrawFor(
  tx: Tx,
  enrolments: readonly bigint[],
  why: string,
): Promise<number> {
  const ids = enrolments.map(String);
  return tx.$executeRaw`
    UPDATE outbox SET state = 'withdrawn', settled_at = now(), why = ${why}
    WHERE state = 'queued' AND purpose = 'notice' AND dedupe_key LIKE 'class:%'
      AND split_part(dedupe_key, ':', 2) = ANY(${ids}::text[])`;
}

/** Her reminders, but those of this version ('v2'). */
export async function withdrawReminders(tx: Tx, enrolmentId: bigint, but = ''): Promise<number> {
  return tx.$executeRaw`
    UPDATE outbox SET state = 'withdrawn', settled_at = now(), why = 'it is not true any more'
    WHERE state = 'queued' AND dedupe_key LIKE ${`class:${enrolmentId}:remind:%`}
      AND split_part(dedupe_key, ':', 6) <> ${but}`;
}

/** Of a whole class, in the transaction that moves or cancels it: nobody gets an old reminder. */
export async function withdrawClass(tx: Tx, courseId: bigint, why: string): Promise<number> {
  return tx.$executeRaw`
    UPDATE outbox SET state = 'withdrawn', settled_at = now(), why = ${why}
    WHERE state = 'queued' AND purpose = 'notice' AND dedupe_key LIKE 'class:%'
      AND split_part(dedupe_key, ':', 2) IN (SELECT id::text FROM enrolment WHERE course_id = ${courseId})`;
}

/* ---------- the letters themselves ---------- */

export function offerChoices(enrolment: bigint): Choice[] {
  const id = String(enrolment);
  return [
    { id: CLASS_TAPS.take(id), label: say('letter.class.take') },
    { id: CLASS_TAPS.give(id), label: say('letter.class.give') },
  ];
}

export function seated(held: HeldCourse, now: number): Phrase {
  return lines(say('letter.class.seated'), detailsOf(held, now), contactOf(held));
}

export function waits(held: HeldCourse, place: number): Phrase {
  return say('letter.class.waits', { title: held.course.title, place });
}

export function offered(held: HeldCourse, until: number, now: number): Phrase {
  const values = { time: clock(until), day: dayOf(until) };
  return lines(
    say('letter.class.offered'),
    detailsOf(held, now),
    say('letter.class.offeredUntil', values),
  );
}
