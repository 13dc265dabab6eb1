/** Loan calculator: a sum, a term, a programme or a rate; then what it may cost a month and at each instalment. */
import type { Phrase } from '../../../domain/phrase.ts';
import { say } from '../../../domain/phrase.ts';
import { answer as formAnswer } from '../../../understanding/answers.ts';
import { choice, tapped } from '../../choices.ts';
import { moneyInVietnamese } from '../../english.ts';
import type { Answer, Context, Flow, Given, Start, Step } from '../../flow.ts';
import { anywhere, text } from '../../messages.ts';
import { openProgrammes } from '../../programmes.ts';
import type { Outgoing, Said } from '../../vocabulary.ts';
import { isLike } from '../../words.ts';
import { endsOf, isBare, isMoney, isOne, range } from '../loan-advice/amount.ts';
import type { CalculatorData, Name } from './data.ts';
import { fromGiven, next, read, taken, withAmount, withMonths, withoutSlip } from './data.ts';
import { inOneLine, resultMessage } from './result.ts';

type Data = CalculatorData;
type Result = Answer<Data, Name>;
type Reader = (typed: string, data: Data, context: Context) => Data | undefined;

const FLOW = 'calculator';
const AGAIN: Result = { go: 'again' };
const MOST_SHOWN = 6;

const flow: Flow<Data, Name> = {
  name: FLOW,
  version: 1,
  needs: ['person', 'loans'],
  steps: {
    amount: form('amount', readAmount),
    confirm: confirmStep(),
    months: form('months', readMonths),
    programme: programmeStep(),
    result: { ask: askResult, again: askNext, answer: onResult, tapsLate: 'inFlow' },
  },
  start,
  read,
  aside,
};

export const calculator = flow as Flow;

function start(context: Context, given: Given): Start<Data, Name> {
  const data = fromGiven(given, context);
  return { step: next(data), data, say: next(data) === 'result' ? [] : opening(data) };
}

function opening(data: Data): Outgoing[] {
  const back = understood(data);
  return [text(back ?? say('calculator.opening'))];
}

/** «Em hiểu là: vay 50 triệu đồng, trong 36 tháng.» */
function understood({ amountVnd, months }: Data): Phrase | undefined {
  const parts = [
    amountVnd === undefined ? undefined : say('loan-advice.part.amount', { amount: amountVnd }),
    months === undefined ? undefined : say('loan-advice.part.term', { term: months }),
  ].filter((part) => part !== undefined);
  const [head, part] = parts;
  if (!head) return undefined;
  return say('loan-advice.understood', {
    what: part ? say('loan-advice.and', { head, part }) : head,
  });
}

function aside(context: Context, given: Given): Phrase | undefined {
  const data = fromGiven(given, context);
  return next(data) === 'result' ? inOneLine(data, context) : undefined;
}

/* ---------- sum and term ---------- */

function form(name: 'amount' | 'months', reader: Reader): Step<Data, Name> {
  const ask = (key: string) => () => [text(say(key), [anywhere('menu')])];
  return {
    ask: ask(`calculator.${name}`),
    simple: ask(`calculator.${name}.simple`),
    answer: (said, data, context) =>
      said.kind === 'text' ? onTyped(said.text, data, context, reader) : AGAIN,
    unfinished: true,
    readsNumbers: true,
    tapsLate: 'inFlow',
  };
}

/** The answer to what was asked; else whatever else she says of the loan. */
function onTyped(typed: string, data: Data, context: Context, reader: Reader): Result {
  const all = taken(data, typed, context);
  const own = reader(withoutSlip(typed), data, context);
  const said = own ? { ...all, ...own, ...changed(data, all) } : all;
  return isSame(said, data) ? AGAIN : goOn(said);
}

/** Only what a sentence changed beside the answer itself. */
function changed(before: Data, after: Data): Partial<Data> {
  const entries = Object.entries(after) as [keyof Data, never][];
  return Object.fromEntries(entries.filter(([key, value]) => before[key] !== value));
}

const isSame = (one: Data, other: Data) => JSON.stringify(one) === JSON.stringify(other);

function goOn(data: Data): Result {
  const go = next(data);
  return { go, data, afresh: go === 'result' };
}

function readAmount(typed: string, data: Data, { today }: Context): Data | undefined {
  const said = formAnswer('money', moneyInVietnamese(typed), today);
  return isMoney(said) ? withAmount(data, said, isBare(typed)) : undefined;
}

function readMonths(typed: string, data: Data, { today }: Context): Data | undefined {
  const said = withMonths(data, formAnswer('months', typed, today));
  return said === data ? undefined : said;
}

/* ---------- a sum read back ---------- */

function confirmStep(): Step<Data, Name> {
  const place = `${FLOW}.confirm`;
  const sum = (amount: number) => say('loan-advice.sum', { amount });
  const choicesFor = (data: Data) => {
    const { min, max } = endsOf(data);
    const ends = isOne(data)
      ? [choice(place, 'max', say('loan-advice.confirm.yes'))]
      : [choice(place, 'min', sum(min)), choice(place, 'max', sum(max))];
    return [...ends, choice(place, 'other', say('loan-advice.confirm.other'))];
  };
  const ask = (data: Data) => {
    const key = isOne(data) ? 'loan-advice.confirm' : 'loan-advice.confirmRange';
    return [text(say(key, { what: range(data) }), choicesFor(data))];
  };
  const take = (value: string | undefined, data: Data): Result => {
    if (value === 'other')
      return { go: 'amount', data: { ...data, doubt: undefined, amountVnd: undefined } };
    if (value !== 'min' && value !== 'max') return AGAIN;
    return goOn({ ...data, amountVnd: endsOf(data)[value], doubt: undefined });
  };
  const answer = (said: Said, data: Data, context: Context): Result => {
    if (said.kind !== 'text') return take(tapped(said, place), data);
    const yes = formAnswer('yesno', said.text, context.today);
    if (yes === 'yes' && isOne(data)) return take('max', data);
    const other = onTyped(said.text, data, context, readAmount);
    return other.go === 'again' && yes === 'no' ? take('other', data) : other;
  };
  return { ask, answer, unfinished: true, asksYesNo: true, readsNumbers: true, tapsLate: 'inFlow' };
}

/* ---------- which loan ---------- */

function programmeStep(): Step<Data, Name> {
  const place = `${FLOW}.programme`;
  const ask = (_data: Data, context: Context) => {
    const shown = openProgrammes(context).slice(0, MOST_SHOWN - 1);
    const own = shown.map(({ id, about }) => choice(place, id, about.name));
    return [
      text(say('calculator.programme'), [...own, choice(place, 'any', say('loan-advice.skip'))]),
    ];
  };
  const answer = (said: Said, data: Data, context: Context): Result => {
    const value = tapped(said, place);
    if (value !== undefined) return goOn({ ...data, programme: value, rate: undefined });
    if (said.kind !== 'text') return AGAIN;
    if (isLike(UNKNOWN, said.text)) return goOn({ ...data, programme: 'any' });
    return onTyped(said.text, data, context, () => undefined);
  };
  return { ask, answer, unfinished: true, tapsLate: 'inFlow' };
}

const UNKNOWN =
  /^(?:bo qua|khong (?:ro|biet|nho|chac)|ko (?:ro|biet)|chua (?:ro|biet)|khoan nao cung duoc|khong co giay (?:gi|nao)|skip|don t know|i don t know|not sure)(?: (?:a|em|nhe|nua))*$/;

/* ---------- the estimate ---------- */

function askResult(data: Data, context: Context): Outgoing[] {
  return [text(resultMessage(data, context), resultChoices())];
}

function askNext(): Outgoing[] {
  return [text(say('calculator.next'), resultChoices())];
}

function resultChoices() {
  const own = (value: string) => choice(`${FLOW}.result`, value, say(`calculator.${value}`));
  return [own('other'), own('advice'), anywhere('human'), anywhere('menu')];
}

/** «Thế còn 5 năm?», «à nhầm, 30 triệu»: reckoned anew with the rest as it was. */
function onResult(said: Said, data: Data, context: Context): Result {
  const value = tapped(said, `${FLOW}.result`);
  if (value === 'other') return { go: 'amount', data: {} };
  if (value === 'advice') return { go: 'done', then: { flow: 'loan-advice' } };
  if (said.kind !== 'text') return AGAIN;
  const all = taken(data, said.text, context);
  return isSame(all, data) ? AGAIN : goOn(all);
}
