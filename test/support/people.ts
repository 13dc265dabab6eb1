/** People on a database: somebody in the register, linked by a code, who makes turns with commands. */
import { afterAll, beforeAll, beforeEach } from 'vitest';
import type { Command } from '../../src/conversation/commands.ts';
import type { Said } from '../../src/conversation/vocabulary.ts';
import { nameKeyOf } from '../../src/domain/people.ts';
import { createInbox } from '../../src/store/inbox.ts';
import { confirmLink, makeLinkCode } from '../../src/store/links.ts';
import { createOutbox } from '../../src/store/outbox.ts';
import { createPeople } from '../../src/store/people.ts';
import { createLocalRates } from '../../src/store/quick.ts';
import { createTurns } from '../../src/store/turns.ts';
import { emptyTables, type Kind, type TestDatabase } from './databases.ts';
import { secrets, testMeans } from './means.ts';

export const LAN = 'zalo:1:100';
export const HOA = 'zalo:1:200';
export const NOON = Date.parse('2026-11-27T12:00:00+07:00');

export type PeopleWorld = ReturnType<typeof peopleWorld>;

/** Emptied before every test of the `describe` in which it is made. */
export function peopleWorld(kind: Kind) {
  let test: TestDatabase;
  let events = 0;
  beforeAll(async () => {
    test = await kind.open();
  });
  beforeEach(() => emptyTables(test));
  afterAll(() => test.drop());

  const inbox = () => createInbox(test.database);
  const outbox = () => createOutbox(test.database);
  const board = () =>
    createPeople({ database: test.database, secrets, fileUrl: () => 'https://x' });
  const rows = <Row = Record<string, unknown>>(sql: string, values: unknown[] = []) =>
    test.database.query<Row>(sql, values);

  async function person(name: string, more: object = {}): Promise<bigint> {
    const data = { name, nameKey: nameKeyOf(name), ...more };
    return (await test.database.prisma.person.create({ data })).id;
  }

  /** One turn of hers with these commands, as the services make it. */
  async function does(
    address: string,
    run: Command[],
    {
      writer = null as bigint | null,
      now = NOON,
      secret = false,
      said = undefined as Said | undefined,
    } = {},
  ) {
    const message = said ?? ({ kind: 'text', text: 'câu của chị' } as const);
    const event = { id: `e${(events += 1)}`, from: address, at: now, said: message };
    const { inboxId } = await inbox().accept(event, true);
    const { turn } = await inbox().person(address);
    const turns = createTurns({
      database: test.database,
      rates: createLocalRates({ perSecond: () => 1_000 }),
      leaseMs: 60_000,
      sendsAtOnce: false,
      means: testMeans({ now: () => now }),
    });
    const who = writer === null ? null : String(writer);
    const row = { session: null, out: [], run, personId: who, writer: who, secret };
    return turns.commit({ inboxId: inboxId ?? '0', address, turn, ...row });
  }

  const codeOf = (personId: bigint, now = Date.now()) =>
    makeLinkCode(test.database, testMeans({ now: () => now }), {
      personId,
      by: 'operator:x',
      days: 1,
    });

  const link = async (address: string, personId: bigint) => {
    const { code } = await codeOf(personId);
    await does(address, [{ do: 'linkByCode', code }], { now: Date.now() });
  };

  /** A leader says, while nobody writes, that she is who she said. */
  const approve = async (address: string, personId: bigint) => {
    await does(address, []);
    const link = { personId, address, by: 'person:9', key: `claim:${personId}:${address}` };
    await test.database.prisma.$transaction((tx) =>
      confirmLink(tx, { ...link, method: 'claim' }, testMeans({ now: () => NOON })),
    );
  };

  return {
    get test() {
      return test;
    },
    ...{ inbox, outbox, board, rows, person, does, codeOf, link, approve },
  };
}
