/** Days by the lunar calendar: rằm, mùng … âm, tháng chạp, tháng giêng, Tết. */
import { ahead, smallAt, type DateAt } from './date-words.ts';
import { addDays, dayOf, partsOf } from './days.ts';
import type { Lexeme } from './lexemes.ts';
import { lunarMonthLength, toLunar, toSolar } from '../domain/lunar.ts';

interface LunarName {
  /** Day; 0 for a whole month, 99 for the month's last day. */
  day: number;
  /** 0 where none was named. */
  month: number;
  next: number;
  /** Months from the present one, for «rằm tháng sau». */
  shift?: number;
}

export function lunarDateAt(found: Lexeme[], at: number, today: string): DateAt | undefined {
  const name =
    fullMoonAt(found, at) ??
    tetAt(found, at) ??
    dayOfLunarMonth(found, at) ??
    wholeMonthAt(found, at);
  if (!name) return undefined;
  return {
    value: name.day === 0 ? monthRange(name.month, today) : (solarOf(name, today) ?? null),
    next: name.next,
  };
}

function fullMoonAt(found: Lexeme[], at: number): LunarName | undefined {
  const named = /^(ngay|hom|dip)$/.test(found[at]?.text ?? '') ? at + 1 : at;
  const word = found[named];
  if (word?.text !== 'ram' || /^(râm|rạm|rám|rầm|rậm)$/.test(word.raw)) return undefined;
  const month = monthAt(found, named + 1);
  return { day: 15, month: month?.month ?? 0, shift: month?.shift, next: month?.next ?? named + 1 };
}

/** «mùng 2 tết», «30 tết», «giao thừa», «tết» alone is its first day. */
function tetAt(found: Lexeme[], at: number): LunarName | undefined {
  const text = ahead(found, at, 4);
  if (/^trung thu\b/.test(text) && found[at - 1]?.text !== 'banh')
    return { day: 15, month: 8, next: at + 2 };
  if (/^giao thua\b/.test(text)) return { day: 99, month: 12, next: at + 2 };
  const early = /^(mung|mong)$/.test(found[at]?.text ?? '');
  const start = early || found[at]?.text === 'ngay' ? at + 1 : at;
  const day = smallAt(found, start, 30);
  const plain =
    early ||
    found[start]?.number !== undefined ||
    found[at]?.text === 'ngay' ||
    (day?.value ?? 0) >= 20;
  if (!day || !plain || found[day.next]?.text !== 'tet') return lonelyTet(found, at);
  if (early || day.value <= 10) return { day: day.value, month: 1, next: day.next + 1 };
  return { day: day.value === 30 ? 99 : day.value, month: 12, next: day.next + 1 };
}

function lonelyTet(found: Lexeme[], at: number): LunarName | undefined {
  const alone =
    found[at]?.text === 'tet' &&
    found.every((lexeme) =>
      /^(tet|nguyen|dan|ngay|den|nay|a|da|nhe|am|lich|ta)$/.test(lexeme.text),
    );
  return alone ? { day: 1, month: 1, next: found.length } : undefined;
}

/** «mùng 5 âm», «15 tháng 8 âm lịch», «23 tháng chạp», «10/3 âm». */
function dayOfLunarMonth(found: Lexeme[], at: number): LunarName | undefined {
  const named = /^(ngay|mung|mong|hom)$/.test(found[at]?.text ?? '');
  const day = smallAt(found, named ? at + 1 : at, 30);
  if (!day) return undefined;
  const month = slashMonthAt(found, day.next) ?? monthAt(found, day.next);
  const next = month?.next ?? day.next;
  const said = isLunarWord(found, next);
  if (said === 0 && !month?.lunar) return undefined;
  return { day: day.value, month: month?.month ?? 0, shift: month?.shift, next: next + said };
}

/** How many words say «âm lịch» here. */
function isLunarWord(found: Lexeme[], at: number): number {
  const text = ahead(found, at, 2);
  if (/^(am|ta) lich\b/.test(text)) return 2;
  return /^am\b/.test(text) && !/^(ấm|ẩm|ầm|ậm)$/.test(found[at]?.raw ?? '') ? 1 : 0;
}

interface MonthName {
  month: number;
  next: number;
  lunar?: boolean;
  shift?: number;
}

function slashMonthAt(found: Lexeme[], at: number): MonthName | undefined {
  const lexeme = found[at];
  const isMonth =
    /^[-/.]$/.test(lexeme?.gap ?? '') && lexeme?.number !== undefined && lexeme.number <= 12;
  return isMonth ? { month: lexeme.number!, next: at + 1 } : undefined;
}

function monthAt(found: Lexeme[], at: number): MonthName | undefined {
  const start = found[at]?.text === 'thang' ? at + 1 : at;
  const word = found[start];
  if (word?.text === 'chap' && !/^(chắp|chấp)$/.test(word.raw))
    return { month: 12, next: start + 1, lunar: true };
  if (word?.text === 'gieng' && word.raw !== 'giếng')
    return { month: 1, next: start + 1, lunar: true };
  if (start === at) return undefined;
  if (word?.text === 'nay') return { month: 0, shift: 0, next: start + 1 };
  if (/^(sau|toi)$/.test(word?.text ?? '')) return { month: 0, shift: 1, next: start + 1 };
  const month = smallAt(found, start, 12);
  return month ? { month: month.value, next: month.next } : undefined;
}

/** «tháng chạp», «tháng 8 âm lịch». */
function wholeMonthAt(found: Lexeme[], at: number): LunarName | undefined {
  if (found[at]?.text !== 'thang' || /^(dau|giua|cuoi)$/.test(found[at - 1]?.text ?? ''))
    return undefined;
  const month = monthAt(found, at);
  if (!month || month.month === 0) return undefined;
  const said = isLunarWord(found, month.next);
  return month.lunar || said > 0
    ? { day: 0, month: month.month, next: month.next + said }
    : undefined;
}

/** The next such lunar day from today on. */
function solarOf(name: LunarName, today: string): string | undefined {
  const now = toLunar(partsOf(today));
  if (name.shift !== undefined) return inMonth(name.day, now.month + name.shift, now.year);
  const months =
    name.month > 0
      ? [0, 1, 2].map((years) => name.month + 12 * years)
      : Array.from({ length: 14 }, (_, step) => now.month + step);
  return months
    .map((month) => inMonth(name.day, month, now.year))
    .find((day) => day !== undefined && day >= today);
}

/** `month` may run past twelve into the years after. */
function inMonth(day: number, month: number, year: number): string | undefined {
  const target = { month: ((month - 1) % 12) + 1, year: year + Math.floor((month - 1) / 12) };
  const solar = toSolar({
    day: day === 99 ? lunarMonthLength(target.month, target.year) : day,
    ...target,
  });
  return solar && dayOf(solar);
}

function monthRange(month: number, today: string): { min: string; max: string } | null {
  const { year } = toLunar(partsOf(today));
  for (const target of [year, year + 1]) {
    const first = inMonth(1, month, target);
    const last = first && addDays(first, lunarMonthLength(month, target) - 1);
    if (first && last && last >= today) return { min: first, max: last };
  }
  return null;
}
