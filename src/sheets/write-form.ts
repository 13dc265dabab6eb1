/**
 * Writes an .xlsx as offices print it: headings across the page, a table with lines, room to sign below; A4, every
 * column on one page. No cell is ever a formula, as in write-xlsx.
 */
import { ZipFile } from 'yazl';
import { isRisky } from './guard.ts';
import { writeTo, type Target } from './write.ts';
import * as parts from './xlsx-parts.ts';

/** title: large, bold, in the middle · head, cell, centre: with lines around · bold, note, middle: without. */
export type FormStyle = 'text' | 'title' | 'bold' | 'middle' | 'note' | 'head' | 'cell' | 'centre';

export interface FormCell {
  text: string | number;
  style: FormStyle;
  /** From 0. */
  at: number;
  /** How many columns it spans; 1 by default. */
  span?: number;
}

export interface FormSheet {
  name: string;
  /** In characters, as Excel counts. */
  widths: readonly number[];
  rows: readonly (readonly FormCell[])[];
  isLandscape?: boolean;
  /** From 1: repeated at the top of every printed page. */
  headRow?: number;
}

/** Throws what the disk throws. */
export async function writeForm(target: Target, sheet: FormSheet): Promise<void> {
  const zip = new ZipFile();
  const [name] = parts.sheetNames([sheet.name]) as [string];
  for (const [part, xml] of parts.fixedParts([name])) {
    const own =
      part === 'xl/styles.xml'
        ? STYLE_SHEET
        : part === 'xl/workbook.xml'
          ? titled(xml, name, sheet)
          : xml;
    zip.addBuffer(Buffer.from(own), part, STAMP);
  }
  zip.addBuffer(Buffer.from(worksheet(sheet)), parts.sheetPart(0), STAMP);
  zip.end();
  await writeTo(target, zip.outputStream);
}

const STAMP = { mtime: new Date(Date.UTC(2000, 0, 1)), forceDosTimestamp: true };

/** The titles of the table on every page. */
function titled(xml: string, name: string, { headRow }: FormSheet): string {
  if (headRow === undefined) return xml;
  const where = `'${parts.escaped(name.replaceAll("'", "''"))}'!$${headRow}:$${headRow}`;
  const names = `<definedNames><definedName name="_xlnm.Print_Titles" localSheetId="0">${where}</definedName></definedNames>`;
  return xml.replace('</workbook>', `${names}</workbook>`);
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

function worksheet({ widths, rows, isLandscape = false }: FormSheet): string {
  const cols = widths.map(
    (width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`,
  );
  const merged = rows.flatMap((cells, at) => cells.flatMap((cell) => mergeOf(cell, at + 1)));
  const merges =
    merged.length > 0 ? `<mergeCells count="${merged.length}">${merged.join('')}</mergeCells>` : '';
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<worksheet xmlns="${MAIN}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>` +
    `<sheetFormatPr defaultRowHeight="18"/><cols>${cols.join('')}</cols>` +
    `<sheetData>${rows.map((cells, at) => rowXml(cells, at + 1)).join('')}</sheetData>${merges}` +
    '<pageMargins left="0.6" right="0.4" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>' +
    `<pageSetup paperSize="9" orientation="${isLandscape ? 'landscape' : 'portrait'}" fitToWidth="1" fitToHeight="0"/>` +
    '</worksheet>'
  );
}

function mergeOf({ at, span = 1 }: FormCell, row: number): string[] {
  if (span < 2) return [];
  const [from, to] = [at, at + span - 1].map(parts.columnLetters);
  return [`<mergeCell ref="${from}${row}:${to}${row}"/>`];
}

/** A table's rows are tall enough to sign in. */
function rowXml(cells: readonly FormCell[], row: number): string {
  const isTable = cells.some(({ style }) => style === 'cell' || style === 'centre');
  const height = isTable ? ' ht="24" customHeight="1"' : '';
  const all = [...cells].sort((a, b) => a.at - b.at).map((cell) => cellXml(cell, row));
  return `<row r="${row}"${height}>${all.join('')}</row>`;
}

function cellXml({ text, style, at }: FormCell, row: number): string {
  const where = `r="${parts.columnLetters(at)}${row}"`;
  const index = STYLES.indexOf(style) * 2;
  if (typeof text === 'number') return `<c ${where} s="${index}"><v>${text}</v></c>`;
  if (text === '') return `<c ${where} s="${index}"/>`;
  const s = index + (isRisky(text) ? 1 : 0);
  return `<c ${where} s="${s}" t="inlineStr"><is><t xml:space="preserve">${parts.escaped(text)}</t></is></c>`;
}

/* ---------- styles: each as it is, and with Excel's own mark for text that begins like a formula ---------- */

const STYLES: readonly FormStyle[] = [
  ...(['text', 'title', 'bold', 'middle', 'note', 'head', 'cell', 'centre'] as const),
];

const font = (more: string, size = 12) =>
  `<font>${more}<sz val="${size}"/><name val="Times New Roman"/><family val="1"/></font>`;
/** plain, bold, large and bold, italic */
const FONTS = [font(''), font('<b/>'), font('<b/>', 14), font('<i/>')];
const LINE = ['left', 'right', 'top', 'bottom']
  .map((side) => `<${side} style="thin"><color auto="1"/></${side}>`)
  .join('');

const LOOKS: Record<FormStyle, { font: number; border: 0 | 1; where: 'left' | 'center' }> = {
  text: { font: 0, border: 0, where: 'left' },
  title: { font: 2, border: 0, where: 'center' },
  bold: { font: 1, border: 0, where: 'center' },
  middle: { font: 0, border: 0, where: 'center' },
  note: { font: 3, border: 0, where: 'center' },
  head: { font: 1, border: 1, where: 'center' },
  cell: { font: 0, border: 1, where: 'left' },
  centre: { font: 0, border: 1, where: 'center' },
};

function xf(style: FormStyle, isQuoted: boolean): string {
  const { font: fontId, border, where } = LOOKS[style];
  const wrap = border === 1 ? ' wrapText="1"' : '';
  return (
    `<xf numFmtId="0" fontId="${fontId}" fillId="0" borderId="${border}" xfId="0" applyFont="1" ` +
    `applyBorder="1" applyAlignment="1"${isQuoted ? ' quotePrefix="1"' : ''}>` +
    `<alignment horizontal="${where}" vertical="center"${wrap}/></xf>`
  );
}

const STYLE_SHEET =
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="${MAIN}">` +
  `<fonts count="${FONTS.length}">${FONTS.join('')}</fonts>` +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  `<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border>${LINE}<diagonal/></border></borders>` +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  `<cellXfs count="${STYLES.length * 2}">${STYLES.map((style) => xf(style, false) + xf(style, true)).join('')}</cellXfs>` +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>' +
  '</styleSheet>';
