/** Transaction points for an operator: which there are, when they are held, and writing down what was read where. */
import { addMonths, type Day } from '../domain/calendar.ts';
import { holidaysAround } from '../domain/holidays.ts';
import { newAlone } from '../domain/place-search.ts';
import { HOLIDAY_RULES, nextSession, type Session } from '../domain/place-points.ts';
import type { Point, PointChange } from '../store/points.ts';
import type { Units } from '../store/units.ts';
import { CommandRefused, UsageError, optional } from './command.ts';
import type { Command, Invocation, Result } from './command.ts';
import { accepted, actOf, found, oneOf, today, withStaff } from './staff.ts';

const TEXTS = { place: 'place', office: 'office', phone: 'officePhone', source: 'source' } as const;

export const points: Command = {
  usage:
    'points list [--commune CODE|"NAME"] | points show CODE | ' +
    `points set CODE [--day N] [--holiday ${HOLIDAY_RULES.join('|')}] [--place …] [--office …] [--phone …] [--source …] [--by NAME] [--reason "…"]`,
  options: Object.fromEntries(
    ['commune', 'day', 'holiday', 'place', 'office', 'phone', 'source', 'by', 'reason'].map(
      (name) => [name, { type: 'string' as const }],
    ),
  ),
  run: async (invocation) => {
    const [action, code] = invocation.words;
    if (action === 'list') return list(invocation);
    if (action === 'show' && code) return show(invocation, code);
    if (action === 'set' && code) return set(invocation, code);
    throw new UsageError('expected list, show CODE or set CODE');
  },
};

async function list(invocation: Invocation): Promise<Result> {
  const commune = optional(invocation, 'commune');
  const rows = await withStaff(invocation, async ({ points, units }) =>
    commune === undefined ? points.list() : points.ofCommune(await communeOf(units, commune)),
  );
  const text = rows.map((point) => `${point.code}  ${point.name}: ${dayOf(point)}`);
  return { json: { rows: rows.map(shown) }, text: text.join('\n') || 'No points.' };
}

/** A name of today stands for itself alone; the code of an old unit names its own point. */
async function communeOf(units: Units, commune: string): Promise<string> {
  const former = commune.startsWith('cu-') ? await units.byCode(commune) : undefined;
  const all = former ? [former] : newAlone(await units.find(commune, { kind: 'commune' }));
  if (all.length > 1)
    throw new CommandRefused(
      `"${commune}" may be ${all.map((one) => one.code).join(', ')}: give the code`,
    );
  return found(all[0], `commune "${commune}"`).id;
}

async function show(invocation: Invocation, code: string): Promise<Result> {
  const point = await withStaff(invocation, ({ points }) => points.byCode(code));
  return pictured(found(point, `transaction point ${code}`));
}

async function set(invocation: Invocation, code: string): Promise<Result> {
  const change = changeIn(invocation);
  if (Object.keys(change).length === 0) throw new UsageError('nothing to set');
  const act = actOf(invocation);
  return pictured(
    accepted(await withStaff(invocation, ({ points }) => points.set(code, change, act))),
  );
}

/** An empty text empties: `--place ""`. */
function changeIn(invocation: Invocation): PointChange {
  const day = optional(invocation, 'day');
  if (day !== undefined && !/^(?:[1-9]|[12]\d|3[01])$/.test(day))
    throw new UsageError('--day is a day of the month, 1 to 31');
  const holidayRule = oneOf(invocation, 'holiday', HOLIDAY_RULES);
  const texts = Object.entries(TEXTS).flatMap(([option, field]) => {
    const text = optional(invocation, option)?.trim().slice(0, 300);
    return text === undefined ? [] : [[field, text === '' ? null : text]];
  });
  return {
    ...(day !== undefined && { dayOfMonth: Number(day) }),
    ...(holidayRule && { holidayRule }),
    ...(Object.fromEntries(texts) as PointChange),
  };
}

function dayOf({ dayOfMonth, holidayRule }: Point): string {
  return dayOfMonth === undefined ? 'day not known' : `day ${dayOfMonth} (holiday: ${holidayRule})`;
}

function pictured(point: Point): Result {
  const sessions = comingSessions(point, today());
  const lines = [
    `${point.code}  ${point.name}`,
    `  ${dayOf(point)}`,
    ...(point.place ? [`  at ${point.place}`] : []),
    `  ${[point.office, point.officePhone].filter(Boolean).join(', ')}`,
    ...(point.dayOfMonth ? [`  read in: ${point.source ?? 'nobody said'}`] : []),
    ...sessions.map(
      ({ day, certain }) => `  next ${day}${certain ? '' : ' (ask: it may be moved)'}`,
    ),
    ...(point.updatedBy ? [`  written down by ${point.updatedBy}, ${point.updatedAt}`] : []),
  ];
  return { json: { ...shown(point), sessions }, text: lines.join('\n') };
}

/** The next three. */
function comingSessions(point: Point, from: Day): Session[] {
  const holidays = holidaysAround(from);
  const sessions: Session[] = [];
  for (let after = from; sessions.length < 3; after = addMonths(`${after.slice(0, 8)}01`, 1)) {
    const next = nextSession(point, after, holidays);
    if (!next) return sessions;
    if (sessions.at(-1)?.day !== next.day) sessions.push(next);
    else if (after > addMonths(from, 6)) return sessions;
  }
  return sessions;
}

function shown({ id: _id, communeId: _commune, formerUnitId: _former, ...point }: Point) {
  return { dayOfMonth: null, place: null, source: null, ...point };
}
