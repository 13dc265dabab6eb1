/** Which of the intents a message has, and how sure that is. */
import { commandIntent, CUES } from './cues.ts';
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

/** Spreads or narrows the chances so that a confidence of 0.8 is right about four times out of five. */
const HEAT = 0.85;

const model: Model = unpack(WEIGHTS);

/** All intents, the likeliest first. */
export function classify(text: string): Guess[] {
  const found = words(text);
  const folded = found.map((word) => word.full).join(' ');
  const certain = plainIntent(text, found) ?? commandIntent(folded);
  if (certain) return ranked(INTENTS.map((intent) => Number(intent === certain)));
  const scores = scored(model, featuresOf(found));
  return ranked(
    chances(
      INTENTS.map(
        (intent, index) => (scores[index]! + PRIOR[index]! + cued(intent, folded)) / HEAT,
      ),
    ),
  );
}

function cued(intent: Intent, folded: string): number {
  return CUES.filter((cue) => cue.intent === intent && cue.when.test(folded)).reduce(
    (sum, { weight }) => sum + weight,
    0,
  );
}

function chances(scores: number[]): number[] {
  const highest = Math.max(...scores);
  const raised = scores.map((score) => Math.exp(score - highest));
  const sum = raised.reduce((total, value) => total + value, 0);
  return raised.map((value) => value / sum);
}

function ranked(all: number[]): Guess[] {
  return INTENTS.map((intent, index) => ({ intent, confidence: all[index]! })).sort(
    (one, other) => other.confidence - one.confidence,
  );
}
