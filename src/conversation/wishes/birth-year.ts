/** The year of birth in an answer: a year, its last two digits, an age, a full date, or a can-chi year. */
import { cardinals } from '../../understanding/cardinals.ts';
import { stripMarks } from '../../understanding/fold.ts';
import { lexemes } from '../../understanding/lexemes.ts';
import { plain } from '../words.ts';

const YOUNGEST = 14;
const OLDEST = 110;

/** Undefined where no year, or more than one, is meant, and where she would be under 14 or over 110. */
export function birthYearIn(text: string, today: string): number | undefined {
  const thisYear = Number(today.slice(0, 4));
  const typed = stripMarks(text);
  const year =
    fullYear(typed) ?? age(typed, thisYear) ?? shortYear(typed, thisYear) ?? canChi(text, thisYear);
  return year !== undefined && isLikely(year, thisYear) ? year : undefined;
}

const isLikely = (year: number, thisYear: number) =>
  thisYear - year >= YOUNGEST && thisYear - year <= OLDEST;

/** «1975», «12/5/1975». */
function fullYear(typed: string): number | undefined {
  const years = new Set(typed.match(/(?<!\d)(?:19|20)\d\d(?!\d)/g));
  return years.size === 1 ? Number([...years][0]) : undefined;
}

/** «58 tuổi», «tuổi em 58», «năm mươi tám tuổi». */
function age(typed: string, thisYear: number): number | undefined {
  const years = typed.match(/(?<!\d)(\d{2,3}) ?(?:tuoi|t\b)/)?.[1] ?? spokenAge(typed);
  return years === undefined ? undefined : thisYear - Number(years);
}

function spokenAge(typed: string): number | undefined {
  const found = lexemes(typed);
  const at = found.findIndex((lexeme) => lexeme.text === 'tuoi');
  if (at < 1) return undefined;
  for (let from = Math.max(0, at - 4); from < at; from++) {
    const whole = cardinals(found, from).find((cardinal) => cardinal.next === at);
    if (whole && whole.min === whole.max) return whole.min;
  }
  return undefined;
}

/** «75», «sn 75», «em 75», «sinh năm 68», «7x» is none. */
function shortYear(typed: string, thisYear: number): number | undefined {
  const found = typed.match(SHORT)?.[1];
  if (found === undefined) return undefined;
  const year = 1900 + Number(found);
  return thisYear - year > OLDEST ? year + 100 : year;
}

const SHORT =
  /^(?:(?:da|vang|chi|em|e|toi|t|minh|mk|co|bac|me|nam|sinh|sn|ns|sinh nam|nam sinh|la|thi|cua|tuoi)[ :]*){0,6}(?:\d{1,2}[/.-]\d{1,2}[/.-])?(\d{2})(?:[ ,.!]*(?:a|nhe|nha|em|day|ne|chi|ban))*[.! ]*$/;

/* ---------- can chi ---------- */

const STEMS = 'canh tan nham quy giap at binh dinh mau ky'.split(' ');
const BRANCHES: Record<string, number> = {
  than: 0,
  dau: 1,
  tuat: 2,
  hoi: 3,
  ty: 4,
  suu: 5,
  dan: 6,
  mao: 7,
  meo: 7,
  thin: 8,
  ran: 9,
  ngo: 10,
  mui: 11,
};

/** «Mậu Thân» → 1968: the one year of that name at which she is 18 to 100; undefined where two fit. */
function canChi(text: string, thisYear: number): number | undefined {
  const years = canChiPairs(plain(text)).flatMap(([stem, branches]) => {
    return range(thisYear - 100, thisYear - 18).filter(
      (year) => year % 10 === stem && branches.includes(year % 12),
    );
  });
  return years.length === 1 ? years[0] : undefined;
}

/** Tý and Tỵ are both "ty" without marks; a stem goes with only one of them. */
function canChiPairs(line: string): [number, number[]][] {
  const found = [...line.matchAll(PAIR)];
  return found.map((match) => {
    const branch = match[2]!.replace('ti', 'ty');
    return [stemOf(match[1]!), branch === 'ty' ? [4, 9] : [BRANCHES[branch]!]];
  });
}

const stemOf = (stem: string) =>
  STEMS.indexOf(stem === 'ki' ? 'ky' : stem === 'qui' ? 'quy' : stem);

const PAIR =
  /\b(canh|tan|nham|quy|qui|giap|at|binh|dinh|mau|ky|ki) (than|dau|tuat|hoi|ty|ti|suu|dan|mao|meo|thin|ran|ngo|mui)\b/g;

const range = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, at) => from + at);
