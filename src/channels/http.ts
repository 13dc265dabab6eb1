/** A lean keep-alive HTTP client that always tells whether a failed call can have reached the other side. */
import { Pool } from 'undici';
import type { Dispatcher } from 'undici';

export interface HttpRequest {
  method: 'GET' | 'POST';
  url: string;
  headers?: Record<string, string>;
  body?: string | Uint8Array;
  /** ms for this whole call, waiting for a connection included (long polling needs more than usual). */
  timeoutMs?: number;
}

export interface HttpAnswer {
  status: number;
  /** Names in lower case; of a repeated header the values joined by ', '. */
  headers: Record<string, string>;
  /** Read as UTF-8. */
  body: string;
}

/** `never-sent`: not one byte of the request was written. `answer-lost`: it may have been acted on. */
export type Reached = 'never-sent' | 'answer-lost';

/** A call without an answer. Whoever sends messages must look at `reached` before trying again. */
export class HttpFailure extends Error {
  readonly reached: Reached;

  constructor(reached: Reached, why: string) {
    super(why);
    this.name = 'HttpFailure';
    this.reached = reached;
  }
}

export interface HttpOptions {
  /** ms to reach the host, TLS included. */
  connectMs?: number;
  /** ms from the end of the request to the head of the answer. */
  headersMs?: number;
  /** ms between two pieces of the answer's body. */
  bodyMs?: number;
  /** Longest answer that is read; a longer one counts as lost. */
  maxBodyBytes?: number;
  /** Connections for each host. */
  connections?: number;
}

export interface Http {
  /** Any status is an answer; throws only HttpFailure. */
  (request: HttpRequest): Promise<HttpAnswer>;
  /** Lets running calls end, then lets go of the connections. */
  close(): Promise<void>;
}

type Settings = Required<HttpOptions>;

function settingsOf(options: HttpOptions): Settings {
  return {
    connectMs: options.connectMs ?? 5_000,
    headersMs: options.headersMs ?? 10_000,
    bodyMs: options.bodyMs ?? 10_000,
    maxBodyBytes: options.maxBodyBytes ?? 1_048_576,
    connections: options.connections ?? 32,
  };
}

/** One pool of connections for each host; no redirects, no retries, no decompression. */
export function createHttp(options: HttpOptions = {}): Http {
  const settings = settingsOf(options);
  const pools = new Map<string, Pool>();
  let closing: Promise<unknown> | undefined;
  const poolOf = (origin: string): Pool => {
    if (closing) throw new HttpFailure('never-sent', 'the client was closed');
    const pool = pools.get(origin) ?? openPool(origin, settings);
    pools.set(origin, pool);
    return pool;
  };
  const call = (request: HttpRequest) => exchange(poolOf, request, settings);
  const close = async () => {
    closing ??= Promise.all([...pools.values()].map((pool) => pool.close()));
    await closing;
  };
  return Object.assign(call, { close });
}

function openPool(origin: string, settings: Settings): Pool {
  return new Pool(origin, {
    connections: settings.connections,
    connect: { timeout: settings.connectMs },
    // A server that hangs up an idle connection just as we write loses us an answer: leave first.
    keepAliveTimeout: 4_000,
    keepAliveMaxTimeout: 30_000,
    keepAliveTimeoutThreshold: 2_000,
  });
}

async function exchange(
  poolOf: (origin: string) => Pool,
  request: HttpRequest,
  settings: Settings,
): Promise<HttpAnswer> {
  const totalMs =
    request.timeoutMs ?? settings.connectMs + settings.headersMs + 2 * settings.bodyMs;
  const url = readUrl(request.url);
  return new Promise((resolve, reject) => {
    const handler = new Exchange(resolve, reject, totalMs, settings.maxBodyBytes);
    try {
      poolOf(url.origin).dispatch(dispatchOptions(request, url, settings), handler);
    } catch (error) {
      handler.fail(wordsOf(error));
    }
  });
}

function dispatchOptions(
  request: HttpRequest,
  url: URL,
  settings: Settings,
): Dispatcher.DispatchOptions {
  return {
    method: request.method,
    path: url.pathname + url.search,
    headers: request.headers ?? {},
    body: request.body ?? null,
    headersTimeout: request.timeoutMs ?? settings.headersMs,
    bodyTimeout: request.timeoutMs ?? settings.bodyMs,
  };
}

function readUrl(url: string): URL {
  try {
    return new URL(url);
  } catch {
    throw new HttpFailure('never-sent', 'the address of the call is not a URL');
  }
}

/**
 * One call. undici calls `onRequestStart` immediately before it writes: a failure before that was surely
 * never sent, whatever its name (refused, no such host, TLS, queue), and one after it is surely doubtful.
 */
class Exchange implements Dispatcher.DispatchHandler {
  private started = false;
  private settled = false;
  private controller: Dispatcher.DispatchController | undefined;
  private status = 0;
  private headers: Record<string, string> = {};
  private readonly chunks: Buffer[] = [];
  private bytes = 0;
  private readonly timer: NodeJS.Timeout;
  private readonly resolve: (answer: HttpAnswer) => void;
  private readonly reject: (failure: HttpFailure) => void;
  private readonly maxBytes: number;

  constructor(
    resolve: (answer: HttpAnswer) => void,
    reject: (failure: HttpFailure) => void,
    totalMs: number,
    maxBytes: number,
  ) {
    this.resolve = resolve;
    this.reject = reject;
    this.maxBytes = maxBytes;
    this.timer = setTimeout(() => this.fail(`no answer within ${totalMs} ms`), totalMs);
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.controller = controller;
    // Given up while it waited for a connection: aborting here keeps it from being written at all.
    if (this.settled) controller.abort(new Error('given up'));
    else this.started = true;
  }

  onResponseStart(
    _controller: Dispatcher.DispatchController,
    status: number,
    headers: Record<string, string | string[] | undefined>,
  ): void {
    this.status = status;
    this.headers = flatHeaders(headers);
  }

  onResponseData(_controller: Dispatcher.DispatchController, chunk: Buffer): void {
    this.bytes += chunk.length;
    if (this.bytes > this.maxBytes) this.fail(`an answer of more than ${this.maxBytes} bytes`);
    else this.chunks.push(chunk);
  }

  onResponseEnd(): void {
    if (!this.settle()) return;
    const body = Buffer.concat(this.chunks, this.bytes).toString('utf8');
    this.resolve({ status: this.status, headers: this.headers, body });
  }

  onResponseError(_controller: Dispatcher.DispatchController, error: Error): void {
    this.fail(wordsOf(error));
  }

  /** Ends the call without an answer. */
  fail(why: string): void {
    if (!this.settle()) return;
    this.reject(new HttpFailure(this.started ? 'answer-lost' : 'never-sent', why));
    this.controller?.abort(new Error(why));
  }

  private settle(): boolean {
    if (this.settled) return false;
    this.settled = true;
    clearTimeout(this.timer);
    return true;
  }
}

function flatHeaders(headers: Record<string, string | string[] | undefined>) {
  const flat: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) flat[name.toLowerCase()] = [value].flat().join(', ');
  }
  return flat;
}

/** Name and code only: an undici message never holds headers or bodies, and this keeps it so. */
function wordsOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown failure';
  const code = (error as NodeJS.ErrnoException).code;
  // Several addresses tried (localhost as ::1 and 127.0.0.1): the first says why.
  if (error instanceof AggregateError && error.errors.length > 0) return wordsOf(error.errors[0]);
  return code ? `${code}: ${error.message}` : error.message;
}
