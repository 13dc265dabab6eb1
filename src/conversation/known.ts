/** Written answers in a conversation: how one is looked up and how it is said, with its source and its doubt. */
import type { Phrase } from '../domain/phrase.ts';
import { lines, say } from '../domain/phrase.ts';
import type { Understood } from '../understanding/types.ts';
import type { Context, KnownAnswer, KnownModel, OtherAnswer } from './flow.ts';

export type Known = KnownAnswer | KnownModel;

export interface Found {
  known?: Known | undefined;
  others: OtherAnswer[];
}

/** What is known about a sentence; nothing where it was not understood at all. */
export function lookUp(text: string, heard: Understood | undefined, context: Context): Found {
  if (!heard) return { others: [] };
  const { answers } = context.facts;
  const { topic } = heard.slots;
  const asked = { text, today: context.today, ...(topic !== undefined && { topic }) };
  const { answer, others } = answers.find({ ...asked, intent: heard.intent });
  if (heard.intent !== 'info.models') return { known: answer, others };
  const models = answers.findModel(asked);
  if (models.model) return { known: models.model, others: models.others };
  return answer ? { known: answer, others } : models;
}

export function knownById(id: string, { facts, today }: Context): Known | undefined {
  return facts.answers.byId(id, today) ?? facts.answers.modelById(id);
}

/** The answer, what is uncertain about it, and where it was read. */
export function told(known: Known): Phrase {
  const { vi, en, doubt, sources } = known;
  const [source] = sources;
  return lines(
    { written: { vi, en } },
    ...('steps' in known ? model(known) : []),
    doubt && say('answers.doubt', { doubt: { written: doubt } }),
    source && sourceLine(source),
  );
}

/** In the middle of a form a model's steps would be too long, and a person waits for its end. */
export function toldShortly(known: Known): Phrase {
  const { vi, en, doubt, handover } = known;
  if (!('steps' in known))
    return lines(told(known), handover ? say('answers.personLater') : undefined);
  const uncertain = doubt && say('answers.doubt', { doubt: { written: doubt } });
  return lines({ written: { vi, en } }, uncertain);
}

function model({ steps, cautions, whereToAsk }: KnownModel): Phrase[] {
  return [
    ...steps.map((step, at) => say('answers.step', { n: at + 1, step: { written: step } })),
    say('answers.cautions', { cautions: { written: cautions } }),
    say('answers.whereToAsk', { where: { written: whereToAsk } }),
  ];
}

function sourceLine({ key, page, day }: KnownAnswer['sources'][number]): Phrase | undefined {
  if (key === 'memory') return undefined;
  const where: Phrase = NOTES.test(page)
    ? say('answers.notes')
    : { written: { vi: shortPage(page), en: shortPage(page) } };
  return day === null ? say('answers.source', { where }) : say('answers.sourceDay', { where, day });
}

/** Papers that no member can look up by their name. */
const NOTES = /^(?:public working notes|staff summary)/;

/** «https://baolangson.vn/abc-123.html, NĐ 07» → «baolangson.vn, NĐ 07»: whose page it is, and which law. */
function shortPage(page: string): string {
  return page
    .replace(/^https?:\/\/(?:www\.)?/, '')
    .replace(/^([\w.-]+)\/[^\s,]*/, '$1')
    .replace(/ \([\w]*\d{4,}\w*\)/, '');
}
