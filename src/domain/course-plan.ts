/** A class as it was written down → a class that may be kept, or what is wrong with it; names of places come later. */
import { addMonths, dayOf, type Day } from './calendar.ts';
import {
  clockIn,
  clockText,
  daysIn,
  isFaulty,
  momentOf,
  sessionsIn,
  type PlannedSession,
} from './course-days.ts';
import type { CourseFault } from './course-faults.ts';
import { kindIn, statusesIn } from './course-words.ts';
import { isNothing, unmarked } from './import/cells.ts';
import { mayBeReason } from './audit.ts';
import type { CourseKind, SelfStatus } from './training.ts';

/** As a file has it: texts, however they were typed. */
export interface SaidCourse {
  code?: string;
  title?: string;
  topic?: string;
  kind?: string;
  organiser?: string;
  /** Code of the unit whose cadres keep it. */
  unit?: string;
  commune?: string;
  place?: string;
  map?: string;
  seats?: string;
  deadline?: string;
  allowances?: string;
  contact?: string;
  /** For whom it is, in words: communes named there may join alone, statuses have priority. */
  audience?: string;
  /** Codes or names of units. */
  units?: string[];
  priority?: { status: SelfStatus; rank: number }[];
  asksStatus?: boolean;
  sessions: SaidSession[];
}

export interface SaidSession {
  days: string;
  hours: string;
  place?: string;
}

export interface CourseDraft {
  code?: string;
  title: string;
  topic: string;
  kind: CourseKind;
  organiser?: string;
  unit?: string;
  commune?: string;
  place: string;
  mapUrl?: string;
  seats: number;
  /** ms */
  deadline?: number;
  allowances?: string;
  contact?: string;
  audience: string;
  units: string[];
  priority: { status: SelfStatus; rank: number }[];
  asksStatus: boolean;
  sessions: PlannedSession[];
}

const MOST_SESSIONS = 120;
const LONGEST = 500;
const CODE = /^(?=.*[A-Z])[A-Z0-9](?:[A-Z0-9.\-/]{0,22}[A-Z0-9])?$/;

/** `now`: ms. `topicOf`: our word for what a text is about. */
export function checkCourse(
  said: SaidCourse,
  now: number,
  topicOf: (text: string) => string | undefined = () => undefined,
): CourseDraft | CourseFault[] {
  const faults: CourseFault[] = [];
  const taken = <Value>(value: Value | CourseFault): Value | undefined => {
    if (typeof value !== 'object' || value === null || !('fault' in value)) return value as Value;
    faults.push(value as CourseFault);
    return undefined;
  };
  const title = taken(titleIn(said.title)) ?? '';
  const code = taken(codeIn(said.code));
  const kind = taken(kindIn(said.kind, title)) ?? 'technique';
  const place = taken(placeIn(said.place)) ?? '';
  const seats = taken(seatsIn(said.seats)) ?? 0;
  const mapUrl = taken(mapIn(said.map));
  const sessions = plannedIn(said, now, faults);
  const deadline = taken(deadlineIn(said.deadline, sessions, now));
  const texts = textsIn(said, faults);
  if (faults.length > 0) return faults;
  const priority = said.priority ?? statusesIn(said.audience ?? '');
  return {
    ...texts,
    ...{ title, kind, place, seats, sessions, priority },
    ...(code !== undefined && { code }),
    ...(mapUrl !== undefined && { mapUrl }),
    ...(deadline !== undefined && { deadline }),
    topic: topicIn(said.topic, title, topicOf),
    audience: said.audience ?? '',
    units: said.units ?? [],
    asksStatus: said.asksStatus ?? priority.length > 0,
  };
}

/* ---------- short texts ---------- */

function own(text: string | undefined): string | undefined {
  const tidy = text?.normalize('NFC').replace(/\s+/g, ' ').trim();
  return tidy === undefined || isNothing(tidy) ? undefined : tidy;
}

function titleIn(text: string | undefined): string | CourseFault {
  const title = own(text);
  if (title === undefined) return { fault: 'title-missing' };
  return title.length > 120 ? { fault: 'title-long' } : title;
}

function codeIn(text: string | undefined): string | undefined | CourseFault {
  const code = own(text)?.toUpperCase();
  if (code === undefined) return undefined;
  return CODE.test(code) && mayBeReason(code) ? code : { fault: 'code-wrong', what: code };
}

function placeIn(text: string | undefined): string | CourseFault {
  const place = own(text);
  if (place === undefined) return { fault: 'place-missing' };
  return place.length > 200 ? { fault: 'text-long', what: 'Địa điểm' } : place;
}

function mapIn(text: string | undefined): string | undefined | CourseFault {
  const url = own(text);
  if (url === undefined) return undefined;
  const isFine = /^https:\/\/[^\s"'<>]{4,490}$/.test(url) && URL.canParse(url);
  return isFine ? url : { fault: 'map-wrong', what: url };
}

/** «30», «30 người», «30 chỗ»; what a workbook has as 30 comes as «30». */
export function seatsIn(text: string | undefined): number | CourseFault {
  const said = text?.trim() ?? '';
  if (said === '') return { fault: 'seats-missing' };
  const [, number] =
    /^(\d{1,6})(?:[.,]0+)?(?: ?(?:nguoi|cho|hoc vien|hv|suat|chi em|hoi vien))?$/.exec(
      unmarked(said),
    ) ?? [];
  const seats = Number(number);
  const isFine = number !== undefined && seats >= 1 && seats <= 2_000;
  return isFine ? seats : { fault: 'seats-wrong', what: said };
}

const TEXTS = {
  ...{ organiser: 'Đơn vị tổ chức', allowances: 'Hỗ trợ', contact: 'Liên hệ' },
  ...{ commune: 'Xã', unit: 'Đơn vị quản lý' },
} as const;

function textsIn(said: SaidCourse, faults: CourseFault[]) {
  const found: Partial<Record<keyof typeof TEXTS, string>> = {};
  for (const [name, title] of Object.entries(TEXTS) as [keyof typeof TEXTS, string][]) {
    const text = own(said[name]);
    if (text !== undefined && text.length > LONGEST)
      faults.push({ fault: 'text-long', what: title });
    else if (text !== undefined) found[name] = text;
  }
  return found;
}

function topicIn(
  text: string | undefined,
  title: string,
  topicOf: (text: string) => string | undefined,
): string {
  const said = own(text);
  const found = topicOf(said ?? title) ?? (said === undefined ? undefined : topicOf(title));
  return (found ?? said ?? title).toLocaleLowerCase('vi').slice(0, 60);
}

/* ---------- times ---------- */

function plannedIn(said: SaidCourse, now: number, faults: CourseFault[]): PlannedSession[] {
  if (said.sessions.length === 0) faults.push({ fault: 'day-missing' });
  const planned = said.sessions.flatMap(({ days, hours, place }) => {
    const read = sessionsIn(days, hours);
    if (isFaulty(read)) {
      faults.push(...read);
      return [];
    }
    const elsewhere = own(place);
    return read.map((one) => ({ ...one, ...(elsewhere !== undefined && { place: elsewhere }) }));
  });
  const sorted = planned.sort((a, b) => a.startsAt - b.startsAt);
  faults.push(...timesWrong(sorted, now));
  return sorted;
}

/** What is wrong with the times of sessions in their order; at most one fault of each kind. */
export function timesWrong(sessions: readonly PlannedSession[], now: number): CourseFault[] {
  const faults: CourseFault[] = [];
  const past = sessions.find(({ startsAt }) => startsAt <= now);
  const far = sessions.find(({ startsAt }) => dayOf(startsAt) > addMonths(dayOf(now), 24));
  const twice = sessions.find((one, at) => one.startsAt < (sessions[at - 1]?.endsAt ?? 0));
  const late = sessions.find(({ startsAt, endsAt }) => endsAt <= startsAt);
  if (sessions.length > MOST_SESSIONS) faults.push({ fault: 'days-many' });
  if (late) faults.push({ fault: 'hours-order', what: timeText(late) });
  if (past) faults.push({ fault: 'session-past', what: timeText(past) });
  if (far) faults.push({ fault: 'day-far', what: dayText(dayOf(far.startsAt)) });
  if (twice) faults.push({ fault: 'session-overlap', what: timeText(twice) });
  return faults;
}

/** A day alone lasts until its end; the deadline lies before the class begins. */
export function deadlineIn(
  text: string | undefined,
  sessions: readonly PlannedSession[],
  now: number,
): number | undefined | CourseFault {
  const said = own(text);
  if (said === undefined) return undefined;
  const at = momentIn(said);
  if (typeof at !== 'number') return at;
  const what = momentText(at);
  const first = sessions[0]?.startsAt;
  if (first !== undefined && at > first) return { fault: 'deadline-late', what };
  return at <= now ? { fault: 'deadline-past', what } : at;
}

/** «01/12/2026», «17h00 ngày 01/12/2026», «2026-12-01 17:00». */
function momentIn(said: string): number | CourseFault {
  const clock = /(?<![\d/-])(\d{1,2}\s*(?:h|:|gio|g)\s*(?:\d{2})?)(?![\d/])/;
  const plain = unmarked(said).replace(/\b(?:truoc|het|han|luc|cuoi)\b/g, ' ');
  const [, time] = clock.exec(plain) ?? [];
  const days = daysIn(plain.replace(clock, ' '));
  const minute = time === undefined ? undefined : clockIn(time.replace(/\s/g, ''));
  if (!Array.isArray(days))
    return days.fault === 'day-missing' || days.fault === 'day-unreadable'
      ? { fault: 'deadline-unreadable', what: said }
      : days;
  const isOne = days.length === 1 && (time === undefined || minute !== undefined);
  if (!isOne) return { fault: 'deadline-unreadable', what: said };
  return momentOf(days[0]!, minute ?? 23 * 60 + 59);
}

/* ---------- as people read them ---------- */

export function dayText(day: Day): string {
  return day.split('-').reverse().join('/');
}

function clockOf(ms: number): string {
  return clockText(Math.floor((ms + 7 * 3_600_000) / 60_000) % 1_440);
}

/** «17:00 01/12/2026». */
export function momentText(ms: number): string {
  return `${clockOf(ms)} ${dayText(dayOf(ms))}`;
}

/** «08:00-11:00 05/12/2026»: the same in every language. */
export function timeText({ startsAt, endsAt }: PlannedSession): string {
  return `${clockOf(startsAt)}-${clockOf(endsAt)} ${dayText(dayOf(startsAt))}`;
}
