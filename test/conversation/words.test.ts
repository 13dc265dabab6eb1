/** Words that hold anywhere, ways of address, and the cleaning of what was typed. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressWishIn, spokenTo } from '../../src/conversation/address.ts';
import { clean, globalWord, plain } from '../../src/conversation/words.ts';

describe('global words', () => {
  it.each([
    ['menu', 'menu'],
    ['Về menu', 'menu'],
    ['/menu', 'menu'],
    ['quay lại', 'back'],
    ['QUAY LAI!', 'back'],
    ['cho chị quay lại nhé em', 'back'],
    ['làm lại từ đầu', 'restart'],
    ['dừng', 'stop'],
    ['dung lai', 'stop'],
    ['Đừng nhắn tin nữa', 'stop'],
    ['gặp cán bộ', 'human'],
    ['cho toi gap can bo', 'human'],
    ['trợ giúp', 'help'],
    ['ngôn ngữ', 'language'],
    ['English', 'en'],
    ['tiếng Việt', 'vi'],
    ['thôi không vay nữa', 'cancel'],
    ['đúng', undefined],
    ['đúng rồi', undefined],
    ['dùng', undefined],
    ['từ đâu', undefined],
    ['không', undefined],
    ['Na Sầm', undefined],
  ])('%s is %s', (typed, word) => expect(globalWord(typed)).toBe(word));
});

describe('ways of address', () => {
  it.each([
    ['gọi cô là cô nhé', 'co', true],
    ['cứ gọi bác thôi', 'bac', true],
    ['goi toi la bac', 'bac', true],
    ['cô muốn vay 20 triệu', 'co', false],
    ['bac muon hoi vay von', 'bac', false],
    ['gọi chị là chị', 'chi', true],
  ])('%s', (typed, form, only) => expect(addressWishIn(typed)).toEqual({ form, only }));

  it.each([
    'co muon vay',
    'có muốn vay',
    'Bắc Sơn',
    'bạc có giá không',
    'cô giáo dạy',
    'chị muốn vay',
  ])('says nothing of it: %s', (typed) => expect(addressWishIn(typed)).toBeUndefined());

  it('hold for the words of the same turn', () => {
    const person = { language: 'vi', addressForm: 'chi' } as const;
    const run = [
      { do: 'setLanguage', language: 'en' } as const,
      { do: 'setAddressForm', form: 'bac' } as const,
    ];
    expect(spokenTo({ ...person }, run)).toEqual({ language: 'en', addressForm: 'bac' });
  });
});

describe('what was typed', () => {
  it.each([
    ['hộ nghèo'.normalize('NFD'), 'hộ nghèo'],
    ['m\u200be\u200bn\u00adu', 'menu'],
    ['a\n\n\tb\u0000c\u00a0d', 'a b c d'],
    [' \u200b ', ''],
    ['\ud83d', ''],
    ['👩\u200d🌾', '👩🌾'],
  ])('is cleaned: %j', (typed, cleaned) => expect(clean(typed)).toBe(cleaned));

  it('is never longer than 1,000 characters and stays as it is when cleaned twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 3000 }), (typed) => {
        const once = clean(typed);
        expect(once.length).toBeLessThanOrEqual(1000);
        expect(clean(once)).toBe(once);
        expect(plain(plain(once))).toBe(plain(once));
      }),
    );
  });

  it('is looked at quickly, be it 100 kB long', () => {
    const start = performance.now();
    for (let n = 0; n < 20; n += 1) globalWord(clean('vay vốn ạ nhé '.repeat(7_000)));
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
