/** Answers and exemplars as use cases: found by what she wrote, in any spelling, and handed out as of a day. */
import type { AnswerEntry, Both, Figures, Model, Source } from '../domain/answers.ts';
import { filled, wordingOn } from '../domain/answers.ts';
import type { Day } from '../domain/calendar.ts';
import { fold, stripMarks } from '../understanding/fold.ts';
import type { Intent } from '../understanding/types.ts';
import type { Hit } from './answer-search.ts';
import { createSearch } from './answer-search.ts';

/** Sentences are data here: `{{chi}}` and `{{Chi}}` are still in them, everything else is filled in. */
export interface Answered extends Both {
  id: string;
  doubt?: Both;
  sources: Source[];
  /** A cadre should follow up. */
  handover: boolean;
}

export interface ShownModel extends Both {
  id: string;
  title: Both;
  steps: Both[];
  cautions: Both;
  whereToAsk: Both;
  doubt: Both;
  sources: Source[];
}

/** `title`: a question as members ask it. */
export interface Other {
  id: string;
  title: string;
}

export interface Question {
  /** As she typed it. */
  text: string;
  intent: Intent | undefined;
  /** As understanding found it. */
  topic?: string;
  today: Day;
}

export interface Answers {
  /** The answer where one is near enough, and up to three others that are near too. */
  find(question: Question): { answer?: Answered; others: Other[] };
  /** Undefined where there is no such answer, or none for that day. */
  byId(id: string, today: Day): Answered | undefined;
  findModel(question: Omit<Question, 'intent'>): { model?: ShownModel; others: Other[] };
  modelById(id: string): ShownModel | undefined;
}

export interface AnswerParts {
  answers: readonly AnswerEntry[];
  models: readonly Model[];
  figures: Figures;
}

/** Below these nothing is answered: 0 shares nothing with any known question, 1 is one of them word for word. */
const NEAR_ENOUGH = { fits: 0.36, urgent: 0.45, other: 0.47, outOfScope: 0.66, byOneWord: 0.75 };
/** One word in common may be chance, unless the intent fits too. */
const LEAST_SHARED = 2;
/** Below it something is not even offered. */
const WORTH_OFFERING = 0.25;
const MOST_OTHERS = 3;

export function createAnswers({ answers, models, figures }: AnswerParts): Answers {
  const known = new Map(answers.map((entry) => [entry.id, entry]));
  const search = createSearch(answers);

  function byId(id: string, today: Day): Answered | undefined {
    const entry = known.get(id);
    return entry && answered(entry, figures, today);
  }

  return {
    find({ text, intent, topic, today }) {
      const hits = search(topic ? `${text} ${topic}` : text, intent).filter(
        ({ id }) => wordingOn(known.get(id)!, today) !== undefined,
      );
      const best = hits[0];
      const answer =
        best && isNear(best, !!known.get(best.id)!.urgent, intent)
          ? byId(best.id, today)
          : undefined;
      const others = hits
        .filter(({ id, nearness }) => id !== answer?.id && nearness >= WORTH_OFFERING)
        .slice(0, MOST_OTHERS)
        .map(({ id }) => ({ id, title: known.get(id)!.asks[0]! }));
      return answer ? { answer, others } : { others };
    },
    byId,
    findModel: ({ text, topic }) => modelFor(models, text, topic),
    modelById: (id) => {
      const model = models.find((one) => one.id === id);
      return model && shownModel(model);
    },
  };
}

/** What seems to be about something else must be nearer to count; help in danger is not held back by that. */
function isNear({ nearness, fits, shared }: Hit, urgent: boolean, intent?: Intent): boolean {
  if (fits) return nearness >= NEAR_ENOUGH.fits;
  if (shared === 0) return false;
  if (shared < LEAST_SHARED) return nearness >= NEAR_ENOUGH.byOneWord;
  if (urgent) return nearness >= NEAR_ENOUGH.urgent;
  return nearness >= NEAR_ENOUGH[intent === 'out_of_scope' ? 'outOfScope' : 'other'];
}

function answered(entry: AnswerEntry, figures: Figures, today: Day): Answered | undefined {
  const wording = wordingOn(entry, today);
  if (!wording) return undefined;
  const vi = filled(wording.vi, figures, today, 'vi');
  const en = filled(wording.en, figures, today, 'en');
  if (vi === undefined || en === undefined) return undefined;
  const { doubt, sources } = wording;
  return { id: entry.id, vi, en, ...(doubt && { doubt }), sources, handover: !!entry.handover };
}

/* ---------- exemplars ---------- */

function modelFor(models: readonly Model[], text: string, topic: string | undefined) {
  // As typed and as understood: folding takes «hồng» after some words for «hông», which is không.
  const said = ` ${stripMarks(text)} ${fold(text)} `;
  const about = topic ? ` ${stripMarks(topic)} ` : '';
  const ranked = models
    .map((model) => ({ model, weight: weightOf(model, said, about) }))
    .filter(({ weight }) => weight > 0)
    .sort((one, other) => other.weight - one.weight);
  const [best, ...rest] = ranked.map(({ model }) => model);
  const near = best ? rest : models.slice(0, MOST_OTHERS);
  const others = near.slice(0, MOST_OTHERS).map(({ id, title }) => ({ id, title: title.vi }));
  return best ? { model: shownModel(best), others } : { others };
}

/** The longest keyword counts; the topic that understanding found counts twice, and single words only there. */
function weightOf({ topics }: Model, said: string, about: string): number {
  const weights = topics.map((keyword) => {
    const place = ` ${keyword} `;
    if (about.includes(place)) return 2 * keyword.length;
    return keyword.includes(' ') && said.includes(place) ? keyword.length : 0;
  });
  return Math.max(...weights);
}

function shownModel(model: Model): ShownModel {
  const { id, title, vi, en, steps, cautions, whereToAsk, doubt, sources } = model;
  return { id, title, vi, en, steps, cautions, whereToAsk, doubt, sources };
}
