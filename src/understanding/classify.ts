/** Which of the intents a message has, and how sure that is. */
import { commandIntent, CUES } from './cues.ts';
import { featuresOf } from './features.ts';
import { clean, words, type Word } from './fold.ts';
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
  const scores = whole(text, found);
  return ranked(
    chances(
      INTENTS.map(
        (intent, index) => (scores[index]! + PRIOR[index]! + cued(intent, folded)) / HEAT,
      ),
    ),
  );
}

/** From so many words on a message is a story: each of its sentences is asked too. */
const STORY = 16;
/** How much the sentences count beside the whole, and the last one beside the others. */
const BY_SENTENCE = 2;
const LAST = 4;
/** Small talk in one sentence of a story says little about the story. */
const CHAT = /^(out_of_scope|smalltalk\.|yes|no|back|restart)/;

/** Scores of the whole message; in a story its most telling sentence counts, the last one most. */
function whole(text: string, found: Word[]): Float64Array {
  const scores = scored(model, featuresOf(found));
  const sentences = found.length > STORY ? sentencesOf(text) : [];
  if (sentences.length < 2) return scores;
  const each = sentences.map((words) => chances([...scored(model, featuresOf(words))]));
  return scores.map((score, c) => {
    const shares = each.map((all, at) => all[c]! * (at === each.length - 1 ? LAST : 1));
    const telling = CHAT.test(INTENTS[c]!) ? mean(shares) : Math.max(...shares);
    return score + BY_SENTENCE * Math.log(0.03 + telling);
  });
}

function sentencesOf(text: string): Word[][] {
  return clean(text)
    .split(/(?<=[.?!\n])\s+/)
    .map(words)
    .filter((sentence) => sentence.length > 2);
}

const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

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
