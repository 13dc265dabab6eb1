/** Lists of the Union taken in: what every import has in common, and what it needs from the world. */
import type { AuditEntry } from '../domain/audit.ts';
import type { Day } from '../domain/calendar.ts';
import type { NewUnit } from '../domain/import/atlas.ts';
import type { Row } from '../domain/import/cells.ts';
import type { Change, NewOffice } from '../domain/import/changes.ts';
import type { Note } from '../domain/import/faults.ts';
import type { Header, Ignored } from '../domain/import/headers.ts';
import type { Known } from '../domain/import/identity.ts';
import type { Context } from '../domain/import/lines.ts';
import type { Succession, Tree } from '../domain/place.ts';

/* ---------- what comes in ---------- */

/** A sheet as `src/sheets` opens it. */
export interface SheetSource {
  name: string;
  rows: AsyncIterable<Row>;
}

export interface ImportOptions {
  today: Day;
  /** Code of the unit that everything must lie in, and lies in where nothing is said. */
  unit?: string;
  /** Everything is looked at and nothing written. */
  isDry: boolean;
  /** 'operator:an' */
  by: string;
  /** First twelve signs of the SHA-256 of the file. */
  digest: string;
  /** Told now and then how far it is. */
  tell?(progress: Progress): void;
}

export interface Progress {
  step: 'read' | 'compared' | 'written';
  rows: number;
}

/* ---------- what comes out ---------- */

/** Rows are those about somebody; each is counted in one of the other four. */
export interface Counts {
  rows: number;
  /** New in the register. */
  accepted: number;
  updated: number;
  unchanged: number;
  rejected: number;
}

export interface Rejected {
  sheet: number;
  row: number;
  /** One sentence for each fault: what is wrong and how to mend it. */
  reason: string;
  /** What the headings above the row say: it must stand in the row when that goes back alone. */
  context: Context;
}

export interface RowNote extends Note {
  sheet: number;
  row: number;
}

export interface Imported extends Counts {
  rejections: Rejected[];
  /** Of rows that were taken; at most `MOST_NOTES`. */
  notes: RowNote[];
  ignored: Ignored[];
  /** «thôn Nà Lay, xã Chi Lăng»: branches and groups that were not known before. */
  newUnits: string[];
  /** Of each sheet, by index; undefined where it has no table of this kind. */
  headers: (Header | undefined)[];
}

export const MOST_NOTES = 1_000;

/** The whole file is refused, with a sentence that a cadre understands. */
export class ImportRefused extends Error {}

/* ---------- ports ---------- */

export interface LookedFor {
  n: number;
  nameKey: string;
  year?: number;
  phoneKeys: readonly string[];
  communeId: string;
}

export interface NewPerson {
  name: string;
  nameKey: string;
  year?: number;
  date?: Day;
  /** E.164. */
  phone?: string;
  offices: NewOffice[];
}

export interface PersonChange extends Change {
  id: string;
}

export interface PointRow {
  code: string;
  name: string;
  communeId: string;
  formerUnitId?: string;
  dayOfMonth?: number;
  place?: string;
  office?: string;
  officePhone?: string;
}

export interface PointChange {
  code: string;
  dayOfMonth?: number;
  place?: string;
  office?: string;
  officePhone?: string;
}

/** The register while one import has it; all of it is one transaction. */
export interface Book {
  places(): Promise<{ tree: Tree; successions: Succession[] }>;
  /** Keyed hashes under all our keys, the newest first. */
  phoneKeys(phone: string): string[];
  /** Numbers of those who asked to be forgotten: the same name with the same year of birth or phone. */
  erased(
    rows: readonly { n: number; nameKey: string; year?: number; phone?: string }[],
  ): Promise<Set<number>>;
  /** Those of the same name who are in the same commune or have the same phone. */
  lookAlikes(
    rows: readonly LookedFor[],
    unitsIn: (communeId: string) => string[],
  ): Promise<{ n: number; known: Known }[]>;
  points(): Promise<PointRow[]>;
  /** Answers the ids by the ids that were only thought of. */
  addUnits(units: readonly NewUnit[]): Promise<Map<string, string>>;
  /** Who held the office of head or leader in a unit hands it over. */
  addPeople(people: readonly NewPerson[]): Promise<void>;
  changePeople(changes: readonly PersonChange[]): Promise<void>;
  changePoints(changes: readonly PointChange[]): Promise<void>;
  log(entry: AuditEntry): Promise<void>;
}

/** Who imports what and when, for the rows that are written. */
export type Run = Pick<ImportOptions, 'by' | 'today' | 'digest'>;

export interface Register {
  /** One at a time in whichever process: the second waits. Whatever `work` throws undoes all of it. */
  together<Result>(run: Run, work: (book: Book) => Promise<Result>): Promise<Result>;
}

/* ---------- in common ---------- */

/** Rows that go to the database in one statement. */
export const CHUNK = 500;

export function* chunks<Item>(items: readonly Item[], size = CHUNK): Generator<Item[]> {
  for (let at = 0; at < items.length; at += size) yield items.slice(at, at + size);
}

/** A row in the log for each run that is not dry, and none for each person. */
export function entryOf(
  kind: string,
  { by, digest, unit }: ImportOptions,
  counts: Counts & { newUnits: number },
): AuditEntry {
  const detail = { ...counts, unit: unit ?? null };
  return { actor: by, action: `import.${kind}`, subject: `import:${digest}`, detail };
}
