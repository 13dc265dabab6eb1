/** Sending over Zalo: each way in which it can end, against a real server where the network matters. */
import { afterEach, describe, expect, it } from 'vitest';
import { createHttp } from '../../../src/channels/http.ts';
import type { Outgoing } from '../../../src/conversation/vocabulary.ts';
import type { Outcome } from '../../../src/services/ports.ts';
import {
  createTokenKeeper,
  createZaloClient,
  knownCodes,
  platformError,
  refresh,
} from '../../../src/zalo-sdk/index.ts';
import type { Failure, TokenPair } from '../../../src/zalo-sdk/index.ts';
import { APP_ID, OA_ID, SAMPLE_NOW, USER_ID, sample } from '../../zalo-sdk/samples.ts';
import { memoryStore } from '../../zalo-sdk/memory-store.ts';
import { deadAddress, pretendServer } from '../../zalo-sdk/pretend-server.ts';
import type { Answer, Asked } from '../../zalo-sdk/pretend-server.ts';
import { PERSON, pretendClient, zaloChannel } from './set-up.ts';

const HELLO: Outgoing<string> = { kind: 'text', text: 'Chào chị' };
const HOUR = 3_600_000;

/* ---------- outcomes, without a network ---------- */

const failing = (failure: Failure) => pretendClient(() => ({ ok: false, failure }));

function outcomeOf(failure: Failure, attempts = 0): Promise<Outcome> {
  return zaloChannel({ client: failing(failure) }).send(PERSON, HELLO, {
    purpose: 'reply',
    attempts,
  });
}

const refused = (code: number, text = '', attempts = 0) =>
  outcomeOf({ kind: 'refused', error: platformError('oa', code, text) }, attempts);

describe('what Zalo says no to', () => {
  it.each([
    [-32, { state: 'again', afterMs: 2_000, wholeBot: true }],
    [-200, { state: 'again', afterMs: 60_000 }],
    [-201, { state: 'failed', alarm: true }],
    [-210, { state: 'failed', alarm: true }],
    [-321, { state: 'failed', alarm: true }],
    [-204, { state: 'failed', alarm: true }],
    [-213, { state: 'gone' }],
    [-217, { state: 'gone' }],
    [-227, { state: 'gone' }],
    [-244, { state: 'failed' }],
    [-100, { state: 'failed', alarm: true }],
    [-220, { state: 'again', wholeBot: true, alarm: true }],
    [-77777, { state: 'failed', alarm: true }],
  ])('%i', async (code, expected) => {
    const outcome = await refused(code);
    expect(outcome).toMatchObject(expected);
    if (outcome.state !== 'sent') expect(outcome.why).toContain(String(code));
    if (!('alarm' in expected)) expect(outcome).not.toHaveProperty('alarm');
  });

  it.each([-230, -232])('%i: her window is closed', async (code) => {
    expect(await refused(code)).toMatchObject({
      state: 'failed',
      why: expect.stringContaining('window') as string,
    });
  });

  it('-200 a second time has failed', async () => {
    expect(await refused(-200, '', 1)).toMatchObject({ state: 'failed' });
  });

  it('-234 waits for the morning, -211 and -218 for the next day', async () => {
    const vietnam = (afterMs: number) =>
      new Date(SAMPLE_NOW + afterMs).toLocaleTimeString('sv-SE', { timeZone: 'Asia/Ho_Chi_Minh' });
    for (const code of [-234, -211, -218]) {
      const outcome = await refused(code);
      if (outcome.state !== 'again') throw new Error(`${code} should be tried again`);
      expect(vietnam(outcome.afterMs)).toBe('06:05:00');
      expect(outcome).not.toHaveProperty('wholeBot');
    }
  });

  it('every number of both tables comes to an outcome, and none to "sent"', async () => {
    for (const host of ['oa', 'zbs'] as const) {
      for (const code of knownCodes(host)) {
        const error = platformError(host, code, 'x');
        const outcome = await outcomeOf({ kind: 'refused', error });
        expect(['again', 'failed', 'gone', 'unknown']).toContain(outcome.state);
      }
    }
  });

  it("keeps Zalo's words short", async () => {
    const outcome = await refused(-201, 'x'.repeat(5_000));
    expect(outcome.state === 'failed' && outcome.why.length).toBeLessThan(200);
  });
});

describe('the whole bot slows down', () => {
  it('2 s, 8 s, 30 s and no longer; a success begins anew', async () => {
    let now = SAMPLE_NOW;
    let isSlow = true;
    const failure: Failure = { kind: 'refused', error: platformError('oa', -32, '') };
    const client = {
      cs: async () =>
        isSlow
          ? { ok: false as const, failure }
          : { ok: true as const, data: { messageId: 'm', sentAt: undefined } },
    };
    const channel = zaloChannel({ client, now: () => now });
    const waits: number[] = [];
    const send = async () => {
      const outcome = await channel.send(PERSON, HELLO, { purpose: 'reply' });
      if (outcome.state !== 'again') return;
      waits.push(outcome.afterMs);
      now += outcome.afterMs;
    };
    for (let tries = 0; tries < 4; tries++) await send();
    isSlow = false;
    await send();
    isSlow = true;
    await send();
    expect(waits).toEqual([2_000, 8_000, 30_000, 30_000, 2_000]);
  });

  it('those on their way when the first was refused do not make it longer', async () => {
    const failure: Failure = { kind: 'refused', error: platformError('oa', -32, '') };
    const channel = zaloChannel({ client: failing(failure) });
    const all = await Promise.all(
      Array.from({ length: 10 }, () => channel.send(PERSON, HELLO, { purpose: 'reply' })),
    );
    expect(all.every((one) => one.state === 'again' && one.afterMs === 2_000)).toBe(true);
  });

  it('waits a little longer by chance', async () => {
    const failure: Failure = { kind: 'refused', error: platformError('oa', -32, '') };
    const channel = zaloChannel({ client: failing(failure), random: () => 0.5 });
    expect(await channel.send(PERSON, HELLO, { purpose: 'reply' })).toMatchObject({
      afterMs: 2_500,
    });
  });

  it('HTTP 429 too, for as long as it says', async () => {
    expect(await outcomeOf({ kind: 'gateway', status: 429, retryAfterMs: 7_000 })).toMatchObject({
      state: 'again',
      afterMs: 7_000,
      wholeBot: true,
    });
    expect(await outcomeOf({ kind: 'gateway', status: 429 })).toMatchObject({ afterMs: 2_000 });
  });
});

describe('other ends', () => {
  it('never sent: again, later each time', async () => {
    const waits = await Promise.all(
      [0, 1, 2, 3, 9].map((attempts) => outcomeOf({ kind: 'never-sent', why: 'x' }, attempts)),
    );
    expect(waits.map((one) => (one.state === 'again' ? one.afterMs : 0))).toEqual([
      2_000, 10_000, 60_000, 300_000, 300_000,
    ]);
    expect(waits.every((one) => !('wholeBot' in one))).toBe(true);
  });

  it('no token: the reply waits, and a human is told where only she can help', async () => {
    const base = { kind: 'no-token', why: 'x', afterMs: 20_000 } as const;
    expect(await outcomeOf({ ...base, needsReconsent: false })).toEqual({
      state: 'again',
      afterMs: 20_000,
      wholeBot: true,
      why: 'no access token: x',
    });
    expect(await outcomeOf({ ...base, needsReconsent: true })).toEqual({
      state: 'again',
      afterMs: 60_000,
      wholeBot: true,
      alarm: true,
      why: 'no access token: x',
    });
  });

  it('a refusal by something in front is ours to mend', async () => {
    expect(await outcomeOf({ kind: 'gateway', status: 403 })).toEqual({
      state: 'failed',
      why: 'HTTP 403',
      alarm: true,
    });
  });

  it('a client that throws does not make send throw, and leaves it open', async () => {
    const client = {
      cs: async () => {
        throw new Error('broken');
      },
    };
    const outcome = await zaloChannel({ client }).send(PERSON, HELLO, { purpose: 'reply' });
    expect(outcome).toEqual({ state: 'unknown', why: 'broken' });
  });
});

describe('to whom, and when', () => {
  it.each(['telegram:5', 'zalo:1:5', `zalo:${OA_ID}`, `zalo:${OA_ID}:`, ''])(
    '%s is not an address of this OA',
    async (to) => {
      const client = pretendClient();
      const outcome = await zaloChannel({ client }).send(to, HELLO, { purpose: 'reply' });
      expect(outcome).toMatchObject({ state: 'failed', alarm: true });
      expect(client.bodies).toHaveLength(0);
    },
  );

  it('outside of the free window nothing is sent, unless it may cost money', async () => {
    const client = pretendClient();
    const options = { purpose: 'notice', lastInteractionAt: SAMPLE_NOW - 60 * HOUR } as const;
    expect(await zaloChannel({ client }).send(PERSON, HELLO, options)).toEqual({
      state: 'failed',
      why: 'window: would-be-billed, needs a ZBS template',
    });
    expect(client.bodies).toHaveLength(0);
    const windows = { freeHours: 48, maxDays: 7, allowBilled: true };
    const paid = zaloChannel({ client, windows });
    expect(await paid.send(PERSON, HELLO, options)).toEqual({ state: 'sent', platformId: 'm1' });
    expect(client.bodies).toEqual([
      { recipient: { user_id: USER_ID }, message: { text: 'Chào chị' } },
    ]);
  });

  it('a success without an id is sent all the same', async () => {
    const client = pretendClient(() => ({
      ok: true,
      data: { messageId: undefined, sentAt: undefined },
    }));
    expect(await zaloChannel({ client }).send(PERSON, HELLO, { purpose: 'reply' })).toEqual({
      state: 'sent',
    });
  });
});

/* ---------- over a real network ---------- */

const open: { close(): Promise<void> }[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((one) => one.close()));
});

const PAIR: TokenPair = {
  accessToken: 'ACCESS_OLD',
  refreshToken: 'REFRESH_TOKEN_OLD',
  refreshIssuedAt: Date.now() - HOUR,
  expiresAt: Date.now() + 24 * HOUR,
};
const SENT: Answer = { body: sample('api.cs.text.response.no_quota').body };
const EXPIRED: Answer = { body: sample('api.error.-220').body };
const isRenewal = (asked: Asked) => asked.path === '/v4/oa/access_token';

/** A channel all the way down to a server that answers by script. */
async function wired(script: (asked: Asked) => Answer, base?: string) {
  const server = await pretendServer(script);
  const transport = createHttp({ connectMs: 500, headersMs: 300 });
  open.push(transport, server);
  const store = memoryStore(PAIR);
  const app = { transport, appId: APP_ID, appSecret: 'S', base: server.url };
  const tokens = createTokenKeeper({ store, refresh: (token) => refresh(app, token) });
  const client = createZaloClient({ transport, tokens, openapiBase: base ?? server.url });
  const channel = zaloChannel({ client });
  const send = () => channel.send(PERSON, HELLO, { purpose: 'reply' });
  return { send, asked: server.asked, store };
}

describe('over the network', () => {
  it('a message arrives as documented, with the id of the answer', async () => {
    const { send, asked } = await wired(() => SENT);
    expect(await send()).toEqual({ state: 'sent', platformId: '0024a1b2c3d4e5f60718' });
    expect(asked).toHaveLength(1);
    expect(asked[0]).toMatchObject({
      method: 'POST',
      path: '/v3.0/oa/message/cs',
      body: `{"recipient":{"user_id":"${USER_ID}"},"message":{"text":"Chào chị"}}`,
    });
    expect(asked[0]?.headers).toMatchObject({
      access_token: 'ACCESS_OLD',
      'content-type': 'application/json',
    });
  });

  it.each([
    ['silence', 'hang'],
    ['a reset after the body', 'reset'],
    ['half an answer', 'half'],
    ['HTTP 500', { status: 500, body: 'x' }],
    ['a page in place of JSON', { body: '<html></html>' }],
  ] as [string, Answer][])('%s leaves it unknown, and it is asked once', async (_how, how) => {
    const { send, asked } = await wired(() => how);
    expect((await send()).state).toBe('unknown');
    expect(asked).toHaveLength(1);
  });

  it('HTTP 429 slows the whole bot down', async () => {
    const { send } = await wired(() => ({
      status: 429,
      headers: { 'retry-after': '2' },
      body: '',
    }));
    expect(await send()).toMatchObject({ state: 'again', afterMs: 2_000, wholeBot: true });
  });

  it('nobody listening is surely not sent', async () => {
    const { send } = await wired(() => SENT, await deadAddress());
    expect(await send()).toMatchObject({ state: 'again', afterMs: 2_000 });
  });

  it('an expired token is renewed once for all, and every message is sent', async () => {
    const { send, asked, store } = await wired((one) => {
      if (isRenewal(one)) return { body: sample('oauth.token.response').body };
      return one.headers['access_token'] === 'ACCESS_OLD' ? EXPIRED : SENT;
    });
    const all = await Promise.all(Array.from({ length: 8 }, send));
    expect(all.every((outcome) => outcome.state === 'sent')).toBe(true);
    expect(asked.filter(isRenewal)).toHaveLength(1);
    expect(store.stored?.refreshToken).toBe('REFRESH_TOKEN_NEW');
  });

  it('a refused renewal keeps the reply waiting, the pair as it was, and calls a human', async () => {
    const { send, store } = await wired((one) =>
      isRenewal(one) ? { body: sample('oauth.token.error').body } : EXPIRED,
    );
    expect(await send()).toMatchObject({ state: 'again', alarm: true, wholeBot: true });
    expect(store.stored).toEqual(PAIR);
  });
});
