/** Queues messages of our own accord: worded for whom they are for, never by night, never with a debt on the lock screen. */
import type { Address, Outgoing } from '../conversation/vocabulary.ts';
import { firstOutside, type Hours } from '../domain/hours.ts';
import { isSafeOnLockScreen } from '../domain/lock-screen.ts';
import type { Purpose } from '../domain/people.ts';
import { hasStopped } from './consents.ts';
import type { Prisma } from './generated/client.ts';

export interface Letter {
  address: Address;
  /** Whom it is for; null where nobody is known behind the address. */
  personId: string | null;
  /** An answer to what she asked, at any hour; or a notice, never in quiet hours. */
  purpose: 'reply' | 'notice';
  /** The consent that it needs; none: it concerns what she has begun herself. */
  topic?: Purpose;
  /** Goes out even after «dừng»: it warns her of something done in her name. */
  essential?: true;
  /** Unique for ever: the same decision taken twice makes one letter. */
  key: string;
  say: Outgoing[];
  /** ms; not worth sending after this. */
  usefulUntil?: number;
}

/** In the transaction at hand; answers how many rows it made (0: it was posted before, she said «dừng», or there is no such channel). */
export type Post = (tx: Prisma.TransactionClient, letter: Letter) => Promise<number>;

export interface PostParts {
  /** Sentences in her language, pieces that fit her platform; undefined where that platform is not set up. */
  word(
    address: Address,
    say: Outgoing[],
    person: { language: 'vi' | 'en'; addressForm: 'chi' | 'co' | 'bac' },
  ): { account: string; pieces: Outgoing<string>[] } | undefined;
  quietHours: Hours;
  now?: () => number;
}

export function createPost({ word, quietHours, now = Date.now }: PostParts): Post {
  return async (tx, letter) => {
    const contact = await tx.contact.findUnique({ where: { address: letter.address } });
    if (!contact || !contact.reachable) return 0;
    const { purpose, essential } = letter;
    if (purpose === 'notice' && !essential && (await hasStopped(tx, letter))) return 0;
    const person = {
      language: contact.language as 'vi' | 'en',
      addressForm: contact.addressForm as 'chi' | 'co' | 'bac',
    };
    const worded = word(letter.address, letter.say, person);
    if (!worded) return 0;
    if (purpose === 'notice') refuseUnsafe(letter, worded.pieces);
    const dueAt = new Date(purpose === 'notice' ? firstOutside(quietHours, now()) : now());
    const data = worded.pieces.map((message, n) => ({
      ...rowOf(letter, worded.account, n),
      message: message as unknown as Prisma.InputJsonValue,
      dueAt,
    }));
    return (await tx.outbox.createMany({ data, skipDuplicates: true })).count;
  };
}

function rowOf(letter: Letter, account: string, n: number) {
  const { address, purpose, usefulUntil, topic = null, essential = false, key, personId } = letter;
  return {
    ...{ address, account, purpose, topic, essential },
    dedupeKey: `${key}:${n}`,
    personId: personId === null ? null : BigInt(personId),
    usefulUntil: usefulUntil === undefined ? null : new Date(usefulUntil),
  };
}

/** A sentence of ours that would show a debt is a fault of ours: it must not go out. */
function refuseUnsafe({ key }: Letter, pieces: Outgoing<string>[]): void {
  const first = pieces[0];
  const text = first && 'text' in first ? first.text : '';
  if (!isSafeOnLockScreen(text))
    throw new Error(`post ${key}: its first line names a sum or a debt, which a lock screen shows`);
}
