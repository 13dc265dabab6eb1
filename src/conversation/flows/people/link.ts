/** Who she is to the Union: by a paper's code, by a phone that the platform vouches for, or by a leader's word. */
import { e164 } from '../../../domain/people.ts';
import { say } from '../../../domain/phrase.ts';
import { phoneAnswer } from '../../../understanding/phone.ts';
import { choice, tapped } from '../../choices.ts';
import type { Answer, Context, Flow, Given, Start } from '../../flow.ts';
import { anywhere, text } from '../../messages.ts';
import type { Outgoing, Said } from '../../vocabulary.ts';
import { plain } from '../../words.ts';
import { birthYearIn, codeIn } from '../../wishes/index.ts';

interface Data {
  birthYear?: number;
}

type Name = 'how' | 'code' | 'year' | 'phone' | 'linked' | 'waiting' | 'known' | 'sure';
type Told = Answer<Data, Name>;

const flow: Flow<Data, Name> = {
  name: 'link',
  version: 1,
  needs: ['person', 'member', 'tried'],
  steps: {
    how: { ask: askHow, answer: answerHow, tapsLate: 'inFlow' },
    code: { ask: askCode, answer: answerCode, secret: true, readsNumbers: true },
    year: { ask: askYear, answer: answerYear, readsNumbers: true, unfinished: true },
    phone: {
      ask: askPhone,
      answer: answerPhone,
      secret: true,
      readsNumbers: true,
      unfinished: true,
    },
    linked: { ask: askLinked, answer: answerLinked },
    waiting: { ask: () => [text(say('link.waiting'), WAYS)], answer: () => ({ go: 'again' }) },
    known: { ask: askKnown, answer: answerKnown },
    sure: { ask: askSure, answer: answerSure, asksYesNo: true, isStrict: true },
  },
  start,
  read,
};

export const link = flow as Flow;

const REMOVED = [text(say('link.removed'))];
const WAYS = [anywhere('human'), anywhere('menu')];

function start({ facts }: Context, given: Given): Start<Data, Name> {
  const { member, tried } = facts;
  if (typeof given.code === 'string')
    return tried ? checked(facts, given.code) : { step: 'code', data: {} };
  if (given.wish === 'unlink') return { step: 'sure', data: {} };
  if (given.wish === 'not-me')
    return { step: 'how', data: {}, say: REMOVED, run: [{ do: 'unlink', why: 'not-me' }] };
  return { step: member?.active ? 'known' : member?.claimWaits ? 'waiting' : 'how', data: {} };
}

/** A code that came with her words, or with the QR code on her paper. */
function checked({ tried, member }: Context['facts'], code: string): Start<Data, Name> {
  if (member?.paused.code) return { step: 'how', data: {}, say: [text(say('link.paused'))] };
  const { go, say: words = [], run = [] } = byCode(tried?.code, code);
  return { step: go === 'linked' ? 'linked' : 'code', data: {}, say: words, run };
}

/* ---------- how ---------- */

function askHow(_data: Data, { facts }: Context): Outgoing[] {
  const place = 'link.how';
  const byPhone = facts.member?.canVerifyPhone ? 'link.byMyPhone' : 'link.byPhone';
  const ways = [
    choice(place, 'code', say('link.byCode')),
    choice(place, 'phone', say(byPhone)),
    anywhere('human'),
    anywhere('menu'),
  ];
  return [text(say('link.how'), ways)];
}

function answerHow(said: Said, data: Data, context: Context): Told {
  const value = tapped(said, 'link.how');
  if (value === 'code') return paused(context, 'code') ?? { go: 'code' };
  if (value === 'phone') return byPhone(context);
  if (said.kind === 'text' && codeIn(said.text, true))
    return { ...answerCode(said, data, context), secret: true };
  return { go: 'again' };
}

function byPhone(context: Context): Told {
  return paused(context, 'claim') ?? { go: 'year' };
}

function paused({ facts }: Context, what: 'code' | 'claim'): Told | undefined {
  return facts.member?.paused[what] ? { go: 'how', say: [text(say('link.paused'))] } : undefined;
}

/* ---------- a code ---------- */

const NO_CODE = /\b(?:khong (?:co|biet|thay|nho)|chua co|mat roi|lam mat|quen)\b/;

function askCode(): Outgoing[] {
  return [
    text(say('link.code'), [choice('link.code', 'phone', say('link.noCode')), anywhere('menu')]),
  ];
}

function answerCode(said: Said, _data: Data, context: Context): Told {
  if (tapped(said, 'link.code') === 'phone') return byPhone(context);
  if (said.kind === 'refused') return { go: 'code', say: [text(said.because)] };
  const code = said.kind === 'text' ? codeIn(said.text, true) : undefined;
  if (!code && said.kind === 'text' && NO_CODE.test(plain(said.text))) return byPhone(context);
  if (!code) return { go: 'again' };
  return paused(context, 'code') ?? byCode(context.facts.tried?.code, code);
}

function byCode(tried: 'right' | 'wrong' | undefined, code: string): Told {
  const run = { do: 'noteAttempt' as const, what: 'code' as const };
  if (tried === 'right')
    return {
      go: 'linked',
      run: [
        { do: 'linkByCode', code },
        { ...run, right: true },
      ],
    };
  return { go: 'code', say: [text(say('link.wrongCode'))], run: [{ ...run, right: false }] };
}

/* ---------- a year and a phone ---------- */

function askYear(): Outgoing[] {
  return [text(say('link.year'), [anywhere('menu')])];
}

function answerYear(said: Said, _data: Data, { today }: Context): Told {
  const birthYear = said.kind === 'text' ? birthYearIn(said.text, today) : undefined;
  return birthYear ? { go: 'phone', data: { birthYear } } : { go: 'again' };
}

/** The year comes first, so that no phone has to wait anywhere for it. */
function askPhone(_data: Data, { facts }: Context): Outgoing[] {
  if (facts.member?.canVerifyPhone)
    return [{ kind: 'askPhone', text: say('link.sharePhone'), button: say('link.share') }];
  return [text(say('link.phone'), [anywhere('menu')])];
}

function answerPhone(said: Said, data: Data, context: Context): Told {
  if (said.kind === 'refused') return { go: 'how', say: [text(said.because)] };
  const phone = phoneIn(said);
  const { birthYear } = data;
  if (!phone || !birthYear) return { go: 'again' };
  const isVouched = said.kind === 'phone' && said.verified;
  if (isVouched && context.facts.tried?.phone === 'one')
    return { go: 'linked', run: [{ do: 'linkByPhone', phone, birthYear }] };
  return paused(context, 'claim') ?? claimed(phone, birthYear);
}

function phoneIn(said: Said): string | undefined {
  if (said.kind === 'phone') return e164(said.phone);
  const typed = said.kind === 'text' ? phoneAnswer(said.text) : null;
  return typed === null ? undefined : e164(typed);
}

/** The same words whether they fit somebody or not. */
function claimed(phone: string, birthYear: number): Told {
  return {
    go: 'waiting',
    run: [
      { do: 'claimLink', phone, birthYear },
      { do: 'noteAttempt', what: 'claim', right: false },
    ],
  };
}

/* ---------- linked ---------- */

/** Her name follows in a message of its own, once the link is made. */
function askLinked(): Outgoing[] {
  const view = choice('link.linked', 'view', say('link.view'));
  return [text(say('link.linked'), [view, anywhere('menu')])];
}

function answerLinked(said: Said): Told {
  return tapped(said, 'link.linked') === 'view'
    ? { go: 'done', then: { flow: 'my-data' } }
    : { go: 'again' };
}

function askKnown(data: Data, context: Context): Outgoing[] {
  const name = context.facts.member?.active?.givenName;
  if (!name) return askHow(data, context);
  const place = 'link.known';
  return [
    text(say('link.known', { name }), [
      choice(place, 'me', say('link.itsMe')),
      choice(place, 'not-me', say('link.notMe')),
      choice(place, 'another', say('link.another')),
      anywhere('menu'),
    ]),
  ];
}

function answerKnown(said: Said): Told {
  switch (tapped(said, 'link.known')) {
    case 'me':
      return { go: 'done', say: [text(say('link.fine'))], then: { flow: 'menu' } };
    case 'not-me':
      return {
        go: 'how',
        say: REMOVED,
        run: [{ do: 'unlink', why: 'not-me' }],
      };
    case 'another':
      return { go: 'how' };
    default:
      return { go: 'again' };
  }
}

function askSure(_data: Data, { facts }: Context): Outgoing[] {
  const name = facts.member?.active?.givenName ?? '';
  const yes = choice('link.sure', 'yes', say('link.unlinkYes'));
  const no = choice('link.sure', 'no', say('link.unlinkNo'));
  return [text(say('link.unlinkSure', { name }), [yes, no])];
}

function answerSure(said: Said, _data: Data, { heard }: Context): Told {
  const value = tapped(said, 'link.sure') ?? (said.kind === 'text' ? heard?.intent : undefined);
  if (value === 'yes') return { go: 'done', say: REMOVED, run: [{ do: 'unlink', why: 'asked' }] };
  if (value === 'no') return { go: 'done', say: [text(say('link.fine'))], then: { flow: 'menu' } };
  return { go: 'again' };
}

function read(stored: unknown): Data | undefined {
  if (typeof stored !== 'object' || stored === null) return undefined;
  const { birthYear } = stored as Data;
  return typeof birthYear === 'number' ? { birthYear } : {};
}
