/** Communes are found by new and old names, as people type them. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFileSync } from 'node:fs';
import type { Commune } from '../../../src/domain/loans/communes.ts';
import { fold, spelled } from '../../../src/domain/loans/spelling.ts';
import { catalogue } from '../../support/catalogue.ts';

const { communes } = catalogue;
const names = (typed: string) => communes.find(typed).map(({ name }) => name);
const all = JSON.parse(
  readFileSync(new URL('../../../src/catalogue/communes.json', import.meta.url), 'utf8'),
) as Commune[];

describe('every name there is', () => {
  it('65 units of 194 old ones', () => {
    expect(all).toHaveLength(65);
    expect(all.filter(({ type }) => type === 'phường')).toHaveLength(4);
    const old = all.flatMap(({ name, mergedFrom, formerDistricts }) =>
      mergedFrom.map((unit) => [unit.replace(/ \(.*/, ''), formerDistricts[0], name]),
    );
    expect(new Set(old.map(([unit, district]) => `${unit}, ${district}`)).size).toBe(194);
  });

  it.each(all.map((unit) => [unit.name, unit]))('%s leads to itself, first', (name, unit) => {
    expect(names(name)[0]).toBe(name);
    expect(names(unit.nameAscii)[0]).toBe(name);
    expect(names(`em ở ${unit.type} ${name} ạ`)[0]).toBe(name);
    expect(communes.resolve(name)).toEqual([unit]);
  });

  it.each(all.flatMap((unit) => unit.mergedFrom.map((old) => [old, unit.name, unit] as const)))(
    '%s leads to %s, with and without marks',
    (old, name, unit) => {
      const plain = old.replace(/ \(.*/, '');
      expect(names(plain)).toContain(name);
      expect(names(fold(plain))).toContain(name);
      expect(names(`${plain}, ${unit.formerDistricts[0]}`)).toContain(name);
    },
  );
});

describe('as people type', () => {
  it.each([
    ['Hoà Bình', ['Thiện Long', 'Văn Quan', 'Yên Bình', 'Vạn Linh']],
    ['hoa binh huu lung', ['Yên Bình']],
    ['Chi Lăng', ['Chi Lăng', 'Lương Văn Tri', 'Thất Khê']],
    ['xã Chi Lăng', ['Chi Lăng', 'Thất Khê']],
    ['phường Chi Lăng', ['Lương Văn Tri']],
    ['Chi Lăng, TP Lạng Sơn', ['Lương Văn Tri']],
    ['xa Chi Lang huyen Trang Dinh', ['Thất Khê']],
    ['Cao Lộc', ['Cao Lộc', 'Kỳ Lừa']],
    ['TT. Cao Lộc', ['Kỳ Lừa']],
    ['xã Hồng Phong huyện Cao Lộc', ['Đồng Đăng']],
    ['Thuỵ Hùng', ['Thụy Hùng', 'Đồng Đăng']],
    ['Kì Lừa', ['Kỳ Lừa']],
    ['qui hoa', ['Quý Hòa']],
    ['Tân Thanh', ['Hoàng Văn Thụ']],
    ['tan thanh', ['Tân Thành', 'Hoàng Văn Thụ', 'Tân Đoàn', 'Nhất Hòa']],
    ['Bính Xá', ['Đình Lập', 'Kiên Mộc']],
    ['kien moc', ['Kiên Mộc', 'Châu Sơn']],
    ['Vạn Thuỷ', ['Tân Tri']],
    ['Vân Thủy', ['Chiến Thắng']],
    ['nha em o Quang Lac thuoc phuong nao', ['Lương Văn Tri']],
    ['thôn Tân Thành xã Yên Bình', ['Yên Bình']],
    ['x.huu lung', ['Hữu Lũng']],
    ['ĐỒNG ĐĂNG', ['Đồng Đăng']],
    ['Đồng Đăng'.normalize('NFD'), ['Đồng Đăng']],
    ['Hữu\u200b Lũng', ['Hữu Lũng']],
  ])('%s → %j', (typed, expected) => {
    expect([...names(typed)].sort()).toEqual([...expected].sort());
    expect(names(typed)[0]).toBe(expected[0]);
  });

  it.each(['', '   ', 'Hà Nội', 'em ở huyện Chi Lăng', '?!', 'không rõ', '12'])(
    '%j names none',
    (typed) => {
      expect(names(typed)).toEqual([]);
    },
  );

  it('a long text names none either', () => {
    expect(names('chị ở xã ' + 'rất xa '.repeat(20_000))).toEqual([]);
  });

  it('never breaks, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (typed) => {
        expect(Array.isArray(names(typed))).toBe(true);
      }),
    );
  });
});

describe('spelling', () => {
  it.each([
    ['Thuỵ', 'Thụy'],
    ['Hoà', 'Hòa'],
    ['Kỳ', 'Kì'],
    ['Quý', 'Quí'],
  ])('%s and %s are one', (one, other) => {
    expect(spelled(one)).toBe(spelled(other));
  });

  it.each([
    ['Thanh', 'Thành'],
    ['Vân', 'Vạn'],
    ['Mau', 'Mẫu'],
    ['Đông', 'Dông'],
  ])('%s and %s are two', (one, other) => {
    expect(spelled(one)).not.toBe(spelled(other));
    expect(fold(one)).toBe(fold(other));
  });

  it('tây and thủy end as they are written', () => {
    expect(spelled('tây')).not.toBe(spelled('tâi'));
    expect(fold('thủy')).toBe('thuy');
  });
});
