/** Takes in a list of members: all of it is checked before anything is written, and written in one piece. */
import type { Atlas } from '../domain/import/atlas.ts';
import { createDoubles } from '../domain/import/doubles.ts';
import { isFault, type Note } from '../domain/import/faults.ts';
import { locate } from '../domain/import/locate.ts';
import { checkMember, type Draft } from '../domain/import/member.ts';
import { apply, compared, placedAt, planned, unitsNeeded, withoutErased } from './import-people.ts';
import type { Placed, Plan, Refuse } from './import-people.ts';
import {
  inOrder,
  openAtlas,
  readList,
  rejected,
  shape,
  titleIn,
  type Check,
  type List,
} from './import-read.ts';
import { MOST_NOTES, entryOf } from './import.ts';
import type {
  Book,
  Counts,
  ImportOptions,
  Imported,
  Register,
  RowNote,
  SheetSource,
} from './import.ts';

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
    list.rejections.push(rejected(draft.sheet, draft.row, [fault], draft.said.above));
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
  const newUnits = made.map((unit) => titleIn(atlas, unit));
  return { ...counts, rejections: list.rejections.sort(inOrder), notes, newUnits, ...shape(list) };
}

/* ---------- where each of them belongs ---------- */

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

/* ---------- what is told ---------- */

function countsOf({ rows, rejections }: List<Draft>, plan: Plan): Counts {
  const { people, changes, unchanged } = plan;
  const [accepted, updated] = [people.length, changes.length];
  return { rows, accepted, updated, unchanged, rejected: rejections.length };
}

function notesOf({ sheet, row, notes }: Placed): RowNote[] {
  return notes.map((note) => ({ ...note, sheet, row }));
}
