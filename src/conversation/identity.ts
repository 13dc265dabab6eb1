/** What comes before every turn: a person of the Union is answering, or it is not known who holds a shared phone. */
import { say } from '../domain/phrase.ts';
import type { Answer, Session, Turn } from './flow.ts';
import { home } from './global.ts';
import type { Before, Scene } from './moves.ts';
import { begin, first, repeat } from './moves.ts';
import { restore } from './places.ts';
import type { Said } from './vocabulary.ts';
import { codeIn, dataWish, notMe, releaseWish, stopWish, unlinkWish } from './wishes/index.ts';
import { clean, globalWord } from './words.ts';

/** The words in what she did, where there are any. */
function wordsOf(said: Said): string | undefined {
  if (said.kind === 'text') return clean(said.text);
  return 'caption' in said && said.caption ? clean(said.caption) : undefined;
}

/* ---------- a person answers ---------- */

/** The machine keeps quiet and passes her words on; her buttons, her rights and «gặp trợ lý» work as always. */
export function whileCadreAnswers(scene: Scene, stored: unknown, said: Said): Turn | undefined {
  if (!scene.context.facts.person.withCadre || SPOKEN_TO_US.has(said.kind)) return undefined;
  // At such a question she answers us: a PIN or a code is for nobody else.
  if (scene.here?.flow.name === 'who' || scene.here?.step.secret) return undefined;
  const words = wordsOf(said);
  if (words !== undefined && releaseWish(words)) return back(scene);
  if (words !== undefined && isRight(words)) return undefined;
  const run = words ? [{ do: 'passOn' as const, words }] : [];
  return { session: (stored ?? undefined) as Session | undefined, say: [], run };
}

const SPOKEN_TO_US = new Set<Said['kind']>(['choice', 'joined', 'refused']);

/** What she has a right to at any moment, and a code that must not be read by anybody. */
function isRight(words: string): boolean {
  const isHers = dataWish(words) !== undefined || unlinkWish(words) || notMe(words);
  return isHers || isStop(words) || codeIn(words, false) !== undefined;
}

/** Counts for everybody on the phone where it is not known who says it. */
function isStop(words: string): boolean {
  return globalWord(words) === 'stop' || stopWish(words) !== undefined;
}

function back(scene: Scene): Turn {
  const turn = home(scene, first(say('handover.machine')));
  return { ...turn, run: [{ do: 'endTakeover' }, ...turn.run] };
}

/* ---------- who is it? ---------- */

/** «Ai đang nhắn ạ?» before anything that was one woman's is said to another; what was written waits for the answer. */
export function whoFirst(scene: Scene, stored: unknown, said: Said): Turn | undefined {
  const { person } = scene.context.facts;
  if (!person.mustAskWho || scene.here?.flow.name === 'who') return undefined;
  const words = wordsOf(said);
  if (words !== undefined && isForAnybody(words)) return undefined;
  if (said.kind === 'joined' && said.start) return undefined;
  if (scene.here?.step.secret) return { ...begin(nowhere(scene), 'who', {}), secret: true };
  const isKept = said.kind === 'text' || said.kind === 'choice';
  const { was } = person;
  const of = scene.context.message;
  return begin(nowhere(scene), 'who', isKept ? { said, session: stored, was, of } : { was, of });
}

/** What is done whoever it is: a stop, a call for a person, a code that says who she is. */
function isForAnybody(words: string): boolean {
  return isStop(words) || globalWord(words) === 'human' || codeIn(words, false) !== undefined;
}

/** As if she came anew: nothing of where somebody else was. */
export function nowhere(scene: Scene): Scene {
  return { ...scene, here: undefined, lost: undefined, kept: undefined };
}

/** She said who she is: what she had written is answered now, where she was in the middle of something that goes on. */
export function goOn(
  scene: Scene,
  { session, said, isSame }: NonNullable<Answer<unknown>['resume']>,
  before: Before,
  react: (scene: Scene, said: Said) => Turn,
): Turn {
  const fresh = knowing(scene, said, isSame === true);
  const here = restore(scene.book, session, scene.context.now);
  const there = { ...fresh, here, lost: undefined, kept: undefined, typed: undefined };
  const turn = said
    ? reacted(there, session, said, react)
    : here
      ? repeat(there, here)
      : home(there);
  const hello = before.say ?? [];
  return {
    ...turn,
    say: hello.length > 0 ? [...hello, ...turn.say] : turn.say,
    run: [...(before.run ?? []), ...turn.run],
  };
}

/** A person of the Union may be answering her still. */
function reacted(
  scene: Scene,
  session: unknown,
  said: Said,
  react: (scene: Scene, said: Said) => Turn,
): Turn {
  return whileCadreAnswers(scene, session, said) ?? react(scene, said);
}

/** The same context, in which it is known who writes and what her earlier words mean. */
/** A cadre who answers one of them does not answer the other. */
function knowing(scene: Scene, said: Said | undefined, isSame: boolean): Scene {
  const { context } = scene;
  const { mustAskWho: _asked, was: _was, withCadre, ...rest } = context.facts.person;
  const person = { ...rest, ...(isSame && withCadre && { withCadre }) };
  const heard = said?.kind === 'text' ? context.understand?.(said.text) : undefined;
  const { address, now, today, word, understand, message } = context;
  const facts = { ...context.facts, person };
  return { ...scene, context: { address, now, today, word, understand, message, facts, heard } };
}
