/** Makes one plain spelling of the many ways members type: marks, Telex, shorthand, stretched letters. */
import { fromTelex, initialOf, isSyllable } from './syllable.ts';
import { AMBIGUOUS, SHORTHAND, type Ambiguous } from './teencode.ts';

/** Longer texts are looked at only this far (characters): more than any platform lets a member send. */
export const LONGEST = 4000;

export interface Word {
  /** As typed, lower case, NFKC. */
  raw: string;
  /** Without marks, Telex read, stretched letters shortened; shorthand stays. */
  plain: string;
  /** The plain word, or the words its shorthand stands for. */
  full: string;
  /** Began with a capital letter. */
  capital: boolean;
  /** What stood between the word before and this one: spaces, punctuation. */
  gap: string;
}

const MARKS = /\p{M}/gu;
/** Control, zero-width and direction characters, but not line breaks and tabs. */
const INVISIBLE = /(?![\t\n\r])[\p{Cc}\p{Cf}\u034f\u115f\u1160\u17b4\u17b5\ufe00-\ufe0f]/gu;
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;

/** Lower case, no marks, đ → d, no invisible characters; everything else stays as it is. */
export function stripMarks(text: string): string {
  return text
    .normalize('NFKD')
    .replace(MARKS, '')
    .toLowerCase()
    .replace(/đ/g, 'd')
    .normalize('NFD')
    .replace(MARKS, '')
    .normalize('NFC');
}

/** The part of a text that is looked at, NFKC («①» is 1), without control and zero-width characters. */
export function clean(text: string): string {
  return text
    .slice(0, LONGEST)
    .toWellFormed()
    .normalize('NFKC')
    .replace(INVISIBLE, '')
    .replace(/\u2044/g, '/')
    .slice(0, LONGEST);
}

/**
 * One plain line for comparing and searching: «Nhà e k vay đc vooons» → «nha em khong vay duoc von».
 * Never throws; folding twice changes nothing; looks at the first 4,000 characters.
 */
export function fold(text: string): string {
  return words(text)
    .map((word) => word.full)
    .join(' ');
}

/** The words of a text in order, each in the spellings the readers need. */
export function words(text: string): Word[] {
  const cleaned = clean(text);
  const found: Word[] = [];
  let end = 0;
  for (const match of cleaned.matchAll(WORD)) {
    found.push(wordOf(match[0], cleaned.slice(end, match.index)));
    end = match.index + match[0].length;
  }
  expand(found);
  return found;
}

function wordOf(typed: string, gap: string): Word {
  const raw = typed.toLowerCase();
  const plain = plainWord(stripMarks(typed));
  return { raw, plain, full: plain, capital: raw[0] !== typed[0], gap };
}

/** One word without marks: Telex is read and stretched letters are shortened where that makes a syllable. */
function plainWord(bare: string): string {
  if (!/^[a-z]+$/.test(bare) || bare.length > 40) return bare;
  if (isSyllable(bare) || isShorthand(bare)) return bare;
  const short = bare.replace(/(.)\1{2,}/g, '$1');
  if (short !== bare && (isSyllable(short) || isShorthand(short))) return short;
  return telexWord(short) ?? shortened(short);
}

function telexWord(word: string): string | undefined {
  const noDd = word.replace(/^dd/, 'd');
  if (noDd !== word && isShorthand(noDd)) return noDd;
  return ENGLISH.has(word) ? undefined : fromTelex(word);
}

/** «vayy» → vay, «okk» → ok: doubled letters that no syllable has. */
function shortened(word: string): string {
  const once = word.replace(/(.)\1+/g, '$1');
  return isSyllable(once) || isShorthand(once) ? once : word;
}

/** English words that would read as Telex. */
const ENGLISH = new Set(
  'has his this was as is us for far her or after bus mix six fix box tax max sex fox tennis news does goes best test post host lost cost most fast last past just must list lists cars here her were where there are from more form force first girls boys does his yes less boss pass gas buss visa fax relax text next exit'.split(
    ' ',
  ),
);

function isShorthand(word: string): boolean {
  return SHORTHAND.has(word) || Object.hasOwn(AMBIGUOUS, word);
}

/** Writes out shorthand; the words around decide where it has two meanings. */
function expand(found: Word[]): void {
  found.forEach((word, at) => {
    word.full = SHORTHAND.get(word.plain) ?? word.plain;
    const meanings = Object.hasOwn(AMBIGUOUS, word.plain) ? AMBIGUOUS[word.plain] : undefined;
    if (meanings) word.full = meaningOf(meanings, found, at) ?? word.plain;
  });
}

function meaningOf(meanings: Ambiguous[], found: Word[], at: number): string | undefined {
  const before = found
    .slice(Math.max(0, at - 3), at)
    .map((word) => `${word.full} `)
    .join('');
  const after = found
    .slice(at + 1, at + 4)
    .map((word) => ` ${SHORTHAND.get(word.plain) ?? word.plain}`)
    .join('');
  return meanings.find((m) => (m.before?.test(before) ?? true) && (m.after?.test(after) ?? true))
    ?.means;
}

/** One key for spellings that northern speech mixes up: l/n, ch/tr, s/x, r/d/gi, i/y, c/k/q. */
export function soundKey(word: string): string {
  const initial = initialOf(word);
  const rhyme = word
    .slice(initial.length)
    .replace(/y/g, 'i')
    .replace(/^i(?=.)/, (i) => i);
  return (
    (SOUND[initial] ?? initial) +
    rhyme.replace(/nh$/, 'n').replace(/ng$/, 'n').replace(/ch$/, 't').replace(/c$/, 't')
  );
}

const SOUND: Record<string, string> = {
  l: 'n',
  tr: 'c',
  ch: 'c',
  s: 'x',
  r: 'd',
  gi: 'd',
  k: 'k',
  c: 'k',
  qu: 'q',
  ngh: 'ng',
  gh: 'g',
};
