/** What is done on the pretend Zalo phone, as the signed webhook call that Zalo would make. */
import { createHash } from 'node:crypto';
import type { Moment, Person, WebhookCall, What } from './what.ts';

export interface ZaloAccount {
  appId: string;
  oaId: string;
  /** The OA Secret Key of the webhook page. */
  secretKey: string;
}

/** Undefined for what cannot happen on Zalo. */
export function zaloCall(
  done: What,
  person: Person,
  account: ZaloAccount,
  moment: Moment,
): WebhookCall | undefined {
  const event = eventOf(done, person, account, moment);
  if (!event) return undefined;
  const timestamp = String(moment.at);
  const body = JSON.stringify({ app_id: account.appId, ...event, timestamp });
  const headers = {
    'content-type': 'application/json',
    'x-zevent-signature': `mac=${signature(account, body, timestamp)}`,
  };
  return { path: '/webhooks/zalo', headers, body };
}

/** Plain SHA-256 of app id, raw body, timestamp and the OA's secret key: no HMAC, that is Zalo's rule. */
function signature({ appId, secretKey }: ZaloAccount, body: string, timestamp: string): string {
  return createHash('sha256').update(`${appId}${body}${timestamp}${secretKey}`).digest('hex');
}

type Event = Record<string, unknown>;

function eventOf(
  done: What,
  person: Person,
  { oaId }: ZaloAccount,
  moment: Moment,
): Event | undefined {
  const byApp = { user_id_by_app: idByApp(person.id) };
  const envelope = { ...byApp, sender: { id: person.id }, recipient: { id: oaId } };
  const sends = (kind: string, message: Event) => ({
    ...envelope,
    event_name: `user_send_${kind}`,
    message: { ...message, msg_id: messageId(person, moment) },
  });
  const follows = (event_name: string) => ({
    ...byApp,
    oa_id: oaId,
    follower: { id: person.id },
    event_name,
    source: 'oa_profile',
  });
  switch (done.kind) {
    case 'text':
      return sends('text', { text: done.text });
    // A tap comes as if its payload had been typed; nothing marks it.
    case 'tap':
      return sends('text', { text: done.data });
    case 'sticker':
    case 'voice':
    case 'photo':
    case 'location':
      return sends(...MEDIA[done.kind]);
    case 'contact':
      return done.asked
        ? { ...envelope, event_name: 'user_submit_info', info: infoOf(done) }
        : sends('business_card', { attachments: [businessCard(done.phone)] });
    case 'follow':
    case 'unfollow':
      return follows(done.kind);
    case 'start':
    case 'block':
      return undefined;
  }
}

/** Kinds of the event and what is attached; the addresses lead nowhere. */
const MEDIA = {
  sticker: [
    'sticker',
    attached('sticker', { id: '12345', url: 'https://stc-sticker.example.zdn.vn/12345.png' }),
  ],
  voice: ['audio', attached('audio', { url: 'http://voice-aac.example.zdn.vn/abc.amr' })],
  photo: [
    'image',
    attached('image', {
      thumbnail: 'https://photo-talk.example.zdn.vn/t/abc.jpg',
      url: 'https://photo-talk.example.zdn.vn/abc.jpg',
    }),
  ],
  location: [
    'location',
    attached('location', { coordinates: { latitude: '21.8537', longitude: '106.7615' } }),
  ],
} satisfies Record<string, [string, Event]>;

function attached(type: string, payload: Event): Event {
  return { attachments: [{ type, payload }] };
}

/** The number sits in a JSON text inside `description`. */
function businessCard(phone: string): Event {
  const description = JSON.stringify({ phone: international(phone), qrCodeUrl: '' });
  return { type: 'link', payload: { thumbnail: '', description, url: '' } };
}

/** Zalo's form asks for an address too; here it stays empty, every field is optional. */
function infoOf({ phone, name }: What & { kind: 'contact' }): Event {
  return { name, phone: international(phone) };
}

/** '0912 345 678' → '84912345678', as both platforms write it. */
export function international(phone: string): string {
  return phone.replace(/\D/g, '').replace(/^0/, '84');
}

function messageId(person: Person, { at, number }: Moment): string {
  return digest(`${person.id} ${at} ${number}`).slice(0, 20);
}

/** The same person is known to an app under another id, always the same one. */
function idByApp(userId: string): string {
  return `4${BigInt(`0x${digest(userId).slice(0, 15)}`)
    .toString()
    .padStart(18, '0')
    .slice(-18)}`;
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
