/** 200 members tap for 30 seats within a second, through two processes: 30 seats, 170 in order, everyone told once. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Pool } from 'undici';
import { nameKeyOf } from '../../src/domain/people.ts';
import { startPretendPlatforms } from '../../src/simulator/platforms.ts';
import { openDatabase, type Database } from '../../src/store/database.ts';
import { createServerDatabase, hasRedis, hasServer } from '../support/databases.ts';
import { settle } from '../support/handover-village.ts';
import { TELEGRAM, platformEnv, startProcess, until, type Running } from '../support/processes.ts';

const MEMBERS = 200;
const SEATS = 30;
const FIRST = 8_000_000_000;
const DAY_MS = 86_400_000;

let lastUpdate = Date.now() * 10;

/** A tap on a button of ours; the same update is the same tap. */
function tap(chat: number, data: string, update = (lastUpdate += 1)) {
  const from = { id: chat, is_bot: false, first_name: 'Lan' };
  const date = Math.floor(Date.now() / 1000);
  const message = { message_id: 1, chat: { id: chat, type: 'private' }, date, text: 'Lớp' };
  return { update_id: update, callback_query: { id: `q${update}`, from, message, data } };
}

describe.runIf(hasServer && hasRedis)('200 taps for 30 seats, two processes', () => {
  let platforms: Awaited<ReturnType<typeof startPretendPlatforms>>;
  let made: Awaited<ReturnType<typeof createServerDatabase>>;
  let database: Database;
  let processes: Running[] = [];
  let pools: Pool[] = [];
  let course = '';

  beforeAll(async () => {
    platforms = await startPretendPlatforms();
    made = await createServerDatabase();
    database = await openDatabase({ url: made.url, dataDir: '' });
    await members();
    course = await opened();
    const env = {
      ...platformEnv(platforms.url),
      DATABASE_URL: made.url,
      REDIS_URL: process.env.TEST_REDIS_URL as string,
    };
    processes = await Promise.all([startProcess(env), startProcess(env)]);
    pools = processes.map((one) => new Pool(one.url, { connections: 64 }));
  }, 60_000);
  afterAll(async () => {
    await Promise.all(pools.map((pool) => pool.close()));
    await Promise.all(processes.map((one) => one.stop()));
    await database.close();
    await platforms.close();
    await made.drop();
  });

  /** In the register, linked, and with their yes to the use of their data for classes. */
  async function members(): Promise<void> {
    const { units } = await settle(database);
    const { prisma } = database;
    for (let n = 0; n < MEMBERS; n += 1) {
      const name = `Hoàng Thị Số ${n}`;
      const { id: personId } = await prisma.person.create({
        data: { name, nameKey: nameKeyOf(name), birthYear: 1980 },
      });
      const address = `telegram:${FIRST + n}`;
      await prisma.contact.create({ data: { address, personId, personAt: new Date() } });
      const by = 'operator:test';
      const link = { personId, address, state: 'confirmed', method: 'code', by };
      await prisma.link.create({ data: link });
      await prisma.appointment.create({
        data: { personId, unitId: units.branch, role: 'member', by },
      });
      const yes = { given: true, at: new Date(), consentId: 1n };
      const subject = `person:${personId}`;
      await prisma.consentNow.create({ data: { subject, purpose: 'training', ...yes } });
    }
  }

  async function opened(): Promise<string> {
    const { prisma } = database;
    const { id: courseId } = await prisma.course.create({
      data: {
        ...{ code: 'ONG-1', title: 'Nuôi ong lấy mật', topic: 'ong', organiser: 'Khuyến nông' },
        ...{ unitId: 2n, communeId: 2n, place: 'Nhà văn hóa', seats: SEATS, state: 'open' },
        createdBy: 'operator:test',
      },
    });
    const startsAt = new Date(Date.now() + 10 * DAY_MS);
    const endsAt = new Date(startsAt.getTime() + 3 * 3_600_000);
    await prisma.courseSession.create({ data: { courseId, n: 1, startsAt, endsAt } });
    const seats = Array.from({ length: SEATS }, (_, n) => ({ courseId, n: n + 1 }));
    await prisma.courseSeat.createMany({ data: seats });
    return String(courseId);
  }

  async function post(pool: Pool, update: object): Promise<number> {
    const answer = await pool.request({
      ...{ method: 'POST', path: '/webhooks/telegram', body: JSON.stringify(update) },
      headers: {
        'content-type': 'application/json',
        'x-telegram-bot-api-secret-token': TELEGRAM.secret,
      },
    });
    await answer.body.dump();
    return answer.statusCode;
  }

  /** What she was told of her seat or her place. */
  const told = (n: number) =>
    platforms
      .messagesTo(String(FIRST + n))
      .map(({ text = '' }) => text)
      .filter((text) => /có chỗ rồi|số thứ tự chờ/.test(text));
  const everyone = Array.from({ length: MEMBERS }, (_, n) => n);
  const rows = <Row>(sql: string) => database.query<Row>(sql);
  const settled = () =>
    until('all is sent', async () => {
      const open = await rows(
        `SELECT 1 FROM inbox WHERE handled_at IS NULL UNION ALL
         SELECT 1 FROM outbox WHERE state IN ('queued', 'sending')`,
      );
      return open.length === 0;
    });

  it('seats thirty, and puts the others in order', { timeout: 120_000 }, async () => {
    const begun = Date.now();
    const statuses = await Promise.all(
      everyone.flatMap((n) => {
        const update = tap(FIRST + n, `classes.detail:join-${course}`);
        const [one, other] = n % 2 === 0 ? pools : [...pools].reverse();
        // One tap in four is delivered twice, to both at once.
        return [post(one!, update), ...(n % 4 === 0 ? [post(other!, update)] : [])];
      }),
    );
    const tapped = Date.now() - begun;
    expect(new Set(statuses)).toEqual(new Set([200]));
    await until('everyone is told', () => everyone.every((n) => told(n).length > 0), 60_000);
    console.log(`${MEMBERS} taps in ${tapped} ms, all told after ${Date.now() - begun} ms`);
    await settled();

    const states = await rows(
      'SELECT state, count(*)::int AS count FROM enrolment GROUP BY state ORDER BY state',
    );
    expect(states).toEqual([
      { state: 'seated', count: SEATS },
      { state: 'waiting', count: MEMBERS - SEATS },
    ]);
    const seats = await rows<{ held: number }>(
      `SELECT count(DISTINCT s.enrolment_id)::int AS held FROM course_seat s
       JOIN enrolment e ON e.id = s.enrolment_id AND e.state = 'seated'`,
    );
    expect(seats).toEqual([{ held: SEATS }]);

    expect(everyone.filter((n) => told(n).length !== 1)).toEqual([]);
    const seated = everyone.filter((n) => /có chỗ rồi/.test(told(n)[0]!));
    expect(seated).toHaveLength(SEATS);
    // Letters are written under the lock of the class, so their ids are in the order of commit.
    const letters = await rows<{ text: string }>(
      `SELECT message->>'text' AS text FROM outbox WHERE message->>'text' LIKE '%số thứ tự chờ%' ORDER BY id`,
    );
    const places = letters.map(({ text }) => Number(/số thứ tự chờ (\d+)/.exec(text)?.[1]));
    expect(places).toEqual(Array.from({ length: MEMBERS - SEATS }, (_, n) => n + 1));
  });

  it('changes nothing where they tap once more', { timeout: 60_000 }, async () => {
    const before = await rows('SELECT id, state FROM enrolment ORDER BY id');
    const again = everyone.filter((n) => n % 5 === 0);
    const heard = platforms.messages.length;
    await Promise.all(
      again.map((n) => post(pools[n % 2]!, tap(FIRST + n, `classes.detail:join-${course}`))),
    );
    await until('all are answered', () => platforms.messages.length >= heard + again.length);
    await settled();
    expect(await rows('SELECT id, state FROM enrolment ORDER BY id')).toEqual(before);
    expect(again.filter((n) => told(n).filter((one) => /có chỗ rồi/.test(one)).length > 1)).toEqual(
      [],
    );
  });
});
