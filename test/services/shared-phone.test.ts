/** One phone, two women: whatever either does, no turn of hers ever holds anything of the other's. */
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { nameKeyOf } from '../../src/domain/people.ts';
import { createMind } from '../../src/mind.ts';
import { createConverse, type Converse } from '../../src/services/converse.ts';
import { createLoad } from '../../src/services/facts.ts';
import { createBoards, createMyDataFile } from '../../src/members.ts';
import { createInbox } from '../../src/store/inbox.ts';
import { makeLinkCode } from '../../src/store/links.ts';
import { createOutbox } from '../../src/store/outbox.ts';
import { createLocalNudges, createLocalRates, createLocalSessions } from '../../src/store/quick.ts';
import { createTurns } from '../../src/store/turns.ts';
import { emptyTables, kinds, type TestDatabase } from '../support/databases.ts';
import { secrets, TEST_KEY, testMeans } from '../support/means.ts';
import { createRememberingChannel, createTally, silent } from '../support/ports.ts';

const PHONE = 'zalo:1:100';

/** What is hers and nobody else's; the given name alone may be said to whoever holds the phone. */
const WOMEN = [
  { name: 'Lý Thị Lan', given: 'Lan', birthYear: 1951, phone: '+84900000711', mark: 'zumbaqua' },
  { name: 'Vi Thị Hoa', given: 'Hoa', birthYear: 1993, phone: '+84900000822', mark: 'xifonero' },
] as const;

const SENTENCES = [
  'menu',
  'xem thông tin của em',
  'XEM',
  'sửa',
  'nhà em hộ nghèo muốn vay 50 triệu nuôi lợn',
  'Na Sầm',
  'có rồi',
  'làm tiếp',
  'quay lại',
  'gặp cán bộ',
  'nhận',
  'đồng ý',
  'không',
  'dừng',
  'giúp nhau',
  'bài của em',
  'liên kết',
  'đổi người',
  '1',
  '2',
  '3',
];

type Act =
  | { who: 0 | 1 }
  | { says: string }
  | { tells: true }
  | { notice: 0 | 1 }
  | { rests: true };

const act: fc.Arbitrary<Act> = fc.oneof(
  { weight: 2, arbitrary: fc.record({ who: fc.constantFrom(0 as const, 1 as const) }) },
  { weight: 8, arbitrary: fc.record({ says: fc.constantFrom(...SENTENCES) }) },
  { weight: 3, arbitrary: fc.record({ tells: fc.constant(true as const) }) },
  { weight: 2, arbitrary: fc.record({ notice: fc.constantFrom(0 as const, 1 as const) }) },
  { weight: 2, arbitrary: fc.record({ rests: fc.constant(true as const) }) },
);

describe('a phone that two women share', () => {
  let test: TestDatabase;
  let converse: Converse;
  let ids: bigint[];
  let events = 0;
  let clock = 0;

  beforeAll(async () => {
    test = await kinds[0]!.open();
  });
  beforeEach(() => start());
  afterAll(async () => {
    converse.close();
    await test.drop();
  });

  const config = readConfig({ DATA_DIR: 'memory://', SECRET_KEY: TEST_KEY, SIMULATOR: 'off' });
  const mind = createMind(config);

  async function start(): Promise<void> {
    await emptyTables(test);
    converse?.close();
    clock = Date.now();
    const members = { config, database: test.database, channels: [], mind };
    const means = testMeans({ now: () => clock });
    const now = () => clock;
    converse = createConverse({
      ...mind,
      inbox: createInbox(test.database),
      turns: createTurns({
        ...{ database: test.database, leaseMs: 60_000, sendsAtOnce: false, means },
        rates: createLocalRates({ perSecond: () => 10_000 }),
      }),
      outbox: createOutbox(test.database),
      sessions: createLocalSessions({ now, ttlMs: 1e12 }),
      nudges: createLocalNudges(),
      channels: [createRememberingChannel()],
      load: createLoad(createBoards(members, means)),
      sendNow: () => undefined,
      log: silent,
      counters: createTally(),
      now,
    });
    ids = [];
    for (const woman of WOMEN) await moveIn(woman);
  }

  async function moveIn({ name, birthYear, phone }: (typeof WOMEN)[number]): Promise<void> {
    const sealed = { phone: secrets.phones.close(phone), phoneKey: secrets.key('phone', phone) };
    const data = { name, nameKey: nameKeyOf(name), birthYear, ...sealed };
    const { id } = await test.database.prisma.person.create({ data });
    ids.push(id);
    const { code } = await makeLinkCode(test.database, testMeans(), {
      ...{ personId: id, by: 'operator:x', days: 9 },
    });
    await hear(`mã ${code}`);
  }

  /** What she reads in answer to one message. */
  async function hear(text: string | { tap: string }): Promise<string> {
    const [before] = await test.database.query<{ id: string }>(
      'SELECT coalesce(max(id), 0)::text AS id FROM outbox',
    );
    const said =
      typeof text === 'string' ? { kind: 'text', text } : { kind: 'choice', id: text.tap };
    const id = `e${(events += 1)}`;
    clock += 1_000;
    await converse.accept([{ id, from: PHONE, at: clock, said: said as never }]);
    await converse.idle();
    const rows = await test.database.query<{ message: object }>(
      'SELECT message FROM outbox WHERE id > $1::bigint',
      [before!.id],
    );
    return JSON.stringify(rows.map((row) => row.message));
  }

  async function writer(): Promise<bigint | null> {
    const contact = await test.database.prisma.contact.findUnique({ where: { address: PHONE } });
    return contact?.personId ?? null;
  }

  async function notice(who: 0 | 1): Promise<string> {
    const id = `notice${who}${(events += 1)}`;
    const words = secrets.words.close(`việc riêng ${WOMEN[who].mark}`);
    await test.database.prisma.notice.create({ data: { id, personId: ids[who], words } });
    return id;
  }

  /** One act; answers what was read, and who had the phone then (undefined: whoever it is, it was not known). */
  async function perform(one: Act): Promise<string> {
    if ('who' in one) {
      await hear('đổi người');
      return hear(WOMEN[one.who].given);
    }
    if ('rests' in one) {
      clock += 45 * 60_000;
      return '';
    }
    if ('says' in one) return hear(one.says);
    if ('notice' in one) return hear({ tap: `notice.open:${await notice(one.notice)}` });
    return tellsOfHerself();
  }

  /** She writes something that is hers: to a cadre, or to her neighbours. */
  async function tellsOfHerself(): Promise<string> {
    const at = ids.indexOf((await writer()) ?? -1n);
    const mark = WOMEN[at]?.mark;
    if (!mark) return '';
    await hear('gặp cán bộ');
    return hear(`em muốn hỏi riêng chuyện ${mark}`);
  }

  const strange = (at: number) => {
    const { name, birthYear, phone, mark } = WOMEN[at]!;
    return [name, String(birthYear), phone.slice(3), phone.slice(-3), mark];
  };

  it('shows neither anything of the other, whatever they do', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(act, { minLength: 4, maxLength: 14 }), async (acts) => {
        await start();
        for (const one of acts) {
          const read = await perform(one);
          const at = ids.indexOf((await writer()) ?? -1n);
          const foreign = at < 0 ? [...strange(0), ...strange(1)] : strange(1 - at);
          for (const word of foreign) expect(read, JSON.stringify(one)).not.toContain(word);
        }
      }),
      { numRuns: process.env.CI ? 25 : 12, endOnFailure: true },
    );
  }, 240_000);

  it('keeps their files apart as well', async () => {
    const file = createMyDataFile(
      { config, database: test.database, channels: [], mind },
      testMeans(),
    );
    await hear('đổi người');
    await hear('Lan');
    await tellsOfHerself();
    await hear('đổi người');
    await hear('Hoa');
    await tellsOfHerself();
    const read = await hear('xem thông tin của em');
    const token = /\/f\/([\w.-]+)/.exec(read)?.[1] ?? '';
    const text = (await file.file(token)) ?? '';
    expect(text).toContain(WOMEN[1].mark);
    for (const word of strange(0)) expect(text).not.toContain(word);
    expect(await file.file(`${token}x`)).toBeUndefined();
  });
});
