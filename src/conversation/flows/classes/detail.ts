/** One class: all that is announced of it, whether she may join, and the tap that signs her up. */
import { lines, say, type Phrase } from '../../../domain/phrase.ts';
import type { CourseView } from '../../../domain/training.ts';
import { choice, tapped } from '../../choices.ts';
import type { Context, Step } from '../../flow.ts';
import { anywhere, text } from '../../messages.ts';
import type { Choice, Outgoing, Said } from '../../vocabulary.ts';
import { isLike } from '../../words.ts';
import type { Answered, Data, Move, Name } from './data.ts';
import { clashOf, courseIn, isFull, isOpen, ownIn, factsOf } from './data.ts';
import { about as found } from './find.ts';
import { next } from './form.ts';
import { isForFamily } from './heard.ts';
import { about, seatWords, whenWords } from './words.ts';

const PLACE = 'classes.detail';

export const detail: Step<Data, Name> = { ask, answer, tapsLate: 'anywhere' };

function ask({ course: id }: Data, context: Context): Outgoing[] {
  const course = courseIn(context, id);
  const ways = [choice(PLACE, 'list', say('classes.toList')), anywhere('menu')];
  if (!course) return [text(say('classes.over'), ways)];
  return [
    text(lines(about(course), ...standing(course, context)), [...signUp(course, context), ...ways]),
  ];
}

/** Whether there is room for her, and what she should know before she signs up. */
function standing(course: CourseView, context: Context): (Phrase | undefined)[] {
  const closed = closedWord(course, context);
  if (closed) return [closed];
  const clash = clashOf(course, context);
  return [
    say('classes.seats', { seats: seatWords(course) }),
    course.sessions.length > 0 && course.deadline < (course.sessions[0]?.startsAt ?? 0)
      ? say('classes.deadline', { when: whenWords(course.deadline) })
      : undefined,
    ownIn(context, course.id) ? say('classes.isIn') : undefined,
    clash && say('classes.clash', { title: clash.course.title }),
    isFull(course) ? say('classes.askWait') : undefined,
  ];
}

/** Why nobody can sign up; undefined where one can. */
function closedWord(course: CourseView, { now }: Context): Phrase | undefined {
  if (course.state === 'cancelled') return say('classes.cancelled');
  if (!isOpen(course, now)) return say('classes.closed');
  return course.mayJoin ? undefined : say('classes.elsewhere');
}

function signUp(course: CourseView, context: Context): Choice[] {
  if (closedWord(course, context)) return [];
  const own = ownIn(context, course.id);
  const label = isFull(course) ? 'classes.wait' : 'classes.join';
  const mine = own
    ? choice('classes.mine', `show-${own.id}`, say('classes.showMine'))
    : choice(PLACE, `join-${course.id}`, say(label));
  const family = isFull(course) ? 'classes.waitFamily' : 'classes.joinFamily';
  const isAsked = course.asksStatus && !own && factsOf(context).learner !== undefined;
  const declare = choice(PLACE, `status-${course.id}`, say('classes.declare'));
  const others = choice(PLACE, `family-${course.id}`, say(family));
  return [mine, others, ...(isAsked ? [declare] : [])];
}

function answer(said: Said, data: Data, context: Context): Answered {
  const value = tapped(said, PLACE);
  if (said.kind === 'refused') return { go: 'list', data: {}, say: [text(said.because)] };
  const [, word, id = ''] = /^(join|family|status)-(\d+)$/.exec(value ?? '') ?? [];
  const who = word === 'family' ? ('family' as const) : ('self' as const);
  if (data.late && value === 'list') return { go: 'done', then: { flow: 'classes', data: {} } };
  if (data.late)
    return word
      ? { go: 'done', then: { flow: 'classes', data: { course: id, who } } }
      : { go: 'again' };
  if (word === 'status') return declaring({ ...data, course: id, who }, context);
  if (word) return joining({ ...data, course: id, who }, context);
  if (value === 'list') return { go: 'list', data: others(data, context) };
  return said.kind === 'text' ? typed(said.text, data, context) : { go: 'again' };
}

/** The list she came from; all classes where it held this one alone. */
function others(data: Data, context: Context): Data {
  const { topic, commune, anywhere: any } = data;
  const isAlone = found(data, context).length <= 1;
  return { commune, anywhere: any, ...(!isAlone && { topic, from: data.from, to: data.to }) };
}

const JOIN =
  /^(?:(?:da|vang|u|uh|cho|em|chi|toi|minh|co) )*(?:dang ky|dang ki|dk|ghi ten|tham gia|hoc|dong y|ok|co|vao|cho)\b(?!.*\blop (?!nay|do))|\b(?:sign|enrol|join)\b/;

/** «Đăng ký», «cho con gái em» at the class that she looks at. */
function typed(words: string, data: Data, context: Context): Answered {
  const { heard } = context;
  if (!courseIn(context, data.course)) return { go: 'again' };
  if (isForFamily(words)) return joining({ ...data, who: 'family' }, context);
  const isYes = heard?.intent === 'yes' || (isLike(JOIN, words) && words.length < 40);
  return isYes ? joining({ ...data, who: 'self' }, context) : { go: 'again' };
}

/** She declares first what she belongs to; where she can't join, that is said before anything is asked. */
function declaring(data: Data, context: Context): Move {
  const move = joining(data, context);
  const isOpen = move.go !== 'list' && move.go !== 'detail' && move.go !== 'seat';
  return isOpen ? { go: 'status', data: { ...data, late: undefined }, afresh: true } : move;
}

/** From a tap or a word to the next question, or to the seat itself. */
export function joining(data: Data, context: Context): Move {
  const course = courseIn(context, data.course);
  const { late: _late, ...rest } = data;
  if (!course) return { go: 'list', data: {}, say: [text(say('classes.over'))], afresh: true };
  if (closedWord(course, context))
    return { go: 'detail', data: { course: course.id }, afresh: true };
  const own = data.who === 'self' ? ownIn(context, course.id) : undefined;
  if (own) return { go: 'seat', data: { enrolment: own.id }, say: [text(say('classes.already'))] };
  return next(rest, context);
}
