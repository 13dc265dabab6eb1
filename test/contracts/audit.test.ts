/** The audit log on every database: it grows as one chain, and whatever is done to it behind our back shows. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { appendAudit, createAudit } from '../../src/store/audit.ts';
import { linkIn } from '../../src/store/audit-chain.ts';
import { openDatabase } from '../../src/store/database.ts';
import { createSecrets } from '../../src/store/secrets.ts';
import { emptyTables, kinds, type TestDatabase } from '../support/databases.ts';

const OLD = 'an-old-key-for-tests-an-old-key-for-tests';
const NEW = 'a-new-key-for-tests-a-new-key-for-tests-a';
const entry = (n: number) => ({
  actor: 'person:7',
  action: 'link.confirmed',
  subject: `person:${n}`,
  reason: 'đã xem giấy',
  detail: { link: String(n), zones: [1, 2], unit: null },
});

describe.each(kinds)('the audit log on $name', ({ open }) => {
  let test: TestDatabase;
  const secrets = createSecrets([OLD]);
  const log = (known = secrets) => createAudit(test.database, known);
  const fill = async (count: number) => {
    for (let n = 1; n <= count; n++) await log().append([entry(n)]);
  };
  /** What somebody does who has the database and not the key. */
  const tamper = async (...statements: string[]) => {
    await test.database.query('ALTER TABLE audit DISABLE TRIGGER audit_only_grows');
    for (const sql of statements) await test.database.query(sql);
    await test.database.query('ALTER TABLE audit ENABLE TRIGGER audit_only_grows');
  };
  const faultsAt = async () => (await log().verify()).faults.map(({ id }) => id);

  beforeAll(async () => {
    test = await open();
  });
  beforeEach(() => emptyTables(test));
  afterAll(() => test.drop());

  it('is sound when empty and after it has grown, and lists the newest first', async () => {
    expect(await log().verify()).toMatchObject({ ok: true, rows: 0, faults: [] });
    await fill(5);
    expect(await log().verify()).toMatchObject({ ok: true, rows: 5, last: { id: '5' } });
    const listed = await log().list({ subject: 'person:3', limit: 10 });
    expect(listed).toMatchObject([{ id: 3n, actor: 'person:7', detail: entry(3).detail }]);
    expect((await log().list({ limit: 2 })).map(({ id }) => id)).toEqual([5n, 4n]);
    expect(await log().list({ since: new Date(Date.now() + 1000), limit: 9 })).toEqual([]);
  });

  it('writes nothing where the transaction comes to nothing', async () => {
    await fill(1);
    const broken = test.database.prisma.$transaction(async (tx) => {
      await appendAudit(tx, secrets, [entry(2)]);
      throw new Error('no');
    });
    await expect(broken).rejects.toThrow('no');
    expect(await log().verify()).toMatchObject({ ok: true, rows: 1 });
  });

  it('makes one sound chain of fifty rows written at once from two connections', async () => {
    const other = test.url ? await openDatabase({ url: test.url, dataDir: '' }) : undefined;
    const logs = [log(), other ? createAudit(other, secrets) : log()];
    const jobs = Array.from({ length: 50 }, (_, n) => logs[n % 2]!.append([entry(n)]));
    await Promise.all(jobs).finally(() => other?.close());
    expect(await log().verify()).toMatchObject({ ok: true, rows: 50, last: { id: '50' } });
  });

  it('is not changed by its own service', async () => {
    await fill(2);
    const { query } = test.database;
    await expect(query(`UPDATE audit SET actor = 'x' WHERE id = 1`)).rejects.toThrow('only grows');
    await expect(query('DELETE FROM audit')).rejects.toThrow('only grows');
    await expect(query('TRUNCATE audit, audit_head')).rejects.toThrow('only grows');
    await expect(query('TRUNCATE audit_head')).rejects.toThrow('only grows');
    expect(await log().verify()).toMatchObject({ ok: true, rows: 2 });
  });

  it('shows that all of it was removed, head and rows, wherever somebody is in the register', async () => {
    await fill(2);
    await tamper('DELETE FROM audit', 'DELETE FROM audit_head');
    expect(await log().verify()).toMatchObject({ ok: true, rows: 0 });
    await test.database.prisma.person.create({ data: { name: 'Lan', nameKey: 'lan' } });
    expect((await log().verify()).faults).toEqual([{ id: '0', what: 'the whole log was removed' }]);
  });

  it('shows by a noted end that newest rows were cut off and an older head put back', async () => {
    await fill(3);
    const [head] = await test.database.query<Record<string, string>>('SELECT * FROM audit_head');
    await fill(2);
    const last = await log().last();
    const [id = '', link = ''] = last.split(':');
    const noted = { id: BigInt(id), link };
    expect((await log().verify()).last).toEqual({ id: '5', link });
    expect((await log().verify(noted)).ok).toBe(true);
    await fill(1);
    expect((await log().verify(noted)).ok).toBe(true);
    await tamper(
      'DELETE FROM audit WHERE id > 3',
      `UPDATE audit_head SET last_id = 3, last_hash = '${head!.last_hash}', signature = '${head!.signature}'`,
    );
    expect((await log().verify()).ok).toBe(true); // by itself the database can't know
    expect((await log().verify(noted)).faults.map(({ id }) => id)).toEqual(['5']);
    await fill(2);
    expect((await log().verify(noted)).faults.map(({ id }) => id)).toEqual(['5']);
  });

  it.each([
    ['an edited row', `UPDATE audit SET reason = 'khác' WHERE id = 3`, ['3']],
    ['an edited detail', `UPDATE audit SET detail = '{"link":"9"}' WHERE id = 2`, ['2']],
    ['an edited time', `UPDATE audit SET at = at - interval '1 hour' WHERE id = 2`, ['2']],
    ['rows removed in the middle', 'DELETE FROM audit WHERE id IN (3, 4)', ['3']],
    ['rows removed at the end', 'DELETE FROM audit WHERE id >= 5', ['5']],
    ['rows removed at the beginning', 'DELETE FROM audit WHERE id <= 2', ['1']],
    ['every row removed', 'DELETE FROM audit', ['1']],
    [
      'a row put in behind the end',
      `INSERT INTO audit SELECT 7, at, actor, action, subject, reason, detail, hash FROM audit WHERE id = 6`,
      ['7', '7'],
    ],
    ['an edited end', `UPDATE audit_head SET last_id = 5`, ['5', '6']],
    ['an edited beginning', `UPDATE audit_head SET base_id = 1`, ['1', '2', '6']],
    ['a removed head', 'DELETE FROM audit_head', ['0']],
  ])('shows %s', async (_what, sql, at) => {
    await fill(6);
    await tamper(sql);
    expect((await log().verify()).ok).toBe(false);
    expect(await faultsAt()).toEqual(at);
  });

  it('shows a row put in the place of a removed one, and a chain calculated anew without the key', async () => {
    await fill(4);
    const forged = createSecrets([NEW]);
    const rows = await log().list({ limit: 9 });
    await emptyTables(test);
    for (const { id } of rows) await createAudit(test.database, forged).append([entry(Number(id))]);
    expect((await log().verify()).faults.map(({ id }) => id)).toEqual(['1', '2', '3', '4', '4']);
  });

  it('never signs over a head that was edited: the next row says so for good', async () => {
    await fill(6);
    await tamper(
      'DELETE FROM audit WHERE id > 4',
      "UPDATE audit_head SET last_id = 4, last_hash = (SELECT split_part(hash, '.', 1) FROM audit WHERE id = 4)",
    );
    await log().append([entry(9)]);
    const { faults, rows } = await log().verify();
    expect(rows).toBe(6); // four, the one that says so, the new one
    expect(faults).toEqual([{ id: '5', what: 'the log had been tampered with before this row' }]);
  });

  it('goes on where rows stand behind the end or the head is nonsense', async () => {
    await fill(2);
    await tamper('UPDATE audit_head SET last_id = 9000000000000000000');
    await log().append([entry(3)]);
    await fill(1);
    expect((await log().verify()).faults).toHaveLength(1);
  });

  it('lets go of what is older than its term, from the old end only, and stays sound', async () => {
    const keep = new Date();
    await fill(5);
    expect(await log().prune(keep)).toBe(0);
    const third = (await log().list({ limit: 3 }))[2]!;
    await new Promise((resolve) => setTimeout(resolve, 5));
    const middle = new Date();
    await log().append([entry(6)]);
    expect(third.id).toBe(3n);
    expect(await log().prune(middle)).toBe(5);
    expect(await log().verify()).toMatchObject({ ok: true, rows: 1 });
    await log().append([entry(7)]);
    expect(await log().prune(new Date(Date.now() + 1000))).toBe(2);
    expect(await log().verify()).toMatchObject({ ok: true, rows: 0, last: { id: '7' } });
    await log().append([entry(8)]);
    expect(await log().verify()).toMatchObject({ ok: true, rows: 1, last: { id: '8' } });
    await expect(test.database.query('DELETE FROM audit')).rejects.toThrow('only grows');
  });

  it('stays sound when the key is changed, with the old key and after it is gone', async () => {
    await fill(3);
    const both = createSecrets([NEW, OLD]);
    await log(both).append([entry(4)]); // signs the head anew
    expect(await log(both).verify()).toMatchObject({ ok: true, rows: 4 });
    const only = createSecrets([NEW]);
    expect(await log(only).verify()).toMatchObject({ ok: true, rows: 4 });
    await tamper(`UPDATE audit SET actor = 'person:8' WHERE id = 2`);
    expect((await log(only).verify()).faults.map(({ id }) => id)).toContain('2');
  });

  it('walks through many pages', async () => {
    const many = Array.from({ length: 2_345 }, (_, n) => entry(n));
    await log().append(many);
    expect(await log().verify()).toMatchObject({ ok: true, rows: 2_345 });
    let count = 0n;
    for await (const { id, hash } of log().rows()) {
      expect(id).toBe(++count);
      expect(linkIn(hash)).toHaveLength(43);
    }
    expect(count).toBe(2_345n);
  });
});
