/**
 * Makes an empty embedded database to copy from: making one anew takes five seconds and 800 MB, copying one neither.
 * Without it (install scripts switched off) everything works as before, only slower.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const script = fileURLToPath(new URL('./make-template.ts', import.meta.url));
const made = spawnSync(process.execPath, ['--import', 'tsx', script], { encoding: 'utf8' });
if (made.status !== 0)
  console.warn(`No template of the embedded database was made.\n${made.stderr}`);
