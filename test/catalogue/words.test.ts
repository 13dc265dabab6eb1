/** Every sentence of loan advice is there in both languages, with its values, and promises nothing. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '../../src/domain/loans/eligibility.ts';
import type { Profile, ProgrammeVerdict } from '../../src/domain/loans/types.ts';
import { HOUSEHOLD_STATUSES, PURPOSES, QUESTIONS } from '../../src/domain/loans/types.ts';
import type { Phrase } from '../../src/domain/phrase.ts';
import { say } from '../../src/domain/phrase.ts';
import { createSpeech } from '../../src/speech.ts';
import { catalogue } from '../support/catalogue.ts';

const read = (language: string) =>
  JSON.parse(
    readFileSync(new URL(`../../locales/${language}/loans.json`, import.meta.url), 'utf8'),
  ) as Record<string, string>;
const vi = read('vi');
const en = read('en');

/** How people are spoken to is filled in by speech.ts, in Vietnamese only. */
const values = (text: string) =>
  [...text.matchAll(/\{\{(\w+)/g)].map(([, name]) => name!).filter((name) => !/^chi$/i.test(name));

/** Throws where a sentence or one of its values is missing. */
const speech = createSpeech();
const speak = (phrase: Phrase, language: 'vi' | 'en' = 'vi') =>
  speech.speak(phrase, language, 'chi');

describe('the two files', () => {
  it('have the same keys in the same order', () => {
    expect(Object.keys(en)).toEqual(Object.keys(vi));
  });

  it.each(Object.keys(vi))('%s takes the same values in both', (key) => {
    expect(new Set(values(en[key]!))).toEqual(new Set(values(vi[key]!)));
  });

  it('name and sum up every programme, and no others', () => {
    const ids = catalogue.programmes.map(({ id }) => id).sort();
    for (const kind of ['name', 'summary']) {
      const named = Object.keys(vi).filter((key) => key.startsWith(`loans.${kind}.`));
      expect(named.map((key) => key.slice(`loans.${kind}.`.length)).sort()).toEqual(ids);
    }
  });
});

describe('the words', () => {
  it('of the three verdicts', () => {
    const words = ['fits', 'unclear', 'not'].map((verdict) => vi[`loans.verdict.${verdict}`]);
    expect(words).toEqual(['có thể phù hợp', 'chưa đủ thông tin', 'có vẻ chưa phù hợp']);
  });

  it.each(Object.entries(vi))('%s: promises and refuses nothing, speaks warmly', (_, text) => {
    expect(text).not.toMatch(
      /được vay|đủ điều kiện vay|(?<!\p{L})(bạn|mày|con nợ|đối tượng)(?!\p{L})/iu,
    );
  });

  it.each(Object.entries(vi))('%s: she is called as she wishes', (_, text) => {
    expect(text).not.toMatch(/(?<!\p{L})chị(?!\p{L})/iu);
  });

  it('say that it costs nothing', () => {
    expect(vi['loans.no-fee']).toMatch(/không mất phí.*lừa đảo/);
  });
});

/* ---------- everything that may be said ---------- */

function phrasesOf({ reasons, wouldHelp, about }: ProgrammeVerdict): Phrase[] {
  const { name, summary, basis, security, next, decides, papers, doubts } = about;
  const beside = [name, summary, basis, security, next, decides, ...papers, ...doubts];
  return [...reasons.map(({ phrase }) => phrase), ...wouldHelp, ...beside];
}

const profiles: fc.Arbitrary<Profile> = fc.record(
  {
    householdStatus: fc.constantFrom(...HOUSEHOLD_STATUSES),
    statusSince: fc.constantFrom('2019-05-05', '2024-12-20', '2026-01-15', '2029-01-01'),
    commune: fc.constantFrom('Thất Khê', 'Bình Gia', 'Đông Kinh', 'Cao Lộc', 'Hòa Bình', 'Huế'),
    purpose: fc.constantFrom(...PURPOSES),
    amountVnd: fc.constantFrom(20_000_000, 40_000_000, 150_000_000, 20_000_000_000),
    termMonths: fc.constantFrom(12, 400),
    inGroup: fc.constantFrom('yes' as const, 'no' as const),
    runningLoans: fc.constant(catalogue.programmes.map(({ id }) => id)),
  },
  { requiredKeys: [] },
);
const day = fc.constantFrom('2017-01-01', '2022-06-01', '2025-11-30', '2026-11-23', '2027-01-02');

describe('everything that may be said', () => {
  it('has its words and its values, in both languages', () => {
    const spoken = new Set<string>();
    fc.assert(
      fc.property(profiles, day, (profile, asOf) => {
        for (const phrase of assess(profile, catalogue, asOf).programmes.flatMap(phrasesOf)) {
          expect(speak(phrase, 'en')).not.toMatch(/\{\{|undefined|null/);
          const text = speak(phrase);
          expect(text).not.toMatch(/\{\{|undefined|null|được vay/);
          spoken.add('key' in phrase ? phrase.key : '');
        }
      }),
      { numRuns: 400 },
    );
    expect(spoken.size).toBeGreaterThan(150);
  });

  it('the questions have theirs', () => {
    for (const question of QUESTIONS.filter((one) => one !== 'runningLoans'))
      expect(speak(say(`loans.help.tell.${question}`))).toMatch(/cho em biết/);
  });

  it('reads well: an example of each kind', () => {
    const [best] = assess(
      {
        householdStatus: 'near_poor',
        commune: 'Chi Lăng',
        purpose: 'production',
        amountVnd: 150_000_000,
        inGroup: 'no',
      },
      catalogue,
      '2027-01-02',
    ).programmes.filter(({ id }) => id === 'ho-can-ngheo');
    expect(best!.reasons.map(({ met, phrase }) => `${met}: ${speak(phrase)}`)).toEqual([
      'yes: Chị ở Lạng Sơn.',
      'unknown: Từ 1/1/2027 có chuẩn nghèo mới (mỗi người mỗi tháng 2 triệu 200 nghìn đồng ở xã, 2 triệu 800 nghìn đồng ở phường), nên giấy cũ phải rà soát lại.',
      'yes: Chị vay để sản xuất, chăn nuôi, buôn bán.',
      'no: Chị chưa vào Tổ tiết kiệm và vay vốn; chương trình này vay qua tổ.',
      'no: Chị cần 150 triệu đồng, chương trình này tối đa 100 triệu đồng.',
    ]);
    expect(best!.wouldHelp.map((phrase) => speak(phrase))).toEqual([
      'Chị xin xã giấy xác nhận năm 2027 theo chuẩn mới, rồi cho em biết ngày ghi trên giấy.',
      'Chị gặp tổ trưởng hoặc chi hội trưởng ở thôn xin vào tổ; vào tổ rồi thì có thể phù hợp.',
      'Nếu chị vay trong 100 triệu đồng thì có thể phù hợp.',
    ]);
  });
});
