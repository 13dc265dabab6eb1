/** The collection is whole, and each sample is gone through by exactly one table of tests. */
import { existsSync } from 'node:fs';
import { expect, it } from 'vitest';
import { GROUPS, namesOf, samples } from './samples.ts';

it('holds 93 samples with different names', () => {
  expect(samples).toHaveLength(93);
  expect(new Set(samples.map((one) => one.name)).size).toBe(93);
});

it('leaves no sample without a test, and none with two', () => {
  for (const { name } of samples) {
    const groups = Object.keys(GROUPS).filter((group) => GROUPS[group]?.(name));
    expect(groups, name).toHaveLength(1);
  }
});

it('names tests that exist', () => {
  for (const group of Object.keys(GROUPS)) {
    const file = group.split(':')[0] ?? '';
    const place = file.includes('/') ? `../${file}` : `./${file}`;
    expect(existsSync(new URL(place, import.meta.url)), file).toBe(true);
    expect(namesOf(GROUPS[group] ?? (() => false)).length).toBeGreaterThan(0);
  }
});
