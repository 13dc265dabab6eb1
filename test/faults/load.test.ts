/** 1,000 members, eight turns each, at once, through two processes: every reply in order, none lost, none doubled. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Pool } from 'undici';
import { createHash } from 'node:crypto';
import { startPretendPlatforms } from '../../src/simulator/platforms.ts';
import { openDatabase } from '../../src/store/database.ts';
import { createServerDatabase, hasRedis, hasServer } from '../support/databases.ts';
import { createDialogue } from '../support/dialogue.ts';
import {
  TELEGRAM,
  ZALO,
  platformEnv,
  startProcess,
  telegramText,
  until,
  zaloText,
  type Running,
} from '../support/processes.ts';

const MEMBERS = 1_000;
const LINES = ['một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám'];
const EXPECTED = LINES.map((line, index) => `${index + 1} ${line}`);
const FIRST = 6_000_000_000;

describe.runIf(hasServer && hasRedis)('1,000 members at once, two processes', () => {
  let platforms: Awaited<ReturnType<typeof startPretendPlatforms>>;
  let made: Awaited<ReturnType<typeof createServerDatabase>>;
  let processes: Running[] = [];

  beforeAll(async () => {
    platforms = await startPretendPlatforms();
    made = await createServerDatabase();
    const env = {
      ...platformEnv(platforms.url),
      DATABASE_URL: made.url,
      REDIS_URL: process.env.TEST_REDIS_URL as string,
      TEST_MIND: 'echo',
    };
    processes = await Promise.all([startProcess(env), startProcess(env)]);
  });
  afterAll(async () => {
    await Promise.all(processes.map((one) => one.stop()));
    await platforms.close();
    await made.drop();
  });

  /** Even members write on Telegram, odd ones on Zalo. */
  function webhook(member: number, line: string): [path: string, body: string, headers: object] {
    const id = FIRST + member;
    if (member % 2 === 0) {
      const headers = { 'x-telegram-bot-api-secret-token': TELEGRAM.secret };
      return ['/webhooks/telegram', JSON.stringify(telegramText(id, line)), headers];
    }
    const event = zaloText(String(id), line);
    const raw = JSON.stringify(event);
    const signed = `${ZALO.appId}${raw}${event.timestamp}${ZALO.secretKey}`;
    const mac = createHash('sha256').update(signed).digest('hex');
    return ['/webhooks/zalo', raw, { 'x-zevent-signature': `mac=${mac}` }];
  }

  it('answers all of them', { timeout: 120_000 }, async () => {
    const pools = processes.map((one) => new Pool(one.url, { connections: 64 }));
    async function call(pool: Pool, [path, body, more]: ReturnType<typeof webhook>) {
      const headers = { 'content-type': 'application/json', ...more };
      const answer = await pool.request({ method: 'POST', path, headers, body });
      await answer.body.dump();
      return answer.statusCode;
    }
    const dialogue = createDialogue({
      members: MEMBERS,
      lines: LINES,
      post: async (member, line) => {
        const event = webhook(member, line);
        // Now to this process, now to that; and one in ten is delivered twice, to both at once.
        const [one, other] = Math.random() < 0.5 ? pools : [...pools].reverse();
        const doubled = Math.random() < 0.1 ? call(other!, event) : undefined;
        const status = await call(one!, event);
        await doubled;
        return status;
      },
    });
    platforms.onMessage((message) => dialogue.hear(Number(message.to) - FIRST, message.text ?? ''));
    const heard = await dialogue.run();

    expect(heard.refused).toBe(0);
    const wrong = heard.replies.filter((replies) => replies.join('|') !== EXPECTED.join('|'));
    expect(wrong).toEqual([]);
    await Promise.all(pools.map((pool) => pool.close()));

    const database = await openDatabase({ url: made.url, dataDir: '' });
    const count = `SELECT state, count(*)::int AS count FROM outbox GROUP BY state`;
    // The last outcomes are still on their way into the table when the last reply has been seen.
    await until('all are settled', async () => {
      const rows = await database.query<{ state: string }>(count);
      return rows.every((row) => row.state === 'sent');
    });
    expect(await database.query(count)).toEqual([{ state: 'sent', count: MEMBERS * 8 }]);
    expect(await database.query('SELECT 1 FROM inbox WHERE handled_at IS NULL')).toEqual([]);
    await database.close();
    // Late doublings would show up now.
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(platforms.messages).toHaveLength(MEMBERS * 8);
    console.log(`${MEMBERS * 8} turns in ${heard.seconds.toFixed(1)} s, two processes`);
  });
});
