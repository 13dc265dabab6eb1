/** Which of the intents a message has, and how sure that is. */
import { featuresOf } from './features.ts';
import { words } from './fold.ts';
import { plainIntent } from './outside.ts';
import { unpack } from './packing.ts';
import { scored, type Model } from './train.ts';
import { INTENTS, type Intent } from './types.ts';
import { PRIOR, WEIGHTS } from './weights.ts';

export interface Guess {
  intent: Intent;
  /** 0 to 1. */
  confidence: number;
}

/** Spreads the chances so that a confidence of 0.8 is right four times out of five. */
const HEAT = 1;

const model: Model = unpack(WEIGHTS);

/** All intents, the likeliest first. */
export function classify(text: string): Guess[] {
  const found = words(text);
  const plain = plainIntent(text, found);
  if (plain) return INTENTS.map((intent) => ({ intent, confidence: intent === plain ? 1 : 0 })).sort(byConfidence);
  const scores = scored(model, featuresOf(found)).map((score, index) => (score + PRIOR[index]!) / HEAT);
  return ranked(chances(scores));
}

function chances(scores: Float64Array): Float64Array {
  const highest = Math.max(...scores);
  const raised = scores.map((score) => Math.exp(score - highest));
  const sum = raised.reduce((total, value) => total + value, 0);
  return raised.map((value) => value / sum);
}

function ranked(all: Float64Array): Guess[] {
  return INTENTS.map((intent, index) => ({ intent, confidence: all[index]! })).sort(byConfidence);
}

const byConfidence = (one: Guess, other: Guess) => other.confidence - one.confidence;
