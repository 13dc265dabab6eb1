/** telegraf's typed Bot API client over our own keep-alive HTTP; telegraf's transport stays for uploads. */
import { Telegram, TelegramError } from 'telegraf';
import type { InputFile, Opts, Telegram as Methods } from 'telegraf/types';
import { request as undiciRequest } from 'undici';
import { HttpFailure } from '../http.ts';
import type { Http, HttpAnswer } from '../http.ts';
import { fields, parseKeepingIds, type Fields } from './json.ts';
import { codeOf, fetchFile } from './file.ts';

export { TelegramError } from 'telegraf';

/** Something answered that is not the Bot API: a proxy's page, an empty body. */
export class NotTheApi extends Error {
  override readonly name = 'NotTheApi';
}

export interface ApiOptions {
  token: string;
  /** Without it, the platform's own. */
  apiRoot?: string;
  /** Called for everything but uploads and what can be aborted. */
  http: (...call: Parameters<Http>) => Promise<HttpAnswer>;
  /** ms for one call, the wait of getUpdates not counted. */
  timeoutMs?: number;
}

type CallOptions = Parameters<Telegram['callApi']>[2];
type Method = keyof Methods;

const HEADERS = { 'content-type': 'application/json' };
/** Together with fetching the file it must end before the lease of the outbox row, 45 s, does. */
const UPLOAD_MS = 30_000;

/**
 * Every method of telegraf's `Telegram`, without its three faults on a busy path: slow, no time-out,
 * and an error that does not say whether the call may have arrived.
 * Throws TelegramError (the Bot API said no), NotTheApi, HttpFailure, or FileMissing (an upload).
 */
export class LeanTelegram extends Telegram {
  private readonly http: ApiOptions['http'];
  private readonly base: string;
  private readonly timeoutMs: number;

  constructor({ token, apiRoot, http, timeoutMs = 20_000 }: ApiOptions) {
    const root = `${(apiRoot || 'https://api.telegram.org').replace(/\/+$/, '')}/`;
    super(token, { apiRoot: root, webhookReply: false });
    this.http = http;
    this.base = `${root}bot${token}/`;
    this.timeoutMs = timeoutMs;
  }

  override async callApi<M extends Method>(
    method: M,
    payload: Opts<M>,
    options: CallOptions = {},
  ): Promise<ReturnType<Methods[M]>> {
    const upload = uploadIn(payload);
    if (upload) return this.upload(method, payload, upload);
    const answer = await this.ask(method, payload, options.signal as AbortSignal | undefined);
    return readAnswer(method, answer) as ReturnType<Methods[M]>;
  }

  private ask(method: Method, payload: object, signal?: AbortSignal): Promise<HttpAnswer> {
    const call = {
      method: 'POST' as const,
      url: this.base + method,
      headers: HEADERS,
      body: JSON.stringify(payload),
      timeoutMs: this.timeoutMs + waitOf(payload),
    };
    return signal ? askAbortably(call, signal) : this.http(call);
  }

  /** The file is in our hands before the call begins, so a missing one is never a doubtful send. */
  private async upload<M extends Method>(
    method: M,
    payload: Opts<M>,
    [field, file]: [field: string, file: InputFile],
  ): Promise<ReturnType<Methods[M]>> {
    const source = 'url' in file ? await fetchFile(file.url) : file.source;
    const filled = { ...payload, [field]: { source, filename: file.filename } };
    const signal = AbortSignal.timeout(UPLOAD_MS) as unknown as NonNullable<CallOptions>['signal'];
    try {
      return await super.callApi(method, filled, { signal });
    } catch (error) {
      throw asFailure(error);
    }
  }
}

/** ms that the Bot API itself was asked to wait for news. */
function waitOf(payload: object): number {
  const seconds = (payload as { timeout?: unknown }).timeout;
  return typeof seconds === 'number' ? seconds * 1000 : 0;
}

function uploadIn(payload: object): [field: string, file: InputFile] | undefined {
  for (const field of ['document', 'photo']) {
    const file = fields((payload as Fields)[field]);
    if (file && ('url' in file || 'source' in file)) return [field, file as unknown as InputFile];
  }
  return undefined;
}

function readAnswer(method: Method, answer: HttpAnswer): unknown {
  const body = parsed(answer.body);
  if (body?.ok === true) return body.result;
  if (body?.ok !== false)
    throw new NotTheApi(`HTTP ${answer.status}, not an answer of the Bot API`);
  throw new TelegramError(
    {
      error_code: typeof body.error_code === 'number' ? body.error_code : answer.status,
      description: typeof body.description === 'string' ? body.description : '',
      parameters: fields(body.parameters),
    },
    { method },
  );
}

function parsed(text: string): Fields | undefined {
  try {
    return fields(parseKeepingIds(text));
  } catch {
    return undefined;
  }
}

/** For long polling, which must end the moment the service stops; never for what people can see. */
async function askAbortably(
  call: { url: string; headers: Record<string, string>; body: string; timeoutMs: number },
  signal: AbortSignal,
): Promise<HttpAnswer> {
  const { url, headers, body, timeoutMs } = call;
  try {
    const answer = await undiciRequest(url, {
      method: 'POST',
      headers,
      body,
      signal: AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]),
    });
    return { status: answer.statusCode, headers: {}, body: await answer.body.text() };
  } catch (error) {
    throw asFailure(error);
  }
}

const NEVER_SENT = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'UND_ERR_CONNECT_TIMEOUT']);

/** A failure of another transport in the words of ours; its message may hold the token, so only the code is kept. */
function asFailure(error: unknown): unknown {
  if (error instanceof TelegramError) return error;
  const code = codeOf(error);
  return new HttpFailure(NEVER_SENT.has(code) ? 'never-sent' : 'answer-lost', code);
}
