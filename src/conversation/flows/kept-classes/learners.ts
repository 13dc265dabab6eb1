/** Who is in a class and who waits for it, ten at a time, with the phones that she may see. */
import { lines, say, type Phrase } from '../../../domain/phrase.ts';
import type { LearnerView } from '../../../domain/training.ts';
import { choice, tapped } from '../../choices.ts';
import type { Context, Step } from '../../flow.ts';
import { anywhere, text } from '../../messages.ts';
import type { Choice, Outgoing } from '../../vocabulary.ts';
import { gone, opened, wished } from './choose.ts';
import type { Data, Name } from './data.ts';
import { courseIn, listed } from './data.ts';

const A_PAGE = 10;
const PLACE = 'kept-classes.learners';

export const learners: Step<Data, Name> = {
  tapsLate: 'inFlow',
  ask,
  answer: (said, data, context) => {
    if (said.kind === 'refused') return { go: 'learners', say: [text(said.because)] };
    const value = tapped(said, PLACE);
    const { from = 0, course = '0' } = data;
    if (value === 'list') return { go: 'list', data: {} };
    if (value === 'more')
      return { go: 'learners', data: { course, from: from + A_PAGE }, afresh: true };
    if (value === `roll-${course}`) return opened(course, 'roll', context);
    if (value === `course-${course}`) return opened(course, undefined, context);
    return said.kind === 'text' ? wished(said.text, data, context) : { go: 'again' };
  },
};

function ask({ course: id, from = 0 }: Data, context: Context): Outgoing[] {
  const course = courseIn(context, id);
  if (!course) return gone(PLACE);
  const all = listed(course);
  const start = from < all.length ? from : 0;
  const shown = all.slice(start, start + A_PAGE);
  const { title } = course;
  const head =
    all.length === 0
      ? say('kept-classes.learners.none', { title })
      : say('kept-classes.learners', { title, count: all.length });
  const told = shown.map((one, at) => lineOf(one, start + at + 1));
  const more = all.length > A_PAGE ? [choice(PLACE, 'more', say('classes.list.more'))] : [];
  return [
    text(lines(head, ...told), [...more, ...ways(course.id, all.length > 0), anywhere('menu')]),
  ];
}

function ways(id: string, hasAny: boolean): Choice[] {
  const roll = choice(PLACE, `roll-${id}`, say('kept-classes.roll.way'));
  const back = choice(PLACE, `course-${id}`, say('kept-classes.toCourse'));
  return hasAny ? [roll, back] : [back];
}

/** «3. Lý Thị Lan, sinh 1975, thôn Nà Lay, 0912 345 678 (chờ số 1)». */
function lineOf({ name, birthYear, phone, village, state, place }: LearnerView, n: number): Phrase {
  const nothing = say('');
  return say('kept-classes.learner', {
    n,
    name,
    born: birthYear === undefined ? nothing : say('kept-classes.born', { year: String(birthYear) }),
    from: village === undefined ? nothing : say('kept-classes.from', { village }),
    phone: phone === undefined ? nothing : say('kept-classes.phone', { phone: national(phone) }),
    waits:
      state === 'seated'
        ? nothing
        : say(`kept-classes.waits.${state === 'offered' ? 'offered' : 'waiting'}`, {
            place: place ?? 0,
          }),
  });
}

function national(phone: string): string {
  return phone.replace(/^\+84(\d{3})(\d{3})(\d+)$/, '0$1 $2 $3');
}
