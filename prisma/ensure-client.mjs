/** Generates the Prisma client where it is missing or older than the schema. */
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const schema = fileURLToPath(new URL('./schema.prisma', import.meta.url));
const client = fileURLToPath(new URL('../src/store/generated/client.ts', import.meta.url));
const root = fileURLToPath(new URL('..', import.meta.url));

function isFresh() {
  return existsSync(client) && statSync(client).mtimeMs >= statSync(schema).mtimeMs;
}

function prismaCommand() {
  try {
    return createRequire(import.meta.url).resolve('prisma/build/index.js');
  } catch {
    return undefined; // installed without development dependencies: a built image brings its client along
  }
}

if (!isFresh()) {
  const command = prismaCommand();
  if (command) {
    const made = spawnSync(process.execPath, [command, 'generate'], {
      cwd: root,
      encoding: 'utf8',
    });
    if (made.status !== 0) {
      console.error(`The Prisma client could not be generated:\n${made.stdout}${made.stderr}`);
      process.exit(1);
    }
  } else if (!existsSync(client)) {
    console.error('The Prisma client is missing: run "npm ci" with development dependencies once.');
    process.exit(1);
  }
}
