/** What the commands of a turn have at hand beside the transaction itself. */
import type { Outgoing } from '../conversation/vocabulary.ts';
import { parseHours, type Hours } from '../domain/hours.ts';
import { accountOf } from '../services/converse.ts';
import type { Limits, Wording } from '../services/ports.ts';
import type { HandoverMeans } from './handovers.ts';
import { createPost, type Post } from './post.ts';
import { createSecrets, type Secrets } from './secrets.ts';

export interface Means extends HandoverMeans {
  secrets: Secrets;
  post: Post;
  now(): Date;
  /** Nothing unasked goes out then, and no time to answer runs. */
  quietHours?: Hours;
  /** Waking hours in which a freed seat is kept for the next. */
  classOfferHours?: number;
}

export interface MeansSettings {
  secretKeys: readonly string[];
  QUIET_HOURS: string;
  OFFICE_HOURS: string;
  HUMAN_TAKEOVER_MINUTES: number;
  HANDOVER_ESCALATE_HOURS: number;
  CLASS_OFFER_HOURS: number;
}

export interface MeansParts {
  settings: MeansSettings;
  word: Wording;
  speak: HandoverMeans['speak'];
  /** What fits the platform of an account; undefined where it is not set up. */
  limitsOf(account: string): Limits | undefined;
}

/** The same for the turns of the service, for what the clock does, and for the command line. */
export function createMeans({ settings, word, speak, limitsOf }: MeansParts): Means {
  const letters = (address: string, say: Outgoing[], person: Parameters<Wording>[1]) => {
    const account = accountOf(address);
    const limits = limitsOf(account);
    return limits && { account, pieces: word(say, person, limits) };
  };
  return {
    post: createPost({ quietHours: parseHours(settings.QUIET_HOURS), word: letters }),
    secrets: createSecrets(settings.secretKeys),
    now: () => new Date(),
    takeoverMinutes: settings.HUMAN_TAKEOVER_MINUTES,
    officeHours: parseHours(settings.OFFICE_HOURS),
    escalateHours: settings.HANDOVER_ESCALATE_HOURS,
    speak,
    quietHours: parseHours(settings.QUIET_HOURS),
    classOfferHours: settings.CLASS_OFFER_HOURS,
  };
}
