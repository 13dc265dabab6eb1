/** The one screen before her data goes anywhere: which data, to whom, what for; a clear yes signs up in the same turn. */
import type { Command } from '../../commands.ts';
import { lines, say, type Phrase } from '../../../domain/phrase.ts';
import type { CourseView } from '../../../domain/training.ts';
import { choice, tapped } from '../../choices.ts';
import type { Context, Step } from '../../flow.ts';
import { text } from '../../messages.ts';
import { yesNo } from '../../reading.ts';
import type { Outgoing, Said } from '../../vocabulary.ts';
import { plain } from '../../words.ts';
import { CONSENT_VERSION } from '../privacy/consent.ts';
import { placeName } from '../where.ts';
import type { Answered, Data, Move, Name } from './data.ts';
import { clashOf, courseIn, factsOf } from './data.ts';
import { asksWhy } from './heard.ts';
import { tell } from './told.ts';
import { courseWhen } from './words.ts';

const PLACE = 'classes.agree';

export const agree: Step<Data, Name> = { ask, answer, asksYesNo: true, unfinished: true };

function ask(data: Data, context: Context): Outgoing[] {
  const course = courseIn(context, data.course);
  const id = data.course ?? '0';
  const no = choice(PLACE, `no-${id}`, say('classes.agree.no'));
  if (!course) return [text(say('classes.over'), [no])];
  const { hasConsent } = factsOf(context);
  const yes = say(hasConsent ? 'classes.agree.yes' : 'classes.agree.consent');
  const edit = choice(PLACE, `edit-${id}`, say('classes.agree.edit'));
  const ways = [choice(PLACE, `yes-${id}`, yes), ...(data.name === undefined ? [] : [edit]), no];
  return [text(screen(course, data, context), ways)];
}

function screen(course: CourseView, data: Data, context: Context): Phrase {
  const { title, organiser } = course;
  const clash = data.who === 'family' ? undefined : clashOf(course, context);
  const { hasConsent } = factsOf(context);
  return lines(
    say(`classes.agree.${data.who ?? 'self'}`, { title, when: courseWhen(course, context.now) }),
    clash && say('classes.clash', { title: clash.course.title }),
    say('classes.agree.goes', { organiser }),
    ...goes(data, context),
    ...(hasConsent ? [say('classes.agree.sure')] : [say(''), say('consent.training')]),
  );
}

/** Each thing that the class learns of the learner, a line each. */
function goes(data: Data, context: Context): Phrase[] {
  const known = data.who === 'family' || data.name ? undefined : factsOf(context).learner;
  const { name, birthYear, phone } = known ?? data;
  const commune = known?.commune ?? placeOf(data, context);
  const said = data.status ?? [];
  return [
    say('classes.goes.name', { name: name ?? '' }),
    ...(birthYear === undefined ? [] : [say('classes.goes.year', { year: String(birthYear) })]),
    ...(phone === undefined
      ? []
      : [say('classes.goes.phone', { phone: known ? masked(phone) : national(phone) })]),
    ...(commune === undefined
      ? []
      : [say('classes.goes.commune', { commune: placeName(commune) })]),
    ...said.map((one) => say('classes.goes.status', { status: say(`classes.status.${one}`) })),
  ];
}

/** Of a member of her family too it is where the household lives. */
function placeOf({ commune }: Data, context: Context): string | undefined {
  return commune ?? factsOf(context).commune;
}

/** Others may hold this phone: what she did not type here is not shown whole. */
function masked(phone: string): string {
  return national(phone).replace(/ \d{3} /, ' ••• ');
}

/** «+84912345678» → «0912 345 678»; what is covered already stays so. */
function national(phone: string): string {
  return phone.replace(/^\+84(\d{3})(\d{3})(\d+)$/, '0$1 $2 $3').replace(/^00/, '0');
}

/* ---------- her answer ---------- */

const CLEAR_YES =
  /^(?:(?:da|vang|u|uh|a) )*(?:co|dong y|ok|oke|duoc|vang|da|u|uh|dung|dung roi|ghi ten|dang ky|yes|i agree|agree|nhat tri)(?: (?:a|em|nhe|luon|day|roi|chi|dong y|ghi ten|di))*$/;
const EDIT = /^(?:(?:da|cho|em|chi) )*(?:sua|sai|nham|chua dung|khong dung|edit|wrong)\b/;

function answer(said: Said, data: Data, context: Context): Answered {
  const { course: id = '0' } = data;
  const value = tapped(said, PLACE);
  if (said.kind === 'refused')
    return { go: 'detail', data: { course: id }, say: [text(said.because)] };
  if (!courseIn(context, id)) return { go: 'list', data: {}, say: [text(say('classes.over'))] };
  const typed = said.kind === 'text' ? said.text : '';
  if (asksWhy(typed)) return { go: 'agree', say: [text(say('classes.why'))] };
  if (value === `edit-${id}` || EDIT.test(plain(typed))) return edited(data);
  if (value === `no-${id}` || (typed !== '' && yesNo(typed, context) === 'no')) return dropped(id);
  if (value === `yes-${id}` || CLEAR_YES.test(plain(typed))) return agreed(typed, data, context);
  return { go: 'again' };
}

function dropped(course: string): Answered {
  return { go: 'detail', data: { course }, say: [text(say('classes.dropped'))] };
}

/** What was typed is asked again; nothing of it stays. */
function edited(data: Data): Answered {
  const { course, who } = data;
  if (data.name === undefined) return { go: 'again' };
  return { go: 'name', data: { course, who }, afresh: true };
}

function agreed(typed: string, data: Data, context: Context): Move {
  const { run = [], ...move } = enrol(data, context);
  return { ...move, run: [...consented(typed, 'classes.agree.consent', context), ...run] };
}

/** Her yes, with the very words that she read; none where she said it before. */
export function consented(typed: string, label: string, context: Context): Command[] {
  const { word, facts } = context;
  if (factsOf(context).hasConsent) return [];
  return [
    {
      do: 'consent',
      purpose: 'training',
      given: true,
      version: CONSENT_VERSION,
      words: word(say('consent.training')),
      language: facts.person.language,
      evidence: typed === '' ? `[${word(say(label))}]` : typed,
    },
  ];
}

/** Whether there is a seat is known when it is done: a letter tells her. */
export function enrol(data: Data, context: Context): Move {
  const { course = '', who = 'self', name, birthYear, phone, status } = data;
  const commune = placeOf(data, context);
  const learner = name === undefined ? undefined : { name, birthYear, phone, commune };
  const asks = courseIn(context, course)?.asksStatus && status && status.length > 0;
  return tell('asked', [
    {
      do: 'enrol',
      course,
      forWhom: who,
      ...(learner && { learner }),
      ...(asks && { status }),
    },
  ]);
}
