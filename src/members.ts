/** Puts together what knows people: what commands have at hand, what turns are told, and what the clock does. */
import { parseHours } from './domain/hours.ts';
import { say } from './domain/phrase.ts';
import { termsOf } from './chores.ts';
import type { Config } from './config.ts';
import type { Mind } from './mind.ts';
import { accountOf } from './services/converse.ts';
import type { Boards } from './services/facts.ts';
import type { Channel } from './services/ports.ts';
import type { Database } from './store/database.ts';
import { createFileLinks } from './store/file-links.ts';
import { loadRequests } from './store/handover-views.ts';
import { createJobs } from './store/jobs.ts';
import type { Means } from './store/means.ts';
import { collectMyData } from './store/my-data.ts';
import { asTextFile, type Words } from './store/my-data-text.ts';
import { createNeighbours } from './store/neighbours.ts';
import { createPeople } from './store/people.ts';
import { createPost } from './store/post.ts';
import { createSecrets } from './store/secrets.ts';
import type { MyDataFile } from './web/my-data.ts';

export interface MembersParts {
  config: Readonly<Config>;
  database: Database;
  channels: readonly Pick<Channel, 'account' | 'limits'>[];
  mind: Pick<Mind, 'word' | 'speak'>;
}

/** What the commands of a turn, the command line and the loops have at hand. */
export function createMeans({ config, channels, mind }: MembersParts): Means {
  const limits = new Map(channels.map((channel) => [channel.account, channel.limits]));
  const post = createPost({
    quietHours: parseHours(config.QUIET_HOURS),
    word: (address, say, person) => {
      const account = accountOf(address);
      const fits = limits.get(account);
      return fits && { account, pieces: mind.word(say, person, fits) };
    },
  });
  return {
    post,
    secrets: createSecrets(config.secretKeys),
    now: () => new Date(),
    takeoverMinutes: config.HUMAN_TAKEOVER_MINUTES,
    officeHours: parseHours(config.OFFICE_HOURS),
    escalateHours: config.HANDOVER_ESCALATE_HOURS,
    speak: mind.speak,
  };
}

/** The file behind a link of hers: everything that is kept of her, in words. */
export function createMyDataFile(
  { config, database, mind }: MembersParts,
  { secrets }: Means,
): MyDataFile {
  const links = createFileLinks(config.secretKeys);
  const { chatDays, auditMonths } = termsOf(config);
  const speakTo = { language: 'vi', addressForm: 'chi' } as const;
  return {
    sorry: mind.speak(say('console.file.over'), speakTo),
    file: async (token) => {
      const whose = links.open(token, Date.now());
      if (!whose) return undefined;
      const data = await collectMyData(database, secrets, whose);
      const words: Words = (key, values) => mind.speak(say(key, values), speakTo);
      return asTextFile(data, words, { chatDays, auditMonths });
    },
  };
}

/** What flows may be told, loaded for one person and one turn. */
export function createBoards({ config, database }: MembersParts, { secrets }: Means): Boards {
  const links = createFileLinks(config.secretKeys);
  return {
    jobs: createJobs(database),
    neighbours: createNeighbours(database, secrets.words),
    people: createPeople({
      database,
      secrets,
      fileUrl: (asker) => new URL(links.pathFor(asker, asker.now), config.PUBLIC_URL).href,
    }),
    requests: (asker) => loadRequests(database, secrets, asker),
  };
}
