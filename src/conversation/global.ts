/** What the words that hold anywhere do: menu, back, again, stop, a person, help, language. */
import { say } from '../domain/phrase.ts';
import type { Turn } from './flow.ts';
import { changeLanguage } from './flows/language.ts';
import { PURPOSES, type Purpose } from '../domain/people.ts';
import type { Before, Scene } from './moves.ts';
import { begin, first, goBack, repeat, resumeUnfinished } from './moves.ts';
import type { Language } from './vocabulary.ts';
import { isForm } from './places.ts';
import { stopped } from './stopping.ts';
import { purposesIn } from './wishes/purposes.ts';
import type { GlobalWord } from './words.ts';

/** `typed`: her whole sentence, where the word was only understood from it. */
export function onGlobalWord(scene: Scene, word: GlobalWord, typed?: string): Turn {
  switch (word) {
    case 'menu':
      return begin(scene, 'menu');
    case 'back':
      return goBack(scene);
    case 'resume':
      return resumeUnfinished(scene);
    case 'restart':
      return restart(scene);
    case 'stop':
      return stopped(scene, purposesToStop(typed), typed ?? 'dừng');
    case 'cancel':
      return cancel(scene);
    case 'human':
      return callPerson(scene, typed);
    case 'help':
      return begin(scene, 'help');
    case 'language':
      return begin(scene, 'language');
    case 'vi':
    case 'en':
      return speak(scene, word);
  }
}

/** What she named; «đừng nhắn nữa» names nothing and means everything. */
function purposesToStop(typed = ''): readonly Purpose[] {
  const named = purposesIn(typed);
  return named.length > 0 ? named : PURPOSES;
}

function speak(scene: Scene, language: Language): Turn {
  const before = changeLanguage(language);
  if (scene.here?.flow.name === 'language') return goBack(scene, before);
  return scene.here ? repeat(scene, scene.here, before) : home(scene, before);
}

/** The menu; for somebody new the welcome, which says who speaks and what it can do. */
export function home(scene: Scene, before: Before = {}): Turn {
  const isNew = !scene.context.facts.person.known && !scene.here;
  return begin(scene, isNew ? 'welcome' : 'menu', {}, before);
}

function restart(scene: Scene): Turn {
  const { here } = scene;
  const fresh = { ...scene, here: undefined };
  if (!here || !isForm(here.flow)) return begin(fresh, 'menu', {}, first(say('restart.done')));
  return begin(fresh, here.flow.name, {}, first(say('restart.done')));
}

/** «Thôi»: nothing is lost, the form can be taken up again from the menu. */
function cancel(scene: Scene): Turn {
  const key = scene.here?.step.unfinished ? 'cancel.done' : 'cancel.nothing';
  return begin(scene, 'menu', {}, first(say(key)));
}

function callPerson(scene: Scene, typed: string | undefined): Turn {
  const { here } = scene;
  if (here?.session.step === 'more' && here.flow.name === 'handover')
    return repeat(scene, here, first(say('handover.already')));
  const topic = here ? here.flow.name : 'menu';
  return begin(scene, 'handover', { topic, ...(typed && { words: typed }) });
}
