/** The picture card: every letter is there, whatever is written fits, and what is drawn is a PNG. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cardSvg, HEIGHT, WIDTH, type PictureCard } from '../../src/cards/card.ts';
import { loadFonts } from '../../src/cards/font.ts';
import { wrap } from '../../src/cards/wrap.ts';

const fonts = loadFonts();

const CARD: PictureCard = {
  union: 'Hội Liên hiệp Phụ nữ tỉnh Lạng Sơn',
  title: 'Nuôi ong lấy mật',
  learner: 'Học viên: Lan',
  day: 'Thứ Bảy, 28/11/2026',
  time: '8 giờ – 11 giờ 30',
  more: ['Buổi 2: Chủ Nhật, 29/11, 8 giờ – 11 giờ 30'],
  place: { label: 'Nơi học', text: 'Nhà văn hóa thôn Làng Mỏ, xã Chi Lăng' },
  seat: 'Chỗ số 12',
  contact: { label: 'Liên hệ', text: 'Chị Ngọc, 0912 345 678' },
  organiser: 'Hội LHPN xã Chi Lăng',
  qr: { data: 'https://t.me/bot', caption: 'Quét mã để nhắn Trợ lý Hội' },
};

/** Each vowel with each tone, both cases, and đ. */
const letters = [...'aăâeêioôơuưy']
  .flatMap((vowel) =>
    ['', '\u0300', '\u0301', '\u0309', '\u0303', '\u0323'].map((tone) => vowel + tone),
  )
  .concat('bcdđghklmnpqrstvxfjwz'.split(''))
  .map((letter) => letter.normalize('NFC'));

interface Line {
  text: string;
  x: number;
  y: number;
  size: number;
  weight: 400 | 700;
}

function linesOf(svg: string): Line[] {
  const found = svg.matchAll(
    /<text x="([\d.]+)" y="([\d.]+)" [^>]*?font-size="(\d+)" font-weight="(400|700)"[^>]*>([^<]*)</g,
  );
  return [...found].map(([, x, y, size, weight, text]) => ({
    ...{ x: Number(x), y: Number(y), size: Number(size), weight: Number(weight) as 400 | 700 },
    text: text!.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&'),
  }));
}

const said = (card: PictureCard) =>
  linesOf(cardSvg(card, fonts))
    .map(({ text }) => text)
    .join(' ');

describe('the font', () => {
  it.each([400, 700] as const)('of weight %i has every Vietnamese letter and sign', (weight) => {
    const all = [
      ...letters,
      ...letters.map((one) => one.toUpperCase()),
      ...'0123456789.,;:!?()«»“”–…/&@#%+-',
    ];
    expect(all).toHaveLength(2 * 93 + 31);
    expect(all.filter((letter) => !fonts[weight].has(letter))).toEqual([]);
    expect(fonts[weight].has('漢')).toBe(false);
    expect(fonts[weight].has('🐝')).toBe(false);
  });

  it('tells how wide words are', () => {
    expect(fonts[700].width('mmm')).toBeGreaterThan(fonts[400].width('iii'));
    expect(fonts[400].width('ữ')).toBeCloseTo(fonts[400].width('ư'), 1);
  });
});

describe('lines', () => {
  const space = { font: fonts[400], size: 40, width: 400, most: 3 };

  it('are broken between words, and never within a phone number', () => {
    expect(wrap('Bà Hoàng Thị Nguyệt Quỳnh, 0912 345 678', space)).toEqual([
      'Bà Hoàng Thị',
      'Nguyệt Quỳnh,',
      '0912 345 678',
    ]);
  });

  it('end with «…» where there are too many', () => {
    const lines = wrap('nuôi ong lấy mật '.repeat(20), space);
    expect(lines).toHaveLength(3);
    expect(lines[2]).toMatch(/…$/);
  });

  it('are never wider than they may be', () => {
    const text = fc.string({
      unit: fc.constantFrom('ong ', 'W', 'ữ', ' ', '漢', '0 1', '\u0301'),
      maxLength: 120,
    });
    fc.assert(
      fc.property(text, (one) => {
        for (const line of wrap(one, space)) {
          expect(fonts[400].width(line) * 40).toBeLessThanOrEqual(400);
          expect(line).not.toBe('');
        }
      }),
    );
  });
});

describe('a picture card', () => {
  it('says all of it', () => {
    const text = said(CARD);
    const { place, contact, qr, more, ...rest } = CARD;
    const words = [
      place.text,
      contact!.text,
      qr!.caption,
      ...more,
      ...Object.values(rest),
    ] as string[];
    for (const one of words) expect(text).toContain(one);
  });

  it('names no learner where that was not asked', () => {
    expect(said({ ...CARD, learner: undefined })).not.toContain('Học viên');
  });

  it('crosses out when it was, where the class is cancelled', () => {
    const off = cardSvg(
      { ...CARD, qr: undefined, stamp: { text: 'Lớp đã hủy', why: 'Mưa lũ' } },
      fonts,
    );
    expect(off).toMatch(/line-through[^<]*Thứ Bảy/);
    expect(off).toContain('Mưa lũ');
  });

  it('leaves out what no letter of the font can show, and takes nothing for markup', () => {
    const text = cardSvg({ ...CARD, title: 'Ong 🐝 <b>&amp;</b> 漢 "hồi"' }, fonts);
    expect(linesOf(text).map((line) => line.text)).toContain('Ong <b>&amp;</b> "hồi"');
    expect(text).not.toMatch(/[🐝漢]/u);
  });

  it('fits, whatever is written on it', () => {
    const long = (most: number) =>
      fc.array(
        fc.constantFrom('Nguyễn', 'kỹ', 'thuật', 'ỮỮỮỮỮỮỮỮỮỮỮỮỮỮỮỮỮỮỮỮ', 'hồi', '0912', 'WW'),
        {
          maxLength: most,
        },
      );
    const text = long(60).map((words) => words.join(' '));
    const any = fc.record({
      ...{
        union: text,
        title: text,
        learner: text,
        day: text,
        time: text,
        seat: text,
        organiser: text,
      },
      more: fc.array(text, { maxLength: 4 }),
      place: fc.record({ label: text, text }),
      contact: fc.record({ label: text, text }),
      stamp: fc.option(fc.record({ text, why: text }), { nil: undefined }),
      qr: fc.record({ data: fc.constant('https://t.me/bot'), caption: text }),
    });
    fc.assert(fc.property(any, (card) => fits(cardSvg(card, fonts))));
  });
});

/** No line leaves the sheet, and none stands on another. */
function fits(svg: string): void {
  const lines = linesOf(svg);
  for (const { text, x, y, size, weight } of lines) {
    expect(x + fonts[weight].width(text) * size).toBeLessThanOrEqual(WIDTH);
    expect(y + size * 0.3).toBeLessThanOrEqual(HEIGHT);
    expect(size).toBeGreaterThanOrEqual(30);
  }
  const left = lines.filter(({ x }) => x < WIDTH / 2);
  left
    .slice(1)
    .forEach(({ y, size }, n) => expect(y - left[n]!.y).toBeGreaterThanOrEqual(size * 0.9));
}
