/** What commands have at hand, for tests: keys of their own, and letters worded by their keys. */
import { createSecrets } from '../../src/store/secrets.ts';
import type { Means } from '../../src/store/means.ts';
import { createPost } from '../../src/store/post.ts';
import type { ConsentFacts, MemberFacts } from '../../src/domain/members.ts';
import type { ClassFacts } from '../../src/domain/training.ts';
import type { Boards } from '../../src/services/facts.ts';
import { parseHours } from '../../src/domain/hours.ts';
import { createSpeech } from '../../src/speech.ts';

export const TEST_KEY = 'a-secret-key-for-tests-that-is-long-enough';
export const secrets = createSecrets([TEST_KEY]);
const speech = createSpeech();

/** `now`: ms; quiet hours as in production unless others are given. */
export function testMeans({
  now = Date.now,
  quietHours = '20:30-07:00',
}: { now?: () => number; quietHours?: string } = {}): Means {
  return {
    secrets,
    post: createPost({
      now,
      quietHours: parseHours(quietHours),
      word: (address, say, { language, addressForm }) => ({
        account: address.startsWith('telegram:') ? 'telegram' : address.split(':', 2).join(':'),
        pieces: say.map((one) => speech.word(one, language, addressForm)),
      }),
    }),
    now: () => new Date(now()),
    takeoverMinutes: 120,
    officeHours: parseHours('07:30-17:00'),
    escalateHours: 4,
    speak: (phrase, { language, addressForm }) => speech.speak(phrase, language, addressForm),
  };
}

/** Nobody is known anywhere: for tests of other facts. */
export const nobody: Pick<Boards, 'people' | 'requests' | 'training'> = {
  people: {
    member: async () => NOBODY,
    tried: async () => ({}),
    consents: async () => UNASKED,
    notices: async () => [],
  },
  requests: async () => ({ answers: false, mine: [], open: [], claims: [] }),
  training: { classes: async () => NO_CLASSES, kept: async () => ({ keeps: false, courses: [] }) },
};

export const NO_CLASSES: ClassFacts = {
  open: [],
  mine: [],
  wishes: [],
  unrated: [],
  hasConsent: false,
};

export const NOBODY: MemberFacts = {
  people: [],
  claimWaits: false,
  paused: { code: false, claim: false, pin: false },
  canVerifyPhone: false,
};

export const UNASKED: ConsentFacts = {
  training: 'unasked',
  loan_reminders: 'unasked',
  notices: 'unasked',
};
