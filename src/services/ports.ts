/** What the use cases need from the world; floor 3 implements these, contract suites hold them to it. */
import type { Session } from '../conversation/flow.ts';
import type { Address, Incoming, Outgoing } from '../conversation/vocabulary.ts';

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
  /** Surely not sent; try again after `afterMs`. `wholeBot`: the platform asked everyone to wait. */
  | { state: 'again'; afterMs: number; why: string; wholeBot?: boolean }
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
}

export interface SendOptions {
  /** A reply to what she wrote, or a notice she did not ask for. */
  purpose: 'reply' | 'notice';
  /** ms; when she last did something on this platform, where we know it. */
  lastInteractionAt?: number;
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

export interface Accepted {
  /** Our own id of the row; null where the event had been accepted before. */
  inboxId: string | null;
  /** Another message of hers is waiting in the table, not handled yet. */
  earlierWaiting: boolean;
  /** The row of hers that was handled last; tells whether a session in Redis is the newest. */
  lastHandledId: string | null;
}

export interface Waiting {
  inboxId: string;
  incoming: Incoming;
}

export interface PersonRow {
  address: Address;
  language: 'vi' | 'en';
  addressForm: 'chi' | 'co' | 'bac';
  /** ms */
  lastInteractionAt: number | null;
  reachable: boolean;
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
  session: Session | null;
  out: NewOutbox[];
  /** Rows of `out` that this process will send at once, under a lease. */
  leaseMs: number | null;
}

/* ---------- quick and shared ---------- */

export interface StoredSession {
  session: Session | null;
  /** Inbox row whose turn wrote it. */
  stamp: string;
}

export interface Held {
  token: string;
  stored: StoredSession | null;
}

/** One person at a time across processes, and her session beside the lock. */
export interface Sessions {
  /** Undefined where another process holds her; that one is told to look again before it lets go. */
  hold(address: Address): Promise<Held | undefined>;
  /** False where the lock was lost meanwhile. */
  renew(address: Address, token: string): Promise<boolean>;
  /** Keeps the session; true where somebody knocked meanwhile and the lock is kept for another look. */
  release(address: Address, token: string, stored: StoredSession | undefined): Promise<boolean>;
}

/** Send rates shared by all processes (GCRA), and the platform's own "wait". */
export interface Rates {
  /** Takes `count` places; answers how many of them may go now and how long the next must wait. */
  take(account: string, count: number): Promise<{ granted: number; retryInMs: number }>;
  /** The platform asked the whole bot to wait until `until` (ms). */
  block(account: string, until: number): Promise<void>;
}

/** A nudge may get lost; the sweep finds what it was about. */
export interface Nudges {
  nudge(topic: 'outbox' | 'inbox'): void;
  on(topic: 'outbox' | 'inbox', listener: () => void): void;
}
