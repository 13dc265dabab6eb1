/** The sentences: the same keys and values in every language, each said in some transcript, none in the wrong tone. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Phrase } from '../../src/domain/phrase.ts';
import { play } from '../transcript.ts';
import { onEveryTurn } from '../universe.ts';

const LOCALES = new URL('../../locales/', import.meta.url);
const TRANSCRIPTS = new URL('../transcripts/', import.meta.url);

function sentences(language: string): Map<string, string> {
  const folder = new URL(`${language}/`, LOCALES);
  const files = readdirSync(folder).map((name) => readFileSync(new URL(name, folder), 'utf8'));
  return new Map(
    files.flatMap((file) => Object.entries(JSON.parse(file) as Record<string, string>)),
  );
}

const vi = sentences('vi');
const en = sentences('en');

/** Sentences of letters about requests; tested where they are posted. */
const LETTERS =
  /^requests\.(?:answered|claim\.no|claim\.noPerson|claims|from\..*|handedBack|look|news|newsWait|nobody|notYours|over|reply|taken|unreachable|waiting|words)$/;

/** A third person is named there, by how she is called. */
const OF_OTHERS = /^requests\.whom?\./;

/** Said elsewhere than in a conversation. */
const SAID_ELSEWHERE = [
  /^letter\./,
  // Refused by the tables: test/contracts/people.test.ts
  /^link\.full$/,
  LETTERS,
  /^loans\./,
  /^fault\./,
  /^cli\./,
  /^console\./,
  /^intent\./,
];

/** Only where the platform sends something new, or the catalogue lacks a figure, a programme or any answer. */
const NEVER_TODAY = [
  'calculator.noRate',
  'loan-advice.figures.both',
  'loan-advice.figures.ceiling',
  'loan-advice.result.head.not',
  'loan-advice.result.nothing',
  'media.other',
  'tell.policy',
];

function keysOf(phrase: Phrase): string[] {
  if ('lines' in phrase) return phrase.lines.flatMap(keysOf);
  if ('written' in phrase) return [];
  const values = Object.values(phrase.with ?? {}).filter((value) => typeof value === 'object');
  return [phrase.key, ...values.flatMap(keysOf)];
}

/** Names and formats of what goes in, without the words of address that speech adds by itself. */
function slotsOf(sentence: string): string[] {
  const slots = [...sentence.matchAll(/\{\{([^}]+)\}\}/g)].map(([, slot = '']) => slot.trim());
  return [...new Set(slots)].filter((slot) => !/^(?:chi|kind)$/i.test(slot)).sort();
}

describe('locales', () => {
  it('have the same keys in Vietnamese and English', () => {
    expect([...en.keys()].sort()).toEqual([...vi.keys()].sort());
  });

  it('fill in the same values in both', () => {
    const differing = [...vi].filter(
      ([key, sentence]) => `${slotsOf(sentence)}` !== `${slotsOf(en.get(key) ?? '')}`,
    );
    expect(differing.map(([key]) => key)).toEqual([]);
  });

  it('are all said in some transcript: nothing unused, nothing unseen', () => {
    const said = new Set<string>();
    const stop = onEveryTurn(({ say }) => {
      for (const message of say) {
        if ('text' in message) keysOf(message.text).forEach((key) => said.add(key));
        const choices = 'choices' in message ? (message.choices ?? []) : [];
        if ('button' in message) keysOf(message.button).forEach((key) => said.add(key));
        choices.forEach(({ label }) => keysOf(label).forEach((key) => said.add(key)));
      }
    });
    for (const file of readdirSync(TRANSCRIPTS))
      play(readFileSync(new URL(file, TRANSCRIPTS), 'utf8'));
    stop();
    const unsaid = [...vi.keys()].filter((key) => !said.has(key));
    const own = unsaid.filter((key) => !SAID_ELSEWHERE.some((other) => other.test(key)));
    expect(own.sort()).toEqual([...NEVER_TODAY].sort());
  });

  it.each([
    ['bạn', /(?<!\p{L})bạn(?!\p{L})/iu],
    ['được vay', /được vay/i],
    ['con nợ', /con nợ/i],
    ['mày', /(?<!\p{L})mày(?!\p{L})/iu],
  ])('never say «%s»', (_word, pattern) => {
    const wrong = [...vi].filter(([, sentence]) => pattern.test(sentence));
    expect(wrong.map(([key]) => key)).toEqual([]);
  });

  it('call the person by the word she chose, never by a fixed one', () => {
    const fixed = [...vi].filter(
      ([key, sentence]) =>
        !OF_OTHERS.test(key) && /(?<![\p{L}{])(?:chị|Chị)(?!\p{L})/u.test(sentence),
    );
    expect(fixed.map(([key]) => key)).toEqual([]);
  });

  it('are written in composed characters', () => {
    const decomposed = [...vi].filter(([, sentence]) => sentence !== sentence.normalize('NFC'));
    expect(decomposed.map(([key]) => key)).toEqual([]);
  });
});
