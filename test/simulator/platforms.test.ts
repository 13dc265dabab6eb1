/** The pretend platforms, called as the service calls them: by the real channels and clients. */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Incoming } from '../../src/conversation/vocabulary.ts';
import { createHttp, type Http } from '../../src/channels/http.ts';
import { createTelegramChannel, type TelegramChannel } from '../../src/channels/telegram/index.ts';
import {
  botError,
  htmlPage,
  startPretendPlatforms,
  tooMany,
  zaloError,
  type PretendMessage,
  type PretendPlatforms,
  type Trouble,
} from '../../src/simulator/platforms.ts';
import * as zalo from '../../src/zalo-sdk/index.ts';

const TOKEN = '1000:test-token';
const CS = '/v3.0/oa/message/cs';
const LAN = '3456789012345678901';
const REPLY = { purpose: 'reply' } as const;

let platforms: PretendPlatforms;
let http: Http;
let telegram: TelegramChannel;
let oa: zalo.ZaloClient;

beforeEach(async () => {
  platforms = await startPretendPlatforms();
  http = createHttp();
  telegram = createTelegramChannel({
    token: TOKEN,
    apiRoot: platforms.url,
    http,
    webhookSecret: 'a-secret',
    timeoutMs: 300,
  });
  oa = client('an-access-token');
});
afterEach(async () => {
  await http.close();
  await platforms.close();
});

const transport: zalo.Transport = (request) => http({ ...request, timeoutMs: 300 });

function client(accessToken: string): zalo.ZaloClient {
  const ready = async () => ({ state: 'ready' as const, accessToken });
  const bases = { openapiBase: platforms.url, businessBase: platforms.url };
  return zalo.createZaloClient({ transport, tokens: { current: ready, replace: ready }, ...bases });
}

const tell = (chat: number, text: string) =>
  telegram.send(`telegram:${chat}`, { kind: 'text', text }, REPLY);
const texts = (messages: PretendMessage[]) => messages.map((message) => message.text);

describe('Telegram', () => {
  it('shows everybody her messages in order, with the ids that were answered', async () => {
    await tell(1, 'một');
    await tell(2, 'hai');
    const third = await tell(1, 'ba');
    expect(texts(platforms.messages)).toEqual(['một', 'hai', 'ba']);
    expect(texts(platforms.messagesTo('1'))).toEqual(['một', 'ba']);
    expect(third).toEqual({ state: 'sent', platformId: platforms.messagesTo('1')[1]!.id });
    expect(platforms.counters).toEqual({ sendMessage: 3 });
  });

  it('tells listeners until they have heard enough', async () => {
    const heard: PretendMessage[] = [];
    const end = platforms.onMessage((message) => heard.push(message));
    await tell(1, 'một');
    end();
    await tell(1, 'hai');
    expect(texts(heard)).toEqual(['một']);
  });

  it('shows buttons with what they send back', async () => {
    const choices = [
      { id: 'loan.status:poor', label: 'Hộ nghèo' },
      { id: 'loan.status:near_poor', label: 'Hộ cận nghèo' },
    ];
    await telegram.send('telegram:1', { kind: 'text', text: 'Hộ nào ạ?', choices }, REPLY);
    expect(platforms.messages[0]).toMatchObject({ platform: 'telegram', to: '1', choices });
  });

  it('takes pictures by address and files as uploads', async () => {
    const url = 'https://hoi.example.vn/c/a.jpg';
    await telegram.send('telegram:1', { kind: 'image', url, caption: 'Lịch' }, REPLY);
    const file = { kind: 'file', url: `${platforms.url}/nowhere`, name: 'Lịch.ics' } as const;
    expect(await telegram.send('telegram:1', file, REPLY)).toMatchObject({ state: 'failed' });
    await telegram.telegram.sendDocument('1', {
      source: Buffer.from('BEGIN:VCALENDAR'),
      filename: 'lich.ics',
    });
    const [picture, calendar] = platforms.messages;
    expect(picture).toMatchObject({ via: 'sendPhoto', text: 'Lịch', body: { photo: url } });
    expect(calendar).toMatchObject({ via: 'sendDocument', to: '1', file: { name: 'lich.ics' } });
    expect(calendar!.file!.bytes.toString()).toBe('BEGIN:VCALENDAR');
  });

  it.each([
    [{ chat_id: '1', text: ' ' }, 'Bad Request: message text is empty'],
    [{ chat_id: '1', text: 'a'.repeat(4097) }, 'Bad Request: message text is too long'],
    [{ text: 'a' }, 'Bad Request: chat_id is empty'],
    [
      {
        chat_id: '1',
        text: 'a',
        reply_markup: { inline_keyboard: [[{ text: 'b', callback_data: 'c'.repeat(65) }]] },
      },
      'Bad Request: BUTTON_DATA_INVALID',
    ],
  ])('refuses what the true one refuses: %#', async (payload, description) => {
    const call = telegram.telegram.callApi('sendMessage', payload as never);
    await expect(call).rejects.toMatchObject({ code: 400, description });
    expect(platforms.messages).toEqual([]);
  });

  it('knows no other methods and no tokens of another shape', async () => {
    const strange = await http({ method: 'POST', url: `${platforms.url}/bot${TOKEN}/fly` });
    expect(JSON.parse(strange.body)).toMatchObject({ ok: false, error_code: 404 });
    const wrong = await http({ method: 'POST', url: `${platforms.url}/botx/getMe` });
    expect(JSON.parse(wrong.body)).toMatchObject({ ok: false, error_code: 404 });
    const broken = {
      method: 'POST',
      url: `${platforms.url}/bot${TOKEN}/getMe`,
      body: '{',
    } as const;
    expect(JSON.parse((await http(broken)).body)).toMatchObject({ ok: false, error_code: 400 });
    expect(await telegram.telegram.getMe()).toMatchObject({ id: 1000, is_bot: true });
  });

  it('remembers the webhook', async () => {
    await telegram.setWebhook('https://hoi.example.vn/webhooks/telegram');
    expect(platforms.webhook()).toMatchObject({ secret_token: 'a-secret' });
    await telegram.telegram.deleteWebhook();
    expect(platforms.webhook()).toBeUndefined();
  });
});

describe('getUpdates', () => {
  const log = { warn: () => undefined, error: () => undefined };
  const message = (text: string) => ({
    message: { message_id: 1, date: 1, chat: { id: 5, type: 'private' }, from: { id: 5 }, text },
  });

  it('hands out what was pushed, and again until it is confirmed', async () => {
    const first = platforms.pushUpdate(message('một'));
    platforms.pushUpdate(message('hai'));
    const ask = (offset: number) => telegram.telegram.getUpdates(0, 100, offset, undefined);
    expect(await ask(0)).toHaveLength(2);
    expect(await ask(0)).toHaveLength(2);
    expect(await ask(first + 1)).toMatchObject([{ update_id: first + 1 }]);
    expect(await ask(0)).toHaveLength(1);
  });

  it('brings news at once to who is waiting', async () => {
    const kept: Incoming[] = [];
    const stop = new AbortController();
    const accept = async (incoming: Incoming[]) => void kept.push(...incoming);
    const done = telegram.listen({ accept, signal: stop.signal, log, waitSeconds: 20 });
    await until(() => platforms.counters.getUpdates === 1);
    platforms.pushUpdate(message('một'));
    await until(() => kept.length === 1);
    platforms.pushUpdate(message('hai'));
    await until(() => kept.length === 2);
    stop.abort();
    await done;
    expect(kept.map((one) => one.said)).toMatchObject([{ text: 'một' }, { text: 'hai' }]);
  });

  it('lets only one wait, and nobody while a webhook is set', async () => {
    const first = telegram.telegram.getUpdates(20, 100, 0, undefined);
    const refused = expect(first).rejects.toMatchObject({ code: 409 });
    await until(() => platforms.counters.getUpdates === 1);
    await telegram.telegram.getUpdates(0, 100, 0, undefined);
    await refused;
    await telegram.setWebhook('https://hoi.example.vn/');
    const second = telegram.telegram.getUpdates(0, 100, 0, undefined);
    await expect(second).rejects.toMatchObject({ code: 409 });
  });
});

describe('Zalo', () => {
  it('shows texts and buttons', async () => {
    const button = {
      title: 'Hộ nghèo',
      type: 'oa.query.hide',
      payload: '#loan.status:poor',
    } as const;
    const link = { title: 'Trang', type: 'oa.open.url', payload: { url: 'https://a.vn' } } as const;
    const answer = await oa.cs(zalo.csButtons(LAN, 'Hộ nào ạ?', [button, link]));
    const [seen] = platforms.messages;
    expect(answer).toMatchObject({ ok: true, data: { messageId: seen!.id } });
    expect(seen).toMatchObject({
      platform: 'zalo',
      to: LAN,
      via: CS,
      text: 'Hộ nào ạ?',
      choices: [{ id: '#loan.status:poor', label: 'Hộ nghèo' }],
    });
  });

  it('shows an uploaded file by its token, and knows no others', async () => {
    const pdf = { bytes: Buffer.from('%PDF'), name: 'don.pdf', type: 'application/pdf' };
    const upload = await oa.uploadFile(pdf);
    if (!upload.ok) throw new Error('expected a token');
    await oa.cs(zalo.csFile(LAN, upload.data.token));
    expect(platforms.messages[0]!.file).toMatchObject({ name: 'don.pdf', bytes: pdf.bytes });
    const unknown = await oa.cs(zalo.csFile(LAN, 'another'));
    expect(unknown).toMatchObject({ ok: false, failure: { error: { code: -100 } } });
    expect(platforms.messages).toHaveLength(1);
  });

  it('shows templates by user id and by phone', async () => {
    const template = { template_id: '567890', template_data: { name: 'Lan' } };
    const byUid = await oa.templateByUid({ user_id: LAN, ...template });
    const byPhone = { phone: '84912345678', tracking_id: 'r-1', ...template };
    expect(byUid.ok && (await oa.templateByPhone(byPhone)).ok).toBe(true);
    expect(platforms.messages).toMatchObject([
      { platform: 'zalo', to: LAN, body: template },
      { platform: 'zbs', to: '84912345678', body: template },
    ]);
    const wrong = await oa.templateByPhone({ ...byPhone, phone: '0912' });
    expect(wrong).toMatchObject({ ok: false, failure: { error: { code: -108 } } });
  });

  it('answers what is only read', async () => {
    expect(await oa.userDetail(LAN)).toMatchObject({ ok: true, data: { user_id: LAN } });
    expect(await oa.userQuota(LAN)).toMatchObject({ ok: true });
    expect(await oa.oaQuota('cs', 'sub_quota')).toMatchObject({ ok: true });
    expect(await oa.oa()).toMatchObject({ ok: true, data: { is_verified: true } });
    expect(await oa.messageQuota()).toMatchObject({ ok: true });
    expect(platforms.messages).toEqual([]);
  });

  it.each<[number, object]>([
    [-201, { recipient: {}, message: { text: 'a' } }],
    [-201, { recipient: { user_id: LAN }, message: {} }],
    [-210, { recipient: { user_id: LAN }, message: { text: 'a'.repeat(2001) } }],
  ])('refuses with %i', async (code, body) => {
    const answer = await oa.cs(body as zalo.CsBody);
    expect(answer).toMatchObject({ ok: false, failure: { error: { code } } });
    expect(platforms.messages).toEqual([]);
  });

  it('wants a token', async () => {
    const url = platforms.url + CS;
    const answer = await http({ method: 'POST', url, body: '{}' });
    expect(JSON.parse(answer.body)).toMatchObject({ error: -216 });
  });
});

describe('Zalo OAuth', () => {
  const options = () => ({ transport, appId: '1', appSecret: 's', base: platforms.url });

  it('renews once with each refresh token, and ends the access token before', async () => {
    const first = await zalo.refresh(options(), 'from-the-settings');
    if (first.state !== 'granted') throw new Error('expected a pair');
    expect(await zalo.refresh(options(), 'from-the-settings')).toMatchObject({
      state: 'needs_reconsent',
      code: -14014,
    });
    const second = await zalo.refresh(options(), first.pair.refreshToken);
    if (second.state !== 'granted') throw new Error('expected a pair');
    const say = (token: string) => client(token).cs(zalo.csText(LAN, 'Chào chị'));
    expect((await say(second.pair.accessToken)).ok).toBe(true);
    expect((await say(first.pair.accessToken)).ok).toBe(false);
  });

  it('exchanges a code once', async () => {
    const exchange = () => zalo.exchangeCode(options(), 'code-1', 'verifier');
    expect(await exchange()).toMatchObject({ state: 'granted' });
    expect(await exchange()).toMatchObject({ state: 'needs_reconsent' });
  });
});

describe('faults', () => {
  it.each<[string, Trouble, object]>([
    ['429', tooMany(3), { state: 'again', afterMs: 3_000, wholeBot: true }],
    ['403', botError(403, 'Forbidden: bot was blocked by the user'), { state: 'gone' }],
    ['500', botError(500, 'Internal Server Error'), { state: 'unknown' }],
    ['HTML', htmlPage(502), { state: 'unknown' }],
    ['hang', 'hang', { state: 'unknown' }],
    ['reset', 'reset', { state: 'unknown' }],
    ['half an answer', 'half', { state: 'unknown' }],
  ])('Telegram: %s, once', async (_, then, outcome) => {
    platforms.faults.add({ on: 'sendMessage', times: 1, then });
    expect(await tell(1, 'một')).toMatchObject(outcome);
    expect(platforms.messages).toEqual([]);
    expect(await tell(1, 'hai')).toMatchObject({ state: 'sent' });
    expect(platforms.counters.sendMessage).toBe(2);
  });

  it.each([-32, -216, -230])('Zalo: %i, until cleared', async (code) => {
    platforms.faults.add({ on: CS, then: zaloError(code) });
    const say = () => oa.cs(zalo.csText(LAN, 'Chào chị'));
    for (let time = 0; time < 2; time += 1) {
      expect(await say()).toMatchObject({ ok: false, failure: { error: { code } } });
    }
    expect(platforms.messages).toEqual([]);
    platforms.faults.clear();
    expect(await say()).toMatchObject({ ok: true });
  });

  it('may lose the answer of a message that arrived', async () => {
    platforms.faults.add({ then: 'reset', delivered: true });
    expect(await tell(1, 'một')).toMatchObject({ state: 'unknown' });
    expect(texts(platforms.messages)).toEqual(['một']);
  });

  it('may answer late', async () => {
    platforms.faults.add({ then: { waitMs: 100 } });
    const started = performance.now();
    expect(await tell(1, 'một')).toMatchObject({ state: 'sent' });
    expect(performance.now() - started).toBeGreaterThanOrEqual(95);
  });

  it('touch one person or one method only', async () => {
    platforms.faults.add({ to: '2', then: botError(403, 'Forbidden') });
    platforms.faults.add({ to: LAN, on: CS, then: zaloError(-213) });
    expect(await tell(1, 'a')).toMatchObject({ state: 'sent' });
    expect(await tell(2, 'b')).toMatchObject({ state: 'gone' });
    expect(await oa.cs(zalo.csText('345', 'c'))).toMatchObject({ ok: true });
    expect(await oa.cs(zalo.csText(LAN, 'd'))).toMatchObject({ ok: false });
    expect(await oa.userDetail(LAN)).toMatchObject({ ok: true });
  });
});

describe('closing', () => {
  it('does not wait for those who hang or wait for news', async () => {
    platforms.faults.add({ on: 'sendMessage', then: 'hang' });
    const hanging = tell(1, 'một');
    const waiting = telegram.telegram.getUpdates(20, 100, 0, undefined).catch(() => undefined);
    await until(() => platforms.counters.getUpdates === 1);
    const started = performance.now();
    await platforms.close();
    expect(performance.now() - started).toBeLessThan(1_000);
    expect(await hanging).toMatchObject({ state: 'unknown' });
    await waiting;
    platforms = await startPretendPlatforms();
  });
});

describe('in a process of its own', () => {
  it('says where it listens, what it shows, and takes faults', async () => {
    const script = fileURLToPath(
      new URL('../../src/simulator/pretend/process.ts', import.meta.url),
    );
    const child = fork(script, { execArgv: ['--import', 'tsx'], silent: true });
    const [line] = (await once(child.stdout!, 'data')) as [Buffer];
    const apiRoot = /READY (\S+)/.exec(line.toString())![1]!;
    const channel = createTelegramChannel({ token: TOKEN, apiRoot, http });
    const say = () => channel.send('telegram:1', { kind: 'text', text: 'Chào chị' }, REPLY);
    const shown = once(child, 'message');
    expect(await say()).toMatchObject({ state: 'sent' });
    expect((await shown)[0]).toMatchObject({ message: { to: '1', text: 'Chào chị' } });
    child.send({ faults: [{ then: tooMany(9) }] });
    await until(async () => (await say()).state === 'again');
    const gone = once(child, 'exit');
    child.disconnect();
    expect(await gone).toEqual([0, null]);
  });
});

async function until(met: () => boolean | Promise<boolean>): Promise<void> {
  const deadline = Date.now() + 5_000;
  while (!(await met())) {
    if (Date.now() > deadline) throw new Error('waited in vain');
    await new Promise((later) => setTimeout(later, 5));
  }
}
