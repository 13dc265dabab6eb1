/** Says with few signs what a message speaks of: «hủy», «bỏ», «rút» are one sign, every sum of money another. */
import type { Word } from './fold.ts';
import { CONCEPTS } from './concept-words.ts';
import { lexemesOf } from './lexemes.ts';
import { moneyIn } from './money.ts';
import { monthsIn } from './months.ts';
import { placesIn } from './places.ts';
import { statusIn } from './status.ts';
import { topicsIn } from './topics.ts';

const BY_PHRASE = new Map<string, string[]>();
for (const line of CONCEPTS.trim().split('\n')) {
  const [concept = '', phrases = ''] = line.split(': ');
  for (const phrase of phrases.split(', '))
    BY_PHRASE.set(phrase, [...(BY_PHRASE.get(phrase) ?? []), concept]);
}
const LONGEST_PHRASE = 4;

/** Words of politeness and address carry no meaning of their own. */
const POLITE = new Set(
  'a ah nhe nha ad oi em chi toi minh chau bac co da thua voi luon di day do the thi la ma nay kia ne nhi ho giup cho hoi xin duoc'.split(
    ' ',
  ),
);

export interface Signs {
  /** Every concept of the message, once, in order of first mention. */
  concepts: string[];
  /** The message as a row of signs: concepts where known, else the plain words. */
  row: string[];
}

export function signsOf(found: Word[]): Signs {
  const named = spans(found);
  const terms = found.flatMap((word) =>
    word.full.split(' ').map((term) => term.replace(/\d+/g, '0')),
  );
  const concepts = new Set([...named.kinds, ...conceptsOf(terms)]);
  return { concepts: [...concepts], row: rowOf(found, named.starts, named.covered) };
}

/** Concepts of all phrases in a row of words, overlapping ones too. */
function conceptsOf(terms: string[]): string[] {
  return terms.flatMap((_, at) =>
    Array.from({ length: LONGEST_PHRASE }, (_unused, size) =>
      terms.slice(at, at + size + 1).join(' '),
    ).flatMap((phrase) => BY_PHRASE.get(phrase) ?? []),
  );
}

interface Spans {
  kinds: string[];
  /** Word index at which a sum, term, place or topic begins. */
  starts: Map<number, string>;
  covered: Set<number>;
}

function spans(found: Word[]): Spans {
  const pieces = lexemesOf(found);
  const wordAt = (piece: number) => pieces[piece]?.word ?? found.length;
  const all = [
    ...moneyIn(pieces).map(({ from, to }) => ({
      kind: '#money',
      from: wordAt(from),
      to: wordAt(to),
    })),
    ...monthsIn(pieces).map(({ from, to }) => ({
      kind: '#term',
      from: wordAt(from),
      to: wordAt(to),
    })),
    ...topicsIn(found).map(({ kind, from, to }) => ({ kind: `#${kind}`, from, to })),
    ...placesIn(found).map(({ from, to }) => ({ kind: '#place', from, to })),
  ];
  const starts = new Map<number, string>();
  const covered = new Set<number>();
  for (const { kind, from, to } of all) {
    if (!starts.has(from)) starts.set(from, kind);
    for (let at = from + 1; at < to; at++) covered.add(at);
  }
  const kinds = all.map(({ kind }) => kind);
  if (statusIn(found)) kinds.push('#status');
  return { kinds, starts, covered };
}

function rowOf(found: Word[], starts: Map<number, string>, covered: Set<number>): string[] {
  return found.flatMap((word, at) => {
    const start = starts.get(at);
    if (start) return [start];
    return covered.has(at)
      ? []
      : word.full
          .split(' ')
          .filter((term) => !POLITE.has(term))
          .map((term) => term.replace(/\d+/g, '0'));
  });
}
