/** The shapes of loan advice: what a household told us, and what we may say about each programme. */
import type { Phrase } from '../phrase.ts';

/** A calendar day in Asia/Ho_Chi_Minh, 'YYYY-MM-DD'. */
export type Day = string;

export type HouseholdStatus = 'poor' | 'near_poor' | 'escaped_poor' | 'none';

export type Purpose =
  | 'production'
  | 'water_sanitation'
  | 'study'
  | 'work_abroad'
  | 'job_creation'
  | 'housing'
  | 'other';

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
  reasons: Reason[];
  /** What would make it fit, or what is missing. */
  wouldHelp: Phrase[];
  /** Whole đồng; null where the ceiling is not a plain sum. */
  maxAmountVnd: number | null;
  annualRatePercent: number | null;
  /** The day from which this rate holds. */
  rateSince: Day | null;
  maxTermMonths: number | null;
  legalBasis: string[];
  sources: string[];
  /** True where a figure is unverified, inferred or in conflict: shown with that doubt. */
  doubtful: boolean;
}

export interface Assessment {
  asOf: Day;
  /** Best first: fits, then unclear, then not; closed ones last. */
  programmes: ProgrammeVerdict[];
}
