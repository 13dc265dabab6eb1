/** The Bot API methods that we use, as a pretend Telegram answers them. */
import { fieldsOf, object, type Call, type Fields, type Reply } from './call.ts';
import { botError } from './faults.ts';
import type { Screens } from './screens.ts';
import { createUpdates, type Updates } from './updates.ts';

export interface BotApi extends Pick<Updates, 'push' | 'close'> {
  answer(call: Call): Reply | Promise<Reply>;
  /** Where updates were asked to go, and with which secret. */
  webhook(): Fields | undefined;
}

type Method = (call: Call, body: Fields) => Reply | Promise<Reply>;

export function createBotApi(screens: Screens): BotApi {
  const updates = createUpdates();
  let webhook: Fields | undefined;
  const send = sender(screens);
  const methods: { [name: string]: Method } = {
    sendMessage: (call, body) => send(call, body, 'text'),
    sendPhoto: (call, body) => send(call, body, 'caption'),
    sendDocument: (call, body) => send(call, body, 'caption'),
    answerCallbackQuery: (_, body) =>
      body.callback_query_id ? ok(true) : botError(400, 'Bad Request: query_id_invalid'),
    getMe: (call) => ok(botUser(call)),
    setWebhook: (_, body) => {
      webhook = body.url ? body : undefined;
      return ok(true);
    },
    deleteWebhook: () => {
      webhook = undefined;
      return ok(true);
    },
    getWebhookInfo: () => ok({ url: webhook?.url ?? '', pending_update_count: updates.waiting() }),
    getUpdates: (_, body) => (webhook ? webhookActive() : updates.get(body)),
    sendChatAction: () => ok(true),
    setMyCommands: () => ok(true),
  };
  return {
    answer: (call) => answer(methods, call),
    webhook: () => webhook,
    push: updates.push,
    close: updates.close,
  };
}

/** https://core.telegram.org/bots/api#making-requests */
function answer(methods: { [name: string]: Method }, call: Call): Reply | Promise<Reply> {
  if (!/^\d+:[\w-]+$/.test(call.token ?? '')) return botError(404, 'Not Found');
  if (!call.body) return botError(400, "Bad Request: can't parse JSON object");
  const method = Object.hasOwn(methods, call.name) ? methods[call.name] : undefined;
  return method ? method(call, call.body) : botError(404, 'Not Found: method not found');
}

export function ok(result: unknown): Reply {
  return { status: 200, body: { ok: true, result } };
}

function webhookActive(): Reply {
  const why = "can't use getUpdates method while webhook is active";
  return botError(409, `Conflict: ${why}; use deleteWebhook to delete the webhook first`);
}

function botUser({ token }: Call): object {
  const id = Number(token?.split(':', 1)[0]);
  return { id, is_bot: true, first_name: 'Trợ lý Hội', username: 'TroLyHoiBot' };
}

/* ---------- messages ---------- */

type Sender = (call: Call, body: Fields, field: 'text' | 'caption') => Reply;

function sender(screens: Screens): Sender {
  let lastId = 0;
  return (call, body, field) => {
    const wrong = problemOf(body, field);
    if (wrong) return botError(400, `Bad Request: ${wrong}`);
    const to = String(body.chat_id);
    const text = body[field] as string | undefined;
    const { file } = call;
    const choices = choicesOf(body);
    lastId += 1;
    screens.show(
      { platform: 'telegram', to, via: call.name, text, choices, file, body },
      String(lastId),
    );
    const chat = { id: Number(to), type: 'private' };
    const date = Math.floor(Date.now() / 1000);
    return ok({ message_id: lastId, from: botUser(call), chat, date, [field]: text });
  };
}

/** What the true one refuses, in its words. */
function problemOf(body: Fields, field: 'text' | 'caption'): string | undefined {
  if (!/^-?\d+$/.test(String(body.chat_id ?? ''))) return 'chat_id is empty';
  const text = body[field] ?? '';
  if (typeof text !== 'string') return `${field} must be a string`;
  if (field === 'text' && text.trim() === '') return 'message text is empty';
  if ([...text].length > (field === 'text' ? 4096 : 1024)) return `message ${field} is too long`;
  const bytes = inlineButtons(body).map((button) =>
    Buffer.byteLength(String(button.callback_data)),
  );
  return bytes.some((length) => length < 1 || length > 64) ? 'BUTTON_DATA_INVALID' : undefined;
}

function choicesOf(body: Fields): { id: string; label: string }[] | undefined {
  const choices = inlineButtons(body).map(({ text, callback_data }) => ({
    id: String(callback_data),
    label: String(text),
  }));
  return choices.length > 0 ? choices : undefined;
}

/** In a form the markup is JSON in a field. */
function inlineButtons(body: Fields): Fields[] {
  const rows = object(body.reply_markup)?.inline_keyboard;
  if (!Array.isArray(rows)) return [];
  const buttons = rows.flat().map((button) => fieldsOf(button) ?? {});
  return buttons.filter((button) => 'callback_data' in button);
}
