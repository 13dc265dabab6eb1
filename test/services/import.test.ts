/** Lists of every make, against a register that only remembers: odd layouts by example, garbage by property. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadPlaces } from '../../src/catalogue/places.ts';
import type { Cell } from '../../src/domain/import/cells.ts';
import { noteOf } from '../../src/domain/import/faults.ts';
import { treeOf } from '../../src/domain/place.ts';
import { readGroups, takeGroups } from '../../src/services/import-groups.ts';
import { readMembers, takeMembers } from '../../src/services/import-members.ts';
import { readPoints, takePoints } from '../../src/services/import-points.ts';
import { ImportRefused } from '../../src/services/import.ts';
import type {
  Book,
  ImportOptions,
  NewPerson,
  Register,
  SheetSource,
} from '../../src/services/import.ts';

const OPTIONS: ImportOptions = {
  today: '2026-11-27',
  isDry: false,
  by: 'operator:an',
  digest: 'abcdefabcdef',
};

const plan = loadPlaces();
const tree = treeOf(
  plan.units.map(({ code, kind, name, type, parent, validFrom, validTo }) => ({
    ...{ id: code, code, kind, validFrom, validTo },
    versions: [{ name, type, parentId: parent, validFrom, validTo }],
  })),
);
const successions = plan.successions.map(({ from, to, on, part }) => ({
  fromId: from,
  toId: to,
  on,
  part,
}));

/** Nobody is in it at first, and whoever comes is only remembered. */
function memory() {
  const people: NewPerson[] = [];
  const book: Book = {
    places: async () => ({ tree, successions }),
    phoneKeys: (phone) => [phone],
    erased: async () => new Set(),
    lookAlikes: async () => [],
    points: async () => [
      {
        code: 'dgd-xa-tri-phuong-trang-dinh',
        name: 'Điểm giao dịch xã Tri Phương (cũ)',
        communeId: '06001',
      },
    ],
    addUnits: async (units) => new Map(units.map(({ id, name }) => [id, name])),
    addPeople: async (more) => void people.push(...more),
    changePeople: async () => undefined,
    changePoints: async () => undefined,
    log: async () => undefined,
  };
  const register: Register = { together: (_run, work) => work(book) };
  return { people, register };
}

function sheet(rows: (Cell[] | null)[], name = 'DS'): SheetSource {
  const numbered = rows.flatMap((cells, at) => (cells ? [{ number: at + 1, cells }] : []));
  return {
    name,
    rows: {
      async *[Symbol.asyncIterator]() {
        yield* numbered;
      },
    },
  };
}

async function members(sheets: SheetSource[], more: Partial<ImportOptions> = {}) {
  const options = { ...OPTIONS, ...more };
  const { people, register } = memory();
  const done = await takeMembers(await readMembers(sheets, options), options, register);
  return { ...done, people };
}

/** «Hoàng Thị Hoa 1975 0912345678 @Nà Lay». */
const shown = ({ name, year, phone, offices }: NewPerson) =>
  [
    name,
    year,
    phone?.replace('+84', '0'),
    ...offices.map(({ unitId, role }) => `${role === 'member' ? '' : role}@${unitId}`),
  ]
    .filter((part) => part !== undefined)
    .join(' ');

describe('a list of members', () => {
  it('is read with everything at once that real lists have', async () => {
    const done = await members([
      sheet([
        ['HỘI LIÊN HIỆP PHỤ NỮ VIỆT NAM', null, null, null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
        ['HỘI LHPN XÃ CHI LĂNG', null, null, null, 'Độc lập - Tự do - Hạnh phúc'],
        null,
        ['DANH SÁCH HỘI VIÊN NĂM 2026'],
        ['(Tính đến ngày 30 tháng 10 năm 2026)'],
        null,
        [
          'Số\nTT',
          'HỌ VÀ TÊN',
          'Ngày sinh',
          null,
          null,
          'Dân tộc',
          'Điện thoại\n(Zalo)',
          'Chức vụ',
          'Hộ nghèo',
          'Ghi chú',
        ],
        [null, null, 'Ngày', 'Tháng', 'Năm'],
        ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)', '(8)', '(9)', '(10)'],
        ['I', 'CHI HỘI THÔN NÀ LAY'],
        [1, 'HOÀNG  THỊ HOA', 1, 2, 1975, 'Nùng', 912345678, 'Chi hội trưởng', 'x', null],
        [2, 'bà nông thị mai', null, null, 1980, 'Tày', '01681234567', null, null, null],
        ['Cộng: 2 hội viên'],
        [
          'Số\nTT',
          'HỌ VÀ TÊN',
          'Ngày sinh',
          null,
          null,
          'Dân tộc',
          'Điện thoại\n(Zalo)',
          'Chức vụ',
          'Hộ nghèo',
          'Ghi chú',
        ],
        [null, null, 'Ngày', 'Tháng', 'Năm'],
        ['II', 'Thôn Nà Pục: 2 hội viên'],
        [3, 'Lý Thị Lan', 31, 2, 1970, 'Kinh', null, null, null, 'chuyển đến'],
        [4, 'Vi Thị Én', '5', '6', '68', 'Tày', 'không có', null, null, null],
        [5],
        ['Tổng cộng', null, null, null, null, null, null, 4],
        null,
        [null, null, null, null, 'Chi Lăng, ngày 30 tháng 10 năm 2026'],
        [null, 'NGƯỜI LẬP BIỂU', null, null, 'CHỦ TỊCH'],
        [null, '(Ký, ghi rõ họ tên)'],
        [null, 'Nguyễn Thị Thu', null, null, 'Hoàng Thị Bích'],
      ]),
    ]);
    expect(done).toMatchObject({ rows: 4, accepted: 3, rejected: 1 });
    expect(done.people.map(shown)).toEqual([
      'Hoàng Thị Hoa 1975 0912345678 @Nà Lay branch_head@Nà Lay',
      'Nông Thị Mai 1980 0381234567 @Nà Lay',
      'Vi Thị Én 1968 @Nà Pục',
    ]);
    expect(done.rejections[0]).toMatchObject({
      row: 17,
      context: { commune: 'XÃ CHI LĂNG', branch: 'Thôn Nà Pục' },
    });
    expect(done.ignored).toEqual([
      { title: 'Dân tộc', isPrivate: true },
      { title: 'Hộ nghèo', isPrivate: true },
    ]);
    expect(done.notes.map((note) => `${note.row}: ${noteOf(note)}`)).toEqual([
      '12: số điện thoại kiểu cũ đã được đổi sang đầu số mới.',
      '18: cột điện thoại ghi “không có”, coi như chưa có số.',
    ]);
  });

  it('is read from several sheets, one for each branch', async () => {
    const titles = ['STT', 'Họ đệm', 'Tên', 'NS'];
    const done = await members(
      [
        sheet([['HƯỚNG DẪN'], ['Điền vào các trang sau']], 'Hướng dẫn'),
        sheet([['Xã Chi Lăng'], titles, [1, 'Hoàng Thị', 'Hoa', 75]], 'Thôn Nà Lay'),
        sheet([titles, [1, 'Nông Thị', 'Mai', '1980']], 'CH Nà Pục'),
      ],
      { unit: '06463' },
    );
    expect(done.people.map(shown)).toEqual([
      'Hoàng Thị Hoa 1975 @Nà Lay',
      'Nông Thị Mai 1980 @Nà Pục',
    ]);
    expect(done.headers[0]).toBeUndefined();
  });

  it.each<[string, Cell[], Cell[], string]>([
    [
      'an address',
      ['Họ tên', 'Địa chỉ'],
      ['Vi Thị Én', 'Thôn Nà Lay, xã Chi Lăng, tỉnh Lạng Sơn'],
      '@Nà Lay',
    ],
    [
      'a unit that is a commune',
      ['Họ tên', 'Đơn vị', 'Thôn'],
      ['Vi Thị Én', 'Bằng Mạc', 'Nà Lay'],
      '@Nà Lay',
    ],
    [
      'an old commune',
      ['Họ tên', 'Xã cũ', 'Thôn'],
      ['Vi Thị Én', 'Tri Phương', 'Nà Lay'],
      '@Nà Lay',
    ],
    [
      'the new beside the old',
      ['Họ tên', 'Xã', 'Xã cũ'],
      ['Vi Thị Én', 'Quốc Khánh', 'Tri Phương'],
      '@06004',
    ],
    ['a district after it', ['Họ tên', 'Xã'], ['Vi Thị Én', 'Tân Thành cũ, huyện Hữu Lũng'], '@'],
    ['only the commune', ['Họ tên', 'Xã'], ['Vi Thị Én', 'xã Chi Lăng'], '@06463'],
  ])('finds where she lives by %s', async (_what, titles, cells, where) => {
    const done = await members([sheet([titles, cells])]);
    expect(done.rejections).toEqual([]);
    expect(shown(done.people[0]!)).toContain(where);
  });

  it('says what it saw where there are no names', async () => {
    const refused = members([
      sheet([
        ['Mã hàng', 'Đơn giá'],
        ['A', 5],
      ]),
    ]);
    await expect(refused).rejects.toThrow(ImportRefused);
    await expect(refused).rejects.toThrow(/“Họ và tên”.*“Mã hàng”, “Đơn giá”/);
  });

  it('does not take the woman who signs for a member, nor a total for a person', async () => {
    const titles = ['STT', 'Họ và tên', 'Năm sinh', 'Xã'];
    const done = await members([
      sheet([
        titles,
        [1, 'Tống Thị Cộng', 1970, 'Chi Lăng'],
        ['Tổng số: 1 hội viên'],
        [null, 'Người lập'],
        [null, 'Nguyễn Thị Thu'],
      ]),
    ]);
    expect(done.people.map(({ name }) => name)).toEqual(['Tống Thị Cộng']);
    expect(done.rows).toBe(1);
  });
});

/* ---------- whatever comes ---------- */

const words = [
  'Hoàng Thị Hoa',
  'x',
  '0912345678',
  '1975',
  '31/02/1975',
  'Thôn Nà Lay',
  'xã Chi Lăng',
  'Tổng cộng',
  'Họ và tên',
  'SĐT',
  'Tổ trưởng',
  '=1+1',
  'I',
  'Xã:',
  'Tổ',
];
const cell: fc.Arbitrary<Cell> = fc.oneof(
  fc.constantFrom<Cell>(...words, null),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 20 }),
  fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 12 }),
  fc.integer(),
  fc.double(),
  fc.boolean(),
  fc
    .date({ noInvalidDate: true, min: new Date('1800-01-01'), max: new Date('2300-01-01') })
    .map((date) => ({ day: date.toISOString().slice(0, 10) })),
);
const rows = fc.array(fc.array(cell, { maxLength: 9 }), { maxLength: 25 });

const KINDS = {
  members: async (sheets: SheetSource[], register: Register) =>
    takeMembers(await readMembers(sheets, OPTIONS), OPTIONS, register),
  groups: async (sheets: SheetSource[], register: Register) =>
    takeGroups(await readGroups(sheets, OPTIONS), OPTIONS, register),
  points: async (sheets: SheetSource[], register: Register) =>
    takePoints(await readPoints(sheets, OPTIONS), OPTIONS, register),
};
const TITLES: Record<keyof typeof KINDS, Cell[]> = {
  members: ['STT', 'Họ và tên', 'Năm sinh', 'SĐT', 'Thôn', 'Xã', 'Tổ', 'Chức vụ', 'Ngày vào Hội'],
  groups: ['Mã tổ', 'Tên tổ', 'Thôn', 'Xã', 'Tổ trưởng', 'SĐT'],
  points: ['Điểm giao dịch', 'Xã mới', 'Ngày', 'Địa điểm', 'PGD', 'ĐT', 'Mã'],
};

describe.each(Object.keys(KINDS) as (keyof typeof KINDS)[])('garbage in a list of %s', (kind) => {
  it('is taken or sent back with a sentence, row by row', async () => {
    await fc.assert(
      fc.asyncProperty(rows, async (garbage) => {
        const done = await KINDS[kind]([sheet([TITLES[kind], ...garbage])], memory().register);
        const { accepted, updated, unchanged, rejected, rejections } = done;
        expect(accepted + updated + unchanged + rejected).toBe(done.rows);
        expect(rejections).toHaveLength(rejected);
        for (const { reason } of rejections) expect(reason).toMatch(/^\p{Lu}[^]*\.$/u);
        for (const { reason } of rejections) expect(reason).not.toMatch(/undefined|NaN|\[object/);
      }),
      { numRuns: 150 },
    );
  });

  it('without titles is refused with a sentence or read, and never breaks', async () => {
    await fc.assert(
      fc.asyncProperty(rows, async (garbage) => {
        const outcome = await KINDS[kind]([sheet(garbage)], memory().register).catch(
          (error: unknown) => error,
        );
        if (outcome instanceof Error) expect(outcome).toBeInstanceOf(ImportRefused);
      }),
      { numRuns: 100 },
    );
  });
});

describe('the order of columns', () => {
  it('does not matter', async () => {
    const table: Cell[][] = [
      ['STT', 'Họ và tên', 'Ngày sinh', 'SĐT', 'Thôn', 'Xã', 'Tổ vay vốn', 'Chức vụ', 'Dân tộc'],
      [
        1,
        'Hoàng Thị Hoa',
        '01/02/1975',
        '0912345678',
        'Nà Lay',
        'Chi Lăng',
        'Tổ 1',
        'Tổ trưởng',
        'Nùng',
      ],
      [2, 'Nông Thị Mai', 1980, null, 'Nà Pục', 'Xã Tri Phương', null, 'CHT', 'Tày'],
      [3, 'Hoa', 1980, null, 'Nà Pục', 'Xã Tri Phương', null, null, 'Tày'],
    ];
    const straight = await members([sheet(table)]);
    const order = fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6, 7, 8], { minLength: 9 });
    await fc.assert(
      fc.asyncProperty(order, async (at) => {
        const turned = await members([sheet(table.map((row) => at.map((n) => row[n]!)))]);
        expect(turned.people).toEqual(straight.people);
        expect(turned.rejections).toEqual(straight.rejections);
      }),
      { numRuns: 40 },
    );
    expect(straight).toMatchObject({ accepted: 2, rejected: 1 });
  });
});
