/** Reads the labelled lines beside the tests. */
import { readFileSync } from 'node:fs';

/** The day all labelled lines were written for: a Monday. */
export const TODAY = '2026-11-23';

export function lines<T>(file: string): T[] {
  return readFileSync(new URL(file, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as T);
}
