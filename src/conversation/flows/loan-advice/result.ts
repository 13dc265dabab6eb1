/** The answer of loan advice: the nearest programmes, why, what it would cost, and what to do next. */
import type { ProgrammeVerdict } from '../../../domain/loans/types.ts';
import type { Phrase } from '../../../domain/phrase.ts';
import { lines, say } from '../../../domain/phrase.ts';
import type { Context } from '../../flow.ts';
import type { LoanData } from './data.ts';
import { block } from './programme.ts';
import { understood } from './understood.ts';

/** What a phone shows without much scrolling. */
const FIRST_PAGE = 3;

const BLANK = say('');

/** What may be shown at all, nearest first: nothing closed, nothing that hinges on what is never asked. */
export function offered(data: LoanData, { facts, today }: Context): ProgrammeVerdict[] {
  const { programmes } = facts.loans.assess(data.profile, today);
  const all = programmes.filter(({ status, about }) => !CLOSED.has(status) && !about.sensitive);
  const isHers = (one: ProgrammeVerdict) => isMadeForHer(one, data);
  return [...all.filter(isHers), ...all.filter((one) => !isHers(one))];
}

const CLOSED = new Set<ProgrammeVerdict['status']>(['closed', 'not-nhcsxh', 'probably-closed']);

/** A programme for just her kind of household comes first even where a step is missing, such as joining the group. */
function isMadeForHer({ verdict, reasons }: ProgrammeVerdict, { profile }: LoanData): boolean {
  const asksHousehold = reasons.some(({ condition }) => condition === 'household');
  return verdict !== 'not' && asksHousehold && profile.householdStatus !== undefined;
}

/** The first page: hers and those that may fit; else the nearest that lack an answer; else the nearest at all. */
export function firstPage(all: ProgrammeVerdict[], data: LoanData): ProgrammeVerdict[] {
  const good = all.filter((one) => one.verdict === 'fits' || isMadeForHer(one, data));
  const late = all.filter(cameTooLate);
  if (good.length > 0) return [...good.slice(0, FIRST_PAGE - late.length), ...late];
  const open = all.filter(({ verdict }) => verdict === 'unclear');
  return open.length > 0 ? open.slice(0, 2) : all.slice(0, 1);
}

/** She hoped for it and would wonder where it is: the three years since she left the list are over. */
function cameTooLate({ reasons }: ProgrammeVerdict): boolean {
  return reasons.some(({ phrase }) => 'key' in phrase && phrase.key === 'loans.escaped.too-long');
}

/** The whole answer; `all` is what may be shown, nearest first. */
export function answerMessage(all: ProgrammeVerdict[], data: LoanData, context: Context): Phrase {
  const shown = firstPage(all, data);
  const [best] = shown;
  const back = understood(data);
  const top = back ? [back, BLANK] : [];
  if (!best) return lines(...top, say('loan-advice.result.nothing'));
  return lines(
    ...top,
    say(`loan-advice.result.head.${headOf(shown)}`),
    ...shown.flatMap((one, at) => [BLANK, ...block(one, at === 0, data, context)]),
    BLANK,
    ...nextSteps(best),
    ...newLine(all),
    say('loans.no-fee'),
    ...(data.profile.householdStatus === 'poor' ? [say('loans.sensitive')] : []),
  );
}

function headOf(shown: ProgrammeVerdict[]): 'fits' | 'mixed' | 'unclear' | 'not' {
  const verdicts = new Set(shown.map(({ verdict }) => verdict));
  if (verdicts.size > 1) return 'mixed';
  return shown[0]?.verdict ?? 'not';
}

/** A higher poverty line may take in whoever was on no list before: worth saying before she looks further. */
function newLine(all: ProgrammeVerdict[]): Phrase[] {
  const helps = all.flatMap(({ wouldHelp }) => wouldHelp);
  return helps
    .filter((help) => 'key' in help && help.key === 'loans.help.review.new-line')
    .slice(0, 1);
}

function nextSteps({ about }: ProgrammeVerdict): Phrase[] {
  const papers = about.papers.reduce<Phrase | undefined>(
    (head, part) => (head ? say('loan-advice.and', { head, part }) : part),
    undefined,
  );
  return [
    ...(papers ? [say('loan-advice.next.papers', { papers })] : []),
    say('loan-advice.next.who', { who: about.next }),
    say('loan-advice.next.decides', { who: about.decides }),
  ];
}
