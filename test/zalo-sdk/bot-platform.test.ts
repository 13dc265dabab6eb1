/** The Zalo Bot Platform is another product: its payloads are known for what they are, and never taken for ours. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readAnswer, readWebhook } from '../../src/zalo-sdk/index.ts';
import { APP_ID, GROUPS, OA_KEY, namesOf, rawOf, sample } from './samples.ts';

const group = namesOf(GROUPS['bot-platform.test.ts'] ?? (() => false));
const webhooks = group.filter((name) => name.startsWith('bot.webhook.'));
const answers = group.filter((name) => name.endsWith('.response') || name.includes('.error.'));
const requests = group.filter((name) => name.endsWith('.request'));

it('every sample of it is a webhook, an answer or a request', () => {
  expect([...webhooks, ...answers, ...requests].sort()).toEqual([...group].sort());
  expect(group).toHaveLength(7);
});

describe('its webhooks bear a shared secret and no signature: not genuine for an OA', () => {
  it.each(webhooks)('%s', (name) => {
    const one = sample(name);
    const keys = { appId: APP_ID, secretKeys: [OA_KEY, 'bot-secret-fixture'] };
    expect(readWebhook(rawOf(one), one.headers ?? {}, keys)).toEqual({
      verdict: 'not-genuine',
      why: 'unsigned',
    });
  });
});

describe('its answers have another envelope: never a success', () => {
  it.each(answers)('%s', (name) => {
    const { body } = sample(name);
    const status = body['ok'] === true ? 200 : Number(body['error_code']);
    const answer = { status, headers: {}, body: JSON.stringify(body) };
    const read = readAnswer('oa', answer, z.unknown());
    const kind = status === 200 ? 'answer-lost' : 'gateway';
    expect(read).toMatchObject({ ok: false, failure: { kind } });
  });
});

describe('its requests are not made', () => {
  it.each(requests)('%s', (name) => {
    expect(Object.keys(sample(name).body)).toEqual(['chat_id', 'text']);
    const readme = readFileSync(new URL('../../src/zalo-sdk/README.md', import.meta.url), 'utf8');
    expect(readme.slice(readme.indexOf('## Left out'))).toContain('Zalo Bot Platform');
  });
});
