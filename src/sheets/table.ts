/** What a table is once it has been read: sheets of numbered rows of plain cells, and how large each may be. */

/**
 * Text is NFC, without zero-width characters, trimmed, and never empty (that is null). A number is as the workbook
 * holds it, so a phone kept as a number has lost its leading zero; a whole number too long to be held exactly stays
 * text. `day` is 'YYYY-MM-DD' and appears only where the number format of the workbook says date; a CSV has text only.
 */
export type Cell = string | number | boolean | { day: string } | null;

export interface SheetRow {
  /** From 1, as Excel shows it. Rows without any value are left out, so numbers may jump. */
  number: number;
  /** As long as the last value of this row demands; merged cells have their value in the top left one only. */
  cells: Cell[];
}

/** A row as its file has it, before its text is mended and tidied. */
export interface RawRow extends SheetRow {
  /** The old fonts that a workbook's styles name, by column. */
  fonts?: (LegacyFont | undefined)[];
}

export interface Sheet {
  name: string;
  /** May be walked more than once; each walk reads anew. Walking throws SheetRefused where the file is broken. */
  rows: AsyncIterable<SheetRow>;
}

export interface TableFile {
  kind: 'csv' | 'xlsx';
  /** In the order of the workbook; a CSV has one, named ''. */
  sheets: Sheet[];
  /** What the text was written in, for telling the operator. */
  encoding: Encoding;
}

export type Charset = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1258' | 'windows-1252';
/** TCVN3 (fonts .VnTime, .VnArial, …) and VNI-Windows (VNI-Times, …): Vietnamese that only its font shows. */
export type LegacyFont = 'tcvn3' | 'vni';
export type Encoding = Charset | LegacyFont;

export interface Limits {
  /** bytes on disk */
  fileBytes: number;
  /** bytes that all read parts of a workbook may inflate to, whatever their headers declare */
  inflatedBytes: number;
  /** rows with a value, for each sheet */
  rows: number;
  columns: number;
  /** UTF-16 units */
  cellCharacters: number;
}

export const LIMITS: Readonly<Limits> = {
  fileBytes: 20_000_000,
  inflatedBytes: 300_000_000,
  rows: 100_000,
  columns: 256,
  cellCharacters: 32_767,
};
