/** No digit of an id is lost, and no string is touched. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseExact, readWebhook } from '../../src/zalo-sdk/index.ts';
import { APP_ID, OA_KEY, signed } from './samples.ts';

/** What parseExact promises: the same value with each number as the string that JSON writes for it. */
function withNumbersAsStrings(value: unknown): unknown {
  if (typeof value === 'number') return JSON.stringify(value);
  if (Array.isArray(value)) return value.map(withNumbersAsStrings);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, withNumbersAsStrings(inner)]),
  );
}

describe('parseExact', () => {
  it('keeps numbers beyond 2^53 as they are written', () => {
    expect(parseExact('{"id":3456789012345678901,"n":-216,"f":1.50,"e":1E+2}')).toEqual({
      id: '3456789012345678901',
      n: '-216',
      f: '1.50',
      e: '1E+2',
    });
  });

  it('does not touch numbers inside strings, after quotes and backslashes either', () => {
    const tricky = {
      a: 'số 3456789012345678901',
      b: '\\" 12345678901234567890 \\',
      'khoá 1': '\\\\',
      c: '{"id":12345678901234567890}',
    };
    expect(parseExact(JSON.stringify(tricky))).toEqual(tricky);
    expect(parseExact('{"a":"\\\\","b":12345678901234567890}')).toEqual({
      a: '\\',
      b: '12345678901234567890',
    });
  });

  it('is JSON.parse in everything else, whatever the value', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(undefined, 2), (value, space) => {
        const text = JSON.stringify(value, null, space);
        expect(parseExact(text)).toEqual(withNumbersAsStrings(JSON.parse(text)));
      }),
      { numRuns: 500 },
    );
  });

  it('refuses what JSON.parse refuses', () => {
    for (const bad of ['', '{', '{"a":01}', '{"a":1-2}', '{"a":"b 1', '{"a":.5}', '[1,]', '1 2']) {
      expect(() => parseExact(bad)).toThrow(SyntaxError);
    }
    fc.assert(
      fc.property(fc.string(), (text) => {
        const fails = (parse: (text: string) => unknown) => {
          try {
            parse(text);
            return false;
          } catch {
            return true;
          }
        };
        expect(fails(parseExact)).toBe(fails(JSON.parse));
      }),
    );
  });

  it('takes a megabyte of backslashes or of digits', () => {
    const slashes = JSON.stringify({ a: '\\'.repeat(500_000), b: 1 });
    expect(parseExact(slashes)).toMatchObject({ b: '1' });
    expect(parseExact(`{"a":${'9'.repeat(1_000_000)}}`)).toHaveProperty('a.length', 1_000_000);
  });
});

describe('an event whose ids are not quoted', () => {
  it('has them exactly', () => {
    const body =
      '{"event_name":"user_send_text","timestamp":1795400061000,"sender":{"id":3456789012345678901},' +
      '"recipient":{"id":2345678901234567890},"message":{"msg_id":98765432109876543210,"text":"12345678901234567890"}}';
    const keys = { appId: APP_ID, secretKeys: [OA_KEY] };
    const reading = readWebhook(Buffer.from(body), signed(body, '1795400061000'), keys);
    expect(reading).toMatchObject({
      verdict: 'genuine',
      event: {
        senderId: '3456789012345678901',
        recipientId: '2345678901234567890',
        at: 1_795_400_061_000,
        message: { id: '98765432109876543210', text: '12345678901234567890' },
      },
    });
  });
});
