/** What the classifier learns from: every phrase, as written and as other members would type it. */
import { features } from './features.ts';
import { PHRASES } from './phrases/index.ts';
import type { Example, Training } from './train.ts';
import { INTENTS } from './types.ts';

export const TRAINING: Training = { epochs: 10, rate: 0.7, decay: 1e-4 };

export function examples(): Example[] {
  return PHRASES.flatMap(([intent, lines]) =>
    lines
      .trim()
      .split('\n')
      .map((text) => ({ features: features(text), target: INTENTS.indexOf(intent) })),
  );
}

/** Changes whenever a phrase or a setting changes. */
export function fingerprint(): string {
  let value = 0;
  for (const letter of JSON.stringify([TRAINING, PHRASES])) value = (Math.imul(value, 31) + letter.charCodeAt(0)) | 0;
  return (value >>> 0).toString(16);
}
