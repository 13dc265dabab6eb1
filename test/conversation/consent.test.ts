/** The wording of consent and its version belong together: who changes one changes the other. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { CONSENT_VERSION } from '../../src/conversation/flows/privacy/consent.ts';

/** Version → hash of the sentences as members read them then; a new wording is a new line here. */
const WORDINGS: Record<string, string> = {
  '2026-11-27': 'cf4378410226e3f0',
};

it('a new wording of consent has a new version', () => {
  const read = (language: string) => {
    const url = new URL(`../../locales/${language}/privacy.json`, import.meta.url);
    const all = JSON.parse(readFileSync(url, 'utf8')) as Record<string, string>;
    return Object.entries(all).filter(([key]) =>
      /^consent\.(?:training|loan_reminders|notices)$/.test(key),
    );
  };
  const hash = createHash('sha256')
    .update(JSON.stringify([read('vi'), read('en')]))
    .digest('hex');
  expect(WORDINGS[CONSENT_VERSION]).toBe(hash.slice(0, 16));
});
