/** Takes in a list of members: all of it is checked before anything is written, and written in one piece. */
import { createAtlas, scopeOf, type Atlas, type NewUnit } from '../domain/import/atlas.ts';
import { beginnings, changeOf, type NewOffice, type Wanted } from '../domain/import/changes.ts';
import { createDoubles } from '../domain/import/doubles.ts';
import { isFault, type Fault, type Note } from '../domain/import/faults.ts';
import { matched, type Known, type Match, type Pair } from '../domain/import/identity.ts';
import { locate, type Located } from '../domain/import/locate.ts';
import { checkMember, type Draft } from '../domain/import/member.ts';
import type { ListedRole } from '../domain/import/roles.ts';
import { readList, rejected, type Check, type List } from './import-read.ts';
import {
  ImportRefused,
  MOST_NOTES,
  chunks,
  entryOf,
  type Book,
  type Counts,
  type ImportOptions,
  type Imported,
  type NewPerson,
  type PersonChange,
  type Register,
  type RowNote,
  type SheetSource,
} from './import.ts';

/** A row with the units it leads to. One plain shape: a list may have a hundred thousand of them. */
interface Placed extends Draft, Wanted {
  n: number;
}

/** Throws ImportRefused where it is no such list. */
export function readMembers(
  sheets: readonly SheetSource[],
  options: ImportOptions,
): Promise<List<Draft>> {
  const check: Check<Draft> = (line, sheet) => checkMember(line, sheet, options.today);
  return readList('members', sheets, check, options);
}

export function takeMembers(
  list: List<Draft>,
  options: ImportOptions,
  register: Register,
): Promise<Imported> {
  return register.together(options, (book) => write(list, options, book));
}

/** From here on nothing can be refused but single rows. */
async function write(list: List<Draft>, options: ImportOptions, book: Book): Promise<Imported> {
  const atlas = await openAtlas(book, options);
  const refuse: Refuse = (draft, fault) => {
    list.rejections.push(rejected(draft.sheet, draft.row, [fault], draft.said));
    return [];
  };
  const placed = located(list.drafts.splice(0), atlas, book, refuse);
  const welcome = await withoutErased(placed, book, refuse);
  const matches = await compared(welcome, atlas, book, options);
  const plan = planned(welcome, matches, atlas, options, refuse);
  const counts = countsOf(list, plan);
  const made = unitsNeeded(plan, atlas);
  if (!options.isDry) await apply(plan, made, atlas, book, options);
  if (!options.isDry)
    await book.log(entryOf('members', options, { ...counts, newUnits: made.length }));
  const notes = plan.taken.flatMap(notesOf).slice(0, MOST_NOTES);
  const newUnits = made.map(({ id, communeId }) => `${atlas.title(id)}, ${atlas.title(communeId)}`);
  return { ...counts, rejections: list.rejections.sort(inOrder), notes, newUnits, ...shape(list) };
}

const inOrder = (a: { sheet: number; row: number }, b: typeof a) =>
  a.sheet - b.sheet || a.row - b.row;
const shape = ({ ignored, headers }: List<unknown>) => ({ ignored, headers });

export async function openAtlas(book: Book, { unit, today }: ImportOptions): Promise<Atlas> {
  const { tree, successions } = await book.places();
  const scope = unit === undefined ? undefined : scopeOf(tree, unit, today);
  if (unit !== undefined && !scope)
    throw new ImportRefused(`Không có đơn vị nào mang mã “${unit}”; xem mã bằng lệnh units.`);
  return createAtlas(tree, successions, today, scope);
}

/* ---------- where each of them belongs ---------- */

type Refuse = (draft: Draft, fault: Fault) => never[];

function located(drafts: Draft[], atlas: Atlas, book: Book, refuse: Refuse): Placed[] {
  const doubleOf = createDoubles<Placed>();
  const byPhone = new Map<string, number>();
  return drafts.flatMap((draft, n) => {
    const place = locate(draft.said, atlas);
    if (isFault(place)) return refuse(draft, place);
    const phoneKeys = draft.phone === undefined ? [] : book.phoneKeys(draft.phone);
    const row = placedAt(draft, place, phoneKeys, n);
    const double = doubleOf(row);
    if (double) return refuse(draft, { fault: 'double-row', what: String(double.row) });
    const more = [...roleNotes(row, atlas), ...sharedNotes(row, byPhone)];
    if (more.length > 0) row.notes = [...row.notes, ...more];
    return [row];
  });
}

function placedAt(draft: Draft, place: Located, phoneKeys: readonly string[], n: number): Placed {
  const { sheet, row, name, nameKey, year, date, phone, joined, role, said, notes } = draft;
  const { communeId, homeId, groupId } = place;
  // prettier-ignore
  return { n, sheet, row, name, nameKey, year, date, phone, joined, role, said, notes, communeId, homeId, groupId, phoneKeys };
}

function roleNotes({ role, groupId, homeId }: Placed, atlas: Atlas): Note[] {
  if (role === 'group_leader' && groupId === undefined) return [{ note: 'role-without-group' }];
  const isLost = role === 'branch_head' && atlas.kindOf(homeId) !== 'branch';
  return isLost ? [{ note: 'role-without-branch' }] : [];
}

function sharedNotes({ phone, row }: Placed, byPhone: Map<string, number>): Note[] {
  const first = phone === undefined ? undefined : byPhone.get(phone);
  if (phone !== undefined && first === undefined) byPhone.set(phone, row);
  return first === undefined ? [] : [{ note: 'phone-shared', what: String(first) }];
}

async function withoutErased(placed: Placed[], book: Book, refuse: Refuse): Promise<Placed[]> {
  const erased = await book.erased(placed);
  const isWelcome = (row: Placed) => {
    if (erased.has(row.n)) refuse(row, { fault: 'erased' });
    return !erased.has(row.n);
  };
  return erased.size === 0 ? placed : placed.filter(isWelcome);
}

/* ---------- who each of them is ---------- */

async function compared(
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

interface Plan {
  people: Placed[];
  changes: PersonChange[];
  unchanged: number;
  taken: Placed[];
}

function planned(
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
    const fault = headTwice(row, heads) ?? matchFault(match, atlas);
    if (fault) {
      refuse(row, fault);
      continue;
    }
    plan.taken.push(row);
    const known = match && 'known' in match ? match.known : undefined;
    const change = known && changeOf(row, known, atlas, today);
    if (!known) plan.people.push(row);
    else if (!change) plan.unchanged += 1;
    else plan.changes.push({ ...change, id: known.id });
  }
  return plan;
}

function newPerson(row: Placed, offices: NewOffice[]): NewPerson {
  const { name, nameKey, year, date, phone } = row;
  return { name, nameKey, year, date, phone, offices };
}

/** One head to a branch, one leader to a group. */
function headTwice(row: Placed, heads: Map<string, number>): Fault | undefined {
  const unitId = headOf(row.role, row);
  if (unitId === undefined) return undefined;
  const key = `${row.role} ${unitId}`;
  const first = heads.get(key);
  if (first !== undefined) return { fault: 'leader-twice', what: String(first) };
  heads.set(key, row.row);
  return undefined;
}

function headOf(role: ListedRole | undefined, { homeId, groupId }: Placed): string | undefined {
  return role === 'branch_head' ? homeId : role === 'group_leader' ? groupId : undefined;
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

function countsOf({ rows, rejections }: List<Draft>, plan: Plan): Counts {
  const { people, changes, unchanged } = plan;
  const [accepted, updated] = [people.length, changes.length];
  return { rows, accepted, updated, unchanged, rejected: rejections.length };
}

function notesOf({ sheet, row, notes }: Placed): RowNote[] {
  return notes.map((note) => ({ ...note, sheet, row }));
}

/* ---------- writing ---------- */

/** Only units that somebody belongs to in the end; those that others lie in come first. */
function unitsNeeded({ taken }: Plan, atlas: Atlas): NewUnit[] {
  const needed = new Map<string, NewUnit>();
  const need = (id: string | undefined): void => {
    const unit = id === undefined ? undefined : atlas.made(id);
    if (!unit || needed.has(unit.id)) return;
    need(unit.parentId);
    needed.set(unit.id, unit);
  };
  for (const { homeId, groupId } of taken) [homeId, groupId].forEach(need);
  return [...needed.values()];
}

async function apply(
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
