/** Trains the linear classifier: multinomial logistic regression by deterministic AdaGrad. */
import { SIZE, type Features } from './features.ts';

export interface Example {
  features: Features;
  /** Index of the right class. */
  target: number;
}

export interface Model {
  classes: number;
  /** `weights[slot * classes + class]`. */
  weights: Float32Array;
}

export interface Training {
  epochs: number;
  rate: number;
  /** Pull towards zero, per step. */
  decay: number;
  size?: number;
}

/** The same examples in the same order always make the same model. */
export function train(
  examples: Example[],
  classes: number,
  { epochs, rate, decay, size = SIZE }: Training,
): Model {
  const model: Model = { classes, weights: new Float32Array(size * classes) };
  const seen = new Float32Array(size);
  const order = examples.map((_, index) => index);
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, epoch + 1);
    for (const index of order) step(model, seen, examples[index]!, rate, decay);
  }
  return model;
}

function step(
  model: Model,
  seen: Float32Array,
  { features, target }: Example,
  rate: number,
  decay: number,
): void {
  const { classes, weights } = model;
  const gradient = probabilities(model, features);
  gradient[target]! -= 1;
  const { slots, weights: values } = features;
  let norm = 0;
  for (const value of gradient) norm += value * value;
  for (let at = 0; at < slots.length; at++) {
    const slot = slots[at]!;
    const value = values[at]!;
    seen[slot]! += value * value * norm;
    const pace = rate / Math.sqrt(seen[slot]! + 1e-6);
    const base = slot * classes;
    for (let c = 0; c < classes; c++)
      weights[base + c]! -= pace * (gradient[c]! * value + decay * weights[base + c]!);
  }
}

/** Chance of each class; they add up to one. `heat` above one spreads them. */
export function probabilities(model: Model, features: Features, heat = 1): Float64Array {
  const scores = scored(model, features);
  let highest = -Infinity;
  for (const score of scores) highest = Math.max(highest, score);
  let sum = 0;
  for (let c = 0; c < scores.length; c++) {
    scores[c] = Math.exp((scores[c]! - highest) / heat);
    sum += scores[c]!;
  }
  for (let c = 0; c < scores.length; c++) scores[c]! /= sum;
  return scores;
}

export function scored(
  { classes, weights }: Model,
  { slots, weights: values }: Features,
): Float64Array {
  const scores = new Float64Array(classes);
  for (let at = 0; at < slots.length; at++) {
    const base = slots[at]! * classes;
    const value = values[at]!;
    for (let c = 0; c < classes; c++) scores[c]! += weights[base + c]! * value;
  }
  return scores;
}

/** Fisher–Yates with a small fixed generator. */
function shuffle(order: number[], seed: number): void {
  let state = seed * 2654435761;
  for (let at = order.length - 1; at > 0; at--) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const other = Math.floor((state / 4294967296) * (at + 1));
    [order[at], order[other]] = [order[other]!, order[at]!];
  }
}

/** Evens out how often each class was shown; `strength` 1 does so wholly. */
export function priors(examples: Example[], classes: number, strength = 0.3): number[] {
  const counts = new Array<number>(classes).fill(0);
  for (const { target } of examples) counts[target]!++;
  const mean = examples.length / classes;
  return counts.map((count) => -strength * Math.log(Math.max(count, 1) / mean));
}

/** The same examples without the features that fewer than `least` of them have. */
export function withoutSeldom(examples: Example[], least: number): Example[] {
  const counts = new Map<number, number>();
  for (const { features } of examples)
    for (const slot of features.slots) counts.set(slot, (counts.get(slot) ?? 0) + 1);
  return examples.map(({ features, target }) => {
    const kept = [...features.slots.keys()].filter(
      (at) => counts.get(features.slots[at]!)! >= least,
    );
    return {
      target,
      features: {
        slots: Uint32Array.from(kept, (at) => features.slots[at]!),
        weights: Float32Array.from(kept, (at) => features.weights[at]!),
      },
    };
  });
}
