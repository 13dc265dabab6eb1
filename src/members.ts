/** Puts together what knows people: what commands have at hand, what turns are told, and what the clock does. */
import { say } from './domain/phrase.ts';
import { termsIn } from './domain/retention.ts';
import { classUrls } from './class-papers.ts';
import type { Config } from './config.ts';
import type { Mind } from './mind.ts';
import type { Boards } from './services/facts.ts';
import type { Channel } from './services/ports.ts';
import type { Database } from './store/database.ts';
import { createFileLinks } from './store/file-links.ts';
import { loadRequests } from './store/handover-views.ts';
import { createJobs } from './store/jobs.ts';
import { createMeans, type Means } from './store/means.ts';
import { collectMyData } from './store/my-data.ts';
import { asTextFile, type Words } from './store/my-data-text.ts';
import { createNeighbours } from './store/neighbours.ts';
import { createPeople } from './store/people.ts';
import { createTrainingBoard } from './store/training-board.ts';
import type { MyDataFile } from './web/my-data.ts';

export interface MembersParts {
  config: Readonly<Config>;
  database: Database;
  channels: readonly Pick<Channel, 'account' | 'limits'>[];
  mind: Pick<Mind, 'word' | 'speak'>;
}

/** What the commands of a turn and the loops have at hand. */
export function meansFor({ config, channels, mind }: MembersParts): Means {
  const limits = new Map(channels.map((channel) => [channel.account, channel.limits]));
  const { word, speak } = mind;
  return createMeans({ settings: config, word, speak, limitsOf: (account) => limits.get(account) });
}

/** The file behind a link of hers: everything that is kept of her, in words. */
export function createMyDataFile(
  { config, database, mind }: MembersParts,
  { secrets }: Means,
): MyDataFile {
  const links = createFileLinks(config.secretKeys);
  const terms = termsIn(config);
  const speakTo = { language: 'vi', addressForm: 'chi' } as const;
  return {
    sorry: mind.speak(say('console.file.over'), speakTo),
    file: async (token) => {
      const whose = links.open(token, Date.now());
      if (!whose || !(await isStillHers(database, whose))) return undefined;
      const data = await collectMyData(database, secrets, whose);
      const words: Words = (key, values) => mind.speak(say(key, values), speakTo);
      return asTextFile(data, words, terms);
    },
  };
}

/** Whoever said meanwhile that the phone is not hers must not find her file behind a link that was sent to it. */
async function isStillHers(
  { prisma }: Database,
  { address, personId }: { address: string; personId: string | null },
): Promise<boolean> {
  if (personId === null) return true;
  const where = { address, personId: BigInt(personId), state: 'confirmed' };
  return (await prisma.link.count({ where })) > 0;
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
    training: createTrainingBoard({ database, secrets, urls: classUrls(config) }),
  };
}
