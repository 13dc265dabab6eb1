/** The steps of a request, for chat and command line alike: taken, answered, closed, given back, passed on. */
import { may } from '../domain/access.ts';
import { mayAnswer, type Level } from '../domain/handover.ts';
import { say, type Phrase } from '../domain/phrase.ts';
import { refuse, type Refusal } from '../domain/refusal.ts';
import { appendAudit } from './audit.ts';
import { hasStopped } from './consents.ts';
import type { Handover, Prisma } from './generated/client.ts';
import { dayOfDate, levelsFor, type Acting } from './handover-levels.ts';
import {
  tellAnswer,
  tellMember,
  whoAnswers,
  whoAsks,
  type HandoverMeans,
} from './handover-letters.ts';
import { atUnit, hoursFrom, stand } from './handover-standing.ts';

type Tx = Prisma.TransactionClient;

export const RUNNING = ['open', 'taken'];

/** One who answers: from the chat by her office, from the command line by an operator's name. */
export interface Answerer {
  /** Null for an operator. */
  acting: Acting | null;
  name: string;
  /** 'person:12', 'operator:name'. */
  by: string;
}

/** A request that this person may act on, locked for the rest of the transaction. */
export interface Held {
  request: Handover;
  levels: Level[];
}

/** Of two who act at once the second waits here, and sees what the first did. */
export async function holdRequest(
  tx: Tx,
  means: HandoverMeans,
  id: string,
  who: Answerer,
): Promise<Held | Refusal> {
  if (!/^\d{1,18}$/.test(id)) return refuse('gone', say('requests.gone'));
  await tx.$queryRaw`SELECT id FROM handover WHERE id = ${BigInt(id)} FOR UPDATE`;
  const request = await tx.handover.findUnique({ where: { id: BigInt(id) } });
  if (!request) return refuse('gone', say('requests.gone'));
  const levels = await levelsFor(tx, request, dayOfDate(means.now()));
  const isAllowed = who.acting === null || mayAct(who.acting, request, levels, means);
  return isAllowed ? { request, levels } : refuse('notYours', say('requests.notYours'));
}

/** Nobody answers herself; the others as their offices allow, once the request has come to their level. */
export function mayAct(
  { personId, offices }: Pick<Acting, 'personId' | 'offices'>,
  request: Handover,
  levels: Level[],
  { now }: Pick<HandoverMeans, 'now'>,
): boolean {
  if (request.personId === personId || !mayAnswer(offices, levels, atUnit(request))) return false;
  const target = levels.map(({ unitId }) => unitId);
  return may(offices, { action: 'handover.answer', target, day: dayOfDate(now()) });
}

/* ---------- taken, answered, closed, given back ---------- */

function isTakenBy({ state, takenBy, takenByName }: Handover, { acting, name }: Answerer): boolean {
  if (state !== 'taken') return false;
  return acting ? takenBy === acting.personId : takenBy === null && takenByName === name;
}

/** Twice by the same is once; of two the second hears who has it. Whoever then writes nothing loses it again. */
export async function take(
  tx: Tx,
  means: HandoverMeans,
  { request }: Held,
  who: Answerer,
): Promise<Refusal | undefined> {
  if (isTakenBy(request, who)) return undefined;
  if (request.state === 'taken')
    return refuse('taken', say('requests.taken', { name: request.takenByName ?? '' }));
  if (request.state !== 'open') return refuse('over', say('requests.over'));
  const takenBy = who.acting?.personId ?? null;
  const escalateAt = hoursFrom(means);
  const taken = { takenBy, takenByName: who.name, takenAt: means.now(), escalateAt };
  await tx.handover.update({ where: { id: request.id }, data: { state: 'taken', ...taken } });
  await log(tx, means, { request, who, action: 'handover.taken' });
  return undefined;
}

/** Takes it where nobody has; the bot keeps quiet at that address from now on. */
export async function answer(
  tx: Tx,
  means: HandoverMeans,
  held: Held,
  who: Answerer,
  { key, words }: { key: string; words: string },
): Promise<Refusal | undefined> {
  const refused = await take(tx, means, held, who);
  if (refused) return refused;
  const { request } = held;
  if (!(await keep(tx, means, { request, who: 'cadre', key, words }))) return undefined;
  const from = await nameOf(tx, means, held, who);
  const letter = {
    request,
    key: `handover:${request.id}:${key}`,
    words: say('requests.words', { from, words }),
  };
  if (!(await tellAnswer(tx, means, letter)))
    return refuse('unreachable', say('requests.unreachable', { who: await whoAsks(tx, request) }));
  const answeredAt = request.answeredAt ?? means.now();
  const data = { answeredAt, escalateAt: null };
  await tx.handover.update({ where: { id: request.id }, data });
  await keepQuiet(tx, request.address, untilFrom(means.now(), means));
  await log(tx, means, { request, who, action: 'handover.answered' });
  return undefined;
}

function nameOf(
  tx: Tx,
  { now }: HandoverMeans,
  { levels }: Held,
  { acting, name }: Answerer,
): Promise<Phrase> {
  const { form, offices } = acting ?? { form: 'chi' as const, offices: [] };
  return whoAnswers(tx, { name, form, offices }, levels, now());
}

export function untilFrom(
  at: Date,
  { takeoverMinutes }: Pick<HandoverMeans, 'takeoverMinutes'>,
): Date {
  return new Date(at.getTime() + takeoverMinutes * 60_000);
}

/** Never shorter than it was. */
export async function keepQuiet(tx: Tx, address: string, until: Date): Promise<void> {
  const shorter = { OR: [{ humanUntil: null }, { humanUntil: { lt: until } }] };
  await tx.contact.updateMany({ where: { address, ...shorter }, data: { humanUntil: until } });
}

/** It is over, answered or not; the machine takes over again and says so where she is still waiting for words. */
export async function close(
  tx: Tx,
  means: HandoverMeans,
  { request }: Held,
  who: Answerer,
): Promise<Refusal | undefined> {
  if (!RUNNING.includes(request.state)) return undefined;
  const isOthers = who.acting !== null && request.state === 'taken' && !isTakenBy(request, who);
  if (isOthers) return refuse('taken', say('requests.taken', { name: request.takenByName ?? '' }));
  const state = request.answeredAt === null ? 'closed' : 'answered';
  await tx.handover.update({ where: { id: request.id }, data: { state, escalateAt: null } });
  const { address } = request;
  const quiet = { address, humanUntil: { gt: means.now() } };
  const { count } = await tx.contact.updateMany({ where: quiet, data: { humanUntil: null } });
  const letter = {
    request,
    key: `handover:${request.id}:closed`,
    words: say('requests.handedBack'),
  };
  if (count > 0 && !(await hasStopped(tx, request))) await tellMember(tx, means, letter);
  await log(tx, means, { request, who, action: 'handover.closed' });
  return undefined;
}

/** Back into the list of its unit; where nobody else is there it is passed on at once. */
export async function giveBack(
  tx: Tx,
  means: HandoverMeans,
  { request, levels }: Held,
  who: Answerer,
): Promise<Refusal | undefined> {
  if (request.state !== 'taken') return undefined;
  if (who.acting && !isTakenBy(request, who))
    return refuse('taken', say('requests.taken', { name: request.takenByName ?? '' }));
  const but = [request.personId, who.acting?.personId ?? null];
  await putBack(tx, means, { request, levels }, but);
  await log(tx, means, { request, who, action: 'handover.given-back' });
  return undefined;
}

/** Whoever had it can't be told of it any more, or may not read it: it is in the list of its unit again. */
export async function reopen(
  tx: Tx,
  means: HandoverMeans,
  { request, levels }: Held,
): Promise<void> {
  await putBack(tx, means, { request, levels }, [request.personId, request.takenBy]);
  await log(tx, means, { request, who: { by: 'system' }, action: 'handover.reopened' });
}

async function putBack(
  tx: Tx,
  means: HandoverMeans,
  { request, levels }: Held,
  but: (bigint | null)[],
): Promise<void> {
  const free = { takenBy: null, takenByName: null, takenAt: null, answeredAt: null };
  await tx.handover.update({ where: { id: request.id }, data: { state: 'open', ...free } });
  await stand(tx, means, { request, levels, at: atUnit(request), but });
}

/* ---------- the log ---------- */

export async function log(
  tx: Tx,
  { secrets }: HandoverMeans,
  { request, who, action }: { request: Handover; who: Pick<Answerer, 'by'>; action: string },
): Promise<void> {
  const { id, personId } = request;
  const subject = personId === null ? `handover:${id}` : `person:${personId}`;
  await appendAudit(tx, secrets, [
    { actor: who.by, action, subject, detail: { request: String(id) } },
  ]);
}

/* ---------- what is written under it ---------- */

interface Written {
  request: Handover;
  who: 'member' | 'cadre';
  /** Makes it one, however often it comes. */
  key: string;
  words: string;
}

/** False where it was kept before. */
export async function keep(
  tx: Tx,
  { secrets, now }: HandoverMeans,
  { request, who, key, words }: Written,
): Promise<boolean> {
  const row = { handoverId: request.id, who, sourceKey: key, words: secrets.words.close(words) };
  const data = [{ ...row, at: now() }];
  return (await tx.handoverMessage.createMany({ data, skipDuplicates: true })).count > 0;
}
