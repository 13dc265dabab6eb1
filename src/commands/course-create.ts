/** `course create --file`: classes from JSON or a table; good ones in, faulty rows back with the reason beside each. */
import { readFileSync } from 'node:fs';
import { loadPlaces } from '../catalogue/places.ts';
import { dayOf } from '../domain/calendar.ts';
import { courseReason, type CourseFault } from '../domain/course-faults.ts';
import { saidInJson } from '../domain/course-json.ts';
import {
  isPlanOf,
  placeCourse,
  type CoursePlan,
  type Map as PlaceMap,
} from '../domain/course-place.ts';
import { checkCourse, type SaidCourse } from '../domain/course-plan.ts';
import {
  columnOf,
  courseHeader,
  sheetCourses,
  type CourseHeader,
  type SheetCourse,
} from '../domain/course-sheet.ts';
import type { Row } from '../domain/import/cells.ts';
import type { Header } from '../domain/import/headers.ts';
import type { Imported, Rejected } from '../services/import.ts';
import { SheetRefused, openTable } from '../sheets/index.ts';
import { createCourses, type Courses } from '../store/courses.ts';
import type { Database } from '../store/database.ts';
import { createUnits } from '../store/units.ts';
import type { Act } from '../store/units-changes.ts';
import { successionsOf, wholeTree } from '../store/units-tree.ts';
import { understand } from '../understanding/index.ts';
import { CommandRefused, optional, required } from './command.ts';
import type { Invocation, Result } from './command.ts';
import { writeFaulty } from './import-faulty.ts';
import { withMeans } from './means.ts';
import { actOf } from './staff.ts';

/** A class of a file with the rows it came from. */
interface Item {
  sheet: number;
  rows: number[];
  said: SaidCourse | CourseFault[];
  /** Of single rows, beside those of the class. */
  own: Map<number, CourseFault[]>;
}

interface Listed {
  items: Item[];
  /** By sheet; none of JSON. */
  headers: (CourseHeader | undefined)[];
}

export async function create(invocation: Invocation): Promise<Result> {
  const file = required(invocation, 'file');
  const act = actOf(invocation);
  const listed = /\.json$/i.test(file) || file === '-' ? inJson(file) : await inTable(file);
  const taken = await withMeans(invocation, async ({ database, means }) => {
    await createUnits(database).seedPlaces(loadPlaces());
    const map = await mapFor(database, optional(invocation, 'unit'));
    return take(createCourses(database, means.secrets), listed, map, act, invocation.values);
  });
  const rejections = taken.flatMap(({ rejected }) => rejected);
  const faulty = await faultyRows(file, invocation, listed, rejections);
  return told(taken, listed, faulty, invocation.values['dry-run'] === true);
}

/* ---------- read ---------- */

/** One class, or a list of them. */
function inJson(file: string): Listed {
  const value = parsed(file);
  const items = (Array.isArray(value) ? value : [value]).map((one, at) => {
    return { sheet: 0, rows: [at + 1], said: saidInJson(one), own: new Map() };
  });
  return { items, headers: [] };
}

function parsed(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file === '-' ? 0 : file, 'utf8'));
  } catch (error) {
    const { message } = error as Error;
    throw new CommandRefused(`${file}: phải là một lớp hoặc danh sách lớp dạng JSON: ${message}`);
  }
}

async function inTable(file: string): Promise<Listed> {
  try {
    const { sheets } = await openTable(file);
    const listed: Listed = { items: [], headers: [] };
    for (const [sheet, { rows }] of sheets.entries()) {
      const all: Row[] = [];
      for await (const row of rows) all.push(row as Row);
      const header = courseHeader(all);
      listed.headers.push(header);
      const courses = header ? sheetCourses(all, header) : [];
      listed.items.push(...courses.map((course) => itemOf(course, sheet)));
    }
    if (listed.headers.some((header) => header !== undefined)) return listed;
  } catch (error) {
    throw error instanceof SheetRefused ? new CommandRefused(error.message) : error;
  }
  throw new CommandRefused(
    'Không tìm thấy cột “Tên lớp” trong tệp. Anh chị thêm một dòng tiêu đề phía trên danh sách: ' +
      'Tên lớp, Ngày, Giờ, Địa điểm, Xã, Số chỗ, Hạn đăng ký, Đơn vị tổ chức, Hỗ trợ, Liên hệ, Đối tượng.',
  );
}

function itemOf({ rows, said, faults }: SheetCourse, sheet: number): Item {
  return { sheet, rows, said, own: faults };
}

/* ---------- taken ---------- */

interface Taken {
  rows: number;
  outcome: 'made' | 'published' | 'unchanged' | 'rejected';
  code?: string;
  title?: string;
  state?: string;
  rejected: (Rejected & { column?: string })[];
}

async function mapFor({ query }: Database, keeper: string | undefined): Promise<PlaceMap> {
  const tree = await wholeTree(query);
  const today = dayOf(Date.now());
  return { tree, successions: await successionsOf(query), today, ...(keeper && { keeper }) };
}

/** One after the other: each is there whole or not at all. */
async function take(
  courses: Courses,
  { items, headers }: Listed,
  map: PlaceMap,
  act: Act,
  values: Invocation['values'],
): Promise<Taken[]> {
  const how = { publish: values.publish === true, isDry: values['dry-run'] === true };
  const taken: Taken[] = [];
  for (const item of items) {
    const plan = planOf(item, map);
    const result = Array.isArray(plan) ? plan : await kept(courses, plan, act, how);
    const rows = item.rows.length;
    if (!Array.isArray(result)) taken.push({ rows, rejected: [], ...result });
    else
      taken.push({ rows, outcome: 'rejected', rejected: back(item, result, headers[item.sheet]) });
  }
  return taken;
}

function planOf({ said }: Item, map: PlaceMap): CoursePlan | CourseFault[] {
  if (Array.isArray(said)) return said;
  const draft = checkCourse(said, Date.now(), topicOf);
  return Array.isArray(draft) ? draft : placeCourse(draft, map);
}

/** Our word for what members call it. */
function topicOf(text: string): string | undefined {
  const { topic } = understand(`đăng ký lớp ${text}`, dayOf(Date.now())).slots;
  return typeof topic === 'string' ? topic : undefined;
}

async function kept(
  courses: Courses,
  plan: CoursePlan,
  act: Act,
  { publish, isDry }: { publish: boolean; isDry: boolean },
): Promise<Omit<Taken, 'rows' | 'rejected'> | CourseFault[]> {
  const { code, title } = plan;
  const taken: CourseFault[] = [{ fault: 'code-taken', what: code }];
  if (isDry) {
    const known = await courses.byCode(code);
    if (known && !isPlanOf(plan, known)) return taken;
    return { outcome: known ? 'unchanged' : 'made', code, title };
  }
  const { outcome, course } = await courses.create(plan, act, { publish });
  return outcome === 'taken' ? taken : { outcome, code, title, state: course.state };
}

/** Each row of the class with what is wrong in it; what is wrong with the class stands in its first. */
function back(
  { sheet, rows, own }: Item,
  faults: readonly CourseFault[],
  header: CourseHeader | undefined,
): Taken['rejected'] {
  const ofRows = [...own.values()].flat().map(nameOf);
  const rest = faults.filter((fault) => !ofRows.includes(nameOf(fault)));
  const all = rows.map((row, at) => ({
    row,
    faults: [...(own.get(row) ?? []), ...(at === 0 ? rest : [])],
  }));
  const worst = all.find((one) => one.faults.length > 0)?.row ?? rows[0]!;
  const withFaulty: CourseFault = { fault: 'with-faulty', what: String(worst) };
  return all.map(({ row, faults }) => {
    const told = faults.length > 0 ? faults : [withFaulty];
    const columns = told.flatMap((fault) => (header && columnOf(fault, header)) ?? []);
    const column = columns.length > 0 ? { column: [...new Set(columns)].join(', ') } : {};
    return { sheet, row, reason: courseReason(told), context: {}, ...column };
  });
}

const nameOf = ({ fault, what }: CourseFault) => `${fault} ${what ?? ''}`;

async function faultyRows(
  file: string,
  invocation: Invocation,
  { headers }: Listed,
  rejections: Rejected[],
): Promise<string | null> {
  if (headers.length === 0) return null;
  const shaped = headers.map((header): Header | undefined => {
    if (!header) return undefined;
    const { number, titles } = header;
    const commune = header.columns.flatMap(({ field, at, title }) =>
      field === 'commune' ? [{ field: 'commune' as const, at, title }] : [],
    );
    return { first: number, last: number, columns: commune, ignored: [], titles };
  });
  const rejected = { rejections, headers: shaped } as unknown as Imported;
  return writeFaulty(file, optional(invocation, 'faulty'), rejected);
}

/* ---------- what is told ---------- */

function told(taken: Taken[], { headers }: Listed, faulty: string | null, isDry: boolean): Result {
  const count = (outcome: Taken['outcome']) =>
    taken.filter((one) => one.outcome === outcome).length;
  const rejections = taken.flatMap(({ rejected }) =>
    rejected.map(({ row, column, reason }) => ({ row, ...(column && { column }), reason })),
  );
  const counts = {
    rows: taken.length,
    ...{ accepted: count('made'), updated: count('published'), unchanged: count('unchanged') },
    ...{ rejected: count('rejected'), faultyRowsFile: faulty },
  };
  const courses = taken.flatMap(({ outcome, code, title, state }) =>
    outcome === 'rejected' ? [] : [{ code, title, ...(state && { state }), outcome }],
  );
  const what = headers.length === 0 ? 'Lớp' : 'Dòng';
  const lines = [
    `${isDry ? 'Thử, chưa ghi gì: ' : ''}${counts.rows} lớp: ${counts.accepted} mới, ${counts.updated} mở đăng ký, ${counts.unchanged} không đổi, ${counts.rejected} chưa nhận.`,
    ...courses.map(({ code, title, outcome }) => `  ${code}  ${title} (${OUTCOMES[outcome]})`),
    ...rejections.map(
      ({ row, column, reason }) => `${what} ${row}${column ? `, cột “${column}”` : ''}: ${reason}`,
    ),
    ...(faulty === null
      ? []
      : [`Các dòng chưa nhận kèm lý do: ${faulty}. Sửa trong tệp ấy rồi nhập lại.`]),
  ];
  return { json: { ...counts, dryRun: isDry, rejections, courses }, text: lines.join('\n') };
}

const OUTCOMES: Record<Taken['outcome'], string> = {
  ...{ made: 'mới', published: 'đã mở đăng ký', unchanged: 'không đổi', rejected: 'chưa nhận' },
};
