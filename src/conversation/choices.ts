/** Choices: how their ids are made and read, and which one a typed answer means. */
import type { Phrase } from '../domain/phrase.ts';
import type { Context } from './flow.ts';
import type { Choice, Outgoing, Said } from './vocabulary.ts';
import { plain } from './words.ts';

/** Telegram's callback_data; https://core.telegram.org/bots/api#inlinekeyboardbutton */
export const CHOICE_BYTES = 64;

/** Buttons that mean the same everywhere: `go.to:menu`. */
export const ANYWHERE = 'go.to';

export interface Tapped {
  flow: string;
  step: string;
  value: string;
}

/** `choice('menu.main', 'loan', say('menu.loan'))`: id `menu.main:loan`. */
export function choice(place: string, value: string, label: Phrase): Choice {
  return { id: `${place}:${value}`, label };
}

/** The parts of a choice id; undefined where it is none of ours. */
export function readChoice(id: string): Tapped | undefined {
  const parts = /^([a-z-]+)\.([A-Za-z-]+):([\w-]{1,40})$/.exec(id);
  if (!parts || id.length > CHOICE_BYTES) return undefined;
  const [, flow = '', step = '', value = ''] = parts;
  return { flow, step, value };
}

/** What a step gets as its answer: the value of one of its own choices, or undefined. */
export function tapped(said: Said, place: string): string | undefined {
  if (said.kind !== 'choice') return undefined;
  const parts = readChoice(said.id);
  return parts && `${parts.flow}.${parts.step}` === place ? parts.value : undefined;
}

/** The choices that a question offers: those of its last message that has any. */
export function choicesOf(messages: Outgoing[]): Choice[] {
  const last = messages.findLast((message) => 'choices' in message && message.choices?.length);
  return last && 'choices' in last ? (last.choices ?? []) : [];
}

/** The choice she names exactly: by its number («2», «số 2») or by its whole label, marks or not. */
export function named(
  text: string,
  choices: Choice[],
  context: Context,
  numbers: boolean,
): Choice | undefined {
  const typed = plain(text);
  if (numbers && NUMBER.test(typed)) return choices[Number(NUMBER.exec(typed)?.[1]) - 1];
  if (typed === '') return undefined;
  return choices.find(({ label }) => plain(context.word(label)) === typed);
}

const NUMBER =
  /^(?:(?:so|nut|chon|chon so|chon nut|cai so|cau so|y so|muc|muc so|number) )?(\d{1,2})$/;
