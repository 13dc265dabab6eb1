/** Connects the platforms that are set up; where none is and the simulator is on, pretend ones. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Router } from 'express';
import { createHttp } from './channels/http.ts';
import { createTelegramChannel, type TelegramChannel } from './channels/telegram/index.ts';
import { connectZalo } from './connect-zalo.ts';
import type { Config } from './config.ts';
import type { Incoming } from './conversation/vocabulary.ts';
import { startPretending } from './pretend.ts';
import { createFrontPage } from './simulator/front.ts';
import type { Channel, Log } from './services/ports.ts';
import type { Database } from './store/database.ts';

export interface Connected {
  channels: Channel[];
  /** Begins to receive where that is ours to do: registers a webhook, or polls. */
  listen(accept: (incoming: Incoming[]) => Promise<void>, polls: boolean): Promise<void>;
  stopListening(): Promise<void>;
  /** The front page, and the pretend phone where it is on; `url` is where we listen, known once we do. */
  pages(url: () => string): Router[];
  close(): Promise<void>;
}

export async function connectChannels(
  settings: Readonly<Config>,
  database: Database,
  log: Log,
): Promise<Connected> {
  const pretend = settings.SIMULATOR ? await startPretending(settings) : undefined;
  const config = pretend?.config ?? settings;
  const http = createHttp();
  const zalo = config.zalo ? await connectZalo(config, database, http, log) : undefined;
  const telegram = config.telegram ? connectTelegram(config, http) : undefined;
  const polling = new AbortController();
  let poll: Promise<void> | undefined;

  async function listen(accept: (incoming: Incoming[]) => Promise<void>, polls: boolean) {
    zalo?.start();
    if (!telegram || pretend) return;
    if (config.PUBLIC_URL.startsWith('https:'))
      void registerWebhook(telegram, config, log, polling.signal);
    else if (polls) poll = telegram.listen({ accept, signal: polling.signal, log });
  }
  return {
    channels: [zalo?.channel, telegram].filter((one) => one !== undefined),
    listen,
    stopListening: async () => {
      polling.abort();
      await poll;
    },
    pages: (url) => [frontPage(settings), ...(pretend ? [pretend.router(url)] : [])],
    close: async () => {
      zalo?.stop();
      await pretend?.close();
      await http.close();
    },
  };
}

/** Tells what is really connected: the settings as they came, not the pretend ones. */
function frontPage({ SIMULATOR, zalo, telegram }: Config): Router {
  return createFrontPage({ simulator: SIMULATOR, connected: { zalo, telegram } });
}

function connectTelegram(config: Config, http: ReturnType<typeof createHttp>): TelegramChannel {
  return createTelegramChannel({
    token: config.TELEGRAM_BOT_TOKEN as string,
    webhookSecret: config.TELEGRAM_WEBHOOK_SECRET,
    apiRoot: config.TELEGRAM_API_ROOT,
    http,
  });
}

/** Beside everything else, and again until it is taken: Telegram may be out of reach for a while. */
async function registerWebhook(
  telegram: TelegramChannel,
  config: Config,
  log: Log,
  signal: AbortSignal,
): Promise<void> {
  const url = new URL('/webhooks/telegram', config.PUBLIC_URL).href;
  while (!signal.aborted) {
    try {
      await telegram.setWebhook(url);
      return log.info({ url }, 'Telegram calls this webhook');
    } catch (error) {
      log.error({ err: error, url }, 'Telegram did not take the webhook; tried again in a minute');
      await sleep(60_000, undefined, { signal, ref: false }).catch(() => undefined);
    }
  }
}
