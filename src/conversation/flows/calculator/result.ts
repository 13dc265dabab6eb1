/** The estimate in words: interest of a month, instalments, the whole; always an estimate, and who knows it exactly. */
import type { Phrase } from '../../../domain/phrase.ts';
import { lines, say } from '../../../domain/phrase.ts';
import type { Context, LoanEstimate } from '../../flow.ts';
import { programmeById } from '../../programmes.ts';
import type { CalculatorData } from './data.ts';

const BLANK = say('');

/** Longer lists of instalments are cut. */
const MOST_INSTALMENTS = 5;

/** Where she knows no programme: the lowest and the highest of the common ones. */
const BETWEEN = ['ho-ngheo', 'tao-viec-lam-nguoi-lao-dong'] as const;

export function resultMessage(data: CalculatorData, context: Context): Phrase {
  const sums = estimateFor(data, context);
  const head = say('calculator.for', { what: sumAndTerm(data) });
  if (!sums) return lines(data.programme === 'any' ? head : undefined, ...between(data, context));
  return lines(
    head,
    loanLine(data, sums, context),
    BLANK,
    say('calculator.monthly', { monthly: sums.monthlyInterestVnd }),
    ...instalments(sums),
    say('calculator.total', {
      interest: rounded(sums.totalInterestVnd),
      total: rounded(sums.totalVnd),
    }),
    ...limits(data, context),
    BLANK,
    say('calculator.exact'),
  );
}

/** In the middle of another form. */
export function inOneLine(data: CalculatorData, context: Context): Phrase | undefined {
  const sums = estimateFor(data, context);
  return (
    sums && say('calculator.aside', { what: sumAndTerm(data), monthly: sums.monthlyInterestVnd })
  );
}

function sumAndTerm({ amountVnd: amount = 0, months: term = 0 }: CalculatorData): Phrase {
  const head = say('loan-advice.part.amount', { amount });
  return say('loan-advice.and', { head, part: say('loan-advice.part.term', { term }) });
}

function estimateFor(
  { amountVnd = 0, months = 0, programme = '', rate }: CalculatorData,
  { facts, today }: Context,
): LoanEstimate | undefined {
  return rate === undefined
    ? facts.loans.estimate(programme, amountVnd, months, today)
    : facts.loans.estimateAt(rate, amountVnd, months, today);
}

function loanLine({ programme = '', rate }: CalculatorData, sums: LoanEstimate, context: Context) {
  const one = rate === undefined ? programmeById(programme, context) : undefined;
  const values = { rate: sums.annualRatePercent };
  return one
    ? say('calculator.programmeLine', { name: one.about.name, ...values })
    : say('calculator.rateLine', values);
}

function instalments({ instalments: all }: LoanEstimate): Phrase[] {
  const [only] = all;
  if (all.length === 1 && only)
    return [say('calculator.once', { due: only.due, sum: only.principalVnd })];
  const shown = all.slice(0, MOST_INSTALMENTS);
  const rest = all.length - shown.length;
  return [
    say('calculator.parts', { n: all.length }),
    ...shown.map(({ due, principalVnd }) => say('calculator.part', { due, sum: principalVnd })),
    ...(rest > 0 ? [say('calculator.moreParts', { n: rest })] : []),
  ];
}

/** More than this loan gives, or for longer: said, and reckoned all the same. */
function limits({ programme = '', amountVnd = 0, months = 0 }: CalculatorData, context: Context) {
  const { maxAmountVnd: max, maxTermMonths: term } = programmeById(programme, context) ?? {};
  return [
    ...(max && amountVnd > max ? [say('calculator.above', { max })] : []),
    ...(term && months > term ? [say('calculator.longer', { term })] : []),
  ];
}

/** From the lowest to the highest rate of the common loans; for a loan without a plain rate, who to ask. */
function between(
  { amountVnd = 0, programme }: CalculatorData,
  { facts, today }: Context,
): Phrase[] {
  if (programme !== 'any') return [say('calculator.noRate')];
  const [low, high] = BETWEEN.map((id) => facts.loans.monthlyInterest(id, amountVnd, today));
  if (low === undefined || high === undefined) return [say('calculator.noRate')];
  return [
    say('calculator.between', { low: rounded(low), high: rounded(high) }),
    BLANK,
    say('calculator.exact'),
  ];
}

/** An estimate to the đồng would look like more than it is. */
const rounded = (sum: number) => Math.round(sum / 1000) * 1000;
