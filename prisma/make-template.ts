/** Makes an empty, migrated embedded database to copy from, and a dump of it, where they are missing. */
import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PGlite } from '@electric-sql/pglite';
import { migrate } from '../src/store/migrate.ts';
import { templateFolder } from '../src/store/template.ts';

async function make(home: string): Promise<void> {
  const making = `${home}.${process.pid}`;
  mkdirSync(making, { recursive: true });
  const pglite = await PGlite.create({ dataDir: join(making, 'database') });
  await migrate({
    query: async <Row>(sql: string, values: unknown[] = []) =>
      (await pglite.query(sql, values)).rows as Row[],
    run: async (sql) => void (await pglite.exec(sql)),
  });
  const dump = await pglite.dumpDataDir('gzip');
  await pglite.close();
  writeFileSync(join(making, 'database.tar.gz'), Buffer.from(await dump.arrayBuffer()));
  renameSync(making, home); // whole or not at all
}

const home = templateFolder(fileURLToPath(new URL('../', import.meta.url)));
if (!existsSync(home)) await make(home);
