/** The engine: what holds for any sequence of anything, and the promises of a single turn. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CHOICE_BYTES, choicesOf, readChoice } from '../../src/conversation/choices.ts';
import type { Flow, Session } from '../../src/conversation/flow.ts';
import { createConversation } from '../../src/conversation/index.ts';
import { FLOWS } from '../../src/conversation/flows/index.ts';
import { text } from '../../src/conversation/messages.ts';
import type { Said } from '../../src/conversation/vocabulary.ts';
import { say } from '../../src/domain/phrase.ts';
import type { Universe } from '../universe.ts';
import { buttons, contextOf, universe } from '../universe.ts';

/** What people type, and what nobody would. */
const WORDS = fc.oneof(
  fc.constantFrom(
    ...'menu|quay lại|làm lại|dừng|gặp cán bộ|trợ giúp|bỏ qua|không rõ|sửa|vay vốn|hộ cận nghèo'.split(
      '|',
    ),
    ...'50 triệu|60-70tr|số 2|cái đầu|1|7|Chi Lăng|na sầm|nuôi lợn|chưa|có rồi|à nhầm, 30 triệu'.split(
      '|',
    ),
    ...'năm 2024|đúng|English|tiếng việt|thôi|xem thêm|cảm ơn|gọi bác là bác nhé|hỏi để làm gì?'.split(
      '|',
    ),
    ...'toi ho can ngheo muon vay 50 trieu nuoi lon|lãi suất bao nhiêu?|có lớp nào không'.split(
      '|',
    ),
    '',
    ' ',
    '{{chi}} $t(menu.main)',
    '__proto__',
    'constructor',
    'a'.repeat(50_000),
  ),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.string({ unit: 'binary', maxLength: 60 }),
);

const PLACES = [...FLOWS.values()].flatMap((flow) =>
  Object.keys(flow.steps).map((step) => `${flow.name}.${step}`),
);

const FORGED = fc.oneof(
  fc
    .tuple(
      fc.constantFrom(...PLACES, 'go.to', 'x.y'),
      fc.constantFrom(
        'skip',
        'yes',
        'no',
        '0',
        '9',
        'loan',
        'poor',
        'other',
        'min',
        'more',
        'toString',
      ),
    )
    .map(([place, value]) => `${place}:${value}`),
  fc.string({ maxLength: 80 }),
);

const SAID: fc.Arbitrary<Said> = fc.oneof(
  { weight: 6, arbitrary: WORDS.map((typed): Said => ({ kind: 'text', text: typed })) },
  { weight: 3, arbitrary: FORGED.map((id): Said => ({ kind: 'choice', id })) },
  {
    weight: 1,
    arbitrary: fc.constantFrom<Said>(
      { kind: 'sticker' },
      { kind: 'voice' },
      { kind: 'photo', caption: 'sổ vay' },
      { kind: 'location', latitude: 21.8, longitude: 106.7 },
      { kind: 'phone', phone: '0912345678', verified: true },
      { kind: 'empty' },
      { kind: 'joined', start: 'vay' },
      { kind: 'left' },
      { kind: 'withdrew' },
      { kind: 'refused', refused: 'full', because: say('handover.already') },
      { kind: 'receipt', what: 'seen', messageIds: [] },
      { kind: 'humanSpoke', adminId: '1' },
      { kind: 'moved', to: 'telegram:2' },
      { kind: 'ignored', event: 'x' },
    ),
  },
);

/** She does this, or taps one of the buttons that she sees. */
const DEED = fc.oneof(
  { weight: 3, arbitrary: SAID },
  { weight: 2, arbitrary: fc.integer({ min: 1, max: 9 }) },
);

function act(world: Universe, deed: Said | number) {
  const shown = buttons(world);
  return typeof deed === 'number' && shown.length > 0
    ? world.taps(((deed - 1) % shown.length) + 1)
    : world.says(typeof deed === 'number' ? { kind: 'empty' } : deed);
}

describe('any conversation', () => {
  it('never throws, always answers a text, and keeps its session and buttons small', () => {
    fc.assert(
      fc.property(fc.array(DEED, { minLength: 1, maxLength: 25 }), (deeds) => {
        const world = universe();
        for (const deed of deeds) {
          const { said, words, run } = act(world, deed);
          if (said.kind === 'text' || said.kind === 'choice')
            expect(words.length).toBeGreaterThan(0);
          expect(JSON.stringify(world.session ?? null).length).toBeLessThan(4096);
          expect(run.filter((command) => command.do === 'requestHandover').length).toBeLessThan(2);
          for (const { id, label } of buttons(world)) {
            expect(id).toMatch(/^[\x21-\x7e]+$/);
            expect(id.length).toBeLessThanOrEqual(CHOICE_BYTES);
            expect(readChoice(id)).toBeDefined();
            expect(label.trim()).not.toBe('');
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  it('takes up any stored session, sound or not, without a throw', () => {
    const near = fc.record({
      v: fc.constantFrom(0, 1, 2, 99),
      flow: fc.constantFrom(...FLOWS.keys(), 'gone', '__proto__'),
      step: fc.constantFrom('main', 'commune', 'result', 'more', 'told', 'toString', '__proto__'),
      data: fc.oneof(fc.jsonValue(), fc.constant({ profile: {}, asked: [] })),
      misses: fc.constantFrom<unknown>(undefined, 0, 3, -1, 'x', 1e9),
      past: fc.oneof(
        fc.jsonValue(),
        fc.array(fc.record({ flow: fc.constant('menu'), step: fc.string() })),
      ),
    });
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), near), SAID, (stored, said) => {
        const world = universe();
        world.known = true;
        world.session = stored as unknown as Session;
        const { words } = world.says(said);
        if (said.kind === 'text') expect(words.length).toBeGreaterThan(0);
      }),
      { numRuns: 500 },
    );
  });
});

describe('a flow of the future', () => {
  const asks = (key: string) => () => [text(say(key))];
  const later: Flow = {
    name: 'later',
    version: 2,
    needs: [],
    steps: {
      first: { ask: asks('menu.main'), answer: () => ({ go: 'second' }), unfinished: true },
      second: {
        ask: asks('help.main'),
        unfinished: true,
        answer: (said) =>
          said.kind === 'refused' ? { go: 'first', say: [text(said.because)] } : { go: 'again' },
      },
    },
    start: () => ({ step: 'first', data: {} }),
    read: (stored) => (typeof stored === 'object' && stored !== null ? stored : undefined),
    upgrade: ({ v, step, data }) =>
      v === 1 && step === 'question-7'
        ? { step: 'second', data: { ...Object(data), old: true } }
        : undefined,
  };
  const conversation = createConversation([...FLOWS.values(), later]);
  const turn = (session: Session, said: Said) =>
    conversation.turn(session, said, contextOf(universe(), said, 0));

  it('brings a session of an older version up to date and goes on', () => {
    const old = { v: 1, flow: 'later', step: 'question-7', data: { name: 'x' } };
    const { session } = turn(old, { kind: 'sticker' });
    expect(session).toMatchObject({
      v: 2,
      flow: 'later',
      step: 'second',
      data: { name: 'x', old: true },
    });
  });

  it('restarts kindly in the same flow where a session cannot be upgraded', () => {
    const old = { v: 1, flow: 'later', step: 'question-3', data: {} };
    const { session, say: words } = turn(old, { kind: 'text', text: 'Lan' });
    expect(session).toMatchObject({ v: 2, flow: 'later', step: 'first' });
    expect(JSON.stringify(words)).toContain('restart.lost');
  });

  it('hands a refusal to the step that ran the command', () => {
    const here = { v: 2, flow: 'later', step: 'second', data: {} };
    const { session } = turn(here, { kind: 'refused', refused: 'full', because: say('stop.done') });
    expect(session).toMatchObject({ step: 'first' });
  });

  it('names the facts to load, its own and those any word may need', () => {
    expect(conversation.needs(undefined)).toEqual(['person', 'loans', 'office', 'answers']);
  });
});

describe('a turn', () => {
  it('says nothing to what is only bookkeeping, and keeps the session', () => {
    const world = universe();
    world.says('vay vốn');
    const before = world.session;
    for (const said of [
      { kind: 'receipt', what: 'seen', messageIds: [] },
      { kind: 'ignored', event: 'x' },
    ])
      expect(world.says(said as Said).words).toEqual([]);
    expect(world.session).toEqual(before);
  });

  it('forgets the session of who left or took back consent, without a word', () => {
    for (const kind of ['left', 'withdrew'] as const) {
      const world = universe();
      world.says('vay vốn');
      expect(world.says({ kind }).words).toEqual([]);
      expect(world.session).toBeUndefined();
    }
  });

  it('answers a text with one message', () => {
    const world = universe();
    const lines = [
      'vay vốn',
      'Na Sầm',
      'nuôi lợn',
      'abc',
      'xyz',
      'khong hieu',
      'menu',
      'gặp cán bộ',
    ];
    for (const line of lines) expect(world.says(line).words).toHaveLength(1);
  });

  it('offers a choice by number, by words with and without marks, and by its button alike', () => {
    const answers = ['2', 'số 2', 'Hộ cận nghèo', 'ho can ngheo', 'HỘ CẬN NGHÈO!', 'cái thứ 2'];
    const sessions = answers.map((answer) => {
      const world = universe();
      for (const line of ['vay vốn', 'Na Sầm', 'nuôi lợn', answer]) world.says(line);
      return world.session;
    });
    const world = universe();
    for (const line of ['vay vốn', 'Na Sầm', 'nuôi lợn']) world.says(line);
    world.taps(2);
    for (const session of sessions) expect(session).toEqual(world.session);
    expect(world.session?.data).toMatchObject({ profile: { householdStatus: 'near_poor' } });
  });

  it('shows every question with an example and a way out', () => {
    const world = universe();
    const contexts = contextOf(world, { kind: 'empty' }, 0);
    const flow = FLOWS.get('loan-advice')!;
    for (const [name, step] of Object.entries(flow.steps)) {
      if (!step.unfinished) continue;
      const asked = step.ask(
        { profile: {}, asked: [], communes: ['Na Sầm', 'Bình Gia'] },
        contexts,
      );
      const words = contexts.word((asked.at(-1) as { text: ReturnType<typeof say> }).text);
      expect(words, name).toMatch(/ví dụ/i);
      expect(
        choicesOf(asked)
          .map(({ id }) => id)
          .join(),
        name,
      ).toMatch(/:(?:skip|keep)$/);
    }
  });
});
