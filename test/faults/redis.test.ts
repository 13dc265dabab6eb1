/** Redis flushed or stopped in the middle of a conversation: it goes on from the database's copy. A Redis of its own. */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import { Redis } from 'ioredis';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startPretendPlatforms } from '../../src/simulator/platforms.ts';
import { createServerDatabase, hasServer } from '../support/databases.ts';
import {
  platformEnv,
  postTelegram,
  startProcess,
  telegramText,
  until,
  type Running,
} from '../support/processes.ts';

const hasBinary = spawnSync('redis-server', ['--version']).status === 0;

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

describe.runIf(hasServer && hasBinary)('Redis fails in the middle of a conversation', () => {
  const CHAT = 8_000_000_001;
  let port: number;
  let redis: ChildProcess;
  let platforms: Awaited<ReturnType<typeof startPretendPlatforms>>;
  let made: Awaited<ReturnType<typeof createServerDatabase>>;
  let processes: Running[] = [];

  const startRedis = () =>
    spawn('redis-server', ['--port', String(port), '--save', '', '--appendonly', 'no'], {
      stdio: 'ignore',
    });
  const ask = async (which: number, text: string, expected: string) => {
    const { url } = processes[which] as Running;
    expect(await postTelegram(url, telegramText(CHAT, text))).toBe(200);
    await until(`"${expected}" was answered`, () =>
      platforms.messagesTo(String(CHAT)).some((one) => one.text === expected),
    );
  };
  const readiness = async () => (await fetch(`${processes[0]?.url}/readyz`)).status;

  beforeAll(async () => {
    port = await freePort();
    redis = startRedis();
    platforms = await startPretendPlatforms();
    made = await createServerDatabase();
    const env = {
      ...platformEnv(platforms.url),
      DATABASE_URL: made.url,
      REDIS_URL: `redis://127.0.0.1:${port}`,
      TEST_MIND: 'echo',
    };
    processes = await Promise.all([startProcess(env), startProcess(env)]);
  });
  afterAll(async () => {
    await Promise.all(processes.map((one) => one.stop()));
    redis.kill('SIGKILL');
    await platforms.close();
    await made.drop();
  });

  it(
    'goes on when it was flushed, when it is away, and when it is back',
    { timeout: 60_000 },
    async () => {
      await ask(0, 'a', '1 a');
      const client = new Redis(port, '127.0.0.1');
      await client.flushall();
      client.disconnect();
      await ask(1, 'b', '2 b');

      const gone = new Promise((resolve) => redis.once('exit', resolve));
      redis.kill('SIGKILL');
      await gone;
      await ask(0, 'c', '3 c');
      await ask(1, 'd', '4 d');
      await until('readiness tells', async () => (await readiness()) === 503);

      redis = startRedis();
      await until('it is back', async () => (await readiness()) === 200);
      await ask(1, 'e', '5 e');
      await ask(0, 'f', '6 f');
      const seen = platforms.messagesTo(String(CHAT)).map((one) => one.text);
      expect(seen).toEqual(['1 a', '2 b', '3 c', '4 d', '5 e', '6 f']);
    },
  );

  it(
    'answers each message once where two processes get it while Redis is away',
    { timeout: 60_000 },
    async () => {
      const gone = new Promise((resolve) => redis.once('exit', resolve));
      redis.kill('SIGKILL');
      await gone;
      const chats = Array.from({ length: 20 }, (_, n) => 8_100_000_000 + n);
      await Promise.all(
        chats.flatMap((chat) => {
          const updates = ['a', 'b', 'c'].map((text) => telegramText(chat, text));
          return updates.flatMap((update) => processes.map(({ url }) => postTelegram(url, update)));
        }),
      );
      const seen = (chat: number) =>
        platforms.messagesTo(String(chat)).map((one) => one.text ?? '');
      await until('all are answered', () => chats.every((chat) => seen(chat).length >= 3), 30_000);
      await new Promise((resolve) => setTimeout(resolve, 500));
      for (const chat of chats) {
        // Three at once have no order of their own; each has one answer, and the turns count up.
        expect(
          seen(chat)
            .map((text) => text[0])
            .join(''),
        ).toBe('123');
        expect(
          seen(chat)
            .map((text) => text[2])
            .sort()
            .join(''),
        ).toBe('abc');
      }
    },
  );
});
