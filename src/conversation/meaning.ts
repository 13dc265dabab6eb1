/** What to do with an understood sentence that is no answer to the question at hand. */
import type { Phrase } from '../domain/phrase.ts';
import { say } from '../domain/phrase.ts';
import type { Intent } from '../understanding/types.ts';
import type { Given, Turn } from './flow.ts';
import { isKeptWish } from './flows/kept-classes/wish.ts';
import { isNeighbourWish } from './flows/neighbours/wish.ts';
import { onGlobalWord } from './global.ts';
import type { Destination } from './intents.ts';
import { destinationOf, doubtBetween } from './intents.ts';
import { lookUp, toldShortly } from './known.ts';
import { begin, first, miss, noted, repeat } from './moves.ts';
import { onMyData } from './rights.ts';
import type { Scene } from './moves.ts';
import type { Here } from './places.ts';
import { plain } from './words.ts';

/** Follows the meaning of what she typed; undefined where it is unsure or of no help here. */
export function onMeaning(scene: Scene, typed: string): Turn | undefined {
  const isForm = scene.here?.step.unfinished;
  const mine = onMyData(scene, typed);
  if (mine) return mine;
  if (!LETTERS.test(typed)) return undefined;
  if (!isForm && isNeighbourWish(typed)) return begin(scene, 'neighbours', given(scene, typed));
  if (!isForm && isKept(scene, typed)) return begin(scene, 'kept-classes', given(scene, typed));
  const to = destinationOf(typed, scene.context.heard);
  if (!to) return isForm ? answered(scene, typed) : (inDoubt(scene, typed) ?? known(scene, typed));
  if (to.to === 'word') return onGlobalWord(scene, to.word, typed);
  if (scene.here && isForm) return aside(scene, scene.here, to, typed);
  return follow(scene, to, typed);
}

/** Only somebody whom the register knows keeps classes. */
function isKept({ here, context }: Scene, typed: string): boolean {
  const isKnown = context.facts.person.personId !== undefined;
  return isKnown && isKeptWish(typed, here?.flow.name === 'classes');
}

function follow(scene: Scene, to: Destination, typed: string): Turn | undefined {
  const turn = mayBeKnown(scene) ? known(scene, typed) : undefined;
  if (turn) return turn;
  if (to.to === 'flow') return begin(scene, to.flow, given(scene, typed), noteOf(scene, to, typed));
  return to.to === 'tell' ? tell(scene, to.topic) : undefined;
}

/**
 * What these are about in general is told by a flow; a special question («bảo chuyển phí trước có thật không») may
 * have its written answer.
 */
function mayBeKnown({ typed = '', context: { heard } }: Scene): boolean {
  if (!heard) return false;
  return (
    SPECIAL.has(heard.intent) || (GENERAL.has(heard.intent) && SPECIAL_CASE.test(plain(typed)))
  );
}

/** «Vay được không» is for loan advice; «vay có mất phí không» has one answer for everybody. */
const SPECIAL_CASE =
  /\b(?:phi|the chap|so do|cam co|tuoi|dung ten|hoi vien|lua|that khong|zalo|facebook|chuyen (?:tien|khoan)|otp|ho khau|photo|cong chung|ly hon|no xau|tin dung den|vay nong|vay ho|muon ten|hoa hong)\b/;

const GENERAL = new Set<Intent>(['loan.eligibility', 'loan.documents', 'loan.programmes']);

const SPECIAL = new Set<Intent>(['loan.repayment', 'profile.link', 'profile.delete']);

const given = ({ context: { heard } }: Scene, text: string): Given => ({ heard, text });

/** A question that nothing written answers is worth the cadres' attention. */
function noteOf(scene: Scene, to: Destination, typed: string) {
  const isAnswered = to.to !== 'flow' || to.flow !== 'answers' || lookedUp(scene, typed).known;
  return isAnswered ? {} : { run: noted(scene) };
}

const lookedUp = ({ context }: Scene, typed: string) => lookUp(typed, context.heard, context);

/** A question whose answer is written, where nothing else is made of it. */
function known(scene: Scene, typed: string): Turn | undefined {
  const isKnown = isQuestion(typed) && lookedUp(scene, typed).known;
  return isKnown ? begin(scene, 'answers', given(scene, typed)) : undefined;
}

/** «Ý chị là … hay …?» */
function inDoubt(scene: Scene, typed: string): Turn | undefined {
  const { heard } = scene.context;
  const intents = doubtBetween(heard);
  if (intents.length === 0) return undefined;
  const about = { intents, text: typed, slots: heard?.slots };
  return begin(scene, 'which', about, { run: noted(scene) });
}

/* ---------- in the middle of a form ---------- */

/** «Thôi, cho đăng ký lớp nuôi ong»: she is asked once whether she wants to leave what is half done. */
export function onChangeOfMind(scene: Scene, here: Here, typed: string): Turn | undefined {
  if (!here.step.unfinished || !CHANGE.test(plain(typed))) return undefined;
  const to = destinationOf(typed, scene.context.heard);
  return to && isElsewhere(to, here) ? askChange(scene, typed) : undefined;
}

const CHANGE =
  /^(?:a |o |oi |da |um |u |em oi )*(?:thoi|khoan|khong vay nua|bo qua di|doi y|khong hoi (?:vay |cai nay )?nua)\b.{6,}/;

function isElsewhere(to: Destination, { flow }: Here): boolean {
  if (to.to === 'flow') return to.flow !== flow.name && to.flow !== 'answers';
  return to.to === 'tell' && !SMALL.has(to.topic) && to.topic !== 'outOfScope';
}

function askChange(scene: Scene, typed: string): Turn {
  const { heard } = scene.context;
  const about = { change: true, intents: [heard?.intent], text: typed, slots: heard?.slots };
  return begin(scene, 'which', about);
}

/** What is asked for rather than asked: it can't be answered in one breath. */
const WISHES = new Set<Intent>([
  'training.signup',
  'training.cancel',
  'reminders.on',
  'reminders.off',
  'reminders.settings',
  'profile.link',
  'profile.delete',
  'jobs.list',
]);

/** A question asked in the middle of a form, before the form tries to read it as an answer. */
export function onSideQuestion(scene: Scene, here: Here, typed: string): Turn | undefined {
  const isLong = Boolean(here.step.asksYesNo) && plain(typed).split(' ').length > SHORT_ANSWER;
  if (!here.step.unfinished || !(isLong || isQuestion(typed))) return undefined;
  const { heard } = scene.context;
  const to = destinationOf(typed, heard);
  // «Hỏi để làm gì?» is for the step to answer.
  if (to?.to === 'word' && to.word === 'menu' && isQuestion(typed)) return undefined;
  if (to?.to === 'word') return isLong ? onGlobalWord(scene, to.word, typed) : undefined;
  if (!to) return undefined;
  const isLoan = heard?.intent.startsWith('loan.') && heard.intent !== 'loan.repayment';
  const isAnswer = !isQuestion(typed) && (isLoan || MAY_ANSWER.has(heard?.intent ?? 'no'));
  return isAnswer ? undefined : aside(scene, here, to, typed);
}

/** «Em là tổ viên rồi» sounds like a member's card, and answers whether she is in the group. */
const MAY_ANSWER = new Set<Intent>(['profile.link', 'info.policy']);

/** In a longer sentence a yes or no may stand for anything; what it means as a whole goes first. */
const SHORT_ANSWER = 3;

/** Digits and signs alone mean nothing by themselves. */
const LETTERS = /\p{L}{2}/u;

function isQuestion(typed: string): boolean {
  return /\?\s*$/.test(typed) || QUESTION.test(plain(typed));
}

const QUESTION =
  /\b(?:bao nhieu|the nao|nhu nao|la gi|lam gi|nhung gi|giay gi|huong gi|duoc gi|ra sao|lam sao|tai sao|vi sao|bao gio|khi nao|bao lau|o dau|duoc (?:khong|ko|k)|(?:khong|ko|hong) (?:a|em|nhi|the|vay)|how much|what is|why|bn|ntn)\b|(?<!^)\b(?:khong|ko)$/;

/** One answer, and the form goes on; what the form itself is about waits until its end. */
function aside(scene: Scene, here: Here, to: Destination, typed: string): Turn | undefined {
  const intent = scene.context.heard?.intent ?? 'out_of_scope';
  if (to.to === 'word' || (to.to === 'tell' && to.topic === 'outOfScope')) return undefined;
  if (to.to === 'tell' && SMALL.has(to.topic))
    return repeat(scene, here, first(say(`tell.${to.topic}`)));
  if (to.to === 'flow' && to.flow === here.flow.name)
    return intent === 'loan.eligibility' ? undefined : answered(scene, typed);
  if (WISHES.has(intent) && isElsewhere(to, here)) return askChange(scene, typed);
  const words = inOneBreath(scene, here, to, typed);
  if (words) return repeat(scene, here, first(words));
  const isLoan = intent.startsWith('loan.') && here.flow.name === 'loan-advice';
  const later = isLoan ? 'aside.loan-advice' : 'aside.later';
  return repeat(scene, here, { ...first(say(later)), run: noted(scene) });
}

/** The flow's own short word, or a written answer. */
function inOneBreath(scene: Scene, here: Here, to: Destination, typed: string): Phrase | undefined {
  const { profile } = Object(here.session.data) as { profile?: unknown };
  const flow = to.to === 'flow' ? scene.book.get(to.flow) : undefined;
  const own = flow?.aside?.(scene.context, { ...given(scene, typed), profile });
  if (own || (to.to === 'flow' && FIGURES.has(to.flow))) return own;
  if (OF_HER_OWN.has(scene.context.heard?.intent ?? 'yes')) return undefined;
  const { known: written } = lookedUp(scene, typed);
  return written && toldShortly(written);
}

/** «Lãi suất thế nào» without a loan's name: one figure would mislead. */
const FIGURES = new Set(['programmes', 'calculator']);

/** What only her own register could answer. */
const OF_HER_OWN = new Set<Intent>(['training.mine', 'training.list']);

/** A question that is unsure by its meaning, but whose answer is written. */
function answered(scene: Scene, typed: string): Turn | undefined {
  const written = isQuestion(typed) ? lookedUp(scene, typed).known : undefined;
  return written && scene.here && repeat(scene, scene.here, first(toldShortly(written)));
}

/* ---------- what leads to no flow ---------- */

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
  return here.session.misses ? undefined : miss({ ...scene, typed: undefined }, here, words);
}

function small(scene: Scene, topic: string): Turn {
  const isNew = !scene.context.facts.person.known && !scene.here;
  if (isNew && topic === 'greeting') return begin(scene, 'welcome');
  return begin(scene, 'menu', {}, first(say(`tell.${topic}`)));
}
