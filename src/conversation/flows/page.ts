/** A page: a message with buttons that waits for any next word; the shape of welcome, menu and help. */
import { say } from '../../domain/phrase.ts';
import { tapped } from '../choices.ts';
import type { Answer, Flow } from '../flow.ts';
import { text } from '../messages.ts';
import type { Choice, Said } from '../vocabulary.ts';

export interface PageData {
  /** A form waits to be taken up again. */
  unfinished?: boolean;
}

interface PageOf {
  name: string;
  /** Said once, on arrival, before the page itself. */
  opening?: string;
  /** Sentence of the page, `<name>.main` by default. */
  sentence?: string;
  choices(data: PageData): Choice[];
  /** Where its own choices lead, by value. */
  leads?: Record<string, Answer<PageData>['then']>;
}

export function page({ name, opening, sentence, choices, leads = {} }: PageOf): Flow {
  const answer = (said: Said): Answer<PageData, 'main'> => {
    const value = tapped(said, `${name}.main`);
    const then = value !== undefined && Object.hasOwn(leads, value) ? leads[value] : undefined;
    return then ? { go: 'done', then } : { go: 'again' };
  };
  const ask = (data: PageData) => [text(say(sentence ?? `${name}.main`), choices(data))];
  const flow: Flow<PageData, 'main'> = {
    name,
    version: 1,
    needs: ['person'],
    steps: { main: { ask, answer, tapsLate: 'anywhere' } },
    start: (_context, given) => ({
      step: 'main',
      data: pageData(given),
      say: opening ? [text(say(opening))] : [],
    }),
    read: pageData,
  };
  return flow as Flow;
}

export function pageData(stored: unknown): PageData {
  const { unfinished } = Object(stored) as { unfinished?: unknown };
  return unfinished === true ? { unfinished: true } : {};
}
