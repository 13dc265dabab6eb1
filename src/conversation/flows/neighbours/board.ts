/** What others in her commune wrote, and her own posts; nobody ever sees who wrote what. */
import { matches, type OwnPost, type SharedPost } from '../../../domain/neighbours.ts';
import type { Phrase } from '../../../domain/phrase.ts';
import { lines, say } from '../../../domain/phrase.ts';
import { choice, tapped } from '../../choices.ts';
import type { Context, Step } from '../../flow.ts';
import { anywhere, text } from '../../messages.ts';
import type { Choice } from '../../vocabulary.ts';
import { placeName } from '../where.ts';
import type { Answered, Data, Name } from './data.ts';
import { alive } from './data.ts';
import { heardAs } from './form.ts';

/** Three posts and two ways on are the five buttons of Zalo. */
const AT_ONCE = 3;

/* ---------- what others wrote ---------- */

function found({ commune = '', kind, subject }: Data, { facts }: Context): SharedPost[] {
  return matches(facts.neighbours?.others ?? [], { commune, kind, subject });
}

const look: Step<Data, Name> = {
  ask: (data, context) => {
    const all = found(data, context);
    const { seen = 0, commune = '' } = data;
    const shown = all.slice(seen, seen + AT_ONCE);
    const place = placeName(commune);
    const way = way_(all.length > seen + AT_ONCE ? 'more' : 'post');
    if (shown.length === 0)
      return [text(say('neighbours.nobody', { place }), [way, anywhere('menu')])];
    const told = shown.map((post, at) => say('neighbours.one', { n: at + 1, ...worded(post) }));
    const words = lines(
      say('neighbours.look', { place }),
      ...told,
      say(''),
      say('neighbours.connect'),
    );
    const buttons = shown.map(({ id }, at) =>
      choice('neighbours.look', id, say('neighbours.connect.one', { n: at + 1 })),
    );
    return [text(words, [...buttons, way, anywhere('menu')])];
  },
  answer: (said, data, context) => {
    const value = tapped(said, 'neighbours.look');
    if (value === 'more')
      return { go: 'look', data: { ...data, seen: (data.seen ?? 0) + AT_ONCE }, afresh: true };
    if (value === 'post') return { go: 'home', data: {} };
    const post = found(data, context).find(({ id }) => id === value);
    if (post) return connected(post, context);
    return value === undefined
      ? heardAs(said, context)
      : { go: 'look', say: [text(say('neighbours.gone'))], afresh: true };
  },
};

function way_(value: 'more' | 'post'): Choice {
  return choice('neighbours.look', value, say(`neighbours.look.${value}`));
}

function worded({ kind, subject, words }: Pick<SharedPost, 'kind' | 'subject' | 'words'>) {
  return {
    kind: say(`neighbours.kind.${kind}`),
    subject: say(`neighbours.what.${subject}`),
    words,
  };
}

/** A cadre speaks with both: neither learns the other's name or number from us. */
function connected({ id, commune }: SharedPost, context: Context): Answered {
  const words = context.word(say('console.neighbours.connect', { id, place: placeName(commune) }));
  return {
    go: 'done',
    say: [text(say('neighbours.connected'))],
    then: { flow: 'handover', data: { topic: 'neighbours', words } },
  };
}

/* ---------- her own ---------- */

const mine: Step<Data, Name> = {
  ask: (_data, context) => {
    const posts = context.facts.neighbours?.mine ?? [];
    const look =
      approvedOne(context) && choice('neighbours.mine', 'look', say('neighbours.mine.look'));
    const ways = [
      look ?? choice('neighbours.mine', 'post', say('neighbours.look.post')),
      anywhere('menu'),
    ];
    if (posts.length === 0) return [text(say('neighbours.mine.none'), ways)];
    const numbered = alive(context);
    const told = [...numbered, ...posts.filter(({ state }) => state === 'refused')].map(
      (post, at) => own(post, at + 1),
    );
    const buttons = numbered.map(({ id }, at) =>
      choice('neighbours.mine', id, say('neighbours.mine.takeBack', { n: at + 1 })),
    );
    return [text(lines(say('neighbours.mine'), ...told), [...buttons, ...ways])];
  },
  answer: (said, _data, context) => {
    const value = tapped(said, 'neighbours.mine');
    const approved = approvedOne(context);
    if (value === 'look' && approved) return { go: 'look', data: looksFor(approved) };
    if (value === 'post') return { go: 'home', data: {} };
    const post = alive(context).find(({ id }) => id === value);
    if (post) return takenBack(post);
    return value === undefined
      ? heardAs(said, context)
      : { go: 'mine', say: [text(say('neighbours.gone'))], afresh: true };
  },
};

function own(post: OwnPost, n: number): Phrase {
  const { words = '', state, reason = '' } = post;
  const told = say(`neighbours.state.${state}`, { reason });
  return state === 'refused'
    ? say('neighbours.mine.over', { n, ...worded({ ...post, words }), state: told })
    : say('neighbours.mine.one', { n, ...worded({ ...post, words }), state: told });
}

function approvedOne(context: Context): OwnPost | undefined {
  return alive(context).find(({ state }) => state === 'approved');
}

function looksFor({ kind, subject, commune }: OwnPost): Data {
  return { looks: true, kind, subject, commune };
}

function takenBack({ id }: OwnPost): Answered {
  return {
    go: 'home',
    data: {},
    say: [text(say('neighbours.takenBack'))],
    run: [{ do: 'takeBackPost', post: id }],
  };
}

export const board = { look, mine };
