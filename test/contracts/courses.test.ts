/** Classes on every database: made whole or not at all, changed with what learners are told, cancelled, counted. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { loadDemo } from '../../src/catalogue/demo.ts';
import { loadPlaces } from '../../src/catalogue/places.ts';
import type { AuditEntry } from '../../src/domain/audit.ts';
import { isPlanOf, placeCourse, type CoursePlan } from '../../src/domain/course-place.ts';
import { checkCourse, type CourseDraft, type SaidCourse } from '../../src/domain/course-plan.ts';
import { isRefusal } from '../../src/domain/refusal.ts';
import { createAudit } from '../../src/store/audit.ts';
import { cancelCourse } from '../../src/store/course-cancel.ts';
import { createCourses, type KeptCourse } from '../../src/store/courses.ts';
import { eraseByOperator } from '../../src/store/erasure.ts';
import { seedDemo } from '../../src/store/seed-demo.ts';
import { createTrainingReports } from '../../src/store/training-reports.ts';
import { createUnits } from '../../src/store/units.ts';
import { successionsOf, wholeTree } from '../../src/store/units-tree.ts';
import { emptyTables, kinds, type TestDatabase } from '../support/databases.ts';
import { secrets } from '../support/means.ts';

const DAY = 86_400_000;
const NOW = Date.now();
const ACT = { by: 'operator:an' };
const day = (n: number) => new Date(NOW + n * DAY + 7 * 3_600_000).toISOString().slice(0, 10);
const time = (n: number, clock: string) => Date.parse(`${day(n)}T${clock}:00+07:00`);

const SAID: SaidCourse = {
  ...{ code: 'ONG-01', title: 'Kỹ thuật nuôi ong lấy mật', topic: 'ong', commune: 'Chi Lăng' },
  ...{ place: 'Nhà văn hóa thôn Nà Mẫu', seats: '3', allowances: 'Tiền ăn 50.000 đồng/ngày' },
  sessions: [{ days: `${day(10)}, ${day(11)}`, hours: '8h-11h' }],
};

describe.each(kinds)('classes on $name', (kind) => {
  let test: TestDatabase;
  let log: AuditEntry[] = [];
  const courses = () =>
    createCourses(test.database, secrets, async (_tx, entry) => void log.push(entry));
  const prisma = () => test.database.prisma;

  async function planned(change: Partial<SaidCourse> = {}): Promise<CoursePlan> {
    const draft = checkCourse({ ...SAID, ...change }, NOW) as CourseDraft;
    const tree = await wholeTree(test.database.query);
    const successions = await successionsOf(test.database.query);
    return placeCourse(draft, { tree, successions, today: day(0) }) as CoursePlan;
  }
  const made = async (change?: Partial<SaidCourse>) =>
    (await courses().create(await planned(change), ACT, { publish: true })).course;
  const kept = (one: unknown) => {
    expect(isRefusal(one) ? one : undefined).toBeUndefined();
    return one as KeptCourse;
  };
  const refusedBy = async (one: Promise<unknown>) => ((await one) as { refused?: string }).refused;

  let n = 0;
  /** Somebody in a class, as the enrolment store leaves her. */
  async function learner(course: KeptCourse, state: string, more: object = {}) {
    n += 1;
    const courseId = BigInt(course.id);
    const { id } = await prisma().enrolment.create({
      data: {
        ...{ courseId, state, sourceKey: `t:${n}`, learnerKey: `k${n}`, by: 'member' },
        ...{
          learnerName: secrets.words.close(`Nông Thị Số ${n}`),
          waitingSince: new Date(NOW + n),
        },
        ...more,
      },
    });
    if (state === 'waiting') return id;
    const free = await prisma().courseSeat.findFirst({ where: { courseId, enrolmentId: null } });
    const where = { courseId_n: { courseId, n: free!.n } };
    await prisma().courseSeat.update({ where, data: { enrolmentId: id } });
    return id;
  }

  beforeAll(async () => {
    test = await kind.open();
  });
  beforeEach(async () => {
    await emptyTables(test);
    log = [];
    await createUnits(test.database).seedPlaces(loadPlaces());
  });
  afterAll(() => test.drop());

  it('keeps a class with its meetings and a row for each seat, once', async () => {
    const plan = await planned({ audience: 'Hội viên xã Chi Lăng, ưu tiên hộ nghèo' });
    const first = await courses().create(plan, ACT);
    expect(first.outcome).toBe('made');
    expect(first.course).toMatchObject({
      ...{ code: 'ONG-01', state: 'draft', seats: 3, taken: 0, version: 0, topic: 'ong' },
      ...{ unitCode: '06463', communeCode: '06463', commune: 'xã Chi Lăng', unitCodes: ['06463'] },
      ...{ organiser: 'Hội LHPN xã Chi Lăng', priority: [{ status: 'poor', rank: 1 }] },
      sessions: [
        { n: 1, startsAt: time(10, '08:00'), endsAt: time(10, '11:00') },
        { n: 2, startsAt: time(11, '08:00'), endsAt: time(11, '11:00') },
      ],
    });
    expect(isPlanOf(plan, first.course)).toBe(true);
    expect(await prisma().courseSeat.count()).toBe(3);

    const again = await courses().create(plan, ACT);
    expect(again).toEqual({ course: first.course, outcome: 'unchanged' });
    expect((await courses().create(plan, ACT, { publish: true })).outcome).toBe('published');
    expect((await courses().create(plan, ACT, { publish: true })).outcome).toBe('unchanged');
    expect((await courses().create({ ...plan, seats: 9 }, ACT)).outcome).toBe('taken');
    expect(await prisma().courseSeat.count()).toBe(3);
    expect(log.map(({ action }) => action)).toEqual(['course.made', 'course.published']);
    expect(log[0]).toMatchObject({ subject: `course:${first.course.id}`, actor: 'operator:an' });
  });

  it('makes one of two who make the same at once', async () => {
    const plan = await planned();
    const all = await Promise.all([1, 2, 3].map(() => courses().create(plan, ACT)));
    expect(all.map(({ outcome }) => outcome).sort()).toEqual(['made', 'unchanged', 'unchanged']);
    expect(await prisma().courseSession.count()).toBe(2);
    expect(await prisma().courseSeat.count()).toBe(3);
  });

  it('gives the same class the same code, and another class another', async () => {
    const codes = await Promise.all(
      [{}, { title: 'KỸ THUẬT nuôi ong lấy mật' }, { place: 'Trường tiểu học' }].map(
        async (change) => (await planned({ code: undefined, ...change })).code,
      ),
    );
    expect(codes[0]).toMatch(/^KTNOLM-\d{4}-[2-9A-Z]{3}$/);
    expect(codes[1]).toBe(codes[0]);
    expect(codes[2]).not.toBe(codes[0]);
  });

  it('opens, closes, opens again; never one that has begun', async () => {
    await courses().create(await planned(), ACT);
    expect(await refusedBy(courses().close('ONG-01', ACT))).toBe('draft');
    expect(kept(await courses().publish(' ong-01', ACT)).state).toBe('open');
    expect(kept(await courses().close('ONG-01', ACT)).state).toBe('closed');
    expect(kept(await courses().close('ONG-01', ACT)).state).toBe('closed');
    expect(kept(await courses().publish('ONG-01', ACT)).state).toBe('open');
    expect(log).toHaveLength(4);
    await courses().close('ONG-01', ACT);
    await prisma().courseSession.updateMany({
      where: { n: 1 },
      data: { startsAt: new Date(NOW - DAY), endsAt: new Date(NOW - DAY + 1) },
    });
    expect(await refusedBy(courses().publish('ONG-01', ACT))).toBe('begun');
    expect(await refusedBy(courses().publish('KHONG', ACT))).toBe('noSuchCourse');
  });

  it('tells learners of a new time and place, and of nothing else', async () => {
    await made();
    const fields = { contact: 'Chị Hà, cán bộ xã', allowances: null };
    expect(kept(await courses().change('ONG-01', fields, ACT))).toMatchObject({
      ...{ version: 0, lastChange: [], contact: 'Chị Hà, cán bộ xã' },
    });
    const sessions = { 1: { startsAt: time(12, '13:30'), endsAt: time(12, '16:30') } };
    const moved = kept(
      await courses().change('ONG-01', { place: 'Trường tiểu học', sessions }, ACT),
    );
    const text = (n: number) => day(n).split('-').reverse().join('/');
    expect(moved.version).toBe(1);
    expect(moved.lastChange).toEqual([
      { field: 'place', from: 'Nhà văn hóa thôn Nà Mẫu', to: 'Trường tiểu học' },
      { field: 'time', n: 1, from: `08:00-11:00 ${text(10)}`, to: `13:30-16:30 ${text(12)}` },
    ]);
    expect(kept(await courses().change('ONG-01', { sessions }, ACT)).version).toBe(1);
    expect(log.filter(({ action }) => action === 'course.changed')).toHaveLength(2);
  });

  it('tells nobody of a change of a draft', async () => {
    await courses().create(await planned(), ACT);
    const changed = kept(await courses().change('ONG-01', { place: 'Trường tiểu học' }, ACT));
    expect(changed).toMatchObject({ version: 0, lastChange: [], place: 'Trường tiểu học' });
  });

  it('adds a meeting and takes one away', async () => {
    await made();
    const added = { 3: { startsAt: time(13, '08:00'), endsAt: time(13, '11:00') } };
    expect(kept(await courses().change('ONG-01', { sessions: added }, ACT))).toMatchObject({
      sessions: [{ n: 1 }, { n: 2 }, { n: 3 }],
      lastChange: [{ field: 'added', n: 3 }],
    });
    const gone = kept(await courses().change('ONG-01', { sessions: { 2: null } }, ACT));
    expect(gone).toMatchObject({ version: 2, lastChange: [{ field: 'removed', n: 2 }] });
    expect(gone.sessions.map((one) => one.n)).toEqual([1, 3]);
    const jump = { 7: { startsAt: time(14, '08:00'), endsAt: time(14, '11:00') } };
    expect(await refusedBy(courses().change('ONG-01', { sessions: jump }, ACT))).toBe(
      'noSuchSession',
    );
  });

  it('refuses what cannot be, and writes nothing of it', async () => {
    const course = await made({ deadline: day(8) });
    const session = (n: number, clock = '08:00', end = '11:00') => ({
      sessions: { 1: { startsAt: time(n, clock), endsAt: time(n, end) } },
    });
    const change = (fields: object) =>
      refusedBy(courses().change('ONG-01', { place: 'Trường khác', ...fields }, ACT));
    expect(await change(session(-2))).toBe('wrong');
    expect(await change(session(11, '09:00', '10:00'))).toBe('wrong');
    expect(await change(session(9, '11:00', '08:00'))).toBe('wrong');
    expect(await change(session(7))).toBe('wrong');
    expect(await change({ deadline: time(12, '08:00') })).toBe('wrong');
    expect(await change({ sessions: { 1: null, 2: null } })).toBe('noSessions');
    await learner(course, 'seated');
    await learner(course, 'seated');
    expect(await change({ seats: 1 })).toBe('seatsTaken');
    expect(await courses().byCode('ONG-01')).toEqual({ ...course, taken: 2 });
    const [first] = course.sessions;
    const attended = { sessionId: BigInt(first!.id), enrolmentId: 1n, present: true };
    await prisma().attendance.create({ data: { ...attended, how: 'roll', by: 'x' } });
    expect(await change(session(9))).toBe('held');
  });

  it('adds seats and takes free ones away, whichever they are', async () => {
    const course = await made();
    for (const state of ['seated', 'offered', 'seated']) await learner(course, state);
    await prisma().courseSeat.updateMany({ where: { n: 1 }, data: { enrolmentId: null } });
    expect((await courses().byCode('ONG-01'))!.taken).toBe(2);
    expect(kept(await courses().change('ONG-01', { seats: 2 }, ACT)).state).toBe('full');
    expect((await prisma().courseSeat.findMany({ orderBy: { n: 'asc' } })).map((s) => s.n)).toEqual(
      [2, 3],
    );
    expect(kept(await courses().change('ONG-01', { seats: 4 }, ACT))).toMatchObject({
      ...{ state: 'open', seats: 4, taken: 2, version: 0 },
    });
    expect(await prisma().courseSeat.count()).toBe(4);
    expect(await courses().list({ state: 'full' })).toEqual([]);
  });

  it('cancels with a reason: nobody is in it any more, once', async () => {
    const course = await made();
    const ids = [await learner(course, 'seated'), await learner(course, 'waiting')];
    await learner(course, 'offered', { offeredUntil: new Date() });
    const left = await learner(course, 'waiting');
    await prisma().enrolment.update({ where: { id: left }, data: { state: 'left' } });
    expect(await refusedBy(courses().cancel('ONG-01', '  ', 'operator:an'))).toBe('noReason');
    const cancel = () =>
      prisma().$transaction((tx) =>
        cancelCourse(tx, secrets, {
          courseId: course.id,
          why: 'Mưa lũ, gọi 0912 345 678',
          by: 'person:7',
        }),
      );
    expect(await cancel()).toEqual({ id: course.id, code: 'ONG-01', enrolments: 3 });
    expect(await refusedBy(cancel())).toBe('cancelled');
    expect(await courses().byCode('ONG-01')).toMatchObject({
      ...{ state: 'cancelled', cancelledWhy: 'Mưa lũ, gọi 0912 345 678', taken: 0, waiting: 0 },
    });
    const rows = await prisma().enrolment.findMany({ where: { id: { in: ids } } });
    expect(rows).toMatchObject(ids.map(() => ({ state: 'cancelled', leftWhy: 'cancelled' })));
    expect((await prisma().enrolment.findUnique({ where: { id: left } }))?.state).toBe('left');
    // The number stays out of the log.
    const [line] = await createAudit(test.database, secrets).list({ limit: 5 });
    expect(line).toMatchObject({ action: 'course.cancelled', actor: 'person:7', reason: null });
    expect(await refusedBy(courses().change('ONG-01', { place: 'x' }, ACT))).toBe('cancelled');
    expect(await refusedBy(courses().publish('ONG-01', ACT))).toBe('cancelled');
  });

  it('waits for whoever is sitting down while it is cancelled', async () => {
    const course = await made();
    const courseId = BigInt(course.id);
    let sitDown = () => {};
    const slow = new Promise<void>((resolve) => (sitDown = resolve));
    const sitting = prisma().$transaction(async (tx) => {
      await tx.$queryRaw`SELECT n FROM course_seat WHERE course_id = ${courseId} AND n = 1 FOR UPDATE`;
      await slow;
      const data = { courseId, state: 'seated', sourceKey: 's', learnerKey: 's', by: 'member' };
      const learnerName = secrets.words.close('Lan');
      const { id } = await tx.enrolment.create({ data: { ...data, learnerName } });
      await tx.courseSeat.update({
        where: { courseId_n: { courseId, n: 1 } },
        data: { enrolmentId: id },
      });
    });
    const cancelled = courses().cancel('ONG-01', 'giảng viên ốm', 'operator:an');
    setTimeout(sitDown, 100);
    await Promise.all([sitting, cancelled]);
    expect(await prisma().enrolment.findMany()).toMatchObject([{ state: 'cancelled' }]);
    expect(await prisma().courseSeat.count({ where: { enrolmentId: { not: null } } })).toBe(0);
  });

  it('is done when its last meeting is over', async () => {
    await made();
    await made({ code: 'ONG-02', sessions: [{ days: day(20), hours: '8h-11h' }] });
    expect(await courses().done(time(11, '10:59'))).toBe(0);
    expect(await courses().done(time(11, '11:00'))).toBe(1);
    expect(await courses().done(time(11, '11:00'))).toBe(0);
    expect((await courses().list()).map(({ state }) => state)).toEqual(['done', 'open']);
    expect(log.at(-1)).toMatchObject({ action: 'course.done', actor: 'system' });
    expect(await refusedBy(courses().cancel('ONG-01', 'x', 'operator:an'))).toBe('done');
  });

  it('lists learners by given name, who waits in order, with where they live', async () => {
    const course = await made();
    const [unit] = await test.database.query<{ id: string }>(
      `SELECT id::text AS id FROM unit WHERE code = '06463'`,
    );
    const name = (text: string) => ({ learnerName: secrets.words.close(text) });
    const status = secrets.words.close('["poor"]');
    await learner(course, 'waiting', { ...name('Chờ Sau'), rank: 2 });
    await learner(course, 'waiting', { ...name('Chờ Trước'), rank: 1, status });
    await learner(course, 'seated', name('Lý Thị Xuân'));
    const phone = secrets.phones.close('+84912345678');
    const lan = await learner(course, 'seated', {
      ...name('Vi Thị Ánh'),
      ...{ phone, birthYear: 1985, unitId: BigInt(unit!.id) },
    });
    const [first] = course.sessions;
    const seen = { sessionId: BigInt(first!.id), enrolmentId: lan, present: true };
    await prisma().attendance.create({ data: { ...seen, how: 'code', by: 'member' } });
    const all = await courses().learners(course.id);
    expect(all.map((one) => one.name)).toEqual([
      ...['Vi Thị Ánh', 'Lý Thị Xuân', 'Chờ Trước', 'Chờ Sau'],
    ]);
    expect(all[0]).toMatchObject({
      ...{ phone: '+84912345678', birthYear: 1985, commune: 'xã Chi Lăng', present: [1] },
    });
    expect(all[2]).toMatchObject({ place: 1, status: ['poor'] });
    expect(all[3]).toMatchObject({ place: 2, status: [] });
  });

  it('counts what was planned and who came', async () => {
    const reports = createTrainingReports(test.database, secrets);
    const course = await made();
    const other = await made({ code: 'MAY-01', topic: 'may', commune: 'Bắc Sơn' });
    await made({ code: 'ONG-09' });
    await courses().cancel('ONG-09', 'không đủ người', 'operator:an');
    await courses().create(await planned({ code: 'NHAP' }), ACT);
    const ids = [await learner(course, 'seated'), await learner(course, 'seated')];
    await learner(course, 'waiting');
    await learner(other, 'seated');
    for (const { id } of course.sessions)
      await prisma().attendance.createMany({
        data: ids.map((enrolmentId, at) => ({
          ...{ sessionId: BigInt(id), enrolmentId, present: at === 0, how: 'roll', by: 'x' },
        })),
      });
    const bee = {
      ...{ courses: 1, cancelled: 1, sessions: 2, seats: 3, enrolled: 2, waiting: 1 },
      ...{ attended: 1, attendances: 2 },
    };
    expect(await reports.report('topic')).toEqual([
      expect.objectContaining({ group: 'may', courses: 1, enrolled: 1, attended: 0 }),
      { group: 'ong', ...bee },
    ]);
    expect(await reports.report('commune')).toEqual([
      expect.objectContaining({ group: 'xã Bắc Sơn' }),
      { group: 'xã Chi Lăng', ...bee },
    ]);
    expect(await reports.report('village')).toMatchObject([
      { group: '', courses: 2, sessions: 4, seats: null, enrolled: 3, attended: 1 },
    ]);
    expect(await reports.total()).toMatchObject({ courses: 2, seats: 6, enrolled: 3, attended: 1 });
    expect((await reports.report('month')).every(({ group }) => /^\d{4}-\d\d$/.test(group))).toBe(
      true,
    );
    expect(await reports.total({ from: day(11) })).toMatchObject({ courses: 0, seats: 0 });
    expect(await reports.total({ to: day(10), from: day(10) })).toMatchObject({ courses: 2 });
  });

  it('shows opinions only where there are enough of them', async () => {
    const reports = createTrainingReports(test.database, secrets);
    const course = await made({ seats: '9' });
    const rate = async (score: number, words?: string) =>
      prisma().courseFeedback.create({
        data: {
          ...{ enrolmentId: await learner(course, 'seated'), score },
          words: words === undefined ? null : secrets.words.close(words),
        },
      });
    for (const score of [3, 3, 2, 1]) await rate(score);
    expect(await reports.feedback(course.id)).toEqual({ answers: 0, isFew: true });
    await rate(3, 'Dạy dễ hiểu');
    expect(await reports.feedback(course.id)).toEqual({
      ...{ answers: 5, isFew: false, scores: { 1: 1, 2: 1, 3: 3 }, words: ['Dạy dễ hiểu'] },
    });
  });

  it('forgets a learner: her seat is free, and what others signed up for her is gone', async () => {
    const course = await made();
    const phone = '+84912345678';
    const { id } = await prisma().person.create({
      data: {
        ...{ name: 'Nông Thị Mai', nameKey: 'nong thi mai', birthYear: 1990 },
        ...{ phone: secrets.phones.close(phone), phoneKey: secrets.key('phone', phone) },
      },
    });
    const hers = await learner(course, 'seated', { personId: id });
    const daughter = await learner(course, 'waiting', { personId: id, forWhom: 'family' });
    const learnerKey = secrets.key('identity', `learner|nong thi mai|1990|${phone}`);
    const byOthers = await learner(course, 'seated', { personId: 99n, learnerKey });
    const other = await learner(course, 'seated', { personId: 99n });
    const [first] = course.sessions;
    for (const enrolmentId of [hers, other])
      await prisma().attendance.create({
        data: {
          ...{ sessionId: BigInt(first!.id), enrolmentId, present: true, how: 'roll', by: 'x' },
        },
      });
    const asked = { personId: String(id), by: 'operator:an', why: 'giấy' };
    await eraseByOperator(test.database, secrets, asked);
    const left = await prisma().enrolment.findMany();
    expect(left.map((row) => row.id)).toEqual([other]);
    expect([hers, daughter, byOthers].every((id) => !left.some((row) => row.id === id))).toBe(true);
    expect((await prisma().attendance.findMany()).map((row) => row.enrolmentId)).toEqual([other]);
    expect(await courses().byCode('ONG-01')).toMatchObject({ taken: 1, waiting: 0, state: 'open' });
  });

  it('opens two classes in the demo village', async () => {
    await seedDemo(test.database, secrets, { places: loadPlaces(), demo: loadDemo() });
    expect(await courses().list({ state: 'open' })).toMatchObject([
      { code: 'ONG-CL-01', seats: 30, commune: 'xã Chi Lăng', sessions: [{ n: 1 }, { n: 2 }] },
      { code: 'MAY-BS-01', seats: 25, commune: 'xã Bắc Sơn', kind: 'vocational' },
    ]);
    expect(await prisma().courseSeat.count()).toBe(55);
  });

  it('counts wishes by what and where, without those that came true', async () => {
    const unit = await createUnits(test.database).byCode('06463');
    const wish = (inboxId: number, topic: string, more: object = {}) =>
      prisma().courseWish.create({
        data: { inboxId: BigInt(inboxId), address: `zalo:1:${inboxId}`, topic, ...more },
      });
    const communeId = BigInt(unit!.id);
    await wish(1, 'ong', { communeId });
    await wish(2, 'ong', { communeId });
    await wish(3, 'may');
    await wish(4, 'ong', { communeId, endedAt: new Date() });
    expect(await createTrainingReports(test.database, secrets).wishes()).toEqual([
      { topic: 'ong', commune: 'xã Chi Lăng', wishes: 2 },
      { topic: 'may', commune: '', wishes: 1 },
    ]);
  });
});
