/** Words that strangers may read: numbers that lead to a person and names that introduce one are covered. */

/** Stands where something was covered. */
export const COVERED = '•••';

/**
 * Covers phone, card and account numbers (also spelled in words), mail addresses, links, and names behind
 * «tên là», «chị», «gọi cho» and the like. Amounts of money stay. No machine finds every name: a cadre
 * reads the rest before it is shown (Law 91/2025/QH15: no personal data without need).
 */
export function shareable(words: string): string {
  const text = words.normalize('NFC');
  const found = [...numbersIn(text), ...linksIn(text), ...namesIn(text)];
  return cover(text, found);
}

/** From, up to (not including). */
type Span = [from: number, to: number];

function cover(text: string, spans: Span[]): string {
  let covered = '';
  let at = 0;
  for (const [from, to] of spans.sort((one, other) => one[0] - other[0])) {
    if (to <= at) continue;
    if (from >= at) covered += text.slice(at, from) + COVERED;
    at = to;
  }
  return covered + text.slice(at);
}

/** Letter for letter without marks, in lower case, so that places in it are places in the text. */
function flat(text: string): string {
  return Array.from({ length: text.length }, (_, at) => flatLetter(text[at] as string)).join('');
}

function flatLetter(letter: string): string {
  const [base = letter] = letter.normalize('NFD').toLowerCase();
  return base === 'đ' ? 'd' : base;
}

function spansOf(pattern: RegExp, text: string): Span[] {
  return [...text.matchAll(pattern)].map((found) => [found.index, found.index + found[0].length]);
}

/* ---------- numbers ---------- */

/** «0912 345 678», «+84-912…», «o9l2» stays rare enough for the cadre. */
const DIGITS = /(?<![\d\p{L}])[+(]{0,2}[\do](?:[ ./()_,*-]{0,3}[\do]){7,24}/gu;
const SPOKEN =
  /(?<!\p{L})(?:(?:khong|hong|mot|hai|ba|bon|tu|nam|lam|sau|bay|tam|chin|linh|\d)[ .,-]{1,3}){7,}(?:khong|mot|hai|ba|bon|tu|nam|lam|sau|bay|tam|chin|\d)(?!\p{L})/gu;

function numbersIn(text: string): Span[] {
  const plain = flat(text);
  const digits = spansOf(DIGITS, plain).filter(
    ([from, to]) =>
      !isMoney(plain.slice(from, to), plain.slice(to)) && !isDay(plain.slice(from, to)),
  );
  return [...digits, ...spansOf(SPOKEN, plain)];
}

/** «5.000.000», «350.000 - 400.000», «12.500.000đ»; a phone begins with 0 or is not written in thousands. */
function isMoney(run: string, after: string): boolean {
  const parts = run.split(/\s*[-/]\s*|, /).filter((part) => part !== '');
  const isThousands = parts.every((part) =>
    /^[1-9]\d{0,2}(?:([., ])\d{3})(?:\1\d{3})*$/.test(part),
  );
  const isRound = parts.every((part) => /0000?$/.test(part));
  return isThousands && (isRound || /^ ?(?:d|vnd|dong)(?!\p{L})/u.test(after));
}

function isDay(run: string): boolean {
  return /^\d{1,2}([./-])\d{1,2}\1\d{4}$/.test(run);
}

/** Mail addresses, web pages, names in networks. */
const LINKS =
  /[\w.+-]{1,64}@[\w-]{1,63}\.[\w.-]{1,63}|(?:https?:\/\/|www\.)\S+|(?<!\S)@\w{3,}|\b(?:zalo|facebook|fb|t)\.(?:me|com)\/\S+/giu;

function linksIn(text: string): Span[] {
  return spansOf(LINKS, text);
}

/* ---------- names ---------- */

const WORD = /[\p{L}\p{M}]+/gu;
/** Behind these a word with a capital is a name. */
const TITLES = new Set(
  'chi em co bac ba anh chu ong di me cau mo thim gap goi cho alo toi minh tui la'.split(' '),
);
/** A name ends where the sentence goes on. */
const GOES_ON = new Set(
  'o nha thon ban xa phuong can co muon cho xin tim dang thi va voi la khong ne day nhe a em chi nuoi trong so sdt dt'.split(
    ' ',
  ),
);
const PLACE_WORDS = new Set('xa phuong thon ban tran huyen duong khu'.split(' '));
const LONGEST_NAME = 4;

interface Word {
  flat: string;
  capital: boolean;
  from: number;
  to: number;
  /** Only space lies between it and the word before. */
  joined: boolean;
}

function namesIn(text: string): Span[] {
  const words = [...text.matchAll(WORD)].map((found) => wordAt(text, found[0], found.index));
  return words.flatMap((_, at) => {
    const size = nameAt(words, at);
    return size === 0 ? [] : [[words[at]!.from, words[at + size - 1]!.to] as Span];
  });
}

function wordAt(text: string, word: string, from: number): Word {
  const capital = word[0] !== word[0]?.toLowerCase();
  const joined = /\p{L} {0,3}$/u.test(text.slice(Math.max(0, from - 4), from));
  return { flat: flat(word), capital, from, to: from + word.length, joined };
}

/** How many words from here are a name; 0 where none is. */
function nameAt(words: Word[], at: number): number {
  const [before, one, next] = [words[at - 1]?.flat ?? '', words[at], words[at + 1]];
  if (!one || PLACE_WORDS.has(before)) return 0;
  if (isIntroduced(words, at)) return nameLength(words, at, () => true);
  if (one.capital && TITLES.has(before)) return nameLength(words, at, (word) => word.capital);
  const isFull = one.capital && /^(?:thi|van)$/.test(next?.flat ?? '') && next?.capital;
  return isFull ? nameLength(words, at, (word) => word.capital) : 0;
}

/** «em tên lan», «tên là nguyen thi hoa». */
function isIntroduced(words: Word[], at: number): boolean {
  const before = words[at - 1]?.flat;
  if (words[at]?.flat === 'la') return false;
  return before === 'ten' || (before === 'la' && words[at - 2]?.flat === 'ten');
}

function nameLength(words: Word[], at: number, belongs: (word: Word) => boolean): number {
  let size = 0;
  while (size < LONGEST_NAME) {
    const word = words[at + size];
    if (
      !word ||
      (size > 0 && !word.joined) ||
      !belongs(word) ||
      (!word.capital && GOES_ON.has(word.flat))
    )
      break;
    size += 1;
  }
  return size;
}
