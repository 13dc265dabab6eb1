/** `course …`: files of classes as offices send them, what comes back of them, lists to print, reports. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { CommandRefused, UsageError, parse } from '../../src/commands/command.ts';
import { course } from '../../src/commands/courses.ts';
import { exportList } from '../../src/commands/export.ts';
import { readConfig } from '../../src/config.ts';
import { openTable, writeXlsx, type Cell } from '../../src/sheets/index.ts';
import { openDatabase, type Database } from '../../src/store/database.ts';
import { createUnits } from '../../src/store/units.ts';
import { loadPlaces } from '../../src/catalogue/places.ts';
import { emptyTables } from '../support/databases.ts';
import { secrets, TEST_KEY } from '../support/means.ts';

const folder = mkdtempSync(join(tmpdir(), 'hoi-courses-'));
const config = readConfig({ DATA_DIR: join(folder, 'data'), SECRET_KEY: TEST_KEY, SEED: 'none' });

let database: Database;
vi.mock('../../src/commands/operations.ts', () => ({
  withDatabase: (_invocation: unknown, work: (one: Database) => unknown) => work(database),
}));

const run = async (...args: string[]) => course.run(parse(course, args, () => config));
const json = async <Value = Record<string, unknown>>(...args: string[]) =>
  (await run(...args)).json as Value;
const day = (n: number) =>
  new Date(Date.now() + n * 86_400_000 + 7 * 3_600_000).toISOString().slice(0, 10);
const written = (n: number) => day(n).split('-').reverse().join('/');

let files = 0;
const path = (name: string) => join(folder, `${(files += 1)}-${name}`);
function csv(text: string): string {
  const file = path('lop.csv');
  writeFileSync(file, text);
  return file;
}
function jsonFile(value: unknown): string {
  const file = path('lop.json');
  writeFileSync(file, JSON.stringify(value));
  return file;
}
async function xlsx(titles: string[], rows: Cell[][]): Promise<string> {
  const file = path('lop.xlsx');
  await writeXlsx(file, [{ name: 'Lớp', columns: titles.map((header) => ({ header })), rows }]);
  return file;
}
async function cells(file: string): Promise<Cell[][]> {
  const { sheets } = await openTable(file);
  const all: Cell[][] = [];
  for await (const row of sheets[0]!.rows) all.push(row.cells);
  return all;
}

beforeAll(async () => {
  database = await openDatabase({ dataDir: config.DATA_DIR });
});
beforeEach(async () => {
  await emptyTables({ database, drop: async () => {} });
  await createUnits(database).seedPlaces(loadPlaces());
});
afterAll(async () => {
  await database.close();
  rmSync(folder, { recursive: true, force: true });
});

const BEE = {
  code: 'ONG-01',
  title: 'Kỹ thuật nuôi ong lấy mật',
  commune: 'Chi Lăng',
  place: 'Nhà văn hóa thôn Nà Mẫu',
  seats: 2,
  allowances: 'Tiền ăn 50.000 đồng một ngày',
  sessions: [`${day(10)} 08:00-11:00`, `${day(10)} 13:30-16:30`, `${day(11)} 08:00-11:00`],
};
const made = (more: object = {}) =>
  run('create', '--file', jsonFile({ ...BEE, ...more }), '--publish', '--by', 'An');

describe('cli course create', () => {
  it('takes a class as JSON, and the same a second time changes nothing', async () => {
    const file = jsonFile([BEE]);
    const first = await json('create', '--file', file, '--publish', '--by', 'An');
    expect(first).toMatchObject({
      ...{ rows: 1, accepted: 1, rejected: 0, faultyRowsFile: null },
      courses: [{ code: 'ONG-01', state: 'open', outcome: 'made' }],
    });
    const rows = () => database.query(`SELECT row_to_json(c)::text AS c FROM course c`);
    const before = await rows();
    expect(await json('create', '--file', file, '--publish', '--by', 'An')).toMatchObject({
      ...{ accepted: 0, updated: 0, unchanged: 1, rejected: 0 },
    });
    expect(await rows()).toEqual(before);
    expect(await json('show', 'ong-01')).toMatchObject({
      ...{ topic: 'ong lấy mật', commune: 'xã Chi Lăng', seats: 2, taken: 0 },
      sessions: [{ n: 1, startsAt: `${day(10)}T01:00:00.000Z` }, { n: 2 }, { n: 3 }],
    });
  });

  it('writes nothing on trial', async () => {
    const dry = await run('create', '--file', jsonFile(BEE), '--dry-run');
    expect(dry.text).toContain('Thử, chưa ghi gì: 1 lớp: 1 mới');
    expect((await run('list')).text).toBe('Chưa có lớp nào.');
  });

  it('says what is wrong with JSON, takes the good ones, and never overwrites another class', async () => {
    await made();
    const all = [
      { ...BEE, seats: 40 },
      { ...BEE, code: 'ONG-02' },
      { ...BEE, code: 'ONG-03', sesions: [] },
      { ...BEE, code: 'ONG-04', sessions: ['2062-12-05 08:00-11:00'] },
      { ...BEE, code: 'ONG-05', priority: ['rich'] },
      { ...BEE, code: 'ONG-06', commune: 'Xã Không Có' },
      'lớp',
    ];
    const result = await run('create', '--file', jsonFile(all), '--by', 'An');
    expect(result.json).toMatchObject({ rows: 7, accepted: 1, rejected: 6 });
    const told = [
      'Lớp 1: Mã lớp ONG-01 đã có trong sổ với nội dung khác',
      'Lớp 3: Không có mục “sesions”',
      'Lớp 4: Ngày 05/12/2062 xa quá hai năm',
      'Lớp 5: Diện ưu tiên “rich” không có',
      'Lớp 6: Không có xã, phường nào tên “Xã Không Có” ở Lạng Sơn',
      'Lớp 7: Chỗ này phải là một lớp',
    ];
    for (const text of told) expect(result.text).toContain(text);
    expect(await json('show', 'ONG-01')).toMatchObject({ seats: 2 });
  });

  it('reads a table of an office: headings above, any order, several rows and several days', async () => {
    const file = csv(
      [
        'HỘI LIÊN HIỆP PHỤ NỮ TỈNH LẠNG SƠN,,,,,,,,',
        'KẾ HOẠCH MỞ LỚP QUÝ I,,,,,,,,',
        'STT,Địa điểm,Tên lớp,Ngày,Giờ,Xã,Số chỗ,Hạn đăng ký,Đối tượng,Hỗ trợ,Đơn vị tổ chức',
        `1,Nhà văn hóa thôn Nà Mẫu,Kỹ thuật nuôi ong lấy mật,"${written(10)}, ${written(11)}",8h00-11h00,Chi Lăng,30 người,${written(8)},"Hội viên xã Chi Lăng, ưu tiên hộ nghèo",Tiền ăn 50.000đ/ngày,`,
        `2,Trung tâm học tập cộng đồng,Dạy nghề may,${written(12)},8h-11h,phường Đông Kinh,25,,,,Trung tâm GDNN`,
        `,,,${written(13)},,,,,,,`,
        `,,,${written(14)},13h30-16h30,,,,,,`,
        'Tổng cộng,,,,,,55,,,,',
        ',,,,,,,,"Lạng Sơn, ngày 01 tháng 12 năm 2026",,',
        ',,,,,,,,NGƯỜI LẬP BIỂU,,',
      ].join('\n'),
    );
    const result = await json<{ courses: { title: string; code: string }[] }>(
      ...['create', '--file', file, '--publish', '--by', 'An'],
    );
    expect(result).toMatchObject({ rows: 2, accepted: 2, rejected: 0, faultyRowsFile: null });
    const of = (title: string) => result.courses.find((one) => one.title === title)!.code;
    expect(await json('show', of('Kỹ thuật nuôi ong lấy mật'))).toMatchObject({
      ...{
        seats: 30,
        deadline: `${day(8)}T16:59:00.000Z`,
        unitCodes: ['06463'],
        priority: [{ status: 'poor', rank: 1 }],
      },
      ...{
        asksStatus: true,
        organiser: 'Hội LHPN xã Chi Lăng',
        allowances: 'Tiền ăn 50.000đ/ngày',
      },
      sessions: [{ n: 1 }, { n: 2 }],
    });
    expect(await json('show', of('Dạy nghề may'))).toMatchObject({
      ...{ kind: 'vocational', topic: 'may', commune: 'phường Đông Kinh', unitCodes: [] },
      organiser: 'Trung tâm GDNN',
      sessions: [
        { startsAt: `${day(12)}T01:00:00.000Z` },
        { startsAt: `${day(13)}T01:00:00.000Z` },
        { startsAt: `${day(14)}T06:30:00.000Z` },
      ],
    });
    expect(await json('create', '--file', file, '--publish')).toMatchObject({ unchanged: 2 });
  });

  it('gives faulty rows back with the reason, to be mended and sent again', async () => {
    const titles = ['Tên lớp', 'Ngày', 'Giờ', 'Địa điểm', 'Xã', 'Số chỗ'];
    const place = ['Nhà văn hóa', 'Chi Lăng'];
    const hours = '8h-11h';
    const file = await xlsx(titles, [
      ['Nuôi ong', { day: day(10) }, hours, ...place, 30],
      ['Nuôi gà', '31/2/2026', hours, ...place, 30],
      ['Nuôi lợn', { day: day(10) }, '11h-8h', ...place, 30],
      ['Trồng na', { day: day(-3) }, hours, ...place, 30],
      ['Làm bánh', { day: day(12) }, hours, ...place, -5],
      ['Cắt may', { day: day(12) }, hours, 'Nhà văn hóa', 'Xã Mây', 20],
      ['Nấu ăn', { day: day(12) }, hours, ...place, 20],
      ['Nấu ăn', '32/12/2026', hours, ...place, 20],
      ['Nấu ăn', { day: day(14) }, hours, ...place, 25],
    ]);
    const result = await run('create', '--file', file, '--by', 'An');
    expect(result.json).toMatchObject({ rows: 7, accepted: 1, rejected: 6 });
    expect(result.text).toContain('Dòng 3, cột “Ngày”: Ngày 31/2/2026 không có thật');
    expect(result.text).toContain('Dòng 4, cột “Giờ”: Giờ kết thúc phải sau giờ bắt đầu');
    expect(result.text).toContain(`Dòng 5, cột “Ngày”: Buổi 08:00-11:00 ${written(-3)} đã qua`);
    expect(result.text).toContain('Dòng 6, cột “Số chỗ”: Số chỗ “-5” không đúng');
    expect(result.text).toContain('Dòng 7, cột “Xã”: Không có xã, phường nào tên “Xã Mây”');
    expect(result.text).toContain('Dòng 8: Cùng lớp với dòng 9 chưa nhận được');
    expect(result.text).toContain('Dòng 9, cột “Ngày”: Ngày 32/12/2026 không có thật');
    expect(result.text).toContain(
      'Dòng 10: Dòng này cùng lớp với dòng trên nhưng ghi khác ở “Số chỗ”',
    );
    const { faultyRowsFile: faulty } = result.json as { faultyRowsFile: string };
    const rows = await cells(faulty);
    expect(rows).toHaveLength(9);
    expect(rows[0]).toEqual([...titles, 'Lý do']);
    expect(rows.slice(1).map(([title]) => title)).toEqual([
      ...['Nuôi gà', 'Nuôi lợn', 'Trồng na', 'Làm bánh', 'Cắt may', 'Nấu ăn', 'Nấu ăn', 'Nấu ăn'],
    ]);
    const [, hen, , , , , ...cooking] = rows;
    const mended = [hen!, ...cooking].map((row) => [...row]);
    mended[0]![1] = { day: day(15) };
    mended[2]![1] = { day: day(13) };
    mended[3]![5] = 20;
    const again = await xlsx(rows[0] as string[], mended);
    expect(await json('create', '--file', again)).toMatchObject({ accepted: 2, rejected: 0 });
  });

  it('refuses a file that is no list of classes', async () => {
    await expect(run('create', '--file', csv('Họ tên,Năm sinh\nLan,1985'))).rejects.toThrow(
      'Không tìm thấy cột “Tên lớp”',
    );
    const broken = path('lop.json');
    writeFileSync(broken, '{');
    await expect(run('create', '--file', broken)).rejects.toThrow(CommandRefused);
    await expect(run('create', '--file', join(folder, 'none.csv'))).rejects.toThrow(CommandRefused);
    await expect(run('create')).rejects.toThrow(UsageError);
  });
});

describe('cli course change', () => {
  it('moves a class, with what learners are told', async () => {
    await made();
    const session = `1=${day(12)} 08:00-11:00 @ Trường tiểu học`;
    const changed = await json(
      'change',
      'ONG-01',
      '--place',
      'Nhà văn hóa thôn Lay',
      '--session',
      session,
    );
    expect(changed).toMatchObject({
      ...{ version: 1, place: 'Nhà văn hóa thôn Lay' },
      lastChange: [
        { field: 'place', to: 'Nhà văn hóa thôn Lay' },
        { field: 'time', n: 1, to: `08:00-11:00 ${written(12)}` },
        { field: 'session-place', n: 1, to: 'Trường tiểu học' },
      ],
    });
    await expect(run('change', 'ONG-01')).rejects.toThrow('nothing to change');
    await expect(run('change', 'ONG-01', '--seats', 'nhiều')).rejects.toThrow('Số chỗ “nhiều”');
    await expect(run('change', 'ONG-01', '--session', '1=31/2/2027 8h-11h')).rejects.toThrow(
      'Ngày 31/2/2027 không có thật',
    );
    await expect(run('change', 'KHONG', '--seats', '3')).rejects.toThrow(
      'Không có lớp nào mang mã',
    );
    await expect(run('change', 'ONG-01', '--deadline', written(20))).rejects.toThrow('Hạn đăng ký');
  });

  it('opens, closes, lists by state and by place, cancels with a reason', async () => {
    await made({ commune: 'Bắc Sơn', code: 'ONG-02' });
    await run('create', '--file', jsonFile(BEE));
    expect(await json('list', '--state', 'draft')).toMatchObject({ rows: [{ code: 'ONG-01' }] });
    expect(await json('publish', 'ONG-01')).toMatchObject({ state: 'open' });
    expect(await json('close', 'ONG-01')).toMatchObject({ state: 'closed' });
    expect(await json('list', '--unit', '06463')).toMatchObject({ rows: [{ code: 'ONG-01' }] });
    const { rows } = await json<{ rows: unknown[] }>('list', '--unit', '20');
    expect(rows).toHaveLength(2);
    await expect(run('cancel', 'ONG-02')).rejects.toThrow('--why is missing');
    const cancelled = await run('cancel', 'ONG-02', '--why', 'giảng viên ốm', '--by', 'An');
    expect(cancelled.text).toBe('Lớp ONG-02 đã hủy; sẽ báo cho 0 người đã đăng ký.');
    await expect(run('cancel', 'ONG-02', '--why', 'x')).rejects.toThrow('Lớp ONG-02 đã hủy.');
    const [line] = await database.prisma.audit.findMany({ orderBy: { id: 'desc' }, take: 1 });
    expect(line).toMatchObject({
      actor: 'operator:An',
      action: 'course.cancelled',
      reason: 'giảng viên ốm',
    });
  });

  it('says how it is used', async () => {
    await expect(run('dance')).rejects.toThrow('expected one of create, list');
    await expect(run('show')).rejects.toThrow('course show CODE');
    await expect(run('show', 'KHONG')).rejects.toThrow('xem mã bằng lệnh course list');
  });
});

describe('learners', () => {
  const enrol = (name: string, ...more: string[]) =>
    json<{ enrolment: string; state: string; place?: number }>(
      ...['enrol', 'ONG-01', '--name', name, '--by', 'An', ...more],
    );

  /** Three for two seats; the class is as if it had been held. */
  async function held() {
    await made();
    const born = ['--born', '1985', '--commune', 'Chi Lăng'];
    const lan = await enrol('=Lý Thị Lan', ...born, '--phone', '0912345678', '--status', 'poor');
    const mai = await enrol('Nông Thị Mai', ...born);
    const sen = await enrol('Triệu Thị Sen', ...born);
    await database.query(
      `UPDATE course_session SET starts_at = starts_at - interval '12 days', ends_at = ends_at - interval '12 days'`,
    );
    return { lan, mai, sen };
  }

  it('writes them in from paper, once, and calls the roll', async () => {
    const { lan, sen } = await held();
    expect(lan).toMatchObject({ state: 'seated', isNew: true });
    expect(sen).toMatchObject({ state: 'waiting', place: 1 });
    const roll = await run(
      'roll',
      'ONG-01',
      '--session',
      '1',
      '--present',
      lan.enrolment,
      '--by',
      'An',
    );
    expect(roll.text).toBe('Lớp ONG-01, buổi 1: có mặt 1 người.');
    await expect(
      run('roll', 'ONG-01', '--session', '1', '--present', sen.enrolment),
    ).rejects.toThrow(CommandRefused);
    await expect(run('roll', 'ONG-01', '--session', 'x', '--present', '1')).rejects.toThrow(
      UsageError,
    );
    await expect(run('enrol', 'ONG-01', '--person', '77')).rejects.toThrow('Không có hội viên');
  });

  it('writes lists to print: heading, class, lines to sign, nothing that becomes a formula', async () => {
    const { lan } = await held();
    for (const session of ['1', '2', '3'])
      await run('roll', 'ONG-01', '--session', session, '--present', lan.enrolment, '--by', 'An');
    const out = path('ds');
    await expect(run('lists', 'ONG-01', '--out', out)).rejects.toThrow('--why is missing');
    const { lists } = await json<{ lists: { name: string; file: string; rows: number }[] }>(
      ...['lists', 'ONG-01', '--out', out, '--why', 'nộp phòng tài chính', '--by', 'An'],
    );
    expect(lists.map(({ name, rows }) => [name, rows])).toEqual([
      ...[
        ['dang-ky', 3],
        ['chung-nhan', 1],
        ['ho-tro', 1],
      ],
    ]);
    const [register, certificates, support] = await Promise.all(
      lists.map(({ file }) => cells(file)),
    );
    const text = (rows: Cell[][]) =>
      rows.map((row) => row.filter((c) => c !== null).join(' | ')).join('\n');
    expect(text(register!)).toContain('HỘI LHPN XÃ CHI LĂNG | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
    expect(text(register!)).toContain('Lớp: Kỹ thuật nuôi ong lấy mật (mã ONG-01)');
    expect(text(register!)).toContain(
      '=Lý Thị Lan | 1985 | xã Chi Lăng | 0912 345 678 | Hộ nghèo | Đã có chỗ',
    );
    expect(text(register!)).toContain('Chờ, thứ 1');
    expect(text(certificates!)).toContain('1 | =Lý Thị Lan | 1985 | xã Chi Lăng | 3/3');
    expect(text(certificates!)).toContain('NGƯỜI LẬP BIỂU');
    expect(text(support!)).toContain('Mức hỗ trợ: Tiền ăn 50.000 đồng một ngày');
    expect(text(support!)).toContain('Hộ nghèo | 3 | 2');
    expect(text(support!)).not.toContain('Mai');
    const [line] = await database.prisma.audit.findMany({ where: { action: 'export.enrolments' } });
    expect(line).toMatchObject({ reason: 'nộp phòng tài chính', detail: { 'dang-ky': 3 } });
    expect(existsSync(`${lists[0]!.file}.tmp-${process.pid}`)).toBe(false);
  });

  it('lets the learners of all classes leave, with a reason', async () => {
    await held();
    const out = path('hoc-vien.xlsx');
    const leave = async (...args: string[]) =>
      exportList.run(parse(exportList, ['enrolments', '--out', out, ...args], () => config));
    await expect(leave()).rejects.toThrow('--why is missing');
    expect((await leave('--why', 'báo cáo quý')).json).toEqual({ rows: 3, file: out });
    expect((await cells(out))[1]!.slice(0, 6)).toEqual([
      ...['ONG-01', 'Kỹ thuật nuôi ong lấy mật', written(-2), '=Lý Thị Lan', 1985, '0912 345 678'],
    ]);
    expect((await leave('--why', 'x', '--unit', '06001')).json).toMatchObject({ rows: 0 });
    await expect(leave('--why', 'x', '--unit', '1')).rejects.toThrow('mang mã “1”');
  });

  it('reports what was planned and who came, also as a file', async () => {
    const { lan } = await held();
    await run('roll', 'ONG-01', '--session', '1', '--present', lan.enrolment);
    const counts = { courses: 1, seats: 2, enrolled: 2, waiting: 1, attended: 1, attendances: 1 };
    expect(await json('report')).toMatchObject({
      by: 'commune',
      rows: [{ group: 'xã Chi Lăng', ...counts }],
      total: counts,
    });
    expect(await json('report', '--by', 'village')).toMatchObject({
      rows: [{ group: 'xã Chi Lăng', enrolled: 2, seats: null }],
    });
    const file = path('bao-cao.xlsx');
    await run('report', '--by', 'topic', '--out', file);
    const rows = await cells(file);
    expect(rows[0]!.slice(0, 5)).toEqual(['Chủ đề', 'Số lớp', 'Lớp hủy', 'Số buổi', 'Chỉ tiêu']);
    expect(rows[1]!.slice(0, 2)).toEqual(['ong lấy mật', 1]);
    expect(rows.at(-1)![0]).toBe('Tổng cộng');
    await expect(run('report', '--from', 'mai')).rejects.toThrow(UsageError);
  });

  it('tells opinions only where there are enough, and what is wished for', async () => {
    await held();
    const hidden = await run('feedback', 'ONG-01');
    expect(hidden.text).toBe('Lớp ONG-01: ít hơn 5 câu trả lời.');
    for (let enrolmentId = 1n; enrolmentId <= 5n; enrolmentId += 1n) {
      const { id } = (await database.prisma.enrolment.findFirst({ orderBy: { id: 'asc' } }))!;
      if (enrolmentId > 3n)
        await database.query(
          `INSERT INTO enrolment (id, course_id, source_key, learner_name, learner_key, state, by)
            SELECT $1::bigint, course_id, 's' || $1, learner_name, 'k' || $1, 'seated', 'x' FROM enrolment WHERE id = $2::bigint`,
          [enrolmentId, id],
        );
      await database.prisma.courseFeedback.create({
        data: { enrolmentId, score: 3, words: secrets.words.close('Hay') },
      });
    }
    expect(await json('feedback', 'ONG-01')).toMatchObject({ answers: 5, scores: { 3: 5 } });
    await database.prisma.courseWish.create({
      data: { inboxId: 1n, address: 'zalo:1:2', topic: 'may' },
    });
    expect((await run('wishes')).text).toBe('1  may  chưa rõ xã');
  });
});

describe('a form', () => {
  it('is a sound workbook: escaped, merged, with lines, its titles on every page', async () => {
    const { formOf } = await import('../../src/commands/course-lists.ts');
    const { writeForm } = await import('../../src/sheets/write-form.ts');
    const { default: yauzl } = await import('yauzl');
    const file = path('form.xlsx');
    const list = {
      ...{ name: 'dang-ky' as const, title: 'DANH SÁCH', facts: ['=1+1', 'a & <b>'], signs: ['A'] },
      columns: [
        { title: 'STT', width: 5 },
        { title: 'Tên', width: 9, isText: true },
      ],
      rows: [[1, '+84912345678']],
    };
    await writeForm(file, formOf({ organiser: 'Hội' }, list));
    expect(await cells(file)).toContainEqual([1, '+84912345678']);
    const xml = await new Promise<string>((resolve, reject) =>
      yauzl.open(file, { lazyEntries: true }, (error, zip) => {
        if (error) return reject(error);
        zip.readEntry();
        zip.on('entry', (entry: { fileName: string }) => {
          if (!entry.fileName.endsWith('sheet1.xml')) return zip.readEntry();
          zip.openReadStream(entry as never, (failed, stream) => {
            if (failed) return reject(failed);
            let text = '';
            stream.on('data', (piece: Buffer) => (text += piece.toString()));
            stream.on('end', () => resolve(text));
          });
        });
      }),
    );
    expect(xml).not.toContain('<f>');
    expect(xml).toContain('a &amp; &lt;b&gt;');
    expect(xml).toContain('<mergeCell ref="A4:B4"/>');
    expect(xml).toContain('orientation="portrait"');
    expect(readFileSync(file).subarray(0, 2).toString()).toBe('PK');
  });
});
