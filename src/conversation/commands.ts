/** What a turn may ask the service to do, beside speaking; performed in the turn's own transaction. */
import type { Language } from './vocabulary.ts';

export type Command =
  | { do: 'setLanguage'; language: Language }
  /** How the bot calls her. */
  | { do: 'setAddressForm'; form: 'chi' | 'co' | 'bac' }
  /** Stores a request that a cadre will answer; `topic` is our word for where it arose, `words` are hers. */
  | { do: 'requestHandover'; topic: string; words?: string };
