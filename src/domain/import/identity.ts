/** Which woman of the register a row is about: by name and birth in her commune, else by name and phone. */
import type { Day } from '../calendar.ts';
import type { Role } from '../people.ts';
import { differ, mayBeSpelledAlike } from './doubles.ts';

export interface HeldOffice {
  id: string;
  unitId: string;
  role: Role;
  from?: Day;
}

/** Somebody in the register whose name is the same. */
export interface Known {
  id: string;
  name: string;
  year?: number;
  date?: Day;
  /** Keyed hash of her phone. */
  phoneKey?: string;
  /** What holds now. */
  offices: HeldOffice[];
  /** She belonged to another unit before, so the day on which she came here is not the day on which she joined. */
  hasMoved: boolean;
}

export interface Sought {
  n: number;
  name: string;
  year?: number;
  date?: Day;
  /** Hashes of her phone under all our keys; empty where none is known. */
  phoneKeys: readonly string[];
  communeId: string;
  homeId: string;
}

export interface Pair {
  row: Sought;
  known: Known;
}

export type Match = { known: Known } | { among: Known[] };

interface Scored extends Pair {
  score: number;
}

/**
 * The best fitting pairs first; nobody is taken twice. A row that fits two women equally well is left to the cadre.
 */
export function matched(pairs: readonly Pair[], communeOf: (unitId: string) => string | undefined) {
  const scored = pairs
    .map(({ row, known }) => ({ row, known, score: scoreOf({ row, known }, communeOf) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.row.n - b.row.n);
  const byRow = new Map<number, Scored[]>();
  for (const pair of scored) byRow.set(pair.row.n, [...(byRow.get(pair.row.n) ?? []), pair]);
  const taken = new Set<string>();
  const matches = new Map<number, Match>();
  for (const { row, known, score } of scored) {
    if (matches.has(row.n) || taken.has(known.id)) continue;
    const free = byRow.get(row.n)!.filter((one) => one.score === score && !taken.has(one.known.id));
    if (free.length > 1) matches.set(row.n, { among: free.map((one) => one.known) });
    else taken.add(known.id);
    if (free.length === 1) matches.set(row.n, { known });
  }
  return matches;
}

/** 0: somebody else. Place weighs most, then the phone, then how exactly birth and spelling agree. */
function scoreOf({ row, known }: Pair, communeOf: (unitId: string) => string | undefined): number {
  const homes = known.offices.filter(({ role }) => role === 'member');
  const isInBranch = homes.some(({ unitId }) => unitId === row.homeId);
  const isInCommune = isInBranch || homes.some(({ unitId }) => communeOf(unitId) === row.communeId);
  const evidence = {
    place: isInBranch
      ? ('branch' as const)
      : isInCommune
        ? ('commune' as const)
        : ('elsewhere' as const),
    phone: phoneOf(row, known),
    birth: birthOf(row, known),
    isSpelledAlike: mayBeSpelledAlike(row.name, known.name),
  };
  if (!isSheWith(evidence)) return 0;
  const place = { branch: 20, commune: 10, elsewhere: 0 }[evidence.place];
  const birth = { day: 3, year: 2, unknown: 1, near: 0, other: 0 }[evidence.birth];
  return (
    1 + place + (evidence.phone === 'same' ? 15 : 0) + birth * 2 + (evidence.isSpelledAlike ? 1 : 0)
  );
}

interface Evidence {
  place: 'branch' | 'commune' | 'elsewhere';
  phone: 'same' | 'unknown' | 'other';
  birth: 'day' | 'year' | 'near' | 'unknown' | 'other';
  isSpelledAlike: boolean;
}

/** Merging two women would show one the loans of the other, so where little is known she is taken for a new one. */
function isSheWith({ place, phone, birth, isSpelledAlike }: Evidence): boolean {
  if (birth === 'other') return false;
  if (phone === 'same') return birth !== 'near' || place !== 'elsewhere';
  if (place === 'elsewhere') return false;
  if (birth === 'day' || birth === 'year') return isSpelledAlike || phone !== 'other';
  return place === 'branch' && phone !== 'other';
}

function phoneOf({ phoneKeys }: Sought, { phoneKey }: Known): Evidence['phone'] {
  if (phoneKeys.length === 0 || phoneKey === undefined) return 'unknown';
  return phoneKeys.includes(phoneKey) ? 'same' : 'other';
}

/** Near: the same year with another day, or a year with one slip: 1957 for 1975, 1985 for 1975. */
function birthOf(row: Sought, known: Known): Evidence['birth'] {
  const { year, date } = row;
  if (year === undefined || known.year === undefined) return 'unknown';
  if (year === known.year)
    return differ(date, known.date) ? 'near' : date && known.date ? 'day' : 'year';
  return isSlip(String(year), String(known.year)) ? 'near' : 'other';
}

function isSlip(one: string, other: string): boolean {
  const at = [...one].flatMap((sign, n) => (sign === other[n] ? [] : [n]));
  const [first = 0, second = 0] = at;
  if (at.length === 1) return true;
  return (
    at.length === 2 &&
    second === first + 1 &&
    one[first] === other[second] &&
    one[second] === other[first]
  );
}
