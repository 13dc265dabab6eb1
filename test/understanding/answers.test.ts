/** Form answers: money, months, days, phones, yes and no, household status, a choice. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  evaluateAnswers,
  sameValue,
  type LabelledAnswer,
} from '../../src/understanding/evaluate.ts';
import { answer } from '../../src/understanding/index.ts';
import { stripMarks } from '../../src/understanding/fold.ts';
import type { AnswerKind, AnswerValue } from '../../src/understanding/types.ts';
import { lines, TODAY } from './read.ts';

const read = ({ kind, text, options }: LabelledAnswer) => answer(kind, text, TODAY, options);
const money = (text: string) => answer('money', text, TODAY);

describe('form answers', () => {
  const rows = lines<LabelledAnswer>('answers.jsonl');

  it.each(rows.map((row) => [row.kind, row.text, row] as const))('%s: %s', (_kind, _text, row) => {
    expect(read(row)).toEqual(row.expected);
  });

  it('loses little without marks, and never another sum', () => {
    const bare = rows
      .filter(({ text }) => !/^(mốt|âm|hai mốt|đừng)/.test(text))
      .map((row) => ({ ...row, text: stripMarks(row.text) }));
    const scores = evaluateAnswers(bare, read);
    console.log(
      `answers without marks: ${[...scores.byKind].map(([kind, { right, all }]) => `${kind} ${right}/${all}`).join('  ')}`,
    );
    expect(scores.wrongAmounts).toEqual([]);
    expect(scores.accuracy).toBeGreaterThan(0.96);
  });

  it('never throws, and answers in the right shape', () => {
    const kinds: AnswerKind[] = [
      'money',
      'months',
      'date',
      'phone',
      'yesno',
      'householdStatus',
      'choice',
    ];
    const words = fc.constantFrom(
      ...'năm triệu tr rưỡi chục trăm mười tỷ 5 50 1.000 - đến 12/ tháng mùng rằm tết thứ tuần sau này không có nghèo k nửa /2 âm chạp 0912345678'.split(
        ' ',
      ),
    );
    const texts = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.array(words, { maxLength: 8 }).map((all) => all.join(' ')),
    );
    fc.assert(
      fc.property(fc.constantFrom(...kinds), texts, (kind, text) =>
        isShaped(kind, answer(kind, text, TODAY, ['Một', 'Hai', 'Ba'])),
      ),
      { numRuns: 3000 },
    );
  });

  it('answers soon on 100 kB', () => {
    for (const piece of ['5 ', '1.000.', 'năm ', '12/', 'một trăm ', 'không ', '(', '- ']) {
      for (const kind of [
        'money',
        'months',
        'date',
        'phone',
        'yesno',
        'householdStatus',
        'choice',
      ] as const) {
        const started = performance.now();
        answer(kind, piece.repeat(100_000 / piece.length), TODAY, ['a', 'b']);
        expect(performance.now() - started, `${kind} ${piece}`).toBeLessThan(3000);
      }
    }
  });
});

function isShaped(kind: AnswerKind, value: AnswerValue): boolean {
  if (value === null) return true;
  const shapes: Record<AnswerKind, (one: unknown) => boolean> = {
    money: (one) => Number.isInteger(one) && (one as number) > 0,
    months: (one) => Number.isInteger(one) && (one as number) > 0,
    date: (one) =>
      typeof one === 'string' && /^\d{4}-\d\d-\d\d$/.test(one) && !Number.isNaN(Date.parse(one)),
    phone: (one) => typeof one === 'string' && /^0[35789]\d{8}$/.test(one),
    yesno: (one) => one === 'yes' || one === 'no',
    householdStatus: (one) => ['poor', 'near_poor', 'escaped_poor', 'none'].includes(one as string),
    choice: (one) => one === 1 || one === 2 || one === 3,
  };
  const ends = typeof value === 'object' ? Object.values(value) : [value];
  return (
    ends.length > 0 &&
    ends.every(shapes[kind]) &&
    (typeof value !== 'object' || !('min' in value && 'max' in value) || value.min! < value.max!)
  );
}

const DIGITS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'];

/** 1 to 999 in words, as it is taught in school. */
function spoken(value: number): string {
  const [hundreds, tens, units] = [
    Math.floor(value / 100),
    Math.floor((value % 100) / 10),
    value % 10,
  ];
  const said = hundreds > 0 ? [`${DIGITS[hundreds]} trăm`] : [];
  if (tens === 0 && units > 0 && hundreds > 0) said.push('linh');
  if (tens === 1) said.push('mười');
  if (tens > 1) said.push(`${DIGITS[tens]} mươi`);
  if (units > 0)
    said.push(tens > 1 && units === 1 ? 'mốt' : tens > 0 && units === 5 ? 'lăm' : DIGITS[units]!);
  return said.join(' ');
}

describe('money there and back', () => {
  const millions = fc.integer({ min: 1, max: 999 });
  const thousands = fc.integer({ min: 0, max: 999 });

  it('reads every million in digits and in words, with marks and without', () => {
    fc.assert(
      fc.property(millions, (n) => {
        const texts = [
          `${n}tr`,
          `${n} triệu`,
          `${n} củ`,
          `${n}.000.000`,
          `${n},000,000đ`,
          `${n}000000`,
          `${n} 000 000 đồng`,
          `${spoken(n)} triệu`,
          stripMarks(`${spoken(n)} triệu`),
          `khoảng ${n}tr ạ`,
          `${n}`,
          spoken(n),
        ];
        for (const text of texts) expect(money(text), text).toBe(n * 1_000_000);
      }),
      { numRuns: 400 },
    );
  });

  it('reads thousands behind millions, or asks again, but never takes another sum', () => {
    fc.assert(
      fc.property(millions, thousands, (m, k) => {
        const sum = m * 1_000_000 + k * 1000;
        const texts = [
          `${m} triệu ${k} nghìn`,
          `${m}tr${String(k).padStart(3, '0')}`,
          sum.toLocaleString('de-DE'),
          `${spoken(m)} triệu ${k > 0 ? `${spoken(k)} nghìn` : ''}`,
        ];
        for (const text of texts) expect([sum, null], text).toContain(money(text));
        expect(money(`${m}tr${String(k).padStart(3, '0')}`)).toBe(sum);
      }),
      { numRuns: 400 },
    );
  });

  it('reads halves', () => {
    fc.assert(
      fc.property(millions, (n) => {
        for (const text of [`${n} triệu rưỡi`, `${n}tr5`, `${n},5 triệu`, `${n} củ rưỡi`])
          expect(money(text), text).toBe(n * 1_000_000 + 500_000);
      }),
    );
  });

  it('reads ranges from low to high', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 400 }),
        fc.integer({ min: 1, max: 400 }),
        (low, more) => {
          const expected = { min: low * 1_000_000, max: (low + more) * 1_000_000 };
          for (const text of [
            `${low}-${low + more}tr`,
            `${low} đến ${low + more} triệu`,
            `từ ${low} triệu tới ${low + more} triệu`,
            `${low}tr hoặc ${low + more}tr`,
          ]) {
            expect(sameValue(money(text), expected), text).toBe(true);
            expect(sameValue(money(stripMarks(text)), expected), stripMarks(text)).toBe(true);
          }
        },
      ),
    );
  });

  it.each([
    '2tr50',
    '1 tỷ 25',
    '5000',
    'năm bảy triệu',
    '50 đồng',
    '60t',
    '6o triệu',
    '10 0 triệu',
    '50 triệu với 20 triệu',
    '3 năm',
    '5 con bò',
  ])('asks again about %s', (text) => {
    expect(money(text)).toBeNull();
  });
});
