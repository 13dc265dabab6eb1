/** Counts for /metrics in Prometheus' text form. */
import { Counter, Gauge, Registry, collectDefaultMetrics } from 'prom-client';
import type { Counters, OutboxCounts } from '../services/ports.ts';

export interface Metrics extends Counters {
  /** The text of /metrics. */
  text(outbox: () => Promise<OutboxCounts[]>): Promise<string>;
}

const HELP = {
  received: 'events received from platforms, by kind',
  dropped: 'webhook calls dropped, by reason',
  repeated: 'events that had been accepted before',
  turns: 'turns made, by channel',
  turnsBroken: 'turns that threw, by channel',
  superseded: 'turns that another process had made',
  sends: 'sends, by channel and outcome',
} as const;

/** Counting reads the whole outbox: not oftener than this, however often somebody asks. */
const COUNT_EVERY_MS = 10_000;

export function createMetrics(now: () => number = Date.now): Metrics {
  let counted = -Infinity;
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const counters = new Map(
    Object.entries(HELP).map(([name, help]) => [
      name,
      new Counter({
        name: `hoi_${name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}_total`,
        help,
        labelNames: ['label'],
        registers: [registry],
      }),
    ]),
  );
  const rows = new Gauge({
    name: 'hoi_outbox_rows',
    help: 'outbox rows by state (sent: of the last day)',
    labelNames: ['state', 'account'],
    registers: [registry],
  });
  const oldest = new Gauge({
    name: 'hoi_outbox_oldest_seconds',
    help: 'age of the oldest outbox row of each state',
    labelNames: ['state', 'account'],
    registers: [registry],
  });
  return {
    count: (name, label, by = 1) => counters.get(name)?.inc({ label }, by),
    text: async (outbox) => {
      if (now() - counted > COUNT_EVERY_MS) {
        counted = now();
        show(await outbox());
      }
      return registry.metrics();
    },
  };

  function show(counts: OutboxCounts[]): void {
    rows.reset();
    oldest.reset();
    for (const { state, account, count, oldestMs } of counts) {
      // An account may hold an OA id, which is public; people's ids are never in a label.
      rows.set({ state, account }, count);
      oldest.set({ state, account }, oldestMs / 1000);
    }
  }
}
