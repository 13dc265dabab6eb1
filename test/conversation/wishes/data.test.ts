/** XEM, SỬA, XÓA and the withdrawal of consent: the lines of data.txt and the unseen messages. */
import { describe, expect, it } from 'vitest';
import { dataWish } from '../../../src/conversation/wishes/index.ts';
import { lines, quick, unseen } from './read.ts';

describe('data', () => {
  it.each(lines('data.txt'))('%s: «%s»', (wanted, typed) => {
    expect(dataWish(typed) ?? 'none').toBe(wanted);
  });

  it('is no sentence about anything else', () => {
    const taken = unseen().filter(
      ({ intent, text }) => !intent.startsWith('profile.') && dataWish(text),
    );
    expect(taken.map(({ text }) => text)).toEqual([]);
  });

  it('takes no long time over long nonsense', () => quick(dataWish));
});
