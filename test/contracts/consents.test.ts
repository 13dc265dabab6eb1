/** Consents, «dừng» and letters: what the tables hold them to, on every database. */
import { describe, expect, it } from 'vitest';
import type { Command } from '../../src/conversation/commands.ts';
import { PURPOSES } from '../../src/domain/people.ts';
import { say } from '../../src/domain/phrase.ts';
import type { Post } from '../../src/store/post.ts';
import { kinds } from '../support/databases.ts';
import { testMeans } from '../support/means.ts';
import { LAN, NOON, peopleWorld } from '../support/people.ts';

const TEXT = { kind: 'text', text: '' } as const;
const NIGHT = Date.parse('2026-11-27T22:00:00+07:00');

describe.each(kinds)('consents on $name', (kind) => {
  const world = peopleWorld(kind);
  const { outbox, board, rows, person, does, link } = world;

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

    it('of a stranger on her phone is no yes of hers; a no is, whatever she had said', async () => {
      const [lan, hoa] = [await person('Lý Thị Lan'), await person('Hoàng Thị Hoa')];
      await link('telegram:55', lan);
      await does('telegram:55', [yes('notices'), yes('loan_reminders')], { writer: lan });
      await link(LAN, hoa);
      await does(LAN, [yes('training')]);
      await rows(`INSERT INTO consent_now SELECT '${LAN}', 'notices', false, now(), 1`);
      await link(LAN, lan);
      const consents = async (address: string, personId: string | null) =>
        board().consents({ ...{ address, personId, now: NOON, session: undefined }, said: TEXT });
      expect(await consents(LAN, String(lan))).toEqual({
        ...{ training: 'unasked', notices: 'refused', loan_reminders: 'given' },
      });
      // He may still be there: what he said stays his.
      expect(await consents(LAN, null)).toMatchObject({ training: 'given', notices: 'refused' });
    });

    describe('«dừng» to everything', () => {
      const letter = (personId: bigint | null, purpose: 'reply' | 'notice', key: string) => ({
        ...{ address: LAN, personId: personId === null ? null : String(personId), purpose, key },
        say: [{ kind: 'text' as const, text: say('requests.waiting') }],
      });
      const post = (one: Parameters<Post>[1]) =>
        world.test.database.prisma.$transaction((tx) =>
          testMeans({ now: () => NOON }).post(tx, one),
        );
      const plain = (key: string, personId: bigint | null, essential = false) =>
        rows(
          `INSERT INTO outbox (address, account, dedupe_key, purpose, message, person_id, essential)
           VALUES ($1, 'zalo:1', $2, 'notice', '{"kind":"text","text":"x"}', $3::bigint, $4)`,
          [LAN, key, personId === null ? null : String(personId), essential],
        );

      it('holds for letters that need no consent as well, queued before or after it', async () => {
        const lan = await person('Lý Thị Lan');
        await link(LAN, lan);
        await rows('DELETE FROM outbox');
        await plain('before', lan);
        await plain('warning', lan, true);
        await does(LAN, [stop], { writer: lan });
        expect(await post(letter(lan, 'notice', 'posted'))).toBe(0);
        expect(await post(letter(lan, 'reply', 'answer'))).toBe(1);
        await plain('after', lan);
        await outbox().sweep();
        expect(await states()).toEqual({
          ...{ before: 'withdrawn', after: 'withdrawn', warning: 'queued', 'answer:0': 'queued' },
        });
        await rows(`UPDATE outbox SET due_at = now() - interval '1 minute'`);
        expect(await claimed()).toEqual(['warning']);
      });

      it('is over with the next yes, and a stop of one purpose stops only that', async () => {
        const lan = await person('Lý Thị Lan');
        await link(LAN, lan);
        await rows('DELETE FROM outbox');
        await does(LAN, [{ ...stop, purposes: ['training'] } as Command], { writer: lan });
        expect(await post(letter(lan, 'notice', 'one'))).toBe(1);
        await does(LAN, [stop], { writer: lan });
        await does(LAN, [yes('training')], { writer: lan });
        expect(await post(letter(lan, 'notice', 'two'))).toBe(1);
        expect(await states()).toEqual({ 'one:0': 'withdrawn', 'two:0': 'queued' });
      });

      it('of nobody known holds at that phone, and for her who is linked there later', async () => {
        await does(LAN, [stop]);
        await plain('nobody', null);
        expect(await claimed()).toEqual([]);
        const lan = await person('Lý Thị Lan');
        await link(LAN, lan);
        expect(await post(letter(lan, 'notice', 'posted'))).toBe(0);
        await does(LAN, [yes('training')], { writer: lan });
        expect(await post(letter(lan, 'notice', 'later'))).toBe(1);
      });

      it('of one woman is none of another who is linked there later', async () => {
        const [lan, hoa] = [await person('Lý Thị Lan'), await person('Hoàng Thị Hoa')];
        await link(LAN, lan);
        await does(LAN, [stop], { writer: lan });
        expect(await post(letter(null, 'notice', 'nobody'))).toBe(0);
        await link(LAN, hoa);
        expect(await post(letter(hoa, 'notice', 'hers'))).toBe(1);
        expect(await post(letter(lan, 'notice', 'not-hers'))).toBe(0);
      });

      it('keeps the warning that another phone was linked', async () => {
        const lan = await person('Lý Thị Lan');
        await link(LAN, lan);
        await does(LAN, [stop], { writer: lan });
        await rows('DELETE FROM outbox');
        await link('telegram:55', lan);
        const told = await rows(
          `SELECT purpose, essential, state FROM outbox WHERE address = $1 AND purpose = 'notice'`,
          [LAN],
        );
        expect(told).toEqual([{ purpose: 'notice', essential: true, state: 'queued' }]);
      });
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
      world.test.database.prisma.$transaction(async (tx) => {
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
