/** A class as a calendar file (RFC 5545): the same event under the same name, whatever changes in it; pure. */
import { dayOf } from './calendar.ts';

export interface CalendarEvent {
  /** The same for ever for this learner and this session, and no other; tells nothing of her. */
  uid: string;
  /** ms since 1970. */
  startsAt: number;
  endsAt: number;
  title: string;
  place: string;
  /** Lines below the event. */
  notes: string[];
}

export interface CalendarFile {
  /** What a calendar app calls it that looks here for news by itself. */
  name: string;
  organiser: string;
  /** `waiting`: no seat yet, the time is kept only with a question mark. */
  state: 'sure' | 'waiting' | 'cancelled';
  /** Raised with each change that learners are told of. */
  version: number;
  /** ms; when the file is made. */
  now: number;
  /** Said the evening before. */
  reminder: string;
  events: CalendarEvent[];
}

const ZONE = 'Asia/Ho_Chi_Minh';
const MS_AHEAD = 7 * 3_600_000;
const MINUTE = 60_000;
/** Before the quiet hours begin. */
const EVENING_MINUTES = 19 * 60;
const STATUS = { sure: 'CONFIRMED', waiting: 'TENTATIVE', cancelled: 'CANCELLED' } as const;

/** The text of the file, lines ended by CRLF. */
export function calendarFile(file: CalendarFile): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Hoi LHPN tinh Lang Son//Tro ly Hoi//VI',
    'CALSCALE:GREGORIAN',
    `METHOD:${file.state === 'cancelled' ? 'CANCEL' : 'PUBLISH'}`,
    `X-WR-CALNAME:${escaped(file.name)}`,
    `X-WR-TIMEZONE:${ZONE}`,
    'REFRESH-INTERVAL;VALUE=DURATION:PT6H',
    'X-PUBLISHED-TTL:PT6H',
    ...TIMEZONE,
    ...file.events.flatMap((event) => eventLines(event, file)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

/** Vietnam has had UTC+7 without summer time since 1975. */
const TIMEZONE = [
  'BEGIN:VTIMEZONE',
  `TZID:${ZONE}`,
  'BEGIN:STANDARD',
  'DTSTART:19750613T000000',
  'TZOFFSETFROM:+0700',
  'TZOFFSETTO:+0700',
  'TZNAME:+07',
  'END:STANDARD',
  'END:VTIMEZONE',
];

function eventLines(event: CalendarEvent, file: CalendarFile): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(event.uid)}`,
    `SEQUENCE:${sequence(file)}`,
    `DTSTAMP:${written(file.now)}Z`,
    `DTSTART;TZID=${ZONE}:${written(event.startsAt + MS_AHEAD)}`,
    // An end that is not later than the beginning is worse than none.
    ...(event.endsAt > event.startsAt
      ? [`DTEND;TZID=${ZONE}:${written(event.endsAt + MS_AHEAD)}`]
      : []),
    `SUMMARY:${escaped(event.title)}`,
    `LOCATION:${escaped(event.place)}`,
    `DESCRIPTION:${escaped(event.notes.join('\n'))}`,
    // RFC 5546 wants one in what is published; nobody is to be answered by mail.
    `ORGANIZER;CN=${quoted(file.organiser)}:invalid:nomail`,
    `STATUS:${STATUS[file.state]}`,
    ...(file.state === 'sure' ? alarm(event.startsAt, file.reminder) : []),
    'END:VEVENT',
  ];
}

/** A cancellation is a change too: an app takes it only with a higher number than it knows (RFC 5546, 2.1.4). */
function sequence({ version, state }: CalendarFile): number {
  return state === 'cancelled' ? version + 1 : version;
}

/** At seven in the evening before. */
function alarm(startsAt: number, reminder: string): string[] {
  const evening =
    Date.parse(`${dayOf(startsAt)}T00:00:00+07:00`) - (24 * 60 - EVENING_MINUTES) * MINUTE;
  const minutes = Math.round((startsAt - evening) / MINUTE);
  return [
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `TRIGGER:-PT${Math.floor(minutes / 60)}H${minutes % 60}M`,
    `DESCRIPTION:${escaped(reminder)}`,
    'END:VALARM',
  ];
}

/** '20261128T083000' of the time that UTC shows at `ms`. */
function written(ms: number): string {
  return new Date(ms).toISOString().slice(0, 19).replace(/[-:]/g, '');
}

/** TEXT of RFC 5545, 3.3.11; what no line may hold is left out. */
function escaped(text: string): string {
  return plain(text)
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\n/g, '\\n');
}

/** A parameter's value: quotes can't be in it, and «^» would mean something (RFC 6868). */
function quoted(text: string): string {
  return `"${plain(text).replace(/[\n]/g, ' ').replace(/["^]/g, "'")}"`;
}

/** Composed letters, one kind of line end, no other control letters. */
function plain(text: string): string {
  return (
    text
      .toWellFormed()
      .normalize('NFC')
      .replace(/\r\n|[\r\u0085\u2028\u2029]/g, '\n')
      // eslint-disable-next-line no-control-regex
      .replace(/[\u0000-\u0008\u000B-\u001F\u007F]/g, '')
  );
}

/** Lines of 75 bytes at most, never broken inside a letter (RFC 5545, 3.1). */
function folded(line: string): string {
  let out = '';
  let bytes = 0;
  for (const letter of line) {
    const size = bytesOf(letter);
    if (bytes + size > 75) {
      out += '\r\n ';
      bytes = 1;
    }
    out += letter;
    bytes += size;
  }
  return out;
}

/** How long a letter is in UTF-8. */
function bytesOf(letter: string): number {
  const code = letter.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
