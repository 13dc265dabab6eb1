/** Chooses the language; what follows in the same turn is said in it already. */
import { say } from '../../domain/phrase.ts';
import { choice, tapped } from '../choices.ts';
import type { Answer, Flow } from '../flow.ts';
import { text } from '../messages.ts';
import type { Language, Outgoing, Said } from '../vocabulary.ts';

type Data = Record<string, never>;

const PLACE = 'language.choose';

const flow: Flow<Data, 'choose'> = {
  name: 'language',
  version: 1,
  needs: ['person'],
  steps: { choose: { ask, answer, tapsLate: 'anywhere' } },
  start: () => ({ step: 'choose', data: {} }),
  read: () => ({}),
};

export const language = flow as Flow;

function ask(): Outgoing[] {
  const choices = [
    choice(PLACE, 'vi', say('language.vi')),
    choice(PLACE, 'en', say('language.en')),
  ];
  return [text(say('language.choose'), choices)];
}

/** Texts reach it as choices, by their number or word. */
function answer(said: Said): Answer<Data, 'choose'> {
  const chosen = tapped(said, PLACE);
  if (chosen !== 'vi' && chosen !== 'en') return { go: 'again' };
  return { go: 'back', ...changeLanguage(chosen) };
}

/** The words and the command that change the language, from wherever. */
export function changeLanguage(to: Language): Pick<Answer<Data>, 'say' | 'run'> {
  return {
    say: [text(say('language.changed'))],
    run: [{ do: 'setLanguage', language: to }],
  };
}
