/** Classes by chat: what is read from her words, two taps to a seat, and that no button or refusal breaks anything. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readChoice } from '../../src/conversation/choices.ts';
import type { Command } from '../../src/conversation/commands.ts';
import { FLOWS } from '../../src/conversation/flows/index.ts';
import { about, isAbout } from '../../src/conversation/flows/classes/find.ts';
import { statusesIn } from '../../src/conversation/flows/classes/form.ts';
import { doorCodeIn, fullNameIn, isForFamily } from '../../src/conversation/flows/classes/heard.ts';
import { absentIn, isKeptWish, keptWish } from '../../src/conversation/flows/kept-classes/wish.ts';
import { createConversation } from '../../src/conversation/index.ts';
import type { Said } from '../../src/conversation/vocabulary.ts';
import { say } from '../../src/domain/phrase.ts';
import { classFacts, keptClassFacts, type ShortClasses } from '../support/class-facts.ts';
import { buttons, contextOf, universe, type Universe } from '../universe.ts';
import { quick, unseen } from './wishes/read.ts';

const LEARNER = { name: 'Lý Thị Lan', birthYear: 1975, commune: 'Chi Lăng' };

function member(classes: ShortClasses): Universe {
  const world = universe();
  world.known = true;
  world.who = { personId: '7' };
  world.loaded.classes = classFacts({ commune: 'Chi Lăng', learner: LEARNER, ...classes });
  world.loaded.keptClasses = { keeps: false, courses: [] };
  return world;
}

const enrolments = (world: Universe) =>
  world.log.flatMap(({ run }) => run.filter(({ do: name }) => name === 'enrol'));

describe('her words', () => {
  it.each([
    ['điểm danh 482913', '482913'],
    ['Điểm danh: 482 913', '482913'],
    ['dd 482-913 ạ', '482913'],
    ['ddieemr danh 482913', '482913'],
    ['cho em điểm danh mã 482913 nhé', '482913'],
    ['check in 482913', '482913'],
    ['điểm danh 48291', undefined],
    ['điểm danh 4829134', undefined],
    ['482913', undefined],
    ['mã 482 719 305', undefined],
    ['điểm danh lớp', undefined],
    ['em có 482913 đồng', undefined],
  ])('hold the code at the door: «%s» is %s', (typed, code) =>
    expect(doorCodeIn(typed)).toBe(code),
  );

  it.each([
    ['Lý Thị Lan', 'Lý Thị Lan'],
    ['em tên là lý thị lan ạ', 'Lý Thị Lan'],
    ['NÔNG THỊ MAI', 'Nông Thị Mai'],
    ['con gái em tên Vi Thị May', 'Vi Thị May'],
    ['em là Hoàng Thị Hoa nhé', 'Hoàng Thị Hoa'],
    ['Lan', undefined],
    ['không muốn ghi', undefined],
    ['lớp này học gì', undefined],
    ['0912345678', undefined],
    ['cho em hỏi vay vốn', undefined],
    ['a '.repeat(400), undefined],
  ])('hold a full name: «%s» is %s', (typed, name) => expect(fullNameIn(typed)).toBe(name));

  it.each([
    ['đăng ký cho con gái em', true],
    ['ghi tên cho mẹ', true],
    ['cho em học với', false],
    ['đăng ký lớp nuôi con ong', false],
  ])('say for whom: «%s» is for somebody else: %s', (typed, is) =>
    expect(isForFamily(typed)).toBe(is),
  );

  it.each([
    ['hộ nghèo', ['poor']],
    ['hộ cận nghèo, dân tộc Tày', ['near_poor', 'minority']],
    ['không', []],
    ['bình thường', []],
    ['khuyết tật', ['disabled']],
    ['mấy giờ học', undefined],
  ])('say what she is: «%s» is %s', (typed, found) => expect(statusesIn(typed)).toEqual(found));

  it.each([
    ['vắng 3, 7', [3, 7]],
    ['vang 3 va 7', [3, 7]],
    ['3', [3]],
    ['vắng 3-5', [3, 4, 5]],
    ['nghỉ 3 đến 5 và 9', [3, 4, 5, 9]],
    ['đủ', []],
    ['không ai vắng', []],
    ['có mặt 1, 2', [3, 4, 5, 6, 7, 8, 9, 10]],
    ['vắng 11', 'noNumber'],
    ['vắng 0', 'noNumber'],
    ['lớp học 8 giờ ngày 5', undefined],
    ['chưa biết', undefined],
    ['vắng Mai', undefined],
  ])('call the roll of ten: «%s» is %s', (typed, absent) =>
    expect(absentIn(typed, 10)).toEqual(absent),
  );

  it.each([
    ['danh sách lớp', 'learners'],
    ['ai đã đăng ký lớp nuôi ong', 'learners'],
    ['còn mấy chỗ', 'course'],
    ['lớp em phụ trách', 'course'],
    ['diem danh lop', 'roll'],
    ['điểm danh 482913', undefined],
    ['lớp nuôi ong', undefined],
    ['lớp của em', undefined],
    ['hủy lớp nuôi ong', undefined],
  ])('ask of a class that she keeps: «%s» is %s', (typed, wish) =>
    expect(keptWish(typed)).toBe(wish),
  );

  it('of any other message are none of these', () => {
    const other = unseen().filter(({ text }) => doorCodeIn(text) ?? isKeptWish(text, false));
    expect(other.map(({ text }) => text)).toEqual([]);
  });

  it('are read in no time', () => {
    for (const read of [doorCodeIn, fullNameIn, statusesIn, keptWish, isForFamily]) quick(read);
    quick((text) => absentIn(text, 30));
  });
});

describe('finding', () => {
  const open = [
    { id: '1', title: 'Xa, sớm', nearness: 'far' as const, sessions: ['2026-11-25 08:00-09:00'] },
    { id: '2', title: 'Gần, muộn', nearness: 'near' as const },
    { id: '3', title: 'Ở xã, muộn', nearness: 'here' as const },
    { id: '4', title: 'Ở xã, sớm', sessions: ['2026-11-26 08:00-09:00'] },
    { id: '5', title: 'Không vào được', mayJoin: false },
    { id: '6', title: 'Hết hạn', until: '2026-11-20 17:00' },
    { id: '7', title: 'Đã hủy', state: 'cancelled' as const },
  ];
  const found = (data: Parameters<typeof about>[0]) =>
    about(data, contextOf(member({ open }), { kind: 'empty' }, Date.parse('2026-11-23'))).map(
      ({ id }) => id,
    );

  it('shows what she may join, the nearest before the soonest', () =>
    expect(found({})).toEqual(['4', '3', '2', '1']));

  it('goes by a place that she names, not by where she lives', () => {
    const here = { ...open[0], commune: 'Na Sầm' };
    const world = member({ open: [{ id: '2' }, here] });
    const context = contextOf(world, { kind: 'empty' }, Date.parse('2026-11-23'));
    expect(about({ commune: 'Na Sầm' }, context).map(({ id }) => id)).toEqual(['1', '2']);
  });

  it.each([
    ['ong', 'Kỹ thuật nuôi ong', 'ong', true],
    ['gà', 'Chăn nuôi gà thả vườn', 'chăn nuôi', true],
    ['chăn nuôi gà', 'Chăn nuôi', 'gà', true],
    ['may', 'Máy cày nhỏ', 'máy cày', true],
    ['cá', 'Cách nuôi lợn', 'lợn', false],
    ['nấm', 'Kỹ thuật nuôi ong', 'ong', false],
  ])('takes «%s» for «%s» (%s): %s', (wish, title, topic, is) =>
    expect(isAbout({ ...classFacts({ open: [{ title, topic }] }).open[0]! }, wish)).toBe(is),
  );
});

describe('from a sentence to a seat', () => {
  it('takes one tap where she agreed before', () => {
    const world = member({ hasConsent: true, open: [{}] });
    world.says('đk lớp nuôi ong');
    expect(enrolments(world)).toEqual([]);
    world.taps(1);
    expect(world.log.at(-1)!.run).toEqual([{ do: 'enrol', course: '12', forWhom: 'self' }]);
  });

  it('takes two where she did not, and her yes comes first in the same turn', () => {
    const world = member({ open: [{}] });
    world.says('dk lop nuoi ong');
    world.taps(1);
    expect(world.log.at(-1)!.run).toEqual([]);
    const [shown] = world.log.at(-1)!.words;
    world.taps(1);
    const [consent, enrol] = world.log.at(-1)!.run as [Command & { do: 'consent' }, Command];
    expect(consent).toMatchObject({ do: 'consent', purpose: 'training', given: true });
    expect(JSON.stringify(shown)).toContain(JSON.stringify(consent.words).slice(1, -1));
    expect(enrol).toMatchObject({ do: 'enrol', course: '12' });
  });

  it('signs up once however often the button is tapped', () => {
    const world = member({ hasConsent: true, open: [{}] });
    world.says({ kind: 'choice', id: 'classes.detail:join-12' });
    const now = { learner: LEARNER, hasConsent: true, open: [{}], mine: [{ course: {} }] };
    world.loaded.classes = classFacts(now);
    for (let n = 0; n < 3; n++) world.says({ kind: 'choice', id: 'classes.detail:join-12' });
    expect(enrolments(world)).toHaveLength(1);
  });

  it('never signs up without a yes, whatever is typed', () => {
    for (const typed of [
      'không',
      'thôi',
      'để em nghĩ đã',
      'đồng ý là sao',
      'abc',
      'hỏi để làm gì?',
    ]) {
      const world = member({ open: [{}] });
      world.says('đk lớp nuôi ong');
      world.taps(1);
      world.says(typed);
      expect(enrolments(world), typed).toEqual([]);
    }
  });
});

/* ---------- nothing breaks ---------- */

const CONVERSATION = createConversation();
const STEPS = ['classes', 'kept-classes'].flatMap((name) =>
  Object.keys(FLOWS.get(name)!.steps).map((step) => ({ name, step })),
);

describe('a button that holds anywhere', () => {
  const held = [
    'classes.detail:join-12',
    'classes.offer:take-70',
    'classes.offer:decline-70',
    'classes.rate:70-3',
    'classes.mine:show-70',
    'classes.list:12',
    'kept-classes.open:12',
  ];

  it.each(held)(
    '%s leads to its flow before its facts are there, so that they are loaded',
    (id) => {
      const world = universe();
      world.known = true;
      const said: Said = { kind: 'choice', id };
      const { session } = CONVERSATION.turn(undefined, said, contextOf(world, said, 0));
      expect(`${session?.flow}.`).toBe(`${id.split('.')[0]}.`);
      const needs = CONVERSATION.needs(session);
      expect(needs).toContain(id.startsWith('kept') ? 'keptClasses' : 'classes');
    },
  );

  it.each(held)('%s works in the middle of any form', (id) => {
    const world = member({ open: [{}], mine: [] });
    world.loaded.keptClasses = keptClassFacts({ courses: [{}] });
    for (const before of ['vay vốn', 'đk lớp nuôi ong']) {
      world.says(before);
      if (before !== 'vay vốn') world.taps(1);
      const { words } = world.says({ kind: 'choice', id });
      expect(JSON.stringify(words)).not.toMatch(/Nút này là của câu trước|Mình đang hỏi dở/);
    }
  });
});

describe('a refusal', () => {
  it.each(STEPS)('is told at $name.$step', ({ name, step }) => {
    const world = member({ open: [{}], mine: [{ course: {} }], unrated: [] });
    world.loaded.keptClasses = keptClassFacts({ courses: [{ learners: [{}] }] });
    const data = { course: '12', enrolment: '70', session: '121', topic: 'chè', why: 'mưa' };
    world.session = { v: 1, flow: name, step, data };
    const because = say('handover.already');
    const { words } = world.says({ kind: 'refused', refused: 'x', because });
    expect(JSON.stringify(words)).toContain('em đã ghi lại cho cán bộ Hội rồi');
  });
});

describe('any talk about classes', () => {
  const facts = {
    open: [{}, { id: '13', title: 'May', topic: 'may', free: 0, asksStatus: true }],
    mine: [{ course: {} }, { id: '71', state: 'offered' as const, course: { id: '13' } }],
    wishes: [{ id: '4', topic: 'chè' }],
    unrated: [{ enrolment: '60', title: 'Rau' }],
  };
  const learners = Array.from({ length: 200 }, (_, n) => ({ enrolment: `${900_000 + n}` }));
  const kept = { courses: [{ sessions: ['2026-11-23 08:00-11:00'], learners }, { id: '13' }] };
  const words = fc.constantFrom(
    ...'có lớp nào không|đk lớp nuôi ong|lớp của em|hủy lớp|danh sách lớp|điểm danh lớp|đủ'.split(
      '|',
    ),
    ...'vắng 3, 7|1|2|có|không|đồng ý|bỏ qua|quay lại|thôi|menu|Lý Thị Lan|1975|0912345678'.split(
      '|',
    ),
    ...'điểm danh 482913|nhận chỗ|còn mấy chỗ|tuần sau|Chi Lăng|mưa to quá|làm tiếp|sửa'.split('|'),
  );
  const values =
    'list|more|wish|12|13|99|join-12|family-13|show-70|show-9|take-71|decline-71|yes-12';
  const forged = fc
    .tuple(fc.constantFrom(...STEPS), fc.constantFrom(...values.split('|'), 'all-121', '60-2', 'x'))
    .map(([{ name, step }, value]): Said => ({ kind: 'choice', id: `${name}.${step}:${value}` }));
  const deed = fc.oneof(words, forged, fc.integer({ min: 1, max: 7 }));

  it('never throws, always answers, keeps its session small and its buttons sound', () => {
    fc.assert(
      fc.property(
        fc.array(deed, { minLength: 1, maxLength: 20 }),
        fc.boolean(),
        (deeds, agreed) => {
          const world = member({ ...facts, hasConsent: agreed });
          world.loaded.keptClasses = keptClassFacts(kept);
          for (const one of deeds) {
            const shown = buttons(world).length;
            if (typeof one === 'number' && shown === 0) continue;
            const { words: said } =
              typeof one === 'number' ? world.taps(((one - 1) % shown) + 1) : world.says(one);
            expect(said.length).toBeGreaterThan(0);
            expect(JSON.stringify(world.session ?? null).length).toBeLessThan(4096);
            for (const { id } of buttons(world)) expect(readChoice(id), id).toBeDefined();
          }
        },
      ),
      { numRuns: 150 },
    );
  });
});
