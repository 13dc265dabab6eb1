/** Speech: sentences by key, words of address, numbers and days as people write them, and gaps that don't pass. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { lines, say } from '../../src/domain/phrase.ts';
import { createSpeech, day, dong, months, percent } from '../../src/speech.ts';

const folders: string[] = [];
afterEach(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true })));

function folder(vi: object, en: object, more: object = {}): string {
  const root = mkdtempSync(join(tmpdir(), 'locales-'));
  folders.push(root);
  for (const [language, keys] of Object.entries({ vi, en })) {
    mkdirSync(join(root, language));
    writeFileSync(join(root, language, 'a.json'), JSON.stringify(keys));
    writeFileSync(join(root, language, 'b.json'), JSON.stringify(language === 'vi' ? more : {}));
  }
  return root;
}

const KEYS = {
  plain: '{{Chi}} ơi, {{chi}} khỏe không?',
  sum: 'vay {{amount, dong}} từ {{since, day}}, {{rate, percent}}, {{term, months}}',
  outer: 'em hiểu: {{what}}',
  typed: 'chị viết {{words}}',
};

describe('speech', () => {
  it('calls her chị, cô or bác', () => {
    const { speak } = createSpeech({ folder: folder(KEYS, KEYS) });
    expect(speak(say('plain'), 'vi', 'chi')).toBe('Chị ơi, chị khỏe không?');
    expect(speak(say('plain'), 'vi', 'co')).toBe('Cô ơi, cô khỏe không?');
    expect(speak(say('plain'), 'vi', 'bac')).toBe('Bác ơi, bác khỏe không?');
  });

  it('writes numbers inside sentences, phrases inside phrases, lines under each other', () => {
    const { speak } = createSpeech({ folder: folder(KEYS, KEYS) });
    const values = { amount: 50_000_000, since: '2025-12-01', rate: 7.488, term: 120 };
    const sum = 'vay 50 triệu đồng từ 1/12/2025, 7,488%, 120 tháng (10 năm)';
    expect(speak(say('sum', values), 'vi', 'chi')).toBe(sum);
    expect(speak(say('outer', { what: say('sum', values) }), 'vi', 'chi')).toBe(`em hiểu: ${sum}`);
    expect(speak(lines(say('plain'), say(''), say('plain')), 'vi', 'co').split('\n')).toHaveLength(
      3,
    );
  });

  it('passes her own words on as they are, whatever they look like', () => {
    const { speak } = createSpeech({ folder: folder(KEYS, KEYS) });
    for (const words of ['<b>&"', '{{chi}}', '$t(plain)', '$1 $&', '%s'])
      expect(speak(say('typed', { words }), 'vi', 'chi')).toBe(`chị viết ${words}`);
  });

  it('throws at a sentence or a value that is not there', () => {
    const { speak } = createSpeech({ folder: folder(KEYS, { plain: 'Hello' }) });
    expect(() => speak(say('gone'), 'vi', 'chi')).toThrow('sentence gone in locales/vi');
    expect(() => speak(say('sum'), 'en', 'chi')).toThrow('sentence sum in locales/en');
    expect(() => speak(say('typed'), 'vi', 'chi')).toThrow('words');
  });

  it('in production answers in Vietnamese and says what is missing', () => {
    const missing: string[] = [];
    const onMissing = (what: string) => missing.push(what);
    const { speak } = createSpeech({ folder: folder(KEYS, { plain: 'Hello' }), onMissing });
    expect(speak(say('typed', { words: 'x' }), 'en', 'chi')).toBe('chị viết x');
    expect(missing).toEqual(['sentence typed in locales/en']);
  });

  it('refuses a key that stands in two files', () => {
    const twice = folder(KEYS, KEYS, { plain: 'lần nữa' });
    expect(() => createSpeech({ folder: twice })).toThrow(/plain occurs twice/);
  });
});

describe('numbers and days', () => {
  it.each([
    [50_000_000, '50 triệu đồng', '50,000,000 VND'],
    [1_500_000, '1 triệu 500 nghìn đồng', '1,500,000 VND'],
    [499_200, '499.200 đồng', '499,200 VND'],
    [1_000_000_000, '1 tỷ đồng', '1,000,000,000 VND'],
    [1_250_000_000, '1 tỷ 250 triệu đồng', '1,250,000,000 VND'],
    [77_500_000, '77 triệu 500 nghìn đồng', '77,500,000 VND'],
    [1_234_567, '1.234.567 đồng', '1,234,567 VND'],
    [0, '0 đồng', '0 VND'],
  ])('%i đồng', (amount, vi, en) => {
    expect(dong(amount, 'vi')).toBe(vi);
    expect(dong(amount, 'en')).toBe(en);
  });

  it('rates keep all their decimals', () => {
    expect([7.488, 6.24, 3, 9.7344].map((rate) => percent(rate, 'vi'))).toEqual([
      '7,488%',
      '6,24%',
      '3%',
      '9,7344%',
    ]);
    expect(percent(7.488, 'en')).toBe('7.488%');
  });

  it('days and months', () => {
    expect(day('2025-12-01', 'vi')).toBe('1/12/2025');
    expect(day('2025-12-01', 'en')).toBe('1 December 2025');
    expect([1, 12, 18, 120].map((count) => months(count, 'vi'))).toEqual([
      '1 tháng',
      '12 tháng (1 năm)',
      '18 tháng',
      '120 tháng (10 năm)',
    ]);
    expect(months(12, 'en')).toBe('12 months (1 year)');
    expect(months(1, 'en')).toBe('1 month');
  });
});
