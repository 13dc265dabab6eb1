/** One programme in the answer: the first in full, the others in a few lines. */
import type { ProgrammeVerdict } from '../../../domain/loans/types.ts';
import type { Phrase } from '../../../domain/phrase.ts';
import { say } from '../../../domain/phrase.ts';
import type { Context } from '../../flow.ts';
import type { LoanData } from './data.ts';

export function block(
  one: ProgrammeVerdict,
  isFull: boolean,
  data: LoanData,
  context: Context,
): Phrase[] {
  const values = { name: one.about.name, verdict: verdictOf(one) };
  const parts = isFull ? inFull(one, data, context) : inShort(one, data, context);
  return [say('loan-advice.programme', values), ...parts.filter((part) => part !== undefined)];
}

/** «Chưa đủ thông tin» is for what nobody has told us: who is only not in the group yet has told everything. */
function verdictOf({ verdict, withinReach, reasons }: ProgrammeVerdict): Phrase {
  const isStepAway = verdict === 'unclear' && withinReach;
  const isTold = reasons.every(({ met }) => met !== 'unknown');
  if (isStepAway && isTold) return say('loan-advice.verdict.stepAway');
  return say(`loans.verdict.${verdict}`);
}

/** A programme by itself, without anybody's answers: the detail of the list. */
export function described(one: ProgrammeVerdict, context: Context): Phrase[] {
  const { about } = one;
  const parts = [
    item(about.summary),
    ceiling(one),
    term(one),
    rate(one),
    item(about.security),
    ...about.doubts.map(item),
    basis(one, context),
  ];
  return [
    say('programmes.title', { name: about.name }),
    ...parts.filter((part) => part !== undefined),
  ];
}

type Parts = (Phrase | undefined)[];

function inFull(one: ProgrammeVerdict, data: LoanData, context: Context): Parts {
  const { about } = one;
  return [
    ceiling(one),
    term(one),
    rate(one),
    interest(one, data, context),
    item(about.security),
    ...why(one, 3),
    ...about.doubts.map(item),
    basis(one, context),
  ];
}

function inShort(one: ProgrammeVerdict, data: LoanData, context: Context): Parts {
  const { about, verdict } = one;
  if (verdict === 'not') return why(one, 1);
  const reasons = verdict === 'fits' ? [item(about.summary)] : why(one, 1);
  return [
    shortFigures(one),
    interest(one, data, context),
    ...reasons,
    ...about.doubts.slice(0, 1).map(item),
  ];
}

const item = (what: Phrase) => say('loan-advice.line', { what });

/* ---------- figures ---------- */

function ceiling({ maxAmountVnd, about }: ProgrammeVerdict): Phrase {
  if (maxAmountVnd === null) return item(about.basis);
  return say('loan-advice.line.ceiling', { max: maxAmountVnd, basis: about.basis });
}

function term({ maxTermMonths }: ProgrammeVerdict): Phrase | undefined {
  return maxTermMonths === null ? undefined : say('loan-advice.line.term', { term: maxTermMonths });
}

function rate({ annualRatePercent, rateSince }: ProgrammeVerdict): Phrase | undefined {
  if (annualRatePercent === null) return undefined;
  const values = { rate: annualRatePercent };
  return rateSince === null
    ? say('loan-advice.line.rate', values)
    : say('loan-advice.line.rateSince', { ...values, since: rateSince });
}

/** For what she asked, or for the ceiling where that is less; reckoned only where it may come to that. */
function interest(
  one: ProgrammeVerdict,
  { profile }: LoanData,
  { facts, today }: Context,
): Phrase | undefined {
  const { amountVnd } = profile;
  if (amountVnd === undefined || one.verdict === 'not') return undefined;
  const isAbove = one.reasons.some(({ condition, met }) => condition === 'amount' && met === 'no');
  const amount = isAbove ? (one.maxAmountVnd ?? amountVnd) : amountVnd;
  const monthly = facts.loans.monthlyInterest(one.id, amount, today);
  return monthly === undefined ? undefined : say('loan-advice.line.interest', { amount, monthly });
}

function shortFigures(one: ProgrammeVerdict): Phrase {
  const { maxAmountVnd: max, annualRatePercent, rateSince, about } = one;
  if (max === null || annualRatePercent === null) return item(about.summary);
  const values = { max, basis: about.basis, rate: annualRatePercent };
  return rateSince === null
    ? say('loan-advice.line.short', values)
    : say('loan-advice.line.shortSince', { ...values, since: rateSince });
}

/** Ceiling and rate in a few words, as far as they are known. */
export function figures({
  maxAmountVnd: max,
  annualRatePercent,
  rateSince,
  about,
}: ProgrammeVerdict) {
  const rate = annualRatePercent === null ? undefined : { rate: annualRatePercent };
  const ceiling = max === null ? undefined : { max, basis: about.basis };
  if (!ceiling) return rate ? say('loan-advice.figures.rate', rate) : about.summary;
  if (!rate) return say('loan-advice.figures.ceiling', ceiling);
  return rateSince === null
    ? say('loan-advice.figures.both', { ...ceiling, ...rate })
    : say('loan-advice.figures.bothSince', { ...ceiling, ...rate, since: rateSince });
}

/* ---------- reasons ---------- */

/** What speaks for it where it may fit; else what is missing or against it, and what would help. */
function why({ reasons, wouldHelp, verdict }: ProgrammeVerdict, most: number): Phrase[] {
  if (verdict === 'fits') return mainReason(reasons).map(item);
  const against = reasons.filter(({ met }) => (verdict === 'not' ? met === 'no' : met !== 'yes'));
  const help = wouldHelp.slice(0, most).map((what) => say('loan-advice.line.help', { what }));
  return [...against.slice(0, most).map(({ phrase }) => item(phrase)), ...help];
}

/** That she lives in the province goes without saying. */
function mainReason(reasons: ProgrammeVerdict['reasons']): Phrase[] {
  const telling = reasons.filter(({ condition }) => condition !== 'province');
  return telling.slice(0, 1).map(({ phrase }) => phrase);
}

/** The law, and when a human last looked whether it still holds. */
function basis({ legalBasis, about }: ProgrammeVerdict, { today }: Context): Phrase | undefined {
  if (legalBasis.length === 0) return undefined;
  const laws = legalBasis.filter(hasNumber).slice(-3).join('; ');
  const { checkedOn: day } = about;
  return day <= today
    ? say('loan-advice.line.basisChecked', { laws, day })
    : say('loan-advice.line.basis', { laws });
}

const hasNumber = (law: string) => /\d/.test(law);
