/** What speaks for or against a programme: its conditions, its standing, its limits, each with its words. */
import type { Day } from '../calendar.ts';
import type { Phrase, Sentence } from '../phrase.ts';
import { say } from '../phrase.ts';
import type { Case, Outcome } from './conditions.ts';
import { evaluate } from './conditions.ts';
import type { Condition, Programme, Terms } from './programme.ts';
import { conditionsOn, statusEntryOn, termsOn } from './programme.ts';
import type { Met, ProgrammeStatus, Question, Reason } from './types.ts';

/** A reason, with what to do about it where it is no yes. */
export interface Finding extends Reason {
  help?: Phrase;
  /** The answer of hers that is missing. */
  missing?: Question;
  /** She can put it right herself: it does not refuse. */
  mends?: boolean;
}

/** Met, or only waiting for what she has not said or can put right herself. */
export function isWithinReach({ met, missing, mends }: Finding): boolean {
  return met === 'yes' || missing !== undefined || mends === true;
}

/** Everything that speaks for or against a programme. One that lends no more needs no further look. */
export function findingsOf(programme: Programme, on: Case): Finding[] {
  const { startsOn } = programme;
  if (startsOn !== null && on.asOf < startsOn) return [notBegun(programme, startsOn)];
  const terms = termsOn(programme, on.asOf);
  const standing = standingOf(statusEntryOn(programme, on.asOf));
  if (standing?.met === 'no') return [standing];
  const asked = conditionsOn(programme, on.asOf).flatMap((one) => findingOf(one, on) ?? []);
  const limits = terms ? limitsOf(programme, terms, on) : [noTerms(programme)];
  return [...(standing ? [standing] : []), ...asked, ...limits];
}

function notBegun({ legalBasis }: Programme, startsOn: Day): Finding {
  const phrase = say('loans.standing.not-begun', { startsOn });
  return { condition: 'begun', met: 'no', phrase, source: legalBasis[0]! };
}

function noTerms({ legalBasis }: Programme): Finding {
  const phrase = say('loans.standing.no-terms');
  const help = say('loans.help.ask-bank');
  return { condition: 'terms', met: 'unknown', phrase, help, source: legalBasis[0]! };
}

const STANDING: Record<ProgrammeStatus, Met> = {
  open: 'yes',
  'check-2026': 'unknown',
  'probably-closed': 'unknown',
  closed: 'no',
  'not-nhcsxh': 'no',
};

function standingOf({ is, source }: ReturnType<typeof statusEntryOn>): Finding | undefined {
  const met = STANDING[is];
  if (met === 'yes') return undefined;
  const phrase = say(`loans.standing.${is}`);
  return {
    condition: 'still-lending',
    met,
    phrase,
    help: say(`loans.help.standing.${is}`),
    source,
  };
}

function findingOf(condition: Condition, on: Case): Finding | undefined {
  const outcome = evaluate(condition.test, on);
  if (!outcome) return undefined;
  return {
    condition: condition.id,
    met: outcome.met,
    phrase: outcome.because ?? say(`${condition.phrase}.${outcome.met}`),
    help: helpWith(condition, outcome),
    missing: outcome.missing,
    mends: condition.ifNo === 'mend',
    source: condition.source,
  };
}

function helpWith({ help }: Condition, outcome: Outcome): Sentence | undefined {
  if (outcome.met === 'yes') return undefined;
  const own = help?.[outcome.met];
  return outcome.help ?? (own ? say(own) : undefined);
}

/* ---------- amount, term, loans that run ---------- */

function limitsOf(programme: Programme, terms: Terms, on: Case): Finding[] {
  const { amountVnd, termMonths, runningLoans = [] } = on.profile;
  const findings = [
    amountVnd === undefined ? undefined : amountFinding(terms, amountVnd),
    termMonths === undefined ? undefined : termFinding(terms, termMonths),
    runningLoans.includes(programme.id) ? runningFinding(terms) : undefined,
  ];
  return findings.filter((finding) => finding !== undefined);
}

/** Above the ceiling a programme still may fit up to it: she can ask for less, so it does not refuse. */
function amountFinding(terms: Terms, amount: number): Finding | undefined {
  const { maxAmountVnd: one, maxLoanVnd: most = one, source } = terms;
  if (most === null || one === null) return undefined;
  const condition = 'amount';
  const values = { amount, most, one };
  if (amount <= one)
    return { condition, met: 'yes', phrase: say('loans.amount.yes', values), source };
  const [met, kind]: [Met, string] = amount <= most ? ['unknown', 'parts'] : ['no', 'above'];
  const phrase = say(`loans.amount.${kind}`, values);
  return {
    condition,
    met,
    phrase,
    help: say(`loans.help.amount.${kind}`, values),
    mends: true,
    source,
  };
}

function termFinding({ maxTermMonths: most, source }: Terms, term: number): Finding | undefined {
  if (most === null) return undefined;
  const condition = 'term';
  const values = { term, most };
  if (term <= most) return { condition, met: 'yes', phrase: say('loans.term.yes', values), source };
  const help = say('loans.help.term', values);
  return {
    condition,
    met: 'no',
    phrase: say('loans.term.above', values),
    help,
    mends: true,
    source,
  };
}

/** The ceiling counts what is still owed in the same programme, and how much that is only the bank knows. */
function runningFinding({ source }: Terms): Finding {
  const phrase = say('loans.running.same');
  return {
    condition: 'running-loan',
    met: 'unknown',
    phrase,
    help: say('loans.help.running'),
    source,
  };
}
