/** Classes on a database with a clock of its own: who signs up, what the clock does, what is written to whom. */
import { afterAll, beforeAll, beforeEach } from 'vitest';
import type { TrainingCommand } from '../../src/conversation/commands.ts';
import { nameKeyOf } from '../../src/domain/people.ts';
import type { Refusal } from '../../src/domain/refusal.ts';
import { createCourseDesk } from '../../src/services/course-desk.ts';
import { createCourseStore } from '../../src/store/course-desk.ts';
import type { Database } from '../../src/store/database.ts';
import { TRAINING_PERFORMERS } from '../../src/store/enrolment-commands.ts';
import type { ClassMeans } from '../../src/store/enrolment-course.ts';
import { emptyTables, type Kind, type TestDatabase } from './databases.ts';
import { settle, type Village } from './handover-village.ts';
import { testMeans } from './means.ts';
import { silent } from './ports.ts';

export const at = (moment: string) => Date.parse(`${moment}+07:00`);

export interface Letter {
  address: string;
  key: string;
  text: string;
  state: string;
  purpose: string;
  topic: string | null;
  choices: string[];
  dueAt: number;
  usefulUntil: number | undefined;
  why: string | null;
}

export interface NewClass {
  code?: string;
  title?: string;
  topic?: string;
  seats?: number;
  state?: string;
  sessions?: [from: string, to: string][];
  deadline?: string;
  unitId?: bigint;
  communeId?: bigint;
  units?: bigint[];
  priority?: object[];
}

export interface ClassWorld {
  /** ms; a Tuesday at nine in the morning before every test. */
  now: number;
  village: Village;
  readonly test: TestDatabase;
  readonly database: Database;
  readonly means: ClassMeans;
  makes(more?: NewClass): Promise<string>;
  /** Somebody in the register with a phone of her own, who agreed to be written to about classes. */
  member(n: number): Promise<{ id: string; address: string }>;
  does(address: string, command: TrainingCommand, more?: Does): Promise<Refusal | undefined>;
  tick(): Promise<Record<string, number>>;
  letters(address?: string): Promise<Letter[]>;
  last(address: string): Promise<string>;
  rows<Row = Record<string, unknown>>(sql: string, values?: unknown[]): Promise<Row[]>;
  /** 'seated', 'waiting' …, by address. */
  stateOf(address: string): Promise<string | undefined>;
  enrolment(address: string): Promise<string>;
}

export interface Does {
  on?: Database;
  id?: string;
}

class Undone extends Error {
  readonly refusal: Refusal;
  constructor(refusal: Refusal) {
    super(refusal.refused);
    this.refusal = refusal;
  }
}

export function classWorld(kind: Kind): ClassWorld {
  let test: TestDatabase;
  let inboxId = 1_000;
  let classes = 0;
  const prisma = () => test.database.prisma;
  const world: ClassWorld = {
    now: 0,
    village: undefined as unknown as Village,
    get test() {
      return test;
    },
    get database() {
      return test.database;
    },
    means: testMeans({ now: () => world.now }),
    makes,
    member,
    does,
    tick: async () =>
      (await createCourseDesk({
        store: createCourseStore(test.database, world.means),
        log: silent,
      }).tick()) as Record<string, number>,
    letters,
    last: async (address) => (await letters(address)).at(-1)?.text ?? '',
    rows: (sql, values = []) => test.database.query(sql, values),
    stateOf: async (address) => (await enrolmentAt(address))?.state,
    enrolment: async (address) => String((await enrolmentAt(address))?.id),
  };

  const enrolmentAt = (address: string) =>
    prisma().enrolment.findFirst({ where: { address }, orderBy: { id: 'desc' } });

  async function makes(more: NewClass = {}): Promise<string> {
    const { seats = 2, sessions = [['2026-12-05T08:00', '2026-12-05T11:00']], units = [] } = more;
    const { id } = await prisma().course.create({
      data: {
        code: more.code ?? `LOP-${(classes += 1)}`,
        title: more.title ?? 'Nuôi ong lấy mật',
        topic: more.topic ?? 'ong',
        organiser: 'Trung tâm Khuyến nông',
        unitId: more.unitId ?? world.village.units.commune,
        communeId: more.communeId ?? world.village.units.commune,
        place: 'Nhà văn hóa thôn Nà Lay',
        contact: 'chị Mai',
        seats,
        state: more.state ?? 'open',
        priority: more.priority ?? [],
        createdBy: 'operator:test',
        ...(more.deadline && { deadline: new Date(at(more.deadline)) }),
      },
    });
    const seatRows = Array.from({ length: seats }, (_, n) => ({ courseId: id, n: n + 1 }));
    await prisma().courseSeat.createMany({ data: seatRows });
    for (const [n, [from, to]] of sessions.entries())
      await prisma().courseSession.create({
        data: { courseId: id, n: n + 1, startsAt: new Date(at(from)), endsAt: new Date(at(to)) },
      });
    for (const unitId of units)
      await prisma().courseUnit.create({ data: { courseId: id, unitId } });
    return String(id);
  }

  async function member(n: number) {
    const name = `Hoàng Thị Số ${n}`;
    const { id } = await prisma().person.create({
      data: { name, nameKey: nameKeyOf(name), birthYear: 1980 },
    });
    const address = `telegram:${7_000_000 + n}`;
    await prisma().contact.create({ data: { address, personId: id } });
    const how = { state: 'confirmed', method: 'code', by: 'operator:test' };
    await prisma().link.create({ data: { personId: id, address, ...how } });
    await world.village.appoint(test.database, id, world.village.units.branch, 'member');
    await agree(id);
    return { id: String(id), address };
  }

  async function agree(id: bigint) {
    const yes = { given: true, at: new Date(), consentId: 1n };
    const data = { subject: `person:${id}`, purpose: 'training', ...yes };
    await prisma().consentNow.create({ data });
  }

  async function does(address: string, command: TrainingCommand, { on, id }: Does = {}) {
    const database = on ?? test.database;
    const contact = await database.prisma.contact.findUnique({ where: { address } });
    const personId = contact?.personId ? String(contact.personId) : null;
    const turn = {
      inboxId: id ?? String((inboxId += 1)),
      address,
      turn: 0,
      session: null,
      out: [],
    };
    const perform = TRAINING_PERFORMERS[command.do] as (...args: unknown[]) => Promise<Refusal>;
    try {
      await database.prisma.$transaction(
        async (tx) => {
          await tx.$queryRaw`SELECT 1 AS one FROM contact WHERE address = ${address} FOR UPDATE`;
          const said = { ...turn, personId, run: [command] };
          const refused = await perform(command, said, tx, world.means);
          if (refused) throw new Undone(refused);
        },
        { maxWait: 60_000, timeout: 60_000 },
      );
    } catch (error) {
      if (error instanceof Undone) return error.refusal;
      throw error;
    }
    return undefined;
  }

  async function letters(address?: string): Promise<Letter[]> {
    const rows = await prisma().outbox.findMany({ where: { address }, orderBy: { id: 'asc' } });
    return rows.map((row) => {
      const { text = '', choices = [] } = row.message as {
        text?: string;
        choices?: { id: string }[];
      };
      return {
        ...{ address: row.address, key: row.dedupeKey, text, state: row.state, why: row.why },
        ...{ purpose: row.purpose, topic: row.topic, choices: choices.map(({ id }) => id) },
        dueAt: row.dueAt.getTime(),
        usefulUntil: row.usefulUntil?.getTime(),
      };
    });
  }

  beforeAll(async () => {
    test = await kind.open();
  });
  beforeEach(async () => {
    await emptyTables(test);
    world.now = at('2026-11-24T09:00');
    world.village = await settle(test.database);
    const { lan, hoa, head } = world.village.people;
    for (const id of [lan, hoa, head]) await agree(id);
  });
  afterAll(() => test.drop());
  return world;
}
