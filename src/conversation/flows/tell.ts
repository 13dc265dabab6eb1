/** One sentence about a part that comes later, and what can be done about it now. */
import { say } from '../../domain/phrase.ts';
import { choice, tapped } from '../choices.ts';
import type { Answer, Context, Flow, Given } from '../flow.ts';
import { anywhere, text } from '../messages.ts';
import type { Choice, Outgoing, Said } from '../vocabulary.ts';

interface Data {
  topic: Topic;
}

const TOPICS = ['repayment', 'reminders'] as const;

type Topic = (typeof TOPICS)[number];

const PLACE = 'tell.told';

const flow: Flow<Data, 'told'> = {
  name: 'tell',
  version: 1,
  needs: ['person'],
  steps: { told: { ask, answer } },
  start: (_context, given: Given) => ({
    step: 'told',
    data: read(given) ?? { topic: 'repayment' },
  }),
  read,
};

export const tell = flow as Flow;

function ask({ topic }: Data): Outgoing[] {
  return [text(say(`tell.${topic}`), choicesFor())];
}

/** A part that comes later, and a person meanwhile. */
function choicesFor(): Choice[] {
  return [choice(PLACE, 'pass', say('tell.pass')), anywhere('menu')];
}

/** A plain yes takes up the offer to pass it on, a plain no leads back to the menu. */
function answer(said: Said, { topic }: Data, { heard }: Context): Answer<Data, 'told'> {
  const pass: Answer<Data, 'told'> = {
    go: 'done',
    then: { flow: 'handover', data: { topic } },
  };
  if (tapped(said, PLACE) === 'pass') return pass;
  if (said.kind !== 'text') return { go: 'again' };
  if (heard?.intent === 'yes') return pass;
  return heard?.intent === 'no' ? { go: 'done', then: { flow: 'menu' } } : { go: 'again' };
}

function read(stored: unknown): Data | undefined {
  const { topic } = Object(stored) as { topic?: unknown };
  const known = TOPICS.find((name) => name === topic);
  return known && { topic: known };
}
