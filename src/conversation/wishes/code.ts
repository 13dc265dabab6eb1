/** The link code that a cadre gives a member: nine digits, the first not 0, printed as «482 719 305». */
import { stripMarks } from '../../understanding/fold.ts';

/**
 * The nine digits, or undefined. `expecting`: the question at hand asks for the code; otherwise a word for it has to
 * stand before the digits, so that no phone number and no sum of money is ever taken for a code.
 */
export function codeIn(text: string, expecting: boolean): string | undefined {
  const typed = digitsRead(stripMarks(text.replace(OTHER_MA, 'x')));
  if (MONEY.test(typed)) return undefined;
  const named = codeOf(typed.match(NAMED)?.[1]);
  if (named !== undefined) return expecting || !ROUND.test(named) ? named : undefined;
  return expecting ? onlyOne(typed) : undefined;
}

/** «482 719 305» is one run; what more digits stand before or after is none, so no part of a phone number is. */
const RUN = '[1-9](?:[ .\\-_]{0,2}\\d){8}(?![ .\\-_]{0,2}\\d|[a-z])';
const RUNS = new RegExp(`(?<![\\d+][ .\\-_]{0,2}|[a-z])${RUN}`, 'g');

/** What may stand between «mã» and its digits; «mã số thuế» and «mã lớp» name other things. */
const BETWEEN =
  '(?: ?(?:so|ket noi|lien ket|hoi vien|hv|lk|kich hoat|xac nhan|cua|em|chi|toi|minh|e|c|mk|la|day|ne|nhap|moi|duoc|cap|phat|o|tren|giay|phieu|co|nay|bac|co|thi)){0,7}';
const NAMED = new RegExp(`\\b(?:ma|max|maz|code)${BETWEEN}[ :=#.\\-]{0,3}(${RUN})`);

/** «Mà», «má», «mạ» are no «mã». */
const OTHER_MA = /(?<!\p{L})m[àáạả](?!\p{L})/giu;

/** «482.719.305 đồng», «150 triệu». */
const MONEY = /\d(?:k|d|tr)\b|\d ?(?:dong|vnd|nghin|ngan|trieu|ty|cu)\b|[₫$]/;

/** Whole millions: more likely a sum than a code where nobody asked for one. */
const ROUND = /000000$/;

function onlyOne(typed: string): string | undefined {
  const codes = new Set((typed.match(RUNS) ?? []).map(codeOf));
  return codes.size === 1 ? [...codes][0] : undefined;
}

function codeOf(run: string | undefined): string | undefined {
  return run?.replace(/\D/g, '');
}

/** O for 0 and l or I for 1 where they touch digits: «4827l93O5». */
function digitsRead(typed: string): string {
  return typed
    .replace(/(?<=\d[oil|]{0,3})[oil|](?=[\doil| .\-,!?]|$)/g, (letter) =>
      letter === 'o' ? '0' : '1',
    )
    .replace(/(?<![a-z\d])[il|](?=\d)/g, '1');
}
