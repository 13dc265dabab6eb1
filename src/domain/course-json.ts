/** A class as JSON has it → a class as it was said; what is of another kind than expected is a fault, never a throw. */
import type { CourseFault } from './course-faults.ts';
import type { SaidCourse, SaidSession } from './course-plan.ts';
import { SELF_STATUSES, type SelfStatus } from './training.ts';

const TEXTS = [
  ...(['code', 'title', 'topic', 'kind', 'organiser', 'unit', 'commune', 'place'] as const),
  ...(['mapUrl', 'seats', 'deadline', 'allowances', 'contact', 'audience'] as const),
];
/** The keys of a class in a file. */
export const COURSE_KEYS: readonly string[] = [
  ...TEXTS,
  ...['units', 'priority', 'asksStatus', 'sessions'],
];

export function saidInJson(value: unknown): SaidCourse | CourseFault[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return [{ fault: 'not-an-object' }];
  const course = value as Record<string, unknown>;
  const faults: CourseFault[] = Object.keys(course)
    .filter((key) => !COURSE_KEYS.includes(key))
    .map((key) => ({ fault: 'field-unknown', what: key }));
  const texts = Object.fromEntries(
    TEXTS.flatMap((key) => {
      const text = textIn(course[key]);
      return text === undefined ? [] : [[key === 'mapUrl' ? 'map' : key, text]];
    }),
  );
  const priority = priorityIn(course.priority, faults);
  if (faults.length > 0) return faults;
  return {
    ...texts,
    ...(Array.isArray(course.units) && { units: course.units.map(String) }),
    ...(priority && { priority }),
    ...(typeof course.asksStatus === 'boolean' && { asksStatus: course.asksStatus }),
    sessions: listed(course.sessions).map(sessionIn),
  };
}

function textIn(value: unknown): string | undefined {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}

function listed(value: unknown): unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

/** "2026-12-05 08:00-11:00", or {"day": "2026-12-05", "hours": "08:00-11:00", "place": "…"}. */
function sessionIn(value: unknown): SaidSession {
  if (typeof value !== 'object' || value === null) return { days: textIn(value) ?? '', hours: '' };
  const { day, days, hours, place } = value as Record<string, unknown>;
  const where = textIn(place);
  return {
    days: textIn(day) ?? textIn(days) ?? '',
    hours: textIn(hours) ?? '',
    ...(where !== undefined && { place: where }),
  };
}

/** ["poor", "near_poor"], the first first; or with ranks of their own. */
function priorityIn(value: unknown, faults: CourseFault[]) {
  if (value === undefined) return undefined;
  return listed(value).flatMap((one, at) => {
    const { status = one, rank = at + 1 } = Object(one) as { status?: unknown; rank?: unknown };
    const known = SELF_STATUSES.find((each): each is SelfStatus => each === status);
    if (known && Number.isInteger(rank)) return [{ status: known, rank: Number(rank) }];
    faults.push({ fault: 'status-unknown', what: String(textIn(status) ?? '…') });
    return [];
  });
}
