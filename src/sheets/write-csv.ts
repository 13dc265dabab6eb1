/** Writes CSV that Excel in Vietnam opens by a double click: UTF-8 with its mark, CRLF, safe against formulas. */
import { csvSafe } from './guard.ts';
import type { Cell } from './table.ts';
import { writeTo } from './write.ts';
import type { SheetToWrite, Target } from './write.ts';

export interface CsvOptions {
  /** Excel with Vietnamese settings expects ';', where the comma parts decimals. Default ';'. */
  separator?: ';' | ',';
}

/** Ends the target; throws what the disk or the rows throw. Days are written 'DD/MM/YYYY'. */
export async function writeCsv(
  target: Target,
  sheet: Pick<SheetToWrite, 'columns' | 'rows'>,
  { separator = ';' }: CsvOptions = {},
): Promise<void> {
  await writeTo(target, lines(sheet, separator));
}

async function* lines(
  { columns, rows }: Pick<SheetToWrite, 'columns' | 'rows'>,
  separator: string,
): AsyncGenerator<string> {
  const line = (cells: Cell[]) => cells.map(field).join(separator) + '\r\n';
  yield '\ufeff' + line(columns.map(({ header }) => header));
  for await (const cells of rows) yield line(cells);
}

function field(cell: Cell): string {
  const text = typeof cell === 'string' ? csvSafe(cell) : plain(cell);
  return /[",;\t\r\n|]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function plain(cell: Exclude<Cell, string>): string {
  if (cell === null) return '';
  if (typeof cell !== 'object') return String(cell);
  return cell.day.split('-').reverse().join('/');
}
