/** How to speak with the assistant: the words that hold anywhere. */
import { anywhere } from '../messages.ts';
import { page } from './page.ts';

export const help = page({
  name: 'help',
  choices: ({ unfinished }) => [
    unfinished ? anywhere('resume') : anywhere('menu'),
    anywhere('human'),
    anywhere('language'),
  ],
});
