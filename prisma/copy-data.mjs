/** After tsc: puts beside the built files what is not TypeScript (data, pages). */
import { cpSync, existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const isData = (path) => !/\.tsx?$/.test(path);

for (const folder of ['catalogue', 'simulator', 'web']) {
  const source = at(`../src/${folder}`);
  if (existsSync(source))
    cpSync(source, at(`../dist/${folder}`), { recursive: true, filter: isData });
}
