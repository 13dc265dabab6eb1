/** Puts the parts together: config → parts → services → servers; knows every floor, decides nothing else. */
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pino } from 'pino';
import type { Config } from './config.ts';
import { connectChannels, type Connected } from './connect.ts';
import type { Mind } from './mind.ts';
import { createConverse, type Converse } from './services/converse.ts';
import { createDelivery, type Delivery } from './services/delivery.ts';
import { createLoad } from './services/facts.ts';
import { createBoards, createMyDataFile, meansFor, type MembersParts } from './members.ts';
import { choresFor } from './chores.ts';
import type {
  Channel,
  Inbox,
  Log,
  Nudges,
  Outbox,
  Rates,
  Sessions,
  Turns,
} from './services/ports.ts';
import { DatabaseAway, openDatabase, type Database } from './store/database.ts';
import { createInbox } from './store/inbox.ts';
import { missingMigrations } from './store/migrate.ts';
import { createOutbox } from './store/outbox.ts';
import { openQuick, type Quick } from './store/open-quick.ts';
import { humanSpoke } from './store/handover-desk.ts';
import type { Means } from './store/means.ts';
import { createSecrets } from './store/secrets.ts';
import { seedDemo, type DemoCode } from './store/seed-demo.ts';
import { createUnits } from './store/units.ts';
import { loadDemo } from './catalogue/demo.ts';
import { loadPlaces } from './catalogue/places.ts';
import { createTurns } from './store/turns.ts';
import { assets } from './web/assets.ts';
import { createMetrics, type Metrics } from './web/counters.ts';
import { createClassPages } from './class-papers.ts';
import { classPages, type ClassPages } from './web/classes.ts';
import { myDataFiles, type MyDataFile } from './web/my-data.ts';
import { createApp, listen, type Health } from './web/server.ts';
import { webhooks } from './web/webhooks.ts';
import { startWorkers } from './workers.ts';

/** The ports of a running service; a test may put its own around them. */
export interface Ports {
  inbox: Inbox;
  turns: Turns;
  outbox: Outbox;
  sessions: Sessions;
  rates: Rates;
  nudges: Nudges;
  channels: Channel[];
}

export interface Service {
  config: Readonly<Config>;
  database: Database;
  converse: Converse;
  delivery: Delivery;
  connected: Connected;
  /** Where the web server really listens; absent with ROLE=worker. */
  url?: string;
  /** Who can be tried in the demo village that this start made; empty where it made none. */
  demo: DemoCode[];
  /** Takes nothing new, finishes what is on its way, closes in reverse order. */
  stop(): Promise<void>;
}

export interface ServiceOptions {
  /** Lets a test put faults around single ports. */
  around?(ports: Ports): Ports;
  /** Longer than any time-out of a send, so that a lease never runs out under a living send. */
  leaseMs?: number;
  /** Another mind than the usual one: benches measure the walk of a message without it. */
  mind?: Mind;
  /** How long a person stays held by a process that died. */
  lockMs?: number;
}

const LEASE_MS = 45_000;

export async function startService(
  config: Readonly<Config>,
  { around = (ports) => ports, leaseMs = LEASE_MS, lockMs, mind }: ServiceOptions = {},
): Promise<Service> {
  const log = createLog(config);
  const database = await openDatabase({ url: config.DATABASE_URL, dataDir: config.DATA_DIR });
  await refuseOldSchema(database);
  const demo = await plant(config, database);
  const quick = await openQuick(config, database, lockMs);
  const connected = await connectChannels(config, database, log);
  const metrics = createMetrics();
  const thoughts = mind ?? (await import('./mind.ts')).createMind(config);
  const members = { config, database, channels: connected.channels, mind: thoughts };
  const means = meansFor(members);
  const ports = around(createPorts({ members, means, quick, connected, leaseMs }));
  const delivery = createDelivery({ ...ports, log, counters: metrics, leaseMs });
  const { sendNow } = delivery;
  const converse = createConverse({
    ...ports,
    ...thoughts,
    load: createLoad(createBoards(members, means)),
    whoAgainMs: config.WHO_AGAIN_MINUTES * 60_000,
    humanSpoke: (spoke) => humanSpoke(database, means, spoke),
    sendNow,
    log,
    counters: metrics,
  });

  const works = config.ROLE !== 'web';
  const chores = choresFor(members, means, ports, log);
  const workers = works ? startWorkers({ converse, outbox: ports.outbox, log, chores }) : undefined;
  if (works) delivery.start();
  const file = createMyDataFile(members, means);
  const classes = createClassPages(members, means);
  const web = await startWeb({
    config,
    ports,
    converse,
    connected,
    metrics,
    log,
    database,
    quick,
    file,
    classes,
  });
  await connected.listen((incoming) => converse.accept(incoming), works);

  async function stop(): Promise<void> {
    await connected.stopListening();
    await web?.close();
    await workers?.stop();
    await converse.idle();
    await delivery.stop();
    converse.close();
    await connected.close();
    await quick.close();
    await database.close();
  }
  return { config, database, converse, delivery, connected, url: web?.url, demo, stop };
}

/** The communes are there from the first start; a demo village where it is asked for and nobody lives there yet. */
async function plant(config: Config, database: Database): Promise<DemoCode[]> {
  const places = loadPlaces();
  await createUnits(database).seedPlaces(places);
  if (config.SEED !== 'demo') return [];
  return seedDemo(database, createSecrets(config.secretKeys), { places, demo: loadDemo() });
}

function createLog(config: Config): Log {
  const base = { role: config.ROLE, pid: process.pid };
  return pino({ level: config.LOG_LEVEL, base, serializers: { err: plainly } });
}

/** A database's error carries the row it refused, with words and phones in it: those stay out of the log. */
function plainly(error: unknown): object {
  if (!(error instanceof Error)) return { message: String(error) };
  const { name, message, stack } = error;
  return { name, message, code: (error as { code?: unknown }).code, stack };
}

/** The embedded database migrates itself; a server is changed by an operator's own command. */
async function refuseOldSchema(database: Database): Promise<void> {
  const missing = await missingMigrations(database.query).catch(async (error: unknown) => {
    await database.close();
    throw new DatabaseAway(error);
  });
  if (missing.length === 0) return;
  await database.close();
  throw new Error(
    `the database lacks ${missing.length} migration(s) (${missing.join(', ')}): run "npm run cli -- migrate" first`,
  );
}

interface PortParts {
  members: MembersParts;
  means: Means;
  quick: Quick;
  connected: Connected;
  leaseMs: number;
}

function createPorts({ members, means, quick, connected, leaseMs }: PortParts): Ports {
  const { database } = members;
  const { sessions, rates, nudges } = quick;
  const turns = createTurns({ database, rates, leaseMs, sendsAtOnce: true, means });
  const inbox = createInbox(database);
  const outbox = createOutbox(database);
  return { inbox, outbox, turns, sessions, rates, nudges, channels: connected.channels };
}

interface Web {
  url: string;
  close(): Promise<void>;
}

interface WebParts {
  config: Config;
  ports: Ports;
  converse: Converse;
  connected: Connected;
  metrics: Metrics;
  log: Log;
  database: Database;
  quick: Quick;
  file: MyDataFile;
  classes: ClassPages;
}

async function startWeb(parts: WebParts): Promise<Web | undefined> {
  const { config, ports, converse, connected, metrics, log } = parts;
  if (config.ROLE === 'worker') return undefined;
  const { channels } = ports;
  const door = webhooks({ channels, accept: converse.accept, counters: metrics, log });
  const app = createApp({
    health: health(parts),
    metrics: () => metrics.text(() => ports.outbox.counts()),
    routers: [
      door,
      assets(),
      myDataFiles(parts.file),
      classPages(parts.classes),
      ...connected.pages(() => url),
    ],
    log,
  });
  const server = await listen(app, config.PORT, config.HOST);
  const { port } = server.address() as AddressInfo;
  const url = `http://${config.HOST}:${port}`;
  return { url, close: () => closeServer(server) };
}

/** Running requests end; idle keep-alive connections and open event streams do not hold us up. */
function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections();
    setTimeout(() => server.closeAllConnections(), 1_000).unref();
  });
}

function health({ database, quick }: WebParts): Health {
  const answers = (check: Promise<unknown>) =>
    Promise.race([
      check.then(() => true),
      new Promise<boolean>((resolve) => setTimeout(() => resolve(false), 2_000).unref()),
    ]).catch(() => false);
  return {
    troubles: async () => {
      const troubles: string[] = [];
      if (!(await answers(database.query('SELECT 1')))) troubles.push('database');
      if (!(await answers(quick.ping()))) troubles.push('redis');
      return troubles;
    },
  };
}
