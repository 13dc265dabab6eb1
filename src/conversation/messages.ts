/** Messages as the engine builds them: one bubble where it can, numbered where she got lost. */
import type { Phrase } from '../domain/phrase.ts';
import { lines, say } from '../domain/phrase.ts';
import { ANYWHERE, choice, choicesOf } from './choices.ts';
import type { Context } from './flow.ts';
import type { Here } from './places.ts';
import type { Choice, Outgoing, Said } from './vocabulary.ts';

export function text(words: Phrase, choices?: Choice[]): Outgoing {
  return choices ? { kind: 'text', text: words, choices } : { kind: 'text', text: words };
}

/** A button that works anywhere: `anywhere('human')`. */
export function anywhere(word: 'menu' | 'human' | 'language' | 'resume'): Choice {
  return choice(ANYWHERE, word, say(`go.${word}`));
}

/** Texts that follow each other become one message: she gets one bubble, we make one call. */
export function join(messages: Outgoing[]): Outgoing[] {
  return messages.reduce<Outgoing[]>((joined, next) => {
    const last = joined.at(-1);
    if (last?.kind !== 'text' || last.choices || next.kind !== 'text') return [...joined, next];
    return [...joined.slice(0, -1), { ...next, text: lines(last.text, say(''), next.text) }];
  }, []);
}

/** What she was asked last: more simply after two answers that were not understood, then with a way to a person. */
export function asked(here: Here, context: Context): Outgoing[] {
  const { data, misses = 0 } = here.session;
  const question = (here.step.again ?? here.step.ask)(data, context);
  if (misses < 2) return question;
  const simple = here.step.simple?.(data, context) ?? question;
  return numbered(withFew(simple, misses < 3 ? [] : [anywhere('human')]));
}

/** A list that can be taken in at a glance. */
const FEW = 5;

/** The person first where one is offered; of too many choices the first, the catch-all and the way out. */
function withFew(question: Outgoing[], head: Choice[]): Outgoing[] {
  const own = choicesOf(question).filter(({ id }) => id !== head[0]?.id);
  const room = FEW - head.length;
  const few = own.length > room ? [...own.slice(0, room - 2), ...own.slice(-2)] : own;
  return withChoices(question, [...head, ...few]);
}

/** Writes the choices with their numbers into the text as well, for who does not see buttons. */
function numbered(question: Outgoing[]): Outgoing[] {
  const choices = choicesOf(question);
  if (choices.length < 2) return question;
  const list = choices.map(({ label }, index) => say('choice.numbered', { n: index + 1, label }));
  return withChoices(question, choices, list);
}

function withChoices(question: Outgoing[], choices: Choice[], below: Phrase[] = []): Outgoing[] {
  const last = question.at(-1);
  if (last?.kind !== 'text' || choices.length === 0) return question;
  const words = below.length ? lines(last.text, say(''), ...below) : last.text;
  return [...question.slice(0, -1), text(words, choices)];
}

/** A kind word for what we cannot read (a sticker, a voice, a place …). */
export function kindWord(said: Said): Outgoing {
  return text(say(MEDIA[said.kind] ?? 'media.other'));
}

const MEDIA: Partial<Record<Said['kind'], string>> = {
  photo: 'media.photo',
  voice: 'media.voice',
  video: 'media.video',
  sticker: 'media.sticker',
  file: 'media.file',
  link: 'media.link',
  card: 'media.card',
  location: 'media.location',
  phone: 'media.phone',
  empty: 'media.empty',
};
