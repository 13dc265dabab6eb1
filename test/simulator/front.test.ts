/** The front page says where to go and what is not connected, and nothing that is not so. */
import express from 'express';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';
import { createFrontPage, type FrontPage } from '../../src/simulator/front.ts';

async function page(front: FrontPage): Promise<string> {
  const server = createServer(express().use(createFrontPage(front)));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    const { port } = server.address() as AddressInfo;
    return await (await fetch(`http://127.0.0.1:${port}/`)).text();
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

const none = { zalo: false, telegram: false };

describe('the front page', () => {
  it('leads to the pretend phone and says that nothing is connected', async () => {
    const text = await page({ simulator: true, connected: none });
    expect(text).toContain('href="/sim"');
    expect(text).not.toContain('href="/console"');
    expect(text).toMatch(/Zalo OA<\/strong> chưa nối/);
    expect(text).toMatch(/Telegram<\/strong> chưa nối/);
  });

  it('says which one is connected', async () => {
    const text = await page({ simulator: false, connected: { zalo: true, telegram: false } });
    expect(text).toMatch(/Zalo OA<\/strong> đã nối/);
    expect(text).not.toMatch(/Zalo OA<\/strong> chưa nối/);
    expect(text).toMatch(/Telegram<\/strong> chưa nối/);
    expect(text).not.toContain('href="/sim"');
  });

  it('leads to the console once there is one', async () => {
    const text = await page({ simulator: false, console: true, connected: none });
    expect(text).toContain('href="/console"');
    expect(text).not.toContain('không có trang nào');
  });

  it('leaves no mark of its own template', async () => {
    for (const simulator of [true, false])
      expect(await page({ simulator, connected: none })).not.toMatch(/\{\{|\}\}/);
  });
});
