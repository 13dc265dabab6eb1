/** The one living token pair of a platform account: encrypted, and renewed by one process at a time. */
import type { Database } from './database.ts';
import type { Seal } from './seal.ts';

export interface StoredPair {
  accessToken: string;
  refreshToken: string;
  /** ms */
  expiresAt: number;
  /** ms */
  refreshIssuedAt: number;
}

export interface TokenRow {
  withLock<T>(work: () => Promise<T>): Promise<T>;
  read(): Promise<StoredPair | undefined>;
  /** Committed when it resolves. */
  write(pair: StoredPair): Promise<void>;
  refused(why: string): Promise<void>;
  /** Only where no pair was ever stored: two processes that start together never bring a burnt one back. */
  writeFirst(pair: StoredPair): Promise<void>;
}

/** Longer than the token call may take, or two renewals would burn each other's refresh token. */
const LOCK_MS = 60_000;

export function createTokenRow(database: Database, account: string, seal: Seal): TokenRow {
  const { prisma } = database;
  return {
    withLock: database.kind === 'server' ? advisoryLock(database, account) : processLock(),
    read: async () => {
      const row = await prisma.platformToken.findUnique({ where: { account } });
      if (!row || row.state !== 'ok') return undefined;
      return {
        accessToken: seal.open(row.accessToken),
        refreshToken: seal.open(row.refreshToken),
        expiresAt: row.expiresAt.getTime(),
        refreshIssuedAt: row.refreshIssuedAt.getTime(),
      };
    },
    write: async (pair) => {
      const data = { ...sealed(seal, pair), state: 'ok', why: null };
      const update = { ...data, version: { increment: 1 } };
      await prisma.platformToken.upsert({
        where: { account },
        create: { account, ...data },
        update,
      });
    },
    writeFirst: async (pair) => {
      const data = [{ account, ...sealed(seal, pair) }];
      await prisma.platformToken.createMany({ data, skipDuplicates: true });
    },
    refused: async (why) => {
      const data = { state: 'needs_reconsent', why: why.slice(0, 500) };
      await prisma.platformToken.updateMany({ where: { account }, data });
    },
  };
}

function sealed(seal: Seal, pair: StoredPair) {
  return {
    accessToken: seal.close(pair.accessToken),
    refreshToken: seal.close(pair.refreshToken),
    expiresAt: new Date(pair.expiresAt),
    refreshIssuedAt: new Date(pair.refreshIssuedAt),
  };
}

/** Held by a transaction of its own; what is written meanwhile commits on other connections. */
function advisoryLock({ prisma }: Database, account: string): TokenRow['withLock'] {
  return (work) =>
    prisma.$transaction(
      async (tx) => {
        await tx.$queryRaw`SELECT 1 FROM (SELECT pg_advisory_xact_lock(hashtextextended(${`token ${account}`}, 0))) held`;
        return work();
      },
      { timeout: LOCK_MS, maxWait: LOCK_MS },
    );
}

/** The embedded database belongs to one process. */
function processLock(): TokenRow['withLock'] {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const mine = last.then(work, work);
    last = mine.catch(() => undefined);
    return mine;
  };
}
