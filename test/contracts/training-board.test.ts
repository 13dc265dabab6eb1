/** What flows are told of classes: what is near her, what is hers alone, what she keeps; in a bounded number of statements. */
import { describe, expect, it } from 'vitest';
import type { Session } from '../../src/conversation/flow.ts';
import { createTrainingBoard } from '../../src/store/training-board.ts';
import { checkInCode } from '../../src/store/attendance.ts';
import { placeKey } from '../../src/domain/place.ts';
import { secrets } from '../support/means.ts';
import { at, classWorld } from '../support/class-world.ts';
import { kinds } from '../support/databases.ts';
import { ADDRESSES } from '../support/handover-village.ts';

const { LAN, HOA, HEAD, CADRE, OTHER, PROVINCE, STRANGER } = ADDRESSES;

describe.each(kinds)('the board of classes on $name', (kind) => {
  const world = classWorld(kind);
  const urls = {
    calendar: (id: string) => `https://hoi.example.vn/c/${id}.ics`,
    card: (id: string) => `https://hoi.example.vn/c/${id}.png`,
  };
  const asker = async (address: string, session?: Session) => {
    const contact = await world.database.prisma.contact.findUniqueOrThrow({ where: { address } });
    const personId = contact.personId === null ? null : String(contact.personId);
    const said = { kind: 'text' as const, text: 'lớp học' };
    return { address, personId, now: world.now, said, session };
  };
  const board = () => createTrainingBoard({ database: world.database, secrets, urls });
  const classes = async (address: string, session?: Session) =>
    board().classes(await asker(address, session));
  const kept = async (address: string) => board().kept(await asker(address));
  const enrols = (address: string, course: string, more: object = {}) =>
    world.does(address, { do: 'enrol', course, forWhom: 'self', ...more });

  /** A commune of today, made of one of before. */
  async function commune(name: string, code: string, district: string): Promise<bigint> {
    const { prisma } = world.database;
    const { id } = await prisma.unit.create({ data: { code, kind: 'commune' } });
    const called = { name, nameKey: placeKey(name), type: 'xã' };
    const parentId = world.village.units.province;
    await prisma.unitVersion.create({ data: { unitId: id, ...called, parentId } });
    await cameFrom(id, name, district);
    return id;
  }

  async function cameFrom(toId: bigint, name: string, district: string): Promise<void> {
    const { prisma } = world.database;
    const code = `cu-xa-${placeKey(name).replace(/ /g, '-')}-${district}`;
    const validTo = new Date('2025-07-01');
    const old = await prisma.unit.create({ data: { code, kind: 'commune', validTo } });
    const called = { name, nameKey: placeKey(name), type: 'xã', validTo };
    await prisma.unitVersion.create({ data: { unitId: old.id, ...called } });
    const on = validTo;
    await prisma.unitSuccession.create({
      data: { fromId: old.id, toId, on, part: 'whole', source: 'test' },
    });
  }

  it('shows open classes, the nearest first, then the soonest', async () => {
    await cameFrom(world.village.units.commune, 'Na Sầm', 'van-lang');
    const near = await commune('Hội Hoan', '06100', 'van-lang');
    const far = await commune('Hữu Lũng', '06200', 'huu-lung');
    const soon: [string, string][] = [['2026-11-28T08:00', '2026-11-28T11:00']];
    await world.makes({ title: 'xa', communeId: far, sessions: soon });
    await world.makes({ title: 'gần', communeId: near });
    await world.makes({ title: 'nhà, sau' });
    await world.makes({ title: 'nhà, trước', sessions: soon });
    await world.makes({ title: 'nháp', state: 'draft' });
    await world.makes({ title: 'hết hạn', deadline: '2026-11-24T08:00' });
    await world.makes({ title: 'đã học', sessions: [['2026-11-24T08:00', '2026-11-24T11:00']] });
    const { open, commune: hers } = await classes(LAN);
    expect(open.map(({ title, nearness }) => `${title}: ${nearness}`)).toEqual([
      'nhà, trước: here',
      'nhà, sau: here',
      'gần: near',
      'xa: far',
    ]);
    expect(hers).toBe('Na Sầm');
    expect((await classes(STRANGER)).open.every(({ nearness }) => nearness === 'unknown')).toBe(
      true,
    );
    const place = { v: 1, flow: 'classes', step: 'list', data: { commune: 'Hội Hoan' } };
    const told = await classes(STRANGER, place);
    expect(told).toMatchObject({ commune: 'Hội Hoan' });
    expect(told.open[0]?.title).toBe('gần');
  });

  it('tells of a class what was announced, its free seats, and whether it is for her', async () => {
    const { otherBranch } = world.village.units;
    const course = await world.makes({ seats: 2, units: [otherBranch] });
    await enrols(OTHER, course);
    const [view] = (await classes(LAN)).open;
    expect(view).toMatchObject({ mayJoin: false, seats: 2, free: 1, state: 'open' });
    const branch = await world.makes({ seats: 1, units: [world.village.units.branch] });
    await enrols(LAN, branch);
    const hers = (await classes(HOA)).open.find(({ id }) => id === branch);
    expect(hers).toMatchObject({ mayJoin: true, seats: 1, free: 0, state: 'full' });
    expect(hers?.deadline).toBe(at('2026-12-05T08:00'));
  });

  it('shows what is hers to her alone, with her place and links', async () => {
    const course = await world.makes({ seats: 1 });
    await enrols(LAN, course);
    await enrols(HOA, course);
    const [mine] = (await classes(LAN)).mine;
    expect(mine).toMatchObject({ state: 'seated', learner: 'Lý Thị Lan', forWhom: 'self' });
    expect(mine?.calendarUrl).toBe(`https://hoi.example.vn/c/${mine?.id}.ics`);
    expect((await classes(HOA)).mine).toMatchObject([{ state: 'waiting', place: 1 }]);
    expect((await classes(HEAD)).mine).toEqual([]);
    await world.does(LAN, { do: 'leaveClass', enrolment: mine!.id });
    expect((await classes(LAN)).mine).toEqual([]);
    expect((await classes(HOA)).mine[0]).toMatchObject({
      state: 'offered',
      offeredUntil: at('2026-11-25T07:30'),
    });
  });

  it('gives whoever shares her phone nothing of hers', async () => {
    const course = await world.makes();
    await enrols(LAN, course);
    const { hoa } = world.village.people;
    const link = { personId: hoa, address: LAN, state: 'confirmed', method: 'code', by: 'x' };
    await world.database.prisma.link.create({ data: link });
    await world.rows(
      'UPDATE contact SET person_id = $1::bigint, shared = true WHERE address = $2',
      [String(hoa), LAN],
    );
    expect(await classes(LAN)).toMatchObject({ mine: [], learner: { name: 'Hoàng Thị Hoa' } });
  });

  it('knows what the register knows; year and phone only while they are open here', async () => {
    const phone = secrets.phones.close('+84912345678');
    await world.rows(`UPDATE person SET phone = $1 WHERE name = 'Lý Thị Lan'`, [phone]);
    const whole = { name: 'Lý Thị Lan', birthYear: 1975, phone: '+84912345678', commune: 'Na Sầm' };
    expect((await classes(LAN)).learner).toEqual(whole);
    await world.rows(`UPDATE person SET pin = 'x' WHERE name = 'Lý Thị Lan'`);
    expect((await classes(LAN)).learner).toEqual({ name: 'Lý Thị Lan', commune: 'Na Sầm' });
    expect((await classes(STRANGER)).learner).toBeUndefined();
  });

  it('tells wishes, consent, and what is to be rated', async () => {
    const course = await world.makes();
    await enrols(LAN, course);
    await world.does(LAN, { do: 'wishClass', topic: 'may' });
    expect(await classes(LAN)).toMatchObject({
      wishes: [{ topic: 'may' }],
      hasConsent: true,
      unrated: [],
    });
    expect((await classes(STRANGER)).hasConsent).toBe(false);
    world.now = at('2026-12-06T09:00');
    const enrolment = await world.enrolment(LAN);
    expect(await classes(LAN)).toMatchObject({
      mine: [],
      unrated: [{ enrolment, title: 'Nuôi ong lấy mật' }],
    });
    await world.does(LAN, { do: 'rateClass', enrolment, score: 3 });
    expect((await classes(LAN)).unrated).toEqual([]);
  });

  describe('those who keep classes', () => {
    it('see theirs, with who sits, who waits, phones and who was there', async () => {
      const course = await world.makes({ seats: 1 });
      const learner = { name: 'Vi Thị Thu', phone: '0912345678' };
      await enrols(STRANGER, course, { learner });
      await enrols(LAN, course);
      world.now = at('2026-12-05T08:00');
      const [{ id: session }] = (await world.rows<{ id: string }>(
        'SELECT id::text FROM course_session',
      )) as [{ id: string }];
      await world.does(STRANGER, { do: 'checkIn', code: checkInCode(secrets, session) });
      const facts = await kept(CADRE);
      expect(facts).toMatchObject({ keeps: true, courses: [{ id: course, waiting: 1 }] });
      expect(facts.courses[0]?.learners).toMatchObject([
        { name: 'Vi Thị Thu', state: 'seated', phone: '+84912345678', present: { 1: true } },
        { name: 'Lý Thị Lan', state: 'waiting', place: 1, village: 'thôn Nà Lay', present: {} },
      ]);
      expect((await kept(PROVINCE)).courses).toHaveLength(1);
    });

    it('are nobody else: a member, another branch, somebody whose office is over', async () => {
      await world.makes();
      expect(await kept(LAN)).toEqual({ keeps: false, courses: [] });
      expect(await kept(STRANGER)).toEqual({ keeps: false, courses: [] });
      expect(await kept(OTHER)).toEqual({ keeps: true, courses: [] });
      await world.rows(
        `UPDATE appointment SET valid_to = '2026-11-24' WHERE role = 'commune_cadre'`,
      );
      expect(await kept(CADRE)).toEqual({ keeps: false, courses: [] });
    });

    it('see nothing on a phone that others use, until they give their PIN', async () => {
      await world.makes();
      await world.rows('UPDATE contact SET shared = true WHERE address = $1', [CADRE]);
      expect(await kept(CADRE)).toEqual({ keeps: true, isClosed: true, courses: [] });
    });
  });

  it('asks no more statements for many classes than for one', async () => {
    const statements = async () => {
      let count = 0;
      const { database } = world;
      const query: typeof database.query = (sql, values) => {
        count += 1;
        return database.query(sql, values);
      };
      const prisma = database.prisma.$extends({
        query: { $allOperations: ({ args, query: go }) => ((count += 1), go(args)) },
      }) as unknown as typeof database.prisma;
      const counted = createTrainingBoard({ database: { ...database, prisma, query }, secrets });
      await counted.classes(await asker(LAN));
      await counted.kept(await asker(CADRE));
      return count;
    };
    const makesFull = async () => {
      const course = await world.makes({ seats: 1, units: [world.village.units.commune] });
      for (const one of [HOA, LAN]) await enrols(one, course);
    };
    await makesFull();
    const few = await statements();
    for (let n = 0; n < 8; n += 1) await makesFull();
    expect(await statements()).toBe(few);
    expect(few).toBeLessThan(45);
  });
});
