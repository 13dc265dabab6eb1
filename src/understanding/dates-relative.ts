/** Days told from today: «mai», «ngày kia», «5 ngày nữa», «sau 2 tuần». */
import { cardinals } from './cardinals.ts';
import { ahead, type DateAt } from './date-words.ts';
import { addDays, addMonths } from './days.ts';
import type { Lexeme } from './lexemes.ts';

const RELATIVE: [RegExp, number][] = [
  [/^(ngay )?(hom|bua) (nay|ni)\b/, 0],
  [/^(sang|trua|chieu|toi|dem) nay\b/, 0],
  [/^(ngay|sang|trua|chieu|toi|dem|hom|bua) mai\b/, 1],
  [/^(ngay|sang|trua|chieu|toi) (kia|mot)\b/, 2],
  [/^(ngay )?(hom|bua) qua\b/, -1],
  [/^(toi|dem|sang|chieu) qua\b/, -1],
  [/^(ngay )?(hom|bua) (kia|kja)\b/, -2],
];

export function relativeAt(found: Lexeme[], at: number, today: string): DateAt | undefined {
  const text = ahead(found, at, 3);
  if (/^(mai (mot|kia|sau)|nay mai)\b/.test(text)) return { value: null, next: at + 2 };
  const row = isSelf(found, at) ? undefined : RELATIVE.find(([pattern]) => pattern.test(text));
  if (row)
    return {
      value: addDays(today, deeper(found, at, row[1])),
      next: at + row[0].exec(text)![0].split(' ').length,
    };
  if (isTomorrow(found, at)) return { value: addDays(today, 1), next: at + 1 };
  return isDayAfter(found, at) ? { value: addDays(today, 2), next: at + 1 } : undefined;
}

/** «tôi nay», «tôi một» speak of her, not of an evening; «hôm kia» lies behind. */
function isSelf(found: Lexeme[], at: number): boolean {
  const [first, second] = [found[at], found[at + 1]];
  if (
    second?.text === 'mot' &&
    second.raw !== 'mốt' &&
    (second.raw !== 'mot' || first?.text !== 'ngay')
  )
    return true;
  return (
    first?.raw === 'tôi' ||
    first?.raw === 'tooi' ||
    (first?.raw === 'toi' && found[at + 2]?.number !== undefined)
  );
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
  return (
    !/^(hoa|cay|khuyen|tuong|man|ban|ten|la|may)$/.test(before) &&
    !/^(sao|pha|sau|thi|mot|kia|van)$/.test(found[at + 1]?.text ?? '')
  );
}

function isDayAfter(found: Lexeme[], at: number): boolean {
  return found[at]?.raw === 'mốt'
    ? !isNumberBefore(found, at)
    : found.length === 1 && found[at]?.text === 'mot';
}

function isNumberBefore(found: Lexeme[], at: number): boolean {
  return (
    at > 0 && /^(muoi|chuc|hai|ba|bon|nam|sau|bay|tam|chin|thoi|trang)$/.test(found[at - 1]!.text)
  );
}

/** «5 ngày nữa», «hai tuần nữa», «sau 3 ngày», «10 ngày trước». */
export function countedAt(found: Lexeme[], at: number, today: string): DateAt | undefined {
  const half = /^nua thang nua\b/.test(ahead(found, at, 3));
  if (half) return { value: addDays(today, 15), next: at + 3 };
  const after = found[at]?.text === 'sau' && found[at]?.raw !== 'sáu' ? 1 : 0;
  for (const number of cardinals(found, at + after)) {
    const unit = found[number.next]?.text ?? '';
    const sign = after ? 1 : signOf(found, number.next + 1);
    const value =
      sign === 0 || number.min !== number.max ? undefined : moved(today, unit, sign * number.min);
    if (value) return { value, next: number.next + (after ? 1 : 2) };
  }
  return undefined;
}

function signOf(found: Lexeme[], at: number): number {
  const word = found[at];
  if (word?.raw === 'nửa' || !word) return 0;
  if (word.text === 'nua' || (word.text === 'toi' && word.raw !== 'tôi')) return 1;
  return word.text === 'truoc' &&
    /^(nop|dong|tra|em|toi|chi|dang|$)/.test(found[at + 1]?.text ?? '')
    ? -1
    : 0;
}

function moved(today: string, unit: string, count: number): string | undefined {
  if (Math.abs(count) > 1000 || !Number.isInteger(count)) return undefined;
  if (/^(ngay|hom|bua|n)$/.test(unit)) return addDays(today, count);
  if (unit === 'tuan') return addDays(today, count * 7);
  return unit === 'thang' || unit === 'th' ? addMonths(today, count) : undefined;
}
