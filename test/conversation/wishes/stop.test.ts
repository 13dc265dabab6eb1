/** What is a stop, and what only sounds like one: the lines of stop.txt and the unseen messages. */
import { describe, expect, it } from 'vitest';
import { isBareDung, stopWish } from '../../../src/conversation/wishes/index.ts';
import { lines, quick, unseen } from './read.ts';

describe('stop', () => {
  it.each(lines('stop.txt'))('%s: «%s»', (wanted, typed) => {
    expect(scope(typed)).toBe(wanted);
  });

  it('is no other sentence of a member', () => {
    const taken = unseen()
      .filter(({ intent, text }) => intent !== 'reminders.off' && stopWish(text))
      .map(({ text }) => text);
    expect(taken.filter((text) => !TRUE_STOPS.has(text))).toEqual([]);
  });

  it('is every sentence that turns reminders off', () => {
    const missed = unseen()
      .filter(({ intent, text }) => intent === 'reminders.off' && !stopWish(text))
      .map(({ text }) => text);
    expect(missed).toEqual([]);
  });

  it('takes no long time over long nonsense', () => quick((text) => stopWish(text)));
});

/** Labelled as settings; each of them wants an end of one kind of message. */
const TRUE_STOPS = new Set([
  'Nhắc nợ thôi, lịch học không cần nhắc',
  'Nhắc lịch học thì giữ, nhắc nợ thì bỏ',
  'chi nhac hoc thoi dung nhac no',
]);

describe('«dung» without marks', () => {
  it.each(['dung', 'Dung', 'DUNG', 'dung a', 'dug', 'dung em', 'dung nhe'])(
    '«%s» may be yes or stop',
    (typed) => expect(isBareDung(typed)).toBe(true),
  );

  it.each([
    'dừng',
    'đúng',
    'dùng',
    'đừng',
    'dungwf',
    'ddungs',
    'dung roi',
    'da dung a',
    'dung nhan nua',
    '',
  ])('«%s» is not in doubt', (typed) => expect(isBareDung(typed)).toBe(false));
});

function scope(typed: string): string {
  const wish = stopWish(typed);
  if (!wish) return 'none';
  return wish.stop === 'all' ? 'all' : wish.stop.join(', ');
}
