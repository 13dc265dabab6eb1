/** Words for the papers of a class: what its calendar file and its picture say, days and hours as people write them. */
import type { PictureCard } from '../cards/card.ts';
import { dayOf, weekday } from '../domain/calendar.ts';
import type { CalendarFile } from '../domain/calendar-file.ts';
import { minuteOfDay } from '../domain/hours.ts';
import { givenNameOf } from '../domain/people.ts';
import { calendarUid, type LearnerPaper, type PaperSession } from '../store/class-files.ts';

/** Gives the words to a key of locales/. */
export type Words = (key: string, values?: Record<string, string | number>) => string;

/* ---------- days and hours ---------- */

/** «Thứ Bảy, 28/11/2026» */
export function dayWords(ms: number, words: Words): string {
  const day = dayOf(ms);
  const [year, month, date] = day.split('-').map(Number);
  const name = words(`console.class.weekday.${weekday(day)}`);
  return words('console.class.day', { weekday: name, date: `${date}/${month}/${year}` });
}

/** «8 giờ», «11 giờ 05» */
export function hourWords(ms: number, words: Words): string {
  const minutes = minuteOfDay(ms);
  const [hour, minute] = [Math.floor(minutes / 60), minutes % 60];
  if (minute === 0) return words('console.class.hour', { hour });
  return words('console.class.hourMinute', { hour, minute: String(minute).padStart(2, '0') });
}

/** «8 giờ – 11 giờ 30» */
export function timeWords({ startsAt, endsAt }: PaperSession, words: Words): string {
  const [from, to] = [hourWords(startsAt, words), hourWords(endsAt, words)];
  return words('console.class.time', { from, to });
}

/* ---------- the calendar file ---------- */

const hasLeft = ({ state }: LearnerPaper) => state === 'left' || state === 'cancelled';
const waits = ({ state }: LearnerPaper) => state === 'waiting' || state === 'offered';

export function calendarOf(paper: LearnerPaper, words: Words, now: number): CalendarFile {
  const { title, organiser, version, sessions } = paper;
  const [first] = sessions;
  const time = first ? timeWords(first, words) : '';
  return {
    ...{ name: title, organiser, version, now, state: calendarState(paper) },
    reminder: words('console.class.calendar.reminder', { title, time }),
    events: sessions.map(({ id, n, startsAt, endsAt, place }) => ({
      uid: calendarUid(paper.enrolmentId, id),
      ...{ startsAt, endsAt, place },
      title: sessions.length > 1 ? words('console.class.session', { title, n }) : title,
      notes: notes(paper, words),
    })),
  };
}

function calendarState(paper: LearnerPaper): CalendarFile['state'] {
  if (paper.isCancelled || hasLeft(paper)) return 'cancelled';
  return waits(paper) ? 'waiting' : 'sure';
}

function notes(paper: LearnerPaper, words: Words): string[] {
  const { isCancelled, cancelledWhy, organiser, contact, allowances, mapUrl } = paper;
  const line = (key: string, value: string | undefined) =>
    value ? [words(`console.class.${key}`, { value })] : [];
  return [
    ...(isCancelled ? [words('console.class.cancelled')] : []),
    ...(isCancelled ? line('why', cancelledWhy) : []),
    ...(waits(paper) && !isCancelled ? [words('console.class.calendar.waiting')] : []),
    ...(hasLeft(paper) && !isCancelled ? [words('console.class.calendar.left')] : []),
    ...line('calendar.organiser', organiser),
    ...line('calendar.contact', contact),
    ...line('calendar.allowances', allowances),
    ...line('calendar.map', mapUrl),
  ];
}

/* ---------- the picture ---------- */

/** How many further sessions have a line of their own. */
const MOST_LINES = 4;

/** `chatLink`: opens a chat with the assistant, for whoever the picture is shown or forwarded to. */
export function cardOf(
  paper: LearnerPaper,
  words: Words,
  { now, chatLink }: { now: number; chatLink?: string },
): PictureCard | undefined {
  const { title, organiser, contact, sessions, learner } = paper;
  const next = sessions.find(({ endsAt }) => endsAt > now) ?? sessions[0];
  if (!next) return undefined;
  const over = stamp(paper, words);
  return {
    ...{ union: words('console.class.union'), title, organiser },
    ...(learner && {
      learner: words('console.class.card.learner', { name: givenNameOf(learner) }),
    }),
    ...{ day: dayWords(next.startsAt, words), time: timeWords(next, words) },
    more: furtherLines(
      sessions.filter(({ n }) => n > next.n),
      words,
    ),
    place: { label: words('console.class.place'), text: next.place },
    ...(contact && { contact: { label: words('console.class.contact'), text: contact } }),
    ...(over ? { stamp: over } : { seat: seat(paper, words), qr: code(paper, words, chatLink) }),
  };
}

function furtherLines(sessions: PaperSession[], words: Words): string[] {
  const isLong = sessions.length > MOST_LINES;
  const shown = isLong ? sessions.slice(0, MOST_LINES - 1) : sessions;
  const lines = shown.map((session) =>
    words('console.class.card.session', {
      ...{ n: session.n, day: dayWords(session.startsAt, words), time: timeWords(session, words) },
    }),
  );
  const left = sessions.length - shown.length;
  return left > 0 ? [...lines, words('console.class.card.more', { n: left })] : lines;
}

function stamp(paper: LearnerPaper, words: Words): PictureCard['stamp'] {
  const { isCancelled, cancelledWhy: value } = paper;
  if (!isCancelled) return hasLeft(paper) ? { text: words('console.class.card.left') } : undefined;
  const why = value && words('console.class.why', { value });
  return { text: words('console.class.cancelled'), ...(why && { why }) };
}

function seat({ state, seat: n }: LearnerPaper, words: Words): string | undefined {
  if (state === 'waiting' || state === 'offered') return words(`console.class.card.${state}`);
  return n === undefined ? undefined : words('console.class.card.seat', { n });
}

function code({ mapUrl }: LearnerPaper, words: Words, chatLink?: string): PictureCard['qr'] {
  if (chatLink) return { data: chatLink, caption: words('console.class.card.chat') };
  return mapUrl ? { data: mapUrl, caption: words('console.class.card.map') } : undefined;
}
