/** Cuts a text into words and numbers: «40tr250» is three pieces, «1.500.000» one, «12,5» one. */
import { words, type Word } from './fold.ts';

export interface Lexeme {
  /** Without marks, lower case; digits for a number. */
  text: string;
  /** As typed, lower case. */
  raw: string;
  /** What stood before it: '' where it is glued to the piece before. */
  gap: string;
  /** Began with a capital letter. */
  capital?: boolean;
  /** Index of the word it came from. */
  word: number;
  /** Value of a piece written in digits. */
  number?: number;
  /** Digits before a decimal sign or after it were written with one («12,5»). */
  decimal?: boolean;
}

export function lexemes(text: string): Lexeme[] {
  return lexemesOf(words(text));
}

export function lexemesOf(found: Word[]): Lexeme[] {
  return joinNumbers(found.flatMap(pieces));
}

/** Shorthand for days, written out; shorthand for units («k», «tr», «t») is read where it stands. */
const DAY_SHORTHAND = new Set(['hnay', 'hqua', 'hum', 'cnhat']);

function pieces(word: Word, index: number): Lexeme[] {
  if (DAY_SHORTHAND.has(word.plain)) {
    return word.full
      .split(' ')
      .map((text, at) => ({ text, raw: text, gap: at === 0 ? word.gap : ' ', word: index }));
  }
  if (!/\d/.test(word.plain)) {
    return [{ text: word.plain, raw: word.raw, gap: word.gap, capital: word.capital, word: index }];
  }
  const parts = word.plain.match(/\d+|[^\d]+/g) ?? [];
  const rawParts = word.raw.match(/\d+|[^\d]+/g) ?? [];
  return parts.map((text, at) => ({
    text,
    raw: rawParts[at] ?? text,
    gap: at === 0 ? word.gap : '',
    word: index,
    ...(isDigits(text) ? { number: Number(text) } : {}),
  }));
}

function isDigits(text: string): boolean {
  return /^\d{1,15}$/.test(text);
}

/** Joins «30.000.000», «30 000 000» and «12,5» into one number each. */
function joinNumbers(pieces: Lexeme[]): Lexeme[] {
  const joined: Lexeme[] = [];
  for (let at = 0; at < pieces.length; ) {
    const taken = thousands(pieces, at) ??
      decimal(pieces, at) ?? { lexeme: pieces[at]!, next: at + 1 };
    joined.push(taken.lexeme);
    at = taken.next;
  }
  return joined;
}

interface Taken {
  lexeme: Lexeme;
  next: number;
}

function thousands(pieces: Lexeme[], at: number): Taken | undefined {
  const first = pieces[at]!;
  if (!/^[1-9]\d{0,2}$/.test(first.text)) return undefined;
  const separator = pieces[at + 1]?.gap ?? '';
  if (!/^[.,' ]$/.test(separator)) return undefined;
  let next = at + 1;
  let digits = first.text;
  while (
    pieces[next]?.gap === separator &&
    /^\d{3}$/.test(pieces[next]!.text) &&
    digits.length < 15
  ) {
    digits += pieces[next++]!.text;
  }
  if (next === at + 1 || isSplitNumber(pieces[next])) return undefined;
  return { lexeme: { ...first, text: digits, number: Number(digits) }, next };
}

function decimal(pieces: Lexeme[], at: number): Taken | undefined {
  const first = pieces[at]!;
  const rest = pieces[at + 1];
  if (!/^\d{1,6}$/.test(first.text) || !rest || !/^\d{1,3}$/.test(rest.text)) return undefined;
  if (!/^[.,]$/.test(rest.gap) || isSplitNumber(pieces[at + 2]) || isSplitNumber(first))
    return undefined;
  const text = `${first.text}.${rest.text}`;
  return { lexeme: { ...first, text, number: Number(text), decimal: true }, next: at + 2 };
}

/** More digits follow after a dot, a slash or a dash: a date or a phone number, not an amount. */
function isSplitNumber(piece: Lexeme | undefined): boolean {
  return piece?.number !== undefined && /^[./,]$/.test(piece.gap);
}

/** Whether a piece was typed together with the one before it: «tr» in «40tr». */
export function isGlued(found: Lexeme[], at: number): boolean {
  return at > 0 && found[at]?.gap === '';
}
