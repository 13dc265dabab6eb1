/** How a failed Bot API call ended, in the five words of the outbox. */
import type { Outcome } from '../../services/ports.ts';
import { HttpFailure } from '../http.ts';
import { NotTheApi, TelegramError } from './api.ts';
import { FileMissing } from './file.ts';

/** ms until a call that never left is tried again; the outbox adds its own backoff. */
const AFTER_NEVER_SENT = 2_000;
/** ms between tries while the bot itself is not set up; each of them holds back the whole bot. */
const AFTER_SET_UP = 60_000;

/** Total: whatever was thrown has an outcome, and what may have been sent is `unknown`. */
export function outcomeOf(error: unknown): Outcome {
  if (error instanceof TelegramError) return refused(error);
  if (error instanceof NotTheApi) return { state: 'unknown', why: error.message };
  if (error instanceof FileMissing) return { state: 'failed', why: error.message };
  if (error instanceof HttpFailure) return unanswered(error);
  return { state: 'unknown', why: `unexpected ${error instanceof Error ? error.name : 'failure'}` };
}

function unanswered({ reached, message }: HttpFailure): Outcome {
  return reached === 'never-sent'
    ? { state: 'again', afterMs: AFTER_NEVER_SENT, why: message }
    : { state: 'unknown', why: message };
}

/**
 * The Bot API answered `ok: false`. Codes and wording: https://core.telegram.org/bots/api#making-requests
 * and the server's source, https://github.com/tdlib/telegram-bot-api (Client.cpp).
 */
function refused(error: TelegramError): Outcome {
  const why = `${error.code} ${error.description}`.trim();
  if (error.code === 429) return { state: 'again', afterMs: waitOf(error), why, wholeBot: true };
  if (error.code === 401 || error.code === 404) return brokenSetUp(why);
  if (error.code === 403 || isNobody(error)) return { state: 'gone', why };
  if (error.code >= 400 && error.code < 500) return { state: 'failed', why, alarm: true };
  // 5xx: a server that restarts fails calls that it has already begun; nothing says which ones.
  return { state: 'unknown', why };
}

/**
 * The token is wrong or revoked (401), or there is no such bot or address (404): nobody's message
 * is at fault, so nothing is given up; all wait until a human has mended the set-up.
 */
function brokenSetUp(why: string): Outcome {
  const reason = `set-up: Telegram does not accept the bot's token or address (${why})`;
  return { state: 'again', afterMs: AFTER_SET_UP, why: reason, wholeBot: true };
}

/** ms; the documentation gives seconds, the older wording has them in the text only. */
function waitOf(error: TelegramError): number {
  const given = error.parameters?.retry_after ?? /retry after (\d+)/i.exec(error.description)?.[1];
  const seconds = Number(given ?? 5);
  return Math.max(1, Number.isFinite(seconds) ? seconds : 5) * 1000;
}

const NOBODY =
  /chat not found|user not found|peer_id_invalid|user is deactivated|bot was blocked|group chat was (?:upgraded|deactivated|deleted)/i;

/** 400 where the chat does not exist any more, or a group that became another chat. */
function isNobody(error: TelegramError): boolean {
  if (error.code !== 400) return false;
  return error.parameters?.migrate_to_chat_id !== undefined || NOBODY.test(error.description);
}
