/** Tables of classes as offices make them: which column is which, which rows are one class, which are none. */
import { describe, expect, it } from 'vitest';
import { columnOf, courseHeader, sheetCourses } from '../../src/domain/course-sheet.ts';
import { sessionsIn } from '../../src/domain/course-days.ts';
import { timeText } from '../../src/domain/course-plan.ts';
import { saidInJson } from '../../src/domain/course-json.ts';
import type { Cell } from '../../src/domain/import/cells.ts';

const rowsOf = (table: Cell[][]) => table.map((cells, at) => ({ number: at + 1, cells }));

/** «code or title @ place: time; time (rows)», one line a class. */
function read(table: Cell[][]): string[] {
  const rows = rowsOf(table);
  const header = courseHeader(rows)!;
  return sheetCourses(rows, header).map(({ rows, said }) => {
    const times = said.sessions.flatMap(({ days, hours, place }) =>
      (sessionsIn(days, hours) as object[]).map((one) =>
        'fault' in one ? String(one.fault) : timeText(one as never) + (place ? ` @ ${place}` : ''),
      ),
    );
    return `${said.code ?? said.title ?? '?'}: ${times.join('; ')} (${rows.join(',')})`;
  });
}

describe('titles', () => {
  it.each([
    ['Tên lớp | Ngày học | Giờ học | Số chỗ', 'title day hours seats'],
    [
      'TÊN LỚP HỌC | THỜI GIAN TỔ CHỨC | ĐỊA ĐIỂM TỔ CHỨC | SỐ LƯỢNG HỌC VIÊN',
      'title day place seats',
    ],
    ['Mã lớp | Nội dung tập huấn | Từ ngày | Đến ngày', 'code title day dayTo'],
    ['Lớp | Giờ bắt đầu | Giờ kết thúc | Xã/phường', 'title begin end commune'],
    [
      'Khóa học | Hạn đăng ký | Đơn vị tổ chức | Chế độ hỗ trợ',
      'title deadline organiser allowances',
    ],
    ['Tên lớp (*) | Đối tượng tham gia | Đầu mối liên hệ | Bản đồ', 'title audience contact map'],
    ['Tên lớp | Chủ đề | Loại lớp | Ghi chú', 'title topic kind'],
  ])('%s', (titles, fields) => {
    const header = courseHeader(rowsOf([['KẾ HOẠCH MỞ LỚP'], titles.split(' | ')]));
    expect(header?.number).toBe(2);
    expect(header?.columns.map(({ field }) => field).join(' ')).toBe(fields);
  });

  it('knows a table that is about something else', () => {
    expect(courseHeader(rowsOf([['Họ và tên', 'Năm sinh', 'Xã', 'Điện thoại']]))).toBeUndefined();
  });

  it('tells in which column a fault stands', () => {
    const header = courseHeader(rowsOf([['Tên lớp', 'Thời gian', 'Sĩ số']]))!;
    expect(columnOf({ fault: 'day-impossible' }, header)).toBe('Thời gian');
    expect(columnOf({ fault: 'seats-wrong' }, header)).toBe('Sĩ số');
    expect(columnOf({ fault: 'map-wrong' }, header)).toBeUndefined();
  });
});

const HEAD = ['TT', 'Tên lớp', 'Ngày', 'Giờ', 'Địa điểm', 'Xã', 'Số chỗ'];
const BEE = ['Nuôi ong', '5/12/2026', '8h-11h', 'Nhà văn hóa', 'Chi Lăng', 30];

describe('rows', () => {
  it('is one class where the cells are merged, and the hours of the row above go on', () => {
    expect(
      read([HEAD, [1, ...BEE], [null, null, '6/12/2026'], [null, null, { day: '2026-12-07' }]]),
    ).toEqual([
      'Nuôi ong: 08:00-11:00 05/12/2026; 08:00-11:00 06/12/2026; 08:00-11:00 07/12/2026 (2,3,4)',
    ]);
  });

  it('is one class where the name stands again, two where the place is another', () => {
    const [title, , ...rest] = BEE;
    const elsewhere = [3, title!, '9/12/2026', '8h-11h', 'Trường học', 'Chi Lăng', 30];
    expect(read([HEAD, [1, ...BEE], [2, 'NUÔI ONG', '6/12/2026', ...rest], elsewhere])).toEqual([
      'Nuôi ong: 08:00-11:00 05/12/2026; 08:00-11:00 06/12/2026 (2,3)',
      'Nuôi ong: 08:00-11:00 09/12/2026 (4)',
    ]);
  });

  it('is one class by its code, also where a meeting is elsewhere', () => {
    const head = ['Mã lớp', ...HEAD.slice(1)];
    const [title, , ...rest] = BEE;
    expect(
      read([
        head,
        ['ONG-1', ...BEE],
        ['ong-1', title!, '6/12/2026', '8h-11h', 'Trường học'],
        ['ONG-2', title!, '7/12/2026', ...rest],
      ]),
    ).toEqual([
      'ONG-1: 08:00-11:00 05/12/2026; 08:00-11:00 06/12/2026 @ Trường học (2,3)',
      'ONG-2: 08:00-11:00 07/12/2026 (4)',
    ]);
  });

  it('reads days and hours from columns of their own, and times as workbooks keep them', () => {
    const head = ['Tên lớp', 'Từ ngày', 'Đến ngày', 'Giờ bắt đầu', 'Giờ kết thúc'];
    expect(read([head, ['May', '5/12/2026', { day: '2026-12-06' }, 8 / 24, '11h30']])).toEqual([
      'May: 08:00-11:30 05/12/2026; 08:00-11:30 06/12/2026 (2)',
    ]);
  });

  it('passes over totals, signatures, numbers of columns and the titles once more', () => {
    const table = [
      HEAD,
      ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)'],
      [1, ...BEE],
      HEAD,
      [null, 'Tổng cộng', null, null, null, null, 30],
      [null, null, null, null, 'Lạng Sơn, ngày 1 tháng 12 năm 2026'],
      [null, 'NGƯỜI LẬP BIỂU', null, null, null, 'CHỦ TỊCH'],
      [null, 'Nguyễn Thị A'],
    ];
    expect(read(table)).toEqual(['Nuôi ong: 08:00-11:00 05/12/2026 (3)']);
  });

  it('keeps a class without a name, to be sent back', () => {
    expect(read([HEAD, [1, null, ...BEE.slice(1)]])).toEqual(['?: 08:00-11:00 05/12/2026 (2)']);
    expect(read([HEAD, ['I. Chăn nuôi'], [null, 'Trồng trọt'], [1, 'Nuôi dê']])).toEqual([
      'Nuôi dê: day-missing; hours-missing (4)',
    ]);
  });
});

describe('JSON', () => {
  it('takes meetings in a line or in parts', () => {
    const sessions = [
      '2026-12-05 08:00-11:00',
      { day: '2026-12-06', hours: '8h-11h', place: 'Chợ' },
    ];
    expect(saidInJson({ title: 'May', seats: 30, sessions, priority: ['poor'] })).toEqual({
      ...{ title: 'May', seats: '30', priority: [{ status: 'poor', rank: 1 }] },
      sessions: [
        { days: '2026-12-05 08:00-11:00', hours: '' },
        { days: '2026-12-06', hours: '8h-11h', place: 'Chợ' },
      ],
    });
  });

  it.each([
    [null],
    [[]],
    [7],
    ['x'],
    [{ title: {}, sessions: { a: 1 } }],
    [{ sessions: [null, 3] }],
  ])('does not break on %j', (value) => {
    expect(() => saidInJson(value)).not.toThrow();
  });
});
