/** Updates that wait at the pretend Telegram until they are fetched and confirmed (getUpdates). */
import type { Fields, Reply } from './call.ts';
import { botError } from './faults.ts';

export interface Updates {
  /** Something happened at a phone; answers with the update id. */
  push(update: object): number;
  /** Confirms what is below the offset, and waits for news as long as was asked. */
  get(body: Fields): Reply | Promise<Reply>;
  waiting(): number;
  close(): void;
}

interface Update {
  update_id: number;
}

export function createUpdates(): Updates {
  let pending: Update[] = [];
  let lastId = 100_000;
  let endWait: ((reply: Reply) => void) | undefined;

  const batch = (limit: unknown): Reply => ({
    status: 200,
    body: { ok: true, result: pending.slice(0, Number(limit) || 100) },
  });

  function push(update: object): number {
    lastId += 1;
    pending.push({ update_id: lastId, ...update });
    endWait?.(batch(undefined));
    return lastId;
  }

  function get({ offset, limit, timeout }: Fields): Reply | Promise<Reply> {
    endWait?.(conflict());
    if (offset !== undefined) pending = pending.filter((one) => one.update_id >= Number(offset));
    if (pending.length > 0 || !(Number(timeout) > 0)) return batch(limit);
    return new Promise((resolve) => {
      const end = (reply: Reply) => {
        clearTimeout(timer);
        if (endWait === end) endWait = undefined;
        resolve(reply);
      };
      const timer = setTimeout(() => end(batch(limit)), Number(timeout) * 1000);
      endWait = end;
    });
  }

  const close = () => endWait?.(batch(undefined));
  return { push, get, waiting: () => pending.length, close };
}

function conflict(): Reply {
  const why = 'terminated by other getUpdates request';
  return botError(409, `Conflict: ${why}; make sure that only one bot instance is running`);
}
