/** Starts the service as a real process and talks to it as the platforms do. */
import { spawn, type ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';

const CHILD = fileURLToPath(new URL('./child.ts', import.meta.url));

export const ZALO = {
  appId: '1234567890123456789',
  oaId: '2345678901234567890',
  secretKey: 'test-oa-secret-key',
};
export const TELEGRAM = { token: '1000:test-token', secret: 'test-webhook-secret' };

export interface Running {
  url: string;
  child: ChildProcess;
  exited: Promise<void>;
  /** What it wrote, for a failing test to show. */
  output(): string;
  stop(): Promise<void>;
}

/** Settings that lead both channels to a pretend platform. */
export function platformEnv(platformUrl: string): Record<string, string> {
  return {
    HOST: '127.0.0.1',
    PORT: '0',
    SIMULATOR: 'off',
    SEED: 'none',
    LOG_LEVEL: 'error',
    SECRET_KEY: 'a-secret-key-for-tests-that-is-long-enough',
    PUBLIC_URL: 'https://hoi.example.vn',
    TELEGRAM_BOT_TOKEN: TELEGRAM.token,
    TELEGRAM_WEBHOOK_SECRET: TELEGRAM.secret,
    TELEGRAM_API_ROOT: platformUrl,
    ZALO_APP_ID: ZALO.appId,
    ZALO_APP_SECRET: 'test-app-secret',
    ZALO_OA_ID: ZALO.oaId,
    ZALO_OA_SECRET_KEYS: ZALO.secretKey,
    ZALO_ACCESS_TOKEN: 'test-access-token',
    ZALO_REFRESH_TOKEN: 'test-refresh-token',
    ZALO_OPENAPI_BASE: platformUrl,
    ZALO_BUSINESS_BASE: platformUrl,
    ZALO_OAUTH_BASE: platformUrl,
    TELEGRAM_RATE_PER_SECOND: '100000',
    ZALO_RATE_PER_SECOND: '100000',
  };
}

/** Resolves when it answers on its port. */
export async function startProcess(env: Record<string, string>, script = CHILD): Promise<Running> {
  const child = spawn(process.execPath, ['--import', 'tsx', script], {
    env: { PATH: process.env.PATH, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const url = await new Promise<string>((resolve, reject) => {
    const read = (chunk: Buffer) => {
      output += chunk.toString();
      const ready = /READY (\S+)/.exec(output);
      if (ready) resolve(ready[1] as string);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('exit', (code) =>
      reject(new Error(`it ended (${code}) before it was ready:\n${output}`)),
    );
  });
  const stop = async () => {
    child.kill('SIGTERM');
    await exited;
  };
  return { url, child, exited, output: () => output, stop };
}

let lastUpdate = Date.now() * 10;

/** One Telegram update; the same `update` number is the same event. */
export function telegramText(chat: number, text: string, update = (lastUpdate += 1)) {
  const from = { id: chat, is_bot: false, first_name: 'Lan' };
  const date = Math.floor(Date.now() / 1000);
  const message = {
    message_id: update % 1e9,
    from,
    chat: { id: chat, type: 'private' },
    date,
    text,
  };
  return { update_id: update, message };
}

/** undefined: no answer came (the process died under the call). */
export async function postTelegram(url: string, update: object): Promise<number | undefined> {
  return post(`${url}/webhooks/telegram`, JSON.stringify(update), {
    'X-Telegram-Bot-Api-Secret-Token': TELEGRAM.secret,
  });
}

let lastMessage = 0;

export function zaloText(
  user: string,
  text: string,
  msgId = `m${process.pid}-${(lastMessage += 1)}`,
) {
  return {
    app_id: ZALO.appId,
    user_id_by_app: `9${user}`,
    event_name: 'user_send_text',
    timestamp: String(Date.now()),
    sender: { id: user },
    recipient: { id: ZALO.oaId },
    message: { text, msg_id: msgId },
  };
}

export async function postZalo(
  url: string,
  event: { timestamp: string },
): Promise<number | undefined> {
  const raw = JSON.stringify(event);
  const signed = `${ZALO.appId}${raw}${event.timestamp}${ZALO.secretKey}`;
  const mac = createHash('sha256').update(signed).digest('hex');
  return post(`${url}/webhooks/zalo`, raw, { 'X-ZEvent-Signature': `mac=${mac}` });
}

async function post(url: string, body: string, headers: Record<string, string>) {
  try {
    const answer = await fetch(url, {
      method: 'POST',
      body,
      headers: { 'Content-Type': 'application/json', ...headers },
    });
    await answer.arrayBuffer();
    return answer.status;
  } catch {
    return undefined;
  }
}

/** Looks again and again until it is so. */
export async function until(
  what: string,
  isSo: () => boolean | Promise<boolean>,
  ms = 20_000,
): Promise<void> {
  const end = Date.now() + ms;
  while (!(await isSo())) {
    if (Date.now() > end) throw new Error(`waited ${ms} ms in vain until ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}
