/** Loan questions from the command line: the same rules, the same words as in the chat. */
import { readFileSync } from 'node:fs';
import { loadCatalogue } from '../catalogue/load.ts';
import { dayOf } from '../domain/calendar.ts';
import { isRefusal, type Refusal } from '../domain/refusal.ts';
import { eligibilityReport, interestReport, type EligibilityReport } from '../services/loans.ts';
import { createSpeech } from '../speech.ts';
import { CommandRefused, UsageError, optional, required, type Command } from './command.ts';

const speak = (() => {
  const speech = createSpeech();
  return (phrase: Parameters<typeof speech.speak>[0]) => speech.speak(phrase, 'vi', 'chi');
})();

function unless<T>(answer: T | Refusal): T {
  if (isRefusal(answer)) throw new CommandRefused(speak(answer.because));
  return answer;
}

const today = () => dayOf(Date.now());

export const eligibility: Command = {
  usage: 'eligibility --profile FILE|- [--as-of DAY]',
  options: { profile: { type: 'string' }, 'as-of': { type: 'string' } },
  run: async (invocation) => {
    const profile = readJson(required(invocation, 'profile'));
    const asOf = optional(invocation, 'as-of') ?? today();
    const report = unless(eligibilityReport(loadCatalogue(), profile, asOf, speak));
    return { json: report, text: report.programmes.map(paragraph).join('\n\n') };
  },
};

const VERDICTS = {
  fits: 'loans.verdict.fits',
  unclear: 'loans.verdict.unclear',
  not: 'loans.verdict.not',
};

function paragraph(one: EligibilityReport['programmes'][number]): string {
  const reasons = one.reasons.map((reason) => `  ${reason.text} (${reason.source})`);
  const help = one.wouldHelp.map((text) => `  → ${text}`);
  const doubts = one.doubts.map((text) => `  ? ${text}`);
  const head = `${one.name} (${one.id}): ${speak({ key: VERDICTS[one.verdict] })}`;
  return [head, figures(one), ...reasons, ...doubts, ...help].join('\n');
}

/** Ceiling, rate with its day, term; '–' where it is no plain figure. */
function figures(one: EligibilityReport['programmes'][number]): string {
  const rate = one.annualRatePercent === null ? '–' : `${one.annualRatePercent} %/year`;
  const since = one.rateSince ? ` since ${one.rateSince}` : '';
  const ceiling = one.maxAmountVnd === null ? '–' : `${one.maxAmountVnd} VND`;
  const term = one.maxTermMonths === null ? '–' : `${one.maxTermMonths} months`;
  return `  ceiling ${ceiling}, rate ${rate}${since}, term ${term}`;
}

export const interest: Command = {
  usage: 'interest --programme ID --amount N --from DAY --months M [--as-of DAY]',
  options: {
    programme: { type: 'string' },
    amount: { type: 'string' },
    from: { type: 'string' },
    months: { type: 'string' },
    'as-of': { type: 'string' },
  },
  run: async (invocation) => {
    const report = unless(
      interestReport(loadCatalogue(), {
        programme: required(invocation, 'programme'),
        amount: required(invocation, 'amount'),
        from: required(invocation, 'from'),
        months: required(invocation, 'months'),
        asOf: optional(invocation, 'as-of') ?? today(),
      }),
    );
    return { json: report, text: JSON.stringify(report, undefined, 2) };
  },
};

/** '-' is standard input. */
function readJson(path: string): unknown {
  const name = path === '-' ? 'standard input' : path;
  let text: string;
  try {
    text = readFileSync(path === '-' ? 0 : path, 'utf8');
  } catch (error) {
    throw new UsageError(`${name} cannot be read (${(error as NodeJS.ErrnoException).code})`);
  }
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new CommandRefused(`${name} is not JSON: ${(error as Error).message}`);
  }
}
