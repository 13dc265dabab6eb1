/** The service as `npm start` runs it, in a process of its own: a fresh folder for its data, any free port. */
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface RunningService {
  url: string;
  /** Ends it; resolves when it is gone and its data too. */
  stop(): Promise<void>;
}

const START_MS = 60_000;

/** Only what every program needs, so that nothing real is connected by chance. */
function environment(dataDir: string): NodeJS.ProcessEnv {
  const { PATH, HOME } = process.env;
  const own = { PORT: '0', DATA_DIR: dataDir, SIMULATOR: 'on', LOG_LEVEL: 'warn' };
  return { PATH, HOME, ...own };
}

export async function startRealService(): Promise<RunningService> {
  const folder = await mkdtemp(join(tmpdir(), 'hoi-browser-'));
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/main.ts'], {
    env: environment(join(folder, 'data')),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const stop = async () => {
    await ended(child);
    await rm(folder, { recursive: true, force: true });
  };
  try {
    return { url: await listening(child), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** It says itself where to click. */
function listening(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const fail = (why: string) => reject(new Error(`the service ${why}:\n${said}`));
    const timer = setTimeout(() => fail('did not start in time'), START_MS);
    const hear = (chunk: Buffer) => {
      said += chunk;
      const url = /(http:\/\/[^\s/]+)\/sim\b/.exec(said)?.[1];
      if (!url) return;
      clearTimeout(timer);
      resolve(url);
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    child.once('exit', (code) => fail(`ended with ${code}`));
  });
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  const late = setTimeout(() => child.kill('SIGKILL'), 10_000);
  await gone;
  clearTimeout(late);
}
