/** Taps: on a button of the question at hand, on one that holds anywhere, and on old ones, kindly. */
import { say } from '../domain/phrase.ts';
import type { Tapped } from './choices.ts';
import { ANYWHERE, readChoice } from './choices.ts';
import type { Answer, Step, Turn } from './flow.ts';
import { home, onGlobalWord } from './global.ts';
import { text } from './messages.ts';
import type { Scene } from './moves.ts';
import { begin, first, repeat, settle } from './moves.ts';
import type { Here } from './places.ts';
import { isForm, stepOf } from './places.ts';
import type { GlobalWord } from './words.ts';

export function onTap(scene: Scene, id: string): Turn {
  const tap = readChoice(id);
  if (!tap) return oldButton(scene);
  const place = `${tap.flow}.${tap.step}`;
  if (place === ANYWHERE) return onAnywhere(scene, tap.value);
  if (place === 'notice.open') return begin(scene, 'notice', { id: tap.value });
  const { here } = scene;
  if (here && place === `${here.flow.name}.${here.session.step}`) return onOwn(scene, here, id);
  return onLate(scene, tap, id);
}

const HOLDS_ANYWHERE: Record<string, GlobalWord> = {
  menu: 'menu',
  back: 'back',
  restart: 'restart',
  human: 'human',
  help: 'help',
  language: 'language',
  resume: 'resume',
  vi: 'vi',
  en: 'en',
};

function onAnywhere(scene: Scene, value: string): Turn {
  const word = Object.hasOwn(HOLDS_ANYWHERE, value) ? HOLDS_ANYWHERE[value] : undefined;
  return word ? onGlobalWord(scene, word) : oldButton(scene);
}

function onOwn(scene: Scene, here: Here, id: string): Turn {
  const answer = answerTo(here.step, id, here.session.data, scene);
  return isUnknown(answer) ? oldButton(scene) : settle(scene, here, answer);
}

/** A button of an earlier message: followed where that still makes sense, else said so. */
function onLate(scene: Scene, tap: Tapped, id: string): Turn {
  const { here } = scene;
  const flow = scene.book.get(tap.flow);
  const step = flow && stepOf(flow, tap.step);
  if (step?.tapsLate === 'anywhere') return onMenuLike(scene, tap, step, id);
  if (here && flow === here.flow && step?.tapsLate) return onEarlierQuestion(scene, here, step, id);
  if (here || !flow || !isForm(flow)) return oldButton(scene);
  return begin(scene, flow.name, {}, first(say('button.expired')));
}

/** A menu never grows old; but a form that she is in is not begun anew by it, only by a button for one thing. */
function onMenuLike(scene: Scene, tap: Tapped, step: Step<unknown>, id: string): Turn {
  const { book, context, here } = scene;
  const flow = book.get(tap.flow);
  if (!flow) return oldButton(scene);
  const { data } = flow.start(context, { late: true });
  const answer = answerTo(step, id, data, scene);
  if (isUnknown(answer)) return oldButton(scene);
  if (here?.step.unfinished && answer.then?.flow === here.flow.name && !answer.then.data)
    return repeat(scene, here, first(say('button.already')));
  const session = { v: flow.version, flow: flow.name, step: tap.step, data };
  return settle(scene, here ?? { session, flow, step }, answer);
}

/** An answer given again: it corrects the earlier one, and the questions go on from where they were. */
function onEarlierQuestion(scene: Scene, here: Here, step: Step<unknown>, id: string): Turn {
  const answer = answerTo(step, id, here.session.data, scene);
  if (isUnknown(answer)) return oldButton(scene);
  const changed = step.unfinished ? [text(say('button.changed'))] : [];
  return settle(scene, here, { ...answer, say: [...changed, ...(answer.say ?? [])] });
}

function answerTo(step: Step<unknown>, id: string, data: unknown, scene: Scene): Answer<unknown> {
  return step.answer({ kind: 'choice', id }, data, scene.context);
}

function isUnknown(answer: Answer<unknown>): boolean {
  return answer.go === 'again' && !answer.say;
}

function oldButton(scene: Scene): Turn {
  const before = first(say('button.old'));
  return scene.here ? repeat(scene, scene.here, before) : home(scene, before);
}
