/** Plain calendar arithmetic on days 'YYYY-MM-DD'. */

export interface DayParts {
  day: number;
  month: number;
  year: number;
}

export interface DayRange {
  min: string;
  max: string;
}

const MS = 86_400_000;

export function partsOf(day: string): DayParts {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return { day: date, month, year };
}

export function dayOf({ day, month, year }: DayParts): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

export function addDays(day: string, count: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * MS).toISOString().slice(0, 10);
}

/** The same date so many months later; the month's last day where it has no such date. */
export function addMonths(day: string, count: number): string {
  const parts = partsOf(day);
  const month = parts.year * 12 + parts.month - 1 + count;
  const target = { year: Math.floor(month / 12), month: (month % 12) + 1 };
  return dayOf({ ...target, day: Math.min(parts.day, daysIn(target.month, target.year)) });
}

export function daysIn(month: number, year: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

export function exists({ day, month, year }: DayParts): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(month, year);
}

/** 0 for Monday … 6 for Sunday. */
export function weekday(day: string): number {
  return (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
}

export function mondayOf(day: string): string {
  return addDays(day, -weekday(day));
}

export function wholeMonth(month: number, year: number): DayRange {
  return {
    min: dayOf({ day: 1, month, year }),
    max: dayOf({ day: daysIn(month, year), month, year }),
  };
}

export function wholeWeek(monday: string): DayRange {
  return { min: monday, max: addDays(monday, 6) };
}
