/** What each command of a turn does to the tables, inside the turn's own transaction. */
import type { Command } from '../conversation/commands.ts';
import { foldedUnclear } from '../domain/unclear.ts';
import type { Refusal } from '../domain/refusal.ts';
import type { DoneTurn } from '../services/ports.ts';
import type { Prisma } from './generated/client.ts';
import { postNeighbour, takeBackPost } from './neighbours.ts';

export type Transaction = Prisma.TransactionClient;

/** Answers a refusal where the rules say no; a throw means that something is broken. */
export async function perform(
  command: Command,
  turn: DoneTurn,
  tx: Transaction,
  seal: (text: string) => string,
): Promise<Refusal | undefined> {
  const where = { address: turn.address };
  switch (command.do) {
    case 'setLanguage':
      await tx.contact.update({ where, data: { language: command.language } });
      return undefined;
    case 'setAddressForm':
      await tx.contact.update({ where, data: { addressForm: command.form } });
      return undefined;
    case 'postNeighbour':
      return postNeighbour(command, turn, tx, seal);
    case 'takeBackPost':
      await takeBackPost(command, turn, tx);
      return undefined;
    case 'requestHandover':
      await requestHandover(command, turn, tx, seal);
      return undefined;
    case 'noteUnclear':
      await noteUnclear(command, tx);
      return undefined;
  }
}

/** One message makes one request, however often its turn is tried. */
async function requestHandover(
  command: Extract<Command, { do: 'requestHandover' }>,
  turn: DoneTurn,
  tx: Transaction,
  seal: (text: string) => string,
): Promise<void> {
  const inboxId = BigInt(turn.inboxId);
  const words = command.words === undefined ? null : seal(command.words);
  const request = { inboxId, address: turn.address, topic: command.topic, words };
  await tx.handover.upsert({ where: { inboxId }, create: request, update: {} });
}

/** The same words, however spelled, make one row; nobody is named in it. */
async function noteUnclear(
  { text, intent, confidence }: Extract<Command, { do: 'noteUnclear' }>,
  tx: Transaction,
): Promise<void> {
  const folded = foldedUnclear(text);
  if (folded === '') return;
  const guess = { intent: intent ?? null, confidence: confidence ?? null };
  await tx.unclear.upsert({
    where: { folded },
    create: { folded, text, ...guess },
    update: { count: { increment: 1 }, lastSeen: new Date(), ...guess },
  });
}
