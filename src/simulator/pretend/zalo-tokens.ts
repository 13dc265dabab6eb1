/** Pretend OAuth v4: access tokens that end when the next comes, refresh tokens that are good once. */
import { randomUUID } from 'node:crypto';
import type { Call, Reply } from './call.ts';

export interface Tokens {
  issue(call: Call): Reply;
  /** Before the first renewal any token is taken: settings and tests bring their own. */
  accepts(accessToken: unknown): boolean;
}

export function createTokens(): Tokens {
  const used = new Set<string>();
  let current: string | undefined;
  /** The refresh token that belongs to it. */
  let next: string | undefined;

  function issue({ body, headers }: Call): Reply {
    const given = body?.grant_type === 'refresh_token' ? body.refresh_token : body?.code;
    if (!headers.secret_key || !body?.app_id) return no('Invalid app id or secret key');
    if (typeof given !== 'string' || !given || used.has(given)) return no('Invalid refresh token');
    if (body.grant_type === 'refresh_token' && given !== (next ?? given)) {
      return no('Invalid refresh token');
    }
    used.add(given);
    current = `access-${randomUUID()}`;
    next = `refresh-${randomUUID()}`;
    const pair = { access_token: current, refresh_token: next, expires_in: '90000' };
    return { status: 200, body: pair };
  }

  const accepts = (token: unknown) =>
    typeof token === 'string' && token !== '' && token === (current ?? token);
  return { issue, accepts };
}

/** As seen in the wild: HTTP 200, and nothing that tells a used token from an expired one. */
function no(error_name: string): Reply {
  const error_description = 'Refresh token is expired or has been used';
  return { status: 200, body: { error: -14014, error_name, error_description } };
}
