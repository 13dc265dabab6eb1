/** The roll of a session: names with numbers, who is absent by number, read back before it is kept. */
import { dayOf } from '../../../domain/calendar.ts';
import { lines, say, type Phrase } from '../../../domain/phrase.ts';
import type { LearnerView, SessionView } from '../../../domain/training.ts';
import { choice, tapped } from '../../choices.ts';
import type { Context, Step } from '../../flow.ts';
import { anywhere, text } from '../../messages.ts';
import { yesNo } from '../../reading.ts';
import type { Said } from '../../vocabulary.ts';
import { plain } from '../../words.ts';
import { whenWords } from '../classes/words.ts';
import type { Answered, Data, KeptCourse, Move, Name } from './data.ts';
import { courseIn, seated, sessionIn } from './data.ts';
import { absentIn } from './wish.ts';

/** Sessions to choose from: today's, else those that have begun, the newest first. */
const MOST_SESSIONS = 3;

/* ---------- which session ---------- */

/** Today's session at once; an earlier one is chosen; before the first there is none. */
export function begun(course: KeptCourse, context: Context): Move {
  const { id } = course;
  const [today, ...others] = sessionsToday(course, context);
  if (seated(course).length === 0) return back(id, 'kept-classes.learners.nobody');
  if (today && others.length === 0) return called(course, today);
  if (past(course, context).length === 0) return back(id, 'kept-classes.notYet');
  return { go: 'session', data: { course: id }, afresh: true };
}

const back = (course: string, key: string): Move => ({
  go: 'course',
  data: { course },
  say: [text(say(key))],
  afresh: true,
});

function sessionsToday({ sessions }: KeptCourse, { today }: Context): SessionView[] {
  return sessions.filter(({ startsAt }) => dayOf(startsAt) === today);
}

function past({ sessions }: KeptCourse, { today }: Context): SessionView[] {
  return sessions
    .filter(({ startsAt }) => dayOf(startsAt) <= today)
    .sort((a, b) => b.startsAt - a.startsAt)
    .slice(0, MOST_SESSIONS);
}

function called(course: KeptCourse, session: SessionView): Move {
  const shown = seated(course).map(({ enrolment }) => enrolment);
  return { go: 'roll', data: { course: course.id, session: session.id, shown }, afresh: true };
}

const SESSION = 'kept-classes.session';

const session: Step<Data, Name> = {
  ask: ({ course: id }, context) => {
    const course = courseIn(context, id);
    const ways = (course ? past(course, context) : []).map(({ id: one, n, startsAt }) =>
      choice(SESSION, one, say('kept-classes.session.one', { n, when: whenWords(startsAt) })),
    );
    return [
      text(say(course ? 'kept-classes.session' : 'kept-classes.gone'), [...ways, ...out(SESSION)]),
    ];
  },
  answer: (said, { course: id }, context) => {
    const value = tapped(said, SESSION);
    const course = courseIn(context, id);
    if (said.kind === 'refused') return { go: 'list', data: {}, say: [text(said.because)] };
    if (value === 'list') return { go: 'list', data: {} };
    const chosen = course && sessionIn(course, value);
    return chosen && dayOf(chosen.startsAt) <= context.today
      ? called(course, chosen)
      : { go: 'again' };
  },
};

const out = (place: string) => [
  choice(place, 'list', say('kept-classes.toList')),
  anywhere('menu'),
];

/* ---------- who is absent ---------- */

const ROLL = 'kept-classes.roll';

const roll: Step<Data, Name> = {
  readsNumbers: true,
  unfinished: true,
  ask: (data, context) => {
    const course = courseIn(context, data.course);
    const found = course && sessionIn(course, data.session);
    if (!course || !found) return [text(say('kept-classes.gone'), out(ROLL))];
    const when = whenWords(found.startsAt);
    const told = names(data, course).map((name, at) =>
      say(name === undefined ? 'kept-classes.roll.left' : 'kept-classes.roll.one', {
        n: at + 1,
        name: name ?? '',
      }),
    );
    const head = say('kept-classes.roll', { title: course.title, when });
    const all = choice(ROLL, `all-${found.id}`, say('kept-classes.roll.all'));
    return [text(lines(head, ...told, say('kept-classes.roll.how')), [all, ...out(ROLL)])];
  },
  again: (data) => {
    const all = choice(ROLL, `all-${data.session ?? '0'}`, say('kept-classes.roll.all'));
    return [text(say('kept-classes.roll.how'), [all, ...out(ROLL)])];
  },
  answer: (said, data, context) => {
    const value = tapped(said, ROLL);
    if (said.kind === 'refused') return { go: 'course', say: [text(said.because)] };
    if (value === 'list') return { go: 'list', data: {} };
    if (value === `all-${data.session}`) return { go: 'rollSure', data: { ...data, absent: [] } };
    return said.kind === 'text' ? marked(said.text, data, context) : { go: 'again' };
  },
};

function learnersOf({ shown = [] }: Data, course: KeptCourse): (LearnerView | undefined)[] {
  const own = seated(course);
  return shown.map((id) => own.find(({ enrolment }) => enrolment === id));
}

const names = (data: Data, course: KeptCourse) =>
  learnersOf(data, course).map((learner) => learner?.name);

/** By numbers, or by a name that only one of them has. */
function marked(typed: string, data: Data, context: Context): Answered {
  const { shown = [] } = data;
  const numbers = absentIn(typed, shown.length) ?? byName(typed, data, context);
  if (numbers === undefined) return unclear(typed);
  if (numbers === 'noNumber')
    return { go: 'roll', say: [text(say('kept-classes.roll.noNumber', { count: shown.length }))] };
  const absent = numbers.flatMap((n) => shown[n - 1] ?? []);
  return { go: 'rollSure', data: { ...data, absent } };
}

/** «Vắng Mai», where two are called so or nobody is. */
function unclear(typed: string): Answered {
  if (!ABSENT.test(plain(typed))) return { go: 'again' };
  return { go: 'again', say: [text(say('kept-classes.roll.noName'))] };
}

const ABSENT =
  /^(?:(?:da|hom nay|chi co|co) )*(?:vang|nghi|thieu|absent)(?: (?:mat|chi|co|bac|em))* (.+)$/;

function byName(typed: string, data: Data, context: Context): number[] | undefined {
  const course = courseIn(context, data.course);
  const wanted = ABSENT.exec(plain(typed))?.[1];
  if (!course || wanted === undefined) return undefined;
  const whole = names(data, course).map((name) => plain(name ?? ''));
  const found = wanted.split(/ va | voi | and /).map((one) => {
    const fitting = whole.flatMap((name, at) => (` ${name}`.endsWith(` ${one}`) ? [at + 1] : []));
    return fitting.length === 1 ? fitting[0] : undefined;
  });
  return found.every((n) => n !== undefined) ? found : undefined;
}

/* ---------- read back ---------- */

const SURE = 'kept-classes.rollSure';

const rollSure: Step<Data, Name> = {
  asksYesNo: true,
  unfinished: true,
  readsNumbers: true,
  ask: (data, context) => {
    const course = courseIn(context, data.course);
    const found = course && sessionIn(course, data.session);
    if (!course || !found) return [text(say('kept-classes.gone'), out(SURE))];
    const yes = choice(SURE, `yes-${found.id}`, say('kept-classes.rollSure.yes'));
    const edit = choice(SURE, `edit-${found.id}`, say('kept-classes.rollSure.edit'));
    return [text(readBack(data, course, found), [yes, edit, anywhere('menu')])];
  },
  answer: answerSure,
};

function readBack(data: Data, course: KeptCourse, { startsAt }: SessionView): Phrase {
  const { absent = [] } = data;
  const present = presentOf(data, course).length;
  const when = whenWords(startsAt);
  const missing = learnersOf({ shown: absent }, course).flatMap((one) => (one ? [one.name] : []));
  return missing.length === 0
    ? say('kept-classes.rollSure.all', { when, present })
    : say('kept-classes.rollSure', {
        when,
        present,
        absent: missing.length,
        names: missing.join(', '),
      });
}

/** Of those who were on the list and still hold a seat. */
function presentOf(data: Data, course: KeptCourse): string[] {
  const { absent = [] } = data;
  return learnersOf(data, course).flatMap((one) =>
    one && !absent.includes(one.enrolment) ? [one.enrolment] : [],
  );
}

function answerSure(said: Said, data: Data, context: Context): Answered {
  const { session: id = '0', course: courseId } = data;
  if (said.kind === 'refused')
    return { go: 'course', data: { course: courseId }, say: [text(said.because)] };
  const course = courseIn(context, courseId);
  const value = tapped(said, SURE);
  if (value === 'list' || !course) return { go: 'list', data: {} };
  if (value === `yes-${id}` || isYes(said)) return kept(id, presentOf(data, course));
  if (value === `edit-${id}` || isNo(said, context))
    return { go: 'roll', data: { ...data, absent: undefined } };
  return said.kind === 'text' ? corrected(said.text, data, context) : { go: 'again' };
}

/** A clear one: «vắng» without its mark looks like «vâng». */
const YES =
  /^(?:(?:da|u|uh|vang) )*(?:dung|dung roi|ghi|ghi di|co|ok|duoc|vang|u|uh|yes|right)(?: (?:a|em|nhe|roi|ghi|di))*$/;

function isYes(said: Said): boolean {
  return (
    said.kind === 'text' && !/vắng/iu.test(said.text.normalize('NFC')) && YES.test(plain(said.text))
  );
}

function isNo(said: Said, context: Context): boolean {
  if (said.kind !== 'text') return false;
  const isMark = ABSENT.test(plain(said.text)) || /\d/.test(said.text);
  return !isMark && yesNo(said.text, context) === 'no';
}

function kept(session: string, present: string[]): Answered {
  return { go: 'told', data: { told: 'rolled' }, run: [{ do: 'callRoll', session, present }] };
}

/** «À vắng cả 5 nữa»: the numbers that she writes now are those that count. */
function corrected(typed: string, data: Data, context: Context): Answered {
  const answer = marked(typed, data, context);
  return answer.go === 'again' ? answer : { ...answer, afresh: true };
}

export const rolling = { session, roll, rollSure };
