/** Jobs that the Union passes on: the nearest first, three at a time; what is not there goes to a cadre. */
import type { Distance, OpenJob } from '../../domain/jobs.ts';
import { nearestFirst } from '../../domain/jobs.ts';
import type { Phrase, PhraseValue } from '../../domain/phrase.ts';
import { lines, say } from '../../domain/phrase.ts';
import { choice, tapped } from '../choices.ts';
import type { Answer, Context, Flow, Given, Start } from '../flow.ts';
import { anywhere, text } from '../messages.ts';
import type { Choice, Outgoing, Said } from '../vocabulary.ts';
import type { Where } from './where.ts';
import { areNear, placeName, readWhere, whereChoices, whereGiven, whereIn } from './where.ts';

interface Data extends Where {
  /** How many she has seen already. */
  seen?: number;
}

type Name = 'where' | 'list' | 'wanted';

/** Three jobs and two ways on are the five buttons of Zalo. */
const AT_ONCE = 3;
const LONGEST_WORDS = 300;

const flow: Flow<Data, Name> = {
  name: 'jobs',
  version: 1,
  needs: ['person', 'loans', 'jobs'],
  steps: {
    where: { ask: askWhere, answer: answerWhere },
    list: { ask: askList, answer: answerList },
    wanted: { ask: askWanted, answer: answerWanted },
  },
  start,
  read,
};

export const jobs = flow as Flow;

function start(context: Context, given: Given): Start<Data, Name> {
  const data = whereGiven(context, given);
  return { step: next(data), data };
}

function next({ commune }: Where): Name {
  return commune === undefined ? 'where' : 'list';
}

/* ---------- where ---------- */

function askWhere(data: Data): Outgoing[] {
  const several = whereChoices('jobs.where', data);
  if (several.length > 0) return [text(say('loan-advice.whichCommune'), several)];
  return [text(say('jobs.where'), [choice('jobs.where', 'any', say('jobs.anywhere'))])];
}

function answerWhere(said: Said, data: Data, context: Context): Answer<Data, Name> {
  const isAny = tapped(said, 'jobs.where') === 'any';
  if (isAny || ANYWHERE.test(said.kind === 'text' ? said.text : ''))
    return { go: 'list', data: {} };
  const where = whereIn(said, 'jobs.where', data, context);
  if (!where) return { go: 'again' };
  return { go: next(where), data: where, afresh: true };
}

const ANYWHERE = /ở đâu cũng|đâu cũng được|o dau cung|dau cung duoc|bỏ qua|bo qua/i;

/* ---------- what there is ---------- */

function nearest({ commune }: Data, { facts }: Context): OpenJob[] {
  const distance = (job: OpenJob): Distance => {
    if (!commune || !job.commune) return 2;
    return job.commune === commune ? 0 : areNear(commune, job.commune) ? 1 : 2;
  };
  return nearestFirst(facts.jobs ?? [], distance);
}

function page(data: Data, context: Context): { shown: OpenJob[]; more: boolean } {
  const all = nearest(data, context);
  const seen = data.seen ?? 0;
  return { shown: all.slice(seen, seen + AT_ONCE), more: all.length > seen + AT_ONCE };
}

function askList(data: Data, context: Context): Outgoing[] {
  const { shown, more } = page(data, context);
  if (shown.length === 0) return [text(lines(say('jobs.none'), question(data)), ways())];
  const told = shown.flatMap((job, at) => [oneOf(job, at + 1), say('')]);
  const words = lines(say('jobs.list'), say(''), ...told, say('jobs.fees'), say('jobs.ask'));
  return [text(words, [...shown.map(button), ...ways(more ? 'more' : 'other')])];
}

function oneOf(job: OpenJob, n: number): Phrase {
  const { title, employer, place, pay, source, validTo } = job;
  return lines(
    say('jobs.one', { n, title, employer, place, pay, validTo, source }),
    job.contact === undefined ? undefined : say('jobs.one.contact', { contact: job.contact }),
    job.publishedPhone === undefined
      ? undefined
      : say('jobs.one.phone', { phone: job.publishedPhone }),
  );
}

function button({ id, title }: OpenJob): Choice {
  return choice('jobs.list', id, say('jobs.button', { title }));
}

function ways(first?: 'more' | 'other'): Choice[] {
  const way = first && choice('jobs.list', first, say(`jobs.${first}`));
  return [...(way ? [way] : []), anywhere('menu')];
}

/** Where there is nothing to list, what she writes is the work she looks for. */
function answerList(said: Said, data: Data, context: Context): Answer<Data, Name> {
  const value = tapped(said, 'jobs.list');
  if (value === 'more')
    return { go: 'list', data: { ...data, seen: (data.seen ?? 0) + AT_ONCE }, afresh: true };
  if (value === 'other') return { go: 'wanted' };
  const job = context.facts.jobs?.find(({ id }) => id === value);
  if (job) return toCadre(context, 'console.jobs.asked', { id: job.id, title: job.title });
  if (value !== undefined) return { go: 'list', say: [text(say('jobs.gone'))], afresh: true };
  if (page(data, context).shown.length === 0) return answerWanted(said, data, context);
  const commune = context.heard?.slots.commune;
  return commune ? { go: 'list', data: { commune }, afresh: true } : { go: 'again' };
}

/* ---------- what she looks for ---------- */

function askWanted(data: Data): Outgoing[] {
  return [text(question(data), ways())];
}

function question({ commune }: Data): Phrase {
  return commune === undefined
    ? say('jobs.wanted')
    : say('jobs.wantedIn', { place: placeName(commune) });
}

/** Another wish of hers is followed; any other words are what she looks for. */
function answerWanted(said: Said, { commune }: Data, context: Context): Answer<Data, Name> {
  if (said.kind !== 'text' || isOther(context)) return { go: 'again' };
  const words = said.text.slice(0, LONGEST_WORDS);
  if (!/\p{L}{2}/u.test(words)) return { go: 'again' };
  const place = commune === undefined ? '' : placeName(commune);
  return toCadre(context, place ? 'console.jobs.wantedIn' : 'console.jobs.wanted', {
    words,
    place,
  });
}

function isOther({ heard }: Context): boolean {
  if (!heard || heard.confidence < 0.8) return false;
  return /^(?:loan\.|training\.|help\.|restart|back|no$)/.test(heard.intent);
}

/** The cadre reads it in the words of locales/, with what she wrote in them. */
function toCadre(
  context: Context,
  key: string,
  values: Record<string, PhraseValue>,
): Answer<Data, Name> {
  const words = context.word(say(key, values));
  return { go: 'done', then: { flow: 'handover', data: { topic: 'jobs', words } } };
}

function read(stored: unknown): Data | undefined {
  const { seen } = Object(stored) as { seen?: unknown };
  return { ...readWhere(stored), ...(typeof seen === 'number' && seen > 0 && { seen }) };
}
