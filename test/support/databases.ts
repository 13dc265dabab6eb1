/** Databases for tests: the embedded one always, a real server where TEST_DATABASE_URL names it. */
import pg from 'pg';
import { openDatabase, migrateServer, type Database } from '../../src/store/database.ts';

export interface TestDatabase {
  database: Database;
  /** Set where it is a server: another process can use it too. */
  url?: string;
  drop(): Promise<void>;
}

export interface Kind {
  name: string;
  open(): Promise<TestDatabase>;
}

async function openMemory(): Promise<TestDatabase> {
  const database = await openDatabase({ dataDir: 'memory://' });
  return { database, drop: () => database.close() };
}

/** A database of its own on the server, so that tests running side by side do not meet. */
export async function createServerDatabase(): Promise<{ url: string; drop(): Promise<void> }> {
  const admin = process.env.TEST_DATABASE_URL as string;
  const name = `hoi_test_${process.pid}_${Math.floor(Math.random() * 1e9)}`;
  await withClient(admin, (client) => client.query(`CREATE DATABASE ${name}`));
  const url = new URL(admin);
  url.pathname = `/${name}`;
  await migrateServer(url.href);
  const drop = async () => {
    await withClient(admin, (client) => client.query(`DROP DATABASE ${name} WITH (FORCE)`));
  };
  return { url: url.href, drop };
}

async function withClient(url: string, work: (client: pg.Client) => Promise<unknown>) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await work(client).finally(() => client.end());
}

async function openServer(): Promise<TestDatabase> {
  const made = await createServerDatabase();
  const database = await openDatabase({ url: made.url, dataDir: '' });
  const drop = async () => {
    await database.close();
    await made.drop();
  };
  return { database, url: made.url, drop };
}

export const hasServer = Boolean(process.env.TEST_DATABASE_URL);
export const hasRedis = Boolean(process.env.TEST_REDIS_URL);

export const kinds: Kind[] = [
  { name: 'embedded', open: openMemory },
  ...(hasServer ? [{ name: 'PostgreSQL', open: openServer }] : []),
];

/** Empties every table but the history of migrations; the log lets itself be emptied by nobody but a superuser. */
export async function emptyTables({ database }: TestDatabase): Promise<void> {
  const tables = await database.query<{ name: string }>(
    `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' AND tablename <> '_prisma_migrations'`,
  );
  const names = tables.map(({ name }) => `"${name}"`).join(', ');
  await database.prisma.$transaction(async (tx) => {
    await tx.$executeRawUnsafe('SET LOCAL session_replication_role = replica');
    await tx.$executeRawUnsafe(`TRUNCATE ${names} RESTART IDENTITY`);
  });
}
