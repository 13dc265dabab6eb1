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

export function createMetrics(): Metrics {
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
      rows.reset();
      oldest.reset();
      for (const { state, account, count, oldestMs } of await outbox()) {
        // An account may hold an OA id, which is public; people's ids are never in a label.
        rows.set({ state, account }, count);
        oldest.set({ state, account }, oldestMs / 1000);
      }
      return registry.metrics();
    },
  };
}
