/** The walk of a message on a real (embedded) store: order, repeats, breaks, refusals, lost quick things. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Context, Session, Turn } from '../../src/conversation/flow.ts';
import type { Incoming, Said } from '../../src/conversation/vocabulary.ts';
import { say } from '../../src/domain/phrase.ts';
import { refuse } from '../../src/domain/refusal.ts';
import { createConverse, type Converse, type ConverseParts } from '../../src/services/converse.ts';
import type { OutboxRow, Sessions } from '../../src/services/ports.ts';
import { createInbox } from '../../src/store/inbox.ts';
import { createOutbox } from '../../src/store/outbox.ts';
import { createLocalNudges, createLocalRates, createLocalSessions } from '../../src/store/quick.ts';
import { createTurns } from '../../src/store/turns.ts';
import { emptyTables, kinds, type TestDatabase } from '../support/databases.ts';
import { echoMind } from '../support/echo-mind.ts';
import { createRememberingChannel, createTally, silent } from '../support/ports.ts';
import { testMeans } from '../support/means.ts';

const LAN = 'zalo:1:100';
let last = 0;
const text = (words: string, from = LAN, id = `e${(last += 1)}`): Incoming => ({
  id,
  from,
  at: Date.now(),
  said: { kind: 'text', text: words },
});

const echo = echoMind.turn as (session: Session | undefined, said: Said) => Turn;

describe('converse', () => {
  let test: TestDatabase;
  let converse: Converse;
  let sent: OutboxRow[];
  let counters: ReturnType<typeof createTally>;
  let sessions: Sessions;

  function setUp(more: Partial<ConverseParts> = {}): Converse {
    const { database } = test;
    counters = createTally();
    sent = [];
    const rates = createLocalRates({ perSecond: () => 10_000 });
    const turns = createTurns({
      database,
      rates,
      leaseMs: 60_000,
      sendsAtOnce: true,
      means: testMeans(),
    });
    const outbox = createOutbox(database);
    return createConverse({
      inbox: createInbox(database),
      turns,
      outbox,
      sessions,
      nudges: createLocalNudges(),
      channels: [createRememberingChannel()],
      ...echoMind,
      sendNow: (rows) => {
        sent.push(...rows);
        for (const { id, attempts } of rows)
          void outbox.settle({ id, attempts, outcome: { state: 'sent' } });
      },
      log: silent,
      counters,
      ...more,
    });
  }

  const heard = async () => {
    await converse.idle();
    const rows = await test.database.query<{ address: string; message: { text: string } }>(
      'SELECT address, message FROM outbox ORDER BY id',
    );
    return rows.map((row) => row.message.text);
  };

  beforeAll(async () => {
    test = await kinds[0]!.open();
  });
  beforeEach(async () => {
    await emptyTables(test);
    sessions = createLocalSessions();
    converse = setUp();
  });
  afterAll(() => test.drop());

  it('answers each message once, in order, whatever arrives together', async () => {
    await Promise.all(['a', 'b', 'c', 'd'].map((words) => converse.accept([text(words)])));
    await converse.accept([text('e')]);
    expect(await heard()).toEqual(['1 a', '2 b', '3 c', '4 d', '5 e']);
  });

  it('does not answer a repeat', async () => {
    const one = text('a');
    await converse.accept([one]);
    await converse.accept([one, one]);
    expect(await heard()).toEqual(['1 a']);
    expect(counters.seen['repeated text']).toBe(2);
  });

  it('goes on from the database where the quick session is lost', async () => {
    await converse.accept([text('a')]);
    await converse.idle();
    sessions = createLocalSessions(); // as if Redis had been flushed
    converse = setUp();
    await converse.accept([text('b')]);
    expect(await heard()).toEqual(['1 a', '2 b']);
  });

  it('trusts the database where the quick session is older', async () => {
    await converse.accept([text('a')]);
    await converse.accept([text('b')]);
    await converse.idle();
    const held = await sessions.hold(LAN);
    const old = { turn: 1, session: { v: 1, flow: 'echo', step: 'echo', data: { n: 1 } } };
    await sessions.release(LAN, held!.token, old);
    await converse.accept([text('c')]);
    expect(await heard()).toEqual(['1 a', '2 b', '3 c']);
  });

  it('makes one turn of a message even where two hold the person at once (locks lost)', async () => {
    const noLocks: Sessions = {
      hold: async () => ({ token: 't', stored: null }),
      renew: async () => true,
      release: async () => false,
      drop: async () => undefined,
      forget: async () => undefined,
    };
    const two = [setUp({ sessions: noLocks }), setUp({ sessions: noLocks })];
    for (let n = 1; n <= 10; n += 1) {
      await two[0]!.accept([text(`m${n}`)]);
      await Promise.all(two.map((one) => one.sweep(0)));
      await Promise.all(two.map((one) => one.idle()));
    }
    expect(await heard()).toEqual(Array.from({ length: 10 }, (_, n) => `${n + 1} m${n + 1}`));
  });

  it('takes up what another process left waiting', async () => {
    await createInbox(test.database).accept(text('a'), true);
    await createInbox(test.database).accept(text('b'), true);
    expect(await converse.sweep(60_000)).toBe(0);
    await test.database.query(`UPDATE inbox SET received_at = now() - interval '5 minutes'`);
    expect(await converse.sweep(60_000)).toBe(1);
    expect(await heard()).toEqual(['1 a', '2 b']);
  });

  it('answers what waited before the message that has just come', async () => {
    await createInbox(test.database).accept(text('a'), true);
    await converse.accept([text('b')]);
    expect(await heard()).toEqual(['1 a', '2 b']);
  });

  it('gives a message up after three breaks, with an apology and a reason, and lets the next one through', async () => {
    const broken = (session: Session | undefined, said: Said): Turn => {
      if (said.kind === 'text' && said.text === 'bad') throw new Error('a fault of ours');
      return echo(session, said);
    };
    converse = setUp({ turn: broken });
    await converse.accept([text('bad')]);
    for (let n = 0; n < 2; n += 1) {
      await converse.idle();
      expect(await heard()).toEqual([]);
      await converse.sweep(-1_000_000);
    }
    expect(await heard()).toEqual(['xin lỗi']);
    const [row] = await test.database.query<{ note: string }>('SELECT note FROM inbox');
    expect(row?.note).toBe('given up: Error: a fault of ours');
    await converse.accept([text('good')]);
    expect(await heard()).toEqual(['xin lỗi', '1 good']);
  });

  it('lets her go where a turn breaks while she writes again', async () => {
    let breaks = 1;
    const breaking = (session: Session | undefined, said: Said): Turn => {
      if (said.kind === 'text' && said.text === 'a' && breaks-- > 0)
        throw new Error('a fault of ours');
      return echo(session, said);
    };
    converse = setUp({ turn: breaking });
    await Promise.all([converse.accept([text('a')]), converse.accept([text('b')])]);
    await converse.idle();
    await converse.sweep(-1_000_000);
    expect(await heard()).toEqual(['1 a', '2 b']);
  });

  it('hands a refused command back to the same step', async () => {
    const asking = (session: Session | undefined, said: Said): Turn =>
      said.kind === 'refused'
        ? { session, say: [{ kind: 'text', text: said.because }], run: [] }
        : { session, say: [], run: [{ do: 'setLanguage', language: 'en' }] };
    const { commit } = createTurns({
      database: test.database,
      rates: createLocalRates({ perSecond: () => 100 }),
      leaseMs: 1_000,
      sendsAtOnce: false,
      means: testMeans(),
    });
    const refused = refuse('no', say('hết chỗ'));
    converse = setUp({
      turn: asking,
      turns: {
        commit: async (turn) => (turn.run.length ? { done: false, refused } : commit(turn)),
      },
    });
    await converse.accept([text('a')]);
    expect(await heard()).toEqual(['hết chỗ']);
  });

  it('says nothing to who left, and knows it', async () => {
    converse = setUp({ turn: () => ({ session: undefined, say: [], run: [] }) });
    await converse.accept([{ ...text(''), said: { kind: 'left' } }]);
    expect(await heard()).toEqual([]);
    expect((await createInbox(test.database).person(LAN)).reachable).toBe(false);
  });

  it('understands a text once, and only where somebody looks', async () => {
    let looked = 0;
    const understand = () => {
      looked += 1;
      return { intent: 'yes' as const, confidence: 1, alternatives: [], slots: {} };
    };
    const curious = (session: Session | undefined, said: Said, context: Context): Turn => {
      if (said.kind === 'text' && said.text === 'look') void [context.heard, context.heard];
      return echo(session, said);
    };
    converse = setUp({ turn: curious, understand });
    await converse.accept([text('look')]);
    await converse.accept([text('pass')]);
    await converse.idle();
    expect(looked).toBe(1);
  });

  it('cuts what nobody types on a phone', async () => {
    await converse.accept([text('x'.repeat(100_000))]);
    const [reply] = await heard();
    expect(reply).toHaveLength(8_002);
  });

  it('keeps receipts and echoes without a turn', async () => {
    const kept: Said[] = [
      { kind: 'receipt', what: 'seen', messageIds: ['m1'] },
      { kind: 'ignored', event: 'oa_send_text' },
      { kind: 'humanSpoke', adminId: '7' },
    ];
    await converse.accept(kept.map((said) => ({ ...text(''), said })));
    expect(await heard()).toEqual([]);
    expect(
      await test.database.query('SELECT 1 FROM inbox WHERE handled_at IS NOT NULL'),
    ).toHaveLength(3);
  });
});
