/** Sends what the outbox holds: claimed or leased, one call a row, its outcome written, rates kept. */
import { maskAddress } from '../domain/mask.ts';
import { groupBy } from '../domain/group.ts';
import type {
  Channel,
  Counters,
  Log,
  Nudges,
  Outbox,
  OutboxRow,
  Outcome,
  Rates,
  Settlement,
} from './ports.ts';

export interface DeliveryParts {
  outbox: Outbox;
  rates: Rates;
  nudges: Nudges;
  channels: Channel[];
  log: Log;
  counters: Counters;
  leaseMs: number;
  now?: () => number;
  random?: () => number;
}

export interface Delivery {
  /** Sends rows leased by the turn's own commit; rows of one person in order. */
  sendNow(rows: OutboxRow[]): void;
  /** Starts claiming what is due, on nudges and by the clock. */
  start(): void;
  /** Claims no more, and resolves when what is on its way is settled. */
  stop(): Promise<void>;
  idle(): Promise<void>;
}

const MOST_ATTEMPTS = 10;
const CLAIM_AT_ONCE = 64;
const LOOK_EVERY_MS = 1_000;
const PUMP_SOON_MS = 25;

export function createDelivery(parts: DeliveryParts): Delivery {
  const { outbox, rates, nudges, log, counters } = parts;
  const now = parts.now ?? Date.now;
  const random = parts.random ?? Math.random;
  const flying = new Set<Promise<void>>();
  const pumps = parts.channels.map((channel) => createPump(channel));
  let stopped = true;
  let clock: NodeJS.Timeout | undefined;

  function track(work: Promise<void>): void {
    const safe = work.catch((error: unknown) =>
      log.error({ err: error }, 'a send could not be settled; its lease will run out as unknown'),
    );
    flying.add(safe);
    void safe.finally(() => flying.delete(safe));
  }

  /** A later message of hers never overtakes one that has to wait. */
  async function sendInOrder(rows: OutboxRow[]): Promise<void> {
    for (const [index, row] of rows.entries()) {
      const outcome = await sendOne(row);
      if (outcome.state !== 'again') continue;
      await insist(() => outbox.giveBack(rows.slice(index + 1)));
      return;
    }
  }

  async function sendOne(row: OutboxRow): Promise<Settlement['outcome']> {
    const outcome = await outcomeOf(row);
    counters.count('sends', `${row.account.split(':')[0]} ${outcome.state}`);
    if (outcome.state !== 'sent') note(row, outcome);
    if (outcome.state === 'again' && outcome.wholeBot)
      await rates.block(row.account, now() + outcome.afterMs).catch(() => undefined);
    await insist(() => outbox.settle({ id: row.id, attempts: row.attempts, outcome }));
    return outcome;
  }

  async function outcomeOf(row: OutboxRow): Promise<Settlement['outcome']> {
    if (row.usefulUntil && row.usefulUntil < now())
      return { state: 'expired', why: 'not useful any more' };
    const channel = parts.channels.find((one) => one.account === row.account);
    if (!channel)
      return { state: 'again', afterMs: 60_000, why: `no channel for ${row.account} is set up` };
    const { purpose, lastInteractionAt } = row;
    const outcome = await channel.send(row.address, row.message, {
      purpose,
      lastInteractionAt: lastInteractionAt ?? undefined,
      attempts: row.attempts - 1,
    });
    return outcome.state === 'again' ? later(row, outcome) : outcome;
  }

  /** Twice as long each time, a quarter of it by chance; being told to wait is no fault of the message. */
  function later(row: OutboxRow, outcome: Extract<Outcome, { state: 'again' }>): Outcome {
    if (row.attempts >= MOST_ATTEMPTS && !outcome.wholeBot)
      return { state: 'failed', why: `given up after ${row.attempts} tries: ${outcome.why}` };
    const doubled = outcome.wholeBot ? 0 : Math.min(600_000, 1_000 * 2 ** (row.attempts - 1));
    const base = Math.max(outcome.afterMs, doubled);
    return { ...outcome, afterMs: Math.round(base * (1 + random() / 4)) };
  }

  function note(row: OutboxRow, outcome: Exclude<Settlement['outcome'], { state: 'sent' }>): void {
    const fields = {
      id: row.id,
      who: maskAddress(row.address),
      state: outcome.state,
      why: outcome.why,
    };
    if ('alarm' in outcome && outcome.alarm)
      log.error(fields, 'a send did not work; the set-up needs a hand');
    else log.warn(fields, 'a send did not end as sent');
  }

  /** An outcome that is known must not be lost to a hiccup of the database: again until the lease is over. */
  async function insist(write: () => Promise<void>): Promise<void> {
    const end = now() + parts.leaseMs;
    for (let pause = 100; ; pause = Math.min(pause * 2, 5_000)) {
      try {
        return await write();
      } catch (error) {
        if (now() + pause > end) throw error;
        await new Promise((resolve) => setTimeout(resolve, pause));
      }
    }
  }

  /** Claims for one account as its rate allows; called often, works one at a time. */
  function createPump(channel: Channel): () => void {
    let busy = false;
    let again = false;
    let timer: NodeJS.Timeout | undefined;
    const retryIn = (ms: number) => {
      clearTimeout(timer);
      timer = setTimeout(pump, ms).unref();
    };
    function pump(): void {
      again = true;
      if (busy || stopped) return;
      busy = true;
      track(
        run().finally(() => {
          busy = false;
        }),
      );
    }
    async function run(): Promise<void> {
      while (again && !stopped) {
        again = false;
        const wait = await claimSome(channel, () => pump());
        if (wait !== undefined) return retryIn(wait);
      }
    }
    return pump;
  }

  /** Answers how long to wait before the next claim; undefined: nothing more is due. */
  async function claimSome(channel: Channel, whenDone: () => void): Promise<number | undefined> {
    const { granted, retryInMs } = await rates.take(channel.account, CLAIM_AT_ONCE);
    if (granted === 0) return Math.max(5, retryInMs);
    const rows = await outbox.claim(channel.account, granted, parts.leaseMs);
    if (rows.length < granted) await rates.give(channel.account, granted - rows.length);
    for (const [, hers] of groupBy(rows, (row) => row.address))
      track(sendInOrder(hers).then(whenDone));
    return rows.length < granted ? undefined : Math.max(5, retryInMs);
  }

  const pumpAll = () => pumps.forEach((pump) => pump());

  /** A sent row may have kept the person's next one waiting; many at once make one look. */
  let soon: NodeJS.Timeout | undefined;
  function pumpSoon(): void {
    soon ??= setTimeout(() => {
      soon = undefined;
      pumpAll();
    }, PUMP_SOON_MS).unref();
  }

  return {
    sendNow: (rows) => track(sendInOrder(rows).then(pumpSoon)),
    start: () => {
      stopped = false;
      nudges.on('outbox', pumpSoon);
      clock = setInterval(pumpAll, LOOK_EVERY_MS);
      pumpAll();
    },
    stop: async () => {
      stopped = true;
      clearInterval(clock);
      await idle();
    },
    idle,
  };

  async function idle(): Promise<void> {
    while (flying.size > 0) await Promise.all(flying);
  }
}
