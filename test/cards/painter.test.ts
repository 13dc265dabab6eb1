/** The painter: real pictures, one after the other, in a thread that comes and goes. */
import { afterEach, describe, expect, it } from 'vitest';
import { createPainter, type Painter } from '../../src/cards/painter.ts';
import type { PictureCard } from '../../src/cards/card.ts';

const CARD: PictureCard = {
  union: 'Hội Liên hiệp Phụ nữ tỉnh Lạng Sơn',
  title: 'Nuôi ong lấy mật',
  day: 'Thứ Bảy, 28/11/2026',
  time: '8 giờ – 11 giờ 30',
  more: [],
  place: { label: 'Nơi học', text: 'Nhà văn hóa thôn Làng Mỏ' },
  organiser: 'Hội LHPN xã Chi Lăng',
};

/** Width and height as the PNG's own head tells them. */
function sizeOf(png: Uint8Array | undefined): number[] {
  const bytes = Buffer.from(png ?? []);
  expect(bytes.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

describe('the painter', () => {
  let painter: Painter;
  afterEach(() => painter.close());

  it('draws what was asked, each her own', async () => {
    painter = createPainter();
    const titles = ['Nuôi ong', 'Nuôi lợn', 'Nuôi ong'];
    const pictures = await Promise.all(titles.map((title) => painter.picture({ ...CARD, title })));
    for (const png of pictures) expect(sizeOf(png)).toEqual([1080, 1350]);
    const [one, other, same] = pictures.map((png) => Buffer.from(png ?? []));
    expect(one!.equals(same!)).toBe(true);
    expect(one!.equals(other!)).toBe(false);
  });

  it('says so where too many wait already, and draws for the others', async () => {
    painter = createPainter({ mostWaiting: 2 });
    const pictures = await Promise.all([1, 2, 3].map(() => painter.picture(CARD)));
    expect(pictures.map((png) => png !== undefined)).toEqual([true, true, false]);
    expect(await painter.picture(CARD)).toBeDefined();
  });

  it('tells of one that can not be drawn, and draws the next', async () => {
    painter = createPainter();
    const broken = { ...CARD, place: undefined } as unknown as PictureCard;
    await expect(painter.picture(broken)).rejects.toThrow(/cards: a picture could not be drawn/);
    expect(sizeOf(await painter.picture(CARD))).toEqual([1080, 1350]);
  });

  it('lets its thread go when nobody asks, and takes a new one when somebody does', async () => {
    painter = createPainter({ idleMs: 20 });
    await painter.picture(CARD);
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(sizeOf(await painter.picture(CARD))).toEqual([1080, 1350]);
  });

  it('leaves nobody waiting when the service ends', async () => {
    painter = createPainter();
    const waiting = expect(painter.picture(CARD)).rejects.toThrow(/the service ends/);
    await painter.close();
    await waiting;
  });
});
