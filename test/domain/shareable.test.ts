/** What strangers may read: numbers and names covered, money and places left as they are. */
import { describe, expect, it } from 'vitest';
import { shareable } from '../../src/domain/shareable.ts';

describe('shareable', () => {
  it.each([
    ['cần người gặt, gọi 0912345678', 'cần người gặt, gọi •••'],
    ['sđt 0912 345 678 nhé', 'sđt ••• nhé'],
    ['alo +84 912.345.678 ạ', 'alo ••• ạ'],
    ['912-345-678', '•••'],
    ['o912345678', '•••'],
    ['không chín một hai ba bốn năm sáu bảy tám là số em', '••• là số em'],
    ['khong chin 1 2 3 4 5 6 7 8', '•••'],
    ['căn cước 020185001234', 'căn cước •••'],
    ['tài khoản 8410205123456', 'tài khoản •••'],
    ['viết lan@example.vn hoặc https://zalo.me/0912345678', 'viết ••• hoặc •••'],
    ['em tên Lan ở thôn Nà Pàn', 'em tên ••• ở thôn Nà Pàn'],
    ['em tên Lan, số 0912 345 678', 'em tên •••, số •••'],
    ['em ten lan can nguoi gat', 'em ten ••• can nguoi gat'],
    ['Tên là Hoàng Thị Hoa, cần cấy', 'Tên là •••, cần cấy'],
    ['gặp chị Lan nhé', 'gặp chị ••• nhé'],
    ['Nông Thị Mai cho mượn máy', '••• cho mượn máy'],
    ['gọi cho LAN', 'gọi cho •••'],
  ])('covers «%s»', (words, shown) => expect(shareable(words)).toBe(shown));

  it.each([
    'cần 3 người gặt 2 sào, trả 350.000 đồng một ngày',
    'có 1.200 cây hồi giống, chia lại 5.000 đ một cây',
    'máy cày giá thuê 1.500.000đ/ngày',
    'trả 300.000 - 350.000 một ngày',
    'ngày 25/11/2026 cấy ở xã Na Sầm',
    'nhà ở thôn Hoàng Văn Thụ',
    'có hai ba bốn người giúp được',
    'Cho mượn máy bơm',
  ])('leaves «%s»', (words) => expect(shareable(words)).toBe(words));

  it('covers the same whichever way marks are composed, and what is covered stays so', () => {
    const once = shareable('gọi chị Hạnh số 0912345678'.normalize('NFD'));
    expect(once).toBe('gọi chị ••• số •••');
    expect(shareable(once)).toBe(once);
  });

  it('takes no long time over long nonsense', () => {
    const began = performance.now();
    for (const piece of ['0 ', 'mot ', 'Lan ', 'a@', '0.-(', 'ten '])
      shareable(piece.repeat(25_000));
    expect(performance.now() - began).toBeLessThan(5_000);
  });
});
