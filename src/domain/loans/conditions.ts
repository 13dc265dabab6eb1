/** What a condition comes to for a household on a day: yes, no or unknown (three-valued), and in which words. */
import type { Day } from '../calendar.ts';
import { addMonths, isDay, yearOf } from '../calendar.ts';
import type { Sentence } from '../phrase.ts';
import { say } from '../phrase.ts';
import type { Commune } from './communes.ts';
import type { PovertyLines } from './poverty-line.ts';
import { lineOn, mustBeRechecked, paperState } from './poverty-line.ts';
import type { Test } from './programme.ts';
import type { HouseholdStatus, Met, Profile, Question } from './types.ts';

/** Everything a condition may look at. */
export interface Case {
  profile: Profile;
  asOf: Day;
  lines: PovertyLines;
  /** The units that her commune may be: undefined where she named none, empty where we know none. */
  units: Commune[] | undefined;
}

export interface Outcome {
  met: Met;
  /** The answer that is missing. */
  missing?: Question;
  /** Sentences that say it better than those of the condition itself. */
  because?: Sentence;
  help?: Sentence;
}

const YES: Outcome = { met: 'yes' };
const NO: Outcome = { met: 'no' };
const UNKNOWN: Outcome = { met: 'unknown' };

/** Undefined where the condition does not arise: no commune was named, so none can be a wrong one. */
export function evaluate(test: Test, on: Case): Outcome | undefined {
  if ('householdStatus' in test) return household(test, on);
  if ('purpose' in test) return purpose(test.purpose, on);
  if ('area' in test) return AREAS[test.area](on);
  if ('inGroup' in test) return inGroup(on);
  if ('cannotBeAsked' in test) return UNKNOWN;
  return 'any' in test ? anyOf(test.any, on) : allOf(test.all, on);
}

/* ---------- and, or ---------- */

/** The first of those that decided speaks for all: a missing answer before what cannot be asked. */
function speaker(outcomes: Outcome[], met: Met): Outcome {
  const same = outcomes.filter((outcome) => outcome.met === met);
  const found = same.find(({ because, missing }) => because ?? missing) ?? same[0];
  return found ?? { met };
}

function anyOf(tests: Test[], on: Case): Outcome | undefined {
  const outcomes = tests.flatMap((test) => evaluate(test, on) ?? []);
  if (outcomes.length === 0) return undefined;
  const order: Met[] = ['yes', 'unknown', 'no'];
  return speaker(outcomes, order.find((met) => outcomes.some((one) => one.met === met))!);
}

function allOf(tests: Test[], on: Case): Outcome | undefined {
  const outcomes = tests.flatMap((test) => evaluate(test, on) ?? []);
  if (outcomes.length === 0) return undefined;
  const order: Met[] = ['no', 'unknown', 'yes'];
  return speaker(outcomes, order.find((met) => outcomes.some((one) => one.met === met))!);
}

/** What she has not said yet. */
export function untold(missing: Question): Outcome {
  return { met: 'unknown', missing, help: say(`loans.help.tell.${missing}`) };
}

/* ---------- purpose, group ---------- */

/** «Việc khác» is none of ours, but it does not say what it is: a cadre can. */
function purpose(wanted: readonly string[], { profile }: Case): Outcome {
  if (profile.purpose === undefined) return untold('purpose');
  if (wanted.includes(profile.purpose)) return YES;
  return profile.purpose === 'other' ? untoldDetail('purpose-other') : NO;
}

function untoldDetail(what: string): Outcome {
  return { met: 'unknown', because: say(`loans.${what}`), help: say(`loans.help.${what}`) };
}

function inGroup({ profile }: Case): Outcome {
  if (profile.inGroup === undefined) return untold('inGroup');
  return profile.inGroup === 'yes' ? YES : NO;
}

/* ---------- area ---------- */

/** Before this day nobody had counted the villages of the new communes. */
const VILLAGES_COUNTED_ON = '2026-01-29';

const AREAS: Record<'province' | 'rural' | 'difficult', (on: Case) => Outcome | undefined> = {
  province: ({ profile, units }) => {
    if (!units) return undefined;
    return units.length > 0 ? YES : { ...untoldDetail('commune.not-found'), ...named(profile) };
  },
  rural: (on) => overUnits(on, ({ type }) => (type === 'xã' ? YES : UNKNOWN)),
  difficult: (on) => overUnits(on, (unit) => difficult(unit, on.asOf)),
};

function named({ commune = '' }: Profile): Pick<Outcome, 'because'> {
  return { because: say('loans.commune.not-found', { commune: commune.slice(0, 60) }) };
}

/** The bank's list where there is one; without it the villages are a hint, never an answer. */
function difficult(
  { difficultArea, hasExtremelyDifficultVillages2026: hasSome }: Commune,
  asOf: Day,
) {
  if (difficultArea?.is === 'whole') return YES;
  if (difficultArea?.is === 'none') return NO;
  if (asOf < VILLAGES_COUNTED_ON) return UNKNOWN;
  const hint = hasSome ? 'some-villages' : 'no-villages';
  return { met: 'unknown', because: say(`loans.area.${hint}`) } satisfies Outcome;
}

/** An old name may lie in several units: where they differ, it is not known. */
function overUnits({ profile, units }: Case, read: (unit: Commune) => Outcome): Outcome {
  if (!units) return untold('commune');
  const [first, ...others] = units.map(read);
  if (!first) return { ...untoldDetail('commune.not-found'), ...named(profile) };
  const agree = others.every(({ met }) => met === first.met);
  return agree ? first : untoldDetail('commune.ambiguous');
}

/* ---------- household ---------- */

type HouseholdTest = Extract<Test, { householdStatus: unknown }>;

function household({ householdStatus: wanted, withinYears }: HouseholdTest, on: Case): Outcome {
  const status = on.profile.householdStatus;
  if (status === undefined) return untold('householdStatus');
  if (!wanted.includes(status)) return otherStatus(wanted, status, on);
  if (status === 'none') return YES;
  return status === 'escaped_poor' ? escaped(withinYears, on) : listed(on);
}

/** Whoever is on no list may ask the commune to be looked at; the line is told so that she can judge herself. */
function otherStatus(wanted: HouseholdStatus[], status: HouseholdStatus, on: Case): Outcome {
  const listMatters = wanted.includes('poor') || wanted.includes('near_poor');
  if (!listMatters || status === 'poor' || status === 'near_poor') return NO;
  const isNew = mustBeRechecked(on.lines, undefined, on.asOf);
  return {
    met: 'no',
    help: say(isNew ? 'loans.help.review.new-line' : 'loans.help.review', line(on)),
  };
}

function listed(on: Case): Outcome {
  const since = sinceOf(on);
  const state = paperState(on.lines, since, on.asOf);
  if (state === 'current') return YES;
  if (state === 'newLine' && since === undefined) return newLine(on, 'statusSince');
  if (state === 'newLine') return newLine(on);
  const values = { since: since!, year: String(yearOf(on.asOf)) };
  return {
    met: 'unknown',
    because: say(`loans.paper.${state}`, values),
    help: say('loans.help.paper', values),
  };
}

function newLine(on: Case, missing?: Question): Outcome {
  const values = { ...line(on), year: String(yearOf(on.asOf)) };
  return {
    met: 'unknown',
    missing,
    because: say('loans.paper.new-line', values),
    help: say('loans.help.paper.new-line', values),
  };
}

function escaped(withinYears: number | undefined, on: Case): Outcome {
  const since = sinceOf(on);
  if (since === undefined)
    return { ...untold('statusSince'), because: say('loans.escaped.no-since') };
  if (since > on.asOf) {
    const because = say('loans.paper.future', { since });
    return { met: 'unknown', because, help: say('loans.help.tell.statusSince') };
  }
  if (withinYears !== undefined && addMonths(since, 12 * withinYears) < on.asOf) {
    const because = say('loans.escaped.too-long', { since, years: withinYears });
    return { met: 'no', because, help: say('loans.help.escaped-too-long') };
  }
  return mustBeRechecked(on.lines, since, on.asOf) ? newLine(on) : YES;
}

function sinceOf({ profile }: Case): Day | undefined {
  return isDay(profile.statusSince) ? profile.statusSince : undefined;
}

function line({ lines, asOf }: Case): Record<string, string | number> {
  const { from, ruralVnd, urbanVnd } = lineOn(lines, asOf);
  return { from, rural: ruralVnd, urban: urbanVnd };
}
