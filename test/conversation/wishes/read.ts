/** Reads the lines beside these tests, and the messages that members might send. */
import { readFileSync } from 'node:fs';
import { expect } from 'vitest';

/** [heading, line] of every line below a heading «= heading». */
export function lines(file: string): [wanted: string, typed: string][] {
  let heading = '';
  const found: [string, string][] = [];
  for (const line of readFileSync(new URL(file, import.meta.url), 'utf8').split('\n')) {
    if (line.startsWith('= ')) heading = line.slice(2);
    else if (line !== '') found.push([heading, line]);
  }
  return found;
}

/** The messages that no training saw, each with what it means. */
export function unseen(): { text: string; intent: string }[] {
  return ['unseen.jsonl', 'heldout.jsonl'].flatMap((file) =>
    readFileSync(new URL(`../../understanding/${file}`, import.meta.url), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as { text: string; intent: string }),
  );
}

/** Fails where a pattern backtracks over texts of the greatest length. */
export function quick(recognise: (text: string) => unknown): void {
  const began = performance.now();
  for (const words of NONSENSE) recognise(words.repeat(1000).slice(0, 1000));
  expect(performance.now() - began).toBeLessThan(2000);
}

const NONSENSE = [
  'đừng nhắn ',
  'dung ',
  'khong muon ',
  'tat giup em cai ',
  'a ',
  'aaaaaaaa',
  '1 ',
  '4 8 ',
  'mã ',
  'em la hoi vien ',
  'tin ',
  ', . ',
  'sua het cho em ',
  'ddungwf nhawns ',
];
