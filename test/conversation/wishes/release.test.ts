/** What brings the machine back: the lines of release.txt and the unseen messages. */
import { describe, expect, it } from 'vitest';
import { releaseWish } from '../../../src/conversation/wishes/index.ts';
import { lines, quick, unseen } from './read.ts';

describe('release', () => {
  it.each(lines('release.txt'))('%s: «%s»', (wanted, typed) => {
    expect(releaseWish(typed)).toBe(wanted === 'release');
  });

  it('is no sentence about anything but the menu and the machine', () => {
    const taken = unseen().filter(
      ({ intent, text }) => intent !== 'help.menu' && releaseWish(text),
    );
    expect(taken.map(({ text }) => text)).toEqual(['Chào trợ lý']);
  });

  it('takes no long time over long nonsense', () => quick(releaseWish));
});
