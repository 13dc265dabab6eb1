/** The first message: that a machine speaks, for whom, what it can do; it asks nothing. */
import { menuChoices } from './menu.ts';
import { page } from './page.ts';

export const welcome = page({
  name: 'welcome',
  opening: 'welcome.main',
  sentence: 'menu.main',
  choices: menuChoices,
});
