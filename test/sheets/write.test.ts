/** What is written can be read back, no text becomes a formula, and Excel's own rules are kept. */
import { readFileSync, statSync } from 'node:fs';
import { PassThrough } from 'node:stream';
import fc from 'fast-check';
import { fromBufferPromise } from 'yauzl';
import { describe, expect, it } from 'vitest';
import { csvSafe, openTable, writeCsv, writeXlsx } from '../../src/sheets/index.ts';
import type { Cell, SheetToWrite } from '../../src/sheets/index.ts';
import { pathTo, rowsOf } from './build.ts';

const COLUMNS = [{ header: 'Họ và tên', width: 30 }, { header: 'SĐT' }, { header: 'Ngày sinh' }];
const ROWS: Cell[][] = [
  ['Nguyễn Thị Hoa', '0912345678', { day: '1990-02-28' }],
  ['=HYPERLINK("http://x")', '+84912345678', null],
  ['@SUM(1)', '-1+1', true],
  ['<Hoa> & "Lan" _x000D_', 'dòng 1\ndòng 2', 12.5],
  [null, "'x", -7],
];

async function written(sheets: SheetToWrite[]): Promise<string> {
  const path = pathTo('xuat.xlsx');
  await writeXlsx(path, sheets);
  return path;
}

async function partOf(path: string, name: string): Promise<string> {
  const zip = await fromBufferPromise(readFileSync(path), { lazyEntries: true });
  for await (const entry of zip.eachEntry()) {
    if (entry.fileName !== name) continue;
    const chunks: Buffer[] = [];
    for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(chunk as Buffer);
    return Buffer.concat(chunks).toString();
  }
  throw new Error(`no part ${name}`);
}

describe('writeXlsx', () => {
  it('is read back as it was', async () => {
    const path = await written([{ name: 'Hội viên', columns: COLUMNS, rows: ROWS }]);
    const table = await openTable(path);
    const { numbers, cells } = await rowsOf(table);
    expect(table.sheets.map(({ name }) => name)).toEqual(['Hội viên']);
    expect(numbers).toEqual([1, 2, 3, 4, 5, 6]);
    expect(cells).toEqual([
      ['Họ và tên', 'SĐT', 'Ngày sinh'],
      ROWS[0],
      ['=HYPERLINK("http://x")', '+84912345678'],
      ...ROWS.slice(2),
    ]);
  });

  it('never writes a formula, and marks what looks like one', async () => {
    const xml = await partOf(
      await written([{ name: 'a', columns: COLUMNS, rows: ROWS }]),
      'xl/worksheets/sheet1.xml',
    );
    expect(xml).not.toMatch(/<f[ >]|t="str"/);
    expect(xml).toContain('<c r="A3" s="3" t="inlineStr"><is><t xml:space="preserve">=HYPERLINK');
    expect(xml).toContain('<c r="B2" s="2" t="inlineStr">');
  });

  it('freezes a bold header and sets widths', async () => {
    const path = await written([{ name: 'a', columns: COLUMNS, rows: [] }]);
    const xml = await partOf(path, 'xl/worksheets/sheet1.xml');
    expect(xml).toContain(
      '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>',
    );
    expect(xml).toContain('<col min="1" max="1" width="30" customWidth="1"/>');
    expect(xml).toContain('<c r="A1" s="1" ');
    expect(await partOf(path, 'xl/styles.xml')).toContain('<b/>');
  });

  it('gives sheets names that Excel takes, each once', async () => {
    const names = ['Xã [1]: A/B', 'xã  1   a b', '', 'x'.repeat(40), 'x'.repeat(40), "'Hoa'"];
    const path = await written(names.map((name) => ({ name, columns: COLUMNS, rows: [] })));
    const shown = (await openTable(path)).sheets.map(({ name }) => name);
    expect(new Set(shown.map((name) => name.toLowerCase())).size).toBe(names.length);
    for (const name of shown) expect(name).toMatch(/^[^[\]:*?/\\]{1,31}$/);
    expect(shown.at(-1)).toBe('Hoa');
  });

  it('is readable by its owner only', async () => {
    const path = await written([{ name: 'a', columns: COLUMNS, rows: [] }]);
    expect(statSync(path).mode & 0o077).toBe(0);
  });

  it('writes to a stream, and asks for rows as they are needed', async () => {
    let asked = 0;
    async function* rows(): AsyncGenerator<Cell[]> {
      for (; asked < 100_000; asked++)
        yield [`Hội viên ${Math.sin(asked)}`, String(Math.cos(asked))];
    }
    const to = new PassThrough();
    const done = writeXlsx(to, [{ name: 'a', columns: COLUMNS, rows: rows() }]);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(asked).toBeLessThan(50_000);
    to.resume();
    await done;
    expect(asked).toBe(100_000);
  });

  it('throws what the rows throw, and what the disk throws', async () => {
    // eslint-disable-next-line require-yield
    async function* broken(): AsyncGenerator<Cell[]> {
      throw new Error('the database went away');
    }
    const sheet = { name: 'a', columns: COLUMNS, rows: broken() };
    await expect(written([sheet])).rejects.toThrow('the database went away');
    await expect(writeXlsx('/khong/co/a.xlsx', [{ ...sheet, rows: [] }])).rejects.toThrow('ENOENT');
  });

  it('cuts what Excel would not hold, and leaves out what XML cannot', async () => {
    const path = await written([
      { name: 'a', columns: COLUMNS, rows: [['x'.repeat(40_000), 'a\0\u0007b\ud800', Number.NaN]] },
    ]);
    const { cells } = await rowsOf(await openTable(path));
    expect(cells[1]![0]).toHaveLength(32_767);
    expect(cells[1]![1]).toBe('ab\ufffd');
    expect(cells[1]).toHaveLength(2);
  });
});

describe('writeCsv', () => {
  it.each([';', ','] as const)('is read back, with %s', async (separator) => {
    const path = pathTo('xuat.csv');
    await writeCsv(path, { columns: COLUMNS, rows: ROWS }, { separator });
    const { cells } = await rowsOf(await openTable(path));
    expect(cells.slice(1, 4)).toEqual([
      ['Nguyễn Thị Hoa', '0912345678', '28/02/1990'],
      ['=HYPERLINK("http://x")', '+84912345678'],
      ['@SUM(1)', '-1+1', 'true'],
    ]);
  });

  it('guards what a spreadsheet would take for a formula', async () => {
    const path = pathTo('xuat.csv');
    await writeCsv(path, { columns: [{ header: '=a' }], rows: ROWS });
    expect(readFileSync(path, 'utf8')).toBe(
      "\ufeff'=a\r\nNguyễn Thị Hoa;0912345678;28/02/1990\r\n" +
        '"\'=HYPERLINK(""http://x"")";\'+84912345678;\r\n\'@SUM(1);\'-1+1;true\r\n' +
        '"<Hoa> & ""Lan"" _x000D_";"dòng 1\ndòng 2";12.5\r\n;\'x;-7\r\n',
    );
  });

  it.each(['=1', '+1', '-1', '@a', '\ta', '\ra', '\na', '＝1', '＋1', '－1', '＠a'])(
    'guards %j',
    (text) => {
      expect(csvSafe(text)).toBe(`'${text}`);
    },
  );

  it.each(['Hoa', '0912', '', "'=1", ' x', 'a=b'])('leaves %j', (text) => {
    expect(csvSafe(text)).toBe(text);
  });
});

describe('any text', () => {
  const word = fc.constantFrom(
    'Nguyễn',
    'Đỗ',
    '=',
    '+',
    '-',
    '@',
    "'",
    '"',
    ';',
    ',',
    '\n',
    '<',
    '&',
    '_x0041_',
    '0912',
    'x',
  );
  const text = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(''));
  const rows = fc.array(fc.array(text, { minLength: 1, maxLength: 4 }), {
    minLength: 1,
    maxLength: 8,
  });
  const asRead = (all: string[][]) => all.map((row) => row.map((one) => one.trim() || null));
  const filled = (all: Cell[][]) =>
    all
      .map((row) => row.slice(0, row.findLastIndex((cell) => cell !== null) + 1))
      .filter((row) => row.length > 0);

  it('comes back from .xlsx', async () => {
    await fc.assert(
      fc.asyncProperty(rows, async (all) => {
        const path = await written([{ name: 'a', columns: [{ header: 'x' }], rows: all }]);
        const { cells } = await rowsOf(await openTable(path));
        expect(cells.slice(1)).toEqual(filled(asRead(all)));
      }),
      { numRuns: 100 },
    );
  });

  it('comes back from .csv', async () => {
    await fc.assert(
      fc.asyncProperty(rows, async (all) => {
        const path = pathTo('a.csv');
        await writeCsv(path, {
          columns: ['a', 'b', 'c', 'd'].map((header) => ({ header })),
          rows: all,
        });
        const { cells } = await rowsOf(await openTable(path));
        // The guard's own apostrophe cannot be told from one that was there before it.
        const unguarded = all.map((row) => row.map((one) => one.replace(/^'(?=[=+\-@\n])/, '')));
        expect(cells.slice(1)).toEqual(filled(asRead(unguarded)));
      }),
      { numRuns: 200 },
    );
  });
});
