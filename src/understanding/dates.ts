/** Calendar days as members write them: «thứ 3 tuần sau», «8/12», «rằm tháng chạp», «mùng 5 âm», «5 ngày nữa». */
import { corrected } from './bounds.ts';
import { cardinals } from './cardinals.ts';
import { lunarDateAt } from './dates-lunar.ts';
import { weekOrMonthAt, weekdayAt } from './dates-week.ts';
import { addDays, addMonths, dayOf, daysIn, exists, partsOf, wholeMonth } from './days.ts';
import { isGlued, lexemes, type Lexeme } from './lexemes.ts';
import type { OrRange } from './types.ts';

/** What stands at a place: a day, days from … to, or null for «cuối tháng», which nobody can put a finger on. */
export interface DateAt {
  value: OrRange<string> | null;
  /** Index of the first lexeme behind it. */
  next: number;
  /** Day of the month, where only that was named: a later month may belong to it («5 đến 10/12»). */
  dayOnly?: number;
}

export interface DateFound extends DateAt {
  from: number;
  to: number;
}

export type DateReader = (found: Lexeme[], at: number, today: string) => DateAt | undefined;

/** A date answer: a day, a range, or null. Dates are solar unless âm, rằm, chạp, giêng or Tết is said. */
export function dateAnswer(text: string, today: string): OrRange<string> | null {
  const found = lexemes(text);
  const named = corrected(datesIn(found, today), found);
  if (named.length === 0) return bareDay(found, today);
  if (isDenied(found, named.at(-1)!) || named.some((date) => date.value === null)) return null;
  return agreed(named, found);
}

/** All dates that a message names, in order. */
export function datesIn(found: Lexeme[], today: string): DateFound[] {
  const all: DateFound[] = [];
  for (let at = 0; at < found.length; ) {
    const date = spanAt(found, at, today);
    if (date) all.push({ ...date, from: at, to: date.next });
    at = date ? date.next : at + 1;
  }
  return all;
}

function spanAt(found: Lexeme[], at: number, today: string): DateAt | undefined {
  const first = dateAt(found, at, today);
  if (!first) return undefined;
  return rangeFrom(found, first, today) ?? limited(found, at, first);
}

const READERS: DateReader[] = [relativeAt, countedAt, dayToDay, lunarDateAt, writtenAt, weekdayAt, weekOrMonthAt, dayOfMonthAt];

function dateAt(found: Lexeme[], at: number, today: string): DateAt | undefined {
  for (const read of READERS) {
    const date = read(found, at, today);
    if (date) return date;
  }
  return undefined;
}

/** The words from a place on, for patterns. */
export function ahead(found: Lexeme[], at: number, count = 5): string {
  return found
    .slice(Math.max(0, at), at + count)
    .map((lexeme) => lexeme.text)
    .join(' ');
}

const RELATIVE: [RegExp, number][] = [
  [/^(ngay )?(hom|bua) (nay|ni)\b/, 0],
  [/^(sang|trua|chieu|toi|dem) nay\b/, 0],
  [/^(ngay|sang|trua|chieu|toi|dem|hom|bua) mai\b/, 1],
  [/^(ngay|sang|trua|chieu|toi) (kia|mot)\b/, 2],
  [/^(ngay )?(hom|bua) qua\b/, -1],
  [/^(toi|dem|sang|chieu) qua\b/, -1],
  [/^(ngay )?(hom|bua) (kia|kja)\b/, -2],
];

function relativeAt(found: Lexeme[], at: number, today: string): DateAt | undefined {
  const text = ahead(found, at, 3);
  if (/^(mai (mot|kia|sau)|nay mai)\b/.test(text)) return { value: null, next: at + 2 };
  const row = RELATIVE.find(([pattern]) => pattern.test(text));
  if (row) return { value: addDays(today, deeper(found, at, row[1])), next: at + row[0].exec(text)![0].split(' ').length };
  if (isTomorrow(found, at)) return { value: addDays(today, 1), next: at + 1 };
  return isDayAfter(found, at) ? { value: addDays(today, 2), next: at + 1 } : undefined;
}

/** «ngày kìa» is one day further than «ngày kia». */
function deeper(found: Lexeme[], at: number, days: number): number {
  if (found[at + 1]?.raw !== 'kìa') return days;
  return days > 0 ? days + 1 : days - 1;
}

/** «mai» as a day, not a name, a flower or a place. */
function isTomorrow(found: Lexeme[], at: number): boolean {
  if (found[at]?.text !== 'mai' || found[at]!.raw !== 'mai' || found[at]!.capital) return false;
  const before = found[at - 1]?.text ?? '';
  return !/^(hoa|cay|khuyen|tuong|man|ban|ten|la|may)$/.test(before) && !/^(sao|pha|sau|thi|mot|kia|van)$/.test(found[at + 1]?.text ?? '');
}

function isDayAfter(found: Lexeme[], at: number): boolean {
  return found[at]?.raw === 'mốt' ? !isNumberBefore(found, at) : found.length === 1 && found[at]?.text === 'mot';
}

function isNumberBefore(found: Lexeme[], at: number): boolean {
  return at > 0 && /^(muoi|chuc|hai|ba|bon|nam|sau|bay|tam|chin|thoi|trang)$/.test(found[at - 1]!.text);
}

/** «5 ngày nữa», «hai tuần nữa», «sau 3 ngày», «10 ngày trước». */
function countedAt(found: Lexeme[], at: number, today: string): DateAt | undefined {
  const half = /^nua thang nua\b/.test(ahead(found, at, 3));
  if (half) return { value: addDays(today, 15), next: at + 3 };
  const after = found[at]?.text === 'sau' && found[at]?.raw !== 'sáu' ? 1 : 0;
  for (const number of cardinals(found, at + after)) {
    const unit = found[number.next]?.text ?? '';
    const sign = after ? 1 : signOf(found, number.next + 1);
    const value = sign === 0 || number.min !== number.max ? undefined : moved(today, unit, sign * number.min);
    if (value) return { value, next: number.next + (after ? 1 : 2) };
  }
  return undefined;
}

function signOf(found: Lexeme[], at: number): number {
  const word = found[at];
  if (word?.raw === 'nửa' || !word) return 0;
  if (word.text === 'nua' || (word.text === 'toi' && word.raw !== 'tôi')) return 1;
  return word.text === 'truoc' && /^(nop|dong|tra|em|toi|chi|dang|$)/.test(found[at + 1]?.text ?? '') ? -1 : 0;
}

function moved(today: string, unit: string, count: number): string | undefined {
  if (Math.abs(count) > 1000 || !Number.isInteger(count)) return undefined;
  if (/^(ngay|hom|bua|n)$/.test(unit)) return addDays(today, count);
  if (unit === 'tuan') return addDays(today, count * 7);
  return unit === 'thang' || unit === 'th' ? addMonths(today, count) : undefined;
}

/** The next such solar day from today on; undefined where no year has it. */
export function nextDay(day: number, month: number, today: string): string | undefined {
  const { year } = partsOf(today);
  for (let y = year; y <= year + 8; y++) {
    const candidate = { day, month, year: y };
    if (exists(candidate) && dayOf(candidate) >= today) return dayOf(candidate);
  }
  return undefined;
}

/** The next month with such a day, this one included. */
export function nextDayOfMonth(day: number, today: string): string | undefined {
  const { month, year } = partsOf(today);
  for (let step = 0; step < 14; step++) {
    const candidate = { day, month: ((month - 1 + step) % 12) + 1, year: year + Math.floor((month - 1 + step) / 12) };
    if (exists(candidate) && dayOf(candidate) >= today) return dayOf(candidate);
  }
  return undefined;
}

const isMonthWord = (lexeme?: Lexeme) => /^(thang|thg|thag|th)$/.test(lexeme?.text ?? '') && !/^th[ắẳăẵâ]ng$/.test(lexeme?.raw ?? '');

/** A small whole number in digits or words. */
export function smallAt(found: Lexeme[], at: number, most: number): { value: number; next: number } | undefined {
  const number = cardinals(found, at).find((n) => n.min === n.max && n.min >= 1 && n.min <= most && Number.isInteger(n.min));
  if (number) return { value: number.min, next: number.next };
  return found[at]?.text === 'tu' && most <= 12 ? { value: 4, next: at + 1 } : undefined;
}

/** «8/12», «20.12.2026», «2026-12-20», «ngày 8 tháng 12 năm 2026», «12/2026». */
function writtenAt(found: Lexeme[], at: number, today: string): DateAt | undefined {
  if (isPaper(found, at)) return undefined;
  return isoAt(found, at) ?? slashedAt(found, at, today) ?? spokenAt(found, at, today) ?? monthYearAt(found, at);
}

function isPaper(found: Lexeme[], at: number): boolean {
  return /^(qd|nd|tt|dinh|so|mau|tu|luat|nq|quyet|cong van)$/.test(found[at - 1]?.text ?? '') && found[at - 1]?.raw !== 'từ';
}

function isoAt(found: Lexeme[], at: number): DateAt | undefined {
  const [year, month, day] = [found[at], found[at + 1], found[at + 2]];
  if (!/^20\d\d$/.test(year?.text ?? '') || !/^[-/.]$/.test(month?.gap ?? '') || month?.gap !== day?.gap) return undefined;
  const parts = { day: day?.number ?? 0, month: month?.number ?? 0, year: year!.number! };
  return { value: exists(parts) ? dayOf(parts) : null, next: at + 3 };
}

function slashedAt(found: Lexeme[], start: number, today: string): DateAt | undefined {
  const at = found[start]?.text === 'ngay' ? start + 1 : start;
  const first = found[at];
  if (first?.number === undefined || (isGlued(found, at) && at > start)) return undefined;
  if (first.decimal && /^\d{1,2}\.\d{1,2}$/.test(first.text)) return dottedAt(found, at, today);
  const second = found[at + 1];
  if (second?.number === undefined || second.decimal || !/^ ?[-/.] ?$/.test(second.gap) || first.number > 31 || second.number > 12) return undefined;
  if (second.gap.includes('-') && !hasYear(found, at + 2) && found.length > 2) return undefined;
  if (isScaled(found[at + 2]) || isGlued(found, at + 2)) return undefined;
  return dated(found, first.number, second.number, at + 2, today);
}

/** «8.12» was read as a decimal: a date only where «ngày» stands before it or nothing else around it. */
function dottedAt(found: Lexeme[], at: number, today: string): DateAt | undefined {
  const [day = 0, month = 0] = found[at]!.text.split('.').map(Number);
  const isDate = found[at - 1]?.text === 'ngay' || found.length === 1;
  return isDate && day <= 31 && month <= 12 ? dated(found, day, month, at + 1, today) : undefined;
}

const isScaled = (lexeme?: Lexeme) => /^(trieu|tr|ty|ti|nghin|ngan|k|ha|sao|m2|phan tram|dong)$/.test(lexeme?.text ?? '') && lexeme?.raw !== 'tí';

function hasYear(found: Lexeme[], at: number): boolean {
  return /^(20)?\d\d$/.test(found[at]?.text ?? '') && /^ ?[-/.] ?$/.test(found[at]?.gap ?? '');
}

/** «ngày 8 tháng 12», «8 tháng mười hai năm 2026», «mùng 8 tháng 3», «ngày 5 tháng sau». */
function spokenAt(found: Lexeme[], start: number, today: string): DateAt | undefined {
  const named = /^(ngay|mung|mong|hom)$/.test(found[start]?.text ?? '');
  const day = smallAt(found, named ? start + 1 : start, 31);
  if (!day || !isMonthWord(found[day.next])) return undefined;
  const which = /^(nay|sau|toi|truoc|roi)$/.exec(found[day.next + 1]?.text ?? '')?.[0];
  if (which && named) return { value: dayInMonth(day.value, which, today), next: day.next + 2 };
  const month = smallAt(found, day.next + 1, 12);
  if (!month || isScaled(found[month.next]) || (!named && /^(nam|thang|con|ky)$/.test(found[month.next]?.text ?? '') && !hasSpokenYear(found, month.next))) return undefined;
  return dated(found, day.value, month.value, month.next, today);
}

function dayInMonth(day: number, which: string, today: string): string | null {
  const { month, year } = partsOf(addMonths(`${today.slice(0, 8)}01`, which === 'nay' ? 0 : /^(sau|toi)$/.test(which) ? 1 : -1));
  return exists({ day, month, year }) ? dayOf({ day, month, year }) : null;
}

function dated(found: Lexeme[], day: number, month: number, next: number, today: string): DateAt {
  const year = yearAt(found, next, today);
  const end = year?.next ?? next;
  if (!year) return { value: nextDay(day, month, today) ?? null, next: end };
  return { value: exists({ day, month, year: year.value }) ? dayOf({ day, month, year: year.value }) : null, next: end };
}

const hasSpokenYear = (found: Lexeme[], at: number) => found[at]?.text === 'nam' && /^(20\d\d|nay|sau|toi|ngoai)$/.test(found[at + 1]?.text ?? '');

/** «/2026», «-26», «năm 2026», «năm sau». */
export function yearAt(found: Lexeme[], at: number, today: string): { value: number; next: number } | undefined {
  if (hasYear(found, at)) return { value: (found[at]!.number ?? 0) % 2000 + 2000, next: at + 1 };
  if (!hasSpokenYear(found, at)) return undefined;
  const word = found[at + 1]!;
  const shift = /^(sau|toi)$/.test(word.text) ? 1 : word.text === 'ngoai' ? -1 : 0;
  return { value: word.number ?? partsOf(today).year + shift, next: at + 2 };
}

function monthYearAt(found: Lexeme[], at: number): DateAt | undefined {
  const start = isMonthWord(found[at]) ? at + 1 : at;
  const [month, year] = [found[start], found[start + 1]];
  if (!/^20\d\d$/.test(year?.text ?? '') || !/^[-/.]$/.test(year?.gap ?? '') || isGlued(found, start)) return undefined;
  const number = month?.number ?? 0;
  return number >= 1 && number <= 12 ? { value: wholeMonth(number, year!.number!), next: start + 2 } : undefined;
}

/** «ngày 30», «mùng 5», «ngày mười lăm», «15 tây». */
function dayOfMonthAt(found: Lexeme[], at: number, today: string): DateAt | undefined {
  const named = /^(ngay|mung|mong)$/.test(found[at]?.text ?? '') && found[at]?.raw !== 'mong';
  const day = smallAt(found, named ? at + 1 : at, 31);
  const solar = day && /^(tay|duong)$/.test(found[day.next]?.text ?? '') && found[day.next]?.raw !== 'tày';
  if (!day || !(named || solar) || isScaled(found[day.next]) || /^(cong|ngay|thang|nam|lan|nua)$/.test(found[day.next]?.text ?? '')) return undefined;
  const next = solar ? (found[day.next + 1]?.text === 'lich' ? day.next + 2 : day.next + 1) : day.next;
  return { value: nextDayOfMonth(day.value, today) ?? null, next, dayOnly: day.value };
}

/** «từ 5 đến 10/12», «5-10/12», «ngày 25 hoặc 26», «thứ 7 hoặc chủ nhật». */
function rangeFrom(found: Lexeme[], first: DateAt, today: string): DateAt | undefined {
  const next = joinAt(found, first.next);
  const second = next === undefined ? undefined : (dateAt(found, next, today) ?? lateDay(found, next, first, today));
  if (!second || typeof second.value !== 'string' || typeof first.value !== 'string') return undefined;
  const min = first.dayOnly && !second.dayOnly ? inMonthOf(second.value, first.dayOnly) : first.value;
  if (!min || min === second.value) return undefined;
  return { value: min < second.value ? { min, max: second.value } : null, next: second.next };
}

/** «5-10/12», «từ 5 đến 10 tháng 12». */
function dayToDay(found: Lexeme[], at: number, today: string): DateAt | undefined {
  const first = smallAt(found, found[at]?.text === 'ngay' ? at + 1 : at, 31);
  const next = first && joinAt(found, first.next);
  const second = next === undefined ? undefined : (slashedAt(found, next, today) ?? spokenAt(found, next, today));
  if (!first || typeof second?.value !== 'string') return undefined;
  const min = inMonthOf(second.value, first.value);
  return min && min < second.value ? { value: { min, max: second.value }, next: second.next } : undefined;
}

function lateDay(found: Lexeme[], at: number, first: DateAt, today: string): DateAt | undefined {
  const day = first.dayOnly ? smallAt(found, at, 31) : undefined;
  return day ? { value: nextDayOfMonth(day.value, today) ?? null, next: day.next, dayOnly: day.value } : undefined;
}

function inMonthOf(day: string, date: number): string | undefined {
  const { month, year } = partsOf(day);
  return date <= daysIn(month, year) ? dayOf({ day: date, month, year }) : undefined;
}

function joinAt(found: Lexeme[], at: number): number | undefined {
  const lexeme = found[at];
  if (!lexeme) return undefined;
  if (/^\s*[-–—~]\s*$/.test(lexeme.gap)) return at;
  const word = /^(den|hoac|hay)$/.test(lexeme.text) || (lexeme.text === 'toi' && !/^t[ôỏố]i$/.test(lexeme.raw));
  return word ? at + 1 : undefined;
}

/** «trước ngày 30» sets the latest day, «sau ngày 10» the earliest. */
function limited(found: Lexeme[], at: number, date: DateAt): DateAt {
  if (typeof date.value !== 'string') return date;
  if (/^tro di\b/.test(ahead(found, date.next, 2))) return { value: { min: date.value }, next: date.next + 2 };
  const isDay = found[at]?.text === 'ngay' || found[at]?.number !== undefined;
  const before = isDay ? found[at - 1]?.text : '';
  if (before === 'truoc') return { ...date, value: { max: date.value } };
  return before === 'sau' ? { ...date, value: { min: date.value } } : date;
}

function isDenied(found: Lexeme[], last: DateFound): boolean {
  return /\b(khong|ko|k|chua|ban) (di |hoc |den |the )?(duoc|dc|ranh|roi)\b/.test(ahead(found, last.to, 8));
}

/** «thứ 3 ngày 24/11» names one day twice; two different days are a choice between them. */
function agreed(named: DateFound[], found: Lexeme[]): OrRange<string> | null {
  const distinct = [...new Set(named.map((date) => JSON.stringify(date.value)))];
  if (distinct.length === 1) return named[0]!.value;
  const between = ahead(found, named[0]!.to, named[1]!.from - named[0]!.to);
  const [first, second] = named.map((date) => date.value);
  const isChoice = named.length === 2 && /\b(hoac|hay)\b/.test(between) && typeof first === 'string' && typeof second === 'string';
  return isChoice && first < second ? { min: first, max: second } : null;
}

const FILLERS = new Set('ngay a ak ah da vang nhe nha em chi toi tam khoang chac di duoc dc the thoi nay hom u uh ok'.split(' '));

/** «15» alone answers with a day of the month. */
function bareDay(found: Lexeme[], today: string): string | null {
  const at = found.findIndex((_, index) => smallAt(found, index, 31) !== undefined);
  const day = at < 0 ? undefined : smallAt(found, at, 31);
  if (!day) return null;
  const rest = [...found.slice(0, at), ...found.slice(day.next)];
  return rest.every((lexeme) => FILLERS.has(lexeme.text)) ? (nextDayOfMonth(day.value, today) ?? null) : null;
}
