/** What loan advice keeps between two answers, and what it asks next. */
import { z } from 'zod';
import { HOUSEHOLD_STATUSES, PURPOSES } from '../../../domain/loans/types.ts';
import type { Profile, Question } from '../../../domain/loans/types.ts';
import type { Context } from '../../flow.ts';

export const STEPS = [
  'commune',
  'whichCommune',
  'purpose',
  'status',
  'since',
  'group',
  'running',
  'amount',
  'confirm',
  'fix',
  'result',
  'bye',
] as const;
export type Name = (typeof STEPS)[number];

/** Nobody is asked more than this before she gets an answer. */
export const MOST_QUESTIONS = 5;

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const vnd = z.int().min(1).max(Number.MAX_SAFE_INTEGER);
const short = z.string().max(60);

const profile = z.strictObject({
  householdStatus: z.enum(HOUSEHOLD_STATUSES).optional(),
  statusSince: day.optional(),
  commune: short.optional(),
  purpose: z.enum(PURPOSES).optional(),
  amountVnd: vnd.optional(),
  termMonths: z.int().min(1).max(600).optional(),
  inGroup: z.enum(['yes', 'no']).optional(),
  runningLoans: z.array(short).max(5).optional(),
});

const schema = z.strictObject({
  profile,
  /** What it is for, in her words: «nuôi lợn». */
  topic: short.optional(),
  /** Put to her so far, answered or not. */
  asked: z.array(z.enum(STEPS)).max(20),
  /** An amount that could be meant differently: read back before it is used. */
  doubt: z.strictObject({ min: vnd.optional(), max: vnd.optional() }).optional(),
  /** What an old name of a commune may mean now. */
  communes: z.array(short).max(9).optional(),
  /** She has a loan running, we don't know which. */
  hasLoan: z.literal(true).optional(),
  /** How many programmes she has seen of the answer. */
  shown: z.int().min(0).max(99).optional(),
});

export interface LoanData extends Omit<z.infer<typeof schema>, 'profile'> {
  profile: Profile;
}

export const EMPTY: LoanData = { profile: {}, asked: [] };

/** Stored data, checked; undefined where it is not ours. */
export function read(stored: unknown): LoanData | undefined {
  const result = schema.safeParse(stored);
  return result.success ? result.data : undefined;
}

/** The same data with some of the profile changed; undefined forgets a key. */
export function withProfile(data: LoanData, change: Partial<Profile>): LoanData {
  const profile = { ...data.profile, ...change };
  const known = Object.entries(profile).filter(([, value]) => value !== undefined);
  return { ...data, profile: Object.fromEntries(known) as Profile };
}

export function markAsked(data: LoanData, name: Name): LoanData {
  return data.asked.includes(name) ? data : { ...data, asked: [...data.asked, name] };
}

/** The next question, or the answer where nothing is worth asking any more or enough was asked. */
export function next(data: LoanData, { facts, today }: Context): Name {
  if (data.communes) return 'whichCommune';
  if (data.doubt) return 'confirm';
  const [question] = facts.loans.questionsFor(data.profile, today, answeredOrSkipped(data));
  if (!question || (isEnough(data) && !NEEDED.has(question))) return 'result';
  return STEP_OF[question];
}

/** Without these two no answer is worth its name. */
const NEEDED = new Set<Question>(['purpose', 'householdStatus']);

/** An amount that is read back is no new question; a place that has to be told apart is. */
function isEnough(data: LoanData): boolean {
  const asked = data.asked.filter((step) => step !== 'amount' && step !== 'confirm');
  return asked.length + toldUnasked(data) >= MOST_QUESTIONS;
}

/** Answers that she gave by herself: they leave fewer questions, even where one has to be asked twice. */
function toldUnasked({ profile, asked }: LoanData): number {
  const told = Object.keys(profile).flatMap((key) => STEP_OF[key as Question] ?? []);
  return told.filter((step) => step !== 'since' && !asked.includes(step)).length;
}

const STEP_OF: Record<Question, Name> = {
  commune: 'commune',
  purpose: 'purpose',
  householdStatus: 'status',
  statusSince: 'since',
  inGroup: 'group',
  runningLoans: 'running',
};

function answeredOrSkipped({ asked, hasLoan }: LoanData): Question[] {
  const all = Object.entries(STEP_OF) as [Question, Name][];
  return all
    .filter(([, step]) => asked.includes(step) || (step === 'running' && hasLoan))
    .map(([question]) => question);
}
