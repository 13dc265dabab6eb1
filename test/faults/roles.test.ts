/** One web and one worker process, and a send rate that makes replies wait: all come, in order, at the rate's pace. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startPretendPlatforms, tooMany } from '../../src/simulator/platforms.ts';
import { createServerDatabase, hasRedis, hasServer } from '../support/databases.ts';
import {
  platformEnv,
  postTelegram,
  startProcess,
  telegramText,
  until,
  type Running,
} from '../support/processes.ts';

describe.runIf(hasServer && hasRedis)('web and worker', () => {
  const RATE = 40;
  const CHATS = Array.from({ length: 30 }, (_, n) => 9_000_000_000 + n);
  let platforms: Awaited<ReturnType<typeof startPretendPlatforms>>;
  let made: Awaited<ReturnType<typeof createServerDatabase>>;
  let web: Running;
  let worker: Running;

  beforeAll(async () => {
    platforms = await startPretendPlatforms();
    made = await createServerDatabase();
    const env = {
      ...platformEnv(platforms.url),
      DATABASE_URL: made.url,
      REDIS_URL: process.env.TEST_REDIS_URL as string,
      TELEGRAM_RATE_PER_SECOND: String(RATE),
      TEST_MIND: 'echo',
    };
    web = await startProcess({ ...env, ROLE: 'web' });
    worker = await startProcess({ ...env, ROLE: 'worker' });
  });
  afterAll(async () => {
    await Promise.all([web.stop(), worker.stop()]);
    await platforms.close();
    await made.drop();
  });

  const seen = (chat: number) => platforms.messagesTo(String(chat)).map((one) => one.text);

  it(
    'delivers what had to wait, each person in order, no faster than the rate',
    { timeout: 60_000 },
    async () => {
      const times: number[] = [];
      const stop = platforms.onMessage(() => times.push(Date.now()));
      for (const line of ['a', 'b', 'c'])
        await Promise.all(CHATS.map((chat) => postTelegram(web.url, telegramText(chat, line))));
      await until('all have come', () => CHATS.every((chat) => seen(chat).length >= 3), 40_000);
      await new Promise((resolve) => setTimeout(resolve, 300));
      stop();
      for (const chat of CHATS) expect(seen(chat)).toEqual(['1 a', '2 b', '3 c']);
      for (const start of times) {
        const inASecond = times.filter((time) => time >= start && time < start + 1_000).length;
        // What goes at one go, and some jitter between taking a place and arriving.
        expect(inASecond).toBeLessThanOrEqual(RATE * 1.25);
      }
    },
  );

  it(
    'lets the whole bot wait when the platform says so, in both processes',
    { timeout: 60_000 },
    async () => {
      const [first, ...others] = CHATS.map((chat) => chat + 1_000_000);
      platforms.faults.add({ on: 'sendMessage', times: 1, then: tooMany(2) });
      expect(await postTelegram(web.url, telegramText(first!, 'a'))).toBe(200);
      await until('the platform has said it', () => (platforms.counters.sendMessage ?? 0) > 90);
      const began = Date.now();
      await new Promise((resolve) => setTimeout(resolve, 100));
      await Promise.all(others.map((chat) => postTelegram(web.url, telegramText(chat, 'a'))));
      await new Promise((resolve) => setTimeout(resolve, 1_200));
      expect(others.flatMap(seen)).toEqual([]);
      await until('all have come', () =>
        [first!, ...others].every((chat) => seen(chat).length >= 1),
      );
      expect(Date.now() - began).toBeGreaterThan(1_900);
      for (const chat of [first!, ...others]) expect(seen(chat)).toEqual(['1 a']);
    },
  );
});
