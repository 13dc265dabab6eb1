/** The clock's part in requests: whose turn it is, who is told, what is passed on, what nobody looked at. */
import type { Log } from './ports.ts';

/** What is due, one by one: each is done in a transaction of its own and looks again before it does anything. */
export type HandoverTask =
  /** A new request finds its level. */
  | 'route'
  /** Nobody answered in time: the next level, or the member is told. */
  | 'passUp'
  /** Somebody took it and wrote nothing: it is open again. */
  | 'release'
  /** Answered, and nothing was written for long. */
  | 'settle'
  /** Those who may decide about a claim are told. */
  | 'announceClaim'
  /** Nobody decided. */
  | 'expireClaim';

export interface DueTask {
  task: HandoverTask;
  id: string;
}

export interface HandoverStore {
  /** At most so many of each kind, the oldest first. */
  due(limit: number): Promise<DueTask[]>;
  /** False where there was nothing to do any more: another process was faster. */
  work(due: DueTask): Promise<boolean>;
}

export interface DeskParts {
  store: HandoverStore;
  log: Log;
}

export interface HandoverDesk {
  /** Does what is due; whatever breaks is tried again in the next round, the rest goes on. Answers what was done. */
  tick(): Promise<Partial<Record<HandoverTask, number>>>;
}

/** A round stays short: what is left over is due in the next. */
const AT_ONCE = 100;

export function createHandoverDesk({ store, log }: DeskParts): HandoverDesk {
  return {
    tick: async () => {
      const done: Partial<Record<HandoverTask, number>> = {};
      for (const due of await store.due(AT_ONCE))
        if (await worked(store, due, log)) done[due.task] = (done[due.task] ?? 0) + 1;
      if (Object.keys(done).length > 0) log.info(done, 'requests and claims were moved on');
      return done;
    },
  };
}

async function worked(store: HandoverStore, due: DueTask, log: Log): Promise<boolean> {
  try {
    return await store.work(due);
  } catch (error) {
    log.error({ err: error, ...due }, 'a request could not be moved on; it is tried again');
    return false;
  }
}
