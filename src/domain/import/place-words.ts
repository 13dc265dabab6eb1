/** Tells village, commune and district apart in what lists write as an address. */
import { namedAs } from '../place.ts';
import { unmarked } from './cells.ts';

export interface PlaceWords {
  /** «Thôn Nà Lay», «Nà Lay». */
  branch?: string;
  /** With what stands before it and the old district after it, as far as they were written. */
  commune?: string;
}

const COMMUNE = /^(?:xa|phuong|thi tran|x|p|tt|ph)(?:\. ?| )\S/;
const ABOVE = /^(?:huyen|h|thanh pho|tp|tinh|t)(?:\. ?| )\S|^viet nam$/;
const BRANCH =
  /^(?:chi hoi|thon|ban|khoi pho|khoi|khu pho|khu|xom|lang|to dan pho|tdp|cum)(?:\. ?| ?(?=\d)| )\S/;
const HOUSE = /^(?:so nha|so|sn|duong|ngo|ngach|pho|hem|doi|cum)\b/;
const LONGEST = 60;

/** A comma, a dash between spaces, or the word before the next place parts them. */
function pieces(text: string): string[] {
  return text
    .split(/[,;\n]|\s[-–—]\s|(?<!\d)\/|\/(?!\d)/)
    .flatMap((piece) =>
      piece.split(
        / (?=(?:x[ãa]|ph[ưu][ờo]ng|th[ịi] tr[ấa]n|huy[ệe]n|th[àa]nh ph[ốo]|t[ỉi]nh|tp\.?) \p{L})/iu,
      ),
    )
    .map((piece) => piece.trim().replace(/^[.:\s]+|[.:\s]+$/g, ''))
    .filter((piece) => piece !== '');
}

/** `first`: what a name without a word before it is taken for. */
export function placeWords(text: string, first: 'branch' | 'commune' = 'branch'): PlaceWords {
  const found: PlaceWords = {};
  const above: string[] = [];
  for (const piece of pieces(text)) {
    const plain = unmarked(piece);
    if (ABOVE.test(plain) || plain === 'lang son') above.push(piece);
    else if (COMMUNE.test(plain)) found.commune ??= piece;
    else if (BRANCH.test(plain)) found.branch ??= piece;
    else if (!HOUSE.test(plain)) bareName(found, piece, first);
  }
  if (found.commune && above[0]) found.commune += `, ${above[0]}`;
  return found;
}

function bareName(found: PlaceWords, piece: string, first: 'branch' | 'commune'): void {
  const other = first === 'branch' ? 'commune' : 'branch';
  if (found[first] === undefined) found[first] = piece;
  else found[other] ??= piece;
}

/** «CHI HỘI PHỤ NỮ THÔN NÀ LAY» → thôn, Nà Lay; undefined where no name is left. */
export function branchName(text: string): { type: string; name: string } | undefined {
  const own = text
    .replace(/^chi hội(?: phụ nữ| pn)?[\s:.]*/iu, '')
    .replace(/^(?:chi hoi|ch)[\s:.]+/i, '');
  const { type, name } = namedAs(
    'branch',
    inCapitals(own.replace(/^(kp|tdp)[.\s]*(?=\d)/i, 'Khối ')),
  );
  const isName = /[\p{L}\d]/u.test(name) && name.length <= LONGEST && !/\d{6}/.test(name);
  return isName ? { type, name } : undefined;
}

/** «TỔ TK&VV SỐ 1 NÀ LAY» → «1 Nà Lay». */
export function groupName(text: string): string | undefined {
  const own = inCapitals(text).replace(
    /^(?:tổ|nhóm)?\s*(?:tk\s*(?:&|và)?\s*vv|tkvv|tiết kiệm(?:\s*(?:và|&)\s*vay vốn)?|vay vốn)?\s*(?:số\s+)?(?=\S)/iu,
    '',
  );
  const name = own.replace(/^[\s:.-]+/, '').replace(/^(?:tổ|nhóm)$/iu, '');
  return /[\p{L}\d]/u.test(name) && name.length <= LONGEST ? name : undefined;
}

/** All large or all small letters → each word with a capital; a mixture is somebody's own spelling. */
export function inCapitals(text: string): string {
  const plain = text.normalize('NFC').replace(/\s+/g, ' ').trim();
  if (plain !== plain.toLocaleUpperCase('vi') && plain !== plain.toLocaleLowerCase('vi'))
    return plain;
  return plain.replace(/\p{L}+/gu, (word) =>
    /^(?:TK|VV|TKVV|[IVX]+)$/.test(word)
      ? word
      : word.charAt(0).toLocaleUpperCase('vi') + word.slice(1).toLocaleLowerCase('vi'),
  );
}
