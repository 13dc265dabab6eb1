/** One question after a class: how it was, from 1 to 3, and a sentence of hers where she likes. */
import { say } from '../../../domain/phrase.ts';
import { choice, tapped } from '../../choices.ts';
import type { Step } from '../../flow.ts';
import { anywhere, text } from '../../messages.ts';
import { plain } from '../../words.ts';
import type { Data, Move, Name } from './data.ts';
import { factsOf } from './data.ts';
import { tell } from './told.ts';

const PLACE = 'classes.rate';
const LONGEST = 500;
const SCORES = [1, 2, 3] as const;

const rate: Step<Data, Name> = {
  tapsLate: 'anywhere',
  ask: ({ enrolment: id = '0' }, context) => {
    const title = factsOf(context).unrated.find(({ enrolment }) => enrolment === id)?.title;
    const scores = SCORES.map((score) =>
      choice(PLACE, `${id}-${score}`, say(`classes.rate.${score}`)),
    );
    const words = title === undefined ? say('classes.rate.this') : say('classes.rate', { title });
    return [text(words, [...scores, anywhere('menu')])];
  },
  answer: (said, { late }) => {
    const [, id, score] = /^(\d+)-([123])$/.exec(tapped(said, PLACE) ?? '') ?? [];
    if (said.kind === 'refused') return { go: 'mine', data: {}, say: [text(said.because)] };
    if (id === undefined) return { go: 'again' };
    return late
      ? { go: 'done', then: { flow: 'classes', data: { rate: id, score: Number(score) } } }
      : rated(id, Number(score));
  },
};

/** Another tap corrects the first. */
export function rated(enrolment: string, given: number): Move {
  const score = SCORES.find((one) => one === given) ?? 2;
  const run = [{ do: 'rateClass' as const, enrolment, score }];
  return { go: 'words', data: { enrolment, score }, run };
}

const ENOUGH =
  /^(?:(?:da|em|chi) )*(?:khong|ko|thoi|the thoi|het|xong|khong co gi|no|nothing|that s all)(?: (?:a|em|dau|roi|nhe))*$/;

/** What she adds is for the teachers, whatever it is about. */
const words: Step<Data, Name> = {
  dictates: true,
  readsNumbers: true,
  ask: () => [
    text(say('classes.words'), [
      choice('classes.words', 'enough', say('classes.words.enough')),
      anywhere('menu'),
    ]),
  ],
  answer: (said, { enrolment = '0', score = 2 }) => {
    if (said.kind === 'refused') return { go: 'mine', data: {}, say: [text(said.because)] };
    const typed = said.kind === 'text' ? said.text : '';
    if (tapped(said, 'classes.words') === 'enough' || ENOUGH.test(plain(typed)))
      return tell('rated');
    if (!/\p{L}{2}/u.test(typed)) return { go: 'again' };
    return tell('rated', [{ do: 'rateClass', enrolment, score, words: typed.slice(0, LONGEST) }]);
  },
};

export const rating = { rate, words };
