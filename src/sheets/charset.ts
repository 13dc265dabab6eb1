/** Tells in which charset a CSV was saved, and decodes it piece by piece. */
import { isUtf8 } from 'node:buffer';
import { countSyllables, decodeLegacy } from './legacy.ts';
import { SheetRefused } from './refused.ts';
import type { Charset } from './table.ts';

const PIECE = 65_536;
/** bytes that are enough to tell a charset by */
const SAMPLE = 200_000;
/** Of 1,000 bytes of text fewer than this are control characters. */
const CONTROLS_MAX = 5;

export interface Decoded {
  charset: Charset;
  pieces(): Generator<string>;
}

/** Throws SheetRefused where the bytes are no text. */
export function decodeText(bytes: Buffer): Decoded {
  const charset = charsetOf(bytes);
  return { charset, pieces: () => piecesOf(bytes, charset) };
}

function* piecesOf(bytes: Buffer, charset: Charset): Generator<string> {
  const decoder = new TextDecoder(charset);
  for (let at = 0; at < bytes.length; at += PIECE) {
    yield decoder.decode(bytes.subarray(at, at + PIECE), { stream: true });
  }
  yield decoder.decode();
}

function charsetOf(bytes: Buffer): Charset {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const wide = wideOf(bytes.subarray(0, SAMPLE));
  if (wide) return wide;
  refuseBinary(bytes);
  if (isUtf8(bytes)) return 'utf-8';
  return narrowOf(bytes.subarray(0, SAMPLE));
}

/** UTF-16 without a mark: nearly every second byte of Vietnamese text is 0 or 1 (ă, đ, ư), or 0x1e (ạ … ỹ). */
function wideOf(sample: Buffer): Charset | undefined {
  if (sample.length < 4 || sample.length % 2 === 1 || !sample.includes(0)) return undefined;
  const high = [0, 0];
  sample.forEach((byte, at) => {
    if (byte <= 1 || byte === 0x1e) high[at % 2]!++;
  });
  const pairs = sample.length / 2;
  if (high[1]! > pairs * 0.9 && high[0]! < pairs * 0.1) return 'utf-16le';
  if (high[0]! > pairs * 0.9 && high[1]! < pairs * 0.1) return 'utf-16be';
  return undefined;
}

function refuseBinary(bytes: Buffer): void {
  if (bytes.includes(0)) throw new SheetRefused('binary');
  let controls = 0;
  for (const byte of bytes) {
    if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d) controls++;
  }
  if (controls * 1000 > bytes.length * CONTROLS_MAX) throw new SheetRefused('binary');
}

/** Not all UTF-8: whichever reading gives most Vietnamese syllables, UTF-8 with a damaged letter among them. */
function narrowOf(sample: Buffer): Charset {
  const read = (charset: Charset) => new TextDecoder(charset).decode(sample).normalize('NFC');
  const western = read('windows-1252');
  const found: [syllables: number, charset: Charset][] = [
    [Math.max(...[western, ...decodeLegacy(western)].map(countSyllables)), 'windows-1252'],
    [countSyllables(read('windows-1258')), 'windows-1258'],
    [countSyllables(read('utf-8')), 'utf-8'],
  ];
  return found.reduce((best, next) => (next[0] > best[0] ? next : best))[1];
}
