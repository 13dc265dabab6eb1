/** Long polling: nothing is confirmed before it is kept, and the loop ends when it is told to. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Incoming } from '../../../src/conversation/vocabulary.ts';
import { createHttp, type Http } from '../../../src/channels/http.ts';
import { createTelegramChannel, type Listening } from '../../../src/channels/telegram/index.ts';
import { hang, no, ok, raw, reset, startBotApi } from './bot-api.ts';
import type { Answer, Asked, BotApi } from './bot-api.ts';

const TOKEN = '7012345678:AAF-a_token-that-nobody-may-read';
const CHAT = { id: 5512340001, type: 'private' };

let api: BotApi;
let http: Http;
let stop: AbortController;
let running: Promise<void>[];
let lines: [level: string, text: string][];

beforeEach(async () => {
  api = await startBotApi();
  http = createHttp();
  stop = new AbortController();
  running = [];
  lines = [];
});
afterEach(async () => {
  stop.abort();
  await Promise.all(running);
  await http.close();
  await api.close();
});

function listen(options: Partial<Listening> = {}): { kept: Incoming[]; done: Promise<void> } {
  const kept: Incoming[] = [];
  const channel = createTelegramChannel({ token: TOKEN, apiRoot: api.url, http });
  const done = channel.listen({
    accept: async (incoming) => void kept.push(...incoming),
    signal: stop.signal,
    log: logInto((level, text) => lines.push([level, text])),
    waitSeconds: 1,
    pause: { first: 10, longest: 40 },
    ...options,
  });
  running.push(done);
  return { kept, done };
}

function logInto(line: (level: string, text: string) => void): Listening['log'] {
  return {
    warn: (_, text) => line('warn', text),
    error: (_, text) => line('error', text),
  };
}

/** Updates waiting at Telegram: handed out from the offset on, dropped below it. */
function telegramWith(updates: { update_id: number }[]): Answer {
  return (asked, response, request) => {
    if (asked.method !== 'getUpdates') return ok(true)(asked, response, request);
    const from = (asked.body.offset as number | undefined) ?? 0;
    const due = updates.filter((update) => update.update_id >= from);
    if (due.length > 0) return ok(due)(asked, response, request);
    return setTimeout(() => ok([])(asked, response, request), 20);
  };
}

const said = (update_id: number, text: string) => ({
  update_id,
  message: { message_id: update_id, date: 1_795_402_000, chat: CHAT, from: { id: CHAT.id }, text },
});
const polls = (): Asked[] => api.asked.filter((asked) => asked.method === 'getUpdates');
const texts = (kept: Incoming[]) =>
  kept.map(({ said }) => ('text' in said ? said.text : said.kind));

async function until(met: () => boolean): Promise<void> {
  const deadline = Date.now() + 5_000;
  while (!met()) {
    if (Date.now() > deadline) throw new Error('waited in vain');
    await new Promise((later) => setTimeout(later, 5));
  }
}

describe('polling', () => {
  it('takes the webhook down once, then keeps updates in order and confirms them', async () => {
    api.answer(telegramWith([said(41, 'một'), said(42, 'hai'), said(43, 'ba')]));
    const { kept } = listen();
    await until(() => polls().length >= 3);
    expect(texts(kept)).toEqual(['một', 'hai', 'ba']);
    expect(api.asked.filter((asked) => asked.method === 'deleteWebhook')).toMatchObject([
      { body: { drop_pending_updates: false } },
    ]);
    expect(api.asked[0]!.method).toBe('deleteWebhook');
    expect(polls()[0]!.body).toEqual({
      limit: 100,
      timeout: 1,
      allowed_updates: ['message', 'callback_query', 'my_chat_member'],
    });
    expect(polls()[1]!.body.offset).toBe(44);
  });

  it('does not confirm what could not be kept, and gets it again', async () => {
    api.answer(telegramWith([said(41, 'một')]));
    let full = true;
    const kept: Incoming[] = [];
    listen({
      accept: async (incoming) => {
        if (full) throw new Error('the database is not there');
        kept.push(...incoming);
      },
    });
    await until(() => polls().length >= 3);
    expect(polls().every((asked) => asked.body.offset === undefined)).toBe(true);
    expect(lines[0]).toEqual(['error', expect.stringContaining('could not be kept')]);
    full = false;
    await until(() => polls().some((asked) => asked.body.offset === 42));
    expect(texts(kept)).toEqual(['một']);
  });

  it('gets an update again after a crash between fetching and keeping', async () => {
    api.answer(telegramWith([said(41, 'một')]));
    let fetched = false;
    const crash = listen({
      accept: () => {
        fetched = true;
        return new Promise(() => undefined);
      },
    });
    await until(() => fetched);
    running.splice(running.indexOf(crash.done), 1);
    expect(polls()).toHaveLength(1);
    const { kept } = listen();
    await until(() => kept.length === 1);
    expect(kept[0]).toMatchObject({ id: 'telegram:7012345678:41', said: { text: 'một' } });
  });

  it('answers taps by a call, after they were kept', async () => {
    const query = { id: '438', from: { id: CHAT.id }, data: 'loan.status:poor' };
    const callback_query = { ...query, message: { message_id: 5, date: 0, chat: CHAT } };
    api.answer(telegramWith([{ update_id: 7, callback_query } as { update_id: number }]));
    let answersWhenKept = -1;
    const answers = () => api.asked.filter((asked) => asked.method === 'answerCallbackQuery');
    listen({ accept: async () => void (answersWhenKept = answers().length) });
    await until(() => answers().length === 1);
    expect(answersWhenKept).toBe(0);
    expect(answers()[0]!.body).toEqual({ callback_query_id: '438' });
  });

  it('goes on where a tap can no longer be answered', async () => {
    const callback_query = { id: '1', from: { id: CHAT.id }, data: 'a.b:c' };
    const waiting = telegramWith([{ update_id: 7, callback_query } as never, said(8, 'hai')]);
    const late = no(400, 'Bad Request: query is too old and response timeout expired');
    api.answer((asked, ...rest) =>
      (asked.method === 'answerCallbackQuery' ? late : waiting)(asked, ...rest),
    );
    const { kept } = listen();
    await until(() => polls().some((asked) => asked.body.offset === 9));
    expect(kept.map((one) => one.said.kind)).toEqual(['choice', 'text']);
    expect(lines).toEqual([]);
  });

  it('keeps ids that no number can hold', async () => {
    const chat = '{"id":9007199254740993123,"type":"private"}';
    const message = `{"message_id":1,"date":1795402000,"chat":${chat},"text":"chào"}`;
    const body = `{"ok":true,"result":[{"update_id":41,"message":${message}}]}`;
    const waiting = telegramWith([]);
    api.answer((asked, ...rest) =>
      (asked.method === 'getUpdates' && asked.body.offset === undefined
        ? raw(200, body, 'application/json')
        : waiting)(asked, ...rest),
    );
    const { kept } = listen();
    await until(() => kept.length === 1);
    expect(kept[0]!.from).toBe('telegram:9007199254740993123');
  });
});

describe('trouble', () => {
  it.each<[string, Answer]>([
    ['500', no(500, 'Internal Server Error')],
    ['HTML', raw(502, '<html>Bad Gateway</html>')],
    ['a broken line', reset],
    ['no list', ok('soon')],
    ['updates without ids', ok([{}, { message: {} }])],
  ])('%s: it complains, waits longer and longer, and goes on', async (_, trouble) => {
    api.answer(trouble);
    const { kept } = listen();
    await until(() => lines.length >= 3);
    expect(JSON.stringify(lines)).not.toContain('AAF-a_token');
    api.answer(telegramWith([said(41, 'một')]));
    await until(() => kept.length === 1);
  });

  it('pauses between half a second and a second, then twice that', async () => {
    api.answer(no(500, 'Internal Server Error'));
    const times: number[] = [];
    listen({
      pause: { first: 100, longest: 10_000 },
      log: logInto(() => times.push(performance.now())),
    });
    await until(() => times.length >= 4);
    const pauses = times.slice(1).map((time, index) => time - times[index]!);
    expect(pauses[0]).toBeGreaterThanOrEqual(48);
    expect(pauses[1]).toBeGreaterThanOrEqual(98);
    expect(pauses[2]).toBeGreaterThanOrEqual(198);
  });

  it('waits as long as Telegram asks', async () => {
    api.answer(no(429, 'Too Many Requests: retry after 1', { retry_after: 1 }));
    const times: number[] = [];
    listen({ log: logInto(() => times.push(performance.now())) });
    await until(() => times.length >= 2);
    expect(times[1]! - times[0]!).toBeGreaterThanOrEqual(990);
  });

  it.each([
    [409, 'Conflict: terminated by other getUpdates request', 'another program reads the updates'],
    [409, "Conflict: can't use getUpdates method while webhook is active", 'a webhook was set'],
    [401, 'Unauthorized', 'does not accept TELEGRAM_BOT_TOKEN'],
    [404, 'Not Found', 'does not accept TELEGRAM_BOT_TOKEN'],
  ])('%i %s: says clearly what is wrong', async (code, description, words) => {
    const trouble = no(code, description);
    api.answer((asked, ...rest) =>
      (asked.method === 'getUpdates' ? trouble : ok(true))(asked, ...rest),
    );
    listen();
    await until(() => lines.length > 0);
    expect(lines[0]).toEqual(['error', expect.stringContaining(words)]);
  });

  it('does not take down a webhook that somebody set later', async () => {
    const trouble = no(409, "Conflict: can't use getUpdates method while webhook is active");
    api.answer((asked, ...rest) =>
      (asked.method === 'getUpdates' ? trouble : ok(true))(asked, ...rest),
    );
    listen();
    await until(() => polls().length >= 3);
    expect(api.asked.filter((asked) => asked.method === 'deleteWebhook')).toHaveLength(1);
  });
});

describe('stopping', () => {
  it('ends the call that is waiting for news, and lets go of the connection', async () => {
    let gone = false;
    api.answer((asked, response, request) => {
      if (asked.method !== 'getUpdates') return ok(true)(asked, response, request);
      return request.socket.on('close', () => (gone = true));
    });
    const { done } = listen({ waitSeconds: 50 });
    await until(() => polls().length === 1);
    const started = performance.now();
    stop.abort();
    await done;
    expect(performance.now() - started).toBeLessThan(500);
    await until(() => gone);
    expect(lines).toEqual([]);
  });

  it('ends a pause after trouble', async () => {
    api.answer(no(500, 'Internal Server Error'));
    const { done } = listen({ pause: { first: 60_000, longest: 60_000 } });
    await until(() => lines.length === 1);
    const started = performance.now();
    stop.abort();
    await done;
    expect(performance.now() - started).toBeLessThan(500);
  });

  it('does nothing at all where it was stopped before', async () => {
    api.answer(hang);
    stop.abort();
    await listen().done;
    expect(api.asked).toEqual([]);
  });
});
