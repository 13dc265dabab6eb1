/** What the clock does about classes, and who was there: once, in time, for those whom it concerns. */
import { describe, expect, it } from 'vitest';
import { checkInCode } from '../../src/store/attendance.ts';
import { createOutbox } from '../../src/store/outbox.ts';
import { callRollByCadre } from '../../src/store/enrolment-cadre.ts';
import { createCourseStore } from '../../src/store/course-desk.ts';
import { withdrawClass } from '../../src/store/enrolment-letters.ts';
import { secrets } from '../support/means.ts';
import { at, classWorld } from '../support/class-world.ts';
import { kinds } from '../support/databases.ts';
import { ADDRESSES } from '../support/handover-village.ts';

const { LAN, HOA, HEAD, CADRE, OTHER, STRANGER } = ADDRESSES;
const HOUR_MS = 3_600_000;

describe.each(kinds)('the desk of classes on $name', (kind) => {
  const world = classWorld(kind);
  const enrols = (address: string, course: string) =>
    world.does(address, { do: 'enrol', course, forWhom: 'self' });
  const twice = async () => {
    await Promise.all([world.tick(), world.tick()]);
    await world.tick();
  };
  const about = async (address: string, what: string) =>
    (await world.letters(address)).filter(({ key }) => key.includes(what));
  /** As store/courses.ts does it: another time raises the version. */
  const moves = async (course: string, startsAt: string, version: number, from = '') => {
    const start = new Date(at(startsAt));
    const end = new Date(start.getTime() + 3 * HOUR_MS);
    const change = JSON.stringify([{ field: 'time', n: 1, from, to: 'giờ mới' }]);
    await world.database.prisma.$transaction(async (tx) => {
      await tx.courseSession.updateMany({
        where: { courseId: BigInt(course), n: 1 },
        data: { startsAt: start, endsAt: end },
      });
      const data = { version, lastChange: JSON.parse(change) as object[] };
      await tx.course.update({ where: { id: BigInt(course) }, data });
      await withdrawClass(tx, BigInt(course), 'moved');
    });
  };

  describe('reminders', () => {
    it('go out the evening before and in the morning, each once, with consent, until it begins', async () => {
      const course = await world.makes();
      await enrols(LAN, course);
      world.now = at('2026-12-04T16:59');
      await twice();
      expect(await about(LAN, ':remind:')).toEqual([]);
      world.now = at('2026-12-04T17:00');
      await twice();
      const [eve, ...more] = await about(LAN, ':remind:');
      expect(more).toEqual([]);
      expect(eve).toMatchObject({ purpose: 'notice', topic: 'training', state: 'queued' });
      expect(eve?.text).toMatch(/^Em nhắc chị: có lớp lúc 8:00 ngày 5\/12\/2026 ạ\.\n/);
      expect(eve?.usefulUntil).toBe(at('2026-12-05T07:00'));
      world.now = at('2026-12-05T07:00');
      await twice();
      const morning = (await about(LAN, ':morning:')).at(-1);
      expect(morning?.text).toContain('hôm nay có lớp lúc 8:00');
      expect(morning?.usefulUntil).toBe(at('2026-12-05T07:45'));
      world.now = at('2026-12-05T08:01');
      await twice();
      expect(await about(LAN, ':remind:')).toHaveLength(2);
    });

    it('are not sent to who waits, left, or signed up a moment ago', async () => {
      const course = await world.makes({ seats: 2 });
      for (const one of [LAN, HOA, HEAD]) await enrols(one, course);
      await world.does(HOA, { do: 'leaveClass', enrolment: await world.enrolment(HOA) });
      world.now = at('2026-12-04T18:00');
      const last = await world.makes();
      await enrols(OTHER, last);
      await twice();
      expect((await world.letters()).filter(({ key }) => key.includes(':remind:'))).toMatchObject([
        { address: LAN },
      ]);
    });

    it('that nobody could send in time are written down as such, and not sent', async () => {
      const course = await world.makes();
      await enrols(LAN, course);
      world.now = at('2026-12-05T07:50');
      await twice();
      const missed = await about(LAN, ':remind:');
      expect(missed.map(({ state, why }) => `${state}: ${why}`)).toEqual([
        'expired: it was too late to tell her',
        'expired: it was too late to tell her',
      ]);
    });

    it('of a class that is moved while they are queued are withdrawn; the new ones go out once', async () => {
      const course = await world.makes();
      await enrols(LAN, course);
      world.now = at('2026-12-04T17:00');
      await world.tick();
      await moves(course, '2026-12-08T08:00', 1);
      expect((await about(LAN, ':remind:')).map(({ state }) => state)).toEqual(['withdrawn']);
      await twice();
      const changed = await about(LAN, ':v1:');
      expect(changed).toHaveLength(1);
      expect(changed[0]?.state).toBe('queued');
      expect(changed[0]?.text).toMatch(/^THAY ĐỔI: /);
      expect(changed[0]?.text).toContain('Lúc 8:00 ngày 8/12/2026');
      world.now = at('2026-12-05T07:10');
      await twice();
      expect(await about(LAN, ':morning:')).toEqual([]);
      world.now = at('2026-12-07T17:30');
      await twice();
      const eves = await about(LAN, ':eve:');
      expect(eves.map(({ state, key }) => `${state} ${key.split(':')[5]}`)).toEqual([
        'withdrawn v0',
        'queued v1',
      ]);
    });

    it('are withdrawn by the clock too, where a change forgot to', async () => {
      const course = await world.makes();
      await enrols(LAN, course);
      world.now = at('2026-12-04T17:00');
      await world.tick();
      await world.rows('UPDATE course SET version = 1 WHERE id = $1::bigint', [course]);
      expect(await world.tick()).toMatchObject({ stale: 1, changed: 1 });
      expect((await about(LAN, ':remind:'))[0]?.state).toBe('withdrawn');
    });

    it('wait for her consent at the last moment', async () => {
      const course = await world.makes();
      await enrols(LAN, course);
      world.now = at('2026-12-04T17:00');
      await world.tick();
      await world.rows(`UPDATE consent_now SET given = false`);
      await world.rows(`UPDATE outbox SET due_at = now() - interval '1 hour', useful_until = NULL`);
      const claimed = await createOutbox(world.database).claim('zalo:1', 10, 1_000);
      expect(claimed.every(({ dedupeKey }) => !dedupeKey.includes(':remind:'))).toBe(true);
    });
  });

  describe('changes and cancellations', () => {
    it('are told to those with a seat only, at once, and in the night only where it hurries', async () => {
      const course = await world.makes({ seats: 1 });
      await enrols(LAN, course);
      await enrols(HOA, course);
      world.now = at('2026-11-30T21:00');
      await moves(course, '2026-12-06T08:00', 1, '08:00-11:00 05/12/2026');
      await twice();
      expect(await about(LAN, ':v1:')).toMatchObject([
        { purpose: 'notice', topic: null, dueAt: at('2026-12-01T07:00') },
      ]);
      expect(await about(HOA, ':v1:')).toEqual([]);
      world.now = at('2026-12-05T21:00');
      await moves(course, '2026-12-20T08:00', 2, '08:00-11:00 06/12/2026');
      await twice();
      expect(await about(LAN, ':v2:')).toMatchObject([{ purpose: 'reply', dueAt: world.now }]);
    });

    it('of a class are told to those who waited too, with the reason, and nobody is reminded', async () => {
      const course = await world.makes({ seats: 1 });
      await enrols(LAN, course);
      await enrols(HOA, course);
      world.now = at('2026-12-04T17:00');
      await world.tick();
      await world.does(CADRE, { do: 'cancelClass', course, why: 'Giảng viên ốm' });
      expect((await about(LAN, ':remind:')).map(({ state }) => state)).toEqual(['withdrawn']);
      await twice();
      for (const one of [LAN, HOA]) {
        const told = await about(one, ':cancelled');
        expect(told.map(({ state }) => state)).toEqual(['queued']);
        expect(told[0]?.text).toMatch(
          /^HỦY LỚP: .*\nLớp: Nuôi ong lấy mật\.\nLý do: Giảng viên ốm/,
        );
      }
      world.now = at('2026-12-05T07:30');
      await twice();
      expect(
        (await world.letters()).filter(
          ({ state, key }) => state === 'queued' && key.includes(':remind:'),
        ),
      ).toEqual([]);
    });

    it('take out, and tell, who sat down at the very moment of it', async () => {
      const course = await world.makes();
      await enrols(LAN, course);
      await world.rows(`UPDATE course SET state = 'cancelled' WHERE id = $1::bigint`, [course]);
      await twice();
      expect(await world.stateOf(LAN)).toBe('cancelled');
      expect(await about(LAN, ':cancelled')).toMatchObject([{ state: 'queued' }]);
      expect(await world.rows('SELECT 1 FROM course_seat WHERE enrolment_id > 0')).toEqual([]);
    });

    it('reach who was offered a seat and has not answered: the old offer does not go out', async () => {
      const course = await world.makes({ seats: 1 });
      for (const one of [LAN, HOA]) await enrols(one, course);
      world.now = at('2026-11-30T21:00');
      await world.does(LAN, { do: 'leaveClass', enrolment: await world.enrolment(LAN) });
      await moves(course, '2026-12-06T08:00', 1);
      await twice();
      const offers = await about(HOA, ':offer:');
      expect(offers.map(({ state }) => state)).toEqual(['withdrawn', 'queued']);
      expect(offers[1]?.text).toContain('Lúc 8:00 ngày 6/12/2026');
      expect(offers[1]?.usefulUntil).toBe(offers[0]?.usefulUntil);
    });

    it('leave a row for who cannot be reached', async () => {
      const course = await world.makes();
      await enrols(LAN, course);
      await world.rows('UPDATE contact SET reachable = false WHERE address = $1', [LAN]);
      await moves(course, '2026-12-06T08:00', 1);
      await twice();
      expect(await about(LAN, ':v1:')).toMatchObject([{ state: 'gone' }]);
    });
  });

  describe('seats', () => {
    it('that were added go to those who wait', async () => {
      const course = await world.makes({ seats: 1 });
      for (const one of [LAN, HOA, HEAD]) await enrols(one, course);
      await world.database.prisma.courseSeat.create({ data: { courseId: BigInt(course), n: 2 } });
      // Whoever asks just now does not go before them.
      await enrols(OTHER, course);
      expect(await world.stateOf(OTHER)).toBe('waiting');
      await twice();
      expect(await world.stateOf(HOA)).toBe('offered');
      expect(await about(HOA, ':offer')).toHaveLength(1);
    });
  });

  describe('afterwards', () => {
    it('asks those who were there one question, once', async () => {
      const course = await world.makes();
      await enrols(LAN, course);
      await enrols(HOA, course);
      world.now = at('2026-12-05T07:55');
      await arrives(LAN, course);
      world.now = at('2026-12-05T11:05');
      await twice();
      expect(await world.rows('SELECT state FROM course')).toEqual([{ state: 'done' }]);
      const [asked, ...more] = await about(LAN, ':rate');
      expect(more).toEqual([]);
      const id = await world.enrolment(LAN);
      expect(asked).toMatchObject({ topic: 'training', purpose: 'notice' });
      expect(asked?.choices).toEqual([3, 2, 1].map((score) => `classes.rate:${id}-${score}`));
      expect(await about(HOA, ':rate')).toEqual([]);
    });

    it('asks nobody who said it already, or of a class long over', async () => {
      const course = await world.makes();
      await enrols(LAN, course);
      await enrols(HOA, course);
      const enrolment = await world.enrolment(LAN);
      await world.does(LAN, { do: 'rateClass', enrolment, score: 2 });
      world.now = at('2026-12-20T09:00');
      await twice();
      expect(await world.rows('SELECT state FROM course')).toEqual([{ state: 'done' }]);
      expect((await world.letters()).filter(({ key }) => key.includes(':rate'))).toEqual([]);
    });
  });

  describe('wishes', () => {
    it('are met once by a class within reach that has a seat', async () => {
      await world.does(LAN, { do: 'wishClass', topic: 'ong' });
      await world.does(HOA, { do: 'wishClass', topic: 'may' });
      await twice();
      await world.makes({ state: 'draft' });
      await twice();
      const course = await world.makes({ title: 'Lớp ong cho người mới' });
      await twice();
      const [told, ...more] = await world.letters(LAN);
      expect(more).toEqual([]);
      expect(told).toMatchObject({ topic: 'training', usefulUntil: at('2026-12-05T08:00') });
      expect(told?.choices).toEqual([`classes.list:${course}`]);
      expect(await world.letters(HOA)).toEqual([]);
    });

    it('wait on where the class is far away, full, or for others', async () => {
      await world.does(LAN, { do: 'wishClass', topic: 'ong' });
      const { province, otherBranch } = world.village.units;
      const far = await world.database.prisma.unit.create({
        data: { code: '06002', kind: 'commune' },
      });
      const name = { name: 'Hữu Lũng', nameKey: 'huu lung', type: 'xã', parentId: province };
      await world.database.prisma.unitVersion.create({ data: { unitId: far.id, ...name } });
      await world.makes({ communeId: far.id });
      await world.makes({ units: [otherBranch] });
      const full = await world.makes({ seats: 1 });
      await enrols(OTHER, full);
      await twice();
      expect(await world.letters(LAN)).toEqual([]);
      await world.does(OTHER, { do: 'leaveClass', enrolment: await world.enrolment(OTHER) });
      await twice();
      expect(await world.letters(LAN)).toHaveLength(1);
    });
  });

  /* ---------- attendance ---------- */

  const sessionOf = async (course: string) =>
    (
      await world.rows<{ id: string }>(
        'SELECT id::text FROM course_session WHERE course_id = $1::bigint ORDER BY n',
        [course],
      )
    )[0]!.id;
  const arrives = async (address: string, course: string) =>
    world.does(address, { do: 'checkIn', code: checkInCode(secrets, await sessionOf(course)) });
  const present = () =>
    world.rows('SELECT present, how FROM attendance ORDER BY enrolment_id, session_id');

  describe('the code at the door', () => {
    it('counts once, within its time, late is said', async () => {
      const course = await world.makes();
      await enrols(LAN, course);
      await enrols(HOA, course);
      world.now = at('2026-12-05T06:30');
      await arrives(LAN, course);
      expect(await world.last(LAN)).toContain('còn sớm');
      expect(await present()).toEqual([]);
      world.now = at('2026-12-05T07:40');
      await arrives(LAN, course);
      await arrives(LAN, course);
      expect(await world.last(LAN)).toContain('đã điểm danh chị');
      world.now = at('2026-12-05T08:20');
      await arrives(HOA, course);
      expect(await world.last(HOA)).toContain('đến muộn');
      expect(await present()).toHaveLength(2);
      world.now = at('2026-12-05T09:00');
      await arrives(LAN, course);
      expect(await world.last(LAN)).toContain('không điểm danh bằng mã được nữa');
    });

    it('does not count for who has no seat', async () => {
      const course = await world.makes({ seats: 1 });
      await enrols(LAN, course);
      await enrols(HOA, course);
      world.now = at('2026-12-05T08:00');
      for (const one of [HOA, STRANGER]) await arrives(one, course);
      expect(await world.last(HOA)).toContain('chưa thấy tên chị');
      expect(await present()).toEqual([]);
    });

    it('that is wrong five times has a pause, for her alone', async () => {
      const course = await world.makes();
      await enrols(LAN, course);
      await enrols(HOA, course);
      world.now = at('2026-12-05T07:50');
      const right = checkInCode(secrets, await sessionOf(course));
      const wrong = right === '000000' ? '000001' : '000000';
      for (let n = 0; n < 5; n += 1) await world.does(LAN, { do: 'checkIn', code: wrong });
      expect(await world.last(LAN)).toContain('chưa thấy buổi học nào');
      await arrives(LAN, course);
      expect(await world.last(LAN)).toContain('tạm dừng một tiếng');
      await arrives(HOA, course);
      expect(await world.last(HOA)).toContain('đã điểm danh');
    });
  });

  describe('the roll', () => {
    it('is called by who keeps the class: who is named was there, the others were not', async () => {
      const course = await world.makes();
      await enrols(LAN, course);
      await enrols(HOA, course);
      const session = await sessionOf(course);
      const roll = { do: 'callRoll', session, present: [await world.enrolment(HOA)] } as const;
      expect(await world.does(CADRE, roll)).toMatchObject({ refused: 'early' });
      world.now = at('2026-12-05T08:30');
      await arrives(LAN, course);
      expect(await world.does(HOA, roll)).toMatchObject({ refused: 'notKept' });
      expect(await world.does(CADRE, roll)).toBeUndefined();
      await world.does(CADRE, roll);
      expect(await present()).toEqual([
        { present: false, how: 'roll' },
        { present: true, how: 'roll' },
      ]);
    });

    it('from paper names only who has a seat', async () => {
      const course = await world.makes({ code: 'ONG', seats: 1 });
      await enrols(LAN, course);
      await enrols(HOA, course);
      world.now = at('2026-12-05T09:00');
      const [seat, waits] = [await world.enrolment(LAN), await world.enrolment(HOA)];
      const roll = { course: 'ONG', session: 1, by: 'operator:an' };
      const call = (...names: string[]) =>
        callRollByCadre(world.database, world.means, { ...roll, present: names });
      expect(await call(seat, waits)).toMatchObject({ refused: 'notIn' });
      expect(await present()).toEqual([]);
      expect(await call(seat)).toBeUndefined();
      expect(await present()).toEqual([{ present: true, how: 'roll' }]);
    });
  });

  it('finds nothing due where nothing is', async () => {
    await world.makes();
    expect(await createCourseStore(world.database, world.means).due(10)).toEqual([]);
  });
});
