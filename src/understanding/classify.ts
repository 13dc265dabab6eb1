/** Which of the intents a message has, and how sure that is. */
import { features } from './features.ts';
import { unpack } from './packing.ts';
import { probabilities, type Model } from './train.ts';
import { INTENTS, type Intent } from './types.ts';
import { WEIGHTS } from './weights.ts';

export interface Guess {
  intent: Intent;
  /** 0 to 1. */
  confidence: number;
}

const model: Model = unpack(WEIGHTS);

/** All intents, the likeliest first. */
export function classify(text: string): Guess[] {
  return ranked(probabilities(model, features(text)));
}

function ranked(chances: Float64Array): Guess[] {
  return INTENTS.map((intent, index) => ({ intent, confidence: chances[index]! })).sort(
    (one, other) => other.confidence - one.confidence,
  );
}
