/** Telegram updates in our words: pure, total over any shape, private chats only. */
import type { Update } from 'telegraf/types';
import type { Address, Incoming, Said } from '../../conversation/vocabulary.ts';
import { fields, id, words, type Fields } from './json.ts';
import { readMessage } from './said.ts';

/** Put into the 200 of a webhook it answers the tap without a call of its own. */
export interface AnswerTap {
  method: 'answerCallbackQuery';
  callback_query_id: string;
}

export interface ReadUpdate {
  incoming: Incoming[];
  reply?: AnswerTap;
}

export interface ReadContext {
  /** Id of the bot, the digits before the colon of its token. */
  bot: string;
  /** ms since 1970; used where the update itself carries no time. */
  now: number;
}

type UpdateType = Exclude<
  Update extends infer U ? (U extends unknown ? keyof U : never) : never,
  'update_id'
>;

/** The updates we can use; the platform is asked for no others. */
export const ALLOWED_UPDATES = [
  'message',
  'callback_query',
  'my_chat_member',
] as const satisfies UpdateType[];

/** Unix seconds; a date behind it is a broken one. */
const YEAR_2100 = 4_102_444_800;

/** What one update says; `who` undefined where it concerns no private chat. */
interface Reading {
  who?: string;
  at?: number;
  said: Said;
  reply?: AnswerTap;
}

const READERS = new Map<UpdateType, (event: Fields) => Reading>([
  ['message', readNewMessage],
  ['callback_query', readTap],
  ['my_chat_member', readMembership],
]);

/** Undefined where there is no update id, so that it could not be told from its repeats. */
export function readUpdate(update: unknown, context: ReadContext): ReadUpdate | undefined {
  const all = fields(update);
  const updateId = id(all?.update_id);
  if (!all || updateId === undefined) return undefined;
  const { who, at, said, reply } = readEvent(all);
  const incoming: Incoming = {
    id: `telegram:${context.bot}:${updateId}`,
    from: address(who ?? context.bot),
    at: at ?? context.now,
    said,
  };
  return reply ? { incoming: [incoming], reply } : { incoming: [incoming] };
}

export function address(chat: string): Address {
  return `telegram:${chat}`;
}

function readEvent(update: Fields): Reading {
  const type = typeOf(update);
  const event = fields(update[type]);
  if (!event) return ignored('malformed');
  const read = READERS.get(type as UpdateType);
  if (read) return read(event);
  return { ...ignored(/^[a-z_]{1,40}$/.test(type) ? type : 'unknown'), ...origin(event) };
}

/** "At most one of the optional fields can be present": the one we know, else the first. */
function typeOf(update: Fields): string {
  const types = Object.keys(update).filter((key) => key !== 'update_id');
  return types.find((type) => READERS.has(type as UpdateType)) ?? types[0] ?? '';
}

/** Where and when, as far as the event tells; a group keeps its own address. */
function origin(event: Fields): Pick<Reading, 'who' | 'at'> {
  const who = id(fields(event.chat)?.id) ?? id(fields(event.from)?.id);
  return { who, at: seconds(event.date) };
}

function readNewMessage(message: Fields): Reading {
  const from = origin(message);
  if (!isPrivate(message)) return { ...from, said: readGroupMessage(message) };
  if (from.who === undefined) return ignored('malformed');
  if (fields(message.from)?.is_bot === true) return { ...from, ...ignored('message.fromBot') };
  return { ...from, said: readMessage(message) };
}

/** Groups are not served; that one became a supergroup is worth knowing for the address alone. */
function readGroupMessage(message: Fields): Said {
  const moved = id(message.migrate_to_chat_id);
  if (moved !== undefined && id(fields(message.chat)?.id) !== undefined) {
    return { kind: 'moved', to: address(moved) };
  }
  return { kind: 'ignored', event: 'message.notPrivate' };
}

/**
 * A tap on one of our buttons. The message that carried it may be too old to be shown
 * (`date: 0`, only its chat is left) or, in inline mode, absent: the tap itself still counts.
 */
function readTap(query: Fields): Reading {
  const who = id(fields(query.from)?.id);
  const queryId = words(query.id);
  const reply: AnswerTap | undefined = queryId
    ? { method: 'answerCallbackQuery', callback_query_id: queryId }
    : undefined;
  const message = fields(query.message);
  const data = words(query.data);
  if (who === undefined) return { ...ignored('malformed'), reply };
  if (message && !isPrivate(message)) {
    return { ...ignored('callback_query.notPrivate'), ...origin(message), at: undefined, reply };
  }
  if (!data) return { ...ignored('callback_query.noData'), who, reply };
  return { who, said: { kind: 'choice', id: data }, reply };
}

/** In a private chat this comes only when she blocks the bot or takes it back. */
function readMembership(change: Fields): Reading {
  const from = origin(change);
  const status = fields(change.new_chat_member)?.status;
  if (!isPrivate(change) || from.who === undefined) {
    return { ...from, ...ignored('my_chat_member.notPrivate') };
  }
  if (status === 'kicked') return { ...from, said: { kind: 'left' } };
  // She unblocked the bot: /start follows, and greets her once.
  if (status === 'member') return { ...from, ...ignored('my_chat_member.member') };
  return { ...from, ...ignored('my_chat_member.other') };
}

function isPrivate(event: Fields): boolean {
  return fields(event.chat)?.type === 'private';
}

function ignored(event: string): Reading {
  return { said: { kind: 'ignored', event } };
}

/** Unix seconds as ms; undefined where it is no time (0 marks a message that cannot be shown). */
function seconds(value: unknown): number | undefined {
  if (typeof value !== 'number' || !Number.isSafeInteger(value)) return undefined;
  return value > 0 && value < YEAR_2100 ? value * 1000 : undefined;
}
