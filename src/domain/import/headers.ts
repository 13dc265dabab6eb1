/** Finds the titles of a table below its headings: one row or two, wherever they stand and however they are spelled. */
import { nameKeyOf } from '../people.ts';
import { isEmpty, textOf, type Cell, type Row } from './cells.ts';
import { meaningOf, spellings, type Field, type ListKind, type Meaning } from './titles.ts';

export interface Column {
  field: Field;
  at: number;
  title: string;
}

export interface Ignored {
  title: string;
  /** We must not keep it; else we only do not know it. */
  isPrivate: boolean;
}

export interface Header {
  /** Numbers of its first and last row. */
  first: number;
  last: number;
  columns: Column[];
  ignored: Ignored[];
  /** Of every column, in one line each: «Ngày sinh – Tháng». */
  titles: string[];
}

/** A table begins within so many rows, or not at all. */
export const LOOKED_AT = 60;

/** What no list is read without. */
const NEEDED: Record<ListKind, readonly (readonly Field[])[]> = {
  members: [['name'], ['givenName'], ['familyName', 'givenName']],
  groups: [['group'], ['groupCode']],
  'transaction-points': [['name'], ['formerCommune'], ['code']],
};

/** The first row that reads like titles, with the row of parts under it; undefined where there is none. */
export function findHeader(rows: readonly Row[], kind: ListKind): Header | undefined {
  const at = rows.findIndex((row) => isTitles(row.cells, kind));
  const top = rows[at];
  if (!top) return undefined;
  const parts = rows.slice(at + 1, at + 3).filter((row, n) => isParts(row, top, n, kind));
  const under = parts[0] && isParts(parts[0], top, 0, kind) ? parts : [];
  const cells = under.reduce((above, row) => joined(above, row.cells), titlesIn(top.cells));
  const header = meant(cells, kind);
  const tail = rows[at + 1 + under.length];
  return withTail(
    { first: top.number, last: under.at(-1)?.number ?? top.number, ...header },
    cells,
    tail,
  );
}

/** Whether a row has titles of this list: what is needed, and something beside it if the table has more columns. */
export function isTitles(cells: readonly Cell[], kind: ListKind): boolean {
  const filled = cells.filter((cell) => !isEmpty(cell));
  if (filled.some((cell) => typeof cell !== 'string')) return false;
  const found = filled.map((cell) => meaningOf(String(cell), kind));
  const known = found.filter((meaning) => meaning !== undefined);
  const has = (fields: readonly Field[]) => fields.every((field) => found.includes(field));
  const isNeeded = NEEDED[kind].some(has);
  const isEnough = known.length >= 2 || filled.length === 1;
  return isNeeded && isEnough && known.length * 3 >= filled.length;
}

/** A row under the titles that only divides some of them: «Ngày | Tháng | Năm», «Nam | Nữ», «Thôn | Xã». */
function isParts(row: Row, top: Row, skipped: number, kind: ListKind): boolean {
  if (row.number > top.number + skipped + 1) return false;
  const filled = row.cells.flatMap((cell, at) => (isEmpty(cell) ? [] : [{ cell, at }]));
  if (filled.length === 0 || filled.some(({ cell }) => typeof cell !== 'string')) return false;
  const known = filled.filter(({ cell }) => isPart(String(cell)) || meaningOf(String(cell), kind));
  const isOwn = (at: number) => OWN.includes(meaningOf(textOf(top.cells[at]), kind) ?? 'reason');
  return (
    !filled.some(({ at }) => isOwn(at) && !isPart(textOf(row.cells[at]))) &&
    known.length * 2 > filled.length
  );
}

/** Titles that are never divided but into men and women. */
const OWN: readonly Meaning[] = ['serial', 'name', 'familyName', 'givenName'];

const isPart = (title: string) =>
  spellings(title).some((one) => /^(?:ngay|thang|nam|nu)$/.test(one));

/* ---------- titles of two rows ---------- */

interface Title {
  /** What stands above, where it spans several columns. */
  group?: string;
  own: string;
}

/** «Ngày sinh – Tháng» in one cell is how we write such titles down ourselves. */
function titlesIn(cells: readonly Cell[]): Title[] {
  return Array.from(cells, (cell) => {
    const [first = '', own] = textOf(cell).split(' – ');
    return own === undefined ? { own: first } : { group: first, own };
  });
}

/** A merged title has its text in its first column: those to the right of it belong to it as far as they have parts. */
function joined(above: Title[], cells: readonly Cell[]): Title[] {
  let group = '';
  const length = Math.max(above.length, cells.length);
  return Array.from({ length }, (_, at) => {
    const [own, part] = [above[at]?.own ?? '', textOf(cells[at])];
    if (own !== '') group = own;
    if (part === '') return { own, group: above[at]?.group };
    return { own: part, group };
  });
}

function meant(titles: Title[], kind: ListKind): Pick<Header, 'columns' | 'ignored' | 'titles'> {
  const columns: Column[] = [];
  const ignored: Ignored[] = [];
  titles.forEach(({ own, group }, at) => {
    const title = titleOf({ own, group });
    const meaning = own === '' ? 'reason' : meaningIn(titles, at, kind);
    if (meaning === undefined || meaning === 'private')
      ignored.push({ title, isPrivate: meaning === 'private' });
    else if (meaning !== 'reason') columns.push({ field: meaning, at, title });
  });
  return { columns: withoutLoneGiven(columns), ignored, titles: titles.map(titleOf) };
}

const titleOf = ({ own, group }: Title) => (group && own !== '' ? `${group} – ${own}` : own);

/** «Tên» beside «Họ đệm» is the given name; alone it is the whole. */
function withoutLoneGiven(columns: Column[]): Column[] {
  if (columns.some(({ field }) => field === 'familyName')) return columns;
  const hasName = columns.some(({ field }) => field === 'name');
  return columns.flatMap((column) => {
    if (column.field !== 'givenName') return [column];
    return hasName ? [] : [{ ...column, field: 'name' as const }];
  });
}

function meaningIn(titles: Title[], at: number, kind: ListKind) {
  const { own, group } = titles[at]!;
  if (!group) return meaningOf(own, kind);
  const above = meaningOf(group, kind);
  if (above === 'birth') return birthPart(titles, at);
  if (above === 'name' && isPart(own)) return above;
  if (above === 'role' || above === 'phone' || above === 'private') return above;
  return meaningOf(own, kind) ?? meaningOf(`${group} ${own}`, kind);
}

/** «Năm» beside «Ngày» or «Tháng» is the year; beside «Nữ» it is «Nam», whose years stand there. */
function birthPart(titles: Title[], at: number): Field {
  const { own, group } = titles[at]!;
  const parts = titles.filter((one) => one.group === group).map((one) => spellings(one.own).at(-1));
  const part = spellings(own).at(-1);
  if (part === 'ngay') return 'birthDay';
  if (part === 'thang') return 'birthMonth';
  return part === 'nam' && !parts.includes('nu') ? 'birthYear' : 'birth';
}

/** «Họ và tên» over two columns, the second without a title: «Hoàng Thị | Hoa». */
function withTail(header: Header, titles: Title[], first: Row | undefined): Header {
  const name = header.columns.find(({ field }) => field === 'name');
  const next = (name?.at ?? -2) + 1;
  const isFree = name && (titles[next]?.own ?? '') === '' && next > 0;
  const cell = first?.cells[next];
  const isText = typeof cell === 'string' && /^\p{L}+(?: \p{L}+)?$/u.test(cell);
  if (!isFree || !isText || isEmpty(first?.cells[name.at])) return header;
  const given = { field: 'givenName' as const, at: next, title: '' };
  const columns = header.columns.map((one) =>
    one === name ? { ...one, field: 'familyName' as const } : one,
  );
  return { ...header, columns: [...columns, given] };
}

/** What a person would call the titles of a table that has not what we need. */
export function titlesSeen(rows: readonly Row[], kind: ListKind): string[] {
  const known = (row: Row) => row.cells.filter((cell) => meaningOf(textOf(cell), kind)).length;
  const texts = (row: Row) => row.cells.filter((cell) => typeof cell === 'string').length;
  const best = [...rows].sort((a, b) => known(b) - known(a) || texts(b) - texts(a))[0];
  return (best?.cells ?? [])
    .map(textOf)
    .filter((title) => nameKeyOf(title) !== '')
    .slice(0, 20);
}
