/** Takes in a list of savings-and-credit groups: the groups, and who leads them. */
import type { Atlas } from '../domain/import/atlas.ts';
import { isFault } from '../domain/import/faults.ts';
import { checkGroup, type GroupDraft } from '../domain/import/group.ts';
import { locate, type Located } from '../domain/import/locate.ts';
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
import type { Book, Counts, ImportOptions, Imported, Register, SheetSource } from './import.ts';

/** Throws ImportRefused where it is no such list. */
export function readGroups(
  sheets: readonly SheetSource[],
  options: ImportOptions,
): Promise<List<GroupDraft>> {
  const check: Check<GroupDraft> = (line, sheet) => checkGroup(line, sheet, options.today);
  return readList('groups', sheets, check, options);
}

export function takeGroups(
  list: List<GroupDraft>,
  options: ImportOptions,
  register: Register,
): Promise<Imported> {
  return register.together(options, (book) => write(list, options, book));
}

async function write(
  list: List<GroupDraft>,
  options: ImportOptions,
  book: Book,
): Promise<Imported> {
  const atlas = await openAtlas(book, options);
  const refused = new Set<string>();
  const refuse: Refuse = ({ sheet, row, said }, fault) => {
    list.rejections.push(rejected(sheet, row, [fault], said.above));
    refused.add(`${sheet}:${row}`);
    return [];
  };
  const groups = located(list.drafts.splice(0), atlas, refuse);
  const leaders = await withoutErased(
    groups.flatMap((group, n) => leaderOf(group, n, book)),
    book,
    refuse,
  );
  const plan = planned(
    leaders,
    await compared(leaders, atlas, book, options),
    atlas,
    options,
    refuse,
  );
  const taken = groups.filter(({ sheet, row }) => !refused.has(`${sheet}:${row}`));
  const counts = countsOf(list, taken, plan, atlas);
  const made = unitsNeeded(
    plan,
    atlas,
    taken.map(({ place }) => place.groupId),
  );
  if (!options.isDry) await apply(plan, made, atlas, book, options);
  if (!options.isDry)
    await book.log(entryOf('groups', options, { ...counts, newUnits: made.length }));
  const notes = plan.taken.flatMap(({ sheet, row, notes }) =>
    notes.map((note) => ({ ...note, sheet, row })),
  );
  const told = {
    notes: notes.slice(0, MOST_NOTES),
    newUnits: made.map((unit) => titleIn(atlas, unit)),
  };
  return { ...counts, rejections: list.rejections.sort(inOrder), ...told, ...shape(list) };
}

interface PlacedGroup extends GroupDraft {
  place: Located & { groupId: string };
}

function located(drafts: GroupDraft[], atlas: Atlas, refuse: Refuse): PlacedGroup[] {
  const rows = new Map<string, number>();
  return drafts.flatMap((draft) => {
    const place = locate(draft.said, atlas);
    if (isFault(place)) return refuse(draft, place);
    const { groupId } = place;
    if (groupId === undefined) return refuse(draft, { fault: 'group-missing' });
    const first = rows.get(groupId);
    if (first !== undefined) return refuse(draft, { fault: 'group-double', what: String(first) });
    rows.set(groupId, draft.row);
    return [{ ...draft, place: { ...place, groupId } }];
  });
}

function leaderOf({ leader, place }: PlacedGroup, n: number, book: Book): Placed[] {
  if (!leader) return [];
  const phoneKeys = leader.phone === undefined ? [] : book.phoneKeys(leader.phone);
  return [{ ...placedAt(leader, place, phoneKeys, n), keepsHome: true }];
}

/** A group is updated where its leader is new or something of her is. */
function countsOf(list: List<GroupDraft>, taken: PlacedGroup[], plan: Plan, atlas: Atlas): Counts {
  const changed = new Set([...plan.people, ...plan.changes].map(({ n }) => n));
  const ids = new Map(plan.taken.map(({ n, groupId }) => [groupId, n]));
  const counts = {
    rows: list.rows,
    accepted: 0,
    updated: 0,
    unchanged: 0,
    rejected: list.rejections.length,
  };
  for (const { place } of taken) {
    const n = ids.get(place.groupId);
    if (atlas.made(place.groupId)) counts.accepted += 1;
    else if (n !== undefined && changed.has(n)) counts.updated += 1;
    else counts.unchanged += 1;
  }
  return counts;
}
