/** Measures understanding on the held-back messages: a table for people, and floors that fail the build. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate, table, type LabelledMessage } from '../../src/understanding/evaluate.ts';
import { fold, stripMarks } from '../../src/understanding/fold.ts';
import { INTENTS, understand } from '../../src/understanding/index.ts';
import { written } from '../../src/understanding/learning.ts';
import { lines, TODAY } from './read.ts';

const heldOut = lines<LabelledMessage>('heldout.jsonl');
const read = (text: string) => understand(text, TODAY);

describe('held-back messages', () => {
  const scores = evaluate(heldOut, read);
  const bare = evaluate(
    heldOut.map((message) => ({ ...message, text: stripMarks(message.text) })),
    read,
  );
  console.log(table(scores));
  console.log(
    `all marks removed: accuracy ${(100 * bare.accuracy).toFixed(1)}, slots F1 ${(100 * bare.slotF1).toFixed(1)}, topic F1 ${(100 * bare.topicF1).toFixed(1)}`,
  );
  for (const { message, got } of scores.wrong)
    console.log(`  ${message.intent} taken for ${got.intent}: ${message.text}`);

  it('cover every intent and style, and none was trained on', () => {
    const known = new Set(written().map(({ text }) => fold(text)));
    expect(heldOut.filter(({ text }) => known.has(fold(text)))).toEqual([]);
    expect(new Set(heldOut.map(({ intent }) => intent)).size).toBe(INTENTS.length);
    expect([...scores.byStyle.keys()].sort()).toEqual([
      'diacritics',
      'long',
      'mixed',
      'nodiacritics',
      'teencode',
      'telex',
      'typo',
    ]);
    expect(heldOut.length).toBeGreaterThan(350);
  });

  it('are understood well enough', () => {
    expect(scores.accuracy).toBeGreaterThan(0.95);
    expect(scores.macroF1).toBeGreaterThan(0.95);
  });

  it('are understood in every style', () => {
    for (const [style, { right, all }] of scores.byStyle)
      expect(right / all, style).toBeGreaterThan(0.88);
  });

  it('are turned away only where they do not belong here', () => {
    expect(scores.outOfScopeRecall).toBeGreaterThan(0.9);
    expect(scores.wronglyRejected).toBeLessThan(0.03);
  });

  it('lose at most a point without their marks', () => {
    expect(scores.accuracy - bare.accuracy).toBeLessThan(0.0101);
  });

  it('give up their slots', () => {
    expect(scores.slotF1).toBeGreaterThan(0.96);
    expect(scores.topicF1).toBeGreaterThan(0.9);
    expect(bare.slotF1).toBeGreaterThan(0.95);
    expect(bare.topicF1).toBeGreaterThan(0.8);
  });

  it('are surer where they are right', () => {
    const sure = heldOut.map(({ text, intent }) => ({
      ...read(text),
      right: read(text).intent === intent,
    }));
    const firm = sure.filter(({ confidence }) => confidence > 0.85);
    expect(firm.filter(({ right }) => right).length / firm.length).toBeGreaterThan(0.97);
    expect(firm.length / sure.length).toBeGreaterThan(0.6);
  });
});

describe('understand', () => {
  it.each([
    ['menu', 'help.menu'],
    ['MENU', 'help.menu'],
    ['/start', 'help.menu'],
    ['stop', 'reminders.off'],
    ['huỷ', 'restart'],
    ['có', 'yes'],
    ['ko', 'no'],
    ['0912 345 678', 'profile.link'],
    ['👍', 'yes'],
    ['🙏', 'smalltalk.thanks'],
    ['', 'out_of_scope'],
    ['...', 'out_of_scope'],
    ['你好', 'out_of_scope'],
    ['asdkjh qwlkej', 'out_of_scope'],
  ])('%s is %s', (text, intent) => {
    expect(read(text).intent).toBe(intent);
  });

  it('takes several answers from one sentence', () => {
    expect(read('nhà em cận nghèo ở xã Tri Lễ, muốn vay 50tr nuôi lợn 3 năm').slots).toEqual({
      amountVnd: 50_000_000,
      termMonths: 36,
      topic: 'lợn',
      householdStatus: 'near_poor',
      commune: 'Tri Lễ',
    });
  });

  it('takes the corrected sum', () => {
    expect(read('cho em vay 50 triệu nuôi gà, à nhầm, 30 triệu').slots.amountVnd).toBe(30_000_000);
  });

  it('says the same every time, in the right shape, whatever comes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const { intent, confidence, alternatives } = read(text);
        expect(read(text)).toEqual(read(text));
        expect(INTENTS).toContain(intent);
        expect(confidence).toBeGreaterThan(0);
        expect(confidence).toBeLessThanOrEqual(1);
        expect(alternatives).toHaveLength(3);
        for (const other of alternatives) expect(other.confidence).toBeLessThanOrEqual(confidence);
      }),
      { numRuns: 300 },
    );
  });

  it('looks at the beginning of what is far too long, and soon', () => {
    for (const piece of ['vay 50 triệu 3 năm ', 'a', '1.', 'mùng 5 âm ', 'xã ']) {
      const started = performance.now();
      read(piece.repeat(100_000 / piece.length));
      expect(performance.now() - started, piece).toBeLessThan(3000);
    }
  });
});
