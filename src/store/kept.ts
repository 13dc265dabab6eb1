/** In short what is kept of the one who writes: counts for XEM, the whole is in the file. */
import type { KeptSummary } from '../domain/members.ts';
import type { Asker } from '../services/facts.ts';
import { dayOf } from '../domain/calendar.ts';
import type { Database } from './database.ts';

const KEPT = `
SELECT
  (SELECT count(*)::int FROM inbox WHERE MINE) AS "in",
  (SELECT count(*)::int FROM outbox WHERE MINE) AS out,
  (SELECT (extract(epoch FROM min(received_at)) * 1000)::float8 FROM inbox WHERE MINE) AS since,
  (SELECT count(*)::int FROM handover WHERE MINE) AS requests,
  (SELECT count(*)::int FROM neighbour_post WHERE MINE) AS posts`;

const HERS = KEPT.replaceAll('MINE', 'person_id = $1::bigint');
/** While nobody is known there. */
const ITS = KEPT.replaceAll('MINE', 'address = $1 AND person_id IS NULL');

interface Row {
  in: number;
  out: number;
  since: number | null;
  requests: number;
  posts: number;
}

export async function keptOf({ query }: Database, asker: Asker): Promise<KeptSummary> {
  const { address, personId } = asker;
  const [row] = personId ? await query<Row>(HERS, [personId]) : await query<Row>(ITS, [address]);
  const { in: came = 0, out = 0, since = null, requests = 0, posts = 0 } = row ?? {};
  return { messages: came + out, requests, posts, ...(since !== null && { since: dayOf(since) }) };
}
