/** Old fonts are mended, and proper Vietnamese is never touched: by tables and by random columns of real words. */
import { readFileSync, readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { repairLegacy } from '../../src/sheets/index.ts';
import { TCVN3_LETTERS, VNI_LETTERS, VNI_MARKS } from '../../src/sheets/legacy-letters.ts';
import { isSyllable } from '../../src/sheets/syllables.ts';

describe('typed in an old font', () => {
  it.each([
    ['NguyÔn ThÞ Hoa', 'Nguyễn Thị Hoa'],
    ['Nguyeãn Thò Hoa', 'Nguyễn Thị Hoa'],
    ['NGUYÔN THÞ HOA', 'NGUYỄN THỊ HOA'],
    ['NGUYEÃN THÒ HOA', 'NGUYỄN THỊ HOA'],
    ['Hä vµ tªn', 'Họ và tên'],
    ['Lª Hµ', 'Lê Hà'],
    ['L\u00ad¬ng ThÞ H\u00ad¬ng', 'Lương Thị Hương'],
    ['Traàn Vaên Höông', 'Trần Văn Hương'],
    ['Céng hßa x· héi chñ nghÜa ViÖt Nam', 'Cộng hòa xã hội chủ nghĩa Việt Nam'],
    ['§éc lËp - Tù do - H¹nh phóc', 'Độc lập - Tự do - Hạnh phúc'],
    ['Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam', 'Cộng hòa xã hội chủ nghĩa Việt Nam'],
    ['Ñoäc laäp - Töï do - Haïnh phuùc', 'Độc lập - Tự do - Hạnh phúc'],
  ])('%s is %s', (typed, meant) => {
    expect(repairLegacy([typed])).toEqual([meant]);
  });

  it('mends the words that could be either by the rest of their column', () => {
    expect(repairLegacy(['Tù'])).toEqual(['Tù']);
    expect(repairLegacy(['Họ và tên', 'NguyÔn V¨n Tù', 'TrÇn ThÞ L\u00ad¬ng', 'Tù'])).toEqual([
      'Họ và tên',
      'Nguyễn Văn Tự',
      'Trần Thị Lương',
      'Tự',
    ]);
  });

  it('mends one text of the old font in a column of today', () => {
    const modern = ['Nguyễn Thị Hoa', 'Trần Thị Lương', 'Lê Hà', 'Lò Tú', 'Đặng Mai', 'Bế Thị Én'];
    expect(repairLegacy([...modern, 'NguyÔn ThÞ Hoa'])).toEqual([...modern, 'Nguyễn Thị Hoa']);
  });
});

describe('left alone', () => {
  it.each([
    'Hà',
    'Lò Văn Tú',
    'Tù Bá',
    'Bà Ý',
    'Krông Búk',
    'Đắk Lắk',
    'Êđê',
    'Y Blúi',
    'Sùng A Páo',
    'Giàng A Sình',
    'café Müller',
    'Noël',
    'Straße',
    'señor',
    'naïve',
    'Sữa Ông Thọ®',
    '5 µm',
    'µg',
    '25 °C',
    '½',
    '© 2026',
    '«Lê Hà»',
    'moóc',
    'xoong',
    'khuỷu',
    'quýt',
    'gìn',
    'À à',
    'ÔNG BÀ',
    'Thuý',
    'Thúy',
    'Hoà',
    'Hòa',
    'Trà Lĩnh',
    'tiền',
    '2 m²',
    '',
    'x',
    '0912345678',
  ])('%s', (text) => {
    expect(repairLegacy([text])).toEqual([text]);
  });
});

describe('in a column', () => {
  it('a slip of the finger is no old font', () => {
    const names = ['Hà', 'Bà', 'Trà', 'Lò', 'tâi', 'tâi'];
    expect(repairLegacy(names)).toEqual(names);
  });

  it('a text of today stays as it is below texts of the old font', () => {
    const old = ['NguyÔn V¨n', 'TrÇn ThÞ', 'NguyÔn ThÞ', 'Ph¹m ThÞ', 'Lª ThÞ'];
    const modern = ['Đỗ Tù', 'SĐT Tù'];
    expect(repairLegacy([...old, ...modern])).toEqual([
      'Nguyễn Văn',
      'Trần Thị',
      'Nguyễn Thị',
      'Phạm Thị',
      'Lê Thị',
      ...modern,
    ]);
  });
});

/* ---------- real words ---------- */

const root = new URL('../../', import.meta.url);
const communes = readFileSync(new URL('src/catalogue/communes.json', root), 'utf8');
const sentences = readdirSync(new URL('locales', root), { recursive: true, encoding: 'utf8' })
  .filter((name) => /vi[^/]*\.json$|vi\/.*\.json$/.test(name))
  .map((name) => readFileSync(new URL(`locales/${name}`, root), 'utf8'));

/** Words with a mark, in NFC, that stand in the project's own texts. */
const WORDS = [
  ...new Set(
    [communes, ...sentences]
      .join(' ')
      .normalize('NFC')
      .match(/[\p{L}]+/gu),
  ),
].filter((word) => /[^\0-\x7f]/.test(word) && word.length > 1);
/** Those that an old font could be mistaken for. */
const DOUBTFUL = WORDS.filter((word) => /^[\0-\xff]+$/.test(word));

const text = (words: string[]) =>
  fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 6 }).map((all) => all.join(' '));
const column = (words: string[]) => fc.array(text(words), { minLength: 1, maxLength: 20 });

describe('real words', () => {
  it('are enough to tell', () => {
    expect(WORDS.length).toBeGreaterThan(500);
    expect(DOUBTFUL.length).toBeGreaterThan(50);
  });

  it('are spelled as syllables', () => {
    const odd = WORDS.filter((word) => /^[\p{Lu}]?[\p{Ll}]+$/u.test(word) && !isSyllable(word));
    expect(odd).toEqual([]);
  });

  it('are never touched', () => {
    const untouched = (texts: string[]) => {
      expect(repairLegacy(texts)).toEqual(texts);
    };
    fc.assert(fc.property(column(WORDS), untouched), { numRuns: 2000 });
    fc.assert(fc.property(column(DOUBTFUL), untouched), { numRuns: 2000 });
    untouched(WORDS);
    for (const word of WORDS) untouched([word]);
  });

  it.each([
    ['tcvn3', asTcvn3],
    ['vni', asVni],
  ])('come back from %s', (_font, typedIn) => {
    const people = fc.array(fc.constantFrom(...PEOPLE), { minLength: 2, maxLength: 20 });
    fc.assert(
      fc.property(people, (texts) => {
        expect(repairLegacy(texts.map(typedIn))).toEqual(texts);
      }),
      { numRuns: 1000 },
    );
  });
});

const PEOPLE = [
  'Nguyễn Thị Hoa',
  'Trần Thị Hồng Nhung',
  'Lê Thị Thu Hà',
  'Phạm Thị Ngọc Anh',
  'Hoàng Thị Diệu',
  'Nông Thị Phượng',
  'Lương Thị Thúy Hằng',
  'Đặng Thị Mỹ Duyên',
  'Triệu Mùi Pham',
  'Vi Thị Huyền Trang',
  'Lý Thị Thơm',
  'Bế Thị Tuyết',
  'Hứa Thị Xuân',
  'Chu Thị Bưởi',
  'Lộc Thị Quỳnh',
  'Dương Thị Nguyệt',
  'Tô Thị Rường',
];

/* ---------- typing in an old font ---------- */

function asTcvn3(text: string): string {
  const typed = new Map([...TCVN3_LETTERS].map(([seen, meant]) => [meant, seen]));
  return [...text].map((letter) => typed.get(letter) ?? letter).join('');
}

function asVni(text: string): string {
  const letters = new Map(
    [...VNI_LETTERS].flatMap(([seen, meant]) => [
      [meant, seen],
      [meant.toUpperCase(), seen.toUpperCase()],
    ]),
  );
  const marks = new Map([...VNI_MARKS].map(([seen, meant]) => [meant.normalize('NFD'), seen]));
  return [...text].map((letter) => letters.get(letter) ?? vniPair(letter, letters, marks)).join('');
}

function vniPair(letter: string, letters: Map<string, string>, marks: Map<string, string>): string {
  const [base = '', ...rest] = letter.normalize('NFD');
  if (rest.length === 0) return letter;
  const horn = rest.includes('\u031b');
  // NFD puts the dot below before the circumflex; the table has them as they are typed.
  const mark = rest.filter((one) => one !== '\u031b');
  const sign = marks.get(mark.join('')) ?? marks.get(mark.reverse().join(''));
  const whole = horn ? letters.get((base + '\u031b').normalize('NFC'))! : base;
  return whole + (base === base.toLowerCase() ? sign! : sign!.toUpperCase());
}
