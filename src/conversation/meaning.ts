/** What to do with an understood sentence that is no answer to the question at hand. */
import { say } from '../domain/phrase.ts';
import type { Turn } from './flow.ts';
import { onGlobalWord } from './global.ts';
import type { Destination } from './intents.ts';
import { destinationOf } from './intents.ts';
import { begin, first, miss, repeat } from './moves.ts';
import type { Scene } from './moves.ts';
import type { Here } from './places.ts';
import { plain } from './words.ts';

/** Follows the meaning of what she typed; undefined where it is unsure or of no help here. */
export function onMeaning(scene: Scene, typed: string): Turn | undefined {
  if (MY_DATA.test(plain(typed)) && !scene.here?.step.unfinished) return tell(scene, 'privacy');
  const to = LETTERS.test(typed) ? destinationOf(typed, scene.context.heard) : undefined;
  if (!to) return undefined;
  if (to.to === 'word') return onGlobalWord(scene, to.word, typed);
  if (scene.here?.step.unfinished) return aside(scene, scene.here, to);
  if (to.to === 'flow') return begin(scene, to.flow, { heard: scene.context.heard, text: typed });
  return tell(scene, to.topic);
}

/** A question asked in the middle of a form, before the form tries to read it as an answer. */
export function onSideQuestion(scene: Scene, here: Here, typed: string): Turn | undefined {
  const isLong = Boolean(here.step.asksYesNo) && plain(typed).split(' ').length > SHORT_ANSWER;
  if (!here.step.unfinished || !(isLong || isQuestion(typed))) return undefined;
  const to = destinationOf(typed, scene.context.heard);
  if (to?.to === 'word') return isLong ? onGlobalWord(scene, to.word, typed) : undefined;
  const isAnswer = !isQuestion(typed) && (to?.to === 'flow' || (to && MAY_ANSWER.has(to.topic)));
  return to && !isAnswer ? aside(scene, here, to) : undefined;
}

/** «Em là tổ viên rồi» sounds like a member's card, and answers whether she is in the group. */
const MAY_ANSWER = new Set(['profile', 'policy', 'documents']);

/** In a longer sentence a yes or no may stand for anything; what it means as a whole goes first. */
const SHORT_ANSWER = 3;

/** XEM, SỬA, XÓA: her rights under the law on personal data, by their words. */
const MY_DATA =
  /^(?:xem|sua|xoa)(?: (?:thong tin|du lieu|so dien thoai)(?: cua (?:toi|em|chi|minh))?)?$/;

/** Digits and signs alone mean nothing by themselves. */
const LETTERS = /\p{L}{2}/u;

function isQuestion(typed: string): boolean {
  return /\?\s*$/.test(typed) || QUESTION.test(plain(typed));
}

const QUESTION =
  /\b(?:bao nhieu|the nao|nhu nao|la gi|lam gi|nhung gi|huong gi|duoc gi|ra sao|tai sao|vi sao|bao gio|khi nao|how much|what is|why)\b/;

/** One sentence, and the form goes on; what the form itself is about waits until its end. */
function aside(scene: Scene, here: Here, to: Destination): Turn | undefined {
  if (to.to === 'flow') {
    const isHere = to.flow === here.flow.name && scene.context.heard?.intent === 'loan.eligibility';
    return isHere ? undefined : repeat(scene, here, first(say(`aside.${to.flow}`)));
  }
  if (to.to === 'word' || to.topic === 'outOfScope') return undefined;
  return repeat(scene, here, first(say(asideOn(to.topic, here))));
}

/** A question of ours after a question of ours would confuse: nothing is offered here. */
function asideOn(topic: string, here: Here): string {
  if (SMALL.has(topic)) return `tell.${topic}`;
  return topic === 'documents' ? `aside.${here.flow.name}` : 'aside.later';
}

/** Small talk and refusals lead to the menu; the rest has a page of its own with what can be done next. */
function tell(scene: Scene, topic: string): Turn | undefined {
  if (topic === 'outOfScope') return outOfScope(scene);
  if (SMALL.has(topic)) return small(scene, topic);
  return begin(scene, 'tell', { topic });
}

const SMALL = new Set(['greeting', 'thanks']);

/** Said once; whoever goes on like that was perhaps misunderstood, and is helped like others who were. */
function outOfScope(scene: Scene): Turn | undefined {
  const { here } = scene;
  const words = first(say('tell.outOfScope'));
  if (!here) return begin(scene, 'menu', {}, words);
  return here.session.misses ? undefined : miss(scene, here, words);
}

function small(scene: Scene, topic: string): Turn {
  const isNew = !scene.context.facts.person.known && !scene.here;
  if (isNew && topic === 'greeting') return begin(scene, 'welcome');
  return begin(scene, 'menu', {}, first(say(`tell.${topic}`)));
}
