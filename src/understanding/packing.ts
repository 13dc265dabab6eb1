/** Packs the classifier's weights into one short text and unpacks them: a byte a weight, empty rows left out. */
import type { Model } from './train.ts';

export interface Packed {
  classes: number;
  size: number;
  /** Largest row maximum: what 255 stands for. */
  peak: number;
  /** base64: number of rows, gaps between their slots, row maxima, weights. */
  data: string;
}

/** Keeps the `rows` rows that weigh most. */
export function pack({ classes, weights }: Model, rows: number): Packed {
  const size = weights.length / classes;
  const maxima = Array.from({ length: size }, (_, slot) => Math.max(...weights.subarray(slot * classes, (slot + 1) * classes).map(Math.abs)));
  const kept = maxima
    .map((maximum, slot) => ({ maximum, slot }))
    .filter(({ maximum }) => maximum > 0)
    .sort((one, other) => other.maximum - one.maximum || one.slot - other.slot)
    .slice(0, rows)
    .sort((one, other) => one.slot - other.slot);
  const peak = Math.max(...kept.map(({ maximum }) => maximum));
  const bytes = Buffer.alloc(4 + kept.length * (3 + classes));
  bytes.writeUInt32LE(kept.length, 0);
  kept.forEach(({ maximum, slot }, row) => {
    const level = Math.max(1, Math.round((maximum / peak) * 255));
    bytes.writeUInt16LE(slot - (kept[row - 1]?.slot ?? 0), 4 + row * 2);
    bytes.writeUInt8(level, 4 + kept.length * 2 + row);
    const unit = (level / 255) * peak;
    for (let c = 0; c < classes; c++) {
      const value = Math.round((weights[slot * classes + c]! / unit) * 127);
      bytes.writeInt8(Math.max(-127, Math.min(127, value)), 4 + kept.length * 3 + row * classes + c);
    }
  });
  return { classes, size, peak, data: bytes.toString('base64') };
}

export function unpack({ classes, size, peak, data }: Packed): Model {
  const bytes = Buffer.from(data, 'base64');
  const rows = bytes.readUInt32LE(0);
  const weights = new Float32Array(size * classes);
  let slot = 0;
  for (let row = 0; row < rows; row++) {
    slot += bytes.readUInt16LE(4 + row * 2);
    const unit = ((bytes[4 + rows * 2 + row]! / 255) * peak) / 127;
    const from = 4 + rows * 3 + row * classes;
    for (let c = 0; c < classes; c++) weights[slot * classes + c] = bytes.readInt8(from + c) * unit;
  }
  return { classes, weights };
}
