/** Compares schema.prisma with the migrations; `--write NAME` makes the missing migration. No server, no download. */
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PGlite } from '@electric-sql/pglite';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import { PrismaPGlite } from 'pglite-prisma-adapter';

const home = fileURLToPath(new URL('.', import.meta.url));
const migrationsDir = join(home, 'migrations');

interface WasmLoader {
  instantiate(
    bytes: Uint8Array,
    imports: object,
  ): Promise<{ instance: { exports: { __wbindgen_start(): void } } }>;
}

interface Engine {
  diff(params: object): Promise<{ exitCode: number; stdout: string | null }>;
}

/** The WebAssembly engine's own entry imports the .wasm as a module, which Node 20 cannot: load it by hand. */
async function startEngine(): Promise<Engine> {
  const require = createRequire(import.meta.url);
  const folder = dirname(require.resolve('@prisma/schema-engine-wasm'));
  const glue = await import(join(folder, 'schema_engine_bg.js'));
  const bytes = readFileSync(join(folder, 'schema_engine_bg.wasm'));
  // The name is missing from the types of a program without a browser.
  const { WebAssembly: wasm } = globalThis as unknown as { WebAssembly: WasmLoader };
  const { instance } = await wasm.instantiate(bytes, { './schema_engine_bg.js': glue });
  glue.__wbg_set_wasm(instance.exports);
  instance.exports.__wbindgen_start();
  const adapter = bindMigrationAwareSqlAdapterFactory(new PrismaPGlite(new PGlite()) as never);
  return glue.SchemaEngine.new({ datamodels: schemaFiles() }, () => undefined, adapter);
}

function schemaFiles(): [string, string][] {
  const path = join(home, 'schema.prisma');
  return [[path, readFileSync(path, 'utf8')]];
}

function migrationList(): object {
  const names = readdirSync(migrationsDir, { withFileTypes: true });
  const directories = names.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  return {
    baseDir: migrationsDir,
    lockfile: { path: 'migration_lock.toml', content: 'provider = "postgresql"\n' },
    shadowDbInitScript: '',
    migrationDirectories: directories.sort().map((name) => ({
      path: name,
      migrationFile: {
        path: 'migration.sql',
        content: {
          tag: 'ok',
          value: readFileSync(join(migrationsDir, name, 'migration.sql'), 'utf8'),
        },
      },
    })),
  };
}

async function difference(): Promise<string> {
  const engine = await startEngine();
  const answer = await engine.diff({
    from: { tag: 'migrations', ...migrationList() },
    to: {
      tag: 'schemaDatamodel',
      files: schemaFiles().map(([path, content]) => ({ path, content })),
    },
    script: true,
    exitCode: true,
    shadowDatabaseUrl: null,
    filters: { externalTables: [], externalEnums: [] },
  });
  return answer.exitCode === 0 ? '' : (answer.stdout ?? '').trim();
}

function write(name: string, sql: string): void {
  const stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14);
  const folder = join(migrationsDir, `${stamp}_${name}`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'migration.sql'), `${sql}\n`);
  console.log(`Wrote ${folder}/migration.sql`);
}

const sql = await difference();
const name = process.argv[process.argv.indexOf('--write') + 1];
if (sql && process.argv.includes('--write') && name) write(name, sql);
else if (sql) {
  console.error(`schema.prisma and the migrations differ; missing:\n${sql}`);
  console.error('Make it with: node --import tsx prisma/check-drift.ts --write NAME');
  process.exit(1);
}
process.exit(0);
