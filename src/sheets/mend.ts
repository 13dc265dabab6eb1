/** Mends and tidies the text of a sheet as its rows stream by, having first looked at how each column is typed. */
import { fontOf, isLegacyShaped, repairText } from './legacy.ts';
import type { Cell, LegacyFont, RawRow, SheetRow } from './table.ts';
import { tidy } from './tidy.ts';

/** Rows looked at, and UTF-16 units in them. */
const SAMPLE = 300;
const SAMPLE_LENGTH = 500_000;

type Font = LegacyFont | undefined;

export interface Look {
  /** The old font of each column, where there is one. */
  fonts: Font[];
  isEmpty: boolean;
}

interface Sampled {
  texts: string[];
  /** By the styles of the workbook. */
  named: Font[];
}

/** Looks at the first rows. Throws what reading them throws. */
export async function lookAt(rows: AsyncIterable<RawRow>): Promise<Look> {
  const columns: Sampled[] = [];
  let seen = 0;
  let length = 0;
  for await (const { cells, fonts } of rows) {
    cells.forEach((cell, at) => {
      if (typeof cell !== 'string') return;
      const column = (columns[at] ??= { texts: [], named: [] });
      column.texts.push(cell.normalize('NFC'));
      column.named.push(fonts?.[at]);
      length += cell.length;
    });
    if (++seen === SAMPLE || length > SAMPLE_LENGTH) break;
  }
  return { fonts: weigh(Array.from(columns)), isEmpty: seen === 0 };
}

/** What the workbook names for most of a column is believed; else its words are weighed, then with the rest in mind. */
function weigh(columns: (Sampled | undefined)[]): Font[] {
  const named = columns.map((column) => column && namedFont(column));
  const alone = columns.map((column, at) => named[at] ?? (column && fontOf(column.texts)));
  const leaning = mostOf(alone);
  return columns.map((column, at) => named[at] ?? (column && fontOf(column.texts, leaning)));
}

function namedFont({ texts, named }: Sampled): Font {
  const isNamed = named.filter(Boolean).length * 2 > named.length;
  return isNamed && texts.some(isLegacyShaped) ? mostOf(named) : undefined;
}

/** The font of more columns than any other. */
export function mostOf(fonts: readonly Font[]): Font {
  const count = (font: LegacyFont) => fonts.filter((one) => one === font).length;
  const [tcvn3, vni] = [count('tcvn3'), count('vni')];
  if (tcvn3 + vni === 0) return undefined;
  return tcvn3 >= vni ? 'tcvn3' : 'vni';
}

export function mended(
  rows: AsyncIterable<RawRow>,
  fonts: readonly Font[],
): AsyncIterable<SheetRow> {
  return { [Symbol.asyncIterator]: () => mendRows(rows, fonts) };
}

async function* mendRows(
  rows: AsyncIterable<RawRow>,
  fonts: readonly Font[],
): AsyncGenerator<SheetRow> {
  for await (const row of rows) {
    const cells = row.cells.map((cell, at) => mend(cell, row.fonts?.[at] ?? fonts[at]));
    while (cells.length > 0 && cells.at(-1) === null) cells.pop();
    if (cells.length > 0) yield { number: row.number, cells };
  }
}

function mend(cell: Cell, font: Font): Cell {
  return typeof cell === 'string' ? tidy(repairText(cell.normalize('NFC'), font)) : cell;
}
