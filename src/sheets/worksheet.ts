/** Reads the rows of one worksheet as they stream out of the file. */
import type { Archive } from './archive.ts';
import { dayOfSerial } from './dates.ts';
import { SheetRefused } from './refused.ts';
import { textReader } from './strings.ts';
import type { SharedStrings } from './strings.ts';
import type { Style } from './styles.ts';
import type { Cell, LegacyFont, Limits, RawRow } from './table.ts';
import { walkXml } from './xml.ts';
import type { Attributes, XmlHandler } from './xml.ts';

/** Excel's own bounds: a reference beyond them was made by no office program. */
const ROW_MAX = 1_048_576;
const COLUMN_MAX = 16_384;
/** UTF-16 units of XML without one filled row: formats drawn down to the end of the sheet, or an attack. */
const BLANK_MAX = 40_000_000;

export interface Surroundings {
  part: string;
  strings: SharedStrings;
  styles: readonly Style[];
  is1904: boolean;
  limits: Limits;
}

/** Text is as the file has it, not yet tidied. Throws SheetRefused. */
export async function* readWorksheet(
  archive: Archive,
  around: Surroundings,
): AsyncGenerator<RawRow> {
  const rows = rowReader(around);
  let given = 0;
  let blank = 0;
  for await (const length of walkXml(archive.read(around.part), around.part, rows.handler)) {
    const taken = rows.take();
    blank = taken.length > 0 ? 0 : blank + length;
    if (blank > BLANK_MAX) throw new SheetRefused('too-much-blank');
    for (const row of taken) {
      if (++given > around.limits.rows) {
        throw new SheetRefused('too-many-rows', around.limits.rows);
      }
      yield row;
    }
  }
}

interface OpenCell {
  column: number;
  type: string;
  isDate: boolean;
  font: LegacyFont | undefined;
  value: string | undefined;
  inline: string | undefined;
}

/** Gathers finished rows until they are taken. */
function rowReader(around: Surroundings) {
  let done: RawRow[] = [];
  let row: RawRow = { number: 0, cells: [] };
  let cell: OpenCell | undefined;
  let isValue = false;
  let column = 0;
  const inline = textReader(['is'], (text) => cell && (cell.inline = text));

  const handler: XmlHandler = {
    open(name, attributes) {
      if (name === 'c') {
        cell = openCell(attributes, column + 1, around);
        column = cell.column;
      } else if (name === 'v' && cell) {
        isValue = true;
        cell.value = '';
      } else if (name === 'row') {
        row = { number: rowNumber(attributes['r'], row.number + 1, around.part), cells: [] };
        column = 0;
      } else if (cell) inline.open(name);
    },
    text(piece) {
      if (isValue) cell!.value += piece;
      else if (cell) inline.text(piece);
    },
    close(name) {
      if (name === 'v') isValue = false;
      else if (name === 'c' && cell) {
        put(row, cell, around);
        cell = undefined;
      } else if (name === 'row') {
        if (row.cells.length > 0) done.push(row);
      } else if (cell) inline.close(name);
    },
  };
  const take = () => {
    const taken = done;
    done = [];
    return taken;
  };
  return { handler, take };
}

function openCell(attributes: Attributes, next: number, around: Surroundings): OpenCell {
  const style = around.styles[Number(attributes['s'] ?? 0)];
  return {
    column: columnNumber(attributes['r'], next, around.part),
    type: attributes['t'] ?? 'n',
    isDate: style?.isDate ?? false,
    font: style?.font,
    value: undefined,
    inline: undefined,
  };
}

/** Puts the value in its place; an empty cell takes none, however far to the right it is styled. */
function put(row: RawRow, cell: OpenCell, around: Surroundings): void {
  const value = valueOf(cell, around);
  if (value === null || value === '') return;
  const { columns, cellCharacters } = around.limits;
  if (cell.column > columns) throw new SheetRefused('too-many-columns', columns);
  if (typeof value === 'string' && value.length > cellCharacters) {
    throw new SheetRefused('cell-too-long', row.number);
  }
  while (row.cells.length < cell.column - 1) row.cells.push(null);
  row.cells[cell.column - 1] = value;
  if (cell.font) (row.fonts ??= [])[cell.column - 1] = cell.font;
}

/** A formula counts by the value that was last worked out; without one it is null, as an error is. */
function valueOf(cell: OpenCell, around: Surroundings): Cell {
  const { type, value, inline } = cell;
  if (type === 'inlineStr') return inline ?? value ?? null;
  if (value === undefined) return null;
  switch (type) {
    case 's':
      return sharedString(value, around);
    case 'str':
      return value;
    case 'b':
      return value.trim() === '1' || value.trim() === 'true';
    case 'e':
      return null;
    case 'd':
      return /^\d{4}-\d{2}-\d{2}/.test(value) ? { day: value.slice(0, 10) } : value;
    default:
      return numberOf(value.trim(), cell.isDate, around.is1904);
  }
}

function sharedString(index: string, { strings, part }: Surroundings): string {
  const text = /^\s*\d+\s*$/.test(index) ? strings.at(Number(index)) : undefined;
  if (text === undefined) throw new SheetRefused('broken-workbook', part);
  return text;
}

function numberOf(text: string, isDate: boolean, is1904: boolean): Cell {
  const number = Number(text);
  if (text === '' || !Number.isFinite(number)) return text;
  const day = isDate ? dayOfSerial(number, is1904) : undefined;
  if (day !== undefined) return { day };
  const isRounded = /^-?\d+$/.test(text) && !Number.isSafeInteger(number);
  return isRounded ? text : number;
}

function rowNumber(reference: string | undefined, next: number, part: string): number {
  const number = reference === undefined ? next : Number(reference);
  if (Number.isInteger(number) && number >= next && number <= ROW_MAX) return number;
  throw new SheetRefused('broken-workbook', part);
}

/** «AB12» → 28. */
function columnNumber(reference: string | undefined, next: number, part: string): number {
  if (reference === undefined) return next;
  const letters = /^\$?([A-Z]{1,3})\$?\d{1,7}$/i.exec(reference)?.[1];
  let number = 0;
  for (const letter of letters?.toUpperCase() ?? '')
    number = number * 26 + letter.charCodeAt(0) - 64;
  if (number >= 1 && number <= COLUMN_MAX) return number;
  throw new SheetRefused('broken-workbook', part);
}
