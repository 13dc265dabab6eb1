/** Loan advice: how little it asks, what its answer holds, and how it reads what she says. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { purposeIn, purposeOf } from '../../src/conversation/flows/loan-advice/purposes.ts';
import { sinceIn } from '../../src/conversation/flows/loan-advice/since.ts';
import type { Session } from '../../src/conversation/flow.ts';
import { buttons, universe } from '../universe.ts';

const FIRST = 'toi ho can ngheo muon vay 50 trieu nuoi lon';

const stepOf = (session: Session | undefined) => `${session?.flow}.${session?.step}`;
const isAnswered = (session: Session | undefined) => stepOf(session) === 'loan-advice.result';

describe('the answer', () => {
  it.each([
    [['Na Sầm', 'có rồi', 'không']],
    [['chi lang', '1', 'roi']],
    [['bỏ qua', 'bỏ qua', 'bỏ qua']],
    [['không rõ', 'không biết', 'chịu']],
  ])('comes after at most three more questions (%s)', (answers) => {
    const world = universe();
    world.says(FIRST);
    const asked = answers.filter((answer) => !isAnswered(world.session) && world.says(answer));
    expect(isAnswered(world.session)).toBe(true);
    expect(asked.length).toBeLessThanOrEqual(3);
    const told = JSON.stringify(world.log.at(-1)!.words);
    for (const part of [
      '7,488%',
      '100 triệu đồng',
      '120 tháng',
      '1/12/2025',
      'QĐ 2553',
      '312.000 đồng',
    ])
      expect(told).toContain(part);
    for (const part of [
      'ước tính',
      '01/TD',
      'tổ trưởng',
      'tổ bình xét, xã xác nhận, ngân hàng phê duyệt',
    ])
      expect(told).toContain(part);
    expect(told).toContain('không mất phí');
    expect(buttons(world).map(({ label }) => label)).toEqual(
      expect.arrayContaining(['Gặp cán bộ', 'Hỏi khoản khác', 'Menu']),
    );
  });

  it.each([
    ['2025-11-30', '7,92%', '330.000 đồng'],
    ['2026-11-23', '7,488%', '312.000 đồng'],
    ['2027-01-02', '7,488%', 'chuẩn nghèo mới'],
  ])('on %s is %s', (day, rate, other) => {
    const world = universe();
    world.day = day;
    for (const line of [FIRST, 'Na Sầm', 'bỏ qua', 'bỏ qua', 'bỏ qua'])
      if (!isAnswered(world.session)) world.says(line);
    const told = JSON.stringify(world.log.at(-1)!.words);
    expect(told).toContain(rate);
    expect(told).toContain(other);
  });

  it('fits a phone: under 2,000 characters on the first page', () => {
    const world = universe();
    for (const line of ['hộ nghèo muốn vay 50 triệu nuôi lợn', 'Na Sầm', 'có', 'không'])
      world.says(line);
    const [message] = world.log.at(-1)!.words;
    expect(message?.kind === 'text' && message.text.length).toBeLessThan(2000);
  });

  it('never promises and never refuses: only the three careful words', () => {
    const said = new Set<string>();
    for (const status of [
      'hộ nghèo',
      'hộ cận nghèo',
      'mới thoát nghèo năm 2025',
      'không có giấy gì',
    ]) {
      const world = universe();
      world.says('vay vốn');
      for (const line of [
        'Na Sầm',
        'nuôi lợn',
        status,
        'có',
        'không',
        'xem thêm',
        'xem thêm',
        'xem thêm',
      ])
        world.says(line);
      const told = JSON.stringify(world.log);
      expect(told).not.toMatch(/được vay|chắc chắn vay|đủ điều kiện vay/i);
      [...told.matchAll(/▸ [^\\]*?: ([^\\]+?)\\n/g)].forEach(([, word = '']) => said.add(word));
    }
    expect([...said].sort()).toEqual(['chưa đủ thông tin', 'có thể phù hợp', 'có vẻ chưa phù hợp']);
  });
});

describe('the questions', () => {
  /** An amount read back is no new question. */
  const COUNTED = /^loan-advice\.(?:commune|whichCommune|purpose|status|since|group|running)$/;

  it('are five at most, whatever is answered', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(
          'vay vốn',
          'hộ nghèo vay vốn',
          'mới thoát nghèo, vay 50 triệu',
          'vay nuôi gà',
        ),
        fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 8, maxLength: 8 }),
        fc.constantFrom('Chi Lăng', 'Na Sầm', 'Hồng Phong'),
        (first, taps, commune) => {
          const world = universe();
          world.says(first);
          const asked: string[] = [];
          for (const tap of taps) {
            if (isAnswered(world.session)) break;
            asked.push(stepOf(world.session));
            const shown = buttons(world);
            if (asked.at(-1) === 'loan-advice.commune') world.says(commune);
            else world.taps(((tap - 1) % shown.length) + 1);
          }
          expect(isAnswered(world.session)).toBe(true);
          expect(asked.filter((step) => COUNTED.test(step)).length).toBeLessThanOrEqual(5);
        },
      ),
      { numRuns: 150 },
    );
  });

  it('ask nothing that was said already', () => {
    const world = universe();
    world.says('em ở xã Đồng Đăng, hộ nghèo, đã vào tổ, muốn vay 30 triệu nuôi gà');
    expect(world.session?.data).toMatchObject({
      profile: {
        householdStatus: 'poor',
        commune: 'Đồng Đăng',
        purpose: 'production',
        amountVnd: 30_000_000,
        inGroup: 'yes',
      },
    });
    expect(stepOf(world.session)).toBe('loan-advice.running');
  });

  it('take a correction in passing and stay where they were', () => {
    const world = universe();
    for (const line of [FIRST, 'Na Sầm', 'à nhầm, 30 triệu']) world.says(line);
    expect(stepOf(world.session)).toBe('loan-advice.group');
    expect(world.session?.data).toMatchObject({
      profile: { amountVnd: 30_000_000, commune: 'Na Sầm' },
    });
  });

  it('take «dung» without marks as «đúng» where a yes is asked for, as «dừng» elsewhere', () => {
    const world = universe();
    world.says('hộ nghèo muốn vay 5 tỷ nuôi lợn');
    world.says('dung');
    expect(world.session?.data).toMatchObject({ profile: { amountVnd: 5_000_000_000 } });
    expect(stepOf(world.session)).toBe('loan-advice.commune');
    world.says('dung');
    expect(world.session).toBeUndefined();
  });

  it.each([
    ['muốn vay 60-70tr nuôi lợn', { min: 60_000_000, max: 70_000_000 }],
    ['muốn vay tối đa 40 triệu nuôi lợn', { max: 40_000_000 }],
    ['muốn vay 5 tỷ nuôi lợn', { min: 5_000_000_000, max: 5_000_000_000 }],
  ])('read an amount back before it is used: %s', (typed, doubt) => {
    const world = universe();
    world.says(typed);
    expect(stepOf(world.session)).toBe('loan-advice.confirm');
    expect(world.session?.data).toMatchObject({ doubt });
    expect(JSON.stringify(world.session?.data)).not.toContain('amountVnd');
  });
});

describe('what she says', () => {
  it.each([
    ['nuôi lợn', 'production'],
    ['trong na', 'production'],
    ['mở quán tạp hoá', 'production'],
    ['làm nhà lưới trồng rau', 'production'],
    ['làm nhà vệ sinh', 'water_sanitation'],
    ['đào giếng', 'water_sanitation'],
    ['sửa nhà', 'housing'],
    ['cho con đi học đại học', 'study'],
    ['đi xuất khẩu lao động', 'work_abroad'],
    ['đi làm ở Nhật', 'work_abroad'],
    ['giải quyết việc làm', 'job_creation'],
    ['to raise pigs', 'production'],
    ['Na Sầm', undefined],
    ['đã ở trong tổ', undefined],
    ['chương trình nào', undefined],
    ['household', undefined],
  ])('of a purpose: %s is %s', (typed, purpose) => expect(purposeIn(typed)).toBe(purpose));

  it.each([
    ['bò', 'production'],
    ['2 con trâu', 'production'],
    ['abc xyz', undefined],
  ])('of a thing to buy: %s is %s', (typed, purpose) => expect(purposeOf(typed)).toBe(purpose));

  it.each([
    ['năm 2024', '2024-01-01'],
    ['tu nam ngoai', '2025-01-01'],
    ['năm nay', '2026-01-01'],
    ['hai năm rồi', '2024-11-23'],
    ['6 tháng trước', '2026-05-23'],
    ['12/5/2025', '2025-05-12'],
    ['2023', 'open'],
    ['2019', '2019-12-31'],
    ['2031', undefined],
    ['lâu rồi', undefined],
  ])('of leaving the list: %s is %s', (typed, since) =>
    expect(sinceIn(typed, '2026-11-23')).toBe(since),
  );
});
