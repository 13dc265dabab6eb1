/** Classes out of a table as offices make them: titles in any order, several rows or several days in a cell for one class. */
import { fold } from './loans/spelling.ts';
import { isFaulty, sessionsIn, clockIn, clockText } from './course-days.ts';
import type { CourseFault } from './course-faults.ts';
import type { SaidCourse, SaidSession } from './course-plan.ts';
import { isEmpty, isNothing, textOf, unmarked, type Cell, type Row } from './import/cells.ts';

export type CourseField =
  | Exclude<keyof SaidCourse, 'units' | 'priority' | 'asksStatus' | 'sessions'>
  | 'units'
  | 'day'
  | 'dayTo'
  | 'hours'
  | 'begin'
  | 'end';

const CLASS = '(?:lop|khoa|lop hoc|khoa hoc|lop tap huan|lop day nghe)';

/** The first that fits a title. */
const TITLES: readonly (readonly [CourseField, RegExp])[] = [
  ['code', new RegExp(`^(?:ma|ma so)(?: ${CLASS})?$`)],
  ['title', new RegExp(`^(?:ten )?${CLASS}$|^noi dung(?: (?:lop|tap huan|hoc))?$`)],
  ['topic', /^(?:chu de|linh vuc|nghe|nghe dao tao)$/],
  ['kind', new RegExp(`^(?:loai|loai hinh)(?: ${CLASS})?$`)],
  ['deadline', /^(?:(?:han|thoi han|han cuoi)(?: cuoi)?(?: dang ky)?|dang ky (?:den|truoc).*)$/],
  ['begin', /^(?:gio (?:bat dau|vao hoc)|tu gio|bat dau(?: luc)?)$/],
  ['end', /^(?:gio (?:ket thuc|tan hoc)|den gio|ket thuc(?: luc)?)$/],
  ['dayTo', /^(?:ngay ket thuc|den ngay|ngay be giang)$/],
  ['hours', /^(?:gio|gio hoc|thoi gian hoc|ca|ca hoc|khung gio)$/],
  [
    'day',
    /^(?:(?:cac )?ngay(?: (?:hoc|to chuc|mo lop|mo|khai giang|bat dau|thang|thang nam))?|tu ngay|thoi gian(?: (?:to chuc|mo lop))?|buoi|buoi hoc|lich hoc)$/,
  ],
  [
    'place',
    /^(?:dia diem|noi hoc|noi to chuc|noi mo lop|cho hoc)(?: (?:hoc|to chuc|mo lop|cu the))?$/,
  ],
  ['commune', /^(?:ten )?(?:xa|phuong|xa phuong|xa hoac phuong|xa phuong noi hoc|dia ban)$/],
  [
    'seats',
    /^(?:so (?:cho|luong|hoc vien|nguoi|hv)|chi tieu|si so|sl|so luong (?:hoc vien|nguoi|hv))$/,
  ],
  [
    'organiser',
    /^(?:(?:don vi|co quan)(?: (?:to chuc|mo lop|chu tri))|to chuc|don vi phoi hop|chu tri)$/,
  ],
  ['allowances', /^(?:ho tro|che do|muc ho tro|che do ho tro|chinh sach(?: ho tro)?)$/],
  ['contact', /^(?:lien he|dau moi(?: lien he)?|(?:can bo|nguoi) (?:phu trach|lien he))$/],
  [
    'audience',
    /^(?:doi tuong(?: (?:tham gia|hoc vien|uu tien))?|thanh phan(?: tham gia)?|uu tien)$/,
  ],
  ['units', /^(?:pham vi|xa duoc dang ky|don vi (?:duoc )?tham gia|xa tham gia)$/],
  ['map', /^(?:ban do|link ban do|lien ket ban do|google maps?|vi tri)$/],
  ['unit', /^(?:don vi quan ly|ma don vi(?: quan ly)?)$/],
];

export interface CourseHeader {
  /** Number of its row. */
  number: number;
  columns: { field: CourseField; at: number; title: string }[];
  titles: string[];
}

/** One class, with the numbers of its rows and what is wrong with each beside the class itself. */
export interface SheetCourse {
  rows: number[];
  said: SaidCourse;
  faults: Map<number, CourseFault[]>;
}

const LOOKED_AT = 60;

function fieldOf(cell: Cell | undefined): CourseField | undefined {
  const own = textOf(cell).replace(/\(.*?\)|\*/g, ' ');
  const plain = unmarked(own)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
  return TITLES.find(([, words]) => words.test(plain))?.[0];
}

/** The row that names a class and two things more of it. */
export function courseHeader(rows: readonly Row[]): CourseHeader | undefined {
  for (const { number, cells } of rows.slice(0, LOOKED_AT)) {
    const columns = cells.flatMap((cell, at) => {
      const field = typeof cell === 'string' ? fieldOf(cell) : undefined;
      return field ? [{ field, at, title: textOf(cell) }] : [];
    });
    const has = (field: CourseField) => columns.some((column) => column.field === field);
    const titles = Array.from(cells, (cell) => textOf(cell));
    if (has('title') && columns.length >= 3) return { number, columns, titles };
  }
  return undefined;
}

/* ---------- rows ---------- */

type Texts = Partial<Record<CourseField, string>>;

/** The classes of a sheet in their order. */
export function sheetCourses(rows: readonly Row[], header: CourseHeader): SheetCourse[] {
  const found = new Map<string, SheetCourse>();
  let last: { key: string; texts: Texts } | undefined;
  for (const row of rows.filter(({ number }) => number > header.number)) {
    const texts = textsOf(row, header);
    if (isAside(texts, row)) continue;
    const key: string = isMore(texts) && last ? last.key : keyOf(texts, row);
    const known = found.get(key);
    const whole = { ...texts, hours: texts.hours ?? (known ? last?.texts.hours : undefined) };
    if (known) goesOn(known, whole, row.number);
    else found.set(key, begins(whole, row.number));
    last = { key, texts: whole };
  }
  return [...found.values()];
}

/** Lines of a cell stay lines where days and hours are told. */
function textsOf({ cells }: Row, { columns }: CourseHeader): Texts {
  const texts: Texts = {};
  for (const { field, at } of columns) {
    const cell = cells[at];
    if (isEmpty(cell) || texts[field] !== undefined) continue;
    const isClock = field === 'begin' || field === 'end';
    const isTime = field === 'day' || field === 'hours' || isClock;
    const lines = typeof cell === 'string' && isTime ? cell.normalize('NFC').trim() : textOf(cell);
    texts[field] = typeof cell === 'number' && isClock ? clockOf(cell) : lines;
  }
  const { begin, end, dayTo, ...rest } = texts;
  if (dayTo !== undefined) rest.day = [rest.day, dayTo].filter(Boolean).join(' - ');
  if (begin !== undefined && rest.hours === undefined)
    rest.hours = end === undefined ? begin : `${begin} - ${end}`;
  return rest;
}

/** A workbook keeps a time as a part of a day. */
function clockOf(cell: number): string {
  const minute = clockIn(cell);
  return minute === undefined ? String(cell) : clockText(minute);
}

const CLOSE = /^(?:tong|cong|nguoi lap|lap bieu|t\/?m|tm\.|chu tich|noi nhan)/;

/** Totals, numbers of columns, headings, signatures, the titles once more. */
function isAside(texts: Texts, { cells }: Row): boolean {
  const all = cells.map(textOf).filter((text) => text !== '');
  const told = Object.values(texts).filter((text) => !isNothing(text));
  const isTitles = texts.title !== undefined && fieldOf(texts.title) === 'title';
  const isNumbers = all.length >= 3 && all.every((text) => /^\(?\d{1,2}\)?$/.test(text));
  if (told.length === 0 || isTitles || isNumbers) return true;
  if (texts.day !== undefined || told.length > 2) return false;
  if (texts.title === undefined) return true;
  const isCounted = /^\d{1,3}$/.test(all[0] ?? '');
  return CLOSE.test(unmarked(texts.title)) || (told.length === 1 && !isCounted);
}

/** A day more of the class above: its other cells are merged. */
function isMore({ title, code, day, hours }: Texts): boolean {
  return title === undefined && code === undefined && (day !== undefined || hours !== undefined);
}

function keyOf({ code, title, commune, place }: Texts, { number }: Row): string {
  if (code !== undefined && !isNothing(code)) return `code ${code.toUpperCase()}`;
  if (title === undefined) return `row ${number}`;
  return [title, commune ?? '', place ?? ''].map(fold).join('|');
}

function begins(texts: Texts, row: number): SheetCourse {
  const {
    day: _day,
    hours: _hours,
    begin: _begin,
    end: _end,
    dayTo: _dayTo,
    units,
    ...own
  } = texts;
  const said: SaidCourse = {
    ...own,
    ...(units !== undefined && { units: units.split(/[,;\n]/) }),
    sessions: [sessionOf(texts)],
  };
  return { rows: [row], said, faults: new Map([[row, timesWrong(texts)]]) };
}

function sessionOf({ day = '', hours = '' }: Texts): SaidSession {
  return { days: day, hours };
}

function timesWrong(texts: Texts): CourseFault[] {
  const { days, hours } = sessionOf(texts);
  const read = sessionsIn(days, hours);
  return isFaulty(read) ? read : [];
}

/** What is told once more must be the same; another place is that of the meeting. */
function goesOn(course: SheetCourse, texts: Texts, row: number): void {
  const { said } = course;
  const isElsewhere = texts.place !== undefined && differs(texts.place, said.place);
  const place = isElsewhere ? { place: texts.place } : {};
  said.sessions.push({ ...sessionOf(texts), ...place });
  const same = (['title', 'seats', 'deadline', 'organiser', 'commune', 'topic'] as const).filter(
    (field) => texts[field] !== undefined && differs(texts[field], said[field]),
  );
  const names = same.map((field) => `“${NAMES[field]}”`).join(', ');
  const other: CourseFault[] = same.length > 0 ? [{ fault: 'same-differs', what: names }] : [];
  course.rows.push(row);
  course.faults.set(row, [...timesWrong(texts), ...other]);
}

const NAMES = {
  ...{ title: 'Tên lớp', seats: 'Số chỗ', deadline: 'Hạn đăng ký', topic: 'Chủ đề' },
  ...{ organiser: 'Đơn vị tổ chức', commune: 'Xã' },
};

function differs(one: string | undefined, other: string | undefined): boolean {
  return fold(one ?? '') !== fold(other ?? '');
}

/* ---------- where a fault stands ---------- */

const FIELDS: readonly (readonly [RegExp, CourseField])[] = [
  [/^(?:day|days|session)-/, 'day'],
  [/^hours-/, 'hours'],
  [/^title-/, 'title'],
  [/^code-/, 'code'],
  [/^place-/, 'place'],
  [/^commune-/, 'commune'],
  [/^seats-/, 'seats'],
  [/^deadline-/, 'deadline'],
  [/^kind-/, 'kind'],
  [/^map-/, 'map'],
  [/^unit-/, 'unit'],
];

/** The title of the column that a fault is about; undefined where the table has none. */
export function columnOf({ fault }: CourseFault, { columns }: CourseHeader): string | undefined {
  const field = FIELDS.find(([words]) => words.test(fault))?.[1];
  return columns.find((column) => column.field === field)?.title;
}
