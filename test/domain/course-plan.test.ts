/** Classes as offices write them down: days, hours, seats and deadlines in all their spellings, and what is wrong with them. */
import { describe, expect, it } from 'vitest';
import { courseReason, type CourseFault } from '../../src/domain/course-faults.ts';
import { daysIn, sessionsIn } from '../../src/domain/course-days.ts';
import { checkCourse, timeText, type SaidCourse } from '../../src/domain/course-plan.ts';
import { communesIn, kindIn, statusesIn } from '../../src/domain/course-words.ts';

const NOW = Date.parse('2026-11-27T10:00:00+07:00');
const SAID: SaidCourse = {
  title: 'Kỹ thuật nuôi ong lấy mật',
  place: 'Nhà văn hóa thôn Nà Lay',
  commune: 'Chi Lăng',
  seats: '30',
  sessions: [{ days: '05/12/2026', hours: '8h00-11h00' }],
};

/** What a cell is read as: the sessions in a line, or the names of the faults. */
const read = (days: string, hours: string) =>
  (sessionsIn(days, hours) as object[])
    .map((one) => ('fault' in one ? String(one.fault) : timeText(one as never)))
    .join('; ');

describe('days and hours', () => {
  it.each([
    ['05/12/2026', '8h00-11h00', '08:00-11:00 05/12/2026'],
    ['2026-12-05', '08:00 - 11:30', '08:00-11:30 05/12/2026'],
    ['5-12-2026', '8 giờ đến 11 giờ 30', '08:00-11:30 05/12/2026'],
    ['Thứ Bảy, ngày 5/12/2026', '8h–11h', '08:00-11:00 05/12/2026'],
    ['ngày 5 tháng 12 năm 2026', 'từ 8g00 đến 11g00', '08:00-11:00 05/12/2026'],
    ['5/12/26', '13h30 - 16h30', '13:30-16:30 05/12/2026'],
    ['5, 6/12/2026', '8h-11h', '08:00-11:00 05/12/2026; 08:00-11:00 06/12/2026'],
    ['5 và 6/12/2026', '8h-11h', '08:00-11:00 05/12/2026; 08:00-11:00 06/12/2026'],
    ['31/12/2026 - 01/01/2027', '8h-11h', '08:00-11:00 31/12/2026; 08:00-11:00 01/01/2027'],
    ['Từ ngày 5 đến ngày 6/12/2026', '8h-11h', '08:00-11:00 05/12/2026; 08:00-11:00 06/12/2026'],
    ['5/12/2026', '8h-11h; 13h-16h', '08:00-11:00 05/12/2026; 13:00-16:00 05/12/2026'],
    ['5/12/2026\n7/12/2026', '8h-11h\n13h-16h', '08:00-11:00 05/12/2026; 13:00-16:00 07/12/2026'],
    ['8h00-11h00 ngày 05/12/2026', '', '08:00-11:00 05/12/2026'],
    ['', '05/12/2026, 8h-11h', '08:00-11:00 05/12/2026'],
  ])('reads «%s» with «%s»', (days, hours, expected) => {
    expect(read(days, hours)).toBe(expected);
  });

  it.each([
    ['31/2/2026', '8h-11h', 'day-impossible'],
    ['29/02/2027', '8h-11h', 'day-impossible'],
    ['5/13/2026', '8h-11h', 'day-impossible'],
    ['5/12', '8h-11h', 'day-year'],
    ['sắp tới', '8h-11h', 'day-unreadable'],
    ['', '8h-11h', 'day-missing'],
    ['7/12/2026-5/12/2026', '8h-11h', 'day-order'],
    ['5/12/2026', '', 'hours-missing'],
    ['5/12/2026', 'buổi sáng', 'day-unreadable; hours-unreadable'],
    ['5/12/2026', '8h', 'day-unreadable; hours-unreadable'],
    ['5/12/2026', '11h-8h', 'hours-order'],
    ['5/12/2026', '8h-8h', 'hours-order'],
    ['5/12/2026', '8h-25h', 'hours-unreadable'],
    ['1/1/2026 - 1/12/2026', '8h-11h', 'days-many'],
  ])('refuses «%s» with «%s»', (days, hours, expected) => {
    expect(read(days, hours)).toBe(expected);
  });

  it('never breaks, whatever stands in the cell', () => {
    for (const text of ['-', '/', '5//12/2026', '--5/12/2026', '🐝', '0/0/0000', '99/99/9999'])
      expect(() => daysIn(text)).not.toThrow();
  });
});

const faultsOf = (change: Partial<SaidCourse>) => {
  const checked = checkCourse({ ...SAID, ...change }, NOW);
  return Array.isArray(checked) ? checked.map(({ fault }) => fault).join(' ') : 'fine';
};
const at = (days: string, hours = '8h-11h') => ({ sessions: [{ days, hours }] });

describe('a class', () => {
  it('is what was written down, with what follows from it', () => {
    expect(checkCourse(SAID, NOW, () => 'ong')).toMatchObject({
      title: 'Kỹ thuật nuôi ong lấy mật',
      ...{ topic: 'ong', kind: 'technique', seats: 30, asksStatus: false, priority: [] },
      sessions: [{ startsAt: Date.parse('2026-12-05T08:00:00+07:00') }],
    });
    const ordered = checkCourse({ ...SAID, ...at('7/12/2026, 5/12/2026') }, NOW);
    expect(ordered).toMatchObject({ sessions: [{}, {}] });
    const [first, second] = (ordered as { sessions: { startsAt: number }[] }).sessions;
    expect(first!.startsAt).toBeLessThan(second!.startsAt);
  });

  it.each([
    ['no title', { title: ' ' }, 'title-missing'],
    ['no place', { place: undefined }, 'place-missing'],
    ['no seats', { seats: '' }, 'seats-missing'],
    ['none at all', { seats: '0' }, 'seats-wrong'],
    ['less than none', { seats: '-5' }, 'seats-wrong'],
    ['half a seat', { seats: '2.5' }, 'seats-wrong'],
    ['a hall', { seats: '5000' }, 'seats-wrong'],
    ['seats in words', { seats: 'ba mươi' }, 'seats-wrong'],
    ['seats with their word', { seats: '30 người' }, 'fine'],
    ['seats as a workbook has them', { seats: '30.0' }, 'fine'],
    ['no day', { sessions: [] }, 'day-missing'],
    ['a day that is past', at('26/11/2026'), 'session-past'],
    ['this very morning', at('27/11/2026', '8h-11h'), 'session-past'],
    ['this afternoon', at('27/11/2026', '13h-16h'), 'fine'],
    ['the year 2062', at('05/12/2062'), 'day-far'],
    ['twice the same time', at('5/12/2026; 5/12/2026', '8h-11h, 10h-12h'), 'session-overlap'],
    ['a deadline before it', { deadline: '01/12/2026' }, 'fine'],
    ['a deadline with an hour', { deadline: '17h00 ngày 04/12/2026' }, 'fine'],
    ['a deadline at its beginning', { deadline: '2026-12-05 08:00' }, 'fine'],
    ['a deadline on its day', { deadline: '05/12/2026' }, 'deadline-late'],
    ['a deadline after it', { deadline: '10/12/2026' }, 'deadline-late'],
    ['a deadline that is past', { deadline: '01/11/2026' }, 'deadline-past'],
    ['a deadline that is no day', { deadline: '31/2/2026' }, 'day-impossible'],
    ['a deadline in words', { deadline: 'khi đủ người' }, 'deadline-unreadable'],
    ['a code', { code: 'ong-2026-01' }, 'fine'],
    ['a code of digits', { code: '0912345678' }, 'code-wrong'],
    ['a code with a phone', { code: 'A-0912345678' }, 'code-wrong'],
    ['a code with marks', { code: 'LỚP ONG' }, 'code-wrong'],
    ['a map', { map: 'https://maps.app.goo.gl/abc' }, 'fine'],
    ['a map that is none', { map: 'javascript:alert(1)' }, 'map-wrong'],
    ['a kind of theirs', { kind: 'Dạy nghề' }, 'fine'],
    ['a kind that is none', { kind: 'múa lân' }, 'kind-unknown'],
    ['too many words', { allowances: 'a'.repeat(501) }, 'text-long'],
  ] satisfies [string, Partial<SaidCourse>, string][])('with %s', (_what, change, expected) => {
    expect(faultsOf(change)).toBe(expected);
  });

  it('tells all that is wrong at once, each once, in whole sentences', () => {
    const checked = checkCourse({ sessions: [{ days: '31/2/2026', hours: '' }] }, NOW);
    expect(courseReason(checked as CourseFault[])).toBe(
      'Chưa có tên lớp; anh chị ghi tên lớp. Chưa có địa điểm; anh chị ghi như “Nhà văn hóa thôn Nà Lay”. ' +
        'Chưa có số chỗ; anh chị ghi một số, như 30. ' +
        'Ngày 31/2/2026 không có thật; anh chị ghi ngày trước, tháng sau, như 05/12/2026. ' +
        'Chưa có giờ học; anh chị ghi giờ đầu và giờ cuối, như 8h00-11h00.',
    );
  });
});

describe('for whom', () => {
  it.each([
    ['Hội viên hộ nghèo, hộ cận nghèo', 'poor near_poor'],
    ['Ưu tiên hộ cận nghèo, rồi hộ nghèo', 'near_poor poor'],
    ['Phụ nữ dân tộc thiểu số, người khuyết tật vùng ĐBKK', 'minority disabled difficult_area'],
    ['Hội viên mới thoát nghèo', ''],
    ['Toàn thể hội viên', ''],
  ])('«%s»', (text, expected) => {
    expect(
      statusesIn(text)
        .map(({ status }) => status)
        .join(' '),
    ).toBe(expected);
  });

  it('names communes', () => {
    expect(communesIn('Hội viên xã Chi Lăng và phường Đông Kinh')).toEqual([
      'xã Chi Lăng',
      'phường Đông Kinh',
    ]);
    expect(communesIn('Hội viên các xã trong tỉnh')).toEqual([]);
  });

  it('takes the kind from the title where nothing is said', () => {
    expect(kindIn('', 'Dạy nghề may công nghiệp')).toBe('vocational');
    expect(kindIn(undefined, 'Bình đẳng giới trong gia đình')).toBe('awareness');
    expect(kindIn('', 'Nghiệp vụ ủy thác cho tổ trưởng')).toBe('entrusted');
    expect(kindIn('', 'Nấu ăn')).toBe('other');
  });
});
