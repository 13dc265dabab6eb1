/** Reads the environment once into a checked, frozen Config; says what is wrong and how to mend it. */
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

export class ConfigError extends Error {}

/** Empty counts as not set: a line `NAME=` in .env means the default. */
function setting<T extends z.ZodType>(schema: T) {
  return z.preprocess((value) => (value === '' ? undefined : value), schema);
}
const text = setting(z.string().trim().optional());
const whole = (fallback: number, min = 0, max = 1_000_000) => {
  const expected = `expected a whole number from ${min} to ${max}`;
  const number = z.coerce.number({ error: expected }).int(expected).min(min, expected);
  return setting(number.max(max, expected).default(fallback));
};
const flag = (fallback: boolean) =>
  setting(
    z
      .enum(['on', 'off', 'true', 'false', '1', '0'])
      .default(fallback ? 'on' : 'off')
      .transform((value) => ['on', 'true', '1'].includes(value)),
  );
const webAddress = setting(z.url({ protocol: /^https?$/ }).optional());
const hours = /^([01]\d|2[0-3]):[0-5]\d-([01]\d|2[0-4]):[0-5]\d$/;

const shape = z.object({
  NODE_ENV: text,
  PORT: whole(3000, 0, 65_535),
  HOST: setting(z.string().default('127.0.0.1')),
  PUBLIC_URL: webAddress,
  ROLE: setting(z.enum(['all', 'web', 'worker']).default('all')),
  DATABASE_URL: text,
  DATA_DIR: setting(z.string().default('./data')),
  REDIS_URL: text,
  SEED: setting(z.enum(['demo', 'none']).optional()),
  SIMULATOR: setting(z.enum(['on', 'off', 'true', 'false', '1', '0']).optional()),
  TELEGRAM_BOT_TOKEN: setting(
    z
      .string()
      .regex(/^\d+:[\w-]+$/, 'a token like 123456:ABC-DEF')
      .optional(),
  ),
  TELEGRAM_WEBHOOK_SECRET: setting(
    z
      .string()
      .regex(/^[\w-]{1,256}$/, 'letters, digits, _ and - only')
      .optional(),
  ),
  TELEGRAM_API_ROOT: webAddress,
  TELEGRAM_BOT_NAME: setting(
    z
      .string()
      .regex(/^\w{5,32}$/, 'the name of the bot without @')
      .optional(),
  ),
  ZALO_APP_ID: setting(z.string().regex(/^\d+$/, 'digits only').optional()),
  ZALO_APP_SECRET: text,
  ZALO_OA_ID: setting(z.string().regex(/^\d+$/, 'digits only').optional()),
  ZALO_OA_SECRET_KEYS: text,
  ZALO_ACCESS_TOKEN: text,
  ZALO_REFRESH_TOKEN: text,
  ZALO_OPENAPI_BASE: webAddress,
  ZALO_BUSINESS_BASE: webAddress,
  ZALO_OAUTH_BASE: webAddress,
  ZALO_APPSECRET_PROOF: flag(false),
  ZALO_PKCE_MODE: setting(z.enum(['console', 'per_request']).default('per_request')),
  ZALO_PKCE_VERIFIER: text,
  ZALO_BUTTON_TEMPLATE_TYPE: setting(z.enum(['button']).optional()),
  ZALO_BUTTON_TITLE_MAX: whole(35, 1),
  ZALO_TEXT_MAX: whole(2000, 100),
  ZALO_CS_FREE_HOURS: whole(48),
  ZALO_CS_MAX_DAYS: whole(7),
  ZALO_CS_ALLOW_BILLED: flag(false),
  ZBS_ALLOWED_HOURS: setting(
    z.string().regex(hours, 'hours like 06:00-22:00').default('06:00-22:00'),
  ),
  ZBS_TEMPLATES: text,
  WEBHOOK_MAX_AGE_HOURS: whole(24, 2),
  HUMAN_TAKEOVER_MINUTES: whole(120),
  HANDOVER_ESCALATE_HOURS: whole(4, 1, 1_000),
  CLASS_OFFER_HOURS: whole(12, 1, 240),
  WHO_AGAIN_MINUTES: whole(30, 1),
  LINK_CODE_DAYS: whole(14, 1, 365),
  RETAIN_CHAT_DAYS: whole(90, 1, 36_500),
  RETAIN_AUDIT_MONTHS: whole(24, 1, 1_200),
  RETAIN_ENROLMENT_MONTHS: whole(24, 1, 1_200),
  RETAIN_REMINDER_MONTHS: whole(6, 1, 1_200),
  SECRET_KEY: setting(z.string().min(32, 'at least 32 characters').optional()),
  TELEGRAM_RATE_PER_SECOND: setting(z.coerce.number().positive().default(28)),
  ZALO_RATE_PER_SECOND: setting(z.coerce.number().positive().default(20)),
  QUIET_HOURS: setting(z.string().regex(hours, 'hours like 20:30-07:00').default('20:30-07:00')),
  OFFICE_HOURS: setting(z.string().regex(hours, 'hours like 07:30-17:00').default('07:30-17:00')),
  BUSINESS_TZ: setting(z.enum(['Asia/Ho_Chi_Minh']).default('Asia/Ho_Chi_Minh')),
  LOG_LEVEL: setting(
    z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  ),
});

export type Settings = z.infer<typeof shape>;

export interface Config extends Omit<Settings, 'PUBLIC_URL' | 'SIMULATOR' | 'SEED'> {
  PUBLIC_URL: string;
  SIMULATOR: boolean;
  SEED: 'demo' | 'none';
  /** The first one seals, all of them open. */
  secretKeys: string[];
  telegram: boolean;
  zalo: boolean;
}

const EXAMPLES: Partial<Record<keyof Settings, string>> = {
  PORT: 'PORT=3000',
  ROLE: 'ROLE=all',
  PUBLIC_URL: 'PUBLIC_URL=https://hoi.example.vn',
  SECRET_KEY: 'what `openssl rand -base64 48` prints',
  QUIET_HOURS: 'QUIET_HOURS=20:30-07:00',
  TELEGRAM_BOT_TOKEN: 'TELEGRAM_BOT_TOKEN=123456:ABC-DEF',
  ZALO_OA_ID: 'ZALO_OA_ID=2345678901234567890',
  DATABASE_URL: 'DATABASE_URL=postgresql://user:password@127.0.0.1:5432/hoi',
  REDIS_URL: 'REDIS_URL=redis://127.0.0.1:6379',
};

/** Throws ConfigError with one line that names the value, says what was expected and shows an example. */
export function readConfig(env: NodeJS.ProcessEnv): Readonly<Config> {
  const parsed = shape.safeParse(env);
  if (!parsed.success) throw firstFault(parsed.error);
  const settings = parsed.data;
  checkTogether(settings);
  const telegram = settings.TELEGRAM_BOT_TOKEN !== undefined;
  const zalo = settings.ZALO_APP_ID !== undefined;
  const simulator = settings.SIMULATOR
    ? ['on', 'true', '1'].includes(settings.SIMULATOR)
    : !telegram && !zalo && settings.NODE_ENV !== 'production';
  if (simulator && settings.NODE_ENV === 'production')
    throw new ConfigError(
      'SIMULATOR: the pretend phone stays off in production, e.g. SIMULATOR=off',
    );
  return Object.freeze({
    ...settings,
    PUBLIC_URL: settings.PUBLIC_URL ?? `http://${settings.HOST}:${settings.PORT}`,
    SIMULATOR: simulator,
    SEED: settings.SEED ?? (settings.DATABASE_URL || !simulator ? 'none' : 'demo'),
    secretKeys: secretKeys(settings),
    telegram,
    zalo,
  });
}

function firstFault(error: z.ZodError): ConfigError {
  const issue = error.issues[0];
  const name = String(issue?.path[0]) as keyof Settings;
  const example = EXAMPLES[name];
  const more = example ? `for example: ${example}` : 'see .env.example for its default and meaning';
  return new ConfigError(`${name}: ${issue?.message}; ${more}`);
}

/** What makes no sense together. */
function checkTogether(settings: Settings): void {
  if (settings.ROLE !== 'all' && !settings.REDIS_URL)
    throw new ConfigError(
      `REDIS_URL: needed with ROLE=${settings.ROLE}, because several processes share locks and rates; for example: ${EXAMPLES.REDIS_URL}`,
    );
  if (settings.ROLE !== 'all' && !settings.DATABASE_URL)
    throw new ConfigError(
      `DATABASE_URL: needed with ROLE=${settings.ROLE}, because the embedded database belongs to one process; for example: ${EXAMPLES.DATABASE_URL}`,
    );
  if (settings.SEED === 'demo' && settings.NODE_ENV === 'production')
    throw new ConfigError(
      'SEED: the demo village and its published codes have no place in production; for example: SEED=none',
    );
  if (settings.DATABASE_URL && !/^postgres(ql)?:\/\//.test(settings.DATABASE_URL))
    throw new ConfigError(
      `DATABASE_URL: expected postgresql://…; for example: ${EXAMPLES.DATABASE_URL}`,
    );
  if (
    settings.TELEGRAM_BOT_TOKEN &&
    settings.PUBLIC_URL?.startsWith('https:') &&
    !settings.TELEGRAM_WEBHOOK_SECRET
  )
    throw new ConfigError(
      'TELEGRAM_WEBHOOK_SECRET: needed to receive updates by webhook; for example: TELEGRAM_WEBHOOK_SECRET=a-long-random-word',
    );
  if (!settings.ZALO_APP_ID) return;
  for (const name of ['ZALO_APP_SECRET', 'ZALO_OA_ID', 'ZALO_OA_SECRET_KEYS'] as const)
    if (!settings[name])
      throw new ConfigError(
        `${name}: needed where ZALO_APP_ID is set; see "Connect a Zalo OA" in README.md`,
      );
}

function secretKeys(settings: Settings): string[] {
  if (settings.SECRET_KEY) return settings.SECRET_KEY.split(',').map((key) => key.trim());
  if (settings.DATABASE_URL)
    throw new ConfigError(
      `SECRET_KEY: needed with DATABASE_URL, because it encrypts columns; for example: ${EXAMPLES.SECRET_KEY}`,
    );
  return [keyInDataDir(settings.DATA_DIR)];
}

/** Made once; readable by this user only. */
function keyInDataDir(dataDir: string): string {
  const path = join(dataDir, 'secret.key');
  try {
    if (!existsSync(path)) {
      mkdirSync(dataDir, { recursive: true });
      writeFileSync(path, randomBytes(48).toString('base64url'), { mode: 0o600, flag: 'wx' });
    }
    return readFileSync(path, 'utf8').trim();
  } catch (error) {
    const why = (error as NodeJS.ErrnoException).code;
    throw new ConfigError(
      `DATA_DIR: ${dataDir} cannot be written (${why}); for example: DATA_DIR=./data`,
    );
  }
}
