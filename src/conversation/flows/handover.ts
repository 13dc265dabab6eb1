/** Passes her to a cadre: the request is stored at once, more words may follow. */
import { say } from '../../domain/phrase.ts';
import { choice, tapped } from '../choices.ts';
import type { Command } from '../commands.ts';
import type { Answer, Context, Flow, Given, Start } from '../flow.ts';
import { anywhere, text } from '../messages.ts';
import type { Outgoing, Said } from '../vocabulary.ts';
import { plain } from '../words.ts';

interface Data {
  /** Our word for where the wish arose. */
  topic: string;
  unfinished?: boolean;
}

type Name = 'more';

const PLACE = 'handover.more';
const LONGEST_WORDS = 500;

const flow: Flow<Data, Name> = {
  name: 'handover',
  version: 1,
  needs: ['person', 'office'],
  steps: { more: { ask, answer } },
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
  const next = unfinished ? [anywhere('resume'), anywhere('menu')] : [anywhere('menu')];
  return [text(say('handover.more'), [enough, ...next])];
}

/** Whatever she writes now goes to the cadre too, unless it is clearly meant for us. */
function answer(said: Said, data: Data, context: Context): Answer<Data, Name> {
  if (tapped(said, PLACE) === 'enough') return enough();
  if (said.kind === 'phone') return added(data, said.phone);
  if (said.kind !== 'text') return { go: 'again' };
  if (ENOUGH.test(plain(said.text))) return enough();
  return isForUs(context) ? { go: 'again' } : added(data, said.text);
}

const ENOUGH =
  /^(?:khong|ko|k|thoi|the thoi|khong a|vang|da|ok|cam on.*|khong con gi|het roi|no|no thanks|that s all)$/;

function enough(): Answer<Data, Name> {
  return { go: 'done', say: [text(say('handover.done'), [anywhere('menu')])] };
}

function added(data: Data, words: string): Answer<Data, Name> {
  return { go: 'more', say: [text(say('handover.added'))], run: [request(data, words)] };
}

const FOR_US = /^(?:loan\.eligibility|loan\.programmes|loan\.calculator|help\.menu|restart|back)$/;

function isForUs({ heard }: Context): boolean {
  return heard !== undefined && heard.confidence >= 0.8 && FOR_US.test(heard.intent);
}

function read(stored: unknown): Data | undefined {
  const { topic, unfinished } = Object(stored) as Partial<Record<keyof Data, unknown>>;
  if (typeof topic !== 'string' || !/^[a-zA-Z-]{1,40}$/.test(topic)) return undefined;
  return { topic, ...(unfinished === true && { unfinished }) };
}
