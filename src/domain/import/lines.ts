/** Walks down a sheet and tells the lines that are about somebody from headings, totals, page breaks and signatures. */
import { isEmpty, textOf, unmarked, type Cell, type Row } from './cells.ts';
import { isTitles, type Header } from './headers.ts';
import type { Field, ListKind } from './titles.ts';

/** What the headings above a line say of all that follow: «Chi hội thôn Nà Lay», «Xã Chi Lăng». */
export interface Context {
  commune?: string;
  branch?: string;
  group?: string;
}

export interface Line {
  number: number;
  /** What stands in the columns of a meaning, in their order; empty cells are left out. */
  all(field: Field): Cell[];
  /** The first of them as text; '' where there is none. */
  text(field: Field): string;
  context: Context;
}

export type ReadLine = (row: Row) => Line | undefined;

export function lineReader(header: Header, kind: ListKind, start: Context): ReadLine {
  let context = start;
  let isClosing = false;
  return (row) => {
    const line = lineOf(row, header, context);
    if (isRepeat(row, header, kind)) return void (isClosing = false);
    if (isAside(line, row)) {
      const heading = headingIn(row);
      if (heading) [context, isClosing] = [{ ...below(context, heading) }, false];
      else isClosing ||= isClose(row);
      return undefined;
    }
    if (isTotal(row) || isBlank(line) || (isClosing && !isCounted(line))) return undefined;
    return line;
  };
}

function lineOf(row: Row, header: Header, context: Context): Line {
  const all = (field: Field) =>
    header.columns
      .filter((column) => column.field === field && !isEmpty(row.cells[column.at]))
      .map(({ at }) => row.cells[at]!);
  return { number: row.number, all, text: (field) => textOf(all(field)[0]), context };
}

/* ---------- lines that are about nobody ---------- */

/** The titles once more after a page break, their parts, or the numbers of the columns: «(1) (2) (3)». */
function isRepeat(row: Row, header: Header, kind: ListKind): boolean {
  if (row.number <= header.last || isTitles(row.cells, kind)) return true;
  const texts = textsOf(row);
  if (texts.every((text) => /^(?:ngay|thang|nam|nu)$/.test(unmarked(text)))) return true;
  return texts.length >= 3 && texts.every((text) => /^\(?(?:\d{1,2}|\p{L})\)?$/u.test(text));
}

const textsOf = (row: Row) => row.cells.map(textOf).filter((text) => text !== '');

/** So few cells, and neither birth nor phone nor a number: a heading or a signature, unless it has a name of its own. */
function isAside(line: Line, row: Row): boolean {
  if (textsOf(row).length > 3 || hasData(line)) return false;
  if (headingIn(row) !== undefined) return !hasName(line);
  return isClose(row) && !/^\d+$/.test(line.text('serial'));
}

/** A heading may stand in the column of names. */
function hasName(line: Line): boolean {
  const name = line.text('name') || line.text('familyName') || line.text('givenName');
  return name !== '' && !HEADING.test(name);
}

const DATA: readonly Field[] = ['birth', 'birthYear', 'phone', 'day'];

/** The day of a signature stands in just these columns, and so does the name of the one who signs. */
function hasData(line: Line): boolean {
  const texts = DATA.flatMap((field) => line.all(field)).map(textOf);
  return texts.some((text) => /\d/.test(text) && !CLOSE.test(unmarked(text)));
}

const CLOSE =
  /(?:^|[^a-z])(?:nguoi lap|lap bieu|nguoi tong hop|chu tich|t\/m|tm\.|t\.m|xac nhan|ky ten|ky,? ghi ro|ghi ro ho ten|noi nhan|an dinh|thu truong|ke toan|ban chap hanh|ban thuong vu|truong ban|dong dau)(?![a-z])|ngay\s*[\d.…_]*\s*thang\s*[\d.…_]*\s*nam|^danh sach (?:nay|tren|gom|co)|^bang chu/;

function isClose(row: Row): boolean {
  return textsOf(row).some((text) => CLOSE.test(unmarked(text)));
}

const TOTAL =
  /^(?:tổng (?:cộng|số|hợp)|tong (?:cong|so)(?![ ]+[a-z]{2,}$)|cộng(?![\s]+\p{Lu}\p{Ll})|cong(?=[:\s]*(?:\d|$))|tổng(?=[:\s\d]*$)|lũy kế)/iu;

function isTotal(row: Row): boolean {
  return textsOf(row)
    .slice(0, 2)
    .some((text) => TOTAL.test(text));
}

/** Nothing but a number and the places that a form has on every line. */
function isBlank(line: Line): boolean {
  const own: Field[] = [
    'name',
    'givenName',
    'familyName',
    'birth',
    'birthDay',
    'birthMonth',
    'birthYear',
  ];
  const more: Field[] = ['phone', 'code', 'group', 'groupCode', 'role', 'joined', 'day', 'place'];
  const points: Field[] =
    line.all('day').length || line.all('place').length ? ['formerCommune'] : [];
  const telling = [...own, ...more, ...points];
  return (
    telling.every((field) => line.all(field).length === 0) && line.all('formerCommune').length === 0
  );
}

/** Below a signature only a line with a number or data of its own is somebody; the one who signs is not. */
function isCounted(line: Line): boolean {
  return hasData(line) || /^\d+$/.test(line.text('serial'));
}

/* ---------- headings between lines ---------- */

const HEADING =
  /^(?:[ivxlc]+|[a-z]|\d{1,2})?[\s.)/:-]*((?:chi hội|thôn|bản|khối|xóm|khu|làng|tổ|xã|phường|thị trấn|chi hoi|thon|ban|khoi|xom|to|xa|phuong)[\s.:]+(?!trưởng|phó|viên|truong|pho|vien).+)$/iu;

function headingIn(row: Row): Context | undefined {
  const texts = textsOf(row);
  if (texts.length > 3) return undefined;
  const own = texts.map((text) => HEADING.exec(text)?.[1]).find((text) => text !== undefined);
  if (own === undefined) return undefined;
  const place = placeOnly(own);
  const plain = unmarked(place);
  if (/^(?:xa|phuong|thi tran)\b/.test(plain)) return { commune: place };
  return /^to\b(?! dan pho)/.test(plain) ? { group: place } : { branch: place };
}

/** «Chi hội: Nà Lay», «Thôn Nà Pục: 25 hội viên», «Bản Mò (12 chị)». */
function placeOnly(text: string): string {
  const named = text.replace(
    /^(chi hội|thôn|bản|khối|xóm|khu|tổ|xã|phường|thị trấn|chi hoi|thon|ban|khoi|to|xa|phuong)[\s.]*:\s*/iu,
    '$1 ',
  );
  const own = named.replace(/\s*[:(–].*$|\s+-\s.*$/u, '');
  return own.replace(/[\s,]+\d+\s+(?:hội viên|người|chị|tổ viên).*$/iu, '').trim();
}

/** A new commune ends the branch above it, a new branch the group. */
function below(context: Context, heading: Context): Context {
  if (heading.commune !== undefined) return heading;
  if (heading.branch !== undefined) return { commune: context.commune, branch: heading.branch };
  return { ...context, ...heading };
}

/* ---------- headings above the table ---------- */

const END = String.raw`(?=$|[,;:.()\n–-]|\s+(?:huyện|tỉnh|thành phố|tp|xã|phường|thị trấn|năm|quý|tháng|đến|tính|huyen|tinh|nam|xa|phuong)(?!\p{L}))`;
const COMMUNE_ABOVE = new RegExp(
  String.raw`(?<!\p{L})((?:xã|phường|thị trấn|xa|phuong|thi tran)\s*:?\s+(?!hội|hoi|viên)\p{L}[\p{L}\s]*?)${END}`,
  'iu',
);
const BRANCH_ABOVE = new RegExp(
  String.raw`(?<!\p{L})((?:chi hội(?: phụ nữ)?(?: thôn| bản| khối| xóm| khu)?|thôn|bản|khối(?: phố)?|xóm|chi hoi|thon)\s*:?\s+(?!trưởng|phó|viên|danh|tổng|kê|và|các|truong|pho|vien|năm)[\p{L}\d][\p{L}\d\s]*?)${END}`,
  'iu',
);

/** «HỘI LHPN XÃ CHI LĂNG», «Chi hội thôn Nà Lay»: of whom the list is, where its lines do not say. */
export function contextAbove(rows: readonly Row[], header: Header, sheetName: string): Context {
  const above = rows.filter(({ number }) => number < header.first).flatMap(textsOf);
  const find = (pattern: RegExp) =>
    above.map((text) => pattern.exec(text)?.[1]).find((text) => text !== undefined);
  const tidy = (text?: string) => text?.replace(/\s*:\s*/, ' ');
  const [commune, branch] = [tidy(find(COMMUNE_ABOVE)), tidy(find(BRANCH_ABOVE))];
  return { ...(commune && { commune }), ...(branch && { branch }), ...ofSheet(sheetName, branch) };
}

/** The name of a sheet is a place only where it says so. */
function ofSheet(name: string, branch: string | undefined): Context {
  const plain = unmarked(name);
  if (/^(?:xa|phuong|thi tran)\s+\S/.test(plain)) return { commune: name };
  if (branch === undefined && /^(?:chi hoi|ch|thon|ban|khoi|xom|khu|kp)[\s.]+\S/.test(plain))
    return { branch: name };
  return {};
}
