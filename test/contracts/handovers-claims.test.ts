/** Words in the platform’s own tool, and claims to be somebody, on every database we run on. */
import { describe, expect, it } from 'vitest';
import { PURPOSES } from '../../src/domain/people.ts';
import { humanSpoke } from '../../src/store/handover-desk.ts';
import { createOperatorDesk } from '../../src/store/handover-operator.ts';
import { createInbox } from '../../src/store/inbox.ts';
import { kinds } from '../support/databases.ts';
import { ADDRESSES } from '../support/handover-village.ts';
import { handoverWorld } from '../support/handovers.ts';
import { secrets } from '../support/means.ts';

const { LAN, HOA, HEAD, CADRE, OTHER, STRANGER } = ADDRESSES;

describe.each(kinds)('claims and the tool of the platform on $name', (kind) => {
  const world = handoverWorld(kind);
  const { asks, does, tick, request, contact, letters, shown } = world;
  const prisma = () => world.database.prisma;

  describe('the tool of the platform', () => {
    const spoke = (ms: number, eventId = 'e1') =>
      humanSpoke(world.database, world.means, {
        ...{ address: LAN, adminId: '1234567890', at: ms, eventId },
      });

    it('keeps the bot quiet from when a person typed; a repeat and an old event change nothing', async () => {
      await asks(LAN);
      await tick();
      await spoke(world.now + 10_000);
      const before = [await contact(LAN), await request()];
      await spoke(world.now + 10_000);
      await spoke(world.now - 3 * 3_600_000, 'e0');
      expect([await contact(LAN), await request()]).toEqual(before);
      const until = new Date(world.now + 10_000 + 120 * 60_000);
      expect(before[0]).toMatchObject({ humanUntil: until });
      const taken = { state: 'taken', takenByName: 'Zalo:…7890', takenBy: null };
      expect(before[1]).toMatchObject(taken);
      world.now += 3 * 3_600_000;
      await tick();
      expect(await request()).toMatchObject({ state: 'answered' });
    });

    it('changes nothing by an event that was kept before: she may have called the machine back since', async () => {
      await spoke(world.now);
      const event = { id: 'e1', from: LAN, at: world.now };
      const said = { kind: 'humanSpoke', adminId: '1234567890' } as const;
      await createInbox(world.database).accept({ ...event, said }, false);
      await does(LAN, { do: 'endTakeover' });
      await spoke(world.now);
      expect((await contact(LAN)).humanUntil).toBeNull();
      await spoke(world.now, 'e2');
      expect((await contact(LAN)).humanUntil).not.toBeNull();
    });

    it('changes nothing by an event that comes hours late', async () => {
      await asks(LAN);
      world.now += 5 * 3_600_000;
      await spoke(world.now - 3 * 3_600_000);
      expect(await request()).toMatchObject({ state: 'open' });
      expect((await contact(LAN)).humanUntil).toBeNull();
    });

    it('answers no request that came after it', async () => {
      const before = world.now;
      world.now += 60_000;
      await asks(LAN);
      await spoke(before);
      expect(await request()).toMatchObject({ state: 'open' });
    });
  });

  describe('claims', () => {
    const claim = async (personId: bigint | null, address: string = STRANGER) => {
      const phone = secrets.phones.close('+84912345678');
      const made = await prisma().linkClaim.create({
        data: {
          ...{ inboxId: BigInt(world.nextId()), address, personId, birthYear: 1975, phone },
          phoneKey: secrets.key('phone', '+84912345678'),
          createdAt: new Date(world.now),
        },
      });
      return String(made.id);
    };
    const says = (address: string, id: string, approve = true) =>
      does(address, { do: 'decideClaim', claim: id, approve });
    const links = (address: string) =>
      prisma().link.count({ where: { address, state: 'confirmed' } });
    const notHers = { refused: 'notYours' };

    it('are told once to the nearest who may decide, and shown to those alone', async () => {
      const id = await claim(world.village.people.lan);
      await tick();
      await tick();
      expect(await letters()).toHaveLength(1);
      expect(await letters(HEAD)).toHaveLength(1);
      const told = { id, name: 'Lý Thị Lan', birthYear: 1975, phone: '09•• ••• 678' };
      expect((await shown(HEAD)).claims).toMatchObject([{ ...told, channel: 'zalo' }]);
      expect((await shown(OTHER)).claims).toEqual([]);
    });

    it('are decided once, by whoever knows her', async () => {
      const id = await claim(world.village.people.lan);
      expect(await says(OTHER, id)).toMatchObject(notHers);
      expect(await says(HOA, id)).toMatchObject(notHers);
      const both = await Promise.all([says(HEAD, id), says(CADRE, id)]);
      expect(both.flatMap((one) => one ?? [])).toMatchObject([{ refused: 'over' }]);
      expect(await links(STRANGER)).toBe(1);
      expect((await contact(STRANGER)).personId).toBe(world.village.people.lan);
    });

    it('are never decided for oneself, or on one’s own phone', async () => {
      const own = await claim(world.village.people.head);
      expect(await says(HEAD, own)).toMatchObject(notHers);
      const mine = await claim(world.village.people.hoa, HEAD);
      expect(await says(HEAD, mine)).toMatchObject(notHers);
      expect((await shown(HEAD)).claims).toEqual([]);
    });

    it('are decided over an equal by somebody above', async () => {
      const { people, units, appoint } = world.village;
      await appoint(world.database, people.lan, units.branch, 'branch_head');
      const equal = await claim(people.lan);
      expect(await says(HEAD, equal)).toMatchObject(notHers);
      expect((await shown(HEAD)).claims).toEqual([]);
      await tick();
      expect(await letters(HEAD)).toEqual([]);
      expect(await letters(CADRE)).toHaveLength(1);
      expect(await says(CADRE, equal)).toBeUndefined();
      expect(await links(STRANGER)).toBe(1);
    });

    it('are over where the phone they came from was forgotten', async () => {
      const desk = createOperatorDesk(world.database, world.means);
      const id = await claim(world.village.people.lan);
      await prisma().contact.delete({ where: { address: STRANGER } });
      expect(await desk.approve(id, 'Nga')).toMatchObject({ refused: 'over' });
      expect(await says(HEAD, id)).toMatchObject({ refused: 'over' });
      expect(await links(STRANGER)).toBe(0);
    });

    it('link no ninth to a phone, and wait on', async () => {
      const id = await claim(world.village.people.lan);
      const link = { address: STRANGER, state: 'confirmed', method: 'code', by: 'x' };
      const eight = Array.from({ length: 8 }, (_, n) => ({ ...link, personId: BigInt(800 + n) }));
      await prisma().link.createMany({ data: eight });
      expect(await says(HEAD, id)).toMatchObject({ refused: 'full' });
      const { state } = await prisma().linkClaim.findUniqueOrThrow({ where: { id: BigInt(id) } });
      expect(state).toBe('pending');
    });

    it('that run out are no letter to her who said «dừng»', async () => {
      await claim(null, LAN);
      await does(LAN, { do: 'withdraw', purposes: PURPOSES, evidence: 'dừng' });
      world.now += 15 * 86_400_000;
      await tick();
      await tick();
      expect(await prisma().linkClaim.count({ where: { state: 'expired' } })).toBe(1);
      expect(await letters(LAN)).toEqual([]);
    });

    it('say the same whether refused, run out or fitting nobody', async () => {
      const refused = await claim(world.village.people.lan);
      await says(HEAD, refused, false);
      const nobody = await claim(null, LAN);
      await tick();
      world.now += 15 * 86_400_000;
      await tick();
      await tick();
      const states = { select: { id: true, state: true }, orderBy: { id: 'asc' as const } };
      expect(await prisma().linkClaim.findMany(states)).toEqual([
        { id: BigInt(refused), state: 'refused' },
        { id: BigInt(nobody), state: 'expired' },
      ]);
      const [one] = await letters(STRANGER);
      expect(await letters(LAN)).toEqual([one]);
      expect(await links(STRANGER)).toBe(0);
    });
  });
});
