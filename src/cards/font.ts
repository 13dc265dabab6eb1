/** Be Vietnam Pro (OFL), which has every Vietnamese letter: where its files lie, and how wide its letters are. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

export type Weight = 400 | 700;

export const FAMILY = 'Be Vietnam Pro';

const NAMES: Record<Weight, string> = { 400: '400Regular', 700: '700Bold' };

export interface Font {
  bytes: Uint8Array;
  /** Width of a text in shares of the size of its letters. */
  width(text: string): number;
  /** Whether it can draw this letter. */
  has(letter: string): boolean;
}

export type Fonts = Record<Weight, Font>;

export function loadFonts(): Fonts {
  return { 400: load(400), 700: load(700) };
}

function load(weight: Weight): Font {
  const name = NAMES[weight];
  const file = `@expo-google-fonts/be-vietnam-pro/${name}/BeVietnamPro_${name}.ttf`;
  const bytes = readFileSync(createRequire(import.meta.url).resolve(file));
  const { glyphOf, advanceOf } = tables(bytes);
  const known = new Map<string, number>();
  const widthOf = (letter: string) => {
    const before = known.get(letter);
    if (before !== undefined) return before;
    const wide = advanceOf(glyphOf(letter.codePointAt(0) ?? 0));
    known.set(letter, wide);
    return wide;
  };
  const has = (letter: string) => glyphOf(letter.codePointAt(0) ?? 0) !== 0;
  const width = (text: string) => [...text].reduce((sum, letter) => sum + widthOf(letter), 0);
  return { bytes, has, width };
}

/* ---------- the tables of a TrueType file (ISO/IEC 14496-22) ---------- */

function tables(bytes: Buffer) {
  const starts = new Map<string, number>();
  for (let n = 0; n < bytes.readUInt16BE(4); n += 1) {
    const at = 12 + 16 * n;
    starts.set(bytes.toString('latin1', at, at + 4), bytes.readUInt32BE(at + 8));
  }
  const start = (name: string) => {
    const at = starts.get(name);
    if (at === undefined) throw new Error(`font: expected a table ${name}`);
    return at;
  };
  return {
    glyphOf: glyphs(bytes, start('cmap')),
    advanceOf: advances(bytes, start('head'), start('hhea'), start('hmtx')),
  };
}

function advances(bytes: Buffer, head: number, hhea: number, hmtx: number) {
  const unitsPerEm = bytes.readUInt16BE(head + 18);
  const last = bytes.readUInt16BE(hhea + 34) - 1;
  return (glyph: number) => bytes.readUInt16BE(hmtx + 4 * Math.min(glyph, last)) / unitsPerEm;
}

/** Reads the segments of format 4, which all Unicode fonts have: letter → glyph, 0 where there is none. */
function glyphs(bytes: Buffer, cmap: number): (code: number) => number {
  const at = subtable(bytes, cmap);
  const size = bytes.readUInt16BE(at + 6);
  const [ends, firsts] = [at + 14, at + 16 + size];
  return (code) => {
    for (let n = 0; n < size; n += 2) {
      if (code > bytes.readUInt16BE(ends + n)) continue;
      const first = bytes.readUInt16BE(firsts + n);
      return code < first ? 0 : glyphIn(bytes, firsts + n, { code, first, size });
    }
    return 0;
  };
}

interface Segment {
  code: number;
  first: number;
  size: number;
}

function glyphIn(bytes: Buffer, at: number, { code, first, size }: Segment): number {
  const delta = bytes.readUInt16BE(at + size);
  const rangeAt = at + 2 * size;
  const offset = bytes.readUInt16BE(rangeAt);
  if (offset === 0) return (code + delta) & 0xffff;
  const glyph = bytes.readUInt16BE(rangeAt + offset + 2 * (code - first));
  return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
}

function subtable(bytes: Buffer, cmap: number): number {
  for (let n = 0; n < bytes.readUInt16BE(cmap + 2); n += 1) {
    const at = cmap + bytes.readUInt32BE(cmap + 4 + 8 * n + 4);
    if (bytes.readUInt16BE(at) === 4) return at;
  }
  throw new Error('font: expected a letter table of format 4');
}
