/** The weights in the repository belong to the phrases in the repository. */
import { describe, expect, it } from 'vitest';
import { features } from '../../src/understanding/features.ts';
import { fingerprint, lessons, written } from '../../src/understanding/learning.ts';
import { pack, unpack } from '../../src/understanding/packing.ts';
import { probabilities, train } from '../../src/understanding/train.ts';
import { INTENTS } from '../../src/understanding/types.ts';
import { TRAINED_FROM } from '../../src/understanding/weights.ts';

describe('weights', () => {
  it('were trained from these phrases: else run node --import tsx test/understanding/train-weights.ts', () => {
    expect(TRAINED_FROM).toBe(fingerprint());
  });

  it('come from many phrases of every intent', () => {
    const counts = new Map<string, number>();
    for (const { intent } of written()) counts.set(intent, (counts.get(intent) ?? 0) + 1);
    for (const intent of INTENTS) expect(counts.get(intent), intent).toBeGreaterThan(100);
    expect(counts.get('out_of_scope')).toBeGreaterThan(400);
    expect(written().length).toBeGreaterThan(2500);
  });

  it('are the same whenever they are trained', () => {
    const few = lessons()
      .slice(0, 200)
      .map(({ text, intent }) => ({ features: features(text), target: INTENTS.indexOf(intent) }));
    const settings = { epochs: 2, rate: 1, decay: 1e-4 };
    const one = train(few, INTENTS.length, settings);
    const again = train(few, INTENTS.length, settings);
    expect(Buffer.compare(Buffer.from(again.weights.buffer), Buffer.from(one.weights.buffer))).toBe(
      0,
    );
    const packed = unpack(pack(one));
    const sure = few.filter(({ features: f, target }) => probabilities(packed, f)[target]! > 0.5);
    expect(sure.length).toBeGreaterThan(few.length * 0.6);
  });
});
