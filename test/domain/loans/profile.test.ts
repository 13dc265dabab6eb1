/** Profiles from outside: what is known is taken, what is wrong is named in one sentence. */
import { describe, expect, it } from 'vitest';
import { readProfile } from '../../../src/domain/loans/profile.ts';
import { isRefusal } from '../../../src/domain/refusal.ts';

const IDS = ['ho-ngheo', 'hssv'];

describe('a good profile', () => {
  it('is taken as it is', () => {
    const profile = {
      householdStatus: 'escaped_poor',
      statusSince: '2024-12-20',
      commune: 'Chi Lăng',
      purpose: 'production',
      amountVnd: 50_000_000,
      termMonths: 36,
      inGroup: 'yes',
      runningLoans: ['hssv'],
    };
    expect(readProfile(profile, IDS)).toEqual(profile);
  });

  it('leaves out what is not known', () => {
    expect(readProfile({ inGroup: null, commune: undefined }, IDS)).toEqual({});
  });
});

describe('a wrong one', () => {
  it.each([
    [{ householdStatus: 'rich' }, 'loans.input.householdStatus', { value: 'rich' }],
    [{ statusSince: '2026-02-30' }, 'loans.input.statusSince', { value: '2026-02-30' }],
    [{ statusSince: 2026 }, 'loans.input.statusSince', { value: '2026' }],
    [{ amountVnd: -5 }, 'loans.input.amountVnd', { value: '-5' }],
    [{ amountVnd: 0 }, 'loans.input.amountVnd', { value: '0' }],
    [{ amountVnd: 1.5 }, 'loans.input.amountVnd', { value: '1.5' }],
    [{ amountVnd: '50tr' }, 'loans.input.amountVnd', { value: '50tr' }],
    [{ termMonths: 0 }, 'loans.input.termMonths', { value: '0' }],
    [{ inGroup: true }, 'loans.input.inGroup', { value: 'true' }],
    [{ purpose: ['study'] }, 'loans.input.purpose', { value: '["study"]' }],
    [{ commune: 5 }, 'loans.input.commune', { value: '5' }],
    [{ runningLoans: 'hssv' }, 'loans.input.runningLoans', { value: 'hssv' }],
    [{ runningLoans: [5] }, 'loans.input.runningLoans', { value: '[5]' }],
    [{ runningLoans: ['x'] }, 'loans.input.programme', { id: 'x', known: 'ho-ngheo, hssv' }],
    [{ ethnicity: 'x' }, 'loans.input.key', expect.objectContaining({ name: 'ethnicity' })],
    ['near_poor', 'loans.input.profile', undefined],
    [null, 'loans.input.profile', undefined],
    [[], 'loans.input.profile', undefined],
  ])('%j', (profile, key, values) => {
    const read = readProfile(profile, IDS);
    if (!isRefusal(read)) throw new Error('it was taken');
    expect(read.because.key).toBe(key);
    expect(read.because.with).toEqual(values);
  });

  it('never repeats more of it than fits a line', () => {
    const read = readProfile({ purpose: 'x'.repeat(1000) }, IDS);
    expect(JSON.stringify(read).length).toBeLessThan(200);
  });
});
