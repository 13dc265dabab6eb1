/** The collection of documented Zalo payloads, and small helpers to send and sign them. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { HttpRequest, Token, TokenSource, Transport } from '../../src/zalo-sdk/index.ts';

export interface Sample {
  name: string;
  direction: string;
  headers?: Record<string, string>;
  note?: string;
  body: Record<string, unknown>;
}

const file = new URL('../fixtures/zalo-samples.json', import.meta.url);
export const samples = JSON.parse(readFileSync(file, 'utf8')) as Sample[];

export function sample(name: string): Sample {
  const found = samples.find((one) => one.name === name);
  if (!found) throw new Error(`no sample is called ${name}`);
  return found;
}

export function namesOf(isWanted: (name: string) => boolean): string[] {
  return samples.map((one) => one.name).filter(isWanted);
}

/** Every sample belongs to one group, and the test that is named goes through all of the group. */
export const GROUPS: Record<string, (name: string) => boolean> = {
  'signatures.test.ts: the ids and the key': (name) => name === '_readme',
  'channels/zalo/receive.test.ts': (name) => name.startsWith('webhook.'),
  'requests.test.ts': (name) =>
    (name.startsWith('api.') || name.startsWith('zbs.')) && name.endsWith('.request'),
  'answers.test.ts': (name) =>
    (name.startsWith('api.') || name.startsWith('zbs.')) && !name.endsWith('.request'),
  'oauth.test.ts': (name) => name.startsWith('oauth.'),
  'bot-platform.test.ts': (name) => name.startsWith('bot.'),
};

const readme = sample('_readme').body as Record<string, string>;
export const APP_ID = readme['fixture_app_id'] ?? '';
export const OA_ID = readme['fixture_oa_id'] ?? '';
export const OA_KEY = readme['fixture_oa_secret_key'] ?? '';
export const USER_ID = '3456789012345678901';
/** A moment shortly after the youngest sample. */
export const SAMPLE_NOW = 1_795_410_000_000;

/** The compact form over which the signatures of the samples were made. */
export function rawOf(one: Pick<Sample, 'body'>): Buffer {
  return Buffer.from(JSON.stringify(one.body));
}

/** Signs a body as Zalo does; the timestamp is given as it stands in the body. */
export function signed(body: string | Buffer, timestamp: string, key: string = OA_KEY) {
  const hash = createHash('sha256').update(APP_ID).update(body).update(timestamp).update(key);
  return { 'x-zevent-signature': `mac=${hash.digest('hex')}` };
}

export const OK: Token = { state: 'ready', accessToken: 'ACCESS_TOKEN_FIXTURE' };

export function fixedToken(token: Token = OK): TokenSource {
  return { current: async () => token, replace: async () => token };
}

/** A transport that answers with JSON from a list (the last one for ever) and remembers the requests. */
export function recorder(...bodies: unknown[]): { transport: Transport; asked: HttpRequest[] } {
  const asked: HttpRequest[] = [];
  const transport: Transport = async (request) => {
    asked.push(request);
    const body = bodies[Math.min(asked.length, bodies.length) - 1] ?? { error: 0, data: {} };
    return { status: 200, headers: {}, body: JSON.stringify(body) };
  };
  return { transport, asked };
}
