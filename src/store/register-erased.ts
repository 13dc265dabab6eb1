/** Which of many people asked to be forgotten, by the same hashes that `erasure.ts` keeps of them. */
import type { Query } from './database.ts';
import type { Secrets } from './secrets.ts';

interface Asked {
  n: number;
  nameKey: string;
  year?: number;
  phone?: string;
}

const KEPT = `
  SELECT DISTINCT key FROM erasure, unnest(subject_keys) AS key WHERE key LIKE 'identity:%'`;

/** Few ever ask, so theirs are read once; where nobody did there is nothing to hash. */
export async function erasedAmong(
  query: Query,
  secrets: Secrets,
  rows: readonly Asked[],
): Promise<Set<number>> {
  const kept = new Set((await query<{ key: string }>(KEPT)).map(({ key }) => key));
  if (kept.size === 0) return new Set();
  const isKept = (text: string) =>
    secrets.keys('identity', text).some((key) => kept.has(`identity:${key}`));
  return new Set(rows.filter((row) => identities(row).some(isKept)).map(({ n }) => n));
}

/** Name with year of birth, and name with phone: a phone alone may be her sister's as well. */
function identities({ nameKey, year, phone }: Asked): string[] {
  return [year, phone].filter((fact) => fact !== undefined).map((fact) => `${nameKey}|${fact}`);
}
