/** How to apply, step by step: the papers, how long it takes, that it costs nothing, and who decides. */
import type { Phrase } from '../../domain/phrase.ts';
import { lines, say } from '../../domain/phrase.ts';
import { choice, tapped } from '../choices.ts';
import type { Answer, Flow, Given, Start } from '../flow.ts';
import { anywhere, text } from '../messages.ts';
import type { Choice, Outgoing, Said } from '../vocabulary.ts';
import { isLike } from '../words.ts';

const PARTS = ['steps', 'papers', 'time'] as const;
type Part = (typeof PARTS)[number];

interface Data {
  part: Part;
}

const PLACE = 'documents.told';

const flow: Flow<Data, 'told'> = {
  name: 'documents',
  version: 1,
  needs: ['person'],
  steps: { told: { ask, again, answer, tapsLate: 'inFlow' } },
  start,
  read,
};

export const documents = flow as Flow;

function start(_context: unknown, { text: typed }: Given): Start<Data, 'told'> {
  const part = typeof typed === 'string' ? partIn(typed) : undefined;
  return { step: 'told', data: { part: part ?? 'steps' } };
}

/** What she asks about; undefined for the whole way. */
function partIn(typed: string): Part | undefined {
  if (
    isLike(
      /\bbao lau\b|\bmay ngay\b|\bkhi nao (?:co|nhan|duoc)\b|\bphi\b|\bmat tien\b|\bbao gio (?:co|nhan|duoc)\b|how long|\bfee\b/,
      typed,
    )
  )
    return 'time';
  if (
    isLike(
      /\bcac buoc\b|\bthu tuc\b|\bquy trinh\b|\blam (?:the nao|sao)\b|\bo dau\b|\bgap ai\b|\bsteps?\b/,
      typed,
    )
  )
    return undefined;
  return isLike(
    /\bgiay to\b|\bho so\b|\bgiay gi\b|\bdon\b|\bmau\b|\bgiay\b|papers?|documents?|forms?/,
    typed,
  )
    ? 'papers'
    : undefined;
}

function ask({ part }: Data): Outgoing[] {
  return [text(words(part), choicesFor(part))];
}

/** The fee and the source belong under whichever part she reads. */
function words(part: Part): Phrase {
  const said = say(`documents.${part}`);
  return lines(said, say('documents.noFee'), say('documents.source'));
}

/** The long one is not told twice. */
function again({ part }: Data): Outgoing[] {
  return [text(say('documents.more'), choicesFor(part))];
}

function choicesFor(part: Part): Choice[] {
  const others = PARTS.filter((other) => other !== part);
  return [
    ...others.map((other) => choice(PLACE, other, say(`documents.button.${other}`))),
    choice(PLACE, 'loan', say('menu.loan')),
    anywhere('human'),
    anywhere('menu'),
  ];
}

function answer(said: Said): Answer<Data, 'told'> {
  const value = tapped(said, PLACE);
  if (value === 'loan') return { go: 'done', then: { flow: 'loan-advice' } };
  const tappedPart = PARTS.find((part) => part === value);
  if (tappedPart) return { go: 'told', data: { part: tappedPart }, afresh: true };
  const part = said.kind === 'text' && said.text.length <= 60 ? partIn(said.text) : undefined;
  return part ? { go: 'told', data: { part }, afresh: true } : { go: 'again' };
}

function read(stored: unknown): Data | undefined {
  const { part } = Object(stored) as { part?: unknown };
  const known = PARTS.find((one) => one === part);
  return known && { part: known };
}
