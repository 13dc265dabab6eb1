/** Locks, sessions, send rates and nudges inside one process: the same ports as Redis, for one process. */
import { randomUUID } from 'node:crypto';
import { EventEmitter } from 'node:events';
import type { Nudges, Rates, Sessions, StoredSession } from '../services/ports.ts';

export interface SessionOptions {
  now?: () => number;
  /** How long an idle session is kept; the database has its copy. */
  ttlMs?: number;
  /** How long somebody is held by a talk that stands still. */
  lockMs?: number;
}

interface Lock {
  token: string;
  knocked: boolean;
  until: number;
}

export function createLocalSessions({
  now = Date.now,
  ttlMs = 30 * 60_000,
  lockMs = 30_000,
}: SessionOptions = {}): Sessions {
  const locks = new Map<string, Lock>();
  const kept = new Map<string, { stored: StoredSession; until: number }>();

  function read(address: string): StoredSession | null {
    const entry = kept.get(address);
    if (!entry || entry.until < now()) return null;
    return entry.stored;
  }

  function keep(address: string, stored: StoredSession): void {
    kept.delete(address); // to the young end: a Map keeps the order of insertion
    kept.set(address, { stored, until: now() + ttlMs });
    for (const [oldest, entry] of kept) {
      if (entry.until >= now() && kept.size <= 100_000) break;
      kept.delete(oldest);
    }
  }

  return {
    hold: async (address) => {
      const lock = locks.get(address);
      if (lock && lock.until > now()) {
        lock.knocked = true;
        return undefined;
      }
      const token = randomUUID();
      locks.set(address, { token, knocked: false, until: now() + lockMs });
      return { token, stored: read(address) };
    },
    renew: async (address, token) => {
      const lock = locks.get(address);
      if (lock?.token !== token) return false;
      lock.until = now() + lockMs;
      return true;
    },
    drop: async (address, token) => {
      if (locks.get(address)?.token === token) locks.delete(address);
    },
    release: async (address, token, stored) => {
      const lock = locks.get(address);
      if (lock?.token !== token) return false;
      if (stored) keep(address, stored);
      if (!lock.knocked) return !locks.delete(address);
      lock.knocked = false;
      lock.until = now() + lockMs;
      return true;
    },
    forget: async (address) => void kept.delete(address),
  };
}

export interface RateOptions {
  /** Messages a second of an account. */
  perSecond(account: string): number;
  now?: () => number;
  /** Keeps a platform's "wait" where it outlives this process. */
  remember?(account: string, until: number): Promise<void>;
}

/** How much of a second may go out at one go (GCRA's tolerance): 28 a second stay under Telegram's 30 in any second. */
export const BURST_SECONDS = 0.05;

/** Generic cell rate algorithm: `tat` is when the next message would be due at an even pace. */
export function createLocalRates({ perSecond, now = Date.now, remember }: RateOptions): Rates {
  const tats = new Map<string, number>();
  const blocks = new Map<string, number>();
  return {
    take: async (account, count) => {
      const wait = (blocks.get(account) ?? 0) - now();
      if (wait > 0) return { granted: 0, retryInMs: wait };
      const step = 1000 / perSecond(account);
      const tat = Math.max(tats.get(account) ?? 0, now());
      const room = Math.floor((now() + burstMs(step) - tat) / step + 1e-9);
      const granted = Math.max(0, Math.min(count, room));
      tats.set(account, tat + granted * step);
      const next = tat + granted * step + step - burstMs(step) - now();
      return { granted, retryInMs: granted < count ? Math.max(1, Math.ceil(next)) : 0 };
    },
    give: async (account, count) => {
      const tat = tats.get(account);
      if (tat !== undefined) tats.set(account, tat - (count * 1000) / perSecond(account));
    },
    block: async (account, until) => {
      blocks.set(account, Math.max(blocks.get(account) ?? 0, until));
      await remember?.(account, until);
    },
  };
}

/** At least one message fits, however slow the pace. */
export function burstMs(stepMs: number): number {
  return Math.max(stepMs, BURST_SECONDS * 1000);
}

export function createLocalNudges(): Nudges {
  const emitter = new EventEmitter().setMaxListeners(0);
  return {
    nudge: (topic) => void emitter.emit(topic),
    on: (topic, listener) => void emitter.on(topic, listener),
  };
}
