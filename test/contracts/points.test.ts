/** Transaction points on every database: one for each old unit, and who wrote down which day from where. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { loadPlaces } from '../../src/catalogue/places.ts';
import type { AuditEntry } from '../../src/domain/audit.ts';
import { pointPlan } from '../../src/domain/place-points.ts';
import { createPoints } from '../../src/store/points.ts';
import { createUnits } from '../../src/store/units.ts';
import { emptyTables, kinds, type TestDatabase } from '../support/databases.ts';

const ACT = { by: 'operator:an', reason: 'bảng tin tháng 11' };
const CODE = 'dgd-xa-tri-phuong-trang-dinh';

describe.each(kinds)('transaction points on $name', (kind) => {
  let test: TestDatabase;
  let log: AuditEntry[] = [];
  const points = () => createPoints(test.database, async (_tx, entry) => void log.push(entry));
  const idOf = async (code: string) => (await createUnits(test.database).byCode(code))!.id;

  beforeAll(async () => {
    test = await kind.open();
  });
  beforeEach(async () => {
    await emptyTables(test);
    log = [];
    await createUnits(test.database).seedPlaces(loadPlaces());
  });
  afterAll(() => test.drop());

  it('has one for each old unit, without a day', async () => {
    const all = await points().list();
    expect(all).toHaveLength(194);
    expect(all.every(({ holidayRule }) => holidayRule === 'ask')).toBe(true);
    expect(all.filter((point) => 'dayOfMonth' in point || 'source' in point)).toEqual([]);
    expect(await points().seed(pointPlan(loadPlaces()))).toBe(0);
  });

  it('serves a commune with the points of all it was made of, also in part', async () => {
    const of = async (code: string) =>
      (await points().ofCommune(await idOf(code))).map((point) => point.code);
    expect(await of('06004')).toEqual([
      'dgd-xa-doi-can-trang-dinh',
      'dgd-xa-quoc-khanh-trang-dinh',
      CODE,
    ]);
    expect(await of('cu-xa-tri-phuong-trang-dinh')).toEqual([CODE]);
    expect(await of('06613')).toContain('dgd-xa-binh-xa-dinh-lap');
    expect(await of('06625')).toContain('dgd-xa-binh-xa-dinh-lap');
  });

  it('keeps a day with where it was read and who wrote it down', async () => {
    const change = { dayOfMonth: 12, holidayRule: 'before' as const, source: 'bảng tin xã' };
    const point = await points().set(CODE, change, ACT);
    expect(point).toMatchObject({ ...change, code: CODE, updatedBy: 'operator:an' });
    expect(await points().byCode(CODE)).toEqual(point);
    expect(log).toEqual([
      {
        actor: 'operator:an',
        reason: ACT.reason,
        action: 'point.edit',
        subject: `point:${CODE}`,
        detail: { fields: ['dayOfMonth', 'holidayRule', 'source'], dayOfMonth: 12 },
      },
    ]);
  });

  it('does not let the source of one day stand for another', async () => {
    await points().set(CODE, { dayOfMonth: 12, source: 'bảng tin xã' }, ACT);
    expect(await points().set(CODE, { place: 'nhà văn hóa' }, ACT)).toMatchObject({
      dayOfMonth: 12,
      source: 'bảng tin xã',
      place: 'nhà văn hóa',
    });
    const moved = await points().set(CODE, { dayOfMonth: 15 }, ACT);
    expect(moved).toMatchObject({ dayOfMonth: 15, place: 'nhà văn hóa' });
    expect(moved).not.toHaveProperty('source');
    const emptied = await points().set(CODE, { dayOfMonth: null, place: null }, ACT);
    expect(emptied).not.toHaveProperty('dayOfMonth');
    expect(emptied).not.toHaveProperty('place');
  });

  it.each([0, 32, 1.5])('refuses the day %d and writes nothing', async (dayOfMonth) => {
    const before = await points().byCode(CODE);
    expect(await points().set(CODE, { dayOfMonth }, ACT)).toMatchObject({ refused: 'noSuchDay' });
    expect(await points().byCode(CODE)).toEqual(before);
    expect(log).toEqual([]);
  });

  it('refuses a point nobody knows', async () => {
    expect(await points().set('none', { dayOfMonth: 1 }, ACT)).toMatchObject({
      refused: 'noSuchPoint',
    });
    expect(await points().byCode('none')).toBeUndefined();
  });

  it('is undone where its row in the log can not be written', async () => {
    const failing = createPoints(test.database, () => Promise.reject(new Error('no log')));
    await expect(failing.set(CODE, { dayOfMonth: 9 }, ACT)).rejects.toThrow('no log');
    expect(await points().byCode(CODE)).not.toHaveProperty('dayOfMonth');
  });
});
