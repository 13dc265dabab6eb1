/** A small world for conversations: a day that can be set, a person who talks, and sessions that pass through JSON. */
import { loadAnswers } from '../src/catalogue/load-answers.ts';
import { loadCatalogue } from '../src/catalogue/load.ts';
import type { Command } from '../src/conversation/commands.ts';
import type { Context, PersonFacts, Session, Turn } from '../src/conversation/flow.ts';
import { createConversation, spokenTo } from '../src/conversation/index.ts';
import type { Outgoing, Said } from '../src/conversation/vocabulary.ts';
import type { LoadedFacts } from '../src/services/facts.ts';
import { createAnswers } from '../src/services/answers.ts';
import { whoAfter } from '../src/services/identity.ts';
import { createLoanRules } from '../src/services/loans.ts';
import { createSpeech } from '../src/speech.ts';
import { understand } from '../src/understanding/index.ts';
import type { Person } from './cast.ts';
import { LAN } from './cast.ts';
import { NOBODY, UNASKED } from './support/means.ts';

const conversation = createConversation();
export const speech = createSpeech();
const catalogue = loadCatalogue();
const loans = createLoanRules(catalogue);
const answers = createAnswers({ ...loadAnswers(), figures: catalogue });

export interface Heard {
  said: Said;
  words: Outgoing<string>[];
  run: Command[];
  /** What she wrote is not kept. */
  secret?: boolean;
}

export interface Universe {
  /** 'YYYY-MM-DD'; ten in the morning, and a minute later at every turn. */
  day: string;
  officeOpen: boolean;
  person: Person;
  /** False until the first turn, as the database has it. */
  known: boolean;
  session: Session | undefined;
  /** What the service loads for the flows that need it. */
  loaded: LoadedFacts;
  /** Who is writing, and who answers. */
  who: Partial<PersonFacts>;
  /** One turn, as the services make it; everything kept passes through JSON. */
  says(said: Said | string): Heard;
  /** Taps the n-th button of the last message that had any. */
  taps(n: number): Heard;
  /** A flow begins of its own accord, or with her words. */
  opens(flow: string, words?: string): Heard;
  log: Heard[];
}

export function universe(person: Person = LAN): Universe {
  let minutes = 0;
  const world: Universe = {
    day: '2026-11-23',
    officeOpen: true,
    person,
    known: false,
    session: undefined,
    loaded: { member: NOBODY, consents: UNASKED, tried: {}, notices: [] },
    who: {},
    says,
    opens,
    taps: (n) => says({ kind: 'choice', id: buttons(world)[n - 1]?.id ?? `no-button-${n}` }),
    log: [],
  };

  function says(what: Said | string): Heard {
    const said: Said = typeof what === 'string' ? { kind: 'text', text: what } : what;
    return lived(said, conversation.turn(world.session, said, contextOf(world, said, moment())));
  }

  function opens(flow: string, words = ''): Heard {
    const said: Said = { kind: 'text', text: words };
    const given = words === '' ? {} : { text: words };
    return lived(said, conversation.begin(flow, contextOf(world, said, moment()), given));
  }

  function moment(): number {
    return Date.parse(`${world.day}T10:00:00+07:00`) + 60_000 * minutes++;
  }

  function lived(said: Said, made: Turn): Heard {
    const turn = watched(throughJson(made));
    world.person = spokenTo(world.person, turn.run);
    world.session = turn.session;
    world.who = whoNow(world.who, turn.run);
    world.known = true;
    const words = worded(turn.say, world.person);
    const heard = { said, words, run: turn.run, ...(turn.secret && { secret: true }) };
    world.log.push(heard);
    return heard;
  }

  return world;
}

export function contextOf(world: Universe, said: Said, now: number): Context {
  const { address, language, addressForm } = world.person;
  const person = { language, addressForm, known: world.known, ...world.who };
  return {
    address,
    now,
    today: world.day,
    facts: {
      ...world.loaded,
      person,
      loans,
      office: { open: world.officeOpen },
      answers,
    },
    heard: said.kind === 'text' ? understand(said.text, world.day) : undefined,
    word: (phrase) => speech.speak(phrase, language, addressForm),
    understand: (text) => understand(text, world.day),
  };
}

/** As the services do it: who is known to write after these commands. */
function whoNow(who: Partial<PersonFacts>, run: Command[]): Partial<PersonFacts> {
  const personId = whoAfter(who.personId ?? null, run);
  const { mustAskWho, was, withCadre } = who;
  const isAsked =
    mustAskWho && !run.some(({ do: name }) => /^(?:setActive|leaveActive)$/.test(name));
  const isWith = withCadre && !run.some(({ do: name }) => name === 'endTakeover');
  return {
    ...(personId !== null && { personId }),
    ...(isAsked && { mustAskWho, was }),
    ...(isWith && { withCadre }),
  };
}

type Watcher = (turn: Turn) => void;
const watchers = new Set<Watcher>();

/** Looks at every turn of every universe until it is told to stop. */
export function onEveryTurn(watcher: Watcher): () => void {
  watchers.add(watcher);
  return () => watchers.delete(watcher);
}

function watched(turn: Turn): Turn {
  watchers.forEach((watch) => watch(turn));
  return turn;
}

function throughJson(turn: Turn): Turn {
  return JSON.parse(JSON.stringify(turn)) as Turn;
}

function worded(say: Outgoing[], { language, addressForm }: Person): Outgoing<string>[] {
  return say.map((message) => speech.word(message, language, addressForm));
}

/** The buttons of the last message that had some. */
export function buttons({ log }: Universe): { id: string; label: string }[] {
  const messages = log.flatMap(({ words }) => words).reverse();
  for (const message of messages)
    if ('choices' in message && message.choices?.length) return message.choices;
  return [];
}
