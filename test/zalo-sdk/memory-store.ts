/** A token store in memory, shared like a row of a database: one holder of its lock at a time. */
import type { TokenPair, TokenStore } from '../../src/zalo-sdk/index.ts';

export interface MemoryStore extends TokenStore {
  /** What is stored; tests may put something else there, as another process would. */
  stored: TokenPair | undefined;
}

export function memoryStore(first?: TokenPair): MemoryStore {
  let last: Promise<unknown> = Promise.resolve();
  const store: MemoryStore = {
    stored: first,
    withLock: (work) => {
      const mine = last.then(work);
      last = mine.catch(() => undefined);
      return mine;
    },
    read: async () => store.stored,
    write: async (pair) => {
      store.stored = pair;
    },
  };
  return store;
}
