/** Only what can still change the answer is asked, at most the five questions, in their order. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '../../../src/domain/loans/eligibility.ts';
import { questionsFor } from '../../../src/domain/loans/questions.ts';
import type { Profile, Question } from '../../../src/domain/loans/types.ts';
import { HOUSEHOLD_STATUSES, PURPOSES } from '../../../src/domain/loans/types.ts';
import { catalogue } from '../../support/catalogue.ts';

const NOW = '2026-11-23';
const ask = (profile: Profile, asOf = NOW, skipped: Question[] = []) =>
  questionsFor(profile, catalogue, asOf, skipped);

describe('what is still worth asking', () => {
  it.each([
    ['nothing known', {}, ['commune', 'purpose', 'householdStatus', 'inGroup', 'runningLoans']],
    [
      'near-poor, for pigs',
      { householdStatus: 'near_poor', purpose: 'production' },
      ['commune', 'inGroup', 'runningLoans'],
    ],
    [
      'newly escaped: since when',
      { householdStatus: 'escaped_poor', purpose: 'production', commune: 'Chi Lăng' },
      ['statusSince', 'inGroup', 'runningLoans'],
    ],
    [
      'a toilet: the paper does not matter',
      { purpose: 'water_sanitation' },
      ['commune', 'inGroup', 'runningLoans'],
    ],
    ['a child at school', { purpose: 'study' }, ['householdStatus', 'runningLoans']],
    [
      'no paper, a shop: neither paper nor group matters',
      { householdStatus: 'none', purpose: 'job_creation', commune: 'Chi Lăng' },
      ['runningLoans'],
    ],
    ['a house: the bank looks at the rest', { purpose: 'housing' }, []],
    ['work abroad: the contract decides', { purpose: 'work_abroad' }, []],
  ] as [string, Profile, Question[]][])('%s', (_, profile, expected) => {
    expect(ask(profile)).toEqual(expected);
  });

  it('in the first year of a new line the day on the paper matters', () => {
    const profile: Profile = {
      householdStatus: 'poor',
      purpose: 'production',
      commune: 'Chi Lăng',
      inGroup: 'yes',
    };
    expect(ask(profile, NOW)).toEqual(['runningLoans']);
    expect(ask(profile, '2027-01-02')).toEqual(['statusSince', 'runningLoans']);
    expect(ask({ ...profile, statusSince: '2027-02-01' }, '2027-03-01')).toEqual(['runningLoans']);
    expect(ask(profile, '2028-03-01')).toEqual(['runningLoans']);
  });

  it('what was skipped is not asked again', () => {
    const profile: Profile = { householdStatus: 'near_poor', purpose: 'production' };
    expect(ask(profile, NOW, ['commune', 'runningLoans'])).toEqual(['inGroup']);
  });
});

describe('for every household', () => {
  const profiles: fc.Arbitrary<Profile> = fc.record(
    {
      householdStatus: fc.constantFrom(...HOUSEHOLD_STATUSES),
      statusSince: fc.constantFrom('2024-12-20', '2021-01-01', '2026-01-15'),
      commune: fc.constantFrom('Chi Lăng', 'Đông Kinh', 'Hòa Bình'),
      purpose: fc.constantFrom(...PURPOSES),
      inGroup: fc.constantFrom('yes' as const, 'no' as const),
      runningLoans: fc.constant([]),
    },
    { requiredKeys: [] },
  );
  const day = fc.constantFrom('2025-11-30', NOW, '2027-01-02');

  it('where nothing is asked, no answer to any question would make one more programme fit', () => {
    const answers: Profile[] = [
      { householdStatus: 'poor', statusSince: '2027-01-02' },
      { householdStatus: 'near_poor', statusSince: NOW },
      { householdStatus: 'escaped_poor', statusSince: '2024-12-20' },
      { householdStatus: 'none' },
      { commune: 'Hữu Lũng' },
      { inGroup: 'yes' },
      ...PURPOSES.map((purpose) => ({ purpose })),
    ];
    fc.assert(
      fc.property(profiles, day, fc.constantFrom(...answers), (profile, asOf, answer) => {
        if (ask(profile, asOf).some((question) => question !== 'runningLoans')) return;
        const fits = (one: Profile) =>
          assess(one, catalogue, asOf).programmes.filter(({ verdict }) => verdict === 'fits')
            .length;
        const full = { ...answer, ...profile };
        // Fewer it may be: a paper that is too old, or dated in days to come, proves nothing.
        expect(fits(full)).toBeLessThanOrEqual(fits(profile));
      }),
    );
  });

  it('never asks what is known', () => {
    fc.assert(
      fc.property(profiles, day, (profile, asOf) => {
        for (const question of ask(profile, asOf)) expect(profile[question]).toBeUndefined();
      }),
    );
  });
});
