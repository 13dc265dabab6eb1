/** Ports that remember, for tests of the services alone. */
import type {
  Channel,
  Counters,
  Log,
  Outbox,
  OutboxRow,
  Outcome,
  SendOptions,
  Settlement,
} from '../../src/services/ports.ts';

export const silent: Log = { info: () => undefined, warn: () => undefined, error: () => undefined };

export function createTally(): Counters & { seen: Record<string, number> } {
  const seen: Record<string, number> = {};
  return {
    seen,
    count: (name, label, by = 1) => {
      const key = `${name} ${label}`;
      seen[key] = (seen[key] ?? 0) + by;
    },
  };
}

export interface RememberingChannel extends Channel {
  sent: { to: string; text: string; options: SendOptions }[];
}

/** `outcomes` are given in turn, then everything is sent. */
export function createRememberingChannel(outcomes: Outcome[] = []): RememberingChannel {
  const sent: RememberingChannel['sent'] = [];
  return {
    name: 'zalo',
    account: 'zalo:1',
    limits: { text: 2_000, buttons: 5, buttonLabel: 35 },
    receive: () => ({ verdict: 'dropped', status: 400, why: 'not used' }),
    sent,
    send: async (to, message, options) => {
      const text = 'text' in message ? message.text : message.kind;
      sent.push({ to, text, options });
      return outcomes.shift() ?? { state: 'sent', platformId: `m${sent.length}` };
    },
  };
}

export interface MemoryOutbox extends Outbox {
  queue: OutboxRow[];
  settled: Settlement[];
  givenBack: string[];
}

/** An outbox that is due all the time. */
export function createMemoryOutbox(queue: OutboxRow[] = []): MemoryOutbox {
  const settled: Settlement[] = [];
  const givenBack: string[] = [];
  return {
    queue,
    settled,
    givenBack,
    claim: async (_account, count) => queue.splice(0, count),
    settle: async (settlement) => void settled.push(settlement),
    giveBack: async (rows) => void givenBack.push(...rows.map((one) => one.id)),
    receipt: async () => undefined,
    sweep: async () => ({ unknown: 0, expired: 0, withdrawn: 0 }),
    counts: async () => [],
  };
}

export function row(id: string, more: Partial<OutboxRow> = {}): OutboxRow {
  return {
    id,
    address: 'zalo:1:100',
    account: 'zalo:1',
    dedupeKey: `${id}:0`,
    purpose: 'reply',
    message: { kind: 'text', text: `câu ${id}` },
    attempts: 1,
    lastInteractionAt: null,
    ...more,
  };
}
