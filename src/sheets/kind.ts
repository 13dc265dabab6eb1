/** Tells what a file really is by its first bytes, whatever its name says, and refuses what is no table. */
import type { Archive } from './archive.ts';
import { SheetRefused } from './refused.ts';
import type { RefusalReason } from './refused.ts';

/** Bytes a file of another kind begins with, as Latin-1. */
const SIGNATURES: readonly (readonly [start: string, reason: RefusalReason])[] = [
  ['%PDF', 'pdf'],
  ['Rar!', 'other-archive'],
  ['7z\xbc\xaf', 'other-archive'],
  ['\x1f\x8b', 'other-archive'],
  ['\x09\x08', 'old-xls'],
  ['\x09\x04', 'old-xls'],
  ['\x09\x02', 'old-xls'],
  ['\x09\x00\x04\x00', 'old-xls'],
  ['ID;PWXL', 'other-archive'],
  ['{\\rtf', 'other-archive'],
  ['MIME-Version:', 'html'],
];
const OLE2 = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1';
/** Excel's "Web Page" and "XML Spreadsheet 2003", and what web programs hand out as .xls. */
const MARKUP =
  /^\s*<(?:(!doctype\s+html|html|head|body|table|meta|style|div)\b|[?!]|[a-z][\w:.-]*(?:\s[^<>]*)?>)/i;

/** `bytes` is the whole file. Throws SheetRefused. */
export function kindOf(bytes: Buffer): 'zip' | 'text' {
  const start = bytes.toString('latin1', 0, 64);
  if (bytes.length === 0) throw new SheetRefused('empty');
  if (start.startsWith('PK\x03\x04')) return 'zip';
  if (start.startsWith('PK\x05\x06')) throw new SheetRefused('empty');
  if (start.startsWith(OLE2)) throw new SheetRefused(insideOle2(bytes));
  const [, reason] = SIGNATURES.find(([signature]) => start.startsWith(signature)) ?? [];
  if (reason) throw new SheetRefused(reason);
  refuseMarkup(bytes);
  return 'text';
}

/** A workbook with a password is an OLE2 file around the encrypted one; its directory names are UTF-16. */
function insideOle2(bytes: Buffer): RefusalReason {
  const holds = (name: string) => bytes.includes(Buffer.from(name, 'utf16le'));
  if (holds('EncryptedPackage')) return 'password';
  return holds('Workbook') || holds('Book') ? 'old-xls' : 'other-archive';
}

function refuseMarkup(bytes: Buffer): void {
  const head = bytes.subarray(0, 1000);
  const isWide = head[0] === 0xff || head[0] === 0xfe || head[1] === 0;
  const text = (isWide ? head.filter((byte) => byte !== 0) : head).toString('latin1');
  const found = MARKUP.exec(text.replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, ''));
  if (!found) return;
  const isHtml = found[1] || /<html/i.test(text);
  throw new SheetRefused(isHtml ? 'html' : 'xml');
}

/** What the parts of a zip tell: each line a part that only this kind of file has. */
const PARTS: readonly (readonly [part: RegExp, reason: RefusalReason])[] = [
  [/^EncryptedPackage$/, 'password'],
  [/^xl\/vbaProject\.bin$/i, 'macros'],
  [/^xl\/workbook\.bin$/i, 'xlsb'],
  [/^Index\/Document\.iwa$|^Index\.zip$/i, 'numbers'],
  [/^content\.xml$/, 'ods'],
];

/** Refuses a zip that is no .xlsx, and one with macros. */
export function refuseOtherZip({ names, has }: Pick<Archive, 'names' | 'has'>): void {
  for (const [part, reason] of PARTS) {
    if (names.some((name) => part.test(name))) throw new SheetRefused(reason);
  }
  if (!has('[Content_Types].xml')) throw new SheetRefused('other-archive');
}
