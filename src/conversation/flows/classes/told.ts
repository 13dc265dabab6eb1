/** After something was done: a word, and where she may go from here; what lists show is older than what was done. */
import { say } from '../../../domain/phrase.ts';
import { choice, tapped } from '../../choices.ts';
import type { Step } from '../../flow.ts';
import { anywhere, text } from '../../messages.ts';
import type { Data, Move, Name, Told } from './data.ts';

const PLACE = 'classes.told';

export const told: Step<Data, Name> = {
  ask: ({ told: what = 'asked' }) => {
    const ways = [
      choice(PLACE, 'mine', say('classes.toMine')),
      choice(PLACE, 'list', say('classes.toList')),
      anywhere('menu'),
    ];
    return [text(say(`classes.told.${what}`), ways)];
  },
  answer: (said) => {
    const value = tapped(said, PLACE);
    if (said.kind === 'refused') return { go: 'list', data: {}, say: [text(said.because)] };
    if (value === 'mine') return { go: 'done', then: { flow: 'classes', data: { wish: 'mine' } } };
    return value === 'list' ? { go: 'done', then: { flow: 'classes', data: {} } } : { go: 'again' };
  },
};

export function tell(what: Told, run: Move['run'] = []): Move {
  return { go: 'told', data: { told: what }, run };
}
