/** Two members and a cadre: what the one writes reaches the other without anything that leads to her. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createConversation } from '../../src/conversation/index.ts';
import { createMind } from '../../src/mind.ts';
import { createConverse, type Converse } from '../../src/services/converse.ts';
import { createLoad } from '../../src/services/facts.ts';
import { createInbox } from '../../src/store/inbox.ts';
import { createJobs } from '../../src/store/jobs.ts';
import { createNeighbours } from '../../src/store/neighbours.ts';
import { createOutbox } from '../../src/store/outbox.ts';
import { createLocalNudges, createLocalRates, createLocalSessions } from '../../src/store/quick.ts';
import { createTurns } from '../../src/store/turns.ts';
import { emptyTables, kinds, type TestDatabase } from '../support/databases.ts';
import { createRememberingChannel, createTally, silent } from '../support/ports.ts';
import { nobody, secrets, testMeans } from '../support/means.ts';

const LAN = 'zalo:1:111222333';
const HOA = 'zalo:1:444555666';
const seal = secrets.words;

describe('neighbours', () => {
  let test: TestDatabase;
  let converse: Converse;
  let count = 0;

  beforeAll(async () => {
    test = await kinds[0]!.open();
  });
  beforeEach(async () => {
    await emptyTables(test);
    converse = opened();
  });
  afterAll(() => test.drop());

  const board = () => createNeighbours(test.database, seal);

  /** The whole service but its platforms; the first sentence of each member leads to the flow. */
  function opened(): Converse {
    const { database } = test;
    const mind = createMind({ OFFICE_HOURS: '07:30-17:00' });
    const { begin } = createConversation();
    const rates = createLocalRates({ perSecond: () => 10_000 });
    const turns = { database, rates, leaseMs: 60_000, sendsAtOnce: false, means: testMeans() };
    return createConverse({
      inbox: createInbox(database),
      turns: createTurns(turns),
      outbox: createOutbox(database),
      sessions: createLocalSessions(),
      nudges: createLocalNudges(),
      channels: [createRememberingChannel()],
      ...mind,
      turn: (session, said, context) =>
        session || said.kind !== 'text'
          ? mind.turn(session, said, context)
          : begin('neighbours', context, { text: said.text }),
      load: createLoad({ ...nobody, jobs: createJobs(database), neighbours: board() }),
      sendNow: () => undefined,
      log: silent,
      counters: createTally(),
    });
  }

  async function says(from: string, ...lines: string[]): Promise<void> {
    for (const text of lines) {
      const id = `e${(count += 1)}`;
      await converse.accept([{ id, from, at: Date.now(), said: { kind: 'text', text } }]);
      await converse.idle();
    }
  }

  const heardBy = async (address: string): Promise<string> => {
    const rows = await test.database.query<{ message: unknown }>(
      'SELECT message FROM outbox WHERE address = $1 ORDER BY id',
      [address],
    );
    return rows.map((row) => JSON.stringify(row.message)).join('\n');
  };

  it('lets an ask meet an approved offer, and a cadre connects them', async () => {
    const words = 'nhà em có máy cày cho mượn, em tên Lan, gọi 0912 345 678 hoặc zalo.me/lan345';
    await says(LAN, words, 'Na Sầm', '1');
    await says(HOA, 'ai cho mượn máy cày', 'Na Sầm', '1');
    expect(await heardBy(HOA)).not.toContain('nhà em có máy cày');

    const [waiting] = (await board().list('pending')).filter((post) => post.kind === 'offer');
    await board().approve(waiting?.id ?? '', 'an');
    await says(HOA, 'ai cho mượn máy cày', 'Na Sầm', '1', '1');

    const heard = await heardBy(HOA);
    expect(heard).toContain('nhà em có máy cày cho mượn, em tên •••');
    for (const secret of ['Lan', '0912', '345', '678', 'lan345', '111222333', LAN])
      expect(heard, secret).not.toContain(secret);
    expect(await test.database.query('SELECT address, topic, words FROM handover')).toEqual([
      { address: HOA, topic: 'neighbours', words: expect.any(String) },
    ]);
    const [{ words: sealed = '' } = {}] = await test.database.query<{ words: string }>(
      'SELECT words FROM handover',
    );
    expect(seal.open(sealed)).toBe(`Nhờ nối với bài số ${waiting?.id} (xã Na Sầm)`);
    expect(await heardBy(LAN)).not.toMatch(/444555666/);
  });

  it('tells her that she has three already, and keeps her where she can take one back', async () => {
    for (let n = 0; n < 3; n += 1) {
      await says(LAN, 'menu');
      await test.database.query('UPDATE contact SET session = NULL');
      converse.close();
      converse = opened();
      await says(LAN, 'cần người gặt giúp', 'Na Sầm', '1');
    }
    await test.database.query('UPDATE contact SET session = NULL');
    converse.close();
    converse = opened();
    await says(LAN, 'cần người gặt giúp');
    expect(await heardBy(LAN)).toContain('đang có 3 bài rồi');
    await says(LAN, '1');
    expect(
      (await board().shown({ address: LAN, personId: null, now: Date.now() })).mine,
    ).toHaveLength(2);
  });
});
