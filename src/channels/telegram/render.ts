/** One fitted message as one Bot API call: pure; plain text, no parse_mode, no link previews. */
import type { InlineKeyboardMarkup, InputFile, MessageEntity, Opts } from 'telegraf/types';
import type { Address, Choice, Outgoing } from '../../conversation/vocabulary.ts';
import type { Limits } from '../../services/ports.ts';

/**
 * https://core.telegram.org/bots/api#sendmessage: 1–4096 characters. Buttons and their labels have
 * no limit in the documentation; more than these can't be taken in on a small phone.
 */
export const LIMITS = {
  text: 4096,
  /** https://core.telegram.org/bots/api#sendphoto */
  caption: 1024,
  buttons: 24,
  buttonLabel: 40,
} as const satisfies Limits;

/** https://core.telegram.org/bots/api#inlinekeyboardbutton: callback_data, 1–64 bytes. */
const CHOICE_BYTES = 64;

export type Call =
  | { method: 'sendMessage'; payload: Opts<'sendMessage'> }
  | { method: 'sendPhoto'; payload: Opts<'sendPhoto'> }
  | { method: 'sendDocument'; payload: Opts<'sendDocument'> };

/** Why a message can't be put into one call: a fault in what was to be said, not in the network. */
export interface Unrenderable {
  problem: string;
}

/** The call that says `message` to `to`, or what is wrong with the message. */
export function render(to: Address, message: Outgoing<string>): Call | Unrenderable {
  const chat_id = chatOf(to);
  if (!chat_id) return { problem: `address: expected telegram:<chat id>, got ${shape(to)}` };
  const problem = problemOf(message);
  return problem ? { problem } : callFor(chat_id, message);
}

function callFor(chat_id: string, message: Outgoing<string>): Call {
  switch (message.kind) {
    case 'text':
      return sendMessage(chat_id, message.text, message.choices);
    case 'card':
      return renderCard(chat_id, message);
    case 'image':
      return renderImage(chat_id, message);
    case 'file':
      return renderFile(chat_id, message);
    case 'askPhone':
      return renderAskPhone(chat_id, message);
  }
}

function sendMessage(
  chat_id: string,
  text: string,
  choices: Choice<string>[] | undefined,
  more: Partial<Opts<'sendMessage'>> = {},
): Call {
  const plain = { chat_id, text: nfc(text), link_preview_options: { is_disabled: true } };
  return { method: 'sendMessage', payload: { ...plain, ...more, ...keyboard(choices) } };
}

/** The title is bold by an entity, so that no character of the text needs escaping. */
function renderCard(chat_id: string, card: Outgoing<string> & { kind: 'card' }): Call {
  const bold: MessageEntity = { type: 'bold', offset: 0, length: nfc(card.title).length };
  return sendMessage(chat_id, cardText(card), card.choices, card.title ? { entities: [bold] } : {});
}

function cardText(card: { title: string; text: string }): string {
  return [card.title, card.text].filter(Boolean).join('\n');
}

/** A caption too long for a photo goes as a text that shows the picture above itself. */
function renderImage(chat_id: string, image: Outgoing<string> & { kind: 'image' }): Call {
  const { url, caption, choices } = image;
  if (caption && characters(caption) > LIMITS.caption) {
    const preview = { url, show_above_text: true, prefer_large_media: true };
    return sendMessage(chat_id, caption, choices, { link_preview_options: preview });
  }
  const photo = isPublic(url) ? url : { url, filename: 'image.jpg' };
  const payload: Opts<'sendPhoto'> = { chat_id, photo, ...captionOf(caption) };
  return { method: 'sendPhoto', payload: { ...payload, ...keyboard(choices) } };
}

function renderFile(chat_id: string, file: Outgoing<string> & { kind: 'file' }): Call {
  const { url, name, caption } = file;
  const document: string | InputFile = isFetchedByTelegram(url) ? url : { url, filename: name };
  return { method: 'sendDocument', payload: { chat_id, document, ...captionOf(caption) } };
}

function captionOf(caption: string | undefined): { caption?: string } {
  return caption ? { caption: nfc(caption) } : {};
}

/** The platform's own button; its answer is a contact that Telegram vouches for. */
function renderAskPhone(chat_id: string, ask: Outgoing<string> & { kind: 'askPhone' }): Call {
  const button = { text: ask.button, request_contact: true };
  const reply_markup = { keyboard: [[button]], one_time_keyboard: true, resize_keyboard: true };
  return sendMessage(chat_id, ask.text, undefined, { reply_markup });
}

/* ---------- buttons ---------- */

function keyboard(choices: Choice<string>[] | undefined): { reply_markup?: InlineKeyboardMarkup } {
  if (!choices?.length) return {};
  const buttons = choices.map(({ id, label }) => ({ text: nfc(label), callback_data: id }));
  return { reply_markup: { inline_keyboard: rowsOf(buttons, perRow(choices)) } };
}

/** One button a row, unless all labels are so short that two or three can be read side by side. */
function perRow(choices: Choice<string>[]): number {
  const longest = Math.max(...choices.map((choice) => characters(choice.label)));
  if (longest <= 8) return 3;
  return longest <= 14 ? 2 : 1;
}

function rowsOf<T>(items: T[], size: number): T[][] {
  const count = Math.ceil(items.length / size);
  return Array.from({ length: count }, (_, row) => items.slice(row * size, (row + 1) * size));
}

/* ---------- guards: messages arrive fitted, a fault elsewhere is named here ---------- */

function problemOf(message: Outgoing<string>): string | undefined {
  const text = longText(message);
  if (text !== undefined && text.trim() === '') return `${message.kind}: the text is empty`;
  if (text !== undefined && characters(text) > LIMITS.text) {
    return `${message.kind}: ${characters(text)} characters, at most ${LIMITS.text} are allowed`;
  }
  if (message.kind === 'file' && message.caption && characters(message.caption) > LIMITS.caption) {
    return `file: caption of ${characters(message.caption)} characters, at most ${LIMITS.caption}`;
  }
  return 'choices' in message ? problemOfChoices(message.choices ?? []) : undefined;
}

function longText(message: Outgoing<string>): string | undefined {
  if (message.kind === 'image') return message.caption || undefined;
  if (message.kind === 'card') return cardText(message);
  return message.kind === 'file' ? undefined : message.text;
}

function problemOfChoices(choices: Choice<string>[]): string | undefined {
  for (const { id, label } of choices) {
    const bytes = Buffer.byteLength(id);
    if (bytes < 1 || bytes > CHOICE_BYTES) {
      return `choice ${id.slice(0, 80)}: ${bytes} bytes, 1 to ${CHOICE_BYTES} are allowed`;
    }
    if (label.trim() === '') return `choice ${id}: the label is empty`;
  }
  return undefined;
}

/** Characters as people count them, not UTF-16 halves. */
function characters(text: string): number {
  return [...nfc(text)].length;
}

/** Composed letters: the same words then count, and look, the same everywhere. */
function nfc(text: string): string {
  return text.normalize('NFC');
}

/* ---------- addresses and links ---------- */

export function chatOf(to: Address): string | undefined {
  return /^telegram:(-?\d{1,20})$/.exec(to)?.[1];
}

/** Enough of a wrong address to find the fault, nothing that names a person. */
function shape(to: Address): string {
  return to.slice(0, 40).replace(/\d/g, '#');
}

/** Whether Telegram's servers could fetch it; what only we can reach is uploaded instead. */
function isPublic(url: string): boolean {
  return /^https:\/\/[^/:@]+\.(?!local|internal|lan|test)[a-z]{2,}(?:[/?#]|$)/i.test(url);
}

/** https://core.telegram.org/bots/api#sending-files: by URL only GIF, PDF and ZIP work. */
function isFetchedByTelegram(url: string): boolean {
  return isPublic(url) && /\.(?:pdf|zip|gif)$/i.test(url.replace(/[?#].*$/, ''));
}
