/** Sums of money in đồng, as members write them: «2tr5», «bốn triệu rưỡi», «60-70tr», «không quá 40 củ». */
import { rangeFrom, sumOrRangeAt, type Amount } from './amounts.ts';
import { bounded, corrected, type Bound } from './bounds.ts';
import { cardinals } from './cardinals.ts';
import { isGlued, lexemes, type Lexeme } from './lexemes.ts';
import { isCounting, MILLION } from './money-units.ts';
import type { OrRange } from './types.ts';

export interface MoneyFound {
  /** Whole đồng; null where an amount was named but cannot be resolved («mấy chục triệu»). */
  value: OrRange<number> | null;
  /** Lexemes it covers: `from` up to, not including, `to`. */
  from: number;
  to: number;
}

/** Largest sum that we believe: 100 tỷ. */
const MOST = 100_000_000_000;

/** A money answer in đồng (> 0), a range, or null where she must be asked again. A bare number below 1000 means millions. */
export function moneyAnswer(text: string): OrRange<number> | null {
  const found = lexemes(text);
  if (isNegative(found)) return null;
  const named = corrected(moneyIn(found, true), found);
  if (named.length > 0) return onlyOne(named);
  return bareAnswer(found, text);
}

function onlyOne(named: MoneyFound[]): OrRange<number> | null {
  const distinct = new Set(named.map((money) => JSON.stringify(money.value)));
  return distinct.size === 1 ? (named[0]?.value ?? null) : null;
}

function isNegative(found: Lexeme[]): boolean {
  const first = found.findIndex((lexeme) => lexeme.number !== undefined);
  return (
    /^(âm|aam)$/.test(found[0]?.raw ?? '') || (first === 0 && /[-−]\s*$/.test(found[0]?.gap ?? ''))
  );
}

/** Every sum named in a message, in order. `answering`: short units («k», «m») count even where they stand apart. */
export function moneyIn(found: Lexeme[], answering = false): MoneyFound[] {
  const all: MoneyFound[] = [];
  for (let at = 0; at < found.length; ) {
    const money = sumAt(found, at, answering);
    if (money) all.push(money);
    at = money ? money.to : at + 1;
  }
  return all;
}

function sumAt(found: Lexeme[], at: number, answering: boolean): MoneyFound | undefined {
  const whole = sumOrRangeAt(found, at, answering);
  if (!whole || whole.scale === 0) return undefined;
  const bound: Bound = bounded(found, at, whole.next);
  const vague = whole.unsure || isVague(found, at) || isCutOff(found, at);
  const value = vague || !isBelievable(whole) ? null : bound.apply(whole.min, whole.max);
  return { value, from: bound.from, to: bound.to };
}

/** «mấy chục triệu», «hàng trăm triệu». */
function isVague(found: Lexeme[], at: number): boolean {
  const before = found[at - 1]?.text ?? '';
  return (
    /^(may|vai|dam|nhieu)$/.test(before) ||
    (before === 'hang' && /^(chuc|tram|ty|trieu)$/.test(found[at]?.text ?? ''))
  );
}

/** A number stands right before it that was not understood: «10 0 triệu», «trăm hai lăm …». */
function isCutOff(found: Lexeme[], at: number): boolean {
  const before = found[at - 1];
  if (before === undefined || /[,;.!?]/.test(found[at]?.gap ?? '')) return false;
  if (before.number !== undefined)
    return !isCounting(found[at]) && cardinals(found, at - 1).length > 0;
  return (
    found[at]?.number === undefined &&
    (cardinals(found, at - 1).length > 0 ||
      /^(tram|chuc|muoi|ruoi|phay|linh|le)$/.test(before.text)) &&
    !/^(sau|ba|bà|tam|bay)$/.test(before.raw) &&
    before.text !== 'nam'
  );
}

function isBelievable(amount: Amount): boolean {
  return (
    amount.min > 0 &&
    amount.max <= MOST &&
    Number.isInteger(amount.min) &&
    Number.isInteger(amount.max)
  );
}

/** Words around a bare number that leave it a bare number. */
const FILLERS = new Set(
  (
    'khoang tam do chung co gan ngot minh em chi toi tui to chau co bac e c t mk mik vay muon xin can duoc dc thoi a ak ah da vang u uh uk la nhe nha nho di oi dung thi cho dong d vnd tien so lay cung voi chac hay ok ' +
    'nay day ne i hoi them nua chang'
  ).split(' '),
);

function bareAnswer(found: Lexeme[], text: string): OrRange<number> | null {
  if (/[%+/]/.test(text)) return null;
  const at = found.findIndex((_, index) => cardinals(found, index).length > 0);
  const number = cardinals(found, Math.max(at, 0))[0];
  if (at < 0 || !number) return null;
  const first: Amount = { min: number.min, max: number.max, scale: 0, next: number.next };
  const whole = rangeFrom(found, first, true) ?? first;
  const bound = bounded(found, at, whole.next);
  const rest = [...found.slice(0, bound.from), ...found.slice(bound.to)];
  const glued = isGlued(found, bound.to) && found[bound.to] !== undefined;
  if (glued || number.unsure || !rest.every((lexeme) => FILLERS.has(lexeme.text))) return null;
  return bareValue(whole, bound);
}

/** Below 1000: millions. From 1000 to 9999 nobody can tell what is meant; above, đồng as written. */
function bareValue(amount: Amount, bound: Bound): OrRange<number> | null {
  if (amount.scale > 0) return isBelievable(amount) ? bound.apply(amount.min, amount.max) : null;
  const factor = amount.max < 1000 ? MILLION : 1;
  const raised = { ...amount, min: amount.min * factor, max: amount.max * factor };
  if (factor === 1 && amount.max < 10_000) return null;
  return isBelievable(raised) ? bound.apply(raised.min, raised.max) : null;
}
