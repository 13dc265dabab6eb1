/** A service in miniature behind the simulator: real channels and doors, and a mind that repeats what it hears. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import express, { type Express } from 'express';
import helmet from 'helmet';
import { createHttp } from '../../src/channels/http.ts';
import { createTelegramChannel } from '../../src/channels/telegram/index.ts';
import { createZaloChannel } from '../../src/channels/zalo/index.ts';
import type { Incoming, Outgoing } from '../../src/conversation/vocabulary.ts';
import type { Channel } from '../../src/services/ports.ts';
import { createFrontPage, createSimulator, type Simulator } from '../../src/simulator/index.ts';
import { startPretendPlatforms, type PretendPlatforms } from '../../src/simulator/platforms.ts';
import { webhooks } from '../../src/web/webhooks.ts';
import { createZaloClient } from '../../src/zalo-sdk/index.ts';

export const ACCOUNT = {
  appId: '1000000000000000001',
  oaId: '2000000000000000002',
  secretKey: 'a-secret-key-of-the-oa',
};
const SECRET = 'a-webhook-secret';

export interface StandIn {
  url: string;
  platforms: PretendPlatforms;
  simulator: Simulator;
  /** What arrived, genuine and read by the channels. */
  heard: Incoming[];
  /** Webhook calls that were refused, and why. */
  dropped: string[];
  /** Says something to a person through the channel of her address. */
  say(to: string, message: Outgoing<string>): Promise<void>;
  close(): Promise<void>;
}

/** `reply`: what is said to each thing heard. `door`: stands before the webhooks. */
export async function startStandIn({
  reply = () => [],
  door,
}: {
  reply?: (heard: Incoming) => Outgoing<string>[];
  door?: express.RequestHandler;
} = {}): Promise<StandIn> {
  const platforms = await startPretendPlatforms();
  const http = createHttp();
  const channels = channelsTo(platforms.url, http);
  const heard: Incoming[] = [];
  const dropped: string[] = [];
  async function say(to: string, message: Outgoing<string>): Promise<void> {
    const channel = channels.find(({ account }) => to.startsWith(`${account}:`));
    const outcome = await channel?.send(to, message, {
      purpose: 'reply',
      lastInteractionAt: Date.now(),
    });
    if (outcome?.state !== 'sent') throw new Error(`not sent: ${JSON.stringify(outcome)}`);
  }
  async function accept(incoming: Incoming[]): Promise<void> {
    for (const one of incoming) {
      heard.push(one);
      for (const message of reply(one)) await say(one.from, message);
    }
  }
  const app = express();
  if (door) app.use('/webhooks', door);
  const counters = {
    count: (name: string, label: string) => void (name === 'dropped' && dropped.push(label)),
  };
  const silent = { info: () => {}, warn: () => {}, error: () => {} };
  app.use(webhooks({ channels, accept, counters, log: silent }));
  app.use(helmet());
  const server = await listen(app);
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const simulator = createSimulator({
    platforms,
    webhookBase: () => url,
    zalo: ACCOUNT,
    telegram: { webhookSecret: SECRET },
  });
  app.use(createFrontPage({ simulator: true, connected: { zalo: false, telegram: false } }));
  app.use(simulator.router);
  const close = async () => {
    simulator.close();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    await http.close();
    await platforms.close();
  };
  return { url, platforms, simulator, heard, dropped, say, close };
}

function channelsTo(url: string, http: ReturnType<typeof createHttp>): Channel[] {
  const token = { state: 'ready' as const, accessToken: 'a-token' };
  const tokens = { current: async () => token, replace: async () => token };
  return [
    createZaloChannel({
      appId: ACCOUNT.appId,
      oaId: ACCOUNT.oaId,
      secretKeys: [ACCOUNT.secretKey],
      client: createZaloClient({ transport: http, tokens, openapiBase: url, businessBase: url }),
      phoneBannerUrl: 'https://hoi.example.vn/phone.png',
    }),
    createTelegramChannel({ token: '1000:a-token', webhookSecret: SECRET, apiRoot: url, http }),
  ];
}

function listen(app: Express): Promise<Server> {
  const server = createServer(app);
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}
