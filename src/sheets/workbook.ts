/** Finds the sheets of an .xlsx, in their order, with what is needed to read them. */
import { posix } from 'node:path';
import { openArchive } from './archive.ts';
import type { Archive } from './archive.ts';
import { refuseOtherZip } from './kind.ts';
import { SheetRefused } from './refused.ts';
import { readStrings } from './strings.ts';
import type { SharedStrings } from './strings.ts';
import { readStyles } from './styles.ts';
import type { Limits, RawRow } from './table.ts';
import { readWorksheet } from './worksheet.ts';
import { readXml } from './xml.ts';
import type { Attributes } from './xml.ts';

/** bytes of XML: the list of sheets and their relationships; and the strings, markup included. */
const LIST_MAX = 5_000_000;
const STRINGS_MAX = 120_000_000;
const SHEETS_MAX = 500;

export interface RawSheet {
  name: string;
  rows: AsyncIterable<RawRow>;
}

/** Throws SheetRefused, here or while rows are read. */
export async function openWorkbook(
  bytes: Buffer,
  limits: Limits,
  withHidden: boolean,
): Promise<RawSheet[]> {
  const archive = await openArchive(bytes, limits);
  refuseOtherZip(archive);
  const main = await mainPart(archive);
  const book = await readBook(archive, main);
  const links = await readLinks(archive, main);
  const strings = await stringsOf(archive, links);
  const styles = await readStyles(archive, ofType(links, 'styles'));
  const around = { strings, styles, is1904: book.is1904, limits };
  const listed = book.sheets.filter((sheet) => withHidden || !sheet.isHidden);
  return partsOf(archive, main, listed, links).map(({ name, part }) => ({
    name,
    rows: { [Symbol.asyncIterator]: () => readWorksheet(archive, { ...around, part }) },
  }));
}

/** Where the rows of each sheet are. */
function partsOf(archive: Archive, main: string, listed: ListedSheet[], links: Link[]) {
  const targets = new Map(links.map((link) => [link.id, link]));
  const taken = new Set<string>();
  return listed.flatMap(({ name, link }) => {
    const target = targets.get(link);
    if (!target) throw new SheetRefused('broken-workbook', main);
    // Sheets that are one chart have no rows.
    if (!target.type.endsWith('/worksheet')) return [];
    const { part } = target;
    if (!archive.has(part) || taken.has(part)) throw new SheetRefused('broken-workbook', part);
    taken.add(part);
    return [{ name, part }];
  });
}

async function stringsOf(archive: Archive, links: Link[]): Promise<SharedStrings> {
  const part = ofType(links, 'sharedStrings');
  if (part === undefined) return { at: () => undefined };
  return readStrings(archive.read(part, STRINGS_MAX), part);
}

/* ---------- relationships ---------- */

interface Link {
  id: string;
  /** A URI, of the transitional or of the strict family; they end alike. */
  type: string;
  /** The name in the archive. */
  part: string;
}

async function mainPart(archive: Archive): Promise<string> {
  const part = ofType(await readLinks(archive, ''), 'officeDocument');
  if (part === undefined || !archive.has(part)) {
    throw new SheetRefused('broken-workbook', part ?? '_rels/.rels');
  }
  return part;
}

function ofType(links: Link[], type: string): string | undefined {
  return links.find((link) => link.type.endsWith(`/${type}`))?.part;
}

/** Where a part (or '' for the whole file) points to. */
async function readLinks(archive: Archive, part: string): Promise<Link[]> {
  const folder = posix.dirname(part);
  const source = posix.join(folder, '_rels', `${posix.basename(part)}.rels`);
  const links: Link[] = [];
  await readXml(archive.read(source, LIST_MAX), source, {
    open(name, { Id: id, Type: type, Target: target, TargetMode: mode }) {
      if (name !== 'Relationship' || !id || !type || !target || mode === 'External') return;
      links.push({ id, type, part: posix.resolve('/', folder, target).slice(1) });
    },
  });
  return links;
}

/* ---------- the list of sheets ---------- */

interface ListedSheet {
  name: string;
  /** The id of a relationship. */
  link: string;
  isHidden: boolean;
}

interface Book {
  sheets: ListedSheet[];
  is1904: boolean;
}

async function readBook(archive: Archive, part: string): Promise<Book> {
  const book: Book = { sheets: [], is1904: false };
  await readXml(archive.read(part, LIST_MAX), part, {
    open(name, attributes) {
      if (name === 'workbookPr') book.is1904 = isTrue(attributes['date1904']);
      if (name === 'sheet') book.sheets.push(sheetOf(attributes));
      if (book.sheets.length > SHEETS_MAX) throw new SheetRefused('broken-workbook', part);
    },
  });
  return book;
}

function sheetOf(attributes: Attributes): ListedSheet {
  const [, link = ''] = Object.entries(attributes).find(([name]) => /:id$/.test(name)) ?? [];
  const { name = '', state = 'visible' } = attributes;
  return { name, link, isHidden: state !== 'visible' };
}

function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}
