/** What an operator does to a database and an outbox: migrate, doctor, outbox. */
import { maskAddress } from '../domain/mask.ts';
import { DatabaseAway, openDatabase, migrateServer, type Database } from '../store/database.ts';
import { diagnosePeople } from '../store/doctor-people.ts';
import { diagnose, type Finding } from '../store/doctor.ts';
import { createSecrets } from '../store/secrets.ts';
import { awaitRedis, connectRedis } from '../store/redis.ts';
import { CommandRefused, UsageError, type Command, type Invocation } from './command.ts';

export const migrate: Command = {
  usage: 'migrate',
  options: {},
  run: async ({ config }) => {
    const { DATABASE_URL, DATA_DIR } = config();
    const applied = DATABASE_URL
      ? await migrateServer(DATABASE_URL)
      : await migrateEmbedded(DATA_DIR);
    const text = applied.length ? `Applied: ${applied.join(', ')}` : 'Nothing to apply.';
    return { json: { applied }, text };
  },
};

/** Opening the embedded database migrates it. */
async function migrateEmbedded(dataDir: string): Promise<string[]> {
  await (await openDatabase({ dataDir })).close();
  return [];
}

export async function withDatabase<Result>(
  { config }: Invocation,
  work: (database: Database) => Promise<Result>,
): Promise<Result> {
  const { DATABASE_URL, DATA_DIR } = config();
  const database = await openDatabase({ url: DATABASE_URL, dataDir: DATA_DIR });
  await database.query('SELECT 1').catch(async (error: unknown) => {
    await database.close();
    throw new DatabaseAway(error);
  });
  return work(database).finally(() => database.close());
}

export const doctor: Command = {
  usage: 'doctor',
  options: {},
  run: async (invocation) => {
    const findings = [...(await databaseFindings(invocation)), await redisFinding(invocation)];
    findings.push(...platformFindings(invocation));
    const healthy = findings.every((finding) => finding.ok);
    const text = findings.map((one) => `${one.ok ? 'ok  ' : 'BAD '} ${one.what}: ${one.detail}`);
    return { json: { healthy, findings }, text: text.join('\n'), exitCode: healthy ? 0 : 1 };
  },
};

async function databaseFindings(invocation: Invocation): Promise<Finding[]> {
  try {
    const { ZALO_OA_ID } = invocation.config();
    const accounts = ZALO_OA_ID ? [`zalo:${ZALO_OA_ID}`] : [];
    const secrets = createSecrets(invocation.config().secretKeys);
    return await withDatabase(invocation, async (database) => {
      const findings = await diagnose(database, accounts);
      const isOld = findings.length === 1;
      return isOld ? findings : [...findings, ...(await diagnosePeople(database, secrets))];
    });
  } catch (error) {
    return [{ what: 'database', ok: false, detail: (error as Error).message }];
  }
}

async function redisFinding({ config }: Invocation): Promise<Finding> {
  const url = config().REDIS_URL;
  if (!url) return { what: 'redis', ok: true, detail: 'not configured: everything in one process' };
  const client = connectRedis(url);
  try {
    await awaitRedis(client, 2_000);
    return { what: 'redis', ok: true, detail: 'answers' };
  } catch (error) {
    return { what: 'redis', ok: false, detail: (error as Error).message };
  } finally {
    client.disconnect();
  }
}

function platformFindings({ config }: Invocation): Finding[] {
  const { telegram, zalo } = config();
  const set = (is: boolean) => (is ? 'set up' : 'not set up; see README.md');
  return [
    { what: 'zalo', ok: true, detail: set(zalo) },
    { what: 'telegram', ok: true, detail: set(telegram) },
  ];
}

const OUTBOX_STATES = ['queued', 'sending', 'failed', 'gone', 'unknown', 'expired', 'sent'];

export const outbox: Command = {
  usage: 'outbox list [--state unknown] | outbox retry ID | outbox resolve ID --as sent|failed',
  options: { state: { type: 'string' }, as: { type: 'string' } },
  run: (invocation) => {
    const [action, id] = invocation.words;
    if (action === 'list') return listOutbox(invocation);
    if (action === 'retry' && id) return change(invocation, id, 'queued');
    if (action === 'resolve' && id) return change(invocation, id, resolution(invocation));
    throw new UsageError('expected list, retry ID or resolve ID --as sent|failed');
  },
};

function resolution({ values }: Invocation): 'sent' | 'failed' {
  if (values.as === 'sent' || values.as === 'failed') return values.as;
  throw new UsageError('--as sent or --as failed');
}

/** What needs a look, newest first; addresses masked, words left in the database. */
async function listOutbox(invocation: Invocation) {
  const state = invocation.values.state;
  if (state !== undefined && !OUTBOX_STATES.includes(String(state)))
    throw new UsageError(`--state is one of ${OUTBOX_STATES.join(', ')}`);
  const found = await withDatabase(invocation, ({ prisma }) =>
    prisma.outbox.findMany({
      where: state ? { state: String(state) } : { state: { notIn: ['sent', 'queued', 'sending'] } },
      orderBy: { id: 'desc' },
      take: 200,
    }),
  );
  const rows = found.map((row) => ({
    id: String(row.id),
    to: maskAddress(row.address),
    state: row.state,
    attempts: row.attempts,
    why: row.why,
    alarm: row.alarm,
    createdAt: row.createdAt.toISOString(),
  }));
  const text = rows.map(
    (row) => `${row.id} ${row.to} ${row.state} ×${row.attempts} ${row.why ?? ''}`,
  );
  return { json: { rows }, text: text.join('\n') || 'Nothing needs a look.' };
}

/** A person decides what a machine must not: to send again, or what became of it. */
async function change(invocation: Invocation, id: string, state: 'queued' | 'sent' | 'failed') {
  if (!/^\d+$/.test(id)) throw new UsageError(`"${id}" is no id of the outbox`);
  const where = { id: BigInt(id), state: { in: ['unknown', 'failed', 'gone', 'expired'] } };
  const data = { state, why: 'decided by an operator', dueAt: new Date(), settledAt: new Date() };
  const { count } = await withDatabase(invocation, ({ prisma }) =>
    prisma.outbox.updateMany({
      where,
      data: state === 'queued' ? { ...data, settledAt: null } : data,
    }),
  );
  if (count === 0) throw new CommandRefused(`row ${id} is not open for a decision`);
  return { json: { id, state }, text: `Row ${id} is now ${state}.` };
}
