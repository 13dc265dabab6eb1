/**
 * Runs the command line from a compiled copy of src/ that is kept beside it: it starts sooner and takes 50 MB less
 * than compiling while it runs. The copy is made anew where any file of src/ is newer.
 */
import {
  cpSync,
  existsSync,
  readFileSync,
  renameSync,
  rmSync,
  mkdirSync,
  writeFileSync,
} from 'node:fs';
import { readdirSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const src = join(root, 'src');
/** As deep as src/: files are found from there by the same relative paths. */
const compiled = join(root, '.compiled');

function files(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? files(path) : [path];
  });
}

/** Names, sizes and times of everything in src/. */
function stampOf(all) {
  return all
    .map((path) => [path, statSync(path)])
    .map(([path, { size, mtimeMs }]) => `${path} ${size} ${mtimeMs}`)
    .join('\n');
}

async function compile(all, stamp) {
  const { transform } = await import('esbuild');
  const making = `${compiled}.${process.pid}`;
  for (const path of all) {
    const target = join(making, relative(src, path));
    mkdirSync(dirname(target), { recursive: true });
    if (!/\.tsx?$/.test(path)) cpSync(path, target);
    else writeFileSync(target.replace(/\.tsx?$/, '.js'), await javascript(transform, path));
  }
  writeFileSync(join(making, 'stamp'), stamp);
  rmSync(compiled, { recursive: true, force: true });
  renameSync(making, compiled);
}

async function javascript(transform, path) {
  const { code } = await transform(readFileSync(path, 'utf8'), { loader: 'ts', target: 'node20' });
  return code.replace(/((?:from|import)\s*\(?\s*["']\.[^"']*)\.ts(["'])/g, '$1.js$2');
}

const all = files(src);
const stamp = stampOf(all);
const before = join(compiled, 'stamp');
if (!existsSync(before) || readFileSync(before, 'utf8') !== stamp) await compile(all, stamp);
process.argv[1] = join(compiled, 'cli.js');
await import(pathToFileURL(process.argv[1]).href);
