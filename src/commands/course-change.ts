/** `course change CODE`: the options of the command line → what is to be changed of a class. */
import { deadlineIn, seatsIn, timeText } from '../domain/course-plan.ts';
import { sessionsIn, isFaulty, type PlannedSession } from '../domain/course-days.ts';
import { courseReason, isCourseFault, type CourseFault } from '../domain/course-faults.ts';
import { newAlone } from '../domain/place-search.ts';
import type { CourseFields } from '../store/course-changes.ts';
import type { Units } from '../store/units.ts';
import { CommandRefused, UsageError, optional } from './command.ts';
import type { Invocation } from './command.ts';

const TEXTS = { title: 120, organiser: 200, place: 200 } as const;
/** An empty text empties: --contact "". */
const EMPTIED = { allowances: 500, contact: 500, map: 500 } as const;

export async function fieldsIn(invocation: Invocation, units: Units): Promise<CourseFields> {
  const fields: CourseFields = {
    ...textsIn(invocation),
    ...emptiedIn(invocation),
    ...numbersIn(invocation),
    ...(await communeIn(invocation, units)),
    ...meetingsIn(invocation),
  };
  if (Object.keys(fields).length === 0) throw new UsageError('nothing to change');
  return fields;
}

function wrong(...faults: CourseFault[]): never {
  throw new CommandRefused(courseReason(faults));
}

function textsIn(invocation: Invocation): Partial<CourseFields> {
  const found = Object.entries(TEXTS).flatMap(([name, most]) => {
    const text = optional(invocation, name)?.trim();
    if (text === undefined) return [];
    if (text === '' || text.length > most)
      throw new UsageError(`--${name} is 1 to ${most} characters`);
    return [[name, text]];
  });
  return Object.fromEntries(found) as Partial<CourseFields>;
}

function emptiedIn(invocation: Invocation): Partial<CourseFields> {
  const found = Object.entries(EMPTIED).flatMap(([name, most]) => {
    const text = optional(invocation, name)?.trim();
    if (text === undefined) return [];
    if (text.length > most) wrong({ fault: 'text-long', what: name });
    if (name === 'map' && text !== '' && !/^https:\/\/\S+$/.test(text))
      wrong({ fault: 'map-wrong', what: text });
    return [[name === 'map' ? 'mapUrl' : name, text === '' ? null : text]];
  });
  return Object.fromEntries(found) as Partial<CourseFields>;
}

function numbersIn(invocation: Invocation): Partial<CourseFields> {
  const [seats, deadline] = [optional(invocation, 'seats'), optional(invocation, 'deadline')];
  const count = seats === undefined ? undefined : seatsIn(seats);
  if (isCourseFault(count)) wrong(count);
  const at = deadline === undefined ? undefined : deadlineIn(deadline, [], Date.now());
  if (isCourseFault(at)) wrong(at);
  return {
    ...(typeof count === 'number' && { seats: count }),
    ...(deadline !== undefined && { deadline: at ?? null }),
  };
}

async function communeIn(invocation: Invocation, units: Units): Promise<Partial<CourseFields>> {
  const name = optional(invocation, 'commune');
  if (name === undefined) return {};
  const found = newAlone(await units.find(name, { kind: 'commune' }));
  if (found.length === 0) wrong({ fault: 'commune-unknown', what: name });
  const what = found.map((one) => `${one.type} ${one.name}`).join('; ');
  if (found.length > 1) wrong({ fault: 'commune-ambiguous', what });
  return { communeId: found[0]!.id };
}

/** `--session "1=2026-12-05 08:00-11:00"`, as often as there are; «@» leads to another place, «-» takes it away. */
function meetingsIn({ values }: Invocation): Partial<CourseFields> {
  const given = values.session as unknown as string[] | undefined;
  if (given === undefined) return {};
  return { sessions: Object.fromEntries(given.map(meetingIn)) };
}

function meetingIn(text: string): [number, PlannedSession | null] {
  const [, n = '', rest = ''] = /^(\d{1,3})\s*=\s*(.+)$/s.exec(text) ?? [];
  if (n === '') throw new UsageError('--session "1=2026-12-05 08:00-11:00", or "2=-"');
  if (rest.trim() === '-') return [Number(n), null];
  const [time = '', place] = rest.split('@');
  const read = sessionsIn(time, '');
  if (isFaulty(read)) return wrong(...read);
  const [one, ...more] = read;
  if (!one || more.length > 0)
    throw new UsageError(`--session ${n}: one meeting, found ${read.map(timeText).join('; ')}`);
  const where = place?.trim();
  return [Number(n), { ...one, ...(where && { place: where }) }];
}
