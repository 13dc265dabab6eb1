/** Killed while she is being linked, or forgotten: a code counts once, a forgotten woman stays forgotten. Real processes. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startPretendPlatforms } from '../../src/simulator/platforms.ts';
import { openDatabase } from '../../src/store/database.ts';
import type { KillPoint } from '../support/kill-points.ts';
import {
  platformEnv,
  postTelegram,
  startProcess,
  telegramText,
  until,
  type Running,
} from '../support/processes.ts';

/** Of the demo village. */
const CODE = '482719305';
const NAME = 'Lý Thị Lan';

describe('killed', () => {
  const village = mkdtempSync(join(tmpdir(), 'hoi-village-'));
  let platforms: Awaited<ReturnType<typeof startPretendPlatforms>>;
  let dataDir: string;
  let running: Running[] = [];

  /** A village to copy from. */
  beforeAll(async () => {
    const first = await startProcess({
      ...platformEnv('http://127.0.0.1:9'),
      SEED: 'demo',
      DATA_DIR: village,
    });
    await first.stop();
  });
  beforeEach(async () => {
    platforms = await startPretendPlatforms();
    dataDir = mkdtempSync(join(tmpdir(), 'hoi-people-'));
    cpSync(village, dataDir, { recursive: true });
    running = [];
  });
  afterEach(async () => {
    for (const one of running) one.child.kill('SIGKILL');
    await Promise.all(running.map((one) => one.exited));
    await platforms.close();
    rmSync(dataDir, { recursive: true, force: true });
  });
  afterAll(() => rmSync(village, { recursive: true, force: true }));

  async function start(more: Record<string, string> = {}): Promise<Running> {
    const env = { ...platformEnv(platforms.url), SEED: 'demo', DATA_DIR: dataDir };
    const one = await startProcess({
      ...env,
      TEST_LEASE_MS: '1500',
      TEST_LOCK_MS: '1500',
      ...more,
    });
    running.push(one);
    return one;
  }

  const query = async <Row>(sql: string): Promise<Row[]> => {
    const database = await openDatabase({ dataDir });
    return database.query<Row>(sql).finally(() => database.close());
  };
  const chat = 7_200_000_001;
  const said = () => platforms.messagesTo(String(chat)).map((one) => one.text ?? '');
  const hears = (expecting: RegExp) =>
    until(`${expecting}: ${said().join(' | ')}`, () => said().some((one) => expecting.test(one)));

  const POINTS: KillPoint[] = [
    'after-accept',
    'before-commit',
    'after-commit',
    'before-send',
    'after-send',
  ];

  it.each(POINTS)(
    '%s: a code links once, and whoever delivers it again changes nothing',
    async (point) => {
      const first = await start({ KILL_AT: point });
      const update = telegramText(chat, `mã ${CODE}`);
      const status = await postTelegram(first.url, update);
      await first.exited;
      const second = await start();
      if (status !== 200) expect(await postTelegram(second.url, update)).toBe(200);
      await hears(/Em chào chị Lan/);
      expect(await postTelegram(second.url, update)).toBe(200);
      expect(await postTelegram(second.url, telegramText(chat, 'xem'))).toBe(200);
      await hears(/Họ tên: Lý Thị Lan/);
      await second.stop();
      expect(said().filter((one) => one.includes('Em chào chị Lan'))).toHaveLength(1);
      expect(await query('SELECT state, method FROM link')).toEqual([
        { state: 'confirmed', method: 'code' },
      ]);
      expect(await query(`SELECT 1 AS one FROM link_code WHERE used_at IS NOT NULL`)).toHaveLength(
        1,
      );
    },
  );

  it('after she was forgotten and before her answer went: the answer comes, and the rest goes', async () => {
    const first = await start();
    for (const [text, answer] of [
      [`mã ${CODE}`, /Em chào chị Lan/],
      ['xóa dữ liệu của tôi', /Em sẽ xóa hết/],
      ['1', /chắc chắn/],
    ] as const) {
      expect(await postTelegram(first.url, telegramText(chat, text))).toBe(200);
      await hears(answer);
    }
    await first.stop();
    const second = await start({ KILL_AT: 'after-commit' });
    await postTelegram(second.url, telegramText(chat, '2'));
    await second.exited;
    const third = await start();
    await hears(/biên nhận/);
    // Until the lease of the answer that nobody settled has run out, and the next round of the clock after it.
    await new Promise((resolve) => setTimeout(resolve, 6_500));
    await third.stop();
    expect(await query(`SELECT name FROM person WHERE name = '${NAME}'`)).toEqual([]);
    expect(await query('SELECT address FROM contact')).toEqual([]);
    expect(await query(`SELECT address FROM inbox WHERE address <> 'erased'`)).toEqual([]);
    expect(await query('SELECT address, finished_at IS NOT NULL AS over FROM erasure')).toEqual([
      { address: null, over: true },
    ]);
  });
});
