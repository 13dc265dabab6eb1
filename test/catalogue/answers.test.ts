/** Every answer and every exemplar is whole, dated, sourced, filled in on every day, and speaks as it should. */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { loadAnswers, readAnswers } from '../../src/catalogue/load-answers.ts';
import { filled, wordingOn } from '../../src/domain/answers.ts';
import type { AnswerEntry } from '../../src/domain/answers.ts';
import { stripMarks } from '../../src/understanding/fold.ts';
import { catalogue } from '../support/catalogue.ts';

const { answers, models } = loadAnswers();
const DAYS = ['2025-11-30', '2025-12-15', '2026-01-01', '2026-03-01', '2026-11-23', '2027-01-02'];
const FORBIDDEN = /được vay|đủ điều kiện vay|(?<!\p{L})(bạn|mày|con nợ|đối tượng|chị)(?!\p{L})/iu;

const wordings = ({ id, variants = [], ...base }: AnswerEntry) =>
  [base, ...variants].map((wording, at) => [`${id} ${at}`, wording] as const);
const all = answers.flatMap(wordings);
const vi = (id: string, day: string) => {
  const wording = wordingOn(answers.find((one) => one.id === id)!, day)!;
  return filled(wording.vi, catalogue, day, 'vi')!;
};

describe('the answers', () => {
  it('are at least 105, asked in at least 4 ways each, half of them without marks', () => {
    expect(answers.length).toBeGreaterThanOrEqual(105);
    const asks = answers.flatMap((answer) => answer.asks);
    expect(new Set(asks).size).toBe(asks.length);
    const plain = asks.filter((ask) => !/[^ -~]/.test(ask));
    expect(plain.length / asks.length).toBeGreaterThan(0.4);
  });

  it('are titled by a question with marks that promises nothing', () => {
    const titles = answers.map(({ asks }) => asks[0]!);
    expect(titles.filter((title) => !/[^ -~]/.test(title))).toEqual([]);
    expect(titles.filter((title) => title.length > 100)).toEqual([]);
  });

  it.each(all)(
    '%s: speaks warmly, promises nothing, ends with what to do',
    (_, { vi: text, doubt }) => {
      expect(`${text} ${doubt?.vi ?? ''}`).not.toMatch(FORBIDDEN);
      expect(text).toMatch(/^Dạ/);
      expect(text).toMatch(/\{\{chi\}\}/i);
      expect(text).toMatch(/(nhé|ạ)[.?]$/);
    },
  );

  it.each(DAYS)('are filled in and short on %s', (day) => {
    const said = answers.flatMap((answer) => {
      const wording = wordingOn(answer, day);
      if (!wording) return [];
      const texts = (['vi', 'en'] as const).map((l) => filled(wording[l], catalogue, day, l));
      return texts.map((text) => ({ id: answer.id, text }));
    });
    expect(said.length).toBeGreaterThan(2 * answers.length - 4);
    for (const { id, text } of said) {
      expect(text?.replace(/\{\{chi\}\}/gi, ''), id).not.toMatch(/[{}[\]]|undefined|null|NaN/);
      expect(text!.length, id).toBeLessThanOrEqual(380);
    }
    const long = said.filter(({ text }) => text!.length > 350);
    expect(long.length / said.length).toBeLessThan(0.1);
  });

  it('hold one wording a day: variants do not overlap', () => {
    for (const { id, variants = [] } of answers)
      for (const day of DAYS) {
        const held = variants.filter((v) => (!v.from || v.from <= day) && (!v.to || v.to >= day));
        expect(held.length, `${id} ${day}`).toBeLessThanOrEqual(1);
      }
  });

  it('take no figure of a programme by hand: no percentages but rules', () => {
    const rules = /3,96%|1,2%|130%|70%|100%|2,32%|6,80%|3,36%|\(8%\)/g;
    const typed = all.filter(([, { vi: text }]) => /\d%/.test(text.replace(rules, '')));
    expect(typed.map(([name]) => name)).toEqual([]);
  });
});

describe('figures', () => {
  it('are those of the day', () => {
    expect(vi('lai-can-ngheo', '2025-11-30')).toContain('7,92%/năm');
    expect(vi('lai-can-ngheo', '2025-11-30')).not.toContain('áp dụng từ');
    expect(vi('lai-can-ngheo', '2026-11-23')).toContain(
      '7,488%/năm, tức 0,624%/tháng, áp dụng từ 1/12/2025',
    );
    expect(vi('lai-qua-han', '2026-11-23')).toContain('8,112%');
    expect(vi('viec-lam', '2025-11-30')).toContain('100 triệu đồng');
    expect(vi('viec-lam', '2026-11-23')).toContain('200 triệu đồng');
    expect(vi('vay-ho-ngheo', '2026-11-23')).toContain('120 tháng (10 năm)');
  });

  it('change with the poverty line on 1 January 2027', () => {
    expect(vi('the-nao-ho-ngheo', '2025-11-30')).not.toContain('2,2 triệu');
    expect(vi('the-nao-ho-ngheo', '2026-12-31')).toMatch(/1,5 triệu.*Từ 2027.*2,2 triệu/);
    expect(vi('the-nao-ho-ngheo', '2027-01-01')).toMatch(/2,2 triệu đồng.*2,8 triệu đồng/);
    expect(vi('the-nao-ho-ngheo', '2027-01-01')).not.toContain('1,5 triệu');
  });

  it('say nothing of rule 597 before it was made', () => {
    expect(vi('khong-xin-dieu-chinh', '2025-11-30')).not.toContain('1/3/2026');
    expect(vi('khong-xin-dieu-chinh', '2026-03-01')).toContain('1/3/2026');
  });

  it.each(['{{rat ho-ngheo}}', '{{rate ho-nghe}}', '{{line-rural mai}}', '{{money 1.5}}'])(
    'throw on %s',
    (template) => {
      expect(() => filled(template, catalogue, '2026-11-23', 'vi')).toThrow(template.slice(0, 9));
    },
  );

  it('leave out the part in brackets, or give up the text', () => {
    expect(filled('a[ {{since hssv}}]', catalogue, '2000-01-01', 'vi')).toBe('a');
    expect(filled('a {{since hssv}}', catalogue, '2000-01-01', 'vi')).toBeUndefined();
  });
});

describe('the exemplars', () => {
  it('are at least 12, with folded keywords of their own', () => {
    expect(models.length).toBeGreaterThanOrEqual(12);
    const topics = models.flatMap((model) => model.topics);
    expect(topics.filter((topic) => stripMarks(topic) !== topic)).toEqual([]);
    expect(new Set(topics).size).toBe(topics.length);
  });

  it.each(models)(
    '$id: doubts, sends to people who know, promises and prescribes nothing',
    (model) => {
      const said = [
        model.vi,
        ...model.steps.map((step) => step.vi),
        model.cautions.vi,
        model.whereToAsk.vi,
      ];
      expect(said.join(' ')).not.toMatch(FORBIDDEN);
      expect(said.join(' ')).not.toMatch(/\d|triệu|lãi cao|\b(ml|mg|kg|lít)\b|đảm bảo|chắc chắn/);
      expect(model.doubt.vi).toMatch(/khuyến nông/);
      expect(model.confidence).toBe('memory');
    },
  );
});

describe('a wrong file', () => {
  const folder = (answer: object) => {
    const path = mkdtempSync(join(tmpdir(), 'answers-'));
    for (const name of ['answers', 'models']) mkdirSync(join(path, name));
    writeFileSync(join(path, 'answers', 'one.json'), JSON.stringify([answer]));
    return pathToFileURL(`${path}/`);
  };
  const good = structuredClone(answers.find(({ id }) => id === 'trong-rung')!);

  it.each([
    ['is no intent', { intents: ['loan.x'] }],
    ['is not certain and says no doubt', { doubt: undefined }],
    ['0.sources', { sources: [] }],
    ['is not a day', { checkedOn: '2026-13-01' }],
    ['is not known here', { extra: 1 }],
  ])('is refused: %s', (message, change) => {
    expect(() => readAnswers(folder({ ...good, ...change }))).toThrow(message);
  });
});
