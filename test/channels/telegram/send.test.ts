/** Every way a send can end, against a Bot API on a local port. */
import { createServer } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Outgoing } from '../../../src/conversation/vocabulary.ts';
import type { Outcome } from '../../../src/services/ports.ts';
import { createHttp, type Http } from '../../../src/channels/http.ts';
import { createTelegramChannel } from '../../../src/channels/telegram/index.ts';
import { breakOff, hang, no, ok, raw, reset, startBotApi } from './bot-api.ts';
import type { Answer, BotApi } from './bot-api.ts';

const TOKEN = '7012345678:AAF-a_token-that-nobody-may-read';
const LAN = 'telegram:5512340001';
const HELLO: Outgoing<string> = { kind: 'text', text: 'Em chào chị ạ' };
const REPLY = { purpose: 'reply' } as const;

let api: BotApi;
let http: Http;
beforeAll(async () => {
  api = await startBotApi();
});
beforeEach(() => {
  http = createHttp();
});
afterEach(async () => {
  api.answer(ok({ message_id: 1 }));
  api.asked.length = 0;
  await http.close();
});
afterAll(() => api.close());

const channelAt = (apiRoot: string, timeoutMs = 2_000) =>
  createTelegramChannel({ token: TOKEN, apiRoot, http, timeoutMs });

async function sending(answer: Answer, timeoutMs?: number): Promise<Outcome> {
  api.answer(answer);
  return channelAt(api.url, timeoutMs).send(LAN, HELLO, REPLY);
}

describe('sent', () => {
  it('with the id of the message', async () => {
    expect(await sending(ok({ message_id: 77 }))).toEqual({ state: 'sent', platformId: '77' });
    expect(api.asked).toMatchObject([
      { method: 'sendMessage', token: TOKEN, body: { chat_id: '5512340001', text: HELLO.text } },
    ]);
  });

  it('with an id that no number can hold', async () => {
    const answer = raw(200, '{"ok":true,"result":{"message_id":90071992547409931}}');
    expect(await sending(answer)).toEqual({ state: 'sent', platformId: '90071992547409931' });
  });

  it('even where the answer holds no id', async () => {
    expect(await sending(ok(true))).toEqual({ state: 'sent' });
  });

  it('through an address with a path and a slash too many', async () => {
    const channel = channelAt(`${api.url}/`);
    expect(await channel.send(LAN, HELLO, REPLY)).toMatchObject({ state: 'sent' });
  });
});

describe('told to wait', () => {
  const wait = (answer: Answer) => sending(answer).then((outcome) => outcome);

  it.each([
    [{ retry_after: 7 }, 7_000],
    [{ retry_after: 0 }, 1_000],
    [{ retry_after: -3 }, 1_000],
    [{ retry_after: 86_400 }, 86_400_000],
    [{ retry_after: 'soon' }, 5_000],
  ])('%j: the whole bot waits %i ms', async (parameters, afterMs) => {
    const outcome = await wait(no(429, 'Too Many Requests: retry after 7', parameters));
    expect(outcome).toMatchObject({ state: 'again', wholeBot: true, afterMs });
  });

  it('finds the seconds in the text where there are no parameters', async () => {
    const outcome = await wait(no(429, 'Too Many Requests: retry after 13'));
    expect(outcome).toMatchObject({ state: 'again', wholeBot: true, afterMs: 13_000 });
  });

  it('and believes the code in the body, not the status', async () => {
    const outcome = await wait(no(429, 'Too Many Requests', { retry_after: 3 }, 200));
    expect(outcome).toMatchObject({ state: 'again', afterMs: 3_000 });
  });
});

describe('she cannot be reached', () => {
  it.each([
    [403, 'Forbidden: bot was blocked by the user', undefined],
    [403, 'Forbidden: user is deactivated', undefined],
    [403, "Forbidden: bot can't initiate conversation with a user", undefined],
    [400, 'Bad Request: chat not found', undefined],
    [400, 'Bad Request: PEER_ID_INVALID', undefined],
    [400, 'Bad Request: group chat was upgraded to a supergroup chat', { migrate_to_chat_id: -1 }],
  ])('%i %s', async (code, description, parameters) => {
    const outcome = await sending(no(code, description, parameters));
    expect(outcome).toEqual({ state: 'gone', why: `${code} ${description}` });
  });
});

describe('a fault of ours', () => {
  it.each([
    [400, 'Bad Request: message text is empty'],
    [400, 'Bad Request: wrong file identifier/HTTP URL specified'],
    [400, 'Bad Request: BUTTON_DATA_INVALID'],
    [409, 'Conflict'],
    [413, 'Request Entity Too Large'],
  ])('%i %s: failed, with an alarm', async (code, description) => {
    const outcome = await sending(no(code, description));
    expect(outcome).toEqual({ state: 'failed', alarm: true, why: `${code} ${description}` });
  });

  it.each([
    [401, 'Unauthorized'],
    [404, 'Not Found'],
  ])('%i %s: nothing is given up, everything waits for the set-up', async (code, description) => {
    const outcome = await sending(no(code, description));
    expect(outcome).toMatchObject({ state: 'again', wholeBot: true, afterMs: 60_000 });
    expect(outcome).toHaveProperty('why', expect.stringContaining('set-up:'));
  });

  it.each<[string, unknown]>([
    ['an empty text', { kind: 'text', text: '' }],
    ['a kind of another version', { kind: 'carousel', cards: [] }],
    ['no text at all', { kind: 'text' }],
    ['nothing', null],
  ])('%s fails without a call', async (_, message) => {
    const outcome = await channelAt(api.url).send(LAN, message as Outgoing<string>, REPLY);
    expect(outcome).toMatchObject({ state: 'failed', alarm: true });
    expect(api.asked).toEqual([]);
  });

  it('so does the address of another platform', async () => {
    const outcome = await channelAt(api.url).send('zalo:1:2', HELLO, REPLY);
    expect(outcome).toMatchObject({ state: 'failed', alarm: true });
  });
});

describe('nobody can know', () => {
  it.each<[string, Answer]>([
    ['500', no(500, 'Internal Server Error: restart')],
    ['502 in JSON', no(502, 'Bad Gateway')],
    ['502 in HTML', raw(502, '<html><h1>502 Bad Gateway</h1></html>')],
    ['504 in HTML', raw(504, '<html>Gateway Time-out</html>')],
    ['200 in HTML', raw(200, '<html>Welcome to the hotel’s network</html>')],
    ['403 in HTML', raw(403, '<html>blocked by the firewall</html>')],
    ['200 and nothing', raw(200, '', 'application/json')],
    ['200 and half a body', raw(200, '{"ok":tr', 'application/json')],
    ['200 and other JSON', raw(200, '{"status":"fine"}', 'application/json')],
    ['200 and a list', raw(200, '[true]', 'application/json')],
    ['a redirect', raw(302, '')],
    ['the line breaks after the call', reset],
    ['the line breaks in the answer', breakOff],
  ])('%s', async (_, answer) => {
    expect(await sending(answer)).toMatchObject({ state: 'unknown' });
    expect(api.asked).toHaveLength(1);
  });

  it('no answer in time', async () => {
    const started = performance.now();
    expect(await sending(hang, 300)).toMatchObject({ state: 'unknown' });
    expect(performance.now() - started).toBeLessThan(2_000);
    expect(api.asked).toHaveLength(1);
  });
});

describe('surely not sent', () => {
  it('nobody listens', async () => {
    const channel = channelAt(`http://127.0.0.1:${await freePort()}`);
    const outcome = await channel.send(LAN, HELLO, REPLY);
    expect(outcome).toMatchObject({ state: 'again', why: expect.stringContaining('ECONNREFUSED') });
    expect(outcome).not.toHaveProperty('wholeBot');
  });

  it('there is no such host', async () => {
    const outcome = await channelAt('http://telegram.invalid').send(LAN, HELLO, REPLY);
    expect(outcome).toMatchObject({ state: 'again' });
  });
});

describe('the token', () => {
  it.each<[string, Answer]>([
    ['refused', no(401, 'Unauthorized')],
    ['reset', reset],
    ['html', raw(502, '<html>')],
  ])('is in no outcome: %s', async (_, answer) => {
    expect(JSON.stringify(await sending(answer))).not.toContain('AAF-a_token');
  });
});

describe('files that Telegram cannot fetch', () => {
  const calendar = { kind: 'file', name: 'Lịch tập huấn.ics', caption: 'Chị lưu lại nhé' } as const;

  it('are uploaded', async () => {
    const files = await fileServer(200, 'BEGIN:VCALENDAR');
    api.answer(ok({ message_id: 9 }));
    const message = { ...calendar, url: `${files.url}/lich.ics` };
    const outcome = await channelAt(api.url).send(LAN, message, REPLY);
    await files.close();
    expect(outcome).toEqual({ state: 'sent', platformId: '9' });
    expect(api.asked[0]).toMatchObject({ method: 'sendDocument' });
    expect(api.asked[0]!.type).toMatch(/^multipart\/form-data/);
    for (const part of ['BEGIN:VCALENDAR', calendar.name, calendar.caption, '5512340001']) {
      expect(api.asked[0]!.raw).toContain(part);
    }
  });

  it.each<[number, Partial<Outcome>]>([
    [404, { state: 'failed' }],
    [410, { state: 'failed' }],
    [503, { state: 'again' }],
  ])('are not sent where our own server says %i', async (status, expected) => {
    const files = await fileServer(status, '');
    const message = { ...calendar, url: `${files.url}/lich.ics` };
    const outcome = await channelAt(api.url).send(LAN, message, REPLY);
    await files.close();
    expect(outcome).toMatchObject(expected);
    expect(api.asked).toEqual([]);
  });

  it.each<[string, Answer, Partial<Outcome>]>([
    ['a refusal', no(403, 'Forbidden: bot was blocked by the user'), { state: 'gone' }],
    ['a wait', no(429, 'Too Many Requests', { retry_after: 4 }), { afterMs: 4_000 }],
    ['a page', raw(200, '<html>'), { state: 'unknown' }],
    ['a fault', no(500, 'Internal Server Error'), { state: 'unknown' }],
    ['a broken line', reset, { state: 'unknown' }],
  ])('end like any other call: %s', async (_, answer, expected) => {
    const files = await fileServer(200, 'x');
    api.answer(answer);
    const message = { ...calendar, url: `${files.url}/lich.ics` };
    const outcome = await channelAt(api.url).send(LAN, message, REPLY);
    await files.close();
    expect(outcome).toMatchObject(expected);
    expect(JSON.stringify(outcome)).not.toContain('AAF-a_token');
  });

  it('wait where the Bot API is not there', async () => {
    const files = await fileServer(200, 'x');
    const message = { ...calendar, url: `${files.url}/lich.ics` };
    const nobody = channelAt(`http://127.0.0.1:${await freePort()}`);
    const outcome = await nobody.send(LAN, message, REPLY);
    await files.close();
    expect(outcome).toMatchObject({ state: 'again' });
  });
});

describe('setWebhook', () => {
  const secret = 'a-secret_1';
  const channel = (webhookSecret?: string) =>
    createTelegramChannel({ token: TOKEN, apiRoot: api.url, http, webhookSecret });

  it('asks for the updates that are read, and for no others', async () => {
    api.answer(ok(true));
    await channel(secret).setWebhook('https://hoi.example.vn/webhooks/telegram');
    expect(api.asked).toMatchObject([
      {
        method: 'setWebhook',
        body: {
          url: 'https://hoi.example.vn/webhooks/telegram',
          secret_token: secret,
          allowed_updates: ['message', 'callback_query', 'my_chat_member'],
          drop_pending_updates: false,
        },
      },
    ]);
  });

  it.each([
    ['http://hoi.example.vn/', secret],
    ['https://hoi.example.vn/', undefined],
    ['https://hoi.example.vn/', 'a secret with spaces'],
  ])('refuses %s with the secret %s', async (url, webhookSecret) => {
    await expect(channel(webhookSecret).setWebhook(url)).rejects.toThrow(RangeError);
    expect(api.asked).toEqual([]);
  });
});

async function fileServer(status: number, body: string) {
  const server = createServer((_, response) => response.writeHead(status).end(body));
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const close = () => {
    server.closeAllConnections();
    return new Promise((closed) => server.close(closed));
  };
  return { url, close };
}

/** A port where nobody listens. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  await expect(
    new Promise((_, refused) => connect(port, '127.0.0.1').on('error', refused)),
  ).rejects.toThrow();
  return port;
}
