/** What those who answer members may do, and what comes of it, on every database we run on. */
import { beforeEach, describe, expect, it } from 'vitest';
import { PURPOSES } from '../../src/domain/people.ts';
import { createOperatorDesk } from '../../src/store/handover-operator.ts';
import { kinds } from '../support/databases.ts';
import { ADDRESSES } from '../support/handover-village.ts';
import { at, handoverWorld } from '../support/handovers.ts';
import { secrets } from '../support/means.ts';

const { LAN, HOA, HEAD, CADRE, OTHER, STRANGER } = ADDRESSES;

describe.each(kinds)('answers to requests on $name', (kind) => {
  const world = handoverWorld(kind);
  const { asks, does, tick, request, contact, letters, shown, wrote } = world;
  const prisma = () => world.database.prisma;

  describe('answering', () => {
    beforeEach(async () => {
      await asks(LAN, 'tôi hỏi về sổ vay');
      await tick();
      await prisma().outbox.deleteMany();
    });

    it('shows the head of her branch who waits, and a commune cadre only what has come to her', async () => {
      expect(await shown(HEAD)).toMatchObject({
        answers: true,
        open: [
          {
            id: '1',
            name: 'Lan',
            place: 'thôn Nà Lay',
            words: [{ who: 'member', text: 'tôi hỏi về sổ vay' }],
          },
        ],
      });
      expect(await shown(CADRE)).toMatchObject({ answers: true, open: [] });
      expect(await shown(HOA)).toMatchObject({ answers: false, open: [] });
      expect((await does(CADRE, { do: 'takeRequest', request: '1' }))?.refused).toBe('notYours');
    });

    it('lets one of two take it; the other hears who has it, a second tap changes nothing', async () => {
      await world.village.appoint(
        world.database,
        world.village.people.other,
        world.village.units.branch,
        'branch_head',
      );
      const take = { do: 'takeRequest', request: '1' } as const;
      const both = await Promise.all([does(HEAD, take), does(OTHER, take)]);
      const refusals = both.flatMap((one) => one ?? []);
      expect(refusals).toHaveLength(1);
      expect(refusals[0]).toMatchObject({ refused: 'taken' });
      const winner = both[0] === undefined ? HEAD : OTHER;
      expect(await does(winner, take)).toBeUndefined();
      expect(await prisma().audit.count({ where: { action: 'handover.taken' } })).toBe(1);
      const { takenByName } = await request();
      expect(refusals[0]?.because.with).toEqual({ name: takenByName });
    });

    it('lets one of chat and command line take it, whichever comes first', async () => {
      const desk = createOperatorDesk(world.database, world.means);
      for (let id = 1; id <= 8; id += 1) {
        world.now += 25 * 3_600_000;
        if (id > 1) await asks(LAN, 'lại hỏi');
        await tick();
        const take = { do: 'takeRequest', request: String(id) } as const;
        const both = await Promise.all([desk.take(String(id), 'Nga'), does(HEAD, take)]);
        expect(both.filter((one) => one === undefined)).toHaveLength(1);
        const [byDesk] = both;
        const { takenByName } = await request(id);
        expect(takenByName).toBe(byDesk === undefined ? 'Nga' : 'Nông Thị Vân');
        await desk.close(String(id), 'Nga');
      }
    });

    it('answers behind a neutral line and a button; who takes it keeps the bot quiet', async () => {
      await does(HEAD, { do: 'takeRequest', request: '1' });
      await does(
        HEAD,
        { do: 'answerRequest', request: '1', words: 'Chị còn nợ 5 triệu' },
        { id: '50' },
      );
      await does(
        HEAD,
        { do: 'answerRequest', request: '1', words: 'Chị còn nợ 5 triệu' },
        { id: '50' },
      );
      const [row, ...more] = await prisma().outbox.findMany({ where: { address: LAN } });
      expect(more).toEqual([]);
      expect(row?.message).toMatchObject({ text: 'Cán bộ Hội đã trả lời chị ạ.' });
      const [button] = (row?.message as { choices: { id: string }[] }).choices;
      const id = /^notice\.open:([a-z0-9]{20})$/.exec(button!.id)?.[1];
      const notice = await prisma().notice.findUniqueOrThrow({ where: { id } });
      expect(notice).toMatchObject({ personId: world.village.people.lan, address: null });
      expect(secrets.words.open(notice.words)).toBe(
        'Chị Vân, chi hội trưởng thôn Nà Lay: Chị còn nợ 5 triệu',
      );
      expect((await contact(LAN)).humanUntil).toEqual(new Date(world.now + 120 * 60_000));
      expect(await request()).toMatchObject({ state: 'taken', escalateAt: null });
    });

    it('says it at once to the same person in a live talk, and to nobody else', async () => {
      await wrote(LAN, world.now - 60_000);
      await does(HEAD, { do: 'answerRequest', request: '1', words: 'mai chị ra nhé' });
      expect(await letters(LAN)).toEqual(['Chị Vân, chi hội trưởng thôn Nà Lay: mai chị ra nhé']);
      await prisma().contact.update({
        where: { address: LAN },
        data: { personId: world.village.people.hoa },
      });
      await does(HEAD, { do: 'answerRequest', request: '1', words: 'riêng của Lan' });
      expect((await letters(LAN)).at(-1)).toBe('Cán bộ Hội đã trả lời chị ạ.');
    });

    it('says nothing private into a phone that several share, whoever seems to hold it', async () => {
      await wrote(LAN);
      await prisma().contact.update({ where: { address: LAN }, data: { shared: true } });
      await does(HEAD, { do: 'answerRequest', request: '1', words: 'riêng của Lan' });
      expect(await letters(LAN)).toEqual(['Cán bộ Hội đã trả lời chị ạ.']);
    });

    it('refuses whoever holds no office there, by the link and not by the session', async () => {
      const answer = { do: 'answerRequest', request: '1', words: 'x' } as const;
      for (const address of [HOA, OTHER, CADRE, STRANGER])
        expect((await does(address, answer))?.refused).toBe('notYours');
      await prisma().link.updateMany({ where: { address: HEAD }, data: { state: 'revoked' } });
      expect((await does(HEAD, answer))?.refused).toBe('notYours');
      await prisma().link.updateMany({ where: { address: HEAD }, data: { state: 'confirmed' } });
      await prisma().appointment.updateMany({
        where: { role: 'branch_head' },
        data: { validTo: new Date('2026-11-24') },
      });
      expect((await does(HEAD, answer))?.refused).toBe('notYours');
      expect(await prisma().handoverMessage.count()).toBe(0);
      expect(await letters(LAN)).toEqual([]);
    });

    it('refuses words after it was closed, and tells her once that the machine is back', async () => {
      await does(HEAD, { do: 'answerRequest', request: '1', words: 'mai chị ra nhé' });
      await does(HEAD, { do: 'closeRequest', request: '1' });
      await does(HEAD, { do: 'closeRequest', request: '1' });
      expect(await request()).toMatchObject({ state: 'answered' });
      expect((await contact(LAN)).humanUntil).toBeNull();
      expect((await letters(LAN)).filter((text) => /trả lời xong/.test(text))).toHaveLength(1);
      expect((await does(HEAD, { do: 'answerRequest', request: '1', words: 'nữa' }))?.refused).toBe(
        'over',
      );
    });

    it('says nothing of an end where she got no word', async () => {
      await does(HEAD, { do: 'takeRequest', request: '1' });
      await does(HEAD, { do: 'closeRequest', request: '1' });
      expect(await request()).toMatchObject({ state: 'closed' });
      expect(await letters(LAN)).toEqual([]);
    });

    it('undoes an answer that cannot reach her, and says so', async () => {
      await prisma().contact.update({ where: { address: LAN }, data: { reachable: false } });
      const refused = await does(HEAD, { do: 'answerRequest', request: '1', words: 'alô' });
      expect(refused?.refused).toBe('unreachable');
      expect(await prisma().handoverMessage.count()).toBe(0);
    });

    it('passes on what she writes meanwhile: in a live talk as it is, else a line once in a while', async () => {
      await does(HEAD, { do: 'answerRequest', request: '1', words: 'chị hỏi gì ạ' });
      await does(LAN, { do: 'passOn', words: 'bao giờ giải ngân' }, { id: '70' });
      await does(LAN, { do: 'passOn', words: 'bao giờ giải ngân' }, { id: '70' });
      await does(LAN, { do: 'passOn', words: 'em ơi' });
      expect(await letters(HEAD)).toEqual(['Chị Lan nhắn thêm cho chị ạ.']);
      await wrote(HEAD);
      await does(LAN, { do: 'passOn', words: 'còn đó không' });
      expect((await letters(HEAD)).at(-1)).toBe('Chị Lan nhắn: còn đó không');
      expect((await shown(HEAD)).mine[0]?.words.map(({ text }) => text)).toEqual([
        'tôi hỏi về sổ vay',
        'chị hỏi gì ạ',
        'bao giờ giải ngân',
        'em ơi',
        'còn đó không',
      ]);
      await does(LAN, { do: 'endTakeover' });
      expect((await contact(LAN)).humanUntil).toBeNull();
    });

    it('keeps another person on the same phone out of a running talk', async () => {
      await does(HEAD, { do: 'answerRequest', request: '1', words: 'chị hỏi gì ạ' });
      await prisma().contact.update({
        where: { address: LAN },
        data: { personId: world.village.people.hoa },
      });
      await does(LAN, { do: 'passOn', words: 'của Hoa' });
      expect(await prisma().handoverMessage.count({ where: { who: 'member' } })).toBe(0);
    });

    it('gives it back to its level, and passes it on at once where she is alone there', async () => {
      await does(HEAD, { do: 'takeRequest', request: '1' });
      await does(HEAD, { do: 'giveBackRequest', request: '1' });
      expect(await request()).toMatchObject({
        state: 'open',
        takenBy: null,
        unitId: world.village.units.branch,
      });
      await tick();
      expect(await request()).toMatchObject({ unitId: world.village.units.commune });
      expect(await letters(CADRE)).toEqual(['Có hội viên nhờ gặp cán bộ ạ.']);
    });

    it('frees what somebody took and never answered', async () => {
      await does(HEAD, { do: 'takeRequest', request: '1' });
      world.now = at('2026-11-24T13:00:00');
      await tick();
      await tick();
      expect(await request()).toMatchObject({ state: 'open', unitId: world.village.units.commune });
    });

    it('is over by itself when nobody has written for three days', async () => {
      await does(HEAD, { do: 'answerRequest', request: '1', words: 'xong rồi nhé' });
      world.now += 2 * 86_400_000;
      await tick();
      expect(await request()).toMatchObject({ state: 'taken' });
      world.now += 2 * 86_400_000;
      await tick();
      expect(await request()).toMatchObject({ state: 'answered' });
    });

    const closeOffice = async () => {
      const where = { personId: world.village.people.head, role: 'branch_head' };
      const validTo = new Date('2026-11-24');
      await prisma().appointment.updateMany({ where, data: { validTo } });
    };

    it('takes it from whoever lost her office: she reads no more of it, and others are asked', async () => {
      await does(HEAD, { do: 'answerRequest', request: '1', words: 'chị hỏi gì ạ' });
      await wrote(HEAD);
      await closeOffice();
      const { people, units, appoint } = world.village;
      await appoint(world.database, people.head, units.otherBranch, 'branch_head');
      expect(await shown(HEAD)).toMatchObject({ answers: true, mine: [], open: [] });
      await does(LAN, { do: 'passOn', words: 'em nợ nhiều quá' });
      expect(await letters(HEAD)).toEqual([]);
      const open = { state: 'open', takenBy: null, answeredAt: null };
      expect(await request()).toMatchObject({ ...open, escalateAt: new Date(world.now) });
      await tick();
      expect(await letters(CADRE)).toEqual(['Có hội viên nhờ gặp cán bộ ạ.']);
      const words = (await shown(CADRE)).open[0]?.words.map(({ text }) => text);
      expect(words).toContain('em nợ nhiều quá');
    });

    it('asks the next head of the same branch first where there is one', async () => {
      await does(HEAD, { do: 'answerRequest', request: '1', words: 'chị hỏi gì ạ' });
      await closeOffice();
      const { people, units, appoint } = world.village;
      await appoint(world.database, people.other, units.branch, 'branch_head');
      await does(LAN, { do: 'passOn', words: 'chị ơi' });
      expect(await letters(OTHER)).toEqual(['Có hội viên nhờ gặp cán bộ ạ.']);
      expect((await request()).escalateAt!.getTime()).toBeGreaterThan(world.now);
    });

    it('asks others where whoever has it can’t be told any more', async () => {
      await does(HEAD, { do: 'answerRequest', request: '1', words: 'chị hỏi gì ạ' });
      await prisma().link.updateMany({ where: { address: HEAD }, data: { state: 'revoked' } });
      await does(LAN, { do: 'passOn', words: 'chị ơi em cần gấp' });
      expect(await request()).toMatchObject({ state: 'open', takenBy: null });
      await tick();
      expect(await letters(CADRE)).toHaveLength(1);
      expect(await prisma().audit.count({ where: { action: 'handover.reopened' } })).toBe(1);
    });

    it('stays behind her PIN also on a phone of her own', async () => {
      await prisma().person.update({
        where: { id: world.village.people.head },
        data: { pin: 'v1.x' },
      });
      expect(await shown(HEAD)).toMatchObject({ answers: false, isClosed: true, open: [] });
      const take = { do: 'takeRequest', request: '1' } as const;
      expect((await does(HEAD, take))?.refused).toBe('notYours');
      await does(HEAD, { do: 'openDetails' });
      expect((await shown(HEAD)).open).toHaveLength(1);
      expect(await does(HEAD, take)).toBeUndefined();
    });

    it('comes to her who said «dừng», for she asked; that it is over does not', async () => {
      await does(LAN, { do: 'withdraw', purposes: PURPOSES, evidence: 'dừng' });
      await does(HEAD, { do: 'answerRequest', request: '1', words: 'mai chị ra nhé' });
      await does(HEAD, { do: 'closeRequest', request: '1' });
      expect(await letters(LAN)).toEqual(['Cán bộ Hội đã trả lời chị ạ.']);
      expect((await contact(LAN)).humanUntil).toBeNull();
    });

    it('asks whoever is above where the head said «dừng»; she finds it by «yêu cầu»', async () => {
      await does(HEAD, { do: 'withdraw', purposes: PURPOSES, evidence: 'dừng' });
      world.now += 25 * 3_600_000;
      await asks(LAN, 'lại hỏi');
      await tick();
      expect(await letters(HEAD)).toEqual([]);
      expect((await request(2)).unitId).toBe(world.village.units.commune);
      expect((await shown(HEAD)).open.map(({ id }) => id)).toContain('2');
    });

    it('keeps a log of who did what, without names or words', async () => {
      await does(HEAD, { do: 'answerRequest', request: '1', words: 'chào chị' });
      const rows = await prisma().audit.findMany({ orderBy: { id: 'asc' } });
      const head = `person:${world.village.people.head}`;
      expect(rows.map(({ actor, action, subject }) => [actor, action, subject])).toEqual([
        [head, 'handover.taken', `person:${world.village.people.lan}`],
        [head, 'handover.answered', `person:${world.village.people.lan}`],
      ]);
      expect(JSON.stringify(rows.map(({ detail }) => detail))).not.toMatch(/Vân|Lan|chào/);
    });
  });
});
