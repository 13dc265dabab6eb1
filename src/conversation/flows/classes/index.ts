/** Classes for a member: finding one, signing up, hers, a freed seat, the code at the door, one question afterwards. */
import { say } from '../../../domain/phrase.ts';
import type { Context, Flow, Given, Start } from '../../flow.ts';
import { text } from '../../messages.ts';
import { plain } from '../../words.ts';
import type { Data, Move, Name } from './data.ts';
import { alive, courseIn, factsOf, isId, read } from './data.ts';
import { detail, joining } from './detail.ts';
import { agree } from './agree.ts';
import { about, find, isAbout, search } from './find.ts';
import { form } from './form.ts';
import { intentOf, isNear, wanted } from './heard.ts';
import { hers, offered, shown } from './mine.ts';
import { rated, rating } from './rate.ts';
import { tell, told } from './told.ts';
import { wishing } from './wish.ts';

const flow: Flow<Data, Name> = {
  name: 'classes',
  version: 1,
  needs: ['person', 'classes', 'consents', 'keptClasses'],
  steps: { ...find, detail, ...form, agree, ...wishing, ...hers, ...rating, told },
  start,
  read,
  aside: (_context, { text: typed }) =>
    typeof typed === 'string' && CLASS.test(plain(typed)) ? say('classes.aside') : undefined,
};

/** «Sổ của tôi ở đâu?» only sounds like a question about a class. */
const CLASS = /\b(?:lop|hoc|tap huan|khoa|class|classes|course)\b/;

export const classes = flow as Flow;

function start(context: Context, given: Given): Start<Data, Name> {
  if (given.late === true) return { step: 'list', data: { late: true } };
  const { go, data, say: before, run } = byButton(context, given) ?? byWords(context, given);
  return { step: go, data, say: before, run };
}

/* ---------- what a button or a link says ---------- */

function byButton(context: Context, given: Given): Move | undefined {
  const { course, who, enrolment, take, decline, rate, score, checkIn, wish } = given;
  if (typeof checkIn === 'string') return tell('here', [{ do: 'checkIn', code: checkIn }]);
  if (isId(take)) return offered(take, true, context);
  if (isId(decline)) return offered(decline, false, context);
  if (isId(rate)) return rates(rate, score);
  if (isId(enrolment)) return shown(enrolment, context);
  if (isId(course)) return toCourse(course, who, context);
  if (wish === 'seat') return takesFreed(context);
  if (wish === 'mine') return { go: 'mine', data: {} };
  return wish === 'new' ? { go: 'wishTopic', data: {} } : undefined;
}

/** The only seat that is kept for her, taken by a word; of several she chooses. */
function takesFreed(context: Context): Move {
  const [only, ...others] = alive(context).filter(({ state }) => state === 'offered');
  if (only && others.length === 0) return offered(only.id, true, context);
  return { go: 'mine', data: {} };
}

function rates(enrolment: string, score: unknown): Move {
  return typeof score === 'number' ? rated(enrolment, score) : { go: 'rate', data: { enrolment } };
}

function toCourse(id: string, who: unknown, context: Context): Move {
  if (who === 'self' || who === 'family') return joining({ course: id, who }, context);
  if (courseIn(context, id)) return { go: 'detail', data: { course: id } };
  return over(context);
}

/** A class of last month's list. */
function over(context: Context): Move {
  return { ...search({ anywhere: true }, context), say: [text(say('classes.over'))] };
}

/* ---------- what her sentence says ---------- */

function byWords(context: Context, given: Given): Move {
  const data = wanted(context, given);
  switch (intentOf(context, given)) {
    case 'training.mine':
      return hersOf(data, context);
    case 'training.cancel':
      return leaving(data, context);
    case 'training.signup':
      return signingUp(data, context);
    default:
      return looking(data, context, given);
  }
}

/** The only one she is in is shown at once. */
function hersOf(data: Data, context: Context): Move {
  const { mine, wishes, unrated } = factsOf(context);
  const own = mine.filter(({ course }) => isHeard(course, data));
  const [only, ...others] = own;
  const isAlone = only && others.length === 0 && wishes.length === 0 && unrated.length === 0;
  return isAlone ? { go: 'seat', data: { enrolment: only.id } } : { go: 'mine', data: {} };
}

function leaving(data: Data, context: Context): Move {
  const own = alive(context).filter(({ course }) => isHeard(course, data));
  const [only, ...others] = own;
  if (!only || others.length > 0) return { go: 'mine', data: {} };
  const data_ = { enrolment: only.id };
  return { go: only.state === 'offered' ? 'seat' : 'leave', data: data_ };
}

function isHeard(course: Parameters<typeof isAbout>[0], { topic }: Data): boolean {
  return topic === undefined || isAbout(course, topic);
}

/** One class that fits is shown with its buttons: the first tap signs her up. */
function signingUp(data: Data, context: Context): Move {
  const freed = alive(context).find(
    ({ state, course }) => state === 'offered' && isHeard(course, data),
  );
  if (freed) return { go: 'seat', data: { enrolment: freed.id } };
  const [only, ...others] = about(data, context);
  if (!only || others.length > 0) return search(data, context);
  const chosen = { ...data, course: only.id };
  return data.who === 'family' ? joining(chosen, context) : { go: 'detail', data: chosen };
}

/** «Lớp nuôi ong»: the only one there is needs no list; «gần nhà» needs to know where that is. */
function looking(data: Data, context: Context, { text: typed }: Given): Move {
  const found = about(data, context);
  const [only] = found;
  if (data.topic !== undefined && only && found.length === 1 && data.from === undefined)
    return { go: 'detail', data: { ...data, course: only.id } };
  const isUnknown = data.commune === undefined && factsOf(context).commune === undefined;
  const asksWhere = typeof typed === 'string' && isNear(plain(typed)) && isUnknown;
  return asksWhere && found.length > 0 ? { go: 'where', data } : search(data, context);
}
