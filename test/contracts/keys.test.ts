/** SECRET_KEY can be changed: nothing is lost with two keys, and afterwards nothing needs the old one. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createAudit } from '../../src/store/audit.ts';
import { keyStatus, rotateKeys, SEALED, type KeyParts } from '../../src/store/keys.ts';
import { createSeal } from '../../src/store/seal.ts';
import { createSecrets } from '../../src/store/secrets.ts';
import { createTokenRow } from '../../src/store/tokens.ts';
import { emptyTables, kinds, type TestDatabase } from '../support/databases.ts';
import { everything, live, type Someone } from '../support/whole-life.ts';

const OLD = 'an-old-key-for-tests-an-old-key-for-tests';
const NEW = 'a-new-key-for-tests-a-new-key-for-tests-a';
const LAN: Someone = {
  name: 'Lương Thị Lan',
  birthYear: 1985,
  phone: '+84912777888',
  mark: 'Camxoan',
  addresses: ['zalo:1:7000111222', 'telegram:99:555666777'],
};

describe.each(kinds)('changing the key on $name', ({ open }) => {
  let test: TestDatabase;
  const parts = (...keys: string[]): KeyParts => ({
    database: test.database,
    secrets: createSecrets(keys),
    tokens: createSeal(keys, 'platform_token'),
  });
  const pair = { accessToken: 'a', refreshToken: 'r', expiresAt: 1, refreshIssuedAt: 1 };
  const tokenRow = ({ database, tokens }: KeyParts) => createTokenRow(database, 'zalo:1', tokens);

  beforeAll(async () => {
    test = await open();
  });
  beforeEach(() => emptyTables(test));
  afterAll(() => test.drop());

  async function fill(old: KeyParts): Promise<void> {
    await live(old.database, old.secrets, LAN);
    const post = {
      state: 'approved',
      decidedAt: new Date(),
      shownWords: old.secrets.words.close('x'),
    };
    await old.database.prisma.neighbourPost.updateMany({ data: post });
    await tokenRow(old).write(pair);
    const entry = { actor: 'system', action: 'a', subject: 's' };
    await createAudit(old.database, old.secrets).append([entry, entry]);
  }

  it('knows every sealed column', async () => {
    await fill(parts(OLD));
    const columns = await test.database.query<{ table: string; column: string }>(
      `SELECT table_name AS table, column_name AS column FROM information_schema.columns
       WHERE table_schema = 'public' AND data_type = 'text' AND table_name <> '_prisma_migrations'`,
    );
    const sealed: string[] = [];
    for (const { table, column } of columns) {
      const sql = `SELECT 1 FROM "${table}" WHERE "${column}" LIKE 'v1.%' LIMIT 1`;
      if ((await test.database.query(sql)).length > 0) sealed.push(`${table}.${column}`);
    }
    expect(SEALED.map(({ table, column }) => `${table}.${column}`).sort()).toEqual(sealed.sort());
  });

  it('seals everything anew, so that the old key may go', async () => {
    await fill(parts(OLD));
    const both = parts(NEW, OLD);
    expect(await keyStatus(both)).toMatchObject({ waiting: 24, codes: 1, logSigned: false });
    const done = await rotateKeys(both, 'operator:an');
    expect(done).toMatchObject({ 'person.phone': 1, 'link_claim.phone': 2, 'handover.words': 2 });
    expect(await keyStatus(both)).toMatchObject({ waiting: 0, codes: 1, logSigned: true });

    const only = parts(NEW);
    const text = JSON.stringify([...(await everything(test.database, only.secrets))]);
    expect(text).toContain('«Camxoan lời»');
    expect(text).toContain('«+84912777888»');
    expect(text.match(/v1\.[\w-]{8}\./g)).toHaveLength(2); // the tokens, sealed for another purpose
    expect(await tokenRow(only).read()).toEqual(pair);
    const phoneKey = only.secrets.key('phone', LAN.phone);
    expect(await test.database.prisma.person.count({ where: { phoneKey } })).toBe(1);
    expect(await test.database.prisma.linkClaim.count({ where: { phoneKey } })).toBe(2);
    const learnerKey = only.secrets.key('identity', `learner|con camxoan||${LAN.phone}`);
    expect(await test.database.prisma.enrolment.count({ where: { learnerKey } })).toBe(2);
    expect(await createAudit(test.database, only.secrets).verify()).toMatchObject({
      ok: true,
      rows: 3,
    });
    expect(await keyStatus(only)).toMatchObject({ waiting: 0, codes: 0, logSigned: true });
  });

  it('may be stopped and run again, and leaves alone what was sealed meanwhile', async () => {
    await fill(parts(OLD));
    const both = parts(NEW, OLD);
    const { query } = test.database;
    const fresh = both.secrets.words.close('mới');
    await query('UPDATE handover SET words = $1 WHERE id = 1', [fresh]);
    expect(await rotateKeys(both, 'x')).toMatchObject({ 'handover.words': 1 });
    expect(await query('SELECT words FROM handover WHERE id = 1')).toEqual([{ words: fresh }]);
    const again = await rotateKeys(both, 'x');
    expect(Object.values(again).every((count) => count === 0)).toBe(true);
  });

  it('goes through more rows than one page', async () => {
    const old = parts(OLD);
    const words = old.secrets.words.close('lời');
    await test.database.query(
      `INSERT INTO notice (id, words) SELECT 'n' || n, $1 FROM generate_series(1, 1234) n`,
      [words],
    );
    const both = parts(NEW, OLD);
    expect(await rotateKeys(both, 'x')).toMatchObject({ 'notice.words': 1_234 });
    expect((await keyStatus(parts(NEW))).waiting).toBe(0);
  });

  it('stops with a sentence where a key is missing, and loses nothing', async () => {
    await fill(parts(OLD));
    await expect(rotateKeys(parts(NEW), 'x')).rejects.toThrow('its key is not in SECRET_KEY');
    expect(await keyStatus(parts(OLD))).toMatchObject({ waiting: 0 });
  });
});
