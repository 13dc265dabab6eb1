/** The catalogue as the service loads it, and short ways into it. */
import { loadCatalogue } from '../../src/catalogue/load.ts';
import { assess } from '../../src/domain/loans/eligibility.ts';
import type { Programme } from '../../src/domain/loans/programme.ts';
import type { Day, Profile, ProgrammeVerdict } from '../../src/domain/loans/types.ts';
import type { Phrase } from '../../src/domain/phrase.ts';

export const catalogue = loadCatalogue();

export function programme(id: string): Programme {
  const found = catalogue.programmes.find((one) => one.id === id);
  if (!found) throw new Error(`there is no programme ${id}`);
  return found;
}

export function verdict(id: string, profile: Profile, asOf: Day): ProgrammeVerdict {
  const found = assess(profile, catalogue, asOf).programmes.find((one) => one.id === id);
  if (!found) throw new Error(`${id} is not in the assessment`);
  return found;
}

/** The keys of sentences, in order. */
export function keysOf(phrases: Phrase[]): string[] {
  return phrases.map((phrase) => ('key' in phrase ? phrase.key : '(paragraph)'));
}
