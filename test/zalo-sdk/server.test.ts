/** The client against a real server: tokens that end, answers that are lost, and pages in place of JSON. */
import { afterEach, describe, expect, it } from 'vitest';
import { createHttp } from '../../src/channels/http.ts';
import { createTokenKeeper, createZaloClient, csText, refresh } from '../../src/zalo-sdk/index.ts';
import type { TokenPair, ZaloClient } from '../../src/zalo-sdk/index.ts';
import { APP_ID, USER_ID, sample } from './samples.ts';
import { memoryStore } from './memory-store.ts';
import { deadAddress, pretendServer } from './pretend-server.ts';
import type { Answer, Asked } from './pretend-server.ts';

const open: { close(): Promise<void> }[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((one) => one.close()));
});

interface World {
  client: ZaloClient;
  stored: () => TokenPair | undefined;
  sends: () => Asked[];
  renewals: () => Asked[];
}

const OLD: TokenPair = {
  accessToken: 'ACCESS_OLD',
  refreshToken: 'REFRESH_TOKEN_OLD',
  refreshIssuedAt: Date.now() - 3_600_000,
  expiresAt: Date.now() + 24 * 3_600_000,
};
const SENT = { body: { error: 0, message: 'Success', data: { message_id: 'm1' } } };
const EXPIRED = { body: sample('api.error.-220').body };
const RENEWED = { body: sample('oauth.token.response').body };

/** One server for the API and for tokens; each script answers by the number of the call to it. */
async function world(
  send: (asked: Asked, number: number) => Answer,
  renew: (asked: Asked, number: number) => Answer = () => RENEWED,
  base?: string,
): Promise<World> {
  const counts = { send: 0, renew: 0 };
  const server = await pretendServer((asked) =>
    asked.path === '/v4/oa/access_token'
      ? renew(asked, counts.renew++)
      : send(asked, counts.send++),
  );
  const transport = createHttp({ connectMs: 500, headersMs: 400 });
  open.push(transport, server);
  const store = memoryStore(OLD);
  const app = { transport, appId: APP_ID, appSecret: 'APP_SECRET_FIXTURE', base: server.url };
  const tokens = createTokenKeeper({ store, refresh: (token) => refresh(app, token) });
  const isRenewal = (asked: Asked) => asked.path === '/v4/oa/access_token';
  return {
    client: createZaloClient({ transport, tokens, openapiBase: base ?? server.url }),
    stored: () => store.stored,
    sends: () => server.asked.filter((asked) => !isRenewal(asked)),
    renewals: () => server.asked.filter(isRenewal),
  };
}

const say = (client: ZaloClient) => client.cs(csText(USER_ID, 'Chào chị'));

describe('an expired token', () => {
  it('is renewed once, and the message is sent once more with the new one', async () => {
    const { client, sends, renewals, stored } = await world((asked) =>
      asked.headers['access_token'] === 'ACCESS_OLD' ? EXPIRED : SENT,
    );
    expect(await say(client)).toMatchObject({ ok: true, data: { messageId: 'm1' } });
    expect(sends().map((asked) => asked.headers['access_token'])).toEqual([
      'ACCESS_OLD',
      'ACCESS_TOKEN_NEW',
    ]);
    expect(renewals()).toHaveLength(1);
    expect(renewals()[0]?.headers['secret_key']).toBe('APP_SECRET_FIXTURE');
    expect(stored()).toMatchObject({ refreshToken: 'REFRESH_TOKEN_NEW' });
  });

  it('is renewed once for many messages on their way', async () => {
    const { client, sends, renewals } = await world((asked) =>
      asked.headers['access_token'] === 'ACCESS_OLD' ? EXPIRED : SENT,
    );
    const all = await Promise.all(Array.from({ length: 12 }, () => say(client)));
    expect(all.every((answer) => answer.ok)).toBe(true);
    expect(renewals()).toHaveLength(1);
    expect(sends()).toHaveLength(24);
  });

  it('is given up after one renewal where Zalo refuses the new one too', async () => {
    const { client, sends, renewals } = await world(() => EXPIRED);
    expect(await say(client)).toMatchObject({
      ok: false,
      failure: { kind: 'refused', error: { code: -220 } },
    });
    expect(sends()).toHaveLength(2);
    expect(renewals()).toHaveLength(1);
  });
});

describe('a renewal that is refused', () => {
  const no = (status: number) => ({ status, body: sample('oauth.token.error').body });

  it.each([200, 400])('with HTTP %i leaves the stored pair as it is', async (status) => {
    const { client, stored, renewals, sends } = await world(
      () => EXPIRED,
      () => no(status),
    );
    expect(await say(client)).toMatchObject({
      ok: false,
      failure: { kind: 'no-token', needsReconsent: true },
    });
    expect(stored()).toEqual(OLD);
    await say(client);
    expect(renewals()).toHaveLength(1);
    expect(sends()).toHaveLength(1);
  });

  it.each([
    ['HTTP 503', { status: 503, body: 'down' }],
    ['a page', { status: 200, body: '<html></html>' }],
    ['a reset', 'reset'],
    ['silence', 'hang'],
  ] as [string, Answer][])('%s is no refusal: the same token is kept', async (_how, answer) => {
    const { client, stored } = await world(
      () => EXPIRED,
      () => answer,
    );
    expect(await say(client)).toMatchObject({
      ok: false,
      failure: { kind: 'no-token', needsReconsent: false },
    });
    expect(stored()).toEqual(OLD);
  });
});

describe('a message', () => {
  const failure = async (script: (asked: Asked, number: number) => Answer, base?: string) => {
    const { client, sends } = await world(script, undefined, base);
    const answer = await say(client);
    if (answer.ok) throw new Error('the call should have failed');
    return { failure: answer.failure, sends: sends().length };
  };

  it.each([
    ['no answer in time', 'hang'],
    ['a reset after the body', 'reset'],
    ['half an answer', 'half'],
    ['HTTP 500', { status: 500, body: 'x' }],
    ['HTTP 502 with a page', { status: 502, body: '<html></html>' }],
    ['a page with HTTP 200', { body: '<html>Bảo trì</html>' }],
    ['an empty answer', { body: '' }],
  ] as [string, Answer][])('may have arrived after %s, and is not repeated', async (_how, how) => {
    const { failure: ended, sends } = await failure(() => how);
    expect(ended.kind).toBe('answer-lost');
    expect(sends).toBe(1);
  });

  it('was surely not sent where nobody listens', async () => {
    const { failure: ended } = await failure(() => SENT, await deadAddress());
    expect(ended).toMatchObject({ kind: 'never-sent' });
  });

  it('was refused by HTTP 429, with the time to wait', async () => {
    const answer = { status: 429, headers: { 'retry-after': '3' }, body: 'slow' };
    const { failure: ended } = await failure(() => answer);
    expect(ended).toEqual({ kind: 'gateway', status: 429, retryAfterMs: 3_000 });
  });

  it('holds no token in anything that could be logged', async () => {
    const ways: Answer[] = ['reset', { status: 401, body: 'no' }, { body: '<html></html>' }];
    for (const how of ways) {
      expect(JSON.stringify(await failure(() => how))).not.toMatch(/ACCESS|REFRESH|SECRET/);
    }
  });
});
