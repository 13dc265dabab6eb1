/** Reads CSV as offices make it: any usual separator, charset and line end. */
import { Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import type { Options } from 'csv-parse';
import { decodeText } from './charset.ts';
import type { Decoded } from './charset.ts';
import { withoutGuard } from './guard.ts';
import { SheetRefused, asRefused } from './refused.ts';
import type { Charset, Limits, SheetRow } from './table.ts';

const SEPARATORS = [',', ';', '\t', '|'] as const;
/** UTF-16 units looked at to find the separator, and UTF-8 bytes one row may have. */
const SAMPLE = 65_536;
const RECORD_MAX = 1_000_000;

export interface RawTable {
  charset: Charset;
  /** Text as written; rows that are wholly empty are left out. */
  rows: AsyncIterable<SheetRow>;
}

/** Throws SheetRefused, here or while rows are read. */
export function openCsv(bytes: Buffer, limits: Limits): RawTable {
  const text = decodeText(bytes);
  const start = firstOf(text);
  // Excel's own hint, which it does not show as a row.
  const hint = /^sep=(.)\r?\n/.exec(start);
  const separator = hint?.[1] ?? separatorOf(start);
  const skip = hint?.[0].length ?? 0;
  const rows = { [Symbol.asyncIterator]: () => readRows(text, { separator, skip }, limits) };
  return { charset: text.charset, rows };
}

interface Shape {
  separator: string;
  /** UTF-16 units before the first row. */
  skip: number;
}

async function* readRows(text: Decoded, shape: Shape, limits: Limits): AsyncGenerator<SheetRow> {
  const source = Readable.from(textOf(text, shape.skip));
  const parser = source.pipe(parse(optionsOf(shape.separator)));
  source.on('error', (error) => parser.destroy(error));
  let number = 0;
  let given = 0;
  try {
    for await (const { record, info } of parser as AsyncIterable<InfoRow>) {
      number = info.records + info.empty_lines;
      const cells = trimEnd(record, number, limits);
      if (cells.length === 0) continue;
      if (++given > limits.rows) throw new SheetRefused('too-many-rows', limits.rows);
      yield { number, cells };
    }
  } catch (error) {
    throw asRefused(error, 'open-quote', brokenRow(error, number + 1));
  } finally {
    source.destroy();
  }
}

interface InfoRow {
  record: string[];
  /** Counted up to and with this row. */
  info: { records: number; empty_lines: number };
}

/** The parser stops before the rows ahead of the broken one are given, but it has counted them. */
function brokenRow(error: unknown, next: number): number {
  const hasCount = error instanceof CsvError && 'records' in error && 'empty_lines' in error;
  return hasCount ? Number(error.records) + Number(error.empty_lines) + 1 : next;
}

function optionsOf(separator: string): Options {
  return {
    bom: true,
    delimiter: separator,
    record_delimiter: ['\r\n', '\n', '\r'],
    // A quote within a cell, as in «5" x 7"», is a sign like any other.
    relax_quotes: true,
    relax_column_count: true,
    // They come by the million at the end of some exports; the counts in `info` keep the numbers right.
    skip_empty_lines: true,
    info: true,
    max_record_size: RECORD_MAX,
  };
}

/** The cells up to the last that is filled: Excel writes separators for its empty columns too. */
function trimEnd(record: string[], number: number, limits: Limits): (string | null)[] {
  let length = record.length;
  while (length > 0 && record[length - 1]!.trim() === '') length--;
  if (length > limits.columns) throw new SheetRefused('too-many-columns', limits.columns);
  const cells = record.slice(0, length).map(withoutGuard);
  if (cells.some((cell) => cell.length > limits.cellCharacters)) {
    throw new SheetRefused('cell-too-long', number);
  }
  return cells;
}

function* textOf(text: Decoded, skip: number): Generator<string> {
  let left = skip;
  for (const piece of text.pieces()) {
    const rest = piece.slice(left);
    left -= Math.min(left, piece.length);
    if (rest !== '') yield rest;
  }
}

function firstOf(text: Decoded): string {
  for (const piece of text.pieces()) if (piece !== '') return piece.slice(0, SAMPLE);
  return '';
}

/** The separator that most lines agree on, how often they have it deciding between equals. */
function separatorOf(start: string): string {
  const lines = start
    .replace(/"[^"]*"/g, '')
    .split(/\r\n|\n|\r/)
    .filter((line) => line.trim() !== '')
    .slice(0, 100);
  const scored = SEPARATORS.map((separator) => ({ separator, ...agreement(lines, separator) }));
  scored.sort((one, other) => other.lines - one.lines || other.count - one.count);
  return scored[0]!.lines > 0 ? scored[0]!.separator : ',';
}

function agreement(lines: string[], separator: string): { lines: number; count: number } {
  const found = new Map<number, number>();
  for (const line of lines) {
    const count = line.split(separator).length - 1;
    if (count > 0) found.set(count, (found.get(count) ?? 0) + 1);
  }
  const best = [...found].sort((one, other) => other[1] - one[1] || other[0] - one[0])[0];
  return { count: best?.[0] ?? 0, lines: best?.[1] ?? 0 };
}
