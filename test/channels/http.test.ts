/** The HTTP client against a real server: every way to fail is told apart by whether it was sent. */
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { createHttp } from '../../src/channels/http.ts';
import type { Http, HttpFailure, HttpOptions } from '../../src/channels/http.ts';
import { deadAddress, pretendServer } from '../zalo-sdk/pretend-server.ts';
import type { Answer, Asked, PretendServer } from '../zalo-sdk/pretend-server.ts';

const open: { close(): Promise<void> }[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((one) => one.close()));
});

async function serve(script: (asked: Asked, number: number) => Answer): Promise<PretendServer> {
  const server = await pretendServer(script);
  open.push(server);
  return server;
}

function client(options: HttpOptions = {}): Http {
  const http = createHttp({ connectMs: 500, headersMs: 5_000, ...options });
  open.push(http);
  return http;
}

async function failure(call: Promise<unknown>): Promise<HttpFailure> {
  return call.then(
    () => {
      throw new Error('the call should have failed');
    },
    (error: HttpFailure) => error,
  );
}

describe('an answer', () => {
  it('comes with status, headers in lower case and the body as text', async () => {
    const server = await serve(() => ({
      status: 429,
      headers: { 'Retry-After': '7' },
      body: 'chờ chị nhé',
    }));
    const answer = await client()({
      method: 'POST',
      url: `${server.url}/a/b?c=d`,
      headers: { 'X-One': 'một hai'.normalize('NFD').replace(/[^ -~]/g, '') },
      body: '{"chị":1}',
    });
    expect(answer).toMatchObject({ status: 429, body: 'chờ chị nhé' });
    expect(answer.headers['retry-after']).toBe('7');
    expect(server.asked[0]).toMatchObject({ method: 'POST', path: '/a/b?c=d', body: '{"chị":1}' });
  });

  it('of any status is an answer, redirects too, and is not followed', async () => {
    const server = await serve(() => ({ status: 302, headers: { location: '/other' } }));
    expect((await client()({ method: 'GET', url: server.url })).status).toBe(302);
    expect(server.asked).toHaveLength(1);
  });

  it('comes over a connection that is kept', async () => {
    const sockets = new Set<number | undefined>();
    const server = createServer((socket) => {
      sockets.add(socket.remotePort);
      socket.on('data', () => socket.write('HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}'));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    const http = client();
    for (let call = 0; call < 20; call++) await http({ method: 'GET', url });
    // undici opens a second one when asked again within the turn in which the first became free.
    expect(sockets.size).toBeLessThanOrEqual(2);
    await http.close();
    server.close();
  });
});

describe('surely never sent', () => {
  it('where nobody listens', async () => {
    const lost = await failure(client()({ method: 'POST', url: await deadAddress(), body: 'x' }));
    expect(lost.reached).toBe('never-sent');
    expect(lost.message).toContain('ECONNREFUSED');
  });

  it('where the host has no address, and where the address is none', async () => {
    const nowhere = client()({ method: 'GET', url: 'http://khong-co.invalid/' });
    expect((await failure(nowhere)).reached).toBe('never-sent');
    expect((await failure(client()({ method: 'GET', url: 'zalo' }))).reached).toBe('never-sent');
  });

  it('where the other side does not speak TLS', async () => {
    const server = createServer((socket) => socket.on('data', () => socket.destroy()));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const url = `https://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    // The same ECONNRESET as after a request, but in the handshake: nothing of ours went out.
    expect((await failure(client()({ method: 'POST', url, body: 'x' }))).reached).toBe(
      'never-sent',
    );
    server.close();
  });

  it('where it was given up in the queue, and then it is not written later either', async () => {
    const server = await serve(() => ({ afterMs: 300 }));
    const http = client({ connections: 1 });
    const first = http({ method: 'POST', url: server.url, body: 'first' });
    const second = failure(
      http({ method: 'POST', url: server.url, body: 'second', timeoutMs: 50 }),
    );
    expect((await second).reached).toBe('never-sent');
    await first;
    await http({ method: 'POST', url: server.url, body: 'third' });
    expect(server.asked.map((one) => one.body)).toEqual(['first', 'third']);
  });

  it('after the client was closed', async () => {
    const server = await serve(() => ({}));
    const http = client();
    await http({ method: 'GET', url: server.url });
    await http.close();
    expect((await failure(http({ method: 'GET', url: server.url }))).reached).toBe('never-sent');
  });
});

describe('sent, and the answer lost', () => {
  it.each(['reset', 'half'] as const)('where the connection breaks (%s)', async (how) => {
    const server = await serve(() => how);
    const lost = await failure(client()({ method: 'POST', url: server.url, body: 'x' }));
    expect(lost.reached).toBe('answer-lost');
    expect(server.asked).toHaveLength(1);
  });

  it('where no answer comes in time', async () => {
    const server = await serve(() => 'hang');
    const began = Date.now();
    const call = client()({ method: 'POST', url: server.url, body: 'x', timeoutMs: 120 });
    expect((await failure(call)).reached).toBe('answer-lost');
    expect(Date.now() - began).toBeLessThan(2_000);
  });

  it('where the answer is longer than we read', async () => {
    const server = await serve(() => ({ body: 'x'.repeat(5_000) }));
    const call = client({ maxBodyBytes: 1_000 })({ method: 'POST', url: server.url, body: 'x' });
    const lost = await failure(call);
    expect(lost).toMatchObject({ reached: 'answer-lost' });
    expect(lost.message).toContain('1000 bytes');
  });

  it('and the next call over the same client works', async () => {
    const server = await serve((_asked, number) => (number === 0 ? 'reset' : { body: 'ok' }));
    const http = client({ connections: 1 });
    await failure(http({ method: 'POST', url: server.url, body: 'x' }));
    expect((await http({ method: 'POST', url: server.url, body: 'y' })).body).toBe('ok');
  });
});
