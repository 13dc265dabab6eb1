/** What any list of people has in common: who each of them is, what becomes of her, and writing it down. */
import type { Atlas, NewUnit } from '../domain/import/atlas.ts';
import { beginnings, changeOf, type NewOffice, type Wanted } from '../domain/import/changes.ts';
import type { Fault } from '../domain/import/faults.ts';
import { matched, type Known, type Match, type Pair } from '../domain/import/identity.ts';
import type { Located } from '../domain/import/locate.ts';
import type { Draft } from '../domain/import/member.ts';
import {
  chunks,
  type Book,
  type ImportOptions,
  type NewPerson,
  type PersonChange,
} from './import.ts';

/** A row with the units it leads to. One plain shape: a list may have a hundred thousand of them. */
export interface Placed extends Draft, Wanted {
  n: number;
}

/** The row goes back; answers nothing, for `flatMap`. */
export type Refuse = (draft: Pick<Draft, 'sheet' | 'row' | 'said'>, fault: Fault) => never[];

export function placedAt(
  draft: Draft,
  place: Located,
  phoneKeys: readonly string[],
  n: number,
): Placed {
  const { sheet, row, name, nameKey, year, date, phone, joined, role, said, notes } = draft;
  const { communeId, homeId, groupId } = place;
  // prettier-ignore
  return { n, sheet, row, name, nameKey, year, date, phone, joined, role, said, notes, communeId, homeId, groupId, phoneKeys };
}

export async function withoutErased(
  placed: Placed[],
  book: Book,
  refuse: Refuse,
): Promise<Placed[]> {
  const erased = await book.erased(placed);
  const isWelcome = (row: Placed) => {
    if (erased.has(row.n)) refuse(row, { fault: 'erased' });
    return !erased.has(row.n);
  };
  return erased.size === 0 ? placed : placed.filter(isWelcome);
}

/* ---------- who each of them is ---------- */

export async function compared(
  placed: Placed[],
  atlas: Atlas,
  book: Book,
  { tell }: ImportOptions,
): Promise<Map<number, Match>> {
  const pairs: Pair[] = [];
  let rows = 0;
  for (const chunk of chunks(placed)) {
    const byN = new Map(chunk.map((row) => [row.n, row]));
    const found = await book.lookAlikes(chunk.map(lookedFor), atlas.unitsIn);
    pairs.push(...found.map(({ n, known }) => ({ row: byN.get(n)!, known })));
    tell?.({ step: 'compared', rows: (rows += chunk.length) });
  }
  return matched(pairs, (id) => atlas.communeOf(id));
}

/** A new commune there is none, so the id of a commune is always a real one. */
function lookedFor({ n, nameKey, year, phoneKeys, communeId }: Placed) {
  return { n, nameKey, year, phoneKeys, communeId };
}

/* ---------- what becomes of them ---------- */

export interface Plan {
  people: Placed[];
  changes: (PersonChange & { n: number })[];
  unchanged: number;
  taken: Placed[];
}

export function planned(
  placed: Placed[],
  matches: Map<number, Match>,
  atlas: Atlas,
  { today }: ImportOptions,
  refuse: Refuse,
): Plan {
  const plan: Plan = { people: [], changes: [], unchanged: 0, taken: [] };
  const heads = new Map<string, number>();
  for (const row of placed) {
    const match = matches.get(row.n);
    const fault = headTwice(row, heads, atlas) ?? matchFault(match, atlas);
    if (fault) {
      refuse(row, fault);
      continue;
    }
    plan.taken.push(row);
    const known = match && 'known' in match ? match.known : undefined;
    const change = known && changeOf(row, known, atlas, today);
    if (!known) plan.people.push(row);
    else if (!change) plan.unchanged += 1;
    else plan.changes.push({ ...change, id: known.id, n: row.n });
  }
  return plan;
}

function newPerson(row: Placed, offices: NewOffice[]): NewPerson {
  const { name, nameKey, year, date, phone } = row;
  return { name, nameKey, year, date, phone, offices };
}

/** One head to a branch, one leader to a group. */
function headTwice(row: Placed, heads: Map<string, number>, atlas: Atlas): Fault | undefined {
  const unitId = headOf(row, atlas);
  if (unitId === undefined) return undefined;
  const key = `${row.role} ${unitId}`;
  const first = heads.get(key);
  if (first !== undefined) return { fault: 'leader-twice', what: String(first) };
  heads.set(key, row.row);
  return undefined;
}

function headOf({ role, homeId, groupId }: Placed, atlas: Atlas): string | undefined {
  if (role === 'group_leader') return groupId;
  return role === 'branch_head' && atlas.kindOf(homeId) === 'branch' ? homeId : undefined;
}

function matchFault(match: Match | undefined, atlas: Atlas): Fault | undefined {
  if (!match) return undefined;
  if ('among' in match) {
    const where = match.among.map((known) => homesOf(known, atlas)).join('; ');
    return { fault: 'known-twice', what: where };
  }
  const homes = match.known.offices.filter(({ role }) => role === 'member');
  const isOurs = homes.length === 0 || homes.some(({ unitId }) => atlas.isInside(unitId));
  return isOurs ? undefined : { fault: 'known-elsewhere', what: homesOf(match.known, atlas) };
}

function homesOf({ offices }: Known, atlas: Atlas): string {
  const homes = offices.filter(({ role }) => role === 'member');
  return homes.map(({ unitId }) => atlas.title(unitId)).join(', ');
}

/* ---------- writing ---------- */

/** Only units that somebody belongs to in the end; those that others lie in come first. */
export function unitsNeeded({ taken }: Plan, atlas: Atlas, more: string[] = []): NewUnit[] {
  const needed = new Map<string, NewUnit>();
  const need = (id: string | undefined): void => {
    const unit = id === undefined ? undefined : atlas.made(id);
    if (!unit || needed.has(unit.id)) return;
    need(unit.parentId);
    needed.set(unit.id, unit);
  };
  for (const { homeId, groupId } of taken) [homeId, groupId].forEach(need);
  more.forEach(need);
  return [...needed.values()];
}

export async function apply(
  { people, changes }: Plan,
  made: NewUnit[],
  atlas: Atlas,
  book: Book,
  { tell, today }: ImportOptions,
): Promise<void> {
  const ids = made.length > 0 ? await book.addUnits(made) : new Map<string, string>();
  const real = (office: NewOffice) => ({
    ...office,
    unitId: ids.get(office.unitId) ?? office.unitId,
  });
  let rows = 0;
  for (const chunk of chunks(changes)) {
    await book.changePeople(chunk.map((one) => ({ ...one, begin: one.begin.map(real) })));
    tell?.({ step: 'written', rows: (rows += chunk.length) });
  }
  for (const chunk of chunks(people)) {
    await book.addPeople(
      chunk.map((row) => newPerson(row, beginnings(row, atlas, today).map(real))),
    );
    tell?.({ step: 'written', rows: (rows += chunk.length) });
  }
}
