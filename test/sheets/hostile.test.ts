/** Broken and hostile files, one by one: each is refused with a sentence that names the trouble, soon, and in little memory. */
import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { SheetRefused } from '../../src/sheets/index.ts';
import type { OpenOptions, RefusalReason } from '../../src/sheets/index.ts';
import { emptyFolder, fileOf, partsOf, pathTo, readAll, relations, xlsx, zip } from './build.ts';
import type { Book } from './build.ts';

/** Of processor time: the machine may be busy with other tests. */
const SECONDS = 5;
const MEGABYTES = 150;

async function refusalOf(path: string, options?: OpenOptions): Promise<SheetRefused> {
  const before = process.memoryUsage.rss();
  const start = process.cpuUsage();
  const refusal: unknown = await readAll(path, options).catch((error: unknown) => error);
  expect(refusal).toBeInstanceOf(SheetRefused);
  const { user, system } = process.cpuUsage(start);
  expect((user + system) / 1_000_000).toBeLessThan(SECONDS);
  expect((process.memoryUsage.rss() - before) / 1_000_000).toBeLessThan(MEGABYTES);
  return refusal as SheetRefused;
}

type Case = [what: string, bytes: () => Uint8Array | string, reason: RefusalReason, names: RegExp];

function refuses(cases: Case[], name: string): void {
  it.each(cases)('%s', async (_what, bytes, reason, names) => {
    const refusal = await refusalOf(fileOf(bytes(), name));
    expect(refusal.reason).toBe(reason);
    expect(refusal.message).toMatch(names);
    // One sentence that says what to do.
    expect(refusal.message).toMatch(/^\p{Lu}.*[.]$/su);
    expect(refusal.message).not.toMatch(/undefined|null|NaN|Error/);
  });
}

const OLE2 = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const ole2 = (stream: string) =>
  Buffer.concat([OLE2, Buffer.alloc(1000), Buffer.from(stream, 'utf16le'), Buffer.alloc(500)]);
const good = () => xlsx({});
const withParts = (parts: Book['parts']) => () => xlsx({ parts });
/** Made when its turn comes: some are large. */
const sheet = (xml: string | (() => string)) => () =>
  xlsx({ sheets: [typeof xml === 'string' ? xml : xml()] });
const rows = (xml: string | (() => string)) =>
  sheet(() => `<sheetData>${typeof xml === 'string' ? xml : xml()}</sheetData>`);

describe('what is no workbook at all', () => {
  refuses(
    [
      ['nothing', () => '', 'empty', /trống/],
      ['blank lines only', () => '\ufeff\r\n \r\n;;\r\n', 'empty', /trống/],
      ['an empty zip', () => zip([]), 'empty', /trống/],
      [
        'a web page',
        () => '\ufeff<html><table><tr><td>Hoa</td></tr></table></html>',
        'html',
        /trang web/,
      ],
      ['a web page with a doctype', () => '\n<!DOCTYPE html><html></html>', 'html', /trang web/],
      ['a bare table', () => '<table border=1><tr><td>1</td></tr></table>', 'html', /trang web/],
      [
        'a web page in UTF-16',
        () => Buffer.from('\ufeff<html><body>', 'utf16le'),
        'html',
        /trang web/,
      ],
      ['an MHTML', () => 'MIME-Version: 1.0\r\nX-Document-Type: Workbook\r\n', 'html', /trang web/],
      ['XML Spreadsheet 2003', () => '<?xml version="1.0"?><Workbook><Table>', 'xml', /XML/],
      ['an old .xls', () => ole2('Workbook'), 'old-xls', /\.xls/],
      ['an older .xls', () => Buffer.from('0908080000051000', 'hex'), 'old-xls', /\.xls/],
      ['a workbook with a password', () => ole2('EncryptedPackage'), 'password', /mật khẩu/],
      ['an old .doc', () => ole2('WordDocument'), 'other-archive', /tài liệu khác/],
      ['a PDF', () => '%PDF-1.7\n', 'pdf', /PDF/],
      ['a .rar', () => 'Rar!\x1a\x07', 'other-archive', /tệp nén/],
      ['a .gz', () => Buffer.from('1f8b0800', 'hex'), 'other-archive', /tệp nén/],
      [
        'a picture',
        () => Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'),
        'binary',
        /không phải bảng tính/,
      ],
      ['noise', () => randomBytes(100_000), 'binary', /không phải bảng tính/],
      ['text with NUL bytes', () => 'a,b\0,c\n', 'binary', /không phải bảng tính/],
    ],
    'danh-sach.csv',
  );
});

describe('zips of another kind', () => {
  const parts =
    (...names: string[]) =>
    () =>
      zip(names.map((name) => ({ name, data: 'x' })));
  refuses(
    [
      ['.xlsm', withParts({ 'xl/vbaProject.bin': 'x' }), 'macros', /macro/],
      ['.xlsb', parts('[Content_Types].xml', 'xl/workbook.bin'), 'xlsb', /\.xlsb/],
      ['.ods', parts('mimetype', 'content.xml'), 'ods', /\.ods/],
      ['.numbers', parts('Index/Document.iwa'), 'numbers', /Numbers/],
      ['.docx', parts('[Content_Types].xml', 'word/document.xml'), 'broken-workbook', /hỏng/],
      ['any .zip', parts('danh-sach.xlsx'), 'other-archive', /tệp nén/],
      [
        'a zip with a password',
        () => zip(partsOf({}).map((part) => ({ ...part, flags: 1 }))),
        'password',
        /mật khẩu/,
      ],
      [
        'ten thousand parts',
        parts(...Array.from({ length: 10_000 }, (_, at) => `x${at}`)),
        'other-archive',
        /tệp nén/,
      ],
    ],
    'danh-sach.xlsx',
  );
});

describe('damage', () => {
  /** Stored, not deflated: nothing but the checksum can tell. */
  const flipped = () => {
    const parts = partsOf({ sheets: ['<row><c t="str"><v>Nguyễn Thị Hoa</v></c></row>'] });
    const bytes = zip(parts.map((part) => ({ ...part, method: 0 })));
    bytes[bytes.indexOf('Hoa')]! ^= 0x01;
    return bytes;
  };
  const stringless: Book = { sheets: ['<row><c t="s"><v>0</v></c></row>'] };
  refuses(
    [
      ['half a zip', () => good().subarray(0, good().length / 2), 'broken-zip', /hỏng/],
      ['only the start', () => 'PK\x03\x04', 'broken-zip', /hỏng/],
      ['one bit', flipped, 'broken-zip', /hỏng/],
      ['a part twice', () => zip([...partsOf({}), ...partsOf({})]), 'broken-zip', /hỏng/],
      [
        'an unknown compression',
        () => {
          const bytes = good();
          let at = -1;
          while ((at = bytes.indexOf('PK\x01\x02', at + 1)) >= 0) bytes.writeUInt16LE(99, at + 10);
          return bytes;
        },
        'broken-zip',
        /hỏng/,
      ],
      ['no relationships', withParts({ '_rels/.rels': null }), 'broken-workbook', /_rels/],
      [
        'a workbook elsewhere',
        withParts({ '_rels/.rels': relations(['officeDocument', '../../etc/passwd']) }),
        'broken-workbook',
        /hỏng/,
      ],
      ['no workbook', withParts({ 'xl/workbook.xml': null }), 'broken-workbook', /workbook\.xml/],
      [
        'a missing sheet',
        withParts({ 'xl/worksheets/sheet1.xml': null }),
        'broken-workbook',
        /sheet1/,
      ],
      [
        'a sheet not in the relationships',
        withParts({ 'xl/_rels/workbook.xml.rels': relations() }),
        'broken-workbook',
        /hỏng/,
      ],
      ['missing shared strings', () => xlsx(stringless), 'broken-workbook', /hỏng/],
      [
        'shared strings named but not there',
        () => xlsx({ ...stringless, strings: '', parts: { 'xl/sharedStrings.xml': null } }),
        'broken-workbook',
        /sharedStrings/,
      ],
      [
        'a string beyond the last',
        () => xlsx({ ...stringless, strings: '' }),
        'broken-workbook',
        /hỏng/,
      ],
      ['XML cut off', sheet('<sheetData><row><c><v>1</v></c></row>'), 'broken-workbook', /sheet1/],
      ['XML not well formed', rows('<row><c></row>'), 'broken-workbook', /sheet1/],
      [
        'XML that is not UTF-8',
        withParts({ 'xl/worksheets/sheet1.xml': Buffer.from([0x3c, 0x61, 0x3e, 0xff]) }),
        'broken-workbook',
        /hỏng/,
      ],
      ['no sheet', () => xlsx({ sheets: [] }), 'no-sheet', /trang tính/],
      ['hidden sheets only', () => xlsx({ states: [' state="veryHidden"'] }), 'no-sheet', /bỏ ẩn/],
      ['empty sheets only', () => xlsx({ sheets: ['', ''] }), 'empty', /trống/],
    ],
    'danh-sach.xlsx',
  );
});

describe('attacks', () => {
  const bomb = (data: () => string, declared?: number) => () =>
    zip([
      ...partsOf({}).filter(({ name }) => name !== 'xl/worksheets/sheet1.xml'),
      { name: 'xl/worksheets/sheet1.xml', data: data(), declared },
    ]);
  const head = '<worksheet><sheetData>';
  /** Does not shrink beyond the ratio. */
  const noise = randomBytes(3_000_000).toString('base64');
  const salted = (piece: (salt: string) => string, count: number) =>
    Array.from({ length: count }, (_, at) => piece(noise.slice(at * 3, at * 3 + 9))).join('');
  const entities =
    '<!DOCTYPE a [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]>';

  refuses(
    [
      ['a bomb', bomb(() => head + ' '.repeat(200_000_000)), 'inflates-too-far', /bung ra/],
      [
        'a bomb that declares little',
        bomb(() => head + ' '.repeat(50_000_000), 1000),
        'broken-zip',
        /hỏng/,
      ],
      ['a bomb that declares 4 GB', bomb(() => head, 4_000_000_000), 'inflates-too-far', /bung ra/],
      [
        'entities',
        withParts({ 'xl/workbook.xml': `${entities}<workbook>&c;</workbook>` }),
        'unsafe-xml',
        /DOCTYPE/,
      ],
      [
        'an outer entity',
        withParts({ 'xl/workbook.xml': '<!DOCTYPE a SYSTEM "file:///etc/passwd"><a/>' }),
        'unsafe-xml',
        /DOCTYPE/,
      ],
      [
        'an endless doctype',
        bomb(() => `<!DOCTYPE ${'x'.repeat(5_000_000)}`),
        'unsafe-xml',
        /DOCTYPE/,
      ],
      [
        'an undeclared entity',
        rows('<row><c t="str"><v>&boom;</v></c></row>'),
        'broken-workbook',
        /hỏng/,
      ],
      [
        'a deep nest',
        sheet(
          '<a>'.repeat(10_000) +
            '</a>'.repeat(10_000) +
            '<sheetData><row><c><v>1</v></c></row></sheetData>',
        ),
        'broken-workbook',
        /hỏng/,
      ],
      [
        'an endless attribute',
        sheet(`<a b="${'x'.repeat(9_000_000)}"/>`),
        'broken-workbook',
        /hỏng/,
      ],
      ['an endless comment', sheet(`<!--${'x'.repeat(9_000_000)}-->`), 'broken-workbook', /hỏng/],
      [
        'a million attributes',
        sheet(() => `<a ${salted((salt) => `a${salt.replace(/\W/g, '')}="" `, 300_000)}/>`),
        'broken-workbook',
        /hỏng/,
      ],
      [
        'an endless text',
        rows(`<row><c t="str"><v>${'x'.repeat(9_000_000)}</v></c></row>`),
        'broken-workbook',
        /hỏng/,
      ],
      [
        'a text of endless pieces',
        rows(`<row><c t="inlineStr"><is>${'<t>xxxxxxxxxx</t>'.repeat(500_000)}</is></c></row>`),
        'text-too-long',
        /quá nhiều chữ/,
      ],
      [
        'a long cell',
        rows(`<row r="7"><c t="str"><v>${'x'.repeat(40_000)}</v></c></row>`),
        'cell-too-long',
        /dòng 7/,
      ],
      [
        'a row far away',
        rows('<row r="99999999999"><c><v>1</v></c></row>'),
        'broken-workbook',
        /hỏng/,
      ],
      [
        'a row before the last',
        rows('<row r="2"><c><v>1</v></c></row><row r="1"/>'),
        'broken-workbook',
        /hỏng/,
      ],
      ['a row that is no number', rows('<row r="1e3x"/>'), 'broken-workbook', /hỏng/],
      [
        'a column far away',
        rows('<row r="1"><c r="ZZZZZZ1"><v>1</v></c></row>'),
        'broken-workbook',
        /hỏng/,
      ],
      [
        'the column XFD',
        rows('<row r="1"><c r="XFD1"><v>1</v></c></row>'),
        'too-many-columns',
        /256 cột/,
      ],
      [
        'a million columns',
        rows(`<row>${'<c><v>1</v></c>'.repeat(300_000)}</row>`),
        'too-many-columns',
        /256 cột/,
      ],
      [
        'a million rows',
        rows(() => salted((salt) => `<row><c t="str"><v>${salt}</v></c></row>`, 300_000)),
        'too-many-rows',
        /100\.000 dòng/,
      ],
      [
        'a million blank rows with a frame',
        rows(() => salted((salt) => `<row x="${salt}"/>`, 1_100_000)),
        'broken-workbook',
        /hỏng/,
      ],
      [
        'blank cells without end',
        rows(() => salted((salt) => `<row>${`<c s="${salt}"/>`.repeat(60)}</row>`, 60_000)),
        'too-much-blank',
        /dòng trống/,
      ],
      [
        'a sheet listed a thousand times',
        withParts({
          'xl/workbook.xml': `<workbook><sheets>${'<sheet name="a" r:id="rId1"/>'.repeat(1000)}</sheets></workbook>`,
        }),
        'broken-workbook',
        /hỏng/,
      ],
      [
        'one part as two sheets',
        withParts({
          'xl/workbook.xml': `<workbook><sheets>${'<sheet name="a" r:id="rId1"/>'.repeat(2)}</sheets></workbook>`,
        }),
        'broken-workbook',
        /hỏng/,
      ],
      [
        'a format that makes patterns slow',
        () =>
          xlsx({
            styles: `<numFmts><numFmt numFmtId="164" formatCode="${'['.repeat(900_000)}"/></numFmts><cellXfs><xf numFmtId="164"/></cellXfs>`,
            parts: { 'xl/workbook.xml': null },
          }),
        'broken-workbook',
        /hỏng/,
      ],
      [
        'shared strings of nothing',
        () => xlsx({ strings: salted((salt) => `<si x="${salt}"/>`, 300_000) }),
        'too-much-text',
        /quá nhiều chữ/,
      ],
    ],
    'danh-sach.xlsx',
  );
});

describe('CSV', () => {
  refuses(
    [
      [
        'a quote never closed',
        () => 'a,b\n1,"' + 'x\n'.repeat(1_000_000),
        'open-quote',
        /dòng 2 .*ngoặc kép/,
      ],
      ['a million columns', () => 'x,'.repeat(400_000), 'too-many-columns', /256 cột/],
      ['a line without end', () => 'x'.repeat(3_000_000), 'open-quote', /quá dài/],
      ['a million rows', () => 'x,y\n'.repeat(1_000_000), 'too-many-rows', /100\.000 dòng/],
      ['a long cell', () => `a;b\n1;${'x'.repeat(40_000)}\n`, 'cell-too-long', /dòng 2/],
      ['21 MB', () => 'x;y\n'.repeat(5_250_000), 'too-large', /20 MB/],
    ],
    'danh-sach.csv',
  );
});

describe('paths', () => {
  const cases: [what: string, path: () => string, reason: RefusalReason, names: RegExp][] = [
    ['a folder', () => emptyFolder(), 'folder', /thư mục/],
    ['nothing there', () => pathTo('khong-co.xlsx'), 'missing', /Không tìm thấy/],
    ['a path with NUL', () => 'a\0b', 'unreadable', /mở/],
    ['a device', () => '/dev/zero', 'binary', /không phải bảng tính/],
  ];
  it.each(cases)('%s', async (_what, path, reason, names) => {
    const refusal = await refusalOf(path());
    expect(refusal.reason).toBe(reason);
    expect(refusal.message).toMatch(names);
  });
});

describe('limits', () => {
  const three = (): string =>
    fileOf(xlsx({ sheets: ['<row><c><v>1</v></c><c><v>2</v></c></row>'.repeat(3)] }));
  it('may be set', async () => {
    expect((await refusalOf(three(), { rows: 2 })).reason).toBe('too-many-rows');
    expect((await refusalOf(three(), { columns: 1 })).reason).toBe('too-many-columns');
    expect((await refusalOf(three(), { fileBytes: 10 })).reason).toBe('too-large');
    expect((await refusalOf(three(), { inflatedBytes: 100 })).reason).toBe('inflates-too-far');
    expect(await readAll(three(), { rows: 3, columns: 2 })).toBe(3);
  });

  it('stay as they are where an option is undefined', async () => {
    const long = fileOf('x;y\n'.repeat(100_001), 'a.csv');
    expect((await refusalOf(long, { rows: undefined })).reason).toBe('too-many-rows');
  });
});
