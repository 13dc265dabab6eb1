/** Who learns: only what the class needs and nobody knows yet, a question each; then one screen before it goes. */
import { say } from '../../../domain/phrase.ts';
import { e164 } from '../../../domain/people.ts';
import { SELF_STATUSES, type SelfStatus } from '../../../domain/training.ts';
import { phoneAnswer } from '../../../understanding/phone.ts';
import { choice, tapped } from '../../choices.ts';
import type { Context, Step } from '../../flow.ts';
import { anywhere, text } from '../../messages.ts';
import type { Said } from '../../vocabulary.ts';
import { birthYearIn } from '../../wishes/index.ts';
import { isLike, plain } from '../../words.ts';
import { enrol } from './agree.ts';
import type { Answered, Data, Move, Name } from './data.ts';
import { courseIn, factsOf } from './data.ts';
import { asksWhy, fullNameIn } from './heard.ts';

/** The first question still open; the seat itself where nothing is left to ask. */
export function next(data: Data, context: Context): Move {
  const open = openQuestion(data, context);
  if (open) return { go: open, data, afresh: true };
  const isTyped = data.name !== undefined;
  return isTyped || !factsOf(context).hasConsent
    ? { go: 'agree', data, afresh: true }
    : enrol(data, context);
}

function openQuestion(data: Data, context: Context): Name | undefined {
  const { who, name, birthYear, phone, status, skipped = [] } = data;
  const isKnown = who !== 'family' && factsOf(context).learner !== undefined;
  if (!isKnown && name === undefined) return 'name';
  if (!isKnown && birthYear === undefined && !skipped.includes('year')) return 'year';
  const asksPhone = !isKnown && who !== 'family' && phone === undefined;
  if (asksPhone && !skipped.includes('phone')) return 'phone';
  // Whom the register knows has her seat in two taps; what she declares of herself she may add by its own button.
  const { asksStatus } = courseIn(context, data.course) ?? {};
  return asksStatus && !isKnown && status === undefined ? 'status' : undefined;
}

const formStep = { unfinished: true, readsNumbers: true };

const SKIP =
  /^(?:(?:da|em|toi|chi|cho) )*(?:bo qua|khong (?:ro|biet|nho|muon|co)|thoi bo|skip|i don t know)\b/;

function isSkip(said: Said, place: string): boolean {
  if (tapped(said, place) === 'skip') return true;
  return said.kind === 'text' && isLike(SKIP, said.text);
}

function skipping(what: string, data: Data, context: Context): Move {
  return next({ ...data, skipped: [...(data.skipped ?? []), what] }, context);
}

const skip = (place: string) => choice(place, 'skip', say('classes.skip'));

/** What it is asked for; the question stays. */
function why(said: Said, go: Name): Answered | undefined {
  const asks = said.kind === 'text' && asksWhy(said.text);
  return asks ? { go, say: [text(say('classes.why'))] } : undefined;
}

/* ---------- name ---------- */

const name: Step<Data, Name> = {
  ...formStep,
  ask: ({ who = 'self' }) => [text(say(`classes.name.${who}`), [anywhere('menu')])],
  answer: (said, data, context) => {
    const found = said.kind === 'text' ? fullNameIn(said.text) : undefined;
    if (found !== undefined) return next({ ...data, name: found }, context);
    return why(said, 'name') ?? { go: 'again' };
  },
};

/* ---------- year ---------- */

const year: Step<Data, Name> = {
  ...formStep,
  ask: ({ who = 'self' }) => [
    text(say(`classes.year.${who}`), [skip('classes.year'), anywhere('menu')]),
  ],
  answer: (said, data, context) => {
    const birthYear = said.kind === 'text' ? birthYearIn(said.text, context.today) : undefined;
    if (birthYear !== undefined) return next({ ...data, birthYear }, context);
    if (isSkip(said, 'classes.year')) return skipping('year', data, context);
    return why(said, 'year') ?? { go: 'again' };
  },
};

/* ---------- phone ---------- */

const phone: Step<Data, Name> = {
  ...formStep,
  ask: () => [text(say('classes.phone'), [skip('classes.phone'), anywhere('menu')])],
  answer: (said, data, context) => {
    const found = phoneIn(said);
    if (found !== undefined) return next({ ...data, phone: found }, context);
    if (isSkip(said, 'classes.phone')) return skipping('phone', data, context);
    return why(said, 'phone') ?? { go: 'again' };
  },
};

function phoneIn(said: Said): string | undefined {
  if (said.kind === 'phone') return e164(said.phone);
  const typed = said.kind === 'text' ? phoneAnswer(said.text) : null;
  return typed === null ? undefined : e164(typed);
}

/* ---------- what she says of herself ---------- */

const status: Step<Data, Name> = {
  unfinished: true,
  ask: () => {
    const own = SELF_STATUSES.map((one) =>
      choice('classes.status', one, say(`classes.status.${one}`)),
    );
    const none = choice('classes.status', 'none', say('classes.status.none'));
    return [text(say('classes.status'), [...own, none, skip('classes.status')])];
  },
  answer: (said, data, context) => {
    const value = tapped(said, 'classes.status');
    const one = SELF_STATUSES.find((known) => known === value);
    if (one) return next({ ...data, status: [one] }, context);
    const isNone = value === 'none' || isSkip(said, 'classes.status');
    if (isNone) return next({ ...data, status: [] }, context);
    const typed = said.kind === 'text' ? statusesIn(said.text) : undefined;
    return typed ? next({ ...data, status: typed }, context) : { go: 'again' };
  },
};

/** «Hộ nghèo, dân tộc Tày»: several at once; none of them is an answer too. */
export function statusesIn(typed: string): SelfStatus[] | undefined {
  const words = plain(typed);
  const rest = words.replace(/\b(?:can|cn) ngheo\b/g, 'near');
  const found = SELF_STATUSES.filter((one) => STATUS[one].test(rest));
  if (found.length > 0 && !/^(?:khong|chua)\b/.test(words)) return found;
  return /^(?:(?:da|em) )*(?:khong|ko|k|chua)\b|\bbinh thuong\b|^none\b/.test(words)
    ? []
    : undefined;
}

const STATUS: Record<SelfStatus, RegExp> = {
  poor: /\bngheo\b|\bpoor\b/,
  near_poor: /\bnear\b/,
  minority: /\bdan toc\b|\b(?:tay|nung|dao|mong|hmong|hoa|san chay)\b/,
  disabled: /\b(?:khuyet tat|tan tat|disab\w+)\b/,
  difficult_area: /\b(?:kho khan|vung 3|khu vuc 3|kv3|vung iii|135)\b/,
};

export const form = { name, year, phone, status };
