/** Applies prisma/migrations in name order and keeps the history as Prisma's own command would. */
import { createHash, randomUUID } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Query } from './database.ts';

export interface Migrator {
  query: Query;
  /** Runs a script of several statements. */
  run(sql: string): Promise<void>;
}

interface Migration {
  name: string;
  sql: string;
  checksum: string;
}

interface Applied {
  migration_name: string;
  checksum: string;
  finished_at: Date | null;
  rolled_back_at: Date | null;
}

const HISTORY = `CREATE TABLE IF NOT EXISTS _prisma_migrations (
  id VARCHAR(36) PRIMARY KEY NOT NULL, checksum VARCHAR(64) NOT NULL, finished_at TIMESTAMPTZ,
  migration_name VARCHAR(255) NOT NULL, logs TEXT, rolled_back_at TIMESTAMPTZ,
  started_at TIMESTAMPTZ NOT NULL DEFAULT now(), applied_steps_count INTEGER NOT NULL DEFAULT 0)`;

/** Answers the names it applied; throws where the history was edited or a migration had failed. */
export async function migrate(migrator: Migrator): Promise<string[]> {
  await migrator.query(HISTORY);
  const applied = await migrator.query<Applied>(
    'SELECT migration_name, checksum, finished_at, rolled_back_at FROM _prisma_migrations',
  );
  const missing = readMigrations().filter((migration) => !isApplied(migration, applied));
  for (const migration of missing) await apply(migrator, migration);
  return missing.map((migration) => migration.name);
}

/** Names of migrations that this database lacks. */
export async function missingMigrations(query: Query): Promise<string[]> {
  const applied = await query<Applied>(
    'SELECT migration_name, checksum, finished_at, rolled_back_at FROM _prisma_migrations',
  ).catch(noHistoryYet);
  return readMigrations()
    .filter((migration) => !isApplied(migration, applied))
    .map((migration) => migration.name);
}

/** A database that was never migrated has no table of migrations; everything else is a fault of its own. */
function noHistoryYet(error: { code?: string }): Applied[] {
  if (error.code === '42P01') return [];
  throw error;
}

function isApplied(migration: Migration, applied: Applied[]): boolean {
  const row = applied.find((one) => one.migration_name === migration.name && !one.rolled_back_at);
  if (!row) return false;
  if (!row.finished_at)
    throw new Error(`migration ${migration.name} had failed half-way: mend it by hand`);
  if (row.checksum !== migration.checksum)
    throw new Error(`migration ${migration.name} was edited after it had been applied`);
  return true;
}

async function apply(migrator: Migrator, migration: Migration): Promise<void> {
  const id = randomUUID();
  const note = `INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at, applied_steps_count)
    VALUES ('${id}', '${migration.checksum}', '${migration.name}', now(), 1);`;
  // One transaction: PostgreSQL's DDL rolls back whole where a statement fails.
  await migrator.run(`BEGIN;\n${migration.sql}\n${note}\nCOMMIT;`).catch(async (error) => {
    await migrator.run('ROLLBACK');
    throw new Error(`migration ${migration.name}: ${(error as Error).message}`, { cause: error });
  });
}

function readMigrations(): Migration[] {
  const home = migrationsFolder();
  const names = readdirSync(home, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);
  return names.sort().map((name) => {
    const bytes = readFileSync(join(home, name, 'migration.sql'));
    const checksum = createHash('sha256').update(bytes).digest('hex');
    return { name, sql: bytes.toString('utf8'), checksum };
  });
}

/** Beside src/ in development and beside dist/ in production. */
function migrationsFolder(): string {
  const folder = fileURLToPath(new URL('../../prisma/migrations', import.meta.url));
  if (!existsSync(folder)) throw new Error(`the folder of migrations is missing: ${folder}`);
  return folder;
}
