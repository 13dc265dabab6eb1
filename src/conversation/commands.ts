/** What a turn may ask the service to do, beside speaking; performed in the turn's own transaction. */
import type { PostKind, PostSubject } from '../domain/neighbours.ts';
import type { Purpose } from '../domain/people.ts';
import type { SelfStatus } from '../domain/training.ts';
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
  | { do: 'takeBackPost'; post: string }
  | IdentityCommand
  | ConsentCommand
  | DataCommand
  | HandoverCommand
  | TrainingCommand;

/** Who writes from this address. */
export type IdentityCommand =
  /** One of those who are linked here says that it is her; by id. */
  /** `of`: our id of an earlier message of hers, written before it was known who she is. */
  | { do: 'setActive'; person: string; form: 'chi' | 'co' | 'bac'; of?: string }
  /** Nobody of those linked here is writing. */
  | { do: 'leaveActive' }
  /** Nine digits from a paper that a cadre handed out. Refused where they are wrong, used or too old. */
  | { do: 'linkByCode'; code: string }
  /** A phone that the platform vouches for, in E.164; `birthYear` where several people share it. */
  | { do: 'linkByPhone'; phone: string; birthYear?: number }
  /** A phone and year that she typed: a leader or cadre decides. Never tells whether they fit anybody. */
  | { do: 'claimLink'; phone: string; birthYear: number }
  /** The one who writes is no more linked here. `why`: 'asked' or 'not-me'. */
  | { do: 'unlink'; why: 'asked' | 'not-me' }
  /** A PIN that opens details on a shared phone (4 to 6 digits); null takes it away. */
  | { do: 'setPin'; pin: string | null }
  /** Her PIN was right: details stay open on this phone for a little while. */
  | { do: 'openDetails' }
  /** Counts a try at a code, a year or a PIN: after some wrong ones there is a pause. */
  | { do: 'noteAttempt'; what: 'code' | 'claim' | 'pin'; right: boolean };

/** What she agrees to; append-only, with the words that she read. */
export type ConsentCommand =
  | {
      do: 'consent';
      purpose: Purpose;
      given: boolean;
      version: string;
      /** The very sentence that she was asked. */
      words: string;
      language: Language;
      /** The label she tapped or the words she wrote. */
      evidence: string;
    }
  /** At once, and for what is queued already. */
  | { do: 'withdraw'; purposes: readonly Purpose[]; evidence: string };

/** Her rights over what is kept of her. */
export type DataCommand =
  /** A phone of hers that the platform vouches for, in E.164. */
  | { do: 'setPhone'; phone: string }
  | { do: 'setTopics'; topics: string[] }
  /** Everything of hers is deleted; a stub stays as proof. */
  | { do: 'erase'; reason: 'her-word' | 'withdrew' }
  /** She has read what stands behind a notice. */
  | { do: 'openNotice'; notice: string };

/** While a person of the Union answers. */
export type HandoverCommand =
  /** Her words go to the cadre who answers her. */
  | { do: 'passOn'; words: string }
  /** She calls the machine back. */
  | { do: 'endTakeover' }
  /* a cadre's own */
  | { do: 'takeRequest'; request: string }
  /** Words to the member; the bot keeps quiet there for a while. */
  | { do: 'answerRequest'; request: string; words: string }
  | { do: 'closeRequest'; request: string }
  /** Back into the queue of her unit. */
  | { do: 'giveBackRequest'; request: string }
  /** A leader or cadre says whether somebody is who she says she is. */
  | { do: 'decideClaim'; claim: string; approve: boolean };

/** Classes: what a learner does, and what whoever keeps a class does by chat. */
export type TrainingCommand =
  /** Asks for a seat. Whether there is one is known when it is done: she is told by a letter of its own. */
  | {
      do: 'enrol';
      course: string;
      forWhom: 'self' | 'family';
      /** As she typed it, where the register does not know her or it is for somebody else; phone in E.164. */
      learner?: { name: string; birthYear?: number; phone?: string; commune?: string };
      status?: SelfStatus[];
    }
  | { do: 'leaveClass'; enrolment: string }
  | { do: 'takeOffer'; enrolment: string }
  | { do: 'declineOffer'; enrolment: string }
  /** A class that is not there yet: she is told when one opens. */
  | { do: 'wishClass'; topic: string; commune?: string }
  | { do: 'endWish'; wish: string }
  /** The short code at the door of a session. */
  | { do: 'checkIn'; code: string }
  | { do: 'rateClass'; enrolment: string; score: 1 | 2 | 3; words?: string }
  /* whoever keeps the class */
  | { do: 'cancelClass'; course: string; why: string }
  /** Who is there; everybody else who holds a seat is not. */
  | { do: 'callRoll'; session: string; present: readonly string[] };
