/** Requests and claims as an operator at the command line sees and moves them: the same steps as in the chat. */
import { say } from '../domain/phrase.ts';
import { isRefusal, refuse, type Refusal } from '../domain/refusal.ts';
import type { Day } from '../domain/calendar.ts';
import type { RequestView } from '../domain/handover.ts';
import { maskedPhone } from '../domain/people.ts';
import type { Database } from './database.ts';
import type { Handover, Prisma } from './generated/client.ts';
import { decide, holdClaim } from './handover-claims.ts';
import { dayOfDate } from './handover-levels.ts';
import {
  answer,
  close,
  giveBack,
  holdRequest,
  log,
  RUNNING,
  take,
  type Answerer,
  type Held,
} from './handover-steps.ts';
import { viewer } from './handover-views.ts';
import type { Means } from './means.ts';
import { belowIn } from './units-find.ts';
import { queryIn } from './units-tree.ts';

type Tx = Prisma.TransactionClient;

const MOST = 500;

export interface ListedRequest extends RequestView {
  address: string;
  createdAt: Date;
  /** Code of the unit whose turn it is. */
  unit?: string;
  takenBy?: string;
}

export interface ListedClaim {
  id: string;
  address: string;
  phone: string;
  birthYear: number;
  /** Id of the one person whom both fit. */
  person?: string;
  state: string;
  createdAt: Date;
}

export interface OperatorDesk {
  /** Oldest first; `unit`: a code, with all that lies in it. */
  list(how: { state?: string; unit?: string }): Promise<ListedRequest[]>;
  show(id: string, by: string): Promise<ListedRequest | undefined>;
  take(id: string, by: string): Promise<Refusal | undefined>;
  answer(id: string, by: string, words: string): Promise<Refusal | undefined>;
  /** It was answered some other way: by telephone, at her door. */
  answered(id: string, by: string): Promise<Refusal | undefined>;
  close(id: string, by: string): Promise<Refusal | undefined>;
  giveBack(id: string, by: string): Promise<Refusal | undefined>;
  claims(state: string): Promise<ListedClaim[]>;
  /** Without a person: she is not who she says. Refused where she has to be named and is not. */
  approve(id: string, by: string, person?: string): Promise<Refusal | undefined>;
  refuse(id: string, by: string): Promise<Refusal | undefined>;
}

export function createOperatorDesk(database: Database, means: Means): OperatorDesk {
  const { prisma } = database;
  const day = () => dayOfDate(means.now());
  type Step = (tx: Tx, held: Held, who: Answerer) => Promise<Refusal | undefined>;
  const act = (id: string, by: string, step: Step) =>
    undone(prisma, async (tx) => {
      const who = { acting: null, name: by, by: `operator:${by}` };
      const held = await holdRequest(tx, means, id, who);
      return isRefusal(held) ? held : step(tx, held, who);
    });
  return {
    list: (how) => listed(prisma, means, how, day()),
    show: (id, by) => prisma.$transaction((tx) => shown(tx, means, id, by)),
    take: (id, by) => act(id, by, (tx, held, who) => take(tx, means, held, who)),
    answer: (id, by, words) => {
      const minute = Math.floor(means.now().getTime() / 60_000);
      const key = `operator:${id}:${minute}:${means.secrets.key('event', words)}`;
      return act(id, by, (tx, held, who) => answer(tx, means, held, who, { key, words }));
    },
    answered: (id, by) => act(id, by, (tx, held, who) => answeredElsewhere(tx, means, held, who)),
    close: (id, by) => act(id, by, (tx, held, who) => close(tx, means, held, who)),
    giveBack: (id, by) => act(id, by, (tx, held, who) => giveBack(tx, means, held, who)),
    claims: (state) => claimsIn(prisma, means, state),
    approve: (id, by, person) => undone(prisma, (tx) => approve(tx, means, { id, by, person })),
    refuse: (id, by) =>
      undone(prisma, async (tx) => {
        const claim = await holdClaim(tx, id);
        if (isRefusal(claim)) return claim;
        return decide(tx, means, claim, { by: `operator:${by}` });
      }),
  };
}

class Undone extends Error {
  readonly refusal: Refusal;
  constructor(refusal: Refusal) {
    super(refusal.refused);
    this.refusal = refusal;
  }
}

/** A refusal undoes what was done before it. */
async function undone(
  prisma: Database['prisma'],
  work: (tx: Tx) => Promise<Refusal | undefined>,
): Promise<Refusal | undefined> {
  try {
    await prisma.$transaction(async (tx) => {
      const refused = await work(tx);
      if (refused) throw new Undone(refused);
    });
  } catch (error) {
    if (error instanceof Undone) return error.refusal;
    throw error;
  }
  return undefined;
}

async function answeredElsewhere(
  tx: Tx,
  means: Means,
  { request }: Held,
  who: Answerer,
): Promise<Refusal | undefined> {
  if (!RUNNING.includes(request.state)) return refuse('over', say('requests.over'));
  const answeredAt = request.answeredAt ?? means.now();
  const data = { state: 'answered', answeredAt, escalateAt: null };
  await tx.handover.update({ where: { id: request.id }, data });
  await log(tx, means, { request, who, action: 'handover.answered' });
  return undefined;
}

async function approve(
  tx: Tx,
  means: Means,
  { id, by, person }: { id: string; by: string; person: string | undefined },
): Promise<Refusal | undefined> {
  const claim = await holdClaim(tx, id);
  if (isRefusal(claim)) return claim;
  const personId = person === undefined ? claim.personId : BigInt(person);
  const isThere = personId !== null && (await tx.person.findUnique({ where: { id: personId } }));
  if (personId === null || !isThere) return refuse('noPerson', say('requests.claim.noPerson'));
  return decide(tx, means, claim, { by: `operator:${by}`, personId });
}

/* ---------- lists ---------- */

async function listed(
  prisma: Database['prisma'],
  means: Means,
  { state, unit }: { state?: string; unit?: string },
  day: Day,
): Promise<ListedRequest[]> {
  const units = unit === undefined ? undefined : await unitsIn(prisma, unit, day);
  const where = { state, ...(units && { unitId: { in: units } }) };
  const rows = await prisma.handover.findMany({ where, orderBy: { id: 'asc' }, take: MOST });
  return rowsOf(prisma, means, rows, day);
}

async function unitsIn(tx: Tx, code: string, day: Day): Promise<bigint[]> {
  const unit = await tx.unit.findUnique({ where: { code } });
  if (!unit) return [];
  return [unit.id, ...(await belowIn(queryIn(tx), String(unit.id), day)).map(BigInt)];
}

async function rowsOf(tx: Tx, means: Means, rows: Handover[], day: Day): Promise<ListedRequest[]> {
  const view = await viewer(tx, means.secrets, rows, day);
  const ids = rows.flatMap(({ unitId }) => unitId ?? []);
  const units = await tx.unit.findMany({ where: { id: { in: ids } } });
  const codes = new Map(units.map(({ id, code }) => [id, code]));
  return rows.map((row) => ({
    ...view(row),
    ...{ address: row.address, createdAt: row.createdAt },
    ...(row.unitId !== null && { unit: codes.get(row.unitId) ?? '' }),
    ...(row.takenByName !== null && { takenBy: row.takenByName }),
  }));
}

/** Whoever reads what a member wrote stands in the log. */
async function shown(tx: Tx, means: Means, id: string, by: string) {
  const row = await tx.handover.findUnique({ where: { id: BigInt(id) } });
  if (!row) return undefined;
  await log(tx, means, { request: row, who: { by: `operator:${by}` }, action: 'handover.read' });
  return (await rowsOf(tx, means, [row], dayOfDate(means.now())))[0];
}

async function claimsIn(
  prisma: Database['prisma'],
  { secrets }: Means,
  state: string,
): Promise<ListedClaim[]> {
  const where = { state };
  const rows = await prisma.linkClaim.findMany({ where, orderBy: { id: 'asc' }, take: MOST });
  return rows.map(({ id, address, phone, birthYear, personId, createdAt }) => ({
    ...{ id: String(id), address, birthYear, state, createdAt },
    phone: maskedPhone(secrets.phones.open(phone)),
    ...(personId !== null && { person: String(personId) }),
  }));
}
