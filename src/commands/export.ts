/** Lists that leave the house: members and learners with a reason that stays in the log, the log itself, what became of messages. */
import { rename, rm } from 'node:fs/promises';
import { loadPlaces } from '../catalogue/places.ts';
import { mayBeReason } from '../domain/audit.ts';
import { dayOf } from '../domain/calendar.ts';
import { writtenPhone, type Role } from '../domain/people.ts';
import { writeCsv, writeXlsx, type Cell } from '../sheets/index.ts';
import { createAudit } from '../store/audit.ts';
import type { Database } from '../store/database.ts';
import {
  deliveries,
  peopleIn,
  placesOn,
  type ListedPerson,
  type Places,
} from '../store/register-export.ts';
import { createSecrets, type Secrets } from '../store/secrets.ts';
import { createUnits } from '../store/units.ts';
import { CommandRefused, UsageError, optional, required } from './command.ts';
import type { Command, Invocation } from './command.ts';
import { ENROLMENT_TITLES, enrolmentRows } from './export-enrolments.ts';
import { byIn } from './import.ts';
import { withDatabase } from './operations.ts';

interface Listed {
  titles: string[];
  rows: AsyncIterable<Cell[]>;
  /** For the log. */
  subject: string;
}

interface Parts {
  database: Database;
  secrets: Secrets;
  invocation: Invocation;
}

const KINDS: Record<string, (parts: Parts) => Promise<Listed>> = {
  members,
  enrolments,
  audit,
  deliveries: messages,
};

const string = { type: 'string' as const };

export const exportList: Command = {
  usage:
    'export members|enrolments [--unit CODE] --out FILE.xlsx|FILE.csv --why "…" [--by NAME] | export audit|deliveries --out FILE',
  options: { unit: string, out: string, why: string, by: string },
  run: async (invocation) => {
    const [kind = '', ...more] = invocation.words;
    const list = Object.hasOwn(KINDS, kind) ? KINDS[kind] : undefined;
    if (!list || more.length > 0)
      throw new UsageError(`expected one of ${Object.keys(KINDS).join(', ')}`);
    const out = outIn(invocation);
    const reason = whyIn(invocation, kind);
    const rows = await withDatabase(invocation, async (database) => {
      const secrets = createSecrets(invocation.config().secretKeys);
      await createUnits(database).seedPlaces(loadPlaces());
      const listed = await list({ database, secrets, invocation });
      return written(out, listed, (count) =>
        log({ database, secrets, invocation }, kind, listed, count, reason),
      );
    });
    return { json: { rows, file: out }, text: `${rows} dòng: ${out}` };
  },
};

function outIn(invocation: Invocation): string {
  const out = required(invocation, 'out');
  if (!/\.(?:xlsx|csv)$/i.test(out))
    throw new UsageError('--out is a file that ends in .xlsx or .csv');
  return out;
}

const OF_PEOPLE = ['members', 'enrolments'];

/** No list of people without a reason (domain.md §6). */
function whyIn(invocation: Invocation, kind: string): string | undefined {
  const why = optional(invocation, 'why')?.trim();
  if (OF_PEOPLE.includes(kind) && !why)
    throw new UsageError('--why is missing: the reason stays in the log');
  if (why !== undefined && !mayBeReason(why))
    throw new UsageError(
      '--why goes into the log: it must not hold phones, and 500 characters at most',
    );
  return why;
}

/** The file is there under its name only when the log has its row. */
async function written(
  out: string,
  { titles, rows }: Listed,
  log: (count: number) => Promise<void>,
) {
  let count = 0;
  const counted = async function* () {
    for await (const row of rows) {
      count += 1;
      yield row;
    }
  };
  const draft = `${out}.tmp-${process.pid}`;
  const sheet = {
    name: 'Danh sách',
    columns: titles.map((header) => ({ header })),
    rows: counted(),
  };
  try {
    await (/\.csv$/i.test(out) ? writeCsv(draft, sheet) : writeXlsx(draft, [sheet]));
    await log(count);
    await rename(draft, out);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
  return count;
}

async function log(
  { database, secrets, invocation }: Parts,
  kind: string,
  { subject }: Listed,
  rows: number,
  reason?: string,
): Promise<void> {
  const unit = optional(invocation, 'unit') ?? null;
  const entry = {
    actor: byIn(invocation),
    action: `export.${kind}`,
    subject,
    reason,
    detail: { rows, unit },
  };
  await createAudit(database, secrets).append([entry]);
}

/* ---------- members ---------- */

/** Titles that an import understands: the list may come back mended. */
const MEMBER_TITLES = [
  'Họ và tên',
  'Năm sinh',
  'Số điện thoại',
  'Chi hội',
  'Xã',
  'Tổ vay vốn',
  'Chức vụ',
];

async function members({ database, secrets, invocation }: Parts): Promise<Listed> {
  const day = dayOf(Date.now());
  const places = await placesOn(database, day);
  const code = optional(invocation, 'unit');
  const unitId = code === undefined ? undefined : places.byCode(code);
  if (code !== undefined && unitId === undefined)
    throw new CommandRefused(`Không có đơn vị nào mang mã “${code}”; xem mã bằng lệnh units.`);
  const people = peopleIn(database, secrets, day, unitId);
  return {
    titles: MEMBER_TITLES,
    rows: mapped(people, (one) => memberRow(one, places)),
    subject: `unit:${code ?? '20'}`,
  };
}

const ROLES: Partial<Record<Role, string>> = {
  group_leader: 'Tổ trưởng',
  branch_head: 'Chi hội trưởng',
  commune_cadre: 'Cán bộ Hội xã',
  provincial_cadre: 'Cán bộ Hội tỉnh',
  administrator: 'Quản trị',
};

function memberRow({ name, birthYear, phone, offices }: ListedPerson, places: Places): Cell[] {
  const chains = offices.map(({ unitId }) => places.chain(unitId));
  const named = (kind: string) => {
    const units = chains.flatMap((units) => units.find((unit) => unit.kind === kind) ?? []);
    return units[0];
  };
  const [branch, commune, group] = ['branch', 'commune', 'group'].map(named);
  const roles = offices.flatMap(({ role }) => ROLES[role] ?? []);
  return [
    name,
    birthYear ?? null,
    phone === undefined ? null : writtenPhone(phone),
    branch ? `${branch.type} ${branch.name}` : null,
    commune ? `${commune.type} ${commune.name}` : null,
    group?.name ?? null,
    [...new Set(roles)].join(', ') || null,
  ];
}

async function* mapped<Item>(
  items: AsyncIterable<Item>,
  row: (item: Item) => Cell[],
): AsyncGenerator<Cell[]> {
  for await (const item of items) yield row(item);
}

/* ---------- learners ---------- */

async function enrolments({ database, secrets, invocation }: Parts): Promise<Listed> {
  const unit = optional(invocation, 'unit');
  return {
    titles: ENROLMENT_TITLES,
    rows: enrolmentRows(database, secrets, unit),
    subject: `unit:${unit ?? '20'}`,
  };
}

/* ---------- log and messages ---------- */

async function audit({ database, secrets }: Parts): Promise<Listed> {
  const titles = ['Số', 'Lúc', 'Ai', 'Việc', 'Về', 'Lý do', 'Chi tiết', 'Dấu'];
  const rows = mapped(createAudit(database, secrets).rows(), (row) => [
    ...[String(row.id), row.at.toISOString(), row.actor, row.action, row.subject, row.reason],
    ...[JSON.stringify(row.detail), row.hash],
  ]);
  return { titles, rows, subject: 'audit' };
}

async function messages({ database }: Parts): Promise<Listed> {
  const titles = [
    'Số',
    'Tới',
    'Loại',
    'Chủ đề',
    'Trạng thái',
    'Số lần',
    'Vì sao',
    'Tạo lúc',
    'Xong lúc',
    'Nhận lúc',
    'Xem lúc',
  ];
  const rows = mapped(deliveries(database), (row) => [
    ...[row.id, row.to, row.purpose, row.topic, row.state, row.attempts, row.why],
    ...[row.createdAt, row.settledAt, row.deliveredAt, row.seenAt],
  ]);
  return { titles, rows, subject: 'outbox' };
}
