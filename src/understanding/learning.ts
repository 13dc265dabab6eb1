/** What the classifier learns from: every phrase and template, as written and as other members would type it. */
import { dice, greeted, grown, mistyped, slipped, strayed, told, type Dice } from './growing.ts';
import { PHRASES, TEMPLATES } from './phrases/index.ts';
import type { Training } from './train.ts';
import type { Intent } from './types.ts';

export interface Lesson {
  text: string;
  intent: Intent;
}

export const TRAINING: Training = { epochs: 12, rate: 1, decay: 2e-4 };

/** How much is grown: readings of each template, and per cent of lessons told again in another way. */
export const GROWTH = { readings: 6, told: 30, greeted: 8, slipped: 15, mistyped: 15, strayed: 80 };

/** Intents that come wrapped in greetings and stories. */
const ASKING = /^(loan|training|reminders|info|jobs|help|profile)\./;

/** All lessons, always the same and in the same order. */
export function lessons(growth = GROWTH): Lesson[] {
  const roll = dice(7);
  const plain = [...written(), ...templated(growth.readings, roll)];
  const retold = plain.flatMap((lesson) => variants(lesson, growth, roll));
  const outside = Array.from(
    { length: growth.strayed },
    (): Lesson => ({ text: strayed(roll), intent: 'out_of_scope' }),
  );
  return [...plain, ...retold, ...outside];
}

/** The phrases as they stand in the files. */
export function written(): Lesson[] {
  return PHRASES.flatMap(([intent, lines]) => lined(lines).map((text) => ({ text, intent })));
}

function templated(readings: number, roll: Dice): Lesson[] {
  return TEMPLATES.flatMap(([intent, lines]) =>
    lined(lines).flatMap((template) => {
      const texts = new Set(Array.from({ length: readings }, () => grown(template, roll)));
      return [...texts].map((text) => ({ text, intent }));
    }),
  );
}

function variants({ text, intent }: Lesson, growth: typeof GROWTH, roll: Dice): Lesson[] {
  const asking = ASKING.test(intent);
  const ways: [number, (text: string, roll: Dice) => string][] = [
    [asking ? growth.told : 0, told],
    [asking ? growth.greeted : 0, greeted],
    [growth.slipped, slipped],
    [growth.mistyped, mistyped],
  ];
  return ways
    .filter(([share]) => roll(100) < share)
    .map(([, way]) => ({ text: way(text, roll), intent }));
}

const lined = (lines: string) => lines.trim().split('\n');

/** Changes whenever a phrase, a template or a setting changes. */
export function fingerprint(): string {
  let value = 0;
  const source = JSON.stringify([TRAINING, GROWTH, lessons()]);
  for (let at = 0; at < source.length; at++)
    value = (Math.imul(value, 31) + source.charCodeAt(at)) | 0;
  return (value >>> 0).toString(16);
}
