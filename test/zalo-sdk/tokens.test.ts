/** One token pair among many users: renewed once, saved before use, and never lost by our own doing. */
import { describe, expect, it } from 'vitest';
import { createTokenKeeper } from '../../src/zalo-sdk/index.ts';
import type {
  TokenAnswer,
  TokenEvent,
  TokenKeeperOptions,
  TokenPair,
  TokenStore,
} from '../../src/zalo-sdk/index.ts';
import { memoryStore } from './memory-store.ts';

const HOUR = 3_600_000;
const NOW = 1_795_400_000_000;

const pair = (name: string, ageHours = 0): TokenPair => ({
  accessToken: `access-${name}`,
  refreshToken: `refresh-${name}`,
  refreshIssuedAt: NOW - ageHours * HOUR,
  expiresAt: NOW + (25 - ageHours) * HOUR,
});

/** A store that several keepers share, that can fail, and that remembers what was done to it. */
function sharedStore(first?: TokenPair) {
  const row = memoryStore(first);
  const log: string[] = [];
  let failWrites = 0;
  const store: TokenStore = {
    ...row,
    write: async (next) => {
      if (failWrites-- > 0) throw new Error('the database is away');
      log.push(`write ${next.refreshToken}`);
      row.stored = next;
    },
    refused: async (why) => void log.push(`refused ${why}`),
  };
  return {
    store,
    log,
    stored: () => row.stored,
    put: (next: TokenPair | undefined) => (row.stored = next),
    failNext: (times: number) => (failWrites = times),
  };
}

/** A token service where every refresh token is good once. */
function service(row: ReturnType<typeof sharedStore>, clock: { now: number } = { now: NOW }) {
  const spent: string[] = [];
  const answers: TokenAnswer[] = [];
  const refresh = async (refreshToken: string): Promise<TokenAnswer> => {
    await new Promise((resolve) => setTimeout(resolve, 5));
    const scripted = answers.shift();
    if (scripted) return scripted;
    if (spent.includes(refreshToken)) return { state: 'needs_reconsent', why: 'used before' };
    spent.push(refreshToken);
    row.log.push(`call ${refreshToken}`);
    const next = pair(`${spent.length}`);
    return {
      state: 'granted',
      pair: { ...next, refreshIssuedAt: clock.now, expiresAt: clock.now + 25 * HOUR },
    };
  };
  return { refresh, spent, answers };
}

function setUp(first?: TokenPair, more: Partial<TokenKeeperOptions> = {}) {
  const clock = { now: NOW };
  const row = sharedStore(first);
  const zalo = service(row, clock);
  const events: TokenEvent[] = [];
  const options: TokenKeeperOptions = {
    store: row.store,
    refresh: zalo.refresh,
    now: () => clock.now,
    report: (event) => events.push(event),
    ...more,
  };
  return { clock, row, zalo, events, options, keeper: createTokenKeeper(options) };
}

describe('a token to use now', () => {
  it('is the stored one as long as it is young', async () => {
    const { keeper, zalo } = setUp(pair('a', 19));
    expect(await keeper.current()).toEqual({ state: 'ready', accessToken: 'access-a' });
    expect(zalo.spent).toEqual([]);
  });

  it('is renewed at 20 hours, five before its end', async () => {
    const { keeper, row, clock } = setUp(pair('a', 19));
    await keeper.current();
    clock.now += 1.1 * HOUR;
    expect(await keeper.current()).toEqual({ state: 'ready', accessToken: 'access-1' });
    expect(row.log).toEqual(['call refresh-a', 'write refresh-1']);
  });

  it('is made from a refresh token alone', async () => {
    const { keeper } = setUp({ ...pair('a'), accessToken: '', expiresAt: NOW });
    expect(await keeper.current()).toEqual({ state: 'ready', accessToken: 'access-1' });
  });

  it('does not exist before an administrator has connected the OA', async () => {
    const { keeper, row, events } = setUp();
    expect(await keeper.current()).toMatchObject({ state: 'needs_reconsent' });
    expect(await keeper.current()).toMatchObject({ state: 'needs_reconsent' });
    expect(events).toHaveLength(1);
    row.put(pair('a'));
    expect(await keeper.current()).toMatchObject({ state: 'ready', accessToken: 'access-a' });
  });

  it('comes from the page where she did', async () => {
    const { keeper, row } = setUp();
    await keeper.accept(pair('b'));
    expect(row.stored()).toEqual(pair('b'));
    expect(await keeper.current()).toMatchObject({ accessToken: 'access-b' });
  });
});

describe('one renewal', () => {
  it('however many ask at once', async () => {
    const { keeper, zalo } = setUp(pair('a', 21));
    const all = await Promise.all(Array.from({ length: 20 }, () => keeper.current()));
    expect(new Set(all.map((one) => JSON.stringify(one))).size).toBe(1);
    expect(zalo.spent).toEqual(['refresh-a']);
  });

  it('and takes the lock once for all who ask in one process', async () => {
    const { options } = setUp(pair('a', 21));
    let locks = 0;
    const withLock: TokenStore['withLock'] = (work) => {
      locks += 1;
      return options.store.withLock(work);
    };
    const keeper = createTokenKeeper({ ...options, store: { ...options.store, withLock } });
    await Promise.all(Array.from({ length: 20 }, () => keeper.current()));
    expect(locks).toBe(1);
  });

  it('in however many processes', async () => {
    const { options, zalo, row } = setUp(pair('a', 21));
    const keepers = Array.from({ length: 4 }, () => createTokenKeeper(options));
    const all = await Promise.all(keepers.map((keeper) => keeper.current()));
    expect(all.every((one) => one.state === 'ready' && one.accessToken === 'access-1')).toBe(true);
    expect(zalo.spent).toEqual(['refresh-a']);
    expect(row.log).toEqual(['call refresh-a', 'write refresh-1']);
  });

  it('after many were refused with the same token', async () => {
    const { keeper, zalo } = setUp(pair('a', 1));
    await keeper.current();
    const all = await Promise.all(Array.from({ length: 10 }, () => keeper.replace('access-a')));
    expect(all.every((one) => one.state === 'ready' && one.accessToken === 'access-1')).toBe(true);
    expect(zalo.spent).toEqual(['refresh-a']);
  });

  it('and none where another process has renewed already', async () => {
    const { keeper, row, zalo } = setUp(pair('a', 1));
    await keeper.current();
    row.put(pair('z'));
    expect(await keeper.replace('access-a')).toEqual({ state: 'ready', accessToken: 'access-z' });
    expect(zalo.spent).toEqual([]);
  });

  it('is not followed by another where Zalo refuses the new token at once', async () => {
    const { keeper, zalo, clock } = setUp(pair('a', 1));
    await keeper.current();
    await keeper.replace('access-a');
    expect(await keeper.replace('access-1')).toMatchObject({ state: 'retry' });
    expect(zalo.spent).toHaveLength(1);
    clock.now += 31_000;
    expect(await keeper.replace('access-1')).toMatchObject({ accessToken: 'access-2' });
  });
});

describe('saved before it is used', () => {
  it('nobody gets the new token before it is stored', async () => {
    const { options, row } = setUp(pair('a', 21));
    const order: string[] = [];
    const store: TokenStore = {
      ...row.store,
      write: async (next) => {
        await new Promise((resolve) => setTimeout(resolve, 20));
        await row.store.write(next);
        order.push('stored');
      },
    };
    const keeper = createTokenKeeper({ ...options, store });
    await keeper.current().then(() => order.push('used'));
    expect(order).toEqual(['stored', 'used']);
  });

  it('a store that fails twice gets it at the third try', async () => {
    const { keeper, row, events } = setUp(pair('a', 21));
    row.failNext(2);
    expect(await keeper.current()).toMatchObject({ accessToken: 'access-1' });
    expect(row.stored()?.refreshToken).toBe('refresh-1');
    expect(events.map((one) => one.event)).toEqual(['not-saved', 'not-saved', 'renewed']);
  });

  it('a store that is away gets it later; it is not spent again, and not used before', async () => {
    const { keeper, row, zalo, clock } = setUp({ ...pair('a', 26) });
    row.failNext(3);
    expect(await keeper.current()).toMatchObject({ state: 'retry' });
    expect(row.stored()?.refreshToken).toBe('refresh-a');
    clock.now += 1_000;
    expect(await keeper.current()).toMatchObject({ accessToken: 'access-1' });
    expect(row.stored()?.refreshToken).toBe('refresh-1');
    expect(zalo.spent).toEqual(['refresh-a']);
  });

  it('even where another process has meanwhile been refused with the old one', async () => {
    const { keeper, row } = setUp({ ...pair('a', 26) });
    row.failNext(3);
    await keeper.current();
    row.put(undefined);
    expect(await keeper.current()).toMatchObject({ accessToken: 'access-1' });
    expect(row.stored()?.refreshToken).toBe('refresh-1');
  });

  it('but not over a newer one that an administrator has brought', async () => {
    const { keeper, row } = setUp({ ...pair('a', 26) });
    row.failNext(3);
    await keeper.current();
    row.put(pair('new'));
    expect(await keeper.current()).toMatchObject({ accessToken: 'access-new' });
    expect(row.stored()?.refreshToken).toBe('refresh-new');
  });
});

describe('a renewal that does not work', () => {
  const later: TokenAnswer = { state: 'retry', why: 'HTTP 502' };
  const no: TokenAnswer = { state: 'needs_reconsent', why: 'Invalid refresh token' };

  it('leaves the old token in use while that is good, and tries again with the same', async () => {
    const { keeper, zalo, clock } = setUp(pair('a', 21));
    zalo.answers.push(later);
    expect(await keeper.current()).toMatchObject({ accessToken: 'access-a' });
    expect(await keeper.current()).toMatchObject({ accessToken: 'access-a' });
    expect(zalo.spent).toEqual([]);
    clock.now += 31_000;
    expect(await keeper.current()).toMatchObject({ accessToken: 'access-1' });
    expect(zalo.spent).toEqual(['refresh-a']);
  });

  it('says when to come back where the old token is no good', async () => {
    const { keeper, zalo, clock } = setUp(pair('a', 26));
    zalo.answers.push(later, later);
    expect(await keeper.current()).toEqual({ state: 'retry', afterMs: 30_000, why: 'HTTP 502' });
    clock.now += 10_000;
    expect(await keeper.current()).toMatchObject({ state: 'retry', afterMs: 20_000 });
    expect(zalo.answers).toHaveLength(1);
  });

  it('is final where Zalo says no: the pair stays as it was, and is not offered again', async () => {
    const { keeper, row, zalo, clock, events } = setUp(pair('a', 26));
    zalo.answers.push(no);
    expect(await keeper.current()).toMatchObject({ state: 'needs_reconsent', why: no.why });
    clock.now += 24 * HOUR;
    expect(await keeper.current()).toMatchObject({ state: 'needs_reconsent', why: no.why });
    expect(row.stored()).toEqual(pair('a', 26));
    expect(zalo.spent).toEqual([]);
    expect(row.log).toEqual(['refused Invalid refresh token']);
    expect(events).toEqual([{ event: 'needs_reconsent', why: no.why }]);
  });

  it('is over when an administrator has consented again', async () => {
    const { keeper, zalo } = setUp(pair('a', 26));
    zalo.answers.push(no);
    await keeper.current();
    await keeper.accept(pair('b'));
    expect(await keeper.current()).toMatchObject({ accessToken: 'access-b' });
  });

  it('never hands out again what Zalo has refused', async () => {
    const { keeper, zalo } = setUp(pair('a', 1));
    zalo.answers.push(no);
    await keeper.current();
    expect(await keeper.replace('access-a')).toMatchObject({ state: 'needs_reconsent' });
    expect(await keeper.current()).toMatchObject({ state: 'needs_reconsent' });
  });

  it('is a value where the store is away, or its lock is not to be had', async () => {
    const { options } = setUp(pair('a', 1));
    const away = async () => {
      throw new Error('no connection');
    };
    const store: TokenStore = { ...options.store, withLock: away };
    const keeper = createTokenKeeper({ ...options, store });
    expect(await keeper.current()).toMatchObject({
      state: 'retry',
      why: 'the token store: no connection',
    });
  });
});

it('tells nobody a token', async () => {
  const { keeper, zalo, row, events } = setUp(pair('a', 21));
  row.failNext(1);
  await keeper.current();
  zalo.answers.push({ state: 'retry', why: 'HTTP 500' });
  await keeper.replace('access-1');
  expect(events.length).toBeGreaterThan(1);
  expect(JSON.stringify(events)).not.toMatch(/access-|refresh-/);
});
