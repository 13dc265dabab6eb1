/** Our requests are, to the byte, the documented ones; what we never send is named in the README. */
import { createHash, createHmac } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  createZaloClient,
  csButtons,
  csFile,
  csMedia,
  csRequestInfo,
  csText,
  internationalPhone,
} from '../../src/zalo-sdk/index.ts';
import type { Button, ZaloClient } from '../../src/zalo-sdk/index.ts';
import { GROUPS, USER_ID, fixedToken, namesOf, recorder, sample } from './samples.ts';

const CS = 'https://openapi.zalo.me/v3.0/oa/message/cs';
const data = {
  customer_name: 'Hoàng Thị Mẫu',
  contract_code: 'TK-001',
  due_date: '30/11/2026',
  amount: '1500000',
};

interface Sent {
  url: string;
  make: (client: ZaloClient) => Promise<unknown>;
}

const cs = (body: Parameters<ZaloClient['cs']>[0]): Sent => ({
  url: CS,
  make: (client) => client.cs(body),
});

const buttons: Button[] = [
  { title: 'Lịch tập huấn', type: 'oa.query.show', payload: '#menu:lich_tap_huan' },
  { title: 'Khoản vay của tôi', type: 'oa.query.hide', payload: '#menu:khoan_vay' },
  { title: 'Trang của Hội', type: 'oa.open.url', payload: { url: 'https://example.vn' } },
  { title: 'Gọi cán bộ', type: 'oa.open.phone', payload: { phone_code: '84900000009' } },
  {
    title: 'Nhắn SMS',
    type: 'oa.open.sms',
    payload: { content: 'HOI DAP', phone_code: '84900000009' },
  },
];

const info = {
  title: 'Xác nhận hội viên',
  subtitle: 'Hội dùng số điện thoại để nhận ra chị trong danh sách hội viên.',
  image_url: 'https://example.vn/banner.jpg',
};

const POSTED: Record<string, Sent> = {
  'api.cs.text.request': cs(csText(USER_ID, 'Chào chị, lịch tập huấn tuần này là thứ Năm, 8h.')),
  'api.cs.text_with_quote.request': cs(
    csText(USER_ID, 'Dạ, em giải thích ạ.', '0012a1b2c3d4e5f60718'),
  ),
  'api.cs.text_with_buttons.request': cs(csButtons(USER_ID, 'Chị muốn xem nội dung nào?', buttons)),
  'api.cs.request_user_info.request': cs(
    csRequestInfo(USER_ID, 'Chị chia sẻ số điện thoại để Hội đối chiếu danh sách nhé.', info),
  ),
  'api.cs.image_by_url.request': cs(
    csMedia(USER_ID, { media_type: 'image', url: 'https://example.vn/thong-bao.jpg' }, 'Thông báo'),
  ),
  'api.cs.image_by_attachment.request': cs(
    csMedia(USER_ID, { media_type: 'image', attachment_id: 'ATTACHMENT_ID_FIXTURE' }),
  ),
  'api.cs.file.request': cs(csFile(USER_ID, 'FILE_TOKEN_FIXTURE')),
  'zbs.uid.request': {
    url: 'https://openapi.zalo.me/v3.0/oa/message/template',
    make: (client) =>
      client.templateByUid({ user_id: USER_ID, template_id: '567890', template_data: data }),
  },
  'zbs.phone.request': {
    url: 'https://business.openapi.zalo.me/message/template',
    make: (client) =>
      client.templateByPhone({
        phone: internationalPhone('0900 000 001') ?? '',
        template_id: '567890',
        template_data: data,
        tracking_id: 'rem-2026-11-0001',
        mode: 'development',
      }),
  },
  'zbs.hashphone.request': {
    url: 'https://business.openapi.zalo.me/message/template/hashphone',
    make: (client) =>
      client.templateByHashedPhone({
        hash_phone: createHash('sha256').update('84900000001').digest('hex'),
        template_id: '567890',
        template_data: { customer_name: 'Hoàng Thị Mẫu' },
        tracking_id: 'rem-2026-11-0002',
      }),
  },
};

const ASKED: Record<string, Sent> = {
  'api.user_detail.request': {
    url: 'https://openapi.zalo.me/v3.0/oa/user/detail',
    make: (client) => client.userDetail(USER_ID),
  },
  'api.user_getlist.request': {
    url: 'https://openapi.zalo.me/v3.0/oa/user/getlist',
    make: (client) =>
      client.userList({ offset: 0, count: 50, last_interaction_period: 'L7D', is_follower: true }),
  },
};

/** Documented, and left out on purpose: the word by which README.md says so. */
const LEFT_OUT: Record<string, string> = {
  'api.cs.list.request': '`list` template',
  'api.reaction.request': 'Reactions',
  'api.broadcast_article.request': 'Broadcast',
  'api.group_text.request': 'Group messages',
};

async function requestOf({ make }: Sent) {
  const { transport, asked } = recorder({ error: 0, data: {} });
  await make(createZaloClient({ transport, tokens: fixedToken() }));
  expect(asked).toHaveLength(1);
  return asked[0] ?? { method: 'GET', url: '', headers: {} };
}

it('there is one test for each documented request', () => {
  const group = GROUPS['requests.test.ts'] ?? (() => false);
  const tested = [POSTED, ASKED, LEFT_OUT].flatMap((table) => Object.keys(table));
  expect(tested.sort()).toEqual(namesOf(group).sort());
});

describe('posted', () => {
  it.each(Object.keys(POSTED))('%s', async (name) => {
    const one = POSTED[name] as Sent;
    const request = await requestOf(one);
    expect(request).toMatchObject({ method: 'POST', url: one.url });
    expect(request.headers).toEqual(sample(name).headers);
    expect(request.body).toBe(JSON.stringify(sample(name).body));
  });
});

describe('asked', () => {
  it.each(Object.keys(ASKED))('%s', async (name) => {
    const one = ASKED[name] as Sent;
    const request = await requestOf(one);
    const { query } = sample(name).body as { query: { data: string } };
    const url = new URL(request.url);
    expect(request.method).toBe('GET');
    expect(request.body).toBeUndefined();
    expect(request.headers).toEqual(sample(name).headers);
    expect(url.origin + url.pathname).toBe(one.url);
    expect([...url.searchParams]).toEqual([['data', query.data]]);
  });
});

describe('left out', () => {
  const readme = readFileSync(new URL('../../src/zalo-sdk/README.md', import.meta.url), 'utf8');
  const leftOut = readme.slice(readme.indexOf('## Left out'));
  it.each(Object.entries(LEFT_OUT))('%s is said to be', (_name, word) => {
    expect(readme).toContain('## Left out');
    expect(leftOut).toContain(word);
  });
});

describe('every call', () => {
  it('has a path of its own and none of the closed ones', async () => {
    const { transport, asked } = recorder({ error: 0, data: {} });
    const client = createZaloClient({ transport, tokens: fixedToken() });
    const upload = { bytes: Buffer.from('x'), name: 'a.jpg', type: 'image/jpeg' };
    await client.userQuota(USER_ID);
    await client.oaQuota('cs', 'sub_quota');
    await client.oa();
    await client.messageStatus('zns 1');
    await client.messageQuota();
    await client.templateInfo('567890');
    await client.uploadImage(upload);
    await client.uploadGif(upload);
    await client.uploadFile(upload);
    expect(asked.map((one) => `${one.method} ${one.url}`)).toEqual([
      'POST https://openapi.zalo.me/v3.0/oa/quota/message',
      'POST https://openapi.zalo.me/v3.0/oa/quota/message',
      'GET https://openapi.zalo.me/v2.0/oa/getoa',
      'GET https://business.openapi.zalo.me/message/status?message_id=zns+1',
      'GET https://business.openapi.zalo.me/message/quota',
      'GET https://business.openapi.zalo.me/template/info/v2?template_id=567890',
      'POST https://openapi.zalo.me/v2.0/oa/upload/image',
      'POST https://openapi.zalo.me/v2.0/oa/upload/gif',
      'POST https://openapi.zalo.me/v2.0/oa/upload/file',
    ]);
    expect(asked[1]?.body).toBe(
      '{"quota_owner":"OA","product_type":"cs","quota_type":"sub_quota"}',
    );
  });

  it('goes to other hosts where that is set', async () => {
    const { transport, asked } = recorder({ error: 0, data: {} });
    const client = createZaloClient({
      transport,
      tokens: fixedToken(),
      openapiBase: 'http://127.0.0.1:1/oa/',
      businessBase: 'http://127.0.0.1:2',
    });
    await client.oa();
    await client.messageQuota();
    expect(asked.map((one) => one.url)).toEqual([
      'http://127.0.0.1:1/oa/v2.0/oa/getoa',
      'http://127.0.0.1:2/message/quota',
    ]);
  });

  it('bears appsecret_proof only where the app demands it', async () => {
    const { transport, asked } = recorder({ error: 0, data: {} });
    await createZaloClient({ transport, tokens: fixedToken(), proofSecret: 'SECRET' }).oa();
    const proof = createHmac('sha256', 'SECRET').update('ACCESS_TOKEN_FIXTURE').digest('hex');
    expect(asked[0]?.headers['appsecret_proof']).toBe(proof);
  });
});

describe('buttons', () => {
  it('have a template_type only where that is set', () => {
    const plain = csButtons(USER_ID, 'Chị chọn', buttons);
    expect(JSON.stringify(plain)).not.toContain('template_type');
    const typed = csButtons(USER_ID, 'Chị chọn', buttons, 'button');
    expect(typed.message.attachment?.payload).toMatchObject({ template_type: 'button', buttons });
  });
});

describe('an upload', () => {
  it('is one multipart field called file, byte for byte', async () => {
    const { transport, asked } = recorder({ error: 0, data: { token: 'T' } });
    const bytes = Buffer.from([0, 255, 13, 10, 45, 45]);
    const name = 'đơn "vay"\r\nX: y.pdf';
    const client = createZaloClient({ transport, tokens: fixedToken() });
    expect(await client.uploadFile({ bytes, name, type: 'application/pdf' })).toEqual({
      ok: true,
      data: { token: 'T' },
    });
    const type = asked[0]?.headers['Content-Type'] ?? '';
    const body = Buffer.from(asked[0]?.body as Uint8Array);
    const form = await new Response(new Uint8Array(body), {
      headers: { 'content-type': type },
    }).formData();
    const file = form.get('file') as File;
    expect([...form.keys()]).toEqual(['file']);
    expect(file.name).toBe('đơn "vay" X: y.pdf');
    expect(file.type).toBe('application/pdf');
    expect(Buffer.from(await file.arrayBuffer())).toEqual(bytes);
  });

  it('over the limit is not even tried', async () => {
    const { transport, asked } = recorder({});
    const client = createZaloClient({ transport, tokens: fixedToken() });
    const bytes = Buffer.alloc(1_048_577);
    const answer = await client.uploadImage({ bytes, name: 'a.png', type: 'image/png' });
    expect(answer).toMatchObject({ ok: false, failure: { kind: 'unfit' } });
    expect(asked).toHaveLength(0);
  });
});

describe('a phone for ZBS', () => {
  it.each([
    ['0912345678', '84912345678'],
    ['0912 345.678', '84912345678'],
    ['+84 (912) 345-678', '84912345678'],
    ['84912345678', '84912345678'],
    ['0084912345678', '84912345678'],
    ['0842345678', '84842345678'],
    ['84842345678', '84842345678'],
  ])('%s is %s', (typed, phone) => expect(internationalPhone(typed)).toBe(phone));

  it.each(['', '912345678', '02053812345', '0112345678', '091234567', '09123456789', 'chị Lan'])(
    '%s is none',
    (typed) => expect(internationalPhone(typed)).toBeUndefined(),
  );
});
