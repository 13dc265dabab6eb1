/** A class that is not there yet: her wish is kept by topic and commune, and she is told when one opens. */
import { lines, say } from '../../../domain/phrase.ts';
import { shareable } from '../../../domain/shareable.ts';
import { choice, tapped } from '../../choices.ts';
import type { Context, Step } from '../../flow.ts';
import { anywhere, text } from '../../messages.ts';
import { yesNo } from '../../reading.ts';
import type { Choice, Outgoing, Said } from '../../vocabulary.ts';
import { plain } from '../../words.ts';
import { consented } from './agree.ts';
import type { Answered, Data, Move, Name } from './data.ts';
import { factsOf } from './data.ts';
import { about, isAbout, search } from './find.ts';
import { tell } from './told.ts';

const PLACE = 'classes.wish';

const wish: Step<Data, Name> = { ask, answer, asksYesNo: true };

function ask({ topic }: Data, context: Context): Outgoing[] {
  const others = about({}, context).length > 0;
  const ways: Choice[] = [
    ...(others ? [choice(PLACE, 'others', say('classes.wish.others'))] : []),
    anywhere('menu'),
  ];
  if (topic === undefined)
    return [
      text(say('classes.wish.none'), [choice(PLACE, 'topic', say('classes.wish.name')), ...ways]),
    ];
  if (isKept(topic, context)) return [text(say('classes.wish.already', { topic }), ways)];
  const { hasConsent } = factsOf(context);
  const yes = choice(PLACE, 'yes', say(hasConsent ? 'classes.wish.yes' : 'classes.wish.agree'));
  const no = choice(PLACE, 'no', say('classes.wish.no'));
  const consent = hasConsent ? [say('classes.wish.sure')] : [say(''), say('consent.training')];
  return [text(lines(say('classes.wish', { topic }), ...consent), [yes, no, ...ways])];
}

function isKept(topic: string, context: Context): boolean {
  return factsOf(context).wishes.some((one) => plain(one.topic) === plain(topic));
}

const CLEAR_YES =
  /^(?:(?:da|vang|u|uh|a) )*(?:co|dong y|ok|oke|duoc|vang|da|u|uh|ghi|ghi lai|bao|bao nhe|yes|agree|nhat tri)(?: (?:a|em|nhe|luon|day|roi|chi|dong y|ghi lai|di|giup))*$/;

function answer(said: Said, data: Data, context: Context): Answered {
  const value = tapped(said, PLACE);
  const { topic } = data;
  if (said.kind === 'refused') return { go: 'wish', say: [text(said.because)] };
  if (value === 'others') return { go: 'list', data: { commune: data.commune, anywhere: true } };
  if (value === 'topic') return { go: 'wishTopic', data };
  const typed = said.kind === 'text' ? said.text : '';
  if (topic === undefined) return typed === '' ? { go: 'again' } : named(typed, data, context);
  if (isKept(topic, context)) return other(data, context);
  if (value === 'yes' || CLEAR_YES.test(plain(typed))) return kept(typed, topic, data, context);
  if (value === 'no' || (typed !== '' && yesNo(typed, context) === 'no'))
    return { go: 'done', say: [text(say('classes.wish.fine'))], then: { flow: 'menu' } };
  return other(data, context);
}

/** «Thế lớp may có không»: the search begins anew. */
function other(data: Data, context: Context): Answered {
  const { topic } = context.heard?.slots ?? {};
  const isNew = topic !== undefined && topic !== data.topic;
  return isNew ? { ...search({ ...data, topic }, context), afresh: true } : { go: 'again' };
}

function kept(typed: string, topic: string, data: Data, context: Context): Move {
  const commune = data.commune ?? factsOf(context).commune;
  return tell('wished', [
    ...consented(typed, 'classes.wish.agree', context),
    { do: 'wishClass', topic, ...(commune !== undefined && { commune }) },
  ]);
}

/* ---------- which ---------- */

const LONGEST_TOPIC = 60;

const wishTopic: Step<Data, Name> = {
  ask: () => [text(say('classes.wishTopic'), [anywhere('menu')])],
  answer: (said, data, context) =>
    said.kind === 'text' ? named(said.text, data, context) : { go: 'again' },
};

const EDGES =
  /^(?:(?:dạ|vâng|em|chị|tôi|mình|muốn|thích|cần|học|lớp|nghề|dạy|kỹ thuật|cho|ạ|là)\s+)+|(?:\s+(?:ạ|nhé|em|với|đi|không|nha))+[.!?]*$/giu;

/** «Có lớp nào không», «danh sách lớp»: any class would do. */
const GENERAL =
  /\blop (?:nao|gi|hoc nao|khac)\b|\b(?:danh sach|tim|xem|cac|nhung) lop\b|\bgan nha\b|^(?:co )?lop(?: hoc)?(?: khong)?$/;

/** What she calls it, where our own word for it is not in her sentence. */
function named(typed: string, data: Data, context: Context): Answered {
  const { heard } = context;
  const slot = heard?.slots.topic;
  const isOther = /^(?:loan|jobs|reminders|profile|help|training\.(?:mine|cancel))/.test(
    heard?.intent ?? '',
  );
  if (slot === undefined && isOther && (heard?.confidence ?? 0) > 0.5) return { go: 'again' };
  if (slot === undefined && GENERAL.test(plain(typed)))
    return { ...search({ ...data, topic: undefined }, context), afresh: true };
  const topic = slot ?? shareable(typed.replace(EDGES, '')).trim().toLowerCase();
  if (!/\p{L}{2}/u.test(topic) || topic.length > LONGEST_TOPIC) return { go: 'again' };
  const isThere = about({}, context).some((course) => isAbout(course, topic));
  return {
    ...(isThere
      ? search({ ...data, topic }, context)
      : ({ go: 'wish', data: { ...data, topic } } as const)),
    afresh: true,
  };
}

export const wishing = { wish, wishTopic };
