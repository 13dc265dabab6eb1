/** One request: what was written, taking it, writing an answer that is read back before it goes. */
import type { RequestView } from '../../../domain/handover.ts';
import { lines, say, type Phrase } from '../../../domain/phrase.ts';
import { tapped } from '../../choices.ts';
import type { Context, Step } from '../../flow.ts';
import { anywhere, text } from '../../messages.ts';
import type { Outgoing, Said } from '../../vocabulary.ts';
import { isRight, plain } from '../../words.ts';
import type { Answered, Data, Name } from './data.ts';
import { backToList, bound, requestIn, toList, topicOf, whom } from './data.ts';
import { cut, since, whoIn } from './list.ts';

/** The last words are what has to be answered. */
const MOST_WORDS = 6;
const LONGEST = 300;

/* ---------- what it is about ---------- */

function told(request: RequestView, context: Context): Phrase {
  const head = { who: whoIn(request), since: since(request, context), topic: topicOf(request) };
  const words = request.words
    .slice(-MOST_WORDS)
    .map((one) => say(`requests.one.${one.who}`, { words: cut(one.text, LONGEST) }));
  const none = words.length === 0 ? say('requests.one.noWords') : undefined;
  return lines(say('requests.one', head), ...words, none);
}

/** Answered, taken by somebody else or forgotten while she was looking at it. */
function gone(step: Name): Outgoing[] {
  return [text(say('requests.gone'), [toList(step), anywhere('menu')])];
}

const one: Step<Data, Name> = {
  ask: ({ request: id }, context) => {
    const request = requestIn(context, id);
    if (!request) return gone('one');
    const take = bound('one', 'take', request.id, 'requests.one.take');
    return [text(told(request, context), [take, toList('one'), anywhere('menu')])];
  },
  answer: (said, { request: id = '' }, context) => {
    const value = tapped(said, 'requests.one');
    if (value === 'list') return backToList();
    if (said.kind === 'refused') return backToList(said.because, { without: `r${id}` });
    if (value !== `take-${id}`) return { go: 'again' };
    if (!requestIn(context, id)) return backToList(say('requests.gone'));
    const run = [{ do: 'takeRequest' as const, request: id }];
    return {
      go: 'write',
      data: { request: id, brief: true },
      run,
      say: [text(say('requests.taken.now'))],
    };
  },
};

/* ---------- the answer ---------- */

function askWrite(data: Data, context: Context): Outgoing[] {
  const request = requestIn(context, data.request);
  if (!request) return gone('write');
  const before = data.brief ? undefined : told(request, context);
  return [prompt(request, before, data.sent ? 'requests.write.again' : 'requests.write')];
}

function askAgain({ request: id }: Data, context: Context): Outgoing[] {
  const request = requestIn(context, id);
  return request ? [prompt(request, undefined, 'requests.write.again')] : gone('write');
}

function prompt(request: RequestView, before: Phrase | undefined, key: string): Outgoing {
  const ways = [
    bound('write', 'done', request.id, 'requests.write.done'),
    bound('write', 'back', request.id, 'requests.write.giveBack'),
    toList('write'),
  ];
  const words = say(key, { whom: whom(request) });
  return text(before ? lines(before, say(''), words) : words, ways);
}

/** A bare number may be an answer («mấy giờ?» «8»): it is read back, not counted among the buttons. */
const write: Step<Data, Name> = {
  dictates: true,
  ask: askWrite,
  again: askAgain,
  answer: answerWrite,
  readsNumbers: true,
};

const DONE = /^(?:da )?(?:xong|het|xong roi|the thoi|tra loi xong)(?: (?:a|roi|nhe|em))*$/;

function answerWrite(said: Said, { request: id = '' }: Data, context: Context): Answered {
  const value = tapped(said, 'requests.write');
  const request = requestIn(context, id);
  if (value === 'list') return backToList();
  if (said.kind === 'refused') return backToList(said.because, { without: `r${id}` });
  if (!request) return backToList(say('requests.gone'));
  if (value === `back-${id}`) return ended(request, 'giveBackRequest', 'requests.givenBack');
  const isDone = said.kind === 'text' && DONE.test(plain(said.text));
  if (value === `done-${id}` || isDone) return ended(request, 'closeRequest', 'requests.closed');
  if (said.kind === 'choice') return { go: 'again' };
  if (said.kind !== 'text') return { go: 'again', say: [text(say('requests.write.text'))] };
  return { go: 'confirm', data: drafted(id, said.text, context) };
}

function ended(
  request: RequestView,
  what: 'closeRequest' | 'giveBackRequest',
  key: string,
): Answered {
  const { id } = request;
  const run = [{ do: what, request: id }];
  return backToList(say(key, { whom: whom(request) }), { without: `r${id}`, run });
}

function drafted(request: string, draft: string, { now }: Context): Data {
  return { request, draft, draftAt: now.toString(36) };
}

/* ---------- read back ---------- */

const confirm: Step<Data, Name> = {
  ask: askConfirm,
  answer: answerConfirm,
  asksYesNo: true,
  isStrict: true,
  dictates: true,
};

function askConfirm({ request: id, draft = '', draftAt }: Data, context: Context): Outgoing[] {
  const request = requestIn(context, id);
  if (!request) return gone('confirm');
  const ways = ['send', 'edit'].map((way) =>
    bound('confirm', way, `${request.id}-${draftAt}`, `requests.confirm.${way}`),
  );
  return [text(say('requests.confirm', { whom: whom(request), words: draft }), ways)];
}

/** «Dung» without its marks may be «đừng» or «dừng»: nothing goes out on it. */
const YES =
  /^(?:(?:da|vang|u|uh) )*(?:co|gui|ok|okay|duoc|vang|u|uh|yes|send)(?: (?:di|a|em|nhe|luon|roi))*$/;
const NO =
  /^(?:khong|ko|k|chua|thoi|sua|sua lai|viet lai|(?:thoi )?dung(?: (?:lai|gui|co gui|vay))?|no|edit)(?: (?:a|em|nhe|da|roi))*$/;

/** Other words than a yes or no take the place of what she had written. */
function answerConfirm(said: Said, data: Data, context: Context): Answered {
  const { request: id = '', draftAt } = data;
  const value = tapped(said, 'requests.confirm');
  const request = requestIn(context, id);
  if (value === 'list') return backToList();
  if (said.kind === 'refused') return backToList(said.because, { without: `r${id}` });
  if (!request) return backToList(say('requests.gone'));
  const typed = said.kind === 'text' ? plain(said.text) : '';
  const isYes = YES.test(typed) || isRight(said);
  if (value === `send-${id}-${draftAt}` || isYes) return sent(request, data);
  if (value === `edit-${id}-${draftAt}` || NO.test(typed)) return writeOn(id);
  if (said.kind !== 'text') return { go: 'again' };
  return { go: 'confirm', data: drafted(id, said.text, context), afresh: true };
}

function writeOn(request: string, sent = false): Answered {
  return { go: 'done', then: { flow: 'requests', data: { request, brief: true, sent } } };
}

/** The draft is forgotten with the step: «quay lại» must not send it twice. */
function sent(request: RequestView, { draft = '' }: Data): Answered {
  const { id } = request;
  return {
    ...writeOn(id, true),
    say: [text(say('requests.sent', { whom: whom(request) }))],
    run: [{ do: 'answerRequest', request: id, words: draft }],
  };
}

export const oneOf = { one, write, confirm };
