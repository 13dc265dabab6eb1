/** Debian's chromium, driven by playwright-core; where there is none the browser tests say that they are left out. */
import { existsSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type Page } from 'playwright-core';

const PATH = process.env.CHROMIUM ?? '/usr/bin/chromium';

export const hasChromium = existsSync(PATH);

export function sayLeftOut(what: string): void {
  console.warn(
    `${what}: left out, there is no ${PATH} (apt-get install chromium, or set CHROMIUM)`,
  );
}

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: PATH, args: FLAGS });
}

export const SIZES = {
  desktop: { width: 1280, height: 800 },
  phone: { width: 390, height: 844 },
} as const;

/** Where pictures of the pages go: SCREENSHOTS, else a folder of this run. */
const folder = process.env.SCREENSHOTS ?? (await mkdtemp(join(tmpdir(), 'hoi-screens-')));

export async function picture(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: join(folder, `${name}.png`) });
}

/** Lets `looks` be asked in every page that is opened from here. */
export async function bringLooks(page: Page): Promise<void> {
  await page.addInitScript({ path: fileURLToPath(new URL('./looks.js', import.meta.url)) });
}

/** What the page complains of: errors of scripts, refused files, broken policies. */
export function complaintsOf(page: Page): string[] {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  return complaints;
}
