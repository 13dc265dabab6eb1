/** Group commit: what arrives while a statement is on its way goes together in the next one. */

interface Waiting<Item, Result> {
  item: Item;
  resolve(result: Result): void;
  reject(error: unknown): void;
}

export interface BatchOptions {
  maxSize?: number;
  /** Statements on their way at once. */
  lanes?: number;
}

/**
 * Makes a function that takes one item and answers its result, flushing many at once.
 * Where a whole batch fails, each item is tried alone, so that one broken row takes nobody with it.
 */
export function batched<Item, Result>(
  flush: (items: Item[]) => Promise<Result[]>,
  { maxSize = 256, lanes = 1 }: BatchOptions = {},
): (item: Item) => Promise<Result> {
  const queue: Waiting<Item, Result>[] = [];
  let flying = 0;
  let scheduled = false;

  async function send(batch: Waiting<Item, Result>[]): Promise<void> {
    try {
      const results = await flush(batch.map((waiting) => waiting.item));
      batch.forEach((waiting, index) => waiting.resolve(results[index] as Result));
    } catch (error) {
      if (batch.length === 1) batch[0]?.reject(error);
      else for (const waiting of batch) await send([waiting]);
    }
  }

  async function drain(): Promise<void> {
    scheduled = false;
    if (flying >= lanes || queue.length === 0) return;
    flying += 1;
    await send(queue.splice(0, maxSize));
    flying -= 1;
    schedule();
  }

  function schedule(): void {
    if (scheduled || queue.length === 0) return;
    scheduled = true;
    setImmediate(() => void drain());
  }

  return (item) =>
    new Promise<Result>((resolve, reject) => {
      queue.push({ item, resolve, reject });
      schedule();
    });
}
