/** What an answer gives: a link code, a year of birth, a name. */
import { describe, expect, it } from 'vitest';
import {
  birthYearIn,
  codeIn,
  givenName,
  sameName,
} from '../../../src/conversation/wishes/index.ts';
import { lines, quick, unseen } from './read.ts';

const TODAY = '2026-11-23';
const CODE = '482719305';

describe('a link code', () => {
  it.each(lines('code.txt'))('%s: «%s»', (wanted, typed) => {
    const isExpected = wanted === 'named' || wanted === 'asked';
    if (wanted !== 'unasked') expect(codeIn(typed, true)).toBe(isExpected ? CODE : undefined);
    expect(codeIn(typed, false)).toBe(wanted === 'named' ? CODE : undefined);
  });

  it('is in no message where nobody asked', () => {
    expect(unseen().filter(({ text }) => codeIn(text, false))).toEqual([]);
  });

  it('takes no long time over long nonsense', () => quick((text) => codeIn(text, true)));
});

describe('a year of birth', () => {
  it.each(lines('birth-year.txt'))('%s: «%s»', (wanted, typed) => {
    expect(String(birthYearIn(typed, TODAY) ?? 'none')).toBe(wanted);
  });

  it('takes no long time over long nonsense', () => quick((text) => birthYearIn(text, TODAY)));
});

describe('names', () => {
  it.each([
    ['Lý Thị Hoa', 'Hoa'],
    ['Nông Thị Kim Anh', 'Anh'],
    ['  Hoàng  Thị   Én ', 'Én'],
    ['Hoa', 'Hoa'],
    ['', ''],
  ])('«%s» is called «%s»', (full, given) => expect(givenName(full)).toBe(given));

  it.each([
    ['Lý Thị Hoa', 'ly thi hoa'],
    ['Lý Thị Hoa', 'LÝ THỊ HOA'],
    ['Lý Thị Hoa', ' Lí  Thị Hoa '],
    ['Lý Thị Hoa', 'Ly\u0301 Thi\u0323 Hoa'],
    ['Hoàng Thị Thúy', 'Hoang Thi Thuý'],
    ['Đinh Thị Mỹ', 'dinh thi mi'],
    ['Vi Thị Đào', 'Vy Thi Dao'],
  ])('«%s» is «%s»', (a, b) => expect(sameName(a, b)).toBe(true));

  it.each([
    ['Lý Thị Hoa', 'Lý Thị Hòe'],
    ['Lý Thị Hoa', 'Hoa'],
    ['Lý Thị Hoa', 'Lý Thị Hoan'],
    ['Lan', 'Loan'],
    ['', ''],
    ['...', '?'],
  ])('«%s» is not «%s»', (a, b) => expect(sameName(a, b)).toBe(false));
});
