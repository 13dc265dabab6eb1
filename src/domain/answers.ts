/** Answers and exemplars as dated data: what may stand in a file, what holds on a day, and how figures are filled in. */
import { z } from 'zod';
import type { Day } from './calendar.ts';
import { isDay } from './calendar.ts';
import { day } from './loans/checked.ts';
import { overdueRate, quotedMonth } from './loans/interest.ts';
import type { PovertyLines } from './loans/poverty-line.ts';
import { lineOn } from './loans/poverty-line.ts';
import type { Programme, Terms } from './loans/programme.ts';
import { termsOn } from './loans/programme.ts';

/* ---------- the shape of a file ---------- */

const name = z.string().regex(/^[a-z0-9-]+$/, { error: 'has other signs than a-z, 0-9 and -' });
const folded = z.string().regex(/^[a-z0-9]+( [a-z0-9]+)*$/, { error: 'has marks or other signs' });
const text = z.string().min(1);

/** The same in Vietnamese and English. */
const both = z.strictObject({ vi: text, en: text });
export type Both = z.infer<typeof both>;

/** `key`: of the fact sheet, or 'memory'; `page`: where it was read; `day`: of the page, as exact as is known. */
const source = z.strictObject({
  key: z.string().regex(/^([A-Z]\d{2}|fraud|memory)$/, { error: 'is no key of a source' }),
  page: text,
  day: z.string().min(4).nullable(),
});
export type Source = z.infer<typeof source>;

export const CONFIDENCES = ['law', 'bank', 'press', 'inferred', 'unverified', 'memory'] as const;

/** What is not from a page that was read must say so to the member. */
const DOUBTFUL = new Set<string>(['inferred', 'unverified', 'memory']);

const wording = z.strictObject({
  /** First and last day; absent: without limit. */
  from: day.optional(),
  to: day.optional(),
  /** `{{chi}}` and `{{Chi}}` are left for speech.ts, figures are filled in by `filled`. */
  vi: text,
  en: text,
  sources: z.array(source).min(1),
  confidence: z.enum(CONFIDENCES),
  /** Said after the answer where it is not certain. */
  doubt: both.optional(),
});
export type Wording = z.infer<typeof wording>;

const saysDoubt = ({ confidence, doubt }: Wording) => !DOUBTFUL.has(confidence) || !!doubt;
const NO_DOUBT = { error: 'is not certain and says no doubt' };

const answer = wording
  .extend({
    id: name,
    /** Intents that it may answer. */
    intents: z.array(z.string()).min(1),
    /** How members ask it. */
    asks: z.array(text).min(4).max(6),
    checkedOn: day,
    /** A cadre should follow up. */
    handover: z.literal(true).optional(),
    /** Fraud or danger: answered even where understanding thinks that it is none of ours. */
    urgent: z.literal(true).optional(),
    /** Said instead on their days. */
    variants: z.array(wording.refine(saysDoubt, NO_DOUBT)).optional(),
  })
  .refine(saysDoubt, NO_DOUBT);
export type AnswerEntry = z.infer<typeof answer>;

export const answersSchema = z.array(answer).min(1);

const model = z.strictObject({
  id: name,
  /** Without marks; a single word counts only as a topic that understanding found, for «na» or «de» mean much else. */
  topics: z.array(folded).min(2),
  title: both,
  vi: text,
  en: text,
  steps: z.array(both).min(3).max(5),
  cautions: both,
  whereToAsk: both,
  sources: z.array(source).min(1),
  confidence: z.enum(CONFIDENCES),
  doubt: both,
  checkedOn: day,
});
export type Model = z.infer<typeof model>;

export const modelsSchema = z.array(model).min(1);

/* ---------- what holds on a day ---------- */

/** The wording of a day; undefined where the answer has none for it. */
export function wordingOn(entry: AnswerEntry, on: Day): Wording | undefined {
  const holds = ({ from, to }: Wording) => (!from || from <= on) && (!to || to >= on);
  return entry.variants?.find(holds) ?? (holds(entry) ? entry : undefined);
}

/* ---------- figures ---------- */

/** What figures are taken from. */
export interface Figures {
  programmes: readonly Programme[];
  povertyLines: PovertyLines;
}

type Language = 'vi' | 'en';
type Of = (terms: Terms, language: Language, rest: string) => string | undefined;

const maybe = <T>(value: T | null | undefined, write: (value: T) => string) =>
  value === null || value === undefined ? undefined : write(value);

/** `{{rate ho-ngheo}}` and so on: a figure of a programme as of the day. */
const OF_PROGRAMME: Record<string, Of> = {
  rate: (terms, language) => maybe(terms.annualRatePercent, (rate) => percent(rate, language)),
  'monthly-rate': (terms, language) =>
    maybe(terms.annualRatePercent, (rate) =>
      percent(Math.round((rate * 1e5) / 12) / 1e5, language),
    ),
  ceiling: (terms, language) => maybe(terms.maxAmountVnd, (sum) => money(sum, language)),
  most: (terms, language) => maybe(terms.maxLoanVnd, (sum) => money(sum, language)),
  term: (terms, language) => maybe(terms.maxTermMonths, (count) => months(count, language)),
  since: (terms, language) => maybe(terms.rateSince, (date) => dated(date, language)),
  overdue: ({ annualRatePercent: rate, overduePercentOfRate: of }, language) =>
    rate === null || of === null ? undefined : percent(overdueRate(rate, of), language),
  /** `{{interest ho-ngheo 50000000}}`: đồng a month as the bank quotes it, a twelfth of a year. */
  interest: (terms, language, sum) =>
    maybe(terms.annualRatePercent, (rate) => money(quotedMonth(Number(sum), rate), language)),
};

/** `{{line-rural today}}`, `{{line-urban 2027-01-01}}`: the poverty line of a day. */
const OF_LINE = { 'line-rural': 'ruralVnd', 'line-urban': 'urbanVnd' } as const;

const PLACE = /\{\{([^{}]+)\}\}/g;
const PART = /\[([^[\]]*)\]/g;

/**
 * The text with its figures as of a day; `{{chi}}` and `{{Chi}}` stay. A part in [brackets] is left out where one of
 * its figures is not known on that day; undefined where a figure outside of brackets is not. Throws on an unknown name.
 */
export function filled(
  template: string,
  figures: Figures,
  on: Day,
  language: Language,
): string | undefined {
  let isWhole = true;
  const fill = (part: string, missing: () => void) =>
    part.replace(PLACE, (place, inside: string) => {
      if (/^chi$/i.test(inside)) return place;
      const value = valueOf(inside, figures, on, language);
      if (value === undefined) missing();
      return value ?? '';
    });
  const chosen = template.replace(PART, (_, part: string) => {
    let isKnown = true;
    const written = fill(part, () => (isKnown = false));
    return isKnown ? written : '';
  });
  const whole = fill(chosen, () => (isWhole = false));
  return isWhole ? whole : undefined;
}

function valueOf(inside: string, figures: Figures, on: Day, language: Language) {
  const [kind = '', about = '', rest = ''] = inside.split(' ');
  if (kind === 'money') return money(sumOf(about, inside), language);
  if (Object.hasOwn(OF_LINE, kind)) {
    const line = lineOn(figures.povertyLines, dayOf(about, on, inside));
    return money(line[OF_LINE[kind as keyof typeof OF_LINE]], language);
  }
  const write = Object.hasOwn(OF_PROGRAMME, kind) ? OF_PROGRAMME[kind] : undefined;
  const programme = figures.programmes.find(({ id }) => id === about);
  if (!write || !programme) throw unknown(inside);
  if (kind === 'interest') sumOf(rest, inside);
  return maybe(termsOn(programme, on), (terms) => write(terms, language, rest) ?? '') || undefined;
}

function dayOf(about: string, on: Day, inside: string): Day {
  if (about === 'today') return on;
  if (isDay(about)) return about;
  throw unknown(inside);
}

function sumOf(digits: string, inside: string): number {
  if (/^[1-9]\d{0,14}$/.test(digits)) return Number(digits);
  throw unknown(inside);
}

const unknown = (inside: string) => new Error(`{{${inside}}}: is no figure that can be filled in`);

/* ---------- as people write it ---------- */

/** 7.488 → «7,488%», "7.488%"; never rounded. */
function percent(rate: number, language: Language): string {
  return `${decimal(rate, language)}%`;
}

function decimal(value: number, language: Language): string {
  return language === 'vi' ? String(value).replace('.', ',') : String(value);
}

/** 77,500,000 → «77,5 triệu đồng»; what is no round sum is written out. */
function money(sum: number, language: Language): string {
  const [size, vi, en] =
    sum >= 1e9 ? ([1e9, 'tỷ', 'billion'] as const) : ([1e6, 'triệu', 'million'] as const);
  const count = sum / size;
  if (count >= 1 && Number(count.toFixed(1)) === count)
    return `${decimal(count, language)} ${language === 'vi' ? vi : en} đồng`;
  const separator = language === 'vi' ? '.' : ',';
  return `${String(sum).replace(/\B(?=(\d{3})+$)/g, separator)} đồng`;
}

/** 120 → «120 tháng (10 năm)». */
function months(count: number, language: Language): string {
  const isYears = count >= 12 && count % 12 === 0;
  const [month, year] = language === 'vi' ? ['tháng', 'năm'] : ['months', 'years'];
  return `${count} ${month}${isYears ? ` (${count / 12} ${year})` : ''}`;
}

/** '2025-12-01' → «1/12/2025», "1 December 2025". */
function dated(date: Day, language: Language): string {
  const [year, month, dayOfMonth] = date.split('-').map(Number) as [number, number, number];
  return language === 'vi'
    ? `${dayOfMonth}/${month}/${year}`
    : `${dayOfMonth} ${MONTHS[month - 1]} ${year}`;
}

const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );
