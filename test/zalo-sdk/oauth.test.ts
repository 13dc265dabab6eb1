/** Consent, exchange and renewal: what is asked, and which answers count. */
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import {
  beginConsent,
  challengeOf,
  exchangeCode,
  readTokenAnswer,
  refresh,
} from '../../src/zalo-sdk/index.ts';
import { APP_ID, GROUPS, namesOf, recorder, sample } from './samples.ts';

const NOW = 1_795_400_000_000;
const app = { appId: APP_ID, appSecret: 'APP_SECRET_FIXTURE', now: () => NOW };
const TOKENS = sample('oauth.token.response').body;
const NO = sample('oauth.token.error').body;

const read = (status: number, body: unknown) => {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return readTokenAnswer({ status, headers: {}, body: text }, NOW);
};

it('goes through all samples of its kind', () => {
  expect(namesOf(GROUPS['oauth.test.ts'] ?? (() => false)).sort()).toEqual([
    'oauth.code_exchange.request',
    'oauth.refresh.request',
    'oauth.token.error',
    'oauth.token.response',
  ]);
});

describe('the requests', () => {
  it.each([
    [
      'oauth.code_exchange.request',
      (transport: ReturnType<typeof recorder>['transport']) =>
        exchangeCode(
          { ...app, transport },
          'CODE_FIXTURE',
          'Zm9vYmFyZm9vYmFyZm9vYmFyZm9vYmFyZm9vYmFyZm9',
        ),
    ],
    [
      'oauth.refresh.request',
      (transport: ReturnType<typeof recorder>['transport']) =>
        refresh({ ...app, transport }, 'REFRESH_TOKEN_OLD'),
    ],
  ])('%s is sent as a form', async (name, make) => {
    const { transport, asked } = recorder(TOKENS);
    expect(await make(transport)).toMatchObject({ state: 'granted' });
    expect(asked[0]).toMatchObject({
      method: 'POST',
      url: 'https://oauth.zaloapp.com/v4/oa/access_token',
      headers: sample(name).headers,
    });
    const form = Object.fromEntries(new URLSearchParams(asked[0]?.body as string));
    expect(form).toEqual(sample(name).body);
  });
});

describe('the consent', () => {
  const request = { redirectUri: 'https://hoi.vn/zalo/callback?a=b', state: 'xin chào' };

  it('per request: a new verifier of 43 characters, its challenge in the address, nothing else', () => {
    const consent = beginConsent(app, { ...request, pkce: { mode: 'per_request' } });
    const url = new URL(consent.url ?? '');
    expect(consent.verifier).toMatch(/^[\w-]{43}$/);
    expect(url.origin + url.pathname).toBe('https://oauth.zaloapp.com/v4/oa/permission');
    expect(Object.fromEntries(url.searchParams)).toEqual({
      app_id: APP_ID,
      redirect_uri: request.redirectUri,
      code_challenge: challengeOf(consent.verifier),
      state: request.state,
    });
    const other = beginConsent(app, { ...request, pkce: { mode: 'per_request' } });
    expect(other.verifier).not.toBe(consent.verifier);
  });

  it('console: the fixed verifier, and no address of ours, which Zalo would refuse (-14003)', () => {
    const pkce = { mode: 'console' as const, verifier: 'the-verifier-that-was-saved' };
    expect(beginConsent(app, { ...request, pkce })).toEqual({ verifier: pkce.verifier });
  });

  it('the challenge is base64url without padding of the SHA-256', () => {
    const verifier = 'dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk';
    expect(challengeOf(verifier)).toBe('E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM');
    expect(challengeOf(verifier)).toBe(createHash('sha256').update(verifier).digest('base64url'));
  });
});

describe('granted', () => {
  it('is an answer with two tokens; the life is a string of seconds', () => {
    expect(read(200, TOKENS)).toEqual({
      state: 'granted',
      pair: {
        accessToken: 'ACCESS_TOKEN_NEW',
        refreshToken: 'REFRESH_TOKEN_NEW',
        expiresAt: NOW + 90_000_000,
        refreshIssuedAt: NOW,
      },
    });
  });

  it.each([undefined, '', 'soon', 0, -5, 'NaN', null])('25 hours where the life is %s', (life) => {
    const answer = read(200, { ...TOKENS, expires_in: life });
    expect(answer).toMatchObject({ state: 'granted', pair: { expiresAt: NOW + 90_000_000 } });
  });
});

describe('a no', () => {
  it.each([
    ['an error with HTTP 200', 200, NO],
    ['an error with HTTP 400', 400, NO],
    ['only one token', 200, { access_token: 'A' }],
    ['an empty token', 200, { access_token: 'A', refresh_token: '' }],
    ['a token that is null', 200, { access_token: null, refresh_token: 'R' }],
    ['a token that is a number', 200, { access_token: 1, refresh_token: 'R' }],
    ['nothing', 200, {}],
  ])('%s is terminal', (_what, status, body) => {
    expect(read(status, body)).toMatchObject({ state: 'needs_reconsent' });
  });

  it('tells the number and the reason, never a token', () => {
    expect(read(200, NO)).toEqual({
      state: 'needs_reconsent',
      code: -14014,
      why: 'Invalid refresh token: Refresh token is expired or has been used',
    });
    const echo = { ...NO, error_description: 'used: 3fGh-KLmn_opQRstuVWxyz0123456789.abc' };
    expect(JSON.stringify(read(200, echo))).not.toContain('3fGh');
  });
});

describe('not said by the token service: later, with the same token', () => {
  it.each([
    ['HTTP 500', 500, NO],
    ['HTTP 502 with a page', 502, '<html></html>'],
    ['HTTP 429', 429, { message: 'slow down' }],
    ['a page with HTTP 200', 200, '<html>Bảo trì</html>'],
    ['an empty answer', 200, ''],
  ])('%s', (_what, status, body) => {
    expect(read(status, body)).toMatchObject({ state: 'retry' });
  });

  it('a call that fails', async () => {
    const transport = async () => {
      throw new Error('ECONNRESET');
    };
    expect(await refresh({ ...app, transport }, 'R')).toEqual({
      state: 'retry',
      why: 'ECONNRESET',
    });
  });

  it('but two tokens count at any status: the old one is spent', () => {
    expect(read(500, TOKENS)).toMatchObject({ state: 'granted' });
  });
});
