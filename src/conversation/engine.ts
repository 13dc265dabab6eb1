/** The engine: where she stands and what she said, so what is said and run next; pure, never throws on input. */
import { say } from '../domain/phrase.ts';
import type { AddressWish } from './address.ts';
import { addressWishIn } from './address.ts';
import { choicesOf, named } from './choices.ts';
import { heardInEnglish } from './english.ts';
import type { Context, Session, Turn } from './flow.ts';
import { destinationOf } from './intents.ts';
import { home, onGlobalWord } from './global.ts';
import { onChangeOfMind, onMeaning, onSideQuestion } from './meaning.ts';
import { asked, join, kindWord, text } from './messages.ts';
import type { Before, Scene } from './moves.ts';
import { begin, first, miss, noted, repeat, settle } from './moves.ts';
import type { FlowBook, Here } from './places.ts';
import { goOn, nowhere, whileCadreAnswers, whoFirst } from './identity.ts';
import { isForm, restore } from './places.ts';
import { pickLoosely } from './reading.ts';
import { onTap } from './taps.ts';
import { onRights, onStop } from './rights.ts';
import { onUrgent, urgentIn } from './urgent.ts';
import type { Said } from './vocabulary.ts';
import { clean, globalWord } from './words.ts';

/** One turn: the stored session (in whatever state), what she did, and what is known now. */
export function resume(book: FlowBook, stored: unknown, said: Said, context: Context): Turn {
  if (SILENT.has(said.kind)) return { session: stored as Session | undefined, say: [], run: [] };
  if (said.kind === 'left') return { session: undefined, say: [], run: [] };
  if (said.kind === 'withdrew') return FORGOTTEN;
  const here = restore(book, stored, context.now);
  const lost = here ? undefined : lostFlow(book, stored);
  const there: Scene = { book, context, here, lost, goOn: goOnHere };
  const before = whoFirst(there, stored, said) ?? whileCadreAnswers(there, stored, said);
  const scene =
    context.facts.person.mustAskWho && here?.flow.name !== 'who' ? nowhere(there) : there;
  return before ?? discreet(scene, said, introduced(scene, react(scene, said)));
}

/** The platform tells that she took back every consent: everything goes (zalo.md §9.2). */
const FORGOTTEN: Turn = {
  session: undefined,
  say: [],
  run: [{ do: 'erase', reason: 'withdrew' }],
};

const goOnHere: Scene['goOn'] = (scene, resume, before) => goOn(scene, resume, before, react);

/** What is typed where a secret is asked for is not kept. */
function discreet({ here }: Scene, { kind }: Said, turn: Turn): Turn {
  const isTyped = kind === 'text' || kind === 'phone';
  return here?.step.secret && isTyped ? { ...turn, secret: true } : turn;
}

/** Bookkeeping: nobody expects a word. */
const SILENT = new Set<Said['kind']>(['receipt', 'humanSpoke', 'moved', 'ignored']);

function react(scene: Scene, said: Said): Turn {
  switch (said.kind) {
    case 'text':
      return onText(scene, clean(said.text));
    case 'choice':
      return onTap(scene, said.id);
    case 'joined':
      return onJoined(scene, said.start);
    case 'refused':
      return onOther(scene, said, first(said.because));
    case 'photo':
    case 'video':
    case 'file':
      return onPicture(scene, said);
    default:
      return onOther(scene, said, { say: [kindWord(said)] });
  }
}

/* ---------- words ---------- */

function onText(said: Scene, typed: string): Turn {
  const stop = said.here?.step.dictates ? undefined : onStop(said, typed);
  if (stop) return alsoUrgent(said, stop, typed);
  if (typed === '') return onOther(said, EMPTY, { say: [kindWord(EMPTY)] });
  if (said.here?.step.dictates) return onDictated(said, said.here, typed);
  const spoken = said.context.facts.person.language === 'en' ? inEnglish(said, typed) : said;
  const scene = { ...spoken, typed };
  const wish = addressWishIn(typed);
  const isNews = wish && wish.form !== scene.context.facts.person.addressForm;
  return isNews ? onAddressWish(scene, wish, typed) : onWords(scene, typed);
}

const EMPTY: Said = { kind: 'empty' };

/** A cadre writes to a member: «đừng đưa mã OTP cho ai» is advice for her, not a call for help. */
function onDictated(scene: Scene, here: Here, typed: string): Turn {
  const word = globalWord(typed);
  if (word && word !== 'stop') return onGlobalWord(scene, word);
  return onAnswer({ ...scene, typed: undefined }, here, typed);
}

function inEnglish(scene: Scene, typed: string): Scene {
  const { context } = scene;
  const heard = heardInEnglish(typed, context.heard, context.today);
  return { ...scene, context: { ...context, heard } };
}

/** «Bị lừa đảo rồi, đừng nhắn nữa»: the stop counts, and what she should know of fraud is said as well. */
function alsoUrgent(scene: Scene, stop: Turn, typed: string): Turn {
  const told = urgentIn(scene, typed);
  return told ? { ...stop, say: join([...stop.say, text(told)]) } : stop;
}

/** From now on she is called as she wishes, in this very answer too. */
function onAddressWish(scene: Scene, wish: AddressWish, typed: string): Turn {
  const before = first(say('address.changed'));
  const turn = !wish.only
    ? onWords(scene, typed)
    : scene.here
      ? repeat(scene, scene.here, before)
      : home(scene, before);
  return { ...turn, run: [{ do: 'setAddressForm', form: wish.form }, ...turn.run] };
}

function onWords(scene: Scene, typed: string): Turn {
  const word = globalWord(typed);
  if (word && word !== 'stop') return onGlobalWord(scene, word);
  const urgent = onUrgent(scene, typed) ?? onRights(scene, typed);
  if (urgent) return urgent;
  if (scene.here) return onAnswer(scene, scene.here, typed);
  if (scene.lost && !isNewWish(typed, scene.context)) return notUnderstood(scene);
  return onMeaning(scene, typed) ?? notUnderstood(scene);
}

/** An answer to a question that is lost («Lan», «có») means nothing by itself; a new wish does. */
function isNewWish(typed: string, { heard }: Context): boolean {
  return destinationOf(typed, heard)?.to === 'flow';
}

function onAnswer(scene: Scene, here: Here, typed: string): Turn {
  const { context } = scene;
  const choices = choicesOf(asked(here, context));
  // Where a sum is read back the choices are numbered: «1» is the first of them, «30» is another sum.
  const isNumbered = !here.step.readsNumbers || here.step.asksYesNo === true;
  const exact = named(typed, choices, context, isNumbered);
  if (exact) return onTap(scene, exact.id);
  const side = onChangeOfMind(scene, here, typed) ?? onSideQuestion(scene, here, typed);
  if (side) return side;
  const answer = here.step.answer({ kind: 'text', text: typed }, here.session.data, context);
  if (answer.go !== 'again' || answer.say) return settle(scene, here, answer);
  const loose = here.step.isStrict ? undefined : pickLoosely(typed, choices, context);
  if (loose) return onTap(scene, loose.id);
  return onMeaning(scene, typed) ?? miss(scene, here);
}

function notUnderstood(scene: Scene): Turn {
  if (scene.lost) return begin(scene, scene.lost, {}, first(say('restart.lost')));
  return greet(scene, { ...first(say('miss.menu')), run: noted(scene) });
}

/** Somebody new is welcomed before anything is said about what she sent. */
function greet(scene: Scene, before: Before): Turn {
  return scene.context.facts.person.known ? home(scene, before) : begin(scene, 'welcome');
}

/** The form that a session which can't be continued was in, to be begun again; else the menu. */
function lostFlow(book: FlowBook, stored: unknown): string | undefined {
  if (stored === undefined || stored === null) return undefined;
  const { flow: name } = Object(stored) as { flow?: unknown };
  const flow = typeof name === 'string' ? book.get(name) : undefined;
  return flow && isForm(flow) ? flow.name : 'menu';
}

/* ---------- everything else ---------- */

/** A picture, a voice, a refusal: the step may know what to do with it; else a word and the question again. */
function onOther(scene: Scene, said: Said, before: Before): Turn {
  const { here, context } = scene;
  if (!here) return scene.lost ? begin(scene, scene.lost, {}, before) : greet(scene, before);
  const answer = here.step.answer(said, here.session.data, context);
  if (answer.go === 'again' && !answer.say) return repeat(scene, here, before);
  return settle(scene, here, answer);
}

/** What is written under a picture counts as if it were written alone. */
function onPicture(scene: Scene, said: Said & { caption?: string }): Turn {
  const typed = clean(said.caption ?? '');
  if (typed === '') return onOther(scene, said, { say: [kindWord(said)] });
  const turn = onText(scene, typed);
  return { ...turn, say: join([text(say('media.withWords')), ...turn.say]) };
}

/** `t.me/…?start=ma-482719305`: the QR code on the paper that a cadre hands out. */
const CODE = /^ma-?(\d{9})$/;

/** `t.me/…?start=dd-482913`: the QR code at the door of a class. */
const DOOR = /^dd-?(\d{6})$/;

/** Words of deep links (a QR code on a poster) that lead straight into a flow. */
const STARTS = new Map([
  ['vay', 'loan-advice'],
  ['loan', 'loan-advice'],
  ['lop', 'classes'],
]);

function onJoined(scene: Scene, start = ''): Turn {
  const code = CODE.exec(start)?.[1];
  if (code) return { ...begin(scene, 'link', { code }), secret: true };
  const door = DOOR.exec(start)?.[1];
  if (door) return begin(scene, 'classes', { checkIn: door });
  const flow = STARTS.get(start);
  if (flow) return begin(scene, flow, {}, first(say('welcome.short')));
  return begin(scene, 'welcome');
}

/** Whoever writes to us for the first time learns that she talks to a machine, whatever she wrote. */
function introduced(scene: Scene, turn: Turn): Turn {
  const isNew = !scene.context.facts.person.known && !scene.here;
  if (!isNew || turn.say.length === 0 || turn.session?.flow === 'welcome') return turn;
  return { ...turn, say: join([text(say('welcome.short')), ...turn.say]) };
}
