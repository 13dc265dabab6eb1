/** A real HTTP server on this machine that answers as a script says, and remembers what it was asked. */
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Asked {
  method: string;
  path: string;
  headers: Record<string, string | string[] | undefined>;
  body: string;
  bytes: Buffer;
}

export type Answer =
  | { status?: number; headers?: Record<string, string>; body?: unknown; afterMs?: number }
  /** Never answers. */
  | 'hang'
  /** Reads the whole request, then tears the connection down. */
  | 'reset'
  /** Begins an answer and tears the connection down. */
  | 'half';

export interface PretendServer {
  url: string;
  asked: Asked[];
  close(): Promise<void>;
}

/** `script` gets the request and its number from 0 on. */
export async function pretendServer(
  script: (asked: Asked, number: number) => Answer | Promise<Answer>,
): Promise<PretendServer> {
  const asked: Asked[] = [];
  const server = createServer((request, response) => {
    void read(request).then(async (one) => {
      asked.push(one);
      await reply(await script(one, asked.length - 1), response);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { url: `http://127.0.0.1:${port}`, asked, close };
}

/** An address of this machine where nobody listens. */
export async function deadAddress(): Promise<string> {
  const server = await pretendServer(() => ({}));
  await server.close();
  return server.url;
}

async function read(request: IncomingMessage): Promise<Asked> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const bytes = Buffer.concat(chunks);
  const { method = '', url = '', headers } = request;
  return { method, path: url, headers, body: bytes.toString('utf8'), bytes };
}

async function reply(answer: Answer, response: ServerResponse): Promise<void> {
  if (answer === 'hang') return;
  if (answer === 'reset') {
    response.socket?.resetAndDestroy();
    return;
  }
  if (answer === 'half') {
    response.writeHead(200, { 'content-length': '100' });
    response.write('{"error":');
    setTimeout(() => response.socket?.destroy(), 20);
    return;
  }
  if (answer.afterMs) await new Promise((resolve) => setTimeout(resolve, answer.afterMs));
  const body = typeof answer.body === 'string' ? answer.body : JSON.stringify(answer.body ?? {});
  response.writeHead(answer.status ?? 200, {
    'content-type': 'application/json',
    ...answer.headers,
  });
  response.end(body);
}
