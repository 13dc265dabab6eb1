/** The simulator over HTTP: its page under helmet's policy, its stream, and the troubles it tells of. */
import { readdirSync, readFileSync } from 'node:fs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createPhoneClient } from '../../src/simulator/client.ts';
import { createSimulator } from '../../src/simulator/index.ts';
import type { Entry } from '../../src/simulator/chats.ts';
import type { Person } from '../../src/simulator/what.ts';
import { words } from '../../src/simulator/words.ts';
import { ACCOUNT, startStandIn, type StandIn } from './stand-in.ts';

const LAN: Person = { phone: 'zalo', id: '9123456789012345678' };
const HOA: Person = { phone: 'zalo', id: '9123456789012345679' };
const MAI: Person = { phone: 'telegram', id: '512345678901' };
const addressOf = ({ phone, id }: Person) =>
  phone === 'zalo' ? `zalo:${ACCOUNT.oaId}:${id}` : `telegram:${id}`;

const open: StandIn[] = [];
afterEach(async () => {
  vi.unstubAllEnvs();
  await Promise.all(open.splice(0).map((one) => one.close()));
});

async function start(options?: Parameters<typeof startStandIn>[0]): Promise<StandIn> {
  const service = await startStandIn(options);
  open.push(service);
  return service;
}

const PAGE = new URL('../../src/simulator/page/', import.meta.url);
const FRONT = new URL('../../src/simulator/front/', import.meta.url);

describe('the page', () => {
  it('comes with all its files, each of the right kind', async () => {
    const { url } = await start();
    const kinds: Record<string, RegExp> = {
      html: /^text\/html; charset=utf-8/,
      js: /^text\/javascript; charset=utf-8/,
      css: /^text\/css; charset=utf-8/,
      svg: /^image\/svg\+xml/,
    };
    for (const name of readdirSync(PAGE)) {
      const answer = await fetch(`${url}/sim/${name}`);
      expect(answer.status, name).toBe(200);
      expect(answer.headers.get('content-type'), name).toMatch(kinds[name.split('.').pop() ?? '']!);
    }
    const page = await fetch(`${url}/sim`);
    expect(page.headers.get('content-type')).toMatch(kinds.html!);
    expect(await page.text()).toContain(
      'Điện thoại giả để thử: không gửi tới Zalo hay Telegram thật.',
    );
  });

  it('may load its own files only, and nothing written into it', async () => {
    const { url } = await start();
    for (const path of ['/', '/sim', '/sim/main.js']) {
      const policy = (await fetch(url + path)).headers.get('content-security-policy');
      expect(policy).toContain("script-src 'self'");
      expect(policy).toContain("style-src 'self'");
      expect(policy).not.toContain('unsafe');
      expect(policy).not.toContain('upgrade-insecure-requests');
    }
  });

  it.each([
    ['the phones', PAGE],
    ['the front page', FRONT],
  ])('of %s keeps to that: no inline script, style or handler, no host outside', (_, folder) => {
    for (const name of readdirSync(folder)) {
      const text = readFileSync(new URL(name, folder), 'utf8');
      if (name.endsWith('.html')) {
        expect(text, name).not.toMatch(/<script(?![^>]*\ssrc=)/);
        expect(text, name).not.toMatch(/<style|\sstyle=|\son\w+=|javascript:/);
        expect(text.match(/(?:src|href)="(?!\/|#)[^"]*"/g), name).toBeNull();
      }
      if (name.endsWith('.css')) expect(text, name).not.toMatch(/@import|url\(/);
      if (name.endsWith('.js'))
        expect(text, name).not.toMatch(/innerHTML|outerHTML|insertAdjacentHTML|eval\(/);
    }
  });

  it('names only files that are there', async () => {
    const { url } = await start();
    for (const page of ['/', '/sim']) {
      const text = await (await fetch(url + page)).text();
      const named = [...text.matchAll(/(?:src|href)="(\/(?:sim|front)\/[^"#]+)/g)];
      expect(named.length).toBeGreaterThan(1);
      for (const [, path] of named) expect((await fetch(url + path)).status, path).toBe(200);
    }
  });

  it('hands out nothing from beside its folder', async () => {
    const { url } = await start();
    for (const path of ['/sim/../index.ts', '/sim/%2e%2e/index.ts', '/sim/..%2findex.ts'])
      expect((await fetch(url + path)).status).not.toBe(200);
  });
});

describe('the stream', () => {
  it('tells what she said and what the bot answered, in order', async () => {
    const { url } = await start({
      reply: () => [
        { kind: 'text', text: 'Em chào chị ạ' },
        { kind: 'text', text: 'Chị cần gì ạ?', choices: [{ id: 'menu.main:loan', label: 'Vay' }] },
      ],
    });
    const { next } = await stream(url, LAN);
    await createPhoneClient(url, LAN).say({ kind: 'text', text: 'chào em' });
    expect(await next(3)).toMatchObject([
      { from: 'her', text: 'chào em' },
      { from: 'bot', text: 'Em chào chị ạ' },
      {
        from: 'bot',
        buttons: [[{ label: 'Vay', tap: { kind: 'tap', data: '#menu.main:loan', hidden: true } }]],
      },
    ]);
  });

  it('keeps two visitors and two phones apart', async () => {
    const { url, say } = await start();
    const [lan, hoa, mai] = [LAN, HOA, MAI].map((person) => createPhoneClient(url, person));
    await Promise.all([lan?.look(), hoa?.look(), mai?.look()]);
    for (const person of [LAN, HOA, MAI])
      await say(addressOf(person), { kind: 'text', text: `cho ${person.id}` });
    for (const [phone, person] of [
      [lan, LAN],
      [hoa, HOA],
      [mai, MAI],
    ] as const)
      expect((await phone?.look())?.map(({ text }) => text)).toEqual([`cho ${person.id}`]);
  });

  it('goes on where it was cut off', async () => {
    const { url, say } = await start();
    const phone = createPhoneClient(url, LAN);
    await phone.look();
    await say(addressOf(LAN), { kind: 'text', text: 'một' });
    expect((await phone.look()).map(({ text }) => text)).toEqual(['một']);
    await say(addressOf(LAN), { kind: 'text', text: 'hai' });
    expect((await phone.look()).map(({ text }) => text)).toEqual(['hai']);
    const afresh = await createPhoneClient(url, LAN).look();
    expect(afresh.map(({ text }) => text)).toEqual(['một', 'hai']);
  });

  it('ends when the simulator is closed', async () => {
    const { url, simulator } = await start();
    const { ended } = await stream(url, LAN);
    simulator.close();
    await ended;
  });

  it.each(['', '?zalo=1', '?telegram=abc', `?zalo=${LAN.id}&zalo=${HOA.id}`])(
    'refuses who is nobody: %s',
    async (query) => {
      const { url } = await start();
      expect((await fetch(`${url}/sim/events${query}`)).status).toBe(400);
    },
  );
});

describe('troubles', () => {
  const post = (url: string, body: unknown, headers = {}) =>
    fetch(`${url}/sim/say`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
  const saying = { phone: 'zalo', person: LAN.id, what: { kind: 'text', text: 'chào em' } };

  it.each([
    [401, words.wrongSecret],
    [500, words.notTaken.replace('{status}', '500')],
  ])('a webhook that answers %i is told kindly, in the chat too', async (status, sentence) => {
    const { url } = await start({
      door: (_request, response) => void response.status(status).end(),
    });
    const phone = createPhoneClient(url, LAN);
    expect(await phone.say({ kind: 'text', text: 'chào em' })).toBe(sentence);
    expect(await phone.look()).toMatchObject([
      { from: 'her', text: 'chào em' },
      { from: 'note', text: sentence, trouble: true },
    ]);
  });

  it('a service that is away is told kindly', async () => {
    const { url } = await start({ door: (request) => void request.socket.destroy() });
    const trouble = await createPhoneClient(url, LAN).say({ kind: 'sticker' });
    expect(trouble).toBe(words.unreachable);
  });

  it.each([
    ['no JSON', '{"phone":'],
    ['nobody', { ...saying, person: '12' }],
    ['an id that is no number', { ...saying, person: '9123456789012345678x' }],
    ['another phone', { ...saying, phone: 'constructor' }],
    ['nothing said', { ...saying, what: { kind: 'text', text: '' } }],
    ['too much said', { ...saying, what: { kind: 'text', text: 'a'.repeat(4097) } }],
    ['more than a body may hold', { ...saying, what: { kind: 'text', text: 'a'.repeat(100_000) } }],
    ['what is done on the other phone', { ...saying, what: { kind: 'block' } }],
    ['what is never done', { ...saying, what: { kind: 'dance' } }],
  ])('%s: a clear answer, and nothing reaches the service', async (_, body) => {
    const { url, heard, dropped } = await start();
    const answer = await post(url, body);
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.status).toBeLessThan(500);
    expect(await answer.json()).toEqual({ say: words.badSaying });
    expect([...heard, ...dropped]).toEqual([]);
  });

  it('another page in the same browser is not listened to', async () => {
    const { url, heard } = await start();
    expect((await post(url, saying, { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    expect(heard).toEqual([]);
    expect((await post(url, saying, { 'sec-fetch-site': 'same-origin' })).status).toBe(200);
    expect(heard).toHaveLength(1);
  });

  it('in production it does not exist', async () => {
    const { platforms } = await start();
    vi.stubEnv('NODE_ENV', 'production');
    const parts = {
      platforms,
      webhookBase: () => 'http://127.0.0.1:1',
      zalo: ACCOUNT,
      telegram: { webhookSecret: 's' },
    };
    expect(() => createSimulator(parts)).toThrow(/production/);
  });
});

interface Stream {
  /** The first `count` entries, as soon as they are there. */
  next(count: number): Promise<Entry[]>;
  ended: Promise<void>;
}

/** Follows the live stream of a person, caught up before it is handed over. */
async function stream(url: string, { phone, id }: Person): Promise<Stream> {
  const answer = await fetch(`${url}/sim/events?${phone}=${id}`);
  expect(answer.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
  let text = '';
  let news = () => {};
  const ended = (async () => {
    for await (const chunk of answer.body!.pipeThrough(new TextDecoderStream())) {
      text += chunk;
      news();
    }
  })();
  const until = async (enough: () => boolean) => {
    while (!enough()) await new Promise<void>((resolve) => (news = resolve));
  };
  const entries = () =>
    [...text.matchAll(/^id: \d+\ndata: (.*)$/gm)].map(([, json]) => JSON.parse(json!) as Entry);
  await until(() => text.includes('event: caught-up'));
  return {
    ended,
    next: async (count) => {
      await until(() => entries().length >= count);
      return entries();
    },
  };
}
