/** The moves of a conversation: begin a flow, go on, repeat, go back, end; each makes a whole turn. */
import type { Phrase } from '../domain/phrase.ts';
import { say } from '../domain/phrase.ts';
import { maskWords } from '../domain/unclear.ts';
import { choicesOf } from './choices.ts';
import type { Command } from './commands.ts';
import type { Answer, Context, Flow, Given, Kept, Place, Turn } from './flow.ts';
import { asked, join, text } from './messages.ts';
import type { FlowBook, Here } from './places.ts';
import { leaving, stepOf } from './places.ts';
import type { Outgoing } from './vocabulary.ts';

export interface Scene {
  book: FlowBook;
  context: Context;
  /** Undefined where she is in no conversation. */
  here: Here | undefined;
  /** Where a session was stored that can't be continued: the flow to begin again. */
  lost?: string | undefined;
  /** What she typed in this turn; noted for cadres where it was not understood. */
  typed?: string | undefined;
  /** Goes on where she was before it was asked who she is; the engine's own. */
  goOn?(scene: Scene, resume: NonNullable<Answer<unknown>['resume']>, before: Before): Turn;
  /** A half-made form that stays in mind where `here` is forgotten. */
  kept?: Kept | undefined;
}

/** What is said and run before the place that she comes to asks its question. */
export interface Before {
  say?: Outgoing[];
  run?: Command[];
}

/** One sentence before the question. */
export function first(phrase: Phrase): Before {
  return { say: [text(phrase)] };
}

/** Begins a flow; where she was is remembered for "quay lại". Throws where the flow does not exist. */
export function begin(scene: Scene, name: string, given: Given = {}, before: Before = {}): Turn {
  const flow = scene.book.get(name);
  if (!flow) throw new Error(`begin flow ${name}: expected one of ${[...scene.book.keys()]}`);
  const past = pastFor(scene, name);
  const unfinished = keptFor(scene, name) !== undefined;
  const start = flow.start(scene.context, { unfinished, ...given });
  return arrive(scene, flow, { flow: name, step: start.step, data: start.data }, past, {
    say: [...(before.say ?? []), ...(start.say ?? [])],
    run: [...(before.run ?? []), ...(start.run ?? [])],
  });
}

/** Going from the menu to the menu is no step to go back over. */
function pastFor({ here }: Scene, name: string): Place[] {
  if (!here) return [];
  return here.flow.name === name && !here.step.unfinished
    ? (here.session.past ?? [])
    : leaving(here);
}

/** A form that is left half made waits for her; one that she comes to waits no longer. */
function keptFor({ here, kept, context }: Scene, to: string): Kept | undefined {
  const { v, flow, step, data } = here?.session ?? { v: 0, flow: to, step: '', data: undefined };
  if (here?.step.unfinished && flow !== to) return { v, flow, step, data, at: context.now };
  const waiting = here ? here.session.kept : kept;
  return waiting?.flow === to ? undefined : waiting;
}

function arrive(scene: Scene, flow: Flow, place: Place, past: Place[], before: Before): Turn {
  const step = stepOf(flow, place.step);
  if (!step) throw new Error(`go to ${flow.name}.${place.step}: no such step`);
  const kept = keptFor(scene, flow.name);
  const session = {
    v: flow.version,
    ...place,
    ...(past.length > 0 && { past }),
    ...(kept && { kept }),
  };
  const words = [...(before.say ?? []), ...step.ask(place.data, scene.context)];
  return { session, say: join(words), run: before.run ?? [] };
}

/** Makes the turn that a step's answer asks for. */
export function settle(scene: Scene, here: Here, answer: Answer<unknown>): Turn {
  const turn = settled(scene, here, answer);
  return answer.secret ? { ...turn, secret: true } : turn;
}

function settled(scene: Scene, here: Here, answer: Answer<unknown>): Turn {
  const { data = here.session.data, say: words = [], run = [] } = answer;
  const before = { say: words, run };
  switch (answer.go) {
    case 'again':
      return miss(scene, here, before);
    case 'back':
      return goBack({ ...scene, here }, before);
    case 'done':
      if (answer.resume && scene.goOn) return scene.goOn(scene, answer.resume, before);
      return answer.then
        ? begin(scene, answer.then.flow, answer.then.data, before)
        : { session: undefined, say: join(words), run };
    case here.session.step:
      return stay(scene, here, { ...answer, data }, before);
    default: {
      const place = { flow: here.flow.name, step: answer.go, data };
      return arrive(scene, here.flow, place, leaving(here), before);
    }
  }
}

/** The answer left her where she is. */
function stay(scene: Scene, here: Here, { data, afresh }: Answer<unknown>, before: Before): Turn {
  const { flow, session } = here;
  if (!afresh) return repeat(scene, { ...here, session: { ...session, data, misses: 0 } }, before);
  const place = { flow: flow.name, step: session.step, data };
  return arrive(scene, flow, place, session.past ?? [], before);
}

/** The same question again, after a word; nothing is counted. */
export function repeat(scene: Scene, here: Here, before: Before = {}): Turn {
  const { misses, past, ...place } = here.session;
  const session = { ...place, ...(misses && { misses }), ...(past?.length && { past }) };
  const words = [...(before.say ?? []), ...asked(here, scene.context)];
  return { session, say: join(words), run: before.run ?? [] };
}

/** Not understood: the question again, more simply each time. */
export function miss(scene: Scene, here: Here, before: Before = {}): Turn {
  const misses = Math.min((here.session.misses ?? 0) + 1, 9);
  const lost = { ...here, session: { ...here.session, misses } };
  const words = before.say?.length ? before.say : [missed(scene, lost, misses)];
  const run = [...(before.run ?? []), ...noted(scene)];
  return repeat(scene, lost, { run, say: words });
}

/** For the list that cadres see: what was typed, masked, and what it was taken for. */
export function noted({ typed, context: { heard } }: Scene): Command[] {
  const text = typed === undefined ? '' : maskWords(typed);
  if (!/\p{L}/u.test(text)) return [];
  const guess = heard && { intent: heard.intent, confidence: Number(heard.confidence.toFixed(2)) };
  return [{ do: 'noteUnclear', text, ...guess }];
}

function missed({ context }: Scene, here: Here, misses: number): Outgoing {
  if (misses === 1) return text(say('miss.first'));
  if (misses > 2) return text(say('miss.third'));
  const hasNumbers = choicesOf(asked(here, context)).length > 1;
  return text(say(hasNumbers ? 'miss.second' : 'miss.secondWords'));
}

/** One step back; at the very beginning the question stays. */
export function goBack(scene: Scene, before: Before = {}): Turn {
  const past = scene.here?.session.past ?? [];
  if (past.length > 0) return revisit(scene, past.length - 1, before);
  if (!scene.here?.step.unfinished) return begin(withoutPlace(scene), 'menu', {}, before);
  const words = before.say ?? [text(say('back.first'))];
  return repeat(scene, scene.here, { ...before, say: words });
}

function withoutPlace(scene: Scene): Scene {
  return { ...scene, here: undefined, kept: scene.here?.session.kept };
}

/** Back to what she had not finished; whoever is in the middle of something goes on with that. */
export function resumeUnfinished(scene: Scene): Turn {
  const { here, book } = scene;
  const again = first(say('resume.again'));
  if (here?.step.unfinished) return repeat(scene, here, again);
  const kept = here?.session.kept;
  const flow = kept && book.get(kept.flow);
  if (!flow) return begin(scene, 'menu', {}, first(say('resume.nothing')));
  const { step, data } = kept;
  return arrive(scene, flow, { flow: flow.name, step, data }, pastBefore(here, kept), again);
}

/** What lies before the form, so that "quay lại" does not lead to where she has just been. */
function pastBefore({ session: { past = [] } }: Here, { flow, step }: Kept): Place[] {
  const at = past.findLastIndex((place) => place.flow === flow && place.step === step);
  return past.slice(0, Math.max(at, 0));
}

function revisit(scene: Scene, index: number, before: Before): Turn {
  const past = scene.here?.session.past ?? [];
  const place = past[index];
  const flow = place && scene.book.get(place.flow);
  if (!place || !flow) return begin(withoutPlace(scene), 'menu', {}, before);
  return arrive(scene, flow, place, past.slice(0, index), before);
}
