/** Numbers as people say and write them: «hai mươi lăm», «8 chục», «trăm rưỡi», «sáu bảy chục». */
import type { Lexeme } from './lexemes.ts';

/** One way to read a number that begins at a place; `min` and `max` differ in «sáu bảy chục». */
export interface Cardinal {
  min: number;
  max: number;
  /** Index of the first lexeme behind it. */
  next: number;
  /** Written in digits alone. */
  digits?: boolean;
  /** Can be heard in two ways: «năm bảy» is 57, or 5 to 7. */
  unsure?: boolean;
}

const DIGITS: Record<string, number> = {
  mot: 1,
  hai: 2,
  ba: 3,
  bon: 4,
  nam: 5,
  sau: 6,
  xau: 6,
  bay: 7,
  tam: 8,
  chin: 9,
  trin: 9,
};

/** Digits that stand only behind tens: «hai mươi mốt», «hai tư», «ba lăm». */
const LATE_DIGITS: Record<string, number> = { ...DIGITS, mot: 1, tu: 4, lam: 5, nham: 5 };

/** Words that look like digits once their marks are gone. */
const NOT_DIGITS = new Set(
  'bà bá bả bã bạ tầm tẩm tâm bòn bốc nạm nậm nấm nắm nằm nám sâu sấu sầu xấu xâu bày bầy bẫy tạm tấm tắm tằm tăm hài hái hải hãi mọt bộn chìn bón bọn chĩn'.split(
    ' ',
  ),
);

/** All readings at `at`, the longest first. */
export function cardinals(found: Lexeme[], at: number): Cardinal[] {
  const readings = [
    ...hundreds(found, at),
    ...tens(found, at),
    ...pairs(found, at),
    ...single(found, at),
  ];
  return readings.sort((one, other) => other.next - one.next);
}

function single(found: Lexeme[], at: number): Cardinal[] {
  const lexeme = found[at];
  if (isFraction(found, at)) return [];
  if (lexeme?.number !== undefined) {
    const half = lexeme.number % 100 === 0 && lexeme.number < 1000 && isHalf(found[at + 1]);
    const plain = { min: lexeme.number, max: lexeme.number, next: at + 1, digits: true };
    return half ? [exactly(lexeme.number + 50, at + 2), plain] : [plain];
  }
  const digit = digitAt(found, at);
  return digit === undefined ? [] : [exactly(digit, at + 1)];
}

/** «1/2», «3/4»: never read as whole numbers. */
function isFraction(found: Lexeme[], at: number): boolean {
  const slashed = (lexeme?: Lexeme) => lexeme?.number !== undefined && lexeme.gap.trim() === '/';
  return slashed(found[at]) || slashed(found[at + 1]);
}

function exactly(value: number, next: number): Cardinal {
  return { min: value, max: value, next };
}

function digitAt(found: Lexeme[], at: number): number | undefined {
  const lexeme = found[at];
  if (!lexeme || NOT_DIGITS.has(lexeme.raw)) return undefined;
  if (lexeme.number !== undefined && lexeme.number < 10 && !lexeme.decimal) return lexeme.number;
  if (lexeme.raw === 'mốt') return undefined;
  if (lexeme.raw === 'lăm') return 5;
  return Object.hasOwn(DIGITS, lexeme.text) ? DIGITS[lexeme.text] : undefined;
}

function lateDigitAt(found: Lexeme[], at: number): number | undefined {
  const lexeme = found[at];
  if (!lexeme || NOT_DIGITS.has(lexeme.raw)) return undefined;
  if (lexeme.number !== undefined && lexeme.number < 10 && !lexeme.decimal) return lexeme.number;
  return Object.hasOwn(LATE_DIGITS, lexeme.text) ? LATE_DIGITS[lexeme.text] : undefined;
}

const isTen = (lexeme?: Lexeme) =>
  lexeme?.text === 'muoi' || lexeme?.text === 'chuc' || lexeme?.raw === 'trục';
const isHundred = (lexeme?: Lexeme) => lexeme?.text === 'tram' || lexeme?.raw === 'chăm';
export const isHalf = (lexeme?: Lexeme) =>
  lexeme?.text === 'ruoi' || lexeme?.raw === 'dưỡi' || lexeme?.raw === 'dưởi';

/** «chục», «mười lăm», «hai mươi», «8 chục rưỡi», «hai mươi tư». */
function tens(found: Lexeme[], at: number): Cardinal[] {
  const leading = isTen(found[at]) ? undefined : digitAt(found, at);
  const ten = leading === undefined ? at : at + 1;
  if (!isTen(found[ten])) return [];
  const base = (leading ?? 1) * 10;
  const unit = lateDigitAt(found, ten + 1);
  return [
    exactly(base, ten + 1),
    ...(unit === undefined || isTen(found[ten + 2]) ? [] : [exactly(base + unit, ten + 2)]),
    ...(isHalf(found[ten + 1]) ? [exactly(base + 5, ten + 2)] : []),
  ];
}

/** «trăm», «hai trăm rưởi», «trăm hai», «một trăm linh năm», «2 trăm 50». */
function hundreds(found: Lexeme[], at: number): Cardinal[] {
  const leading = isHundred(found[at]) ? undefined : digitAt(found, at);
  const hundred = leading === undefined ? at : at + 1;
  if (!isHundred(found[hundred]) || found[hundred - 1]?.text === 'phan') return [];
  const base = (leading ?? 1) * 100;
  const after = hundred + 1;
  const plus = (value: number, next: number) => exactly(base + value, next);
  const bare = lateDigitAt(found, after);
  return [
    plus(0, after),
    ...tens(found, after).map((ten) => plus(ten.min, ten.next)),
    ...(isHalf(found[after]) ? [plus(50, after + 1)] : []),
    ...smallAfterHundred(found, after).map((small) => plus(small.min, small.next)),
    ...(bare === undefined || isTen(found[after + 1]) ? [] : [plus(bare * 10, after + 1)]),
  ];
}

function smallAfterHundred(found: Lexeme[], at: number): Cardinal[] {
  const lexeme = found[at];
  if (lexeme?.text === 'linh' || lexeme?.text === 'le') {
    const unit = lateDigitAt(found, at + 1);
    return unit === undefined ? [] : [exactly(unit, at + 2)];
  }
  const value = lexeme?.number;
  const spoken = pairs(found, at).filter((pair) => pair.min === pair.max);
  if (spoken.length > 0) return spoken;
  return value !== undefined && value >= 10 && value < 100 && !lexeme?.decimal
    ? [exactly(value, at + 1)]
    : [];
}

/** Two digits in a row: «hai ba» is 2 to 3, «ba lăm» 35, «năm sáu chục» 50 to 60. */
function pairs(found: Lexeme[], at: number): Cardinal[] {
  const first = digitAt(found, at);
  const gap = found[at + 1]?.gap ?? '';
  const dashed = /^ ?[-–~] ?$/.test(gap) && (isTen(found[at + 2]) || isHundred(found[at + 2]));
  if (first === undefined || !(gap === ' ' || dashed)) return [];
  const second = digitAt(found, at + 1) ?? lateDigitAt(found, at + 1);
  if (second === undefined) return [];
  const spoken = found[at]?.number === undefined && found[at + 1]?.number === undefined;
  const late = ['lam', 'nham', 'tu'].includes(found[at + 1]!.text) || found[at + 1]!.raw === 'mốt';
  const range = second > first && !late ? scaledPair(found, at, first, second) : [];
  const merged = spoken && first > 0 && (late || second !== first + 1);
  const unsure = !late && second === first + 2;
  return merged
    ? [
        ...range.filter((pair) => pair.next > at + 2),
        { ...exactly(first * 10 + second, at + 2), unsure },
      ]
    : range;
}

function scaledPair(found: Lexeme[], at: number, first: number, second: number): Cardinal[] {
  const scale = isTen(found[at + 2]) ? 10 : isHundred(found[at + 2]) ? 100 : 1;
  if (second > first + (scale === 1 ? 1 : 2)) return [];
  return [{ min: first * scale, max: second * scale, next: at + (scale === 1 ? 2 : 3) }];
}
