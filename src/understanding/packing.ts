/** Packs the classifier's weights into one short text and unpacks them: half a byte a weight, empty rows left out. */
import type { Model } from './train.ts';

export interface Packed {
  classes: number;
  size: number;
  /** Largest row maximum: what 255 stands for. */
  peak: number;
  /** base64: number of rows, gaps between their slots, row maxima, weights. */
  data: string;
}

/** A weight is one of 15 steps from minus to plus its row's maximum. */
const STEPS = 7;

export function pack({ classes, weights }: Model): Packed {
  const rows = usedRows(weights, classes);
  const peak = Math.max(...rows.map(({ maximum }) => maximum));
  const bytes = Buffer.alloc(4 + rows.length * rowBytes(classes));
  bytes.writeUInt32LE(rows.length, 0);
  rows.forEach(({ slot, maximum }, row) => {
    const level = Math.max(1, Math.round((maximum / peak) * 255));
    bytes.writeUInt16LE(slot - (rows[row - 1]?.slot ?? 0), 4 + row * 2);
    bytes.writeUInt8(level, 4 + rows.length * 2 + row);
    const unit = ((level / 255) * peak) / STEPS;
    for (let c = 0; c < classes; c++) {
      const step = Math.round(weights[slot * classes + c]! / unit);
      const at = 4 + rows.length * 3 + row * Math.ceil(classes / 2) + (c >> 1);
      const half = Math.max(-STEPS, Math.min(STEPS, step)) + STEPS;
      bytes[at] = bytes[at]! | (c % 2 === 0 ? half : half << 4);
    }
  });
  return { classes, size: weights.length / classes, peak, data: bytes.toString('base64') };
}

function usedRows(weights: Float32Array, classes: number): { slot: number; maximum: number }[] {
  const all: { slot: number; maximum: number }[] = [];
  for (let slot = 0; slot < weights.length / classes; slot++) {
    let maximum = 0;
    for (let c = 0; c < classes; c++)
      maximum = Math.max(maximum, Math.abs(weights[slot * classes + c]!));
    if (maximum > 0) all.push({ slot, maximum });
  }
  return all;
}

const rowBytes = (classes: number) => 3 + Math.ceil(classes / 2);

export function unpack({ classes, size, peak, data }: Packed): Model {
  const bytes = Buffer.from(data, 'base64');
  const rows = bytes.readUInt32LE(0);
  const weights = new Float32Array(size * classes);
  let slot = 0;
  for (let row = 0; row < rows; row++) {
    slot += bytes.readUInt16LE(4 + row * 2);
    const unit = ((bytes[4 + rows * 2 + row]! / 255) * peak) / STEPS;
    const from = 4 + rows * 3 + row * Math.ceil(classes / 2);
    for (let c = 0; c < classes; c++) {
      const pair = bytes[from + (c >> 1)]!;
      weights[slot * classes + c] = ((c % 2 === 0 ? pair & 15 : pair >> 4) - STEPS) * unit;
    }
  }
  return { classes, weights };
}
