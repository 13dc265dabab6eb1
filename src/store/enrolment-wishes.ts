/** What a learner says beside her seat: which class she would like, and whether one was of use to her. */
import type { Command } from '../conversation/commands.ts';
import type { Refusal } from '../domain/refusal.ts';
import type { DoneTurn } from '../services/ports.ts';
import { communeNamed, homeOf } from './enrolment-learner.ts';
import { NOT_HERS, ownedBy } from './enrolments.ts';
import type { Prisma } from './generated/client.ts';
import { dayOfDate } from './handover-levels.ts';
import type { Means } from './means.ts';

type Tx = Prisma.TransactionClient;
type Of<Name> = Extract<Command, { do: Name }>;

/** One open wish for each topic and phone; the same wish again changes nothing. */
export async function wishClass(
  { topic, commune }: Of<'wishClass'>,
  { address, personId, inboxId }: DoneTurn,
  tx: Tx,
  { now }: Means,
): Promise<void> {
  const day = dayOfDate(now());
  const her = personId ? BigInt(personId) : null;
  const named = commune ? await communeNamed(tx, commune, day) : null;
  const communeId = named ?? (her === null ? null : await homeOf(tx, her, day));
  const data = { inboxId: BigInt(inboxId), address, personId: her, topic, communeId };
  const rows = [{ ...data, createdAt: now() }];
  await tx.courseWish.createMany({ data: rows, skipDuplicates: true });
}

export async function endWish(
  { wish }: Of<'endWish'>,
  { address, personId }: DoneTurn,
  tx: Tx,
  { now }: Means,
): Promise<void> {
  if (!/^\d{1,18}$/.test(wish)) return;
  const nobodys = { personId: null, address };
  const hers = personId ? { OR: [{ personId: BigInt(personId) }, nobodys] } : nobodys;
  const where = { id: BigInt(wish), endedAt: null, ...hers };
  await tx.courseWish.updateMany({ where, data: { endedAt: now() } });
}

/** Who sat in it; said again, the later word counts. */
export async function rateClass(
  { enrolment: id, score, words }: Of<'rateClass'>,
  turn: DoneTurn,
  tx: Tx,
  { secrets, now }: Means,
): Promise<Refusal | undefined> {
  if (!/^\d{1,18}$/.test(id)) return NOT_HERS;
  const where = { id: BigInt(id), state: 'seated', ...ownedBy(turn) };
  const enrolment = await tx.enrolment.findFirst({ where });
  if (!enrolment) return NOT_HERS;
  const own = words === undefined ? {} : { words: secrets.words.close(words) };
  const said = { score, ...own, at: now() };
  await tx.courseFeedback.upsert({
    where: { enrolmentId: enrolment.id },
    create: { enrolmentId: enrolment.id, ...said },
    update: said,
  });
  return undefined;
}
