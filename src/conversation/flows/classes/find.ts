/** Looking for a class: hers first by topic and day, the nearest before the soonest, three at a time. */
import { dayOf } from '../../../domain/calendar.ts';
import { lines, say, type Phrase } from '../../../domain/phrase.ts';
import type { CourseView, Nearness } from '../../../domain/training.ts';
import { answer } from '../../../understanding/answers.ts';
import type { Slots } from '../../../understanding/types.ts';
import { choice, tapped } from '../../choices.ts';
import type { Context, Given, Step } from '../../flow.ts';
import { anywhere, text } from '../../messages.ts';
import type { Outgoing, Said } from '../../vocabulary.ts';
import { plain } from '../../words.ts';
import { areNear, placeName, whereChoices, whereIn } from '../where.ts';
import type { Answered, Data, Move, Name } from './data.ts';
import { courseIn, factsOf, isOpen } from './data.ts';
import { daysOf } from './heard.ts';
import { courseWhen, placeWords, seatWords, short } from './words.ts';

/** Three classes and two ways on are the five buttons of Zalo. */
const AT_ONCE = 3;

/* ---------- what there is ---------- */

const ORDER: Record<Nearness, number> = { here: 0, near: 1, far: 2, unknown: 2 };

/** Open classes that she may join, about her topic, nearest first, then soonest. */
export function about(data: Data, context: Context): CourseView[] {
  const { topic } = data;
  return factsOf(context)
    .open.filter((course) => course.mayJoin && isOpen(course, context.now))
    .filter((course) => topic === undefined || isAbout(course, topic))
    .map((course) => ({ course, far: distance(course, data) }))
    .sort((a, b) => a.far - b.far || startOf(a.course) - startOf(b.course))
    .map(({ course }) => course);
}

const startOf = ({ sessions }: CourseView) => sessions[0]?.startsAt ?? Infinity;

/** A place that she named goes before the one that is known of her. */
function distance({ nearness, commune }: CourseView, data: Data): number {
  if (data.commune === undefined || commune === undefined) return ORDER[nearness];
  if (commune === data.commune) return ORDER.here;
  return areNear(commune, data.commune) ? ORDER.near : ORDER.far;
}

/** «ong» is the topic, or a word of the title; «chăn nuôi gà» holds «gà». */
export function isAbout({ topic, title }: CourseView, wish: string): boolean {
  const [own, its] = [plain(wish), plain(topic)];
  const holds = (words: string, word: string) => word !== '' && ` ${words} `.includes(` ${word} `);
  return own === its || holds(plain(title), own) || holds(own, its) || holds(its, own);
}

/** Those on the days that she asked for; all of them where there are none then. */
function found(data: Data, context: Context): { all: CourseView[]; isOther: boolean } {
  const every = about(data, context);
  const then = every.filter((course) => isOn(course, data));
  return then.length > 0 ? { all: then, isOther: false } : { all: every, isOther: true };
}

function isOn({ sessions }: CourseView, { from, to }: Data): boolean {
  const days = sessions.map(({ startsAt }) => dayOf(startsAt));
  return days.some((day) => (from === undefined || day >= from) && (to === undefined || day <= to));
}

/** Her commune is asked for where it changes what comes first. */
export function search(data: Data, context: Context): Move {
  const count = about(data, context).length;
  const place = data.commune ?? factsOf(context).commune;
  if (count === 0) return { go: 'wish', data };
  return { go: count > 1 && place === undefined && !data.anywhere ? 'where' : 'list', data };
}

/* ---------- where ---------- */

const where: Step<Data, Name> = {
  ask: (data) => {
    const several = whereChoices('classes.where', data);
    const any = choice('classes.where', 'any', say('classes.anywhere'));
    if (several.length > 0) return [text(say('loan-advice.whichCommune'), [...several, any])];
    return [text(say('classes.where'), [any, anywhere('menu')])];
  },
  answer: (said, data, context) => {
    const typed = said.kind === 'text' ? plain(said.text) : '';
    if (tapped(said, 'classes.where') === 'any' || ANY.test(typed))
      return { go: 'list', data: { ...data, communes: undefined, anywhere: true } };
    const place = whereIn(said, 'classes.where', data, context);
    if (!place) return { go: 'again' };
    const next = place.commune === undefined ? 'where' : 'list';
    return { go: next, data: { ...data, ...place }, afresh: true };
  },
};

const ANY = /\b(?:o )?dau cung\b|\bbo qua\b|\bkhong (?:ro|biet|can|noi)\b|\bskip\b|\banywhere\b/;

/* ---------- the list ---------- */

const PLACE = 'classes.list';

const list: Step<Data, Name> = { ask: askList, answer: answerList, tapsLate: 'anywhere' };

function askList(data: Data, context: Context): Outgoing[] {
  const { all, isOther } = found(data, context);
  if (all.length === 0) return [text(say('classes.none'), [wishWay(), anywhere('menu')])];
  const seen = (data.seen ?? 0) < all.length ? (data.seen ?? 0) : 0;
  const shown = all.slice(seen, seen + AT_ONCE);
  const told = shown.flatMap((course, at) => [say(''), lineOf(course, at + 1, context)]);
  const words = lines(head(data, isOther), ...told, say(''), say('classes.list.pick'));
  const buttons = shown.map(({ id, title }, at) =>
    choice(PLACE, id, say('classes.list.button', { n: at + 1, title: short(title) })),
  );
  const isMore = all.length > seen + AT_ONCE;
  const more = isMore ? choice(PLACE, 'more', say('classes.list.more')) : wishWay();
  return [text(words, [...buttons, more, anywhere('menu')])];
}

function head({ topic, commune }: Data, isOther: boolean): Phrase {
  const first = isOther ? say('classes.list.otherDays') : undefined;
  if (topic !== undefined) return lines(first, say('classes.list.about', { topic }));
  if (commune === undefined) return lines(first, say('classes.list'));
  return lines(first, say('classes.list.near', { place: placeName(commune) }));
}

const wishWay = () => choice(PLACE, 'wish', say('classes.list.wish'));

function lineOf(course: CourseView, n: number, context: Context): Phrase {
  const { title } = course;
  const when = courseWhen(course, context.now);
  const at = { place: placeWords(course), seats: seatWords(course) };
  return say('classes.list.one', { n, title, when, ...at });
}

function answerList(said: Said, data: Data, context: Context): Answered {
  const value = tapped(said, PLACE);
  if (said.kind === 'refused') return { go: 'list', say: [text(said.because)], afresh: true };
  if (value !== undefined) return picked(value, data, context);
  if (said.kind !== 'text') return { go: 'again' };
  const isNumber = /^\D{0,8}\d{1,3}$/.test(said.text);
  const found = refined(said.text, data, context);
  return found.go === 'again' && isNumber
    ? { go: 'again', say: [text(say('classes.list.noNumber'))] }
    : found;
}

function picked(value: string, data: Data, context: Context): Answered {
  if (data.late) return { go: 'done', then: { flow: 'classes', data: asGiven(value) } };
  if (value === 'more') return { go: 'list', data: onward(data), afresh: true };
  if (value === 'wish') return { go: 'wishTopic', data: { commune: data.commune } };
  if (courseIn(context, value)) return { go: 'detail', data: { ...data, course: value } };
  const isClass = /^\d+$/.test(value);
  return isClass
    ? { go: 'list', data, say: [text(say('classes.over'))], afresh: true }
    : { go: 'again' };
}

const onward = (data: Data) => ({ ...data, seen: (data.seen ?? 0) + AT_ONCE });

function asGiven(value: string): Given {
  if (/^\d+$/.test(value)) return { course: value };
  return value === 'wish' ? { wish: 'new' } : {};
}

/** «Ở Chi Lăng», «tháng sau», «lớp may»: the same list, looked through anew. */
function refined(typed: string, data: Data, context: Context): Answered {
  const { heard } = context;
  const { commune, topic } = heard?.slots ?? {};
  const days = daysOf(heard?.slots.dateIso ?? dateIn(typed, context));
  const isOther = /^(?:loan|jobs|info|reminders|profile)\./.test(heard?.intent ?? '');
  const isOwn = /^training\.(?:mine|cancel|signup)$/.test(heard?.intent ?? '');
  if (isOther || isOwn || (!commune && !topic && !days.from && !days.to)) return { go: 'again' };
  const isNew = topic !== undefined && topic !== data.topic;
  const kept = isNew ? { ...data, from: undefined, to: undefined } : data;
  const next = {
    ...kept,
    ...days,
    seen: undefined,
    ...(commune && { commune }),
    ...(topic && { topic }),
  };
  return { ...search({ ...next, anywhere: true }, context), afresh: true };
}

/** «Tháng 12» by itself is no sentence with a meaning, but it is an answer. */
function dateIn(typed: string, { today }: Context): Slots['dateIso'] {
  if (!/\p{L}{2}/u.test(typed)) return undefined;
  return (answer('date', typed, today) ?? undefined) as Slots['dateIso'];
}

export const find = { where, list };
