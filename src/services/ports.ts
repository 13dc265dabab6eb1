/** What the use cases need from the world; floor 3 implements these, contract suites hold them to it. */
import type { Day } from '../domain/calendar.ts';
import type { OpenJob } from '../domain/jobs.ts';
import type { ConsentFacts, MemberFacts, NoticeFacts, Tried } from '../domain/members.ts';
import type { NeighbourFacts } from '../domain/neighbours.ts';
import type { ClassFacts, KeptClassFacts } from '../domain/training.ts';
import type { Refusal } from '../domain/refusal.ts';
import type { Command } from '../conversation/commands.ts';
import type { Session } from '../conversation/flow.ts';
import type { Address, Incoming, Outgoing } from '../conversation/vocabulary.ts';
import type { Asker } from './facts.ts';

/* ---------- channels ---------- */

export type Headers = Record<string, string | string[] | undefined>;

export type Received =
  /** Genuine: what was said in it (nothing, where an event is of no use), and the body to answer 200 with. */
  | { verdict: 'accepted'; incoming: Incoming[]; reply?: object }
  /** Not genuine or not readable: dropped and counted under `why`. */
  | { verdict: 'dropped'; status: number; why: string };

/** How a send ended. Exactly one of these, never a throw. */
export type Outcome =
  | { state: 'sent'; platformId?: string }
  /** Surely not sent; try again after `afterMs`. `wholeBot`: nobody can be sent to until then. `alarm`: as below. */
  | { state: 'again'; afterMs: number; why: string; wholeBot?: boolean; alarm?: boolean }
  /** Will never work as it stands. `alarm`: a human must mend the set-up. */
  | { state: 'failed'; why: string; alarm?: boolean }
  /** She cannot be reached here any more (blocked, left, deleted). */
  | { state: 'gone'; why: string }
  /** The platform's answer was lost: it may have arrived. Never repeated by itself. */
  | { state: 'unknown'; why: string };

export interface Limits {
  /** Longest text in characters, counted after NFC. */
  text: number;
  buttons: number;
  buttonLabel: number;
  /** Longest text under a picture or file, where the platform allows less than `text`. */
  caption?: number;
  /** False where a picture cannot carry buttons: they follow in a message of their own. */
  buttonsUnderImage?: boolean;
}

export interface SendOptions {
  /** A reply to what she wrote, or a notice she did not ask for. */
  purpose: 'reply' | 'notice';
  /** ms; when she last did something on this platform, where we know it. */
  lastInteractionAt?: number;
  /** How often this message was tried before; 0 where absent. */
  attempts?: number;
}

/** One platform: two pure translators, a signature check and one function that touches the network. */
export interface Channel {
  readonly name: 'zalo' | 'telegram';
  /** The account all its addresses and send rates belong to: 'zalo:<oa>' or 'telegram'. */
  readonly account: string;
  readonly limits: Limits;
  /** Verifies and reads one webhook call; pure. */
  receive(body: Buffer, headers: Headers): Received;
  /** One message that fits `limits`; one call that people can see. */
  send(to: Address, message: Outgoing<string>, options: SendOptions): Promise<Outcome>;
  close?(): Promise<void>;
}

/* ---------- inbox, turns, outbox ---------- */

export interface PersonRow {
  address: Address;
  language: 'vi' | 'en';
  addressForm: 'chi' | 'co' | 'bac';
  /** ms; when she last did something on this platform. */
  lastInteractionAt: number | null;
  reachable: boolean;
  /** Turns made so far: tells whether a session in Redis is the newest. */
  turn: number;
  /** Who was writing last, by id; null where nobody is known behind the address. */
  personId: string | null;
  /** ms; when she last wrote. */
  personAt: number | null;
  /** Several people are linked to this address. */
  shared: boolean;
  /** ms; a person of the Union is answering until then. */
  humanUntil: number | null;
}

export interface Accepted {
  /** Our own id of the row; null where the event had been accepted before. */
  inboxId: string | null;
  /** Another message of hers was waiting already. */
  earlierWaiting: boolean;
  person: PersonRow;
}

export interface Waiting {
  inboxId: string;
  incoming: Incoming;
  attempts: number;
}

/** What came in, kept once. */
export interface Inbox {
  /** Keeps one event; a repeat changes nothing. Events that need no turn are kept as handled. */
  accept(incoming: Incoming, needsTurn: boolean): Promise<Accepted>;
  /** Her messages without a turn, oldest first. */
  waiting(address: Address): Promise<Waiting[]>;
  person(address: Address): Promise<PersonRow>;
  /** The durable copy of her session. */
  session(address: Address): Promise<{ turn: number; session: Session | null }>;
  /** A turn broke: counts it, and answers how often it has. */
  broke(inboxId: string, why: string): Promise<number>;
  /** People whose messages have waited longer than `olderThanMs`. */
  forgotten(olderThanMs: number): Promise<Address[]>;
}

/** A message to be kept until it is settled: one row is one call to the platform. */
export interface NewOutbox {
  address: Address;
  account: string;
  /** Unique for ever: the same decision taken twice makes one row. */
  dedupeKey: string;
  purpose: 'reply' | 'notice';
  message: Outgoing<string>;
  /** Not worth sending after this (ms). */
  usefulUntil?: number;
}

export interface OutboxRow extends NewOutbox {
  id: string;
  attempts: number;
  lastInteractionAt: number | null;
}

export interface DoneTurn {
  inboxId: string;
  address: Address;
  /** The number this turn started from. */
  turn: number;
  session: Session | null;
  out: NewOutbox[];
  run: Command[];
  /** Who was writing; her history is hers alone, also on a shared phone. */
  personId?: string | null;
  /** Who it was as the turn began; another than `personId` where the turn changed who is known here. */
  writer?: string | null;
  /** What she wrote is a secret (a PIN, a code): only that something was written is kept. */
  secret?: boolean;
  /** She left, blocked or withdrew: nothing unasked goes to her any more. */
  unreachable?: string;
  /** Why the row had no proper turn. */
  note?: string;
}

export type Committed =
  /**
   * Done; `now` are the rows that this process holds a lease on and sends at once, in order; `forget`: whose
   * quick copies must be dropped as well.
   */
  | { done: true; now: OutboxRow[]; queued: number; forget?: Address[] }
  /** Somebody else made the turn, or her session had moved on: nothing was written. */
  | { done: false }
  /** A command was refused: nothing was written. */
  | { done: false; refused: Refusal };

export interface Turns {
  /** Performs, writes the outbox, marks the message handled and keeps the session: all or nothing. */
  commit(turn: DoneTurn): Promise<Committed>;
}

export interface Settlement {
  id: string;
  attempts: number;
  outcome: Outcome | { state: 'expired'; why: string };
}

export interface OutboxCounts {
  state: string;
  account: string;
  count: number;
  oldestMs: number;
}

export interface Outbox {
  /** Takes up to `count` due rows of an account under a lease; never two of one person at once. */
  claim(account: string, count: number, leaseMs: number): Promise<OutboxRow[]>;
  settle(settlement: Settlement): Promise<void>;
  /** Gives claimed rows back unsent (rate limit, shutdown). */
  giveBack(rows: Pick<OutboxRow, 'id' | 'attempts'>[]): Promise<void>;
  receipt(account: string, what: 'delivered' | 'seen', messageIds: string[]): Promise<void>;
  /**
   * Leases that ran out become `unknown`, what is useful no more `expired`, a notice whose consent was taken back
   * `withdrawn`; answers how many of each.
   */
  sweep(): Promise<{ unknown: number; expired: number; withdrawn: number }>;
  counts(): Promise<OutboxCounts[]>;
}

/* ---------- what flows may know ---------- */

export interface JobBoard {
  /** Jobs that may be told of on a day, newest first. */
  open(today: Day): Promise<OpenJob[]>;
}

export interface NeighbourBoard {
  /** Her own posts, and approved ones of others without a trace of whose they are. `now`: ms. */
  shown(asker: { address: Address; personId: string | null; now: number }): Promise<NeighbourFacts>;
}

/** Classes: those she can see and hers, and those she keeps. */
export interface TrainingBoard {
  classes(asker: Asker): Promise<ClassFacts>;
  kept(asker: Asker): Promise<KeptClassFacts>;
}

/** Who is behind an address, and what is hers; a person who shares the phone sees nothing of another's. */
export interface PeopleBoard {
  member(asker: Asker): Promise<MemberFacts>;
  tried(asker: Asker): Promise<Tried>;
  consents(asker: Asker): Promise<ConsentFacts>;
  notices(asker: Asker): Promise<NoticeFacts>;
}

/* ---------- quick and shared ---------- */

export interface StoredSession {
  session: Session | null;
  /** The number of the turn that wrote it. */
  turn: number;
}

export interface Held {
  token: string;
  stored: StoredSession | null;
}

/** One person at a time across processes, and her session beside the lock. */
export interface Sessions {
  /** Undefined where another talk holds her; that one is told to look again before it lets go. */
  hold(address: Address): Promise<Held | undefined>;
  /** False where the lock was lost meanwhile. */
  renew(address: Address, token: string): Promise<boolean>;
  /** Lets go whatever happened meanwhile: a talk that broke holds nobody. */
  drop(address: Address, token: string): Promise<void>;
  /** Keeps the session; true where somebody knocked meanwhile and the lock is kept for another look. */
  release(address: Address, token: string, stored: StoredSession | undefined): Promise<boolean>;
  /** Nothing of hers stays behind: her session is dropped, whoever holds her. */
  forget(address: Address): Promise<void>;
}

/** Send rates shared by all processes (GCRA), and the platform's own "wait". */
export interface Rates {
  /** Asks for `count` places; answers how many may go now, and how long the next has to wait. */
  take(account: string, count: number): Promise<{ granted: number; retryInMs: number }>;
  /** Takes back places that nothing was sent in. */
  give(account: string, count: number): Promise<void>;
  /** The platform asked the whole bot to wait until `until` (ms). */
  block(account: string, until: number): Promise<void>;
}

/** A nudge may get lost; the sweep finds what it was about. */
export interface Nudges {
  nudge(topic: 'outbox'): void;
  on(topic: 'outbox', listener: () => void): void;
}

/* ---------- words and bookkeeping ---------- */

/** Words a turn for one person and one platform: sentences in her language, pieces that fit. */
export type Wording = (
  say: Outgoing[],
  person: Pick<PersonRow, 'language' | 'addressForm'>,
  limits: Limits,
) => Outgoing<string>[];

/** Logs carry masked addresses and our own ids; never words, phones or debts. */
export interface Log {
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}

/** What is counted, by name and label. */
export interface Counters {
  count(
    name: 'received' | 'dropped' | 'repeated' | 'turns' | 'turnsBroken' | 'superseded' | 'sends',
    label: string,
    by?: number,
  ): void;
}
