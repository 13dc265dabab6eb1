/** Makes a step of the conversation out of a question of the form. */
import { say } from '../../../domain/phrase.ts';
import { choice, tapped } from '../../choices.ts';
import type { Answer, Context, Step } from '../../flow.ts';
import type { Destination } from '../../intents.ts';
import { destinationOf } from '../../intents.ts';
import { text } from '../../messages.ts';
import type { Intent } from '../../../understanding/types.ts';
import type { Choice } from '../../vocabulary.ts';
import { isLike, plain } from '../../words.ts';
import type { LoanData, Name } from './data.ts';
import { markAsked, next } from './data.ts';
import { isCorrection, sentence, takeAll, takeMissing } from './heard.ts';
import type { Question } from './questions.ts';
import { understood } from './understood.ts';

export type LoanAnswer = Answer<LoanData, Name>;

export const FLOW = 'loan-advice';

const AGAIN: LoanAnswer = { go: 'again' };

export function questionStep(question: Question): Step<LoanData, Name> {
  const { name, asksYesNo, readsNumbers } = question;
  const place = `${FLOW}.${name}`;
  const ask = (data: LoanData, context: Context, simple = '') => {
    const key = `${FLOW}.${question.sentence?.(data) ?? name}${simple}`;
    const words = say(key, question.values?.(data, context));
    return [text(words, choicesFor(question, place, data, context))];
  };
  return {
    ask: (data, context) => ask(data, context),
    simple: (data, context) => ask(data, context, '.simple'),
    answer: (said, data, context) => {
      const value = tapped(said, place);
      if (value !== undefined) return onValue(question, value, data, context);
      return said.kind === 'text' ? onTyped(question, said.text, data, context) : AGAIN;
    },
    tapsLate: 'inFlow',
    unfinished: true,
    asksYesNo,
    readsNumbers,
  };
}

/** Every question can be left out. */
function choicesFor(question: Question, place: string, data: LoanData, context: Context): Choice[] {
  const own = question.choices(data, context);
  const skip = choice(place, 'skip', say('loan-advice.skip'));
  return [...own.map(([value, label]) => choice(place, value, label)), skip];
}

/** On to the next question, or to the answer. */
export function goOn(data: LoanData, context: Context, say?: LoanAnswer['say']): LoanAnswer {
  const go = next(data, context);
  return { go, data: { ...data, shown: undefined }, say, afresh: go === 'result' };
}

function onValue(question: Question, value: string, data: LoanData, context: Context): LoanAnswer {
  const { name, leads = {} } = question;
  if (value === 'skip') return goOn(markAsked(question.forget(data), name), context);
  const lead = Object.hasOwn(leads, value) ? leads[value] : undefined;
  if (lead) return { go: lead, data: markAsked(question.forget(data), name) };
  const said = question.take(value, data, context);
  return said ? goOn(markAsked(said, name), context) : AGAIN;
}

function onTyped(question: Question, typed: string, data: LoanData, context: Context): LoanAnswer {
  if (isLike(SKIP, typed)) return onValue(question, 'skip', data, context);
  if (isLike(FIX, typed)) return { go: 'fix', data };
  if (isLike(WHY, typed)) return { go: question.name, data, say: [text(say('loan-advice.why'))] };
  const correction = isCorrection(typed) ? corrected(typed, data, context) : undefined;
  return correction ?? onAnswer(question, typed, data, context);
}

function onAnswer(question: Question, typed: string, data: LoanData, context: Context): LoanAnswer {
  if (isAboutAnother(typed, context)) return AGAIN;
  const said = question.read(typed, data, context);
  if (typeof said === 'string') return onValue(question, said, data, context);
  if (!said) return corrected(typed, data, context) ?? AGAIN;
  const all = takeMissing(said, sentence(typed, context.heard, context.today));
  const note = question.note?.(typed, all);
  return goOn(markAsked(all, question.name), context, note && [text(note)]);
}

/** What she says of something else than was asked: taken, read back, and the form goes on. */
export function corrected(typed: string, data: LoanData, context: Context): LoanAnswer | undefined {
  if (isAboutAnother(typed, context)) return undefined;
  const changed = takeAll(data, sentence(typed, context.heard, context.today));
  if (changed === data || JSON.stringify(changed) === JSON.stringify(data)) return undefined;
  const back = understood(changed);
  const isAnswered = next(changed, context) === 'result';
  return goOn(changed, context, back && !isAnswered ? [text(back)] : undefined);
}

/** «Cho xem các khóa sắp mở ở Cao Lộc» names a place, but not hers: a whole sentence is heard as a whole. */
function isAboutAnother(typed: string, { heard }: Context): boolean {
  const to = isCorrection(typed) ? undefined : destinationOf(typed, heard);
  if (!to || !heard) return false;
  if (to.to === 'word') return true;
  const isLong = plain(typed).split(' ').length > ANSWER_WORDS;
  return isLong ? !MAY_TELL_OF_HER.has(heard.intent) && !isLoanAdvice(to) : isSmallTalk(to);
}

/** A shorter text is an answer first, whatever else it might mean. */
const ANSWER_WORDS = 5;

const isLoanAdvice = (to: Destination) => to.to === 'flow' && to.flow === FLOW;

const isSmallTalk = (to: Destination) =>
  to.to === 'tell' && (to.topic === 'greeting' || to.topic === 'thanks');

const MAY_TELL_OF_HER = new Set<Intent>([
  'info.policy',
  'loan.documents',
  'loan.programmes',
  'loan.calculator',
  'profile.link',
]);

const SKIP =
  /^(?:(?:thoi |cho |xin )?bo qua(?: cau nay)?|khong (?:ro|biet|nho|chac)(?: (?:nua|lam|ro|dau))?|ko (?:ro|biet)|k (?:ro|biet)|chua (?:ro|biet)|chiu|khong tra loi|khong muon (?:noi|tra loi)|khong (?:o )?(?:noi|cho|cai) nao(?: ca)?|skip|i don t know|don t know|dont know|not sure|next)(?: (?:a|em|nhe|em a|nua|chi|cau nay))*$/;

export const FIX =
  /^(?:(?:em |chi |cho |toi )*sua(?: lai| cau tra loi| thong tin| cho nay)?|sai roi|chua dung(?: roi)?|khong dung|nham roi|nham|edit|change|correct|wrong)(?: (?:a|em|nhe|di|chi))*$/;

const WHY =
  /\b(?:hoi|biet|khai) (?:\w+ ){0,3}(?:lam gi|chi vay)\b|\b(?:sao|tai sao|vi sao) (?:\w+ ){0,2}hoi\b|^(?:de lam gi|why|why do you ask)\b/;
