/** Full-text search without marks over the questions that answers know: which are near to what was written, and how near. */
import MiniSearch from 'minisearch';
import type { AnswerEntry } from '../domain/answers.ts';
import type { Intent } from '../understanding/types.ts';
import { ASKING, isPair, tokensOf } from './answer-words.ts';

export interface Hit {
  id: string;
  /** 0 to 1, more where the intent fits. */
  nearness: number;
  /** The answer is made for what she means, or for something of the same room («loan.…»). */
  fits: boolean;
  /** How many of her words, not counting those that only ask, are in its questions. */
  shared: number;
}

/** Best first; the same words always give the same hits. */
export type Search = (text: string, intent: Intent | undefined) => Hit[];

/** Candidates that are measured. */
const MOST_CANDIDATES = 16;
/** An answer that is made for what she means is this much nearer. */
const INTENT_BOOST = 1.3;
/** So much where it is made for something of the same room. */
const ROOM_BOOST = 1.1;
export function createSearch(answers: readonly AnswerEntry[]): Search {
  const intents = new Map(answers.map(({ id, intents }) => [id, new Set(intents)]));
  const tokens = remembered(tokensOf);
  const index = indexOf(answers, tokens);
  const measure = createMeasure(answers, tokens);

  return (text, intent) => {
    const said = tokensOf(text);
    if (said.length === 0) return [];
    // Only words that no question has are looked for in other spellings.
    const strange = (term: string) => !measure.knows(term) && !isPair(term) && term.length >= 4;
    const found = index.search(said.join(' '), {
      tokenize: (query) => query.split(' '),
      boost: { text: 0.3 },
      prefix: strange,
      fuzzy: (term) => (strange(term) ? 1 : false),
      weights: { prefix: 0.3, fuzzy: 0.5 },
    });
    const nearness = measure.to(said.map((term) => measure.meant(term, found) ?? term));
    return candidatesOf(found)
      .map((id) => {
        const boost = boostOf(intents.get(id)!, intent);
        const { near, shared } = nearness(id);
        return { id, nearness: near * boost, fits: boost > 1, shared };
      })
      .sort((one, other) => other.nearness - one.nearness || (one.id < other.id ? -1 : 1));
  };
}

function boostOf(intents: Set<string>, intent: Intent | undefined): number {
  if (intent === undefined) return 1;
  if (intents.has(intent)) return INTENT_BOOST;
  const room = `${intent.split('.')[0]}.`;
  return [...intents].some((one) => one.startsWith(room)) ? ROOM_BOOST : 1;
}

/* ---------- the index ---------- */

/** A document for each question, and one for the text of the answer. */
function indexOf(answers: readonly AnswerEntry[], tokens: (text: string) => string[]) {
  const index = new MiniSearch<{ id: string; ask?: string; text?: string }>({
    fields: ['ask', 'text'],
    tokenize: tokens,
    processTerm: (term) => term,
  });
  for (const { id, asks, vi } of answers) {
    index.addAll(asks.map((ask, at) => ({ id: `${id}#${at}`, ask })));
    index.add({ id: `${id}#text`, text: plain(vi) });
  }
  return index;
}

const plain = (template: string) => template.replace(/\{\{[^}]*\}\}|[[\]]/g, ' ');

interface Found {
  id: unknown;
  match: Record<string, string[]>;
  terms: string[];
  queryTerms: string[];
}

function candidatesOf(found: Found[]): string[] {
  const ids = new Set<string>();
  for (const { id } of found) {
    ids.add(String(id).split('#')[0]!);
    if (ids.size === MOST_CANDIDATES) break;
  }
  return [...ids];
}

/** Every text is read twice while building: by the index and by the measure. */
function remembered(read: (text: string) => string[]): (text: string) => string[] {
  const known = new Map<string, string[]>();
  return (text) => {
    const tokens = known.get(text) ?? read(text);
    known.set(text, tokens);
    return tokens;
  };
}

/* ---------- how near ---------- */

type Weights = Map<string, number>;

/** Of an answer: each of its questions, all of them together, and the words of its text. */
interface Known {
  asks: Vector[];
  together: Vector;
  text: Set<string>;
}

interface Vector {
  weights: Weights;
  length: number;
}

/** What the best question, all questions together, and the share of known words count; together 1. */
const BEST = 0.3;
const TOGETHER = 0.3;
const SHARE = 0.4;
/** Words of the answer itself count less than words of its questions. */
const IN_TEXT = 0.5;
/** Words that only ask are known to every answer: in the share they count less. */
const ASKED = 0.5;

/**
 * Nearness is made of three parts: the cosine to the best question (words and pairs of words, rare ones weigh more),
 * the cosine to all questions of the answer together, and the share of her words that the answer knows at all: a
 * question about something else has words that no answer knows.
 */
function createMeasure(answers: readonly AnswerEntry[], tokens: (text: string) => string[]) {
  const asked = new Map(answers.map(({ id, asks }) => [id, asks.map(tokens)]));
  const weigh = createWeights([...asked.values()]);
  const known = new Map(
    answers.map(({ id, vi }) => [id, knownOf(asked.get(id)!, new Set(tokens(plain(vi))), weigh)]),
  );

  function to(said: string[]): (id: string) => { near: number; shared: number } {
    const query = vector(said, weigh);
    const words = [...query.weights]
      .filter(([token]) => !isPair(token))
      .map(([word, weight]) => [word, ASKING.has(word) ? ASKED * weight : weight] as const);
    const all = sum(words, ([, weight]) => weight);
    return (id) => {
      const { asks, together, text } = known.get(id)!;
      const best = Math.max(...asks.map((ask) => cosine(query, ask)));
      const share = sum(words, ([word, weight]) =>
        together.weights.has(word) ? weight : text.has(word) ? IN_TEXT * weight : 0,
      );
      const near = BEST * best + TOGETHER * cosine(query, together) + SHARE * (share / (all || 1));
      const shared = words.filter(([word]) => !ASKING.has(word) && together.weights.has(word));
      return { near, shared: shared.length };
    };
  }

  return { to, knows: weigh.knows, meant };
}

function knownOf(asks: string[][], text: Set<string>, weigh: (token: string) => number): Known {
  const vectors = asks.map((tokens) => vector(tokens, weigh));
  const together: Weights = new Map();
  for (const token of new Set(asks.flat())) {
    const often = vectors.filter(({ weights }) => weights.has(token)).length / asks.length;
    together.set(token, weigh(token) * Math.sqrt(often));
  }
  return { asks: vectors, together: { weights: together, length: lengthOf(together) }, text };
}

function vector(tokens: string[], weigh: (token: string) => number): Vector {
  const weights: Weights = new Map(tokens.map((token) => [token, weigh(token)]));
  return { weights, length: lengthOf(weights) };
}

function lengthOf(weights: Weights): number {
  return Math.sqrt(sum(weights.values(), (weight) => weight ** 2));
}

function cosine(one: Vector, other: Vector): number {
  const shared = sum(one.weights, ([token, weight]) => weight * (other.weights.get(token) ?? 0));
  return shared / (one.length * other.length || 1);
}

/** The known word that a strange one stands for, by prefix or one letter. */
function meant(term: string, found: Found[]): string | undefined {
  for (const { queryTerms, terms } of found.slice(0, MOST_CANDIDATES)) {
    if (!queryTerms.includes(term)) continue;
    const near = terms.find((known) => known.startsWith(term) || isOneLetterOff(known, term));
    if (near) return near;
  }
  return undefined;
}

function isOneLetterOff(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1 || one === other) return one === other;
  let at = 0;
  while (at < one.length && one[at] === other[at]) at++;
  const rest = (word: string, from: number) => word.slice(from);
  return (
    rest(one, at + 1) === rest(other, at + 1) ||
    rest(one, at + 1) === rest(other, at) ||
    rest(one, at) === rest(other, at + 1)
  );
}

/** Rare words weigh more; strange words as much as the rarest, strange pairs little: wording differs. */
function createWeights(asked: string[][][]) {
  const counts = new Map<string, number>();
  for (const asks of asked)
    for (const token of new Set(asks.flat())) counts.set(token, (counts.get(token) ?? 0) + 1);
  const rarity = (count: number) => Math.log(1 + asked.length / count);
  const weights = new Map(
    [...counts].map(([token, count]) => [token, shareOf(token) * rarity(count)]),
  );
  const strange = rarity(1);
  const weigh = (token: string) =>
    weights.get(token) ?? strange * shareOf(token) * (isPair(token) ? STRANGE_PAIR : 1);
  return Object.assign(weigh, { knows: (token: string) => weights.has(token) });
}

const STRANGE_PAIR = 0.2;
/** What a pair counts by how many of its two words only ask («gì», «bao nhiêu», «có … không»). */
const PAIR = [0.8, 0.6, 0.4];

function shareOf(token: string): number {
  if (!isPair(token)) return 1;
  return PAIR[token.split('_').filter((word) => ASKING.has(word)).length]!;
}

function sum<T>(values: Iterable<T>, value: (one: T) => number): number {
  let total = 0;
  for (const one of values) total += value(one);
  return total;
}
