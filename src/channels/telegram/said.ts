/** What a private Telegram message says, in our words; total over any shape. */
import type { Said } from '../../conversation/vocabulary.ts';
import { fields, id, words, type Fields } from './json.ts';

/** Commands of the bot's menu button and the word each of them stands for. */
const COMMAND_WORDS: Record<string, string> = {
  menu: 'menu',
  help: 'trợ giúp',
  stop: 'dừng',
};

const COMMAND = /^\/([a-z0-9_]{1,64})(?:@\w+)?(?:\s+([\s\S]*))?$/i;
/** https://core.telegram.org/bots/features#deep-linking */
const START_WORD = /^[A-Za-z0-9_-]{1,64}$/;
/** Nothing that can be seen: spaces, zero-width characters, controls. */
const BLANK = /^[\s\p{Cf}\p{Cc}\p{Default_Ignorable_Code_Point}]*$/u;

/**
 * The first field that is there decides; the order matters, because an animation also carries
 * `document` and a venue also carries `location`.
 */
const READERS: [field: string, read: (value: unknown, message: Fields) => Said | undefined][] = [
  ['text', readText],
  ['contact', readContact],
  ['location', readLocation],
  ['photo', media('photo')],
  ['voice', media('voice')],
  ['audio', media('voice')],
  ['video', media('video')],
  ['video_note', media('video')],
  ['animation', media('video')],
  ['sticker', media('sticker')],
  ['dice', media('sticker')],
  ['document', media('file')],
  ...['story', 'poll', 'game', 'invoice', 'giveaway', 'paid_media', 'checklist'].map(unreadable),
];

/** Service messages (a pinned message, a timer) and what we do not know say nothing. */
export function readMessage(message: Fields): Said {
  for (const [field, read] of READERS) {
    if (message[field] === undefined) continue;
    const said = read(message[field], message);
    if (said) return said;
  }
  return { kind: 'ignored', event: 'message.other' };
}

function readText(value: unknown): Said | undefined {
  const text = words(value);
  if (text === undefined) return undefined;
  if (BLANK.test(text)) return { kind: 'empty' };
  const command = COMMAND.exec(text.trim());
  return command
    ? readCommand(command[1]!.toLowerCase(), command[2] ?? '')
    : { kind: 'text', text };
}

/** `/vay_von 50 trieu` reads as the words she could have typed. */
function readCommand(name: string, rest: string): Said {
  if (name === 'start') {
    const start = rest.trim();
    return START_WORD.test(start) ? { kind: 'joined', start } : { kind: 'joined' };
  }
  const known = COMMAND_WORDS[name];
  return { kind: 'text', text: known ?? `${name.replaceAll('_', ' ')} ${rest}`.trim() };
}

/**
 * Telegram fills `user_id` with the owner of the number; it is hers only where that owner is the
 * sender. A forwarded contact, or one that came through another bot, proves nothing.
 */
function readContact(value: unknown, message: Fields): Said | undefined {
  const contact = fields(value);
  const phone = words(contact?.phone_number);
  if (!contact || !phone) return undefined;
  const name = [words(contact.first_name), words(contact.last_name)].filter(Boolean).join(' ');
  return {
    kind: 'phone',
    phone,
    verified: isOwn(contact, message) && !cameFromElsewhere(message),
    ...(name && { name }),
  };
}

/** In a private chat the sender and the chat are the same number; all three have to agree. */
function isOwn(contact: Fields, message: Fields): boolean {
  const owner = id(contact.user_id);
  const sender = id(fields(message.from)?.id);
  return owner !== undefined && owner === sender && sender === id(fields(message.chat)?.id);
}

/** `forward_date` is what servers before Bot API 7.0 wrote instead of `forward_origin`. */
function cameFromElsewhere(message: Fields): boolean {
  return ['forward_origin', 'forward_date', 'forward_from', 'via_bot'].some(
    (field) => message[field] !== undefined,
  );
}

function readLocation(value: unknown): Said | undefined {
  const place = fields(value);
  const { latitude, longitude } = place ?? {};
  if (typeof latitude !== 'number' || typeof longitude !== 'number') return undefined;
  return { kind: 'location', latitude, longitude };
}

function media(kind: 'photo' | 'voice' | 'video' | 'sticker' | 'file') {
  return (_value: unknown, message: Fields): Said => {
    const caption = words(message.caption);
    return caption ? { kind, caption } : { kind };
  };
}

/** Sent by her, but nothing in it that we could read: she is told so, like for an empty message. */
function unreadable(field: string): [string, () => Said] {
  return [field, () => ({ kind: 'empty' })];
}
