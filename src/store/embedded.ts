/** The embedded PostgreSQL (PGlite) in a folder that one process may hold. */
import {
  closeSync,
  cpSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PGlite, type PGliteOptions } from '@electric-sql/pglite';
import { PrismaPGlite } from 'pglite-prisma-adapter';
import { templateFolder } from './template.ts';

/** The whole default list has to be repeated; the last one keeps memory at 142 MB instead of 322. */
const START = [
  '--single',
  '-F',
  '-O',
  '-j',
  ...[
    'search_path=public',
    'exit_on_error=false',
    'log_checkpoints=false',
    'max_worker_processes=0',
    'max_parallel_workers=0',
    'max_parallel_workers_per_gather=0',
    'io_method=sync',
    'max_parallel_maintenance_workers=0',
    'shared_buffers=16MB',
  ].flatMap((setting) => ['-c', setting]),
];

export interface Embedded {
  pglite: PGlite;
  adapter: PrismaPGlite;
  release(): void;
}

/** `dataDir` 'memory://' keeps nothing; `loadDataDir` starts from a dump. */
export async function openEmbedded(
  dataDir: string,
  more: Pick<PGliteOptions, 'loadDataDir'> = {},
): Promise<Embedded> {
  const inMemory = dataDir.startsWith('memory://');
  const release = inMemory ? () => undefined : lockFolder(dataDir);
  const folder = inMemory ? dataDir : join(dataDir, 'database');
  const start = inMemory ? dumpOfEmpty() : copyOfEmpty(folder);
  const pglite = await PGlite.create({ dataDir: folder, startParams: START, ...start, ...more });
  return { pglite, adapter: new PrismaPGlite(pglite), release };
}

/** Made at install by prisma/ensure-template.mjs; where it is missing PGlite makes its own, slowly. */
const TEMPLATE = templateFolder(fileURLToPath(new URL('../../', import.meta.url)));

/** A new folder begins as a copy of the empty one; it appears whole or not at all. */
function copyOfEmpty(folder: string): object {
  const empty = join(TEMPLATE, 'database');
  if (existsSync(folder) || !existsSync(empty)) return {};
  const copying = `${folder}.new`;
  rmSync(copying, { recursive: true, force: true });
  cpSync(empty, copying, { recursive: true });
  renameSync(copying, folder);
  return {};
}

function dumpOfEmpty(): Pick<PGliteOptions, 'loadDataDir'> {
  const dump = join(TEMPLATE, 'database.tar.gz');
  return existsSync(dump) ? { loadDataDir: new Blob([readFileSync(dump)]) } : {};
}

/** Two processes on one folder would lose rows, and PGlite has no lock of its own. */
function lockFolder(dataDir: string): () => void {
  mkdirSync(dataDir, { recursive: true });
  const path = join(dataDir, 'database.lock');
  if (!tryLock(path)) {
    const owner = Number(readFileSync(path, 'utf8').trim());
    if (isAlive(owner))
      throw new Error(
        `${dataDir} is in use by process ${owner}: stop it, or set DATA_DIR to another folder`,
      );
    rmSync(path, { force: true }); // left behind by a process that died
    if (!tryLock(path)) throw new Error(`${dataDir} was taken by another process just now`);
  }
  return () => rmSync(path, { force: true });
}

function tryLock(path: string): boolean {
  try {
    const file = openSync(path, 'wx');
    writeSync(file, String(process.pid));
    closeSync(file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0 || pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
