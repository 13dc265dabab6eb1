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
    papers: { flow: 'documents' },
    programmes: { flow: 'programmes' },
  },
});

/** At most five, as many as Zalo shows; a form that waits comes first. */
export function menuChoices(data: PageData): Choice[] {
  const loan = choice('menu.main', 'loan', say('menu.loan'));
  const papers = choice('menu.main', 'papers', say('menu.papers'));
  const programmes = choice('menu.main', 'programmes', say('menu.programmes'));
  const ways = [anywhere('human'), anywhere('language')];
  return data.unfinished
    ? [anywhere('resume'), loan, programmes, ...ways]
    : [loan, programmes, papers, ...ways];
}
