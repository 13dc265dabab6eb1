/** Classes for those who keep them: who is in, how many seats are left, the roll, calling a class off. */
import { say } from '../../../domain/phrase.ts';
import { choice, tapped } from '../../choices.ts';
import type { Context, Flow, Given, Start, Step } from '../../flow.ts';
import { anywhere, text } from '../../messages.ts';
import { isId } from '../classes/data.ts';
import { cancelling } from './cancel.ts';
import { byTopic, choosing, onlyOne, opened } from './choose.ts';
import type { Data, Name } from './data.ts';
import { read } from './data.ts';
import { learners } from './learners.ts';
import { rolling } from './roll.ts';
import { wishHere } from './wish.ts';

/** Buttons under notices hold wherever she is: `kept-classes.open:12`. Nobody ever stands here. */
const open: Step<Data, Name> = {
  tapsLate: 'anywhere',
  ask: choosing.list.ask,
  answer: (said) => {
    const course = tapped(said, 'kept-classes.open');
    return isId(course)
      ? { go: 'done', then: { flow: 'kept-classes', data: { course } } }
      : { go: 'again' };
  },
};

const told: Step<Data, Name> = {
  ask: ({ told: what = 'rolled' }) => {
    const back = choice('kept-classes.told', 'list', say('kept-classes.toList'));
    return [text(say(`kept-classes.told.${what}`), [back, anywhere('menu')])];
  },
  answer: (said) => {
    if (said.kind === 'refused') return { go: 'list', data: {}, say: [text(said.because)] };
    const isBack = tapped(said, 'kept-classes.told') === 'list';
    return isBack ? { go: 'done', then: { flow: 'kept-classes' } } : { go: 'again' };
  },
};

const flow: Flow<Data, Name> = {
  name: 'kept-classes',
  version: 1,
  needs: ['person', 'keptClasses'],
  steps: { ...choosing, open, learners, ...rolling, ...cancelling, told },
  start,
  read,
};

export const keptClasses = flow as Flow;

/** `course`: straight to one. A sentence goes straight to what it asks for, where it is clear of which class. */
function start(context: Context, { course, text: typed, late }: Given): Start<Data, Name> {
  if (late === true) return { step: 'list', data: { late: true } };
  const wish = typeof typed === 'string' ? wishHere(typed) : undefined;
  const id = isId(course) ? course : typeof typed === 'string' ? named(context) : undefined;
  if (id === undefined) return { step: 'list', data: wish ? { wish } : {} };
  const { go, data, say: before } = opened(id, wish, context);
  return { step: go, data, say: before };
}

function named(context: Context): string | undefined {
  return byTopic(context) ?? onlyOne(context);
}
