/** Every golden conversation comes out as it is written; UPDATE=1 writes it anew, and the diff is the review. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { play } from '../transcript.ts';

const FOLDER = new URL('../transcripts/', import.meta.url);

describe('transcripts', () => {
  const files = readdirSync(FOLDER).filter((name) => name.endsWith('.txt'));

  it('are at least twenty-five', () => expect(files.length).toBeGreaterThanOrEqual(25));

  it.each(files)('%s', (file) => {
    const path = new URL(file, FOLDER);
    const written = readFileSync(path, 'utf8');
    const played = play(written);
    if (process.env.UPDATE) writeFileSync(path, played);
    else expect(played).toBe(written);
  });
});
