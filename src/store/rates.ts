/** The platform's "wait" as the database remembers it: it outlives every process and a flushed Redis. */
import type { Database } from './database.ts';

export function rememberBlock({ query }: Database) {
  return async (account: string, until: number): Promise<void> => {
    await query(
      `INSERT INTO send_block (account, blocked_until) VALUES ($1, to_timestamp($2::float8 / 1000))
       ON CONFLICT (account) DO UPDATE
         SET blocked_until = GREATEST(send_block.blocked_until, excluded.blocked_until)`,
      [account, until],
    );
  };
}

/** Accounts that still have to wait, with until when (ms). */
export async function blockedAccounts({
  query,
}: Database): Promise<{ account: string; until: number }[]> {
  return query(
    `SELECT account, (extract(epoch FROM blocked_until) * 1000)::float8 AS until
     FROM send_block WHERE blocked_until > now()`,
  );
}
