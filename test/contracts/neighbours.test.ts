/** Jobs and neighbours' posts on every database: kept sealed, decided by cadres, never leading to who wrote them. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Command } from '../../src/conversation/commands.ts';
import type { Incoming } from '../../src/conversation/vocabulary.ts';
import type { Committed, DoneTurn } from '../../src/services/ports.ts';
import { createInbox } from '../../src/store/inbox.ts';
import { createJobs, type NewJob } from '../../src/store/jobs.ts';
import { createNeighbours } from '../../src/store/neighbours.ts';
import { createLocalRates } from '../../src/store/quick.ts';
import { createTurns } from '../../src/store/turns.ts';
import { emptyTables, kinds, type TestDatabase } from '../support/databases.ts';
import { secrets, testMeans } from '../support/means.ts';

const LAN = 'zalo:1:111222333';
const HOA = 'telegram:444555666';
const NOW = Date.now();
const DAY = 86_400_000;

const POST: Extract<Command, { do: 'postNeighbour' }> = {
  do: 'postNeighbour',
  kind: 'offer',
  subject: 'tools',
  commune: 'Na Sầm',
  words: 'có máy cày nhỏ cho mượn',
};

const JOB: NewJob = {
  title: 'Thợ may',
  employer: 'Xưởng may',
  place: 'xã Na Sầm',
  commune: 'Na Sầm',
  pay: '6 triệu một tháng',
  source: 'bảng tin xã',
  validFrom: '2026-11-01',
  validTo: '2026-11-30',
  state: 'open',
};

describe.each(kinds)('jobs and neighbours on $name', (kind) => {
  let test: TestDatabase;
  const seal = secrets.words;
  const board = () => createNeighbours(test.database, seal);
  const rows = (table: string) =>
    test.database.query<Record<string, unknown>>(`SELECT * FROM ${table} ORDER BY id`);
  const age = (days: number) =>
    test.database.query(`UPDATE neighbour_post SET expires_at = now() - interval '${days} days'`);

  /** One message of hers, with what its turn does. */
  async function does(from: string, command: Command, event = `e${Math.random()}`) {
    const inbox = createInbox(test.database);
    const said: Incoming = { id: event, from, at: NOW, said: { kind: 'text', text: 'vâng' } };
    const { inboxId } = await inbox.accept(said, true);
    const { turn } = await inbox.person(from);
    const row = { address: from, session: null, out: [], run: [command], turn };
    return commit({ inboxId: inboxId ?? '1', ...row });
  }

  function commit(turn: DoneTurn): Promise<Committed> {
    const rates = createLocalRates({ perSecond: () => 1_000 });
    const { database } = test;
    const options = { database, rates, leaseMs: 60_000, sendsAtOnce: false, means: testMeans() };
    return createTurns(options).commit(turn);
  }

  const posted = async (from = LAN, more: Partial<typeof POST> = {}) => {
    await does(from, { ...POST, ...more });
    return String((await rows('neighbour_post')).at(-1)?.id);
  };

  beforeAll(async () => {
    test = await kind.open();
  });
  beforeEach(() => emptyTables(test));
  afterAll(() => test.drop());

  describe('posts', () => {
    it('makes one post of one message, however often its turn is tried', async () => {
      const first = await does(LAN, POST, 'same');
      expect(first).toMatchObject({ done: true });
      expect(
        await commit({ inboxId: '1', address: LAN, turn: 0, session: null, out: [], run: [POST] }),
      ).toEqual({
        done: false,
      });
      expect(await rows('neighbour_post')).toHaveLength(1);
      await expect(
        test.database
          .query(`INSERT INTO neighbour_post (inbox_id, address, kind, subject, commune, words, expires_at)
          VALUES (1, 'x', 'ask', 'tools', 'Na Sầm', 'x', now())`),
      ).rejects.toThrow();
    });

    it('shows nothing to others before a cadre approved it, and to its writer that it waits', async () => {
      const id = await posted();
      expect(await board().shown({ address: HOA, personId: null, now: NOW })).toEqual({
        mine: [],
        others: [],
      });
      const { mine, others } = await board().shown({ address: LAN, personId: null, now: NOW });
      expect(mine).toMatchObject([{ id, state: 'pending', words: POST.words }]);
      expect(others).toEqual([]);
    });

    it('shows an approved post to others as the cadre approved it, and not to its writer as another', async () => {
      const id = await posted();
      expect(await board().approve(id, 'an', 'máy cày nhỏ, mượn hai ngày')).toBe(
        'máy cày nhỏ, mượn hai ngày',
      );
      const words = 'máy cày nhỏ, mượn hai ngày';
      const shared = { id, kind: 'offer', subject: 'tools', commune: 'Na Sầm', words };
      expect((await board().shown({ address: HOA, personId: null, now: NOW })).others).toEqual([
        shared,
      ]);
      expect(await board().shown({ address: LAN, personId: null, now: NOW })).toEqual({
        mine: [{ ...shared, state: 'approved' }],
        others: [],
      });
      expect(await board().approve(id, 'an')).toBeUndefined();
    });

    it('tells others nothing of who wrote it: no address, no number, no name', async () => {
      const words = 'em tên Lan có máy cày, gọi 0912 345 678 hoặc chị Hoa nhé';
      const id = await posted(LAN, { words });
      await board().approve(id, 'an');
      const second = await posted(LAN, { kind: 'ask' });
      await board().approve(second, 'an', 'cần gặt, số không chín một hai ba bốn năm sáu bảy tám');
      const told = JSON.stringify(await board().shown({ address: HOA, personId: null, now: NOW }));
      expect(told).toContain('máy cày');
      expect(told).not.toMatch(/111222333|zalo|0912|345|678|Lan|Hoa|bảy tám|sáu bảy/);
      expect(told).not.toMatch(/address|inbox|decided/i);
    });

    it('keeps words sealed in the table, without numbers from the first', async () => {
      const id = await posted(LAN, { words: 'máy cày, gọi 0912345678' });
      await board().approve(id, 'an');
      const [row] = await rows('neighbour_post');
      expect(JSON.stringify(Object.values(row ?? {}).map(String))).not.toMatch(/máy cày|0912/);
      expect(seal.open(String(row?.words))).toBe('máy cày, gọi •••');
    });

    it('refuses with a reason that only its writer reads, and wipes the words', async () => {
      const id = await posted();
      expect(await board().refuse(id, 'an', 'chuyện vay tiền')).toBe(true);
      expect((await board().shown({ address: LAN, personId: null, now: NOW })).mine).toMatchObject([
        { id, state: 'refused', reason: 'chuyện vay tiền' },
      ]);
      expect((await board().shown({ address: HOA, personId: null, now: NOW })).others).toEqual([]);
      expect(await rows('neighbour_post')).toMatchObject([
        { words: null, shown_words: null, decided_by: 'an' },
      ]);
      expect(await board().approve(id, 'an')).toBeUndefined();
    });

    it('lets her take back her own post and nobody else’s', async () => {
      const id = await posted();
      await board().approve(id, 'an');
      await does(HOA, { do: 'takeBackPost', post: id });
      expect((await board().shown({ address: HOA, personId: null, now: NOW })).others).toHaveLength(
        1,
      );
      await does(LAN, { do: 'takeBackPost', post: id });
      expect(await board().shown({ address: LAN, personId: null, now: NOW })).toEqual({
        mine: [],
        others: [],
      });
      expect(await rows('neighbour_post')).toMatchObject([
        { state: 'closed', words: null, shown_words: null },
      ]);
    });

    it('allows three posts at a time; a fourth undoes the turn', async () => {
      for (let n = 0; n < 3; n += 1) await posted();
      const result = await does(LAN, POST, 'fourth');
      expect(result).toMatchObject({ done: false, refused: { refused: 'tooManyPosts' } });
      expect(await rows('neighbour_post')).toHaveLength(3);
      expect(await createInbox(test.database).waiting(LAN)).toHaveLength(1);
      expect(await does(HOA, POST)).toMatchObject({ done: true });
    });

    it('stands for thirty days, again from its approval, and is then wiped', async () => {
      const id = await posted();
      await test.database.query(`UPDATE neighbour_post SET expires_at = now() + interval '1 hour'`);
      await board().approve(id, 'an');
      expect(
        (await board().shown({ address: HOA, personId: null, now: NOW + 29 * DAY })).others,
      ).toHaveLength(1);
      expect(
        (await board().shown({ address: HOA, personId: null, now: NOW + 31 * DAY })).others,
      ).toEqual([]);
      await age(1);
      expect((await board().shown({ address: HOA, personId: null, now: NOW })).others).toEqual([]);
      expect(await board().expire()).toBe(1);
      expect(await board().expire()).toBe(0);
      expect(await rows('neighbour_post')).toMatchObject([
        { state: 'expired', words: null, shown_words: null },
      ]);
    });

    it('does not approve what has stood its time', async () => {
      const id = await posted();
      await age(1);
      expect(await board().approve(id, 'an')).toBeUndefined();
    });

    it('cannot hold a shown post that nobody approved, nor words of one that is over', async () => {
      const id = await posted();
      const change = (set: string) =>
        test.database.query(`UPDATE neighbour_post SET ${set} WHERE id = ${id}`);
      await expect(change(`state = 'approved'`)).rejects.toThrow();
      await expect(change(`shown_words = 'x'`)).rejects.toThrow();
      await expect(change(`state = 'closed'`)).rejects.toThrow();
      await expect(change(`kind = 'sells'`)).rejects.toThrow();
      await expect(change(`days = 31`)).rejects.toThrow();
    });
  });

  describe('jobs', () => {
    const jobs = () => createJobs(test.database);

    it('tells of open ones within their days, newest first', async () => {
      await jobs().add([
        JOB,
        { ...JOB, title: 'Nháp', state: 'draft' },
        { ...JOB, title: 'Mai sau', validFrom: '2026-12-01', validTo: '2026-12-31' },
        { ...JOB, title: 'Mới', commune: undefined, publishedPhone: '02053812345' },
      ]);
      const titles = async (today: string) => (await jobs().open(today)).map((job) => job.title);
      expect(await titles('2026-11-01')).toEqual(['Mới', 'Thợ may']);
      expect(await titles('2026-11-30')).toEqual(['Mới', 'Thợ may']);
      expect(await titles('2026-12-01')).toEqual(['Mai sau']);
      const [first, second] = await jobs().open('2026-11-23');
      expect(first).not.toHaveProperty('commune');
      const { validFrom: _from, state: _state, ...told } = JOB;
      expect(second).toEqual({ id: '1', ...told });
    });

    it('keeps the same announcement once', async () => {
      expect(await jobs().add([JOB])).toEqual(['1']);
      expect(await jobs().add([JOB, { ...JOB, title: 'Khác' }])).toHaveLength(1);
      expect(await rows('job')).toHaveLength(2);
    });

    it('closes and opens, and says where there was nothing to change', async () => {
      const [id = ''] = await jobs().add([JOB]);
      expect(await jobs().change(id, 'closed')).toBe(true);
      expect(await jobs().change(id, 'closed')).toBe(false);
      expect(await jobs().open('2026-11-23')).toEqual([]);
      expect(await jobs().change(id, 'open')).toBe(true);
      expect(await jobs().list('open')).toMatchObject([{ id, state: 'open' }]);
      expect(await jobs().change('999', 'closed')).toBe(false);
    });

    it('cannot hold a job that ends before it begins, or a state nobody knows', async () => {
      await expect(jobs().add([{ ...JOB, validTo: '2026-10-01' }])).rejects.toThrow();
      await expect(jobs().add([{ ...JOB, state: 'sold' as never }])).rejects.toThrow();
    });
  });
});
