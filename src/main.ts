/** `npm start`: reads the settings, starts the service, says where to click, and stops it in good order. */
import { existsSync } from 'node:fs';
import { howToTry } from './commands/seed.ts';
import { ConfigError, readConfig, type Config } from './config.ts';
import { startService, type Service } from './service.ts';

function settings(): Readonly<Config> {
  if (existsSync('.env')) process.loadEnvFile('.env');
  return readConfig(process.env);
}

const STOP_MS = 25_000;

/** The few lines a person reads first; logs follow as JSON. */
function greet({ config, url, demo }: Service): void {
  const yes = (connected: boolean, how: string) =>
    connected ? 'set up' : `not connected (${how})`;
  const lines = [
    '',
    `  Trợ lý Hội is running (role ${config.ROLE}).`,
    ...(url ? [`  Front page:     ${url}/`] : []),
    ...(url && config.SIMULATOR ? [`  Pretend phone:  ${url}/sim`] : []),
    `  Database:       ${config.DATABASE_URL ? 'PostgreSQL server' : `embedded, in ${config.DATA_DIR}`}`,
    `  Redis:          ${config.REDIS_URL ? 'connected' : 'in process'}`,
    `  Zalo OA:        ${yes(config.zalo, 'README.md, "Connect a Zalo OA"')}`,
    `  Telegram bot:   ${yes(config.telegram, 'README.md, "Connect a Telegram bot"')}`,
    ...(demo.length > 0 ? ['', howToTry(demo).replace(/^/gm, '  ')] : []),
    '',
  ];
  console.log(lines.join('\n'));
}

function stopOnSignals(service: Service): void {
  let stopping = false;
  const stop = () => {
    if (stopping) process.exit(1); // asked twice: at once
    stopping = true;
    setTimeout(() => process.exit(1), STOP_MS).unref(); // what hangs is taken up by the next process
    service.stop().then(
      () => process.exit(0),
      (error: unknown) => {
        console.error(error);
        process.exit(1);
      },
    );
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
}

try {
  const service = await startService(settings());
  greet(service);
  stopOnSignals(service);
} catch (error) {
  console.error(
    error instanceof ConfigError
      ? `Cannot start. ${error.message}`
      : `Cannot start: ${(error as Error).message}`,
  );
  if (!(error instanceof ConfigError) && process.env.LOG_LEVEL === 'debug') console.error(error);
  process.exit(1);
}
