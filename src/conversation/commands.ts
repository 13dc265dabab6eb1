/** What a turn may ask the service to do, beside speaking; performed in the turn's own transaction. */
import type { PostKind, PostSubject } from '../domain/neighbours.ts';
import type { Language } from './vocabulary.ts';

export type Command =
  | { do: 'setLanguage'; language: Language }
  /** How the bot calls her. */
  | { do: 'setAddressForm'; form: 'chi' | 'co' | 'bac' }
  /** Stores a request that a cadre will answer; `topic` is our word for where it arose, `words` are hers. */
  | { do: 'requestHandover'; topic: string; words?: string }
  /** Counts what was not understood, for cadres to see; `text` is masked already. */
  | { do: 'noteUnclear'; text: string; intent?: string; confidence?: number }
  /** Keeps what she offers or asks of her neighbours, until a cadre decides; `words` are `shareable`. */
  | {
      do: 'postNeighbour';
      kind: PostKind;
      subject: PostSubject;
      commune: string;
      words: string;
    }
  /** Takes back a post of her own, by its id. */
  | { do: 'takeBackPost'; post: string };
