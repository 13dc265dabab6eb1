/** Turns one event of Zalo into what a person did; pure, and never throws on shapes it does not know. */
import { createHash } from 'node:crypto';
import type { Incoming, Said } from '../../conversation/vocabulary.ts';
import type { WebhookEvent } from '../../zalo-sdk/index.ts';

export interface ReadContext {
  oaId: string;
  /** ms; stands in where an event bears no time. */
  now: number;
}

/**
 * An id of ours behind a '#': what a tap on a button sends, as an ordinary text that nothing marks. Without the
 * '#' it would be in doubt: "7:30" and "sdt:0912345678" have the same form.
 */
const TAP = /^#([a-z0-9-]+(?:\.[A-Za-z0-9-]+)*:[A-Za-z0-9_-]+)$/;
const LONGEST_CHOICE = 64;

/** Events of group chats and of visitors without an account: the bot talks to one known person at a time. */
const NOT_A_PERSON = /(?:^|_)(?:group|anonymous)(?:_|$)/;

const PERSON_ID = /^[\w-]{1,64}$/;

/** What the event says, or 'other-oa' where it is meant for an OA that is not ours. */
export function read(event: WebhookEvent, context: ReadContext): Incoming | 'other-oa' {
  const account = `zalo:${context.oaId}`;
  const at = event.at ?? context.now;
  if (NOT_A_PERSON.test(event.name)) {
    return { id: eventId(event), from: account, at, said: ignored(event) };
  }
  if (!isForOa(event, context.oaId)) return 'other-oa';
  const person = event.isZbs ? undefined : personOf(event, context.oaId);
  const from = person ? `${account}:${person}` : account;
  const said = person || event.isZbs ? saidIn(event) : ignored(event);
  return { id: eventId(event), from, at, said };
}

/* ---------- who ---------- */

function isForOa(event: WebhookEvent, oaId: string): boolean {
  const named = [event.oaId, event.senderId, event.recipientId].filter((id) => id !== undefined);
  return named.length === 0 || named.includes(oaId);
}

/** The person's side, whichever end of the envelope she stands at. */
function personOf(event: WebhookEvent, oaId: string): string | undefined {
  const { senderId, recipientId } = event;
  const id = event.userId ?? (senderId === oaId ? recipientId : senderId);
  return id !== undefined && id !== oaId && PERSON_ID.test(id) ? id : undefined;
}

/**
 * Retries bear the same id: event and message, or event, time and whom it is about. Ids outlive the messages they
 * came with (a repeat must change nothing), so that nobody may be read from them.
 */
function eventId(event: WebhookEvent): string {
  const { name, message, timestamp } = event;
  if (message.id) return `${name}:${message.id}`;
  const template = event.fields['template_id'];
  const person = event.userId ?? event.senderId;
  const about = message.ids[0] ?? person ?? (typeof template === 'string' ? template : event.oaId);
  return `${name}:${timestamp}:${about ? shortHash(`${name} ${timestamp} ${about}`) : ''}`;
}

function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 22);
}

/* ---------- what ---------- */

type Reader = (event: WebhookEvent) => Said;

const media =
  (kind: 'photo' | 'voice' | 'video' | 'sticker' | 'file' | 'link' | 'card'): Reader =>
  ({ message: { text } }) => ({ kind, ...(text?.trim() ? { caption: text } : {}) });

const READERS: Readonly<Record<string, Reader>> = {
  user_send_text: ({ message }) => textSaid(message.text ?? ''),
  user_send_image: media('photo'),
  // Only in other people's lists; a moving picture is for fun and never a paper to be read.
  user_send_gif: media('sticker'),
  user_send_sticker: media('sticker'),
  user_send_audio: media('voice'),
  user_send_video: media('video'),
  user_send_file: media('file'),
  user_send_link: media('link'),
  // Somebody's card, not necessarily her own: the number in it is nobody's phone for us.
  user_send_business_card: media('card'),
  user_send_location: locationSaid,
  user_submit_info: phoneSaid,
  follow: () => ({ kind: 'joined' }),
  user_click_chatnow: () => ({ kind: 'joined' }),
  unfollow: () => ({ kind: 'left' }),
  user_withdraw: () => ({ kind: 'withdrew' }),
  user_received_message: (event) => receipt(event, 'delivered', event.message.id),
  user_seen_message: (event) => receipt(event, 'seen', ...event.message.ids),
};

function saidIn(event: WebhookEvent): Said {
  // What the OA sent comes back as an event, our own calls too; only a human in Zalo's tool has an admin id.
  if (event.name.startsWith('oa_send_') && event.adminId) {
    return { kind: 'humanSpoke', adminId: event.adminId };
  }
  const isZbsReceipt = event.isZbs && event.name === 'user_received_message';
  if (event.isZbs && !isZbsReceipt) return ignored(event);
  const reader = Object.hasOwn(READERS, event.name) ? READERS[event.name] : undefined;
  return reader ? reader(event) : ignored(event);
}

function ignored(event: WebhookEvent): Said {
  return { kind: 'ignored', event: event.name };
}

function textSaid(text: string): Said {
  if (text.trim() === '') return { kind: 'empty' };
  const choice = text.length <= LONGEST_CHOICE + 1 ? TAP.exec(text)?.[1] : undefined;
  return choice ? { kind: 'choice', id: choice } : { kind: 'text', text };
}

/** Coordinates come as strings in the documentation and as numbers elsewhere. */
function locationSaid({ message }: WebhookEvent): Said {
  const at = message.attachments[0]?.payload['coordinates'];
  const { latitude, longitude } = Object(at) as Record<string, unknown>;
  const isPlace = isDegrees(latitude, 90) && isDegrees(longitude, 180);
  if (!isPlace) return { kind: 'empty' };
  return { kind: 'location', latitude: Number(latitude), longitude: Number(longitude) };
}

function isDegrees(value: unknown, most: number): boolean {
  return typeof value === 'string' && value.trim() !== '' && Math.abs(Number(value)) <= most;
}

/** What she typed into Zalo's form, in the old layout and the new: any number can stand there. */
function phoneSaid({ info }: WebhookEvent): Said {
  const { phone, name } = info;
  if (typeof phone !== 'string' || phone.trim() === '') return { kind: 'empty' };
  const named = typeof name === 'string' && name.trim() !== '' ? { name: name.trim() } : {};
  return { kind: 'phone', phone: phone.trim(), verified: false, ...named };
}

function receipt(
  event: WebhookEvent,
  what: 'delivered' | 'seen',
  ...ids: (string | undefined)[]
): Said {
  const messageIds = ids.filter((id) => id !== undefined);
  return messageIds.length > 0 ? { kind: 'receipt', what, messageIds } : ignored(event);
}
