/** Links, who writes, PINs and tries: what the tables hold them to, on every database. */
import { describe, expect, it } from 'vitest';
import type { Command } from '../../src/conversation/commands.ts';
import { diagnosePeople } from '../../src/store/doctor-people.ts';
import { confirmLink } from '../../src/store/links.ts';
import { kinds } from '../support/databases.ts';
import { secrets, testMeans } from '../support/means.ts';
import { HOA, LAN, NOON, peopleWorld } from '../support/people.ts';

const PHONE = '+84900000711';

describe.each(kinds)('people on $name', (kind) => {
  const world = peopleWorld(kind);
  const { inbox, board, rows, person, does, codeOf, link, approve } = world;

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

    it('are refused in the same words where she was forgotten meanwhile; no link is left to nobody', async () => {
      const id = await person('Lý Thị Lan', {
        birthYear: 1951,
        phoneKey: secrets.key('phone', PHONE),
      });
      const { code } = await codeOf(id);
      await rows('DELETE FROM person');
      const now = Date.now();
      const byCode = await does(LAN, [{ do: 'linkByCode', code }], { now });
      expect(byCode).toMatchObject({ done: false, refused: { refused: 'code' } });
      const link = { personId: id, address: LAN, by: 'x', key: 'k' };
      const confirm = world.test.database.prisma.$transaction((tx) =>
        confirmLink(tx, { ...link, method: 'cadre' }, testMeans()),
      );
      expect(await confirm).toMatchObject({ refused: 'gone' });
      expect(await rows('SELECT 1 FROM link')).toEqual([]);
    });

    it('wait for whoever is just being forgotten', async () => {
      if (!world.test.url) return; // one connection: nothing happens at the same time
      const phone = { phone: secrets.phones.close(PHONE), phoneKey: secrets.key('phone', PHONE) };
      const id = await person('Lý Thị Lan', phone);
      let linked: ReturnType<typeof does> | undefined;
      await world.test.database.prisma.$transaction(async (tx) => {
        await tx.$queryRaw`SELECT 1 FROM person WHERE id = ${id} FOR UPDATE`;
        linked = does(LAN, [{ do: 'linkByPhone', phone: PHONE }], { now: Date.now() });
        await new Promise((resolve) => setTimeout(resolve, 300));
        await tx.person.delete({ where: { id } });
      });
      expect(await linked).toMatchObject({ done: false, refused: { refused: 'phone' } });
      expect(await rows('SELECT 1 FROM link')).toEqual([]);
    });

    it('link no ninth to a phone, and know the one who writes whatever her number', async () => {
      const family = [];
      for (let n = 0; n < 9; n += 1) family.push(await person(`Lý Thị Tên${n}`));
      for (const id of family.slice(0, 8)) await link(LAN, id);
      const { code } = await codeOf(family[8]!);
      const ninth = await does(LAN, [{ do: 'linkByCode', code }], { now: Date.now() });
      expect(ninth).toMatchObject({ done: false, refused: { refused: 'full' } });
      // Nine there are from before: the ninth is asked for her PIN like anybody else.
      await world.test.database.prisma.link.create({
        data: { personId: family[8]!, address: LAN, state: 'confirmed', method: 'code', by: 'x' },
      });
      await rows('UPDATE person SET pin = $1 WHERE id = $2::bigint', ['v1.x', String(family[8])]);
      const asker = { address: LAN, personId: String(family[8]), now: NOON, session: undefined };
      const known = await board().member({ ...asker, said: { kind: 'text', text: 'xem' } });
      expect(known.active).toMatchObject({ name: 'Lý Thị Tên8', hasPin: true, isOpen: false });
      expect(known.people.map(({ id }) => id)).toContain(String(family[8]));
    });

    it('pause newcomers where somebody guesses at large, and nobody who was there before', async () => {
      const asker = (address: string) => ({
        ...{ address, personId: null, now: Date.now(), session: undefined },
        said: { kind: 'text' as const, text: 'x' },
      });
      const paused = async (address: string) => (await board().member(asker(address))).paused.code;
      await rows(`INSERT INTO attempt (address, what, "right")
        SELECT 'zalo:1:x' || (n / 5), 'code', false FROM generate_series(1, 200) n`);
      for (const address of [LAN, HOA, 'zalo:1:300']) await does(address, []);
      expect(await paused(LAN)).toBe(true);
      await rows(`UPDATE contact SET created_at = now() - interval '25 hours' WHERE address = $1`, [
        LAN,
      ]);
      expect(await paused(LAN)).toBe(false);
      await rows(`INSERT INTO link (person_id, address, state, method, by)
        VALUES (1, '${HOA}', 'revoked', 'code', 'x')`);
      expect(await paused(HOA)).toBe(false);
      expect(await paused('zalo:1:300')).toBe(true);
      expect(await diagnosePeople(world.test.database, secrets)).toContainEqual(
        expect.objectContaining({ what: 'codes', ok: false }),
      );
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

  describe('a phone that several share', () => {
    const open = (address: string) =>
      rows('SELECT person_id::text AS id FROM link WHERE address = $1 AND open_until IS NOT NULL', [
        address,
      ]);

    it('is not given to her whom a leader let in hours later: it is asked who writes', async () => {
      const [lan, hoa] = [await person('Lý Thị Lan'), await person('Hoàng Thị Hoa')];
      await link(LAN, lan);
      await rows(`UPDATE link SET open_until = now() + interval '9 minutes'`);
      await approve(LAN, hoa);
      const asked = { personId: null, personAt: null, shared: true };
      expect(await inbox().person(LAN)).toMatchObject(asked);
      expect(await open(LAN)).toEqual([]);
      await approve(HOA, hoa);
      expect(await inbox().person(HOA)).toMatchObject({ personId: String(hoa), shared: false });
    });

    it('shuts what one had opened as soon as another writes, or nobody known', async () => {
      const [lan, hoa] = [await person('Lý Thị Lan'), await person('Hoàng Thị Hoa')];
      await link(LAN, hoa);
      await link(LAN, lan);
      const pin: Command = { do: 'openDetails' };
      const as = (who: bigint): Command => ({ do: 'setActive', person: String(who), form: 'chi' });
      await does(LAN, [pin], { writer: lan });
      await does(LAN, [as(lan)], { writer: lan });
      expect(await open(LAN)).toEqual([{ id: String(lan) }]);
      await does(LAN, [as(hoa)], { writer: lan });
      expect(await open(LAN)).toEqual([]);
      await does(LAN, [pin], { writer: hoa });
      await rows('UPDATE contact SET human_until = now()');
      await does(LAN, [{ do: 'leaveActive' }], { writer: hoa });
      expect(await open(LAN)).toEqual([]);
      expect(await inbox().person(LAN)).toMatchObject({ personId: null, humanUntil: null });
    });

    it('gives her what she wrote before she said who she is, and nothing that is another’s', async () => {
      const [lan, hoa] = [await person('Lý Thị Lan'), await person('Hoàng Thị Hoa')];
      await link(LAN, hoa);
      await link(LAN, lan);
      const said = { kind: 'text', text: 'chồng em hay đánh em' } as const;
      await does(LAN, [], { said });
      await does(HOA, [], { said });
      const [own, other] = await rows<{ id: string }>(
        `SELECT id::text FROM inbox WHERE person_id IS NULL AND said->>'text' = $1 ORDER BY id`,
        [said.text],
      );
      await rows(`INSERT INTO outbox (address, account, dedupe_key, purpose, message)
        VALUES ('${LAN}', 'zalo:1', '${own!.id}:0', 'reply', '{"kind":"text","text":"Ai đang nhắn?"}')`);
      const active = (of: string): Command[] => [
        { do: 'setActive', person: String(lan), form: 'chi', of },
      ];
      await does(LAN, active(own!.id), { writer: lan });
      await does(LAN, active(other!.id), { writer: lan });
      await does(LAN, active('1'), { writer: lan });
      const whose = await rows('SELECT id::text, person_id::text AS who FROM inbox ORDER BY id');
      expect(whose).toContainEqual({ id: own!.id, who: String(lan) });
      expect(whose).toContainEqual({ id: other!.id, who: null });
      expect(whose[0]).toMatchObject({ who: String(hoa) });
      expect(
        await rows(`SELECT person_id::text AS who FROM outbox WHERE dedupe_key = '${own!.id}:0'`),
      ).toEqual([{ who: String(lan) }]);
    });
  });

  describe('a PIN', () => {
    const asker = (id: bigint, text: string) => ({
      ...{ address: LAN, personId: String(id), now: Date.now(), session: undefined },
      said: { kind: 'text' as const, text },
    });

    it('is guessed five times in an hour, however many share the phone and wherever it is tried', async () => {
      const [lan, hoa] = [await person('Lý Thị Lan'), await person('Hoàng Thị Hoa')];
      await link(LAN, hoa);
      await link(LAN, lan);
      const tries = (address: string, writer: bigint, right: boolean) =>
        does(address, [{ do: 'noteAttempt', what: 'pin', right }], { writer });
      const paused = async (id: bigint) => (await board().member(asker(id, 'x'))).paused.pin;
      for (let n = 0; n < 4; n += 1) await tries(LAN, lan, false);
      await tries(LAN, hoa, true);
      expect(await paused(lan)).toBe(false);
      await tries('telegram:55', lan, false);
      expect(await paused(lan)).toBe(true);
      expect(await paused(hoa)).toBe(false);
      await tries('telegram:55', lan, true);
      expect(await paused(lan)).toBe(false);
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
});
