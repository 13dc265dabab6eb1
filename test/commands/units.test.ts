/** The operator's commands for places, points, people and the demo village, on an embedded database in a folder. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { CommandRefused, UsageError, parse, type Command } from '../../src/commands/command.ts';
import { appoint, user } from '../../src/commands/people.ts';
import { points } from '../../src/commands/points.ts';
import { seed } from '../../src/commands/seed.ts';
import { units } from '../../src/commands/units.ts';
import { readConfig } from '../../src/config.ts';
import { verifyAudit } from '../../src/store/audit-verify.ts';
import { openDatabase, type Database } from '../../src/store/database.ts';
import { createSecrets } from '../../src/store/secrets.ts';

const SECRET_KEY = 'a-secret-key-for-tests-that-is-long-enough';
const folder = mkdtempSync(join(tmpdir(), 'hoi-cli-'));
const config = readConfig({ DATA_DIR: join(folder, 'data'), SECRET_KEY, SEED: 'none' });

/** One database for all commands; each of them would open and close its own. */
let database: Database;
vi.mock('../../src/commands/operations.ts', () => ({
  withDatabase: (_invocation: unknown, work: (one: Database) => unknown) => work(database),
}));

const run = async (command: Command, ...args: string[]) =>
  command.run(parse(command, args, () => config));
const cell = async (sql: string) => (await database.query<{ cell: unknown }>(sql))[0]?.cell;
const logged = () => cell('SELECT count(*)::int AS cell FROM audit');

beforeAll(async () => {
  database = await openDatabase({ dataDir: config.DATA_DIR });
});
afterAll(async () => {
  await database.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('cli units', () => {
  it('plants the places by itself and lists them', async () => {
    const { json, text } = await run(units, 'list');
    expect((json as { rows: unknown[] }).rows).toHaveLength(65);
    expect(text).toContain('06463  xã Chi Lăng');
    const old = await run(units, 'list', '--as-of', '2025-06-30');
    expect((old.json as { rows: unknown[] }).rows).toHaveLength(194);
  });

  it('finds an old name and says by which', async () => {
    const { text, json } = await run(units, 'find', 'xã Tri Phương');
    expect(text).toBe('06004  xã Quốc Khánh  ← xã Tri Phương (huyện Tràng Định cũ)');
    expect(json).toMatchObject({ rows: [{ code: '06004', kind: 'commune' }] });
    expect((await run(units, 'find', 'Hà Nội')).text).toBe('Nothing is called “Hà Nội”.');
  });

  it('adds, renames, moves, merges, and shows how it came', async () => {
    const branch = ['--kind', 'branch', '--under', '06001', '--by', 'An'];
    expect((await run(units, 'add', '--name', 'thôn Nà Lay', ...branch)).json).toMatchObject({
      code: '06001-CH01',
      title: 'chi hội thôn Nà Lay',
    });
    await run(
      units,
      'add',
      '--name',
      'Khuổi Slin',
      '--formerly',
      'cu-xa-cao-minh-trang-dinh',
      ...branch,
    );
    await run(units, 'add', '--kind', 'group', '--name', 'Nà Lay 1', '--under', '06001-CH01');
    await run(units, 'move', '06001-T01', '--parent', '06001-CH02', '--from', '2026-01-01');
    await run(units, 'rename', '06001-CH02', '--name', 'thôn Slin', '--from', '2026-02-01');
    const merged = await run(
      units,
      'merge',
      '06001-CH01',
      '--into',
      '06001-CH02',
      '--from',
      '2026-03-01',
    );
    expect(merged.text).toBe('06001-CH02 chi hội thôn Slin: takes in 06001-CH01 from 2026-03-01.');
    expect((await run(units, 'show', '06001-CH02')).text.split('\n')).toEqual([
      '06001-CH02  chi hội thôn Slin',
      '  lies in xã Đoàn Kết, tỉnh Lạng Sơn',
      '  … – 2025-07-01: thôn Khuổi Slin',
      '  2025-07-01 – 2026-02-01: thôn Khuổi Slin',
      '  2026-02-01 – …: thôn Slin',
      '  made of 06001-CH01 thôn Nà Lay (whole, 2026-03-01)',
      '  has 06001-T01 tổ TK&VV Nà Lay 1',
    ]);
    const actors = await database.query('SELECT DISTINCT actor FROM audit ORDER BY actor');
    expect(actors).toEqual([{ actor: 'operator:An' }, { actor: 'operator:cli' }]);
    expect(await logged()).toBe(6);
  });

  it.each([
    [
      ['add', '--kind', 'branch', '--name', 'X', '--under', 'cu-xa-cao-minh-trang-dinh'],
      /not there/,
    ],
    [['add', '--kind', 'branch', '--name', 'Slin', '--under', '06001'], /there already/],
    [['rename', '06999', '--name', 'X', '--from', '2026-04-01'], /no code of a unit/],
    [
      ['move', '06001', '--parent', '06004', '--from', '2026-04-01'],
      /not what such a unit may lie in/,
    ],
    [['merge', '06001-CH02', '--into', '06004', '--from', '2026-04-01'], /of another kind/],
    [['split', '06001', '--into', '06004', '--from', '2026-04-01'], /needs two units/],
    [['show', 'none'], /no unit none/],
  ])('refuses %j in one sentence and writes nothing', async (args, sentence) => {
    const before = [await logged(), await cell('SELECT count(*)::int AS cell FROM unit_version')];
    const refused = run(units, ...args);
    await expect(refused).rejects.toThrow(CommandRefused);
    await expect(refused).rejects.toThrow(sentence);
    const after = [await logged(), await cell('SELECT count(*)::int AS cell FROM unit_version')];
    expect(after).toEqual(before);
  });

  it.each([
    [[]],
    [['sell']],
    [['find']],
    [['list', '--kind', 'district']],
    [['list', '--as-of', '2026-02-30']],
    [['add', '--kind', 'commune', '--name', 'X', '--under', '20']],
    [['add', '--kind', 'branch', '--name', 'X', '--under', '06001', '--code', 'a b']],
    [['rename', '06001', '--name', 'X']],
    [['rename', '06001', '--name', 'X', '--from', 'mai']],
    [['merge', '--into', '06001', '--from', '2026-04-01']],
    [['report']],
    [['report', '--map', 'young']],
    [['rename', '06001', '--name', 'X', '--from', '2026-04-01', '--reason', 'gọi 0912345678']],
  ])('is told how it is used: %j', async (args) => {
    await expect(run(units, ...args)).rejects.toThrow(UsageError);
  });
});

describe('cli points', () => {
  it('lists those of a commune by its name of today', async () => {
    const { json } = await run(points, 'list', '--commune', 'Chi Lăng');
    expect((json as { rows: { code: string }[] }).rows.map(({ code }) => code)).toEqual([
      'dgd-thi-tran-chi-lang-chi-lang',
      'dgd-thi-tran-dong-mo-chi-lang',
      'dgd-xa-chi-lang-chi-lang',
    ]);
    await expect(run(points, 'list', '--commune', 'Bính Xá')).rejects.toThrow(
      /may be 06613, 06625/,
    );
  });

  it('writes a day down, says where it was read and by whom', async () => {
    const code = 'dgd-thi-tran-dong-mo-chi-lang';
    expect((await run(points, 'show', code)).text).toContain('day not known');
    const args = ['--day', '12', '--holiday', 'before', '--source', 'bảng tin xã', '--by', 'An'];
    const { text, json } = await run(points, 'set', code, ...args);
    expect(text).toContain('day 12 (holiday: before)');
    expect(text).toContain('read in: bảng tin xã');
    expect(text).toContain('written down by operator:An');
    expect(json).toMatchObject({ dayOfMonth: 12, holidayRule: 'before', updatedBy: 'operator:An' });
    expect((json as { sessions: unknown[] }).sessions).toHaveLength(3);
  });

  it.each([
    [['set', 'x']],
    [['set', 'x', '--day', '0']],
    [['set', 'x', '--day', '32']],
    [['set', 'x', '--day', 'mai']],
    [['set', 'x', '--holiday', 'never']],
    [['sell']],
  ])('is told how it is used: %j', async (args) => {
    await expect(run(points, ...args)).rejects.toThrow(UsageError);
  });

  it('refuses a point nobody knows', async () => {
    await expect(run(points, 'set', 'x', '--day', '3')).rejects.toThrow(/no transaction point x/);
  });
});

describe('cli seed, user, appoint', () => {
  it('seeds the village once', async () => {
    const first = await run(seed, 'demo');
    expect(first.text).toContain('482719305  Lý Thị Lan (member)');
    expect(first.json).toMatchObject({ seeded: true });
    const second = await run(seed, 'demo');
    expect(second.json).toEqual({ seeded: false, codes: [] });
    await expect(run(seed, 'all')).rejects.toThrow(UsageError);
  });

  it('is no village for a service that real members write to', async () => {
    vi.stubEnv('NODE_ENV', 'production');
    await expect(run(seed, 'demo')).rejects.toThrow(CommandRefused);
    vi.unstubAllEnvs();
  });

  it('counts its members on both maps', async () => {
    const { json } = await run(units, 'report', '--map', 'old');
    expect(json).toMatchObject({ members: 15 });
    const rows = (json as { rows: { code: string; members: number }[] }).rows;
    const full = rows.filter(({ members }) => members > 0);
    expect(full).toMatchObject([{ code: 'cu-xa-chi-lang-chi-lang', members: 15 }]);
    const { json: byBranch } = await run(units, 'report', '--map', 'new', '--by', 'branch');
    expect(byBranch).toMatchObject({ members: 15 });
  });

  it('puts somebody in, gives and ends an office', async () => {
    const person = ['--name', 'Nông Thị Thử', '--birth-year', '1980', '--phone', '0900 000 099'];
    const made = await run(user, 'create', ...person, '--role', 'commune_cadre', '--unit', '06325');
    const { id } = made.json as { id: string };
    const more = await run(appoint, id, '--role', 'commune_cadre', '--unit', '06463', '--by', 'An');
    const { id: appointment } = more.json as { id: string };
    expect((await run(user, 'show', id)).text.split('\n').slice(0, 3)).toEqual([
      `${id}  Nông Thị Thử, 1980, 09•• ••• 099`,
      expect.stringContaining('commune_cadre, xã Bắc Sơn'),
      expect.stringContaining('commune_cadre, xã Chi Lăng'),
    ]);
    const ended = await run(appoint, 'end', appointment, '--on', '2199-01-01');
    expect(ended.json).toMatchObject({ id: appointment, validTo: '2199-01-01' });
    await expect(run(appoint, 'end', appointment)).rejects.toThrow(/already/);
    const twice = run(user, 'create', ...person, '--role', 'member', '--unit', '06325');
    await expect(twice).rejects.toThrow(new RegExp(`person ${id} has the same name`));
  });

  it.each([
    [
      user,
      ['create', '--name', 'X Y', '--role', 'branch_head', '--unit', '06325'],
      /not held in 06325/,
    ],
    [user, ['create', '--name', 'X Y', '--role', 'member', '--unit', 'none'], /no unit none/],
    [user, ['show', '99999'], /no person 99999/],
    [appoint, ['99999', '--role', 'member', '--unit', '06325'], /no person 99999/],
    [appoint, ['end', '99999'], /no appointment 99999/],
  ] as const)('refuses in one sentence and writes nothing', async (command, args, sentence) => {
    const counts = () =>
      cell(`SELECT concat((SELECT count(*) FROM person), '/', (SELECT count(*) FROM appointment),
        '/', (SELECT count(*) FROM audit)) AS cell`);
    const before = await counts();
    const refused = run(command, ...args);
    await expect(refused).rejects.toThrow(CommandRefused);
    await expect(refused).rejects.toThrow(sentence);
    expect(await counts()).toBe(before);
  });

  const create = ['create', '--role', 'member', '--unit', '06325', '--name', 'Nông Thị Thử'];
  it.each([
    [user, ['create']],
    [user, [...create, '--role', 'queen']],
    [user, [...create, '--phone', '12']],
    [user, [...create, '--birth-year', '85']],
    [user, [...create, '--name', '12345']],
    [user, [...create, '--from', 'mai']],
    [user, ['show', 'Lan']],
    [appoint, []],
    [appoint, ['Lan', '--role', 'member', '--unit', '06325']],
    [appoint, ['1', '--role', 'member']],
    [appoint, ['end']],
    [appoint, ['1', '--role', 'member', '--unit', '06325', '--by', '0912345678']],
  ] as const)('is told how it is used: %#', async (command, args) => {
    await expect(run(command, ...args)).rejects.toThrow(UsageError);
  });

  it('has a log that holds, without a name or a phone in it', async () => {
    expect((await verifyAudit(database, createSecrets(config.secretKeys))).ok).toBe(true);
    const log = String(await cell('SELECT string_agg(audit::text, chr(10)) AS cell FROM audit'));
    expect(log).not.toMatch(/Nông|Thử|Lan|900000/);
  });
});
