/** What the pretend phones send is what the platforms would send: signed, numbered, read by the real channels. */
import { createHash } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Said } from '../../src/conversation/vocabulary.ts';
import { createPhoneClient } from '../../src/simulator/client.ts';
import { telegramCall } from '../../src/simulator/telegram.ts';
import type { PhoneName, What } from '../../src/simulator/what.ts';
import { zaloCall } from '../../src/simulator/zalo.ts';
import { readWebhook } from '../../src/zalo-sdk/index.ts';
import { ACCOUNT, startStandIn, type StandIn } from './stand-in.ts';

const PEOPLE = { zalo: '9123456789012345678', telegram: '512345678901' };
const ADDRESS = {
  zalo: `zalo:${ACCOUNT.oaId}:${PEOPLE.zalo}`,
  telegram: `telegram:${PEOPLE.telegram}`,
};
const MOMENT = { at: 1_795_402_000_123, number: 1_795_402_000_123_000 };
const TEXT: What = { kind: 'text', text: 'toi ho can ngheo muon vay 50 trieu nuoi lon' };
const TAP: What = { kind: 'tap', data: '#loan.status:poor', label: 'Hộ nghèo', hidden: true };
const CONTACT = { kind: 'contact', phone: '0912 345 678', name: 'Lan' } as const;

let service: StandIn;
beforeAll(async () => {
  service = await startStandIn();
});
beforeEach(() => {
  service.heard.length = 0;
});
afterAll(() => service.close());

async function said(phone: PhoneName, what: What): Promise<Said | undefined> {
  const trouble = await createPhoneClient(service.url, { phone, id: PEOPLE[phone] }).say(what);
  expect(trouble).toBeUndefined();
  expect(service.dropped).toEqual([]);
  expect(service.heard.map(({ from }) => from)).toEqual([ADDRESS[phone]]);
  return service.heard[0]?.said;
}

describe.each<[PhoneName, What, Said]>([
  ['zalo', TEXT, { kind: 'text', text: TEXT.text as string }],
  ['zalo', TAP, { kind: 'choice', id: 'loan.status:poor' }],
  ['zalo', { kind: 'sticker' }, { kind: 'sticker' }],
  ['zalo', { kind: 'voice' }, { kind: 'voice' }],
  ['zalo', { kind: 'photo' }, { kind: 'photo' }],
  ['zalo', { kind: 'location' }, { kind: 'location', latitude: 21.8537, longitude: 106.7615 }],
  [
    'zalo',
    { ...CONTACT, asked: true },
    { kind: 'phone', phone: '84912345678', verified: false, name: 'Lan' },
  ],
  ['zalo', { kind: 'follow' }, { kind: 'joined' }],
  ['zalo', { kind: 'unfollow' }, { kind: 'left' }],
  ['telegram', TEXT, { kind: 'text', text: TEXT.text as string }],
  [
    'telegram',
    { ...TAP, data: 'loan.status:poor', messageId: '12' },
    { kind: 'choice', id: 'loan.status:poor' },
  ],
  ['telegram', { kind: 'sticker' }, { kind: 'sticker' }],
  ['telegram', { kind: 'voice' }, { kind: 'voice' }],
  ['telegram', { kind: 'photo' }, { kind: 'photo' }],
  [
    'telegram',
    { kind: 'location' },
    { kind: 'location', latitude: 21.853708, longitude: 106.761519 },
  ],
  [
    'telegram',
    { ...CONTACT, asked: true },
    { kind: 'phone', phone: '84912345678', verified: true, name: 'Lan' },
  ],
  ['telegram', { kind: 'start' }, { kind: 'joined' }],
  ['telegram', { kind: 'block' }, { kind: 'left' }],
])('on %s, %j', (phone, what, expected) => {
  it(`is heard as ${expected.kind}`, async () => {
    expect(await said(phone, what)).toEqual(expected);
  });
});

describe('a number sent unasked on Zalo', () => {
  it('is a business card, never a form filled in', () => {
    const person = { phone: 'zalo', id: PEOPLE.zalo } as const;
    const call = zaloCall({ ...CONTACT, asked: false }, person, ACCOUNT, MOMENT);
    const { event_name, message } = JSON.parse(call?.body ?? '{}');
    expect(event_name).toBe('user_send_business_card');
    expect(JSON.parse(message.attachments[0].payload.description).phone).toBe('84912345678');
  });
});

describe('a Zalo call', () => {
  const person = { phone: 'zalo', id: PEOPLE.zalo } as const;
  const call = zaloCall(TEXT, person, ACCOUNT, MOMENT)!;

  it('is signed with app id, raw body, timestamp and secret, in that order', () => {
    const { timestamp } = JSON.parse(call.body);
    const mac = createHash('sha256')
      .update(ACCOUNT.appId + call.body + timestamp + ACCOUNT.secretKey)
      .digest('hex');
    expect(call.headers['x-zevent-signature']).toBe(`mac=${mac}`);
    expect(timestamp).toMatch(/^\d{13}$/);
  });

  it('is genuine to the reader of webhooks, and no more once a letter is changed', () => {
    const keys = { appId: ACCOUNT.appId, secretKeys: [ACCOUNT.secretKey] };
    const read = (body: string) => readWebhook(Buffer.from(body), call.headers, keys).verdict;
    expect(read(call.body)).toBe('genuine');
    expect(read(call.body.replace('50', '90'))).toBe('not-genuine');
  });

  it('has the envelope of the documentation', () => {
    expect(JSON.parse(call.body)).toEqual({
      app_id: ACCOUNT.appId,
      user_id_by_app: expect.stringMatching(/^\d{19}$/),
      event_name: 'user_send_text',
      timestamp: String(MOMENT.at),
      sender: { id: PEOPLE.zalo },
      recipient: { id: ACCOUNT.oaId },
      message: { text: TEXT.text, msg_id: expect.stringMatching(/^[0-9a-f]{20}$/) },
    });
  });
});

describe('events', () => {
  it('have numbers of their own, also for the same words', async () => {
    await Promise.all(
      (['zalo', 'telegram'] as const).flatMap((phone) =>
        [1, 2, 3].map(() =>
          createPhoneClient(service.url, { phone, id: PEOPLE[phone] }).say({
            kind: 'text',
            text: 'a',
          }),
        ),
      ),
    );
    expect(new Set(service.heard.map(({ id }) => id)).size).toBe(6);
  });

  it('of the other platform cannot happen', () => {
    const telegram = { phone: 'telegram', id: PEOPLE.telegram } as const;
    const zalo = { phone: 'zalo', id: PEOPLE.zalo } as const;
    expect(telegramCall({ kind: 'follow' }, telegram, 's', MOMENT)).toBeUndefined();
    expect(zaloCall({ kind: 'block' }, zalo, ACCOUNT, MOMENT)).toBeUndefined();
  });
});
