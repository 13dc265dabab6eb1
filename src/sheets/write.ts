/** What an export is made of, whatever kind of file it becomes. */
import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import type { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Cell } from './table.ts';

export interface Column {
  header: string;
  /** In characters, as Excel counts; by default a little more than the header. */
  width?: number;
}

export interface SheetToWrite {
  /** Excel allows 31 characters without []:*?/\ ; others are replaced. */
  name: string;
  columns: readonly Column[];
  rows: Iterable<Cell[]> | AsyncIterable<Cell[]>;
}

/** A path, made anew and readable by its owner only (an export holds people's data), or an open stream. */
export type Target = string | Writable;

/** Ends the target. Throws what the disk or the rows throw. */
export async function writeTo(
  target: Target,
  source: NodeJS.ReadableStream | AsyncIterable<string>,
): Promise<void> {
  const to = typeof target === 'string' ? createWriteStream(target, { mode: 0o600 }) : target;
  await pipeline('pipe' in source ? source : Readable.from(source), to);
}
