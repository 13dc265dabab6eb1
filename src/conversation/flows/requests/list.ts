/** The list of those who wait: three at a time, each with her name, since when and about what. */
import { addDays, dayOf } from '../../../domain/calendar.ts';
import type { RequestView } from '../../../domain/handover.ts';
import { minuteOfDay } from '../../../domain/hours.ts';
import { lines, say, type Phrase, type Sentence } from '../../../domain/phrase.ts';
import { choice, tapped } from '../../choices.ts';
import type { Context, Step } from '../../flow.ts';
import { anywhere, text } from '../../messages.ts';
import type { Choice, Outgoing, Said } from '../../vocabulary.ts';
import type { Answered, Data, Item, Name } from './data.ts';
import { isMine, items, topicOf, who } from './data.ts';

/** Three people and two ways on are the five buttons of Zalo. */
const AT_ONCE = 3;
const PREVIEW = 80;

export const list: Step<Data, Name> = { ask, answer, tapsLate: 'inFlow' };

/** The next three as they are now. */
export function page(context: Context, from = 0, without?: string): Data {
  const all = items(context, without);
  const start = from < all.length ? from : 0;
  const shown = all.slice(start, start + AT_ONCE).map(({ key }) => key);
  return { shown, count: all.length, ...(start > 0 && { from: start }) };
}

function ask({ shown = [], count = 0 }: Data, context: Context): Outgoing[] {
  const { answers, isClosed } = context.facts.requests ?? { answers: false };
  if (isClosed) return [text(say('requests.locked'), [anywhere('menu')])];
  if (!answers) return [text(say('requests.noOffice'), [anywhere('menu')])];
  if (shown.length === 0) return [text(say('requests.none'), [anywhere('menu')])];
  const all = items(context);
  const found = shown.map((key) => all.find((item) => item.key === key));
  const told = found.map((item, at) => lineOf(item, at + 1, context));
  const head = say('requests.list', { count });
  const words = lines(head, say(''), ...told, say(''), say('requests.list.pick'));
  const buttons = found.map((item, at) => button(item, shown[at] ?? '', at + 1));
  const more =
    all.length > AT_ONCE ? [choice('requests.list', 'more', say('requests.list.more'))] : [];
  return [text(words, [...buttons, ...more, anywhere('menu')])];
}

function lineOf(item: Item | undefined, n: number, context: Context): Phrase {
  if (!item) return say('requests.list.gone', { n });
  if (item.kind === 'claim') {
    const { name, birthYear } = item.claim;
    return say('requests.list.claim', { n, name, birthYear });
  }
  const { request, kind } = item;
  const topic = topicOf(request);
  const line = say(`requests.list.${kind}`, {
    n,
    who: whoIn(request),
    since: since(request, context),
    topic,
  });
  const [first] = request.words.filter((one) => one.who === 'member');
  if (kind === 'mine' || !first) return line;
  return lines(line, say('requests.list.words', { words: cut(first.text, PREVIEW) }));
}

/** «Chị Lan (thôn Nà Lay)». */
export function whoIn(request: RequestView): Sentence {
  const { place } = request;
  return place === undefined ? who(request) : say('requests.whoIn', { who: who(request), place });
}

export function since({ since: ms }: RequestView, { today }: Context): Sentence {
  const day = dayOf(ms);
  const minutes = minuteOfDay(ms);
  const time = `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
  if (day === today) return say('requests.since.today', { time });
  if (day === addDays(today, -1)) return say('requests.since.yesterday', { time });
  return say('requests.since.day', { day });
}

export function cut(words: string, most: number): string {
  return words.length > most ? `${words.slice(0, most - 1).trimEnd()}…` : words;
}

function button(item: Item | undefined, key: string, n: number): Choice {
  if (!item) return choice('requests.list', key, say('requests.list.buttonGone', { n }));
  if (item.kind === 'claim')
    return choice('requests.list', key, say('requests.list.buttonClaim', { n }));
  return choice('requests.list', key, say('requests.list.button', { n, who: who(item.request) }));
}

function answer(said: Said, data: Data, context: Context): Answered {
  const value = tapped(said, 'requests.list');
  if (value === 'more') return again(context, (data.from ?? 0) + AT_ONCE);
  if (value !== undefined) return opened(value, context);
  if (said.kind === 'text' && /^\D{0,8}\d{1,3}$/.test(said.text))
    return { go: 'again', say: [text(say('requests.list.noNumber'))] };
  return { go: 'again' };
}

function again(context: Context, from = 0, ...before: Outgoing[]): Answered {
  return { go: 'list', data: page(context, from), afresh: true, say: before };
}

function opened(key: string, context: Context): Answered {
  const item = items(context).find((one) => one.key === key);
  if (!item) return again(context, 0, text(say('requests.gone')));
  if (item.kind === 'claim') return { go: 'claim', data: { claim: item.claim.id } };
  const { id } = item.request;
  return { go: isMine(context, id) ? 'write' : 'one', data: { request: id } };
}
