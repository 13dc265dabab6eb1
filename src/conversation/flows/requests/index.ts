/** Those who answer members: who waits, what she wrote, taking it, answering, and claims to be somebody. */
import { say } from '../../../domain/phrase.ts';
import { tapped } from '../../choices.ts';
import type { Context, Flow, Given, Start, Step } from '../../flow.ts';
import { text } from '../../messages.ts';
import { claim } from './claim.ts';
import type { Data, Name } from './data.ts';
import { isId, isMine, read, requestIn } from './data.ts';
import { list, page } from './list.ts';
import { oneOf } from './one.ts';

/** Buttons under notices hold wherever she is: `requests.open:list`, `requests.open:12`. Nobody ever stands here. */
const open: Step<Data, Name> = {
  ask: list.ask,
  answer: (said) => {
    const value = tapped(said, 'requests.open');
    if (value !== 'list' && !isId(value)) return { go: 'again' };
    const data = value === 'list' ? {} : { request: value };
    return { go: 'done', then: { flow: 'requests', data } };
  },
  tapsLate: 'anywhere',
};

const flow: Flow<Data, Name> = {
  name: 'requests',
  version: 1,
  needs: ['person', 'requests'],
  steps: { list, open, claim, ...oneOf },
  start,
  read,
};

export const requests = flow as Flow;

/** `request`: straight to one. `without`: what this turn does away with. `brief`: she has just seen it. */
function start(context: Context, given: Given): Start<Data, Name> {
  const { request: id, without, brief, sent } = given;
  const shown = page(context, 0, typeof without === 'string' ? without : undefined);
  if (!isId(id) || !context.facts.requests?.answers) return { step: 'list', data: shown };
  const data = read({ request: id, brief, sent }) ?? {};
  if (brief === true || isMine(context, id)) return { step: 'write', data };
  if (requestIn(context, id)) return { step: 'one', data };
  return { step: 'list', data: shown, say: [text(say('requests.gone'))] };
}
