/** Pretend Telegram and Zalo in one small HTTP server: what people would see is kept, what goes wrong is up to you. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createBotApi, type BotApi } from './pretend/bot-api.ts';
import { fieldsOf, object, readCall, type Call, type Fields, type Reply } from './pretend/call.ts';
import { createFaults, type Fault, type FaultList, type Faults } from './pretend/faults.ts';
import { createScreens, type PretendMessage, type Screens } from './pretend/screens.ts';
import { createZaloApi, type ZaloApi } from './pretend/zalo-api.ts';

export { botError, htmlPage, tooMany, zaloError } from './pretend/faults.ts';
export type { Fault, Faults, Trouble } from './pretend/faults.ts';
export type { PretendFile } from './pretend/call.ts';
export type { PretendMessage } from './pretend/screens.ts';

export interface PretendPlatforms {
  /** Root of the Bot API, and of all three Zalo hosts. */
  url: string;
  /** Everything that became visible to anybody, in order. */
  messages: PretendMessage[];
  /** What one person would see, in order. */
  messagesTo(person: string): PretendMessage[];
  /** Calls back for each new one; answers how to end it. */
  onMessage(listener: (message: PretendMessage) => void): () => void;
  faults: Faults;
  /** Calls by Bot API method or Zalo path, those that were refused or lost included. */
  counters: Record<string, number>;
  /** Puts an update where getUpdates finds it; answers with its id. */
  pushUpdate(update: object): number;
  /** What setWebhook asked for; undefined where there is none. */
  webhook(): Fields | undefined;
  close(): Promise<void>;
}

/** Without a port, any that is free; reachable from this machine only. */
export async function startPretendPlatforms({ port = 0 } = {}): Promise<PretendPlatforms> {
  const screens = createScreens();
  const faults = createFaults();
  const counters: Record<string, number> = {};
  const botApi = createBotApi(screens);
  const desk: Desk = { screens, faults, counters, botApi, zaloApi: createZaloApi(screens) };
  const server = createServer((request, response) => {
    serve(desk, request, response).catch(() => response.destroy());
  });
  // Those who call keep their connections; if we hung up first, a call could get lost on the way.
  server.keepAliveTimeout = 120_000;
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    messages: screens.messages,
    messagesTo: (person) => screens.messages.filter((message) => message.to === person),
    onMessage: screens.onMessage,
    faults,
    counters,
    pushUpdate: botApi.push,
    webhook: botApi.webhook,
    close: () => close(server, botApi),
  };
}

interface Desk {
  screens: Screens;
  faults: FaultList;
  counters: Record<string, number>;
  botApi: BotApi;
  zaloApi: ZaloApi;
}

async function serve(
  desk: Desk,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const call = await readCall(request);
  desk.counters[call.name] = (desk.counters[call.name] ?? 0) + 1;
  const fault = desk.faults.take(call, personOf(call));
  if (fault) return goWrong(desk, call, fault, response);
  write(response, await answer(desk, call));
}

function answer({ botApi, zaloApi }: Desk, call: Call): Reply | Promise<Reply> {
  return call.token === undefined ? zaloApi.answer(call) : botApi.answer(call);
}

async function goWrong(
  desk: Desk,
  call: Call,
  fault: Fault,
  response: ServerResponse,
): Promise<void> {
  const { then, delivered } = fault;
  if (typeof then === 'object' && 'waitMs' in then) {
    await new Promise((later) => setTimeout(later, then.waitMs).unref());
    return write(response, await answer(desk, call));
  }
  if (delivered) await answer(desk, call);
  if (then === 'hang') return;
  if (then === 'reset') return void response.socket?.resetAndDestroy();
  if (then === 'half') return breakOff(response);
  write(response, then);
}

function write(response: ServerResponse, { status, body }: Reply): void {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const type = typeof body === 'string' ? 'text/html; charset=utf-8' : 'application/json';
  response
    .writeHead(status, { 'content-type': type, 'content-length': Buffer.byteLength(text) })
    .end(text);
}

function breakOff(response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': 1000 });
  response.write('{', () => response.socket?.resetAndDestroy());
}

/** Whom a call is about, wherever the platform puts it. */
function personOf({ body, query }: Call): string | undefined {
  const id =
    body?.chat_id ??
    fieldsOf(body?.recipient)?.user_id ??
    body?.user_id ??
    body?.phone ??
    object(query.get('data') ?? '')?.user_id;
  return id === undefined ? undefined : String(id);
}

function close(server: Server, botApi: BotApi): Promise<void> {
  botApi.close();
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
