/** What is remembered while a cadre answers members: ids and her unsent words, never a member's. */
import type { ClaimView, RequestView } from '../../../domain/handover.ts';
import { say, type Phrase, type Sentence } from '../../../domain/phrase.ts';
import { choice } from '../../choices.ts';
import type { Answer, Context, Given } from '../../flow.ts';
import { text } from '../../messages.ts';
import type { Choice } from '../../vocabulary.ts';

export interface Data {
  /** What the list showed, in its order, so that «2» stays who it was: 'r12' a request, 'c3' a claim. */
  shown?: string[];
  /** How many waited then. */
  count?: number;
  /** How many she has seen before these. */
  from?: number;
  request?: string;
  claim?: string;
  /** What she wrote and has not sent yet. */
  draft?: string;
  /** Which draft it is: an old «Gửi» sends no new words. */
  draftAt?: string;
  /** She has just seen what was written. */
  brief?: boolean;
  /** And has sent something already. */
  sent?: boolean;
}

export type Name = 'list' | 'open' | 'one' | 'write' | 'confirm' | 'claim';
export type Answered = Answer<Data, Name>;

export type Item =
  | { key: string; kind: 'mine' | 'open'; request: RequestView }
  | { key: string; kind: 'claim'; claim: ClaimView };

/** Hers first, then what is quickly decided, then whoever waits. `without`: what this very turn does away with. */
export function items({ facts }: Context, without?: string): Item[] {
  const { mine = [], open = [], claims = [] } = facts.requests ?? {};
  const asItem = (kind: 'mine' | 'open') => (request: RequestView) =>
    ({ key: `r${request.id}`, kind, request }) as const;
  const all: Item[] = [
    ...mine.map(asItem('mine')),
    ...claims.map((claim) => ({ key: `c${claim.id}`, kind: 'claim' as const, claim })),
    ...open.map(asItem('open')),
  ];
  return all.filter(({ key }) => key !== without);
}

export function requestIn({ facts }: Context, id: string | undefined): RequestView | undefined {
  const { mine = [], open = [] } = facts.requests ?? {};
  return [...mine, ...open].find((one) => one.id === id);
}

export function isMine({ facts }: Context, id: string | undefined): boolean {
  return (facts.requests?.mine ?? []).some((one) => one.id === id);
}

export function claimIn({ facts }: Context, id: string | undefined): ClaimView | undefined {
  return facts.requests?.claims.find((one) => one.id === id);
}

/* ---------- ways ---------- */

/** A button that holds for one request or claim only: `requests.one:take-12`. */
export function bound(step: Name, word: string, id: string, label: string): Choice {
  return choice(`requests.${step}`, `${word}-${id}`, say(label));
}

export function toList(step: Name): Choice {
  return choice(`requests.${step}`, 'list', say('requests.list.back'));
}

/** To the list, with a word before; nothing of what she was writing stays behind. */
export function backToList(
  said?: Phrase,
  more: { without?: string } & Pick<Answered, 'run'> = {},
): Answered {
  const { without, run } = more;
  const data: Given = without === undefined ? {} : { without };
  return {
    go: 'done',
    then: { flow: 'requests', data },
    ...(said && { say: [text(said)] }),
    ...(run && { run }),
  };
}

/* ---------- words ---------- */

/** «Chị Lan», at the beginning of a sentence. */
export function who({ name, form }: RequestView): Sentence {
  return name === undefined ? say('requests.who.nobody') : say(`requests.who.${form}`, { name });
}

/** «chị Lan», inside one. */
export function whom({ name, form }: RequestView): Sentence {
  return name === undefined ? say('requests.whom.nobody') : say(`requests.whom.${form}`, { name });
}

const TOPICS: Record<string, string> = {
  'loan-advice': 'loan',
  programmes: 'loan',
  calculator: 'loan',
  documents: 'papers',
  jobs: 'jobs',
  neighbours: 'neighbours',
  repayment: 'repayment',
  training: 'training',
  classes: 'training',
  'kept-classes': 'training',
  reminders: 'reminders',
  remindersOff: 'reminders',
  profile: 'data',
  privacy: 'data',
  link: 'data',
  consent: 'data',
  'my-data': 'data',
};

/** In plain words what it is about; where it arose is no more than a hint. */
export function topicOf({ topic }: RequestView): Sentence {
  const known = Object.hasOwn(TOPICS, topic) ? TOPICS[topic] : undefined;
  return say(`requests.topic.${known ?? 'other'}`);
}

/* ---------- stored ---------- */

export function read(stored: unknown): Data | undefined {
  const { shown, count, from, request, claim, draft, draftAt, brief, sent } = Object(
    stored,
  ) as Record<keyof Data, unknown>;
  return {
    ...(Array.isArray(shown) && { shown: shown.filter((key) => /^[rc]\d+$/.test(String(key))) }),
    ...(typeof count === 'number' && { count }),
    ...(typeof from === 'number' && from > 0 && { from }),
    ...(isId(request) && { request }),
    ...(isId(claim) && { claim }),
    ...(typeof draft === 'string' && { draft }),
    ...(typeof draftAt === 'string' && { draftAt }),
    ...(brief === true && { brief }),
    ...(sent === true && { sent }),
  };
}

export function isId(value: unknown): value is string {
  return typeof value === 'string' && /^\d{1,18}$/.test(value);
}
