/** «Sửa»: which of her answers was wrong; it is forgotten and asked again. */
import type { Phrase } from '../../../domain/phrase.ts';
import { say } from '../../../domain/phrase.ts';
import { choice, tapped } from '../../choices.ts';
import type { Context, Step } from '../../flow.ts';
import { text } from '../../messages.ts';
import type { Outgoing, Said } from '../../vocabulary.ts';
import type { LoanData, Name } from './data.ts';
import type { Question } from './questions.ts';
import { FORM } from './questions.ts';
import type { LoanAnswer } from './steps.ts';
import { corrected, FLOW, goOn } from './steps.ts';

const PLACE = `${FLOW}.fix`;

const MENDABLE: Name[] = ['status', 'since', 'commune', 'amount', 'purpose', 'group', 'running'];

export const fixStep: Step<LoanData, Name> = { ask, answer, unfinished: true };

function ask(data: LoanData): Outgoing[] {
  const answers = mendable(data).map((one) => choice(PLACE, one.name, label(one, data)));
  const keep = choice(PLACE, 'keep', say('loan-advice.fix.keep'));
  return [text(say('loan-advice.fix'), [...answers, keep])];
}

function label({ name, sentence }: Question, data: LoanData): Phrase {
  return say(`loan-advice.fix.${name === 'since' ? sentence?.(data) : name}`);
}

/** What she was asked or has told. */
function mendable(data: LoanData): Question[] {
  const questions = MENDABLE.flatMap((name) => FORM.filter((question) => question.name === name));
  return questions.filter((one) => data.asked.includes(one.name) || isTold(one, data));
}

function isTold(question: Question, data: LoanData): boolean {
  return JSON.stringify(question.forget(data)) !== JSON.stringify(data);
}

/** A tap asks again; a sentence («30 triệu») is taken at once. */
function answer(said: Said, data: LoanData, context: Context): LoanAnswer {
  const value = tapped(said, PLACE);
  if (value === 'keep') return goOn(data, context);
  const question = FORM.find(({ name }) => name === value);
  if (question) return { go: question.name, data: question.forget(data) };
  const changed = said.kind === 'text' ? corrected(said.text, data, context) : undefined;
  return changed ?? { go: 'again' };
}
