/** Asks for consent, one purpose at a time: what for, which data, who sees it; nothing is taken for a yes. */
import { PURPOSES, type Purpose } from '../../../domain/people.ts';
import { say } from '../../../domain/phrase.ts';
import { choice, tapped } from '../../choices.ts';
import type { Answer, Context, Flow, Given, Start } from '../../flow.ts';
import { plain } from '../../words.ts';
import { purposesIn } from '../../wishes/purposes.ts';
import { anywhere, text } from '../../messages.ts';
import type { Outgoing, Said } from '../../vocabulary.ts';

interface Data {
  /** Still to be asked, the first of them now. */
  ask: Purpose[];
  /** Where she goes on afterwards. */
  then?: { flow: string; data?: Given };
}

type Told = Answer<Data, 'ask'>;

/** Raised whenever a sentence `consent.…` changes; a test holds the sentences to it. */
export const CONSENT_VERSION = '2026-11-27';

const PLACE = 'consent.ask';

const flow: Flow<Data, 'ask'> = {
  name: 'consent',
  version: 1,
  needs: ['person', 'consents'],
  steps: { ask: { ask, answer, asksYesNo: true, isStrict: true } },
  start,
  read,
};

export const consent = flow as Flow;

function start(_context: Context, given: Given): Start<Data, 'ask'> {
  return { step: 'ask', data: read(given) ?? { ask: wishedIn(given) } };
}

/** «Nhắc lịch trả lãi cho em nhé»: what she named, else the reminders that the word stands for. */
function wishedIn({ text: typed }: Given): Purpose[] {
  if (typeof typed !== 'string') return [...PURPOSES];
  const named = purposesIn(typed);
  return named.length > 0 ? named : ['loan_reminders'];
}

function ask({ ask: [purpose] }: Data): Outgoing[] {
  const yes = choice(PLACE, `yes-${purpose}`, say('consent.yes'));
  const no = choice(PLACE, `no-${purpose}`, say('consent.no'));
  return [text(say(`consent.${purpose}`), [yes, no, anywhere('menu')])];
}

/** A tap says which question it answers: an old button never answers another one. */
function answer(said: Said, data: Data, context: Context): Told {
  const [purpose] = data.ask;
  const value = tapped(said, PLACE) ?? `${typed(said, context)}-${purpose}`;
  const given = value === `yes-${purpose}`;
  if (!purpose || (!given && value !== `no-${purpose}`)) return { go: 'again' };
  const consent = { do: 'consent' as const, purpose, given, ...asRead(purpose, context) };
  return next(data, {
    say: [text(say(`consent.${purpose}.${given ? 'given' : 'refused'}`))],
    run: [{ ...consent, evidence: evidence(said, given, context) }],
  });
}

/** A yes has to be a clear one; whatever sounds like a no is one. */
function typed(said: Said, { heard }: Context): 'yes' | 'no' | undefined {
  if (said.kind !== 'text') return undefined;
  if (YES.test(plain(said.text))) return 'yes';
  return heard?.intent === 'no' ? 'no' : undefined;
}

const YES =
  /^(?:(?:da|vang|u|uh|a) )*(?:co|dong y|ok|oke|duoc|vang|da|u|uh|yes|i agree|agree|nhat tri)(?: (?:a|em|nhe|luon|day|roi|chi|dong y))*$/;

/** The very words that she read. */
function asRead(purpose: Purpose, { word, facts }: Context) {
  const words = word(say(`consent.${purpose}`));
  return { version: CONSENT_VERSION, words, language: facts.person.language };
}

function evidence(said: Said, given: boolean, { word }: Context): string {
  return said.kind === 'text' ? said.text : `[${word(say(given ? 'consent.yes' : 'consent.no'))}]`;
}

function next({ ask: [, ...rest], then }: Data, told: Pick<Told, 'say' | 'run'>): Told {
  if (rest.length > 0)
    return { go: 'ask', data: { ask: rest, ...(then && { then }) }, afresh: true, ...told };
  return { go: 'done', then: then ?? { flow: 'menu' }, ...told };
}

function read(stored: unknown): Data | undefined {
  const { ask: asked, then } = Object(stored) as Partial<Data>;
  const ask = PURPOSES.filter((purpose) => Array.isArray(asked) && asked.includes(purpose));
  if (ask.length === 0) return undefined;
  return { ask, ...(typeof then?.flow === 'string' && { then }) };
}
