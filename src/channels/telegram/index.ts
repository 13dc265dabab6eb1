/** Telegram as a channel: the webhook's secret, the reading, the sending, and the two ways to get updates. */
import { createHash, timingSafeEqual } from 'node:crypto';
import type { Address, Outgoing } from '../../conversation/vocabulary.ts';
import type { Channel, Headers, Outcome, Received } from '../../services/ports.ts';
import { LeanTelegram, type ApiOptions } from './api.ts';
import { parseKeepingIds } from './json.ts';
import { outcomeOf } from './outcome.ts';
import { poll, type Listening } from './poll.ts';
import { ALLOWED_UPDATES, readUpdate } from './read.ts';
import { LIMITS, render, type Call, type Unrenderable } from './render.ts';

export type { Listening } from './poll.ts';

export interface TelegramOptions extends ApiOptions {
  /** Without one every webhook call is refused: the bot is polling. */
  webhookSecret?: string;
  /** ms since 1970; taps carry no time of their own. */
  now?: () => number;
}

export interface TelegramChannel extends Channel {
  readonly name: 'telegram';
  /** telegraf's typed client, for what is not a message to a person. */
  readonly telegram: LeanTelegram;
  /** Id of the bot, as in its token. */
  readonly bot: string;
  /** Tells Telegram where to call. `url` is https; throws what the client throws, or RangeError. */
  setWebhook(url: string): Promise<void>;
  /** Long polling until the signal; for a bot without a public https address. */
  listen(listening: Listening): Promise<void>;
}

export function createTelegramChannel(options: TelegramOptions): TelegramChannel {
  const { token, webhookSecret, now = Date.now } = options;
  const telegram = new LeanTelegram(options);
  const bot = token.split(':', 1)[0]!;
  const read = (update: unknown) => readUpdate(update, { bot, now: now() });
  const isOurs = webhookSecret ? secretCheck(webhookSecret) : () => false;
  return {
    name: 'telegram',
    account: 'telegram',
    limits: LIMITS,
    telegram,
    bot,
    receive: (body, headers) => receive(body, headers, isOurs, read),
    send: (to, message) => send(telegram, to, message),
    setWebhook: (url) => setWebhook(telegram, url, webhookSecret),
    listen: (listening) => poll({ ...listening, telegram, read }),
  };
}

/* ---------- in ---------- */

/** https://core.telegram.org/bots/api#setwebhook, secret_token. */
const SECRET_HEADER = 'x-telegram-bot-api-secret-token';

type Read = (update: unknown) => ReturnType<typeof readUpdate>;

function receive(
  body: Buffer,
  headers: Headers,
  isOurs: (secret: unknown) => boolean,
  read: Read,
): Received {
  if (!isOurs(headers[SECRET_HEADER])) return dropped(401, 'wrong secret');
  let update: unknown;
  try {
    update = parseKeepingIds(body.toString('utf8'));
  } catch {
    return dropped(400, 'not JSON');
  }
  const reading = read(update);
  return reading ? { verdict: 'accepted', ...reading } : dropped(400, 'no update id');
}

function dropped(status: number, why: string): Received {
  return { verdict: 'dropped', status, why };
}

/** Digests have one length, so neither the length nor the first wrong letter shows in the time. */
function secretCheck(expected: string): (given: unknown) => boolean {
  const digest = sha256(expected);
  return (given) => typeof given === 'string' && timingSafeEqual(sha256(given), digest);
}

function sha256(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}

/* ---------- out ---------- */

async function send(
  telegram: LeanTelegram,
  to: Address,
  message: Outgoing<string>,
): Promise<Outcome> {
  const call = renderSafely(to, message);
  if ('problem' in call) return { state: 'failed', why: call.problem, alarm: true };
  try {
    const sent = await telegram.callApi(call.method, call.payload);
    return sent?.message_id === undefined
      ? { state: 'sent' }
      : { state: 'sent', platformId: String(sent.message_id) };
  } catch (error) {
    return outcomeOf(error);
  }
}

/** A row of the outbox may be older than this version: a shape it does not know fails, it does not throw. */
function renderSafely(to: Address, message: Outgoing<string>): Call | Unrenderable {
  try {
    return render(to, message) ?? { problem: 'a message of an unknown kind' };
  } catch {
    return { problem: 'a message of an unknown shape' };
  }
}

/* ---------- set-up ---------- */

/** https://core.telegram.org/bots/api#setwebhook: the characters that the header may hold. */
const SECRET = /^[A-Za-z0-9_-]{1,256}$/;

async function setWebhook(
  telegram: LeanTelegram,
  url: string,
  secret: string | undefined,
): Promise<void> {
  if (!url.startsWith('https://')) throw new RangeError('Telegram calls https addresses only');
  if (!secret || !SECRET.test(secret)) {
    throw new RangeError('TELEGRAM_WEBHOOK_SECRET: expected 1 to 256 of A-Z, a-z, 0-9, _ and -');
  }
  await telegram.setWebhook(url, {
    secret_token: secret,
    allowed_updates: ALLOWED_UPDATES,
    drop_pending_updates: false,
  });
}
