/** A class that is cancelled while women ask for its seats: nobody is left sitting in it. */
import { describe, expect, it } from 'vitest';
import { openDatabase } from '../../src/store/database.ts';
import { courseById } from '../../src/store/enrolment-course.ts';
import { enter, type NewEnrolment } from '../../src/store/enrolment-new.ts';
import { classWorld } from '../support/class-world.ts';
import { kinds } from '../support/databases.ts';
import { ADDRESSES } from '../support/handover-village.ts';

const { CADRE } = ADDRESSES;
const WHY = 'Giảng viên ốm';

describe.each(kinds)('asking for a seat while the class is cancelled, on $name', (kind) => {
  const world = classWorld(kind);
  const cancels = (course: string) =>
    world.does(CADRE, { do: 'cancelClass', course, why: WHY } as const);

  it('is refused by what was read before as well', async () => {
    const course = await world.makes();
    const { prisma } = world.database;
    const before = await prisma.$transaction((tx) => courseById(tx, course));
    expect(await cancels(course)).toBeUndefined();
    const learner = { identity: 'lo thi muon|1980', name: 'Lò Thị Muộn', unitId: 1n };
    const asked = { learner, forWhom: 'self', personId: null, address: null, rank: 0 };
    const came = await prisma.$transaction((tx) =>
      enter(tx, world.means, before!, asked as unknown as NewEnrolment),
    );
    expect(came).toMatchObject({ refused: 'notOpen' });
    expect(await world.rows('SELECT 1 FROM enrolment')).toEqual([]);
  });

  it('leaves nobody in it', { timeout: 60_000 }, async () => {
    const { url } = world.test;
    const other = url ? await openDatabase({ url, dataDir: '' }) : undefined;
    for (let round = 0; round < 3; round += 1) {
      const course = await world.makes({ seats: 30 });
      const members = await Promise.all(
        Array.from({ length: 12 }, (_, n) => world.member(round * 100 + n)),
      );
      const asks = members.map(({ address }, n) =>
        world.does(
          address,
          { do: 'enrol', course, forWhom: 'self' },
          { on: n % 2 === 0 ? other : undefined },
        ),
      );
      asks.splice(4, 0, cancels(course));
      await Promise.all(asks);
    }
    await other?.close();
    const states = await world.rows('SELECT DISTINCT state FROM enrolment');
    expect(states.filter(({ state }) => state !== 'cancelled')).toEqual([]);
  });
});
