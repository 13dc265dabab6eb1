/** The link code that a cadre gives a member: nine digits, the first not 0, printed as «482 719 305». */
import { stripMarks } from '../../understanding/fold.ts';

/**
 * The nine digits, or undefined. `expecting`: the question at hand asks for the code; otherwise a word for it has to
 * stand before the digits, so that no phone number and no sum of money is ever taken for a code.
 */
export function codeIn(text: string, expecting: boolean): string | undefined {
  const typed = stripMarks(text).replace(/\p{Cf}/gu, '');
  const named = typed.match(NAMED)?.[1];
  if (named) return codeOf(named);
  if (!expecting || MONEY.test(typed)) return undefined;
  const runs = typed.match(RUNS) ?? [];
  return runs.length === 1 ? codeOf(runs[0]) : undefined;
}

/** A run of digits with single separators, letters that look like digits among them. */
const RUN = '(?<![\\d+])[1-9il|](?:[ .\\-_]{0,2}[\\doil|]){6,12}(?![\\d])';
const RUNS = new RegExp(`(?<![a-z\\d+.,])${RUN.slice(RUN.indexOf('[1'))}(?![a-z])`, 'g');

const NAMED = new RegExp(
  `\\b(?:ma|code|pin|otp)(?:(?: so| ket noi| lien ket| hoi vien| hv| lk| kich hoat| xac nhan| cua| em| chi| toi| minh| e| la| day| ne| nhap| moi| duoc| cap| phat| o| tren| giay| phieu){0,6})[ :=#.\\-]{0,3}([1-9il|](?:[ .\\-_]{0,2}[\\doil|]){6,12})(?![\\da-z])`,
);

/** «482.719.305 đồng», «150 triệu». */
const MONEY = /\d ?(?:d|dong|vnd|k|nghin|ngan|trieu|tr|cu|ty|ti)\b|[₫$]/;

function codeOf(run: string): string | undefined {
  const digits = run.replace(/o/g, '0').replace(/[il|]/g, '1').replace(/\D/g, '');
  return /^[1-9]\d{8}$/.test(digits) ? digits : undefined;
}
