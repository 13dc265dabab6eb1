/** One Zalo Official Account: its client, its one living token pair, its channel. */
import type { Http } from './channels/http.ts';
import { createZaloChannel } from './channels/zalo/index.ts';
import type { Config } from './config.ts';
import type { Channel, Log } from './services/ports.ts';
import type { Database } from './store/database.ts';
import { createSeal } from './store/seal.ts';
import { createTokenRow } from './store/tokens.ts';
import {
  createTokenKeeper,
  createZaloClient,
  refresh,
  type TokenEvent,
  type TokenKeeper,
  type Transport,
} from './zalo-sdk/index.ts';

export interface ZaloConnection {
  channel: Channel;
  /** Keeps the tokens young from now on, holidays included. */
  start(): void;
  stop(): void;
}

const RENEWAL_LOOK_MS = 30 * 60_000;
/** Access tokens live 25 hours; how old the one in the settings is nobody knows. */
const FIRST_PAIR_LIFE_MS = 25 * 3_600_000;

export async function connectZalo(
  config: Config,
  database: Database,
  http: Http,
  log: Log,
): Promise<ZaloConnection> {
  const account = `zalo:${config.ZALO_OA_ID}`;
  const transport: Transport = http;
  const tokens = await openTokens(account, config, database, transport, log);
  const client = createZaloClient({
    transport,
    tokens,
    proofSecret: config.ZALO_APPSECRET_PROOF ? config.ZALO_APP_SECRET : undefined,
    openapiBase: config.ZALO_OPENAPI_BASE,
    businessBase: config.ZALO_BUSINESS_BASE,
  });
  const channel = createZaloChannel({ ...channelSettings(config), client });
  let timer: NodeJS.Timeout | undefined;
  return {
    channel,
    start: () => {
      void tokens.current();
      timer = setInterval(() => void tokens.current(), RENEWAL_LOOK_MS).unref();
    },
    stop: () => clearInterval(timer),
  };
}

function channelSettings(config: Config) {
  return {
    appId: config.ZALO_APP_ID as string,
    oaId: config.ZALO_OA_ID as string,
    secretKeys: (config.ZALO_OA_SECRET_KEYS as string).split(',').map((key) => key.trim()),
    phoneBannerUrl: new URL('/assets/phone.png', config.PUBLIC_URL).href,
    textMax: config.ZALO_TEXT_MAX,
    buttonTitleMax: config.ZALO_BUTTON_TITLE_MAX,
    buttonTemplateType: config.ZALO_BUTTON_TEMPLATE_TYPE,
    webhookMaxAgeHours: config.WEBHOOK_MAX_AGE_HOURS,
    windows: {
      freeHours: config.ZALO_CS_FREE_HOURS,
      maxDays: config.ZALO_CS_MAX_DAYS,
      allowBilled: config.ZALO_CS_ALLOW_BILLED,
    },
  };
}

async function openTokens(
  account: string,
  config: Config,
  database: Database,
  transport: Transport,
  log: Log,
): Promise<TokenKeeper> {
  const store = createTokenRow(database, account, createSeal(config.secretKeys, 'platform_token'));
  const oauth = {
    transport,
    appId: config.ZALO_APP_ID as string,
    appSecret: config.ZALO_APP_SECRET as string,
    base: config.ZALO_OAUTH_BASE,
  };
  const keeper = createTokenKeeper({
    store,
    refresh: (token) => refresh(oauth, token),
    report: (event) => note(event, account, log),
  });
  if (config.ZALO_REFRESH_TOKEN) await store.writeFirst(firstPair(config));
  return keeper;
}

/** The pair of the settings counts once: later ones live in the database, and the old one is burnt. */
function firstPair(config: Config) {
  const now = Date.now();
  return {
    accessToken: config.ZALO_ACCESS_TOKEN ?? '',
    refreshToken: config.ZALO_REFRESH_TOKEN as string,
    expiresAt: now + FIRST_PAIR_LIFE_MS,
    refreshIssuedAt: now,
  };
}

function note(event: TokenEvent, account: string, log: Log): void {
  if (event.event === 'renewed') log.info({ account }, 'the Zalo token pair was renewed');
  else if (event.event === 'retry') log.warn({ account, why: event.why }, 'Zalo tokens: later');
  else log.error({ account, ...event }, 'Zalo tokens need a hand: see README.md');
}
