/** Calendar files, read back by two parsers that were not written here. */
import fc from 'fast-check';
import ICAL from 'ical.js';
import nodeIcal from 'node-ical';
import { describe, expect, it } from 'vitest';
import { calendarFile, type CalendarFile } from '../../src/domain/calendar-file.ts';

const at = (text: string) => Date.parse(`${text}+07:00`);

const FILE: CalendarFile = {
  name: 'Nuôi ong lấy mật',
  organiser: 'Hội LHPN xã Chi Lăng',
  state: 'sure',
  version: 0,
  now: at('2026-11-27T10:00:00'),
  reminder: 'Mai chị có lớp',
  events: [
    {
      uid: 'abc-1@tro-ly-hoi',
      startsAt: at('2026-12-01T08:00:00'),
      endsAt: at('2026-12-01T11:30:00'),
      title: 'Nuôi ong lấy mật',
      place: 'Nhà văn hóa thôn Làng Mỏ, xã Chi Lăng',
      notes: ['Đơn vị mở lớp: Hội LHPN xã', 'Liên hệ: 0912 345 678'],
    },
    {
      uid: 'abc-2@tro-ly-hoi',
      startsAt: at('2026-12-02T00:15:00'),
      endsAt: at('2026-12-02T23:45:00'),
      title: 'Nuôi ong lấy mật (buổi 2)',
      place: 'Vườn nhà bà Hứa Thị Ngần',
      notes: [],
    },
  ],
};

interface Read {
  uid: string;
  sequence: number;
  start: number;
  end: number;
  title: string;
  place: string;
  notes: string;
  status: string;
}

function byIcalJs(text: string): { method: string; events: Read[] } {
  const calendar = new ICAL.Component(ICAL.parse(text));
  for (const zone of calendar.getAllSubcomponents('vtimezone'))
    ICAL.TimezoneService.register(new ICAL.Timezone(zone));
  const events = calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    return {
      uid: event.uid,
      sequence: event.sequence,
      start: event.startDate.toJSDate().getTime(),
      end: event.endDate.toJSDate().getTime(),
      title: event.summary,
      place: event.location,
      notes: event.description,
      status: String(component.getFirstPropertyValue('status')),
    };
  });
  return { method: String(calendar.getFirstPropertyValue('method')), events };
}

const words = (value: unknown): string =>
  typeof value === 'object' && value !== null
    ? (value as { val: string }).val
    : String(value ?? '');

function byNodeIcal(text: string): { method: string; events: Read[] } {
  const read = nodeIcal.sync.parseICS(text);
  const events = Object.values(read).filter((one) => one?.type === 'VEVENT') as unknown as Record<
    string,
    unknown
  >[];
  return {
    method: words((Object.values(read)[0] as { method?: unknown } | undefined)?.method),
    events: events.map((event) => ({
      uid: words(event.uid),
      sequence: Number(event.sequence),
      start: (event.start as Date).getTime(),
      end: (event.end as Date).getTime(),
      title: words(event.summary),
      place: words(event.location),
      notes: words(event.description),
      status: words(event.status),
    })),
  };
}

/** node-ical 0.26 takes «\\n» (a backslash, then an n) for a new line; no backslashes for it. */
const PARSERS = [
  ['ical.js', byIcalJs, /(?!)/],
  ['node-ical', byNodeIcal, /\\/g],
] as const;

describe.each(PARSERS)('a calendar file, read by %s', (_name, read, misread) => {
  it('tells when, where and what', () => {
    const { events } = read(calendarFile(FILE));
    expect(events).toEqual(
      FILE.events.map(({ uid, startsAt, endsAt, title, place, notes }) => ({
        ...{ uid, title, place, notes: notes.join('\n') },
        ...{ sequence: 0, start: startsAt, end: endsAt, status: 'CONFIRMED' },
      })),
    );
  });

  it('says under the same name that it was moved, then that it is cancelled', () => {
    const startsAt = at('2026-12-05T13:30:00');
    const moved = { ...FILE.events[0]!, startsAt, endsAt: startsAt + 3_600_000 };
    const changed = read(calendarFile({ ...FILE, version: 3, events: [moved] })).events[0]!;
    expect(changed).toMatchObject({ uid: FILE.events[0]!.uid, sequence: 3, start: startsAt });
    const last = { ...FILE, version: 3, state: 'cancelled' as const, events: [moved] };
    const { events } = read(calendarFile(last));
    expect(events[0]).toMatchObject({ uid: FILE.events[0]!.uid, status: 'CANCELLED' });
    expect(events[0]!.sequence).toBeGreaterThan(changed.sequence);
  });

  it('keeps the time of one who waits with a question mark', () => {
    const { events } = read(calendarFile({ ...FILE, state: 'waiting' }));
    expect(events.map(({ status }) => status)).toEqual(['TENTATIVE', 'TENTATIVE']);
  });

  it.each([
    ['a comma, a semicolon', 'Ong, gà; lợn: «nuôi» "tại nhà"'],
    ['backslashes', 'C:\\nuoi\\ong \\, \\; \\n'],
    ['a long name', 'Kỹ thuật nuôi ong nội lấy mật bền vững dưới tán rừng hồi '.repeat(12).trim()],
    ['no spaces', 'ữ'.repeat(400)],
    ['letters of four bytes', '🐝'.repeat(60)],
    ['decomposed marks', 'Nuôi ong ở xã Hữu Lũng'.normalize('NFD')],
  ])('keeps %s', (_what, given) => {
    const title = given.replace(misread, '');
    const event = { ...FILE.events[0]!, title, place: title, notes: [title, title] };
    const [back] = read(calendarFile({ ...FILE, events: [event] })).events;
    const same = title.normalize('NFC');
    expect(back).toMatchObject({ title: same, place: same, notes: `${same}\n${same}` });
  });

  it('keeps any text', () => {
    const text = fc
      .string({
        unit: fc.oneof(fc.constantFrom(...',;:\\"ợẫĐ ện\n'), fc.string({ unit: 'binary' })),
      })
      .map(
        (one) =>
          `a${one
            .replace(/[\p{Cc}\p{Cs}\u2028\u2029\ufeff]/gu, '')
            .replace(misread, '')
            .normalize('NFC')}z`,
      );
    fc.assert(
      fc.property(text, text, text, (title, place, note) => {
        const event = { ...FILE.events[0]!, title, place, notes: [note, title] };
        const [back] = read(calendarFile({ ...FILE, events: [event] })).events;
        expect(back).toMatchObject({ title, place, notes: `${note}\n${title}` });
      }),
    );
  });
});

describe('a calendar file', () => {
  const lines = (file: CalendarFile) => calendarFile(file).split('\r\n');

  it('says how it is meant', () => {
    expect(byIcalJs(calendarFile(FILE)).method).toBe('PUBLISH');
    expect(byIcalJs(calendarFile({ ...FILE, state: 'cancelled' })).method).toBe('CANCEL');
    expect(lines(FILE)).toContain('DTSTART;TZID=Asia/Ho_Chi_Minh:20261201T080000');
    expect(lines(FILE)).toContain('DTSTAMP:20261127T030000Z');
    expect(lines(FILE)).toContain('TZOFFSETTO:+0700');
  });

  it('marks what would end a value', () => {
    const event = { ...FILE.events[0]!, title: 'Ong, gà; lợn\\\nbò' };
    expect(lines({ ...FILE, events: [event] })).toContain('SUMMARY:Ong\\, gà\\; lợn\\\\\\nbò');
  });

  it('rings at seven the evening before, and not for what is cancelled or waited for', () => {
    const text = lines(FILE);
    expect(text.filter((line) => line.startsWith('TRIGGER'))).toEqual([
      'TRIGGER:-PT13H0M',
      'TRIGGER:-PT5H15M',
    ]);
    for (const state of ['cancelled', 'waiting'] as const)
      expect(lines({ ...FILE, state }).join()).not.toContain('VALARM');
  });

  it('has no line over 75 bytes, none broken in a letter, each ended by CRLF', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const event = { ...FILE.events[0]!, title: text, place: text, notes: [text, text] };
        const file = calendarFile({ ...FILE, organiser: text, name: text, events: [event] });
        expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true);
        expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
        for (const line of file.split('\r\n')) {
          expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
          expect(line.isWellFormed()).toBe(true);
        }
      }),
    );
  });

  it('lets no text begin a line of its own', () => {
    const title = 'Ong\r\nATTENDEE:mailto:a@b.c\u2028END:VEVENT\nBEGIN:VALARM';
    const event = { ...FILE.events[0]!, title, place: title, notes: [title] };
    const text = lines({ ...FILE, organiser: `x":y\r\n${title}`, name: title, events: [event] });
    expect(text.filter((line) => /^(?:ATTENDEE|END:VEVENT|BEGIN:VALARM)/.test(line))).toEqual([
      'BEGIN:VALARM',
      'END:VEVENT',
    ]);
  });

  it('leaves out an end that is not later than the beginning', () => {
    const event = { ...FILE.events[0]!, endsAt: FILE.events[0]!.startsAt };
    expect(calendarFile({ ...FILE, events: [event] })).not.toContain('DTEND');
  });
});
