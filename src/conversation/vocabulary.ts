/** The words every part of the conversation shares: what came in, and what goes out. */
import type { Phrase } from '../domain/phrase.ts';

/** 'zalo:<oa id>:<user id>' or 'telegram:<chat id>'; ids stay strings, they exceed 2^53. */
export type Address = string;

/** What a person did. Only the first groups reach a flow; receipts and echoes are bookkeeping. */
export type Said =
  | { kind: 'text'; text: string }
  /** A button of ours: `id` is `flow.step:value`. */
  | { kind: 'choice'; id: string }
  | { kind: 'photo' | 'voice' | 'video' | 'sticker' | 'file' | 'link' | 'card'; caption?: string }
  | { kind: 'location'; latitude: number; longitude: number }
  /** `verified` only where the platform itself vouches that the number is the sender's. */
  | { kind: 'phone'; phone: string; verified: boolean; name?: string }
  | { kind: 'empty' }
  /** She opened or followed; `start` is the word of a deep link. */
  | { kind: 'joined'; start?: string }
  | { kind: 'left' }
  /** Zalo: she took back consent; deletion is due. */
  | { kind: 'withdrew' }
  /** Given back to the step whose command was refused. */
  | { kind: 'refused'; refused: string; because: Phrase }
  | { kind: 'receipt'; what: 'delivered' | 'seen'; messageIds: string[] }
  /** A human typed to this person in the platform's own tool. */
  | { kind: 'humanSpoke'; adminId: string }
  /** The chat got another address (a Telegram group became a supergroup). */
  | { kind: 'moved'; to: Address }
  /** Kept and answered 200, nothing to do. */
  | { kind: 'ignored'; event: string };

export interface Incoming {
  /** The platform's event id; the inbox is unique on it. */
  id: string;
  from: Address;
  /** Time on the platform's clock, ms since 1970. */
  at: number;
  said: Said;
}

export interface Choice<T = Phrase> {
  /** `flow.step:value`, ASCII, at most 64 bytes (Telegram callback_data). */
  id: string;
  label: T;
}

/** One message to one person; `T` is Phrase inside the house and string at the door. */
export type Outgoing<T = Phrase> =
  | { kind: 'text'; text: T; choices?: Choice<T>[] }
  | { kind: 'card'; title: T; text: T; choices?: Choice<T>[] }
  | { kind: 'image'; url: string; caption?: T; choices?: Choice<T>[] }
  | { kind: 'file'; url: string; name: string; caption?: T }
  /** Asks for her phone with the platform's own button. */
  | { kind: 'askPhone'; text: T; button: T };

export type Language = 'vi' | 'en';
