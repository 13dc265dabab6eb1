/** A wrong data file stops the start with a line that names the file, the place and what is wrong. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadCatalogue, readCatalogue } from '../../src/catalogue/load.ts';

const SOURCE = fileURLToPath(new URL('../../src/catalogue/', import.meta.url));
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'catalogue-'));
  cpSync(SOURCE, folder, { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true }));

/** What reading says while one file is changed. */
function complaint(file: string, change: (text: string) => string): string {
  const path = join(folder, file);
  const good = readFileSync(path, 'utf8');
  const bad = change(good);
  if (bad === good) throw new Error('the change changes nothing');
  writeFileSync(path, bad);
  try {
    readCatalogue(pathToFileURL(`${folder}/`));
    return '';
  } catch (error) {
    return (error as Error).message;
  } finally {
    writeFileSync(path, good);
  }
}

const change = (part: RegExp, by: string) => (text: string) => text.replace(part, by);

describe('reading the catalogue', () => {
  it('reads the files once', () => {
    expect(loadCatalogue()).toBe(loadCatalogue());
  });

  it('reads any folder, as dist/ will be', () => {
    expect(readCatalogue(pathToFileURL(`${folder}/`)).programmes).toHaveLength(23);
  });

  it.each([
    [/"maxTermMonths": 120/, '"maxTermMonths": 0', 'terms.0.maxTermMonths: 0 is below 1'],
    [
      /"annualRatePercent": 6.6/,
      '"annualRatePercent": 6.60001',
      '6.60001 has more than 4 decimals',
    ],
    [/"annualRatePercent": 6.6/, '"annualRatePercent": "6,6"', '"6,6" is no number'],
    [/"to": "2025-11-30"/, '"to": "2025-11-31"', '"2025-11-31" is not a day like 2026-11-23'],
    [/"to": "2025-11-30"/, '"to": "2018-11-30"', 'ends before it begins'],
    [/"from": "2025-12-01"/, '"from": "2018-12-01"', 'terms'],
    [/"basis": "household",/, '', 'basis: is missing'],
    [/"basis"/, '"bases"', 'bases is not known here'],
    [/"inGroup": "yes"/, '"inGang": "yes"', 'is no test that conditions.ts knows'],
    [/"is": "open"/, '"is": "opened"', '"opened" is none of open, check-2026'],
    [/"id": "ho-ngheo"/, '"id": "ho-giau"', '"ho-giau" is not the name of its file'],
    [/^\{/, '', 'is not JSON'],
  ])('%s → %s', (part, by, expected) => {
    const said = complaint('programmes/ho-ngheo.json', change(part, by));
    expect(said).toMatch(/^programme ho-ngheo\.json: /);
    expect(said).toContain(expected);
  });

  it('names the other files too', () => {
    expect(complaint('communes.json', change(/"phường"/, '"quận"'))).toBe(
      'communes.json: 0.type: "quận" is none of xã, phường',
    );
    expect(complaint('poverty-lines.json', change(/"ruralVnd": 1500000/, '"ruralVnd": -1'))).toBe(
      'poverty-lines.json: lines.0.ruralVnd: -1 is below 1',
    );
  });
});
