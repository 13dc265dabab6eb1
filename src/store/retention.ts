/** Lets go of what is older than its term, a little at a time, so that nobody who writes has to wait. */
import { termBegins, type RetentionTerms } from '../domain/retention.ts';
import { createAudit } from './audit.ts';
import type { Database } from './database.ts';
import { rulesFor, type Rule } from './retention-rules.ts';
import type { Secrets } from './secrets.ts';

/** How many rows went, or would go, by what they are. */
export type Forgotten = Record<string, number>;

export interface Retention {
  /** `now`: ms. Safe to run again, by several processes, and to stop half-way. */
  forget(now: number): Promise<Forgotten>;
  /** What `forget` would let go of as things stand; what hangs on other rows counts once those are gone. */
  forecast(now: number): Promise<Forgotten>;
}

/** Rows of one statement. */
const AT_ONCE = 1_000;
const LOG = 'lines of the log';

export function createRetention(
  database: Database,
  secrets: Secrets,
  terms: RetentionTerms,
): Retention {
  const rules = rulesFor(terms);
  const auditTerm = { months: terms.auditMonths };
  return {
    forget: async (now) => {
      const gone: Forgotten = {};
      for (const rule of rules) gone[rule.what] = await applied(database, rule, now);
      gone[LOG] = await pruned(database, secrets, termBegins(auditTerm, now));
      if (database.kind === 'embedded') await tidy(database, gone);
      return gone;
    },
    forecast: async (now) => {
      const would: Forgotten = {};
      for (const rule of rules) would[rule.what] = await counted(database, rule, now);
      const at = { lt: termBegins(auditTerm, now) };
      would[LOG] = await database.prisma.audit.count({ where: { at } });
      return would;
    },
  };
}

/** What is being written meanwhile is left for the next time (SKIP LOCKED). */
async function applied({ query }: Database, rule: Rule, now: number): Promise<number> {
  const { table, wipe } = rule;
  const old = `SELECT t.ctid FROM ${table} t WHERE ${isOver(rule)} LIMIT ${AT_ONCE} FOR UPDATE SKIP LOCKED`;
  const change = wipe ? `UPDATE ${table} SET ${wipe}` : `DELETE FROM ${table}`;
  const sql = `WITH old AS MATERIALIZED (${old}), gone AS (
    ${change} WHERE ctid IN (SELECT ctid FROM old) RETURNING 1)
    SELECT count(*)::int AS count FROM gone`;
  for (let all = 0; ; ) {
    const [row] = await query<{ count: number }>(sql, [before(rule, now)]);
    all += row?.count ?? 0;
    if ((row?.count ?? 0) < AT_ONCE) return all;
  }
}

async function counted({ query }: Database, rule: Rule, now: number): Promise<number> {
  const sql = `SELECT count(*)::int AS count FROM ${rule.table} t WHERE ${isOver(rule)}`;
  const [row] = await query<{ count: number }>(sql, [before(rule, now)]);
  return row?.count ?? 0;
}

function isOver({ rows, since }: Rule): string {
  return `(${rows}) AND ${since} < $1::timestamptz`;
}

function before({ term }: Rule, now: number): string {
  return termBegins(term, now).toISOString();
}

async function pruned(database: Database, secrets: Secrets, term: Date): Promise<number> {
  const log = createAudit(database, secrets);
  for (let all = 0; ; ) {
    const count = await log.prune(term);
    all += count;
    if (count === 0) return all;
  }
}

/** A server does this by itself (autovacuum). */
async function tidy({ query }: Database, gone: Forgotten): Promise<void> {
  if (Object.values(gone).some((count) => count > 0)) await query('VACUUM (ANALYZE)');
}
