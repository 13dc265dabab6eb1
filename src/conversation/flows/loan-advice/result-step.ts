/** Where the answer stands: more of it, another amount, another loan, a correction in passing, or a person. */
import type { ProgrammeVerdict } from '../../../domain/loans/types.ts';
import { lines, say } from '../../../domain/phrase.ts';
import { choice, tapped } from '../../choices.ts';
import type { Context, Step } from '../../flow.ts';
import { isSure } from '../../intents.ts';
import { anywhere, text } from '../../messages.ts';
import type { Choice, Outgoing, Said } from '../../vocabulary.ts';
import { isLike } from '../../words.ts';
import type { LoanData, Name } from './data.ts';
import { withProfile } from './data.ts';
import { block } from './programme.ts';
import { answerMessage, firstPage, offered } from './result.ts';
import type { LoanAnswer } from './steps.ts';
import { corrected, FIX, FLOW } from './steps.ts';

const PLACE = `${FLOW}.result`;
const PAGE = 4;

export const resultStep: Step<LoanData, Name> = { ask, again, answer, tapsLate: 'inFlow' };

/** She needs nothing more; a correction or another loan is still welcome. */
export const byeStep: Step<LoanData, Name> = { ask: askNothing, answer };

function askNothing(): Outgoing[] {
  const choices = [anywhere('human'), own('other'), anywhere('menu')];
  return [text(say('loan-advice.bye'), choices)];
}

const own = (value: string) => choice(PLACE, value, say(`loan-advice.result.${value}`));

function ask(data: LoanData, context: Context): Outgoing[] {
  const all = offered(data, context);
  return [text(answerMessage(all, data, context), choicesFor(all, data))];
}

/** The whole answer is long: asked again, only what can be done next. */
function again(data: LoanData, context: Context): Outgoing[] {
  return [text(say('loan-advice.result'), choicesFor(offered(data, context), data))];
}

function choicesFor(all: ProgrammeVerdict[], data: LoanData): Choice[] {
  return [
    anywhere('human'),
    ...(rest(all, data).length > 0 ? [own('more')] : []),
    ...(data.profile.amountVnd === undefined ? [own('amount')] : []),
    own('other'),
    anywhere('menu'),
  ];
}

/** Programmes that she has not seen yet, the refused ones too: she may ask why. */
function rest(all: ProgrammeVerdict[], data: LoanData): ProgrammeVerdict[] {
  const first = firstPage(all, data);
  return all.filter((one) => !first.includes(one)).slice(data.shown ?? 0);
}

function answer(said: Said, data: LoanData, context: Context): LoanAnswer {
  switch (tapped(said, PLACE)) {
    case 'more':
      return more(data, context);
    case 'amount':
      return { go: 'amount', data };
    case 'other':
      return { go: 'purpose', data: anotherLoan(data) };
    default:
      return said.kind === 'text' ? onTyped(said.text, data, context) : { go: 'again' };
  }
}

function onTyped(typed: string, data: LoanData, context: Context): LoanAnswer {
  if (isLike(FIX, typed)) return { go: 'fix', data };
  if (isEnough(typed, context)) return { go: 'bye', data };
  return corrected(typed, data, context) ?? { go: 'again' };
}

const ENOUGH =
  /^(?:khong|thoi|the thoi|khong a|khong can|khong can gi|khong con gi|het roi|bo qua|skip|no|no thanks|that s all|vang|da|da vang|ok)(?: (?:a|em|nhe|chi|nua|cam on.*))*$/;

function isEnough(typed: string, { heard }: Context): boolean {
  return isLike(ENOUGH, typed) || (heard?.intent === 'no' && isSure(heard));
}

function more(data: LoanData, context: Context): LoanAnswer {
  const seen = data.shown ?? 0;
  const all = offered(data, context);
  const page = rest(all, data).slice(0, PAGE);
  if (page.length === 0) return { go: 'result', say: [text(say('loan-advice.result.noMore'))] };
  const blocks = page.flatMap((one, index) => [
    ...(index > 0 ? [say('')] : []),
    ...block(one, false, data, context),
  ]);
  const shown = { ...data, shown: seen + page.length };
  const isLast = rest(all, shown).length === 0;
  const end = isLast ? [say(''), say('loans.sensitive')] : [];
  return { go: 'result', data: shown, say: [text(lines(...blocks, ...end))] };
}

/** What is known of the household stays; what the money is for, and how much, is asked anew. */
function anotherLoan(data: LoanData): LoanData {
  const profile = { purpose: undefined, amountVnd: undefined, termMonths: undefined };
  return { ...withProfile(data, profile), topic: undefined, doubt: undefined, shown: undefined };
}
