/** What neighbours offer and ask: kept sealed, shown only when approved, wiped when over. */
import type { Command } from '../conversation/commands.ts';
import type { Address } from '../conversation/vocabulary.ts';
import {
  MOST_POSTS,
  POST_DAYS,
  type OwnPost,
  type PostKind,
  type PostSubject,
  type SharedPost,
} from '../domain/neighbours.ts';
import { say } from '../domain/phrase.ts';
import { refuse, type Refusal } from '../domain/refusal.ts';
import { shareable } from '../domain/shareable.ts';
import type { DoneTurn, NeighbourBoard } from '../services/ports.ts';
import type { Database } from './database.ts';
import type { NeighbourPost, Prisma } from './generated/client.ts';
import type { Seal } from './seal.ts';

/** A post with the words she wrote, for the cadre who decides. */
export interface KeptPost extends OwnOrOver {
  address: Address;
  shownWords?: string;
  createdAt: Date;
  expiresAt: Date;
}

type OwnOrOver = Omit<OwnPost, 'state'> & { state: string };

export interface Neighbours extends NeighbourBoard {
  list(state?: string): Promise<KeptPost[]>;
  /**
   * Shows a post that waits, in these words or in her own, either way without numbers and names.
   * Answers the words shown; undefined where no such post waits.
   */
  approve(id: string, by: string, words?: string): Promise<string | undefined>;
  /** Refuses a post that waits, or takes an approved one down; false where there is none. */
  refuse(id: string, by: string, reason: string): Promise<boolean>;
  /** Wipes what has stood its time; answers how many. */
  expire(): Promise<number>;
}

/** More than her commune has in a month. */
const MOST_SHOWN = 1_000;
const MOST_LISTED = 200;
const ALIVE = ['pending', 'approved'];
const WIPED = { words: null, shownWords: null };

export function createNeighbours({ prisma }: Database, seal: Seal): Neighbours {
  const posts = prisma.neighbourPost;
  return {
    shown: async ({ address, personId, now }) => {
      const alive = { expiresAt: { gt: new Date(now) } };
      const hers = ownedBy(address, personId);
      const [mine, others] = await Promise.all([
        posts.findMany({
          where: { ...hers, state: { in: [...ALIVE, 'refused'] }, ...alive },
          orderBy: { id: 'desc' },
          take: 2 * MOST_POSTS,
        }),
        posts.findMany({
          where: { ...notOf(address, personId), state: 'approved', ...alive },
          select: SHARED,
          orderBy: { id: 'desc' },
          take: MOST_SHOWN,
        }),
      ]);
      return {
        mine: mine.map((row) => own(row, seal)),
        others: others.map((row) => shared(row, seal)),
      };
    },
    list: async (state) => {
      const orderBy = { id: 'desc' as const };
      const rows = await posts.findMany({ where: { state }, orderBy, take: MOST_LISTED });
      return rows.map((row) => ({
        ...own(row, seal),
        state: row.state,
        address: row.address,
        ...(row.shownWords !== null && { shownWords: seal.open(row.shownWords) }),
        createdAt: row.createdAt,
        expiresAt: row.expiresAt,
      }));
    },
    approve: (id, by, words) =>
      prisma.$transaction(async (tx) => {
        const where = { id: BigInt(id), state: 'pending', expiresAt: { gt: new Date() } };
        const post = await tx.neighbourPost.findFirst({ where });
        if (!post?.words) return undefined;
        const shown = shareable(words ?? seal.open(post.words));
        const decided = { ...decision('approved', by), expiresAt: inDays(post.days) };
        const data = { ...decided, shownWords: seal.close(shown) };
        const { count } = await tx.neighbourPost.updateMany({ where, data });
        return count > 0 ? shown : undefined;
      }),
    refuse: async (id, by, reason) => {
      const where = { id: BigInt(id), state: { in: ALIVE } };
      const data = { ...decision('refused', by), ...WIPED, reason };
      return (await posts.updateMany({ where, data })).count > 0;
    },
    expire: async () => {
      const where = { state: { in: ALIVE }, expiresAt: { lte: new Date() } };
      return (await posts.updateMany({ where, data: { state: 'expired', ...WIPED } })).count;
    },
  };
}

/** A person's posts are hers at every address; what was posted while nobody was known is the address's. */
function ownedBy(address: Address, personId: string | null) {
  return personId === null ? { address, personId: null } : { personId: BigInt(personId) };
}

function notOf(address: Address, personId: string | null) {
  const other =
    personId === null
      ? [{ address: { not: address } }, { personId: { not: null } }]
      : [{ personId: null }, { personId: { not: BigInt(personId) } }];
  return { OR: other };
}

function decision(state: string, decidedBy: string) {
  return { state, decidedBy, decidedAt: new Date() };
}

function inDays(days: number): Date {
  return new Date(Date.now() + days * 86_400_000);
}

/** Whose it is never leaves the table for another member. */
const SHARED = { id: true, kind: true, subject: true, commune: true, shownWords: true } as const;
type SharedRow = Pick<NeighbourPost, keyof typeof SHARED>;

function head(row: Pick<NeighbourPost, 'id' | 'kind' | 'subject' | 'commune'>) {
  const { id, kind, subject, commune } = row;
  return { id: String(id), kind: kind as PostKind, subject: subject as PostSubject, commune };
}

function shared(row: SharedRow, seal: Seal): SharedPost {
  return { ...head(row), words: row.shownWords === null ? '' : seal.open(row.shownWords) };
}

/** Hers in the words that others see, once there are any. */
function own(row: NeighbourPost, seal: Seal): OwnPost {
  const words = row.shownWords ?? row.words;
  return {
    ...head(row),
    state: row.state as OwnPost['state'],
    ...(words !== null && { words: seal.open(words) }),
    ...(row.reason !== null && { reason: row.reason }),
  };
}

/* ---------- inside a turn ---------- */

type Transaction = Prisma.TransactionClient;
type Of<Name> = Extract<Command, { do: Name }>;

/** One message makes one post; her row of contacts is locked by the turn, so the count holds. */
export async function postNeighbour(
  { kind, subject, commune, words }: Of<'postNeighbour'>,
  { address, inboxId: id, personId = null }: DoneTurn,
  tx: Transaction,
  seal: (text: string) => string,
): Promise<Refusal | undefined> {
  const inboxId = BigInt(id);
  const hers = ownedBy(address, personId);
  const where = { ...hers, state: { in: ALIVE }, expiresAt: { gt: new Date() } };
  if ((await tx.neighbourPost.count({ where })) >= MOST_POSTS)
    return refuse('tooManyPosts', say('neighbours.full', { most: MOST_POSTS }));
  const expiresAt = inDays(POST_DAYS);
  const sealed = seal(shareable(words));
  const owner = { address, personId: personId === null ? null : BigInt(personId) };
  const create = { inboxId, ...owner, kind, subject, commune, words: sealed, expiresAt };
  await tx.neighbourPost.upsert({ where: { inboxId }, create, update: {} });
  return undefined;
}

/** Only her own; a post that is over already stays as it is. */
export async function takeBackPost(
  { post }: Of<'takeBackPost'>,
  { address, personId = null }: DoneTurn,
  tx: Transaction,
): Promise<void> {
  const where = { id: BigInt(post), ...ownedBy(address, personId), state: { in: ALIVE } };
  await tx.neighbourPost.updateMany({ where, data: { state: 'closed', ...WIPED } });
}
