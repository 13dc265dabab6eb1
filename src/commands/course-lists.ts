/** `course lists CODE --out DIR`: register, certificates and support as forms to print and sign; each with its row in the log. */
import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { mayBeReason } from '../domain/audit.ts';
import {
  allowanceList,
  certificateList,
  registerList,
  type CourseList,
  type ListedCourse,
} from '../domain/course-lists.ts';
import { writeForm, type FormCell, type FormSheet } from '../sheets/write-form.ts';
import { createAudit } from '../store/audit.ts';
import { createCourses } from '../store/courses.ts';
import { CommandRefused, UsageError, optional, required } from './command.ts';
import type { Invocation, Result } from './command.ts';
import { withMeans } from './means.ts';
import { actOf } from './staff.ts';

/** No list of members without a reason (domain.md §6). */
function whyIn(invocation: Invocation): string {
  const why = required(invocation, 'why').trim();
  if (why !== '' && mayBeReason(why)) return why;
  throw new UsageError('--why goes into the log: a reason without phones, 500 characters at most');
}

export async function lists(invocation: Invocation, code: string): Promise<Result> {
  const [out, why, act] = [required(invocation, 'out'), whyIn(invocation), actOf(invocation)];
  const least = leastIn(invocation);
  return withMeans(invocation, async ({ database, means: { secrets } }) => {
    const courses = createCourses(database, secrets);
    const course = await courses.byCode(code);
    if (!course) throw new CommandRefused(`Không có lớp nào mang mã “${code}”.`);
    const learners = await courses.learners(course.id);
    const all = [
      registerList(course, learners),
      certificateList(course, learners, least),
      allowanceList(course, learners),
    ];
    const files = await written(out, course, all, async () => {
      const rows = Object.fromEntries(all.map(({ name, rows }) => [name, rows.length]));
      const entry = { actor: act.by, action: 'export.enrolments', reason: why };
      const detail = { code: course.code, ...rows };
      await createAudit(database, secrets).append([
        { ...entry, subject: `course:${course.id}`, detail },
      ]);
    });
    const rows = all.map(({ name, rows }, at) => ({ name, rows: rows.length, file: files[at]! }));
    return {
      json: { code: course.code, lists: rows },
      text: rows.map((one) => `${one.rows} dòng: ${one.file}`).join('\n'),
    };
  });
}

function leastIn(invocation: Invocation): number {
  const least = optional(invocation, 'least') ?? '1';
  if (!/^[1-9]\d{0,2}$/.test(least)) throw new UsageError('--least is a number of meetings');
  return Number(least);
}

/** The files stand under their names only when the log has its row. */
async function written(
  out: string,
  course: ListedCourse,
  all: readonly CourseList[],
  log: () => Promise<void>,
): Promise<string[]> {
  await mkdir(out, { recursive: true });
  const safe = course.code.replaceAll('/', '-');
  const files = all.map(({ name }) => join(out, `${safe}-${name}.xlsx`));
  const drafts = files.map((file) => `${file}.tmp-${process.pid}`);
  try {
    for (const [at, list] of all.entries()) await writeForm(drafts[at]!, formOf(course, list));
    await log();
    for (const [at, draft] of drafts.entries()) await rename(draft, files[at]!);
  } finally {
    await Promise.all(drafts.map((draft) => rm(draft, { force: true })));
  }
  return files;
}

/* ---------- the form ---------- */

/** The organiser on the left, the heading of the state on the right, as official papers begin (NĐ 30/2020). */
export function formOf(
  { organiser }: Pick<ListedCourse, 'organiser'>,
  list: CourseList,
): FormSheet {
  const width = list.columns.length;
  const half = Math.floor(width / 2);
  const across = (text: string, style: FormCell['style']): FormCell[] => [
    { text, style, at: 0, span: width },
  ];
  const sides = (left: string, right: string, style: FormCell['style']): FormCell[] => [
    { text: left, style, at: 0, span: half },
    { text: right, style, at: half, span: width - half },
  ];
  const above = [
    sides(organiser.toLocaleUpperCase('vi'), 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'bold'),
    sides('', 'Độc lập - Tự do - Hạnh phúc', 'bold'),
    [],
    across(list.title, 'title'),
    ...list.facts.map((fact) => across(fact, 'middle')),
    [],
  ];
  const head = list.columns.map(({ title: text }, at) => ({ text, style: 'head' as const, at }));
  const rows = list.rows.map((cells) =>
    cells.map((text, at) => ({
      ...{ text, at },
      style: list.columns[at]?.isText ? ('cell' as const) : ('centre' as const),
    })),
  );
  return {
    name: list.title.charAt(0) + list.title.slice(1).toLocaleLowerCase('vi'),
    widths: list.columns.map(({ width }) => width),
    rows: [...above, head, ...rows, ...below(list, width)],
    isLandscape: width > 7,
    headRow: above.length + 1,
  };
}

function below({ rows, signs }: CourseList, width: number): FormCell[][] {
  const part = Math.floor(width / signs.length);
  const spans = signs.map((text, at) => ({
    ...{ text, at: at * part, style: 'bold' as const },
    span: at === signs.length - 1 ? width - at * part : part,
  }));
  const last = spans.at(-1)!;
  const day = '…………………, ngày …… tháng …… năm 20……';
  return [
    [{ text: `Danh sách gồm ${rows.length} người.`, style: 'text', at: 0, span: width }],
    [],
    [{ text: day, style: 'note', at: last.at, span: last.span }],
    spans,
    spans.map((one) => ({ ...one, text: '(Ký, ghi rõ họ tên)', style: 'note' as const })),
  ];
}
