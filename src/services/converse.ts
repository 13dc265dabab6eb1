/** The walk of a message: accepted once, then one turn at a time for each person, each turn all or nothing. */
import { spokenTo } from '../conversation/address.ts';
import type { Context, FactName, Facts, Session, Turn } from '../conversation/flow.ts';
import type { Address, Incoming, Said } from '../conversation/vocabulary.ts';
import type { Phrase } from '../domain/phrase.ts';
import { maskAddress } from '../domain/mask.ts';
import type { Understood } from '../understanding/types.ts';
import { dayOf } from '../domain/calendar.ts';
import { LOADED, type Asker, type Load, type LoadedFacts } from './facts.ts';
import { personFacts, whoAfter, WHO_AGAIN_MS, whoWrites } from './identity.ts';
import type {
  Accepted,
  Channel,
  Committed,
  Counters,
  DoneTurn,
  Inbox,
  Log,
  NewOutbox,
  Nudges,
  Outbox,
  OutboxRow,
  PersonRow,
  Sessions,
  StoredSession,
  Turns,
  Wording,
} from './ports.ts';

export interface ConverseParts {
  inbox: Inbox;
  turns: Turns;
  outbox: Outbox;
  sessions: Sessions;
  nudges: Nudges;
  channels: Channel[];
  /** The state machine. */
  turn(session: Session | undefined, said: Said, context: Context): Turn;
  understand(text: string, today: string): Understood;
  /** What flows may know, beside the person. */
  facts(now: number): Omit<Facts, 'person'>;
  /** Facts that the flow of a session needs, where it needs some that are not constant. */
  needs?(session: Session | undefined): readonly FactName[];
  /** Loads such facts for one turn. */
  load?: Load;
  word: Wording;
  /** One sentence, so that a choice can be recognised by its words. */
  speak(phrase: Phrase, person: Pick<PersonRow, 'language' | 'addressForm'>): string;
  /** Said where a turn broke three times. */
  apology: Turn['say'];
  /** A person of the Union typed to her in the platform's own tool; may come twice. `at`: ms. */
  humanSpoke?(spoke: {
    address: Address;
    adminId: string;
    at: number;
    eventId: string;
  }): Promise<void>;
  /** On a shared phone: after this long without a word it is asked who is writing. */
  whoAgainMs?: number;
  /** Sends what this process holds a lease on. */
  sendNow(rows: OutboxRow[]): void;
  log: Log;
  counters: Counters;
  now?: () => number;
}

export interface Converse {
  /** Resolves when everything is kept and may be answered with 200; the turns follow by themselves. */
  accept(incoming: Incoming[]): Promise<void>;
  /** Takes up what was left waiting (a process died, Redis was away); answers how many people. */
  sweep(olderThanMs: number): Promise<number>;
  /** Resolves when no turn is being made. */
  idle(): Promise<void>;
  close(): void;
}

/** Longer words are cut: nobody types them on a phone, and the inbox is no archive. */
const LONGEST_TEXT = 8_000;
const BREAKS_BEFORE_GIVING_UP = 3;
const RENEW_MS = 3_000;

/** Most turns need nothing loaded. */
const NOTHING: FactName[] = [];

interface Item {
  inboxId: string;
  incoming: Incoming;
}

/** What is known of a person while her messages are handled. */
interface Dialogue {
  person: PersonRow;
  session: Session | null;
  turn: number;
}

export function createConverse(parts: ConverseParts): Converse {
  const { inbox, sessions, turns, log, counters, now = Date.now } = parts;
  const { whoAgainMs = WHO_AGAIN_MS } = parts;
  const channels = new Map(parts.channels.map((channel) => [channel.account, channel]));
  const active = new Map<Address, { token: string; since: number }>();
  const talks = new Set<Promise<void>>();
  const renewal = setInterval(() => void renewHeld(), RENEW_MS).unref();

  async function renewHeld(): Promise<void> {
    for (const [address, { token, since }] of active)
      if (now() - since > RENEW_MS / 2) await sessions.renew(address, token);
  }

  async function accept(incoming: Incoming[]): Promise<void> {
    await Promise.all(incoming.map(acceptOne));
  }

  async function acceptOne(raw: Incoming): Promise<void> {
    const one = trimmed(raw);
    const account = accountOf(one.from);
    counters.count('received', one.said.kind);
    if (one.said.kind === 'receipt')
      await parts.outbox.receipt(account, one.said.what, one.said.messageIds);
    if (one.said.kind === 'humanSpoke')
      await parts.humanSpoke?.({
        ...{ address: one.from, at: one.at, eventId: one.id },
        adminId: one.said.adminId,
      });
    const accepted = await inbox.accept(one, needsTurn(one.said));
    if (accepted.inboxId === null) counters.count('repeated', one.said.kind);
    else if (needsTurn(one.said)) start(one, accepted, accepted.inboxId);
  }

  function start(incoming: Incoming, accepted: Accepted, inboxId: string): void {
    const items = accepted.earlierWaiting ? [] : [{ inboxId, incoming }];
    track(talk(incoming.from, items, accepted.earlierWaiting ? undefined : accepted.person));
  }

  function track(talking: Promise<void>): void {
    const safe = talking.catch((error: unknown) =>
      log.error({ err: error }, 'a talk stopped; the sweep takes it up again'),
    );
    talks.add(safe);
    void safe.finally(() => talks.delete(safe));
  }

  /** Holds the person and takes her messages in order; whoever comes meanwhile knocks and is heard. */
  async function talk(address: Address, first: Item[], person?: PersonRow): Promise<void> {
    const held = await sessions.hold(address);
    if (!held) return;
    active.set(address, { token: held.token, since: now() });
    let stored: StoredSession | undefined;
    try {
      let items = first;
      for (let again = true; again; items = []) {
        stored = await takeUp(address, items, person, stored ?? held.stored);
        again = await sessions.release(address, held.token, stored);
        person = undefined;
      }
    } catch (error) {
      await sessions.drop(address, held.token);
      throw error;
    } finally {
      active.delete(address);
    }
  }

  async function takeUp(
    address: Address,
    known: Item[],
    person: PersonRow | undefined,
    stored: StoredSession | null | undefined,
  ): Promise<StoredSession | undefined> {
    const items: Item[] = known.length > 0 ? known : await inbox.waiting(address);
    if (items.length === 0) return stored ?? undefined;
    let dialogue = await recall(address, person, stored);
    for (const item of items) {
      const next = await answer(item, dialogue);
      if (!next) return reread(address); // somebody else was faster: look at the table afresh
      dialogue = next;
    }
    return { session: dialogue.session, turn: dialogue.turn };
  }

  async function reread(address: Address): Promise<StoredSession | undefined> {
    const waiting = await inbox.waiting(address);
    counters.count('superseded', channelName(address));
    return waiting.length > 0 ? takeUp(address, waiting, undefined, null) : undefined;
  }

  /** The quick copy of the session where it is the newest, else the database's. */
  async function recall(
    address: Address,
    known: PersonRow | undefined,
    stored: StoredSession | null | undefined,
  ): Promise<Dialogue> {
    const person = known ?? (await inbox.person(address));
    if (stored && stored.turn >= person.turn) return { person, ...stored };
    if (person.turn === 0) return { person, session: null, turn: 0 };
    return { person, ...(await inbox.session(address)) };
  }

  /** One turn; undefined where it was not ours to make. */
  async function answer(item: Item, dialogue: Dialogue): Promise<Dialogue | undefined> {
    try {
      const made = await attempt(item, dialogue, item.incoming.said);
      return made && (await settled(made, dialogue));
    } catch (error) {
      return giveUpOrThrow(item, dialogue, error);
    }
  }

  async function settled(done: DoneTurn, dialogue: Dialogue): Promise<Dialogue> {
    counters.count('turns', channelName(done.address));
    const person =
      done.run.length > 0
        ? await inbox.person(done.address)
        : { ...dialogue.person, ...(done.personId && { personAt: now() }) };
    return { person, session: done.session, turn: done.turn + 1 };
  }

  async function attempt(
    item: Item,
    dialogue: Dialogue,
    said: Said,
    before?: DoneTurn,
  ): Promise<DoneTurn | undefined> {
    const made = await makeTurn(item, dialogue, said);
    const done = before?.secret ? { ...made, secret: true } : made;
    const result = await turns.commit(done);
    if (result.done) {
      await afterCommit(result);
      return done;
    }
    if (!('refused' in result)) return undefined;
    const { refused, because } = result.refused;
    return attempt(item, dialogue, { kind: 'refused', refused, because }, done);
  }

  async function afterCommit(result: Extract<Committed, { done: true }>): Promise<void> {
    await Promise.all((result.forget ?? []).map((address) => sessions.forget(address)));
    if (result.now.length > 0) parts.sendNow(result.now);
    if (result.queued > 0) parts.nudges.nudge('outbox');
  }

  /**
   * Facts are loaded for the flow that she is in. Where her words lead into a flow that needs others, these
   * are loaded and the turn is made again from the same session: a turn is pure, so the first try leaves no
   * trace, and no step ever asks or answers without its facts. Other flows load nothing and are made once.
   */
  async function makeTurn(item: Item, dialogue: Dialogue, said: Said): Promise<DoneTurn> {
    const before = dialogue.session ?? undefined;
    const asker = askerOf(item, dialogue, said);
    let needs = loadable(before);
    let made = turnWith(item, dialogue, said, await loaded(asker, needs));
    const personId = whoAfter(asker.personId, made.run);
    const lacking = loadable(made.session).filter((name) => !needs.includes(name));
    if (lacking.length > 0 || (personId !== asker.personId && needs.length > 0)) {
      needs = [...needs, ...lacking];
      made = turnWith(item, dialogue, said, await loaded({ ...asker, personId }, needs));
    }
    return doneTurn(item, dialogue, made);
  }

  function askerOf({ incoming }: Item, { person, session }: Dialogue, said: Said): Asker {
    const moment = now();
    const personId = whoWrites(person, moment, whoAgainMs);
    return { address: incoming.from, now: moment, personId, said, session: session ?? undefined };
  }

  function turnWith(item: Item, dialogue: Dialogue, said: Said, more: LoadedFacts): Turn {
    const context = makeContext(item, dialogue.person, said, more);
    return parts.turn(dialogue.session ?? undefined, said, context);
  }

  function loadable(session: Session | undefined): FactName[] {
    if (!session || !parts.load || !parts.needs) return NOTHING;
    return parts.needs(session).filter((name) => LOADED.has(name));
  }

  function loaded(asker: Asker, needs: FactName[]): LoadedFacts | Promise<LoadedFacts> {
    return needs.length > 0 && parts.load ? parts.load(needs, asker) : {};
  }

  function doneTurn(item: Item, dialogue: Dialogue, turn: Turn): DoneTurn {
    const { from, said } = item.incoming;
    const writer = whoWrites(dialogue.person, now(), whoAgainMs);
    return {
      inboxId: item.inboxId,
      address: from,
      turn: dialogue.turn,
      session: turn.session ?? null,
      run: turn.run,
      personId: whoAfter(writer, turn.run),
      writer,
      secret: turn.secret,
      out: outbox(item, spokenTo(dialogue.person, turn.run), turn.say),
      unreachable: said.kind === 'left' || said.kind === 'withdrew' ? said.kind : undefined,
    };
  }

  function outbox(item: Item, person: PersonRow, say: Turn['say']): NewOutbox[] {
    const address = item.incoming.from;
    const account = accountOf(address);
    const channel = channels.get(account);
    if (!channel || say.length === 0) return [];
    return parts.word(say, person, channel.limits).map((message, n) => ({
      address,
      account,
      dedupeKey: `${item.inboxId}:${n}`,
      purpose: 'reply' as const,
      message,
    }));
  }

  function makeContext(
    { incoming, inboxId }: Item,
    person: PersonRow,
    said: Said,
    more: LoadedFacts,
  ): Context {
    const moment = now();
    const today = dayOf(moment);
    const facts = {
      ...parts.facts(moment),
      ...more,
      person: personFacts(person, moment, whoAgainMs),
    };
    let heard: Understood | undefined;
    return {
      address: incoming.from,
      message: inboxId,
      now: moment,
      today,
      facts,
      word: (phrase) => parts.speak(phrase, person),
      understand: (text) => parts.understand(text, today),
      // Understood at the first look only: taps and numbers do without.
      get heard() {
        if (said.kind === 'text') heard ??= parts.understand(said.text, today);
        return heard;
      },
    };
  }

  /** A turn that breaks is tried again by the sweep; after the third time she hears an apology and the row is a dead letter. */
  async function giveUpOrThrow(
    item: Item,
    dialogue: Dialogue,
    error: unknown,
  ): Promise<Dialogue | undefined> {
    const why = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    const breaks = await inbox.broke(item.inboxId, why);
    const who = maskAddress(item.incoming.from);
    log.error({ err: error, inboxId: item.inboxId, who, breaks }, 'a turn broke');
    counters.count('turnsBroken', channelName(item.incoming.from));
    if (breaks < BREAKS_BEFORE_GIVING_UP) throw error;
    const apology = { session: undefined, say: parts.apology, run: [] };
    const done = { ...doneTurn(item, dialogue, apology), note: `given up: ${why}`.slice(0, 500) };
    const result = await turns.commit(done);
    if (!result.done) return undefined;
    await afterCommit(result);
    return settled(done, dialogue);
  }

  async function sweep(olderThanMs: number): Promise<number> {
    const addresses = await inbox.forgotten(olderThanMs);
    const free = addresses.filter((address) => !active.has(address));
    for (const address of free) track(talk(address, []));
    return free.length;
  }

  async function idle(): Promise<void> {
    while (talks.size > 0) await Promise.all(talks);
  }

  return { accept, sweep, idle, close: () => clearInterval(renewal) };
}

/** Bookkeeping events are kept, but nobody waits for an answer to them. */
function needsTurn(said: Said): boolean {
  return !['receipt', 'ignored', 'humanSpoke', 'moved'].includes(said.kind);
}

/** 'zalo:<oa>:<user>' → 'zalo:<oa>' (as it stands for events of nobody); 'telegram:<chat>' → 'telegram'. */
export function accountOf(address: Address): string {
  const [channel, account] = address.split(':');
  return channel === 'zalo' ? `${channel}:${account}` : String(channel);
}

function channelName(address: Address): string {
  return address.slice(0, address.indexOf(':'));
}

function trimmed(incoming: Incoming): Incoming {
  const { said } = incoming;
  if (said.kind !== 'text' || said.text.length <= LONGEST_TEXT) return incoming;
  return { ...incoming, said: { kind: 'text', text: said.text.slice(0, LONGEST_TEXT) } };
}
