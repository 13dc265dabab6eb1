/** What is not understood: masked before it is noted, asked back where two readings are close, and labelled. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { doubtBetween, isSure, leadOf } from '../../src/conversation/intents.ts';
import { foldedUnclear, maskWords } from '../../src/domain/unclear.ts';
import type { Intent, Understood } from '../../src/understanding/types.ts';
import { INTENTS } from '../../src/understanding/types.ts';
import { speech, universe } from '../universe.ts';

describe('masking', () => {
  it.each([
    ['số tôi là 0912 345 678 nhé', 'số tôi là ••• nhé'],
    ['gọi +84 912.345.678', 'gọi +•••'],
    ['tên là Lý Thị Hoa muốn vay', 'tên là ••• muốn vay'],
    ['toi ten la ly thi hoa', 'toi ten la •••'],
    ['chị Hoa tổ trưởng đâu', 'chị ••• tổ trưởng đâu'],
    ['em là Nông Thị Bích', 'em là •••'],
    ['vay 50tr nuôi lợn', 'vay •••tr nuôi lợn'],
    ['năm mươi triệu', '• triệu'],
    ['viết cho hoa.ly@example.com', 'viết cho •••'],
    ['xem https://example.com/a?b=1', 'xem •••'],
    ['có lớp nào không', 'có lớp nào không'],
  ])('of %s is %s', (typed, masked) => expect(maskWords(typed)).toBe(masked));

  it('leaves no digit, is short, and never throws or changes twice what it folds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (typed) => {
        const masked = maskWords(typed);
        expect(masked).not.toMatch(/\p{N}/u);
        expect(masked.length).toBeLessThanOrEqual(200);
        expect(foldedUnclear(foldedUnclear(masked))).toBe(foldedUnclear(masked));
      }),
    );
  });

  it('is quick on 100 kB', () => {
    const start = performance.now();
    for (const part of ['tên là ', 'chị Hoa ', 'năm mươi ', '1 . ', 'a@'])
      maskWords(part.repeat(14_000));
    expect(performance.now() - start).toBeLessThan(1500);
  });

  it('counts spellings together', () =>
    expect(foldedUnclear('Đăng ký LỚP •••!')).toBe(foldedUnclear('dang ky lop •••')));
});

describe('doubt', () => {
  const heard = (first: [Intent, number], second: [Intent, number]): Understood => ({
    intent: first[0],
    confidence: first[1],
    alternatives: [{ intent: second[0], confidence: second[1] }],
    slots: {},
  });

  it('is where two readings are close: both are offered', () =>
    expect(doubtBetween(heard(['training.list', 0.4], ['jobs.list', 0.35]))).toEqual([
      'training.list',
      'jobs.list',
    ]));

  it('is not where one is far ahead, nor where both are wild guesses', () => {
    expect(doubtBetween(heard(['training.list', 0.8], ['jobs.list', 0.1]))).toEqual([]);
    expect(doubtBetween(heard(['training.list', 0.1], ['jobs.list', 0.09]))).toEqual([]);
    expect(isSure(heard(['training.list', 0.2], ['jobs.list', 0.02]))).toBe(false);
  });

  it('has a short label for everything it may offer', () => {
    const silent = /^(?:yes|no|back|restart|out_of_scope|smalltalk\..*)$/;
    for (const intent of INTENTS.filter((name) => !silent.test(name))) {
      expect(leadOf(intent), intent).toBeDefined();
      expect(speech.speak({ key: `intent.${intent}` }, 'vi', 'chi').length).toBeLessThan(32);
    }
  });
});

describe('a half-made form', () => {
  const DAY = ['2026-11-23', '2026-11-25'] as const;

  it.each([
    [DAY[0], 'loan-advice'],
    [DAY[1], 'menu'],
  ])('that she left on the 23rd, on %s leads to %s', (day, flow) => {
    const world = universe();
    for (const line of ['hộ nghèo muốn vay 30 triệu nuôi gà', 'menu']) world.says(line);
    expect(world.session?.kept).toMatchObject({ flow: 'loan-advice', step: 'commune' });
    world.day = day;
    world.says('làm tiếp');
    expect(world.session?.flow).toBe(flow);
    expect(world.session?.kept).toBeUndefined();
  });

  it('is left only after a yes', () => {
    const world = universe();
    for (const line of ['hộ nghèo muốn vay 30 triệu nuôi gà', 'thôi, cho đăng ký lớp nuôi ong'])
      world.says(line);
    expect(world.session).toMatchObject({ flow: 'which', step: 'change' });
    world.says('không');
    expect(world.session).toMatchObject({ flow: 'loan-advice', step: 'commune' });
  });
});
