/** Turns a message into numbered features: folded words, their neighbours, letter groups, signs of meaning. */
import { signsOf, type Signs } from './concepts.ts';
import { soundKey, words, type Word } from './fold.ts';

/** Number of feature slots; a power of two. */
export const SIZE = 1 << 17;

export interface Features {
  /** Slots in use, each once. */
  slots: Uint32Array;
  /** Weight of each slot; the squares add up to one. */
  weights: Float32Array;
}

/** Words looked at: what comes later in a very long story is left out. */
const MOST_WORDS = 160;

export function features(text: string): Features {
  return featuresOf(words(text));
}

export function featuresOf(all: Word[]): Features {
  const found = all.slice(0, MOST_WORDS);
  const weighed = new Map<number, number>();
  const add: Add = (name, weight) => {
    const slot = hash(name);
    const before = weighed.get(slot);
    if (before === undefined || before < weight) weighed.set(slot, weight);
  };
  const terms = found
    .flatMap((word) => word.full.split(' '))
    .map((term) => term.replace(/\d+/g, '0'));
  add(`z ${lengthOf(found.length)}`, 1);
  wordFeatures(terms, add);
  soundFeatures(terms.map(soundKey), add);
  signFeatures(signsOf(found), add);
  return normalised(weighed);
}

type Add = (name: string, weight: number) => void;

function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) {
    value ^= text.charCodeAt(at);
    value = Math.imul(value, 0x01000193);
  }
  value ^= value >>> 15;
  return (value >>> 0) & (SIZE - 1);
}

/** Short calls and long stories tell apart: the number of words, roughly. */
function lengthOf(count: number): number {
  return [1, 2, 4, 8, 16, 30].find((most) => count <= most) ?? 99;
}

/** Words, pairs, and pairs with one word between; `^` and `$` mark the ends. */
function wordFeatures(terms: string[], add: Add): void {
  const framed = ['^', ...terms, '$'];
  for (let at = 0; at + 1 < framed.length; at++) {
    const [one, two, three] = [framed[at]!, framed[at + 1]!, framed[at + 2]];
    if (at > 0) add(`w ${one}`, 1);
    add(`b ${one} ${two}`, 1);
    if (three !== undefined) add(`s ${one} ${three}`, 0.6);
  }
}

/** Words by sound, so that «nợn» and «lợn» meet; and groups of three and four letters. */
function soundFeatures(sounds: string[], add: Add): void {
  for (const sound of sounds) add(`n ${sound}`, 0.6);
  const line = ` ${sounds.join(' ')} `;
  for (let size = 3; size <= 4; size++) {
    for (let at = 0; at + size <= line.length; at++) add(`c${line.slice(at, at + size)}`, 0.35);
  }
}

/** Concepts, every two of them, and the row of signs in pairs and triples. */
function signFeatures({ concepts, row }: Signs, add: Add): void {
  const sorted = [...concepts].sort();
  sorted.forEach((one, at) => {
    add(`k ${one}`, 1);
    for (let other = at + 1; other < sorted.length; other++) add(`p ${one} ${sorted[other]}`, 0.5);
  });
  const framed = ['^', ...row, '$'];
  for (let at = 0; at + 1 < framed.length; at++) {
    add(`q ${framed[at]} ${framed[at + 1]}`, 1);
    if (at + 2 < framed.length) add(`r ${framed[at]} ${framed[at + 1]} ${framed[at + 2]}`, 0.7);
  }
}

function normalised(weighed: Map<number, number>): Features {
  const slots = Uint32Array.from(weighed.keys());
  const weights = Float32Array.from(weighed.values());
  let sum = 0;
  for (const weight of weights) sum += weight * weight;
  const scale = sum > 0 ? 1 / Math.sqrt(sum) : 0;
  for (let at = 0; at < weights.length; at++) weights[at]! *= scale;
  return { slots, weights };
}
