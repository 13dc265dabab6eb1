/** Transaction points of the policy bank: one for each unit of before July 2025, with a fixed day of the month. */
import { addDays, lastOfMonth, weekday, type Day } from './calendar.ts';
import type { Holidays } from './holidays.ts';
import { formerDistrict, type PlacePlan } from './place-plan.ts';

/** What happens where the day is a holiday or lies on a weekend; ask: nobody has told us. */
export const HOLIDAY_RULES = ['same', 'before', 'after', 'ask'] as const;
export type HolidayRule = (typeof HOLIDAY_RULES)[number];

/** When a point is held, as far as is known. */
export interface PointDay {
  /** 1 to 31; missing: not known yet. */
  dayOfMonth?: number;
  holidayRule: HolidayRule;
}

export interface Session {
  day: Day;
  /** False: say that it may be another day, and whom to ask. */
  certain: boolean;
}

/** The day of a month (1 to 12); a 31 in a shorter month is its last day. Undefined where the day is not known. */
export function sessionDay(
  { dayOfMonth, holidayRule }: PointDay,
  year: number,
  month: number,
  holidays: Holidays,
): Session | undefined {
  if (dayOfMonth === undefined) return undefined;
  const date = Math.min(dayOfMonth, lastOfMonth(year, month));
  const day = `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
  if (holidayRule === 'same') return { day, certain: true };
  if (holidayRule === 'ask') return { day, certain: date === dayOfMonth && !isOff(day, holidays) };
  return moved(day, holidayRule === 'before' ? -1 : 1, holidays);
}

/** The first session on or after a day. */
export function nextSession(point: PointDay, from: Day, holidays: Holidays): Session | undefined {
  const [year = 0, month = 0] = from.split('-').map(Number);
  // Rules may move the day out of its month on either side.
  for (let n = -1; n < 3; n += 1) {
    const at = new Date(Date.UTC(year, month - 1 + n, 1));
    const found = sessionDay(point, at.getUTCFullYear(), at.getUTCMonth() + 1, holidays);
    if (found && found.day >= from) return found;
  }
  return undefined;
}

/** To the nearest working day; it is certain where every holiday on the way is. */
function moved(from: Day, step: 1 | -1, holidays: Holidays): Session {
  let [day, certain] = [from, true];
  while (isOff(day, holidays)) {
    certain &&= weekday(day) > 5 || holidays.get(day)?.certain === true;
    day = addDays(day, step);
  }
  return { day, certain };
}

function isOff(day: Day, holidays: Holidays): boolean {
  return weekday(day) > 5 || holidays.has(day);
}

/* ---------- the points everybody starts with ---------- */

export interface PlannedPoint {
  code: string;
  name: string;
  commune: string;
  former: string;
  office: string;
}

/**
 * The bank kept all 194 points and its ten offices by old district (domain.md §1.3, July 2025); points of the old city
 * belong to the provincial branch itself (inferred). Days, phones and rules are not known before somebody reads them.
 */
export function pointPlan({ units, successions }: PlacePlan): PlannedPoint[] {
  const former = units.filter(({ code }) => code.startsWith('cu-'));
  return former.map(({ code, type, name }) => {
    const heirs = successions.filter(({ from }) => from === code).map(({ to }) => to);
    const nameOf = (heir: string) => units.find((unit) => unit.code === heir)?.name;
    // Of a unit that was split the part that kept its name has the point, else the first; an operator may change it.
    const commune = heirs.find((heir) => nameOf(heir) === name) ?? heirs[0]!;
    const point = { code: `dgd-${code.slice(3)}`, name: `Điểm giao dịch ${type} ${name} (cũ)` };
    return { ...point, commune, former: code, office: officeOf(code) };
  });
}

function officeOf(code: string): string {
  const district = formerDistrict(code) ?? '';
  if (district === 'Lạng Sơn') return 'Chi nhánh NHCSXH tỉnh Lạng Sơn';
  return `Phòng giao dịch NHCSXH ${district}`;
}
