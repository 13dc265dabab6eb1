/** What people would see on their phones, in order. */
import type { Fields, PretendFile } from './call.ts';

export interface PretendMessage {
  platform: 'telegram' | 'zalo' | 'zbs';
  /** Her id there: chat id, user id, or the phone of a template by phone. */
  to: string;
  /** The id that the platform gave it. */
  id: string;
  /** ms since 1970. */
  at: number;
  /** Bot API method or Zalo path. */
  via: string;
  /** What she reads; absent for a picture without a caption. */
  text?: string;
  /** What she can tap, with what comes back to us. */
  choices?: { id: string; label: string }[];
  /** What was uploaded with it or for it. */
  file?: PretendFile;
  /** As received. */
  body: Fields;
}

export type NewMessage = Omit<PretendMessage, 'id' | 'at'>;

export interface Screens {
  messages: PretendMessage[];
  /** Shows it and answers with the id it got. */
  show(message: NewMessage, id: string): void;
  onMessage(listener: (message: PretendMessage) => void): () => void;
}

/** A pretend phone may stay switched on for days; the oldest messages are let go. */
const MOST = 200_000;

export function createScreens(): Screens {
  const messages: PretendMessage[] = [];
  const listeners = new Set<(message: PretendMessage) => void>();
  return {
    messages,
    show: (message, id) => {
      const shown = { ...message, id, at: Date.now() };
      if (messages.length >= MOST) messages.splice(0, MOST / 2);
      messages.push(shown);
      for (const listener of listeners) listener(shown);
    },
    onMessage: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
