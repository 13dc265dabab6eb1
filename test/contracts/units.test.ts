/** The tree of places on every database: planted once, found by any name, changed only by dated rows. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { loadPlaces } from '../../src/catalogue/places.ts';
import type { AuditEntry } from '../../src/domain/audit.ts';
import { below, chain, on, type UnitOn } from '../../src/domain/place.ts';
import { isRefusal, type Refusal } from '../../src/domain/refusal.ts';
import { openDatabase } from '../../src/store/database.ts';
import { createPoints } from '../../src/store/points.ts';
import type { AppendAudit } from '../../src/store/units-changes.ts';
import { plant } from '../../src/store/units-plant.ts';
import { queryIn, successionsOf, wholeTree } from '../../src/store/units-tree.ts';
import { createUnits, type UnitToAdd } from '../../src/store/units.ts';
import { emptyTables, kinds, type TestDatabase } from '../support/databases.ts';

const ACT = { by: 'operator:an', reason: 'thử' };
const TODAY = '2026-11-27';

describe.each(kinds)('units on $name', (kind) => {
  let test: TestDatabase;
  let log: AuditEntry[] = [];
  const audit: AppendAudit = async (_tx, entry) => void log.push(entry);
  const units = () => createUnits(test.database, audit);
  const query = <Row>(sql: string, values: unknown[] = []) => test.database.query<Row>(sql, values);
  const counts = () =>
    query<{ n: string }>(
      `SELECT concat_ws('/', (SELECT count(*) FROM unit), (SELECT count(*) FROM unit_version),
        (SELECT count(*) FROM unit_succession), (SELECT count(*) FROM transaction_point),
        (SELECT count(*) FROM appointment)) AS n`,
    ).then(([row]) => row?.n);

  beforeAll(async () => {
    test = await kind.open();
  });
  beforeEach(async () => {
    await emptyTables(test);
    log = [];
    await units().seedPlaces(loadPlaces());
  });
  afterAll(() => test.drop());

  const made = (result: UnitOn | Refusal): UnitOn => {
    if (isRefusal(result)) throw new Error(JSON.stringify(result));
    return result;
  };
  const add = async (unit: Partial<UnitToAdd>) =>
    made(await units().add({ kind: 'branch', name: 'Nà Lay', under: '06001', ...unit }, ACT));
  const idOf = async (code: string) => (await units().byCode(code, TODAY))!.id;
  const codes = (rows: readonly { code: string }[]) => rows.map(({ code }) => code);

  /** Somebody with a role in a unit, from a day on. */
  async function person(unitId: string, role = 'member', from: string | null = null) {
    const [row] = await query<{ id: string }>(
      `WITH p AS (INSERT INTO person (name, name_key) VALUES ('Lan', 'lan') RETURNING id)
        INSERT INTO appointment (person_id, unit_id, role, valid_from, by)
          SELECT id, $1::bigint, $2::text, $3::date, 'test' FROM p RETURNING person_id::text AS id`,
      [unitId, role, from],
    );
    return String(row?.id);
  }

  describe('planting', () => {
    it('makes 260 places and 194 points, and the second time nothing', async () => {
      expect(await counts()).toBe('260/260/196/194/0');
      expect(await units().seedPlaces(loadPlaces())).toBe(0);
      expect(await counts()).toBe('260/260/196/194/0');
    });

    it('leaves as they are what was renamed, merged or written down since', async () => {
      made(await units().rename('06001', 'xã Đoàn Kết Mới', '2026-02-01', ACT));
      made(await units().merge(['06019'], '06004', '2026-02-01', ACT));
      await createPoints(test.database).set('dgd-xa-tri-phuong-trang-dinh', { dayOfMonth: 5 }, ACT);
      const before = await query('SELECT * FROM unit_version ORDER BY id');
      expect(await units().seedPlaces(loadPlaces())).toBe(0);
      expect(await query('SELECT * FROM unit_version ORDER BY id')).toEqual(before);
      const [point] = await query<{ day: number }>(
        `SELECT day_of_month AS day FROM transaction_point WHERE code = 'dgd-xa-tri-phuong-trang-dinh'`,
      );
      expect(point?.day).toBe(5);
    });

    it('adds what the catalogue has more of later, in its place', async () => {
      const plan = loadPlaces();
      const more = {
        code: '09999',
        kind: 'commune',
        name: 'Mới',
        nameKey: 'moi',
        type: 'xã',
      } as const;
      const later = { ...plan, units: [...plan.units, { ...more, parent: '20' }] };
      expect(await units().seedPlaces(later)).toBe(1);
      expect(codes(await units().chain(await idOf('09999'), TODAY))).toEqual(['09999', '20']);
    });

    it('is done once by two who do it at once', async () => {
      await emptyTables(test);
      const other = test.url ? await openDatabase({ url: test.url, dataDir: '' }) : test.database;
      const all = [test.database, other, test.database, other];
      const planted = await Promise.all(
        all.map((one) => createUnits(one).seedPlaces(loadPlaces())),
      );
      expect(planted.sort()).toEqual([0, 0, 0, 260]);
      expect(await counts()).toBe('260/260/196/194/0');
      if (other !== test.database) await other.close();
    });

    // The embedded database has one connection: nobody can be waited for there.
    if (kind.name !== 'PostgreSQL') return;
    it('waits for another who is just planting', async () => {
      await emptyTables(test);
      const { database } = test;
      const late = await database.prisma.$transaction(async (tx) => {
        await plant(queryIn(tx), loadPlaces());
        const planting = createUnits(database).seedPlaces(loadPlaces());
        await new Promise((resolve) => setTimeout(resolve, 300));
        return { planting };
      });
      expect(await late.planting).toBe(0);
      expect(await counts()).toBe('260/260/196/194/0');
    });
  });

  describe('looking up', () => {
    it('finds by name, by old name and by code', async () => {
      const find = async (text: string, more = {}) =>
        codes(await units().find(text, { asOf: TODAY, ...more }));
      expect(await find('Chi Lăng')).toEqual(['06463', '05983', '06040']);
      expect(await find('tri phuong')).toEqual(['06004']);
      expect(await find('06001')).toEqual(['06001']);
      expect(await find('cu-xa-tri-phuong-trang-dinh')).toEqual([]);
      expect(await find('Tri Phương', { asOf: '2025-06-30' })).toEqual([
        'cu-xa-tri-phuong-trang-dinh',
      ]);
      const branch = await add({});
      expect(await find('thôn na lay')).toEqual([branch.code]);
      expect(await find('na lay', { under: await idOf('06004') })).toEqual([]);
      expect(await find('na lay', { kind: 'group' })).toEqual([]);
    });

    it('shows an old unit as it was last, and nothing for a code nobody knows', async () => {
      expect(await units().byCode('cu-xa-tri-phuong-trang-dinh', TODAY)).toMatchObject({
        name: 'Tri Phương',
        validTo: '2025-07-01',
      });
      expect(await units().byCode('none', TODAY)).toBeUndefined();
      expect(await units().byId('999999', TODAY)).toBeUndefined();
    });

    it('tells the same of chains and of what lies below as the rules do', async () => {
      const branch = await add({ formerly: 'cu-xa-cao-minh-trang-dinh' });
      const group = await add({ kind: 'group', name: 'Nà Lay 1', under: branch.code });
      made(await units().move(group.code, '06001', '2026-01-01', ACT));
      made(await units().merge(['06001'], '06004', '2026-06-01', ACT));
      const tree = await wholeTree(query);
      const days = ['2025-06-30', '2025-07-01', '2025-12-31', '2026-01-01', '2026-06-01', TODAY];
      for (const day of days)
        for (const code of ['20', '06001', '06004', 'cu-xa-cao-minh-trang-dinh', branch.code]) {
          const id = [...tree.values()].find((unit) => unit.code === code)!.id;
          const inside = below(tree, id, day).map((unit) => unit.id);
          expect([code, day, (await units().below(id, day)).sort()]).toEqual([
            code,
            day,
            inside.sort(),
          ]);
          expect(codes(await units().chain(id, day))).toEqual(codes(chain(tree, id, day)));
          const right = [...tree.values()].filter((unit) => on(unit, day)?.parentId === id);
          expect(codes(await units().children(id, day)).sort()).toEqual(codes(right).sort());
        }
    });

    it('keeps what a unit was called, made of and became', async () => {
      made(await units().rename('06004', 'xã Quốc Khánh Mới', '2026-02-01', ACT));
      const history = await units().history('06004');
      expect(history?.unit.versions.map(({ name, validFrom }) => `${name} ${validFrom}`)).toEqual([
        'Quốc Khánh 2025-07-01',
        'Quốc Khánh Mới 2026-02-01',
      ]);
      expect(codes(history!.madeOf)).toContain('cu-xa-tri-phuong-trang-dinh');
      const old = await units().history('cu-xa-binh-xa-dinh-lap');
      expect(old?.became.map(({ part, on: day }) => `${part} ${day}`)).toEqual([
        'part 2025-07-01',
        'part 2025-07-01',
      ]);
    });
  });

  describe('adding', () => {
    it('counts codes up within a commune and never gives one twice', async () => {
      const one = await add({});
      const two = await add({ name: 'Khuổi Slin' });
      const group = await add({ kind: 'group', name: 'Nà Lay 1', under: one.code });
      const beside = await add({ kind: 'group', name: 'Xã 1', under: '06001' });
      expect(codes([one, two, group, beside])).toEqual([
        '06001-CH01',
        '06001-CH02',
        '06001-T01',
        '06001-T02',
      ]);
      expect((await add({ name: 'thôn Khác', under: '06004', code: 'NA-1' })).code).toBe('NA-1');
    });

    it('gives twenty who add at once twenty codes', async () => {
      const names = Array.from({ length: 20 }, (_, n) => `Thôn số ${n}`);
      const all = await Promise.all(names.map((name) => add({ name })));
      expect(new Set(codes(all)).size).toBe(20);
    });

    it('keeps one of two of a name, whoever was first', async () => {
      const wish = { kind: 'branch', name: 'Nà Lay', under: '06001' } as const;
      const results = await Promise.all([units().add(wish, ACT), units().add(wish, ACT)]);
      expect(results.filter(isRefusal)).toMatchObject([{ refused: 'nameTaken' }]);
    });

    it.each([
      [{ under: 'cu-xa-cao-minh-trang-dinh' }, 'isOver'],
      [{ under: 'none' }, 'noSuchUnit'],
      [{ formerly: 'none' }, 'noSuchUnit'],
      [{ kind: 'group', under: '20' }, 'kindsDoNotNest'],
      [{ code: '06004' }, 'codeTaken'],
    ] as const)('refuses %j and writes nothing', async (more, why) => {
      const before = await counts();
      const wish = { kind: 'branch', name: 'Nà Lay', under: '06001', ...more } as const;
      expect(await units().add(wish, ACT)).toMatchObject({ refused: why });
      expect(await counts()).toBe(before);
      expect(log).toEqual([]);
    });
  });

  describe('merging', () => {
    it('takes members along, ends offices, and keeps both days', async () => {
      const branch = await add({});
      const other = await add({ name: 'Khuổi Slin' });
      const lan = await person(branch.id);
      const both = await person(branch.id);
      await query(
        `INSERT INTO appointment (person_id, unit_id, role, by) VALUES ($1::bigint, $2::bigint, 'member', 'test')`,
        [both, other.id],
      );
      await person(branch.id, 'branch_head');
      const late = await person(branch.id, 'member', '2026-09-01');
      made(await units().merge([branch.code], other.code, '2026-03-01', ACT));
      const rows = await query<{
        who: string;
        code: string;
        role: string;
        from: string;
        to: string;
      }>(
        `SELECT a.person_id::text AS who, u.code, a.role, a.valid_from::text AS "from", a.valid_to::text AS "to"
          FROM appointment a JOIN unit u ON u.id = a.unit_id WHERE person_id = ANY($1::bigint[]) ORDER BY a.id`,
        [[lan, late]],
      );
      expect(rows).toEqual([
        { who: lan, code: branch.code, role: 'member', from: null, to: '2026-03-01' },
        { who: late, code: branch.code, role: 'member', from: '2026-09-01', to: '2026-09-01' },
        { who: lan, code: other.code, role: 'member', from: '2026-03-01', to: null },
        { who: late, code: other.code, role: 'member', from: '2026-09-01', to: null },
      ]);
      const [open] = await query<{ n: number }>(
        `SELECT count(*)::int AS n FROM appointment WHERE valid_to IS NULL AND role <> 'member'`,
      );
      expect(open?.n).toBe(0);
      const detail = { members: 2, offices: 1 };
      expect(log.at(-1)).toMatchObject({
        actor: 'operator:an',
        action: 'unit.merge',
        reason: 'thử',
        detail,
      });
    });

    it('leads old names on, also those of before July 2025', async () => {
      made(await units().merge(['06004'], '06001', '2026-03-01', ACT));
      expect(codes(await units().find('Quốc Khánh', { asOf: TODAY }))).toEqual(['06001']);
      expect(codes(await units().find('Tri Phương', { asOf: TODAY }))).toEqual(['06001']);
      expect(codes(await units().find('Tri Phương', { asOf: '2026-02-28' }))).toEqual(['06004']);
      const points = await createPoints(test.database).ofCommune(await idOf('06001'));
      expect(codes(points)).toContain('dgd-xa-tri-phuong-trang-dinh');
    });

    it('is done by one of two who merge crosswise at once', async () => {
      const results = await Promise.all([
        units().merge(['06001'], '06004', '2026-03-01', ACT),
        units().merge(['06004'], '06001', '2026-03-01', ACT),
      ]);
      expect(results.filter(isRefusal)).toHaveLength(1);
    });

    it('splits only where nobody is left behind', async () => {
      const branch = await add({});
      await person(await idOf('06001'));
      const into = { '06004': [branch.code], '06019': [] };
      expect(await units().split('06001', into, '2026-03-01', ACT)).toMatchObject({
        refused: 'membersLeftOver',
      });
      await query(`UPDATE appointment SET valid_to = '2026-02-01'`);
      made(await units().split('06001', into, '2026-03-01', ACT));
      expect(codes(await units().chain(branch.id, TODAY))).toEqual([branch.code, '06004', '20']);
      expect(codes(await units().find('Đoàn Kết', { asOf: TODAY }))).toEqual(['06004', '06019']);
    });

    it('undoes the change where its row in the log can not be written', async () => {
      const before = await counts();
      const failing = createUnits(test.database, () => Promise.reject(new Error('no log')));
      await expect(failing.merge(['06004'], '06001', '2026-03-01', ACT)).rejects.toThrow('no log');
      expect(await counts()).toBe(before);
      expect((await units().byCode('06004', TODAY))?.validTo).toBeUndefined();
    });
  });

  describe('report', () => {
    const report = async (by: 'commune' | 'branch', map: 'old' | 'new', asOf = TODAY) =>
      (await units().report({ by, map, asOf }))
        .filter(({ members }) => members > 0)
        .map(({ code, members }) => `${code} ${members}`);

    it('counts members on the old and on the new map, everybody once', async () => {
      const branch = await add({ formerly: 'cu-xa-cao-minh-trang-dinh' });
      const group = await add({ kind: 'group', name: 'Nà Lay 1', under: branch.code });
      const young = await add({ name: 'Khuổi Slin' });
      const lan = await person(branch.id);
      await query(
        `INSERT INTO appointment (person_id, unit_id, role, by) VALUES ($1::bigint, $2::bigint, 'member', 'test')`,
        [lan, group.id],
      );
      await person(group.id);
      await person(young.id);
      await person(group.id, 'group_leader');
      await person(young.id, 'member', '2026-12-01');
      expect(await report('commune', 'new')).toEqual(['06001 3']);
      expect(await report('commune', 'old')).toEqual(['cu-xa-cao-minh-trang-dinh 2', ' 1']);
      expect(await report('branch', 'new')).toEqual([`${young.code} 1`, `${branch.code} 2`]);
      expect(await report('commune', 'new', '2026-12-01')).toEqual(['06001 4']);
      expect(await units().report({ by: 'commune', map: 'new', asOf: TODAY })).toHaveLength(65);
      expect(await units().report({ by: 'commune', map: 'old', asOf: TODAY })).toHaveLength(195);
    });
  });

  it('cannot hold a version that ends before it begins, or two that are open', async () => {
    const id = await idOf('06001');
    const insert = (from: string, to: string | null) =>
      query(
        `INSERT INTO unit_version (unit_id, name, name_key, type, valid_from, valid_to)
          VALUES ($1::bigint, 'x', 'x', 'xã', $2::date, $3::date)`,
        [id, from, to],
      );
    await expect(insert('2026-01-02', '2026-01-01')).rejects.toThrow();
    await expect(insert('2026-01-02', null)).rejects.toThrow();
    expect(await successionsOf(query)).toHaveLength(196);
  });
});
