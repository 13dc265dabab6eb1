/** Gaps around people: claims nobody decided, codes being guessed, erasures that did not end, a log that is not whole. */
import { guessesOf, OF_ALL } from './attempts.ts';
import { createAudit } from './audit.ts';
import type { Database } from './database.ts';
import type { Finding } from './doctor.ts';
import type { Secrets } from './secrets.ts';

interface Counts {
  claims: number;
  late: number;
  unfinished: number;
}

const COUNTS = `
SELECT (SELECT count(*)::int FROM link_claim WHERE state = 'pending') AS claims,
  (SELECT count(*)::int FROM link_claim WHERE state = 'pending' AND created_at < now() - interval '3 days') AS late,
  (SELECT count(*)::int FROM erasure WHERE finished_at IS NULL AND requested_at < now() - interval '2 hours') AS unfinished`;

export async function diagnosePeople(database: Database, secrets: Secrets): Promise<Finding[]> {
  const [row] = await database.query<Counts>(COUNTS);
  const { claims = 0, late = 0, unfinished = 0 } = row ?? {};
  const guesses = await guessesOf(database);
  const log = await createAudit(database, secrets).verify();
  return [
    {
      what: 'claims',
      ok: late === 0,
      detail: `${claims} say who they are and wait, ${late} of them over three days; see: claims list`,
    },
    {
      what: 'codes',
      ok: guesses < OF_ALL.most,
      detail: `${guesses} wrong ones within the hour; from ${OF_ALL.most} on somebody guesses, and newcomers have to wait`,
    },
    { what: 'erasures', ok: unfinished === 0, detail: `${unfinished} not finished for two hours` },
    {
      what: 'log',
      ok: log.ok,
      detail: log.ok ? `${log.rows} rows, whole` : `not whole; see: audit verify`,
    },
  ];
}
