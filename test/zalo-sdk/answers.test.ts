/** Every documented answer is read, and every documented no is told for what it is. */
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { createZaloClient, readAnswer } from '../../src/zalo-sdk/index.ts';
import type { Action, Answer, ZaloClient } from '../../src/zalo-sdk/index.ts';
import { GROUPS, USER_ID, fixedToken, namesOf, recorder, sample } from './samples.ts';

const send = (client: ZaloClient) =>
  client.cs({ recipient: { user_id: USER_ID }, message: { text: 'Chào chị' } });
const templated = { template_id: '567890', template_data: {}, tracking_id: 'a' };
const byPhone = (client: ZaloClient) =>
  client.templateByPhone({ ...templated, phone: '84900000001' });
const byUid = (client: ZaloClient) =>
  client.templateByUid({ user_id: USER_ID, template_id: '567890', template_data: {} });
const file = { bytes: Buffer.from('x'), name: 'a.pdf', type: 'application/pdf' };

type Ask = (client: ZaloClient) => Promise<Answer<unknown>>;

/** What each answer must come to. */
const READ: Record<string, [Ask, unknown]> = {
  'api.cs.text.response.reply_quota_2025': [
    send,
    {
      messageId: '0023a1b2c3d4e5f60718',
      sentAt: 1_795_402_000_000,
      quota: { quota_type: 'reply', remain: 8, total: 8, owner_type: 'OA' },
    },
  ],
  'api.cs.text.response.no_quota': [
    send,
    { messageId: '0024a1b2c3d4e5f60718', sentAt: 1_795_402_001_000 },
  ],
  'api.oa_quota.response': [
    (client) => client.oaQuota('cs', 'sub_quota'),
    [{ asset_id: 'asset0123456789', total: 2000, remain: 1875, valid_through: '31/12/2026' }],
  ],
  'api.user_detail.response': [
    (client) => client.userDetail(USER_ID),
    {
      user_id: USER_ID,
      user_is_follower: true,
      user_last_interaction_date: '20/11/2026',
      tags_and_notes_info: { notes: [], tag_names: ['hoi-vien'] },
      shared_info: { phone: '84900000001', name: 'Hoàng Thị Mẫu' },
    },
  ],
  'api.user_getlist.response': [
    (client) => client.userList({ offset: 0, count: 50 }),
    { total: 2, users: [{ user_id: USER_ID }, { user_id: '3456789012345678902' }] },
  ],
  'api.quota_message_user.response': [
    (client) => client.userQuota(USER_ID),
    {
      last_interaction: 1_795_402_000_000,
      cs_reply: { remain: 8, total: 8 },
      promotion: { monthly_remain: 4 },
    },
  ],
  'api.upload_image.response': [
    (client) => client.uploadImage(file),
    { attachment_id: 'ATTACHMENT_ID_FIXTURE' },
  ],
  'api.upload_file.response': [
    (client) => client.uploadFile(file),
    { token: 'FILE_TOKEN_FIXTURE' },
  ],
  'api.getoa.response': [
    (client) => client.oa(),
    {
      oaid: '2345678901234567890',
      is_verified: true,
      oa_type: 4,
      num_follower: 120,
      linked_zca: 'ZCA_FIXTURE',
    },
  ],
  'zbs.phone.response': [
    byPhone,
    {
      messageId: 'zns0001a1b2c3d4',
      sentAt: 1_795_403_000_000,
      sending_mode: '1',
      quota: { dailyQuota: 10_000, remainingQuota: 9_999 },
    },
  ],
  'zbs.uid.response': [
    byUid,
    { messageId: '0025a1b2c3d4e5f60718', quota: { quota_type: 'purchase_quota', remain: 480 } },
  ],
  'zbs.message_status.response': [
    (client) => client.messageStatus('zns0001a1b2c3d4'),
    { status: 1, delivery_time: 1_795_403_005_000 },
  ],
  'zbs.message_quota.response': [
    (client) => client.messageQuota(),
    { dailyQuota: 10_000, remainingQuota: 9_998 },
  ],
  'zbs.template_info.response': [
    (client) => client.templateInfo('567890'),
    {
      templateId: '567890',
      status: 'ENABLE',
      templateTag: 'TRANSACTION',
      price_sdt: 300,
      price_uid: 200,
      listParams: [
        { name: 'customer_name', require: true, maxLength: 30 },
        { name: 'due_date', type: 'DATE' },
      ],
    },
  ],
};

const REFUSED: Record<string, [Ask, Action]> = {
  'api.error.-216': [send, 'token'],
  'api.error.-220': [send, 'token'],
  'api.error.-213': [send, 'not-following'],
  'api.error.-230': [send, 'window'],
  'api.error.-32': [send, 'backoff'],
  'api.error.-201': [send, 'bug'],
  'api.error.-210': [send, 'too-long'],
  'api.error.-211': [send, 'next-day'],
  'api.error.-321': [send, 'setup'],
  'zbs.error.-108': [byPhone, 'no-account'],
  'zbs.error.-118': [byPhone, 'no-account'],
  'zbs.error.-115': [byPhone, 'stop'],
  'zbs.error.-124': [byPhone, 'token'],
  'zbs.error.-133': [byPhone, 'morning'],
  'zbs.error.-144': [byPhone, 'next-day'],
  'zbs.error.-147': [byPhone, 'next-day'],
  'zbs.uid.error.-249': [byUid, 'template'],
};

/** Catching up by conversation is left out of the client; its answer is in the common envelope all the same. */
const ENVELOPE_ONLY = ['api.conversation.response'];

async function answerTo(ask: Ask, body: unknown): Promise<Answer<unknown>> {
  const { transport } = recorder(body);
  return ask(createZaloClient({ transport, tokens: fixedToken() }));
}

it('there is one test for each documented answer', () => {
  const tested = [...Object.keys(READ), ...Object.keys(REFUSED), ...ENVELOPE_ONLY];
  const group = GROUPS['answers.test.ts'] ?? (() => false);
  expect(tested.sort()).toEqual(namesOf(group).sort());
});

describe('read', () => {
  it.each(Object.keys(READ))('%s', async (name) => {
    const [ask, expected] = READ[name] as [Ask, unknown];
    expect(await answerTo(ask, sample(name).body)).toMatchObject({ ok: true, data: expected });
  });

  it.each(ENVELOPE_ONLY)('%s', (name) => {
    const body = JSON.stringify(sample(name).body);
    const schema = z.array(z.object({ message_id: z.string(), from_id: z.string() }));
    const answer = readAnswer('oa', { status: 200, headers: {}, body }, schema);
    expect(answer).toMatchObject({ ok: true, data: [{ from_id: USER_ID }] });
  });
});

describe('refused', () => {
  it.each(Object.keys(REFUSED))('%s', async (name) => {
    const [ask, action] = REFUSED[name] as [Ask, Action];
    const { error: code, message: text } = sample(name).body;
    expect(await answerTo(ask, sample(name).body)).toMatchObject({
      ok: false,
      failure: { kind: 'refused', error: { code, text, action } },
    });
  });
});

describe('numbers, strings and gaps', () => {
  it('a success is a success without an id, with strange data, or with numbers as strings', async () => {
    for (const body of [
      { error: '0', message: 'Success', data: { message_id: 'm' } },
      { error: 0 },
      { error: 0, message: null, data: null },
      { error: 0, data: { message_id: { odd: true }, sent_time: 'soon', quota: 'much' } },
    ]) {
      expect(await answerTo(send, body)).toMatchObject({ ok: true });
    }
  });

  it('an id without quotes is kept to the last digit', async () => {
    const body = '{"error":0,"data":{"user_id":3456789012345678901,"user_is_follower":"true"}}';
    const client = createZaloClient({
      transport: async () => ({ status: 200, headers: {}, body }),
      tokens: fixedToken(),
    });
    expect(await client.userDetail(USER_ID)).toMatchObject({
      ok: true,
      data: { user_id: USER_ID, user_is_follower: true },
    });
  });

  it('a question whose answer lacks what was asked for is unreadable, and says where', async () => {
    const answer = await answerTo((client) => client.userDetail(USER_ID), { error: 0, data: {} });
    expect(answer).toMatchObject({ ok: false, failure: { kind: 'unreadable' } });
    expect(JSON.stringify(answer)).toContain('data.user_id');
  });

  it('an optional field of the wrong shape is as good as missing', async () => {
    const body = { error: 0, data: { user_id: 1, shared_info: 'none', avatar: ['x'] } };
    const answer = await answerTo((client) => client.userDetail(USER_ID), body);
    expect(answer).toEqual({ ok: true, data: { user_id: '1' } });
  });
});

describe('a transport that fails', () => {
  const failing = (error: unknown) =>
    send(
      createZaloClient({
        transport: async () => {
          throw error;
        },
        tokens: fixedToken(),
      }),
    );

  it('is believed that nothing was sent only where it says so', async () => {
    const sure = Object.assign(new Error('refused'), { reached: 'never-sent' });
    expect(await failing(sure)).toEqual({
      ok: false,
      failure: { kind: 'never-sent', why: 'refused' },
    });
  });

  it.each([
    Object.assign(new Error('x'), { reached: 'answer-lost' }),
    Object.assign(new Error('x'), { code: 'ECONNRESET' }),
    Object.assign(new Error('x'), { reached: false }),
    'x',
    null,
    undefined,
  ])('otherwise it may have been: %j', async (error) => {
    expect(await failing(error)).toMatchObject({ ok: false, failure: { kind: 'answer-lost' } });
  });
});

describe('without the envelope', () => {
  const read = (status: number, body: string, headers: Record<string, string> = {}) => {
    const answer = readAnswer('oa', { status, body, headers }, z.unknown());
    return answer.ok ? 'ok' : answer.failure;
  };

  it.each([
    [200, '<html>Bảo trì</html>'],
    [200, ''],
    [200, '{}'],
    [200, '[]'],
    [200, '{"error":"Success"}'],
    [408, ''],
    [500, '{"status":500,"error":"Internal Server Error"}'],
    [502, '<html>Bad Gateway</html>'],
    [504, ''],
  ])('HTTP %i %s leaves it open whether it was sent', (status, body) => {
    expect(read(status, body)).toMatchObject({ kind: 'answer-lost' });
  });

  it.each([301, 400, 401, 403, 404, 413])('HTTP %i is a no from something in front', (status) => {
    expect(read(status, '<html></html>')).toEqual({ kind: 'gateway', status });
  });

  it('429 says how long to wait', () => {
    expect(read(429, '', { 'retry-after': '7' })).toEqual({
      kind: 'gateway',
      status: 429,
      retryAfterMs: 7_000,
    });
    expect(read(429, '', { 'retry-after': 'Tue, 24 Nov 2026 00:00:00 GMT' })).toEqual({
      kind: 'gateway',
      status: 429,
    });
  });

  it("Zalo's own envelope counts at any status", () => {
    expect(read(500, '{"error":-32,"message":"x"}')).toMatchObject({
      kind: 'refused',
      error: { code: -32 },
    });
    expect(read(400, '{"error":0,"data":1}')).toBe('ok');
  });
});
