/** Whose telephone it is: the lines of link.txt and the unseen messages. */
import { describe, expect, it } from 'vitest';
import {
  linkWish,
  notMe,
  unlinkWish,
  whoWritesWish,
} from '../../../src/conversation/wishes/index.ts';
import { lines, quick, unseen } from './read.ts';

const WISHES = { link: linkWish, unlink: unlinkWish, notMe, whoWrites: whoWritesWish };

describe('whose telephone it is', () => {
  it.each(lines('link.txt'))('%s: «%s»', (wanted, typed) => {
    const heard = Object.entries(WISHES).filter(([, isWish]) => isWish(typed));
    if (wanted === 'none') expect(heard.map(([name]) => name)).toEqual([]);
    else expect(heard.map(([name]) => name)).toContain(wanted);
  });

  it.each(lines('link.txt').filter(([wanted]) => wanted === 'unlink'))(
    '%s: «%s» does not link',
    (_, typed) => expect(linkWish(typed)).toBe(false),
  );

  it.each(Object.entries(WISHES))('%s is no sentence about anything else', (_, isWish) => {
    const taken = unseen().filter(
      ({ intent, text }) => !intent.startsWith('profile.') && isWish(text),
    );
    expect(taken.map(({ text }) => text)).toEqual([]);
  });

  it.each(Object.entries(WISHES))('%s takes no long time over long nonsense', (_, isWish) =>
    quick(isWish),
  );
});
