/** The door page of a class in a real browser: long names, a phone and a laptop, paper, news by itself. */
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { say } from '../../src/domain/phrase.ts';
import { createSpeech } from '../../src/speech.ts';
import type { DoorPaper } from '../../src/store/class-files.ts';
import { createClassLinks } from '../../src/store/class-links.ts';
import { assets } from '../../src/web/assets.ts';
import { classPages } from '../../src/web/classes.ts';
import { createApp, listen } from '../../src/web/server.ts';
import {
  SIZES,
  bringLooks,
  complaintsOf,
  hasChromium,
  openBrowser,
  picture,
  sayLeftOut,
} from './chromium.ts';

const BEGINS = Date.parse('2026-11-28T08:00+07:00');
const links = createClassLinks(['a-secret-key-for-the-door-page-of-a-class']);
type Size = keyof typeof SIZES;

const LONG: DoorPaper = {
  code: 'LNO-2026-03',
  title:
    'Kỹ thuật chăn nuôi ong nội lấy mật bền vững dưới tán rừng hồi kết hợp xây dựng mô hình tổ hợp tác phụ nữ vùng đặc biệt khó khăn',
  organiser: 'Hội LHPN xã Chi Lăng',
  isCancelled: false,
  session: {
    ...{ id: '7', n: 2, startsAt: BEGINS, endsAt: BEGINS + 3.5 * 3_600_000 },
    place:
      'Nhà văn hóa thôn Quán Thanh – Khối 2 (cạnh trụ sở Ủy ban nhân dân xã cũ, đối diện Trường Tiểu học số 2 Đồng Mỏ), xã Chi Lăng',
  },
  of: 10,
  seated: 30,
  present: 12,
};

if (!hasChromium) sayLeftOut('the door page of a class in a browser');

describe.skipIf(!hasChromium)('the door page of a class', () => {
  let server: Server;
  let browser: Browser;
  let base: string;
  let paper: DoorPaper;
  let now = BEGINS;
  const contexts: BrowserContext[] = [];

  beforeAll(async () => {
    const speech = createSpeech();
    const pages = classPages({
      links,
      files: { learner: async () => undefined, door: async () => paper },
      words: (key, values) => speech.speak(say(key, values), 'vi', 'chi'),
      picture: async () => undefined,
      checkInCode: () => '482913',
      checkInLink: (code) => ({ href: `https://t.me/hoi_bot?start=dd-${code}`, carriesCode: true }),
      refreshSeconds: 2,
      now: () => now,
    });
    const app = createApp({
      health: { troubles: async () => [] },
      metrics: async () => '',
      routers: [express.Router(), assets(), pages],
      log: { error: () => undefined } as never,
    });
    server = await listen(app, 0, '127.0.0.1');
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    browser = await openBrowser();
  }, 90_000);
  beforeEach(() => {
    [paper, now] = [LONG, BEGINS];
  });
  afterEach(async () => {
    await Promise.all(contexts.splice(0).map((context) => context.close()));
  });
  afterAll(async () => {
    await browser?.close();
    server?.close();
  });

  async function visit(size: Size, path = links.doorPath('7', now)) {
    const context = await browser.newContext({ viewport: SIZES[size] });
    contexts.push(context);
    const page = await context.newPage();
    page.setDefaultTimeout(15_000);
    const complaints = complaintsOf(page);
    await bringLooks(page);
    await page.goto(base + path);
    return { page, complaints };
  }

  const sizes = Object.keys(SIZES) as Size[];

  it.each(sizes)(
    '%s: shows long names whole, and a code that can be read from afar',
    async (size) => {
      const { page, complaints } = await visit(size);
      await picture(page, `door-${size}`);
      expect(await page.getByText('482 913').isVisible()).toBe(true);
      expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(LONG.title);
      const code = await page.locator('.code strong').boundingBox();
      expect(code!.height).toBeGreaterThan(50);
      expect(code!.x + code!.width).toBeLessThanOrEqual(SIZES[size].width);
      expect(code!.y + code!.height).toBeLessThan(SIZES[size].height);
      const qr = await page.locator('.qr svg').boundingBox();
      expect(Math.min(qr!.width, qr!.height)).toBeGreaterThan(250);
      expect(qr!.y + qr!.height).toBeLessThan(SIZES[size].height);
      expect(await page.evaluate('looks.stickingOut()')).toEqual([]);
      expect(await page.evaluate('looks.faintWords()')).toEqual([]);
      expect(complaints).toEqual([]);
    },
  );

  it('counts those who come without anybody touching it', async () => {
    const { page } = await visit('phone');
    expect(await page.locator('.count').innerText()).toBe('Đã đến 12/30 học viên');
    paper = { ...LONG, present: 13 };
    await page.getByText('13/30').waitFor({ timeout: 10_000 });
  });

  it('can be asked for news with the keyboard alone', async () => {
    const { page } = await visit('desktop');
    paper = { ...LONG, present: 30 };
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Làm mới ngay');
    const box = await page.getByRole('link', { name: 'Làm mới ngay' }).boundingBox();
    expect(box!.height).toBeGreaterThanOrEqual(40);
    await page.keyboard.press('Enter');
    await page.getByText('30/30').waitFor();
  });

  it('is one sheet of paper, without what changes', async () => {
    const { page } = await visit('desktop');
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width: 703, height: 1031 }); // A4 less its margins
    await picture(page, 'door-print');
    expect(await page.locator('footer').isVisible()).toBe(false);
    expect(await page.getByText('482 913').isVisible()).toBe(true);
    const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
    expect(pdf.toString('latin1').match(/\/Type \/Page\b/g)).toHaveLength(1);
  });

  it('shows no code for a cancelled class, and says why', async () => {
    paper = { ...LONG, isCancelled: true, cancelledWhy: 'Mưa lũ, đường vào thôn bị sạt lở' };
    const { page, complaints } = await visit('phone');
    await picture(page, 'door-cancelled');
    expect(await page.getByText('Lớp đã hủy').isVisible()).toBe(true);
    expect(await page.getByText('482 913').count()).toBe(0);
    expect(await page.evaluate('looks.faintWords()')).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it('says kindly when it is over', async () => {
    now = LONG.session.endsAt;
    const { page } = await visit('phone', links.doorPath('7', BEGINS));
    await picture(page, 'door-over');
    expect(await page.locator('.sorry').innerText()).toContain('đã hết hạn');
    expect(await page.evaluate('looks.stickingOut()')).toEqual([]);
  });
});
