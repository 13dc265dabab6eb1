/** Updates of the Bot API and what they become; garbage and forgeries included. */
import * as crypto from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { parseKeepingIds } from '../../../src/channels/telegram/json.ts';
import { createTelegramChannel } from '../../../src/channels/telegram/index.ts';
import { readUpdate } from '../../../src/channels/telegram/read.ts';
import { bytesOf, jsonOf, namesIn } from './fixtures.ts';

vi.mock('node:crypto', async (original) => {
  const real = await original<typeof crypto>();
  return { ...real, timingSafeEqual: vi.fn(real.timingSafeEqual) };
});

/** Where an update carries no time of its own. */
const NOW = 1_795_402_099_000;
const SECRET = 'a-Secret_of_ours-0123456789';

const channel = createTelegramChannel({
  token: '7012345678:AAF-test-token',
  webhookSecret: SECRET,
  http: () => Promise.reject(new Error('receive must not touch the network')),
  now: () => NOW,
});
const genuine = { 'x-telegram-bot-api-secret-token': SECRET };
const receive = (body: Buffer | string) => channel.receive(Buffer.from(body), genuine);

describe('updates', () => {
  it.each(namesIn('updates', '.update.json'))('%s', (name) => {
    const expected: object = jsonOf('updates', `${name}.incoming.json`);
    expect(receive(bytesOf('updates', `${name}.update.json`))).toEqual({
      verdict: 'accepted',
      ...expected,
    });
  });

  it('reads the same update as the same event, whatever the bot was told before', () => {
    const body = bytesOf('updates', 'text.update.json');
    expect(receive(body)).toEqual(receive(body));
  });

  it('tells two bots apart', () => {
    const update = { update_id: 5, poll: {} };
    const ids = ['1', '2'].map((bot) => readUpdate(update, { bot, now: 0 })?.incoming[0]?.id);
    expect(ids).toEqual(['telegram:1:5', 'telegram:2:5']);
  });

  it('keeps an update id beyond 2^53', () => {
    expect(receive('{"update_id":90071992547409931234,"poll":{}}')).toMatchObject({
      incoming: [{ id: 'telegram:7012345678:90071992547409931234' }],
    });
  });

  it('takes a broken date for none', () => {
    const at = (date: unknown) =>
      readUpdate(
        { update_id: 1, message: { date, chat: { id: 4, type: 'private' }, text: 'a' } },
        { bot: '7', now: NOW },
      )?.incoming[0]?.at;
    expect([0, -5, 1e300, '1795402000', null, 1.5].map(at)).toEqual(Array(6).fill(NOW));
    expect(at(1_795_402_000)).toBe(1_795_402_000_000);
  });
});

describe('the door', () => {
  const body = bytesOf('updates', 'text.update.json');

  it.each([
    ['no secret', {}],
    ['another secret', { 'x-telegram-bot-api-secret-token': 'b-Secret_of_ours-0123456789' }],
    ['the beginning of it', { 'x-telegram-bot-api-secret-token': SECRET.slice(0, -1) }],
    ['more than it', { 'x-telegram-bot-api-secret-token': `${SECRET}x` }],
    ['an empty one', { 'x-telegram-bot-api-secret-token': '' }],
    ['two of them', { 'x-telegram-bot-api-secret-token': [SECRET, SECRET] }],
  ])('drops %s', (_, headers) => {
    const verdict = channel.receive(body, headers);
    expect(verdict).toEqual({ verdict: 'dropped', status: 401, why: 'wrong secret' });
  });

  it('compares in constant time, whatever the length', () => {
    const compare = vi.mocked(crypto.timingSafeEqual);
    for (const secret of ['x', SECRET, 'y'.repeat(1000)]) {
      compare.mockClear();
      channel.receive(body, { 'x-telegram-bot-api-secret-token': secret });
      expect(compare).toHaveBeenCalledTimes(1);
      expect(compare.mock.calls[0]!.map((side) => side.byteLength)).toEqual([32, 32]);
    }
  });

  it('lets nobody in where no secret was set', () => {
    const polling = createTelegramChannel({
      token: '1:a',
      http: () => Promise.reject(new Error()),
    });
    for (const secret of [undefined, '', 'undefined', SECRET]) {
      const verdict = polling.receive(body, { 'x-telegram-bot-api-secret-token': secret });
      expect(verdict).toMatchObject({ status: 401 });
    }
  });

  it.each(['', '{', 'null{', '{"update_id":1', '\uFEFF{"update_id":1}', 'update_id=1'])(
    'drops %j as not JSON',
    (text) => {
      expect(receive(text)).toEqual({ verdict: 'dropped', status: 400, why: 'not JSON' });
    },
  );

  it.each(['{}', '[]', 'null', '7', '"text"', '{"update_id":null}', '{"update_id":"x"}'])(
    'drops %s, which could not be told from its repeat',
    (text) => {
      expect(receive(text)).toEqual({ verdict: 'dropped', status: 400, why: 'no update id' });
    },
  );
});

describe('malformed shapes', () => {
  const odd = [null, 0, -1, 1e300, '', 'x', true, [], [[]], {}, { id: {} }, { id: [] }];

  it('are ignored, never thrown at', () => {
    for (const type of [
      'message',
      'callback_query',
      'my_chat_member',
      'poll',
      '__proto__',
      'A B',
    ]) {
      for (const value of odd) {
        const text = `{"update_id":9,${JSON.stringify(type)}:${JSON.stringify(value)}}`;
        expect(receive(text)).toMatchObject({ incoming: [{ said: { kind: 'ignored' } }] });
      }
    }
  });

  it('of every field of every fixture are survived', () => {
    for (const name of namesIn('updates', '.update.json')) {
      const update: object = jsonOf('updates', `${name}.update.json`);
      for (const broken of variants(update, odd)) {
        expect(['accepted', 'dropped']).toContain(receive(JSON.stringify(broken)).verdict);
      }
    }
  });

  it('never make a number verified', () => {
    const update: object = jsonOf('updates', 'contact-own.update.json');
    const contact = { phone_number: '0912', first_name: 'Lan' };
    for (const owner of odd) {
      for (const from of odd) {
        const message = { contact: { ...contact, user_id: owner }, from: { id: from } };
        const text = JSON.stringify({ update_id: 1, message: { ...message, chat: CHAT } });
        expect(JSON.stringify(receive(text))).not.toContain('"verified":true');
      }
    }
    expect(JSON.stringify(receive(JSON.stringify(update)))).toContain('"verified":true');
  });

  it('survives any JSON', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 6 }), (text) => {
        expect(() => receive(text)).not.toThrow();
      }),
    );
  });

  it('survives any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        expect(receive(Buffer.from(bytes)).verdict).toBe('dropped');
      }),
    );
  });

  it('survives updates of the right outline with anything in them', () => {
    const anything = fc.anything({ maxDepth: 3, withNullPrototype: true });
    const message = fc.record(
      {
        chat: fc.constant(CHAT),
        from: fc.oneof(fc.constant({ id: CHAT.id }), anything),
        text: anything,
        contact: anything,
        location: anything,
        photo: anything,
        caption: anything,
        date: anything,
      },
      { requiredKeys: ['chat'] },
    );
    fc.assert(
      fc.property(message, (message) => {
        const reading = readUpdate({ update_id: 1, message }, { bot: '7', now: NOW });
        expect(reading?.incoming).toHaveLength(1);
        expect(Number.isSafeInteger(reading?.incoming[0]?.at)).toBe(true);
      }),
    );
  });
});

describe('parseKeepingIds', () => {
  it('agrees with JSON.parse but for integers that are too long', () => {
    const isTooLong = (value: unknown) => Number.isInteger(value) && !Number.isSafeInteger(value);
    const asDigits = (_: string, value: unknown) =>
      isTooLong(value) && /^-?\d+$/.test(String(value)) ? String(value) : value;
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(parseKeepingIds(text)).toEqual(JSON.parse(text, asDigits));
      }),
    );
  });

  it('never touches a string', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.bigInt(), (text, number) => {
        const words = `${text}${number}:${number}000000000000000000,"${number}`;
        const parsed = parseKeepingIds(`{"a":[${JSON.stringify(words)},${number}]}`);
        expect((parsed as { a: unknown[] }).a[0]).toBe(words);
      }),
    );
  });

  it('keeps every digit of every integer', () => {
    fc.assert(
      fc.property(fc.bigInt(), (number) => {
        const [read] = parseKeepingIds(`[ ${number} ]`) as [number | string];
        expect(String(read)).toBe(String(number));
      }),
    );
  });

  it('leaves fractions and powers to be numbers', () => {
    expect(parseKeepingIds('[1.12345678901234567890,1e21,-123456.5]')).toEqual([
      1.1234567890123457, 1e21, -123456.5,
    ]);
  });

  it('reads a megabyte of quotes in no time', () => {
    const text = JSON.stringify({ a: '"\\'.repeat(250_000), b: '1'.repeat(20) });
    const started = performance.now();
    expect(parseKeepingIds(text)).toEqual(JSON.parse(text));
    expect(performance.now() - started).toBeLessThan(1_000);
  });
});

const CHAT = { id: 5512340001, type: 'private' };

/** The object with each of its fields, at any depth, replaced by each odd value. */
function* variants(value: object, odd: unknown[]): Generator<object> {
  for (const [key, inner] of Object.entries(value)) {
    for (const replacement of odd) yield { ...value, [key]: replacement };
    if (typeof inner !== 'object' || inner === null || Array.isArray(inner)) continue;
    for (const changed of variants(inner as object, odd)) yield { ...value, [key]: changed };
  }
}
