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

/** Wrong tries since the last right one: codes and claims of one address, PINs of one person on all her phones. */
const OF_ONE: Record<AttemptKind, Bound> = {
  code: { most: 5, hours: 24 },
  claim: { most: 3, hours: 24 },
  pin: { most: 5, hours: 1 },
};

/**
 * Wrong codes from everywhere: somebody is guessing. The pause is for newcomers alone, who met us within a day and
 * were never linked: else 40 accounts (5 tries each) would stop linking for everybody, and that every hour anew.
 *
 * The arithmetic: a code has nine digits, the first not 0; of 9·10⁸ numbers 20,000 are handed out, so one guess in
 * 45,000 fits some code. Newcomers together make 200 an hour, 4,800 a day: one hit in nine days, with 960 new accounts
 * a day. An older account makes 5 a day: one hit a day would take 9,000 accounts kept ready, each with a phone of its
 * own. Long before that `doctor` and the log call the operator, who may take back the codes that are out.
 */
export const OF_ALL: Bound = { most: 200, hours: 1 };
const NEW_HOURS = 24;

/** `$1`: the address under all its names; `$2`: who writes. */
const WRONG = `
WITH tries AS (
  SELECT what, "right", at FROM attempt
  WHERE CASE what WHEN 'pin' THEN person_id = $2::bigint ELSE address = ANY($1::text[]) END
)
SELECT what, count(*)::int AS wrong FROM tries a
WHERE NOT "right" AND at > now() - make_interval(hours => CASE what WHEN 'pin' THEN ${OF_ONE.pin.hours} ELSE ${OF_ONE.code.hours} END)
  AND NOT EXISTS (SELECT 1 FROM tries later WHERE later.what = a.what AND later."right" AND later.at > a.at)
GROUP BY what`;

const GUESSES = `
SELECT count(*)::int AS wrong FROM attempt
WHERE what = 'code' AND NOT "right" AND at > now() - make_interval(hours => ${OF_ALL.hours})`;

/** Nobody we have met before today, and nobody who was ever linked or typed a right code. */
const IS_NEW = `
SELECT NOT EXISTS (SELECT 1 FROM link WHERE address = $1)
  AND NOT EXISTS (SELECT 1 FROM attempt WHERE address = $1 AND what = 'code' AND "right")
  AND NOT EXISTS (SELECT 1 FROM contact
    WHERE address = $1 AND created_at <= now() - make_interval(hours => ${NEW_HOURS})) AS new`;

/** Which tries have to wait; whoever was forgotten meanwhile has not begun anew here. */
export async function pausesOf(
  { query }: Database,
  secrets: Secrets,
  { address, personId }: { address: Address; personId: string | null },
): Promise<Record<AttemptKind, boolean>> {
  const names = [address, ...erasedNames(secrets, address)];
  const rows = await query<{ what: AttemptKind; wrong: number }>(WRONG, [names, personId]);
  const isOver = (what: AttemptKind) =>
    (rows.find((row) => row.what === what)?.wrong ?? 0) >= OF_ONE[what].most;
  return {
    code: isOver('code') || ((await isGuessed({ query })) && (await isNew({ query }, address))),
    claim: isOver('claim'),
    pin: isOver('pin'),
  };
}

/** How many wrong codes came from everywhere within the hour. */
export async function guessesOf({ query }: Pick<Database, 'query'>): Promise<number> {
  const [all] = await query<{ wrong: number }>(GUESSES);
  return all?.wrong ?? 0;
}

/** Somebody is guessing at large. */
async function isGuessed(database: Pick<Database, 'query'>): Promise<boolean> {
  return (await guessesOf(database)) >= OF_ALL.most;
}

async function isNew({ query }: Pick<Database, 'query'>, address: Address): Promise<boolean> {
  const [row] = await query<{ new: boolean }>(IS_NEW, [address]);
  return row?.new ?? true;
}
