/** Facts that only some flows need: loaded for those, at the very turn that leads there, and for nobody else. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Context, FactName, Session, Turn } from '../../src/conversation/flow.ts';
import type { Said } from '../../src/conversation/vocabulary.ts';
import { say } from '../../src/domain/phrase.ts';
import { createConverse } from '../../src/services/converse.ts';
import { createLoad, type Load } from '../../src/services/facts.ts';
import { createInbox } from '../../src/store/inbox.ts';
import { createJobs } from '../../src/store/jobs.ts';
import { createNeighbours } from '../../src/store/neighbours.ts';
import { createOutbox } from '../../src/store/outbox.ts';
import { createLocalNudges, createLocalRates, createLocalSessions } from '../../src/store/quick.ts';
import { createTurns } from '../../src/store/turns.ts';
import { emptyTables, kinds, type TestDatabase } from '../support/databases.ts';
import { echoMind } from '../support/echo-mind.ts';
import { createRememberingChannel, createTally, silent } from '../support/ports.ts';
import { nobody, secrets, testMeans } from '../support/means.ts';

const LAN = 'zalo:1:100';

/** Goes where it is told («jobs», «menu»), and says what it knows there. */
function turn(_session: Session | undefined, said: Said, { facts }: Context): Turn {
  const flow = said.kind === 'text' ? said.text : 'menu';
  const session = { v: 1, flow, step: 'at', data: {} };
  const known = `${flow}: ${facts.jobs ? 'jobs' : '–'} ${facts.neighbours ? 'neighbours' : '–'}`;
  return { session, say: [{ kind: 'text', text: say(known) }], run: [] };
}

const needs = (session: Session | undefined): FactName[] =>
  session?.flow === 'jobs' || session?.flow === 'neighbours'
    ? ['person', session.flow]
    : ['person'];

describe('facts of a flow', () => {
  let test: TestDatabase;
  let loads: FactName[][];

  beforeAll(async () => {
    test = await kinds[0]!.open();
  });
  beforeEach(() => emptyTables(test));
  afterAll(() => test.drop());

  async function hears(...lines: string[]): Promise<string[]> {
    const { database } = test;
    const rates = createLocalRates({ perSecond: () => 10_000 });
    const seal = secrets.words;
    const neighbours = createNeighbours(database, seal);
    const boards = { ...nobody, jobs: createJobs(database), neighbours };
    const load = createLoad(boards);
    loads = [];
    const watched: Load = (names, asker) => {
      loads.push([...names]);
      return load(names, asker);
    };
    const turns = { database, rates, leaseMs: 60_000, sendsAtOnce: false, means: testMeans() };
    const converse = createConverse({
      inbox: createInbox(database),
      turns: createTurns(turns),
      outbox: createOutbox(database),
      sessions: createLocalSessions(),
      nudges: createLocalNudges(),
      channels: [createRememberingChannel()],
      ...echoMind,
      turn,
      needs,
      load: watched,
      sendNow: () => undefined,
      log: silent,
      counters: createTally(),
    });
    for (const [at, text] of lines.entries()) {
      await converse.accept([
        { id: `e${at}`, from: LAN, at: Date.now(), said: { kind: 'text', text } },
      ]);
      await converse.idle();
    }
    converse.close();
    const rows = await database.query<{ message: { text: string } }>(
      'SELECT message FROM outbox ORDER BY id',
    );
    return rows.map((row) => row.message.text);
  }

  it('are there at the first turn that leads to it', async () => {
    expect(await hears('menu', 'jobs')).toEqual(['menu: – –', 'jobs: jobs –']);
    expect(loads).toEqual([['jobs']]);
  });

  it('are loaded once a turn while she stays, and for the flow she goes to', async () => {
    const said = await hears('jobs', 'jobs', 'neighbours');
    expect(said).toEqual(['jobs: jobs –', 'jobs: jobs –', 'neighbours: jobs neighbours']);
    expect(loads).toEqual([['jobs'], ['jobs'], ['jobs'], ['jobs', 'neighbours']]);
  });

  it('cost nothing where no flow needs them', async () => {
    expect(await hears('menu', 'menu')).toEqual(['menu: – –', 'menu: – –']);
    expect(loads).toEqual([]);
  });
});
