/** The year of birth in an answer: a year, its last two digits, an age, a full date, or a can-chi year. */
import { cardinals } from '../../understanding/cardinals.ts';
import { fold, stripMarks } from '../../understanding/fold.ts';
import { lexemes } from '../../understanding/lexemes.ts';

const YOUNGEST = 14;
const OLDEST = 110;

/** By less than a whole year she may be 18 to 100: two digits or a can-chi name fit one year only. */
const ADULT = 18;
const HUNDRED = 100;

/**
 * Undefined where no year, or more than one, is meant, and where she would be under 14 or over 110.
 * `today`: 'YYYY-MM-DD'; an age is counted as this year less that age.
 */
export function birthYearIn(text: string, today: string): number | undefined {
  const thisYear = Number(today.slice(0, 4));
  const typed = stripMarks(text);
  const year =
    fullYear(typed) ??
    age(text, typed, thisYear) ??
    shortYear(text, typed, thisYear) ??
    canChi(fold(text), thisYear);
  return year !== undefined && isBetween(thisYear - year, YOUNGEST, OLDEST) ? year : undefined;
}

const isBetween = (number: number, least: number, most: number) =>
  number >= least && number <= most;

/** «1975», «12/5/1975», «12051975». */
function fullYear(typed: string): number | undefined {
  const years = new Set(
    [...typed.matchAll(/(?<!\d|\d[.,])(?:[0-3]\d[01]\d)?((?:19|20)\d\d)(?!\d|[.,]\d)/g)].map(
      (match) => match[1],
    ),
  );
  for (const dated of typed.matchAll(/\d{1,2}[/.-]\d{1,2}[/.-]((?:19|20)\d\d)(?!\d)/g))
    years.add(dated[1]);
  return years.size === 1 ? Number([...years][0]) : undefined;
}

/** «58 tuổi», «tuổi em 58», «năm nay em 58», «năm mươi tám tuổi». */
function age(text: string, typed: string, thisYear: number): number | undefined {
  const years = typed.match(AGE)?.slice(1).find(Boolean) ?? spokenBefore(text, 'tuoi');
  return years === undefined ? undefined : thisYear - Number(years);
}

const AGE =
  /(?<!\d)(\d{2,3}) ?(?:tuoi|t\b|tuooir)|\btuoi(?: \w{1,5}){0,3} (\d{2,3})(?!\d)|\bnam nay(?: \w{1,5}){0,3} (\d{2,3})(?!\d)/;

/** The number said right before a word, or at the end where no word is given. */
function spokenBefore(text: string, word?: string): number | undefined {
  const found = lexemes(text).filter((lexeme) => word || !POLITE.has(lexeme.text));
  const end = word ? found.findIndex((lexeme) => lexeme.text === word) : found.length;
  for (let from = Math.max(0, end - 4); from < end; from++) {
    const whole = cardinals(found, from).find((cardinal) => cardinal.next === end);
    if (whole && whole.min === whole.max && !whole.digits) return whole.min;
  }
  return undefined;
}

const POLITE = new Set('a nhe nha em day ne chi ban oi'.split(' '));

/** «75», «sn 75», «em 75», «12/5/75», «bảy lăm»; «7x» is none. */
function shortYear(text: string, typed: string, thisYear: number): number | undefined {
  const digits = typed.match(SHORT)?.[1] ?? (BORN.test(typed) ? spokenBefore(text) : undefined);
  if (digits === undefined || Number(digits) > 99) return undefined;
  const years = [1900, 2000].map((century) => century + Number(digits));
  const fitting = years.filter((year) => isBetween(thisYear - year, YOUNGEST, HUNDRED));
  return fitting.length === 1 ? fitting[0] : undefined;
}

const SHORT =
  /^(?:(?:da|vang|chi|em|e|c|toi|t|minh|mk|co|bac|me|nam|sinh|sn|ns|la|thi|cua|tuoi|sinh nam|nam sinh)[ :.]*){0,6}(?:(?:ngay )?\d{1,2}[ /.-]\d{1,2}[ /.-])?(\d{2})(?:[ ,.!]*(?:a|nhe|nha|em|day|ne|chi|ban|oi))*[.! ]*$/;

/** Said in words it is a year only behind a word for birth, or with nothing else. */
const BORN =
  /\b(?:sinh|sn)\b|^(?:da |em |chi |toi )?(?:bon|nam|sau|bay|tam|chin)(?: \w{2,5}){1,2}(?: a)?$/;

/* ---------- can chi ---------- */

const STEMS = 'canh tan nham quy giap at binh dinh mau ky'.split(' ');

/** Tý and Tỵ are both "ty" without marks; a stem goes with only one of them. */
const BRANCHES: Record<string, number[]> = {
  than: [0],
  dau: [1],
  tuat: [2],
  hoi: [3],
  ty: [4, 9],
  ti: [4, 9],
  suu: [5],
  dan: [6],
  mao: [7],
  meo: [7],
  thin: [8],
  ngo: [10],
  mui: [11],
};

/** «Mậu Thân» → 1968: the one year of that name at which she is 18 to 100; undefined where two fit. */
function canChi(line: string, thisYear: number): number | undefined {
  const years = [...line.matchAll(PAIR)].flatMap(([, stem, branch]) =>
    adultYears(thisYear).filter(
      (year) => year % 10 === stemOf(stem!) && BRANCHES[branch!]!.includes(year % 12),
    ),
  );
  return years.length === 1 ? years[0] : undefined;
}

const stemOf = (stem: string) => STEMS.indexOf(SAME_STEM[stem] ?? stem);

const SAME_STEM: Record<string, string> = { ki: 'ky', qui: 'quy' };

const PAIR = new RegExp(
  `\\b(${STEMS.join('|')}|qui|ki) (${Object.keys(BRANCHES).join('|')})\\b`,
  'g',
);

const adultYears = (thisYear: number) =>
  Array.from({ length: HUNDRED - ADULT + 1 }, (_, at) => thisYear - HUNDRED + at);
