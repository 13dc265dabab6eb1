/** What a message means, from the command line: one text, or a file with one JSON object a line. */
import { readFileSync } from 'node:fs';
import { dayOf, isDay } from '../domain/calendar.ts';
import { answer as answerTo, understand as understandText } from '../understanding/index.ts';
import type { AnswerKind } from '../understanding/types.ts';
import { CommandRefused, UsageError, optional, type Command, type Invocation } from './command.ts';

const KINDS = ['money', 'months', 'date', 'phone', 'yesno', 'householdStatus', 'choice'];

export const understand: Command = {
  usage: 'understand "TEXT" | --file JSONL [--today DAY]',
  options: { file: { type: 'string' }, today: { type: 'string' } },
  run: async (invocation) => {
    const today = dayGiven(invocation);
    return lineByLine(invocation, 0, (line) => understandText(textOf(line), today));
  },
};

export const answer: Command = {
  usage: 'answer KIND "TEXT" [--options "a|b"] | --file JSONL [--today DAY]',
  options: { file: { type: 'string' }, today: { type: 'string' }, options: { type: 'string' } },
  run: async (invocation) => {
    const today = dayGiven(invocation);
    const options = optional(invocation, 'options')?.split('|');
    const [kind] = invocation.words;
    return lineByLine(invocation, 1, (line) => ({
      value: answerTo(
        kindOf(line.kind ?? kind),
        textOf(line),
        today,
        (line.options as string[] | undefined) ?? options,
      ),
    }));
  },
};

interface Line {
  text?: unknown;
  kind?: unknown;
  options?: unknown;
}

/** One JSON value a line, in the order of the lines read; a single text makes a single line. */
function lineByLine(invocation: Invocation, textAt: number, work: (line: Line) => object) {
  const file = optional(invocation, 'file');
  const texts = invocation.words.slice(textAt);
  if (!file && texts.length === 0)
    throw new UsageError('a text, or --file with one JSON object a line');
  const results = (file ? linesOf(file) : [{ text: texts.join(' ') }]).map(work);
  const text = results.map((result) => JSON.stringify(result)).join('\n');
  return { json: file ? undefined : results[0], text };
}

function linesOf(file: string): Line[] {
  const lines = readFileSync(file === '-' ? 0 : file, 'utf8').split('\n');
  return lines.flatMap((line, index) => {
    if (line.trim() === '') return [];
    try {
      return [JSON.parse(line) as Line];
    } catch {
      throw new CommandRefused(`${file}, line ${index + 1} is not JSON`);
    }
  });
}

function textOf({ text }: Line): string {
  if (typeof text !== 'string') throw new CommandRefused('a line without "text"');
  return text;
}

function kindOf(kind: unknown): AnswerKind {
  if (typeof kind === 'string' && KINDS.includes(kind)) return kind as AnswerKind;
  throw new UsageError(`KIND is one of ${KINDS.join(', ')}`);
}

function dayGiven(invocation: Invocation): string {
  const day = optional(invocation, 'today') ?? dayOf(Date.now());
  if (!isDay(day)) throw new UsageError(`--today "${day}" is not a day like 2026-11-23`);
  return day;
}
