/** Her classes: where and when, her place on a list, giving a seat back, taking one that was freed. */
import { lines, say, type Phrase, type Sentence } from '../../../domain/phrase.ts';
import type { EnrolmentView } from '../../../domain/training.ts';
import { choice, tapped } from '../../choices.ts';
import type { Context, Step } from '../../flow.ts';
import { anywhere, text } from '../../messages.ts';
import { yesNo } from '../../reading.ts';
import type { Choice, Outgoing, Said } from '../../vocabulary.ts';
import type { Answered, Data, Move, Name } from './data.ts';
import { alive, enrolmentIn, factsOf, keeps } from './data.ts';
import { tell } from './told.ts';
import { about, courseWhen, placeWords, short, whenWords } from './words.ts';

const AT_ONCE = 3;
const MINE = 'classes.mine';

/* ---------- all of them ---------- */

const mine: Step<Data, Name> = { ask: askMine, answer: answerMine, tapsLate: 'anywhere' };

function askMine(_data: Data, context: Context): Outgoing[] {
  const all = factsOf(context).mine;
  const told = all.slice(0, MOST_TOLD).map((one, at) => lineOf(one, at + 1, context));
  const head = say(all.length > 0 ? 'classes.mine' : 'classes.mine.none');
  const wishes = factsOf(context).wishes.map(({ topic }) => say('classes.mine.wish', { topic }));
  return [text(lines(head, ...told, ...wishes), [...buttons(all), ...more(context)])];
}

const MOST_TOLD = 8;

function lineOf(one: EnrolmentView, n: number, context: Context): Phrase {
  const { course } = one;
  const at = { when: courseWhen(course, context.now), place: placeWords(course) };
  return say('classes.mine.one', { n, title: whose(one), ...at, state: stateWords(one) });
}

/** «Nuôi ong», «Nuôi ong (Lý Thị Mai học)». */
function whose({ course: { title }, forWhom, learner }: EnrolmentView): Sentence {
  return forWhom === 'family'
    ? say('classes.titleFor', { title, learner })
    : say('classes.title', { title });
}

function stateWords({ state, place, offeredUntil, course }: EnrolmentView): Sentence {
  if (course.state === 'cancelled') return say('classes.state.cancelled');
  if (state === 'offered' && offeredUntil !== undefined)
    return say('classes.state.offeredUntil', { until: whenWords(offeredUntil) });
  if (state === 'waiting' && place !== undefined) return say('classes.state.waitingAt', { place });
  return say(`classes.state.${state}`);
}

function buttons(all: EnrolmentView[]): Choice[] {
  return all
    .slice(0, AT_ONCE)
    .map(({ id, course }, at) =>
      choice(
        MINE,
        `show-${id}`,
        say('classes.list.button', { n: at + 1, title: short(course.title) }),
      ),
    );
}

function more(context: Context): Choice[] {
  const { unrated, wishes } = factsOf(context);
  const rate = unrated
    .slice(0, 1)
    .map(({ enrolment, title }) =>
      choice(MINE, `rate-${enrolment}`, say('classes.mine.rate', { title: short(title) })),
    );
  const end = wishes
    .slice(0, 1)
    .map(({ id, topic }) =>
      choice(MINE, `end-${id}`, say('classes.mine.endWish', { topic: short(topic) })),
    );
  const kept = keeps(context) ? [choice(MINE, 'kept', say('classes.toKept'))] : [];
  return [...kept, ...rate, ...end, choice(MINE, 'list', say('classes.toList')), anywhere('menu')];
}

function answerMine(said: Said, data: Data, context: Context): Answered {
  const value = tapped(said, MINE);
  if (said.kind === 'refused') return { go: 'mine', say: [text(said.because)], afresh: true };
  if (value === undefined) return { go: 'again' };
  if (value === 'kept') return { go: 'done', then: { flow: 'kept-classes' } };
  const [, word = value, id = ''] = /^(show|rate|end)-(\d+)$/.exec(value) ?? [];
  if (data.late) return lateMine(word, id);
  if (word === 'list') return { go: 'done', then: { flow: 'classes', data: {} } };
  if (word === 'rate') return { go: 'rate', data: { enrolment: id } };
  if (word === 'show') return shown(id, context);
  return word === 'end' ? ended(id, context) : { go: 'again' };
}

function lateMine(word: string, id: string): Answered {
  const given = { show: { enrolment: id }, rate: { rate: id }, end: { wish: 'mine' }, list: {} };
  if (!Object.hasOwn(given, word)) return { go: 'again' };
  return { go: 'done', then: { flow: 'classes', data: given[word as keyof typeof given] } };
}

function ended(id: string, context: Context): Answered {
  const one = factsOf(context).wishes.find((other) => other.id === id);
  if (!one) return { go: 'mine', say: [text(say('classes.mine.wishGone'))], afresh: true };
  const before = [text(say('classes.mine.wishEnded', { topic: one.topic }))];
  return { go: 'done', then: { flow: 'menu' }, say: before, run: [{ do: 'endWish', wish: id }] };
}

/* ---------- one ---------- */

/** A seat of hers, or a kind word where the class is over. */
export function shown(id: string, context: Context): Move {
  return enrolmentIn(context, id)
    ? { go: 'seat', data: { enrolment: id }, afresh: true }
    : { go: 'mine', data: {}, say: [text(say('classes.mine.over'))], afresh: true };
}

const SEAT = 'classes.seat';

const seat: Step<Data, Name> = {
  ask: askSeat,
  answer: (said, { enrolment: id = '' }, context) => {
    const value = tapped(said, SEAT);
    if (said.kind === 'refused') return { go: 'mine', say: [text(said.because)] };
    if (value === 'mine') return { go: 'mine', data: {} };
    const wants = said.kind === 'text' && context.heard?.intent === 'training.cancel';
    if ((value === `leave-${id}` || wants) && mayLeave(enrolmentIn(context, id)))
      return { go: 'leave', data: { enrolment: id } };
    return { go: 'again' };
  },
};

function mayLeave(one: EnrolmentView | undefined): boolean {
  return one !== undefined && (one.state === 'seated' || one.state === 'waiting');
}

function askSeat({ enrolment: id }: Data, context: Context): Outgoing[] {
  const one = enrolmentIn(context, id);
  const ways = [choice(SEAT, 'mine', say('classes.toMine')), anywhere('menu')];
  if (!one) return [text(say('classes.mine.over'), ways)];
  const { calendarUrl, cardUrl, forWhom, learner } = one;
  const words = lines(
    about(one.course),
    forWhom === 'family' ? say('classes.seat.learner', { learner }) : undefined,
    say('classes.seat.state', { state: stateWords(one) }),
    calendarUrl === undefined ? undefined : say('classes.seat.calendar', { url: calendarUrl }),
    cardUrl === undefined ? undefined : say('classes.seat.card', { url: cardUrl }),
  );
  return [text(words, [...seatWays(one), ...ways])];
}

function seatWays({ id, state }: EnrolmentView): Choice[] {
  if (state === 'offered')
    return [
      choice('classes.offer', `take-${id}`, say('classes.offer.take')),
      choice('classes.offer', `decline-${id}`, say('classes.offer.decline')),
    ];
  if (state === 'seated') return [choice(SEAT, `leave-${id}`, say('classes.seat.leave'))];
  return state === 'waiting' ? [choice(SEAT, `leave-${id}`, say('classes.seat.leaveList'))] : [];
}

/* ---------- giving it back: asked once ---------- */

const LEAVE = 'classes.leave';

const leave: Step<Data, Name> = {
  asksYesNo: true,
  ask: ({ enrolment: id = '0' }, context) => {
    const one = enrolmentIn(context, id);
    const no = choice(LEAVE, `no-${id}`, say('classes.leave.no'));
    if (!one) return [text(say('classes.mine.over'), [no])];
    const key = one.state === 'waiting' ? 'classes.leave.list' : 'classes.leave';
    return [
      text(say(key, { title: whose(one) }), [
        choice(LEAVE, `yes-${id}`, say('classes.leave.yes')),
        no,
      ]),
    ];
  },
  answer: (said, { enrolment: id = '0' }, context) => {
    if (said.kind === 'refused') return { go: 'mine', data: {}, say: [text(said.because)] };
    const typed = said.kind === 'text' ? yesNo(said.text, context) : undefined;
    const value = tapped(said, LEAVE) ?? (typed && `${typed}-${id}`);
    if (value === `no-${id}`) return shown(id, context);
    if (value !== `yes-${id}`) return { go: 'again' };
    const isThere = mayLeave(enrolmentIn(context, id));
    return isThere ? tell('done', [{ do: 'leaveClass', enrolment: id }]) : shown(id, context);
  },
};

/* ---------- a freed seat: its buttons hold wherever she is, nobody stands here ---------- */

const offer: Step<Data, Name> = {
  tapsLate: 'anywhere',
  ask: askMine,
  answer: (said) => {
    const [, word, id = ''] =
      /^(take|decline)-(\d+)$/.exec(tapped(said, 'classes.offer') ?? '') ?? [];
    return word ? { go: 'done', then: { flow: 'classes', data: { [word]: id } } } : { go: 'again' };
  },
};

/** Her answer to a freed seat; a second tap, or one that comes too late, hears how things stand. */
export function offered(id: string, isTaken: boolean, context: Context): Move {
  const one = enrolmentIn(context, id);
  if (one?.state === 'offered' && (one.offeredUntil ?? Infinity) > context.now) {
    return isTaken
      ? tell('done', [{ do: 'takeOffer', enrolment: id }])
      : tell('done', [{ do: 'declineOffer', enrolment: id }]);
  }
  const key = one?.state === 'seated' ? 'classes.already' : 'classes.offer.over';
  const before = [text(say(key))];
  return one && alive(context).includes(one)
    ? { go: 'seat', data: { enrolment: id }, say: before }
    : { go: 'mine', data: {}, say: before };
}

export const hers = { mine, seat, leave, offer };
