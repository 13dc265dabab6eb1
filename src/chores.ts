/** What the clock does about people: requests move on, the forgotten are forgotten to the end, terms are kept. */
import { termsIn } from './domain/retention.ts';
import type { MembersParts } from './members.ts';
import { createHandoverDesk } from './services/handovers.ts';
import type { Log, Nudges } from './services/ports.ts';
import { finishErasures } from './store/erasure-finish.ts';
import { createHandoverStore } from './store/handover-desk.ts';
import type { Means } from './store/means.ts';
import { createNeighbours } from './store/neighbours.ts';
import { createRetention } from './store/retention.ts';
import type { Chore } from './workers.ts';

const SOON_MS = 3_000;
const HOURLY_MS = 3_600_000;

export function choresFor(
  { config, database }: MembersParts,
  means: Means,
  { nudges }: { nudges: Nudges },
  log: Log,
): Chore[] {
  const desk = createHandoverDesk({ store: createHandoverStore(database, means), log });
  const neighbours = createNeighbours(database, means.secrets.words);
  const retention = createRetention(database, means.secrets, termsIn(config));
  const moveOn = async () => {
    const done = await desk.tick();
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
  return [
    { everyMs: SOON_MS, work: moveOn },
    { everyMs: SOON_MS, work: forget },
    { everyMs: HOURLY_MS, work: tidy },
  ];
}
