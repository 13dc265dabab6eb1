/** Sums of money in đồng, as members write them: «2tr5», «bốn triệu rưỡi», «60-70tr», «không quá 40 củ». */
import { cardinals, isHalf, type Cardinal } from './cardinals.ts';
import type { Lexeme } from './lexemes.ts';
import { isGlued, lexemes } from './lexemes.ts';
import { bounded, corrected, type Bound } from './bounds.ts';
import type { OrRange } from './types.ts';

export interface MoneyFound {
  /** Whole đồng; null where an amount was named but cannot be resolved («mấy chục triệu»). */
  value: OrRange<number> | null;
  /** Lexemes it covers: `from` up to, not including, `to`. */
  from: number;
  to: number;
}

interface Amount {
  min: number;
  max: number;
  /** Đồng of its largest unit; 0 where no unit was named. */
  scale: number;
  next: number;
  /** Can be read in two ways that differ by a factor: «2tr50». */
  unsure?: boolean;
}

/** Largest sum that we believe: 100 tỷ. */
const MOST = 100_000_000_000;
const MILLION = 1_000_000;

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
  return found[0]?.raw === 'âm' || (first === 0 && /[-−]\s*$/.test(found[0]?.gap ?? ''));
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
  const first = amountAt(found, at, answering);
  if (!first) return undefined;
  const range = rangeFrom(found, first, answering);
  const whole = range ?? first;
  if (whole.scale === 0) return undefined;
  const bound: Bound = bounded(found, at, whole.next);
  const vague = whole.unsure || /^(may|vai|dam|nhieu|hang|muoi)$/.test(found[at - 1]?.text ?? '');
  const value = vague || !isBelievable(whole) ? null : bound.apply(whole.min, whole.max);
  return { value, from: bound.from, to: bound.to };
}

function isBelievable(amount: Amount): boolean {
  return amount.min > 0 && amount.max <= MOST && Number.isInteger(amount.min) && Number.isInteger(amount.max);
}

/** The longest amount that begins at `at`; with scale 0 it is a bare number. */
function amountAt(found: Lexeme[], at: number, answering: boolean): Amount | undefined {
  const half = halfAt(found, at, answering);
  if (half) return half;
  const readings = cardinals(found, at).map((number) => scaled(found, number, answering));
  return readings.find((amount) => amount.scale > 0) ?? readings[0];
}

/** «nửa tỷ», «triệu rưỡi». */
function halfAt(found: Lexeme[], at: number, answering: boolean): Amount | undefined {
  const lexeme = found[at];
  if (lexeme?.text === 'nua' && lexeme.raw !== 'nữa') {
    const scale = scaleAt(found, at + 1, answering);
    return scale > 1 ? { min: scale / 2, max: scale / 2, scale, next: at + 2 } : undefined;
  }
  const scale = scaleAt(found, at, answering);
  const alone = scale >= MILLION && isHalf(found[at + 1]) && !isGlued(found, at);
  return alone ? { min: scale * 1.5, max: scale * 1.5, scale, next: at + 2 } : undefined;
}

function scaled(found: Lexeme[], number: Cardinal, answering: boolean): Amount {
  const scale = scaleAt(found, number.next, answering);
  if (scale === 0) return { min: number.min, max: number.max, scale: 0, next: number.next };
  const times = (value: number) => Math.round(value * scale * 1000) / 1000;
  const unsure = (scale === 1 && number.max < 1000) || (scale === 1e9 && number.max >= 1000);
  const amount = { min: times(number.min), max: times(number.max), scale, next: number.next + 1, unsure };
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
    return below.max < scale ? { ...added(amount, below.max, below.next), unsure: amount.unsure ?? below.unsure } : amount;
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

const LATE: Record<string, string> = { mot: '1', hai: '2', ba: '3', tu: '4', bon: '4', lam: '5', nam: '5', sau: '6', bay: '7', tam: '8', chin: '9' };

function lateWord(found: Lexeme[], at: number): string | undefined {
  const lexeme = found[at]!;
  const plausible = cardinals(found, at)[0]?.next === at + 1 || ['tu', 'lam'].includes(lexeme.text);
  return plausible && !/^(bà|sau|làm|từ|tự|bạ|năm)$/.test(lexeme.raw) ? LATE[lexeme.text] : undefined;
}

/** A number behind an amount belongs to it only where nothing is counted with it: not «50 triệu 3 năm». */
function isTailTooFar(found: Lexeme[], at: number): boolean {
  const tail = found[at]!;
  if (isGlued(found, at)) return false;
  if (tail.gap !== ' ') return true;
  const after = found[at + 1];
  return after !== undefined && !/[,.;!?)]/.test(after.gap) && !AFTER_TAIL.has(after.text);
}

const AFTER_TAIL = new Set('dong d vnd a nhe nha duoc dc thi khong ko trong de mua nuoi lam tra vay em chi cho nua thoi di voi moi mot'.split(' '));

/** «60-70tr», «60 đến 70 triệu», «60tr hoặc 70tr», «50, 60 triệu», «20 30 triệu». */
function rangeFrom(found: Lexeme[], first: Amount, answering: boolean): Amount | undefined {
  const join = joinAt(found, first.next);
  if (join === undefined) return undefined;
  const second = amountAt(found, join.next, answering);
  if (!second || (join.loose && (first.scale > 0 || second.scale === 0))) return undefined;
  if (second.scale === 0 && isCounting(found[second.next])) return undefined;
  return combined(first, second, answering);
}

function combined(first: Amount, second: Amount, answering: boolean): Amount | undefined {
  const scale = Math.max(first.scale, second.scale) || (answering && second.max < 1000 ? MILLION : 0);
  const raise = (amount: Amount, by: number) => (amount.scale === 0 ? amount.max * by : amount.max);
  const low = raise(first, raise(first, scale) <= raise(second, scale) || scale <= MILLION ? scale : MILLION);
  const high = raise(second, scale);
  if (scale === 0 || low === high) return undefined;
  return { min: Math.min(low, high), max: Math.max(low, high), scale, next: second.next, unsure: first.unsure ?? second.unsure };
}

function joinAt(found: Lexeme[], at: number): { next: number; loose: boolean } | undefined {
  const lexeme = found[at];
  if (!lexeme) return undefined;
  if (/^\s*[-–—~→]\s*$/.test(lexeme.gap)) return { next: at, loose: false };
  if (/^(den|hoac|hay)$/.test(lexeme.text) || (lexeme.text === 'toi' && !/^t[ôỏố]i$/.test(lexeme.raw))) {
    return { next: found[at + 1]?.text === 'la' ? at + 2 : at + 1, loose: false };
  }
  return lexeme.number !== undefined && /^,? $/.test(lexeme.gap) ? { next: at, loose: true } : undefined;
}

/** Words that are counted: a number before them is no sum. */
function isCounting(lexeme: Lexeme | undefined): boolean {
  return lexeme !== undefined && /^(nam|thang|n|t|th|con|ngay|tuan|gio|h|sao|ha|nguoi|quy|lan|ky|cay|tuoi|phan|m|m2)$/.test(lexeme.text);
}

const isDong = (lexeme?: Lexeme) => /^(dong|d|vnd|vnđ|dog)$/.test(lexeme?.text ?? '') && lexeme?.raw !== 'đông';

const UNITS: Record<string, number> = {
  nghin: 1e3, ngan: 1e3, ngin: 1e3, nghan: 1e3, trieu: 1e6, tr: 1e6, trd: 1e6, triu: 1e6, treu: 1e6, trieuj: 1e6, ty: 1e9, ti: 1e9,
};
const SLANG: Record<string, number> = { cu: 1e6, chai: 1e6, lit: 1e5, xi: 1e5, toi: 1e9 };
const NOT_UNITS = new Set('cũ cứ cụ cú cử tí tị tì tỵ tôi tối tới tội chài chải lịt xỉ xì tử'.split(' '));

/** Đồng of the unit at a place; 0 where there is none. */
function scaleAt(found: Lexeme[], at: number, answering: boolean): number {
  const lexeme = found[at];
  if (!lexeme || NOT_UNITS.has(lexeme.raw) || (at > 0 && /[.;!?,\n]/.test(lexeme.gap))) return 0;
  if (Object.hasOwn(UNITS, lexeme.text)) return UNITS[lexeme.text]!;
  if (lexeme.raw === 'chiệu' || lexeme.raw === 'triêu') return MILLION;
  if (Object.hasOwn(SLANG, lexeme.text)) return isSlang(found, at, answering) ? SLANG[lexeme.text]! : 0;
  if (isDong(lexeme)) return 1;
  return shortUnit(lexeme, isGlued(found, at), answering);
}

function shortUnit(lexeme: Lexeme, glued: boolean, answering: boolean): number {
  if (lexeme.text === 'k' && (glued || answering)) return 1e3;
  if (!answering || !glued) return 0;
  return lexeme.text === 'm' ? MILLION : lexeme.text === 'n' ? 1e3 : 0;
}

/** «45 củ», «2 lít» are money only where no tuber or liquid is meant. */
function isSlang(found: Lexeme[], at: number, answering: boolean): boolean {
  const after = found[at + 1]?.text ?? '';
  if (/^(khoai|san|nghe|gung|toi|hanh|thuoc|ruou|bia|nuoc|dau|mam|mat|sua|xang|cai|muoi)$/.test(after)) return false;
  if (found[at]!.raw === 'tỏi' || answering) return true;
  if (found[at]!.text === 'toi') return false;
  if (found[at]!.text === 'cu') return true;
  return /\b(vay|muon|can|tra|no|gop|khoang|tam|tinh|du|von)\b/.test(found.slice(Math.max(0, at - 4), at).map((lexeme) => lexeme.text).join(' '));
}

/** Words around a bare number that leave it a bare number. */
const FILLERS = new Set(
  ('khoang tam do chung co gan ngot minh em chi toi tui to chau co bac e c t mk mik vay muon xin can duoc dc thoi a ak ah da vang u uh uk la nhe nha nho di oi dung thi cho dong d vnd tien so lay cung voi chac hay ok ' +
    'nay day ne i hoi them nua chang').split(' '),
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
  if (!rest.every((lexeme) => FILLERS.has(lexeme.text))) return null;
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
