/** The log of who did what: whether it is whole, what stands in it, and all of it for an export. */
import { createAudit } from '../store/audit.ts';
import { noteOf, type Noted } from '../store/audit-verify.ts';
import type { Database } from '../store/database.ts';
import { createSecrets, type Secrets } from '../store/secrets.ts';
import { UsageError, optional, type Command, type Invocation, type Result } from './command.ts';
import { withDatabase } from './operations.ts';

export const audit: Command = {
  usage:
    'audit verify [--expect ID:LINK] | audit list [--subject person:12] [--actor operator:NAME] [--since DAY] [--limit 50]',
  options: {
    subject: { type: 'string' },
    actor: { type: 'string' },
    since: { type: 'string' },
    limit: { type: 'string' },
    expect: { type: 'string' },
  },
  run: (invocation) => {
    const [action] = invocation.words;
    if (action === 'verify') return verify(invocation);
    if (action === 'list') return list(invocation);
    throw new UsageError('expected verify or list');
  },
};

function withLog<T>(
  invocation: Invocation,
  work: (log: ReturnType<typeof createAudit>) => Promise<T>,
): Promise<T> {
  const secrets = createSecrets(invocation.config().secretKeys);
  return withDatabase(invocation, (database) => work(createAudit(database, secrets)));
}

/**
 * Exit 1 where it was tampered with. The last line is for a notebook, on paper or on another machine: handed back with
 * --expect it shows whether rows up to there were taken away since, which the database alone can't show.
 */
async function verify(invocation: Invocation): Promise<Result> {
  const noted = notedIn(invocation);
  const verdict = await withLog(invocation, (log) => log.verify(noted));
  const { ok, rows, faults, last } = verdict;
  const lines = [
    ok ? `The log is whole: ${rows} rows.` : `The log was tampered with (${rows} rows):`,
    ...faults.map(({ id, what }) => `  row ${id}: ${what}`),
    ...(rows > 0 ? [`Write down the end of it, for --expect: ${noteOf(last)}`] : []),
  ];
  return { json: verdict, text: lines.join('\n'), exitCode: ok ? 0 : 1 };
}

function notedIn(invocation: Invocation): Noted | undefined {
  const text = optional(invocation, 'expect');
  if (text === undefined) return undefined;
  const [, id, link] = /^(\d{1,18}):([\w-]{43})$/.exec(text.trim()) ?? [];
  if (id && link) return { id: BigInt(id), link };
  throw new UsageError(`--expect: "${text}" is not the end of a log as verify prints it, 12:4f…`);
}

async function list(invocation: Invocation): Promise<Result> {
  const subject = optional(invocation, 'subject');
  const actor = optional(invocation, 'actor');
  const filter = {
    ...(subject !== undefined && { subject }),
    ...(actor !== undefined && { actor }),
    ...sinceIn(invocation),
    limit: limitIn(invocation),
  };
  const found = await withLog(invocation, (log) => log.list(filter));
  const rows = found.map(({ id, at, actor, action, subject, reason, detail }) => {
    return { id: String(id), at: at.toISOString(), actor, action, subject, reason, detail };
  });
  const text = rows.map(
    ({ id, at, actor, action, subject, reason, detail }) =>
      `${id} ${at} ${actor} ${action} ${subject} ${reason ?? '–'} ${JSON.stringify(detail)}`,
  );
  return { json: { rows }, text: text.join('\n') || 'Nothing.' };
}

function sinceIn(invocation: Invocation): { since?: Date } {
  const day = optional(invocation, 'since');
  if (day === undefined) return {};
  const since = new Date(`${day}T00:00:00+07:00`);
  if (!/^\d{4}-\d\d-\d\d$/.test(day) || Number.isNaN(since.getTime()))
    throw new UsageError(`--since: "${day}" is not a day like 2026-11-23`);
  return { since };
}

function limitIn(invocation: Invocation): number {
  const limit = Number(optional(invocation, 'limit') ?? 50);
  if (Number.isInteger(limit) && limit >= 1 && limit <= 10_000) return limit;
  throw new UsageError('--limit is a whole number from 1 to 10000');
}

/** For `export audit`: the heading, and rows oldest first, a page at a time. Whoever exports it says so in the log. */
export const AUDIT_HEADING = ['id', 'at', 'actor', 'action', 'subject', 'reason', 'detail', 'hash'];

export async function* auditRows(
  database: Database,
  secrets: Secrets,
  since?: Date,
): AsyncGenerator<string[]> {
  for await (const row of createAudit(database, secrets).rows(since)) {
    const { id, at, actor, action, subject, reason, detail, hash } = row;
    const values = [String(id), at.toISOString(), actor, action, subject, reason ?? ''];
    yield [...values, JSON.stringify(detail), hash];
  }
}
