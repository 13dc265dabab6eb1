/** What the loan calculator keeps: a sum, a term, a programme or a rate; and how her words are put into it. */
import { z } from 'zod';
import { answer } from '../../../understanding/answers.ts';
import type { Understood } from '../../../understanding/types.ts';
import type { Context, Given } from '../../flow.ts';
import { OF_STATUS, programmeNamed } from '../../programmes.ts';
import { isMoney, isPlainSum } from '../loan-advice/amount.ts';
import type { Money } from '../loan-advice/amount.ts';

const vnd = z.int().min(1).max(Number.MAX_SAFE_INTEGER);

const schema = z.strictObject({
  amountVnd: vnd.optional(),
  /** A sum that could be meant differently: read back before it is used. */
  doubt: z.strictObject({ min: vnd.optional(), max: vnd.optional() }).optional(),
  months: z.int().min(1).max(600).optional(),
  /** Id of a programme; 'any' where she does not know. */
  programme: z
    .string()
    .regex(/^[a-z0-9-]{1,40}$/)
    .optional(),
  /** Percent a year, where she names it herself. */
  rate: z.number().min(0.1).max(30).optional(),
});

export type CalculatorData = z.infer<typeof schema>;

export type Name = 'amount' | 'confirm' | 'months' | 'programme' | 'result';

export function read(stored: unknown): CalculatorData | undefined {
  const result = schema.safeParse(stored);
  return result.success ? result.data : undefined;
}

/** What is still missing, in the order to ask it. */
export function next({ amountVnd, doubt, months, programme, rate }: CalculatorData): Name {
  if (doubt) return 'confirm';
  if (amountVnd === undefined) return 'amount';
  if (months === undefined) return 'months';
  return programme === undefined && rate === undefined ? 'programme' : 'result';
}

export function withAmount(
  data: CalculatorData,
  said: Money,
  isBareNumber = false,
): CalculatorData {
  if (isPlainSum(said) && !isBareNumber) return { ...data, amountVnd: said, doubt: undefined };
  const doubt = typeof said === 'number' ? { min: said, max: said } : said;
  return { ...data, amountVnd: undefined, doubt };
}

/** The longer end of a range: what she has to plan with at most. */
export function withMonths(data: CalculatorData, said: unknown): CalculatorData {
  const { min, max } = Object(said) as { min?: number; max?: number };
  const months = typeof said === 'number' ? said : (max ?? min);
  return months !== undefined && months >= 1 && months <= 600 ? { ...data, months } : data;
}

/** What she has already said when she comes here, and what a form before this one knows of her. */
export function fromGiven(given: Given, context: Context): CalculatorData {
  const { profile, programme, text: typed, heard } = given;
  const { householdStatus, amountVnd, termMonths } = Object(profile) as {
    householdStatus?: keyof typeof OF_STATUS;
    amountVnd?: number;
    termMonths?: number;
  };
  const own = programme ?? (householdStatus && OF_STATUS[householdStatus]);
  const known = read({ amountVnd, months: termMonths, programme: own }) ?? {};
  if (typeof typed !== 'string') return known;
  return taken(known, typed, { ...context, heard: heard as Understood | undefined });
}

/** Everything that a sentence says, over what was known: «à nhầm, 30 triệu», «thế 5 năm thì sao». */
export function taken(data: CalculatorData, typed: string, { heard, today }: Context) {
  const { amountVnd, termMonths, householdStatus } = heard?.slots ?? {};
  const rest = withoutSlip(typed).replace(RATE, ' ');
  const said = (kind: 'money' | 'months') => (isShort(rest) ? answer(kind, rest, today) : null);
  const sum = amountVnd ?? (hasUnit(rest, MONEY) ? said('money') : null);
  const term = hasTerm(rest) ? (termMonths ?? said('months')) : null;
  const withSum = isMoney(sum) ? withAmount(data, sum) : data;
  const withTerm = withMonths(withSum, term);
  return withLoan(withTerm, typed, householdStatus);
}

/** «Mỗi tháng», and the month of «0,65% một tháng», are no term. */
const hasTerm = (rest: string) =>
  TERM.test(
    rest.replace(
      /(?:mỗi|moi|một|mot|1) (?:tháng|thang)(?=\s+(?:trả|tra|góp|gop|lãi|lai|đóng|dong|nộp|nop|phải|phai))/giu,
      ' ',
    ),
  );

const isShort = (typed: string) => typed.length <= 60;

/** «À nhầm, 30 triệu»: only what follows counts. */
export function withoutSlip(typed: string): string {
  return typed.replace(
    /^.{0,30}?(?:nhầm|nham|lộn|lon|sửa lại|sua lai|không phải|khong phai)\s*(?:rồi|roi)?[\s,.:]*/iu,
    '',
  );
}

const MONEY = /triệu|trieu|tr(?!\p{L})|củ|tỷ|tỉ|nghìn|nghin|million/iu;
const TERM = /tháng|thang|năm|nam(?!\p{L})|month|year/iu;
const hasUnit = (typed: string, unit: RegExp) => /\d/.test(typed) && unit.test(typed);

/** A rate by itself, or a programme by its name or by the household's paper. */
function withLoan(
  data: CalculatorData,
  typed: string,
  status: keyof typeof OF_STATUS | undefined,
): CalculatorData {
  const rate = rateIn(typed);
  if (rate !== undefined) return { ...data, rate, programme: undefined };
  const programme = programmeNamed(typed) ?? (status && OF_STATUS[status]);
  return programme ? { ...data, programme, rate: undefined } : data;
}

const RATE =
  /(\d{1,2}(?:[.,]\d{1,4})?)\s*(?:%|phần trăm|phan tram|percent)(\s*(?:\/|một |mot |mỗi |moi |1 |a )?\s*(?:tháng|thang|month|năm|nam|year))?/iu;

/** «7,8%», «0,65% một tháng» → percent a year. */
export function rateIn(typed: string): number | undefined {
  const [, number = '', per = ''] = RATE.exec(typed) ?? [];
  const value = Number(number.replace(',', '.'));
  if (!(value > 0)) return undefined;
  const isMonthly = /tháng|thang|month/iu.test(per);
  const rate = Math.round((isMonthly ? 12 * value : value) * 10_000) / 10_000;
  return rate >= 0.1 && rate <= 30 ? rate : undefined;
}
