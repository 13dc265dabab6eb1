/** What a member answers to a form: one reader for each kind of question. */
import { statusAnswer, yesNoAnswer } from './answers-closed.ts';
import { choiceAnswer } from './choice.ts';
import { dateAnswer } from './dates.ts';
import { moneyAnswer } from './money.ts';
import { monthsAnswer } from './months.ts';
import { phoneAnswer } from './phone.ts';
import type { AnswerKind, AnswerValue } from './types.ts';

const READERS: Record<AnswerKind, (text: string, today: string, options: string[]) => AnswerValue> =
  {
    money: (text) => moneyAnswer(text),
    months: (text) => monthsAnswer(text),
    date: (text, today) => dateAnswer(text, today),
    phone: (text) => phoneAnswer(text),
    yesno: (text) => yesNoAnswer(text),
    householdStatus: (text) => statusAnswer(text),
    choice: (text, _today, options) => choiceAnswer(text, options),
  };

/**
 * The value of a form answer: money in whole đồng, months, 'YYYY-MM-DD', a phone of 10 digits, 'yes' or 'no',
 * a household status, or the 1-based index of an option; a range has `min` and/or `max`; null where she must
 * be asked again. `today` is 'YYYY-MM-DD' in Asia/Ho_Chi_Minh. Never throws.
 */
export function answer(
  kind: AnswerKind,
  text: string,
  today: string,
  options: string[] = [],
): AnswerValue {
  return READERS[kind](text, today, options);
}
