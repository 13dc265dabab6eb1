/** A call to the pretend platforms, read from HTTP: whatever it came as, its fields are an object. */
import type { IncomingMessage } from 'node:http';

export type Fields = Record<string, unknown>;

export interface PretendFile {
  name: string;
  type: string;
  bytes: Buffer;
}

export interface Call {
  /** Bot API method, or Zalo path: what faults and counters go by. */
  name: string;
  verb: string;
  /** Of the Bot API: what stands between /bot and the method. */
  token?: string;
  headers: IncomingMessage['headers'];
  query: URLSearchParams;
  /** Undefined where the body could not be read as what it said it is. */
  body: Fields | undefined;
  file?: PretendFile;
}

/** A string goes out as it is, an object as JSON. */
export interface Reply {
  status: number;
  body: object | string;
}

const BOT_CALL = /^\/bot([^/]+)\/(\w+)$/;

export async function readCall(request: IncomingMessage): Promise<Call> {
  const [path = '', search = ''] = (request.url ?? '/').split('?', 2);
  const [, token, method] = BOT_CALL.exec(path) ?? [];
  const head = {
    name: method ?? path,
    verb: request.method ?? 'GET',
    ...(token && { token }),
    headers: request.headers,
    query: new URLSearchParams(search),
  };
  const bytes = await readAll(request);
  return { ...head, ...(await readBody(bytes, request.headers['content-type'] ?? '')) };
}

async function readAll(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks);
}

async function readBody(bytes: Buffer, type: string): Promise<Pick<Call, 'body' | 'file'>> {
  if (bytes.length === 0) return { body: {} };
  if (type.startsWith('multipart/form-data')) return readForm(bytes, type);
  const text = bytes.toString('utf8');
  if (type.startsWith('application/x-www-form-urlencoded')) {
    return { body: Object.fromEntries(new URLSearchParams(text)) };
  }
  return { body: object(text) };
}

async function readForm(bytes: Buffer, type: string): Promise<Pick<Call, 'body' | 'file'>> {
  const body: Fields = {};
  let file: PretendFile | undefined;
  try {
    const form = await new Response(bytes, { headers: { 'content-type': type } }).formData();
    for (const [field, value] of form) {
      if (typeof value === 'string') body[field] = value;
      else
        file = {
          name: value.name,
          type: value.type,
          bytes: Buffer.from(await value.arrayBuffer()),
        };
    }
  } catch {
    return { body: undefined };
  }
  return { body, file };
}

/** The object that a JSON text holds; undefined where it holds none. */
export function object(text: unknown): Fields | undefined {
  if (typeof text !== 'string') return fieldsOf(text);
  try {
    return fieldsOf(JSON.parse(text));
  } catch {
    return undefined;
  }
}

export function fieldsOf(value: unknown): Fields | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Fields)
    : undefined;
}
