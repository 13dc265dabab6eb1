/** What a pretend platform got for a person, as her phone would show it. */
import { fieldsOf, object, type Fields } from './pretend/call.ts';
import type { PretendMessage } from './platforms.ts';
import type { Button, NewEntry } from './chats.ts';
import type { Person } from './what.ts';
import { put, words } from './words.ts';

export interface Shown {
  person: Person;
  entry: NewEntry;
}

/** Undefined where it went to a phone number: no pretend person has one of her own. */
export function fromPlatform(message: PretendMessage): Shown | undefined {
  const { platform, to, at } = message;
  if (platform === 'zbs') return undefined;
  const seen = platform === 'zalo' ? onZalo(message) : onTelegram(message);
  const said = seen.text || seen.title || seen.attached || seen.form;
  const entry = { at, from: 'bot' as const, ...seen, ...(!said && { text: words.other }) };
  return { person: { phone: platform, id: to }, entry };
}

type Seen = Omit<NewEntry, 'at' | 'from'>;

/* ---------- Telegram: https://core.telegram.org/bots/api#available-methods ---------- */

function onTelegram({ body, text, file, id }: PretendMessage): Seen {
  const markup = object(body.reply_markup) ?? {};
  return {
    ...titled(text, listOf(body.entities)),
    ...attachedOn(body, file?.name),
    ...(markup.inline_keyboard !== undefined && {
      buttons: rowsOf(markup.inline_keyboard, (button) => inlineButton(button, id)),
    }),
    ...keyboardOf(markup),
  };
}

/** Bold words at the beginning are a title. */
function titled(text: string | undefined, entities: Fields[]): Seen {
  const bold = entities.find(({ type, offset }) => type === 'bold' && offset === 0);
  if (!text || typeof bold?.length !== 'number') return { text };
  return { title: text.slice(0, bold.length), text: text.slice(bold.length).trim() };
}

function attachedOn({ photo, document }: Fields, uploaded: string | undefined): Seen {
  if (photo !== undefined) return attach('photo', photo, words.photo);
  if (document !== undefined) return attach('file', document, words.file);
  return uploaded ? { attached: { kind: 'file', name: uploaded } } : {};
}

function attach(kind: 'photo' | 'file', source: unknown, name: string): Seen {
  const href = webAddress(source);
  return { attached: { kind, name: href ? fileName(href, name) : name, href } };
}

function inlineButton(button: Fields, messageId: string): Button | undefined {
  const label = String(button.text);
  const href = webAddress(button.url);
  if (href) return { label, href };
  if (typeof button.callback_data !== 'string') return undefined;
  return {
    label,
    tap: { kind: 'tap', data: button.callback_data, label, hidden: true, messageId },
  };
}

function keyboardOf(markup: Fields): Pick<NewEntry, 'keyboard'> {
  if (markup.remove_keyboard === true) return { keyboard: [] };
  if (markup.keyboard === undefined) return {};
  return { keyboard: rowsOf(markup.keyboard, keyboardButton) };
}

/** A button of the keyboard types its own words, unless it asks for the number; that the page fills in. */
function keyboardButton(button: Fields): Button {
  const label = String(button.text);
  const number = { kind: 'contact' as const, phone: '0912 345 678', name: 'Lan', asked: true };
  return { label, tap: button.request_contact ? number : { kind: 'text', text: label } };
}

function rowsOf(rows: unknown, read: (button: Fields) => Button | undefined): Button[][] {
  return (Array.isArray(rows) ? rows : [])
    .map((row) => listOf(row).flatMap((button) => read(button) ?? []))
    .filter((row) => row.length > 0);
}

/* ---------- Zalo: POST /v3.0/oa/message/cs, /v3.0/oa/message/template ---------- */

function onZalo({ body, text, file }: PretendMessage): Seen {
  const message = fieldsOf(body.message) ?? {};
  const payload = fieldsOf(fieldsOf(message.attachment)?.payload) ?? {};
  const [element = {}] = listOf(payload.elements);
  if (body.template_id !== undefined) return { text: templateText(body) };
  return {
    text,
    ...(payload.template_type === 'media' && attach('photo', element.url, words.photo)),
    ...(payload.token !== undefined && {
      attached: { kind: 'file' as const, name: file?.name ?? words.file },
    }),
    ...(payload.template_type === 'request_user_info' && { form: formOf(element) }),
    ...(payload.buttons !== undefined && {
      buttons: listOf(payload.buttons).flatMap(zaloButton),
    }),
  };
}

/** A row of its own for each: Zalo puts one below the other. */
function zaloButton({ title, type, payload }: Fields): Button[][] {
  const label = String(title);
  const href = webAddress(fieldsOf(payload)?.url) ?? telephone(fieldsOf(payload)?.phone_code);
  if (href) return [[{ label, href }]];
  if (typeof payload !== 'string') return [];
  const hidden = type === 'oa.query.hide';
  return [[{ label, tap: { kind: 'tap', data: payload, label, hidden } }]];
}

function formOf({ title, subtitle }: Fields) {
  return { title: String(title ?? ''), subtitle: String(subtitle ?? ''), label: words.shareInfo };
}

/** The wording of a template is kept at Zalo; here stands what would be put into it. */
function templateText({ template_id, template_data }: Fields): string {
  const values = Object.entries(fieldsOf(template_data) ?? {});
  const head = put(words.template, { id: String(template_id) });
  return [head, ...values.map(([name, value]) => `${name}: ${String(value)}`)].join('\n');
}

/* ---------- both ---------- */

function listOf(value: unknown): Fields[] {
  const items: unknown[] = Array.isArray(value) ? value : [];
  return items.map(fieldsOf).filter((item) => item !== undefined);
}

/** Only what is safe to open from a page. */
function webAddress(value: unknown): string | undefined {
  return typeof value === 'string' && /^https?:\/\//i.test(value) ? value : undefined;
}

function telephone(value: unknown): string | undefined {
  return typeof value === 'string' && /^\+?\d{3,15}$/.test(value) ? `tel:${value}` : undefined;
}

function fileName(href: string, otherwise: string): string {
  try {
    return decodeURIComponent(new URL(href).pathname.split('/').pop() ?? '') || otherwise;
  } catch {
    return otherwise;
  }
}
