/** Builds files byte by byte, sound and broken ones, without the code that is under test. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32, deflateRawSync } from 'node:zlib';
import { afterAll } from 'vitest';
import { openTable } from '../../src/sheets/index.ts';
import type { Cell, OpenOptions, TableFile } from '../../src/sheets/index.ts';

const folder = mkdtempSync(join(tmpdir(), 'sheets-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let files = 0;

/** A path that holds the bytes. */
export function fileOf(bytes: Uint8Array | string, name = 'danh-sach.xlsx'): string {
  const path = join(folder, `${++files}-${name}`);
  writeFileSync(path, bytes);
  return path;
}

export const emptyFolder = () => mkdtempSync(join(folder, 'thu-muc-'));
export const pathTo = (name: string) => join(folder, `${++files}-${name}`);

export async function open(
  bytes: Uint8Array | string,
  name?: string,
  options?: OpenOptions,
): Promise<TableFile> {
  return openTable(fileOf(bytes, name), options);
}

/** The cells of each row of a sheet, and the numbers of the rows. */
export async function rowsOf(
  table: TableFile,
  at = 0,
): Promise<{ numbers: number[]; cells: Cell[][] }> {
  const numbers: number[] = [];
  const cells: Cell[][] = [];
  for await (const row of table.sheets[at]!.rows) {
    numbers.push(row.number);
    cells.push(row.cells);
  }
  return { numbers, cells };
}

export async function cellsOf(bytes: Uint8Array | string, name?: string): Promise<Cell[][]> {
  return (await rowsOf(await open(bytes, name))).cells;
}

/** Opens and walks all sheets to their end. */
export async function readAll(path: string, options?: OpenOptions): Promise<number> {
  let rows = 0;
  const table = await openTable(path, options);
  for (const sheet of table.sheets) for await (const _row of sheet.rows) rows++;
  return rows;
}

/* ---------- zip ---------- */

export interface Part {
  name: string;
  data: Uint8Array | string;
  /** What the headers say of the size, where it is a lie. */
  declared?: number;
  /** General purpose bits: 1 is "encrypted". */
  flags?: number;
  /** 8 deflate, 0 stored. */
  method?: 0 | 8;
}

export function zip(parts: readonly Part[]): Buffer {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const part of parts) {
    const { local, central } = entry(part, offset);
    bodies.push(local);
    directory.push(central);
    offset += local.length;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...bodies, list, end]);
}

function entry({ name, data, declared, flags = 0, method = 8 }: Part, offset: number) {
  const plain = Buffer.from(data);
  const body = method === 8 ? deflateRawSync(plain) : plain;
  const title = Buffer.from(name);
  const common = Buffer.alloc(26);
  common.writeUInt16LE(20, 0);
  common.writeUInt16LE(flags, 2);
  common.writeUInt16LE(method, 4);
  common.writeUInt16LE(0x5821, 8);
  common.writeUInt32LE(crc32(plain), 10);
  common.writeUInt32LE(body.length, 14);
  common.writeUInt32LE(declared ?? plain.length, 18);
  common.writeUInt16LE(title.length, 22);
  const place = Buffer.alloc(14);
  place.writeUInt32LE(offset, 10);
  return {
    local: Buffer.concat([Buffer.from('PK\x03\x04'), common, title, body]),
    central: Buffer.concat([Buffer.from('PK\x01\x02\x14\x00'), common, place, title]),
  };
}

/* ---------- workbook ---------- */

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const LINKS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';

export interface Book {
  /** Inside <worksheet>, or inside <sheetData> where it begins with <row; one for each sheet. */
  sheets?: string[];
  /** Attributes of <sheet>, as ' state="hidden"'. */
  states?: string[];
  /** Inside <sst>. */
  strings?: string;
  /** Inside <styleSheet>. */
  styles?: string;
  /** Attributes of <workbookPr>. */
  properties?: string;
  /** Replaces or adds parts; null takes one away. */
  parts?: Record<string, string | Uint8Array | null>;
  /** Applied to the XML of every part. */
  rewrite?: (xml: string) => string;
}

/** The parts of a workbook as Excel makes them, to be zipped. */
export function partsOf(book: Book): Part[] {
  const { sheets = ['<row r="1"><c r="A1"><v>1</v></c></row>'], states = [] } = book;
  const all: Record<string, string | Uint8Array | null> = {
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': relations(['officeDocument', 'xl/workbook.xml']),
    'xl/workbook.xml':
      `<workbook xmlns="${MAIN}" xmlns:r="${LINKS}"><workbookPr${book.properties ?? ''}/><sheets>` +
      sheets
        .map(
          (_xml, at) =>
            `<sheet name="Trang ${at + 1}" sheetId="${at + 1}"${states[at] ?? ''} r:id="rId${at + 1}"/>`,
        )
        .join('') +
      '</sheets></workbook>',
    'xl/_rels/workbook.xml.rels': relations(
      ...sheets.map((_xml, at) => ['worksheet', `worksheets/sheet${at + 1}.xml`] as const),
      ...(book.strings === undefined ? [] : [['sharedStrings', 'sharedStrings.xml'] as const]),
      ...(book.styles === undefined ? [] : [['styles', 'styles.xml'] as const]),
    ),
    ...Object.fromEntries(
      sheets.map((xml, at) => [`xl/worksheets/sheet${at + 1}.xml`, worksheet(xml)]),
    ),
    ...(book.strings === undefined
      ? {}
      : { 'xl/sharedStrings.xml': `<sst xmlns="${MAIN}">${book.strings}</sst>` }),
    ...(book.styles === undefined
      ? {}
      : { 'xl/styles.xml': `<styleSheet xmlns="${MAIN}">${book.styles}</styleSheet>` }),
    ...book.parts,
  };
  return Object.entries(all)
    .filter(([, data]) => data !== null)
    .map(([name, data]) => ({
      name,
      data: typeof data === 'string' && book.rewrite ? book.rewrite(data) : data!,
    }));
}

export function xlsx(book: Book): Buffer {
  return zip(partsOf(book));
}

export function relations(...targets: (readonly [type: string, target: string])[]): string {
  const all = targets.map(
    ([type, target], at) =>
      `<Relationship Id="rId${at + 1}" Type="${LINKS}/${type}" Target="${target}"/>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n<Relationships xmlns="${PACKAGE}">${all.join('')}</Relationships>`;
}

function worksheet(xml: string): string {
  const data = xml.startsWith('<row') || xml === '' ? `<sheetData>${xml}</sheetData>` : xml;
  return `<?xml version="1.0" encoding="UTF-8"?>\n<worksheet xmlns="${MAIN}">${data}</worksheet>`;
}
