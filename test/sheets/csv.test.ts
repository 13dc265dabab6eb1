/** CSV as offices save it: every separator, charset and line end gives the same two people. */
import { describe, expect, it } from 'vitest';
import { cellsOf, open, rowsOf } from './build.ts';

const ROWS = [
  ['Họ và tên', 'SĐT', 'Xã'],
  ['Nguyễn Thị Hường', '0912345678', 'Hữu Kiên'],
  ['Lương Thúy', '0987654321', 'Đồng Đăng'],
];

const written = (separator: string, end = '\r\n') =>
  ROWS.map((row) => row.join(separator) + end).join('');

const utf16be = (text: string) => Buffer.from(text, 'utf16le').swap16();

/** Windows-1258 as Windows makes it: what has no letter of its own is a base and a tone. */
function windows1258(text: string): Buffer {
  const bytes = new Map<string, number>();
  for (let byte = 0; byte < 256; byte++) {
    bytes.set(new TextDecoder('windows-1258').decode(Uint8Array.of(byte)), byte);
  }
  const letters = [...text.normalize('NFC')].flatMap((letter) => {
    if (bytes.has(letter)) return [letter];
    const [base = '', ...marks] = letter.normalize('NFD');
    const tone = marks.find((mark) => '\u0300\u0301\u0303\u0309\u0323'.includes(mark))!;
    const quality = marks.filter((mark) => mark !== tone).join('');
    return [(base + quality).normalize('NFC'), tone];
  });
  return Buffer.from(letters.map((letter) => bytes.get(letter)!));
}

describe('separators and line ends', () => {
  it.each([
    [',', '\r\n'],
    [';', '\r\n'],
    ['\t', '\n'],
    ['|', '\r'],
    [';', '\n'],
  ])('reads %j with lines ended by %j', async (separator, end) => {
    expect(await cellsOf(written(separator, end), 'a.csv')).toEqual(ROWS);
  });

  it('keeps to the separator of most lines where a heading holds others', async () => {
    const text = 'Danh sách hội viên, chi hội 1, 2 và 3;;\n' + written(';');
    expect((await cellsOf(text, 'a.csv')).slice(1)).toEqual(ROWS);
  });

  it('takes the hint that Excel writes for itself and does not count it as a row', async () => {
    const { numbers, cells } = await rowsOf(await open('sep=|\r\n' + written('|'), 'a.csv'));
    expect({ numbers, cells }).toEqual({ numbers: [1, 2, 3], cells: ROWS });
  });

  it('reads one column', async () => {
    expect(await cellsOf('Tên\nHoa\nLan\n', 'a.csv')).toEqual([['Tên'], ['Hoa'], ['Lan']]);
  });
});

describe('charsets', () => {
  const text = written(';');
  it.each([
    ['utf-8', Buffer.from(text)],
    ['utf-8', Buffer.from('\ufeff' + text)],
    ['utf-8', Buffer.from(text.normalize('NFD'))],
    ['utf-16le', Buffer.from('\ufeff' + text, 'utf16le')],
    ['utf-16be', utf16be('\ufeff' + text)],
    ['utf-16le', Buffer.from(text, 'utf16le')],
    ['utf-16be', utf16be(text)],
    ['windows-1258', windows1258(text)],
    ['windows-1252', Buffer.from('Tên;Số\nHà;1\nThanh Trà;2\n'.replace('ố', 'ô'), 'latin1')],
  ])('tells %s', async (encoding, bytes) => {
    const table = await open(bytes, 'a.csv');
    expect(table.kind).toBe('csv');
    expect(table.encoding).toBe(encoding);
    const { cells } = await rowsOf(table);
    if (encoding !== 'windows-1252') expect(cells).toEqual(ROWS);
    else expect(cells.at(-1)).toEqual(['Thanh Trà', '2']);
  });

  it('keeps to UTF-8 where one letter is damaged', async () => {
    const bytes = Buffer.from(text);
    bytes[bytes.indexOf('ễ') + 1] = 0x20;
    const table = await open(bytes, 'a.csv');
    expect(table.encoding).toBe('utf-8');
    expect((await rowsOf(table)).cells[2]).toEqual(ROWS[2]);
  });

  it.each([
    [
      'tcvn3',
      'Hä vµ tªn;S§T;X·\nNguyÔn ThÞ H­êng;0912345678;H÷u Kiªn\nL­¬ng Thóy;0987654321;§ång §¨ng\n',
    ],
    [
      'vni',
      'Hoï vaø teân;SÑT;Xaõ\nNguyeãn Thò Höôøng;0912345678;Höõu Kieân\nLöông Thuùy;0987654321;Ñoàng Ñaêng\n',
    ],
  ])('reads text typed in the old font %s', async (encoding, typed) => {
    for (const bytes of [Buffer.from(typed, 'latin1'), Buffer.from(typed, 'utf8')]) {
      const table = await open(bytes, 'a.csv');
      expect(table.encoding).toBe(encoding);
      expect((await rowsOf(table)).cells).toEqual(ROWS);
    }
  });
});

describe('cells', () => {
  it('reads quotes, separators and line ends within them', async () => {
    const text = 'a;"b;""c"" \r\nd";e\r\n5" x 7";f;g\r\n';
    expect(await cellsOf(text, 'a.csv')).toEqual([
      ['a', 'b;"c" \nd', 'e'],
      ['5" x 7"', 'f', 'g'],
    ]);
  });

  it('trims, drops what cannot be seen, and gives null for nothing', async () => {
    const text = 'a;b;c;d\n\u00a0 Ho\u200b\u0300a\u200b ;\u2060; ;x\n';
    expect((await cellsOf(text, 'a.csv'))[1]).toEqual(['Hòa', null, null, 'x']);
  });

  it('leaves empty rows out and counts them', async () => {
    const { numbers } = await rowsOf(await open('\n\n;;\na;b\n\nc;d\n', 'a.csv'));
    expect(numbers).toEqual([4, 6]);
  });

  it('passes a million blank lines', async () => {
    const { numbers } = await rowsOf(await open('a;b\n' + '\n'.repeat(1_000_000) + 'c\n', 'a.csv'));
    expect(numbers).toEqual([1, 1_000_002]);
  });

  it('takes the guard against formulas off', async () => {
    expect(await cellsOf("a;b\n'+84912345678;'tis\n", 'a.csv')).toEqual([
      ['a', 'b'],
      ['+84912345678', "'tis"],
    ]);
  });

  it('reads rows again on a second walk', async () => {
    const table = await open(written(','), 'a.csv');
    expect(await rowsOf(table)).toEqual(await rowsOf(table));
  });

  it('goes by what the file holds, not by its name', async () => {
    expect((await open(written(','), 'thuc-ra-la-csv.xlsx')).kind).toBe('csv');
  });

  it('takes a text that begins with < for text', async () => {
    expect(await cellsOf('<5 triệu;x\na;b\n', 'a.csv')).toEqual([
      ['<5 triệu', 'x'],
      ['a', 'b'],
    ]);
  });
});
