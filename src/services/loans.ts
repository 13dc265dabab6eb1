/** Loan advice as use cases: the rules that flows ask, and the reports that the command line prints. */
import type { LoanEstimate, LoanRules } from '../conversation/flow.ts';
import type { Day } from '../domain/calendar.ts';
import { isDay, yearOf } from '../domain/calendar.ts';
import type { Catalogue } from '../domain/loans/eligibility.ts';
import { assess } from '../domain/loans/eligibility.ts';
import { quotedMonth, ratesOf } from '../domain/loans/interest.ts';
import { termsOn } from '../domain/loans/programme.ts';
import type { PrincipalRule, Programme } from '../domain/loans/programme.ts';
import { readProfile, shown, unknownProgramme } from '../domain/loans/profile.ts';
import { questionsFor } from '../domain/loans/questions.ts';
import type { Loan, Schedule } from '../domain/loans/schedule.ts';
import { schedule } from '../domain/loans/schedule.ts';
import type {
  Met,
  Profile,
  ProgrammeStatus,
  ProgrammeVerdict,
  Question,
  Verdict,
} from '../domain/loans/types.ts';
import { isDong, parseDong } from '../domain/money.ts';
import type { Phrase } from '../domain/phrase.ts';
import { say } from '../domain/phrase.ts';
import type { Refusal } from '../domain/refusal.ts';
import { isRefusal, refuse } from '../domain/refusal.ts';

/** The rules of the day, ready to be asked; pure. */
export interface Rules extends LoanRules {
  /** What is still worth asking, in the order to ask it; `skipped`: what she could not say. */
  questionsFor(profile: Profile, asOf: Day, skipped?: readonly Question[]): Question[];
}

export function createLoanRules(catalogue: Catalogue): Rules {
  return {
    assess: (profile, asOf) => assess(profile, catalogue, asOf),
    monthlyInterest: (id, amountVnd, asOf) => {
      const programme = catalogue.programmes.find((one) => one.id === id);
      const rate = programme && termsOn(programme, asOf)?.annualRatePercent;
      if (rate === null || rate === undefined || !isDong(amountVnd) || amountVnd < 0)
        return undefined;
      return quotedMonth(amountVnd, rate);
    },
    estimate: (id, amountVnd, months, today) => {
      const programme = catalogue.programmes.find((one) => one.id === id);
      const rates = programme ? ratesOf(programme, today, today) : [];
      return (
        programme &&
        estimated({ amountVnd, from: today, months, rates, principal: programme.principal })
      );
    },
    estimateAt: (annualRatePercent, amountVnd, months, today) =>
      estimated({
        amountVnd,
        from: today,
        months,
        rates: [{ from: today, annualRatePercent }],
        principal: BY_TERM,
      }),
    findCommunes: (text) => catalogue.communes.find(text).map(({ name }) => name),
    questionsFor: (profile, asOf, skipped) => questionsFor(profile, catalogue, asOf, skipped),
  };
}

/** Where no programme is named, principal falls due as in most of them. */
const BY_TERM: PrincipalRule = { by: 'term', source: 'bank document 2174' };

/** Undefined where there is no rate, or a sum or term that no loan has. */
function estimated(loan: Loan): LoanEstimate | undefined {
  const rate = loan.rates[0]?.annualRatePercent;
  const isLoan = isDong(loan.amountVnd) && loan.amountVnd > 0 && loan.amountVnd <= MOST_LOAN;
  if (rate === undefined || !isLoan || !isMonths(loan.months)) return undefined;
  const { instalments, totals } = schedule(loan);
  return {
    annualRatePercent: rate,
    monthlyInterestVnd: quotedMonth(loan.amountVnd, rate),
    instalments,
    totalInterestVnd: totals.interestVnd,
    totalVnd: totals.totalVnd,
  };
}

/* ---------- eligibility ---------- */

export interface EligibilityReport {
  asOf: Day;
  /** Best first. */
  programmes: {
    id: string;
    name: string;
    verdict: Verdict;
    status: ProgrammeStatus;
    withinReach: boolean;
    reasons: { condition: string; met: Met; text: string; source: string }[];
    wouldHelp: string[];
    maxAmountVnd: number | null;
    annualRatePercent: number | null;
    rateSince: Day | null;
    maxTermMonths: number | null;
    doubtful: boolean;
    doubts: string[];
    legalBasis: string[];
    sources: string[];
  }[];
}

/** What `cli eligibility` prints; `profile` and `asOf` as they came from outside. */
export function eligibilityReport(
  catalogue: Catalogue,
  profile: unknown,
  asOf: unknown,
  speak: (phrase: Phrase) => string,
): EligibilityReport | Refusal {
  if (!isDay(asOf)) return badDay({ asOf });
  const read = readProfile(profile, idsOf(catalogue));
  if (isRefusal(read)) return read;
  const { programmes } = assess(read, catalogue, asOf);
  return { asOf, programmes: programmes.map((programme) => spoken(programme, speak)) };
}

function spoken(programme: ProgrammeVerdict, speak: (phrase: Phrase) => string) {
  const { about, reasons, wouldHelp, ...rest } = programme;
  return {
    ...rest,
    name: speak(about.name),
    reasons: reasons.map(({ phrase, ...reason }) => ({ ...reason, text: speak(phrase) })),
    wouldHelp: wouldHelp.map(speak),
    doubts: about.doubts.map(speak),
  };
}

/* ---------- interest ---------- */

/** As it comes from a command line: words or numbers. */
export interface InterestQuestion {
  programme: unknown;
  amount: unknown;
  /** Day of disbursement. */
  from: unknown;
  months: unknown;
  /** Rates are those that were known on this day. */
  asOf: unknown;
}

export interface InterestReport extends Schedule {
  estimate: true;
}

/** No loan here comes near it, and every sum below it stays exact. */
const MOST_LOAN = 100_000_000_000;
const MOST_MONTHS = 600;

/** What `cli interest` prints: an estimate to the đồng. */
export function interestReport(
  catalogue: Catalogue,
  question: InterestQuestion,
): InterestReport | Refusal {
  const { from, asOf } = question;
  const programme = catalogue.programmes.find(({ id }) => id === question.programme);
  if (!programme) return unknownProgramme(question.programme, idsOf(catalogue));
  const amountVnd = parseDong(question.amount);
  if (!amountVnd || amountVnd > MOST_LOAN) return badInput('amount', question.amount);
  if (!isLoanDay(from)) return badDay({ from });
  const months = Number(question.months);
  if (!isMonths(months)) return badInput('months', question.months);
  if (!isDay(asOf)) return badDay({ asOf });
  const rates = ratesOf(programme, from, asOf);
  if (rates.length === 0) return noRate(programme, from);
  const { principal } = programme;
  return { estimate: true, ...schedule({ amountVnd, from, months, principal, rates }) };
}

function isLoanDay(day: unknown): day is Day {
  return isDay(day) && yearOf(day) >= 2000 && yearOf(day) <= 2100;
}

function isMonths(months: number): boolean {
  return Number.isInteger(months) && months >= 1 && months <= MOST_MONTHS;
}

function noRate({ id }: Programme, from: Day): Refusal {
  return refuse(
    'no-rate',
    say('loans.input.no-rate', { programme: say(`loans.name.${id}`), from }),
  );
}

function badInput(what: 'amount' | 'months', value: unknown): Refusal {
  return refuse(`bad-${what}`, say(`loans.input.${what}`, { value: shown(value) }));
}

/** The day that is wrong, under the name it was given with. */
function badDay(named: { from: unknown } | { asOf: unknown }): Refusal {
  const [[name, value] = ['', '']] = Object.entries(named);
  return refuse('bad-day', say('loans.input.day', { name, value: shown(value) }));
}

function idsOf({ programmes }: Catalogue): string[] {
  return programmes.map(({ id }) => id);
}
