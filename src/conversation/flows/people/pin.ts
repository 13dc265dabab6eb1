/** A PIN for a phone that others use too: details are shown only after it. */
import { say } from '../../../domain/phrase.ts';
import { choice, tapped } from '../../choices.ts';
import type { Answer, Context, Flow, Given, Start } from '../../flow.ts';
import { anywhere, text } from '../../messages.ts';
import type { Outgoing, Said } from '../../vocabulary.ts';

interface Data {
  wish: 'set' | 'off';
  /** ms; when she gave the PIN that she had. */
  old?: number;
}

type Name = 'nobody' | 'old' | 'new' | 'done';
type Told = Answer<Data, Name>;

const flow: Flow<Data, Name> = {
  name: 'pin',
  version: 1,
  needs: ['person', 'member', 'tried'],
  steps: {
    nobody: { ask: askNobody, answer: answerNobody },
    old: {
      ask: () => [text(say('pin.old'), [anywhere('menu')])],
      answer: answerOld,
      ...secretly(),
    },
    new: {
      ask: () => [text(say('pin.new'), [anywhere('menu')])],
      answer: answerNew,
      ...secretly(),
    },
    done: {
      ask: () => [text(say('pin.done'), [anywhere('menu')])],
      answer: () => ({ go: 'again' }),
    },
  },
  start,
  read,
};

export const pin = flow as Flow;

function secretly() {
  return { secret: true, readsNumbers: true };
}

function start({ facts }: Context, { wish }: Given): Start<Data, Name> {
  const data: Data = { wish: wish === 'off' ? 'off' : 'set' };
  const active = facts.member?.active;
  if (!active) return { step: 'nobody', data };
  if (active.hasPin) return { step: 'old', data };
  return data.wish === 'off'
    ? { step: 'done', data, say: [text(say('pin.none'))] }
    : { step: 'new', data };
}

function askNobody(): Outgoing[] {
  return [
    text(say('pin.nobody'), [choice('pin.nobody', 'link', say('pin.link')), anywhere('menu')]),
  ];
}

function answerNobody(said: Said): Told {
  return tapped(said, 'pin.nobody') === 'link'
    ? { go: 'done', then: { flow: 'link' } }
    : { go: 'again' };
}

function answerOld(said: Said, { wish }: Data, context: Context): Told {
  const wrong = wrongPin(said, context);
  if (wrong) return wrong === 'again' ? { go: 'again' } : { go: 'old', ...wrong };
  const right = { do: 'noteAttempt' as const, what: 'pin' as const, right: true };
  if (wish === 'set') return { go: 'new', data: { wish, old: context.now }, run: [right] };
  return {
    go: 'done',
    say: [text(say('pin.off'))],
    run: [right, { do: 'setPin', pin: null }],
    then: { flow: 'menu' },
  };
}

/** Undefined where the PIN that she typed is right. */
export function wrongPin(
  said: Said,
  { facts }: Context,
): Pick<Told, 'say' | 'run'> | 'again' | undefined {
  if (said.kind !== 'text' || !PIN.test(said.text.trim())) return 'again';
  if (facts.member?.paused.pin) return { say: [text(say('pin.paused'))] };
  if (facts.tried?.pin === 'right') return undefined;
  return { say: [text(say('pin.wrong'))], run: [{ do: 'noteAttempt', what: 'pin', right: false }] };
}

const PIN = /^\d{4,6}$/;

/** A new PIN in place of one she has, only right after that one. */
function answerNew(said: Said, { wish, old = 0 }: Data, { facts, now }: Context): Told {
  if (facts.member?.active?.hasPin && now - old > JUST_NOW_MS) return { go: 'old', data: { wish } };
  const typed = said.kind === 'text' ? said.text.trim() : '';
  if (!PIN.test(typed)) return { go: 'again' };
  if (isEasy(typed)) return { go: 'new', say: [text(say('pin.easy'))] };
  return {
    go: 'done',
    say: [text(say('pin.set'))],
    run: [{ do: 'setPin', pin: typed }],
    then: { flow: 'menu' },
  };
}

const JUST_NOW_MS = 5 * 60_000;

/** What a child would try first; and our own example. */
function isEasy(typed: string): boolean {
  return (
    typed === '2580' ||
    /^(\d)\1+$/.test(typed) ||
    '0123456789'.includes(typed) ||
    '9876543210'.includes(typed)
  );
}

function read(stored: unknown): Data | undefined {
  const { wish, old } = Object(stored) as Partial<Data>;
  if (wish !== 'set' && wish !== 'off') return undefined;
  return { wish, ...(typeof old === 'number' && { old }) };
}
