/** Passes her to a cadre: the request is stored at once, more words may follow. */
import { say } from '../../domain/phrase.ts';
import { choice, tapped } from '../choices.ts';
import type { Command } from '../commands.ts';
import type { Answer, Context, Flow, Given, Start } from '../flow.ts';
import { anywhere, text } from '../messages.ts';
import type { Choice, Outgoing, Said } from '../vocabulary.ts';
import { plain } from '../words.ts';

interface Data {
  /** Our word for where the wish arose. */
  topic: string;
  unfinished?: boolean;
}

type Name = 'more' | 'noted';

const PLACE = 'handover.more';
const LONGEST_WORDS = 500;

const flow: Flow<Data, Name> = {
  name: 'handover',
  version: 1,
  needs: ['person', 'office'],
  steps: { more: { ask, answer }, noted: { ask: askNoted, answer: () => ({ go: 'again' }) } },
  start,
  read,
};

export const handover = flow as Flow;

function start(context: Context, given: Given): Start<Data, Name> {
  const data = read(given) ?? { topic: 'menu' };
  const words = typeof given.words === 'string' ? given.words : undefined;
  return { step: 'more', data, say: [stored(context)], run: [request(data, words)] };
}

/** Honest about when an answer can be expected: in working hours, by a person. */
function stored(context: Context): Outgoing {
  return text(say(context.facts.office.open ? 'handover.stored' : 'handover.storedClosed'));
}

function request({ topic }: Data, words?: string): Command {
  return {
    do: 'requestHandover',
    topic,
    ...(words !== undefined && { words: words.slice(0, LONGEST_WORDS) }),
  };
}

function ask({ unfinished }: Data): Outgoing[] {
  const enough = choice(PLACE, 'enough', say('handover.enough'));
  return [text(say('handover.more'), [enough, ...ways(unfinished)])];
}

function ways(unfinished = false): Choice[] {
  return unfinished ? [anywhere('resume'), anywhere('menu')] : [anywhere('menu')];
}

/** The next thing she writes goes to the cadre too, unless it is clearly meant for us. */
function answer(said: Said, data: Data, context: Context): Answer<Data, Name> {
  if (tapped(said, PLACE) === 'enough') return ENOUGH_SAID;
  if (said.kind === 'phone') return added(data, said.phone);
  if (said.kind !== 'text') return { go: 'again' };
  if (ENOUGH.test(plain(said.text))) return ENOUGH_SAID;
  return isForUs(context) ? { go: 'again' } : added(data, said.text);
}

const ENOUGH_SAID: Answer<Data, Name> = { go: 'noted', say: [text(say('handover.fine'))] };

const ENOUGH =
  /^(?:khong|ko|k|the thoi|vang|da|ok|cam on.*|khong con gi|het roi|no|no thanks|that s all|thank.*)(?: (?:a|em|nhe|chi))*$/;

function added(data: Data, words: string): Answer<Data, Name> {
  return { go: 'noted', say: [text(say('handover.added'))], run: [request(data, words)] };
}

/** A loan that she names with its particulars is meant for us. */
function isForUs({ heard }: Context): boolean {
  if (!heard || heard.confidence < 0.7) return false;
  if (/^(?:help\.menu|restart|back)$/.test(heard.intent)) return true;
  const { amountVnd, topic, householdStatus } = heard.slots;
  return heard.intent === 'loan.eligibility' && Boolean(amountVnd ?? topic ?? householdStatus);
}

/** All is passed on: what comes next is for us again. */
function askNoted({ unfinished }: Data): Outgoing[] {
  return [text(say('handover.done'), ways(unfinished))];
}

function read(stored: unknown): Data | undefined {
  const { topic, unfinished } = Object(stored) as Partial<Record<keyof Data, unknown>>;
  if (typeof topic !== 'string' || !/^[a-zA-Z-]{1,40}$/.test(topic)) return undefined;
  return { topic, ...(unfinished === true && { unfinished }) };
}
