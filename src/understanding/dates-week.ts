/** Weekdays, weeks, week-ends and months relative to today. */
import { cardinals } from './cardinals.ts';
import { ahead, smallAt, yearAt, type DateAt } from './date-words.ts';
import { addDays, addMonths, mondayOf, partsOf, wholeMonth, wholeWeek, weekday } from './days.ts';
import { isGlued, type Lexeme } from './lexemes.ts';

const NAMES: Record<string, number> = {
  hai: 0,
  ba: 1,
  tu: 2,
  nam: 3,
  sau: 4,
  bay: 5,
  '2': 0,
  '3': 1,
  '4': 2,
  '5': 3,
  '6': 4,
  '7': 5,
};

/** «thứ bảy», «thứ 3 tuần sau», «chủ nhật này», «t7». */
export function weekdayAt(found: Lexeme[], at: number, today: string): DateAt | undefined {
  const day = namedDay(found, at);
  if (!day) return undefined;
  const suffix = weekSuffix(ahead(found, day.next, 3));
  if (suffix)
    return {
      value: addDays(mondayOf(today), suffix.weeks * 7 + day.number),
      next: day.next + suffix.words,
    };
  const ahead7 = (day.number - weekday(today) + 7) % 7;
  const following =
    /^(toi|sau)$/.test(found[day.next]?.text ?? '') &&
    found[day.next]?.raw !== 'tôi' &&
    found[day.next]?.raw !== 'tối';
  const word = following || /^(nay)$/.test(found[day.next]?.text ?? '') ? 1 : 0;
  return { value: addDays(today, following && ahead7 === 0 ? 7 : ahead7), next: day.next + word };
}

function namedDay(found: Lexeme[], at: number): { number: number; next: number } | undefined {
  const [first, second] = [found[at], found[at + 1]];
  if (first?.text === 'cn' || first?.text === 'cnhat')
    return isSunday(found, at) ? { number: 6, next: at + 1 } : undefined;
  if (/^chua?$/.test(first?.text ?? '') && second?.text === 'nhat')
    return { number: 6, next: at + 2 };
  const number = NAMES[second?.text ?? ''];
  if (number === undefined || !second) return undefined;
  if (first?.text === 't' && isGlued(found, at + 1) && !isGlued(found, at))
    return { number, next: at + 2 };
  const isThu =
    first?.text === 'thu' && !/^(thú|thủ|thư|thử|thụ)$/.test(first.raw) && !isOrdinal(found, at);
  return isThu ? { number, next: at + 2 } : undefined;
}

/** «cn» is also short for cận nghèo, công nhân and chức năng. */
function isSunday(found: Lexeme[], at: number): boolean {
  const before = found[at - 1]?.text ?? '';
  return (
    !/^(ho|dien|nha|lam|tuyen|co|nhung|cac|may|dien tu)$/.test(before) &&
    !/^(nao|gi|j|cua|bot)$/.test(found[at + 1]?.text ?? '')
  );
}

/** «lần thứ hai», «cái thứ 3», «thu 5 triệu» name no day. */
function isOrdinal(found: Lexeme[], at: number): boolean {
  const before = found[at - 1]?.text ?? '';
  if (
    /^(lan|nam|cai|con|muc|lop|lua|ky|vu|cau|dong|phan|nguoi|dot|loai|dua|so|khoan|mon|tieng)$/.test(
      before,
    ) &&
    !/^tuan/.test(found[at + 2]?.text ?? '')
  )
    return true;
  return /^(trieu|tr|nghin|k|dong|ty|phan|nhat)$/.test(found[at + 2]?.text ?? '');
}

function weekSuffix(text: string): { weeks: number; words: number } | undefined {
  if (/^tuan (sau|toi) nua/.test(text)) return { weeks: 2, words: 3 };
  if (/^tuan (sau|toi|ke)/.test(text)) return { weeks: 1, words: 2 };
  if (/^tuan nay/.test(text)) return { weeks: 0, words: 2 };
  return /^tuan (truoc|roi|qua)/.test(text) ? { weeks: -1, words: 2 } : undefined;
}

/** «tuần tới», «cuối tuần», «tháng này», «tháng 1», «T12», «cuối tháng». */
export function weekOrMonthAt(found: Lexeme[], at: number, today: string): DateAt | undefined {
  return vagueAt(found, at) ?? weekAt(found, at, today) ?? monthAt(found, at, today);
}

/** «cuối tháng 12» has no first and last day: asked again. */
function vagueAt(found: Lexeme[], at: number): DateAt | undefined {
  const text = ahead(found, at, 4);
  const match =
    /^((dau|giua|cuoi) (thang|nam|quy)|(dau|giua) tuan)( (nay|sau|toi|truoc|1?\d|chap|gieng))?( nam \S+)?/.exec(
      text,
    );
  return match ? { value: null, next: at + match[0].split(' ').length } : undefined;
}

function weekAt(found: Lexeme[], at: number, today: string): DateAt | undefined {
  const weekend = /^cuoi tuan\b/.test(ahead(found, at, 2));
  const start = weekend ? at + 1 : at;
  const suffix = weekSuffix(ahead(found, start, 3));
  if (!weekend && (!suffix || /^(moi|hang|hằng|mot|nhung|cac)$/.test(found[at - 1]?.text ?? '')))
    return undefined;
  if (
    !weekend &&
    (cardinals(found, at - 1).length > 0 || /^(may|vai)$/.test(found[at - 1]?.text ?? ''))
  )
    return undefined;
  const monday = addDays(mondayOf(today), (suffix?.weeks ?? 0) * 7);
  const next = suffix ? start + suffix.words : start + 1;
  return {
    value: weekend ? { min: addDays(monday, 5), max: addDays(monday, 6) } : wholeWeek(monday),
    next,
  };
}

function monthAt(found: Lexeme[], at: number, today: string): DateAt | undefined {
  const word = found[at];
  if (word?.text === 't' || word?.text === 'th') return shortMonthAt(found, at, today);
  if (word?.text !== 'thang' || /^th[ắẳăẵ]ng$/.test(word.raw)) return undefined;
  return relativeMonthAt(found, at, today) ?? numberedMonthAt(found, at + 1, today);
}

function relativeMonthAt(found: Lexeme[], at: number, today: string): DateAt | undefined {
  const counted =
    found[at - 1]?.number !== undefined ||
    /^(moi|mot|hang|may|vai|hon|ca|gan|nua|hai|ba|bon|nam)$/.test(found[at - 1]?.text ?? '');
  const match = /^thang (nay|sau|toi|truoc|roi|qua|vua roi|vua qua)\b/.exec(ahead(found, at, 3));
  if (!match || counted || found[at + 1]?.raw === 'tôi') return undefined;
  const shift = match[1] === 'nay' ? 0 : /^(sau|toi)$/.test(match[1]!) ? 1 : -1;
  const { month, year } = partsOf(addMonths(`${today.slice(0, 8)}01`, shift));
  return { value: wholeMonth(month, year), next: at + match[0].split(' ').length };
}

function numberedMonthAt(found: Lexeme[], at: number, today: string): DateAt | undefined {
  const month = smallAt(found, at, 12);
  if (
    !month ||
    (/^(trieu|tr|nghin|k|ty|lan|phan|cu|nam|tram|chuc|muoi)$/.test(found[month.next]?.text ?? '') &&
      !yearAt(found, month.next, today))
  )
    return undefined;
  if (found[at - 2]?.number !== undefined) return undefined;
  return nextMonth(found, month.value, month.next, today);
}

function shortMonthAt(found: Lexeme[], at: number, today: string): DateAt | undefined {
  const number = found[at + 1]?.number;
  if (
    !isGlued(found, at + 1) ||
    isGlued(found, at) ||
    number === undefined ||
    number < 1 ||
    number > 12
  )
    return undefined;
  return nextMonth(found, number, at + 2, today);
}

function nextMonth(found: Lexeme[], month: number, next: number, today: string): DateAt {
  const named = yearAt(found, next, today);
  const now = partsOf(today);
  const year = named?.value ?? (month >= now.month ? now.year : now.year + 1);
  return { value: wholeMonth(month, year), next: named?.next ?? next };
}
