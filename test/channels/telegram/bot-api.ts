/** A Bot API on a local port that answers exactly as a test tells it, and keeps what it was asked. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Asked {
  method: string;
  token: string;
  /** The JSON body; of a multipart body only its raw text. */
  body: Record<string, unknown>;
  raw: string;
  type: string;
}

export type Answer = (asked: Asked, response: ServerResponse, request: IncomingMessage) => unknown;

export interface BotApi {
  url: string;
  asked: Asked[];
  /** Decides what every call from now on gets. */
  answer(answer: Answer): void;
  close(): Promise<void>;
}

export async function startBotApi(): Promise<BotApi> {
  const asked: Asked[] = [];
  let answer: Answer = ok({ message_id: 1 });
  const server = createServer(async (request, response) => {
    const call = await read(request);
    asked.push(call);
    answer(call, response, request);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    answer: (next) => void (answer = next),
    close: () => {
      server.closeAllConnections();
      return new Promise((closed) => server.close(() => closed()));
    },
  };
}

async function read(request: IncomingMessage): Promise<Asked> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const raw = Buffer.concat(chunks).toString('utf8');
  const [, token = '', method = ''] = /^\/bot([^/]+)\/(\w+)$/.exec(request.url ?? '') ?? [];
  const type = request.headers['content-type'] ?? '';
  const body = type === 'application/json' ? (JSON.parse(raw) as Asked['body']) : {};
  return { method, token, body, raw, type };
}

export function ok(result: unknown): Answer {
  return (_, response) => json(response, 200, { ok: true, result });
}

/** An error as the Bot API words it; the HTTP status is its code unless told otherwise. */
export function no(code: number, description: string, parameters?: object, status = code): Answer {
  return (_, response) =>
    json(response, status, { ok: false, error_code: code, description, parameters });
}

export function raw(status: number, text: string, type = 'text/html'): Answer {
  return (_, response) => response.writeHead(status, { 'content-type': type }).end(text);
}

/** Takes the call and never says a word. */
export const hang: Answer = () => undefined;

/** Takes the whole call, then the line breaks. */
export const reset: Answer = (_, __, request) => request.socket.resetAndDestroy();

/** Begins an answer and breaks off in the middle. */
export const breakOff: Answer = (_, response, request) => {
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': '100' });
  response.write('{"ok":true,', () => request.socket.resetAndDestroy());
};

function json(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}
