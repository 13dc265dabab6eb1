/** Mends and tidies the text of a sheet as its rows stream by, having first looked at how each column is typed. */
import { fontOf, repairText } from './legacy.ts';
import type { Cell, LegacyFont, SheetRow } from './table.ts';
import { tidy } from './tidy.ts';

/** Rows looked at. */
const SAMPLE = 300;

type Rows = AsyncIterable<SheetRow>;

export interface Look {
  /** The old font of each column, where there is one. */
  fonts: (LegacyFont | undefined)[];
  isEmpty: boolean;
}

/** Looks at the first rows. Throws what reading them throws. */
export async function lookAt(rows: Rows): Promise<Look> {
  const columns: string[][] = [];
  let seen = 0;
  for await (const { cells } of rows) {
    cells.forEach((cell, at) => {
      if (typeof cell === 'string') (columns[at] ??= []).push(cell.normalize('NFC'));
    });
    if (++seen === SAMPLE) break;
  }
  const texts = Array.from(columns, (column) => column ?? []);
  const leaning = mostOf(texts.map((column) => fontOf(column)));
  return { fonts: texts.map((column) => fontOf(column, leaning)), isEmpty: seen === 0 };
}

/** The font of more columns than any other. */
export function mostOf(fonts: readonly (LegacyFont | undefined)[]): LegacyFont | undefined {
  const count = (font: LegacyFont) => fonts.filter((one) => one === font).length;
  const [tcvn3, vni] = [count('tcvn3'), count('vni')];
  if (tcvn3 + vni === 0) return undefined;
  return tcvn3 >= vni ? 'tcvn3' : 'vni';
}

export function mended(rows: Rows, fonts: readonly (LegacyFont | undefined)[]): Rows {
  const mend = (cell: Cell, at: number): Cell => {
    if (typeof cell !== 'string') return cell;
    return tidy(repairText(cell.normalize('NFC'), fonts[at]));
  };
  return { [Symbol.asyncIterator]: () => mendRows(rows, mend) };
}

async function* mendRows(
  rows: Rows,
  mend: (cell: Cell, at: number) => Cell,
): AsyncGenerator<SheetRow> {
  for await (const row of rows) {
    const cells = row.cells.map(mend);
    while (cells.length > 0 && cells.at(-1) === null) cells.pop();
    if (cells.length > 0) yield { number: row.number, cells };
  }
}
