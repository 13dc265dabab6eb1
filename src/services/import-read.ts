/** Reads the sheets of a list row by row and keeps what was understood; the rest goes back with its reasons. */
import { createAtlas, scopeOf, type Atlas, type NewUnit } from '../domain/import/atlas.ts';
import type { Row } from '../domain/import/cells.ts';
import { reasonOf, type Fault } from '../domain/import/faults.ts';
import {
  LOOKED_AT,
  findHeader,
  titlesSeen,
  type Header,
  type Ignored,
} from '../domain/import/headers.ts';
import {
  contextAbove,
  lineReader,
  type Context,
  type Line,
  type ReadLine,
} from '../domain/import/lines.ts';
import type { ListKind } from '../domain/import/titles.ts';
import { ImportRefused } from './import.ts';
import type { Book, ImportOptions, Rejected, SheetSource } from './import.ts';

export interface List<Draft> {
  rows: number;
  drafts: Draft[];
  rejections: Rejected[];
  ignored: Ignored[];
  headers: (Header | undefined)[];
}

/** Looks at one line; `sheet` is its index. */
export type Check<Draft> = (line: Line, sheet: number) => { draft: Draft } | { faults: Fault[] };

const EVERY = 1_000;

/** Throws ImportRefused where no sheet has the titles of such a list. */
export async function readList<Draft>(
  kind: ListKind,
  sheets: readonly SheetSource[],
  check: Check<Draft>,
  { tell }: Pick<ImportOptions, 'tell'>,
): Promise<List<Draft>> {
  const list: List<Draft> = { rows: 0, drafts: [], rejections: [], ignored: [], headers: [] };
  const seen: string[] = [];
  const keep = (line: Line, sheet: number) => {
    const checked = check(line, sheet);
    list.rows += 1;
    if ('draft' in checked) list.drafts.push(checked.draft);
    else list.rejections.push(rejected(sheet, line.number, checked.faults, line.context));
    if (list.rows % EVERY === 0) tell?.({ step: 'read', rows: list.rows });
  };
  for (const [sheet, { name, rows }] of sheets.entries()) {
    const header = await walk(kind, { name, rows }, (line) => keep(line, sheet), seen);
    list.headers.push(header);
    for (const one of header?.ignored ?? [])
      if (!list.ignored.some(({ title }) => title === one.title)) list.ignored.push(one);
  }
  if (list.headers.every((header) => header === undefined))
    throw new ImportRefused(noTitles(kind, seen));
  return list;
}

export function rejected(
  sheet: number,
  row: number,
  faults: readonly Fault[],
  context: Context,
): Rejected {
  return { sheet, row, reason: reasonOf(faults), context };
}

/** The titles are looked for in the first rows; only so many are held at once. */
async function walk(
  kind: ListKind,
  { name, rows }: SheetSource,
  keep: (line: Line) => void,
  seen: string[],
): Promise<Header | undefined> {
  let start: Row[] | undefined = [];
  let found: { header: Header; read: ReadLine } | undefined;
  const take = (row: Row) => {
    const line = found?.read(row);
    if (line) keep(line);
  };
  const begin = (first: Row[]) => {
    found = reader(kind, name, first);
    if (!found) seen.push(...titlesSeen(first, kind));
    first.forEach(take);
  };
  for await (const row of rows) {
    if (!start) take(row);
    else if (start.push(row) >= LOOKED_AT) {
      begin(start);
      start = undefined;
      if (!found) return undefined;
    }
  }
  if (start) begin(start);
  return found?.header;
}

function reader(kind: ListKind, name: string, first: Row[]) {
  const header = findHeader(first, kind);
  if (!header) return undefined;
  return { header, read: lineReader(header, kind, contextAbove(first, header, name)) };
}

const NEEDED: Record<ListKind, string> = {
  members: '“Họ và tên”',
  groups: '“Tên tổ” hoặc “Mã tổ”',
  'transaction-points': '“Điểm giao dịch” hoặc “Xã cũ”',
};

function noTitles(kind: ListKind, seen: string[]): string {
  const titles = seen.slice(0, 20).map((title) => `“${title.slice(0, 40)}”`);
  const found =
    titles.length > 0
      ? `Các tiêu đề đọc được: ${titles.join(', ')}.`
      : 'Không đọc được tiêu đề nào.';
  return `Không tìm thấy cột ${NEEDED[kind]} trong tệp. ${found} Anh chị thêm một dòng tiêu đề phía trên danh sách rồi nhập lại.`;
}

/* ---------- in common ---------- */

export const inOrder = (a: { sheet: number; row: number }, b: typeof a) =>
  a.sheet - b.sheet || a.row - b.row;

export const shape = ({ ignored, headers }: List<unknown>) => ({ ignored, headers });

/** «chi hội thôn Nà Lay, xã Chi Lăng». */
export function titleIn(atlas: Atlas, { id, communeId }: NewUnit): string {
  return `${atlas.title(id)}, ${atlas.title(communeId)}`;
}

/** Throws ImportRefused where there is no unit of that code. */
export async function openAtlas(book: Book, { unit, today }: ImportOptions): Promise<Atlas> {
  const { tree, successions } = await book.places();
  const scope = unit === undefined ? undefined : scopeOf(tree, unit, today);
  if (unit !== undefined && !scope)
    throw new ImportRefused(`Không có đơn vị nào mang mã “${unit}”; xem mã bằng lệnh units.`);
  return createAtlas(tree, successions, today, scope);
}
