/** The parts of a zip file, each read as a stream that never inflates beyond the limit. */
import { crc32 } from 'node:zlib';
import { fromBufferPromise } from 'yauzl';
import type { Entry, ZipFile } from 'yauzl';
import { SheetRefused, asRefused } from './refused.ts';
import type { Limits } from './table.ts';

/** A workbook has some dozens of parts; far more is an attack on our memory. */
const PARTS_MAX = 5_000;
/** Excel's own XML shrinks to a tenth or so, a table of one repeated value to a seventieth. */
const RATIO_MAX = 200;
/** bytes; below this even the steepest ratio is harmless. */
const RATIO_FROM = 10_000_000;

export interface Archive {
  names: readonly string[];
  /** Names of parts mean the same in capitals (ECMA-376 part 2, 6.2.2.3). */
  has(name: string): boolean;
  /** Chunks of the part; throws SheetRefused where it is missing, damaged or inflates beyond `most` bytes. */
  read(name: string, most?: number): AsyncIterable<Buffer>;
}

/** Throws SheetRefused. `bytes` is kept, so that parts can be read at any time and there is nothing to close. */
export async function openArchive(bytes: Buffer, limits: Limits): Promise<Archive> {
  try {
    const zip = await fromBufferPromise(bytes, { lazyEntries: true });
    const entries = await entriesOf(zip, limits);
    return {
      names: [...entries.values()].map(({ fileName }) => fileName),
      has: (name) => entries.has(name.toLowerCase()),
      read: (name, most = limits.inflatedBytes) => {
        const entry = entries.get(name.toLowerCase());
        if (!entry) throw new SheetRefused('broken-workbook', name);
        return inflate(zip, entry, most);
      },
    };
  } catch (error) {
    throw asRefused(error, 'broken-zip');
  }
}

async function entriesOf(zip: ZipFile, limits: Limits): Promise<Map<string, Entry>> {
  if (zip.entryCount > PARTS_MAX) throw new SheetRefused('other-archive');
  const entries = new Map<string, Entry>();
  let declared = 0;
  for await (const entry of zip.eachEntry()) {
    // Two parts of one name: which of them Excel would show, nobody knows.
    const name = entry.fileName.toLowerCase();
    if (entries.has(name)) throw new SheetRefused('broken-zip');
    declared += entry.uncompressedSize;
    refuseBomb(entry.uncompressedSize, entry.compressedSize, limits.inflatedBytes);
    refuseBomb(declared, declared, limits.inflatedBytes);
    entries.set(name, entry);
  }
  return entries;
}

async function* inflate(zip: ZipFile, entry: Entry, most: number): AsyncGenerator<Buffer> {
  if (entry.isEncrypted()) throw new SheetRefused('password');
  try {
    const stream = await zip.openReadStreamPromise(entry);
    let size = 0;
    let sum = 0;
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      size += chunk.length;
      refuseBomb(size, entry.compressedSize, most);
      sum = crc32(chunk, sum);
      yield chunk;
    }
    if (sum !== entry.crc32) throw new SheetRefused('broken-zip');
  } catch (error) {
    throw asRefused(error, 'broken-zip');
  }
}

/** Headers may lie, so this is asked of what they declare and again of what comes out. */
function refuseBomb(size: number, packed: number, most: number): void {
  const isSteep = size > RATIO_FROM && size > packed * RATIO_MAX;
  if (isSteep || size > most) {
    throw new SheetRefused('inflates-too-far', Math.round(most / 1_000_000));
  }
}
