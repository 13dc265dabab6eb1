/** What each command of a turn does to the tables, inside the turn's own transaction. */
import type { Command } from '../conversation/commands.ts';
import type { Refusal } from '../domain/refusal.ts';
import type { DoneTurn } from '../services/ports.ts';
import { consent, withdraw } from './consents.ts';
import { erase } from './erase.ts';
import { TRAINING_PERFORMERS } from './enrolment-commands.ts';
import type { Prisma } from './generated/client.ts';
import { decideClaim } from './handover-claims.ts';
import * as handovers from './handovers.ts';
import * as links from './links.ts';
import type { Means } from './means.ts';
import { postNeighbour, takeBackPost } from './neighbours.ts';
import * as profile from './profile.ts';
import { noteUnclear } from './unclear.ts';
import * as writer from './writer.ts';

export type Transaction = Prisma.TransactionClient;

type Done = Promise<Refusal | undefined | void>;

type Performers = {
  [Name in Command['do']]: (
    command: Extract<Command, { do: Name }>,
    turn: DoneTurn,
    tx: Transaction,
    means: Means,
  ) => Done;
};

const PERFORMERS: Performers = {
  setLanguage: profile.setLanguage,
  setAddressForm: profile.setAddressForm,
  setPhone: profile.setPhone,
  setTopics: profile.setTopics,
  setPin: profile.setPin,
  openDetails: profile.openDetails,
  openNotice: profile.openNotice,
  noteAttempt: profile.noteAttempt,
  noteUnclear,
  postNeighbour: (command, turn, tx, { secrets }) =>
    postNeighbour(command, turn, tx, secrets.words.close),
  takeBackPost,
  setActive: writer.setActive,
  leaveActive: (_command, turn, tx, means) => writer.leaveActive(turn, tx, means),
  linkByCode: links.linkByCode,
  linkByPhone: links.linkByPhone,
  claimLink: links.claimLink,
  unlink: links.unlink,
  consent,
  withdraw,
  erase,
  requestHandover: handovers.requestHandover,
  passOn: handovers.passOn,
  endTakeover: (_command, turn, tx) => handovers.endTakeover(turn, tx),
  takeRequest: handovers.takeRequest,
  answerRequest: handovers.answerRequest,
  closeRequest: handovers.closeRequest,
  giveBackRequest: handovers.giveBackRequest,
  decideClaim,
  ...TRAINING_PERFORMERS,
};

/** Answers a refusal where the rules say no; a throw means that something is broken. */
export async function perform(
  command: Command,
  turn: DoneTurn,
  tx: Transaction,
  means: Means,
): Promise<Refusal | undefined> {
  const doIt = PERFORMERS[command.do] as (...args: unknown[]) => Done;
  return (await doIt(command, turn, tx, means)) ?? undefined;
}
