/** A village on a database with a clock of its own: who asks, who answers, what the clock does, what is sent. */
import { afterAll, beforeAll, beforeEach } from 'vitest';
import type { Command } from '../../src/conversation/commands.ts';
import type { Session } from '../../src/conversation/flow.ts';
import type { RequestFacts } from '../../src/domain/handover.ts';
import type { Refusal } from '../../src/domain/refusal.ts';
import { createHandoverDesk } from '../../src/services/handovers.ts';
import type { DoneTurn } from '../../src/services/ports.ts';
import type { Database } from '../../src/store/database.ts';
import type { Contact, Handover } from '../../src/store/generated/client.ts';
import { createHandoverStore } from '../../src/store/handover-desk.ts';
import { loadRequests } from '../../src/store/handover-views.ts';
import { lockRequesters } from '../../src/store/handovers.ts';
import type { Means } from '../../src/store/means.ts';
import { perform } from '../../src/store/perform.ts';
import { emptyTables, type Kind, type TestDatabase } from './databases.ts';
import { settle, type Village } from './handover-village.ts';
import { secrets, testMeans } from './means.ts';
import { silent } from './ports.ts';

export const at = (moment: string) => Date.parse(`${moment}+07:00`);

export interface HandoverWorld {
  /** ms; a Tuesday at nine in the morning before every test. */
  now: number;
  village: Village;
  readonly database: Database;
  readonly means: Means;
  nextId(): string;
  /** One command in a turn of its own, as the store performs it. */
  does(address: string, command: Command, more?: More): Promise<Refusal | undefined>;
  asks(address: string, words?: string, more?: More): Promise<Refusal | undefined>;
  /** She has just looked at her phone. */
  wrote(address: string, ms?: number): Promise<unknown>;
  tick(): Promise<unknown>;
  request(id?: string | number): Promise<Handover>;
  contact(address: string): Promise<Contact>;
  shown(address: string): Promise<RequestFacts>;
  /** Texts that were queued, to one or to all. */
  letters(address?: string): Promise<string[]>;
}

interface More {
  /** Of the inbox row: the same one makes the same turn. */
  id?: string;
  session?: Session | null;
}

class Undone extends Error {
  readonly refusal: Refusal;
  constructor(refusal: Refusal) {
    super();
    this.refusal = refusal;
  }
}

export function handoverWorld(kind: Kind): HandoverWorld {
  let test: TestDatabase;
  let inboxId = 1_000;
  const prisma = () => test.database.prisma;
  const means = testMeans({ now: () => world.now });
  const world: HandoverWorld = {
    now: 0,
    village: undefined as unknown as Village,
    get database() {
      return test.database;
    },
    means,
    nextId: () => String((inboxId += 1)),
    does,
    asks: (address, words, more) =>
      does(address, { do: 'requestHandover', topic: 'menu', ...(words && { words }) }, more),
    wrote: (address, ms = world.now) =>
      prisma().contact.update({ where: { address }, data: { lastInteractionAt: new Date(ms) } }),
    tick: () =>
      createHandoverDesk({ store: createHandoverStore(test.database, means), log: silent }).tick(),
    request: (id = 1) => prisma().handover.findUniqueOrThrow({ where: { id: BigInt(id) } }),
    contact: (address) => prisma().contact.findUniqueOrThrow({ where: { address } }),
    shown: async (address) => {
      const personId = idOf(await world.contact(address));
      return loadRequests(test.database, secrets, { address, personId, now: world.now });
    },
    letters: async (address) => {
      const rows = await prisma().outbox.findMany({ where: { address }, orderBy: { id: 'asc' } });
      return rows.map(({ message }) => (message as { text: string }).text);
    },
  };

  async function does(address: string, command: Command, more: More = {}) {
    const { id = world.nextId(), session = null } = more;
    const personId = idOf(await world.contact(address));
    const base = { inboxId: id, address, turn: 0, session, out: [], run: [command] };
    return undone(prisma(), { ...base, personId }, means);
  }

  beforeAll(async () => {
    test = await kind.open();
  });
  beforeEach(async () => {
    await emptyTables(test);
    world.now = at('2026-11-24T09:00:00');
    world.village = await settle(test.database);
  });
  afterAll(() => test.drop());
  return world;
}

function idOf({ personId }: Contact): string | null {
  return personId === null ? null : String(personId);
}

/** A refusal undoes all of it. */
async function undone(prisma: Database['prisma'], turn: DoneTurn, means: Means) {
  try {
    await prisma.$transaction(async (tx) => {
      await lockRequesters(turn, tx);
      for (const command of turn.run) {
        const refused = await perform(command, turn, tx, means);
        if (refused) throw new Undone(refused);
      }
    });
  } catch (error) {
    if (error instanceof Undone) return error.refusal;
    throw error;
  }
  return undefined;
}
