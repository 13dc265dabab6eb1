/** Whether somebody is who she says she is: decided by the one who knows her, told to her, never why not. */
import type { Command } from '../conversation/commands.ts';
import { may, rank } from '../domain/access.ts';
import { nextLevel, OFFICE_AT } from '../domain/handover.ts';
import { say } from '../domain/phrase.ts';
import { isRefusal, refuse, type Refusal } from '../domain/refusal.ts';
import type { DoneTurn } from '../services/ports.ts';
import { appendAudit } from './audit.ts';
import type { LinkClaim, Prisma } from './generated/client.ts';
import {
  actingAt,
  dayOfDate,
  holdersOf,
  levelsFor,
  staffedOf,
  standingOf,
  type Acting,
} from './handover-levels.ts';
import { tellWaiting } from './handover-letters.ts';
import { confirmLink } from './links.ts';
import type { Means } from './means.ts';

type Tx = Prisma.TransactionClient;

/** Nobody looked at it for so long: she is told to go another way. */
export const CLAIM_DAYS = 14;

/** In a turn: by an office above the member whom the claim fits, never for herself, her own phone or her equals. */
export async function decideClaim(
  { claim: id, approve }: Extract<Command, { do: 'decideClaim' }>,
  { address, personId: writer }: DoneTurn,
  tx: Tx,
  means: Means,
): Promise<Refusal | undefined> {
  const acting = await actingAt(tx, address, means.now());
  const isHer = acting?.isOpen && String(acting.personId) === writer;
  const claim = await holdClaim(tx, id);
  if (isRefusal(claim)) return claim;
  const { personId } = claim;
  const isOwn = personId === acting?.personId || claim.address === address;
  if (
    !acting ||
    !isHer ||
    personId === null ||
    isOwn ||
    !(await mayDecide(tx, means, acting, personId))
  )
    return refuse('notYours', say('requests.notYours'));
  const by = `person:${acting.personId}`;
  return decide(tx, means, claim, approve ? { by, personId } : { by });
}

async function mayDecide(
  tx: Tx,
  { now }: Means,
  { offices }: Acting,
  personId: bigint,
): Promise<boolean> {
  const day = dayOfDate(now());
  const { targets, over } = await standingOf(tx, personId, day);
  return targets.some((target) => may(offices, { action: 'link.decide', target, day, over }));
}

/**
 * A claim that waits, locked: of two who decide at once the second hears that it is decided. Over as well where its
 * phone is forgotten. The phone is locked first, then she, then the claim: as where somebody is forgotten.
 */
export async function holdClaim(tx: Tx, id: string): Promise<LinkClaim | Refusal> {
  if (!/^\d{1,18}$/.test(id)) return refuse('gone', say('requests.claim.over'));
  const where = { id: BigInt(id) };
  const seen = await tx.linkClaim.findUnique({ where });
  await tx.$queryRaw`SELECT address FROM contact WHERE address = ${seen?.address ?? ''} FOR UPDATE`;
  await tx.$queryRaw`SELECT id FROM person WHERE id = ${seen?.personId ?? 0n} FOR UPDATE`;
  await tx.$queryRaw`SELECT id FROM link_claim WHERE id = ${where.id} FOR UPDATE`;
  const claim = await tx.linkClaim.findUnique({ where });
  const isThere = claim && (await tx.contact.count({ where: { address: claim.address } })) > 0;
  return isThere && claim.state === 'pending' ? claim : refuse('over', say('requests.claim.over'));
}

/** With a person: she is the one. Without: she is not. */
export async function decide(
  tx: Tx,
  means: Means,
  { id, address, personId: fits }: LinkClaim,
  { by, personId }: { by: string; personId?: bigint },
): Promise<Refusal | undefined> {
  const state = personId === undefined ? 'refused' : 'approved';
  const decided = { state, decidedAt: means.now(), decidedBy: by };
  const person = personId === undefined ? {} : { personId };
  await tx.linkClaim.update({ where: { id }, data: { ...decided, ...person } });
  if (personId !== undefined)
    return confirmLink(tx, { personId, address, method: 'claim', by, key: `claim:${id}` }, means);
  await tellRefused(tx, means, { id, address }, 'reply');
  const subject = fits === null ? `claim:${id}` : `person:${fits}`;
  const detail = { claim: String(id) };
  await appendAudit(tx, means.secrets, [{ actor: by, action: 'link.refused', subject, detail }]);
  return undefined;
}

/** The same words whether nobody fits, a leader said no or nobody looked: they tell nothing about the list. */
async function tellRefused(
  tx: Tx,
  { post }: Means,
  { id, address }: Pick<LinkClaim, 'id' | 'address'>,
  purpose: 'reply' | 'notice',
): Promise<void> {
  const words = { kind: 'text' as const, text: say('requests.claim.no') };
  await post(tx, { address, personId: null, purpose, key: `claim:${id}:no`, say: [words] });
}

/* ---------- what the clock does ---------- */

/** Tells those who may decide: the nearest level in which somebody can be told. True where it had not been done yet. */
export async function announceClaim(tx: Tx, means: Means, id: string): Promise<boolean> {
  const claim = await holdClaim(tx, id);
  if (isRefusal(claim) || claim.toldAt !== null) return false;
  const { personId } = claim;
  await tx.linkClaim.update({ where: { id: claim.id }, data: { toldAt: means.now() } });
  if (personId === null) return true;
  const day = dayOfDate(means.now());
  const { over } = await standingOf(tx, personId, day);
  const all = await levelsFor(tx, { personId, unitId: null }, day);
  const levels = all.filter(({ kind }) => rank(OFFICE_AT[kind]) > rank(over));
  const level = nextLevel(levels, await staffedOf(tx, levels, day, [personId]));
  const holders = level ? await holdersOf(tx, level, day, [personId]) : [];
  for (const holder of holders.filter((one) => one.address !== claim.address))
    await tellWaiting(tx, means, holder, { about: 'claims', key: id });
  return true;
}

/** She is told once, by day. */
export async function expireClaim(tx: Tx, means: Means, id: string): Promise<boolean> {
  const claim = await holdClaim(tx, id);
  if (isRefusal(claim)) return false;
  const expired = { state: 'expired', decidedAt: means.now(), decidedBy: 'system' };
  await tx.linkClaim.update({ where: { id: claim.id }, data: expired });
  await tellRefused(tx, means, claim, 'notice');
  return true;
}
