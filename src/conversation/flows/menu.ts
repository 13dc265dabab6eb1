/** The menu: what can be asked here; any sentence is welcome in its place. */
import { say } from '../../domain/phrase.ts';
import { choice } from '../choices.ts';
import { anywhere } from '../messages.ts';
import type { Choice } from '../vocabulary.ts';
import type { PageData } from './page.ts';
import { page } from './page.ts';

export const menu = page({
  name: 'menu',
  choices: menuChoices,
  leads: {
    loan: { flow: 'loan-advice' },
    // No more shown; on buttons of earlier messages.
    papers: { flow: 'documents' },
    programmes: { flow: 'programmes' },
    classes: { flow: 'classes' },
  },
});

/** At most five, as many as Zalo shows; a form that waits comes first. */
export function menuChoices(data: PageData): Choice[] {
  const loan = choice('menu.main', 'loan', say('menu.loan'));
  const programmes = choice('menu.main', 'programmes', say('menu.programmes'));
  const classes = choice('menu.main', 'classes', say('menu.classes'));
  const ways = [anywhere('human'), anywhere('language')];
  return data.unfinished
    ? [anywhere('resume'), loan, programmes, ...ways]
    : [loan, programmes, classes, ...ways];
}
