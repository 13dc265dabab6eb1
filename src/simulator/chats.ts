/** What stands on the pretend phones: one chat a person, kept in memory and told to whoever looks. */
import type { Person, What } from './what.ts';

/** A button on the phone: something to say when it is tapped, or an address to open. */
export type Button = { label: string } & ({ tap: What } | { href: string });

export interface Entry {
  /** One more for each entry, over all chats, and beyond those of an earlier process. */
  number: number;
  phone: Person['phone'];
  /** ms since 1970. */
  at: number;
  /** `note` is neither hers nor the bot's: what the phone itself has to say. */
  from: 'her' | 'bot' | 'note';
  text?: string;
  /** Stands in bold above the text. */
  title?: string;
  attached?: {
    kind: 'sticker' | 'voice' | 'photo' | 'location' | 'contact' | 'file';
    name: string;
    href?: string;
  };
  /** Rows of buttons below the message. */
  buttons?: Button[][];
  /** Telegram: instead of the letters, until used or taken away (an empty list). */
  keyboard?: Button[][];
  /** Zalo's form for name and phone. */
  form?: { title: string; subtitle: string; label: string };
  /** A tap or the like, told in a whisper. */
  quiet?: boolean;
  /** Something went wrong here. */
  trouble?: boolean;
}

export type NewEntry = Omit<Entry, 'number' | 'phone'>;

export interface Chats {
  /** Opens the person's chat where there is none yet. */
  open(person: Person): void;
  /** Nothing where nobody ever held that phone: messages to other people are not ours to show. */
  add(person: Person, entry: NewEntry): void;
  /** Everything in her chat after a number. */
  after(person: Person, number: number): Entry[];
  /** Calls back for each new entry; answers how to end it. */
  listen(person: Person, listener: (entry: Entry) => void): () => void;
}

/** A demo is small: older entries and the people longest unseen are let go. */
const MOST_ENTRIES = 400;
const MOST_PEOPLE = 500;

interface Chat {
  entries: Entry[];
  listeners: Set<(entry: Entry) => void>;
}

export function createChats(): Chats {
  const chats = new Map<string, Chat>();
  let number = Date.now() * 1000;

  function open(person: Person): Chat {
    const chat = chats.get(key(person)) ?? { entries: [], listeners: new Set() };
    chats.delete(key(person));
    chats.set(key(person), chat); // now the last one to be let go
    if (chats.size > MOST_PEOPLE) forgetOne();
    return chat;
  }

  function forgetOne(): void {
    for (const [name, chat] of chats) if (chat.listeners.size === 0) return void chats.delete(name);
  }

  function add(person: Person, entry: NewEntry): void {
    const chat = chats.get(key(person));
    if (!chat) return;
    const full: Entry = { ...entry, number: ++number, phone: person.phone };
    chat.entries.push(full);
    if (chat.entries.length > MOST_ENTRIES) chat.entries.shift();
    for (const listener of chat.listeners) listener(full);
  }

  function listen(person: Person, listener: (entry: Entry) => void): () => void {
    const chat = open(person);
    chat.listeners.add(listener);
    return () => void chat.listeners.delete(listener);
  }

  return {
    open: (person) => void open(person),
    add,
    after: (person, since) =>
      chats.get(key(person))?.entries.filter((entry) => entry.number > since) ?? [],
    listen,
  };
}

function key({ phone, id }: Person): string {
  return `${phone}:${id}`;
}
