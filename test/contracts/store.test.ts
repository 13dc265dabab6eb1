/** What inbox, turns and outbox promise, on every database we run on. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Incoming } from '../../src/conversation/vocabulary.ts';
import type { DoneTurn, NewOutbox, Outcome } from '../../src/services/ports.ts';
import { createInbox } from '../../src/store/inbox.ts';
import { createOutbox } from '../../src/store/outbox.ts';
import { createLocalRates } from '../../src/store/quick.ts';
import { openQuick } from '../../src/store/open-quick.ts';
import { createSeal } from '../../src/store/seal.ts';
import { createTokenRow } from '../../src/store/tokens.ts';
import { createTurns } from '../../src/store/turns.ts';
import { emptyTables, kinds, type TestDatabase } from '../support/databases.ts';
import { testMeans } from '../support/means.ts';

const LAN = 'zalo:1:100';
const HOA = 'zalo:1:200';
const ACCOUNT = 'zalo:1';

function said(id: string, from = LAN, text = 'chào em', at = 1_795_400_000_000): Incoming {
  return { id, from, at, said: { kind: 'text', text } };
}

function reply(inboxId: string, n = 0, address = LAN): NewOutbox {
  const message = { kind: 'text' as const, text: `câu ${n}` };
  return { address, account: ACCOUNT, dedupeKey: `${inboxId}:${n}`, purpose: 'reply', message };
}

function done(inboxId: string, turn: number, more: Partial<DoneTurn> = {}): DoneTurn {
  const session = { v: 1, flow: 'menu', step: 'menu', data: { turn } };
  return {
    inboxId,
    address: LAN,
    turn,
    session,
    run: [],
    personId: null,
    out: [reply(inboxId)],
    ...more,
  };
}

describe.each(kinds)('the store on $name', (kind) => {
  let test: TestDatabase;
  const parts = (sendsAtOnce = false, perSecond = 1_000) => ({
    inbox: createInbox(test.database),
    outbox: createOutbox(test.database),
    turns: createTurns({
      database: test.database,
      rates: createLocalRates({ perSecond: () => perSecond }),
      leaseMs: 60_000,
      sendsAtOnce,
      means: testMeans(),
    }),
  });
  const rows = (table: string) => test.database.query<never>(`SELECT * FROM ${table} ORDER BY 1`);

  beforeAll(async () => {
    test = await kind.open();
  });
  beforeEach(() => emptyTables(test));
  afterAll(() => test.drop());

  describe('inbox', () => {
    it('keeps an event once, whoever delivers it again', async () => {
      const { inbox } = parts();
      const first = await inbox.accept(said('e1'), true);
      const again = await inbox.accept(said('e1'), true);
      expect(first.inboxId).toBe('1');
      expect(again.inboxId).toBeNull();
      expect(await rows('inbox')).toHaveLength(1);
    });

    it('keeps an event once where it comes twice at the same moment', async () => {
      const { inbox } = parts();
      const both = await Promise.all([
        inbox.accept(said('e1'), true),
        inbox.accept(said('e1'), true),
      ]);
      expect(both.map((one) => one.inboxId).filter(Boolean)).toHaveLength(1);
    });

    it('says whether an earlier message of hers is waiting', async () => {
      const { inbox } = parts();
      expect((await inbox.accept(said('e1'), true)).earlierWaiting).toBe(false);
      expect((await inbox.accept(said('e2'), true)).earlierWaiting).toBe(true);
      expect((await inbox.accept(said('e3', HOA), true)).earlierWaiting).toBe(false);
      expect((await inbox.waiting(LAN)).map((one) => one.incoming.id)).toEqual(['e1', 'e2']);
    });

    it('knows that of two at the same moment one is the earlier', async () => {
      const { inbox } = parts();
      const both = await Promise.all([
        inbox.accept(said('e1'), true),
        inbox.accept(said('e2'), true),
      ]);
      expect(both.map((one) => [one.inboxId, one.earlierWaiting])).toEqual([
        ['1', false],
        ['2', true],
      ]);
    });

    it('keeps NUL, half surrogates and decomposed letters without breaking', async () => {
      const { inbox } = parts();
      const text = 'a\0b\ud800c e\u0323 \u200b 😀';
      await inbox.accept(said('e1', LAN, text), true);
      const [kept] = await inbox.waiting(LAN);
      expect(kept?.incoming.said).toEqual({ kind: 'text', text: 'ab\ufffdc e\u0323 \u200b 😀' });
    });

    it('keeps bookkeeping events as handled, and they open no window', async () => {
      const { inbox } = parts();
      await inbox.accept(
        { ...said('e1'), said: { kind: 'ignored', event: 'oa_send_text' } },
        false,
      );
      expect(await inbox.waiting(LAN)).toEqual([]);
      expect((await inbox.person(LAN)).lastInteractionAt).toBeNull();
      await inbox.accept(said('e2'), true);
      expect((await inbox.person(LAN)).lastInteractionAt).toBe(1_795_400_000_000);
    });

    it('finds what was forgotten', async () => {
      const { inbox } = parts();
      await inbox.accept(said('e1'), true);
      expect(await inbox.forgotten(60_000)).toEqual([]);
      await test.database.query(`UPDATE inbox SET received_at = now() - interval '2 minutes'`);
      expect(await inbox.forgotten(60_000)).toEqual([LAN]);
    });
  });

  describe('turns', () => {
    it('writes reply, session and "handled" together', async () => {
      const { inbox, turns } = parts();
      await inbox.accept(said('e1'), true);
      expect(await turns.commit(done('1', 0))).toEqual({ done: true, now: [], queued: 1 });
      expect(await inbox.waiting(LAN)).toEqual([]);
      expect(await inbox.session(LAN)).toMatchObject({ turn: 1, session: { flow: 'menu' } });
      expect(await rows('outbox')).toMatchObject([{ dedupe_key: '1:0', state: 'queued' }]);
    });

    it('is made once: a second commit of the same message writes nothing', async () => {
      const { inbox, turns } = parts();
      await inbox.accept(said('e1'), true);
      await turns.commit(done('1', 0));
      expect(await turns.commit(done('1', 1))).toEqual({ done: false });
      expect(await rows('outbox')).toHaveLength(1);
      expect((await inbox.session(LAN)).turn).toBe(1);
    });

    it('is refused where the person has moved on (a lock was lost)', async () => {
      const { inbox, turns } = parts();
      await inbox.accept(said('e1'), true);
      await inbox.accept(said('e2'), true);
      const both = await Promise.all([turns.commit(done('1', 0)), turns.commit(done('2', 0))]);
      expect(both.filter((one) => one.done)).toHaveLength(1);
      expect(await rows('outbox')).toHaveLength(1);
      expect(await inbox.waiting(LAN)).toHaveLength(1);
    });

    it('leases what goes at once, as far as the rate allows', async () => {
      const { inbox, turns } = parts(true, 4);
      await inbox.accept(said('e1'), true);
      const out = [reply('1', 0), reply('1', 1)];
      const result = await turns.commit(done('1', 0, { out }));
      expect(result).toMatchObject({ done: true, now: [{ dedupeKey: '1:0' }], queued: 1 });
      expect(await rows('outbox')).toMatchObject([{ state: 'sending' }, { state: 'queued' }]);
    });

    it('never lets a reply overtake an earlier one that still waits', async () => {
      const { inbox, turns } = parts(true);
      await inbox.accept(said('e1'), true);
      await turns.commit(done('1', 0));
      await inbox.accept(said('e2'), true);
      expect(await turns.commit(done('2', 1))).toMatchObject({ done: true, now: [], queued: 1 });
    });

    it('performs commands in the same transaction, words sealed, one request a message', async () => {
      const { inbox, turns } = parts();
      await inbox.accept(said('e1'), true);
      const run: DoneTurn['run'] = [
        { do: 'setLanguage', language: 'en' },
        { do: 'requestHandover', topic: 'loan', words: 'em cần gặp cán bộ' },
      ];
      expect(await turns.commit(done('1', 0, { run }))).toMatchObject({ done: true });
      expect(await turns.commit(done('1', 0, { run }))).toEqual({ done: false });
      expect((await inbox.person(LAN)).language).toBe('en');
      expect(await rows('handover')).toMatchObject([
        { topic: 'loan', words: expect.stringMatching(/^v1\./) },
      ]);
    });

    it('takes nobody with it where one row of a batch is broken', async () => {
      const { inbox, turns } = parts();
      await inbox.accept(said('e1'), true);
      await inbox.accept(said('e2', HOA), true);
      const broken = { ...reply('2'), purpose: 'nonsense' as never, address: HOA };
      const [good, bad] = await Promise.allSettled([
        turns.commit(done('1', 0)),
        turns.commit(done('2', 0, { address: HOA, out: [broken] })),
      ]);
      expect(good).toMatchObject({ status: 'fulfilled', value: { done: true } });
      expect(bad.status).toBe('rejected');
      expect(await inbox.waiting(HOA)).toHaveLength(1);
    });

    it('gives places back for rows that had to wait', async () => {
      const given: number[] = [];
      const rates = {
        ...createLocalRates({ perSecond: () => 1_000 }),
        give: async (_account: string, count: number) => void given.push(count),
      };
      const { database } = test;
      const turns = createTurns({
        database,
        rates,
        leaseMs: 60_000,
        sendsAtOnce: true,
        means: testMeans(),
      });
      const { inbox } = parts();
      await inbox.accept(said('e1'), true);
      await turns.commit(done('1', 0));
      await inbox.accept(said('e2'), true);
      expect(await turns.commit(done('2', 1))).toMatchObject({ done: true, now: [], queued: 1 });
      expect(given).toEqual([1]);
    });

    it('knows who came back although her leaving is handled later', async () => {
      const { inbox, turns } = parts();
      const at = 1_795_400_000_000;
      await inbox.accept({ ...said('e1'), said: { kind: 'left' } }, true);
      expect((await inbox.person(LAN)).lastInteractionAt).toBeNull(); // leaving opens no window
      await inbox.accept({ ...said('e2', LAN, '', at + 1_000), said: { kind: 'joined' } }, true);
      await turns.commit(done('1', 0, { out: [], unreachable: 'left' }));
      await turns.commit(done('2', 1, { out: [] }));
      expect((await inbox.person(LAN)).reachable).toBe(true);
    });

    it('counts breaks and marks who left', async () => {
      const { inbox, turns } = parts();
      await inbox.accept(said('e1'), true);
      expect(await inbox.broke('1', 'Error: x')).toBe(1);
      expect(await inbox.broke('1', 'Error: x')).toBe(2);
      await turns.commit(done('1', 0, { out: [], session: null, unreachable: 'left' }));
      expect((await inbox.person(LAN)).reachable).toBe(false);
      await inbox.accept(said('e2', LAN, 'em quay lại', 1_795_400_100_000), true);
      expect((await inbox.person(LAN)).reachable).toBe(true);
    });
  });

  describe('outbox', () => {
    async function queued(count: number, addresses = [LAN]): Promise<ReturnType<typeof parts>> {
      const all = parts();
      for (let n = 1; n <= count; n += 1) {
        const address = addresses[(n - 1) % addresses.length] as string;
        await all.inbox.accept(said(`e${n}`, address), true);
        const { turn } = await all.inbox.person(address);
        await all.turns.commit(
          done(String(n), turn, { address, out: [reply(String(n), 0, address)] }),
        );
      }
      return all;
    }
    const claim = (all: ReturnType<typeof parts>) => all.outbox.claim(ACCOUNT, 10, 60_000);
    const settle = async (all: ReturnType<typeof parts>, outcome: Outcome) => {
      const [row] = await claim(all);
      if (!row) throw new Error('nothing was due');
      await all.outbox.settle({ id: row.id, attempts: row.attempts, outcome });
      return (await rows('outbox'))[0];
    };

    it('gives each row to one claimer, and one row of a person at a time', async () => {
      const all = await queued(4, [LAN, HOA]);
      const claims = await Promise.all([claim(all), claim(all), claim(all)]);
      expect(
        claims
          .flat()
          .map((row) => row.id)
          .sort(),
      ).toEqual(['1', '2']);
      for (const row of claims.flat())
        await all.outbox.settle({ id: row.id, attempts: 1, outcome: { state: 'sent' } });
      expect((await claim(all)).map((row) => row.id)).toEqual(['3', '4']);
    });

    it('writes each outcome', async () => {
      expect(await settle(await queued(1), { state: 'sent', platformId: 'm1' })).toMatchObject({
        state: 'sent',
        platform_message_id: 'm1',
      });
      for (const state of ['failed', 'gone', 'unknown'] as const) {
        await emptyTables(test);
        const row = await settle(await queued(1), { state, why: 'vì thế' });
        expect(row).toMatchObject({ state, why: 'vì thế' });
      }
      expect((await parts().inbox.person(LAN)).reachable).toBe(true);
      await emptyTables(test);
      await settle(await queued(1), { state: 'gone', why: 'blocked' });
      expect((await parts().inbox.person(LAN)).reachable).toBe(false);
    });

    it('keeps "again" until it is due', async () => {
      const all = await queued(1);
      await settle(all, { state: 'again', afterMs: 60_000, why: '429' });
      expect(await claim(all)).toEqual([]);
      await test.database.query(`UPDATE outbox SET due_at = now() - interval '1 second'`);
      expect(await claim(all)).toMatchObject([{ attempts: 2 }]);
    });

    it('gives back what was not sent, without counting it', async () => {
      const all = await queued(1);
      const [row] = await claim(all);
      await all.outbox.giveBack([row!]);
      expect(await claim(all)).toMatchObject([{ attempts: 1 }]);
    });

    it('shows a lost lease as unknown, never sends it again, and takes a late truth', async () => {
      const all = await queued(1);
      const [row] = await claim(all);
      expect(await all.outbox.sweep()).toMatchObject({ unknown: 0, expired: 0 });
      await test.database.query(`UPDATE outbox SET lease_until = now() - interval '1 second'`);
      expect(await all.outbox.sweep()).toMatchObject({ unknown: 1, expired: 0 });
      expect(await claim(all)).toEqual([]);
      await all.outbox.settle({ id: row!.id, attempts: 1, outcome: { state: 'sent' } });
      expect(await rows('outbox')).toMatchObject([{ state: 'sent' }]);
    });

    it('ignores the settlement of an older attempt', async () => {
      const all = await queued(1);
      const [row] = await claim(all);
      await all.outbox.settle({
        id: row!.id,
        attempts: row!.attempts - 1,
        outcome: { state: 'failed', why: 'old' },
      });
      expect(await rows('outbox')).toMatchObject([{ state: 'sending' }]);
    });

    it('notes receipts', async () => {
      const all = await queued(1);
      await settle(all, { state: 'sent', platformId: 'm1' });
      await all.outbox.receipt(ACCOUNT, 'seen', ['m1']);
      const [row] = await rows('outbox');
      expect(row).toMatchObject({ seen_at: expect.any(Date), delivered_at: expect.any(Date) });
    });

    it('lets what is not useful any more expire', async () => {
      const all = await queued(1);
      await test.database.query(`UPDATE outbox SET useful_until = now() - interval '1 second'`);
      expect(await all.outbox.sweep()).toMatchObject({ unknown: 0, expired: 1 });
    });
  });

  describe('tokens and waits', () => {
    const open = (secrets: string[]) =>
      createTokenRow(test.database, 'zalo:1', createSeal(secrets, 't'));
    const pair = {
      accessToken: 'access-1',
      refreshToken: 'refresh-1',
      expiresAt: 2_000,
      refreshIssuedAt: 1_000,
    };

    it('keeps the one living pair encrypted', async () => {
      const tokens = open(['key-a']);
      expect(await tokens.read()).toBeUndefined();
      await tokens.write(pair);
      await tokens.write({ ...pair, accessToken: 'access-2' });
      expect(await tokens.read()).toEqual({ ...pair, accessToken: 'access-2' });
      const dump = JSON.stringify(await rows('platform_token'));
      expect(dump).not.toMatch(/access-2|refresh-1/);
      expect(await rows('platform_token')).toMatchObject([{ version: 2, state: 'ok' }]);
    });

    it('opens what an older key sealed, and nothing without the key', async () => {
      await open(['key-a']).write(pair);
      expect(await open(['key-b', 'key-a']).read()).toEqual(pair);
      await expect(open(['key-b']).read()).rejects.toThrow(/SECRET_KEY/);
    });

    it('hands out no pair that was refused, until a new one is written', async () => {
      const tokens = open(['key-a']);
      await tokens.write(pair);
      await tokens.refused('used before');
      expect(await tokens.read()).toBeUndefined();
      await tokens.write(pair);
      expect(await tokens.read()).toEqual(pair);
    });

    it('lets one renewal run at a time, whose writing commits within the lock', async () => {
      const tokens = open(['key-a']);
      let inside = 0;
      const renew = () =>
        tokens.withLock(async () => {
          inside += 1;
          expect(inside).toBe(1);
          await tokens.write(pair);
          expect(await tokens.read()).toEqual(pair);
          await new Promise((resolve) => setTimeout(resolve, 20));
          inside -= 1;
        });
      await Promise.all([renew(), renew(), renew()]);
    });

    it("remembers a platform's wait beyond a restart", async () => {
      const settings = { TELEGRAM_RATE_PER_SECOND: 10, ZALO_RATE_PER_SECOND: 10 };
      const before = await openQuick(settings, test.database);
      await before.rates.block('telegram', Date.now() + 30_000);
      await before.rates.block('telegram', Date.now() + 5_000);
      const after = await openQuick(settings, test.database);
      const { granted, retryInMs } = await after.rates.take('telegram', 1);
      expect(granted).toBe(0);
      expect(retryInMs).toBeGreaterThan(20_000);
      expect((await after.rates.take('zalo:1', 1)).granted).toBe(1);
    });
  });
});
