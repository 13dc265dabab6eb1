/** What becomes of requests by the clock: found in the tables, done one by one, never twice. */
import { nextLevel } from '../domain/handover.ts';
import { say } from '../domain/phrase.ts';
import type { DueTask, HandoverStore, HandoverTask } from '../services/handovers.ts';
import type { Database } from './database.ts';
import type { Handover, Prisma } from './generated/client.ts';
import { announceClaim, CLAIM_DAYS, expireClaim } from './handover-claims.ts';
import { dayOfDate, levelsFor, staffedOf } from './handover-levels.ts';
import { tellMember, type HandoverMeans } from './handover-letters.ts';
import { atUnit, stand } from './handover-standing.ts';
import { keepQuiet, untilFrom } from './handover-steps.ts';
import type { Means } from './means.ts';

type Tx = Prisma.TransactionClient;

/** An answered request is over when nobody wrote for so long. */
const SETTLED_DAYS = 3;
const ZALO = 'Zalo:';

const OPEN = `SELECT id FROM handover WHERE state = 'open' AND routed_at`;
const TAKEN = `SELECT h.id FROM handover h JOIN contact c ON c.address = h.address WHERE h.state = 'taken'`;
const LAST_WORD = `greatest(h.answered_at, (SELECT max(m.at) FROM handover_message m WHERE m.handover_id = h.id))`;
const CLAIM = `SELECT id FROM link_claim WHERE state = 'pending'`;

/** `$1`: now. */
const DUE: Record<HandoverTask, string> = {
  route: `${OPEN} IS NULL`,
  passUp: `${OPEN} IS NOT NULL AND escalate_at <= $1::timestamptz`,
  release: `${TAKEN} AND h.answered_at IS NULL AND h.escalate_at <= $1::timestamptz`,
  settle: `${TAKEN} AND (c.human_until IS NULL OR c.human_until <= $1::timestamptz) AND (
    h.taken_by IS NULL AND h.taken_by_name LIKE '${ZALO}%' AND h.answered_at IS NOT NULL
    OR ${LAST_WORD} <= $1::timestamptz - interval '${SETTLED_DAYS} days' AND h.answered_at IS NOT NULL)`,
  announceClaim: `${CLAIM} AND told_at IS NULL`,
  expireClaim: `${CLAIM} AND created_at <= $1::timestamptz - interval '${CLAIM_DAYS} days'`,
};

export function createHandoverStore(database: Database, means: Means): HandoverStore {
  const { prisma, query } = database;
  return {
    due: async (limit) => {
      const found: DueTask[] = [];
      for (const [task, sql] of Object.entries(DUE)) {
        const order = `SELECT id::text AS id FROM (${sql}) due WHERE $1::timestamptz IS NOT NULL`;
        const rows = await query<{ id: string }>(`${order} ORDER BY due.id LIMIT ${limit}`, [
          means.now(),
        ]);
        found.push(...rows.map(({ id }) => ({ task: task as HandoverTask, id })));
      }
      return found;
    },
    work: ({ task, id }) => prisma.$transaction((tx) => WORK[task](tx, means, id)),
  };
}

type Work = (tx: Tx, means: Means, id: string) => Promise<boolean>;

const WORK: Record<HandoverTask, Work> = {
  route: (tx, means, id) => locked(tx, id, 'open', (request) => route(tx, means, request)),
  passUp: (tx, means, id) => locked(tx, id, 'open', (request) => passUp(tx, means, request)),
  release: (tx, means, id) => locked(tx, id, 'taken', (request) => release(tx, means, request)),
  settle: (tx, _means, id) => locked(tx, id, 'taken', (request) => settle(tx, request)),
  announceClaim,
  expireClaim,
};

/** False where it is not in that state any more. */
async function locked(
  tx: Tx,
  id: string,
  state: string,
  work: (request: Handover) => Promise<boolean>,
): Promise<boolean> {
  await tx.$queryRaw`SELECT id FROM handover WHERE id = ${BigInt(id)} FOR UPDATE`;
  const request = await tx.handover.findUnique({ where: { id: BigInt(id) } });
  return request?.state === state ? work(request) : false;
}

/** To the nearest level in whose office somebody can be told; to the highest where nobody can. */
async function route(tx: Tx, means: HandoverMeans, request: Handover): Promise<boolean> {
  if (request.routedAt !== null) return false;
  const day = dayOfDate(means.now());
  const levels = await levelsFor(tx, request, day);
  const but = [request.personId];
  const level = nextLevel(levels, await staffedOf(tx, levels, day, but));
  await stand(tx, means, { request, levels, at: level?.unitId, but });
  return true;
}

async function passUp(tx: Tx, means: HandoverMeans, request: Handover): Promise<boolean> {
  const now = means.now();
  if (request.escalateAt === null || request.escalateAt > now) return false;
  const day = dayOfDate(now);
  const levels = await levelsFor(tx, request, day);
  const but = [request.personId];
  const next = nextLevel(levels, await staffedOf(tx, levels, day, but), atUnit(request));
  if (!next) return nobodyAnswered(tx, means, request, levels.at(-1)?.unitId);
  const { id, escalations } = request;
  await tx.handover.update({ where: { id }, data: { escalations: escalations + 1 } });
  await stand(tx, means, { request, levels, at: next.unitId, but });
  return true;
}

/** It stays in the highest list; she is told once, and what she can do herself. */
async function nobodyAnswered(
  tx: Tx,
  means: HandoverMeans,
  request: Handover,
  top: string | undefined,
): Promise<boolean> {
  const { id, toldAt } = request;
  const unit = top === undefined ? {} : { unitId: BigInt(top) };
  const data = { ...unit, escalateAt: null, toldAt: toldAt ?? means.now() };
  await tx.handover.update({ where: { id }, data });
  const words = say('requests.nobody');
  const letter = { request, key: `handover:${id}:nobody`, words, byDay: true as const };
  if (toldAt === null) await tellMember(tx, means, letter);
  return true;
}

/** Nobody is told: whoever had it finds it in her list again, and it is passed on in the next round. */
async function release(tx: Tx, means: HandoverMeans, request: Handover): Promise<boolean> {
  const { id, answeredAt, escalateAt } = request;
  const now = means.now();
  if (answeredAt !== null || escalateAt === null || escalateAt > now) return false;
  const free = { takenBy: null, takenByName: null, takenAt: null };
  await tx.handover.update({ where: { id }, data: { state: 'open', ...free, escalateAt: now } });
  return true;
}

async function settle(tx: Tx, { id, answeredAt }: Handover): Promise<boolean> {
  if (answeredAt === null) return false;
  await tx.handover.update({ where: { id }, data: { state: 'answered', escalateAt: null } });
  return true;
}

/* ---------- a person of the Union spoke in the platform's own tool ---------- */

export interface HumanSpoke {
  address: string;
  adminId: string;
  /** ms, on the platform's clock. */
  at: number;
  eventId: string;
}

/**
 * The bot keeps quiet, and the request that she answered is hers. An event that was kept before changes nothing: the
 * member may have called the machine back since. What was said so long ago that the machine would be speaking again
 * by now changes nothing either.
 */
export async function humanSpoke(
  { prisma }: Database,
  means: Pick<HandoverMeans, 'now' | 'takeoverMinutes'>,
  { address, adminId, at, eventId }: HumanSpoke,
): Promise<void> {
  const moment = new Date(at);
  const until = untilFrom(moment, means);
  if (until <= means.now()) return;
  await prisma.$transaction(async (tx) => {
    if ((await tx.inbox.count({ where: { eventId } })) > 0) return;
    await keepQuiet(tx, address, until);
    const where = { address, state: 'open', createdAt: { lte: moment } };
    const name = `${ZALO}…${adminId.slice(-4)}`;
    const taken = { takenBy: null, takenByName: name, takenAt: moment, answeredAt: moment };
    await tx.handover.updateMany({ where, data: { state: 'taken', escalateAt: null, ...taken } });
  });
}
