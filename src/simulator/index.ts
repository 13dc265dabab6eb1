/** The pretend phone: what is done on it goes out as real webhook calls, what the bot says comes back as a stream. */
import express from 'express';
import type { ErrorRequestHandler, NextFunction, Request, Response, Router } from 'express';
import { fileURLToPath } from 'node:url';
import { createChats, type Chats } from './chats.ts';
import { createEvents, type Events } from './events.ts';
import { herEntry } from './her.ts';
import type { PretendPlatforms } from './platforms.ts';
import { strict } from './policy.ts';
import { fromPlatform } from './shown.ts';
import { telegramCall } from './telegram.ts';
import {
  canHappen,
  saying,
  type Moment,
  type Person,
  type WebhookCall,
  type What,
} from './what.ts';
import { put, words } from './words.ts';
import { zaloCall, type ZaloAccount } from './zalo.ts';

export { createFrontPage, type FrontPage } from './front.ts';

export interface SimulatorParts {
  platforms: Pick<PretendPlatforms, 'onMessage'>;
  /** Where the service listens, e.g. http://127.0.0.1:3000; asked for each call. */
  webhookBase(): string;
  zalo: ZaloAccount;
  telegram: { webhookSecret: string };
}

export interface Simulator {
  /** Everything below /sim. */
  router: Router;
  /** Ends the streams; those who look are told nothing more. */
  close(): void;
}

const PAGE = fileURLToPath(new URL('./page/', import.meta.url));
const CALL_MS = 10_000;

/** Throws in production: it lets anyone speak as anyone. */
export function createSimulator(parts: SimulatorParts): Simulator {
  if (process.env.NODE_ENV === 'production')
    throw new Error('simulator: expected to be off in production, because it accepts any sender');
  const chats = createChats();
  const events = createEvents(chats);
  const stop = parts.platforms.onMessage((message) => {
    const seen = fromPlatform(message);
    if (seen) chats.add(seen.person, seen.entry);
  });
  const close = () => {
    stop();
    events.close();
  };
  return { router: routes(parts, chats, events), close };
}

function routes(parts: SimulatorParts, chats: Chats, events: Events): Router {
  const router = express.Router();
  const now = createMoments();
  router.post('/sim/say', fromOurPage, express.json({ limit: '64kb' }), (request, response) =>
    hear(request, response, { parts, chats, now }),
  );
  router.get('/sim/events', events.serve);
  router.get('/sim', strict, (_request, response) =>
    response.sendFile('index.html', { root: PAGE }),
  );
  router.use('/sim', strict, express.static(PAGE, { index: false, redirect: false }));
  router.use('/sim', sayFault);
  return router;
}

/** Other pages in the same browser have no business here; programs send no such header. */
function fromOurPage(request: Request, response: Response, next: NextFunction): void {
  const site = request.headers['sec-fetch-site'];
  if (site === undefined || site === 'same-origin') return next();
  response.status(403).json({ say: words.elsewhere });
}

/* ---------- from the phone to the service ---------- */

interface Hearing {
  parts: SimulatorParts;
  chats: Chats;
  now: () => Moment;
}

/** Answers `{}`, or `{say}` where something went wrong that the chat does not tell by itself. */
async function hear(request: Request, response: Response, hearing: Hearing): Promise<void> {
  const read = saying.safeParse(request.body);
  if (!read.success || !canHappen(read.data.phone, read.data.what)) {
    response.status(400).json({ say: words.badSaying });
    return;
  }
  const { phone, person: id, what } = read.data;
  const person: Person = { phone, id };
  const moment = hearing.now();
  hearing.chats.open(person);
  hearing.chats.add(person, herEntry(phone, what, moment.at));
  const trouble = await carry(callFor(what, person, hearing.parts, moment), hearing.parts);
  if (trouble) hearing.chats.add(person, note(trouble));
  response.status(trouble ? 502 : 200).json(trouble ? { trouble } : {});
}

function note(text: string) {
  return { at: Date.now(), from: 'note' as const, text, trouble: true };
}

function callFor(
  done: What,
  person: Person,
  { zalo, telegram }: SimulatorParts,
  moment: Moment,
): WebhookCall | undefined {
  return person.phone === 'zalo'
    ? zaloCall(done, person, zalo, moment)
    : telegramCall(done, person, telegram.webhookSecret, moment);
}

/** Makes the call over HTTP as the platform would; answers a sentence where it did not arrive. */
async function carry(
  call: WebhookCall | undefined,
  parts: SimulatorParts,
): Promise<string | undefined> {
  if (!call) return words.badSaying;
  try {
    const { headers, body } = call;
    const signal = AbortSignal.timeout(CALL_MS);
    const url = new URL(call.path, parts.webhookBase());
    const { status } = await fetch(url, { method: 'POST', headers, body, signal });
    if (status === 200) return undefined;
    return status === 401 ? words.wrongSecret : put(words.notTaken, { status });
  } catch {
    return words.unreachable;
  }
}

/** Numbers never repeat, not after a restart either: the inbox knows events by them. */
function createMoments(): () => Moment {
  let last = 0;
  return () => {
    const at = Date.now();
    last = Math.max(last + 1, at * 1000);
    return { at, number: last };
  };
}

/** A body that is too large or no JSON: the page says so kindly. */
const sayFault: ErrorRequestHandler = (error: { status?: number }, _request, response, next) => {
  if (response.headersSent || !error.status || error.status >= 500) return next(error);
  response.status(error.status).json({ say: words.badSaying });
};
