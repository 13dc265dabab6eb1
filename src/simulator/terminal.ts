/** `npm run chat`: the whole service in memory, with a pretend phone in the terminal. */
import { randomBytes, randomInt } from 'node:crypto';
import { createInterface } from 'node:readline';
import { ConfigError, readConfig, type Config } from '../config.ts';
import { startService, type Service } from '../service.ts';
import { createPhoneClient } from './client.ts';
import { createTalk } from './talk.ts';
import type { PhoneName } from './what.ts';

/** Nothing of it reaches a disk, a server or a real platform, whatever the environment says. */
const IN_MEMORY = {
  PORT: '0',
  HOST: '127.0.0.1',
  PUBLIC_URL: '',
  ROLE: 'all',
  DATABASE_URL: '',
  DATA_DIR: 'memory://',
  REDIS_URL: '',
  SIMULATOR: 'on',
  TELEGRAM_BOT_TOKEN: '',
  ZALO_APP_ID: '',
  NODE_ENV: '',
};

function settings(): Readonly<Config> {
  return readConfig({
    ...process.env,
    ...IN_MEMORY,
    SECRET_KEY: randomBytes(48).toString('base64url'),
    LOG_LEVEL: process.env.LOG_LEVEL || 'error',
  });
}

/** Resolves at the end of the input, or after /thoat. */
async function chat(service: Service): Promise<void> {
  const isTerminal = Boolean(process.stdin.isTTY);
  const input = createInterface({
    input: process.stdin,
    ...(isTerminal && { output: process.stdout }), // a pipe needs no prompt
  });
  const lines = input[Symbol.asyncIterator](); // from here on no line is lost
  const print = (text: string) => void process.stdout.write(`${text}\n`);
  const talk = createTalk({
    print,
    echo: !isTerminal,
    phone: (name) => createPhoneClient(service.url as string, { phone: name, id: newId(name) }),
    settled: async () => {
      await service.converse.idle();
      await service.delivery.idle();
    },
  });
  await talk.begin();
  input.prompt();
  for await (const line of { [Symbol.asyncIterator]: () => lines }) {
    if ((await talk.hear(line)) === 'bye') break;
    input.prompt();
  }
  input.close();
}

function newId(phone: PhoneName): string {
  return phone === 'zalo'
    ? `9${randomInt(1e9, 1e10)}${randomInt(1e7, 1e8)}`
    : `5${randomInt(1e9, 1e10)}`;
}

try {
  const service = await startService(settings());
  await chat(service).finally(() => service.stop());
} catch (error) {
  console.error(error instanceof ConfigError ? error.message : error);
  process.exit(1); // what was half begun would keep us waiting
}
