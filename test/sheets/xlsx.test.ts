/** XLSX as Excel and other programs make it: what each kind of cell, style and sheet becomes. */
import { describe, expect, it } from 'vitest';
import { isDateFormat } from '../../src/sheets/dates.ts';
import { cellsOf, open, rowsOf, xlsx } from './build.ts';

/** A row 1 of these cells. */
const row = (...cells: string[]) => `<row r="1">${cells.join('')}</row>`;
const one = async (cell: string, book = {}) =>
  (await cellsOf(xlsx({ sheets: [row(cell, '<c r="B1"><v>1</v></c>')], ...book })))[0]![0];

const styles = (code: string | number) => {
  const id = typeof code === 'number' ? code : 164;
  const formats =
    typeof code === 'number'
      ? ''
      : `<numFmts><numFmt numFmtId="164" formatCode="${code}"/></numFmts>`;
  return `${formats}<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="${id}"/></cellXfs>`;
};

describe('cells', () => {
  const strings =
    '<si><t>Nguyễn Thị Hoa</t></si>' +
    '<si><r><t xml:space="preserve">Lê </t></r><r><rPr><b/></rPr><t>Thị</t></r><rPh sb="0" eb="1"><t>đọc</t></rPh></si>' +
    '<si><t>a_x000D__x005F_x0041_</t></si><si/>';
  it.each([
    ['a shared string', '<c r="A1" t="s"><v>0</v></c>', 'Nguyễn Thị Hoa'],
    ['runs of rich text', '<c r="A1" t="s"><v>1</v></c>', 'Lê Thị'],
    ['what XML cannot hold', '<c r="A1" t="s"><v>2</v></c>', 'a\n_x0041_'],
    ['an empty string', '<c r="A1" t="s"><v>3</v></c>', null],
    [
      'an inline string',
      '<c r="A1" t="inlineStr"><is><r><t>Lan </t></r><r><t>Hoa</t></r></is></c>',
      'Lan Hoa',
    ],
    ['a number', '<c r="A1"><v>12.5</v></c>', 12.5],
    ['a phone kept as a number', '<c r="A1"><v>9.12345678E8</v></c>', 912345678],
    ['an identity number', '<c r="A1"><v>20123456789</v></c>', 20123456789],
    [
      'a whole number too long to be exact',
      '<c r="A1"><v>12345678901234567890</v></c>',
      '12345678901234567890',
    ],
    ['yes', '<c r="A1" t="b"><v>1</v></c>', true],
    ['no', '<c r="A1" t="b"><v>0</v></c>', false],
    ['an error', '<c r="A1" t="e"><v>#N/A</v></c>', null],
    ['a formula', '<c r="A1"><f>1+1</f><v>2</v></c>', 2],
    ['a formula of text', '<c r="A1" t="str"><f>B1&amp;"x"</f><v>Hoa</v></c>', 'Hoa'],
    ['a formula never worked out', '<c r="A1"><f>1+1</f></c>', null],
    ['an ISO day', '<c r="A1" t="d"><v>1990-02-28T00:00:00</v></c>', { day: '1990-02-28' }],
    ['marks apart from letters', '<c r="A1" t="str"><v>Ho\u0300a\u200b </v></c>', 'Hòa'],
    ['TCVN3', '<c r="A1" t="str"><v>NguyÔn ThÞ Hoa</v></c>', 'Nguyễn Thị Hoa'],
    ['VNI', '<c r="A1" t="str"><v>Nguyeãn Thò Hoa</v></c>', 'Nguyễn Thị Hoa'],
    ['CDATA', '<c r="A1" t="str"><v><![CDATA[a<b]]></v></c>', 'a<b'],
  ])('%s', async (_name, cell, expected) => {
    expect(await one(cell, { strings })).toEqual(expected);
  });

  it('believes the font that the style names', async () => {
    const fonts =
      '<fonts><font><name val="Arial"/></font><font><name val=".VnTime"/></font></fonts>';
    const book = { styles: `${fonts}<cellXfs><xf fontId="0"/><xf fontId="1"/></cellXfs>` };
    const cell = (s: number) => `<c r="A1" s="${s}" t="str"><v>Tù</v></c>`;
    expect(await one(cell(0), book)).toBe('Tù');
    expect(await one(cell(1), book)).toBe('Tự');
    expect((await open(xlsx({ sheets: [row(cell(1))], ...book }))).encoding).toBe('tcvn3');
  });
});

describe('days', () => {
  it.each([
    [14, '32874', '1990-01-01'],
    [14, '32874.75', '1990-01-01'],
    [22, '1', '1900-01-01'],
    [14, '59', '1900-02-28'],
    [14, '61', '1900-03-01'],
    [30, '32874', '1990-01-01'],
    ['dd/mm/yyyy;@', '32874', '1990-01-01'],
    ['[$-42A]d mmmm yyyy', '32874', '1990-01-01'],
    ['&quot;ngày&quot; dd &quot;tháng&quot; mm', '32874', '1990-01-01'],
  ])('format %j makes %s a day', async (code, serial, day) => {
    expect(await one(`<c r="A1" s="1"><v>${serial}</v></c>`, { styles: styles(code) })).toEqual({
      day,
    });
  });

  it.each([
    [0, '32874'],
    [4, '32874'],
    [20, '0.5'],
    [14, '60'],
    [14, '-1'],
    [14, '99999999'],
    ['#,##0 &quot;đồng/ngày&quot;', '32874'],
    ['[Red]0.00', '32874'],
    ['[h]:mm', '32874'],
  ])('format %j leaves %s a number', async (code, serial) => {
    expect(await one(`<c r="A1" s="1"><v>${serial}</v></c>`, { styles: styles(code) })).toBe(
      Number(serial),
    );
  });

  it('counts from 1904 where the workbook does', async () => {
    const book = { styles: styles(14), properties: ' date1904="1"' };
    expect(await one('<c r="A1" s="1"><v>31412</v></c>', book)).toEqual({ day: '1990-01-01' });
  });

  it('takes a format of monstrous length for no date, at once', () => {
    expect(isDateFormat(164, '['.repeat(1_000_000) + 'd')).toBe(false);
  });
});

describe('rows and sheets', () => {
  it('keeps the numbers of rows, gaps between cells, and leaves empty rows out', async () => {
    const sheet =
      '<row r="3"/><row r="4"><c r="B4"><v>1</v></c><c r="D4" s="1"/></row><row r="9"><c r="A9"><v>2</v></c></row>';
    const { numbers, cells } = await rowsOf(await open(xlsx({ sheets: [sheet] })));
    expect({ numbers, cells }).toEqual({ numbers: [4, 9], cells: [[null, 1], [2]] });
  });

  it('counts rows and cells that do not say where they are', async () => {
    const sheet = '<row><c><v>1</v></c><c/><c><v>2</v></c></row><row><c><v>3</v></c></row>';
    const { numbers, cells } = await rowsOf(await open(xlsx({ sheets: [sheet] })));
    expect({ numbers, cells }).toEqual({ numbers: [1, 2], cells: [[1, null, 2], [3]] });
  });

  it('gives the value of merged cells once', async () => {
    const sheet =
      '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"/></row></sheetData><mergeCells><mergeCell ref="A1:B1"/></mergeCells>';
    expect(await cellsOf(xlsx({ sheets: [sheet] }))).toEqual([[1]]);
  });

  it('offers sheets in their order, the hidden ones on demand', async () => {
    const book = xlsx({
      sheets: [
        '<row><c><v>1</v></c></row>',
        '<row><c><v>2</v></c></row>',
        '<row><c><v>3</v></c></row>',
      ],
      states: ['', ' state="hidden"', ''],
    });
    const names = async (options = {}) =>
      (await open(book, 'a.xlsx', options)).sheets.map(({ name }) => name);
    expect(await names()).toEqual(['Trang 1', 'Trang 3']);
    expect(await names({ withHidden: true })).toEqual(['Trang 1', 'Trang 2', 'Trang 3']);
    expect((await rowsOf(await open(book), 1)).cells).toEqual([[3]]);
  });

  it.each<[string, (xml: string) => string]>([
    [
      'strict namespaces',
      (xml) =>
        xml
          .replaceAll(
            'http://schemas.openxmlformats.org/spreadsheetml/2006',
            'http://purl.oclc.org/ooxml/spreadsheetml',
          )
          .replaceAll(
            'http://schemas.openxmlformats.org/officeDocument/2006',
            'http://purl.oclc.org/ooxml/officeDocument',
          ),
    ],
    [
      'prefixed elements',
      (xml) =>
        xml
          .replace(/<(\/?)(workbook|sheets|sheet|worksheet|sheetData|row|c|v)\b/g, '<$1x:$2')
          .replaceAll(
            'xmlns="http://schemas.openxmlformats.org/spread',
            'xmlns:x="http://schemas.openxmlformats.org/spread',
          ),
    ],
    ['absolute targets', (xml) => xml.replace('"worksheets/', '"/xl/worksheets/')],
    ['UTF-8 with a mark', (xml) => '\ufeff' + xml],
  ])('reads %s', async (_name, rewrite) => {
    expect(await cellsOf(xlsx({ rewrite }))).toEqual([[1]]);
  });

  it('reads a part in UTF-16', async () => {
    const xml =
      '\ufeff<worksheet><sheetData><row><c t="str"><v>Hoà</v></c></row></sheetData></worksheet>';
    const parts = { 'xl/worksheets/sheet1.xml': Buffer.from(xml, 'utf16le') };
    expect(await cellsOf(xlsx({ parts }))).toEqual([['Hoà']]);
  });

  it('finds parts whose names differ in capitals', async () => {
    const parts = {
      'xl/sharedStrings.xml': null,
      'xl/SharedStrings.xml': '<sst><si><t>Hoa</t></si></sst>',
    };
    const book = xlsx({ sheets: [row('<c t="s"><v>0</v></c>')], strings: '', parts });
    expect(await cellsOf(book)).toEqual([['Hoa']]);
  });

  it('goes by what the file holds, not by its name', async () => {
    expect((await open(xlsx({}), 'thuc-ra-la-excel.csv')).kind).toBe('xlsx');
  });
});
