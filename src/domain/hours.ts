/** Hours of the day in Asia/Ho_Chi_Minh, such as quiet hours and office hours. */

/** Vietnam keeps UTC+7 all year, so the hour needs no calendar. */
const OFFSET_MS = 7 * 3_600_000;

export interface Hours {
  /** Minutes after midnight. */
  from: number;
  to: number;
}

/** '20:30-07:00' → minutes; `from` later than `to` means over midnight. */
export function parseHours(text: string): Hours {
  const [from, to] = text.split('-').map((part) => {
    const [hour, minute] = part.split(':').map(Number);
    return (hour ?? 0) * 60 + (minute ?? 0);
  });
  return { from: from ?? 0, to: to ?? 0 };
}

export function minuteOfDay(ms: number): number {
  return Math.floor((ms + OFFSET_MS) / 60_000) % 1_440;
}

export function isWithin(hours: Hours, ms: number): boolean {
  const minute = minuteOfDay(ms);
  return hours.from <= hours.to
    ? minute >= hours.from && minute < hours.to
    : minute >= hours.from || minute < hours.to;
}

/** 0 Sunday … 6 Saturday, in Vietnam. */
export function weekdayOf(ms: number): number {
  return new Date(ms + OFFSET_MS).getUTCDay();
}

/** The first moment from `ms` on that lies outside these hours: when something kept back by night may go. */
export function firstOutside(hours: Hours, ms: number): number {
  if (!isWithin(hours, ms)) return ms;
  const minutes = (hours.to - minuteOfDay(ms) + 1_440) % 1_440;
  return Math.floor(ms / 60_000) * 60_000 + minutes * 60_000;
}
