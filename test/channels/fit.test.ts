/** fit(): what a platform takes is never exceeded, and nothing that a member should read is lost. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fit, shorten, split } from '../../src/channels/fit.ts';
import type { Choice, Outgoing } from '../../src/conversation/vocabulary.ts';
import type { Limits } from '../../src/services/ports.ts';

const zalo: Limits = { text: 2000, buttons: 5, buttonLabel: 35, buttonsUnderImage: false };
const telegram: Limits = { text: 4096, buttons: 100, buttonLabel: 64, caption: 1024 };
const tiny: Limits = { text: 60, buttons: 2, buttonLabel: 12 };

const choices = (...labels: string[]): Choice<string>[] =>
  labels.map((label, at) => ({ id: `menu.home:${at}`, label }));

const text = (words: string, ...labels: string[]): Outgoing<string> => ({
  kind: 'text',
  text: words,
  ...(labels.length > 0 ? { choices: choices(...labels) } : {}),
});

describe('a text', () => {
  it('that fits stays as it is', () => {
    expect(fit(text('Em chào chị ạ.'), zalo)).toEqual([text('Em chào chị ạ.')]);
    expect(fit(text('Chị chọn nhé', 'Vay vốn', 'Tập huấn'), zalo)).toEqual([
      text('Chị chọn nhé', 'Vay vốn', 'Tập huấn'),
    ]);
  });

  it('is put into NFC before it is counted', () => {
    const decomposed = 'Chị Hoà ơi'.normalize('NFD');
    expect(fit(text(decomposed), zalo)).toEqual([text('Chị Hoà ơi'.normalize('NFC'))]);
    // 20 letters, 60 units when decomposed: one message, not three.
    expect(fit(text('ệ'.repeat(20).normalize('NFD')), { ...tiny, text: 20 })).toHaveLength(1);
  });

  it('is cut at a paragraph, else at a line, a sentence, a word', () => {
    expect(split('Đoạn một dài vừa.\n\nĐoạn hai. Còn nữa.', 30)).toEqual([
      'Đoạn một dài vừa.',
      'Đoạn hai. Còn nữa.',
    ]);
    expect(split('Dòng một dài vừa\ndòng hai cũng dài', 25)).toEqual([
      'Dòng một dài vừa',
      'dòng hai cũng dài',
    ]);
    expect(split('Câu một ở đây. Câu hai thì dài hơn', 30)).toEqual([
      'Câu một ở đây.',
      'Câu hai thì dài hơn',
    ]);
    expect(split('không có dấu chấm nào cả', 14)).toEqual(['không có dấu', 'chấm nào cả']);
  });

  it('does not take the number of a list item for the end of a sentence', () => {
    expect(split('Em gợi ý. Mục 2. Vay nuôi bò', 18)).toEqual(['Em gợi ý.', 'Mục 2. Vay nuôi bò']);
  });

  it('is not cut through a letter, a flag or a family', () => {
    for (const letter of ['ệ', '👩‍👩‍👧‍👦', '🇻🇳', '👍🏽', 'e\u0323\u0302\u0301']) {
      const pieces = split(letter.repeat(10), letter.length * 3 + 1);
      expect(pieces.every((one) => one.replaceAll(letter, '') === '')).toBe(true);
      expect(pieces.join('')).toBe(letter.repeat(10));
    }
  });

  it('of nothing visible is not sent', () => {
    for (const nothing of ['', '  \n ', '\u200b\u200d', '\u0000\u0007']) {
      expect(fit(text(nothing), zalo)).toEqual([]);
    }
  });

  it('loses characters that a platform would refuse, and keeps the rest', () => {
    expect(fit(text('Chị\u0000 ơi\r\nem đây \ud800'), zalo)).toEqual([
      text('Chị ơi\nem đây \ufffd'),
    ]);
  });
});

describe('choices', () => {
  const many = ['Vay vốn', 'Tập huấn', 'Việc làm', 'Nhắc lịch', 'Mô hình', 'Gặp cán bộ', 'Xoá tin'];

  it('go under the last piece', () => {
    const sent = fit(text('Dài lắm. '.repeat(20), 'Có', 'Không'), tiny);
    expect(sent.length).toBeGreaterThan(1);
    expect(sent.slice(0, -1).every((one) => !('choices' in one))).toBe(true);
    expect(sent.at(-1)).toMatchObject({ choices: choices('Có', 'Không') });
  });

  it('beyond the buttons are listed with the numbers by which they can be typed', () => {
    expect(fit(text('Chị cần gì ạ?', ...many), zalo)).toEqual([
      {
        kind: 'text',
        text:
          'Chị cần gì ạ?\n\n1. Vay vốn\n2. Tập huấn\n3. Việc làm\n4. Nhắc lịch\n5. Mô hình\n' +
          '6. Gặp cán bộ\n7. Xoá tin',
        choices: choices('1. Vay vốn', '2. Tập huấn', '3. Việc làm', '4. Nhắc lịch', '5. Mô hình'),
      },
    ]);
    expect(fit(text('Chị cần gì ạ?', ...many), telegram)).toEqual([text('Chị cần gì ạ?', ...many)]);
  });

  it('with a label too long for a button are listed in full', () => {
    const long = 'Cho vay hộ mới thoát nghèo theo quyết định của Chính phủ';
    expect(fit(text('Chị chọn nhé', long, 'Không'), zalo)).toEqual([
      {
        kind: 'text',
        text: `Chị chọn nhé\n\n1. ${long}\n2. Không`,
        choices: choices('1. Cho vay hộ mới thoát nghèo theo…', '2. Không'),
      },
    ]);
  });

  it('without words get their own', () => {
    expect(fit(text('', 'Có', 'Không'), zalo)).toEqual([text('1. Có\n2. Không', 'Có', 'Không')]);
  });

  it('without a label get their number', () => {
    expect(fit(text('Chọn', ' ', 'Không'), zalo)).toEqual([text('Chọn', '1', 'Không')]);
  });
});

describe('other kinds', () => {
  it('a card keeps its title as long as both fit, and heads the first of several', () => {
    const small: Outgoing<string> = { kind: 'card', title: 'Hộ nghèo', text: 'Lãi 6,6%' };
    expect(fit(small, zalo)).toEqual([small]);
    const long = fit(
      { ...small, text: 'Chị vay được ạ. '.repeat(10), choices: choices('Xem') },
      tiny,
    );
    expect(long[0]).toMatchObject({ kind: 'card', title: 'Hộ nghèo' });
    expect(long.at(-1)).toMatchObject({ kind: 'text', choices: choices('Xem') });
    expect(fit({ kind: 'card', title: '', text: 'Chào chị' }, zalo)).toEqual([text('Chào chị')]);
    expect(fit({ kind: 'card', title: 'Chào chị', text: '' }, zalo)).toEqual([text('Chào chị')]);
  });

  it('a picture sends its buttons apart where the platform has none under pictures', () => {
    const picture: Outgoing<string> = {
      kind: 'image',
      url: 'https://hoi.vn/a.jpg',
      caption: 'Lịch tuần này',
      choices: choices('Đăng ký'),
    };
    expect(fit(picture, telegram)).toEqual([picture]);
    expect(fit(picture, zalo)).toEqual([
      { kind: 'image', url: picture.url },
      text('Lịch tuần này', 'Đăng ký'),
    ]);
    expect(fit({ ...picture, caption: undefined }, zalo)).toEqual([
      { kind: 'image', url: picture.url },
      text('1. Đăng ký', 'Đăng ký'),
    ]);
    const wordy = fit({ ...picture, caption: 'dài '.repeat(400) }, telegram);
    expect(wordy.map((one) => one.kind)).toEqual(['image', 'text']);
  });

  it('a file with a caption too long is followed by it', () => {
    const paper: Outgoing<string> = { kind: 'file', url: 'https://hoi.vn/a.pdf', name: 'a.pdf' };
    const captioned = { ...paper, caption: 'Đơn vay' };
    expect(fit(captioned, telegram)).toEqual([captioned]);
    expect(fit({ ...paper, caption: 'dài '.repeat(400) }, telegram)[0]).toEqual(paper);
  });

  it('asking for a phone comes last and never without words', () => {
    const ask: Outgoing<string> = {
      kind: 'askPhone',
      text: 'Chị gửi số nhé. '.repeat(8),
      button: 'Gửi số',
    };
    const sent = fit(ask, tiny);
    expect(sent.map((one) => one.kind).slice(-2)).toEqual(['text', 'askPhone']);
    expect(fit({ ...ask, text: '' }, zalo)).toEqual([{ ...ask, text: 'Gửi số' }]);
  });
});

describe('a label', () => {
  it('is cut at a word where that leaves half of it', () => {
    expect(shorten('Đăng ký lớp chăn nuôi', 35)).toBe('Đăng ký lớp chăn nuôi');
    expect(shorten('Đăng ký lớp chăn nuôi', 16)).toBe('Đăng ký lớp…');
    expect(shorten('Đăngkýlớpchănnuôi', 8)).toBe('Đăngkýl…');
    expect(shorten('👩‍👩‍👧‍👦👩‍👩‍👧‍👦', 15)).toBe('👩‍👩‍👧‍👦…');
  });
});

/* ---------- properties ---------- */

const bit = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom('chị', 'ơi', 'vay', 'vốn', 'ạ.', '50.000.000', 'Đồng,', '2.'),
  },
  { weight: 4, arbitrary: fc.constantFrom(' ', '\n', '\n\n', '. ', '! ') },
  {
    weight: 1,
    arbitrary: fc.constantFrom('👩‍👩‍👧‍👦', '🇻🇳', 'e\u0323\u0302', 'https://hoi.vn/a?b=c', '\u200b'),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
);
const words = fc.array(bit, { maxLength: 120 }).map((parts) => parts.join(''));
const label = fc.oneof(
  words.map((one) => one.slice(0, 50)),
  fc.constantFrom('Có', 'Không', ''),
);
const someChoices = fc.array(label, { maxLength: 12 }).map((labels) => choices(...labels));
const limits: fc.Arbitrary<Limits> = fc.record({
  text: fc.integer({ min: 20, max: 300 }),
  buttons: fc.integer({ min: 0, max: 6 }),
  buttonLabel: fc.integer({ min: 4, max: 40 }),
  caption: fc.option(fc.integer({ min: 20, max: 300 }), { nil: undefined }),
  buttonsUnderImage: fc.option(fc.boolean(), { nil: undefined }),
});
const url = fc.constant('https://hoi.vn/a');
const message: fc.Arbitrary<Outgoing<string>> = fc.oneof(
  fc.record({ kind: fc.constant('text' as const), text: words, choices: someChoices }),
  fc.record({
    kind: fc.constant('card' as const),
    title: words,
    text: words,
    choices: someChoices,
  }),
  fc.record({ kind: fc.constant('image' as const), url, caption: words, choices: someChoices }),
  fc.record({ kind: fc.constant('file' as const), url, name: fc.constant('a'), caption: words }),
  fc.record({ kind: fc.constant('askPhone' as const), text: words, button: label }),
);

/** What can be read in a message, in one row: letters, figures, signs. */
const letters = (some: string) =>
  some
    .replace(/\p{Cs}/gu, '\ufffd')
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}\p{P}\p{S}]/gu, '');

function wordsOf(one: Outgoing<string>): string {
  if (one.kind === 'card') return `${one.title}\n${one.text}`;
  if (one.kind === 'image' || one.kind === 'file') return one.caption ?? '';
  return one.text;
}
const allWords = (sent: Outgoing<string>[]) => letters(sent.map(wordsOf).join('\n'));
const buttonsOf = (one: Outgoing<string> | undefined) =>
  one && 'choices' in one ? (one.choices ?? []) : [];

describe('whatever is said', () => {
  it('no piece is over a limit, none is empty', () => {
    fc.assert(
      fc.property(message, limits, (one, limit) => {
        for (const sent of fit(one, limit)) {
          expect(wordsOf(sent).length).toBeLessThanOrEqual(limit.text);
          if (sent.kind !== 'image' && sent.kind !== 'file') {
            expect(letters(wordsOf(sent))).not.toBe('');
          }
          expect(buttonsOf(sent).length).toBeLessThanOrEqual(limit.buttons);
          for (const button of buttonsOf(sent)) {
            expect(button.label.length).toBeLessThanOrEqual(limit.buttonLabel);
            expect(letters(button.label)).not.toBe('');
          }
        }
      }),
      { numRuns: 400 },
    );
  });

  it('every word of it is still there, in order', () => {
    fc.assert(
      fc.property(words, limits, (some, limit) => {
        expect(allWords(fit({ kind: 'text', text: some }, limit))).toBe(letters(some));
        const titled = fit({ kind: 'card', title: some, text: some }, limit);
        expect(allWords(titled)).toBe(letters(some) + letters(some));
        const captioned = fit(
          { kind: 'file', url: 'https://hoi.vn', name: 'a', caption: some },
          limit,
        );
        expect(allWords(captioned)).toBe(letters(some));
      }),
      { numRuns: 400 },
    );
  });

  it('every choice can be read in full, on its button or in the list', () => {
    fc.assert(
      fc.property(words, someChoices, limits, (some, offered, limit) => {
        const sent = fit({ kind: 'text', text: some, choices: offered }, limit);
        const buttons = buttonsOf(sent.at(-1));
        const all = `${allWords(sent)}|${buttons.map((one) => letters(one.label)).join('|')}`;
        for (const one of offered) expect(all).toContain(letters(one.label));
        expect(buttons.map((one) => one.id)).toEqual(
          offered.slice(0, limit.buttons).map((one) => one.id),
        );
      }),
      { numRuns: 400 },
    );
  });

  it('fitting twice changes nothing', () => {
    fc.assert(
      fc.property(message, limits, (one, limit) => {
        const once = fit(one, limit);
        expect(once.flatMap((part) => fit(part, limit))).toEqual(once);
      }),
      { numRuns: 400 },
    );
  });

  it('ends on 100 kB of anything: one word, no gap, line breaks, families, stacked marks', () => {
    const big = [
      'a'.repeat(100_000),
      'Chị ơi em hỏi. '.repeat(7_000),
      `${'\n'.repeat(100_000)}x`,
      '👩‍👩‍👧‍👦'.repeat(9_000),
      `e${'\u0301'.repeat(100_000)}`,
      `${'.'.repeat(50_000)}${' '.repeat(50_000)}1`,
    ];
    for (const limit of [zalo, tiny]) {
      for (const one of big) {
        for (const sent of fit(text(one), limit)) {
          expect(wordsOf(sent).length).toBeLessThanOrEqual(limit.text);
        }
      }
    }
  });
});
