/** Pretend platforms for trying the service out: real channels, real webhooks, nobody outside. */
import { randomBytes } from 'node:crypto';
import type { Router } from 'express';
import type { Config } from './config.ts';

export interface Pretend {
  /** The settings, with accounts that lead to the pretend platforms. */
  config: Config;
  router(url: () => string): Router;
  close(): Promise<void>;
}

/** Loaded only where it is switched on: nothing of it is in memory in production. */
export async function startPretending(settings: Readonly<Config>): Promise<Pretend> {
  const { startPretendPlatforms } = await import('./simulator/platforms.ts');
  const { createSimulator } = await import('./simulator/index.ts');
  const platforms = await startPretendPlatforms();
  const config = pretendConfig(settings, platforms.url);
  let simulator: ReturnType<typeof createSimulator> | undefined;
  return {
    config,
    router: (url) => {
      simulator = createSimulator({
        platforms,
        webhookBase: url,
        zalo: {
          appId: config.ZALO_APP_ID as string,
          oaId: config.ZALO_OA_ID as string,
          secretKey: config.ZALO_OA_SECRET_KEYS as string,
        },
        telegram: { webhookSecret: config.TELEGRAM_WEBHOOK_SECRET as string },
      });
      return simulator.router;
    },
    close: async () => {
      simulator?.close();
      await platforms.close();
    },
  };
}

function pretendConfig(settings: Readonly<Config>, url: string): Config {
  const secret = () => randomBytes(18).toString('base64url');
  return {
    ...settings,
    zalo: true,
    ZALO_APP_ID: '1000000000000000001',
    ZALO_APP_SECRET: secret(),
    ZALO_OA_ID: '2000000000000000002',
    ZALO_OA_SECRET_KEYS: secret(),
    ZALO_ACCESS_TOKEN: secret(),
    ZALO_REFRESH_TOKEN: secret(),
    ZALO_OPENAPI_BASE: url,
    ZALO_BUSINESS_BASE: url,
    ZALO_OAUTH_BASE: url,
    telegram: true,
    TELEGRAM_BOT_TOKEN: `1000:${secret()}`,
    TELEGRAM_WEBHOOK_SECRET: secret(),
    TELEGRAM_API_ROOT: url,
  };
}
