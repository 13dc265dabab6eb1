/**
 * Writes .xlsx files that Excel and LibreOffice show as they are meant: bold frozen headers, text that stays text.
 *
 * No cell is ever a formula. Text is an inline string in the format "@", so phones keep their leading zero; where it
 * begins like a formula it also carries quotePrefix, Excel's own mark for «'text», which is not shown. Whoever saves
 * such a sheet as CSV gets the bare text: for CSV use writeCsv.
 */
import { Readable } from 'node:stream';
import { ZipFile } from 'yazl';
import { serialOfDay } from './dates.ts';
import { isRisky } from './guard.ts';
import type { Cell } from './table.ts';
import { writeTo } from './write.ts';
import type { Column, SheetToWrite, Target } from './write.ts';
import * as parts from './xlsx-parts.ts';

/** Longer text Excel takes for damage; it is cut, the end marked with «…». */
const TEXT_MAX = 32_767;
/** UTF-16 units handed on at a time. */
const PIECE = 32_768;

/** Streams: rows are asked for as they are written. Ends the target; throws what the disk or the rows throw. */
export async function writeXlsx(target: Target, sheets: readonly SheetToWrite[]): Promise<void> {
  const zip = new ZipFile();
  const names = parts.sheetNames(sheets.map(({ name }) => name));
  for (const [name, xml] of parts.fixedParts(names)) zip.addBuffer(Buffer.from(xml), name, STAMP);
  const failed = new Promise<never>((_resolve, reject) => zip.on('error', reject));
  sheets.forEach((sheet, at) => {
    const open = (give: (error: unknown, stream: Readable) => void) => {
      const xml = Readable.from(inPieces(worksheet(sheet)), { objectMode: false });
      xml.on('error', (error) => (zip.outputStream as Readable).destroy(error));
      give(null, xml);
    };
    zip.addReadStreamLazy(parts.sheetPart(at), STAMP, open);
  });
  zip.end();
  await Promise.race([writeTo(target, zip.outputStream), failed]);
}

/** The same rows give the same bytes. */
const STAMP = { mtime: new Date(Date.UTC(2000, 0, 1)), forceDosTimestamp: true };

async function* worksheet({ columns, rows }: SheetToWrite): AsyncGenerator<string> {
  yield parts.worksheetStart(columns.map(widthOf));
  yield rowXml(
    1,
    columns.map(({ header }, at) => textXml(header, at, 1, parts.STYLES.header)),
  );
  let number = 1;
  for await (const cells of rows) {
    number++;
    yield rowXml(
      number,
      cells.map((cell, at) => cellXml(cell, at, number)),
    );
  }
  yield parts.WORKSHEET_END;
}

async function* inPieces(texts: AsyncIterable<string>): AsyncGenerator<Buffer> {
  let piece = '';
  for await (const text of texts) {
    piece += text;
    if (piece.length < PIECE) continue;
    yield Buffer.from(piece);
    piece = '';
  }
  if (piece !== '') yield Buffer.from(piece);
}

function widthOf({ header, width }: Column): number {
  return width ?? Math.max(10, header.length + 3);
}

function rowXml(number: number, cells: string[]): string {
  return `<row r="${number}">${cells.join('')}</row>`;
}

function cellXml(cell: Cell, at: number, row: number): string {
  const where = `r="${parts.columnLetters(at)}${row}"`;
  if (typeof cell === 'string') return textXml(cell, at, row, parts.STYLES.text);
  if (typeof cell === 'boolean') return `<c ${where} t="b"><v>${cell ? 1 : 0}</v></c>`;
  if (typeof cell === 'number')
    return Number.isFinite(cell) ? `<c ${where}><v>${cell}</v></c>` : '';
  if (cell === null) return '';
  const serial = serialOfDay(cell.day);
  if (serial === undefined) return textXml(cell.day, at, row, parts.STYLES.text);
  return `<c ${where} s="${parts.STYLES.date}"><v>${serial}</v></c>`;
}

function textXml(text: string, at: number, row: number, style: number): string {
  if (text === '') return '';
  const shown = text.length > TEXT_MAX ? `${text.slice(0, TEXT_MAX - 1)}…` : text;
  const s = style === parts.STYLES.text && isRisky(shown) ? parts.STYLES.riskyText : style;
  const where = `r="${parts.columnLetters(at)}${row}"`;
  return `<c ${where} s="${s}" t="inlineStr"><is><t xml:space="preserve">${parts.escaped(shown)}</t></is></c>`;
}
