/** From what a line says of a place to the units she belongs to. */
import type { FoundUnit } from '../place-search.ts';
import type { Atlas, Home } from './atlas.ts';
import { isFault, type Fault } from './faults.ts';
import type { Said } from './member.ts';
import { branchName, groupName, placeWords } from './place-words.ts';

export interface Located extends Home {
  groupId?: string;
}

/** The map that a name is taken from: of today, or of before July 2025. */
type MapOf = 'today' | 'before';

/** A name of a commune as somewhere written; of a sure one it is said that it cannot be found. */
interface Name {
  text: string;
  from: MapOf;
  isSure: boolean;
}

interface Words {
  branch?: string;
  /** In the order in which they are believed. */
  communes: Name[];
}

/** A fault where nobody can tell, or where it lies outside the unit that may be written. */
export function locate(said: Said, atlas: Atlas): Located | Fault {
  const words = wordsIn(said, atlas);
  const commune = communeFor(words, atlas);
  if (isFault(commune)) return commune;
  const home = homeIn(words, commune.id, atlas);
  if (isFault(home)) return home;
  if (!atlas.isInside(home.homeId))
    return { fault: 'outside-unit', what: atlas.title(home.homeId) };
  return withGroup(home, said, atlas);
}

function wordsIn(said: Said, atlas: Atlas): Words {
  const own = placeWords(said.branch ?? said.above.branch ?? '');
  const commune = placeWords(said.commune ?? '', 'commune');
  const former = placeWords(said.formerCommune ?? '', 'commune');
  const address = placeWords(said.address ?? '');
  const unit = unitWords(said.unit ?? '', atlas);
  const communes = [
    ...name(commune.commune, true),
    ...name(former.commune, true, 'before'),
    ...name(own.commune, false),
    ...name(address.commune, /^(?:xã|xa|x\.|ph|p\.|th|tt)/iu.test(address.commune ?? '')),
    ...name(unit.commune, true),
    ...name(headed(said.above.commune, atlas), false),
  ];
  return { branch: own.branch ?? commune.branch ?? address.branch ?? unit.branch, communes };
}

/** «Tân Thành cũ», «xã Chi Lăng (mới)». */
function name(text: string | undefined, isSure: boolean, from: MapOf = 'today'): Name[] {
  if (text === undefined) return [];
  const own = text.replace(/\s*\(?(?<!\p{L})(?:cũ|mới)(?!\p{L})\)?/giu, '');
  return [{ text: own, isSure, from: /(?<!\p{L})cũ(?!\p{L})/iu.test(text) ? 'before' : from }];
}

/** «Đơn vị» is a commune where there is one of this name, else a branch. */
function unitWords(text: string, atlas: Atlas) {
  const words = placeWords(text, 'commune');
  const isCommune =
    words.commune !== undefined && atlas.communes(words.commune, 'today').length > 0;
  return isCommune ? words : { branch: words.branch ?? words.commune };
}

/** A heading goes on behind the name: «xã Chi Lăng quản lý». */
function headed(text: string | undefined, atlas: Atlas): string | undefined {
  const words = text?.split(' ').slice(0, 8) ?? [];
  const names = words.map((_, n) => words.slice(0, words.length - n).join(' '));
  return names.find((name) => name.includes(' ') && atlas.communes(name, 'today').length > 0);
}

/** The first name that leads somewhere; one that was only guessed at may lead nowhere. */
function communeFor({ branch, communes }: Words, atlas: Atlas): { id: string } | Fault {
  for (const { text, from, isSure } of communes) {
    const meant = inScope(atlas.communes(text, from), atlas);
    if (meant.length === 1) return meant[0]!;
    if (meant.length > 1) return alsoNamed(meant, communes, atlas) ?? ambiguous(meant);
    if (isSure) return { fault: 'commune-unknown', what: text };
  }
  const scoped = atlas.scope && atlas.communeOf(atlas.scope.id);
  return scoped ? { id: scoped } : byBranch(branch, atlas);
}

/** Of several that may be meant those that may be written here; all of them where none may. */
function inScope(units: FoundUnit[], atlas: Atlas): FoundUnit[] {
  const scope = atlas.scope;
  if (!scope || units.length < 2) return units;
  const inside = units.filter(({ id }) => atlas.isInside(id) || atlas.communeOf(scope.id) === id);
  return inside.length > 0 ? inside : units;
}

/** The old name and the new one together leave one. */
function alsoNamed(
  meant: FoundUnit[],
  communes: Words['communes'],
  atlas: Atlas,
): FoundUnit | undefined {
  const both = communes.reduce((left, { text, from }) => {
    const ids = atlas.communes(text, from).map(({ id }) => id);
    const shared = left.filter(({ id }) => ids.includes(id));
    return shared.length > 0 ? shared : left;
  }, meant);
  return both.length === 1 ? both[0] : undefined;
}

function ambiguous(units: FoundUnit[]): Fault {
  const names = units.map(({ type, name, via }) =>
    via ? `${type} ${name} (gồm ${via})` : `${type} ${name}`,
  );
  return { fault: 'commune-ambiguous', what: names.join('; ') };
}

/** No commune is said: the one that has a branch of this name, if only one has. */
function byBranch(branch: string | undefined, atlas: Atlas): { id: string } | Fault {
  const named = branch === undefined ? undefined : branchName(branch);
  const known = named ? atlas.branchesNamed(named) : [];
  const communes = [...new Set(known.map((id) => atlas.communeOf(id)!))];
  if (communes.length === 1) return { id: communes[0]! };
  if (communes.length === 0) return { fault: 'place-missing' };
  return { fault: 'branch-ambiguous', what: communes.map((id) => atlas.title(id)).join('; ') };
}

function homeIn({ branch }: Words, communeId: string, atlas: Atlas): Home | Fault {
  const { scope } = atlas;
  if (branch === undefined) {
    const isHere = scope !== undefined && atlas.communeOf(scope.id) === communeId;
    const kind = isHere ? atlas.kindOf(scope.id) : undefined;
    return { communeId, homeId: kind === 'branch' ? scope!.id : communeId };
  }
  if (!canBeInside(communeId, atlas)) return { communeId, homeId: communeId };
  const named = branchName(branch);
  if (!named) return { fault: 'branch-wrong', what: branch };
  return { communeId, homeId: atlas.branch(communeId, named) };
}

/** Nothing is made up in a commune that is not ours to write. */
function canBeInside(communeId: string, atlas: Atlas): boolean {
  const scope = atlas.scope;
  return !scope || atlas.isInside(communeId) || atlas.communeOf(scope.id) === communeId;
}

const CODE = /^[\p{L}\d](?:[\p{L}\d./_-]{0,38}[\p{L}\d])?$/u;

function withGroup(home: Home, said: Said, atlas: Atlas): Located | Fault {
  const code = said.groupCode?.replace(/\s+/g, '');
  if (code !== undefined && !CODE.test(code)) return { fault: 'group-code-wrong', what: code };
  const title = said.group ?? said.above.group;
  const name = title === undefined ? undefined : groupName(title);
  if (name === undefined && code === undefined) return home;
  const group = atlas.group(home, name, code);
  return isFault(group) ? group : { ...home, ...group };
}
