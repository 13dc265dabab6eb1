/** What is remembered while somebody looks after her class: ids, who is absent, words that are not sent yet. */
import type { KeptClassFacts, LearnerView, SessionView } from '../../../domain/training.ts';
import type { Answer, Context } from '../../flow.ts';
import { isId } from '../classes/data.ts';

export type KeptCourse = KeptClassFacts['courses'][number];

export interface Data {
  /** How many classes, or learners, she has seen before these. */
  from?: number;
  course?: string;
  /** What she came for, where the class had to be chosen first. */
  wish?: Wish;
  session?: string;
  /** Learners as they were numbered for her, so that «3» stays who it was. */
  shown?: string[];
  absent?: string[];
  why?: string;
  /** Which words they are: an old «Hủy lớp» never sends new ones. */
  whyAt?: string;
  told?: Told;
  /** A button of an earlier message was tapped: she is not at this step. */
  late?: boolean;
}

export const WISHES = ['learners', 'roll', 'cancel', 'course'] as const;
export type Wish = (typeof WISHES)[number];

export const TOLD = ['rolled', 'cancelled'] as const;
export type Told = (typeof TOLD)[number];

export type Name =
  | 'list'
  | 'open'
  | 'course'
  | 'learners'
  | 'session'
  | 'roll'
  | 'rollSure'
  | 'why'
  | 'cancelSure'
  | 'told';

export type Answered = Answer<Data, Name>;
export type Move = Pick<Answered, 'say' | 'run' | 'afresh'> & { go: Name; data: Data };

const NOTHING: KeptClassFacts = { keeps: false, courses: [] };

export function factsOf({ facts }: Context): KeptClassFacts {
  return facts.keptClasses ?? NOTHING;
}

/** Undefined also where others use her phone and her PIN is missing: nothing of a learner is shown then. */
export function courseIn(context: Context, id: string | undefined): KeptCourse | undefined {
  const { isClosed, keeps, courses } = factsOf(context);
  return isClosed || !keeps ? undefined : courses.find((course) => course.id === id);
}

export function seated({ learners }: KeptCourse): LearnerView[] {
  return learners.filter(({ state }) => state === 'seated');
}

/** Those in it or waiting for it; who left is no concern any more. */
export function listed({ learners }: KeptCourse): LearnerView[] {
  const waiting = learners.filter(({ state }) => state === 'waiting' || state === 'offered');
  return [...learners.filter(({ state }) => state === 'seated'), ...waiting];
}

export function isOver({ state }: KeptCourse): boolean {
  return state === 'cancelled' || state === 'done';
}

export function sessionIn(course: KeptCourse, id: string | undefined): SessionView | undefined {
  return course.sessions.find((session) => session.id === id);
}

/* ---------- stored ---------- */

const LONGEST_WHY = 300;

export function read(stored: unknown): Data | undefined {
  if (typeof stored !== 'object' || stored === null) return undefined;
  const it = stored as Record<keyof Data, unknown>;
  return {
    ...(Number.isInteger(it.from) && Number(it.from) > 0 && { from: Number(it.from) }),
    ...(isId(it.course) && { course: it.course }),
    ...(isOneOf(WISHES, it.wish) && { wish: it.wish }),
    ...(isId(it.session) && { session: it.session }),
    ...(Array.isArray(it.shown) && { shown: it.shown.filter(isId) }),
    ...(Array.isArray(it.absent) && { absent: it.absent.filter(isId) }),
    ...(typeof it.why === 'string' && { why: it.why.slice(0, LONGEST_WHY) }),
    ...(typeof it.whyAt === 'string' && { whyAt: it.whyAt }),
    ...(isOneOf(TOLD, it.told) && { told: it.told }),
    ...(it.late === true && { late: true }),
  };
}

export function isOneOf<T>(values: readonly T[], value: unknown): value is T {
  return values.includes(value as T);
}
