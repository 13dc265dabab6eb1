/** Turns the end of a call to Zalo into what the outbox does next; pure. */
import type { Outcome } from '../../services/ports.ts';
import { needsHuman } from '../../zalo-sdk/index.ts';
import type { Action, Answer, Failure, PlatformError, Sent } from '../../zalo-sdk/index.ts';
import { untilMorning, untilNextDay, untilNextMonth } from './routes.ts';

export interface Circumstances {
  /** ms */
  now: number;
  /** How often this message was tried before. */
  attempts: number;
  /** How often in a row Zalo has told the whole bot to slow down, this time included. */
  slowdowns: number;
  /** 0 to 1. */
  random: () => number;
}

/** ms; the steps that Zalo's limit per minute is waited out with. */
const BACKOFF = [2_000, 8_000, 30_000];
/** ms; the line is down, or Zalo's door is. */
const UNREACHED = [2_000, 10_000, 60_000, 300_000];
const RETRY_ONCE = 60_000;
/** An administrator may connect the OA at any moment. */
const RECONSENT = 60_000;

export function outcomeOf(answer: Answer<Sent>, circumstances: Circumstances): Outcome {
  if (answer.ok) {
    const { messageId } = answer.data;
    return { state: 'sent', ...(messageId ? { platformId: messageId } : {}) };
  }
  const { failure } = answer;
  if (failure.kind === 'refused') return refusedOutcome(failure.error, circumstances);
  return failedOutcome(failure, circumstances);
}

/** Whether Zalo asked for fewer calls: the next wait will be longer. */
export function isSlowdown(answer: Answer<Sent>): boolean {
  if (answer.ok) return false;
  const { failure } = answer;
  if (failure.kind === 'gateway') return failure.status === 429;
  return failure.kind === 'refused' && failure.error.action === 'backoff';
}

function failedOutcome(
  failure: Exclude<Failure, { kind: 'refused' }>,
  circumstances: Circumstances,
): Outcome {
  switch (failure.kind) {
    case 'never-sent':
      return {
        state: 'again',
        afterMs: step(UNREACHED, circumstances.attempts, circumstances.random),
        why: `Zalo was not reached: ${failure.why}`,
      };
    case 'no-token':
      return withoutToken(failure);
    case 'gateway':
      return gateway(failure, circumstances);
    case 'answer-lost':
    case 'unreadable':
      return { state: 'unknown', why: failure.why };
    case 'unfit':
      return { state: 'failed', why: failure.why, alarm: true };
  }
}

/** Nothing was sent: the reply waits for the token, and a human is told where only she can help. */
function withoutToken(failure: Failure & { kind: 'no-token' }): Outcome {
  const why = `no access token: ${failure.why}`;
  const base = { state: 'again' as const, why, wholeBot: true };
  if (!failure.needsReconsent) return { ...base, afterMs: failure.afterMs };
  return { ...base, afterMs: Math.max(RECONSENT, failure.afterMs), alarm: true };
}

function gateway(failure: Failure & { kind: 'gateway' }, circumstances: Circumstances): Outcome {
  const why = `HTTP ${failure.status}`;
  if (failure.status !== 429) return { state: 'failed', why, alarm: true };
  return { ...slowdown(why, circumstances), ...waitOf(failure.retryAfterMs) };
}

const waitOf = (afterMs: number | undefined) => (afterMs ? { afterMs } : {});

function slowdown(why: string, { slowdowns, random }: Circumstances) {
  const afterMs = step(BACKOFF, slowdowns - 1, random);
  return { state: 'again' as const, afterMs, why, wholeBot: true };
}

/* ---------- Zalo's own no ---------- */

type Verdict = (error: PlatformError, why: string, circumstances: Circumstances) => Outcome;

const failed: Verdict = ({ action }, why) => ({
  state: 'failed',
  why,
  ...(needsHuman(action) ? { alarm: true } : {}),
});
const gone: Verdict = (_error, why) => ({ state: 'gone', why });
/** Attachments and articles are never sent from here: such an answer is a fault of ours. */
const notOurs: Verdict = (_error, why) => ({ state: 'failed', why, alarm: true });
const later =
  (wait: (now: number, random: () => number) => number, alarm = false): Verdict =>
  (_error, why, { now, random }) => ({
    state: 'again',
    afterMs: wait(now, random),
    why,
    ...(alarm ? { alarm } : {}),
  });

const VERDICTS: Readonly<Record<Action, Verdict>> = {
  backoff: (_error, why, circumstances) => slowdown(why, circumstances),
  'retry-once': (_error, why, { attempts }) =>
    attempts === 0
      ? { state: 'again', afterMs: RETRY_ONCE, why }
      : { state: 'failed', why: `${why}, twice` },
  doubtful: (_error, why) => ({ state: 'unknown', why }),
  // The client has renewed once already: the next one may fare better, but a human should look.
  token: (_error, why) => ({
    state: 'again',
    afterMs: RECONSENT,
    why,
    wholeBot: true,
    alarm: true,
  }),
  // Consultation messages are allowed at night: where this comes, our route was wrong.
  morning: later(untilMorning, true),
  'next-day': later(untilNextDay),
  'next-month': later(untilNextMonth),
  window: (_error, why) => ({ state: 'failed', why: `window: ${why}` }),
  'not-following': gone,
  blocked: gone,
  dormant: gone,
  'no-account': gone,
  'refuses-kind': failed,
  template: failed,
  'upload-again': notOurs,
  poll: notOurs,
  'too-long': failed,
  payload: failed,
  bug: failed,
  setup: failed,
  stop: failed,
  unknown: failed,
};

function refusedOutcome(error: PlatformError, circumstances: Circumstances): Outcome {
  const why = `${error.code} ${error.meaning}${error.text ? ` (${error.text.slice(0, 120)})` : ''}`;
  return VERDICTS[error.action](error, why, circumstances);
}

/** The step for this try, and up to half of it more, so that not everybody comes back at once. */
function step(steps: readonly number[], tries: number, random: () => number): number {
  const wait = steps[Math.min(Math.max(tries, 0), steps.length - 1)] ?? 0;
  return wait + Math.floor((random() * wait) / 2);
}
