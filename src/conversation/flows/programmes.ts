/** The list of open loan programmes, and one of them in full: what, how much, at what rate, by which law, since when. */
import type { ProgrammeVerdict } from '../../domain/loans/types.ts';
import type { Phrase } from '../../domain/phrase.ts';
import { lines, say } from '../../domain/phrase.ts';
import type { Understood } from '../../understanding/types.ts';
import { choice, tapped } from '../choices.ts';
import type { Answer, Context, Flow, Given, Start } from '../flow.ts';
import { anywhere, text } from '../messages.ts';
import { openProgrammes, OF_STATUS, programmeById, programmeNamed } from '../programmes.ts';
import type { Choice, Outgoing, Said } from '../vocabulary.ts';
import { described, figures } from './loan-advice/programme.ts';

interface Data {
  /** The programme that is shown. */
  id?: string;
  /** Page of the list, from 0. */
  page?: number;
}

type Name = 'list' | 'detail';

const LIST = 'programmes.list';
const DETAIL = 'programmes.detail';
const PAGE = 4;
const BLANK = say('');

const flow: Flow<Data, Name> = {
  name: 'programmes',
  version: 1,
  needs: ['person', 'loans'],
  steps: {
    list: { ask: askList, answer, tapsLate: 'inFlow' },
    detail: { ask: askDetail, again: againDetail, answer, tapsLate: 'inFlow' },
  },
  start,
  read,
  aside,
};

export const programmes = flow as Flow;

/** «Lãi hộ cận nghèo bao nhiêu» goes straight to the detail. */
function start(_context: Context, given: Given): Start<Data, Name> {
  const id = given.id ?? meant(given);
  return typeof id === 'string' ? { step: 'detail', data: { id } } : { step: 'list', data: {} };
}

/** The programme that a sentence is about, by its name or by her household's paper. */
function meant({ text: typed, heard, profile }: Given): string | undefined {
  const { householdStatus } = (heard as Understood | undefined)?.slots ?? {};
  const known = Object(profile) as { householdStatus?: keyof typeof OF_STATUS };
  const status = householdStatus ?? known.householdStatus;
  const named = typeof typed === 'string' ? programmeNamed(typed) : undefined;
  return named ?? (status && OF_STATUS[status]);
}

/** In the middle of a form: its figures in one line. */
function aside(context: Context, given: Given): Phrase | undefined {
  const one = programmeById(meant(given) ?? '', context);
  return one && say('programmes.aside', { name: one.about.name, figures: figures(one) });
}

/* ---------- list ---------- */

function askList({ page = 0 }: Data, context: Context): Outgoing[] {
  const shown = pageOf(page, context);
  const rows = shown.map((one, at) =>
    say('programmes.row', { n: at + 1, name: one.about.name, figures: figures(one) }),
  );
  const words = lines(say('programmes.list'), BLANK, ...rows, BLANK, say('programmes.which'));
  return [text(words, [...shown.map(named), ...more(page, context)])];
}

const named = ({ id, about }: ProgrammeVerdict): Choice => choice(LIST, id, about.name);

function pageOf(page: number, context: Context): ProgrammeVerdict[] {
  return openProgrammes(context).slice(page * PAGE, (page + 1) * PAGE);
}

function more(page: number, context: Context): Choice[] {
  const isLast = openProgrammes(context).length <= (page + 1) * PAGE;
  return [isLast ? anywhere('menu') : choice(LIST, 'more', say('programmes.more'))];
}

/* ---------- detail ---------- */

function askDetail({ id = '' }: Data, context: Context): Outgoing[] {
  const one = programmeById(id, context);
  if (!one) return askList({}, context);
  const who = say('loan-advice.next.who', { who: one.about.next });
  const words = lines(...described(one, context), BLANK, who, say('loans.no-fee'));
  return [text(words, detailChoices())];
}

function againDetail(): Outgoing[] {
  return [text(say('programmes.next'), detailChoices())];
}

function detailChoices(): Choice[] {
  const own = (value: string) => choice(DETAIL, value, say(`programmes.${value}`));
  return [own('advice'), own('reckon'), own('others'), anywhere('human'), anywhere('menu')];
}

/* ---------- answers ---------- */

function answer(said: Said, data: Data, context: Context): Answer<Data, Name> {
  const tap = tapped(said, LIST);
  if (tap === 'more') return page(data, context);
  if (tap !== undefined) return show(tap, context);
  const next = tapped(said, DETAIL);
  if (next === 'others') return { go: 'list', data: {} };
  if (next === 'advice') return { go: 'done', then: { flow: 'loan-advice' } };
  if (next === 'reckon')
    return { go: 'done', then: { flow: 'calculator', data: { programme: data.id } } };
  return said.kind === 'text' ? onTyped(said.text, data, context) : { go: 'again' };
}

function page(data: Data, context: Context): Answer<Data, Name> {
  const next = (data.page ?? 0) + 1;
  const isThere = pageOf(next, context).length > 0;
  return { go: 'list', data: { page: isThere ? next : 0 }, afresh: true };
}

function show(id: string, context: Context): Answer<Data, Name> {
  return programmeById(id, context)
    ? { go: 'detail', data: { id }, afresh: true }
    : { go: 'again' };
}

/** Another programme by its name; a wish to borrow or a sum to reckon leads on. */
function onTyped(typed: string, { id }: Data, context: Context): Answer<Data, Name> {
  const name = programmeNamed(typed);
  const intent = context.heard?.intent;
  const isQuestion = intent === 'loan.programmes' || typed.split(' ').length <= 6;
  if (name && name !== id && isQuestion) return show(name, context);
  if (intent === 'loan.calculator')
    return {
      go: 'done',
      then: { flow: 'calculator', data: { programme: id, heard: context.heard, text: typed } },
    };
  return { go: 'again' };
}

function read(stored: unknown): Data | undefined {
  const { id, page } = Object(stored) as Partial<Record<keyof Data, unknown>>;
  const isPage = typeof page === 'number' && Number.isInteger(page) && page >= 0 && page < 20;
  const isId = typeof id === 'string' && /^[a-z0-9-]{1,40}$/.test(id);
  return { ...(isId && { id }), ...(isPage && { page }) };
}
