/** Communes by their names of today and of before July 2025. */
import { describe, expect, it } from 'vitest';
import { stripMarks } from '../../src/understanding/fold.ts';
import { findCommunes, PLACES } from '../../src/understanding/places.ts';

describe('findCommunes', () => {
  it('knows 65 communes and wards and 194 former units', () => {
    const former = new Set(
      PLACES.flatMap(({ former, districts }) =>
        former.map((unit) => `${unit.replace(' (một phần)', '')} ${districts.join()}`),
      ),
    );
    expect(PLACES).toHaveLength(65);
    expect(former.size).toBe(194);
  });

  it('finds each of today by its name, with marks and without', () => {
    for (const { name, kind } of PLACES) {
      expect(findCommunes(name)[0], name).toBe(name);
      expect(findCommunes(`${kind} ${name}`)[0], name).toBe(name);
      expect(findCommunes(stripMarks(name)), name).toContain(name);
    }
  });

  it('leads every former unit to what it became', () => {
    for (const { name, former, districts } of PLACES) {
      for (const unit of former) {
        const typed = unit.replace(' (một phần)', '');
        expect(findCommunes(`${typed} ${districts[0]!.replace('TP ', '')}`), typed).toContain(name);
      }
    }
  });

  it.each([
    ['Quảng Lạc', ['Lương Văn Tri']],
    ['Chi Lăng', ['Chi Lăng', 'Lương Văn Tri', 'Thất Khê']],
    ['xã Chi Lăng huyện Tràng Định', ['Thất Khê']],
    ['Tân Thanh', ['Hoàng Văn Thụ']],
    ['Bính Xá', ['Đình Lập', 'Kiên Mộc']],
    ['thị trấn Na Sầm', ['Na Sầm']],
    ['Bin Gia', ['Bình Gia']],
    ['Nợi Bác', ['Lợi Bác']],
    ['binhf gia', ['Bình Gia']],
    ['Hà Nội', []],
    ['', []],
  ])('%s → %j', (typed, names) => {
    expect(findCommunes(typed)).toEqual(names);
  });
});
