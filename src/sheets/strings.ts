/** The shared strings of a workbook, packed as bytes: twenty thousand rows may hold a hundred thousand of them. */
import { SheetRefused } from './refused.ts';
import { readXml } from './xml.ts';

/** bytes of text; four times what 100,000 rows of names and villages need. */
const BYTES_MAX = 48_000_000;
const COUNT_MAX = 1_000_000;
/** Each string is there once, so only one can be empty; programs less careful than Excel write a few. */
const EMPTY_MAX = 10_000;
/** UTF-16 units: a full cell with every sign written as _x000D_. */
const TEXT_MAX = 250_000;

export interface SharedStrings {
  /** Undefined where there is no such string. */
  at(index: number): string | undefined;
}

/** Throws SheetRefused. */
export async function readStrings(
  xml: AsyncIterable<Buffer>,
  part: string,
): Promise<SharedStrings> {
  const store = packed();
  const text = textReader(['si'], (whole) => store.add(whole));
  await readXml(xml, part, text);
  return store;
}

function packed() {
  let bytes: Buffer = Buffer.allocUnsafe(65_536);
  let used = 0;
  let count = 0;
  let empty = 0;
  let ends = new Uint32Array(4096);
  return {
    add(text: string) {
      const most = used + text.length * 3;
      if (text === '') empty++;
      if (most > BYTES_MAX || count >= COUNT_MAX || empty > EMPTY_MAX) {
        throw new SheetRefused('too-much-text');
      }
      if (most > bytes.length) bytes = grown(bytes, most);
      if (count === ends.length) ends = grownEnds(ends);
      used += bytes.write(text, used, 'utf8');
      ends[count++] = used;
    },
    at(index: number): string | undefined {
      if (!(index >= 0 && index < count)) return undefined;
      return bytes.toString('utf8', index === 0 ? 0 : ends[index - 1], ends[index]);
    },
  };
}

function grown(bytes: Buffer, needed: number): Buffer {
  const larger = Buffer.allocUnsafe(Math.max(bytes.length * 2, needed));
  bytes.copy(larger);
  return larger;
}

function grownEnds(ends: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(ends.length * 2);
  larger.set(ends);
  return larger;
}

/**
 * Gathers the text of each element named in `wholes`: all its <t>, the runs of rich text joined, without the reading
 * aids (<rPh>) of East Asian files.
 */
export function textReader(wholes: readonly string[], take: (text: string) => void) {
  let text = '';
  let isText = false;
  let inAid = 0;
  return {
    open(name: string) {
      if (wholes.includes(name)) text = '';
      else if (name === 'rPh') inAid++;
      else if (name === 't') isText = inAid === 0;
    },
    close(name: string) {
      if (name === 't') isText = false;
      else if (name === 'rPh') inAid--;
      else if (wholes.includes(name)) take(unescaped(text));
    },
    text(piece: string) {
      if (isText) text += piece;
      if (text.length > TEXT_MAX) throw new SheetRefused('text-too-long');
    },
  };
}

/** Excel writes what XML cannot hold as _x000D_ (ECMA-376 part 1, 22.9.2.19). */
export function unescaped(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9a-f]{4})_/gi, (_all, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}
