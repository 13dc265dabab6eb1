/** Where the template of the embedded database lies: for one version of PGlite and one set of migrations. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** `root`: folder of the project. Another migration makes another template. */
export function templateFolder(root: string): string {
  const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const hash = createHash('sha256').update(String(dependencies['@electric-sql/pglite']));
  for (const file of migrationsIn(join(root, 'prisma/migrations'))) hash.update(readFileSync(file));
  const name = `database-${hash.digest('hex').slice(0, 16)}`;
  return join(root, 'node_modules/.cache/tro-ly-hoi', name);
}

function migrationsIn(folder: string): string[] {
  const names = existsSync(folder) ? readdirSync(folder).sort() : [];
  return names
    .map((name) => join(folder, name, 'migration.sql'))
    .filter((path) => existsSync(path));
}
