/** The classes that she keeps, three at a time, and one of them with what can be done for it. */
import { lines, say, type Phrase } from '../../../domain/phrase.ts';
import { choice, tapped } from '../../choices.ts';
import type { Context, Step } from '../../flow.ts';
import { anywhere, text } from '../../messages.ts';
import type { Choice, Outgoing, Said } from '../../vocabulary.ts';
import { isAbout } from '../classes/find.ts';
import { about, courseWhen, short } from '../classes/words.ts';
import type { Answered, Data, KeptCourse, Move, Name, Wish } from './data.ts';
import { courseIn, factsOf, isOver, isOneOf, seated, WISHES } from './data.ts';
import { begun } from './roll.ts';
import { wishHere } from './wish.ts';

const AT_ONCE = 3;
const LIST = 'kept-classes.list';

/* ---------- which ---------- */

const list: Step<Data, Name> = { ask: askList, answer: answerList, tapsLate: 'inFlow' };

function askList({ from = 0 }: Data, context: Context): Outgoing[] {
  const { isClosed, keeps, courses } = factsOf(context);
  if (isClosed) return [text(say('kept-classes.locked'), [anywhere('menu')])];
  if (!keeps) return [text(say('kept-classes.noOffice'), memberWays())];
  if (courses.length === 0) return [text(say('kept-classes.none'), [anywhere('menu')])];
  const start = from < courses.length ? from : 0;
  const shown = courses.slice(start, start + AT_ONCE);
  const told = shown.map((course, at) => lineOf(course, at + 1, context));
  const buttons = shown.map(({ id, title }, at) =>
    choice(LIST, id, say('classes.list.button', { n: at + 1, title: short(title) })),
  );
  const more = courses.length > AT_ONCE ? [choice(LIST, 'more', say('classes.list.more'))] : [];
  const words = lines(say('kept-classes.list'), ...told, say('kept-classes.pick'));
  return [text(words, [...buttons, ...more, anywhere('menu')])];
}

function memberWays(): Choice[] {
  return [
    choice(LIST, 'mine', say('classes.toMine')),
    choice(LIST, 'find', say('classes.toList')),
    anywhere('menu'),
  ];
}

function lineOf(course: KeptCourse, n: number, context: Context): Phrase {
  const { title } = course;
  const when = courseWhen(course, context.now);
  return say('kept-classes.one', { n, title, when, counts: counts(course) });
}

function counts(course: KeptCourse): Phrase {
  if (course.state === 'cancelled') return say('kept-classes.isCancelled');
  const { free, seats, waiting } = course;
  const values = { taken: seated(course).length, seats, free };
  return waiting > 0
    ? say('kept-classes.countsWaiting', { ...values, waiting })
    : say('kept-classes.counts', values);
}

function answerList(said: Said, data: Data, context: Context): Answered {
  const value = tapped(said, LIST);
  const { from = 0, wish } = data;
  if (said.kind === 'refused') return { go: 'list', say: [text(said.because)], afresh: true };
  if (value === 'more') return { go: 'list', data: { from: from + AT_ONCE, wish }, afresh: true };
  if (value === 'mine') return { go: 'done', then: { flow: 'classes', data: { wish: 'mine' } } };
  if (value === 'find') return { go: 'done', then: { flow: 'classes', data: {} } };
  if (value !== undefined)
    return /^\d+$/.test(value) ? opened(value, wish, context) : { go: 'again' };
  return said.kind === 'text' ? wished(said.text, {}, context) : { go: 'again' };
}

/** To a class, and straight on to what she came for. */
export function opened(id: string, wish: Wish | undefined, context: Context): Move {
  const course = courseIn(context, id);
  if (!course) {
    const { isClosed, keeps } = factsOf(context);
    const before = isClosed || !keeps ? [] : [text(say('kept-classes.gone'))];
    return { go: 'list', data: {}, say: before, afresh: true };
  }
  switch (wish) {
    case 'learners':
      return { go: 'learners', data: { course: id }, afresh: true };
    case 'roll':
      return begun(course, context);
    case 'cancel':
      return cancelling(course);
    default:
      return { go: 'course', data: { course: id }, afresh: true };
  }
}

function cancelling(course: KeptCourse): Move {
  const data = { course: course.id };
  if (!isOver(course)) return { go: 'why', data };
  return { go: 'course', data, say: [text(say('kept-classes.over'))], afresh: true };
}

/** What a sentence asks for, of the class that it names, the one at hand, or the only one. */
export function wished(typed: string, { course }: Data, context: Context): Answered {
  const wish = wishHere(typed);
  if (!wish) return { go: 'again' };
  const named = onlyOne(context) ?? byTopic(context);
  const id = byTopic(context) ?? course ?? named;
  return id === undefined
    ? { go: 'list', data: { wish }, afresh: true }
    : opened(id, wish, context);
}

export function onlyOne(context: Context): string | undefined {
  const { courses } = factsOf(context);
  const alive = courses.filter((course) => !isOver(course));
  return alive.length === 1 ? alive[0]?.id : undefined;
}

export function byTopic(context: Context): string | undefined {
  const topic = context.heard?.slots.topic;
  if (topic === undefined) return undefined;
  const found = factsOf(context).courses.filter((course) => isAbout(course, topic));
  return found.length === 1 ? found[0]?.id : undefined;
}

/* ---------- one ---------- */

const COURSE = 'kept-classes.course';

const course: Step<Data, Name> = {
  tapsLate: 'inFlow',
  ask: ({ course: id }, context) => {
    const found = courseIn(context, id);
    if (!found) return gone(COURSE);
    const words = lines(about(found), say('kept-classes.stands', { counts: counts(found) }));
    return [text(words, [...todo(found), anywhere('menu')])];
  },
  answer: (said, data, context) => {
    if (said.kind === 'refused') return { go: 'course', say: [text(said.because)], afresh: true };
    const value = tapped(said, COURSE);
    if (value === 'list') return { go: 'list', data: {} };
    const [, word, id = ''] = /^(\w+)-(\d+)$/.exec(value ?? '') ?? [];
    if (isOneOf(WISHES, word)) return opened(id, word, context);
    return said.kind === 'text' ? wished(said.text, data, context) : { go: 'again' };
  },
};

/** Zalo shows five; of a class that is over only the list is left. */
function todo(found: KeptCourse): Choice[] {
  const ways: Wish[] = found.state === 'cancelled' ? ['learners'] : ['learners', 'roll'];
  const all: Wish[] = isOver(found) ? ways : [...ways, 'cancel'];
  const way = (wish: Wish) =>
    choice(COURSE, `${wish}-${found.id}`, say(`kept-classes.${wish}.way`));
  return [...all.map(way), choice(COURSE, 'list', say('kept-classes.toList'))];
}

export function gone(place: string): Outgoing[] {
  const back = choice(place, 'list', say('kept-classes.toList'));
  return [text(say('kept-classes.gone'), [back, anywhere('menu')])];
}

export const choosing = { list, course };
