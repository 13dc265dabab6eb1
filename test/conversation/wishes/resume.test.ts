/** What asks for messages again: the lines of resume.txt and the unseen messages. */
import { describe, expect, it } from 'vitest';
import { resumeWish, stopWish } from '../../../src/conversation/wishes/index.ts';
import { lines, quick, unseen } from './read.ts';

describe('resume', () => {
  it.each(lines('resume.txt'))('%s: «%s»', (wanted, typed) => {
    expect(scope(typed)).toBe(wanted);
  });

  it.each(lines('resume.txt').filter(([wanted]) => wanted !== 'none'))(
    '%s: «%s» is no stop',
    (_, typed) => expect(stopWish(typed)).toBeUndefined(),
  );

  it.each(lines('stop.txt').filter(([wanted]) => wanted !== 'none'))(
    'a stop of %s is no resume: «%s»',
    (_, typed) => expect(resumeWish(typed)).toBeUndefined(),
  );

  it('is no sentence about anything but reminders', () => {
    const taken = unseen().filter(
      ({ intent, text }) => !intent.startsWith('reminders.') && resumeWish(text),
    );
    expect(taken.map(({ text }) => text)).toEqual([]);
  });

  it('takes no long time over long nonsense', () => quick((text) => resumeWish(text)));
});

function scope(typed: string): string {
  const wish = resumeWish(typed);
  if (!wish) return 'none';
  return wish.resume === 'all' ? 'all' : wish.resume.join(', ');
}
