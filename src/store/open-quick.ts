/** Locks, sessions, rates and nudges as the settings ask: on Redis, or inside this process. */
import type { Nudges, Rates, Sessions } from '../services/ports.ts';
import type { Database } from './database.ts';
import { createLocalNudges, createLocalRates, createLocalSessions } from './quick.ts';
import { blockedAccounts, rememberBlock } from './rates.ts';
import * as redis from './redis.ts';

export interface Quick {
  sessions: Sessions;
  rates: Rates;
  nudges: Nudges;
  /** Rejects where Redis is configured and does not answer. */
  ping(): Promise<unknown>;
  close(): Promise<void>;
}

export interface QuickSettings {
  REDIS_URL?: string;
  TELEGRAM_RATE_PER_SECOND: number;
  ZALO_RATE_PER_SECOND: number;
}

/** A "wait" that the platform had asked for before the last stop is taken up again. */
export async function openQuick(
  settings: QuickSettings,
  database: Database,
  lockMs?: number,
): Promise<Quick> {
  const rateOptions = {
    perSecond: (account: string) =>
      account.startsWith('zalo')
        ? settings.ZALO_RATE_PER_SECOND
        : settings.TELEGRAM_RATE_PER_SECOND,
    remember: rememberBlock(database),
  };
  const quick = settings.REDIS_URL
    ? await onRedis(settings.REDIS_URL, rateOptions, lockMs)
    : inProcess(rateOptions);
  const takeUpWaits = async () => {
    for (const { account, until } of await blockedAccounts(database))
      await quick.rates.block(account, until);
  };
  await takeUpWaits();
  if (!settings.REDIS_URL) return quick;
  // Redis may have been flushed, or away when another process was told to wait.
  const timer = setInterval(() => void takeUpWaits().catch(() => undefined), WAITS_EVERY_MS);
  const close = async () => {
    clearInterval(timer);
    await quick.close();
  };
  return { ...quick, close };
}

const WAITS_EVERY_MS = 5_000;

type RateOptions = Parameters<typeof createLocalRates>[0];

function inProcess(rateOptions: RateOptions): Quick {
  return {
    sessions: createLocalSessions(),
    rates: createLocalRates(rateOptions),
    nudges: createLocalNudges(),
    ping: async () => undefined,
    close: async () => undefined,
  };
}

async function onRedis(url: string, rateOptions: RateOptions, lockMs?: number): Promise<Quick> {
  const client = redis.connectRedis(url);
  await redis.awaitRedis(client);
  const nudges = redis.createRedisNudges(client, createLocalNudges());
  return {
    sessions: redis.createRedisSessions({ client, lockMs }),
    rates: redis.createRedisRates(client, rateOptions),
    nudges,
    ping: () => client.ping(),
    close: async () => {
      nudges.close();
      client.disconnect();
    },
  };
}
