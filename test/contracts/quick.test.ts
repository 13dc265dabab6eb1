/** What sessions, locks, rates and nudges promise, in process and on Redis. */
import { afterAll, describe, expect, it } from 'vitest';
import type { Nudges, Rates, Sessions } from '../../src/services/ports.ts';
import {
  createLocalNudges,
  createLocalRates,
  createLocalSessions,
  type RateOptions,
} from '../../src/store/quick.ts';
import {
  awaitRedis,
  connectRedis,
  createRedisNudges,
  createRedisRates,
  createRedisSessions,
  type RedisClient,
} from '../../src/store/redis.ts';
import { hasRedis } from '../support/databases.ts';

interface Kind {
  name: string;
  open(): Promise<{
    sessions: Sessions;
    rates(options: RateOptions): Rates;
    nudges(): Nudges;
    close(): Promise<void>;
  }>;
}

const local: Kind = {
  name: 'in process',
  open: async () => ({
    sessions: createLocalSessions(),
    rates: createLocalRates,
    nudges: createLocalNudges,
    close: async () => undefined,
  }),
};

const redis: Kind = {
  name: 'on Redis',
  open: async () => {
    const client = connectRedis(process.env.TEST_REDIS_URL as string);
    await awaitRedis(client);
    const opened: { close(): void }[] = [];
    return {
      sessions: createRedisSessions({ client, lockMs: 2_000 }),
      rates: (options) => createRedisRates(client, options),
      nudges: () => {
        const nudges = createRedisNudges(client, createLocalNudges());
        opened.push(nudges);
        return nudges;
      },
      close: async () => {
        for (const one of opened) one.close();
        client.disconnect();
      },
    };
  },
};

const unique = (name: string) => `telegram:${name}-${process.pid}-${Math.random()}`;
const stored = (turn: number) => ({
  turn,
  session: { v: 1, flow: 'f', step: 's', data: { n: 1 } },
});

describe.each(hasRedis ? [local, redis] : [local])('quick things $name', (kind) => {
  const opening = kind.open();
  afterAll(async () => (await opening).close());

  it('holds one person once, and lets others be held', async () => {
    const { sessions } = await opening;
    const [lan, hoa] = [unique('lan'), unique('hoa')];
    expect(await sessions.hold(lan)).toBeDefined();
    expect(await sessions.hold(lan)).toBeUndefined();
    expect(await sessions.hold(hoa)).toBeDefined();
  });

  it('keeps the session that was released with it', async () => {
    const { sessions } = await opening;
    const lan = unique('lan');
    const held = await sessions.hold(lan);
    expect(held?.stored).toBeNull();
    expect(await sessions.release(lan, held!.token, stored(3))).toBe(false);
    expect((await sessions.hold(lan))?.stored).toEqual(stored(3));
  });

  it('tells the holder that somebody knocked, and keeps the lock for another look', async () => {
    const { sessions } = await opening;
    const lan = unique('lan');
    const held = await sessions.hold(lan);
    await sessions.hold(lan);
    expect(await sessions.release(lan, held!.token, undefined)).toBe(true);
    expect(await sessions.hold(lan)).toBeUndefined();
    expect(await sessions.release(lan, held!.token, undefined)).toBe(true);
    expect(await sessions.release(lan, held!.token, undefined)).toBe(false);
    expect(await sessions.hold(lan)).toBeDefined();
  });

  it('releases and renews by token only', async () => {
    const { sessions } = await opening;
    const lan = unique('lan');
    const held = await sessions.hold(lan);
    expect(await sessions.release(lan, 'another', stored(9))).toBe(false);
    expect(await sessions.hold(lan)).toBeUndefined();
    expect(await sessions.renew(lan, held!.token)).toBe(true);
    expect(await sessions.renew(lan, 'another')).toBe(false);
  });

  it('drops a person whatever happened meanwhile', async () => {
    const { sessions } = await opening;
    const lan = unique('lan');
    const held = await sessions.hold(lan);
    await sessions.hold(lan); // a knock would keep the lock
    await sessions.drop(lan, 'another');
    expect(await sessions.hold(lan)).toBeUndefined();
    await sessions.drop(lan, held!.token);
    expect(await sessions.hold(lan)).toBeDefined();
  });

  it('takes back places that were not used', async () => {
    const { rates } = await opening;
    const { take, give } = rates({ perSecond: () => 2 });
    const account = unique('account');
    expect((await take(account, 1)).granted).toBe(1);
    expect((await take(account, 1)).granted).toBe(0);
    await give(account, 1);
    expect((await take(account, 1)).granted).toBe(1);
  });

  it('lets out no more than the rate in any rolling second', async () => {
    const { rates } = await opening;
    const { take } = rates({ perSecond: () => 40 });
    const account = unique('account');
    const sent: number[] = [];
    const end = Date.now() + 1_500;
    while (Date.now() < end) {
      const { granted, retryInMs } = await take(account, 5);
      for (let n = 0; n < granted; n += 1) sent.push(Date.now());
      if (granted < 5) await new Promise((done) => setTimeout(done, Math.min(retryInMs, 50)));
    }
    for (const start of sent) {
      const within = sent.filter((time) => time >= start && time < start + 1_000).length;
      // The pace, and what may go at one go, and the clock's grain.
      expect(within).toBeLessThanOrEqual(40 * 1.05 + 2);
    }
    expect(sent.length).toBeGreaterThan(45);
  });

  it('waits for everybody while the platform asks to wait', async () => {
    const { rates } = await opening;
    const remembered: [string, number][] = [];
    const remember = async (account: string, until: number) =>
      void remembered.push([account, until]);
    const mine = rates({ perSecond: () => 10, remember });
    const account = unique('account');
    const until = Date.now() + 400;
    await mine.block(account, until);
    await mine.block(account, until - 300); // a shorter wait never shortens a longer one
    const { granted, retryInMs } = await mine.take(account, 1);
    expect(granted).toBe(0);
    expect(retryInMs).toBeGreaterThan(200);
    expect(remembered[0]).toEqual([account, until]);
    await new Promise((done) => setTimeout(done, 450));
    expect((await mine.take(account, 1)).granted).toBe(1);
  });

  it('always lets one message through, however slow the pace', async () => {
    const { rates } = await opening;
    const { take } = rates({ perSecond: () => 0.5 });
    const account = unique('account');
    expect((await take(account, 3)).granted).toBe(1);
    expect((await take(account, 3)).granted).toBe(0);
  });

  it('passes nudges on', async () => {
    const { nudges } = await opening;
    const mine = nudges();
    const heard = new Promise<void>((resolve) => mine.on('outbox', resolve));
    mine.nudge('outbox');
    await heard;
  });
});

describe.runIf(hasRedis)('Redis shared by two processes', () => {
  const clients: RedisClient[] = [];
  const connect = async () => {
    const client = connectRedis(process.env.TEST_REDIS_URL as string);
    clients.push(client);
    await awaitRedis(client);
    return client;
  };
  afterAll(() => clients.forEach((client) => client.disconnect()));

  it('holds a person across them and frees her when the holder died', async () => {
    const [one, two] = [await connect(), await connect()];
    const lan = unique('lan');
    const first = createRedisSessions({ client: one, lockMs: 300 });
    const second = createRedisSessions({ client: two, lockMs: 300 });
    await first.hold(lan);
    expect(await second.hold(lan)).toBeUndefined();
    await new Promise((done) => setTimeout(done, 350));
    expect(await second.hold(lan)).toBeDefined();
  });

  it('nudges the other one', async () => {
    const [one, two] = [await connect(), await connect()];
    const here = createRedisNudges(one, createLocalNudges());
    const there = createRedisNudges(two, createLocalNudges());
    const heard = new Promise<void>((resolve) => there.on('outbox', resolve));
    await new Promise((done) => setTimeout(done, 200)); // until the subscription stands
    here.nudge('outbox');
    await heard;
    here.close();
    there.close();
  });

  it('forgets nothing of importance when it is flushed, and reads garbage as nothing', async () => {
    const client = await connect();
    const lan = unique('lan');
    const sessions = createRedisSessions({ client });
    await client.set(`tlh:{${lan}}:session`, 'not json');
    const held = await sessions.hold(lan);
    expect(held?.stored).toBeNull();
    await client.del(`tlh:{${lan}}:lock`);
    expect(await sessions.release(lan, held!.token, stored(1))).toBe(false);
  });

  it("keeps a platform's wait where Redis forgets it", async () => {
    const client = await connect();
    const rates = createRedisRates(client, { perSecond: () => 10 });
    const account = unique('account');
    await rates.block(account, Date.now() + 5_000);
    await client.del(`tlh:{${account}}:block`);
    expect((await rates.take(account, 1)).granted).toBe(0);
  });

  it('goes on by itself while Redis is away', async () => {
    const client = await connect();
    client.disconnect();
    const sessions = createRedisSessions({ client });
    const rates = createRedisRates(client, { perSecond: () => 10 });
    const lan = unique('lan');
    const held = await sessions.hold(lan);
    expect(held).toMatchObject({ stored: null });
    expect(await sessions.hold(lan)).toBeUndefined();
    expect(await sessions.renew(lan, held!.token)).toBe(true);
    expect(await sessions.release(lan, held!.token, stored(1))).toBe(true); // knocked
    expect(await sessions.release(lan, held!.token, stored(1))).toBe(false);
    expect((await rates.take('telegram', 1)).granted).toBe(1);
  });
});
