/** The 65 communes and wards of Lạng Sơn, found by their new name or by any of the names before July 2025. */
import { z } from 'zod';
import { fold, spelled, wordsOf } from './spelling.ts';

const text = z.string().min(1);

export const communesSchema = z
  .array(
    z.strictObject({
      /** Official name since 1 July 2025, without xã or phường. */
      name: text,
      type: z.enum(['xã', 'phường']),
      code: text,
      nameAscii: text,
      formerDistricts: z.array(text).min(1),
      /** Old units with their kind in front: 'Xã Tri Phương'; '(một phần)' where one was split. */
      mergedFrom: z.array(text).min(1),
      /** Decision of 29 January 2026; `true` is inferred from the list of units without such villages. */
      hasExtremelyDifficultVillages2026: z.boolean(),
      /** From the bank's list of difficult areas, once somebody has it. */
      difficultArea: z
        .strictObject({ is: z.enum(['whole', 'some-villages', 'none']), source: text })
        .optional(),
    }),
  )
  .min(1);
export type Commune = z.infer<typeof communesSchema>[number];

export interface Communes {
  /** What she may mean, the new name first; several where an old name lies in several units, none if unknown. */
  find(typed: string): Commune[];
  /** As `find`, but a new name stands for itself alone: for names that were chosen or come from a file. */
  resolve(typed: string): Commune[];
}

export function communesBook(communes: Commune[]): Communes {
  const known = communes.flatMap(namesOf);
  const byName = new Map<string, Name[]>();
  for (const name of known) byName.set(name.folded, [...(byName.get(name.folded) ?? []), name]);
  const lookUp = (typed: string) => narrowed(mentionIn(typed, byName), byName);
  return {
    find: (typed) => unitsOf(lookUp(typed)),
    resolve: (typed) => unitsOf(newAlone(lookUp(typed))),
  };
}

/** A name that people may say, and the unit it leads to. */
interface Name {
  unit: Commune;
  isNew: boolean;
  /** xa, phuong or thi tran. */
  kind: string;
  folded: string;
  spelled: string;
  /** Folded, without huyện or thành phố. */
  districts: string[];
}

function namesOf(unit: Commune): Name[] {
  const districts = unit.formerDistricts.map((district) => withoutKind(fold(district)).rest);
  const nameOf = (full: string, isNew: boolean): Name => {
    const plain = full.replace(/\(.*\)/, '');
    const { kind, rest } = withoutKind(fold(plain));
    const own = wordsOf(plain).slice(-rest.split(' ').length).join(' ');
    return { unit, isNew, kind, folded: rest, spelled: spelled(own), districts };
  };
  const news = nameOf(`${unit.type} ${unit.name}`, true);
  return [news, ...unit.mergedFrom.map((old) => nameOf(old, false))];
}

function withoutKind(folded: string): { kind: string; rest: string } {
  const [, kind = '', rest = folded] =
    /^(xa|phuong|thi tran|huyen|thanh pho) (.+)$/.exec(folded) ?? [];
  return { kind, rest };
}

/* ---------- what she typed ---------- */

interface Mention {
  folded: string;
  spelled: string;
  kind: string;
  /** Folded name of the old district that she added, if any. */
  district?: string;
}

interface Spot extends Mention {
  at: number;
  end: number;
  /** The word before it. */
  before: string;
}

/** Words that say of what kind the next name is. */
const KINDS: Record<string, string> = {
  xa: 'xa',
  x: 'xa',
  phuong: 'phuong',
  p: 'phuong',
  tran: 'thi tran',
  tt: 'thi tran',
};
const DISTRICT_WORDS = new Set(['huyen', 'h', 'pho', 'tp']);
const VILLAGE_WORDS = new Set(['thon', 'ban', 'khoi', 'khu', 'xom', 'to']);
const LONGEST_NAME = 4;
const MOST_WORDS = 60;

type Names = ReadonlyMap<string, Name[]>;

/** The unit that a text names: one with its kind before it, else the first; a district after it narrows it down. */
function mentionIn(typed: string, names: Names): Mention | undefined {
  const words = wordsOf(typed.slice(0, 1000)).slice(0, MOST_WORDS);
  const places = spots(words, names).filter(({ before }) => !VILLAGE_WORDS.has(before));
  const units = places.filter(({ before }) => !DISTRICT_WORDS.has(before));
  const unit = units.find(({ kind }) => kind !== '') ?? units[0];
  if (!unit) return undefined;
  const district =
    places.find(({ at }) => at >= unit.end)?.folded ?? districtAfter(words, unit.end);
  return { ...unit, district };
}

/** The names of units in a text, the longest at each place, not overlapping. */
function spots(words: string[], names: Names): Spot[] {
  const found: Spot[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const spot = spotAt(words, at, names);
    if (!spot) continue;
    found.push(spot);
    at = spot.end - 1;
  }
  return found;
}

function spotAt(words: string[], at: number, names: Names): Spot | undefined {
  for (let length = LONGEST_NAME; length > 0; length -= 1) {
    const own = words.slice(at, at + length).join(' ');
    const folded = fold(own);
    if (!names.has(folded) || at + length > words.length) continue;
    const before = fold(words[at - 1] ?? '');
    const kind = KINDS[before] ?? '';
    return { at, end: at + length, before, kind, folded, spelled: spelled(own) };
  }
  return undefined;
}

/** "… huyện Lạng Sơn", "… TP Lạng Sơn": the one district name that is no unit's name. */
function districtAfter(words: string[], from: number): string | undefined {
  const rest = words.slice(from).map(fold);
  const at = rest.findIndex((word) => DISTRICT_WORDS.has(word));
  return at < 0 ? undefined : rest.slice(at + 1, at + 3).join(' ');
}

/* ---------- which of the names ---------- */

/** Each hint is used only where something is left: people say xã of a ward, and marks slip. */
function narrowed(mention: Mention | undefined, names: Names): Name[] {
  if (!mention) return [];
  const { folded, kind, district } = mention;
  const all = names.get(folded) ?? [];
  const hasMarks = mention.spelled !== folded;
  const spelt = hasMarks ? prefer(all, (name) => name.spelled === mention.spelled) : all;
  const kinds = kind ? prefer(spelt, (name) => name.kind === kind) : spelt;
  return district ? prefer(kinds, (name) => name.districts.includes(district)) : kinds;
}

function prefer(names: Name[], wanted: (name: Name) => boolean): Name[] {
  const some = names.filter(wanted);
  return some.length > 0 ? some : names;
}

function newAlone(names: Name[]): Name[] {
  const news = names.filter(({ isNew }) => isNew);
  return news.length > 0 ? news : names;
}

function unitsOf(names: Name[]): Commune[] {
  const sorted = [...names].sort((a, b) => Number(b.isNew) - Number(a.isNew));
  return [...new Set(sorted.map(({ unit }) => unit))];
}
