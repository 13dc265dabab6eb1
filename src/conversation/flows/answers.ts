/** A written answer to a question, others that come near, and a person; where nothing is known, the person first. */
import { say } from '../../domain/phrase.ts';
import type { Phrase } from '../../domain/phrase.ts';
import type { Intent, Understood } from '../../understanding/types.ts';
import { choice, tapped } from '../choices.ts';
import type { Answer, Context, Flow, Given, Start } from '../flow.ts';
import type { Found } from '../known.ts';
import { knownById, lookUp, told, toldShortly } from '../known.ts';
import { anywhere, text } from '../messages.ts';
import type { Choice, Outgoing, Said } from '../vocabulary.ts';

const TOPICS = ['policy', 'models', 'loans'] as const;

interface Data {
  /** Which page says that nothing is known, where no answer is. */
  topic: (typeof TOPICS)[number];
  /** The answer that is shown. */
  id?: string;
  /** Others that come near: name and title. */
  others?: { id: string; title: string }[];
}

const PLACE = 'answers.told';
const MOST_OTHERS = 3;
const LONGEST_TITLE = 80;
const ID = /^[a-z0-9-]{1,40}$/;

const flow: Flow<Data, 'told'> = {
  name: 'answers',
  version: 1,
  needs: ['person', 'answers'],
  steps: { told: { ask, again, answer, tapsLate: 'inFlow' } },
  start,
  read,
  aside: (context, given) => {
    const { known } = found(given, context);
    return known && toldShortly(known);
  },
};

export const answers = flow as Flow;

function start(context: Context, given: Given): Start<Data, 'told'> {
  const heard = given.heard as Understood | undefined;
  const { known, others } = found(given, context);
  const near = others.filter(({ id }) => id !== known?.id && ID.test(id)).slice(0, MOST_OTHERS);
  const titles = near.map(({ id, title }) => ({ id, title: title.slice(0, LONGEST_TITLE) }));
  const topic = topicOf(heard?.intent);
  return { step: 'told', data: { topic, ...(known && { id: known.id }), others: titles } };
}

function topicOf(intent: Intent | undefined): Data['topic'] {
  if (intent === 'info.models') return 'models';
  return intent?.startsWith('loan.') ? 'loans' : 'policy';
}

function found({ heard, text: typed }: Given, context: Context): Found {
  return typeof typed === 'string'
    ? lookUp(typed, heard as Understood | undefined, context)
    : { others: [] };
}

function ask(data: Data, context: Context): Outgoing[] {
  return [text(body(data, context), choicesFor(data, context))];
}

function body({ id, others = [] }: Data, context: Context): Phrase {
  const known = id === undefined ? undefined : knownById(id, context);
  if (known) return told(known);
  return say(others.length > 0 ? 'answers.near' : 'tell.policy');
}

/** The answer is not told twice. */
function again(data: Data, context: Context): Outgoing[] {
  if (data.id === undefined) return ask(data, context);
  return [text(say('answers.more'), choicesFor(data, context))];
}

function choicesFor({ id, topic, others = [] }: Data, context: Context): Choice[] {
  const loan = topic === 'loans' ? [choice(PLACE, 'loan', say('menu.loan'))] : [];
  const near = others
    .slice(0, MOST_OTHERS - loan.length)
    .map(({ id: other, title }) => choice(PLACE, other, { written: { vi: title, en: title } }));
  const pass = choice(PLACE, 'pass', say('tell.pass'));
  return isForPerson({ id }, context)
    ? [pass, ...loan, ...near, anywhere('menu')]
    : [...loan, ...near, anywhere('human'), anywhere('menu')];
}

/** Nothing is known, or a cadre should look at it in any case. */
function isForPerson({ id }: Pick<Data, 'id'>, context: Context): boolean {
  const known = id === undefined ? undefined : knownById(id, context);
  return !known || known.handover === true;
}

/** A plain yes takes up the offer to pass it on, a plain no leads back to the menu. */
function answer(said: Said, data: Data, context: Context): Answer<Data, 'told'> {
  const pass: Answer<Data, 'told'> = {
    go: 'done',
    then: { flow: 'handover', data: { topic: data.topic } },
  };
  const value = tapped(said, PLACE);
  if (value === 'pass') return pass;
  if (value === 'loan') return { go: 'done', then: { flow: 'loan-advice' } };
  if (value !== undefined) return show(value, data, context);
  if (said.kind !== 'text') return { go: 'again' };
  if (context.heard?.intent === 'no') return { go: 'done', then: { flow: 'menu' } };
  return context.heard?.intent === 'yes' && isForPerson(data, context) ? pass : { go: 'again' };
}

function show(id: string, data: Data, context: Context): Answer<Data, 'told'> {
  if (!knownById(id, context)) return { go: 'again' };
  const others = data.others?.filter((other) => other.id !== id);
  return { go: 'told', data: { ...data, id, others: others ?? [] }, afresh: true };
}

function read(stored: unknown): Data | undefined {
  const { topic, id, others } = Object(stored) as Partial<Record<keyof Data, unknown>>;
  const known = TOPICS.find((one) => one === topic);
  const isId = typeof id === 'string' && ID.test(id);
  const titles = Array.isArray(others) ? others.slice(0, MOST_OTHERS).flatMap(readTitle) : [];
  return known && { topic: known, ...(isId && { id }), others: titles };
}

function readTitle(stored: unknown): { id: string; title: string }[] {
  const { id, title } = Object(stored) as { id?: unknown; title?: unknown };
  const isGood = typeof id === 'string' && ID.test(id) && typeof title === 'string';
  return isGood && title.trim() !== '' ? [{ id, title: title.slice(0, LONGEST_TITLE) }] : [];
}
