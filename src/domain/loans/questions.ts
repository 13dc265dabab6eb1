/** Which of the five questions still matter for a household: those that a programme within reach waits for. */
import type { Day } from '../calendar.ts';
import type { Case } from './conditions.ts';
import type { Catalogue } from './eligibility.ts';
import { caseOf } from './eligibility.ts';
import { findingsOf, isWithinReach } from './findings.ts';
import type { Programme } from './programme.ts';
import type { Profile, Question } from './types.ts';
import { QUESTIONS } from './types.ts';

/**
 * The questions worth asking, in the order to ask them; empty where nothing she could add would change the answer.
 * `skipped`: what she would not or could not say. statusSince belongs to the question about the household.
 */
export function questionsFor(
  profile: Profile,
  catalogue: Catalogue,
  asOf: Day,
  skipped: readonly Question[] = [],
): Question[] {
  const on = caseOf(profile, catalogue, asOf);
  const waited = new Set(catalogue.programmes.flatMap((programme) => waitedFor(programme, on)));
  return QUESTIONS.filter((question) => waited.has(question) && !skipped.includes(question));
}

/** What a programme waits for; nothing where it is out of reach whatever she answers. */
function waitedFor(programme: Programme, on: Case): Question[] {
  if (programme.sensitive) return [];
  const findings = findingsOf(programme, on);
  if (!findings.every(isWithinReach)) return [];
  const missing = findings.flatMap((finding) => finding.missing ?? []);
  return on.profile.runningLoans === undefined ? [...missing, 'runningLoans'] : missing;
}
