/** The main job on real input: signed webhooks in, calls to a platform elsewhere out, the true answer in between. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startPretendPlatforms } from '../../src/simulator/platforms.ts';
import {
  platformEnv,
  postTelegram,
  postZalo,
  startProcess,
  telegramText,
  until,
  zaloText,
  type Running,
} from '../support/processes.ts';

const LINES = ['toi ho can ngheo muon vay 50 trieu nuoi lon', 'Na Sầm', 'có rồi', 'không'];
const ANSWER = ['7,488%', '100 triệu', '120 tháng', '1/12/2025', 'QĐ 2553/QĐ-TTg', 'ước tính'];

describe('a member asks whether she can borrow', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'hoi-question-'));
  let platforms: Awaited<ReturnType<typeof startPretendPlatforms>>;
  let running: Running;

  beforeAll(async () => {
    platforms = await startPretendPlatforms();
    running = await startProcess({ ...platformEnv(platforms.url), DATA_DIR: dataDir });
  });
  afterAll(async () => {
    await running.stop();
    await platforms.close();
    rmSync(dataDir, { recursive: true, force: true });
  });

  const channels: [string, string, (text: string) => Promise<number | undefined>][] = [
    [
      'Zalo',
      '3456789012345678901',
      (text) => postZalo(running.url, zaloText('3456789012345678901', text)),
    ],
    [
      'Telegram',
      '7000000001',
      (text) => postTelegram(running.url, telegramText(7_000_000_001, text)),
    ],
  ];

  it.each(channels)('on %s, in at most three more questions', async (_name, person, post) => {
    for (const [turn, line] of LINES.entries()) {
      expect(await post(line)).toBe(200);
      await until(`"${line}" is answered`, () => platforms.messagesTo(person).length > turn);
    }
    const last = platforms.messagesTo(person).at(-1)?.text ?? '';
    for (const part of ANSWER) expect(last).toContain(part);
    expect(last).not.toContain('được vay');
  });
});
