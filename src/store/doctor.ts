/** Looks for gaps: what waits too long, what nobody knows, which tokens grow old. */
import type { Database } from './database.ts';
import { missingMigrations } from './migrate.ts';

export interface Finding {
  what: string;
  ok: boolean;
  detail: string;
}

/** `accounts`: the platform accounts that are set up; tokens of others are of no interest. */
export async function diagnose(database: Database, accounts: string[]): Promise<Finding[]> {
  const missing = await missingMigrations(database.query);
  if (missing.length > 0)
    return [{ what: 'database', ok: false, detail: `lacks migrations: ${missing.join(', ')}` }];
  return [
    { what: 'database', ok: true, detail: `${database.kind}, migrations complete` },
    await inboxFinding(database),
    ...(await outboxFindings(database)),
    await handoverFinding(database),
    ...(await tokenFindings(database, accounts)),
  ];
}

async function inboxFinding({ query }: Database): Promise<Finding> {
  const [row] = await query<{ waiting: number; late: number; dead: number }>(`
    SELECT count(*) FILTER (WHERE handled_at IS NULL)::int AS waiting,
      count(*) FILTER (WHERE handled_at IS NULL AND received_at < now() - interval '1 minute')::int AS late,
      count(*) FILTER (WHERE note LIKE 'given up%')::int AS dead FROM inbox`);
  const { waiting = 0, late = 0, dead = 0 } = row ?? {};
  const detail = `${waiting} waiting, ${late} of them over a minute, ${dead} given up`;
  return { what: 'inbox', ok: late === 0, detail };
}

async function outboxFindings({ query }: Database): Promise<Finding[]> {
  const [row] = await query<Record<'late' | 'unknown' | 'alarms', number>>(`
    SELECT count(*) FILTER (WHERE state = 'queued' AND due_at < now() - interval '10 minutes')::int AS late,
      count(*) FILTER (WHERE state = 'unknown')::int AS unknown,
      count(*) FILTER (WHERE alarm AND state = 'failed' AND created_at > now() - interval '1 day')::int AS alarms
    FROM outbox`);
  const { late = 0, unknown = 0, alarms = 0 } = row ?? {};
  return [
    { what: 'outbox', ok: late === 0, detail: `${late} due for over 10 minutes` },
    {
      what: 'unknown sends',
      ok: unknown === 0,
      detail: `${unknown}; see: outbox list --state unknown`,
    },
    { what: 'alarms', ok: alarms === 0, detail: `${alarms} failed sends in a day want a hand` },
  ];
}

async function handoverFinding({ query }: Database): Promise<Finding> {
  const [row] = await query<{ open: number; late: number }>(`
    SELECT count(*)::int AS open,
      count(*) FILTER (WHERE created_at < now() - interval '2 days')::int AS late
    FROM handover WHERE state = 'open'`);
  const { open = 0, late = 0 } = row ?? {};
  const detail = `${open} members wait for a person, ${late} of them over two days; see: handovers list`;
  return { what: 'handovers', ok: late === 0, detail };
}

/** A refresh token dies after three months unused, and one that is not renewed for two days is a fault. */
async function tokenFindings({ prisma }: Database, accounts: string[]): Promise<Finding[]> {
  const tokens = await prisma.platformToken.findMany({ where: { account: { in: accounts } } });
  return tokens.map((token) => {
    const hours = Math.round((Date.now() - token.refreshIssuedAt.getTime()) / 3_600_000);
    const ok = token.state === 'ok' && hours < 48;
    return { what: `token ${token.account}`, ok, detail: `${token.state}, issued ${hours} h ago` };
  });
}
