/** The rows that were not taken, in a table with its own titles and the reason beside each: to be mended and sent again. */
import { existsSync } from 'node:fs';
import { basename, dirname, extname, join, resolve } from 'node:path';
import type { Header } from '../domain/import/headers.ts';
import type { Context } from '../domain/import/lines.ts';
import type { Field } from '../domain/import/titles.ts';
import type { Imported, Rejected } from '../services/import.ts';
import {
  openTable,
  writeXlsx,
  type Cell,
  type Column,
  type Sheet,
  type SheetToWrite,
} from '../sheets/index.ts';
import { UsageError } from './command.ts';

export const REASON = 'Lý do';

/** Where it was written; null where every row was taken. */
export async function writeFaulty(
  file: string,
  wanted: string | undefined,
  { rejections, headers }: Imported,
): Promise<string | null> {
  if (rejections.length === 0) return null;
  const path = wanted ?? freeName(file);
  if (resolve(path) === resolve(file))
    throw new UsageError('--faulty is another file than the one that is read');
  const { sheets } = await openTable(file);
  const faulty = await Promise.all(
    sheets.map((sheet, at) =>
      sheetOf(
        sheet,
        headers[at],
        rejections.filter((one) => one.sheet === at),
      ),
    ),
  );
  await writeXlsx(
    path,
    faulty.filter((sheet) => sheet !== undefined),
  );
  return path;
}

/** Beside the file; one that is there already may be half mended and is never written over. */
function freeName(file: string): string {
  const own = basename(file, extname(file)).replace(/-dong-loi(?:-\d+)?$/, '');
  for (let n = 1; ; n += 1) {
    const path = join(dirname(file), `${own}-dong-loi${n === 1 ? '' : `-${n}`}.xlsx`);
    if (!existsSync(path)) return path;
  }
}

async function sheetOf(
  { name, rows }: Sheet,
  header: Header | undefined,
  rejections: Rejected[],
): Promise<SheetToWrite | undefined> {
  if (!header || rejections.length === 0) return undefined;
  const reasons = new Map(rejections.map((one) => [one.row, one]));
  const added = contextColumns(header, rejections);
  const width = await widthOf(rows, header, reasons);
  const titles = Array.from({ length: width }, (_, at) => ({ header: header.titles[at] ?? '' }));
  const columns: Column[] = [
    ...titles,
    ...added.map(({ title }) => ({ header: title })),
    { header: REASON, width: 80 },
  ];
  return {
    name: name === '' ? 'Dòng lỗi' : name,
    columns,
    rows: faultyRows(rows, reasons, added, width),
  };
}

async function widthOf(rows: Sheet['rows'], { titles }: Header, reasons: Map<number, Rejected>) {
  let width = titles.length;
  for await (const { number, cells } of rows)
    if (reasons.has(number)) width = Math.max(width, cells.length);
  return width;
}

async function* faultyRows(
  rows: Sheet['rows'],
  reasons: Map<number, Rejected>,
  added: Added[],
  width: number,
): AsyncGenerator<Cell[]> {
  for await (const { number, cells } of rows) {
    const rejected = reasons.get(number);
    if (!rejected) continue;
    const own = Array.from({ length: width }, (_, at) => cells[at] ?? null);
    yield [...own, ...added.map(({ from }) => rejected.context[from] ?? null), rejected.reason];
  }
}

/* ---------- what the headings said ---------- */

interface Added {
  title: string;
  from: keyof Context;
}

const CONTEXT: readonly (Added & { field: Field })[] = [
  { title: 'Xã', from: 'commune', field: 'commune' },
  { title: 'Chi hội', from: 'branch', field: 'branch' },
  { title: 'Tổ vay vốn', from: 'group', field: 'group' },
];

/** A heading above the table or between its rows does not come along, so what it said goes into a column. */
function contextColumns({ columns }: Header, rejections: Rejected[]): Added[] {
  return CONTEXT.filter(
    ({ field, from }) =>
      !columns.some((column) => column.field === field) &&
      rejections.some(({ context }) => context[from] !== undefined),
  );
}
