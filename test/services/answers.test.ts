/** Members' questions in their own words lead to the right answer; what is none of ours leads to none. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadAnswers } from '../../src/catalogue/load-answers.ts';
import { createAnswers } from '../../src/services/answers.ts';
import { understand } from '../../src/understanding/index.ts';
import { stripMarks } from '../../src/understanding/fold.ts';
import { catalogue } from '../support/catalogue.ts';

const TODAY = '2026-11-23';
const book = loadAnswers();
const answers = createAnswers({ ...book, figures: catalogue });

const AFTERWARDS = /^# Written afterwards.*$/m;
const file = readFileSync(new URL('answers-questions.txt', import.meta.url), 'utf8');
const questionsOf = (part: string) =>
  part
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [right = '', text = ''] = line.split(' | ');
      return { right: right.split(','), text };
    });
const [written, afterwards] = file.split(AFTERWARDS).map(questionsOf) as [
  ReturnType<typeof questionsOf>,
  ReturnType<typeof questionsOf>,
];
const isOutside = ({ right }: { right: string[] }) => right[0] === '-';

function score(questions: typeof written, withMarks = true) {
  const found = questions.map(({ right, text }) => {
    const said = withMarks ? text : stripMarks(text);
    const { intent } = understand(said, TODAY);
    return { right, said, id: answers.find({ text: said, intent, today: TODAY }).answer?.id };
  });
  const outside = found.filter(isOutside);
  const inside = found.filter((one) => !isOutside(one));
  return {
    right: inside.filter(({ right, id }) => id && right.includes(id)).length / inside.length,
    astray: outside.filter(({ id }) => id !== undefined).length / outside.length,
    inside: inside.length,
    outside: outside.length,
  };
}

describe('questions in other words', () => {
  const all = [...written, ...afterwards];

  it('are many, new, and half without marks', () => {
    const asks = new Set(book.answers.flatMap((answer) => answer.asks));
    expect(all.filter(({ text }) => asks.has(text))).toEqual([]);
    expect(all.filter((one) => !isOutside(one)).length).toBeGreaterThanOrEqual(120);
    const plain = all.filter(({ text }) => !/[^ -~]/.test(text)).length;
    expect(plain / all.length).toBeGreaterThan(0.45);
    const known = new Set(book.answers.map(({ id }) => id));
    expect(all.flatMap(({ right }) => right).filter((id) => id !== '-' && !known.has(id))).toEqual(
      [],
    );
  });

  it('lead to the right answer in nine of ten, and astray in one of twenty at most', () => {
    const scores = { all: score(all), afterwards: score(afterwards), unmarked: score(all, false) };
    console.table(scores);
    expect(scores.all.right).toBeGreaterThanOrEqual(0.9);
    expect(scores.all.astray).toBeLessThanOrEqual(0.05);
    expect(scores.afterwards.right).toBeGreaterThanOrEqual(0.88);
    expect(scores.unmarked.right).toBeGreaterThanOrEqual(0.88);
  });
});

describe('one question', () => {
  const find = (text: string, intent = understand(text, TODAY).intent) =>
    answers.find({ text, intent, today: TODAY });

  it('finds every question that an answer lists', () => {
    const lost = book.answers.flatMap(({ id, asks, intents }) =>
      asks.filter((ask) => find(ask, intents[0] as 'info.policy').answer?.id !== id),
    );
    expect(lost.length / book.answers.flatMap((answer) => answer.asks).length).toBeLessThan(0.02);
  });

  it('is answered with figures filled in, sources, and her form of address left open', () => {
    const { answer, others } = find('ho can ngheo lai suat bao nhieu');
    expect(answer).toMatchObject({ id: 'lai-can-ngheo', handover: false });
    expect(answer!.vi).toContain('7,488%/năm');
    expect(answer!.vi).toContain('{{Chi}}');
    expect(answer!.sources[0]).toMatchObject({ key: 'B01', day: '2025-12-01' });
    expect(others.length).toBeGreaterThan(0);
    expect(others.map(({ id }) => id)).not.toContain('lai-can-ngheo');
  });

  it('of danger is answered even where understanding thinks it is none of ours', () => {
    const { answer } = find('Trót chuyển khoản cho kẻ lừa đảo rồi', 'out_of_scope');
    expect(answer).toMatchObject({ id: 'da-chuyen-tien', handover: true });
  });

  it('says its doubt', () => {
    expect(answers.byId('tra-goc-cho-ai', TODAY)!.doubt!.vi).toContain('hỏi lại cán bộ');
    expect(answers.byId('lai-ho-ngheo', TODAY)!.doubt).toBeUndefined();
  });

  it('has no answer on a day that has none', () => {
    expect(answers.byId('vay-truoc-2026', '2025-11-30')).toBeUndefined();
    expect(answers.byId('vay-truoc-2026', TODAY)).toBeDefined();
    expect(answers.byId('no-such', TODAY)).toBeUndefined();
  });

  it.each(['', '   ', '?!', '😀😀', 'a'.repeat(100_000), 'vay '.repeat(20_000), '{{rate x}} [[['])(
    'never throws and is the same each time',
    (text) => {
      expect(find(text, 'info.policy')).toEqual(find(text, 'info.policy'));
    },
  );
});

describe('exemplars', () => {
  const model = (text: string, topic?: string) =>
    answers.findModel({ text, today: TODAY, ...(topic && { topic }) }).model?.id;

  it.each([
    ['ky thuat nuoi ga doi', 'mo-hinh-ga'],
    ['mô hình nuôi dê nhốt chuồng', 'mo-hinh-de'],
    ['nuoi ong lay mat the nao', 'mo-hinh-ong'],
    ['Trồng hồi bao lâu thì cho thu hoạch?', 'mo-hinh-hoi'],
    ['ky thuat ghep cay hong', 'mo-hinh-hong'],
    ['muon ban hang online', 'mo-hinh-ban-hang-online'],
    ['lam homestay can gi', 'mo-hinh-homestay'],
  ])('%s → %s', (text, id) => {
    expect(model(text)).toBe(id);
  });

  it('are found by the topic that understanding named, in single words only there', () => {
    expect(model('bị rệp sáp phun thuốc gì', 'na')).toBe('mo-hinh-na');
    expect(model('o xa Na Sam thi sao')).toBeUndefined();
    expect(model('bò bị chướng bụng', 'bò')).toBe('mo-hinh-trau-bo');
  });

  it('are offered where none was named', () => {
    const { model: none, others } = answers.findModel({
      text: 'mô hình kinh tế hay',
      today: TODAY,
    });
    expect(none).toBeUndefined();
    expect(others).toHaveLength(3);
    expect(answers.modelById(others[0]!.id)!.steps.length).toBeGreaterThanOrEqual(3);
  });
});
