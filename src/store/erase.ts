/** What «xóa hết» and a withdrawal by the platform do in their turn; the last answer goes a little later. */
import type { Command } from '../conversation/commands.ts';
import type { Address } from '../conversation/vocabulary.ts';
import { PURPOSES } from '../domain/people.ts';
import { say } from '../domain/phrase.ts';
import type { DoneTurn } from '../services/ports.ts';
import { withdraw } from './consents.ts';
import { answerKey, eraseInTurn } from './erasure.ts';
import type { Prisma } from './generated/client.ts';
import { revokeLinks } from './links.ts';
import type { Means } from './means.ts';

type Tx = Prisma.TransactionClient;

export async function erase(
  { reason }: Extract<Command, { do: 'erase' }>,
  turn: DoneTurn,
  tx: Tx,
  means: Means,
): Promise<void> {
  const { address, inboxId, writer = null } = turn;
  if (reason === 'withdrew') return eraseAddress(turn, tx, means);
  const request = { address, personId: writer, inboxId, reason } as const;
  const { receipt } = await eraseInTurn(tx, means.secrets, request);
  await means.post(tx, {
    ...{ address, personId: null, purpose: 'reply' },
    key: `${answerKey(receipt)}receipt`,
    say: [{ kind: 'text', text: say('letter.receipt', { receipt }) }],
  });
}

/**
 * The owner of the account took back what the platform had passed on: all that came through it goes, whoever wrote
 * it. Members stay in the Union's own register, which they did not ask to leave.
 */
async function eraseAddress(turn: DoneTurn, tx: Tx, means: Means): Promise<void> {
  const { address, inboxId } = turn;
  const everybody = { ...turn, personId: null };
  const taken = { do: 'withdraw', purposes: PURPOSES, evidence: 'platform: withdrew' } as const;
  await withdraw(taken, everybody, tx, means);
  const links = await tx.link.findMany({ where: { address, state: 'confirmed' } });
  for (const { personId } of links)
    await revokeLinks(tx, { personId, address }, { by: 'member', why: 'withdrew' }, means);
  await nobodys(tx, address);
  await tx.link.deleteMany({ where: { address } });
  const request = { address, personId: null, inboxId, reason: 'withdrew' } as const;
  await eraseInTurn(tx, means.secrets, request);
}

async function nobodys(tx: Tx, address: Address): Promise<void> {
  const all = { where: { address }, data: { personId: null } };
  await tx.inbox.updateMany(all);
  await tx.outbox.updateMany(all);
  await tx.handover.updateMany(all);
  await tx.neighbourPost.updateMany(all);
  await tx.enrolment.updateMany(all);
  await tx.courseWish.updateMany(all);
  await tx.contact.updateMany(all);
}
