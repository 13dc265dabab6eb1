/** A class called off: a reason in her words, read back with how many are told, and only then done. */
import { say } from '../../../domain/phrase.ts';
import { choice, tapped } from '../../choices.ts';
import type { Context, Step } from '../../flow.ts';
import { anywhere, text } from '../../messages.ts';
import type { Outgoing, Said } from '../../vocabulary.ts';
import { plain } from '../../words.ts';
import { courseWhen } from '../classes/words.ts';
import { gone } from './choose.ts';
import type { Answered, Data, Name } from './data.ts';
import { courseIn, listed } from './data.ts';

const WHY = 'kept-classes.why';
const SURE = 'kept-classes.cancelSure';
const LONGEST = 300;

/** What she writes goes to the learners. */
const why: Step<Data, Name> = {
  dictates: true,
  readsNumbers: true,
  ask: ({ course: id }, context) => {
    const course = courseIn(context, id);
    if (!course) return gone(WHY);
    const { title } = course;
    const words = say('kept-classes.why', { title, when: courseWhen(course, context.now) });
    return [text(words, [choice(WHY, 'keep', say('kept-classes.keep')), anywhere('menu')])];
  },
  answer: (said, { course = '0' }, context) => {
    if (said.kind === 'refused') return { go: 'list', data: {}, say: [text(said.because)] };
    const value = tapped(said, WHY);
    if (value === 'keep' || isNo(said)) return keptOn(course);
    if (value === 'list' || !courseIn(context, course)) return { go: 'list', data: {} };
    return drafted(said, course, context) ?? { go: 'again' };
  },
};

const NO =
  /^(?:(?:da|em|chi) )*(?:khong|ko|thoi|thoi khong|khong huy|thoi khong huy|dung huy|no|keep it)(?: (?:nua|a|em|nhe|dau|huy))*$/;

function isNo(said: Said): boolean {
  return said.kind === 'text' && NO.test(plain(said.text));
}

function keptOn(course: string): Answered {
  return { go: 'course', data: { course }, say: [text(say('kept-classes.kept'))], afresh: true };
}

function drafted(said: Said, course: string, { now }: Context): Answered | undefined {
  if (said.kind !== 'text' || !/\p{L}{2}.*\p{L}{2}/u.test(said.text)) return undefined;
  const data = { course, why: said.text.slice(0, LONGEST), whyAt: now.toString(36) };
  return { go: 'cancelSure', data, afresh: true };
}

const cancelSure: Step<Data, Name> = { dictates: true, asksYesNo: true, ask, answer };

function ask({ course: id, why: words = '', whyAt = '0' }: Data, context: Context): Outgoing[] {
  const course = courseIn(context, id);
  if (!course) return gone(SURE);
  const { title } = course;
  const values = { title, when: courseWhen(course, context.now), count: listed(course).length };
  const ways = ['yes', 'edit', 'keep'].map((way) =>
    choice(SURE, `${way}-${course.id}-${whyAt}`, say(WAYS[way] ?? '')),
  );
  return [text(say('kept-classes.cancelSure', { ...values, words }), ways)];
}

const WAYS: Record<string, string> = {
  yes: 'kept-classes.cancelSure.yes',
  edit: 'kept-classes.cancelSure.edit',
  keep: 'kept-classes.keep',
};

const YES =
  /^(?:(?:da|vang|u|uh) )*(?:co|huy|huy lop|huy di|dung|dung roi|ok|duoc|vang|yes|cancel it)(?: (?:di|a|em|nhe|luon|roi))*$/;
const EDIT = /^(?:(?:da|em|chi) )*(?:sua|sua lai|viet lai|edit)(?: (?:ly do|a|em|nhe|da))*$/;

/** Other words than a yes or no take the place of the reason. */
function answer(said: Said, data: Data, context: Context): Answered {
  const { course = '0', why: words = '', whyAt } = data;
  if (said.kind === 'refused') return { go: 'course', data: { course }, say: [text(said.because)] };
  const value = tapped(said, SURE);
  if (value === 'list' || !courseIn(context, course)) return { go: 'list', data: {} };
  const typed = said.kind === 'text' ? plain(said.text) : '';
  const way = (name: string) => value === `${name}-${course}-${whyAt}`;
  if (way('keep') || isNo(said)) return keptOn(course);
  if (way('edit') || EDIT.test(typed)) return { go: 'why', data: { course } };
  if (way('yes') || YES.test(typed))
    return {
      go: 'told',
      data: { told: 'cancelled' },
      run: [{ do: 'cancelClass', course, why: words }],
    };
  return drafted(said, course, context) ?? { go: 'again' };
}

export const cancelling = { why, cancelSure };
