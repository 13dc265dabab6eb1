/** The cadres' commands for jobs and neighbours' posts, on an embedded database in a folder. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CommandRefused, UsageError, parse, type Command } from '../../src/commands/command.ts';
import { jobs } from '../../src/commands/jobs.ts';
import { neighbours } from '../../src/commands/neighbours.ts';
import { readConfig } from '../../src/config.ts';
import { openDatabase } from '../../src/store/database.ts';
import { createSeal, WORDS } from '../../src/store/seal.ts';

const SECRET_KEY = 'a-secret-key-for-tests-that-is-long-enough';
const folder = mkdtempSync(join(tmpdir(), 'hoi-cli-'));
const config = readConfig({ DATA_DIR: join(folder, 'data'), SECRET_KEY, SEED: 'none' });

const run = (command: Command, ...args: string[]) =>
  command.run(parse(command, args, () => config));

function file(content: unknown): string {
  const path = join(folder, 'jobs.json');
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

const JOB = {
  title: 'Thợ may',
  employer: 'Xưởng may',
  place: 'xã Na Sầm',
  commune: 'Na Sầm',
  pay: '6 triệu một tháng',
  contact: 'cán bộ Hội xã Na Sầm',
  source: 'bảng tin xã',
  validFrom: '2026-11-01',
  validTo: '2026-12-31',
};

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('cli jobs', () => {
  it('adds a file once, lists, closes and opens', async () => {
    const path = file([JOB, { ...JOB, title: 'Hái na', state: 'draft' }]);
    expect((await run(jobs, 'add', '--file', path)).json).toEqual({
      rows: 2,
      added: ['1', '2'],
      known: 0,
    });
    expect((await run(jobs, 'add', '--file', path)).json).toMatchObject({ added: [], known: 2 });
    expect((await run(jobs, 'list', '--state', 'open')).json).toMatchObject({
      rows: [{ id: '1', title: 'Thợ may', state: 'open' }],
    });
    expect((await run(jobs, 'open', '2')).json).toEqual({ id: '2', state: 'open' });
    expect((await run(jobs, 'close', '1')).text).toBe('Job 1 is now closed.');
    await expect(run(jobs, 'close', '1')).rejects.toThrow(CommandRefused);
    expect((await run(jobs, 'list')).text.split('\n')).toEqual([
      '2 open 2026-11-01…2026-12-31 Hái na (Xưởng may, xã Na Sầm)',
      '1 closed 2026-11-01…2026-12-31 Thợ may (Xưởng may, xã Na Sầm)',
    ]);
  });

  it.each([
    ['a private number', { ...JOB, contact: 'gọi 0912345678' }, /job 1: contact: .*publishedPhone/],
    ['a commune of no day', { ...JOB, commune: 'Na Xầm' }, /commune: is no commune of today/],
    [
      'days the wrong way round',
      { ...JOB, validTo: '2026-10-01' },
      /validTo lies before validFrom/,
    ],
    ['a missing source', { ...JOB, source: '' }, /source/],
    ['a key nobody knows', { ...JOB, salary: 1 }, /salary/],
    ['no JSON', '{', /expected one job or a list as JSON/],
  ])('refuses %s and adds nothing', async (_what, content, sentence) => {
    await expect(run(jobs, 'add', '--file', file(content))).rejects.toThrow(sentence);
  });

  it.each([['add'], ['list', '--state', 'sold'], ['close', 'x'], ['close'], []])(
    'is told how it is used: %s %s %s',
    async (...args) => {
      await expect((async () => run(jobs, ...args))()).rejects.toThrow(UsageError);
    },
  );
});

describe('cli neighbours', () => {
  const post = (n: number, more: object = {}) => ({
    inboxId: BigInt(n),
    address: 'zalo:1:111222333',
    kind: 'offer',
    subject: 'tools',
    commune: 'Na Sầm',
    words: createSeal([SECRET_KEY], WORDS).close(`máy cày ${n}`),
    expiresAt: new Date(Date.now() + 86_400_000),
    ...more,
  });

  beforeAll(async () => {
    const database = await openDatabase({ dataDir: config.DATA_DIR });
    const gone = { expiresAt: new Date(Date.now() - 1_000) };
    await database.prisma.neighbourPost.createMany({ data: [post(1), post(2), post(3, gone)] });
    await database.close();
  });

  it('shows what waits with its words and a masked address, never what has stood its time', async () => {
    const { json, text } = await run(neighbours, 'list', '--state', 'pending');
    expect(json).toMatchObject({
      rows: [
        { id: '2', words: 'máy cày 2', from: 'zalo:…2333' },
        { id: '1', words: 'máy cày 1' },
      ],
    });
    expect(JSON.stringify(json) + text).not.toContain('111222333');
    expect((await run(neighbours, 'list', '--state', 'expired')).json).toMatchObject({
      rows: [{ id: '3' }],
    });
  });

  it('approves in the cadre’s words, numbers covered, once', async () => {
    const approved = await run(
      neighbours,
      'approve',
      '1',
      '--words',
      'máy cày, gọi 0912345678',
      '--by',
      'an',
    );
    expect(approved.json).toEqual({ id: '1', state: 'approved', words: 'máy cày, gọi •••' });
    await expect(run(neighbours, 'approve', '1')).rejects.toThrow(/does not wait/);
    await expect(run(neighbours, 'approve', '3')).rejects.toThrow(CommandRefused);
  });

  it('refuses with a reason, and a shown one is taken down', async () => {
    await expect(run(neighbours, 'refuse', '2')).rejects.toThrow(UsageError);
    await run(neighbours, 'refuse', '2', '--reason', 'bán hàng');
    await run(neighbours, 'refuse', '1', '--reason', 'đã xong');
    await expect(run(neighbours, 'refuse', '1', '--reason', 'x')).rejects.toThrow(CommandRefused);
    expect((await run(neighbours, 'list')).json).toMatchObject({
      rows: [{ state: 'expired' }, { state: 'refused' }, { state: 'refused' }],
    });
  });
});
