/** Webhook calls of an Official Account and of ZBS: is it genuine, and what stands in it. Pure. */
import { createHash, timingSafeEqual } from 'node:crypto';
import { fieldsOf, listOf, parseExact, wordOf } from './json.ts';
import type { Fields } from './json.ts';

export type WebhookHeaders = Record<string, string | string[] | undefined>;

export interface WebhookKeys {
  appId: string;
  /** OA Secret Keys of the webhook page, not the app secret; several while one is being replaced. */
  secretKeys: readonly string[];
}

export type WebhookReading =
  | { verdict: 'genuine'; event: WebhookEvent }
  /** Not JSON, or no object. */
  | { verdict: 'unreadable' }
  | { verdict: 'not-genuine'; why: NotGenuine };

/** `other-app`: the event names another app than ours; the rest tells whether Zalo has changed its ways. */
export type NotGenuine = 'unsigned' | 'malformed-signature' | 'wrong-signature' | 'other-app';

export interface WebhookAttachment {
  type: string;
  payload: Fields;
}

export interface WebhookMessage {
  /** `msg_id`, or the only entry that a ZBS event keeps outside of the message. */
  id: string | undefined;
  /** `msg_ids` of a seen event. */
  ids: string[];
  text: string | undefined;
  quoteId: string | undefined;
  attachments: WebhookAttachment[];
}

/** What every event has in common, whichever of Zalo's envelopes it came in. Ids are exact strings. */
export interface WebhookEvent {
  /** `event_name`; '' where it has none. */
  name: string;
  /** As written in the body; '' where it has none. */
  timestamp: string;
  /** The same in ms, where it is a time. */
  at: number | undefined;
  /** From the ZBS (ZNS) side: recipients are phones there, and names mean other things. */
  isZbs: boolean;
  /** `oa_id`, in one event `oaId`. */
  oaId: string | undefined;
  senderId: string | undefined;
  recipientId: string | undefined;
  /** Only where a human wrote in the OA's own tool. */
  adminId: string | undefined;
  /** `follower.id` or `user_id` of events about a relation. */
  userId: string | undefined;
  message: WebhookMessage;
  /** `info` of a submitted form. */
  info: Fields;
  /** The whole body, every number as the string it was written as. */
  fields: Fields;
}

/** No event of Zalo comes near it: an unsigned body of this size is not worth the work of reading it. */
const LARGE = 64 * 1024;

/** Checks the signature over the raw bytes and reads the event. Never throws. */
export function readWebhook(
  raw: Uint8Array,
  headers: WebhookHeaders,
  keys: WebhookKeys,
): WebhookReading {
  if (raw.length > LARGE && !signatureIn(headerOf(headers, 'x-zevent-signature') ?? ''))
    return { verdict: 'not-genuine', why: 'unsigned' };
  const fields = parsedObject(raw);
  if (!fields) return { verdict: 'unreadable' };
  const why = flaw(raw, fields, headers, keys);
  if (why) return { verdict: 'not-genuine', why };
  return { verdict: 'genuine', event: eventOf(fields, headers) };
}

/* ---------- signature ---------- */

function flaw(
  raw: Uint8Array,
  fields: Fields,
  headers: WebhookHeaders,
  keys: WebhookKeys,
): NotGenuine | undefined {
  const header = headerOf(headers, 'x-zevent-signature');
  if (!header) return 'unsigned';
  const signature = signatureIn(header);
  if (!signature) return 'malformed-signature';
  const timestamp = wordOf(fields['timestamp']) ?? '';
  if (isGenuine(raw, timestamp, signature, keys)) return undefined;
  const appId = wordOf(fields['app_id']);
  return appId !== undefined && appId !== keys.appId ? 'other-app' : 'wrong-signature';
}

/**
 * Zalo's rule: hex(SHA-256(app_id + raw body + timestamp + OA Secret Key)), a plain hash and no HMAC.
 * `timestamp` is the body's, exactly as written, and '' where it has none.
 */
export function signatureOf(
  appId: string,
  raw: Uint8Array,
  timestamp: string,
  secretKey: string,
): Buffer {
  const hash = createHash('sha256').update(appId).update(raw);
  return hash.update(timestamp).update(secretKey).digest();
}

/** Compares in constant time with every key, so that time does not tell which one is in use. */
function isGenuine(
  raw: Uint8Array,
  timestamp: string,
  signature: Buffer,
  keys: WebhookKeys,
): boolean {
  const matches = keys.secretKeys
    .filter((key) => key !== '')
    .map((key) => timingSafeEqual(signatureOf(keys.appId, raw, timestamp, key), signature));
  return matches.includes(true);
}

/** `mac=<64 hex>`, with spaces, in capitals, or without its prefix. */
export function signatureIn(header: string): Buffer | undefined {
  const hex = /^\s*(?:mac\s*=\s*)?([0-9a-f]{64})\s*$/i.exec(header)?.[1];
  return hex ? Buffer.from(hex, 'hex') : undefined;
}

function headerOf(headers: WebhookHeaders, name: string): string | undefined {
  const key = Object.keys(headers).find((one) => one.toLowerCase() === name);
  const value = key === undefined ? undefined : headers[key];
  return Array.isArray(value) ? value[0] : value;
}

/* ---------- event ---------- */

function parsedObject(raw: Uint8Array): Fields | undefined {
  try {
    const value = parseExact(Buffer.from(raw).toString('utf8'));
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isObject ? (value as Fields) : undefined;
  } catch {
    return undefined;
  }
}

function eventOf(fields: Fields, headers: WebhookHeaders): WebhookEvent {
  const sender = fieldsOf(fields['sender']);
  const message = fieldsOf(fields['message']);
  const timestamp = wordOf(fields['timestamp']) ?? '';
  return {
    name: wordOf(fields['event_name']) ?? '',
    timestamp,
    at: timeOf(timestamp),
    isZbs: headerOf(headers, 'x-zevent-server') === 'ZNS' || 'delivery_time' in message,
    oaId: wordOf(fields['oa_id']) ?? wordOf(fields['oaId']),
    senderId: wordOf(sender['id']),
    recipientId: wordOf(fieldsOf(fields['recipient'])['id']),
    adminId: wordOf(sender['admin_id']),
    userId: wordOf(fieldsOf(fields['follower'])['id']) ?? wordOf(fields['user_id']),
    message: messageOf(message, wordOf(fields['msg_id'])),
    info: fieldsOf(fields['info']),
    fields,
  };
}

function messageOf(message: Fields, outerId: string | undefined): WebhookMessage {
  return {
    id: wordOf(message['msg_id']) ?? outerId,
    ids: listOf(message['msg_ids']).flatMap((id) => wordOf(id) ?? []),
    text: wordOf(message['text']),
    quoteId: wordOf(message['quote_msg_id']),
    attachments: listOf(message['attachments']).map(attachmentOf),
  };
}

function attachmentOf(value: unknown): WebhookAttachment {
  const { type, payload } = fieldsOf(value);
  return { type: wordOf(type) ?? '', payload: fieldsOf(payload) };
}

/** ms since 1970; only what can be a time of this century. */
function timeOf(timestamp: string): number | undefined {
  return /^\d{13}$/.test(timestamp) ? Number(timestamp) : undefined;
}
