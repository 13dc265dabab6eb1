/** The operator's commands for the log, the rights of members, terms and keys, on an embedded database in a folder. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { audit, auditRows, AUDIT_HEADING } from '../../src/commands/audit.ts';
import { CommandRefused, UsageError, parse, type Command } from '../../src/commands/command.ts';
import { keys } from '../../src/commands/keys.ts';
import { privacy } from '../../src/commands/privacy.ts';
import { retention } from '../../src/commands/retention.ts';
import { readConfig } from '../../src/config.ts';
import { openDatabase, type Database } from '../../src/store/database.ts';
import { createSecrets } from '../../src/store/secrets.ts';
import { everything, live } from '../support/whole-life.ts';

const KEY = 'a-secret-key-for-tests-that-is-long-enough';
const NEWER = 'another-key-for-tests-that-is-long-enough';
const folder = mkdtempSync(join(tmpdir(), 'hoi-cli-audit-'));
const dataDir = join(folder, 'data');
const settings = (SECRET_KEY: string) =>
  readConfig({ DATA_DIR: dataDir, SECRET_KEY, SEED: 'none' });

const run = (command: Command, args: string[], key = KEY) =>
  command.run(parse(command, args, () => settings(key)));
const act = ['--by', 'Mai', '--why', 'giấy ngày 27/11/2026'];

async function inside<T>(work: (database: Database) => Promise<T>): Promise<T> {
  const database = await openDatabase({ dataDir });
  return work(database).finally(() => database.close());
}

describe('cli audit, privacy, retention, keys', () => {
  const secrets = createSecrets([KEY]);
  let lan = '';
  beforeAll(async () => {
    const who = { name: 'Lương Thị Lan', birthYear: 1985, phone: '+84912777888', mark: 'Camxoan' };
    const addresses = ['zalo:1:7000111222'];
    await inside(async (database) => {
      lan = String(await live(database, secrets, { ...who, addresses }));
    });
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('shows what is kept of a person, and the look stands in the log', async () => {
    const { json, text } = await run(privacy, ['show', lan, ...act]);
    expect(text).toContain('Họ tên: Lương Thị Lan');
    expect(json).toMatchObject({ person: { name: 'Lương Thị Lan', phone: '+84912777888' } });
    expect((await run(audit, ['list', '--subject', `person:${lan}`])).json).toMatchObject({
      rows: [{ actor: 'operator:Mai', action: 'privacy.shown', reason: 'giấy ngày 27/11/2026' }],
    });
  });

  it('asks who and why, and takes no phone into the log', async () => {
    await expect(async () => run(privacy, ['show', lan, '--by', 'Mai'])).rejects.toThrow(
      UsageError,
    );
    const phone = ['--by', 'Mai', '--why', 'chị gọi từ 0912 777 888'];
    await expect(async () => run(privacy, ['show', lan, ...phone])).rejects.toThrow(UsageError);
    await expect(async () => run(privacy, ['show', 'Lan', ...act])).rejects.toThrow(UsageError);
    await expect(run(privacy, ['show', '999', ...act])).rejects.toThrow(CommandRefused);
    await expect(async () => run(privacy, ['sell', lan, ...act])).rejects.toThrow(UsageError);
  });

  it('seals anew under another key, and says when the old one may go', async () => {
    const both = `${NEWER},${KEY}`;
    expect((await run(keys, ['status'], both)).text).toContain('wait for: keys rotate');
    const { text, json } = await run(keys, ['rotate', '--by', 'Mai'], both);
    expect(json).toMatchObject({ status: { waiting: 0, logSigned: true, codes: 1 } });
    expect(text).toContain('1 paper codes of the old key can still be used');
    const shown = await run(privacy, ['show', lan, ...act], NEWER);
    expect(shown.text).toContain('Camxoan lời');
  });

  it('forgets a person, once', async () => {
    const { json, text } = await run(privacy, ['erase', lan, ...act], NEWER);
    expect(json).toEqual({ receipt: expect.stringMatching(/^X-\d{6}-/) as unknown });
    expect(text).toMatch(/^Person \d+ is forgotten\. Receipt: X-/);
    await expect(run(privacy, ['erase', lan, ...act], NEWER)).rejects.toThrow(CommandRefused);
    const rows = await inside((database) => everything(database, createSecrets([NEWER])));
    expect([...rows.values()].flat().join('\n')).not.toMatch(/Lương|Camxoan|7000111222/);
  });

  it('says whether the log is whole, and where it is not', async () => {
    expect(await run(audit, ['verify'], NEWER)).toMatchObject({ json: { ok: true }, exitCode: 0 });
    const { text } = await run(audit, ['verify'], NEWER);
    const noted = /--expect: (\d+:[\w-]{43})$/.exec(text)?.[1] ?? '';
    expect(await run(audit, ['verify', '--expect', noted], NEWER)).toMatchObject({ exitCode: 0 });
    const other = await run(audit, ['verify', '--expect', `9${noted}`], NEWER);
    expect(other).toMatchObject({ json: { ok: false }, exitCode: 1 });
    await expect(async () => run(audit, ['verify', '--expect', '7'])).rejects.toThrow(UsageError);
    const list = await run(audit, ['list', '--limit', '1', '--since', '2026-01-01'], NEWER);
    expect(list.json).toMatchObject({ rows: [{ action: 'privacy.erased' }] });
    const rows = await inside(async (database) => {
      const all: string[][] = [];
      for await (const row of auditRows(database, createSecrets([NEWER]))) all.push(row);
      await database.query('ALTER TABLE audit DISABLE TRIGGER audit_only_grows');
      await database.query('DELETE FROM audit WHERE id = 2');
      return all;
    });
    expect(rows.length).toBeGreaterThanOrEqual(4);
    expect(rows[0]).toHaveLength(AUDIT_HEADING.length);
    const broken = await run(audit, ['verify'], NEWER);
    expect(broken).toMatchObject({ json: { ok: false }, exitCode: 1 });
    expect(broken.text).toContain('row 2: rows up to 2 were removed');
    await expect(async () => run(audit, ['list', '--since', 'now'])).rejects.toThrow(UsageError);
    await expect(async () => run(audit, ['list', '--limit', '0'])).rejects.toThrow(UsageError);
  });

  it('says how long things are kept, and lets go of what is older', async () => {
    expect((await run(retention, ['show'])).text).toContain('90 days    messages from members');
    await inside((database) =>
      database.query(
        `INSERT INTO attempt (address, what, "right", at) VALUES ('a', 'pin', true, '2020-01-01')`,
      ),
    );
    const dry = await run(retention, ['run', '--dry-run']);
    expect(dry.text).toBe('Would go:\n       1 tries at codes and PINs');
    expect((await run(retention, ['run'])).text).toBe('Gone:\n       1 tries at codes and PINs');
    expect((await run(retention, ['run'])).text).toBe('Nothing is older than its term.');
  });
});
