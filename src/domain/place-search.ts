/** Which unit somebody means who writes its name: with or without marks, of today or of before, with hints after it. */
import type { Day } from './calendar.ts';
import { spelled, wordsOf } from './loans/spelling.ts';
import type { UnitKind } from './people.ts';
import { formerDistrict, formerTitle } from './place-plan.ts';
import { chain, placeKey, successors } from './place.ts';
import type { Succession, Tree, Unit, UnitOn, UnitVersion } from './place.ts';

export interface Sought {
  /** Folded names that it may stand under, without and with what stands before it. */
  keys: string[];
  /** Folded: xa, thi tran, thon …; '' where none was said. */
  type: string;
  /** With its marks; '' where it was written without. */
  spelled: string;
  /** Folded names of what it lies in: a commune, an old district. */
  within: string[];
}

const BODY =
  /^(?:hoi (?:lhpn|phu nu|lien hiep phu nu)|chi hoi(?: phu nu)?|to(?: tk vv| tkvv| tiet kiem va vay von)?) /;
const TYPE =
  /^(xa|x|phuong|p|thi tran|tt|tinh|thon|khoi pho|khoi|ban|khu|xom|huyen|h|thanh pho|tp) (.+)$/;
const SHORT: Record<string, string> = { x: 'xa', p: 'phuong', tt: 'thi tran' };
/** Where the next place begins in «thôn Nà Lay xã Bắc Sơn huyện Bắc Sơn»; «Khuất Xá» goes on. */
const NEXT = / (?=(?:xa|phuong|thi tran|huyen|thanh pho|tp) (?!xa |phuong |huyen |thanh pho |tp ))/;

export function sought(text: string): Sought {
  const folded = text.split(/[,;()]|\s[-–]\s/).map(placeKey);
  const [first = '', ...rest] = folded.flatMap((piece) => piece.split(NEXT)).filter(Boolean);
  const own = bare(first);
  const length = own.name.split(' ').length;
  const before = wordsOf(text).length - folded.join(' ').split(' ').length;
  const start = before + first.split(' ').length - length;
  const words = wordsOf(text)
    .slice(start, start + length)
    .join(' ');
  const marked = spelled(words);
  return {
    keys: [...new Set([own.name, first, placeKey(text)])].filter(Boolean),
    type: own.type,
    spelled: marked === own.name ? '' : marked,
    within: rest.map((piece) => bare(piece).name),
  };
}

function bare(folded: string): { type: string; name: string } {
  const own = folded.replace(BODY, '');
  const [, type = '', name = own] = TYPE.exec(own) ?? [];
  return { type: SHORT[type] ?? type, name };
}

/** A unit that may be meant, as it is on the day asked for. */
export interface FoundUnit extends UnitOn {
  /** The name of before that led to it, where it was not found by the one of today: «xã Tri Phương (huyện … cũ)». */
  via?: string;
}

export interface Hints {
  kind?: UnitKind;
  /** Id of a unit that it lies in. */
  under?: string;
  asOf: Day;
}

/** Names of the day first; several where nobody can tell. `units` holds all that bear one of the names. */
export function found(
  text: string,
  tree: Tree,
  successions: readonly Succession[],
  { kind, under, asOf }: Hints,
): FoundUnit[] {
  const wanted = sought(text);
  const leads = narrowed(wanted, named(wanted, tree), tree).flatMap((name) =>
    successors(tree, successions, name.unit.id, asOf).map((unit) => withVia(name, unit)),
  );
  const fitting = leads.filter((unit) => kind === undefined || unit.kind === kind);
  const inside = fitting.filter((unit) => under === undefined || liesIn(tree, unit, under, asOf));
  const sorted = inside.sort((a, b) => Number(a.via !== undefined) - Number(b.via !== undefined));
  return sorted.filter((unit, at) => sorted.findIndex(({ id }) => id === unit.id) === at);
}

/** A name of today stands for itself alone: for lists and files, where nobody can be asked. */
export function newAlone(units: readonly FoundUnit[]): FoundUnit[] {
  const news = units.filter(({ via }) => via === undefined);
  return news.length > 0 ? news : [...units];
}

interface NameOf {
  unit: Unit;
  version: UnitVersion;
}

function named({ keys }: Sought, tree: Tree): NameOf[] {
  return [...tree.values()].flatMap((unit) =>
    unit.versions
      .filter(({ name }) => keys.includes(placeKey(name)))
      .map((version) => ({ unit, version })),
  );
}

/** Each hint is used only where something is left: people say xã of a ward, and marks slip. */
function narrowed(wanted: Sought, names: NameOf[], tree: Tree): NameOf[] {
  const { type, within } = wanted;
  const whole = prefer(names, ({ version }) => placeKey(version.name) === wanted.keys[0]);
  const spelt = prefer(whole, ({ version }) => spelled(version.name) === wanted.spelled);
  const typed = prefer(spelt, ({ version }) => placeKey(version.type) === type);
  return within.reduce((left, hint) => prefer(left, (name) => isWithin(name, hint, tree)), typed);
}

function prefer(names: NameOf[], wanted: (name: NameOf) => boolean): NameOf[] {
  const some = names.filter(wanted);
  return some.length > 0 ? some : names;
}

/** In an old district by its code, or in a unit that was ever called so. */
function isWithin({ unit, version }: NameOf, hint: string, tree: Tree, depth = 0): boolean {
  if (placeKey(formerDistrict(unit.code) ?? '') === hint) return true;
  const parent = version.parentId === undefined ? undefined : tree.get(version.parentId);
  if (!parent || depth > 4) return false;
  return parent.versions.some(
    (above) =>
      placeKey(above.name) === hint ||
      isWithin({ unit: parent, version: above }, hint, tree, depth + 1),
  );
}

function withVia({ unit, version }: NameOf, now: UnitOn): FoundUnit {
  const isToday = version.name === now.name && version.type === now.type;
  return isToday ? now : { ...now, via: formerTitle({ ...version, code: unit.code }) };
}

function liesIn(tree: Tree, { id }: UnitOn, under: string, day: Day): boolean {
  return chain(tree, id, day).some((unit) => unit.id === under);
}
