/** Links, consents, letters and secrets: what the tables hold them to, on every database. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Command } from '../../src/conversation/commands.ts';
import type { Said } from '../../src/conversation/vocabulary.ts';
import { nameKeyOf, PURPOSES } from '../../src/domain/people.ts';
import { say } from '../../src/domain/phrase.ts';
import { createInbox } from '../../src/store/inbox.ts';
import { makeLinkCode } from '../../src/store/links.ts';
import { createOutbox } from '../../src/store/outbox.ts';
import { createPeople } from '../../src/store/people.ts';
import { createLocalRates } from '../../src/store/quick.ts';
import { createTurns } from '../../src/store/turns.ts';
import { emptyTables, kinds, type TestDatabase } from '../support/databases.ts';
import { secrets, testMeans } from '../support/means.ts';

const LAN = 'zalo:1:100';
const HOA = 'zalo:1:200';
const NOON = Date.parse('2026-11-27T12:00:00+07:00');
const NIGHT = Date.parse('2026-11-27T22:00:00+07:00');

describe.each(kinds)('people on $name', (kind) => {
  let test: TestDatabase;
  let events = 0;
  beforeAll(async () => {
    test = await kind.open();
  });
  beforeEach(() => emptyTables(test));
  afterAll(() => test.drop());

  const inbox = () => createInbox(test.database);
  const outbox = () => createOutbox(test.database);
  const board = () =>
    createPeople({ database: test.database, secrets, fileUrl: () => 'https://x' });
  const rows = <Row = Record<string, unknown>>(sql: string, values: unknown[] = []) =>
    test.database.query<Row>(sql, values);

  async function person(name: string, more: object = {}): Promise<bigint> {
    const data = { name, nameKey: nameKeyOf(name), ...more };
    return (await test.database.prisma.person.create({ data })).id;
  }

  /** One turn of hers with these commands, as the services make it. */
  async function does(
    address: string,
    run: Command[],
    {
      writer = null as bigint | null,
      now = NOON,
      secret = false,
      said = undefined as Said | undefined,
    } = {},
  ) {
    const message = said ?? ({ kind: 'text', text: 'câu của chị' } as const);
    const event = { id: `e${(events += 1)}`, from: address, at: now, said: message };
    const { inboxId } = await inbox().accept(event, true);
    const { turn } = await inbox().person(address);
    const turns = createTurns({
      database: test.database,
      rates: createLocalRates({ perSecond: () => 1_000 }),
      leaseMs: 60_000,
      sendsAtOnce: false,
      means: testMeans({ now: () => now }),
    });
    const who = writer === null ? null : String(writer);
    const row = { session: null, out: [], run, personId: who, writer: who, secret };
    return turns.commit({ inboxId: inboxId ?? '0', address, turn, ...row });
  }

  const codeOf = (personId: bigint, now = Date.now()) =>
    makeLinkCode(test.database, testMeans({ now: () => now }), {
      personId,
      by: 'operator:x',
      days: 1,
    });

  const link = async (address: string, personId: bigint) => {
    const { code } = await codeOf(personId);
    await does(address, [{ do: 'linkByCode', code }], { now: Date.now() });
  };

  describe('codes', () => {
    it('link once, however many take them at the same moment', async () => {
      const id = await person('Lý Thị Lan');
      const { code } = await codeOf(id);
      const takers = [1, 2, 3, 4].map((n) => `zalo:1:30${n}`);
      const done = await Promise.all(
        takers.map((one) => does(one, [{ do: 'linkByCode', code }], { now: Date.now() })),
      );
      expect(done.filter((one) => one.done)).toHaveLength(1);
      expect(done.filter((one) => 'refused' in one)).toHaveLength(3);
      expect(await rows(`SELECT 1 FROM link WHERE state = 'confirmed'`)).toHaveLength(1);
    });

    it('are refused in the same words when wrong, used, too old or replaced', async () => {
      const id = await person('Lý Thị Lan');
      const old = await codeOf(id, Date.now() - 2 * 86_400_000);
      const replaced = await codeOf(id);
      const used = await codeOf(id);
      await does(LAN, [{ do: 'linkByCode', code: used.code }], { now: Date.now() });
      const tries = [old, replaced, used].map((one) => one.code);
      const answers = [];
      for (const code of [...tries, '999999999'])
        answers.push(await does(HOA, [{ do: 'linkByCode', code }], { now: Date.now() }));
      expect(new Set(answers.map((one) => JSON.stringify(one))).size).toBe(1);
      expect(answers[0]).toMatchObject({ done: false, refused: { refused: 'code' } });
    });

    it('tell her other phone that there is one more, by day, once', async () => {
      const id = await person('Lý Thị Lan');
      await link(LAN, id);
      await link('telegram:55', id);
      const told = await rows(
        `SELECT purpose FROM outbox WHERE address = $1 AND purpose = 'notice'`,
        [LAN],
      );
      expect(told).toHaveLength(1);
    });

    it('are paused after five wrong tries, for her and not for others; a right one ends the count', async () => {
      const asker = (address: string) => ({
        ...{ address, personId: null, now: Date.now(), session: undefined },
        said: { kind: 'text' as const, text: 'x' },
      });
      const wrong: Command = { do: 'noteAttempt', what: 'code', right: false };
      for (let n = 0; n < 4; n += 1) await does(LAN, [wrong]);
      expect((await board().member(asker(LAN))).paused.code).toBe(false);
      await does(LAN, [wrong]);
      expect((await board().member(asker(LAN))).paused.code).toBe(true);
      expect((await board().member(asker(HOA))).paused.code).toBe(false);
      await does(LAN, [{ do: 'noteAttempt', what: 'code', right: true }]);
      expect((await board().member(asker(LAN))).paused.code).toBe(false);
    });
  });

  describe('who writes', () => {
    it('is only somebody linked there', async () => {
      const [lan, hoa] = [await person('Lý Thị Lan'), await person('Hoàng Thị Hoa')];
      await link(LAN, lan);
      const turn = await does(LAN, [{ do: 'setActive', person: String(hoa), form: 'chi' }]);
      expect(turn).toMatchObject({ done: false, refused: { refused: 'notLinked' } });
    });

    it('is asked where two are linked, and after one said that it is not her', async () => {
      const [lan, hoa] = [await person('Lý Thị Lan'), await person('Hoàng Thị Hoa')];
      await link(LAN, lan);
      expect(await inbox().person(LAN)).toMatchObject({ shared: false, personId: String(lan) });
      await link(LAN, hoa);
      expect(await inbox().person(LAN)).toMatchObject({ shared: true, personId: String(hoa) });
      await does(LAN, [{ do: 'unlink', why: 'not-me' }], { writer: hoa });
      expect(await inbox().person(LAN)).toMatchObject({
        shared: true,
        personId: null,
        personAt: null,
      });
    });
  });

  describe('a PIN', () => {
    const asker = (id: bigint, text: string) => ({
      ...{ address: LAN, personId: String(id), now: Date.now(), session: undefined },
      said: { kind: 'text' as const, text },
    });

    it('opens details for a while, and is nowhere in the tables', async () => {
      const lan = await person('Lý Thị Lan');
      await link(LAN, lan);
      const secret = { kind: 'text', text: '730261' } as const;
      await does(LAN, [{ do: 'setPin', pin: '730261' }], {
        writer: lan,
        secret: true,
        said: secret,
      });
      expect((await board().member(asker(lan, 'x'))).active).toMatchObject({
        hasPin: true,
        isOpen: false,
      });
      expect(await board().tried(asker(lan, '730262'))).toEqual({ pin: 'wrong' });
      expect(await board().tried(asker(lan, '730261'))).toEqual({ pin: 'right' });
      await does(LAN, [{ do: 'openDetails' }], { writer: lan, now: Date.now() });
      expect((await board().member(asker(lan, 'x'))).active?.isOpen).toBe(true);
      const kept = await rows('SELECT p.pin, i.said::text FROM person p, inbox i');
      expect(JSON.stringify(kept)).not.toContain('730261');
    });
  });

  describe('consent', () => {
    const yes = (purpose: (typeof PURPOSES)[number]): Command => ({
      ...{ do: 'consent', purpose, given: true, version: '1', words: 'xin phép …' },
      ...{ language: 'vi', evidence: '[Đồng ý]' },
    });
    const stop: Command = { do: 'withdraw', purposes: PURPOSES, evidence: 'dừng' };
    const notice = (personId: bigint, topic: string, key: string) =>
      rows(
        `INSERT INTO outbox (address, account, dedupe_key, purpose, message, topic, person_id)
         VALUES ($1, 'zalo:1', $2, 'notice', '{"kind":"text","text":"lớp nuôi ong"}', $3, $4::bigint)`,
        [LAN, key, topic, String(personId)],
      );
    const claimed = async () =>
      (await outbox().claim('zalo:1', 10, 1_000)).map((one) => one.dedupeKey);
    const states = async () =>
      Object.fromEntries(
        (
          await rows<{ key: string; state: string }>('SELECT dedupe_key AS key, state FROM outbox')
        ).map(({ key, state }) => [key, state]),
      );

    it('keeps the words, the version and the act, and is never changed', async () => {
      const lan = await person('Lý Thị Lan');
      await link(LAN, lan);
      await does(LAN, [yes('training')], { writer: lan });
      expect(await rows('SELECT * FROM consent')).toMatchObject([
        {
          subject: `person:${lan}`,
          given: true,
          words: 'xin phép …',
          evidence: '[Đồng ý]',
          version: '1',
        },
      ]);
      await expect(rows('UPDATE consent SET given = false')).rejects.toThrow(/never changed/);
    });

    it('lets a notice go, withdraws it with «dừng», and none goes that slipped in after it', async () => {
      const lan = await person('Lý Thị Lan');
      await link(LAN, lan);
      await rows('DELETE FROM outbox');
      await notice(lan, 'training', 'unasked');
      expect(await claimed()).toEqual([]);
      await does(LAN, [yes('training')], { writer: lan });
      expect(await claimed()).toEqual(['unasked']);
      await rows('DELETE FROM outbox');
      await notice(lan, 'training', 'queued');
      await does(LAN, [stop], { writer: lan });
      await notice(lan, 'training', 'late');
      expect(await claimed()).toEqual([]);
      await outbox().sweep();
      expect(await states()).toEqual({ queued: 'withdrawn', late: 'withdrawn' });
    });

    it('of one woman stops nothing of another on the same phone; a stop by nobody known stops all', async () => {
      const [lan, hoa] = [await person('Lý Thị Lan'), await person('Hoàng Thị Hoa')];
      await link(LAN, lan);
      await link(LAN, hoa);
      await rows('DELETE FROM outbox');
      for (const writer of [lan, hoa]) await does(LAN, [yes('notices')], { writer });
      await notice(lan, 'notices', 'of-lan');
      await notice(hoa, 'notices', 'of-hoa');
      await does(LAN, [stop], { writer: lan });
      expect(await states()).toEqual({ 'of-lan': 'withdrawn', 'of-hoa': 'queued' });
      await does(LAN, [stop]);
      expect(await states()).toEqual({ 'of-lan': 'withdrawn', 'of-hoa': 'withdrawn' });
    });

    it('that was given before she was known is hers once she is', async () => {
      const lan = await person('Lý Thị Lan');
      await does(LAN, [yes('training')]);
      await link(LAN, lan);
      const asker = { address: LAN, personId: String(lan), now: NOON, session: undefined };
      const said = { kind: 'text', text: '' } as const;
      expect(await board().consents({ ...asker, said })).toMatchObject({ training: 'given' });
    });

    it('is no leave to write to somebody who left', async () => {
      const lan = await person('Lý Thị Lan');
      await link(LAN, lan);
      await rows('DELETE FROM outbox');
      await does(LAN, [yes('training')], { writer: lan });
      await notice(lan, 'training', 'queued');
      await rows('UPDATE contact SET reachable = false');
      expect(await claimed()).toEqual([]);
      await outbox().sweep();
      expect(await states()).toEqual({ queued: 'withdrawn' });
    });
  });

  describe('letters', () => {
    const letter = (purpose: 'reply' | 'notice', key: string, text = 'letter.otherPhone') => ({
      ...{ address: LAN, personId: null, purpose, key },
      say: [{ kind: 'text' as const, text: say(text, { name: 'x', receipt: 'x', url: 'x' }) }],
    });
    const posts = (now: number, ...letters: ReturnType<typeof letter>[]) =>
      test.database.prisma.$transaction(async (tx) => {
        for (const one of letters) await testMeans({ now: () => now }).post(tx, one);
      });

    it('wait for the morning where nobody asked for them, and keep no answer back', async () => {
      await does(LAN, []);
      await posts(NIGHT, letter('notice', 'n'), letter('notice', 'n'), letter('reply', 'r'));
      const due = await rows<{ key: string; due: Date }>(
        'SELECT dedupe_key AS key, due_at AS due FROM outbox ORDER BY id',
      );
      expect(due.map((one) => [one.key, one.due.toISOString()])).toEqual([
        ['n:0', '2026-11-28T00:00:00.000Z'],
        ['r:0', new Date(NIGHT).toISOString()],
      ]);
      await rows(`UPDATE outbox SET due_at = now() + interval '9 hours' WHERE purpose = 'notice'`);
      await rows(`UPDATE outbox SET due_at = now() WHERE purpose = 'reply'`);
      const [reply] = await outbox().claim('zalo:1', 10, 60_000);
      expect(reply?.dedupeKey).toBe('r:0');
      await outbox().settle({
        id: reply!.id,
        attempts: 1,
        outcome: { state: 'sent', platformId: 'm' },
      });
      expect(await outbox().claim('zalo:1', 10, 60_000)).toEqual([]);
    });

    it('never show a sum or a debt in their first line', async () => {
      await does(LAN, []);
      await expect(posts(NOON, letter('notice', 'n', 'purpose.loan_reminders'))).rejects.toThrow(
        /lock screen/,
      );
      expect(await rows('SELECT 1 FROM outbox')).toEqual([]);
    });
  });
});
