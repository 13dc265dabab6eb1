/** Which of several options an answer means: by number, by letter, by place in the list, or by its words. */
import { cardinals } from './cardinals.ts';
import { fold, stripMarks, words } from './fold.ts';
import { lexemes, type Lexeme } from './lexemes.ts';

/** 1-based index of the option she means; null where none or several fit. */
export function choiceAnswer(text: string, options: string[]): number | null {
  if (isRefusal(text)) return wholly(text, options);
  const whole = wholly(text, options);
  if (whole !== null) return whole;
  const numbers = numbersNamed(lexemes(text), options.length);
  if (numbers.size > 1) return null;
  const [only] = numbers;
  if (only === undefined) return byWords(text, options);
  return only >= 1 && only <= options.length ? only : byWords(text, options);
}

function isRefusal(text: string): boolean {
  return /\bkhong (cai|chon|muon|thich|phai)\b|\bkhong nao\b|\bchua chon\b/.test(fold(text));
}

const POLITE =
  /\b(da|vang|a|ah|em|chi|toi|minh|oi|nhe|nha|thi|lay|cho|xin|di|chon|muon|la|thoi|u|ok)\b/g;
const LEAD = /\b(so|cai|y|cau|muc|chon|lua chon|phuong an|dong|thu|nut|o|loai|dap an|dang|lop)$/;

/** Numbers of options that the text names, some perhaps past the end of the list. */
function numbersNamed(found: Lexeme[], count: number): Set<number> {
  const named = new Set(placeNamed(textUpTo(found, found.length), count));
  found.forEach((_, at) => {
    const number = numberAt(found, at);
    if (number !== undefined) named.add(number);
  });
  return named;
}

function numberAt(found: Lexeme[], at: number): number | undefined {
  const before = textUpTo(found, at);
  const bare = before.replace(POLITE, ' ').trim();
  const joined =
    /\b(va|hoac|voi|hay)$/.test(before) && /\d|mot|hai|ba|bon|nam|[a-h]\b/.test(before);
  const pointed = bare === '' || LEAD.test(before) || joined;
  if (!pointed) return undefined;
  const { text } = found[at]!;
  if (/^[a-h]$/.test(text))
    return isLetter(found, before, text) ? text.charCodeAt(0) - 96 : undefined;
  if (text === 'tu' && /\bthu$/.test(before)) return 4;
  return cardinals(found, at).at(-1)?.min;
}

/** «a» is also a polite ending, «b», «c», «e» are also bạn, chị and em. */
function isLetter(found: Lexeme[], before: string, letter: string): boolean {
  if (found.length === 1 || LEAD.test(before)) return true;
  return !/^[abce]$/.test(letter) || /\b(va|hoac)$/.test(before);
}

function textUpTo(found: Lexeme[], at: number): string {
  return found
    .slice(0, at)
    .map((lexeme) => lexeme.text)
    .join(' ');
}

function placeNamed(text: string, count: number): number[] {
  const rows: [RegExp, number][] = [
    [/\b(ap chot|ke cuoi|gan cuoi)\b/, count - 1],
    [/\b(dau tien|thu nhat|cai dau|dong dau|dau|tren cung|o tren)\b/, 1],
    [/\b(cuoi cung|cuoi|duoi cung|sau cung)\b/, count],
    [/\b(o giua|giua)\b/, count === 3 ? 2 : 0],
  ];
  const row = rows.find(([pattern, place]) => place > 0 && pattern.test(text));
  return row ? [row[1]] : [];
}

const STOP = new Set(
  'em chi toi minh a ah nhe nha da vang oi thi la di cho chon lay muon cai the nay kia do voi xin duoc va loai thoi cung nua o ok u day dung chac hay'.split(
    ' ',
  ),
);

function contentWords(text: string): string[] {
  return words(text)
    .flatMap((word) => word.full.split(' '))
    .map(stripMarks)
    .filter((word) => !STOP.has(word));
}

/** The one option all of whose words she used; the longest where one holds another. */
function wholly(text: string, options: string[]): number | null {
  const said = new Set(contentWords(text));
  const lengths = options.map((option) => {
    const all = contentWords(option);
    return all.length > 0 && all.every((word) => said.has(word)) ? all.length : 0;
  });
  return onlyBest(lengths);
}

/** The one option that shares most of its own words with the text. */
function byWords(text: string, options: string[]): number | null {
  const said = contentWords(text);
  const lists = options.map(contentWords);
  const known = new Set(lists.flat());
  const strange = said.filter((word) => !known.has(word) && word.length > 1).length;
  const scores = lists.map((list) => {
    const own = list.filter(
      (word) => lists.filter((other) => other.includes(word)).length < Math.max(2, options.length),
    );
    const hits = own.filter((word) => said.includes(word)).length;
    return hits <= strange && strange > 0 ? 0 : hits + hits / Math.max(1, list.length);
  });
  return onlyBest(scores);
}

function onlyBest(scores: number[]): number | null {
  const best = Math.max(0, ...scores);
  const winners = scores.flatMap((score, index) => (score === best ? [index + 1] : []));
  return best > 0 && winners.length === 1 ? winners[0]! : null;
}
