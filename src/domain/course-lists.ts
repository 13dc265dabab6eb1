/** The papers of a class as offices keep them: who signed up, who gets a certificate, who signs for support. */
import { dayOf } from './calendar.ts';
import { dayText, timeText } from './course-plan.ts';
import type { PlannedSession } from './course-days.ts';
import { writtenPhone } from './people.ts';
import type { EnrolmentState, SelfStatus } from './training.ts';

/** What a list needs of a class and of its learners. */
export interface ListedCourse {
  code: string;
  title: string;
  organiser: string;
  place: string;
  commune?: string;
  allowances?: string;
  sessions: readonly (PlannedSession & { n: number })[];
}

export interface ListedLearner {
  /** Its number: the roll is called by it. */
  enrolment: string;
  name: string;
  birthYear?: number;
  phone?: string;
  village?: string;
  commune?: string;
  state: EnrolmentState;
  place?: number;
  status: readonly SelfStatus[];
  present: readonly number[];
}

/** left and centre: how a column stands. */
export interface ListColumn {
  title: string;
  width: number;
  isText?: boolean;
}

export interface CourseList {
  name: 'dang-ky' | 'chung-nhan' | 'ho-tro';
  title: string;
  /** Below the title: «Lớp: …», «Thời gian: …». */
  facts: string[];
  columns: ListColumn[];
  rows: (string | number)[][];
  /** Who signs, from left to right. */
  signs: string[];
}

const NUMBER: ListColumn = { title: 'STT', width: 5 };
const NAME: ListColumn = { title: 'Họ và tên', width: 26, isText: true };
const BORN: ListColumn = { title: 'Năm sinh', width: 9 };
const HOME: ListColumn = { title: 'Thôn, xã', width: 26, isText: true };
const SIGN: ListColumn = { title: 'Ký nhận', width: 16 };
const NOTE: ListColumn = { title: 'Ghi chú', width: 14, isText: true };

const STATUS: Record<SelfStatus, string> = {
  poor: 'Hộ nghèo',
  near_poor: 'Hộ cận nghèo',
  minority: 'Dân tộc thiểu số',
  disabled: 'Khuyết tật',
  difficult_area: 'Vùng ĐBKK',
};

/** Everybody who has a seat, is asked whether she wants one, or waits for one. */
export function registerList(course: ListedCourse, learners: readonly ListedLearner[]): CourseList {
  const listed = learners.filter(({ state }) => STANDS[state] !== undefined);
  return {
    ...{ name: 'dang-ky', title: 'DANH SÁCH ĐĂNG KÝ LỚP HỌC', facts: factsOf(course) },
    columns: [
      ...[NUMBER, NAME, BORN, HOME],
      { title: 'Điện thoại', width: 15 },
      { title: 'Tự khai (Hội xác minh sau)', width: 20, isText: true },
      { title: 'Chỗ học', width: 16 },
      { title: 'Số đăng ký', width: 10 },
      NOTE,
    ],
    rows: listed.map((one, at) => [
      ...whoIs(one, at),
      one.phone === undefined ? '' : writtenPhone(one.phone),
      statusOf(one),
      STANDS[one.state]!(one),
      one.enrolment,
      '',
    ]),
    signs: SIGNS,
  };
}

const STANDS: Partial<Record<EnrolmentState, (learner: ListedLearner) => string>> = {
  seated: () => 'Đã có chỗ',
  offered: () => 'Đang giữ chỗ',
  waiting: ({ place }) => `Chờ, thứ ${place ?? '…'}`,
};

/** Those who were there at `least` meetings; whether that is enough the organiser decides. */
export function certificateList(
  course: ListedCourse,
  learners: readonly ListedLearner[],
  least = 1,
): CourseList {
  const all = course.sessions.length;
  return {
    ...{ name: 'chung-nhan', title: 'DANH SÁCH CẤP GIẤY CHỨNG NHẬN', facts: factsOf(course) },
    columns: [
      ...[NUMBER, NAME, BORN, HOME],
      { title: 'Số buổi', width: 9 },
      { title: 'Số giấy chứng nhận', width: 16 },
      ...[SIGN, NOTE],
    ],
    rows: seen(learners, least).map((one, at) => [
      ...whoIs(one, at),
      ...[`${one.present.length}/${all}`, '', '', ''],
    ]),
    signs: SIGNS,
  };
}

/** Days and sums: support is paid by the day; what it comes to the organiser writes in. */
export function allowanceList(
  course: ListedCourse,
  learners: readonly ListedLearner[],
): CourseList {
  const support = course.allowances ?? 'do đơn vị mở lớp thông báo';
  return {
    ...{ name: 'ho-tro', title: 'DANH SÁCH NHẬN TIỀN HỖ TRỢ HỌC VIÊN' },
    facts: [...factsOf(course), `Mức hỗ trợ: ${support}`],
    columns: [
      ...[NUMBER, NAME, BORN, HOME],
      { title: 'Tự khai (Hội xác minh sau)', width: 20, isText: true },
      ...[
        { title: 'Số buổi', width: 8 },
        { title: 'Số ngày', width: 8 },
      ],
      ...[{ title: 'Số tiền (đồng)', width: 14 }, SIGN, NOTE],
    ],
    rows: seen(learners, 1).map((one, at) => [
      ...whoIs(one, at),
      ...[statusOf(one), one.present.length, daysAt(course, one), '', '', ''],
    ]),
    signs: ['NGƯỜI LẬP BIỂU', 'KẾ TOÁN', 'ĐẠI DIỆN ĐƠN VỊ TỔ CHỨC'],
  };
}

const SIGNS = ['NGƯỜI LẬP BIỂU', 'ĐẠI DIỆN ĐƠN VỊ TỔ CHỨC'];

function whoIs({ name, birthYear, village, commune }: ListedLearner, at: number) {
  const home = [village, commune].filter((part) => part !== undefined).join(', ');
  return [at + 1, name, birthYear ?? '', home];
}

function statusOf({ status }: ListedLearner): string {
  return status.map((one) => STATUS[one]).join(', ');
}

/** Whoever was there, also where she gave her seat back later. */
function seen(learners: readonly ListedLearner[], least: number): ListedLearner[] {
  return learners.filter(({ present }) => present.length >= Math.max(1, least));
}

function daysAt({ sessions }: ListedCourse, { present }: ListedLearner): number {
  const days = sessions.filter(({ n }) => present.includes(n)).map((one) => dayOf(one.startsAt));
  return new Set(days).size;
}

function factsOf({ title, code, place, commune, sessions }: ListedCourse): string[] {
  const where = [place, commune].filter((part) => part !== undefined).join(', ');
  return [`Lớp: ${title} (mã ${code})`, `Thời gian: ${whenOf(sessions)}`, `Địa điểm: ${where}`];
}

/** «08:00-11:00 05/12/2026», or how many meetings from which day to which. */
export function whenOf(sessions: readonly PlannedSession[]): string {
  const [first, ...more] = sessions;
  const last = more.at(-1);
  if (!first || !last) return first ? timeText(first) : '';
  if (sessions.length <= 3) return sessions.map(timeText).join('; ');
  const [from, to] = [first, last].map(({ startsAt }) => dayText(dayOf(startsAt)));
  return `${sessions.length} buổi, từ ${from} đến ${to}`;
}
