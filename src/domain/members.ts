/** What a conversation may know of the people behind an address; nothing of it is there before a link is confirmed. */
import type { Purpose, Role } from './people.ts';

/** One of those who are linked to an address: so much may be said to whoever holds the phone. */
export interface LinkedName {
  id: string;
  /** «Lan»; two of the same name are told apart by `sort`, e.g. «Lan (1975)». */
  name: string;
  addressForm: 'chi' | 'co' | 'bac';
}

/** The one who is writing, as she said. */
export interface ActiveMember {
  id: string;
  name: string;
  givenName: string;
  birthYear?: number;
  /** «09•• ••• 678». */
  phone?: string;
  /** «thôn Nà Lừa, xã Chi Lăng». */
  places: string[];
  roles: Role[];
  topics: string[];
  hasPin: boolean;
  /** Details may be shown: she gave her PIN a little while ago, or has none. */
  isOpen: boolean;
}

export interface MemberFacts {
  people: LinkedName[];
  active?: ActiveMember;
  /** She said who she is and waits for a leader's word. */
  claimWaits: boolean;
  /** Too many wrong tries: the pause is not over yet. */
  paused: Record<'code' | 'claim' | 'pin', boolean>;
  /** The platform can vouch for a phone (Telegram). */
  canVerifyPhone: boolean;
  /** Where she can fetch the file of what is kept of her; short-lived. */
  fileUrl?: string;
  /** In short what is kept of her. */
  kept?: KeptSummary;
}

/** Counts of what is kept; for XEM. */
export interface KeptSummary {
  messages: number;
  since?: string;
  requests: number;
  posts: number;
}

export type ConsentFacts = Record<Purpose, 'given' | 'refused' | 'unasked'>;

export type NoticeFacts = {
  id: string;
  /** Only where it is for the one who is writing (or for nobody in particular). */
  words?: string;
  /** It is for somebody else who shares this phone. */
  isOthers: boolean;
}[];

/**
 * What she just sent, held against what is kept; read only, before the turn. A wrong try tells nothing but that it
 * was wrong: an unknown code, a used one and one that is too old are the same.
 */
export interface Tried {
  code?: 'right' | 'wrong';
  pin?: 'right' | 'wrong';
  /** How many people have the phone that the platform vouches for (with the year of birth that she gave, if any). */
  phone?: 'one' | 'several' | 'none';
}
