/** Only what Zalo signed, over exactly these bytes, is genuine. */
import { describe, expect, it } from 'vitest';
import { readWebhook, signatureIn } from '../../src/zalo-sdk/index.ts';
import type { WebhookHeaders } from '../../src/zalo-sdk/index.ts';
import { APP_ID, OA_ID, OA_KEY, namesOf, rawOf, sample, signed } from './samples.ts';

const keys = { appId: APP_ID, secretKeys: [OA_KEY] };
const text = sample('webhook.user_send_text');
const mac = text.headers?.['X-ZEvent-Signature'] ?? '';
const hex = mac.slice(4);

const why = (raw: Buffer, headers: WebhookHeaders, some = keys) => {
  const reading = readWebhook(raw, headers, some);
  return reading.verdict === 'not-genuine' ? reading.why : reading.verdict;
};

it('takes app, OA and key from the first entry of the samples', () => {
  expect([APP_ID, OA_ID, OA_KEY]).toEqual([
    '1234567890123456789',
    '2345678901234567890',
    'test-oa-secret-key',
  ]);
});

describe('the signatures of the samples', () => {
  const names = namesOf((name) => name.startsWith('webhook.'));
  it.each(names.filter((name) => name !== 'webhook.console_save_probe'))('%s', (name) => {
    const one = sample(name);
    expect(why(rawOf(one), one.headers ?? {})).toBe('genuine');
    const raw = rawOf(one);
    raw.writeUInt8(raw.readUInt8(raw.length - 3) ^ 1, raw.length - 3);
    expect(why(raw, one.headers ?? {})).not.toBe('genuine');
  });

  it('the probe of the console has none', () => {
    expect(why(rawOf(sample('webhook.console_save_probe')), {})).toBe('unsigned');
  });
});

describe('what is not genuine', () => {
  const raw = rawOf(text);

  it('one byte of the body changed, wherever it is', () => {
    for (const at of [raw.indexOf('hỏi'), raw.indexOf('lịch'), raw.indexOf('0010a1')]) {
      const changed = Buffer.from(raw);
      changed.writeUInt8(changed.readUInt8(at) + 1, at);
      expect(why(changed, { 'x-zevent-signature': mac })).toBe('wrong-signature');
    }
  });

  it('one digit of the signature changed', () => {
    const other = `mac=${hex.slice(0, -1)}${hex.endsWith('0') ? '1' : '0'}`;
    expect(why(raw, { 'x-zevent-signature': other })).toBe('wrong-signature');
  });

  it('another secret, and the app secret in its place', () => {
    for (const key of ['test-oa-secret-kez', 'APP_SECRET_FIXTURE', '']) {
      const headers = signed(raw, '1795400061000', key);
      expect(why(raw, headers)).toBe('wrong-signature');
    }
  });

  it('a missing key is no key that matches everything', () => {
    expect(why(raw, signed(raw, '1795400061000', ''), { ...keys, secretKeys: [''] })).toBe(
      'wrong-signature',
    );
    expect(why(raw, { 'x-zevent-signature': mac }, { ...keys, secretKeys: [] })).toBe(
      'wrong-signature',
    );
  });

  it('the same event serialised again with spaces', () => {
    const again = Buffer.from(JSON.stringify(text.body, null, 1));
    expect(why(again, { 'x-zevent-signature': mac })).toBe('wrong-signature');
  });

  it('the event of another app', () => {
    const other = Buffer.from(JSON.stringify({ ...text.body, app_id: '999' }));
    expect(why(other, { 'x-zevent-signature': mac })).toBe('other-app');
  });

  it('no signature, and one that is no signature', () => {
    expect(why(raw, {})).toBe('unsigned');
    expect(why(raw, { 'x-zevent-signature': '' })).toBe('unsigned');
    for (const header of ['mac=', 'mac=xyz', `mac=${hex}00`, `sha256=${hex}`, hex.slice(1)]) {
      expect(why(raw, { 'x-zevent-signature': header })).toBe('malformed-signature');
    }
  });

  it.each(['', 'null', '[]', '"text"', '12', '{"a":', '{"a":1}}', '\u0000'])(
    'no JSON object: %s',
    (body) => {
      expect(why(Buffer.from(body), signed(body, ''))).toBe('unreadable');
    },
  );
});

describe('the header', () => {
  it.each([
    ['as documented', `mac=${hex}`],
    ['with spaces', ` mac = ${hex} `],
    ['in capitals', `MAC=${hex.toUpperCase()}`],
    ['without its prefix', hex],
  ])('is read %s', (_how, header) => {
    expect(why(rawOf(text), { 'X-ZEvent-Signature': header })).toBe('genuine');
    expect(signatureIn(header)).toHaveLength(32);
  });

  it('is found under any spelling, and as the first of several', () => {
    expect(why(rawOf(text), { 'x-ZEVENT-signature': [mac] })).toBe('genuine');
  });
});

describe('keys and timestamps', () => {
  it('any of several keys will do, while one is being replaced', () => {
    const both = { appId: APP_ID, secretKeys: ['the-next-key', OA_KEY] };
    expect(why(rawOf(text), { 'x-zevent-signature': mac }, both)).toBe('genuine');
    const next = signed(rawOf(text), '1795400061000', 'the-next-key');
    expect(why(rawOf(text), next, both)).toBe('genuine');
  });

  it('the timestamp counts as it is written, quoted or not, and as nothing where there is none', () => {
    const unquoted = '{"event_name":"follow","timestamp":1795400061000}';
    expect(why(Buffer.from(unquoted), signed(unquoted, '1795400061000'))).toBe('genuine');
    const odd = '{"event_name":"follow","timestamp":1795400061000.0}';
    expect(why(Buffer.from(odd), signed(odd, '1795400061000.0'))).toBe('genuine');
    const none = '{"event_name":"follow"}';
    expect(why(Buffer.from(none), signed(none, ''))).toBe('genuine');
  });
});
