/** A second set, written by somebody who saw none of the phrases: the floors that are asked of unseen messages. */
import { describe, expect, it } from 'vitest';
import { evaluate, table, type LabelledMessage } from '../../src/understanding/evaluate.ts';
import { fold, stripMarks } from '../../src/understanding/fold.ts';
import { answer, understand } from '../../src/understanding/index.ts';
import { written } from '../../src/understanding/learning.ts';
import type { AnswerKind } from '../../src/understanding/types.ts';
import { lines, TODAY } from './read.ts';

// Short ones («cảm ơn em») are in every set; those that are phrases too measure nothing.
const known = new Set(written().map(({ text }) => fold(text)));
const unseen = lines<LabelledMessage>('unseen.jsonl').filter(({ text }) => !known.has(fold(text)));
const read = (text: string) => understand(text, TODAY);

describe('unseen messages', () => {
  const scores = evaluate(unseen, read);
  const bare = evaluate(
    unseen.map((message) => ({ ...message, text: stripMarks(message.text) })),
    read,
  );
  console.log(table(scores));

  it('are understood in every style and without marks', () => {
    expect(unseen.length).toBeGreaterThan(550);
    expect(scores.accuracy).toBeGreaterThan(0.92);
    expect(scores.macroF1).toBeGreaterThan(0.92);
    for (const [style, { right, all }] of scores.byStyle)
      expect(right / all, style).toBeGreaterThan(0.88);
    expect(scores.accuracy - bare.accuracy).toBeLessThan(0.0101);
  });

  it('are turned away only where they do not belong here', () => {
    expect(scores.outOfScopeRecall).toBeGreaterThan(0.88);
    expect(scores.wronglyRejected).toBeLessThan(0.04);
  });

  it('give up their slots', () => {
    expect(scores.slotF1).toBeGreaterThan(0.92);
    expect(scores.topicF1).toBeGreaterThan(0.8);
  });
});

interface FormAnswer {
  text: string;
  kind: AnswerKind;
  expected: unknown;
  options?: string[];
}

describe('unseen form answers', () => {
  const all = lines<FormAnswer>('unseen-answers.jsonl').map((line) => ({
    ...line,
    value: answer(line.kind, line.text, TODAY, line.options),
  }));

  it('are read rightly', () => {
    const right = all.filter(({ value, expected }) => sameValue(value, expected));
    expect(right.length / all.length).toBeGreaterThan(0.96);
  });

  it('are never wrong by a factor: an amount that is doubtful is a range or nothing', () => {
    const amounts = all.filter(({ kind }) => kind === 'money');
    const wrong = amounts.filter(
      ({ value, expected }) => typeof value === 'number' && value !== expected,
    );
    expect(wrong).toEqual([]);
  });
});

function sameValue(one: unknown, other: unknown): boolean {
  const sorted = (value: unknown) =>
    value !== null && typeof value === 'object'
      ? Object.entries(value).sort(([a], [b]) => a.localeCompare(b))
      : value;
  return JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));
}
