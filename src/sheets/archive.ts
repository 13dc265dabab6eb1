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
  names: ReadonlySet<string>;
  /** Chunks of the part; throws SheetRefused where it is missing, damaged or inflates too far. */
  read(name: string): AsyncIterable<Buffer>;
}

/** Throws SheetRefused. `bytes` is kept, so that parts can be read at any time and there is nothing to close. */
export async function openArchive(bytes: Buffer, limits: Limits): Promise<Archive> {
  try {
    const zip = await fromBufferPromise(bytes, { lazyEntries: true });
    const entries = await entriesOf(zip, limits);
    return {
      names: new Set(entries.keys()),
      read: (name) => inflate(zip, name, entries.get(name), limits),
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
    if (entries.has(entry.fileName)) throw new SheetRefused('broken-zip');
    declared += entry.uncompressedSize;
    refuseBomb(entry.uncompressedSize, entry.compressedSize, limits);
    refuseBomb(declared, declared, limits);
    entries.set(entry.fileName, entry);
  }
  return entries;
}

async function* inflate(
  zip: ZipFile,
  name: string,
  entry: Entry | undefined,
  limits: Limits,
): AsyncGenerator<Buffer> {
  if (!entry) throw new SheetRefused('broken-workbook', name);
  if (entry.isEncrypted()) throw new SheetRefused('password');
  try {
    const stream = await zip.openReadStreamPromise(entry);
    let size = 0;
    let sum = 0;
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      size += chunk.length;
      refuseBomb(size, entry.compressedSize, limits);
      sum = crc32(chunk, sum);
      yield chunk;
    }
    if (sum !== entry.crc32) throw new SheetRefused('broken-zip');
  } catch (error) {
    throw asRefused(error, 'broken-zip');
  }
}

/** Headers may lie, so this is asked of what they declare and again of what comes out. */
function refuseBomb(size: number, packed: number, { inflatedBytes }: Limits): void {
  const isSteep = size > RATIO_FROM && size > packed * RATIO_MAX;
  if (!isSteep && size <= inflatedBytes) return;
  throw new SheetRefused('inflates-too-far', Math.round(inflatedBytes / 1_000_000));
}
