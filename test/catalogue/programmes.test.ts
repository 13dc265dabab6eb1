/** Every programme file holds what it promises: its examples, its figures, its words, its sources. */
import { describe, expect, it } from 'vitest';
import type { Programme } from '../../src/domain/loans/programme.ts';
import { statusOn, termsOn } from '../../src/domain/loans/programme.ts';
import { readProfile } from '../../src/domain/loans/profile.ts';
import { isRefusal } from '../../src/domain/refusal.ts';
import { catalogue, keysOf, verdict } from '../support/catalogue.ts';

const { programmes } = catalogue;
const ids = programmes.map(({ id }) => id);

describe.each(programmes.map((programme) => [programme.id, programme] as const))(
  'examples of %s',
  (id, programme) => {
    it.each(programme.examples.map((example) => [example.title, example] as const))(
      '%s',
      (_, { profile, asOf, expect: wanted }) => {
        const read = readProfile(profile, ids);
        if (isRefusal(read)) throw new Error(`the profile is wrong: ${JSON.stringify(read)}`);
        const { reasons, wouldHelp, ...figures } = verdict(id, read, asOf);
        const { reasons: wantedReasons = {}, wouldHelp: help, ...wantedFigures } = wanted;
        expect(figures).toMatchObject(wantedFigures);
        const met = Object.fromEntries(reasons.map((reason) => [reason.condition, reason.met]));
        expect(met).toMatchObject(wantedReasons);
        if (help) expect(keysOf(wouldHelp)).toEqual(help);
      },
    );

    it('shows more than one verdict or day', () => {
      const seen = new Set(programme.examples.map((one) => one.asOf + one.expect.verdict));
      expect(seen.size).toBeGreaterThan(1);
    });
  },
);

/** What holds on 23 November 2026: percent, ceiling, months. */
const TABLE: Record<string, [number | null, number | null, number | null]> = {
  'ho-ngheo': [6.24, 100_000_000, 120],
  'ho-can-ngheo': [7.488, 100_000_000, 120],
  'ho-moi-thoat-ngheo': [7.8, 100_000_000, 60],
  'sxkd-vung-kho-khan': [7.8, 100_000_000, null],
  'thuong-nhan-vung-kho-khan': [7.8, 100_000_000, null],
  'nuoc-sach-ve-sinh': [8.4, 25_000_000, 60],
  'tao-viec-lam-nguoi-lao-dong': [7.9248, 200_000_000, 120],
  'tao-viec-lam-uu-tien': [6.24, 200_000_000, 120],
  'tao-viec-lam-co-so': [7.9248, 10_000_000_000, 120],
  'di-lam-viec-nuoc-ngoai': [7.9248, null, null],
  hssv: [6.24, 4_000_000, null],
  'hssv-stem': [4.8, null, null],
  'hssv-may-tinh': [1.2, 10_000_000, 36],
  'nha-o-xa-hoi': [5.4, 1_000_000_000, 300],
  'dtts-dat-o': [3, 50_000_000, 180],
  'dtts-nha-o': [3, 40_000_000, 180],
  'dtts-dat-san-xuat-chuyen-doi-nghe': [3.12, 77_500_000, 120],
  'dtts-chuoi-gia-tri': [3.12, 100_000_000, 120],
  'chap-hanh-xong-an-phat-tu': [6.24, 100_000_000, 120],
  'trong-rung-nd75': [1.2, 15_000_000, 240],
  'chan-nuoi-nd75': [1.2, 50_000_000, 120],
  'go-lon-nd58': [null, null, 144],
  'nha-o-ho-ngheo-qd33': [3, 25_000_000, 180],
};

describe('figures on 23 November 2026', () => {
  it('are there for all programmes and no others', () => {
    expect([...ids].sort()).toEqual(Object.keys(TABLE).sort());
  });

  it.each(Object.entries(TABLE))('%s: %j', (id, figures) => {
    const one = verdict(id, {}, '2026-11-23');
    expect([one.annualRatePercent, one.maxAmountVnd, one.maxTermMonths]).toEqual(figures);
  });
});

/** Rate on the last day before the cut of 1 December 2025, on that day, and in 2026. */
const RATES: Record<string, [number, number | null, number]> = {
  'ho-ngheo': [6.6, 6.24, 6.24],
  'ho-can-ngheo': [7.92, 7.488, 7.488],
  'ho-moi-thoat-ngheo': [8.25, 7.8, 7.8],
  'sxkd-vung-kho-khan': [9, 7.8, 7.8],
  'thuong-nhan-vung-kho-khan': [9, 7.8, 7.8],
  'nuoc-sach-ve-sinh': [9, 8.4, 8.4],
  'tao-viec-lam-nguoi-lao-dong': [7.92, 7.488, 7.9248],
  'tao-viec-lam-uu-tien': [3.96, null, 6.24],
  'di-lam-viec-nuoc-ngoai': [7.92, 7.488, 7.9248],
  hssv: [6.6, 6.24, 6.24],
  'hssv-stem': [4.8, 4.8, 4.8],
  'nha-o-xa-hoi': [5.4, 5.4, 5.4],
  'dtts-dat-san-xuat-chuyen-doi-nghe': [3.3, 3.12, 3.12],
  'chap-hanh-xong-an-phat-tu': [6.6, 6.24, 6.24],
};

describe('rates by day', () => {
  it.each(Object.entries(RATES))('%s: %j', (id, rates) => {
    const programme = programmes.find((one) => one.id === id)!;
    const on = ['2025-11-30', '2025-12-01', '2026-01-01'].map(
      (day) => termsOn(programme, day)?.annualRatePercent,
    );
    expect(on).toEqual(rates);
  });

  it('social housing was cut on 10 October 2025', () => {
    const programme = programmes.find(({ id }) => id === 'nha-o-xa-hoi')!;
    expect(termsOn(programme, '2025-10-09')?.annualRatePercent).toBe(6.6);
    expect(termsOn(programme, '2025-10-10')?.annualRatePercent).toBe(5.4);
  });
});

describe('the whole catalogue', () => {
  const all = (check: (programme: Programme) => void) => programmes.forEach(check);

  it('terms follow each other without a gap and end openly', () => {
    all(({ terms }) => {
      terms.slice(1).forEach(({ from }, index) => {
        const { to } = terms[index]!;
        expect(Date.parse(from) - Date.parse(to ?? '')).toBe(86_400_000);
      });
      expect(terms.at(-1)?.to).toBeNull();
    });
  });

  it('overdue is 130 % of the rate but for the computer loan', () => {
    all(({ id, terms }) => {
      const wanted = ['hssv-may-tinh', 'go-lon-nd58'].includes(id) ? null : 130;
      terms.forEach((one) => expect(one.overduePercentOfRate).toBe(wanted));
    });
  });

  it('says which are not open in 2026', () => {
    const closed = programmes.flatMap((one) => {
      const is = statusOn(one, '2026-11-23');
      return is === 'open' ? [] : [`${one.id} ${is}`];
    });
    expect(closed.sort()).toEqual([
      'chan-nuoi-nd75 closed',
      'dtts-chuoi-gia-tri check-2026',
      'dtts-dat-o check-2026',
      'dtts-dat-san-xuat-chuyen-doi-nghe check-2026',
      'dtts-nha-o check-2026',
      'go-lon-nd58 not-nhcsxh',
      'hssv-may-tinh probably-closed',
      'nha-o-ho-ngheo-qd33 closed',
      'trong-rung-nd75 closed',
    ]);
  });

  it('condition ids are unique within a programme', () => {
    all(({ conditions }) => {
      const own = conditions.map(({ id }) => id);
      expect(new Set(own).size).toBe(own.length);
    });
  });
});
