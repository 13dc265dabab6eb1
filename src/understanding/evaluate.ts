/** Scores understanding against labelled messages, as reference/nlu.md counts: by intent, by style, by slot. */
import { fold } from './fold.ts';
import type { AnswerKind, AnswerValue, Intent, Slots, Understood } from './types.ts';

export interface LabelledMessage {
  text: string;
  intent: Intent;
  slots: Slots;
  style: string;
}

export interface LabelledAnswer {
  text: string;
  kind: AnswerKind;
  expected: AnswerValue;
  options?: string[];
}

export interface Tally {
  right: number;
  all: number;
}

export interface Scores {
  accuracy: number;
  macroF1: number;
  byIntent: Map<string, { precision: number; recall: number; f1: number; all: number }>;
  byStyle: Map<string, Tally>;
  /** Share of out_of_scope messages that were seen as such. */
  outOfScopeRecall: number;
  /** Share of messages in scope that were rejected. */
  wronglyRejected: number;
  slots: Map<string, { precision: number; recall: number; f1: number; all: number }>;
  /** F1 over all slots but the topic. */
  slotF1: number;
  /** F1 over all slots. */
  allSlotF1: number;
  topicF1: number;
  wrong: { message: LabelledMessage; got: Understood }[];
  wrongSlots: { message: LabelledMessage; slot: string; got: unknown; expected: unknown }[];
}

/** Runs `read` over the messages and counts. */
export function evaluate(messages: LabelledMessage[], read: (text: string) => Understood): Scores {
  const results = messages.map((message) => ({ message, got: read(message.text) }));
  const byIntent = intentScores(results);
  const outside = results.filter(({ message }) => message.intent === 'out_of_scope');
  const inside = results.filter(({ message }) => message.intent !== 'out_of_scope');
  return {
    accuracy: share(results, isRight),
    macroF1: mean([...byIntent.values()].filter(({ all }) => all > 0).map(({ f1 }) => f1)),
    byIntent,
    byStyle: styleScores(results),
    outOfScopeRecall: share(outside, isRight),
    wronglyRejected: share(inside, ({ got }) => got.intent === 'out_of_scope'),
    ...slotScores(results),
    wrong: results.filter((result) => !isRight(result)),
  };
}

interface Result {
  message: LabelledMessage;
  got: Understood;
}

const isRight = ({ message, got }: Result) => message.intent === got.intent;

function share<T>(all: T[], holds: (one: T) => boolean): number {
  return all.length === 0 ? 1 : all.filter(holds).length / all.length;
}

function mean(values: number[]): number {
  return values.length === 0 ? 1 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

function intentScores(results: Result[]): Scores['byIntent'] {
  const intents = [
    ...new Set(results.flatMap(({ message, got }) => [message.intent, got.intent])),
  ].sort();
  return new Map(
    intents.map((intent) => {
      const all = results.filter(({ message }) => message.intent === intent).length;
      const named = results.filter(({ got }) => got.intent === intent).length;
      const right = results.filter(
        (result) => isRight(result) && result.got.intent === intent,
      ).length;
      return [intent, { ...ratios(right, named, all), all }];
    }),
  );
}

function ratios(
  right: number,
  named: number,
  all: number,
): { precision: number; recall: number; f1: number } {
  const precision = named === 0 ? Number(all === 0) : right / named;
  const recall = all === 0 ? 1 : right / all;
  return { precision, recall, f1: named + all === 0 ? 1 : (2 * right) / (named + all) };
}

function styleScores(results: Result[]): Map<string, Tally> {
  const tallies = new Map<string, Tally>();
  for (const result of results) {
    const tally = tallies.get(result.message.style) ?? { right: 0, all: 0 };
    tally.all++;
    tally.right += Number(isRight(result));
    tallies.set(result.message.style, tally);
  }
  return tallies;
}

const UNSCORED = new Set<Intent>([
  'smalltalk.greeting',
  'smalltalk.thanks',
  'yes',
  'no',
  'back',
  'restart',
  'out_of_scope',
]);

type SlotScores = Pick<Scores, 'slots' | 'slotF1' | 'allSlotF1' | 'topicF1' | 'wrongSlots'>;

function slotScores(results: Result[]): SlotScores {
  const counts = new Map<string, { right: number; named: number; all: number }>();
  const wrongSlots: Scores['wrongSlots'] = [];
  for (const { message, got } of results.filter((result) => !UNSCORED.has(result.message.intent))) {
    for (const slot of new Set([...Object.keys(message.slots), ...Object.keys(got.slots)]) as Set<
      keyof Slots
    >) {
      const [expected, found] = [message.slots[slot], got.slots[slot]];
      const right = sameSlot(slot, expected, found);
      const count = counts.get(slot) ?? { right: 0, named: 0, all: 0 };
      counts.set(slot, {
        right: count.right + Number(right),
        named: count.named + Number(found !== undefined),
        all: count.all + Number(expected !== undefined),
      });
      if (!right) wrongSlots.push({ message, slot, got: found, expected });
    }
  }
  return { ...summed(counts), wrongSlots };
}

function summed(
  counts: Map<string, { right: number; named: number; all: number }>,
): Omit<SlotScores, 'wrongSlots'> {
  const slots = new Map(
    [...counts].map(([slot, { right, named, all }]) => [
      slot,
      { ...ratios(right, named, all), all },
    ]),
  );
  const f1Of = (chosen: [string, { right: number; named: number; all: number }][]) => {
    const total = (key: 'right' | 'named' | 'all') =>
      chosen.reduce((sum, [, count]) => sum + count[key], 0);
    return ratios(total('right'), total('named'), total('all')).f1;
  };
  return {
    slots,
    slotF1: f1Of([...counts].filter(([slot]) => slot !== 'topic')),
    allSlotF1: f1Of([...counts]),
    topicF1: slots.get('topic')?.f1 ?? 1,
  };
}

/** Topics are right if one contains the other as whole words, without marks; all else must be equal. */
function sameSlot(slot: keyof Slots, expected: unknown, found: unknown): boolean {
  if (expected === undefined || found === undefined) return false;
  if (slot !== 'topic') return sameValue(expected, found);
  const [one, other] = [` ${fold(String(expected))} `, ` ${fold(String(found))} `];
  return one.includes(other) || other.includes(one);
}

export function sameValue(one: unknown, other: unknown): boolean {
  const plain = (value: unknown) =>
    value && typeof value === 'object' ? Object.entries(value).sort().map(String).join() : value;
  return plain(one) === plain(other);
}

export interface AnswerScores {
  accuracy: number;
  byKind: Map<string, Tally>;
  wrong: { answer: LabelledAnswer; got: AnswerValue }[];
  /** Money read as another sum than the one meant: never allowed. */
  wrongAmounts: { answer: LabelledAnswer; got: AnswerValue }[];
}

export function evaluateAnswers(
  answers: LabelledAnswer[],
  read: (answer: LabelledAnswer) => AnswerValue,
): AnswerScores {
  const results = answers.map((answer) => ({ answer, got: read(answer) }));
  const wrong = results.filter(({ answer, got }) => !sameValue(answer.expected, got));
  const kinds = [...new Set(answers.map(({ kind }) => kind))];
  return {
    accuracy: 1 - wrong.length / Math.max(1, results.length),
    byKind: new Map(
      kinds.map((kind) => {
        const all = results.filter(({ answer }) => answer.kind === kind);
        return [
          kind,
          { all: all.length, right: all.filter((result) => !wrong.includes(result)).length },
        ];
      }),
    ),
    wrong,
    wrongAmounts: wrong.filter(({ answer, got }) => answer.kind === 'money' && got !== null),
  };
}

const percent = (value: number) => (100 * value).toFixed(1).padStart(6);

/** The scores as a table for people. */
export function table(scores: Scores): string {
  const total = [...scores.byStyle.values()].reduce((sum, { all }) => sum + all, 0);
  return [
    `${total} messages: accuracy${percent(scores.accuracy)}  macro-F1${percent(scores.macroF1)}`,
    `out_of_scope recall${percent(scores.outOfScopeRecall)}  in scope but rejected${percent(scores.wronglyRejected)}`,
    `slots F1${percent(scores.slotF1)}  topic F1${percent(scores.topicF1)}  all${percent(scores.allSlotF1)}`,
    ...[...scores.byStyle].map(
      ([style, { right, all }]) => `  ${style.padEnd(22)}${percent(right / all)}  of ${all}`,
    ),
    '  intent                  prec.  recall      F1',
    ...[...scores.byIntent].map(
      ([intent, s]) =>
        `  ${intent.padEnd(22)}${percent(s.precision)}  ${percent(s.recall)}  ${percent(s.f1)}  of ${s.all}`,
    ),
    ...[...scores.slots].map(
      ([slot, s]) =>
        `  ${slot.padEnd(22)}${percent(s.precision)}  ${percent(s.recall)}  ${percent(s.f1)}  of ${s.all}`,
    ),
  ].join('\n');
}
