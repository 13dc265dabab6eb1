/** "Which commune?" as jobs and neighbours ask it: by today's name, by an old one, or by a choice of several. */
import type { Phrase } from '../../domain/phrase.ts';
import { say } from '../../domain/phrase.ts';
import { PLACES } from '../../understanding/places.ts';
import { choice, tapped } from '../choices.ts';
import type { Context, Given } from '../flow.ts';
import type { Choice, Said } from '../vocabulary.ts';

export interface Where {
  /** Official name without xã/phường. */
  commune?: string;
  /** What an old name may mean now, until she chooses. */
  communes?: string[];
}

const MOST_COMMUNES = 4;

/** What an answer says about the place; undefined where it names none. */
export function whereIn(
  said: Said,
  place: string,
  { communes = [] }: Where,
  context: Context,
): Where | undefined {
  const value = tapped(said, place);
  const chosen = value === undefined ? undefined : communes[Number(value)];
  if (chosen !== undefined) return { commune: chosen, communes: undefined };
  if (said.kind !== 'text') return undefined;
  return among(context.heard?.slots.commune, context.facts.loans.findCommunes(said.text));
}

/** A place that the whole sentence names clearly goes before one that only sounds like it. */
function among(heard: string | undefined, names: string[]): Where | undefined {
  if (names.length > 1) return { commune: undefined, communes: names.slice(0, MOST_COMMUNES) };
  const commune = names[0] ?? heard;
  return commune === undefined ? undefined : { commune, communes: undefined };
}

/** The commune in the sentence that led to a flow: it is not asked again. */
export function whereGiven({ heard }: Context, given: Given): Where {
  const { slots } = Object(given.heard ?? given) as { slots?: unknown };
  const { commune } = readWhere(slots ?? (given.text === undefined ? {} : heard?.slots));
  return commune === undefined ? {} : { commune };
}

/** The choices for an old name that may mean several places; none otherwise. */
export function whereChoices(place: string, { communes = [] }: Where): Choice[] {
  return communes.map((name, index) => choice(place, String(index), labelOf(name)));
}

/** With the old district, which tells places apart for who knows the old names. */
function labelOf(name: string): Phrase {
  const { kind = '', districts = [] } = placeOf(name) ?? {};
  const [old = ''] = districts;
  const district = say(`loan-advice.${old.startsWith('TP ') ? 'town' : 'district'}`, { name: old });
  return say('loan-advice.whichCommune.one', { kind, name, district });
}

function placeOf(name: string) {
  return PLACES.find((one) => one.name === name);
}

/** «xã Na Sầm». */
export function placeName(commune: string): string {
  return `${placeOf(commune)?.kind.toLowerCase() ?? ''} ${commune}`.trim();
}

/** Whether both lay in the same district before July 2025: a morning's way at most. */
export function areNear(one: string, other: string): boolean {
  const districts = new Set(placeOf(one)?.districts);
  return placeOf(other)?.districts.some((name) => districts.has(name)) ?? false;
}

/** The place in stored data, checked. */
export function readWhere(stored: unknown): Where {
  const { commune, communes } = Object(stored) as Record<keyof Where, unknown>;
  const known = (name: unknown): name is string => placeOf(String(name)) !== undefined;
  return {
    ...(known(commune) && { commune }),
    ...(Array.isArray(communes) && { communes: communes.filter(known) }),
  };
}
