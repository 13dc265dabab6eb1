/** What is remembered while a member looks for a class, signs up or rates one; ids and what she typed of a learner. */
import type {
  ClassFacts,
  CourseView,
  EnrolmentView,
  KeptClassFacts,
  SelfStatus,
} from '../../../domain/training.ts';
import { SELF_STATUSES } from '../../../domain/training.ts';
import { isDay, type Day } from '../../../domain/calendar.ts';
import type { Answer, Context } from '../../flow.ts';
import type { Where } from '../where.ts';
import { readWhere } from '../where.ts';

export interface Data extends Where {
  /** What the class should be about, as she said it. */
  topic?: string;
  /** The days she asked for, both counted in. */
  from?: Day;
  to?: Day;
  /** She does not mind where. */
  anywhere?: boolean;
  /** How many of the list she has seen before these. */
  seen?: number;
  course?: string;
  who?: 'self' | 'family';
  name?: string;
  birthYear?: number;
  /** E.164. */
  phone?: string;
  status?: SelfStatus[];
  /** Questions that she would not answer. */
  skipped?: string[];
  enrolment?: string;
  score?: 1 | 2 | 3;
  /** What has just been done; what came of it is told by a letter, except of a wish and of what she thought. */
  told?: Told;
  /** A button of an earlier message was tapped: she is not at this step. */
  late?: boolean;
}

export const TOLD = ['asked', 'here', 'done', 'wished', 'rated'] as const;
export type Told = (typeof TOLD)[number];

export type Name =
  | 'where'
  | 'list'
  | 'detail'
  | 'name'
  | 'year'
  | 'phone'
  | 'status'
  | 'agree'
  | 'wish'
  | 'wishTopic'
  | 'mine'
  | 'seat'
  | 'leave'
  | 'offer'
  | 'rate'
  | 'words'
  | 'told';

export type Answered = Answer<Data, Name>;
/** Where she comes to, from a step or from outside. */
export type Move = Pick<Answered, 'say' | 'run' | 'afresh' | 'secret'> & { go: Name; data: Data };

const NOTHING: ClassFacts = { open: [], mine: [], wishes: [], unrated: [], hasConsent: false };

export function factsOf({ facts }: Context): ClassFacts {
  return facts.classes ?? NOTHING;
}

export function keeps({ facts }: Context): boolean {
  const { keptClasses }: { keptClasses?: KeptClassFacts } = facts;
  return keptClasses?.keeps === true && keptClasses.courses.length > 0;
}

export function courseIn(context: Context, id: string | undefined): CourseView | undefined {
  return factsOf(context).open.find((course) => course.id === id);
}

export function enrolmentIn(context: Context, id: string | undefined): EnrolmentView | undefined {
  return factsOf(context).mine.find((one) => one.id === id);
}

/** She herself is in it, waits for it or has a seat kept. */
export function ownIn(context: Context, course: string | undefined): EnrolmentView | undefined {
  return alive(context).find((one) => one.forWhom === 'self' && one.course.id === course);
}

/** What she has a seat in or waits for. */
export function alive(context: Context): EnrolmentView[] {
  return factsOf(context).mine.filter(
    ({ state }) => state === 'seated' || state === 'waiting' || state === 'offered',
  );
}

/** Whether one can still sign up for it. */
export function isOpen({ state, deadline }: CourseView, now: number): boolean {
  return (state === 'open' || state === 'full') && deadline > now;
}

export function isFull({ state, free }: CourseView): boolean {
  return state === 'full' || free <= 0;
}

/** A class of hers that is on while this one is. */
export function clashOf(course: CourseView, context: Context): EnrolmentView | undefined {
  return alive(context).find(
    (other) =>
      other.forWhom === 'self' &&
      other.course.id !== course.id &&
      other.course.sessions.some((one) =>
        course.sessions.some((own) => own.startsAt < one.endsAt && one.startsAt < own.endsAt),
      ),
  );
}

/* ---------- stored ---------- */

const LONGEST = 80;

export function read(stored: unknown): Data | undefined {
  if (typeof stored !== 'object' || stored === null) return undefined;
  const it = stored as Record<keyof Data, unknown>;
  return {
    ...readWhere(stored),
    ...(isWords(it.topic) && { topic: it.topic }),
    ...(isDay(it.from) && { from: it.from }),
    ...(isDay(it.to) && { to: it.to }),
    ...(it.anywhere === true && { anywhere: true }),
    ...(isCount(it.seen) && { seen: it.seen }),
    ...(it.late === true && { late: true }),
    ...(isId(it.course) && { course: it.course }),
    ...(isId(it.enrolment) && { enrolment: it.enrolment }),
    ...(isOneOf(TOLD, it.told) && { told: it.told }),
    ...(isOneOf([1, 2, 3] as const, it.score) && { score: it.score }),
    ...learnerOf(it),
  };
}

function learnerOf(it: Record<keyof Data, unknown>): Partial<Data> {
  const { who, name, birthYear, phone, status, skipped } = it;
  return {
    ...(isOneOf(['self', 'family'] as const, who) && { who }),
    ...(isWords(name) && { name }),
    ...(isCount(birthYear) && { birthYear }),
    ...(typeof phone === 'string' && /^\+\d{8,15}$/.test(phone) && { phone }),
    ...(Array.isArray(status) && { status: SELF_STATUSES.filter((one) => status.includes(one)) }),
    ...(Array.isArray(skipped) && {
      skipped: ['year', 'phone'].filter((one) => skipped.includes(one)),
    }),
  };
}

const isWords = (value: unknown): value is string =>
  typeof value === 'string' && value !== '' && value.length <= LONGEST;
const isCount = (value: unknown): value is number => Number.isInteger(value) && Number(value) > 0;

export function isId(value: unknown): value is string {
  return typeof value === 'string' && /^\d{1,18}$/.test(value);
}

function isOneOf<T>(values: readonly T[], value: unknown): value is T {
  return values.includes(value as T);
}
