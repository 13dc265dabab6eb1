/** Classes for an operator: taken in from files, shown, opened, changed, cancelled; learners written in and called. */
import { loadPlaces } from '../catalogue/places.ts';
import { whenOf } from '../domain/course-lists.ts';
import { momentText, timeText } from '../domain/course-plan.ts';
import { isRefusal, type Refusal } from '../domain/refusal.ts';
import { COURSE_STATES, SELF_STATUSES, type SelfStatus } from '../domain/training.ts';
import { createSpeech } from '../speech.ts';
import { createCourses, type Courses, type KeptCourse } from '../store/courses.ts';
import type { Database } from '../store/database.ts';
import { callRollByCadre, enrolByCadre } from '../store/enrolment-cadre.ts';
import type { Means } from '../store/means.ts';
import { createUnits, type Units } from '../store/units.ts';
import { CommandRefused, UsageError, optional, required } from './command.ts';
import type { Command, Invocation, Result } from './command.ts';
import { fieldsIn } from './course-change.ts';
import { create } from './course-create.ts';
import { lists } from './course-lists.ts';
import { feedback, report, wishes } from './course-report.ts';
import { withMeans } from './means.ts';
import { actOf, idOf, oneOf, today } from './staff.ts';

const string = { type: 'string' as const };
const boolean = { type: 'boolean' as const };
const NAMES = [
  ...['file', 'unit', 'by', 'reason', 'faulty', 'state', 'why', 'person', 'name', 'born', 'phone'],
  ...['commune', 'status', 'present', 'out', 'least', 'from', 'to'],
  ...['title', 'organiser', 'place', 'map', 'seats', 'deadline', 'allowances', 'contact'],
];

export const course: Command = {
  usage: [
    'course create --file FILE.json|.xlsx|.csv [--publish] [--dry-run] [--unit CODE] [--faulty FILE] --by NAME',
    `course list [--state ${COURSE_STATES.join('|')}] [--unit CODE]`,
    'course show CODE | course publish CODE | course close CODE',
    'course change CODE [--place …] [--session "1=2026-12-05 08:00-11:00"] [--seats N] [--deadline …] [--commune …] [--title …] [--organiser …] [--map …] [--allowances …] [--contact …] --by NAME',
    'course cancel CODE --why "…" --by NAME',
    'course enrol CODE --person ID|--name "…" [--born YEAR] [--phone …] [--commune …] [--status poor,…] --by NAME',
    'course roll CODE --session N --present ID,ID --by NAME',
    'course lists CODE --out DIR --why "…" [--least N] [--by NAME]',
    'course report [--by commune|village|topic|month] [--from DAY] [--to DAY] [--out FILE.xlsx]',
    'course wishes | course feedback CODE',
  ].join(' | '),
  options: {
    ...Object.fromEntries(NAMES.map((name) => [name, string])),
    ...{ publish: boolean, 'dry-run': boolean, session: { type: 'string', multiple: true } },
  },
  run: async (invocation) => {
    const [action = '', code, ...more] = invocation.words;
    if (more.length > 0) throw new UsageError(`"${more[0]}" is too much`);
    const whole = Object.hasOwn(WHOLE, action) ? WHOLE[action] : undefined;
    if (whole && code === undefined) return whole(invocation);
    const one = Object.hasOwn(OF_ONE, action) ? OF_ONE[action] : undefined;
    if (one && code !== undefined) return one(invocation, code);
    if (one) throw new UsageError(`course ${action} CODE`);
    const all = [...Object.keys(WHOLE), ...Object.keys(OF_ONE)];
    throw new UsageError(`expected one of ${all.join(', ')}`);
  },
};

const WHOLE: Record<string, (invocation: Invocation) => Promise<Result>> = {
  ...{ create, list, report, wishes },
};
const OF_ONE: Record<string, (invocation: Invocation, code: string) => Promise<Result>> = {
  ...{ show, publish, close, change, cancel, enrol, roll, lists, feedback },
};

interface Have {
  courses: Courses;
  units: Units;
  database: Database;
  means: Means;
}

function withCourses<Value>(invocation: Invocation, work: (have: Have) => Promise<Value>) {
  return withMeans(invocation, async ({ database, means }) => {
    const units = createUnits(database);
    await units.seedPlaces(loadPlaces());
    return work({ courses: createCourses(database, means.secrets), units, database, means });
  });
}

/** The value, or the refusal in Vietnamese: cadres read it. */
function done<Value>(result: Value | Refusal): Value {
  if (!isRefusal(result)) return result;
  throw new CommandRefused(createSpeech().speak(result.because, 'vi', 'chi'));
}

function none(code: string): never {
  throw new CommandRefused(`Không có lớp nào mang mã “${code}”; xem mã bằng lệnh course list.`);
}

/* ---------- looking ---------- */

const STATES: Record<KeptCourse['state'], string> = {
  ...{ draft: 'bản nháp', open: 'đang mở', full: 'đã đủ chỗ', closed: 'đã đóng đăng ký' },
  ...{ cancelled: 'đã hủy', done: 'đã xong' },
};

async function list(invocation: Invocation): Promise<Result> {
  const state = oneOf(invocation, 'state', COURSE_STATES);
  const code = optional(invocation, 'unit');
  const rows = await withCourses(invocation, async ({ courses, units }) => {
    const unit = code === undefined ? undefined : await units.byCode(code);
    if (code !== undefined && !unit) throw new CommandRefused(`Không có đơn vị mã “${code}”.`);
    const unitIds = unit && (await units.below(unit.id, today()));
    return courses.list({ ...(state && { state }), ...(unitIds && { unitIds }) });
  });
  const lines = rows.map(
    ({ code, title, sessions, taken, seats, state }) =>
      `${code}  ${title}  ${whenOf(sessions)}  ${taken}/${seats} chỗ  ${STATES[state]}`,
  );
  return { json: { rows: rows.map(shown) }, text: lines.join('\n') || 'Chưa có lớp nào.' };
}

async function show(invocation: Invocation, code: string): Promise<Result> {
  const found = await withCourses(invocation, ({ courses }) => courses.byCode(code));
  return pictured(found ?? none(code));
}

function shown({
  id: _id,
  unitId: _unit,
  communeId: _commune,
  unitIds: _units,
  ...course
}: KeptCourse) {
  const iso = (ms: number) => new Date(ms).toISOString();
  const { deadline, sessions, ...rest } = course;
  return {
    ...rest,
    deadline: deadline === undefined ? null : iso(deadline),
    sessions: sessions.map(({ n, startsAt, endsAt, place = null }) => {
      return { n, startsAt: iso(startsAt), endsAt: iso(endsAt), place };
    }),
  };
}

function pictured(course: KeptCourse): Result {
  const { code, title, organiser, place, commune, seats, taken, waiting, state } = course;
  const line = (name: string, value: string | undefined) => (value ? [`  ${name}: ${value}`] : []);
  const lines = [
    `${code}  ${title} (${STATES[state]})`,
    ...line('Đơn vị tổ chức', organiser),
    ...course.sessions.map(
      (one) => `  Buổi ${one.n}: ${timeText(one)}${one.place ? `, ${one.place}` : ''}`,
    ),
    ...line('Địa điểm', [place, commune].filter(Boolean).join(', ')),
    `  Số chỗ: ${seats}, đã có người ${taken}, đang chờ ${waiting}`,
    ...line('Hạn đăng ký', course.deadline === undefined ? undefined : momentText(course.deadline)),
    ...line('Hỗ trợ', course.allowances),
    ...line('Liên hệ', course.contact),
    ...line('Dành cho', course.unitCodes.join(', ')),
    ...line('Ưu tiên', course.priority.map(({ status }) => status).join(', ')),
    ...line('Lý do hủy', course.cancelledWhy),
  ];
  return { json: shown(course), text: lines.join('\n') };
}

/* ---------- changing ---------- */

async function publish(invocation: Invocation, code: string): Promise<Result> {
  const act = actOf(invocation);
  return pictured(done(await withCourses(invocation, ({ courses }) => courses.publish(code, act))));
}

async function close(invocation: Invocation, code: string): Promise<Result> {
  const act = actOf(invocation);
  return pictured(done(await withCourses(invocation, ({ courses }) => courses.close(code, act))));
}

async function change(invocation: Invocation, code: string): Promise<Result> {
  const act = actOf(invocation);
  const changed = await withCourses(invocation, async ({ courses, units }) =>
    courses.change(code, await fieldsIn(invocation, units), act),
  );
  return pictured(done(changed));
}

async function cancel(invocation: Invocation, code: string): Promise<Result> {
  const [why, { by }] = [required(invocation, 'why'), actOf(invocation)];
  const cancelled = done(
    await withCourses(invocation, ({ courses }) => courses.cancel(code, why, by)),
  );
  const { enrolments } = cancelled;
  const text = `Lớp ${cancelled.code} đã hủy; sẽ báo cho ${enrolments} người đã đăng ký.`;
  return { json: { code: cancelled.code, state: 'cancelled', enrolments }, text };
}

/* ---------- learners ---------- */

async function enrol(invocation: Invocation, code: string): Promise<Result> {
  const { by } = actOf(invocation);
  const person = optional(invocation, 'person');
  const learner = person === undefined ? paperLearner(invocation) : { name: '' };
  const paper = {
    ...{ course: code.trim().toUpperCase(), learner, by, status: statusIn(invocation) },
    ...(person !== undefined && { person: idOf(person, 'a person') }),
  };
  const entered = done(
    await withCourses(invocation, async ({ database, means }) => {
      if (person !== undefined) await knownPerson(database, person);
      return enrolByCadre(database, means, paper);
    }),
  );
  const where = entered.place === undefined ? 'đã có chỗ' : `chờ, thứ ${entered.place}`;
  const text = `${entered.isNew ? 'Đã ghi' : 'Đã có trong lớp'}: ${where} (số ${entered.enrolment}).`;
  return { json: entered, text };
}

async function knownPerson({ prisma }: Database, id: string): Promise<void> {
  const person = await prisma.person.findUnique({ where: { id: BigInt(id) } });
  if (!person) throw new CommandRefused(`Không có hội viên nào mang số ${id}.`);
}

function paperLearner(invocation: Invocation) {
  const name = optional(invocation, 'name')?.trim();
  if (!name)
    throw new UsageError('--person ID, or --name "…" of somebody who is not in the register');
  const [born, phone] = [optional(invocation, 'born'), optional(invocation, 'phone')];
  if (born !== undefined && !/^(?:19|20)\d\d$/.test(born))
    throw new UsageError('--born is a year like 1985');
  const commune = optional(invocation, 'commune');
  return {
    name,
    ...(born !== undefined && { birthYear: Number(born) }),
    ...(phone !== undefined && { phone }),
    ...(commune !== undefined && { commune }),
  };
}

function statusIn(invocation: Invocation): SelfStatus[] {
  return commaList(optional(invocation, 'status')).map((one) => {
    const known = SELF_STATUSES.find((status) => status === one);
    if (!known) throw new UsageError(`--status is of ${SELF_STATUSES.join(', ')}`);
    return known;
  });
}

const commaList = (text = '') =>
  text
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '');

/** `--present` names enrolments, as `course enrol` and the lists tell them; nobody: an empty text. */
async function roll(invocation: Invocation, code: string): Promise<Result> {
  const { by } = actOf(invocation);
  const [session = '', ...more] = (invocation.values.session as unknown as string[]) ?? [];
  if (!/^[1-9]\d{0,2}$/.test(session) || more.length > 0)
    throw new UsageError('--session is the number of one meeting');
  if (optional(invocation, 'present') === undefined) throw new UsageError('--present is missing');
  const present = commaList(optional(invocation, 'present')).map((id) => idOf(id, 'an enrolment'));
  const asked = { course: code.trim().toUpperCase(), session: Number(session), present, by };
  done(
    await withCourses(invocation, ({ database, means }) => callRollByCadre(database, means, asked)),
  );
  const text = `Lớp ${asked.course}, buổi ${asked.session}: có mặt ${present.length} người.`;
  return { json: { code: asked.course, session: asked.session, present: present.length }, text };
}
