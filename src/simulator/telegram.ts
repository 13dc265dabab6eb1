/** What is done on the pretend Telegram phone, as the updates that Telegram would send. */
import type { Moment, Person, WebhookCall, What } from './what.ts';
import { international } from './zalo.ts';

type Fields = Record<string, unknown>;

/** The bot as people see it; the service knows itself by its token, not by this. */
export const BOT = {
  id: 7012345678,
  is_bot: true,
  first_name: 'Trợ lý Hội',
  username: 'TroLyHoiBot',
};

/** Undefined for what cannot happen on Telegram. */
export function telegramCall(
  done: What,
  person: Person,
  webhookSecret: string,
  moment: Moment,
): WebhookCall | undefined {
  const update = updateOf(done, person, moment);
  if (!update) return undefined;
  const headers = {
    'content-type': 'application/json',
    'x-telegram-bot-api-secret-token': webhookSecret,
  };
  const body = JSON.stringify({ update_id: moment.number, ...update });
  return { path: '/webhooks/telegram', headers, body };
}

function updateOf(done: What, person: Person, moment: Moment): Fields | undefined {
  const message = (fields: Fields) => ({ message: { ...sentBy(person, moment), ...fields } });
  switch (done.kind) {
    case 'text':
      return message({ text: done.text });
    case 'start':
      return message({
        text: '/start',
        entities: [{ offset: 0, length: 6, type: 'bot_command' }],
      });
    case 'tap':
      return { callback_query: tap(done, person, moment) };
    case 'sticker':
    case 'voice':
    case 'photo':
    case 'location':
      return message({ [done.kind]: MEDIA[done.kind] });
    case 'contact':
      return message({ contact: contact(done, person) });
    case 'block':
      return { my_chat_member: { ...between(person, moment), ...membership('member', 'kicked') } };
    case 'follow':
    case 'unfollow':
      return undefined;
  }
}

const MEDIA = {
  sticker: {
    width: 512,
    height: 512,
    emoji: '👋',
    set_name: 'HotCherry',
    is_animated: true,
    is_video: false,
    type: 'regular',
    file_id: 'CAACAgIAAxkBAAE',
    file_unique_id: 'AgADAgADdEoAAnI',
    file_size: 7518,
  },
  voice: {
    duration: 4,
    mime_type: 'audio/ogg',
    file_id: 'AwACAgUAAxkBAAIF',
    file_unique_id: 'AgADWQ4AAn',
    file_size: 16842,
  },
  photo: [
    { file_id: 'AgACAgUAAxkBAAIHs', file_unique_id: 'AQADx7wxG-s', width: 67, height: 90 },
    { file_id: 'AgACAgUAAxkBAAIHx', file_unique_id: 'AQADx7wxG-x', width: 960, height: 1280 },
  ],
  location: { latitude: 21.853708, longitude: 106.761519 },
};

function userOf({ id }: Person): Fields {
  return { id: Number(id), is_bot: false, first_name: 'Lan', language_code: 'vi' };
}

function chatOf({ id }: Person): Fields {
  return { id: Number(id), first_name: 'Lan', type: 'private' };
}

function between(person: Person, { at }: Moment): Fields {
  return { from: userOf(person), chat: chatOf(person), date: Math.floor(at / 1000) };
}

function sentBy(person: Person, moment: Moment): Fields {
  return { message_id: messageId(moment), ...between(person, moment) };
}

/** The message that carried the button goes with the tap. */
function tap(done: What & { kind: 'tap' }, person: Person, moment: Moment): Fields {
  const carrier = { ...between(person, moment), from: BOT, text: '…' };
  return {
    id: String(moment.number),
    from: userOf(person),
    message: { message_id: Number(done.messageId) || messageId(moment), ...carrier },
    chat_instance: `-${person.id}`,
    data: done.data,
  };
}

/** Her own number: Telegram puts the owner's id beside it, and she is the owner. */
function contact(done: What & { kind: 'contact' }, { id }: Person): Fields {
  const { phone, name } = done;
  return { phone_number: international(phone), first_name: name, user_id: Number(id) };
}

function membership(before: string, after: string): Fields {
  return {
    old_chat_member: { user: BOT, status: before },
    new_chat_member: { user: BOT, status: after, ...(after === 'kicked' && { until_date: 0 }) },
  };
}

/** 32 bits, as Telegram's own. */
function messageId({ number }: Moment): number {
  return number % 2_000_000_000;
}
