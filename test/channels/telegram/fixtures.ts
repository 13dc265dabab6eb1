/** Pairs of fixture files: a payload and what it must become. */
import { readdirSync, readFileSync } from 'node:fs';

const ROOT = new URL('../../fixtures/telegram/', import.meta.url);

/** Names of the pairs in a folder, without the ending. */
export function namesIn(folder: string, ending: string): string[] {
  return readdirSync(new URL(`${folder}/`, ROOT))
    .filter((file) => file.endsWith(ending))
    .map((file) => file.slice(0, -ending.length));
}

export function bytesOf(folder: string, file: string): Buffer {
  return readFileSync(new URL(`${folder}/${file}`, ROOT));
}

export function jsonOf(folder: string, file: string): never {
  return JSON.parse(bytesOf(folder, file).toString('utf8')) as never;
}
