/** Promise 1: an event that got a 200 is acted on exactly once in effect, whatever dies after. Real processes, SIGKILL. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startPretendPlatforms } from '../../src/simulator/platforms.ts';
import { openDatabase } from '../../src/store/database.ts';
import { createServerDatabase, hasRedis, hasServer } from '../support/databases.ts';
import { KILL_POINTS, type KillPoint } from '../support/kill-points.ts';
import {
  platformEnv,
  postTelegram,
  startProcess,
  telegramText,
  until,
  type Running,
} from '../support/processes.ts';

/** Between the commit that leased the reply and its settlement nobody can know what became of it. */
const LEASED: KillPoint[] = [
  'after-commit',
  'before-release',
  'after-release',
  'before-send',
  'after-send',
  'before-settle',
];

interface OutboxState {
  state: string;
}

interface Place {
  name: string;
  open(): Promise<{
    env: Record<string, string>;
    query(sql: string): Promise<OutboxState[]>;
    drop(): Promise<void>;
  }>;
}

const server: Place = {
  name: 'PostgreSQL and Redis',
  open: async () => {
    const made = await createServerDatabase();
    const env = { DATABASE_URL: made.url, REDIS_URL: process.env.TEST_REDIS_URL as string };
    const query = async (sql: string) => {
      const database = await openDatabase({ url: made.url, dataDir: '' });
      return database.query<OutboxState>(sql).finally(() => database.close());
    };
    return { env, query, drop: made.drop };
  },
};

/** A migrated database to copy from: making one anew takes seconds each time. */
let template: string | undefined;

async function copyOfTemplate(): Promise<string> {
  if (!template) {
    template = mkdtempSync(join(tmpdir(), 'hoi-template-'));
    await (await openDatabase({ dataDir: template })).close();
  }
  const dataDir = mkdtempSync(join(tmpdir(), 'hoi-kill-'));
  cpSync(template, dataDir, { recursive: true });
  return dataDir;
}

afterAll(() => template && rmSync(template, { recursive: true, force: true }));

const embedded: Place = {
  name: 'the embedded database',
  open: async () => {
    const dataDir = await copyOfTemplate();
    const query = async (sql: string) => {
      const database = await openDatabase({ dataDir });
      return database.query<OutboxState>(sql).finally(() => database.close());
    };
    const drop = async () => rmSync(dataDir, { recursive: true, force: true });
    return { env: { DATA_DIR: dataDir }, query, drop };
  },
};

const QUICKLY = { TEST_LEASE_MS: '1500', TEST_LOCK_MS: '1500', TEST_MIND: 'echo' };

describe.each(hasServer && hasRedis ? [embedded, server] : [embedded])(
  'killed on $name',
  (place) => {
    let platforms: Awaited<ReturnType<typeof startPretendPlatforms>>;
    let home: Awaited<ReturnType<Place['open']>>;
    let running: Running[] = [];

    beforeEach(async () => {
      platforms = await startPretendPlatforms();
      home = await place.open();
      running = [];
    });
    afterEach(async () => {
      for (const one of running) one.child.kill('SIGKILL');
      await Promise.all(running.map((one) => one.exited));
      await platforms.close();
      await home.drop();
    });

    async function start(more: Record<string, string> = {}): Promise<Running> {
      const one = await startProcess({
        ...platformEnv(platforms.url),
        ...QUICKLY,
        ...home.env,
        ...more,
      });
      running.push(one);
      return one;
    }

    const visible = (chat: number) => platforms.messagesTo(String(chat)).map((one) => one.text);

    it.each(KILL_POINTS)('%s: nothing lost, nothing doubled', async (point) => {
      const chat = 7_000_000_000 + Math.floor(Math.random() * 1e9);
      const update = telegramText(chat, 'a');
      const first = await start({ KILL_AT: point });
      const status = await postTelegram(first.url, update);
      await first.exited;
      const second = await start();
      // The platform delivers again what was not answered with 200, and now and then what was.
      if (status !== 200 || Math.random() < 0.5)
        expect(await postTelegram(second.url, update)).toBe(200);
      // A second message shows that the conversation goes on, and comes after the first.
      expect(await postTelegram(second.url, telegramText(chat, 'b'))).toBe(200);
      await until('the second message is answered', () => visible(chat).includes('2 b'));
      await new Promise((resolve) => setTimeout(resolve, 200));
      await second.stop();

      const inbox = await home.query('SELECT handled_at IS NOT NULL AS state FROM inbox');
      expect(inbox).toEqual([{ state: true }, { state: true }]);
      const replies = await home.query('SELECT state FROM outbox ORDER BY id');
      expect(replies.map((row) => row.state)).toEqual([
        LEASED.includes(point) ? 'unknown' : 'sent',
        'sent',
      ]);
      // What is marked sent was seen once; what is unknown was seen at most once, and never again.
      const seen = visible(chat);
      if (LEASED.includes(point)) expect([['2 b'], ['1 a', '2 b']]).toContainEqual(seen);
      else expect(seen).toEqual(['1 a', '2 b']);
    });
  },
);
