/** Loan terms in months: «24 tháng», «hai năm rưỡi», «36t», «1-2 năm», «năm tháng» (five). */
import { bounded, corrected, type Bound } from './bounds.ts';
import { cardinals, isHalf, type Cardinal } from './cardinals.ts';
import { isGlued, lexemes, type Lexeme } from './lexemes.ts';
import type { OrRange } from './types.ts';

export interface MonthsFound {
  /** Months; null where it cannot be resolved. */
  value: OrRange<number> | null;
  from: number;
  to: number;
}

interface Span {
  min: number;
  max: number;
  /** Months of its unit; 0 where none was named. */
  unit: number;
  next: number;
}

/** Forty years. */
const MOST = 480;

/** A term answer in whole months (> 0), a range, or null. A bare number is months. */
export function monthsAnswer(text: string): OrRange<number> | null {
  const found = lexemes(text);
  if (/^\s*[-−]/.test(text) || /^(âm|aam)$/.test(found[0]?.raw ?? '')) return null;
  const named = corrected(monthsIn(found), found);
  if (found.length === 1 && unitAt(found, 0) === 3) return 3;
  if (named.length === 0) return bareAnswer(found, text);
  const distinct = new Set(named.map((term) => JSON.stringify(term.value)));
  return distinct.size === 1 ? named[0]!.value : null;
}

/** Every stretch of months or years that a message names, in order. */
export function monthsIn(found: Lexeme[]): MonthsFound[] {
  const all: MonthsFound[] = [];
  for (let at = 0; at < found.length; ) {
    const term = termAt(found, at);
    if (term) all.push(term);
    at = term ? term.to : at + 1;
  }
  return all;
}

function termAt(found: Lexeme[], at: number): MonthsFound | undefined {
  const first = spanAt(found, at);
  if (!first) return undefined;
  const whole = rangeFrom(found, first) ?? first;
  if (whole.unit === 0) return undefined;
  const bound = bounded(found, at, whole.next);
  const vague = /^(may|vai|dam|nhieu)$/.test(found[at - 1]?.text ?? '');
  const value = vague || !isBelievable(whole) ? null : bound.apply(whole.min, whole.max);
  return { value, from: bound.from, to: bound.to };
}

function isBelievable(span: Span): boolean {
  return (
    span.min > 0 && span.max <= MOST && Number.isInteger(span.min) && Number.isInteger(span.max)
  );
}

function spanAt(found: Lexeme[], at: number): Span | undefined {
  const half = halfAt(found, at);
  if (half) return half;
  const spans = cardinals(found, at)
    .map((number) => withUnit(found, number))
    .sort((one, other) => Number(other.unit > 0) - Number(one.unit > 0) || other.next - one.next);
  return spans[0];
}

/** «nửa năm», «năm rưỡi» (a year and a half), «quý» alone is left to the calendar. */
function halfAt(found: Lexeme[], at: number): Span | undefined {
  const lexeme = found[at];
  if (lexeme?.text === 'nua' && lexeme.raw !== 'nữa' && found[at + 1]?.text === 'nam') {
    return { min: 6, max: 6, unit: 12, next: at + 2 };
  }
  const year = lexeme?.text === 'nam' && !isGlued(found, at) && isHalf(found[at + 1]);
  return year && cardinals(found, at - 1).length === 0
    ? { min: 18, max: 18, unit: 12, next: at + 2 }
    : undefined;
}

function withUnit(found: Lexeme[], number: Cardinal): Span {
  const unit = unitAt(found, number.next);
  if (unit === 0 || number.unsure) return { ...number, unit: 0 };
  const decimal = found[number.next - 1]?.decimal === true;
  if (decimal && unit === 12) return decimalYears(found, number);
  const span = { min: number.min * unit, max: number.max * unit, unit, next: number.next + 1 };
  return unit === 12 ? withMonths(found, span) : span;
}

/** «1,5 năm» is 18 months; «3,4 năm» is 3 to 4 years. */
function decimalYears(found: Lexeme[], number: Cardinal): Span {
  const [whole = 0, part = 0] = (found[number.next - 1]?.text ?? '').split('.').map(Number);
  const next = number.next + 1;
  if (part === whole + 1) return { min: whole * 12, max: part * 12, unit: 12, next };
  return { min: number.min * 12, max: number.max * 12, unit: 12, next };
}

/** «hai năm rưỡi», «2 năm 3 tháng». */
function withMonths(found: Lexeme[], years: Span): Span {
  if (isHalf(found[years.next])) return plus(years, 6, years.next + 1);
  const glued = found[years.next];
  if (isGlued(found, years.next) && glued?.number !== undefined && glued.number < 12) {
    return plus(
      years,
      glued.number,
      unitAt(found, years.next + 1) === 1 ? years.next + 2 : years.next + 1,
    );
  }
  const at = /^(va|voi|them)$/.test(glued?.text ?? '') ? years.next + 1 : years.next;
  const rest = cardinals(found, at).find((number) => unitAt(found, number.next) === 1);
  return rest && rest.max < 12 ? plus(years, rest.max, rest.next + 1) : years;
}

function plus(span: Span, months: number, next: number): Span {
  return { ...span, min: span.min + months, max: span.max + months, next };
}

/** Months of the unit at a place; 0 where there is none. */
function unitAt(found: Lexeme[], at: number): number {
  const lexeme = found[at];
  if (!lexeme || /^(nấm|nắm|nằm|thắng|thẳng|thăng|quỳ|quỹ|quỷ)$/.test(lexeme.raw)) return 0;
  if (lexeme.text === 'nam' || (lexeme.text === 'n' && isGlued(found, at))) return 12;
  if (/^(thang|th|thag|thg)$/.test(lexeme.text)) return 1;
  if (lexeme.text === 't') return isGlued(found, at) ? 1 : 0;
  return lexeme.text === 'quy' || lexeme.text === 'qui' ? 3 : 0;
}

/** «1-2 năm», «6 tháng đến 1 năm», «12 hoặc 18 tháng». */
function rangeFrom(found: Lexeme[], first: Span): Span | undefined {
  const next = joinAt(found, first.next);
  const second = next === undefined ? undefined : spanAt(found, next);
  if (!second || (first.unit === 0 && second.unit === 0)) return undefined;
  if (second.unit === 0) return undefined;
  const low = first.unit === 0 ? first.min * second.unit : first.min;
  const span = { unit: second.unit, next: second.next };
  return low === second.max
    ? { ...second }
    : { ...span, min: Math.min(low, second.min), max: Math.max(low, second.max) };
}

function joinAt(found: Lexeme[], at: number): number | undefined {
  const lexeme = found[at];
  if (!lexeme) return undefined;
  if (/^\s*[-–—~]\s*$/.test(lexeme.gap)) return at;
  if (/^(den|hoac|hay)$/.test(lexeme.text) || lexeme.raw === 'tới' || lexeme.raw === 'toi')
    return at + 1;
  return lexeme.number !== undefined &&
    found[at - 1]?.number !== undefined &&
    /^,? $/.test(lexeme.gap)
    ? at
    : undefined;
}

const FILLERS = new Set(
  'khoang tam do chung em chi toi minh a ak ah da vang thoi nhe nha nho di oi muon vay tra trong la cho duoc dc co gan thoi han ky can u uh'.split(
    ' ',
  ),
);

function bareAnswer(found: Lexeme[], text: string): OrRange<number> | null {
  const at = found.findIndex((_, index) => cardinals(found, index).length > 0);
  const number = at < 0 || /[%+]/.test(text) ? undefined : cardinals(found, at)[0];
  if (!number || isYearOrFive(found, at, number)) return null;
  const whole = bareRange(found, number);
  const bound: Bound = bounded(found, at, whole.next);
  const rest = [...found.slice(0, bound.from), ...found.slice(bound.to)];
  const readable = rest.every((lexeme) => FILLERS.has(lexeme.text)) && isBelievable(whole);
  return readable ? bound.apply(whole.min, whole.max) : null;
}

/** «năm» alone: a year, or five. */
function isYearOrFive(found: Lexeme[], at: number, number: Cardinal): boolean {
  return found[at]?.text === 'nam' && number.next === at + 1;
}

function bareRange(found: Lexeme[], first: Cardinal): Span {
  const next = joinAt(found, first.next);
  const second = next === undefined ? undefined : cardinals(found, next)[0];
  return second
    ? {
        min: Math.min(first.min, second.min),
        max: Math.max(first.max, second.max),
        unit: 1,
        next: second.next,
      }
    : { ...first, unit: 1 };
}
