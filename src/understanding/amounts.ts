/** One sum or a range of them, beginning at a place: «2tr5», «triệu rưỡi», «60-70tr». */
import { cardinals, isHalf, type Cardinal } from './cardinals.ts';
import { isGlued, type Lexeme } from './lexemes.ts';
import { isCounting, isDong, MILLION, scaleAt } from './money-units.ts';

export interface Amount {
  min: number;
  max: number;
  /** Đồng of its largest unit; 0 where no unit was named. */
  scale: number;
  next: number;
  /** Can be read in two ways that differ by a factor: «2tr50». */
  unsure?: boolean;
}

/** The sum that begins at `at`, with the range it opens; with scale 0 it is a bare number. */
export function sumOrRangeAt(found: Lexeme[], at: number, answering: boolean): Amount | undefined {
  const first = amountAt(found, at, answering);
  return first && (rangeFrom(found, first, answering) ?? first);
}

/** The longest amount that begins at `at`; with scale 0 it is a bare number. */
function amountAt(found: Lexeme[], at: number, answering: boolean): Amount | undefined {
  const half = halfAt(found, at, answering);
  if (half) return half;
  const readings = cardinals(found, at).map((number) => scaled(found, number, answering));
  return readings.find((amount) => amount.scale > 0) ?? readings[0];
}

/** «nửa tỷ», «triệu rưỡi», «triệu hai». */
function halfAt(found: Lexeme[], at: number, answering: boolean): Amount | undefined {
  const lexeme = found[at];
  if (lexeme?.text === 'nua' && lexeme.raw !== 'nữa') {
    const scale = scaleAt(found, at + 1, answering);
    return scale > 1 ? { min: scale / 2, max: scale / 2, scale, next: at + 2 } : undefined;
  }
  const oneHalf =
    lexeme?.text === '1' && found[at + 1]?.text === '2' && found[at + 1]?.gap.trim() === '/';
  const halved = oneHalf ? scaleAt(found, at + 2, answering) : 0;
  if (halved >= MILLION) return { min: halved / 2, max: halved / 2, scale: halved, next: at + 3 };
  const scale = scaleAt(found, at, answering);
  if (scale < (answering ? 1e5 : MILLION) || isGlued(found, at) || lexeme?.number !== undefined)
    return undefined;
  if (isHalf(found[at + 1])) return { min: scale * 1.5, max: scale * 1.5, scale, next: at + 2 };
  const one = { min: scale, max: scale, scale, next: at + 1 };
  const whole = found[at + 1]?.number === undefined ? withTail(found, one) : one;
  return whole.next > one.next ? whole : undefined;
}

function scaled(found: Lexeme[], number: Cardinal, answering: boolean): Amount {
  const scale = scaleAt(found, number.next, answering);
  if (scale === 0) return { min: number.min, max: number.max, scale: 0, next: number.next };
  const times = (value: number) => Math.round(value * scale * 1000) / 1000;
  const unsure =
    number.unsure || (scale === 1 && number.max < 1000) || (scale === 1e9 && number.max >= 1000);
  const amount = {
    min: times(number.min),
    max: times(number.max),
    scale,
    next: number.next + 1,
    unsure,
  };
  return withDong(found, scale === 1 ? amount : withRest(found, amount, answering));
}

function withDong(found: Lexeme[], amount: Amount): Amount {
  return isDong(found[amount.next]) ? { ...amount, next: amount.next + 1 } : amount;
}

/** What follows the first unit: «… rưỡi», «… 250 nghìn», «2tr5». */
function withRest(found: Lexeme[], amount: Amount, answering: boolean): Amount {
  const { next, scale } = amount;
  if (isHalf(found[next])) return added(amount, scale / 2, next + 1);
  const smaller = cardinals(found, next)
    .map((number) => ({ number, unit: scaleAt(found, number.next, answering) }))
    .find(({ unit }) => unit > 1 && unit < scale);
  if (smaller) {
    const below = scaled(found, smaller.number, answering);
    return below.max < scale
      ? { ...added(amount, below.max, below.next), unsure: amount.unsure ?? below.unsure }
      : amount;
  }
  return withTail(found, amount);
}

function added(amount: Amount, more: number, next: number): Amount {
  return { ...amount, min: amount.min + more, max: amount.max + more, next };
}

/** «2tr5» is 2.5, «40tr250» is 40.25, «2tr50» can be read in two ways. */
function withTail(found: Lexeme[], amount: Amount): Amount {
  const { next, scale } = amount;
  const tail = found[next];
  if (!tail || isTailTooFar(found, next)) return amount;
  const digits = /^\d{1,3}$/.test(tail.text) ? tail.text : lateWord(found, next);
  if (digits === undefined) return amount;
  if (digits.length === 2) return { ...amount, next: next + 1, unsure: true };
  return added(amount, (Number(digits) * scale) / (digits.length === 1 ? 10 : 1000), next + 1);
}

const LATE: Record<string, string> = {
  mot: '1',
  hai: '2',
  ba: '3',
  tu: '4',
  bon: '4',
  lam: '5',
  nam: '5',
  sau: '6',
  bay: '7',
  tam: '8',
  chin: '9',
};

function lateWord(found: Lexeme[], at: number): string | undefined {
  const lexeme = found[at]!;
  const plausible = cardinals(found, at)[0]?.next === at + 1 || ['tu', 'lam'].includes(lexeme.text);
  return plausible && !/^(bà|sau|làm|từ|tự|bạ|năm)$/.test(lexeme.raw)
    ? LATE[lexeme.text]
    : undefined;
}

/** A number behind an amount belongs to it only where nothing is counted with it: not «50 triệu 3 năm». */
function isTailTooFar(found: Lexeme[], at: number): boolean {
  const tail = found[at]!;
  if (isGlued(found, at)) return false;
  if (tail.gap !== ' ') return true;
  const after = found[at + 1];
  return after !== undefined && !/[,.;!?)]/.test(after.gap) && !AFTER_TAIL.has(after.text);
}

const AFTER_TAIL = new Set(
  'dong d vnd a nhe nha duoc dc thi khong ko trong de mua nuoi lam tra vay em chi cho nua thoi di voi moi mot'.split(
    ' ',
  ),
);

/** «60-70tr», «60 đến 70 triệu», «60tr hoặc 70tr», «50, 60 triệu», «20 30 triệu». */
export function rangeFrom(found: Lexeme[], first: Amount, answering: boolean): Amount | undefined {
  const join = joinAt(found, first.next);
  if (join === undefined) return undefined;
  const second = amountAt(found, join.next, answering);
  if (!second || (join.loose && (first.scale > 0 || second.scale === 0))) return undefined;
  if (second.scale === 0 && isCounting(found[second.next])) return undefined;
  return combined(first, second, answering);
}

function combined(first: Amount, second: Amount, answering: boolean): Amount | undefined {
  const scale =
    Math.max(first.scale, second.scale) || (answering && second.max < 1000 ? MILLION : 0);
  const raise = (amount: Amount, by: number) => (amount.scale === 0 ? amount.max * by : amount.max);
  const low = raise(
    first,
    raise(first, scale) <= raise(second, scale) || scale <= MILLION ? scale : MILLION,
  );
  const high = raise(second, scale);
  if (scale === 0 || low === high) return undefined;
  return {
    min: Math.min(low, high),
    max: Math.max(low, high),
    scale,
    next: second.next,
    unsure: first.unsure ?? second.unsure,
  };
}

function joinAt(found: Lexeme[], at: number): { next: number; loose: boolean } | undefined {
  const lexeme = found[at];
  if (!lexeme) return undefined;
  if (/^\s*[-–—~→]\s*$/.test(lexeme.gap)) return { next: at, loose: false };
  if (
    /^(den|hoac|hay)$/.test(lexeme.text) ||
    (lexeme.text === 'toi' && !/^t[ôỏố]i$/.test(lexeme.raw))
  ) {
    return { next: found[at + 1]?.text === 'la' ? at + 2 : at + 1, loose: false };
  }
  const digits =
    lexeme.number !== undefined && found[at - 1]?.number !== undefined && /^,? $/.test(lexeme.gap);
  const words = lexeme.gap === ', ' && cardinals(found, at).length > 0;
  return digits || words ? { next: at, loose: true } : undefined;
}
