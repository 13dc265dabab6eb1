/** Turns a message into numbered features: folded words, their neighbours, letter groups, meanings. */
import { soundKey, words } from './fold.ts';

/** Number of feature slots; a power of two. */
export const SIZE = 1 << 16;

export interface Features {
  /** Slots in use, each once. */
  slots: Uint32Array;
  /** Weight of each slot; the squares add up to one. */
  weights: Float32Array;
}

function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) {
    value ^= text.charCodeAt(at);
    value = Math.imul(value, 0x01000193);
  }
  value ^= value >>> 15;
  return (value >>> 0) & (SIZE - 1);
}

/** The words the classifier looks at: folded, shorthand written out, numbers as one sign. */
export function terms(text: string): string[] {
  return words(text)
    .flatMap((word) => word.full.split(' '))
    .map((word) => word.replace(/\d+/g, '0'));
}

/** Letters looked at, in words: later ones in long stories matter less than speed. */
const MOST_WORDS = 120;

export function features(text: string): Features {
  const found = new Map<number, number>();
  const add = (name: string, weight: number) => {
    const slot = hash(name);
    found.set(slot, Math.max(found.get(slot) ?? 0, weight));
  };
  const all = terms(text).slice(0, MOST_WORDS);
  wordFeatures(all, add);
  soundFeatures(all.map(soundKey), add);
  return normalised(found);
}

type Add = (name: string, weight: number) => void;

function wordFeatures(all: string[], add: Add): void {
  const framed = ['^', ...all, '$'];
  framed.forEach((word, at) => {
    if (at > 0 && at < framed.length - 1) add(`w ${word}`, 1);
    if (at + 1 < framed.length) add(`b ${word} ${framed[at + 1]}`, 1);
    if (at + 2 < framed.length) add(`s ${word} ${framed[at + 2]}`, 0.6);
    if (at + 2 < framed.length) add(`t ${word} ${framed[at + 1]} ${framed[at + 2]}`, 0.6);
  });
}

function soundFeatures(all: string[], add: Add): void {
  all.forEach((word, at) => {
    add(`n ${word}`, 0.6);
    if (at + 1 < all.length) add(`m ${word} ${all[at + 1]}`, 0.5);
  });
  const line = ` ${all.join(' ')} `;
  for (let size = 3; size <= 5; size++) {
    for (let at = 0; at + size <= line.length; at++) add(`c${line.slice(at, at + size)}`, 0.35);
  }
}

function normalised(found: Map<number, number>): Features {
  const slots = Uint32Array.from(found.keys());
  const weights = Float32Array.from(found.values());
  let sum = 0;
  for (const weight of weights) sum += weight * weight;
  const scale = sum > 0 ? 1 / Math.sqrt(sum) : 0;
  for (let at = 0; at < weights.length; at++) weights[at]! *= scale;
  return { slots, weights };
}
