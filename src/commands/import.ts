/** Lists taken in from a file: members, groups, transaction points; faulty rows come back as a table to mend. */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { loadPlaces } from '../catalogue/places.ts';
import { mayBeReason } from '../domain/audit.ts';
import { dayOf } from '../domain/calendar.ts';
import { noteOf } from '../domain/import/faults.ts';
import { pointPlan } from '../domain/place-points.ts';
import { readGroups, takeGroups } from '../services/import-groups.ts';
import { readMembers, takeMembers } from '../services/import-members.ts';
import { readPoints, takePoints } from '../services/import-points.ts';
import { ImportRefused, MOST_NOTES } from '../services/import.ts';
import type {
  ImportOptions,
  Imported,
  Progress,
  Register,
  SheetSource,
} from '../services/import.ts';
import { SheetRefused, openTable } from '../sheets/index.ts';
import { createPoints } from '../store/points.ts';
import { createRegister } from '../store/register.ts';
import { createSecrets } from '../store/secrets.ts';
import { createUnits } from '../store/units.ts';
import { CommandRefused, UsageError, optional } from './command.ts';
import type { Command, Invocation, Result } from './command.ts';
import { writeFaulty } from './import-faulty.ts';
import { withDatabase } from './operations.ts';

type Take = (register: Register) => Promise<Imported>;
type Read = (sheets: SheetSource[], options: ImportOptions) => Promise<Take>;

/** Read first, with no database open; a list of loans comes with the loans. */
const KINDS: Record<string, Read> = {
  members: async (sheets, options) => {
    const list = await readMembers(sheets, options);
    return (register) => takeMembers(list, options, register);
  },
  groups: async (sheets, options) => {
    const list = await readGroups(sheets, options);
    return (register) => takeGroups(list, options, register);
  },
  'transaction-points': async (sheets, options) => {
    const list = await readPoints(sheets, options);
    return (register) => takePoints(list, options, register);
  },
};

const string = { type: 'string' as const };
const boolean = { type: 'boolean' as const };

export const importList: Command = {
  usage: `import members|groups|transaction-points FILE [--dry-run] [--unit CODE] [--by NAME] [--faulty FILE] [--progress]`,
  options: { 'dry-run': boolean, unit: string, by: string, faulty: string, progress: boolean },
  run: async (invocation) => {
    const [kind = '', file, ...more] = invocation.words;
    const read = Object.hasOwn(KINDS, kind) ? KINDS[kind] : undefined;
    if (!read) throw new UsageError(`expected one of ${Object.keys(KINDS).join(', ')}`);
    if (file === undefined || more.length > 0) throw new UsageError('expected one FILE');
    return taken(read, file, invocation).catch((error: unknown) => {
      const isRefused = error instanceof SheetRefused || error instanceof ImportRefused;
      throw isRefused ? new CommandRefused(error.message) : error;
    });
  },
};

async function taken(read: Read, file: string, invocation: Invocation): Promise<Result> {
  const by = byIn(invocation);
  const table = await openTable(file);
  const options: ImportOptions = {
    today: dayOf(Date.now()),
    unit: optional(invocation, 'unit'),
    isDry: invocation.values['dry-run'] === true,
    by,
    digest: await digestOf(file),
    tell: tellerFor(invocation),
  };
  const take = await read(table.sheets, options);
  const result = await take(registerFor(invocation));
  const faulty = await writeFaulty(file, optional(invocation, 'faulty'), result);
  return told(result, faulty, options);
}

/** Whoever does it stands in the log. */
export function byIn(invocation: Invocation): string {
  const by = optional(invocation, 'by') ?? 'cli';
  if (/^[\p{L}\p{N} ._-]{1,60}$/u.test(by) && mayBeReason(by)) return `operator:${by}`;
  throw new UsageError('--by is a name or a short word');
}

/** A letter before digits that the log would take for a phone. */
async function digestOf(file: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  const digest = hash.digest('hex').slice(0, 12);
  return mayBeReason(`import:${digest}`) ? digest : `x${digest.slice(0, 11)}`;
}

/** Opened when it is needed, closed when the list is in; the places are planted where they are not there yet. */
function registerFor(invocation: Invocation): Register {
  const secrets = createSecrets(invocation.config().secretKeys);
  return {
    together: (run, work) =>
      withDatabase(invocation, async (database) => {
        await createUnits(database).seedPlaces(loadPlaces());
        await createPoints(database).seed(pointPlan(loadPlaces()));
        return createRegister(database, secrets).together(run, work);
      }),
  };
}

/* ---------- what is told ---------- */

const STEPS: Record<Progress['step'], string> = {
  read: 'đã đọc',
  compared: 'đã đối chiếu',
  written: 'đã ghi',
};

function tellerFor({ values }: Invocation): ImportOptions['tell'] {
  if (!process.stderr.isTTY && values.progress !== true) return undefined;
  return ({ step, rows }) => console.error(`${STEPS[step]} ${rows.toLocaleString('vi-VN')} dòng…`);
}

/** So many sentences are enough to read; the others stand in the file. */
const SHOWN = 20;

function told(result: Imported, faulty: string | null, { isDry }: ImportOptions): Result {
  const { rows, accepted, updated, unchanged, rejected } = result;
  const where = (one: { sheet: number; row: number }) =>
    result.headers.length > 1 ? `Trang ${one.sheet + 1}, dòng ${one.row}` : `Dòng ${one.row}`;
  const rejections = result.rejections.slice(0, MOST_NOTES).map((one) => ({
    row: one.row,
    sheet: one.sheet + 1,
    reason: one.reason,
  }));
  const notes = result.notes.map((one) => `${where(one)}: ${noteOf(one)}`);
  const ignoredColumns = result.ignored.map(({ title, isPrivate }) => ({
    title,
    private: isPrivate,
  }));
  const { newUnits } = result;
  const counts = { rows, accepted, updated, unchanged, rejected, faultyRowsFile: faulty };
  const lines = [
    `${isDry ? 'Thử, chưa ghi gì: ' : ''}${rows} dòng: ${accepted} mới, ${updated} cập nhật, ${unchanged} không đổi, ${rejected} chưa nhận.`,
    ...columnsTold(result),
    ...some('Đơn vị mới', newUnits, ', '),
    ...result.rejections.slice(0, SHOWN).map((one) => `${where(one)}: ${one.reason}`),
    ...(rejected > SHOWN ? [`… và ${rejected - SHOWN} dòng khác.`] : []),
    ...(faulty === null
      ? []
      : [`Các dòng chưa nhận kèm lý do: ${faulty}. Sửa trong tệp ấy rồi nhập lại riêng tệp đó.`]),
    ...notes.slice(0, SHOWN),
    ...(notes.length > SHOWN ? [`… và ${notes.length - SHOWN} lưu ý khác.`] : []),
  ];
  return {
    json: { ...counts, dryRun: isDry, rejections, notes, ignoredColumns, newUnits },
    text: lines.join('\n'),
  };
}

function columnsTold({ ignored }: Imported): string[] {
  const named = (isPrivate: boolean) =>
    ignored.filter((one) => one.isPrivate === isPrivate).map(({ title }) => `“${title}”`);
  return [
    ...some('Không lưu các cột riêng tư', named(true), ', '),
    ...some('Bỏ qua các cột không dùng đến', named(false), ', '),
  ];
}

function some(title: string, items: string[], between: string): string[] {
  return items.length > 0 ? [`${title}: ${items.join(between)}.`] : [];
}
