/** Trains the classifier anew and writes src/understanding/weights.ts: run it by hand after changing phrases or features. */
import { writeFileSync } from 'node:fs';
import { examples, fingerprint, TRAINING } from '../../src/understanding/learning.ts';
import { pack } from '../../src/understanding/packing.ts';
import { train } from '../../src/understanding/train.ts';
import { INTENTS } from '../../src/understanding/types.ts';

const ROWS = 20_000;
const started = performance.now();
const lessons = examples();
const packed = pack(train(lessons, INTENTS.length, TRAINING), ROWS);
const source = `/** The classifier's weights, written by test/understanding/train-weights.ts: never edited by hand. */
import type { Packed } from './packing.ts';

/** Tells which phrases and settings they were trained from. */
export const TRAINED_FROM = '${fingerprint()}';

export const WEIGHTS: Packed = {
  classes: ${packed.classes},
  size: ${packed.size},
  peak: ${packed.peak},
  data: '${packed.data}',
};
`;
writeFileSync(new URL('../../src/understanding/weights.ts', import.meta.url), source);
console.log(`${lessons.length} examples, ${Math.round(source.length / 1024)} KiB, ${Math.round(performance.now() - started)} ms`);
