/** The shapes of loan advice: what a household told us, and what we may say about each programme. */
import type { Day } from '../calendar.ts';
import type { Phrase } from '../phrase.ts';

export type { Day } from '../calendar.ts';

export const HOUSEHOLD_STATUSES = ['poor', 'near_poor', 'escaped_poor', 'none'] as const;
export type HouseholdStatus = (typeof HOUSEHOLD_STATUSES)[number];

export const PURPOSES = [
  'production',
  'water_sanitation',
  'study',
  'work_abroad',
  'job_creation',
  'housing',
  'other',
] as const;
export type Purpose = (typeof PURPOSES)[number];

/** What is known of a household; a missing key means "not known" and is never guessed. */
export interface Profile {
  householdStatus?: HouseholdStatus;
  /** The day on her newest paper, or since when she left the list. */
  statusSince?: Day;
  /** New or old commune name, as she said it. */
  commune?: string;
  purpose?: Purpose;
  /** Whole đồng. */
  amountVnd?: number;
  termMonths?: number;
  inGroup?: 'yes' | 'no';
  /** Programme ids of loans still running. */
  runningLoans?: string[];
}

export type Met = 'yes' | 'no' | 'unknown';
export type Verdict = 'fits' | 'unclear' | 'not';
export type ProgrammeStatus = 'open' | 'check-2026' | 'probably-closed' | 'closed' | 'not-nhcsxh';

/** What may still be asked, in the order in which it is asked; statusSince belongs to householdStatus. */
export const QUESTIONS = [
  'commune',
  'purpose',
  'householdStatus',
  'statusSince',
  'inGroup',
  'runningLoans',
] as const;
export type Question = (typeof QUESTIONS)[number];

export interface Reason {
  /** Id of the condition in the programme file. */
  condition: string;
  met: Met;
  /** The condition in plain words, as it turned out for her. */
  phrase: Phrase;
  /** Legal basis or page the condition was read from. */
  source: string;
}

export interface ProgrammeVerdict {
  id: string;
  verdict: Verdict;
  status: ProgrammeStatus;
  /** Nothing stands against it but what she has not said or can put right herself (join a group, ask for less). */
  withinReach: boolean;
  reasons: Reason[];
  /** What would make it fit, or what is missing. */
  wouldHelp: Phrase[];
  /** Whole đồng; null where the ceiling is not a plain sum. What it counts for is `about.basis`. */
  maxAmountVnd: number | null;
  annualRatePercent: number | null;
  /** The day from which this rate holds. */
  rateSince: Day | null;
  maxTermMonths: number | null;
  legalBasis: string[];
  sources: string[];
  /** True where a figure is unverified, inferred or in conflict: shown with that doubt. */
  doubtful: boolean;
  about: ProgrammeAbout;
}

/** What else an answer says of a programme, ready to be spoken. */
export interface ProgrammeAbout {
  name: Phrase;
  /** Who and what it is for, one short sentence. */
  summary: Phrase;
  /** What the ceiling counts for: a household, a person, a student and month … */
  basis: Phrase;
  /** Whether something must be pledged. */
  security: Phrase;
  papers: Phrase[];
  /** Whom to see first. */
  next: Phrase;
  /** Who decides in the end; never the Union, never the bot. */
  decides: Phrase;
  /** What is not certain, one sentence each. */
  doubts: Phrase[];
  /** It hinges on something that is never asked (ethnicity, disability, prison); never offered as a choice. */
  sensitive: boolean;
  /** The day on which a human last compared the file with its sources. */
  checkedOn: Day;
}

export interface Assessment {
  asOf: Day;
  /** Best first: fits, then unclear, then not; closed ones last. */
  programmes: ProgrammeVerdict[];
}
