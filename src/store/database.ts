/** Opens the database: a PostgreSQL server, or the embedded one; the same SQL and the same Prisma client for both. */
import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';
import { openEmbedded } from './embedded.ts';
import { PrismaClient } from './generated/client.ts';
import { migrate } from './migrate.ts';

/** One statement with its values; `id`-like bigints come back as text where the statement says `::text`. */
export type Query = <Row>(sql: string, values?: unknown[]) => Promise<Row[]>;

export interface Database {
  readonly kind: 'server' | 'embedded';
  /** For everything that is not on the hot path. */
  readonly prisma: PrismaClient;
  /** For the hot path: many people's rows in one statement, which is one transaction. */
  readonly query: Query;
  close(): Promise<void>;
}

export interface DatabaseOptions {
  /** postgresql://… ; empty: embedded, in `dataDir`. */
  url?: string;
  /** Folder of the embedded database; 'memory://' for tests. */
  dataDir: string;
  poolSize?: number;
}

export async function openDatabase(options: DatabaseOptions): Promise<Database> {
  return options.url ? openServer(options.url, options.poolSize ?? 8) : embedded(options.dataDir);
}

async function embedded(dataDir: string): Promise<Database> {
  const { pglite, adapter, release } = await openEmbedded(dataDir);
  const query: Query = async <Row>(sql: string, values: unknown[] = []) =>
    (await pglite.query(sql, values)).rows as Row[];
  await migrate({ query, run: async (sql) => void (await pglite.exec(sql)) });
  const prisma = new PrismaClient({ adapter });
  const close = async () => {
    await prisma.$disconnect();
    await pglite.close();
    release();
  };
  return { kind: 'embedded', prisma, query, close };
}

/** Statements are prepared once a connection under a name of their own. */
function statementNames(): (sql: string) => string {
  const names = new Map<string, string>();
  return (sql) => {
    const known = names.get(sql) ?? `s${names.size}`;
    names.set(sql, known);
    return known;
  };
}

/** The database does not answer: said with the setting that names it. */
export class DatabaseAway extends Error {
  constructor(cause: unknown) {
    const why = (cause as NodeJS.ErrnoException).code ?? (cause as Error).message;
    super(`DATABASE_URL: the database does not answer (${why})`, { cause });
  }
}

function openServer(url: string, size: number): Database {
  const pool = new pg.Pool({
    connectionString: url,
    max: size,
    connectionTimeoutMillis: 5_000,
    // A connection that fell silent (a firewall, a failover) must not hold the door shut; statements are fenced.
    keepAlive: true,
    query_timeout: 15_000,
    statement_timeout: 10_000,
  });
  // An idle connection may be cut by the server; the next query opens another.
  pool.on('error', () => undefined);
  const nameOf = statementNames();
  const query: Query = async <Row>(sql: string, values: unknown[] = []) =>
    (await pool.query({ name: nameOf(sql), text: sql, values })).rows as Row[];
  const prisma = new PrismaClient({ adapter: new PrismaPg(pool) });
  const close = async () => {
    await prisma.$disconnect();
    if (!pool.ended) await pool.end();
  };
  return { kind: 'server', prisma, query, close };
}

/** Applies what is missing to a server; answers the names applied. */
export async function migrateServer(url: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  await client.connect();
  try {
    await client.query('SELECT pg_advisory_lock(72707369)'); // the key that Prisma's own command takes
    return await migrate({
      query: async (sql, values) => (await client.query(sql, values)).rows,
      run: async (sql) => void (await client.query(sql)),
    });
  } finally {
    await client.end();
  }
}
