/** Damaged at random, a file gives rows or a refusal, never anything else. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SheetRefused } from '../../src/sheets/index.ts';
import { fileOf, partsOf, readAll, xlsx, zip } from './build.ts';

const BOOK = {
  sheets: [
    '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>32874</v></c></row><row r="3"><c r="A3" t="inlineStr"><is><t>NguyÔn ThÞ Hoa</t></is></c></row>',
  ],
  strings: '<si><t>Họ và tên</t></si>',
  styles:
    '<fonts><font><name val=".VnTime"/></font></fonts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>',
};
const CSV = Buffer.from(
  'Họ và tên;SĐT;"Ghi ""chú"""\r\nNguyễn Thị Hoa;0912345678;"a\r\nb"\r\nLê Hà;;x\r\n',
);

async function givesRowsOrRefuses(bytes: Uint8Array): Promise<void> {
  const end: unknown = await readAll(fileOf(bytes, 'a.xlsx')).catch((error: unknown) => error);
  if (typeof end === 'number') return;
  expect(end).toBeInstanceOf(SheetRefused);
  expect((end as SheetRefused).message).not.toMatch(/undefined|NaN|\[object/);
}

/** Flips, cuts and doublings of a sound file. */
function damaged(sound: Buffer): fc.Arbitrary<Buffer> {
  const place = fc.nat(sound.length - 1);
  const flips = fc.array(fc.tuple(place, fc.integer({ min: 1, max: 255 })), { maxLength: 4 });
  return fc
    .tuple(flips, place, fc.constantFrom('keep', 'cut', 'drop', 'double'))
    .map(([all, at, how]) => {
      const bytes = Buffer.from(sound);
      for (const [where, mask] of all) bytes[where]! ^= mask;
      if (how === 'cut') return bytes.subarray(0, at);
      if (how === 'drop') return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + 7)]);
      if (how === 'double') return Buffer.concat([bytes.subarray(0, at), bytes]);
      return bytes;
    });
}

const holds = (sound: Buffer, numRuns: number) =>
  fc.assert(fc.asyncProperty(damaged(sound), givesRowsOrRefuses), { numRuns });

describe('damage at random', () => {
  it('to an .xlsx', () => holds(xlsx(BOOK), 400));
  it('to a CSV', () => holds(CSV, 400));
  it('to a CSV in UTF-16', () => holds(Buffer.from('\ufeff' + CSV.toString(), 'utf16le'), 200));

  it('to the XML of each part, in a sound zip', async () => {
    const parts = partsOf(BOOK);
    const broken = fc
      .nat(parts.length - 1)
      .chain((at) =>
        damaged(Buffer.from(parts[at]!.data)).map((data) =>
          zip(parts.map((part, other) => (other === at ? { ...part, data } : part))),
        ),
      );
    await fc.assert(fc.asyncProperty(broken, givesRowsOrRefuses), { numRuns: 600 });
  });

  it('any bytes at all', async () => {
    await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), givesRowsOrRefuses), {
      numRuns: 300,
    });
  });

  it('bytes that begin as a known kind of file', async () => {
    const start = fc.constantFrom(
      'PK\x03\x04',
      '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1',
      '\xff\xfe',
      '\xfe\xff',
      '\xef\xbb\xbf',
      'sep=;\n',
      '<',
    );
    const file = fc
      .tuple(start, fc.uint8Array({ maxLength: 300 }))
      .map(([first, rest]) => Buffer.concat([Buffer.from(first, 'latin1'), rest]));
    await fc.assert(fc.asyncProperty(file, givesRowsOrRefuses), { numRuns: 300 });
  });
});
