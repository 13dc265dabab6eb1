/** A class in words: when, where, how many seats; days with their weekday, as people say them. */
import { dayOf, weekday } from '../../../domain/calendar.ts';
import { minuteOfDay } from '../../../domain/hours.ts';
import { lines, say, type Paragraph, type Phrase, type Sentence } from '../../../domain/phrase.ts';
import type { CourseView, SessionView } from '../../../domain/training.ts';
import { placeName } from '../where.ts';
import { isFull } from './data.ts';

const MOST_SESSIONS = 5;
const LONGEST_LABEL = 34;

/** «thứ bảy 5/12». */
export function dayWords(ms: number): Sentence {
  const day = dayOf(ms);
  const [, month, date] = day.split('-').map(Number);
  const name = say(`classes.weekday.${weekday(day)}`);
  return say('classes.day', { weekday: name, day: date ?? 0, month: month ?? 0 });
}

/** «8 giờ», «8 giờ 30». */
export function timeWords(ms: number): Sentence {
  const minutes = minuteOfDay(ms) % 60;
  const hour = Math.floor(minuteOfDay(ms) / 60);
  if (minutes === 0) return say('classes.hour', { hour });
  return say('classes.hourMinutes', { hour, minutes: String(minutes).padStart(2, '0') });
}

/** «thứ bảy 5/12, 8 giờ». */
export function whenWords(ms: number): Sentence {
  return say('classes.when', { day: dayWords(ms), time: timeWords(ms) });
}

/** Its next session, else its last: «thứ bảy 5/12, 8 giờ (2 buổi)». */
export function courseWhen({ sessions }: CourseView, now: number): Sentence {
  const next = sessions.find(({ endsAt }) => endsAt > now) ?? sessions.at(-1);
  if (!next) return say('classes.noDay');
  const when = whenWords(next.startsAt);
  const count = sessions.length;
  return count > 1 ? say('classes.whenOf', { when, count }) : when;
}

/** «Nhà văn hóa thôn Nà Lay, xã Chi Lăng». */
export function placeWords({ place, commune }: CourseView): Sentence {
  return commune === undefined
    ? say('classes.place', { place })
    : say('classes.placeIn', { place, commune: placeName(commune) });
}

export function seatWords(course: CourseView): Sentence {
  if (isFull(course)) return say('classes.full');
  return say('classes.free', { free: course.free, seats: course.seats });
}

/** What a class is, under its title: every session, the place, what the organiser announced. */
export function about(course: CourseView): Paragraph {
  const { title, organiser, sessions, mapUrl, allowances, contact } = course;
  const left = sessions.length - MOST_SESSIONS;
  return lines(
    say('classes.about', { title, organiser }),
    ...sessions.slice(0, MOST_SESSIONS).map((one) => sessionLine(one, course)),
    left > 0 ? say('classes.sessionsLeft', { count: left }) : undefined,
    say('classes.at', { place: placeWords(course) }),
    mapUrl === undefined ? undefined : say('classes.map', { url: mapUrl }),
    allowances === undefined ? undefined : say('classes.allowances', { allowances }),
    contact === undefined ? undefined : say('classes.contact', { contact }),
  );
}

function sessionLine(session: SessionView, { place, sessions }: CourseView): Phrase {
  const { n, startsAt, endsAt } = session;
  const at = { day: dayWords(startsAt), from: timeWords(startsAt), to: timeWords(endsAt) };
  const line =
    sessions.length === 1 ? say('classes.onlySession', at) : say('classes.session', { n, ...at });
  if (session.place === place || session.place === '') return line;
  return say('classes.sessionAt', { session: line, place: session.place });
}

/** A title that fits on a button. */
export function short(title: string): string {
  if (title.length <= LONGEST_LABEL) return title;
  return `${title.slice(0, LONGEST_LABEL - 1).trimEnd()}…`;
}
