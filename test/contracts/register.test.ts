/** Lists taken into the register on every database: who is who, what changes, and that nothing is doubled or half done. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { loadPlaces } from '../../src/catalogue/places.ts';
import type { Cell } from '../../src/domain/import/cells.ts';
import { pointPlan } from '../../src/domain/place-points.ts';
import { readGroups, takeGroups } from '../../src/services/import-groups.ts';
import { readMembers, takeMembers } from '../../src/services/import-members.ts';
import { readPoints, takePoints } from '../../src/services/import-points.ts';
import type { ImportOptions, Imported, SheetSource } from '../../src/services/import.ts';
import { createAudit } from '../../src/store/audit.ts';
import { openDatabase } from '../../src/store/database.ts';
import { eraseByOperator } from '../../src/store/erasure.ts';
import { createPoints } from '../../src/store/points.ts';
import { createRegister } from '../../src/store/register.ts';
import { createSecrets } from '../../src/store/secrets.ts';
import { createUnits } from '../../src/store/units.ts';
import { emptyTables, kinds, type TestDatabase } from '../support/databases.ts';

const CHI_LANG = '06463';
const secrets = createSecrets(['a-secret-key-for-tests-that-is-long-enough']);
const OPTIONS: ImportOptions = {
  today: '2026-11-27',
  isDry: false,
  by: 'operator:an',
  digest: 'abcdefabcdef',
};
const TITLES = ['STT', 'Họ và tên', 'Năm sinh', 'SĐT', 'Thôn', 'Xã', 'Tổ vay vốn', 'Chức vụ'];

/** Rows as a sheet: `null` leaves a row out. */
function sheet(rows: Cell[][], name = 'DS'): SheetSource {
  const numbered = rows.map((cells, at) => ({ number: at + 1, cells }));
  return {
    name,
    rows: {
      async *[Symbol.asyncIterator]() {
        yield* numbered;
      },
    },
  };
}

const row = (name: string, birth: Cell, phone: Cell, branch: Cell, more: Cell[] = []): Cell[] => [
  ...[1, name, birth, phone, branch, 'xã Chi Lăng'],
  ...more,
];

describe.each(kinds)('the register on $name', ({ open }) => {
  let test: TestDatabase;
  const register = () => createRegister(test.database, secrets);

  async function members(rows: Cell[][], more: Partial<ImportOptions> = {}): Promise<Imported> {
    const options = { ...OPTIONS, ...more };
    return takeMembers(await readMembers([sheet([TITLES, ...rows])], options), options, register());
  }

  const counts = ({ rows, accepted, updated, unchanged, rejected }: Imported) => ({
    ...{ rows, accepted, updated, unchanged, rejected },
  });
  const people = () => test.database.prisma.person.findMany({ orderBy: { id: 'asc' } });
  const tables = async () =>
    test.database.query<Record<string, string>>(
      `SELECT (SELECT count(*) FROM person)::text AS people, (SELECT count(*) FROM appointment)::text AS offices,
        (SELECT count(*) FROM unit)::text AS units, (SELECT count(*) FROM audit)::text AS log`,
    );
  /** «Hoa: member Nà Lay», what holds now. */
  const offices = async () => {
    const rows = await test.database.query<{ line: string }>(
      `SELECT p.name || ': ' || a.role || ' ' || v.name AS line FROM appointment a
        JOIN person p ON p.id = a.person_id JOIN unit_version v ON v.unit_id = a.unit_id
        WHERE a.valid_to IS NULL ORDER BY p.id, a.id`,
    );
    return rows.map(({ line }) => line);
  };

  beforeAll(async () => {
    test = await open();
  });
  beforeEach(async () => {
    await emptyTables(test);
    await createUnits(test.database).seedPlaces(loadPlaces());
    await createPoints(test.database).seed(pointPlan(loadPlaces()));
  });
  afterAll(() => test.drop());

  it('keeps who she is, where and what, with the phone sealed, and nothing else', async () => {
    const done = await members([
      row('HOÀNG THỊ HOA', '01/02/1975', 912345678, 'Thôn Nà Lay', ['Nà Lay 1', 'Tổ trưởng']),
      row('Nông Thị Mai', 1980, null, 'Nà Lay', [null, 'CHT']),
    ]);
    expect(counts(done)).toEqual({ rows: 2, accepted: 2, updated: 0, unchanged: 0, rejected: 0 });
    const [hoa] = await people();
    expect(hoa).toMatchObject({
      name: 'Hoàng Thị Hoa',
      nameKey: 'hoang thi hoa',
      birthYear: 1975,
      topics: [],
    });
    expect(hoa!.birthDate?.toISOString().slice(0, 10)).toBe('1975-02-01');
    expect(secrets.phones.open(hoa!.phone!)).toBe('+84912345678');
    expect(hoa!.phoneKey).toBe(secrets.key('phone', '+84912345678'));
    expect(await offices()).toEqual([
      'Hoàng Thị Hoa: member Nà Lay',
      'Hoàng Thị Hoa: member Nà Lay 1',
      'Hoàng Thị Hoa: group_leader Nà Lay 1',
      'Nông Thị Mai: member Nà Lay',
      'Nông Thị Mai: branch_head Nà Lay',
    ]);
    expect(done.newUnits).toEqual([
      'chi hội thôn Nà Lay, xã Chi Lăng',
      'tổ TK&VV Nà Lay 1, xã Chi Lăng',
    ]);
  });

  it('changes nothing the second time, and says so in one row of the log', async () => {
    const rows = [
      row('Hoàng Thị Hoa', '01/02/1975', '0912345678', 'Nà Lay', ['Nà Lay 1', 'Tổ trưởng']),
      row('Hoàng Thị Hoa', 1975, '0912345678', 'Nà Pục'),
      row('Hoàng Thị Hoà', 1980, null, 'Nà Lay'),
      row('Hoàng Thị Hoa', 1980, null, 'Nà Lay'),
      row('Vi Thị Én', null, null, 'Nà Lay'),
      row('Vi Thị Én', null, '0987654321', null),
    ];
    expect(counts(await members(rows))).toMatchObject({ accepted: 6, rejected: 0 });
    const before = (await tables())[0]!;
    const people1 = await people();
    expect(counts(await members(rows))).toMatchObject({
      rows: 6,
      accepted: 0,
      updated: 0,
      unchanged: 6,
    });
    expect(await people()).toEqual(people1);
    expect((await tables())[0]).toEqual({ ...before, log: String(Number(before.log) + 1) });
    const [entry] = await createAudit(test.database, secrets).list({ limit: 1 });
    expect(entry).toMatchObject({
      ...{ actor: 'operator:an', action: 'import.members', subject: 'import:abcdefabcdef' },
      detail: {
        rows: 6,
        accepted: 0,
        updated: 0,
        unchanged: 6,
        rejected: 0,
        newUnits: 0,
        unit: null,
      },
    });
    expect((await createAudit(test.database, secrets).verify()).ok).toBe(true);
  });

  it.each<[string, Cell[][], Cell[], object]>([
    ['a new phone', [], row('Hoàng Thị Hoa', '01/02/1975', '0987654321', 'Nà Lay'), { updated: 1 }],
    [
      'marks that were missing',
      [],
      row('Hoàng Thị Hóa', '01/02/1975', '0912345678', 'Nà Lay'),
      { updated: 1 },
    ],
    ['no marks', [], row('Hoang Thi Hoa', '01/02/1975', '0912345678', 'Nà Lay'), { unchanged: 1 }],
    ['less than is known', [], row('Hoàng Thị Hoa', 1975, null, 'Nà Lay'), { unchanged: 1 }],
    ['the commune alone', [], row('Hoàng Thị Hoa', 1975, null, null), { unchanged: 1 }],
    ['another branch', [], row('Hoàng Thị Hoa', 1975, null, 'Nà Pục'), { updated: 1 }],
    [
      'a slip in the year, by her phone',
      [],
      row('Hoàng Thị Hoa', '01/02/1957', '0912345678', 'Nà Lay'),
      { updated: 1 },
    ],
    [
      'another day, in her branch',
      [],
      row('Hoàng Thị Hoa', '02/01/1975', null, 'Nà Lay'),
      { updated: 1 },
    ],
    [
      'her daughter of the same name and phone',
      [],
      row('Hoàng Thị Hoa', 1998, '0912345678', 'Nà Lay'),
      { accepted: 1 },
    ],
    [
      'a namesake with her own phone',
      [],
      row('Hoàng Thị Hoa', '03/04/1975', '0987654321', 'Nà Lay'),
      { accepted: 1 },
    ],
    [
      'a namesake of another commune',
      [],
      [1, 'Hoàng Thị Hoa', 1975, null, 'Nà Lay', 'xã Bằng Mạc'],
      { accepted: 1 },
    ],
    [
      'herself in another commune, by her phone',
      [],
      [1, 'Hoàng Thị Hoa', 1975, '0912345678', 'Nà Lay', 'xã Bằng Mạc'],
      { updated: 1 },
    ],
  ])('is told %s', async (_what, _none, again, expected) => {
    await members([row('Hoàng Thị Hoa', '01/02/1975', '0912345678', 'Nà Lay')]);
    expect(counts(await members([again]))).toMatchObject({ rows: 1, rejected: 0, ...expected });
    expect(counts(await members([again]))).toMatchObject({ unchanged: 1 });
    expect(await people()).toHaveLength('accepted' in expected ? 2 : 1);
  });

  it('moves her with an end and a beginning, and leaves her office behind', async () => {
    await members([row('Hoàng Thị Hoa', 1975, '0912345678', 'Nà Lay', ['Tổ 1', 'CHT'])]);
    await members([row('Hoàng Thị Hoa', 1975, '0912345678', 'Nà Pục')]);
    expect(await offices()).toEqual(['Hoàng Thị Hoa: member 1', 'Hoàng Thị Hoa: member Nà Pục']);
    const ended = await test.database.prisma.appointment.findMany({
      where: { validTo: { not: null } },
    });
    expect(ended.map(({ role }) => role).sort()).toEqual(['branch_head', 'member']);
  });

  it('hands the office of head over to the new one', async () => {
    await members([row('Hoàng Thị Hoa', 1975, null, 'Nà Lay', [null, 'Chi hội trưởng'])]);
    await members([row('Nông Thị Mai', 1980, null, 'Nà Lay', [null, 'Chi hội trưởng'])]);
    expect(await offices()).toEqual([
      'Hoàng Thị Hoa: member Nà Lay',
      'Nông Thị Mai: member Nà Lay',
      'Nông Thị Mai: branch_head Nà Lay',
    ]);
  });

  it('leaves to the cadre what nobody can tell', async () => {
    const both = [
      row('Hoàng Thị Hoa', 1975, null, 'Nà Lay'),
      row('Hoàng Thị Hoa', 1975, null, 'Nà Pục'),
    ];
    await members(both);
    const done = await members([row('Hoàng Thị Hoa', 1975, null, 'Nà Mò')]);
    expect(done.rejections).toMatchObject([{ row: 2 }]);
    expect(done.rejections[0]!.reason).toMatch(/hơn một người trùng họ tên và năm sinh/);
    expect(await people()).toHaveLength(2);
  });

  it('takes the same woman twice in one list only once, and tells of a shared phone', async () => {
    const done = await members([
      row('Hoàng Thị Hoa', 1975, '0912345678', 'Nà Lay'),
      row('HOÀNG THỊ HOA', '01/01/1975', '0912345678', 'Thôn Nà Lay'),
      row('Nông Thị Mai', 1980, '0912345678', 'Nà Lay'),
    ]);
    expect(counts(done)).toMatchObject({ rows: 3, accepted: 2, rejected: 1 });
    expect(done.rejections[0]).toMatchObject({ row: 3 });
    expect(done.rejections[0]!.reason).toMatch(/dòng 2/);
    expect(done.notes).toContainEqual({ note: 'phone-shared', what: '2', sheet: 0, row: 4 });
  });

  it('finds communes by old names and asks where one may be several', async () => {
    const done = await members([
      [1, 'Hoàng Thị Hoa', 1975, null, 'Nà Lay', 'Xã Tri Phương'],
      [2, 'Hoàng Thị Hai', 1975, null, 'Nà Lay', 'TT Đồng Mỏ'],
      [3, 'Hoàng Thị Ba', 1975, null, 'Nà Lay', 'Tân Thanh cũ'],
      [4, 'Hoàng Thị Bốn', 1975, null, 'Nà Lay', 'Xã Không Có'],
      [5, 'Hoàng Thị Năm', 1975, null, 'Nà Lay', null],
      [6, 'Hoàng Thị Sáu', 1975, null, 'Nà Lay', 'Hồng Thái'],
    ]);
    const reasons = done.rejections.map(({ row, reason }) => `${row} ${reason}`);
    expect(reasons.find((one) => one.startsWith('5 '))).toMatch(
      /Không có xã, phường nào tên “Xã Không Có”/,
    );
    expect(reasons.find((one) => one.startsWith('6 '))).toMatch(/có ở xã .*ghi thêm tên xã/);
    expect(reasons.find((one) => one.startsWith('7 '))).toMatch(/có thể là xã/);
    expect(await offices()).toContain('Hoàng Thị Hai: member Nà Lay');
  });

  it('stays within the unit of the one who imports', async () => {
    await members([[1, 'Vi Thị Én', 1970, '0912000111', 'Nà Lay', 'xã Bằng Mạc']]);
    const done = await members(
      [
        [1, 'Hoàng Thị Hoa', 1975, null, 'Nà Lay', null],
        [2, 'Nông Thị Mai', 1980, null, 'Nà Lay', 'xã Bằng Mạc'],
        [3, 'Vi Thị Én', 1970, '0912000111', 'Nà Lay', null],
      ],
      { unit: CHI_LANG },
    );
    expect(counts(done)).toMatchObject({ accepted: 1, rejected: 2 });
    expect(done.rejections.map(({ reason }) => reason)).toEqual([
      expect.stringMatching(/ngoài đơn vị đang nhập/),
      expect.stringMatching(/đang là hội viên ở .*Nà Lay/),
    ]);
    await expect(members([], { unit: '99999' })).rejects.toThrow(
      /Không có đơn vị nào mang mã “99999”/,
    );
  });

  it('does not take back who asked to be forgotten', async () => {
    await members([
      row('Hoàng Thị Hoa', 1975, '0912345678', 'Nà Lay'),
      row('Nông Thị Mai', null, '0987654321', 'Nà Lay'),
    ]);
    for (const { id } of await people())
      await eraseByOperator(test.database, secrets, {
        personId: String(id),
        by: 'operator:an',
        why: 'trên giấy',
      });
    const done = await members([
      row('Hoàng Thị Hoa', 1975, null, 'Nà Lay'),
      row('Nông Thị Mai', 1999, '0987654321', 'Nà Lay'),
      row('Hoàng Thị Hoa', 1990, '0912345679', 'Nà Lay'),
    ]);
    expect(counts(done)).toMatchObject({ accepted: 1, rejected: 2 });
    expect(done.rejections[0]!.reason).toMatch(/yêu cầu xóa dữ liệu/);
  });

  it('writes nothing when tried, and nothing at all when it breaks in the middle', async () => {
    const before = await tables();
    const rows = [row('Hoàng Thị Hoa', 1975, '0912345678', 'Nà Lay', ['Tổ 1', 'CHT'])];
    expect(counts(await members(rows, { isDry: true }))).toMatchObject({ accepted: 1 });
    expect(await tables()).toEqual(before);
    const many = Array.from({ length: 600 }, (_, n) =>
      row(`Hoàng Thị ${'ABCDEFG'[n % 7]}a`, 1950 + (n % 50), null, `Nà ${n % 60}`),
    );
    const tell = ({ step, rows }: { step: string; rows: number }) => {
      if (step === 'written' && rows >= 500) throw new Error('the power went out');
    };
    await expect(members(many, { tell })).rejects.toThrow('power');
    expect(await tables()).toEqual(before);
    expect(counts(await members(many))).toMatchObject({ accepted: 600 });
  });

  it('makes no doubles of two imports at once', async () => {
    const other = test.url ? await openDatabase({ url: test.url, dataDir: '' }) : test.database;
    const rows = Array.from({ length: 40 }, (_, n) =>
      row(`Hoàng Thị Hoa`, 1950 + n, null, 'Nà Lay'),
    );
    const options = { ...OPTIONS };
    const list = () => readMembers([sheet([TITLES, ...rows])], options);
    const [one, two] = await Promise.all([
      takeMembers(await list(), options, createRegister(test.database, secrets)),
      takeMembers(await list(), options, createRegister(other, secrets)),
    ]).finally(() => (test.url ? other.close() : undefined));
    expect(one.accepted + two.accepted).toBe(40);
    expect(one.unchanged + two.unchanged).toBe(40);
    expect(await people()).toHaveLength(40);
  });

  it('takes in groups with their leaders, found again among the members', async () => {
    await members([row('Hoàng Thị Hoa', 1975, '0912345678', 'Nà Lay')]);
    const titles = ['STT', 'Mã tổ', 'Tên tổ', 'Thôn', 'Xã', 'Tổ trưởng', 'SĐT'];
    const rows: Cell[][] = [
      [1, 6001234, 'Tổ Nà Lay 1', 'Nà Lay', 'Chi Lăng', 'Hoàng Thị Hoa', '0912345678'],
      [2, null, 'Nà Pục', 'Nà Pục', 'Chi Lăng', 'Lộc Thị Én', null],
      [3, 6001234, 'Tổ Nà Lay 1', 'Nà Lay', 'Chi Lăng', null, null],
    ];
    const groups = async () =>
      takeGroups(await readGroups([sheet([titles, ...rows])], OPTIONS), OPTIONS, register());
    expect(counts(await groups())).toEqual({
      rows: 3,
      accepted: 2,
      updated: 0,
      unchanged: 0,
      rejected: 1,
    });
    expect(await people()).toHaveLength(2);
    expect(await offices()).toContain('Hoàng Thị Hoa: group_leader Nà Lay 1');
    expect(await createUnits(test.database).byCode('6001234')).toMatchObject({
      name: 'Nà Lay 1',
      kind: 'group',
    });
    expect(counts(await groups())).toMatchObject({ accepted: 0, updated: 0, unchanged: 2 });
    rows[0]![5] = 'Nông Thị Mai';
    rows[0]![6] = '0987654321';
    expect(counts(await groups())).toMatchObject({ updated: 1, unchanged: 1 });
    expect(await offices()).not.toContain('Hoàng Thị Hoa: group_leader Nà Lay 1');
  });

  it('writes down the days of transaction points', async () => {
    const titles = ['Điểm giao dịch', 'Xã mới', 'Ngày giao dịch', 'Địa điểm', 'PGD', 'ĐT'];
    const rows: Cell[][] = [
      ['Xã Tri Phương', null, 'ngày 15 hàng tháng', 'UBND xã cũ', null, '0205 3812345'],
      ['Xã Tân Thành', null, 7, null, null, null],
      ['Xã Tân Thành', 'Tân Thành', 8, null, null, null],
      ['Xã Không Có', null, 9, null, null, null],
    ];
    const points = async () =>
      takePoints(await readPoints([sheet([titles, ...rows])], OPTIONS), OPTIONS, register());
    const done = await points();
    expect(counts(done)).toEqual({ rows: 4, accepted: 0, updated: 2, unchanged: 0, rejected: 2 });
    const point = await test.database.prisma.transactionPoint.findFirst({
      where: { dayOfMonth: 15 },
    });
    expect(point).toMatchObject({
      ...{ code: 'dgd-xa-tri-phuong-trang-dinh', place: 'UBND xã cũ', updatedBy: 'operator:an' },
      ...{ officePhone: '0205 381 2345', source: 'import:abcdefabcdef' },
    });
    expect(counts(await points())).toMatchObject({ updated: 0, unchanged: 2 });
  });
});
