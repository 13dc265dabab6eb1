/** Who is asked when a member wants a person of the Union, and what the clock does, on every database we run on. */
import { describe, expect, it } from 'vitest';
import { createHandoverDesk } from '../../src/services/handovers.ts';
import { createHandoverStore } from '../../src/store/handover-desk.ts';
import { kinds } from '../support/databases.ts';
import { ADDRESSES } from '../support/handover-village.ts';
import { at, handoverWorld } from '../support/handovers.ts';
import { secrets } from '../support/means.ts';
import { silent } from '../support/ports.ts';

const { LAN, HOA, HEAD, PROVINCE, STRANGER } = ADDRESSES;

describe.each(kinds)('requests on $name', (kind) => {
  const world = handoverWorld(kind);
  const { asks, tick, request, letters, shown, wrote } = world;
  const prisma = () => world.database.prisma;

  describe('asking', () => {
    it('makes one request of one message, and puts further words of the day under it', async () => {
      await asks(LAN, undefined, { id: '7' });
      await asks(LAN, undefined, { id: '7' });
      await asks(LAN, 'tôi hỏi sổ vay', { id: '8' });
      await asks(LAN, 'tôi hỏi sổ vay', { id: '8' });
      expect(await prisma().handover.count()).toBe(1);
      const [message, ...more] = await prisma().handoverMessage.findMany();
      expect(more).toEqual([]);
      expect(secrets.words.open(message!.words)).toBe('tôi hỏi sổ vay');
      expect(message!.words).not.toContain('sổ');
    });

    it('keeps apart what another person on the same phone asks, and what is asked a day later', async () => {
      await asks(LAN, 'của Lan');
      await prisma().contact.update({
        where: { address: LAN },
        data: { personId: world.village.people.hoa },
      });
      await asks(LAN, 'của Hoa');
      expect(await prisma().handover.count()).toBe(2);
      world.now += 25 * 3_600_000;
      await asks(LAN, 'hôm sau');
      expect(await prisma().handover.count()).toBe(3);
      expect(await prisma().handover.findMany({ select: { personId: true } })).toEqual([
        { personId: world.village.people.lan },
        { personId: world.village.people.hoa },
        { personId: world.village.people.hoa },
      ]);
    });
  });

  describe('whose turn it is', () => {
    it('is her branch first; its head is told that somebody waits, and nothing more', async () => {
      await asks(LAN, 'tôi nợ quá hạn 5 triệu');
      await tick();
      expect(await request()).toMatchObject({ unitId: world.village.units.branch, escalations: 0 });
      expect(await letters()).toEqual(['Có hội viên nhờ gặp cán bộ ạ.']);
      expect(await letters(HEAD)).toHaveLength(1);
    });

    it('is done once, however often the clock ticks', async () => {
      await asks(LAN);
      await Promise.all([tick(), tick()]);
      await tick();
      expect(await letters()).toHaveLength(1);
    });

    it('skips a level whose office nobody holds, or nobody who can be told', async () => {
      await prisma().link.updateMany({ where: { address: HEAD }, data: { state: 'revoked' } });
      await asks(LAN);
      await tick();
      expect((await request()).unitId).toBe(world.village.units.commune);
      await prisma().appointment.updateMany({
        where: { role: 'commune_cadre' },
        data: { validTo: new Date('2026-11-24') },
      });
      await asks(HOA);
      await tick();
      expect((await request(2)).unitId).toBe(world.village.units.province);
    });

    it('never is her own: the head of a branch who asks is answered by her commune', async () => {
      await asks(HEAD);
      await tick();
      expect((await request()).unitId).toBe(world.village.units.commune);
      expect((await shown(HEAD)).open).toEqual([]);
    });

    it('is the commune that a stranger named, else the province', async () => {
      const data = { profile: { commune: 'Na Sầm' } };
      const session = {
        v: 1,
        flow: 'handover',
        step: 'more',
        data: {},
        past: [{ flow: 'loan-advice', step: 'status', data }],
      };
      await asks(STRANGER, 'cho tôi hỏi', { session });
      await tick();
      expect((await request()).unitId).toBe(world.village.units.commune);
      world.now += 25 * 3_600_000;
      await asks(STRANGER, 'cho tôi hỏi');
      await tick();
      expect((await request(2)).unitId).toBe(world.village.units.province);
    });

    it('goes up by hours of work, then she is told once what she can do; it stays in the list', async () => {
      world.now = at('2026-11-27T15:00:00'); // a Friday
      await asks(LAN);
      await tick();
      world.now = at('2026-11-30T09:29:00');
      await tick();
      expect((await request()).unitId).toBe(world.village.units.branch);
      world.now = at('2026-11-30T09:30:00');
      await tick();
      expect(await request()).toMatchObject({
        unitId: world.village.units.commune,
        escalations: 1,
      });
      world.now = at('2026-11-30T13:30:00');
      await tick();
      expect(await request()).toMatchObject({
        unitId: world.village.units.province,
        escalations: 2,
      });
      world.now = at('2026-12-01T08:00:00');
      expect(await letters(LAN)).toEqual([]);
      await tick();
      world.now += 30 * 86_400_000;
      await tick();
      await tick();
      const told = await letters(LAN);
      expect(told).toHaveLength(1);
      expect(told[0]).toMatch(/chi hội trưởng.*UBND xã/s);
      expect((await shown(PROVINCE)).open).toHaveLength(1);
      expect((await shown(HEAD)).open).toHaveLength(1);
      expect(await request()).toMatchObject({ state: 'open', escalateAt: null });
    });

    it('sends cadres nothing by night', async () => {
      world.now = at('2026-11-24T22:00:00');
      await asks(LAN);
      await tick();
      const [row] = await prisma().outbox.findMany();
      expect(row?.dueAt).toEqual(new Date(at('2026-11-25T07:00:00')));
    });

    it('tells of several with one line while she has not looked', async () => {
      await asks(LAN);
      await tick();
      world.now += 60_000;
      await asks(HOA);
      await tick();
      expect(await letters(HEAD)).toHaveLength(1);
      await prisma().outbox.updateMany({ data: { state: 'sent' } });
      await wrote(HEAD, (world.now += 60_000));
      world.now += 60_000;
      await asks(LAN, 'lại nhờ', {});
      world.now += 25 * 3_600_000;
      await asks(LAN, 'hôm sau');
      await tick();
      expect(await letters(HEAD)).toHaveLength(2);
    });

    it('is passed on once where two processes find it due', async () => {
      await asks(LAN);
      await tick();
      world.now = at('2026-11-24T13:00:00');
      const store = createHandoverStore(world.database, world.means);
      const due = await store.due(10);
      expect(due).toEqual([{ task: 'passUp', id: '1' }]);
      expect(await Promise.all([...due, ...due].map(store.work))).toContain(false);
      expect(await request()).toMatchObject({
        unitId: world.village.units.commune,
        escalations: 1,
      });
    });

    it('goes on with the others where one breaks', async () => {
      await asks(LAN);
      await asks(HOA);
      const store = createHandoverStore(world.database, world.means);
      const broken = {
        ...store,
        work: (due: { id: string; task: 'route' }) => {
          if (due.id === '1') throw new Error('broken');
          return store.work(due);
        },
      };
      await createHandoverDesk({ store: broken as typeof store, log: silent }).tick();
      expect((await request(1)).routedAt).toBeNull();
      expect((await request(2)).routedAt).not.toBeNull();
    });
  });
});
