/** OAuth v4 of an Official Account: consent, PKCE, the exchange of a code and the renewal of a token pair. */
import { createHash, randomBytes } from 'node:crypto';
import type { z } from 'zod';
import { tokenPairSchema } from './answers.ts';
import type { HttpAnswer, Transport } from './types.ts';

export const OAUTH_BASE = 'https://oauth.zaloapp.com';

/** 25 hours, where the answer does not say. */
const DEFAULT_LIFE_SECONDS = 90_000;

export interface TokenPair {
  /** Empty where only a refresh token is known: the first use renews it. */
  accessToken: string;
  /** Three months, good for one use; the answer to it holds the next. */
  refreshToken: string;
  /** ms; when the access token ends. */
  expiresAt: number;
  /** ms; when this pair was issued. */
  refreshIssuedAt: number;
}

/** How a token call ended. */
export type TokenAnswer =
  | { state: 'granted'; pair: TokenPair }
  /** Not answered by the token service: try again later with the SAME refresh token. */
  | { state: 'retry'; why: string }
  /** The service said no: an administrator of the OA has to consent again. */
  | { state: 'needs_reconsent'; why: string; code?: number };

export interface OAuthOptions {
  transport: Transport;
  appId: string;
  appSecret: string;
  base?: string;
  /** ms; the clock. */
  now?: () => number;
}

/**
 * Two accounts of how PKCE is done contradict each other, so both are possible. `console`: callback and
 * challenge are saved in Zalo's console, which makes the link itself, and the verifier is a fixed setting.
 * `per_request`: we make link and verifier; keep the verifier for ten minutes in a record on the server.
 */
export type Pkce = { mode: 'console'; verifier: string } | { mode: 'per_request' };

export interface Consent {
  verifier: string;
  /** Where to send the administrator; absent with `console`, where she opens the link that Zalo made. */
  url?: string;
}

export interface ConsentRequest {
  /** Exactly as registered, else -14003. */
  redirectUri: string;
  /** Not certain to come back: keep it in a cookie of our own as well. */
  state: string;
  pkce: Pkce;
}

/** Begins a consent. `random` is given only by tests. */
export function beginConsent(
  options: Pick<OAuthOptions, 'appId' | 'base'>,
  request: ConsentRequest,
  random: () => Uint8Array = () => randomBytes(32),
): Consent {
  if (request.pkce.mode === 'console') return { verifier: request.pkce.verifier };
  const verifier = Buffer.from(random()).toString('base64url');
  return {
    verifier,
    url: permissionUrl(options, { ...request, challenge: challengeOf(verifier) }),
  };
}

/** The page on which an administrator lets the app act for the OA. */
export function permissionUrl(
  options: Pick<OAuthOptions, 'appId' | 'base'>,
  request: { redirectUri: string; state: string; challenge: string },
): string {
  const query = new URLSearchParams({
    app_id: options.appId,
    redirect_uri: request.redirectUri,
    code_challenge: request.challenge,
    state: request.state,
  });
  return `${baseOf(options)}/v4/oa/permission?${query.toString()}`;
}

/** base64url without padding of the SHA-256 of the verifier; Zalo wants no method beside it. */
export function challengeOf(verifier: string): string {
  return createHash('sha256').update(verifier).digest('base64url');
}

/** Exchanges the code of a callback, which is good once and for ten minutes. */
export function exchangeCode(
  options: OAuthOptions,
  code: string,
  verifier: string,
): Promise<TokenAnswer> {
  const { appId } = options;
  return tokenCall(options, {
    code,
    app_id: appId,
    grant_type: 'authorization_code',
    code_verifier: verifier,
  });
}

/**
 * Spends a refresh token. Only under the lock of the token store: two renewals at once burn each other.
 * Where the answer is lost although Zalo acted, the stored token is burnt; nothing can prevent that.
 */
export function refresh(options: OAuthOptions, refreshToken: string): Promise<TokenAnswer> {
  const { appId } = options;
  return tokenCall(options, {
    refresh_token: refreshToken,
    app_id: appId,
    grant_type: 'refresh_token',
  });
}

async function tokenCall(
  options: OAuthOptions,
  form: Record<string, string>,
): Promise<TokenAnswer> {
  const request = {
    method: 'POST' as const,
    url: `${baseOf(options)}/v4/oa/access_token`,
    headers: {
      secret_key: options.appSecret,
      'Content-Type': 'application/x-www-form-urlencoded',
    },
    body: new URLSearchParams(form).toString(),
  };
  try {
    return readTokenAnswer(await options.transport(request), (options.now ?? Date.now)());
  } catch (error) {
    return { state: 'retry', why: error instanceof Error ? error.message : 'the call failed' };
  }
}

/**
 * A pair only where both tokens are strings with something in them: failures may come with HTTP 200, and a
 * client that did not look has overwritten a good token with nothing. A 5xx, a 429 and anything that is not
 * JSON was not said by the token service: later, with the same token. Every other answer is its no.
 */
export function readTokenAnswer(answer: HttpAnswer, now: number): TokenAnswer {
  const body = parsed(answer.body);
  const tokens = tokenPairSchema.safeParse(body);
  if (tokens.success) return { state: 'granted', pair: pairOf(tokens.data, now) };
  const isObject = typeof body === 'object' && body !== null;
  if (answer.status >= 500 || answer.status === 429 || !isObject) {
    return { state: 'retry', why: `HTTP ${answer.status} from the token service` };
  }
  return refused(body);
}

function pairOf(tokens: z.infer<typeof tokenPairSchema>, now: number): TokenPair {
  const { access_token, refresh_token, expires_in } = tokens;
  const life = expires_in && expires_in > 0 ? expires_in : DEFAULT_LIFE_SECONDS;
  return {
    accessToken: access_token,
    refreshToken: refresh_token,
    expiresAt: now + life * 1000,
    refreshIssuedAt: now,
  };
}

function refused(body: object): TokenAnswer {
  const { error, error_name, error_description } = body as Record<string, unknown>;
  const code = Number.isInteger(Number(error)) && error !== undefined ? Number(error) : undefined;
  const words = [error_name, error_description].filter((one) => typeof one === 'string');
  return {
    state: 'needs_reconsent',
    why: withoutSecrets(words.join(': ')) || 'an answer without tokens',
    ...(code === undefined ? {} : { code }),
  };
}

/** Whatever is long enough to be a token does not get into words that are logged. */
function withoutSecrets(words: string): string {
  return words.replace(/[\w.-]{20,}/g, '…').slice(0, 200);
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

function baseOf(options: Pick<OAuthOptions, 'base'>): string {
  return (options.base ?? OAUTH_BASE).replace(/\/+$/, '');
}
