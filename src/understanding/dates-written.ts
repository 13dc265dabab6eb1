/** Days written out: «8/12», «ngày 8 tháng 12», «ngày 30», «20.12.2026». */
import {
  hasSpokenYear,
  hasYear,
  isMonthWord,
  nextDay,
  nextDayOfMonth,
  smallAt,
  yearAt,
  type DateAt,
} from './date-words.ts';
import { addMonths, dayOf, exists, partsOf, wholeMonth } from './days.ts';
import { isGlued, type Lexeme } from './lexemes.ts';

/** «8/12», «20.12.2026», «2026-12-20», «ngày 8 tháng 12 năm 2026», «12/2026». */
export function writtenAt(found: Lexeme[], at: number, today: string): DateAt | undefined {
  if (isPaper(found, at)) return undefined;
  return (
    isoAt(found, at) ??
    slashedAt(found, at, today) ??
    spokenAt(found, at, today) ??
    monthYearAt(found, at)
  );
}

function isPaper(found: Lexeme[], at: number): boolean {
  return (
    /^(qd|nd|tt|dinh|so|mau|tu|luat|nq|quyet|cong van)$/.test(found[at - 1]?.text ?? '') &&
    found[at - 1]?.raw !== 'từ'
  );
}

function isoAt(found: Lexeme[], at: number): DateAt | undefined {
  const [year, month, day] = [found[at], found[at + 1], found[at + 2]];
  if (
    !/^20\d\d$/.test(year?.text ?? '') ||
    !/^[-/.]$/.test(month?.gap ?? '') ||
    month?.gap !== day?.gap
  )
    return undefined;
  const parts = { day: day?.number ?? 0, month: month?.number ?? 0, year: year!.number! };
  return { value: exists(parts) ? dayOf(parts) : null, next: at + 3 };
}

export function slashedAt(found: Lexeme[], start: number, today: string): DateAt | undefined {
  const at = found[start]?.text === 'ngay' ? start + 1 : start;
  const first = found[at];
  if (first?.number === undefined || (isGlued(found, at) && at > start)) return undefined;
  if (first.decimal && /^\d{1,2}\.\d{1,2}$/.test(first.text)) return dottedAt(found, at, today);
  const second = found[at + 1];
  if (
    second?.number === undefined ||
    second.decimal ||
    !/^ ?[-/.] ?$/.test(second.gap) ||
    first.number > 31 ||
    second.number > 12
  )
    return undefined;
  if (second.gap.includes('-') && !hasYear(found, at + 2) && found.length > 2) return undefined;
  if (isScaled(found[at + 2]) || isGlued(found, at + 2)) return undefined;
  return dated(found, first.number, second.number, at + 2, today, second.gap.trim());
}

/** «8.12» was read as a decimal: a date only where «ngày» stands before it or nothing else around it. */
function dottedAt(found: Lexeme[], at: number, today: string): DateAt | undefined {
  const [day = 0, month = 0] = found[at]!.text.split('.').map(Number);
  const isDate = found[at - 1]?.text === 'ngay' || found.length === 1;
  return isDate && day <= 31 && month <= 12 ? dated(found, day, month, at + 1, today) : undefined;
}

/** «ngày 8 tháng 12», «8 tháng mười hai năm 2026», «mùng 8 tháng 3», «ngày 5 tháng sau». */
export function spokenAt(found: Lexeme[], start: number, today: string): DateAt | undefined {
  const named = /^(ngay|mung|mong|hom)$/.test(found[start]?.text ?? '');
  const day = smallAt(found, named ? start + 1 : start, 31);
  if (!day || !isMonthWord(found[day.next])) return undefined;
  const which = /^(nay|sau|toi|truoc|roi)$/.exec(found[day.next + 1]?.text ?? '')?.[0];
  if (which && named) return { value: dayInMonth(day.value, which, today), next: day.next + 2 };
  const month = smallAt(found, day.next + 1, 12);
  if (
    !month ||
    isScaled(found[month.next]) ||
    (!named &&
      /^(nam|thang|con|ky)$/.test(found[month.next]?.text ?? '') &&
      !hasSpokenYear(found, month.next))
  )
    return undefined;
  return dated(found, day.value, month.value, month.next, today);
}

function dayInMonth(day: number, which: string, today: string): string | null {
  const { month, year } = partsOf(
    addMonths(`${today.slice(0, 8)}01`, which === 'nay' ? 0 : /^(sau|toi)$/.test(which) ? 1 : -1),
  );
  return exists({ day, month, year }) ? dayOf({ day, month, year }) : null;
}

function dated(
  found: Lexeme[],
  day: number,
  month: number,
  next: number,
  today: string,
  sign?: string,
): DateAt {
  const other = sign !== undefined && hasYear(found, next) && found[next]?.gap.trim() !== sign;
  const year = other ? undefined : yearAt(found, next, today);
  const end = year?.next ?? next;
  if (!year) return { value: nextDay(day, month, today) ?? null, next: end };
  return {
    value: exists({ day, month, year: year.value })
      ? dayOf({ day, month, year: year.value })
      : null,
    next: end,
  };
}

function monthYearAt(found: Lexeme[], at: number): DateAt | undefined {
  const start = isMonthWord(found[at]) ? at + 1 : at;
  const [month, year] = [found[start], found[start + 1]];
  if (
    !/^20\d\d$/.test(year?.text ?? '') ||
    !/^[-/.]$/.test(year?.gap ?? '') ||
    isGlued(found, start)
  )
    return undefined;
  const number = month?.number ?? 0;
  return number >= 1 && number <= 12
    ? { value: wholeMonth(number, year!.number!), next: start + 2 }
    : undefined;
}

/** «ngày 30», «mùng 5», «ngày mười lăm», «15 tây». */
export function dayOfMonthAt(found: Lexeme[], at: number, today: string): DateAt | undefined {
  const named = /^(ngay|mung|mong)$/.test(found[at]?.text ?? '') && found[at]?.raw !== 'mong';
  const day = smallAt(found, named ? at + 1 : at, 31);
  const solar =
    day && /^(tay|duong)$/.test(found[day.next]?.text ?? '') && found[day.next]?.raw !== 'tày';
  if (
    !day ||
    !(named || solar) ||
    isScaled(found[day.next]) ||
    /^(cong|ngay|thang|nam|lan|nua)$/.test(found[day.next]?.text ?? '')
  )
    return undefined;
  const next = solar
    ? found[day.next + 1]?.text === 'lich'
      ? day.next + 2
      : day.next + 1
    : day.next;
  return { value: nextDayOfMonth(day.value, today) ?? null, next, dayOnly: day.value };
}

const isScaled = (lexeme?: Lexeme) =>
  /^(trieu|tr|ty|ti|nghin|ngan|k|ha|sao|m2|phan tram|dong)$/.test(lexeme?.text ?? '') &&
  lexeme?.raw !== 'tí';
