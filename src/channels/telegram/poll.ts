/** Long polling, for a bot without a public https address: nothing is confirmed before it is kept. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Incoming } from '../../conversation/vocabulary.ts';
import type { Log } from '../../services/ports.ts';
import { HttpFailure } from '../http.ts';
import { NotTheApi, TelegramError, type LeanTelegram } from './api.ts';
import { fields, id } from './json.ts';
import { ALLOWED_UPDATES, type ReadUpdate } from './read.ts';

export interface Listening {
  /** Keeps a batch in the inbox, in this order. What is not accepted is fetched again. */
  accept(incoming: Incoming[]): Promise<void>;
  /** Ends the loop, the running call included. */
  signal: AbortSignal;
  log: Pick<Log, 'warn' | 'error'>;
  /** Seconds that Telegram holds a call without news. */
  waitSeconds?: number;
  /** ms; the longest pause after errors, and the first one. */
  pause?: { first: number; longest: number };
}

export interface Poller extends Listening {
  telegram: LeanTelegram;
  read(update: unknown): ReadUpdate | undefined;
}

const PAUSE = { first: 1_000, longest: 60_000 };

/**
 * Fetches updates until the signal. The offset moves only after `accept`, so a crash between the two
 * brings the same updates again, and the inbox knows them by their ids. Resolves; never throws.
 */
export async function poll(poller: Poller): Promise<void> {
  let prepared = false;
  let offset: number | undefined;
  let failures = 0;
  while (!poller.signal.aborted) {
    try {
      if (!prepared) await dropWebhook(poller);
      prepared = true;
      offset = await pollOnce(poller, offset);
      failures = 0;
    } catch (error) {
      if (poller.signal.aborted) break;
      failures += 1;
      complain(poller.log, error);
      await rest(poller, failures, error);
    }
  }
}

/** While a webhook is set, getUpdates is refused; updates that wait at Telegram are kept. */
async function dropWebhook({ telegram, signal }: Poller): Promise<void> {
  await call(telegram, 'deleteWebhook', { drop_pending_updates: false }, signal);
}

async function pollOnce(poller: Poller, offset: number | undefined): Promise<number | undefined> {
  const request = {
    offset,
    limit: 100,
    timeout: poller.waitSeconds ?? 50,
    allowed_updates: ALLOWED_UPDATES,
  };
  const updates = await call(poller.telegram, 'getUpdates', request, poller.signal);
  if (!Array.isArray(updates)) throw new NotTheApi('getUpdates: expected a list of updates');
  if (updates.length === 0) return offset;
  const readings = updates.map((update) => poller.read(update));
  await poller.accept(readings.flatMap((reading) => reading?.incoming ?? []));
  answerTaps(poller, readings);
  return nextOffset(updates);
}

/** The tap's little clock stops; an answer that fails only leaves it turning, so nobody waits for it. */
function answerTaps({ telegram }: Poller, readings: (ReadUpdate | undefined)[]): void {
  for (const { reply } of readings.filter((reading) => reading !== undefined)) {
    if (reply) void telegram.answerCbQuery(reply.callback_query_id).catch(() => undefined);
  }
}

/** One more than the last update. Throws where none has an id: asking on would fetch them for ever. */
function nextOffset(updates: unknown[]): number {
  const ids = updates
    .map((update) => Number(id(fields(update)?.update_id)))
    .filter(Number.isSafeInteger);
  if (ids.length === 0) throw new NotTheApi('getUpdates: no update has an id');
  return Math.max(...ids) + 1;
}

function call<T extends 'getUpdates' | 'deleteWebhook'>(
  telegram: LeanTelegram,
  method: T,
  payload: Parameters<typeof telegram.callApi<T>>[1],
  signal: AbortSignal,
): Promise<unknown> {
  return telegram.callApi(method, payload, { signal: signal as never });
}

/** Doubles with every failure; between half and all of it, so that several bots don't march in step. */
async function rest(
  { pause = PAUSE, signal }: Poller,
  failures: number,
  error: unknown,
): Promise<void> {
  const whole = Math.min(pause.longest, pause.first * 2 ** Math.min(failures - 1, 16));
  const ms = Math.max(whole * (0.5 + Math.random() / 2), askedToWait(error));
  await sleep(ms, undefined, { signal }).catch(() => undefined);
}

/** ms that Telegram itself asked for (429). */
function askedToWait(error: unknown): number {
  const seconds = error instanceof TelegramError ? Number(error.parameters?.retry_after ?? 0) : 0;
  return Number.isFinite(seconds) ? seconds * 1000 : 0;
}

const CONFLICT =
  'Telegram: another program reads the updates of this bot (409). Let only one run, or give this one a bot of its own.';
const TOKEN_REFUSED = 'Telegram does not accept TELEGRAM_BOT_TOKEN';
const WEBHOOK_SET =
  'Telegram: a webhook was set for this bot while it was polling (409). Set PUBLIC_URL to https here, or remove the webhook.';

function complain(log: Poller['log'], error: unknown): void {
  const about = { channel: 'telegram' };
  if (error instanceof TelegramError) return complainOfRefusal(log, error);
  if (error instanceof HttpFailure || error instanceof NotTheApi) {
    return log.warn(about, `Telegram polling: ${error.message}`);
  }
  log.error({ ...about, err: error }, 'Telegram updates could not be kept; they are fetched again');
}

function complainOfRefusal(log: Poller['log'], { code, description }: TelegramError): void {
  const about = { channel: 'telegram', code };
  if (code === 409) log.error(about, /webhook/i.test(description) ? WEBHOOK_SET : CONFLICT);
  else if (code === 401 || code === 404) log.error(about, `${TOKEN_REFUSED} (${description})`);
  else log.warn(about, `Telegram polling: ${code} ${description}`);
}
