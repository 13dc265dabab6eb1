/** The communes and wards with the units they were made of, for planting the tree of places. */
import { readFileSync } from 'node:fs';
import { checked } from '../domain/loans/checked.ts';
import { communesSchema } from '../domain/loans/communes.ts';
import { placePlan, type PlacePlan } from '../domain/place-plan.ts';

let planned: PlacePlan | undefined;

/** Throws where communes.json is wrong. */
export function loadPlaces(): PlacePlan {
  planned ??= placePlan(
    checked(
      communesSchema,
      JSON.parse(readFileSync(new URL('communes.json', import.meta.url), 'utf8')),
      'communes.json',
    ),
  );
  return planned;
}
