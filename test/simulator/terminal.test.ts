/** `npm run chat` with its input from a pipe: the whole service in one process, asked and answered, gone at the end. */
import { spawn } from 'node:child_process';
import { describe, expect, it } from 'vitest';

interface Ended {
  code: number | null;
  out: string;
  err: string;
}

function chat(input: string, env: Record<string, string> = {}): Promise<Ended> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/simulator/terminal.ts'], {
    env: { ...process.env, ...env },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  const ended: Ended = { code: null, out: '', err: '' };
  child.stdout.on('data', (chunk) => (ended.out += chunk));
  child.stderr.on('data', (chunk) => (ended.err += chunk));
  child.stdin.end(input);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ ...ended, code }));
  });
}

describe('npm run chat', () => {
  it('answers every line of a pipe in order and leaves cleanly at its end', async () => {
    const { code, out, err } = await chat('menu\n/telegram\n/sticker\n');
    expect(err).toBe('');
    expect(code).toBe(0);
    expect(out).toContain('không gửi tới Zalo hay Telegram thật');
    const speakers = [...out.matchAll(/^(?:(Mình|Trợ lý): |(— Đang dùng .*))/gm)].map(
      ([, who, phone]) => who ?? phone,
    );
    expect(speakers).toEqual([
      '— Đang dùng điện thoại Zalo —',
      ...['Mình', 'Trợ lý', 'Mình', 'Trợ lý'],
      '— Đang dùng điện thoại Telegram —',
      ...['Mình', 'Trợ lý', 'Mình', 'Trợ lý'],
    ]);
    expect(out).toMatch(/Mình: menu\n\nTrợ lý: [\s\S]+— Đang dùng điện thoại Telegram/);
    expect(out).toMatch(/Mình: \[Nhãn dán\]\n\nTrợ lý: /);
    expect(out).not.toContain('chưa thấy trả lời');
  });

  it('touches no real platform, database or Redis, whatever the environment says', async () => {
    const { code, out, err } = await chat('/thoat\n', {
      DATABASE_URL: 'postgresql://nobody@127.0.0.1:1/none',
      REDIS_URL: 'redis://127.0.0.1:1',
      TELEGRAM_BOT_TOKEN: '1:real',
      ZALO_APP_ID: '1',
      ROLE: 'web',
    });
    expect(err).toBe('');
    expect(code).toBe(0);
    expect(out).toContain('Tạm biệt.');
  });
});
