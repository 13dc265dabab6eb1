/** Names, days of birth, phones, offices and places as cadres type them. */
import { describe, expect, it } from 'vitest';
import { birthFault, readDay, readParts } from '../../../src/domain/import/birth.ts';
import { isNothing, type Cell } from '../../../src/domain/import/cells.ts';
import { readName } from '../../../src/domain/import/person-name.ts';
import { readPhone } from '../../../src/domain/import/phones.ts';
import { branchName, groupName, placeWords } from '../../../src/domain/import/place-words.ts';
import { dayOfMonth } from '../../../src/domain/import/point.ts';
import { listedRole } from '../../../src/domain/import/roles.ts';

const TODAY = '2026-11-27';

describe('a name', () => {
  it.each([
    ['Hoàng Thị Hoa', 'Hoàng Thị Hoa'],
    ['HOÀNG THỊ HOA', 'Hoàng Thị Hoa'],
    ['  hoàng   thị hoa ', 'Hoàng Thị Hoa'],
    ['bà Lý Thị Lan', 'Lý Thị Lan'],
    ['Chị  Nông Thị Mai', 'Nông Thị Mai'],
    ['Bà: Vi Thị Én', 'Vi Thị Én'],
    ['1. Hoàng Thị Hoa', 'Hoàng Thị Hoa'],
    ['- Hoàng Thị Hoa', 'Hoàng Thị Hoa'],
    ['Hoàng Thị Hoa (CHT)', 'Hoàng Thị Hoa'],
    ["H'Hen niê", "H'Hen Niê"],
    ['Đặng Thị ĐÀO', 'Đặng Thị Đào'],
    ['Hoa\u0300ng Thi\u0323 Hoa', 'Hoàng Thị Hoa'],
    ['Chị Nga', 'fault'],
    ['Hoa', 'fault'],
    ['', 'fault'],
    ['Hoàng Thị Hoa 1975', 'fault'],
    ['0912345678', 'fault'],
    ['Hoµng ThÞ Hoa', 'fault'],
    ['????? ???', 'fault'],
    ['=HYPERLINK("x")', 'fault'],
    ['Anh Đào Thị Bích Nguyễn Trần Lê Phạm Hoàng Vũ', 'fault'],
  ])('«%s» → %s', (text, expected) => {
    const read = readName(text);
    expect('fault' in read ? 'fault' : read.name).toBe(expected);
  });
});

describe('a day of birth', () => {
  it.each<[Cell, number | undefined, string?]>([
    ['01/02/1975', 1975, '1975-02-01'],
    ['1/1/75', 1975, '1975-01-01'],
    ['01.01.1975', 1975, '1975-01-01'],
    ['1-2-1975', 1975, '1975-02-01'],
    ['1975-02-01', 1975, '1975-02-01'],
    ['1975-02-01 00:00:00', 1975, '1975-02-01'],
    ['1975-02-01T00:00:00.000Z', 1975, '1975-02-01'],
    ['ngày 1 tháng 2 năm 1975', 1975, '1975-02-01'],
    ['1975', 1975],
    [1975, 1975],
    ['1975.0', 1975],
    ['1975,0', 1975],
    ['75', 1975],
    [5, 2005],
    ['3/1975', 1975],
    ['tháng 3/1975', 1975],
    ['sinh năm 1975', 1975],
    ['khoảng 1950', 1950],
    ['00/00/1975', 1975],
    ['.../.../1975', 1975],
    [27426, 1975, '1975-02-01'],
    ['27426', 1975, '1975-02-01'],
    ['01021975', 1975, '1975-02-01'],
    [1021975, 1975, '1975-02-01'],
    ['19750201', 1975, '1975-02-01'],
    ['O1/O2/1975', 1975, '1975-02-01'],
    [{ day: '1975-02-01' }, 1975, '1975-02-01'],
    [{ day: '1905-05-29' }, 1976],
    [{ day: '2029-03-02' }, 1929, '1929-03-02'],
    ['29/02/1976', 1976, '1976-02-29'],
    ['', undefined],
    [null, undefined],
    ['không rõ', undefined],
    ['-', undefined],
  ])('%j → %s %s', (cell, year, date) => {
    const read = readDay(cell, TODAY);
    expect(read).toEqual({ ...(year !== undefined && { year }), ...(date && { date }) });
    expect(birthFault(read as never, TODAY)).toBeUndefined();
  });

  it.each<[Cell, string]>([
    ['31/02/1975', 'day-impossible'],
    ['29/02/1975', 'day-impossible'],
    ['45/13/1975', 'day-impossible'],
    ['5/25/1975', 'day-impossible'],
    ['13/1975', 'day-impossible'],
    ['abc', 'day-unreadable'],
    ['1975-', 'none'],
    ['0912345678', 'day-unreadable'],
    [-5, 'day-unreadable'],
    [1.5e12, 'day-unreadable'],
    [true, 'none'],
    ['2030', 'birth-later'],
    ['01/01/2027', 'birth-later'],
    ['2015', 'birth-young'],
    ['28/11/2010', 'birth-young'],
    ['1900', 'birth-old'],
    ['1/1/1890', 'day-impossible'],
  ])('%j is %s', (cell, fault) => {
    const read = readDay(cell, TODAY);
    const found = 'fault' in read ? read.fault : birthFault(read, TODAY)?.fault;
    expect(found ?? 'none').toBe(fault);
  });

  it.each([
    [
      { day: '1', month: '2', year: '1975' },
      { year: 1975, date: '1975-02-01' },
    ],
    [{ day: '', month: '2', year: '1975' }, { year: 1975 }],
    [{ day: '', month: '', year: '' }, {}],
    [
      { day: '31', month: '2', year: '75' },
      { fault: 'day-impossible', what: '31/2/75' },
    ],
  ])('in parts %j → %j', (parts, expected) => {
    expect(readParts(parts, TODAY)).toEqual(expected);
  });
});

describe('a phone', () => {
  it.each<[Cell, string | undefined, string?]>([
    ['0912345678', '+84912345678'],
    ['0912 345 678', '+84912345678'],
    ['0912.345.678', '+84912345678'],
    ['0912-345-678', '+84912345678'],
    ['(0912) 345678', '+84912345678'],
    ['+84 912 345 678', '+84912345678'],
    ['84912345678', '+84912345678'],
    ['0084912345678', '+84912345678'],
    ['+84 0912345678', '+84912345678'],
    [912345678, '+84912345678'],
    ['912345678', '+84912345678'],
    ['912,345,678', '+84912345678'],
    ['9.12345678E8', '+84912345678'],
    ['9,12345678E+08', '+84912345678'],
    ['O912345678', '+84912345678'],
    ["'0912345678", '+84912345678'],
    ['0912345678 / 0987654321', '+84912345678', 'phone-second'],
    ['0912345678; 0987654321', '+84912345678', 'phone-second'],
    ['0912345678\n0987654321', '+84912345678', 'phone-second'],
    ['0912 345 678 - 0987 654 321', '+84912345678', 'phone-second'],
    ['0912345678 0987654321', '+84912345678', 'phone-second'],
    ['123 / 0987654321', '+84987654321'],
    ['01681234567', '+84381234567', 'phone-renewed'],
    [1681234567, '+84381234567', 'phone-renewed'],
    ['0120 123 4567', '+84701234567', 'phone-renewed'],
    ['0123.456.7890', '+84834567890', 'phone-renewed'],
    ['0199 123 4567', '+84591234567', 'phone-renewed'],
    ['0205 3812345', '+842053812345'],
    ['0253812345', '+842053812345', 'phone-renewed'],
    ['0912345678 (chồng)', '+84912345678', 'phone-of-family'],
    ['', undefined],
    [null, undefined],
    [0, undefined],
    ['-', undefined],
    ['không có', undefined, 'phone-none'],
    ['ko', undefined, 'phone-none'],
    ['chưa có số', undefined, 'phone-none'],
    ['dùng nhờ', undefined, 'phone-none'],
  ])('%j → %s %s', (cell, phone, note) => {
    expect(readPhone(cell)).toEqual({ ...(phone && { phone }), ...(note && { note }) });
  });

  it.each<[Cell, string]>([
    ['091234567', 'phone-wrong'],
    ['09123456789', 'phone-wrong'],
    ['0412345678', 'phone-wrong'],
    ['0123456789', 'phone-wrong'],
    ['0999999999', 'phone-wrong'],
    ['12345', 'phone-wrong'],
    [12345, 'phone-wrong'],
    ['9.12E+08', 'phone-shortened'],
    ['9,12E+08', 'phone-shortened'],
    ['091234567x', 'phone-wrong'],
  ])('%j is %s', (cell, fault) => {
    expect(readPhone(cell)).toMatchObject({ fault });
  });
});

describe('an office', () => {
  it.each([
    ['Tổ trưởng', 'group_leader'],
    ['tổ trưởng tổ TK&VV', 'group_leader'],
    ['TỔ TRƯỞNG', 'group_leader'],
    ['To truong', 'group_leader'],
    ['Chi hội trưởng', 'branch_head'],
    ['CHT', 'branch_head'],
    ['Trưởng chi hội', 'branch_head'],
    ['Chủ tịch Hội LHPN xã', 'higher'],
    ['Tổ phó', undefined],
    ['Chi hội phó', undefined],
    ['Nguyên chi hội trưởng', undefined],
    ['tổ trưởng tổ dân phố', undefined],
    ['Tổ trưởng tổ phụ nữ', undefined],
    ['Hội viên', undefined],
    ['x', undefined],
  ])('«%s» → %s', (text, role) => expect(listedRole(text)).toBe(role));
});

describe('a place', () => {
  it.each([
    ['Thôn Nà Lay, xã Chi Lăng', { branch: 'Thôn Nà Lay', commune: 'xã Chi Lăng' }],
    ['Nà Lay - Chi Lăng', { branch: 'Nà Lay', commune: 'Chi Lăng' }],
    [
      'Khối 5, P. Đông Kinh, TP Lạng Sơn',
      { branch: 'Khối 5', commune: 'P. Đông Kinh, TP Lạng Sơn' },
    ],
    [
      'Thôn Nà Lay xã Tri Phương huyện Tràng Định tỉnh Lạng Sơn',
      { branch: 'Thôn Nà Lay', commune: 'xã Tri Phương, huyện Tràng Định' },
    ],
    ['Số 12 đường Trần Phú, khối 3', { branch: 'khối 3' }],
    ['xã Khuất Xá', { commune: 'xã Khuất Xá' }],
    ['Nà Lay', { branch: 'Nà Lay' }],
    ['', {}],
  ])('«%s» → %j', (text, words) => expect(placeWords(text)).toEqual(words));

  it.each([
    ['CHI HỘI PHỤ NỮ THÔN NÀ LAY', { type: 'thôn', name: 'Nà Lay' }],
    ['Chi hội Nà Lay', { type: 'thôn', name: 'Nà Lay' }],
    ['bản Pá Phiêng', { type: 'bản', name: 'Pá Phiêng' }],
    ['KHỐI 5', { type: 'khối', name: '5' }],
    ['Hợp Thành II', { type: 'thôn', name: 'Hợp Thành II' }],
    ['---', undefined],
    ['0912345678', undefined],
  ])('branch «%s» → %j', (text, named) => expect(branchName(text)).toEqual(named));

  it.each([
    ['Tổ TK&VV số 1', '1'],
    ['Tổ Nà Lay 1', 'Nà Lay 1'],
    ['TỔ TIẾT KIỆM VÀ VAY VỐN NÀ LAY', 'Nà Lay'],
    ['01', '01'],
    ['Tổ', undefined],
  ])('group «%s» → %s', (text, name) => expect(groupName(text)).toBe(name));
});

describe('a day of the month', () => {
  it.each([
    ['15', 15],
    ['ngày 15 hàng tháng', 15],
    ['Ngày 05', 5],
    ['15 hằng tháng', 15],
    ['08', 8],
    ['15/hàng tháng', 15],
    ['15/12/2026', 15],
    ['15.0', 15],
    ['', undefined],
  ])('«%s» → %s', (text, day) => expect(dayOfMonth(text)).toBe(day));

  it.each(['32', '00', 'ngày', 'thứ hai', '15 và 20', '150'])('«%s» is refused', (text) => {
    const read = dayOfMonth(text);
    expect(text === '00' ? undefined : (read as { fault: string }).fault).toBe(
      text === '00' ? undefined : 'point-day',
    );
  });
});

describe('nothing', () => {
  it.each(['', '-', '...', 'x', 'không', 'ko có', 'chưa có', 'không rõ', '0', 'N/A'])(
    '«%s»',
    (text) => expect(isNothing(text)).toBe(true),
  );
  it.each(['Khối 5', 'Không Tên Thị', '0912345678', 'Kha'])('not «%s»', (text) =>
    expect(isNothing(text)).toBe(false),
  );
});
