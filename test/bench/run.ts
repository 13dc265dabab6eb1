/**
 * Turns a second and latency from webhook to reply, each as a share of the floor measured in the same run.
 * `npm run bench [-- --members 500 --rounds 3]`; needs TEST_DATABASE_URL and TEST_REDIS_URL for the server set-up.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Pool } from 'undici';
import { startPretendPlatforms } from '../../src/simulator/platforms.ts';
import { createServerDatabase, hasRedis, hasServer } from '../support/databases.ts';
import { createDialogue, quantile, type Heard } from '../support/dialogue.ts';
import { LINES, REPLIES } from '../support/eight-turns.ts';
import { TELEGRAM, platformEnv, startProcess, telegramText } from '../support/processes.ts';

const { values } = parseArgs({
  options: {
    members: { type: 'string', default: '500' },
    rounds: { type: 'string', default: '3' },
    only: { type: 'string' },
  },
});
const members = Number(values.members);
const rounds = Number(values.rounds);
const FLOOR = fileURLToPath(new URL('./floor.ts', import.meta.url));

interface Setup {
  name: string;
  /** The floor answers each line with one message. */
  replies?: number[];
  script?: string;
  open(): Promise<{ env: Record<string, string>; close(): Promise<void> }>;
}

const redisUrl = process.env.TEST_REDIS_URL as string;

const floor: Setup = {
  name: 'floor: node:http + ioredis',
  replies: LINES.map(() => 1),
  script: FLOOR,
  open: async () => ({ env: { REDIS_URL: redisUrl }, close: async () => undefined }),
};

const server: Setup = {
  name: 'PostgreSQL + Redis',
  open: async () => {
    const made = await createServerDatabase();
    return { env: { DATABASE_URL: made.url, REDIS_URL: redisUrl }, close: made.drop };
  },
};

const embedded: Setup = {
  name: 'embedded default',
  open: async () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'hoi-bench-'));
    const close = async () => rmSync(dataDir, { recursive: true, force: true });
    return { env: { DATA_DIR: dataDir }, close };
  },
};

let nextChat = 5_000_000_000;

async function measure(setup: Setup): Promise<Heard> {
  const platforms = await startPretendPlatforms();
  const home = await setup.open();
  const env = { ...platformEnv(platforms.url), ...home.env };
  const running = await startProcess(env, setup.script);
  try {
    await talk(running.url, platforms, setup, members); // warm up: the service runs for weeks, not for seconds
    return await talk(running.url, platforms, setup, members);
  } finally {
    await running.stop();
    await platforms.close();
    await home.close();
  }
}

type Platforms = Awaited<ReturnType<typeof startPretendPlatforms>>;

async function talk(url: string, platforms: Platforms, setup: Setup, count: number) {
  const client = new Pool(url, { connections: 64, pipelining: 1 });
  const first = nextChat;
  nextChat += count;
  const headers = {
    'content-type': 'application/json',
    'x-telegram-bot-api-secret-token': TELEGRAM.secret,
  };
  const dialogue = createDialogue({
    members: count,
    lines: LINES,
    repliesPerLine: setup.replies ?? REPLIES,
    post: async (member, line) => {
      const body = JSON.stringify(telegramText(first + member, line));
      const answer = await client.request({
        method: 'POST',
        path: '/webhooks/telegram',
        headers,
        body,
      });
      await answer.body.dump();
      return answer.statusCode;
    },
  });
  const stop = platforms.onMessage((message) =>
    dialogue.hear(Number(message.to) - first, message.text ?? ''),
  );
  const heard = await dialogue.run();
  stop();
  await client.close();
  return heard;
}

interface Row {
  name: string;
  perSecond: number;
  p50: number;
  p99: number;
}

function rowOf(name: string, runs: Heard[]): Row {
  const rates = runs.map((run) => run.latencies.length / run.seconds);
  const latencies = runs.flatMap((run) => run.latencies);
  return {
    name,
    perSecond: quantile(rates, 0.5),
    p50: quantile(latencies, 0.5),
    p99: quantile(latencies, 0.99),
  };
}

const setups = [...(hasServer && hasRedis ? [floor, server] : []), embedded].filter(
  (setup) => !values.only || setup.name.includes(values.only) || setup === floor,
);
const runs = new Map<Setup, Heard[]>(setups.map((setup) => [setup, []]));
// In turn, so that a machine that slows down slows all of them.
for (let round = 0; round < rounds; round += 1)
  for (const setup of setups) runs.get(setup)?.push(await measure(setup));

const rows = setups.map((setup) => rowOf(setup.name, runs.get(setup) ?? []));
const base = rows.find((row) => row.name === floor.name);
console.log(
  `${cpus().length} cores, Node ${process.version}, ${members} members at once, ${LINES.length} turns each, median of ${rounds} rounds`,
);
for (const row of rows) {
  const share = base ? `${((row.perSecond / base.perSecond) * 100).toFixed(0)} % of the floor` : '';
  const { name, perSecond, p50, p99 } = row;
  console.log(
    `${name.padEnd(28)} ${perSecond.toFixed(0).padStart(6)} turns/s  p50 ${p50.toFixed(0)} ms  p99 ${p99.toFixed(0)} ms  ${share}`,
  );
}
process.exit(0);
