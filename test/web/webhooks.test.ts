/** The door for platforms: whatever comes in gets a clear answer or a counted drop, and nothing is half-written. */
import { createHash } from 'node:crypto';
import { connect } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { echoMind } from '../support/echo-mind.ts';
import { startService, type Service } from '../../src/service.ts';
import {
  TELEGRAM,
  ZALO,
  platformEnv,
  postTelegram,
  postZalo,
  telegramText,
  zaloText,
} from '../support/processes.ts';

describe('webhooks', () => {
  let service: Service;
  let url: string;

  const rows = async () => {
    await service.converse.idle();
    return service.database.query<{ event_id: string; address: string; said: { text?: string } }>(
      'SELECT event_id, address, said FROM inbox ORDER BY id',
    );
  };
  const post = async (path: string, body: string | Buffer, headers: Record<string, string> = {}) =>
    fetch(`${url}${path}`, { method: 'POST', body: new Uint8Array(Buffer.from(body)), headers });
  const sign = (raw: string, timestamp: string, key = ZALO.secretKey) => {
    const mac = createHash('sha256').update(`${ZALO.appId}${raw}${timestamp}${key}`).digest('hex');
    return { 'X-ZEvent-Signature': `mac=${mac}` };
  };
  const secret = { 'X-Telegram-Bot-Api-Secret-Token': TELEGRAM.secret };

  beforeAll(async () => {
    // Nobody answers on this port: sends are refused and wait, which is all that this test needs of them.
    const env = {
      ...platformEnv('http://127.0.0.1:9'),
      DATA_DIR: 'memory://',
      PUBLIC_URL: 'http://127.0.0.1',
    };
    service = await startService(readConfig({ ...env, LOG_LEVEL: 'silent' }), { mind: echoMind });
    url = service.url as string;
  });
  beforeEach(() => service.database.query('TRUNCATE inbox, outbox, contact'));
  afterAll(() => service.stop());

  it('keeps a genuine event, and a repeat once', async () => {
    const event = zaloText('3456789012345678901', 'chào em');
    expect(await postZalo(url, event)).toBe(200);
    expect(await postZalo(url, event)).toBe(200);
    const update = telegramText(4_611_686_018_427_387, 'chào em');
    expect(await postTelegram(url, update)).toBe(200);
    expect(await postTelegram(url, update)).toBe(200);
    expect(await rows()).toMatchObject([
      { address: `zalo:${ZALO.oaId}:3456789012345678901` },
      { address: 'telegram:4611686018427387' },
    ]);
  });

  it("answers 200 to the console's unsigned {} and drops it", async () => {
    const answer = await post('/webhooks/zalo', '{}');
    expect([answer.status, await answer.text()]).toEqual([200, '']);
    expect(await rows()).toEqual([]);
  });

  it('drops wrong signatures with 200 and wrong secrets with 401', async () => {
    const event = zaloText('100', 'chào');
    const raw = JSON.stringify(event);
    const wrong = sign(raw, event.timestamp, 'another key');
    expect((await post('/webhooks/zalo', raw, wrong)).status).toBe(200);
    const altered = raw.replace('chào', 'chao');
    expect((await post('/webhooks/zalo', altered, sign(raw, event.timestamp))).status).toBe(200);
    expect((await post('/webhooks/telegram', JSON.stringify(telegramText(1, 'x')))).status).toBe(
      401,
    );
    expect(await rows()).toEqual([]);
  });

  it('refuses what is not JSON, and what is too large', async () => {
    expect(
      (await post('/webhooks/zalo', '{"event_name":', sign('{"event_name":', ''))).status,
    ).toBe(400);
    expect((await post('/webhooks/telegram', 'x=1', secret)).status).toBe(400);
    const huge = Buffer.alloc(1024 * 1024 + 1, 'x');
    expect((await post('/webhooks/zalo', huge)).status).toBe(413);
    expect((await post('/webhooks/telegram', huge, secret)).status).toBe(413);
    expect((await post('/webhooks/telegram', '', secret)).status).toBe(400);
    expect(await rows()).toEqual([]);
  });

  it('keeps unknown events and answers 200', async () => {
    const event = { ...zaloText('100', 'x'), event_name: 'user_did_something_new' };
    expect(await postZalo(url, event)).toBe(200);
    expect(await rows()).toMatchObject([
      { said: { kind: 'ignored', event: 'user_did_something_new' } },
    ]);
  });

  it('keeps ids beyond 2^53 to the last digit, even where they come as numbers', async () => {
    const event = zaloText('100', 'x');
    const raw = JSON.stringify(event).replace('"id":"100"', '"id":9223372036854775807');
    expect((await post('/webhooks/zalo', raw, sign(raw, event.timestamp))).status).toBe(200);
    expect((await rows())[0]?.address).toBe(`zalo:${ZALO.oaId}:9223372036854775807`);
  });

  it('takes decomposed, invisible and control characters, NUL and 100 kB of text', async () => {
    const odd = 'vay vo\u0302\u0301n\u200b\u202e\u0007\u0000 \ud83d\ude00 \ud83d';
    expect(await postTelegram(url, telegramText(1, odd))).toBe(200);
    expect(await postTelegram(url, telegramText(2, 'nuôi lợn '.repeat(11_000)))).toBe(200);
    const kept = await rows();
    expect(kept).toHaveLength(2);
    expect(kept[1]?.said.text?.length).toBeLessThanOrEqual(8_000);
  });

  it('survives a caller that hangs up in the middle of a body', async () => {
    const { hostname, port } = new URL(url);
    await new Promise<void>((resolve) => {
      const socket = connect(Number(port), hostname, () => {
        socket.write(
          'POST /webhooks/zalo HTTP/1.1\r\nHost: x\r\nContent-Length: 500\r\n\r\n{"event',
        );
        setTimeout(() => socket.destroy(), 50);
      });
      socket.on('close', () => resolve());
    });
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
    expect(await rows()).toEqual([]);
  });

  it('tells health, readiness and counts, and nothing about people', async () => {
    await postTelegram(url, telegramText(987_654_321, 'chào'));
    await rows();
    expect(await (await fetch(`${url}/healthz`)).text()).toBe('ok');
    expect(await (await fetch(`${url}/readyz`)).json()).toEqual({ ready: true, troubles: [] });
    const metrics = await (await fetch(`${url}/metrics`)).text();
    expect(metrics).toContain('hoi_received_total{label="text"}');
    expect(metrics).toContain('hoi_dropped_total{label="telegram wrong secret"} 1');
    expect(metrics).not.toContain('987654321');
  });

  it('has no other pages than those that are switched on', async () => {
    expect((await fetch(`${url}/sim`)).status).toBe(404);
    expect((await fetch(`${url}/nothing`)).status).toBe(404);
  });
});
