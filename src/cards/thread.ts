/** Draws pictures in a thread of its own, so that a web server goes on answering meanwhile. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { parentPort } from 'node:worker_threads';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { cardSvg, type PictureCard } from './card.ts';
import { FAMILY, loadFonts, type Fonts } from './font.ts';

const fonts = loadFonts();
const wasm = createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm');
const ready = initWasm(readFileSync(wasm));

parentPort?.on('message', (card: PictureCard) => void answer(card));

async function answer(card: PictureCard): Promise<void> {
  try {
    await ready;
    parentPort?.postMessage({ png: draw(cardSvg(card, fonts), fonts) });
  } catch (error) {
    parentPort?.postMessage({ trouble: String(error) });
  }
}

/** What is not given back stays in the memory of the machine inside. */
function draw(svg: string, { 400: regular, 700: bold }: Fonts): Uint8Array {
  const fontBuffers = [regular.bytes, bold.bytes];
  const resvg = new Resvg(svg, { font: { fontBuffers, defaultFontFamily: FAMILY } });
  const image = resvg.render();
  const png = image.asPng();
  image.free();
  resvg.free();
  return png;
}
