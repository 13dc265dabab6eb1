/** Takes in a list of transaction points: where and on which day of the month the bank comes. */
import { isFault } from '../domain/import/faults.ts';
import { checkPoint, findPoint, isSamePhone, type PointDraft } from '../domain/import/point.ts';
import { inOrder, openAtlas, readList, rejected, shape, type List } from './import-read.ts';
import { chunks, entryOf } from './import.ts';
import type {
  Book,
  Counts,
  ImportOptions,
  Imported,
  PointChange,
  PointRow,
  Register,
  SheetSource,
} from './import.ts';

/** Throws ImportRefused where it is no such list. */
export function readPoints(
  sheets: readonly SheetSource[],
  options: ImportOptions,
): Promise<List<PointDraft>> {
  return readList('transaction-points', sheets, checkPoint, options);
}

export function takePoints(
  list: List<PointDraft>,
  options: ImportOptions,
  register: Register,
): Promise<Imported> {
  return register.together(options, (book) => write(list, options, book));
}

async function write(
  list: List<PointDraft>,
  options: ImportOptions,
  book: Book,
): Promise<Imported> {
  const atlas = await openAtlas(book, options);
  const points = await book.points();
  const changes: PointChange[] = [];
  const rows = new Map<string, number>();
  const back = (draft: PointDraft, fault: Parameters<typeof rejected>[2][number]) =>
    void list.rejections.push(rejected(draft.sheet, draft.row, [fault], {}));
  for (const draft of list.drafts) {
    const point = findPoint(draft, points, (id) => nameOf(atlas.title(id)));
    const first = isFault(point) ? undefined : rows.get(point.code);
    if (isFault(point)) back(draft, point);
    else if (first !== undefined) back(draft, { fault: 'point-double', what: String(first) });
    else if (!atlas.isInside(point.communeId))
      back(draft, { fault: 'outside-unit', what: atlas.title(point.communeId) });
    else {
      rows.set(point.code, draft.row);
      changes.push(...changeOf(draft, point));
    }
  }
  return finished(list, rows.size, changes, options, book);
}

/** «xã Chi Lăng» → «Chi Lăng». */
const nameOf = (title: string) => title.replace(/^(?:xã|phường|thị trấn) /, '');

async function finished(
  list: List<PointDraft>,
  taken: number,
  changes: PointChange[],
  options: ImportOptions,
  book: Book,
): Promise<Imported> {
  const updated = changes.length;
  const rejections = list.rejections.sort(inOrder);
  const counts: Counts = {
    rows: list.rows,
    accepted: 0,
    updated,
    unchanged: taken - updated,
    rejected: rejections.length,
  };
  if (!options.isDry) for (const chunk of chunks(changes)) await book.changePoints(chunk);
  if (!options.isDry)
    await book.log(entryOf('transaction-points', options, { ...counts, newUnits: 0 }));
  return { ...counts, rejections, notes: [], newUnits: [], ...shape(list) };
}

/** An empty cell takes nothing away; nothing at all where all is as it was. */
function changeOf(draft: PointDraft, point: PointRow): PointChange[] {
  const { dayOfMonth, place, office, officePhone } = draft;
  const change = {
    ...(dayOfMonth !== undefined && dayOfMonth !== point.dayOfMonth && { dayOfMonth }),
    ...(place !== undefined && place !== point.place && { place }),
    ...(office !== undefined && office !== point.office && { office }),
    ...(officePhone !== undefined &&
      !isSamePhone(officePhone, point.officePhone) && { officePhone }),
  };
  return Object.keys(change).length > 0 ? [{ code: point.code, ...change }] : [];
}
