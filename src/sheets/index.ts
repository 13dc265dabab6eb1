/**
 * Reads tables as Vietnamese offices make them (.xlsx and CSV, whatever the file is called) and writes them back.
 *
 * Why these libraries, tried on 20,000 rows × 15 columns: exceljs drags in deprecated packages; SheetJS
 * (@e965/xlsx), hucre and read-excel-file took 86 to 141 MB of memory for it, this takes about 20. So the parts come
 * from small, well-kept libraries (yauzl for zip, saxes for XML, csv-parse for CSV, yazl for writing), and only the
 * thin layer that says what the XML means is ours. Charsets are Node's own.
 */
import { readFile, stat } from 'node:fs/promises';
import { openCsv } from './csv.ts';
import { kindOf } from './kind.ts';
import { lookAt, mended, mostOf } from './mend.ts';
import type { Look } from './mend.ts';
import { SheetRefused, asRefused } from './refused.ts';
import { LIMITS } from './table.ts';
import type { Charset, Limits, TableFile } from './table.ts';
import { openWorkbook } from './workbook.ts';
import type { RawSheet } from './workbook.ts';

export { repairLegacy } from './legacy.ts';
export { SheetRefused } from './refused.ts';
export type { RefusalReason } from './refused.ts';
export { LIMITS } from './table.ts';
export { writeCsv } from './write-csv.ts';
export type { CsvOptions } from './write-csv.ts';
export { writeXlsx } from './write-xlsx.ts';
export type { Column, SheetToWrite, Target } from './write.ts';
export { csvSafe } from './guard.ts';
export type { Cell, Encoding, Limits, Sheet, SheetRow, TableFile } from './table.ts';

/** Sheets whose beginning is read on opening; those after them are mended text by text. */
const LOOKED_AT = 12;

export interface OpenOptions extends Partial<Limits> {
  /** Offer the hidden sheets too. */
  withHidden?: boolean;
}

/**
 * Opens a table by what it contains, not by its name, and reads the beginning of each sheet to see how it is typed.
 * The file is held in memory, so there is nothing to close and it may change meanwhile. Throws SheetRefused and
 * nothing else, here and while rows are read: a file damaged near its end gives its first rows before it is refused.
 */
export async function openTable(path: string, options: OpenOptions = {}): Promise<TableFile> {
  const limits = limitsOf(options);
  const bytes = await readBounded(path, limits.fileBytes);
  try {
    if (kindOf(bytes) === 'text') return await openText(bytes, limits);
    return await openXlsx(bytes, limits, options.withHidden ?? false);
  } catch (error) {
    throw asRefused(error, 'binary');
  }
}

/** An option that is there but undefined is none. */
function limitsOf(options: Partial<Limits>): Limits {
  const given = Object.entries(options).filter(([, value]) => value !== undefined);
  return { ...LIMITS, ...Object.fromEntries(given) };
}

async function openText(bytes: Buffer, limits: Limits): Promise<TableFile> {
  const { charset, rows } = openCsv(bytes, limits);
  return tableOf('csv', charset, [{ name: '', rows }]);
}

async function openXlsx(bytes: Buffer, limits: Limits, withHidden: boolean): Promise<TableFile> {
  const sheets = await openWorkbook(bytes, limits, withHidden);
  if (sheets.length === 0) throw new SheetRefused('no-sheet');
  return tableOf('xlsx', 'utf-8', sheets);
}

async function tableOf(
  kind: TableFile['kind'],
  charset: Charset,
  raw: RawSheet[],
): Promise<TableFile> {
  const looks: Look[] = [];
  for (const { rows } of raw.slice(0, LOOKED_AT)) looks.push(await lookAt(rows));
  if (looks.length === raw.length && looks.every(({ isEmpty }) => isEmpty))
    throw new SheetRefused('empty');
  const sheets = raw.map(({ name, rows }, at) => ({
    name,
    rows: mended(rows, looks[at]?.fonts ?? []),
  }));
  return { kind, sheets, encoding: mostOf(looks.flatMap(({ fonts }) => fonts)) ?? charset };
}

async function readBounded(path: string, most: number): Promise<Buffer> {
  try {
    const { size, isFolder, isFile } = await statOf(path);
    if (isFolder) throw new SheetRefused('folder');
    if (!isFile) throw new SheetRefused('binary');
    if (size > most) throw new SheetRefused('too-large', Math.round(most / 1_000_000));
    return await readFile(path);
  } catch (error) {
    throw asRefused(error, hasCode(error, 'ENOENT') ? 'missing' : 'unreadable');
  }
}

async function statOf(path: string) {
  const found = await stat(path);
  return { size: found.size, isFolder: found.isDirectory(), isFile: found.isFile() };
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
