/** Public holidays of Vietnam: fixed and lunar days, and what is decided anew each year. */
import { addDays, weekday, yearOf, type Day } from './calendar.ts';
import { toSolar } from './lunar.ts';

export interface Holiday {
  day: Day;
  name: string;
  /** False: the government decides each year which day it is, or moves it; it is a holiday only as a rule. */
  certain: boolean;
}

export type Holidays = ReadonlyMap<Day, Holiday>;

/**
 * Labour Code 45/2019/QH14, article 112: 1/1, five days of Tết, 10/3 lunar, 30/4, 1/5, 2/9 and one day beside it.
 * New Year's Eve and the first three days have been free in every year's decision; the fifth day is the second last
 * or the fourth. Article 111.3: what falls on a weekend is made up for on the next working day.
 */
export function holidaysOf(year: number): Holiday[] {
  const tet = lunar(1, 1, year);
  const own: Holiday[] = [
    sure(`${year}-01-01`, 'Tết Dương lịch'),
    ...[-1, 0, 1, 2].map((n) => sure(addDays(tet, n), 'Tết Nguyên đán')),
    ...[-2, 3].map((n) => likely(addDays(tet, n), 'Tết Nguyên đán')),
    sure(lunar(10, 3, year), 'Giỗ Tổ Hùng Vương'),
    sure(`${year}-04-30`, 'Ngày Giải phóng miền Nam'),
    sure(`${year}-05-01`, 'Quốc tế Lao động'),
    sure(`${year}-09-02`, 'Quốc khánh'),
    ...['09-01', '09-03'].map((day) => likely(`${year}-${day}`, 'Quốc khánh')),
  ];
  return [...own, ...madeUp(own)];
}

/** All from one year through another, by day. */
export function holidaysIn(from: number, to: number = from): Holidays {
  const years = Array.from({ length: to - from + 1 }, (_, n) => from + n);
  // A day that is free for two reasons is free for the surer one.
  const all = years.flatMap(holidaysOf).sort((a, b) => Number(a.certain) - Number(b.certain));
  return new Map(all.map((one) => [one.day, one]));
}

/** Of the years around a day: enough for whatever is planned from it. */
export function holidaysAround(day: Day): Holidays {
  return holidaysIn(yearOf(day) - 1, yearOf(day) + 2);
}

function sure(day: Day, name: string): Holiday {
  return { day, name, certain: true };
}

function likely(day: Day, name: string): Holiday {
  return { day, name, certain: false };
}

/** One working day after for each that fell on a weekend; which one exactly is decided each year. */
function madeUp(own: readonly Holiday[]): Holiday[] {
  const free = new Set(own.map(({ day }) => day));
  const lost = own.filter(({ day, certain }) => certain && weekday(day) > 5);
  return lost.map(({ day, name }) => {
    let next = addDays(day, 1);
    while (free.has(next) || weekday(next) > 5) next = addDays(next, 1);
    free.add(next);
    return likely(next, `${name} (nghỉ bù)`);
  });
}

function lunar(day: number, month: number, year: number): Day {
  const solar = toSolar({ day, month, year });
  if (!solar) throw new RangeError(`holidays: there is no ${day}/${month} lunar in ${year}`);
  const two = (n: number) => String(n).padStart(2, '0');
  return `${solar.year}-${two(solar.month)}-${two(solar.day)}`;
}
