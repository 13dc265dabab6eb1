/** .env.example names every setting, and wrong ones stop the start with one line. */
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ConfigError, readConfig } from '../../src/config.ts';

const example = readFileSync(new URL('../../.env.example', import.meta.url), 'utf8');
const source = readFileSync(new URL('../../src/config.ts', import.meta.url), 'utf8');
const DATA_DIR = mkdtempSync(join(tmpdir(), 'hoi-config-'));

const read = (env: Record<string, string>) => readConfig({ DATA_DIR, ...env });

describe('settings', () => {
  it('are all in .env.example, and nothing else is', () => {
    const documented = [...example.matchAll(/^([A-Z_]+)=/gm)].map((match) => match[1]);
    const known = [...source.matchAll(/^ {2}([A-Z][A-Z_]+): /gm)].map((match) => match[1]);
    const shape = new Set(known.filter((name) => name !== 'NODE_ENV' && name !== 'PUBLIC_URL'));
    expect(new Set(documented.filter((name) => name !== 'PUBLIC_URL'))).toEqual(shape);
  });

  it('need nothing for a first try', () => {
    const config = read({});
    expect(config).toMatchObject({
      PORT: 3000,
      ROLE: 'all',
      SIMULATOR: true,
      SEED: 'demo',
      QUIET_HOURS: '20:30-07:00',
    });
    expect(config.secretKeys[0]).toEqual(read({}).secretKeys[0]); // made once
  });

  it('take the example file as it is', () => {
    const env = Object.fromEntries(
      [...example.matchAll(/^([A-Z_]+)=(.*)$/gm)].map((match) => [match[1], match[2]!]),
    );
    expect(read({ ...env, DATA_DIR })).toMatchObject({ PORT: 3000, SIMULATOR: true });
  });

  const wrong: [name: string, env: Record<string, string>][] = [
    ['PORT', { PORT: 'abc' }],
    ['ROLE', { ROLE: 'boss' }],
    ['PUBLIC_URL', { PUBLIC_URL: 'hoi.example.vn' }],
    ['QUIET_HOURS', { QUIET_HOURS: '25:00-7' }],
    ['SECRET_KEY', { SECRET_KEY: 'short' }],
    ['SECRET_KEY', { DATABASE_URL: 'postgresql://127.0.0.1/hoi' }],
    ['DATABASE_URL', { DATABASE_URL: 'mysql://x', SECRET_KEY: 'x'.repeat(32) }],
    ['REDIS_URL', { ROLE: 'web' }],
    ['DATABASE_URL', { ROLE: 'worker', REDIS_URL: 'redis://127.0.0.1' }],
    ['SIMULATOR', { SIMULATOR: 'on', NODE_ENV: 'production' }],
    ['ZALO_APP_SECRET', { ZALO_APP_ID: '1' }],
    ['ZALO_OA_ID', { ZALO_APP_ID: '1', ZALO_APP_SECRET: 's', ZALO_OA_ID: 'abc' }],
    ['TELEGRAM_BOT_TOKEN', { TELEGRAM_BOT_TOKEN: 'nonsense' }],
    [
      'TELEGRAM_WEBHOOK_SECRET',
      { TELEGRAM_BOT_TOKEN: '1:a', PUBLIC_URL: 'https://hoi.example.vn' },
    ],
  ];

  it.each(wrong)('stop the start where %s is wrong, in one line with an example', (name, env) => {
    const fault = () => read(env);
    expect(fault).toThrow(ConfigError);
    expect(fault).toThrow(new RegExp(`^${name}: .+`));
    expect(fault).not.toThrow(/\n/);
  });
});
