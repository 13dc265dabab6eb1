/** The profile of a household as it comes from a file or another program, checked at the door. */
import { z } from 'zod';
import { isDay } from '../calendar.ts';
import { isDong } from '../money.ts';
import { say } from '../phrase.ts';
import type { Refusal } from '../refusal.ts';
import { refuse } from '../refusal.ts';
import type { Profile } from './types.ts';
import { HOUSEHOLD_STATUSES, PURPOSES } from './types.ts';

/** A null is as good as a missing key: not known. */
const known = <T extends z.ZodType>(schema: T) =>
  schema.nullish().transform((value) => value ?? undefined);

const profileSchema = z.strictObject({
  householdStatus: known(z.enum(HOUSEHOLD_STATUSES)),
  statusSince: known(z.string().refine(isDay)),
  commune: known(z.string().max(200)),
  purpose: known(z.enum(PURPOSES)),
  amountVnd: known(z.number().refine((value) => isDong(value) && value > 0)),
  termMonths: known(z.int().min(1).max(600)),
  inGroup: known(z.enum(['yes', 'no'])),
  runningLoans: known(z.array(z.string())),
});

const KEYS = Object.keys(profileSchema.shape);

/** The profile, or a refusal that names the first thing that is wrong with it. */
export function readProfile(data: unknown, programmeIds: readonly string[]): Profile | Refusal {
  const result = profileSchema.safeParse(data);
  if (!result.success) return refusalOf(result.error.issues[0]!, data);
  const strange = result.data.runningLoans?.find((id) => !programmeIds.includes(id));
  return strange === undefined ? told(result.data) : unknownProgramme(strange, programmeIds);
}

export function unknownProgramme(id: unknown, programmeIds: readonly string[]): Refusal {
  const values = { id: shown(id), known: programmeIds.join(', ') };
  return refuse('unknown-programme', say('loans.input.programme', values));
}

function refusalOf(issue: z.core.$ZodIssue, data: unknown): Refusal {
  if (issue.code === 'unrecognized_keys') {
    const values = { name: shown(issue.keys[0]), known: KEYS.join(', ') };
    return refuse('bad-profile', say('loans.input.key', values));
  }
  const [name] = issue.path;
  if (typeof name !== 'string') return refuse('bad-profile', say('loans.input.profile'));
  const value = shown((data as Record<string, unknown>)[name]);
  return refuse('bad-profile', say(`loans.input.${name}`, { value }));
}

/** Only what is known, so that profiles compare and print plainly. */
function told(profile: Profile): Profile {
  return Object.fromEntries(Object.entries(profile).filter(([, value]) => value !== undefined));
}

/** As it was given, cut short: for sentences of refusal. */
export function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}
