/** Locks, sessions, send rates and nudges shared by processes, in Redis or a Redis Cluster. */
import { randomUUID } from 'node:crypto';
import { Cluster, Redis, type ClusterNode } from 'ioredis';
import type { Nudges, Rates, Sessions, StoredSession } from '../services/ports.ts';
import { burstMs, createLocalRates, createLocalSessions, type RateOptions } from './quick.ts';

export type RedisClient = (Redis | Cluster) & {
  holdPerson(...args: (string | number)[]): Promise<[number, string | null]>;
  releasePerson(...args: (string | number)[]): Promise<number>;
  renewPerson(...args: (string | number)[]): Promise<number>;
  dropPerson(...args: (string | number)[]): Promise<number>;
  givePlaces(...args: (string | number)[]): Promise<number>;
  takePlaces(...args: (string | number)[]): Promise<[number, number]>;
  blockAccount(...args: (string | number)[]): Promise<number>;
};

/** How long a lock outlives a process that died; renewed while its turn is made. */
export const LOCK_MS = 10_000;

// All keys of a person, and all keys of an account, carry one hash tag: one slot of a cluster.
const personKeys = (address: string) =>
  [`tlh:{${address}}:lock`, `tlh:{${address}}:knock`, `tlh:{${address}}:session`] as const;
const accountKeys = (account: string) =>
  [`tlh:{${account}}:tat`, `tlh:{${account}}:block`] as const;

const HOLD = `
if redis.call('SET', KEYS[1], ARGV[1], 'NX', 'PX', ARGV[2]) then
  redis.call('DEL', KEYS[2])
  return {1, redis.call('GET', KEYS[3])}
end
redis.call('SET', KEYS[2], '1', 'PX', ARGV[2])
return {0, false}`;

const RELEASE = `
if redis.call('GET', KEYS[1]) ~= ARGV[1] then return 0 end
if ARGV[2] ~= '' then redis.call('SET', KEYS[3], ARGV[2], 'PX', ARGV[3]) end
if redis.call('DEL', KEYS[2]) == 1 then
  redis.call('PEXPIRE', KEYS[1], ARGV[4])
  return 1
end
redis.call('DEL', KEYS[1])
return 0`;

const DROP = `
if redis.call('GET', KEYS[1]) == ARGV[1] then return redis.call('DEL', KEYS[1], KEYS[2]) end
return 0`;

const RENEW = `
if redis.call('GET', KEYS[1]) == ARGV[1] then return redis.call('PEXPIRE', KEYS[1], ARGV[2]) end
return 0`;

/** GCRA on the server's own clock, in microseconds; a block holds everybody back. */
const TAKE = `
local clock = redis.call('TIME')
local now = clock[1] * 1000000 + clock[2]
local blocked = tonumber(redis.call('GET', KEYS[2]) or '0') * 1000
if blocked > now then return {0, math.ceil((blocked - now) / 1000)} end
local step, burst, count = tonumber(ARGV[1]), tonumber(ARGV[2]), tonumber(ARGV[3])
local tat = math.max(tonumber(redis.call('GET', KEYS[1]) or '0'), now)
local granted = math.max(0, math.min(count, math.floor((now + burst - tat) / step)))
tat = tat + granted * step
if granted > 0 then redis.call('SET', KEYS[1], string.format('%.0f', tat), 'PX', math.ceil((tat - now + burst) / 1000) + 1000) end
if granted == count then return {granted, 0} end
return {granted, math.max(1, math.ceil((tat + step - burst - now) / 1000))}`;

const GIVE = `
local tat = redis.call('GET', KEYS[1])
if tat then redis.call('SET', KEYS[1], string.format('%.0f', tonumber(tat) - tonumber(ARGV[1])), 'KEEPTTL') end
return 1`;

const BLOCK = `
if tonumber(redis.call('GET', KEYS[2]) or '0') < tonumber(ARGV[1]) then
  redis.call('SET', KEYS[2], ARGV[1], 'PX', ARGV[2])
end
return 1`;

/** `url`: redis://… or a comma list of cluster nodes. Commands fail fast while Redis is away. */
export function connectRedis(url: string): RedisClient {
  const options = { enableAutoPipelining: true, enableOfflineQueue: false, commandTimeout: 2_000 };
  const nodes = url.split(',').map((node) => node.trim());
  const cluster = { ...options, ...credentials(nodes[0] as string) };
  const client =
    nodes.length > 1
      ? new Cluster(nodes.map(clusterNode), { redisOptions: cluster, enableOfflineQueue: false })
      : new Redis(nodes[0] as string, {
          ...options,
          maxRetriesPerRequest: 0,
          retryStrategy: (times) => Math.min(times * 100, 2_000),
        });
  client.on('error', () => undefined); // told by /readyz; every command answers for itself
  client.defineCommand('holdPerson', { numberOfKeys: 3, lua: HOLD });
  client.defineCommand('releasePerson', { numberOfKeys: 3, lua: RELEASE });
  client.defineCommand('dropPerson', { numberOfKeys: 2, lua: DROP });
  client.defineCommand('givePlaces', { numberOfKeys: 1, lua: GIVE });
  client.defineCommand('renewPerson', { numberOfKeys: 1, lua: RENEW });
  client.defineCommand('takePlaces', { numberOfKeys: 2, lua: TAKE });
  client.defineCommand('blockAccount', { numberOfKeys: 2, lua: BLOCK });
  return client as RedisClient;
}

/** A cluster takes user, password and TLS beside its nodes; the first node's address says them. */
function credentials(node: string): { username?: string; password?: string; tls?: object } {
  if (!node.includes('://')) return {};
  const { username, password, protocol } = new URL(node);
  return {
    ...(username && { username: decodeURIComponent(username) }),
    ...(password && { password: decodeURIComponent(password) }),
    ...(protocol === 'rediss:' && { tls: {} }),
  };
}

function clusterNode(node: string): ClusterNode {
  const { hostname, port } = new URL(node.includes('://') ? node : `redis://${node}`);
  return { host: hostname, port: Number(port || 6379) };
}

/** Waits until the first connection stands; throws with a sentence where it does not within `ms`. */
export async function awaitRedis(client: RedisClient, ms = 5_000): Promise<void> {
  const deadline = Date.now() + ms;
  while (client.status !== 'ready') {
    if (Date.now() > deadline) throw new Error('REDIS_URL: Redis does not answer');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

export interface RedisSessionOptions {
  client: RedisClient;
  ttlMs?: number;
  lockMs?: number;
}

/**
 * While Redis is away, people are held per process and sessions come from the database; the number of
 * the turn, checked at the commit, keeps two processes from answering the same message twice.
 */
export function createRedisSessions(options: RedisSessionOptions): Sessions {
  const { client, ttlMs = 30 * 60_000, lockMs = LOCK_MS } = options;
  const local = createLocalSessions({ ttlMs: 0 });
  const isLocal = (token: string) => token.startsWith('local:');
  return {
    hold: async (address) => {
      const token = randomUUID();
      try {
        const [held, json] = await client.holdPerson(...personKeys(address), token, lockMs);
        return held ? { token, stored: parseStored(json) } : undefined;
      } catch {
        const held = await local.hold(address);
        return held && { token: `local:${held.token}`, stored: null };
      }
    },
    renew: async (address, token) =>
      isLocal(token) ||
      (await client.renewPerson(personKeys(address)[0], token, lockMs).catch(() => 0)) === 1,
    drop: async (address, token) => {
      if (isLocal(token)) return local.drop(address, token.slice('local:'.length));
      const [lock, knock] = personKeys(address);
      await client.dropPerson(lock, knock, token).catch(() => 0); // else it runs out
    },
    release: async (address, token, stored) => {
      if (isLocal(token)) return local.release(address, token.slice('local:'.length), undefined);
      const json = stored ? JSON.stringify(stored) : '';
      const args = [...personKeys(address), token, json, ttlMs, lockMs];
      return (await client.releasePerson(...args).catch(() => 0)) === 1;
    },
    forget: async (address) => {
      await local.forget(address);
      await client.del(personKeys(address)[2]).catch(() => 0); // else it runs out by itself
    },
  };
}

/** What is not readable counts as absent: the database has the copy. */
function parseStored(json: string | null): StoredSession | null {
  if (!json) return null;
  try {
    const stored = JSON.parse(json) as StoredSession;
    return Number.isInteger(stored.turn) ? stored : null;
  } catch {
    return null;
  }
}

/** While Redis is away each process keeps half the rate by itself: slower rather than blocked by the platform. */
export function createRedisRates(client: RedisClient, options: RateOptions): Rates {
  const half = (account: string) => options.perSecond(account) / 2;
  const local = createLocalRates({ ...options, perSecond: half });
  const stepOf = (account: string) => 1_000_000 / options.perSecond(account);
  // What this process knows of a platform's "wait" holds even where Redis was flushed meanwhile.
  const waits = new Map<string, number>();
  return {
    take: async (account, count) => {
      const wait = (waits.get(account) ?? 0) - Date.now();
      if (wait > 0) return { granted: 0, retryInMs: wait };
      const step = stepOf(account);
      const burst = burstMs(step / 1000) * 1000;
      try {
        const args = [...accountKeys(account), step, burst, count];
        const [granted, retryInMs] = await client.takePlaces(...args);
        return { granted, retryInMs };
      } catch {
        return local.take(account, count);
      }
    },
    give: async (account, count) => {
      const micros = Math.round(stepOf(account) * count);
      await client
        .givePlaces(accountKeys(account)[0], micros)
        .catch(() => local.give(account, count));
    },
    block: async (account, until) => {
      waits.set(account, Math.max(waits.get(account) ?? 0, until));
      await local.block(account, until);
      const life = Math.max(1, until - Date.now());
      await client.blockAccount(...accountKeys(account), until, life).catch(() => undefined);
    },
  };
}

/** Nudges within and between processes; many at once become one. */
export function createRedisNudges(client: RedisClient, local: Nudges): Nudges & { close(): void } {
  const channel = 'tlh:nudge';
  const me = randomUUID();
  const subscriber = (client as Redis).duplicate();
  subscriber.on('error', () => undefined);
  subscriber.on('ready', () => void subscriber.subscribe(channel).catch(() => undefined));
  subscriber.on('message', (_channel: string, message: string) => {
    const [topic, from] = message.split(' ');
    if (from !== me && topic === 'outbox') local.nudge(topic);
  });
  let pending = false;
  const nudge: Nudges['nudge'] = (topic) => {
    local.nudge(topic);
    if (pending) return;
    pending = true;
    setTimeout(() => {
      pending = false;
      client.publish(channel, `${topic} ${me}`).catch(() => undefined);
    }, 10);
  };
  return { nudge, on: local.on, close: () => subscriber.disconnect() };
}
