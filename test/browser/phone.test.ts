/** The pretend phone in a real browser, against the real service: looks, hands, keyboard, troubles. */
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import {
  SIZES,
  bringLooks,
  complaintsOf,
  hasChromium,
  openBrowser,
  picture,
  sayLeftOut,
} from './chromium.ts';
import { startRealService, type RunningService } from './service.ts';

const LOAN = 'toi ho can ngheo muon vay 50 trieu nuoi lon';
type Size = keyof typeof SIZES;
type PhoneName = 'zalo' | 'telegram';

if (!hasChromium) sayLeftOut('the pretend phone in a browser');

describe.skipIf(!hasChromium)('the pretend phone', () => {
  let service: RunningService;
  let browser: Browser;
  const contexts: BrowserContext[] = [];
  beforeAll(async () => {
    [service, browser] = await Promise.all([startRealService(), openBrowser()]);
  }, 90_000);
  afterEach(async () => {
    await Promise.all(contexts.splice(0).map((context) => context.close()));
  });
  afterAll(async () => {
    await browser?.close();
    await service?.stop();
  });

  /** A visitor of her own, with nothing kept from others. */
  async function visit(size: Size, options: { reducedMotion?: 'reduce' } = {}) {
    const context = await browser.newContext({ viewport: SIZES[size], ...options });
    contexts.push(context);
    const page = await context.newPage();
    page.setDefaultTimeout(15_000);
    const complaints = complaintsOf(page);
    await bringLooks(page);
    await page.goto(`${service.url}/sim`);
    await page.locator('.log[aria-live=polite]').first().waitFor({ state: 'attached' });
    return { page, complaints };
  }

  const sizes = Object.keys(SIZES) as Size[];
  const names: PhoneName[] = ['zalo', 'telegram'];
  const everywhere = sizes.flatMap((size) => names.map((name) => [size, name] as const));

  it.each(everywhere)('%s, %s: one sentence leads to a true answer', async (size, name) => {
    const { page, complaints } = await visit(size);
    const phone = await show(page, size, name);
    await picture(page, `${size}-${name}-1-empty`);
    await phone.locator('.samples button', { hasText: LOAN }).click();
    await replied(phone, 1);
    await picture(page, `${size}-${name}-2-asked`);
    for (let questions = 0; !(await answerOf(phone)); questions += 1) {
      expect(questions, 'questions before the answer').toBeLessThan(3);
      await tapFirst(phone);
    }
    await picture(page, `${size}-${name}-3-answer`);
    const answer = (await answerOf(phone)) ?? '';
    expect(answer).toMatch(/hộ cận nghèo: có thể phù hợp/i);
    expect(answer).toMatch(/100 triệu[\s\S]*120 tháng[\s\S]*7,488% một năm \(từ 1\/12\/2025\)/);
    expect(answer).toMatch(/Căn cứ: .*2553\/QĐ-TTg/);
    expect(await look(page, 'stickingOut()')).toEqual([]);
    expect(await look(page, 'faintWords()')).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it('shows both phones side by side, or one at a time on a narrow screen', async () => {
    const wide = (await visit('desktop')).page;
    const boxes = await Promise.all(names.map((name) => phoneOn(wide, name).boundingBox()));
    expect(boxes[0]!.x + boxes[0]!.width).toBeLessThan(boxes[1]!.x);
    expect(boxes[0]!.y).toBe(boxes[1]!.y);
    const narrow = (await visit('phone')).page;
    expect(await phoneOn(narrow, 'telegram').isVisible()).toBe(false);
    await narrow.getByRole('button', { name: 'Telegram', exact: true }).click();
    expect(await phoneOn(narrow, 'zalo').isVisible()).toBe(false);
    expect((await phoneOn(narrow, 'telegram').boundingBox())?.width).toBe(SIZES.phone.width);
  });

  it('begins a long reply at its beginning, and leads to its end', async () => {
    const { page } = await visit('desktop');
    const zalo = phoneOn(page, 'zalo');
    await zalo.locator('.welcome button').click();
    await replied(zalo, 1);
    const tall = zalo.locator('.entry.bot .bubble').first();
    const [reply, log] = [await tall.boundingBox(), await zalo.locator('.log').boundingBox()];
    expect(reply!.y).toBeGreaterThanOrEqual(log!.y);
    await zalo.getByRole('button', { name: 'Xuống tin mới nhất' }).click();
    const lastChoice = await zalo.locator('.buttons button').last().boundingBox();
    expect(lastChoice!.y + lastChoice!.height).toBeLessThan(log!.y + log!.height);
    await zalo.locator('.down').waitFor({ state: 'hidden' });
  });

  it('serves both phones at once', async () => {
    const { page, complaints } = await visit('desktop');
    for (const name of names) {
      const phone = phoneOn(page, name);
      await phone.locator('.samples button', { hasText: LOAN }).click();
      await replied(phone, 1);
      while (!(await answerOf(phone))) await tapFirst(phone);
    }
    const texts = await Promise.all(names.map((name) => answerOf(phoneOn(page, name))));
    expect(texts[0]).toBe(texts[1]);
    await picture(page, 'desktop-both');
    expect(complaints).toEqual([]);
  });

  it.each(sizes)('%s: says what it is', async (size) => {
    const { page } = await visit(size);
    const text = 'Điện thoại giả để thử: không gửi tới Zalo hay Telegram thật.';
    expect(await page.getByText(text).isVisible()).toBe(true);
  });

  it('can be used without a mouse, and shows where one is', async () => {
    const { page, complaints } = await visit('desktop');
    const zalo = phoneOn(page, 'zalo');
    await tabTo(page, 'Quan tâm');
    await page.keyboard.press('Enter');
    await replied(zalo, 1);
    const choice = (await zalo.locator('.entry .buttons button').first().textContent()) ?? '';
    await tabTo(page, choice);
    await page.keyboard.press('Enter');
    await replied(zalo, 2);
    await tabTo(page, 'Tin nhắn gửi trên Zalo');
    await page.keyboard.type('menu');
    await page.keyboard.press('Enter');
    await replied(zalo, 3);
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    expect(await zalo.locator('.menu').isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    expect(await zalo.locator('.menu').isVisible()).toBe(false);
    expect(await look(page, 'focused()')).toEqual({ name: 'Gửi thứ khác', isVisible: true });
    await page.keyboard.press('Enter');
    await tabTo(page, 'Nhãn dán');
    await page.keyboard.press('Enter');
    await replied(zalo, 4);
    await picture(page, 'desktop-keyboard');
    expect(complaints).toEqual([]);
  });

  it.each(everywhere)('%s, %s: every odd thing gets an answer', async (size, name) => {
    const { page, complaints } = await visit(size);
    const phone = await show(page, size, name);
    for (const [done, kind] of ['sticker', 'voice', 'photo', 'location'].entries()) {
      await phone.locator('summary').click();
      if (done === 0) await picture(page, `${size}-${name}-4-menu`);
      await phone.locator(`.menu [data-does=${kind}]`).click();
      await replied(phone, done + 1);
    }
    await picture(page, `${size}-${name}-5-odd`);
    expect(await look(page, 'stickingOut()')).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it.each(everywhere)('%s, %s: long names and long words stay inside', async (size, name) => {
    const { page, complaints } = await visit(size);
    const phone = await show(page, size, name);
    await phone.locator('summary').click();
    await phone.locator('.menu [data-does=contact]').click();
    await page.getByRole('textbox', { name: 'Tên' }).fill(`Nguyễn Thị ${'Nghiêng'.repeat(12)}`);
    await picture(page, `${size}-${name}-6-contact`);
    expect(await look(page, 'faintWords()')).toEqual([]);
    await page.getByRole('textbox', { name: 'Số điện thoại' }).press('Enter');
    await replied(phone, 1);
    await phone.locator('textarea').fill(`${'nghiêng'.repeat(60)}\n\ndòng cuối`);
    await phone.locator('.send').click();
    await replied(phone, 2);
    const words = phone.locator('.her .words').last();
    expect(await words.innerText()).toMatch(/\n\ndòng cuối$/);
    await words.scrollIntoViewIfNeeded();
    await picture(page, `${size}-${name}-7-long`);
    expect(await look(page, 'stickingOut()')).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it('shows markup as the words that it is', async () => {
    const { page, complaints } = await visit('desktop');
    const zalo = phoneOn(page, 'zalo');
    const text = '<img src=x onerror="document.title=1"><script>document.title=2</script>';
    await zalo.locator('textarea').fill(text);
    await zalo.locator('textarea').press('Enter');
    await replied(zalo, 1);
    expect(await zalo.locator('.her .words').textContent()).toBe(text);
    expect(await zalo.locator('.log img, .log script').count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  it('goes on after a reload, starts anew on demand, and knows nobody else', async () => {
    const { page } = await visit('desktop');
    const zalo = phoneOn(page, 'zalo');
    await zalo.locator('.welcome button').click();
    await replied(zalo, 1);
    const before = await zalo.locator('.log').innerText();
    await page.reload();
    await replied(zalo, 1);
    expect(await zalo.locator('.log').innerText()).toBe(before);
    const other = (await visit('desktop')).page;
    expect(await phoneOn(other, 'zalo').locator('.entry').count()).toBe(0);
    await zalo.locator('.again').click();
    expect(await zalo.locator('.entry').count()).toBe(0);
    await zalo.locator('.welcome button').click();
    await replied(zalo, 1);
  });

  it('stands still for who asked for less motion', async () => {
    const { page } = await visit('desktop', { reducedMotion: 'reduce' });
    const zalo = phoneOn(page, 'zalo');
    await zalo.locator('.welcome button').click();
    await replied(zalo, 1);
    const moves = await look(page, "motionOf('.entry')");
    expect(moves).toBe('none');
  });

  it('reads new messages aloud, and not those that stood there', async () => {
    const { page } = await visit('desktop');
    const log = phoneOn(page, 'zalo').locator('.log');
    expect(await log.getAttribute('role')).toBe('log');
    expect(await log.getAttribute('aria-live')).toBe('polite');
    await page.addInitScript('delete window.EventSource');
    await page.reload();
    expect(await log.getAttribute('aria-live')).toBe('off');
  });

  it.each(sizes)('%s: the front page leads here', async (size) => {
    const { page, complaints } = await visit(size);
    await page.goto(service.url);
    await picture(page, `${size}-front`);
    expect(await look(page, 'faintWords()')).toEqual([]);
    expect(await look(page, 'stickingOut()')).toEqual([]);
    await page.getByRole('link', { name: /Điện thoại giả/ }).click();
    await page.waitForURL('**/sim');
    expect(complaints).toEqual([]);
  });
});

describe.skipIf(!hasChromium)('the pretend phone without its service', () => {
  it('says kindly that nobody answers', async () => {
    const [service, browser] = await Promise.all([startRealService(), openBrowser()]);
    try {
      const page = await browser.newPage({ viewport: SIZES.phone });
      await page.goto(`${service.url}/sim`);
      await page.locator('.log[aria-live=polite]').first().waitFor({ state: 'attached' });
      await service.stop();
      await page.getByText('Mất liên lạc với dịch vụ, đang nối lại…').waitFor();
      await phoneOn(page, 'zalo').locator('textarea').fill('chào em');
      await phoneOn(page, 'zalo').locator('.send').click();
      await page.getByText('Tin này chưa gửi được').waitFor();
      expect(await phoneOn(page, 'zalo').locator('textarea').inputValue()).toBe('chào em');
      await page.waitForTimeout(250);
      await picture(page, 'phone-away');
    } finally {
      await browser.close();
      await service.stop();
    }
  }, 90_000);
});

function phoneOn(page: Page, name: PhoneName): Locator {
  return page.locator(`.phone.${name}`);
}

async function show(page: Page, size: Size, name: PhoneName): Promise<Locator> {
  if (size === 'phone') await page.locator(`[data-show=${name}]`).click();
  return phoneOn(page, name);
}

/** Measures in the page: see looks.js. */
function look<T>(page: Page, what: string): Promise<T> {
  return page.evaluate<T>(`looks.${what}`);
}

async function answered(phone: Locator): Promise<number> {
  return look(phone.page(), `answered('${await phone.getAttribute('data-phone')}')`);
}

/** Waits until something of hers was answered so often, and nothing more is being typed. */
async function replied(phone: Locator, times: number): Promise<void> {
  const page = phone.page();
  await phone.locator('.entry').first().waitFor();
  await expect
    .poll(() => answered(phone), { timeout: 15_000, message: `${times} answers` })
    .toBeGreaterThanOrEqual(times);
  await phone.locator('.typing').waitFor({ state: 'detached' });
  await page.waitForTimeout(250); // the little motion of a new bubble
}

/** The bubble that names the rate, where it has come. */
async function answerOf(phone: Locator): Promise<string | undefined> {
  const bubbles = phone.locator('.entry.bot .words', { hasText: '7,488' });
  return (await bubbles.count()) > 0 ? await bubbles.first().innerText() : undefined;
}

/** The first choice of the newest question: «có rồi», «không vay»; «bỏ qua» where that is the only one. */
async function tapFirst(phone: Locator): Promise<void> {
  const before = await answered(phone);
  await phone.locator('.entry').last().locator('.buttons button').first().click();
  await replied(phone, before + 1);
}

async function tabTo(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press('Tab');
    const now = await look<{ name: string; isVisible: boolean }>(page, 'focused()');
    expect(now.isVisible, `the focus on «${now.name}»`).toBe(true);
    if (now.name === name) return;
  }
  throw new Error(`60 presses of Tab did not lead to «${name}»`);
}
