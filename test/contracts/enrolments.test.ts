/** Seats: taken, waited for, given on; held to by the tables on every database. */
import { describe, expect, it } from 'vitest';
import { openDatabase } from '../../src/store/database.ts';
import { enrolByCadre } from '../../src/store/enrolment-cadre.ts';
import { secrets } from '../support/means.ts';
import { at, classWorld } from '../support/class-world.ts';
import { kinds } from '../support/databases.ts';
import { ADDRESSES } from '../support/handover-village.ts';

const { LAN, HOA, HEAD, CADRE, OTHER, STRANGER } = ADDRESSES;

describe.each(kinds)('seats on $name', (kind) => {
  const world = classWorld(kind);
  const enrols = (address: string, course: string, more: object = {}) =>
    world.does(address, { do: 'enrol', course, forWhom: 'self', ...more });
  const seats = () =>
    world.rows('SELECT n, enrolment_id::int AS who FROM course_seat ORDER BY course_id, n');

  describe('asking for one', () => {
    it('gives a free one, and says so once with when and where', async () => {
      const course = await world.makes();
      expect(await enrols(LAN, course)).toBeUndefined();
      const [letter, ...more] = await world.letters(LAN);
      expect(more).toEqual([]);
      expect(letter?.purpose).toBe('reply');
      expect(letter?.text).toBe(
        'Dạ, chị có chỗ rồi ạ.\nLớp: Nuôi ong lấy mật.\nLúc 8:00 ngày 5/12/2026, tại Nhà văn hóa thôn Nà Lay.\nCần hỏi thêm: chị Mai.',
      );
      expect(await seats()).toEqual([
        { n: 1, who: 1 },
        { n: 2, who: null },
      ]);
    });

    it('puts who comes too late on the list, each with her number', async () => {
      const course = await world.makes({ seats: 1 });
      for (const one of [LAN, HOA, HEAD]) await enrols(one, course);
      expect(await world.last(HOA)).toContain('số thứ tự chờ 1.');
      expect(await world.last(HEAD)).toContain('số thứ tự chờ 2.');
    });

    it('twice is once, and is said kindly', async () => {
      const course = await world.makes();
      await enrols(LAN, course);
      expect(await enrols(LAN, course)).toBeUndefined();
      expect(await world.last(LAN)).toContain('có tên trong lớp “Nuôi ong lấy mật” rồi');
      expect(await world.rows('SELECT 1 FROM enrolment')).toHaveLength(1);
    });

    it('lets her bring somebody of her family, who has a name of her own', async () => {
      const course = await world.makes();
      await enrols(LAN, course);
      const family = { forWhom: 'family', learner: { name: 'Lý Thị Mận', birthYear: 2004 } };
      await enrols(LAN, course, family);
      await enrols(LAN, course, family);
      const names = await world.rows<{ learner_name: string; unit_id: string }>(
        'SELECT learner_name, unit_id::text FROM enrolment ORDER BY id',
      );
      expect(names.map((row) => secrets.words.open(row.learner_name))).toEqual([
        'Lý Thị Lan',
        'Lý Thị Mận',
      ]);
      expect(new Set(names.map((row) => row.unit_id)).size).toBe(1);
      expect(await enrols(LAN, course, { forWhom: 'family' })).toMatchObject({ refused: 'noName' });
    });

    it('takes who is not in the register by her name, for the phone she writes from', async () => {
      const course = await world.makes();
      expect(await enrols(STRANGER, course)).toMatchObject({ refused: 'noName' });
      const learner = {
        name: 'Vi Thị Thu',
        birthYear: 1990,
        phone: '0912345678',
        commune: 'Na Sầm',
      };
      await enrols(STRANGER, course, { learner });
      const [row] = await world.rows<{ phone: string }>(
        'SELECT phone, person_id, address, unit_id::text FROM enrolment',
      );
      expect(row).toMatchObject({ person_id: null, address: STRANGER });
      expect(row).toMatchObject({ unit_id: String(world.village.units.commune) });
      expect(secrets.phones.open(row!.phone)).toBe('+84912345678');
    });

    it('is refused where the class is not open, has begun, is past its deadline or is elsewhere', async () => {
      const draft = await world.makes({ state: 'draft' });
      const begun = await world.makes({ sessions: [['2026-11-24T08:00', '2026-11-24T11:00']] });
      const late = await world.makes({ deadline: '2026-11-23T17:00' });
      const elsewhere = await world.makes({ units: [world.village.units.otherBranch] });
      expect(await enrols(LAN, draft)).toMatchObject({ refused: 'notOpen' });
      expect(await enrols(LAN, begun)).toMatchObject({ refused: 'begun' });
      expect(await enrols(LAN, late)).toMatchObject({ refused: 'tooLate' });
      expect(await enrols(LAN, elsewhere)).toMatchObject({ refused: 'notHere' });
      expect(await enrols(LAN, '99999')).toMatchObject({ refused: 'noClass' });
      expect(await enrols(LAN, 'x')).toMatchObject({ refused: 'noClass' });
      expect(await world.letters()).toEqual([]);
    });

    it('follows the announced priority on the list, in the words she said of herself', async () => {
      const priority = [
        { status: 'poor', rank: 1 },
        { status: 'near_poor', rank: 2 },
      ];
      const course = await world.makes({ seats: 1, priority });
      await enrols(LAN, course);
      await enrols(HOA, course);
      await enrols(HEAD, course, { status: ['near_poor'] });
      await enrols(OTHER, course, { status: ['poor', 'minority'] });
      expect(await world.last(HEAD)).toContain('số thứ tự chờ 1.');
      expect(await world.last(OTHER)).toContain('số thứ tự chờ 1.');
      await world.does(LAN, { do: 'leaveClass', enrolment: await world.enrolment(LAN) });
      expect(await world.stateOf(OTHER)).toBe('offered');
    });
  });

  describe('giving one back', () => {
    const full = async (more = {}) => {
      const course = await world.makes({ seats: 1, ...more });
      for (const one of [LAN, HOA, HEAD]) await enrols(one, course);
      return course;
    };
    const leaves = async (address: string) =>
      world.does(address, { do: 'leaveClass', enrolment: await world.enrolment(address) });

    it('offers it to the next at once, who has twelve waking hours to answer', async () => {
      await full();
      world.now = at('2026-11-24T19:30');
      await leaves(LAN);
      const letter = (await world.letters(HOA)).at(-1);
      expect(letter).toMatchObject({ purpose: 'notice', topic: null });
      // One hour until 20:30, eleven from 07:00 on.
      expect(letter?.usefulUntil).toBe(at('2026-11-25T18:00'));
      expect(letter?.text).toContain('đến 18:00 ngày 25/11/2026');
      const id = await world.enrolment(HOA);
      expect(letter?.choices).toEqual([`classes.offer:take-${id}`, `classes.offer:decline-${id}`]);
      expect(await world.stateOf(HEAD)).toBe('waiting');
    });

    it('by night counts from the morning on, when the letter can go', async () => {
      await full();
      world.now = at('2026-11-24T22:00');
      await leaves(LAN);
      const letter = (await world.letters(HOA)).at(-1);
      expect(letter?.dueAt).toBe(at('2026-11-25T07:00'));
      expect(letter?.usefulUntil).toBe(at('2026-11-25T19:00'));
    });

    it('lets her take it, once', async () => {
      await full();
      await leaves(LAN);
      const enrolment = await world.enrolment(HOA);
      await world.does(HOA, { do: 'takeOffer', enrolment });
      expect(await world.stateOf(HOA)).toBe('seated');
      expect(await world.last(HOA)).toContain('chị có chỗ rồi');
      await world.does(HOA, { do: 'takeOffer', enrolment });
      expect(await world.last(HOA)).toContain('có tên trong lớp');
      expect((await world.letters(HOA)).filter(({ text }) => /có chỗ rồi/.test(text))).toHaveLength(
        1,
      );
    });

    it('goes on to the one after her who gives it on, and back to nobody', async () => {
      await full();
      await leaves(LAN);
      await world.does(HOA, { do: 'declineOffer', enrolment: await world.enrolment(HOA) });
      expect(await world.stateOf(HOA)).toBe('left');
      expect(await world.stateOf(HEAD)).toBe('offered');
      const old = { do: 'takeOffer', enrolment: await world.enrolment(HOA) } as const;
      expect(await world.does(HOA, old)).toMatchObject({ refused: 'offerOver' });
      await world.does(HEAD, { do: 'declineOffer', enrolment: await world.enrolment(HEAD) });
      expect(await seats()).toEqual([{ n: 1, who: null }]);
    });

    it('goes on by itself where nobody answers, once, whoever looks', async () => {
      await full();
      await leaves(LAN);
      world.now += 11 * 3_600_000;
      expect(await world.tick()).toEqual({});
      world.now = at('2026-11-25T09:31');
      const both = await Promise.all([world.tick(), world.tick()]);
      expect(both.reduce((all, done) => all + (done.expire ?? 0), 0)).toBe(1);
      expect(await world.stateOf(HOA)).toBe('left');
      expect(await world.stateOf(HEAD)).toBe('offered');
      expect((await world.letters(HEAD)).filter(({ key }) => key.includes(':offer'))).toHaveLength(
        1,
      );
    });

    it('near the beginning leaves less time, and too near it the seat is for whoever asks', async () => {
      const course = await full();
      world.now = at('2026-12-04T16:00');
      await leaves(LAN);
      // The class begins at 8: two hours before is night, so the answer must come before it.
      expect((await world.letters(HOA)).at(-1)?.usefulUntil).toBe(at('2026-12-04T20:30'));
      world.now = at('2026-12-04T20:00');
      await world.does(HOA, { do: 'declineOffer', enrolment: await world.enrolment(HOA) });
      expect(await seats()).toEqual([{ n: 1, who: null }]);
      expect(await world.stateOf(HEAD)).toBe('waiting');
      await enrols(HEAD, course);
      expect(await world.stateOf(HEAD)).toBe('seated');
    });

    it('is only for the one whose it is', async () => {
      await full();
      const enrolment = await world.enrolment(LAN);
      expect(await world.does(HOA, { do: 'leaveClass', enrolment })).toMatchObject({
        refused: 'notHers',
      });
      expect(await world.stateOf(LAN)).toBe('seated');
    });

    it('twice is once', async () => {
      await full();
      await leaves(LAN);
      await leaves(LAN);
      expect(await world.stateOf(HEAD)).toBe('waiting');
    });
  });

  describe('from paper', () => {
    it('goes into the same seats, twice is once, and nobody is written to', async () => {
      await world.makes({ code: 'ONG', seats: 1 });
      const paper = { course: 'ONG', learner: { name: 'Nông Thị Sen' }, by: 'operator:an' };
      const first = await enrolByCadre(world.database, world.means, paper);
      expect(first).toMatchObject({ state: 'seated', isNew: true });
      world.now += 1_000;
      expect(await enrolByCadre(world.database, world.means, paper)).toMatchObject({
        isNew: false,
      });
      const other = { ...paper, learner: { name: 'Nông Thị Mơ' } };
      expect(await enrolByCadre(world.database, world.means, other)).toMatchObject({
        state: 'waiting',
        place: 1,
      });
      expect(await world.letters()).toEqual([]);
    });
  });

  describe('wishes and a word afterwards', () => {
    it('keep one wish for each topic, and end it', async () => {
      const wish = { do: 'wishClass', topic: 'may', commune: 'Na Sầm' } as const;
      await world.does(STRANGER, wish);
      await world.does(STRANGER, wish);
      const [row, ...more] = await world.rows<{ id: string; commune: string }>(
        'SELECT id::text, commune_id::text AS commune FROM course_wish',
      );
      expect(more).toEqual([]);
      expect(row?.commune).toBe(String(world.village.units.commune));
      await world.does(LAN, { do: 'endWish', wish: row!.id });
      expect(await world.rows('SELECT 1 FROM course_wish WHERE ended_at IS NULL')).toHaveLength(1);
      await world.does(STRANGER, { do: 'endWish', wish: row!.id });
      expect(await world.rows('SELECT 1 FROM course_wish WHERE ended_at IS NULL')).toEqual([]);
    });

    it('keep one score, the last, of who sat in it', async () => {
      const course = await world.makes();
      await enrols(LAN, course);
      const enrolment = await world.enrolment(LAN);
      await world.does(LAN, { do: 'rateClass', enrolment, score: 1 });
      await world.does(LAN, { do: 'rateClass', enrolment, score: 3, words: 'Hay lắm' });
      expect(await world.rows('SELECT score FROM course_feedback')).toEqual([{ score: 3 }]);
      expect(await world.does(HOA, { do: 'rateClass', enrolment, score: 1 })).toMatchObject({
        refused: 'notHers',
      });
    });
  });

  describe('whoever keeps it', () => {
    it('cancels it with a reason; others do not', async () => {
      const course = await world.makes();
      await enrols(LAN, course);
      const cancel = { do: 'cancelClass', course, why: 'Giảng viên ốm' } as const;
      expect(await world.does(LAN, cancel)).toMatchObject({ refused: 'notKept' });
      expect(await world.does(OTHER, cancel)).toMatchObject({ refused: 'notKept' });
      expect(await world.does(CADRE, cancel)).toBeUndefined();
      expect(await world.stateOf(LAN)).toBe('cancelled');
      expect(await enrols(HOA, course)).toMatchObject({ refused: 'notOpen' });
    });
  });

  describe('many at once', () => {
    it(
      'fill every seat and no more, in one order, each told once',
      { timeout: 60_000 },
      async () => {
        const course = await world.makes({ seats: 5 });
        const members = [];
        for (let n = 1; n <= 40; n += 1) members.push(await world.member(n));
        const { url } = world.test;
        const other = url ? await openDatabase({ url, dataDir: '' }) : undefined;
        const taps = members.flatMap(({ address }, n) => [
          enrols2(address, course, n % 2 === 0 ? other : undefined),
          ...(n % 5 === 0 ? [enrols2(address, course, other)] : []),
        ]);
        await Promise.all(taps);
        await other?.close();
        const states = await world.rows(
          'SELECT state, count(*)::int AS count FROM enrolment GROUP BY state ORDER BY state',
        );
        expect(states).toEqual([
          { state: 'seated', count: 5 },
          { state: 'waiting', count: 35 },
        ]);
        const all = await world.letters();
        expect(all.filter(({ text }) => /có chỗ rồi/.test(text))).toHaveLength(5);
        const numbers = all.flatMap(({ address, text }) => {
          const [, place] = /số thứ tự chờ (\d+)/.exec(text) ?? [];
          return place === undefined ? [] : [`${address} ${place}`];
        });
        const places = new Set([...new Set(numbers)].map((one) => Number(one.split(' ')[1])));
        expect([...places].sort((a, b) => a - b)).toEqual(
          Array.from({ length: 35 }, (_, n) => n + 1),
        );
      },
    );
    const enrols2 = (address: string, course: string, on = world.database) =>
      world.does(address, { do: 'enrol', course, forWhom: 'self' }, { on });
  });
});
