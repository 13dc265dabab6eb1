/** A request to a person of the Union, from the first word to the last: what each command does inside a turn. */
import type { Command } from '../conversation/commands.ts';
import { isRefusal, refuse, type Refusal } from '../domain/refusal.ts';
import { say } from '../domain/phrase.ts';
import type { DoneTurn } from '../services/ports.ts';
import type { Handover, Prisma } from './generated/client.ts';
import {
  actingAt,
  communeSaid,
  dayOfDate,
  levelsFor,
  officesOf,
  reach,
} from './handover-levels.ts';
import { tellNews, type HandoverMeans } from './handover-letters.ts';
import {
  answer,
  close,
  giveBack,
  holdRequest,
  keep,
  mayAct,
  reopen,
  RUNNING,
  take,
  type Answerer,
  type Held,
} from './handover-steps.ts';

export type { HandoverMeans } from './handover-letters.ts';

type Tx = Prisma.TransactionClient;
type Of<Name> = Extract<Command, { do: Name }>;

/** What she adds within this time belongs to the same request. */
const SAME_MS = 24 * 3_600_000;

/* ---------- the member's own ---------- */

/** The same message makes one request; further words of the same person within a day are put under it. */
export async function requestHandover(
  { topic, words }: Of<'requestHandover'>,
  turn: DoneTurn,
  tx: Tx,
  means: HandoverMeans,
): Promise<void> {
  const inboxId = BigInt(turn.inboxId);
  if (await tx.handover.findUnique({ where: { inboxId } })) return;
  const { address } = turn;
  const personId = turn.personId ? BigInt(turn.personId) : null;
  const now = means.now();
  const since = { gt: new Date(now.getTime() - SAME_MS) };
  const where = { address, personId, state: { in: RUNNING }, createdAt: since };
  const running = await tx.handover.findFirst({ where, orderBy: { id: 'desc' } });
  if (running) return addTo(tx, means, running, { turn, topic, words });
  const unitId = personId === null ? await communeSaid(tx, turn.session, dayOfDate(now)) : null;
  const sealed = words === undefined ? null : means.secrets.words.close(words);
  const data = { inboxId, address, personId, topic, words: sealed, unitId, createdAt: now };
  await tx.handover.create({ data });
}

/** A wish from the menu says nothing of what it is about: what comes after it does. */
async function addTo(
  tx: Tx,
  means: HandoverMeans,
  request: Handover,
  { turn, topic, words }: { turn: DoneTurn; topic: string; words?: string },
): Promise<void> {
  if (request.topic === 'menu' && topic !== 'menu')
    await tx.handover.update({ where: { id: request.id }, data: { topic } });
  if (words !== undefined) await memberWrote(tx, means, request, { turn, words });
}

/** Her words go to whoever has her request; where that one may not read them, or can't be told, others are asked. */
async function memberWrote(
  tx: Tx,
  means: HandoverMeans,
  request: Handover,
  { turn, words }: { turn: DoneTurn; words: string },
): Promise<void> {
  const key = `inbox:${turn.inboxId}`;
  const isNew = await keep(tx, means, { request, who: 'member', key, words });
  const { takenBy } = request;
  if (!isNew || takenBy === null) return;
  const day = dayOfDate(means.now());
  const levels = await levelsFor(tx, request, day);
  const asked = { personId: takenBy, offices: await officesOf(tx, takenBy, day) };
  const holder = mayAct(asked, request, levels, means) && (await reach(tx, takenBy));
  if (holder) return tellNews(tx, means, { request, holder, key, words });
  return reopen(tx, means, { request, levels });
}

/** While a person answers: her words are kept under the request and go to whoever has it. */
export async function passOn(
  { words }: Of<'passOn'>,
  turn: DoneTurn,
  tx: Tx,
  means: HandoverMeans,
): Promise<void> {
  const { address } = turn;
  const personId = turn.personId ? BigInt(turn.personId) : null;
  const where = { address, personId, state: { in: [...RUNNING, 'answered'] } };
  const rows = await tx.handover.findMany({ where, orderBy: { id: 'desc' }, take: 20 });
  const request = rows.find(({ state }) => state === 'taken') ?? rows[0];
  if (request) await memberWrote(tx, means, request, { turn, words });
}

/** She calls the machine back; whoever has her request may still answer. */
export async function endTakeover({ address }: DoneTurn, tx: Tx): Promise<void> {
  await tx.contact.update({ where: { address }, data: { humanUntil: null } });
}

/* ---------- whoever answers ---------- */

/** Who acts in a turn: the one who writes, where a link says so and nobody else can be holding her phone. */
async function answererOf(
  { address, personId }: DoneTurn,
  tx: Tx,
  { now }: HandoverMeans,
): Promise<Answerer | Refusal> {
  const acting = await actingAt(tx, address, now());
  if (!acting?.isOpen || String(acting.personId) !== personId)
    return refuse('notYours', say('requests.notYours'));
  return { acting, name: acting.name, by: `person:${acting.personId}` };
}

type Act = (held: Held, who: Answerer) => Promise<Refusal | undefined>;

async function inTurn(
  request: string,
  turn: DoneTurn,
  tx: Tx,
  means: HandoverMeans,
  act: Act,
): Promise<Refusal | undefined> {
  const who = await answererOf(turn, tx, means);
  if (isRefusal(who)) return who;
  const held = await holdRequest(tx, means, request, who);
  return isRefusal(held) ? held : act(held, who);
}

/** Locks whom a turn will touch beside its own person, in the order of addresses: before anything else is locked. */
export async function lockRequesters(turn: DoneTurn, tx: Tx): Promise<void> {
  const requests = turn.run.flatMap((one) => ('request' in one ? [BigInt(one.request)] : []));
  const claims = turn.run.flatMap((one) => ('claim' in one ? [BigInt(one.claim)] : []));
  if (requests.length + claims.length === 0) return;
  await tx.$queryRaw`
    SELECT c.address FROM contact c WHERE c.address = ${turn.address}
      OR c.address IN (SELECT address FROM handover WHERE id = ANY(${requests}::bigint[]))
      OR c.address IN (SELECT address FROM link_claim WHERE id = ANY(${claims}::bigint[]))
    ORDER BY c.address COLLATE "C" FOR UPDATE`;
}

export async function takeRequest(
  { request }: Of<'takeRequest'>,
  turn: DoneTurn,
  tx: Tx,
  means: HandoverMeans,
): Promise<Refusal | undefined> {
  return inTurn(request, turn, tx, means, (held, who) => take(tx, means, held, who));
}

export async function answerRequest(
  { request, words }: Of<'answerRequest'>,
  turn: DoneTurn,
  tx: Tx,
  means: HandoverMeans,
): Promise<Refusal | undefined> {
  const key = `inbox:${turn.inboxId}`;
  return inTurn(request, turn, tx, means, (held, who) =>
    answer(tx, means, held, who, { key, words }),
  );
}

export async function closeRequest(
  { request }: Of<'closeRequest'>,
  turn: DoneTurn,
  tx: Tx,
  means: HandoverMeans,
): Promise<Refusal | undefined> {
  return inTurn(request, turn, tx, means, (held, who) => close(tx, means, held, who));
}

export async function giveBackRequest(
  { request }: Of<'giveBackRequest'>,
  turn: DoneTurn,
  tx: Tx,
  means: HandoverMeans,
): Promise<Refusal | undefined> {
  return inTurn(request, turn, tx, means, (held, who) => giveBack(tx, means, held, who));
}
