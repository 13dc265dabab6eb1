/** The house stands: imports only go down, rooms of the third floor keep to themselves, files stay small. */
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const SRC = fileURLToPath(new URL('../../src', import.meta.url));

/** Longest name first: what puts the parts together stands above all floors. */
const FLOORS: [prefix: string, floor: number][] = [
  ['domain/', 0],
  ['understanding/', 1],
  ['conversation/', 1],
  ['services/', 2],
  ['channels/', 3],
  ['zalo-sdk/', 3],
  ['store/', 3],
  ['catalogue/', 3],
  ['sheets/', 3],
  ['cards/', 3],
  ['speech.ts', 3],
  ['web/', 4],
  // `npm run chat`: a beginning of its own, like main.ts.
  ['simulator/terminal.ts', 5],
  ['simulator/', 4],
  ['commands/', 4],
  ['config.ts', 4],
  ['', 5],
];
/** Packages that touch the world: floors 0 and 1 do without them, and floor 2 too. */
const PURE_PACKAGES = new Set(['zod', 'minisearch']);

function files(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return name === 'generated' ? [] : files(path);
    return /\.tsx?$/.test(name) ? [path] : [];
  });
}

const floorOf = (file: string) => FLOORS.find(([prefix]) => file.startsWith(prefix))?.[1] ?? 5;
const roomOf = (file: string) => FLOORS.find(([prefix]) => file.startsWith(prefix))?.[0] ?? '';

interface Import {
  from: string;
  to: string;
  isPackage: boolean;
}

function importsOf(path: string): Import[] {
  const text = readFileSync(path, 'utf8');
  const found = text.matchAll(/(?<![.\w])(?:from|import)\s*\(?\s*'([^']+)'/g);
  return [...found].map(([, name]) => {
    const isPackage = !name!.startsWith('.');
    const to = isPackage ? name! : relative(SRC, resolve(dirname(path), name!));
    return { from: relative(SRC, path), to, isPackage };
  });
}

const all = files(SRC);
const imports = all.flatMap(importsOf);

describe('floors', () => {
  it('lets imports only go down', () => {
    const wrong = imports
      .filter(({ from, to, isPackage }) => !isPackage && floorOf(to) > floorOf(from))
      .map(
        ({ from, to }) => `${from} (floor ${floorOf(from)}) imports ${to} (floor ${floorOf(to)})`,
      );
    expect(wrong).toEqual([]);
  });

  it('keeps the rooms of the third floor apart', () => {
    const wrong = imports
      .filter(({ from, to, isPackage }) => !isPackage && floorOf(from) === 3 && floorOf(to) === 3)
      .filter(({ from, to }) => roomOf(from) !== roomOf(to))
      // A channel is the one place that may speak through the SDK of its platform.
      .filter(({ from, to }) => !(from.startsWith('channels/zalo/') && to.startsWith('zalo-sdk/')))
      .map(({ from, to }) => `${from} imports ${to}`);
    expect(wrong).toEqual([]);
  });

  it('keeps floors 0 to 2 free of packages that touch the world', () => {
    const wrong = imports
      .filter(
        ({ from, to, isPackage }) => isPackage && floorOf(from) <= 2 && !PURE_PACKAGES.has(to),
      )
      .map(({ from, to }) => `${from} imports the package ${to}`);
    expect(wrong).toEqual([]);
  });

  it('lets the SDK import nothing of this project', () => {
    const wrong = imports.filter(
      ({ from, to, isPackage }) =>
        !isPackage && from.startsWith('zalo-sdk/') && !to.startsWith('zalo-sdk/'),
    );
    expect(wrong).toEqual([]);
  });
});

describe('size', () => {
  const lengths = all
    .filter((path) => !path.includes('/phrases/'))
    .map((path) => ({
      path: relative(SRC, path),
      lines: readFileSync(path, 'utf8').split('\n').length,
    }));

  it('keeps every file under 500 lines and nine in ten under 280', () => {
    expect(lengths.filter(({ lines }) => lines > 500)).toEqual([]);
    const long = lengths.filter(({ lines }) => lines > 280);
    expect(long.length / lengths.length).toBeLessThan(0.1);
  });

  it('begins every file with a sentence that says its job', () => {
    const silent = all.filter((path) => !readFileSync(path, 'utf8').startsWith('/**'));
    expect(silent.map((path) => relative(SRC, path))).toEqual([]);
  });
});
