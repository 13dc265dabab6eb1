/** What may fit whom on which day: by tables, and by what must hold for every household. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf } from '../../../src/domain/calendar.ts';
import { assess } from '../../../src/domain/loans/eligibility.ts';
import type { Profile, Purpose, Verdict } from '../../../src/domain/loans/types.ts';
import { HOUSEHOLD_STATUSES, PURPOSES } from '../../../src/domain/loans/types.ts';
import { catalogue, keysOf, verdict } from '../../support/catalogue.ts';

const NEAR_POOR: Profile = {
  householdStatus: 'near_poor',
  commune: 'Chi Lăng',
  purpose: 'production',
  amountVnd: 50_000_000,
  inGroup: 'yes',
  runningLoans: [],
};

const BEFORE = '2025-11-30';
const NOW = '2026-11-23';
const AFTER = '2027-01-02';

/** Programmes of one verdict, best first. */
function those(wanted: Verdict, profile: Profile, asOf = NOW): string[] {
  const { programmes } = assess(profile, catalogue, asOf);
  return programmes.filter((one) => one.verdict === wanted).map(({ id }) => id);
}

describe('the same household on three days', () => {
  it.each([
    [BEFORE, 'fits', 7.92, []],
    [NOW, 'fits', 7.488, []],
    [AFTER, 'unclear', 7.488, ['loans.help.paper.new-line']],
  ] as const)('near-poor on %s: %s at %s %%', (asOf, expected, rate, help) => {
    const one = verdict('ho-can-ngheo', NEAR_POOR, asOf);
    expect(one).toMatchObject({
      verdict: expected,
      annualRatePercent: rate,
      maxAmountVnd: 100_000_000,
      maxTermMonths: 120,
    });
    expect(keysOf(one.wouldHelp)).toEqual(help);
  });

  it('tells the new line of 2027 in đồng', () => {
    const { reasons } = verdict('ho-can-ngheo', NEAR_POOR, AFTER);
    const reason = reasons.find(({ condition }) => condition === 'household');
    expect(reason).toMatchObject({
      met: 'unknown',
      phrase: {
        key: 'loans.paper.new-line',
        with: { from: '2027-01-01', rural: 2_200_000, urban: 2_800_000 },
      },
    });
  });

  it('tells the rate with its day', () => {
    expect(verdict('ho-can-ngheo', NEAR_POOR, NOW).rateSince).toBe('2025-12-01');
  });

  it('an ordinary household: ceiling and rate of job creation on four days', () => {
    const profile: Profile = { ...NEAR_POOR, householdStatus: 'none', purpose: 'job_creation' };
    const figures = [BEFORE, '2025-12-15', NOW, AFTER].map((asOf) => {
      const one = verdict('tao-viec-lam-nguoi-lao-dong', profile, asOf);
      return [one.verdict, one.maxAmountVnd, one.annualRatePercent];
    });
    expect(figures).toEqual([
      ['fits', 100_000_000, 7.92],
      ['fits', 100_000_000, 7.488],
      ['fits', 200_000_000, 7.9248],
      ['fits', 200_000_000, 7.9248],
    ]);
  });
});

describe('best first', () => {
  it('the cheapest that fits leads, what is closed ends', () => {
    const ids = assess(NEAR_POOR, catalogue, NOW).programmes.map(({ id }) => id);
    expect(ids.slice(0, 2)).toEqual(['ho-can-ngheo', 'tao-viec-lam-nguoi-lao-dong']);
    expect(ids.slice(-4).sort()).toEqual([
      'chan-nuoi-nd75',
      'go-lon-nd58',
      'nha-o-ho-ngheo-qd33',
      'trong-rung-nd75',
    ]);
  });

  it('above 100 million the programme that covers it leads, the other one says its ceiling', () => {
    const profile = { ...NEAR_POOR, amountVnd: 150_000_000 };
    expect(those('fits', profile)).toEqual(['tao-viec-lam-nguoi-lao-dong']);
    const [next] = those('unclear', profile);
    expect(next).toBe('ho-can-ngheo');
    const one = verdict('ho-can-ngheo', profile, NOW);
    expect(one.withinReach).toBe(true);
    expect(one.wouldHelp).toEqual([
      {
        key: 'loans.help.amount.above',
        with: { amount: 150_000_000, most: 100_000_000, one: 100_000_000 },
      },
    ]);
  });

  it('where only the group is missing, her own programme is the nearest', () => {
    const profile: Profile = { ...NEAR_POOR, inGroup: 'no' };
    const [next] = those('unclear', profile);
    expect(next).toBe('ho-can-ngheo');
    expect(keysOf(verdict('ho-can-ngheo', profile, NOW).wouldHelp)).toEqual([
      'loans.help.join-group',
    ]);
  });
});

describe('by purpose', () => {
  const who: Profile = { householdStatus: 'poor', commune: 'Hữu Lũng', inGroup: 'yes' };

  it.each([
    ['production', ['ho-ngheo', 'tao-viec-lam-nguoi-lao-dong']],
    ['job_creation', ['ho-ngheo', 'tao-viec-lam-nguoi-lao-dong']],
    ['water_sanitation', ['nuoc-sach-ve-sinh']],
    ['study', ['hssv']],
    ['work_abroad', []],
    ['housing', []],
    ['other', []],
  ] as [Purpose, string[]][])('a poor household, %s: %j', (purpose, expected) => {
    expect(those('fits', { ...who, purpose })).toEqual(expected);
  });

  it.each(['work_abroad', 'housing', 'other'] as Purpose[])(
    '%s still leads somewhere',
    (purpose) => {
      expect(those('unclear', { ...who, purpose }).length).toBeGreaterThan(0);
    },
  );
});

describe('what she has not said', () => {
  it('nothing known: nothing fits, and nothing that lends is refused', () => {
    expect(those('fits', {})).toEqual([]);
    expect(those('not', {})).toEqual([
      'nha-o-ho-ngheo-qd33',
      'chan-nuoi-nd75',
      'trong-rung-nd75',
      'go-lon-nd58',
    ]);
  });

  it.each([
    ['householdStatus', 'loans.help.tell.householdStatus'],
    ['purpose', 'loans.help.tell.purpose'],
    ['inGroup', 'loans.help.tell.inGroup'],
  ] as const)('%s is missing: not clear, and she is told what to say', (missing, help) => {
    const { [missing]: _, ...profile } = NEAR_POOR;
    const one = verdict('ho-can-ngheo', profile, NOW);
    expect(one.verdict).toBe('unclear');
    expect(keysOf(one.wouldHelp)).toEqual([help]);
  });

  it.each(['commune', 'amountVnd', 'runningLoans'] as const)(
    '%s is missing: it does not stand in the way',
    (missing) => {
      const { [missing]: _, ...profile } = NEAR_POOR;
      expect(verdict('ho-can-ngheo', profile, NOW).verdict).toBe('fits');
    },
  );
});

describe('places', () => {
  const water: Profile = { purpose: 'water_sanitation', inGroup: 'yes' };

  it.each([
    ['Hữu Lũng', 'fits'],
    ['huu lung', 'fits'],
    ['xã Tri Phương', 'fits'],
    ['Đông Kinh', 'unclear'],
    ['phường Chi Lăng', 'unclear'],
    ['Hòa Bình', 'fits'],
    ['Cao Lộc', 'fits'],
    ['thị trấn Cao Lộc', 'unclear'],
    ['Ba Đình', 'unclear'],
  ])('water in %s: %s', (commune, expected) => {
    expect(verdict('nuoc-sach-ve-sinh', { ...water, commune }, NOW).verdict).toBe(expected);
  });

  it('a name that we do not know is asked again, wherever she is not refused', () => {
    const one = verdict('ho-can-ngheo', { ...NEAR_POOR, commune: 'Ba Đình' }, NOW);
    expect(one.verdict).toBe('unclear');
    expect(keysOf(one.wouldHelp)).toEqual(['loans.help.commune.not-found']);
  });

  it.each([
    ['Thất Khê', 'loans.area.some-villages'],
    ['Bình Gia', 'loans.area.no-villages'],
  ])('difficult area, %s: only the bank has the list', (commune, because) => {
    const { verdict: found, reasons } = verdict(
      'sxkd-vung-kho-khan',
      { ...NEAR_POOR, commune },
      NOW,
    );
    expect(found).toBe('unclear');
    expect(reasons.find(({ condition }) => condition === 'area')?.phrase).toEqual({ key: because });
  });

  it('before the villages were counted there is not even a hint', () => {
    const { reasons } = verdict(
      'sxkd-vung-kho-khan',
      { ...NEAR_POOR, commune: 'Thất Khê' },
      BEFORE,
    );
    expect(keysOf(reasons.map(({ phrase }) => phrase))).toContain(
      'loans.reason.difficult-area.unknown',
    );
  });
});

/* ---------- for every household ---------- */

const days = fc
  .integer({ min: Date.UTC(2018, 0, 1), max: Date.UTC(2030, 0, 1) })
  .map((ms) => dayOf(ms));
const someDay = fc.oneof(days, fc.constantFrom(BEFORE, NOW, AFTER, '2025-12-01', '2026-01-01'));
const ids = catalogue.programmes.map(({ id }) => id);

const profiles: fc.Arbitrary<Profile> = fc.record(
  {
    householdStatus: fc.constantFrom(...HOUSEHOLD_STATUSES),
    statusSince: someDay,
    commune: fc.constantFrom(
      'Chi Lăng',
      'Đông Kinh',
      'Hòa Bình',
      'thi tran cao loc',
      'Ba Đình',
      '',
    ),
    purpose: fc.constantFrom(...PURPOSES),
    amountVnd: fc.integer({ min: 1, max: 300_000_000 }),
    termMonths: fc.integer({ min: 1, max: 360 }),
    inGroup: fc.constantFrom('yes' as const, 'no' as const),
    runningLoans: fc.subarray(ids, { maxLength: 3 }),
  },
  { requiredKeys: [] },
);

const SURE = new Set(['open']);

describe('for every household on every day', () => {
  it('a verdict follows from its reasons, and every reason has a source', () => {
    fc.assert(
      fc.property(profiles, someDay, (profile, asOf) => {
        const { programmes } = assess(profile, catalogue, asOf);
        expect(programmes).toHaveLength(23);
        for (const { verdict: found, reasons, wouldHelp, legalBasis, sources } of programmes) {
          const all = reasons.every(({ met }) => met === 'yes');
          expect(found === 'fits').toBe(all && reasons.length > 0);
          if (found === 'not') expect(reasons.some(({ met }) => met === 'no')).toBe(true);
          if (found === 'unclear') expect(wouldHelp.length).toBeGreaterThan(0);
          if (found === 'fits') expect(wouldHelp).toEqual([]);
          expect(reasons.every(({ source }) => source.length > 0)).toBe(true);
          expect(legalBasis.length * sources.length).toBeGreaterThan(0);
        }
      }),
    );
  });

  it('what is not surely open, and what hinges on what is not asked, never fits', () => {
    fc.assert(
      fc.property(profiles, someDay, (profile, asOf) => {
        for (const one of assess(profile, catalogue, asOf).programmes)
          if (!SURE.has(one.status) || one.about.sensitive) expect(one.verdict).not.toBe('fits');
      }),
    );
  });

  it('one more answer never turns "not" into "fits"', () => {
    const keys = Object.keys(profileKeys) as (keyof Profile)[];
    fc.assert(
      fc.property(profiles, fc.constantFrom(...keys), someDay, (full, key, asOf) => {
        const { [key]: _, ...less } = full;
        const refused = new Set(those('not', less, asOf));
        expect(those('fits', full, asOf).filter((id) => refused.has(id))).toEqual([]);
      }),
    );
  });

  it('a smaller amount, a shorter term and a group never spoil what fits', () => {
    fc.assert(
      fc.property(profiles, someDay, (profile, asOf) => {
        const { amountVnd: _, termMonths: __, ...rest } = profile;
        const better: Profile = { ...rest, inGroup: 'yes', amountVnd: 1, termMonths: 1 };
        const still = those('fits', better, asOf);
        expect(those('fits', profile, asOf).every((id) => still.includes(id))).toBe(true);
      }),
    );
  });

  it('is in order: fits, unclear, not', () => {
    fc.assert(
      fc.property(profiles, someDay, (profile, asOf) => {
        const order = assess(profile, catalogue, asOf).programmes.map((one) =>
          ['fits', 'unclear', 'not'].indexOf(one.verdict),
        );
        expect(order).toEqual([...order].sort());
      }),
    );
  });

  it('strange keys and values are no reason to break', () => {
    fc.assert(
      fc.property(fc.object(), profiles, (strange, profile) => {
        const odd = { ...strange, ...profile, statusSince: 'năm ngoái' } as Profile;
        expect(assess(odd, catalogue, NOW).programmes).toHaveLength(23);
      }),
    );
  });

  it('never says so without a rate where a programme fits', () => {
    fc.assert(
      fc.property(profiles, someDay, (profile, asOf) => {
        for (const one of assess(profile, catalogue, asOf).programmes)
          if (one.verdict === 'fits') expect(one.annualRatePercent).not.toBeNull();
      }),
    );
  });
});

const profileKeys: Record<keyof Profile, true> = {
  householdStatus: true,
  statusSince: true,
  commune: true,
  purpose: true,
  amountVnd: true,
  termMonths: true,
  inGroup: true,
  runningLoans: true,
};
