/** Loan advice: at most five questions, each of them skippable, then what may fit and what to do next. */
import { say } from '../../../domain/phrase.ts';
import type { Understood } from '../../../understanding/types.ts';
import type { Context, Flow, Given, Start, Step } from '../../flow.ts';
import { text } from '../../messages.ts';
import type { Outgoing } from '../../vocabulary.ts';
import type { LoanData, Name } from './data.ts';
import { EMPTY, next, read } from './data.ts';
import { fixStep } from './fix.ts';
import { sentence, takeAll } from './heard.ts';
import { FORM } from './questions.ts';
import { byeStep, resultStep } from './result-step.ts';
import { FLOW, questionStep } from './steps.ts';
import { understood } from './understood.ts';

const questions = Object.fromEntries(
  FORM.map((question) => [question.name, questionStep(question)]),
) as Record<Exclude<Name, 'fix' | 'result' | 'bye'>, Step<LoanData, Name>>;

const flow: Flow<LoanData, Name> = {
  name: FLOW,
  version: 1,
  needs: ['person', 'loans'],
  steps: { ...questions, fix: fixStep, result: resultStep, bye: byeStep },
  start,
  read,
};

export const loanAdvice = flow as Flow;

/** Whatever her first sentence said is not asked again. */
function start(context: Context, given: Given): Start<LoanData, Name> {
  const heard = given.heard as Understood | undefined;
  const typed = typeof given.text === 'string' ? given.text : '';
  const data = takeAll(EMPTY, sentence(typed, heard, context.today));
  const step = next(data, context);
  return { step, data, say: step === 'result' ? [] : opening(data) };
}

function opening(data: LoanData): Outgoing[] {
  const back = understood(data);
  if (!back) return [text(say('loan-advice.opening'))];
  return [text(back), text(say('loan-advice.opening.more'))];
}
