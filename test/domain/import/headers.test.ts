/** Titles as lists of the Union really have them, and what a table without them is told. */
import { describe, expect, it } from 'vitest';
import type { Cell, Row } from '../../../src/domain/import/cells.ts';
import { findHeader, titlesSeen } from '../../../src/domain/import/headers.ts';
import { meaningOf, type ListKind } from '../../../src/domain/import/titles.ts';

const table = (...lines: (Cell[] | null)[]): Row[] =>
  lines.flatMap((cells, at) => (cells ? [{ number: at + 1, cells }] : []));

const fieldsOf = (rows: Row[], kind: ListKind = 'members') =>
  findHeader(rows, kind)?.columns.map(({ field, at }) => `${at}:${field}`);

describe('a title', () => {
  it.each<[string, string[]]>([
    ['serial', ['STT', 'TT', 'Số TT', 'Số\nTT', 'S.T.T', 'stt']],
    ['name', ['Họ và tên', 'HỌ VÀ TÊN', 'Họ tên', 'Ho va ten', 'hoj vaf teen', 'Ho5 va2 te6n']],
    [
      'name',
      [
        'Hội viên',
        'Tên hội viên',
        'Họ và tên hội viên',
        'Họ, tên',
        'Họ & tên',
        'HỌ VÀ TÊN (chữ in hoa)',
      ],
    ],
    ['familyName', ['Họ đệm', 'Họ và đệm', 'Họ và tên đệm', 'Họ lót', 'Họ và chữ đệm']],
    ['givenName', ['Tên']],
    [
      'birth',
      [
        'Ngày sinh',
        'Năm sinh',
        'Ngày tháng năm sinh',
        'Ngày, tháng, năm sinh',
        'NS',
        'Sinh năm',
        'Ngày/tháng/năm sinh',
      ],
    ],
    ['birth', ['ngayf sinh', 'nawm sinh', 'Năm sinh (dd/mm/yyyy)', 'N.sinh', 'NTNS', 'Sinh ngày']],
    [
      'phone',
      [
        'SĐT',
        'Số điện thoại',
        'Điện thoại',
        'ĐT',
        'Di động',
        'Zalo',
        'Số ĐT',
        'ĐTDĐ',
        'SĐT/Zalo',
        'Số điện thoại liên hệ',
      ],
    ],
    ['phone', ['soos ddieenj thoaij', 'So dien thoai', 'SĐT (nếu có)', 'Điện thoại\ndi động']],
    [
      'branch',
      [
        'Chi hội',
        'Thôn',
        'Bản',
        'Khối',
        'Thôn (bản)',
        'Thôn/bản/khối phố',
        'Tên chi hội',
        'Tổ dân phố',
        'Khu',
        'Sinh hoạt tại chi hội',
      ],
    ],
    [
      'address',
      ['Địa chỉ', 'Nơi ở', 'Chỗ ở hiện nay', 'Nơi thường trú', 'Thôn, xã', 'Địa chỉ (thôn, xã)'],
    ],
    ['commune', ['Xã', 'Phường', 'Xã, phường', 'Xã/Phường', 'Xã mới', 'Tên xã', 'xax']],
    ['formerCommune', ['Xã cũ', 'Xã, phường cũ', 'Xã (cũ)', 'Xã trước sáp nhập']],
    [
      'group',
      [
        'Tổ',
        'Tổ TK&VV',
        'Tổ vay vốn',
        'Tổ tiết kiệm',
        'Tên tổ',
        'Tổ tiết kiệm và vay vốn',
        'Tổ TKVV',
      ],
    ],
    ['role', ['Chức vụ', 'Chức danh', 'Vai trò', 'Chức vụ trong Hội']],
    ['note', ['Ghi chú', 'Ghi chu']],
    [
      'joined',
      ['Ngày vào Hội', 'Ngày kết nạp', 'Năm vào hội', 'Vào Hội năm', 'Ngày tháng năm vào Hội'],
    ],
    ['code', ['Mã hội viên', 'Mã HV', 'Số thẻ hội viên', 'Mã']],
    ['groupCode', ['Mã tổ', 'Mã số tổ', 'Mã tổ TK&VV']],
    [
      'private',
      [
        'Dân tộc',
        'CCCD',
        'CMND',
        'Số CCCD/CMND',
        'Tôn giáo',
        'Hộ nghèo',
        'Thuộc hộ cận nghèo',
        'Hoàn cảnh',
        'Đảng viên',
      ],
    ],
    [
      'private',
      [
        'Ngày vào Đảng',
        'SĐT chồng',
        'Họ tên chồng',
        'Trình độ',
        'Số tài khoản',
        'Dư nợ',
        'Quê quán',
        'Giới tính',
      ],
    ],
  ])('means %s', (field, titles) => {
    expect(titles.map((title) => [title, meaningOf(title, 'members')])).toEqual(
      titles.map((title) => [title, field]),
    );
  });

  it.each(['Diện tích', 'Số con lợn', 'Tổ trưởng', 'abc', 'Hội phí', ''])(
    'is not known: «%s»',
    (title) => {
      expect(['private', undefined]).toContain(meaningOf(title, 'members'));
    },
  );

  it.each<[ListKind, string, string[]]>([
    ['groups', 'name', ['Tổ trưởng', 'Họ và tên tổ trưởng', 'Tên tổ trưởng', 'Họ tên tổ trưởng']],
    [
      'groups',
      'phone',
      ['SĐT', 'SĐT tổ trưởng', 'Số điện thoại tổ trưởng', 'Điện thoại của tổ trưởng'],
    ],
    ['groups', 'group', ['Tên tổ', 'Tổ TK&VV', 'Tổ']],
    ['groups', 'groupCode', ['Mã tổ', 'Mã', 'Mã số']],
    [
      'transaction-points',
      'name',
      ['Điểm giao dịch', 'Tên điểm giao dịch', 'Điểm GD', 'Điểm giao dịch xã'],
    ],
    [
      'transaction-points',
      'day',
      ['Ngày giao dịch', 'Ngày giao dịch cố định', 'Ngày GD hàng tháng', 'Phiên giao dịch', 'Ngày'],
    ],
    ['transaction-points', 'place', ['Địa điểm', 'Địa điểm giao dịch', 'Nơi giao dịch']],
    ['transaction-points', 'office', ['PGD', 'Phòng giao dịch', 'Phòng giao dịch NHCSXH']],
    [
      'transaction-points',
      'formerCommune',
      ['Xã cũ', 'Tên xã cũ', 'Đơn vị hành chính cũ', 'Xã trước sáp nhập'],
    ],
    ['transaction-points', 'phone', ['ĐT', 'Điện thoại', 'SĐT PGD', 'Số điện thoại']],
  ])('of %s means %s', (kind, field, titles) => {
    expect(titles.map((title) => [title, meaningOf(title, kind)])).toEqual(
      titles.map((title) => [title, field]),
    );
  });
});

describe('the row of titles', () => {
  it('stands below headings and blank lines, in any order', () => {
    const rows = table(
      ['HỘI LHPN XÃ CHI LĂNG'],
      ['DANH SÁCH HỘI VIÊN NĂM 2026'],
      null,
      ['Đơn vị: Chi hội Nà Lay', null, 'Tổng số: 45 hội viên'],
      ['SĐT', 'Thôn', 'STT', 'Năm sinh', 'Họ tên', 'Dân tộc'],
      ['0912345678', 'Nà Lay', 1, 1975, 'Hoàng Thị Hoa', 'Nùng'],
    );
    expect(findHeader(rows, 'members')).toMatchObject({
      first: 5,
      last: 5,
      ignored: [{ title: 'Dân tộc', isPrivate: true }],
    });
    expect(fieldsOf(rows)).toEqual(['0:phone', '1:branch', '2:serial', '3:birth', '4:name']);
  });

  it.each<[string, (Cell[] | null)[], string[]]>([
    [
      'day, month and year under one title',
      [
        ['STT', 'Họ và tên', 'Ngày sinh', null, null, 'Thôn'],
        [null, null, 'Ngày', 'Tháng', 'Năm'],
        [1, 'Hoàng Thị Hoa', 1, 2, 1975, 'Nà Lay'],
      ],
      ['0:serial', '1:name', '2:birthDay', '3:birthMonth', '4:birthYear', '5:branch'],
    ],
    [
      'men and women under the year of birth',
      [
        ['STT', 'Họ và tên', 'Năm sinh', null, 'Điện thoại'],
        [null, null, 'Nam', 'Nữ', null],
        [1, 'Hoàng Thị Hoa', null, 1975, '0912345678'],
      ],
      ['0:serial', '1:name', '2:birth', '3:birth', '4:phone'],
    ],
    [
      'places under the address',
      [
        ['TT', 'Họ tên', 'Địa chỉ', null, 'Ngày vào', null],
        [null, null, 'Thôn', 'Xã', 'Hội', 'Đảng'],
      ],
      ['0:serial', '1:name', '2:branch', '3:commune', '4:joined'],
    ],
    [
      'a name over two columns',
      [
        ['STT', 'Họ và tên', null, 'Năm sinh'],
        [1, 'Hoàng Thị', 'Hoa', 1975],
      ],
      ['0:serial', '1:familyName', '3:birth', '2:givenName'],
    ],
    [
      'family and given name apart',
      [['Họ đệm', 'Tên', 'NS']],
      ['0:familyName', '1:givenName', '2:birth'],
    ],
    ['only names', [['Họ và tên'], ['Hoàng Thị Hoa']], ['0:name']],
    [
      'what we wrote ourselves',
      [['Họ và tên', 'Ngày sinh – Ngày', 'Ngày sinh – Năm', 'Lý do']],
      ['0:name', '1:birthDay', '2:birthYear'],
    ],
  ])('reads %s', (_what, lines, fields) => {
    expect(fieldsOf(table(...lines))).toEqual(fields);
  });

  it('is not there in a table of something else, and tells what it saw', () => {
    const rows = table(['Báo cáo'], ['Mã hàng', 'Đơn giá', 'Số lượng'], ['A', 1, 2]);
    expect(findHeader(rows, 'members')).toBeUndefined();
    expect(titlesSeen(rows, 'members')).toEqual(['Mã hàng', 'Đơn giá', 'Số lượng']);
  });
});
