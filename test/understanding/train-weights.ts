/** Trains the classifier anew and writes src/understanding/weights.ts: run it by hand after changing phrases or features. */
import { writeFileSync } from 'node:fs';
import { fingerprint, lessons, TRAINING } from '../../src/understanding/learning.ts';
import { features } from '../../src/understanding/features.ts';
import { pack } from '../../src/understanding/packing.ts';
import { priors, train, withoutSeldom } from '../../src/understanding/train.ts';
import { INTENTS } from '../../src/understanding/types.ts';

/** Features seen in fewer lessons are left out. */
const SELDOM = 3;
const started = performance.now();
const seen = lessons().map(({ text, intent }) => ({
  features: features(text),
  target: INTENTS.indexOf(intent),
}));
const all = withoutSeldom(seen, SELDOM);
const packed = pack(train(all, INTENTS.length, TRAINING));
const prior = priors(all, INTENTS.length).map((value) => Math.round(value * 1000) / 1000);
const source = `/** The classifier's weights, written by test/understanding/train-weights.ts: never edited by hand. */
import type { Packed } from './packing.ts';

/** Tells which phrases and settings they were trained from. */
export const TRAINED_FROM = '${fingerprint()}';

/** Added to each intent's score: evens out how many phrases each has. */
export const PRIOR: readonly number[] = [
${prior.map((value) => `  ${value},`).join('\n')}
];

export const WEIGHTS: Packed = {
  classes: ${packed.classes},
  size: ${packed.size},
  peak: ${packed.peak},
  data: '${packed.data}',
};
`;
writeFileSync(new URL('../../src/understanding/weights.ts', import.meta.url), source);
console.log(
  `${all.length} lessons, ${Math.round(source.length / 1024)} KiB, ${Math.round(performance.now() - started)} ms`,
);
