/** `course report`, `wishes`, `feedback`: what classes came to, what is asked for, what was thought of one. */
import { writeXlsx, type Cell } from '../sheets/index.ts';
import { createCourses } from '../store/courses.ts';
import {
  FEW,
  REPORT_BY,
  createTrainingReports,
  type ReportRow,
  type TrainingReports,
} from '../store/training-reports.ts';
import type { Database } from '../store/database.ts';
import { CommandRefused, UsageError, optional } from './command.ts';
import type { Invocation, Result } from './command.ts';
import type { Means } from '../store/means.ts';
import { withMeans } from './means.ts';
import { dayIn, oneOf } from './staff.ts';

interface Have {
  reports: TrainingReports;
  database: Database;
  means: Means;
}

function withReports<Value>(invocation: Invocation, work: (have: Have) => Promise<Value>) {
  return withMeans(invocation, ({ database, means }) =>
    work({ reports: createTrainingReports(database, means.secrets), database, means }),
  );
}

const TITLES = {
  ...{ courses: 'Số lớp', cancelled: 'Lớp hủy', sessions: 'Số buổi', seats: 'Chỉ tiêu' },
  ...{ enrolled: 'Đã có chỗ', waiting: 'Đang chờ', attended: 'Đã học', attendances: 'Lượt học' },
} as const;
const COLUMNS = Object.keys(TITLES) as (keyof typeof TITLES)[];
const BY = { commune: 'Xã', village: 'Thôn, xã', topic: 'Chủ đề', month: 'Tháng' };

export async function report(invocation: Invocation): Promise<Result> {
  const by = oneOf(invocation, 'by', REPORT_BY) ?? 'commune';
  const span = { from: dayIn(invocation, 'from'), to: dayIn(invocation, 'to') };
  const out = optional(invocation, 'out');
  if (out !== undefined && !/\.xlsx$/i.test(out)) throw new UsageError('--out ends in .xlsx');
  const { rows, total } = await withReports(invocation, async ({ reports }) => ({
    rows: await reports.report(by, span),
    total: await reports.total(span),
  }));
  const all = [...rows, { ...total, group: 'Tổng cộng' }];
  if (out !== undefined) await writeReport(out, BY[by], all);
  const told = { by, from: span.from ?? null, to: span.to ?? null, rows, total };
  return {
    json: out === undefined ? told : { ...told, file: out },
    text: out ?? tableOf(BY[by], all),
  };
}

const groupOf = ({ group }: ReportRow) => (group === '' ? 'Chưa rõ' : group);

async function writeReport(out: string, title: string, rows: readonly ReportRow[]): Promise<void> {
  const columns = [
    { header: title, width: 34 },
    ...COLUMNS.map((name) => ({ header: TITLES[name] })),
  ];
  const cells = rows.map((row): Cell[] => [groupOf(row), ...COLUMNS.map((name) => row[name])]);
  await writeXlsx(out, [{ name: 'Báo cáo lớp học', columns, rows: cells }]);
}

function tableOf(title: string, rows: readonly ReportRow[]): string {
  const lines = rows.map((row) => {
    const counts = COLUMNS.map(
      (name) => `${TITLES[name].toLocaleLowerCase('vi')} ${row[name] ?? '–'}`,
    );
    return `${groupOf(row)}: ${counts.join(', ')}`;
  });
  return [`Theo ${title.toLocaleLowerCase('vi')}`, ...lines].join('\n');
}

/* ---------- what is asked for ---------- */

export async function wishes(invocation: Invocation): Promise<Result> {
  const rows = await withReports(invocation, ({ reports }) => reports.wishes());
  const lines = rows.map(
    ({ topic, commune, wishes }) => `${wishes}  ${topic}  ${commune || 'chưa rõ xã'}`,
  );
  return { json: { rows }, text: lines.join('\n') || 'Chưa ai nhắn muốn có lớp nào.' };
}

/* ---------- what was thought of one ---------- */

export async function feedback(invocation: Invocation, code: string): Promise<Result> {
  const found = await withReports(invocation, async ({ reports, database, means }) => {
    const course = await createCourses(database, means.secrets).byCode(code);
    return course && { code: course.code, ...(await reports.feedback(course.id)) };
  });
  if (!found) throw new CommandRefused(`Không có lớp nào mang mã “${code}”.`);
  const { scores, answers, words = [] } = found;
  if (!scores) {
    const few = `ít hơn ${FEW} câu trả lời`;
    return { json: { code: found.code, answers: few }, text: `Lớp ${found.code}: ${few}.` };
  }
  const lines = [
    `Lớp ${found.code}: ${answers} câu trả lời`,
    `  Bổ ích: ${scores[3]}`,
    `  Bổ ích một phần: ${scores[2]}`,
    `  Chưa bổ ích: ${scores[1]}`,
    ...words.map((text) => `  “${text}”`),
  ];
  return { json: { code: found.code, answers, scores, words }, text: lines.join('\n') };
}
