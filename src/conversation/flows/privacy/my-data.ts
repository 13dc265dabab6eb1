/** XEM, SỬA, XÓA: what is kept of her, how it is mended, and how all of it goes. */
import { e164, PURPOSES } from '../../../domain/people.ts';
import type { ActiveMember } from '../../../domain/members.ts';
import type { Phrase } from '../../../domain/phrase.ts';
import { lines, say } from '../../../domain/phrase.ts';
import { choice, tapped } from '../../choices.ts';
import type { Command } from '../../commands.ts';
import type { Answer, Context, Flow, Given, Start, Step } from '../../flow.ts';
import { anywhere, text } from '../../messages.ts';
import type { Choice, Outgoing, Said } from '../../vocabulary.ts';
import { wrongPin } from '../people/pin.ts';

interface Data {
  /** Where the PIN leads. */
  to?: Name;
  /** What she corrects. */
  field?: Field;
  /** ms; when she gave her PIN, before the facts know of it. */
  opened?: number;
  /** ms; when it was asked whether everything is to go: an old yes deletes nothing. */
  asked?: number;
}

type Field = 'name' | 'year' | 'phone' | 'other';
type Name = 'view' | 'pin' | 'correct' | 'value' | 'erase' | 'sure' | 'officer';
type Told = Answer<Data, Name>;

const flow: Flow<Data, Name> = {
  name: 'my-data',
  version: 1,
  needs: ['person', 'member', 'consents', 'tried'],
  steps: {
    view: { ask: askView, answer: answerView, tapsLate: 'inFlow' },
    pin: { ask: askPin, answer: answerPin, secret: true, readsNumbers: true },
    correct: guarded('correct', { ask: askCorrect, answer: answerCorrect }),
    value: guarded('correct', {
      ...{ ask: askValue, answer: answerValue, readsNumbers: true, secret: true },
    }),
    erase: guarded('erase', { ask: askErase, answer: answerErase }),
    sure: guarded('erase', { ask: askSure, answer: answerSure }),
    officer: guarded('erase', { ask: askOfficer, answer: answerOfficer }),
  },
  start,
  read,
};

export const myData = flow as Flow;

/** Behind her PIN, however she comes there; and «quay lại» never leads back to it. */
function guarded(to: 'correct' | 'erase', step: Step<Data, Name>): Step<Data, Name> {
  return {
    ...step,
    isPassing: true,
    isStrict: true,
    ask: (data, context) => (isClosed(context, data) ? askPin() : step.ask(data, context)),
    answer: (said, data, context) =>
      isClosed(context, data)
        ? answerPin(said, { ...data, to }, context)
        : step.answer(said, data, context),
  };
}

const ENTRANCE: Record<string, Name> = { correct: 'correct', delete: 'erase' };

function start(context: Context, given: Given): Start<Data, Name> {
  const { wish } = given;
  const { opened } = read(given) ?? {};
  const data = opened === undefined ? {} : { opened };
  const before = wish === 'withdrawConsent' ? stopAll() : {};
  const to = ENTRANCE[String(wish)] ?? 'view';
  if (isClosed(context, data)) return { step: 'pin', data: { to }, ...before };
  return { step: to === 'erase' ? eraseStep(context) : to, data, ...before };
}

/** She has a PIN and has not given it lately. */
function isClosed({ facts, now }: Context, { opened = 0 }: Data): boolean {
  return facts.member?.active?.isOpen === false && now - opened > JUST_NOW_MS;
}

const JUST_NOW_MS = 60_000;

function stopAll(): Pick<Told, 'say' | 'run'> {
  return {
    say: [text(say('stop.consent'))],
    run: [{ do: 'withdraw', purposes: PURPOSES, evidence: 'rút lại đồng ý' }],
  };
}

/* ---------- XEM ---------- */

function askView(data: Data, context: Context): Outgoing[] {
  if (isClosed(context, data))
    return [text(say('data.closed'), ways(context.facts.member?.active))];
  const { member } = context.facts;
  const active = member?.active;
  const kept = member?.kept;
  const about = [
    ...(active ? aboutHer(active) : [say('data.unlinked')]),
    say('data.messages', { count: kept?.messages ?? 0 }),
    ...(kept?.requests ? [say('data.requests', { count: kept.requests })] : []),
    ...(kept?.posts ? [say('data.posts', { count: kept.posts })] : []),
    consentLine(context),
  ];
  const file = member?.fileUrl ? [say(''), say('data.file', { url: member.fileUrl })] : [];
  return [
    text(lines(say('data.title'), ...about, ...file, say(''), say('data.who')), ways(active)),
  ];
}

const PLACE = 'my-data.view';

function ways(active: ActiveMember | undefined): Choice[] {
  return [
    choice(PLACE, 'correct', say('data.correct')),
    choice(PLACE, 'erase', say('data.erase')),
    choice(PLACE, 'consents', say('data.consents')),
    ...(active ? [] : [choice(PLACE, 'link', say('data.link'))]),
    anywhere('menu'),
  ];
}

function aboutHer({ name, birthYear, phone, places }: ActiveMember): Phrase[] {
  return [
    say('data.name', { name }),
    ...(birthYear ? [say('data.year', { year: String(birthYear) })] : []),
    ...(phone ? [say('data.phone', { phone })] : []),
    ...(places.length > 0 ? [say('data.place', { place: places.join('; ') })] : []),
  ];
}

function consentLine({ facts }: Context): Phrase {
  const given = PURPOSES.filter((purpose) => facts.consents?.[purpose] === 'given');
  const [one, two, three] = given.map((purpose) => say(`purpose.${purpose}`));
  if (!one) return say('data.agreedNone');
  return say(`data.agreed${given.length}`, { one, ...(two && { two }), ...(three && { three }) });
}

function answerView(said: Said, data: Data, context: Context): Told {
  switch (tapped(said, PLACE)) {
    case 'correct':
      return behindPin(context, data, 'correct');
    case 'erase':
      return behindPin(context, data, 'erase');
    case 'consents':
      return { go: 'done', then: { flow: 'consent' } };
    case 'link':
      return { go: 'done', then: { flow: 'link' } };
    default:
      return { go: 'again' };
  }
}

function behindPin(context: Context, data: Data, to: 'correct' | 'erase'): Told {
  if (isClosed(context, data)) return { go: 'pin', data: { to } };
  return { go: to === 'erase' ? eraseStep(context) : to, data };
}

/* ---------- a PIN before it ---------- */

function askPin(): Outgoing[] {
  return [text(say('pin.ask'), [anywhere('menu')])];
}

function answerPin(said: Said, { to = 'view' }: Data, context: Context): Told {
  const wrong = wrongPin(said, context);
  if (wrong) return wrong === 'again' ? { go: 'again' } : { go: 'pin', ...wrong };
  const given = { wish: WISH[to], opened: context.now };
  return { go: 'done', run: RIGHT_PIN, then: { flow: 'my-data', data: given } };
}

const WISH: Partial<Record<Name, string>> = { correct: 'correct', erase: 'delete' };

export const RIGHT_PIN: Command[] = [
  { do: 'noteAttempt', what: 'pin', right: true },
  { do: 'openDetails' },
];

/* ---------- SỬA ---------- */

const FIELDS: Field[] = ['name', 'year', 'phone', 'other'];

function askCorrect(): Outgoing[] {
  const fields = FIELDS.map((field) => choice('my-data.correct', field, say(`data.fix.${field}`)));
  return [text(say('data.fix'), [...fields, anywhere('menu')])];
}

function answerCorrect(said: Said, data: Data): Told {
  const field = FIELDS.find((one) => one === tapped(said, 'my-data.correct'));
  return field ? { go: 'value', data: { ...data, field } } : { go: 'again' };
}

function askValue({ field = 'other' }: Data, { facts }: Context): Outgoing[] {
  if (field === 'phone' && facts.member?.active && facts.member.canVerifyPhone)
    return [{ kind: 'askPhone', text: say('data.fix.phoneShare'), button: say('link.share') }];
  return [text(say(`data.fix.${field}.ask`), [anywhere('menu')])];
}

/** What the Union keeps in its books is mended by a cadre; a phone that the platform vouches for at once. */
function answerValue(said: Said, { field = 'other' }: Data, { facts }: Context): Told {
  const phone = said.kind === 'phone' ? e164(said.phone) : undefined;
  if (said.kind === 'phone' && said.verified && phone && facts.member?.active)
    return {
      go: 'done',
      say: [text(say('data.phoneChanged'))],
      run: [{ do: 'setPhone', phone }],
      then: MENU,
    };
  const typed = said.kind === 'text' ? said.text : phone;
  if (!typed) return { go: 'again' };
  const words = `${field}: ${typed}`.slice(0, 300);
  const run: Command[] = [{ do: 'requestHandover', topic: 'correct', words }];
  return { go: 'done', say: [text(say('data.fixSent'))], run, then: MENU };
}

const MENU = { flow: 'menu' };

/* ---------- XÓA ---------- */

/** Whoever holds an office stands in the Union's own list: a cadre sees to that part. */
function eraseStep({ facts }: Context): Name {
  return facts.member?.active?.roles.some((role) => role !== 'member') ? 'officer' : 'erase';
}

function askErase(_data: Data, { facts }: Context): Outgoing[] {
  const key = facts.member?.active ? 'data.eraseMember' : 'data.eraseUnlinked';
  const yes = choice('my-data.erase', 'yes', say('data.eraseYes'));
  return [text(say(key), [yes, choice('my-data.erase', 'no', say('data.eraseNo'))])];
}

function answerErase(said: Said, data: Data, { now }: Context): Told {
  const value = tapped(said, 'my-data.erase');
  if (value === 'yes') return { go: 'sure', data: { ...data, asked: now } };
  return value === 'no' ? KEPT : { go: 'again' };
}

const KEPT: Told = { go: 'done', say: [text(say('data.eraseKept'))], then: MENU };

/** The yes stands in another place than before: a finger that taps twice deletes nothing. */
function askSure(): Outgoing[] {
  const no = choice('my-data.sure', 'no', say('data.eraseNo'));
  return [
    text(say('data.eraseSure'), [no, choice('my-data.sure', 'yes', say('data.eraseSureYes'))]),
  ];
}

const SURE_MS = 10 * 60_000;

function answerSure(said: Said, data: Data, { now }: Context): Told {
  const value = tapped(said, 'my-data.sure');
  if (value === 'yes' && now - (data.asked ?? 0) > SURE_MS) return { go: 'erase' };
  if (value === 'yes')
    return {
      go: 'done',
      say: [text(say('data.erased'))],
      run: [{ do: 'erase', reason: 'her-word' }],
    };
  return value === 'no' ? KEPT : { go: 'again' };
}

function askOfficer(): Outgoing[] {
  const pass = choice('my-data.officer', 'pass', say('tell.pass'));
  return [text(say('data.officer'), [pass, anywhere('menu')])];
}

function answerOfficer(said: Said): Told {
  return tapped(said, 'my-data.officer') === 'pass'
    ? { go: 'done', then: { flow: 'handover', data: { topic: 'erase' } } }
    : { go: 'again' };
}

function read(stored: unknown): Data | undefined {
  if (typeof stored !== 'object' || stored === null) return undefined;
  const { to, field, opened, asked } = stored as Data;
  const known = FIELDS.find((one) => one === field);
  return {
    ...(to !== undefined && to in flow.steps && { to }),
    ...(known && { field: known }),
    ...(typeof opened === 'number' && { opened }),
    ...(typeof asked === 'number' && { asked }),
  };
}
