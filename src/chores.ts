/** What the clock does about people: requests move on, the forgotten are forgotten to the end, terms are kept. */
import { termsIn } from './domain/retention.ts';
import type { MembersParts } from './members.ts';
import { createCourseDesk } from './services/course-desk.ts';
import { createHandoverDesk } from './services/handovers.ts';
import type { Log, Nudges } from './services/ports.ts';
import { guessesOf, OF_ALL } from './store/attempts.ts';
import { createAudit } from './store/audit.ts';
import { createCourseStore } from './store/course-desk.ts';
import { finishErasures } from './store/erasure-finish.ts';
import { createHandoverStore } from './store/handover-desk.ts';
import type { Means } from './store/means.ts';
import { createNeighbours } from './store/neighbours.ts';
import { createRetention } from './store/retention.ts';
import type { Chore } from './workers.ts';

const SOON_MS = 3_000;
const WATCH_MS = 5 * 60_000;
const HOURLY_MS = 3_600_000;
const DAILY_MS = 24 * HOURLY_MS;

export function choresFor(
  { config, database }: MembersParts,
  means: Means,
  { nudges }: { nudges: Nudges },
  log: Log,
): Chore[] {
  const desk = createHandoverDesk({ store: createHandoverStore(database, means), log });
  const neighbours = createNeighbours(database, means.secrets.words);
  const retention = createRetention(database, means.secrets, termsIn(config));
  const deeds = createAudit(database, means.secrets);
  const classes = createCourseDesk({ store: createCourseStore(database, means), log });
  const moveOn = async () => {
    const done = { ...(await desk.tick()), ...(await classes.tick()) };
    if (Object.keys(done).length > 0) nudges.nudge('outbox');
  };
  const forget = async () => {
    const finished = await finishErasures(database);
    if (finished > 0) log.info({ finished }, 'people were forgotten to the end');
  };
  const tidy = async () => {
    await neighbours.expire();
    const gone = await retention.forget(Date.now());
    const some = Object.fromEntries(Object.entries(gone).filter(([, count]) => count > 0));
    if (Object.keys(some).length > 0) log.info({ some }, 'what was older than its term is gone');
  };
  const watch = async () => {
    const wrong = await guessesOf(database);
    if (wrong >= OF_ALL.most)
      log.error({ wrong }, 'somebody guesses codes: newcomers have to wait, see doctor');
  };
  // Kept where the logs go, it shows later whether the newest rows were taken away: audit verify --expect
  const note = async () => log.info({ last: await deeds.last() }, 'the end of the log of deeds');
  return [
    { everyMs: SOON_MS, work: moveOn },
    { everyMs: SOON_MS, work: forget },
    { everyMs: WATCH_MS, work: watch },
    { everyMs: HOURLY_MS, work: tidy },
    { everyMs: DAILY_MS, work: note },
  ];
}
