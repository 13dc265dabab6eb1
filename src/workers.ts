/** Polite loops that look for gaps: what died half-way is taken up, what cannot be known is marked. */
import type { Log, Outbox } from './services/ports.ts';
import type { Converse } from './services/converse.ts';

export interface WorkerParts {
  converse: Pick<Converse, 'sweep'>;
  outbox: Pick<Outbox, 'sweep'>;
  log: Log;
  /** What else the clock does, and how often. */
  chores?: Chore[];
}

export interface Chore {
  everyMs: number;
  work(): Promise<void>;
}

/** A message whose turn has not come after this long was left behind by a process that died. */
export const FORGOTTEN_AFTER_MS = 3_000;
const SWEEP_EVERY_MS = 2_000;

export interface Workers {
  stop(): Promise<void>;
}

export function startWorkers(parts: WorkerParts): Workers {
  const sweeping: Chore = { everyMs: SWEEP_EVERY_MS, work: () => sweep(parts) };
  const loops = [sweeping, ...(parts.chores ?? [])].map(({ everyMs, work }) =>
    every(everyMs, work, parts.log),
  );
  return { stop: async () => void (await Promise.all(loops.map((stop) => stop()))) };
}

async function sweep({ converse, outbox, log }: WorkerParts): Promise<void> {
  const people = await converse.sweep(FORGOTTEN_AFTER_MS);
  if (people > 0) log.warn({ people }, 'messages without a turn were taken up again');
  const { unknown, expired, withdrawn } = await outbox.sweep();
  if (withdrawn > 0) log.info({ withdrawn }, 'notices were withdrawn with their consent');
  if (unknown > 0) log.error({ unknown }, 'sends whose outcome nobody knows: see cli outbox list');
  if (expired > 0) log.warn({ expired }, 'messages had become useless before they could be sent');
}

/** Runs at once and then again and again, never twice at a time; a fault is logged and tried again. */
function every(ms: number, work: () => Promise<void>, log: Log): () => Promise<void> {
  let timer: NodeJS.Timeout;
  let stopped = false;
  const round = (): Promise<void> =>
    work()
      .catch((error: unknown) => log.error({ err: error }, 'a worker loop had a fault'))
      .then(() => {
        if (!stopped) timer = setTimeout(() => (running = round()), ms);
      });
  let running = round();
  return async () => {
    stopped = true;
    clearTimeout(timer);
    await running;
  };
}
