/** The questions of a post: ask or offer, what, where, her words, read back before anything is kept. */
import { MOST_POSTS, POST_KINDS, POST_SUBJECTS } from '../../../domain/neighbours.ts';
import { lines, say } from '../../../domain/phrase.ts';
import { choice, tapped } from '../../choices.ts';
import type { Context, Step } from '../../flow.ts';
import { anywhere, text } from '../../messages.ts';
import { yesNo } from '../../reading.ts';
import type { Outgoing, Said } from '../../vocabulary.ts';
import { placeName, whereChoices, whereIn } from '../where.ts';
import type { Answered, Data, Name } from './data.ts';
import { isFull, isOneOf, next, withWords } from './data.ts';
import { subjectIn, wishIn } from './wish.ts';

/* ---------- ask or offer: also where everything else begins ---------- */

const home: Step<Data, Name> = {
  ask: () => {
    const ways = [...POST_KINDS, 'look', 'mine'].map((way) =>
      choice('neighbours.home', way, say(`neighbours.home.${way}`)),
    );
    return [text(say('neighbours.home'), [...ways, anywhere('menu')])];
  },
  answer: (said, _data, context) => {
    const way = tapped(said, 'neighbours.home') ?? '';
    if (way === 'look') return { go: 'where', data: { looks: true } };
    if (way === 'mine') return { go: 'mine', data: {} };
    if (isOneOf(POST_KINDS, way)) return begun({ kind: way }, context);
    return heardAs(said, context);
  },
};

/** What she writes in place of a button may be a post already. */
export function heardAs(said: Said, context: Context): Answered {
  const wish = said.kind === 'text' ? wishIn(said.text) : undefined;
  if (said.kind !== 'text' || !wish) return { go: 'again' };
  if (wish.takesBack) return { go: 'mine', data: {}, afresh: true };
  return wish.kind ? begun(fromSentence(said.text, context), context) : { go: 'home', data: {} };
}

/** What a sentence says by itself; it is the post where it says what is wanted. */
export function fromSentence(typed: string, { heard }: Context): Data {
  const { kind, subject } = wishIn(typed) ?? {};
  const commune = heard?.slots.commune;
  const data: Data = {
    ...(kind && { kind }),
    ...(subject && { subject }),
    ...(commune && { commune }),
  };
  return kind && subject ? withWords(data, typed) : data;
}

function begun(data: Data, context: Context): Answered {
  return isFull(context) ? full() : { go: next(data), data };
}

export function full(): Answered & { go: Name } {
  return { go: 'mine', data: {}, say: [text(say('neighbours.full', { most: MOST_POSTS }))] };
}

/* ---------- what ---------- */

const what: Step<Data, Name> = {
  ask: ({ kind }) => {
    const choices = POST_SUBJECTS.map((subject) =>
      choice('neighbours.what', subject, say(`neighbours.what.${subject}`)),
    );
    return [text(say(`neighbours.what.${kind === 'offer' ? 'offer' : 'ask'}`), choices)];
  },
  answer: (said, data) => {
    const value = tapped(said, 'neighbours.what');
    if (isOneOf(POST_SUBJECTS, value)) return onward({ ...data, subject: value });
    const subject = said.kind === 'text' ? subjectIn(said.text) : undefined;
    return subject ? onward({ ...data, subject }) : { go: 'again' };
  },
};

function onward(data: Data): Answered {
  return { go: next(data), data, afresh: true };
}

/* ---------- where ---------- */

const where: Step<Data, Name> = {
  ask: (data) => {
    const several = whereChoices('neighbours.where', data);
    if (several.length > 0) return [text(say('loan-advice.whichCommune'), several)];
    return [text(say('neighbours.where'))];
  },
  answer: (said, data, context) => {
    const found = whereIn(said, 'neighbours.where', data, context);
    return found ? onward({ ...data, ...found }) : { go: 'again' };
  },
};

/* ---------- her words ---------- */

const words: Step<Data, Name> = {
  ask: ({ subject = 'other' }) => [text(say(`neighbours.words.${subject}`))],
  answer: (said, data) => {
    if (said.kind !== 'text' || !/\p{L}{2}.*\p{L}{2}/u.test(said.text)) return { go: 'again' };
    return onward(withWords(data, said.text));
  },
};

/* ---------- read back ---------- */

const PLACE = 'neighbours.confirm';

const confirm: Step<Data, Name> = {
  ask: askConfirm,
  answer: answerConfirm,
  asksYesNo: true,
};

function askConfirm({
  kind = 'ask',
  subject = 'other',
  commune = '',
  words: hers = '',
  covered,
}: Data): Outgoing[] {
  const post = say('neighbours.confirm', {
    kind: say(`neighbours.kind.${kind}`),
    subject: say(`neighbours.what.${subject}`),
    place: placeName(commune),
    words: hers,
  });
  const note = covered ? say('neighbours.covered') : undefined;
  const choices = ['yes', 'edit', 'no'].map((way) =>
    choice(PLACE, way, say(`neighbours.confirm.${way}`)),
  );
  return [text(lines(post, note, say('neighbours.approval')), choices)];
}

function answerConfirm(said: Said, data: Data, context: Context): Answered {
  if (said.kind === 'refused') return { go: 'mine', data: {}, say: [text(said.because)] };
  const typed = said.kind === 'text' ? yesNo(said.text, context) : undefined;
  switch (tapped(said, PLACE) ?? typed) {
    case 'yes':
      return posted(data);
    case 'edit':
      return { go: 'words', data: { ...data, words: undefined, covered: undefined } };
    case 'no':
      return { go: 'home', data: {}, say: [text(say('neighbours.dropped'))] };
    default:
      return { go: 'again' };
  }
}

/** Kept for a cadre to decide; what others in her commune wrote already is shown at once. */
function posted({
  kind = 'ask',
  subject = 'other',
  commune = '',
  words: hers = '',
}: Data): Answered {
  return {
    go: 'look',
    data: { looks: true, kind, subject, commune },
    say: [text(say('neighbours.posted'))],
    run: [{ do: 'postNeighbour', kind, subject, commune, words: hers }],
  };
}

export const form = { home, what, where, words, confirm };
