/** What was not understood, counted by its wording; whose words they were is kept only so that they can be forgotten. */
import type { Command } from '../conversation/commands.ts';
import { foldedUnclear } from '../domain/unclear.ts';
import type { DoneTurn } from '../services/ports.ts';
import type { Prisma } from './generated/client.ts';

/** The same words, however spelled, make one row; nobody is named in it. */
export async function noteUnclear(
  { text, intent, confidence }: Extract<Command, { do: 'noteUnclear' }>,
  { address }: DoneTurn,
  tx: Prisma.TransactionClient,
): Promise<void> {
  const folded = foldedUnclear(text);
  if (folded === '') return;
  const guess = { intent: intent ?? null, confidence: confidence ?? null };
  const { id: unclearId } = await tx.unclear.upsert({
    where: { folded },
    create: { folded, text, ...guess },
    update: { count: { increment: 1 }, lastSeen: new Date(), ...guess },
  });
  const source = { unclearId, address };
  await tx.unclearSource.createMany({ data: [source], skipDuplicates: true });
}
