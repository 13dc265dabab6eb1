/** The shapes of the Zalo client: how it reaches the network, and how its calls end. */
import type { PlatformError } from './errors.ts';

export interface HttpRequest {
  method: 'GET' | 'POST';
  url: string;
  headers: Record<string, string>;
  body?: string | Uint8Array;
}

export interface HttpAnswer {
  status: number;
  body: string;
  /** Names in lower case. */
  headers: Record<string, string | undefined>;
}

/**
 * One HTTP call, given from outside so that nothing here is tied to a library. Any status is an answer. Where
 * there is none it rejects, with `reached: 'never-sent'` on the error if surely not one byte was written; every
 * other rejection counts as "the answer was lost": Zalo may have acted on the request.
 */
export type Transport = (request: HttpRequest) => Promise<HttpAnswer>;

/** Whether a rejection of the transport says that nothing was written. */
export function isNeverSent(error: unknown): boolean {
  return (
    typeof error === 'object' && error !== null && Reflect.get(error, 'reached') === 'never-sent'
  );
}

/** How a call ended. Nothing that Zalo or the network does makes a method of the client throw. */
export type Answer<T> = { ok: true; data: T } | { ok: false; failure: Failure };

export type Failure =
  /** Zalo understood and said no; `error.action` tells what to do about it. */
  | { kind: 'refused'; error: PlatformError }
  /** Something before Zalo's own programs said no (HTTP 3xx or 4xx without their envelope). */
  | { kind: 'gateway'; status: number; retryAfterMs?: number }
  /** Surely not sent. */
  | { kind: 'never-sent'; why: string }
  /** Sent, and no answer that can be trusted: time-out, reset, 5xx, a page instead of JSON. */
  | { kind: 'answer-lost'; why: string }
  /** Zalo reports success, but what it handed over is not what was asked for. */
  | { kind: 'unreadable'; why: string }
  /** No valid access token is to be had now. */
  | { kind: 'no-token'; needsReconsent: boolean; afterMs: number; why: string }
  /** Not even tried: against a documented limit. */
  | { kind: 'unfit'; why: string };

/** An access token to use now, or why there is none. Never put one into a log. */
export type Token =
  | { state: 'ready'; accessToken: string }
  | { state: 'retry'; afterMs: number; why: string }
  /** An administrator of the OA has to consent again in a browser. */
  | { state: 'needs_reconsent'; afterMs: number; why: string };

/** What the client needs of whoever keeps the tokens. */
export interface TokenSource {
  current(): Promise<Token>;
  /** Zalo refused `rejected`: another one, or why there is none; never the same again. */
  replace(rejected: string): Promise<Token>;
}
