/** Tries at codes, claims and PINs: a few wrong ones and there is a pause, for one phone and for guessing at large. */
import type { Address } from '../conversation/vocabulary.ts';
import type { Database } from './database.ts';
import { erasedNames } from './erasure-rows.ts';
import type { Secrets } from './secrets.ts';

export type AttemptKind = 'code' | 'claim' | 'pin';

interface Bound {
  most: number;
  hours: number;
}

/** Wrong tries from one address since the last right one. */
const OF_ONE: Record<AttemptKind, Bound> = {
  code: { most: 5, hours: 24 },
  claim: { most: 3, hours: 24 },
  pin: { most: 5, hours: 1 },
};

/** Wrong codes from everywhere: somebody is guessing. Of nine digits with 20,000 codes handed out one in 45,000 fits. */
const OF_ALL: Bound = { most: 200, hours: 1 };

const WRONG = `
SELECT what, count(*)::int AS wrong FROM attempt a
WHERE address = ANY($1::text[]) AND NOT "right" AND at > now() - make_interval(hours => CASE what WHEN 'pin' THEN 1 ELSE 24 END)
  AND NOT EXISTS (SELECT 1 FROM attempt later
    WHERE later.address = ANY($1::text[]) AND later.what = a.what AND later."right" AND later.at > a.at)
GROUP BY what`;

const GUESSES = `
SELECT count(*)::int AS wrong FROM attempt
WHERE what = 'code' AND NOT "right" AND at > now() - make_interval(hours => $1::int)`;

/** Which tries have to wait; whoever was forgotten meanwhile has not begun anew here. */
export async function pausesOf(
  { query }: Database,
  secrets: Secrets,
  address: Address,
): Promise<Record<AttemptKind, boolean>> {
  const names = [address, ...erasedNames(secrets, address)];
  const rows = await query<{ what: AttemptKind; wrong: number }>(WRONG, [names]);
  const wrong = (what: AttemptKind) => rows.find((row) => row.what === what)?.wrong ?? 0;
  const [all] = await query<{ wrong: number }>(GUESSES, [OF_ALL.hours]);
  return {
    code: wrong('code') >= OF_ONE.code.most || (all?.wrong ?? 0) >= OF_ALL.most,
    claim: wrong('claim') >= OF_ONE.claim.most,
    pin: wrong('pin') >= OF_ONE.pin.most,
  };
}
