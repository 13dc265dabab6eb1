/** `import` and `export` as an operator uses them, on an embedded database in a folder, with files that are really there. */
import {
  existsSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { CommandRefused, UsageError, parse, type Command } from '../../src/commands/command.ts';
import { exportList } from '../../src/commands/export.ts';
import { importList } from '../../src/commands/import.ts';
import { readConfig } from '../../src/config.ts';
import { openTable, writeXlsx, type Cell } from '../../src/sheets/index.ts';
import { openDatabase } from '../../src/store/database.ts';

const SECRET_KEY = 'a-secret-key-for-tests-that-is-long-enough';
const folder = mkdtempSync(join(tmpdir(), 'hoi-import-'));
const config = readConfig({ DATA_DIR: join(folder, 'data'), SECRET_KEY, SEED: 'none' });

const run = (command: Command, ...args: string[]) =>
  command.run(parse(command, args, () => config));
const take = async (...args: string[]) =>
  (await run(importList, ...args)).json as Record<string, never>;

const TITLES = ['STT', 'Họ và tên', 'Ngày sinh', 'SĐT', 'Thôn', 'Xã', 'Dân tộc'];
const GOOD: Cell[] = [
  1,
  'Hoàng Thị Hoa',
  { day: '1975-02-01' },
  '0912345678',
  'Nà Lay',
  'Chi Lăng',
  'Nùng',
];
const BAD: Cell[] = [2, 'Nông Thị Mai', '31/02/1980', '09123', 'Nà Lay', 'Chi Lăng', 'Tày'];

async function xlsx(name: string, rows: Cell[][], titles = TITLES): Promise<string> {
  const path = join(folder, name);
  await writeXlsx(path, [{ name: 'DS', columns: titles.map((header) => ({ header })), rows }]);
  return path;
}

async function rowsOf(path: string): Promise<Cell[][]> {
  const rows: Cell[][] = [];
  for (const sheet of (await openTable(path)).sheets)
    for await (const { cells } of sheet.rows) rows.push(cells);
  return rows;
}

async function count(): Promise<Record<string, string>> {
  const database = await openDatabase({ dataDir: config.DATA_DIR });
  const [row] = await database
    .query<Record<string, string>>(
      `SELECT (SELECT count(*) FROM person)::text AS people, (SELECT count(*) FROM appointment)::text AS offices,
        (SELECT count(*) FROM unit)::text AS units, (SELECT count(*) FROM audit)::text AS log`,
    )
    .finally(() => database.close());
  return row!;
}

beforeAll(async () => {
  await take('members', await xlsx('first.xlsx', []), '--unit', '06463').catch(() => undefined);
});
beforeEach(() => {
  for (const name of readdirSync(folder)) if (name !== 'data') rmSync(join(folder, name));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('cli import', () => {
  it('takes the good rows, hands the others back with their reason, and takes those when they are mended', async () => {
    const file = await xlsx('ds.xlsx', [GOOD, BAD]);
    const done = await take('members', file, '--by', 'An');
    const faulty = join(folder, 'ds-dong-loi.xlsx');
    expect(done).toMatchObject({
      rows: 2,
      accepted: 1,
      updated: 0,
      unchanged: 0,
      rejected: 1,
      faultyRowsFile: faulty,
    });
    expect(done.ignoredColumns).toEqual([{ title: 'Dân tộc', private: true }]);
    expect(statSync(faulty).mode & 0o077).toBe(0);
    const [titles, row, ...rest] = await rowsOf(faulty);
    expect(titles).toEqual([...TITLES, 'Lý do']);
    expect(row!.slice(0, 7)).toEqual(BAD);
    expect(row![7]).toMatch(
      /^Ngày sinh “31\/02\/1980” không có thật; .*Số điện thoại “09123” không đúng; .*\.$/,
    );
    expect(rest).toEqual([]);
    const mended = [...row!.slice(0, 2), '28/02/1980', '0987654321', ...row!.slice(4)];
    const again = await xlsx('ds-dong-loi.xlsx', [mended], [...TITLES, 'Lý do']);
    expect(await take('members', again)).toMatchObject({
      rows: 1,
      accepted: 1,
      rejected: 0,
      faultyRowsFile: null,
    });
    expect(await take('members', file)).toMatchObject({
      unchanged: 1,
      rejected: 1,
      faultyRowsFile: join(folder, 'ds-dong-loi-2.xlsx'),
    });
  });

  it('writes what the headings said into the faulty rows, so that they stand alone', async () => {
    const path = join(folder, 'ds.csv');
    const lines = [
      'HỘI LHPN XÃ CHI LĂNG',
      '',
      'STT;Họ và tên;Ngày sinh;;',
      ';;Ngày;Tháng;Năm',
      ';Thôn Nà Mò',
      '1;Lý Thị Lan;31;2;1970',
    ];
    writeFileSync(path, lines.join('\r\n'));
    const { faultyRowsFile } = await take('members', path, '--faulty', join(folder, 'loi.xlsx'));
    const [titles, row] = await rowsOf(faultyRowsFile!);
    expect(titles).toEqual([
      'STT',
      'Họ và tên',
      'Ngày sinh – Ngày',
      'Ngày sinh – Tháng',
      'Ngày sinh – Năm',
      'Xã',
      'Chi hội',
      'Lý do',
    ]);
    expect(row!.slice(0, 7)).toEqual([
      '1',
      'Lý Thị Lan',
      '31',
      '2',
      '1970',
      'XÃ CHI LĂNG',
      'Thôn Nà Mò',
    ]);
    const mended = await xlsx(
      'sua.xlsx',
      [[...row!.slice(0, 2), '28', ...row!.slice(3)]],
      titles as string[],
    );
    expect(await take('members', mended)).toMatchObject({ rows: 1, accepted: 1 });
  });

  it('writes nothing where it is only tried', async () => {
    const before = await count();
    const file = await xlsx('ds.xlsx', [
      [1, 'Vi Thị Én', 1960, null, 'Nà Khoang', 'Chi Lăng'],
      BAD,
    ]);
    expect(await take('members', file, '--dry-run')).toMatchObject({
      accepted: 1,
      rejected: 1,
      dryRun: true,
    });
    expect(await count()).toEqual(before);
  });

  it('says in words for a person what became of it', async () => {
    const { text } = await run(
      importList,
      'members',
      await xlsx('ds.xlsx', [[1, 'Vi Thị Nga', 1961, null, 'Nà Tềnh', 'Chi Lăng', 'Tày'], BAD]),
    );
    expect(text.split('\n').slice(0, 4)).toEqual([
      '2 dòng: 1 mới, 0 cập nhật, 0 không đổi, 1 chưa nhận.',
      'Không lưu các cột riêng tư: “Dân tộc”.',
      'Đơn vị mới: chi hội thôn Nà Tềnh, xã Chi Lăng.',
      expect.stringMatching(/^Dòng 3: Ngày sinh “31\/02\/1980” không có thật/),
    ]);
  });

  it.each<[string, (path: string) => Promise<void> | void, RegExp]>([
    ['is not there', () => undefined, /Không tìm thấy tệp/],
    ['is empty', (path) => writeFileSync(path, ''), /Tệp trống/],
    ['is a PDF', (path) => writeFileSync(path, '%PDF-1.7 ...'), /PDF/],
    [
      'was cut off',
      async (path) => {
        const whole = readFileSync(await xlsx('whole.xlsx', [GOOD, BAD]));
        writeFileSync(path, whole.subarray(0, whole.length / 2));
      },
      /hỏng|chép chưa hết/,
    ],
    [
      'has no names in it',
      (path) => writeFileSync(path, 'Mã hàng,Đơn giá\nA,5\n'),
      /“Họ và tên”.*“Mã hàng”/,
    ],
    [
      'breaks off in the middle',
      (path) => writeFileSync(path, 'Họ và tên,Xã\nVi Thị Xa,Chi Lăng\n"Vi Thị'),
      /ngoặc kép/,
    ],
  ])('refuses a file that %s with a sentence and writes nothing', async (_what, make, sentence) => {
    const before = await count();
    const path = join(folder, 'tep.xlsx');
    await make(path);
    const refused = take('members', path);
    await expect(refused).rejects.toThrow(CommandRefused);
    await expect(refused).rejects.toThrow(sentence);
    expect(await count()).toEqual(before);
  });

  it('never breaks on bytes of any kind', async () => {
    const whole = readFileSync(await xlsx('whole.xlsx', [GOOD, BAD]));
    const damaged = fc.tuple(
      fc.nat(whole.length - 1),
      fc.uint8Array({ minLength: 1, maxLength: 40 }),
    );
    const path = join(folder, 'tep.xlsx');
    await fc.assert(
      fc.asyncProperty(damaged, async ([at, bytes]) => {
        const copy = Buffer.from(whole);
        copy.set(bytes.subarray(0, copy.length - at), at);
        writeFileSync(path, copy);
        const outcome = await take(
          'members',
          path,
          '--dry-run',
          '--faulty',
          join(folder, 'loi.xlsx'),
        ).catch((error: unknown) => error);
        if (outcome instanceof Error) expect(outcome).toBeInstanceOf(CommandRefused);
      }),
      { numRuns: 12 },
    );
  });

  it.each([
    [],
    ['people', 'x.csv'],
    ['members'],
    ['members', 'a.csv', 'b.csv'],
    ['members', 'a.csv', '--by', '0912345678'],
  ])('is told how it is used: %s %s', async (...args) => {
    await expect(take(...args)).rejects.toThrow(UsageError);
  });

  it('refuses a unit that is not there', async () => {
    await expect(take('members', await xlsx('ds.xlsx', [GOOD]), '--unit', '1')).rejects.toThrow(
      /mang mã “1”/,
    );
  });
});

describe('cli export', () => {
  it('lets members leave with a reason, in a form that comes back unchanged', async () => {
    await take(
      'members',
      await xlsx('ds.xlsx', [
        GOOD,
        [3, 'Lộc Thị Én', 1966, '0911111111', 'Nà Lay', 'Bằng Mạc', null],
      ]),
    );
    const out = join(folder, 'ra.csv');
    await expect(run(exportList, 'members', '--out', out)).rejects.toThrow(/--why is missing/);
    const { json } = await run(
      exportList,
      'members',
      '--out',
      out,
      '--why',
      'báo cáo quý 4',
      '--by',
      'An',
      '--unit',
      '06463',
    );
    const { rows } = json as { rows: number };
    const text = readFileSync(out, 'utf8');
    expect(text).toContain('Hoàng Thị Hoa;1975;0912 345 678;thôn Nà Lay;xã Chi Lăng;;');
    expect(text).not.toContain('Lộc Thị Én');
    expect(statSync(out).mode & 0o077).toBe(0);
    expect(await take('members', out)).toMatchObject({ rows, unchanged: rows });
    const log = join(folder, 'log.xlsx');
    await run(exportList, 'audit', '--out', log);
    const lines = await rowsOf(log);
    expect(lines.find((line) => line[3] === 'export.members')).toEqual(
      expect.arrayContaining(['operator:An', 'unit:06463', 'báo cáo quý 4']),
    );
  });

  it('lets deliveries leave', async () => {
    const out = join(folder, 'gui.xlsx');
    expect((await run(exportList, 'deliveries', '--out', out)).json).toEqual({
      rows: 0,
      file: out,
    });
    await expect(run(exportList, 'members', '--out', 'x.pdf', '--why', 'x')).rejects.toThrow(
      UsageError,
    );
    await expect(
      run(exportList, 'members', '--out', out, '--why', 'x', '--unit', '1'),
    ).rejects.toThrow(/mang mã “1”/);
    expect(existsSync(join(folder, 'x.pdf'))).toBe(false);
  });
});
