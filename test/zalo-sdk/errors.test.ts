/** The two tables of error numbers, held against the lists of the documentation. */
import { describe, expect, it } from 'vitest';
import { knownCodes, needsHuman, platformError } from '../../src/zalo-sdk/index.ts';
import type { Action, Host } from '../../src/zalo-sdk/index.ts';

type Expected = Partial<Record<Action, number[]>>;

/** "phu-luc/ma-loi" */
const OA: Expected = {
  backoff: [-32],
  'upload-again': [-100],
  'retry-once': [-200],
  bug: [-201, -233, -240],
  stop: [-204, -205, -219, -248],
  setup: [
    -209, -212, -221, -223, -224, -235, -237, -238, -241, -242, -320, -321, -403, 112, -1340, -1341,
  ],
  'too-long': [-210],
  'next-day': [-211, -218],
  'not-following': [-213],
  poll: [-214],
  token: [-216, -220],
  blocked: [-217],
  dormant: [-227],
  window: [-230, -232],
  morning: [-234],
  'refuses-kind': [-244],
  template: [-249],
};

/** zalo.cloud handle-error-code, ZBS table */
const ZBS: Expected = {
  doubtful: [-100],
  setup: [
    -101, -102, -103, -104, -105, -109, -1091, -117, -120, -1201, -1202, -1241, -125, -126, -127,
    -131, -136, -137, -138, -1381, -145, -146, -151, -152, -161, -162,
  ],
  bug: [-106, -107, -121, -122, -123, -128, -129, -142, -143, -148, -149, -1491, -150],
  'no-account': [-108, -118],
  dormant: [-110, -114, -119],
  payload: [
    -111, -112, -1121, -1122, -1123, -1124, -113, -1131, -1132, -116, -130, -132, -153, -158, -159,
  ],
  stop: [-115, -135, -1351],
  token: [-124],
  morning: [-133],
  'refuses-kind': [-134, -139, -140],
  blocked: [-141],
  'next-day': [-144, -147, -1472, -160],
  'next-month': [-1441, -1471],
};

const rows = (host: Host, table: Expected) =>
  Object.entries(table).flatMap(([action, codes]) =>
    codes.map((code) => [host, code, action as Action] as const),
  );

describe('each number of its host', () => {
  it.each([...rows('oa', OA), ...rows('zbs', ZBS)])('%s %i is %s', (host, code, action) => {
    const error = platformError(host, code, 'words');
    expect(error).toMatchObject({ host, code, action, text: 'words' });
    expect(error.meaning).not.toBe('');
  });

  it('the tables hold these and no others', () => {
    const listed = (table: Expected) => Object.values(table).flat().sort();
    expect(knownCodes('oa').sort()).toEqual(listed(OA));
    expect(knownCodes('zbs').sort()).toEqual(listed(ZBS));
  });
});

describe('the same number on two hosts', () => {
  it('-100 is an expired attachment on one and anything on the other', () => {
    expect(platformError('oa', -100, '').action).toBe('upload-again');
    expect(platformError('zbs', -100, '').action).toBe('doubtful');
  });

  it('templates by UID go to the OA host and are answered from both tables', () => {
    expect(platformError('oa', -147, '').action).toBe('next-day');
    expect(platformError('zbs', -216, '').action).toBe('token');
  });
});

describe('two numbers have two meanings', () => {
  it('-32: of the app, or of the OA', () => {
    const app = platformError('oa', -32, 'Your application reached limit call api');
    const oa = platformError('oa', -32, 'OA has reached limit call api');
    expect([app.action, oa.action]).toEqual(['backoff', 'backoff']);
    expect(app.meaning).toContain('of the app');
    expect(oa.meaning).toContain('of the OA');
  });

  it('-223: not granted, or no articles left', () => {
    expect(platformError('oa', -223, 'OA has not granted permission').action).toBe('setup');
    expect(platformError('oa', -223, 'Article quota exceeded').action).toBe('next-day');
  });
});

describe('a number in no table', () => {
  it.each([-9999, 1, 0, -99999])('%i is unknown, and a human looks', (code) => {
    expect(platformError('oa', code, 'x')).toMatchObject({ action: 'unknown', code });
    expect(needsHuman('unknown')).toBe(true);
  });
});

it('a human is called where waiting mends nothing', () => {
  const human: Action[] = ['bug', 'payload', 'setup', 'stop', 'too-long', 'unknown'];
  const not: Action[] = ['backoff', 'token', 'morning', 'next-day', 'window', 'blocked', 'dormant'];
  expect(human.every(needsHuman)).toBe(true);
  expect(not.some(needsHuman)).toBe(false);
});
