/** What is kept of her as a text file that she reads on her phone: short headings, days as people write them. */
import { dayOf } from '../domain/calendar.ts';
import { writtenPhone } from '../domain/people.ts';
import { DEFAULT_TERMS } from '../domain/retention.ts';
import type { MyData } from './my-data.ts';

/** Gives the words to a key of locales/: `(key, values) => speech.speak(say(key, values), language, form)`. */
export type Words = (key: string, values?: Record<string, string | number>) => string;

export interface FileTerms {
  chatDays: number;
  auditMonths: number;
  /** Missing: as agreed. */
  enrolmentMonths?: number;
}

/** Lines end with CRLF and the file begins with a byte-order mark: old phones and Windows read it rightly then. */
export function asTextFile(data: MyData, words: Words, terms: FileTerms): string {
  const parts = SECTIONS.map(([name, section]) => part(name, section(data, words), words));
  const { enrolmentMonths } = DEFAULT_TERMS;
  const head = [
    words('console.file.title').toLocaleUpperCase('vi'),
    words('console.file.at', { at: time(data.at) }),
  ];
  const kept = words('console.file.terms', { enrolmentMonths, ...terms });
  const text = [
    head.join('\n'),
    ...parts.filter((one) => one !== ''),
    kept,
    words('console.file.rights'),
  ];
  return `\uFEFF${text.join('\n\n')}\n`.replaceAll('\n', '\r\n');
}

type Section = (data: MyData, words: Words) => string[];

const SECTIONS: readonly [name: string, section: Section][] = [
  ['person', personLines],
  ['offices', officeLines],
  ['links', linkLines],
  ['consents', consentLines],
  ['requests', requestLines],
  ['posts', postLines],
  ['classes', classLines],
  ['wishes', wishLines],
  ['notices', ({ notices }) => notices.map(({ at, words }) => `${time(at)}  ${words}`)],
  ['claims', claimLines],
  ['codes', codeLines],
  ['tries', tryLines],
  ['unclear', ({ unclear }) => unclear.map(({ at, words }) => `${time(at)}  ${words}`)],
  ['messages', messageLines],
];

/** A heading and what stands under it; nothing where there is nothing. */
function part(name: string, lines: string[], words: Words): string {
  if (lines.length === 0) return '';
  const heading = words(`console.file.${name}`, { n: lines.length }).toLocaleUpperCase('vi');
  return [heading, '-'.repeat([...heading].length), ...lines].join('\n');
}

/* ---------- times ---------- */

/** '27/11/2026', in Vietnam. */
function day(at: Date): string {
  return dayOf(at.getTime()).split('-').reverse().join('/');
}

/** '27/11/2026 15:30', in Vietnam. */
function time(at: Date): string {
  const clock = new Date(at.getTime() + 7 * 3_600_000).toISOString().slice(11, 16);
  return `${day(at)} ${clock}`;
}

/** A day without a time of its own: kept as midnight in UTC. */
function date(at: Date | null): string {
  return at === null ? '…' : at.toISOString().slice(0, 10).split('-').reverse().join('/');
}

/* ---------- sections ---------- */

function personLines({ person }: MyData, words: Words): string[] {
  if (!person) return [];
  const { name, birthYear, birthDate, phone, topics, hasPin, since } = person;
  const line = (key: string, value: string | number | undefined) =>
    value === undefined || value === '' ? [] : [words(`console.file.person.${key}`, { value })];
  return [
    ...line('name', name),
    ...line('born', birthDate ? date(birthDate) : (birthYear ?? undefined)),
    ...line('phone', phone === undefined ? undefined : writtenPhone(phone)),
    ...line('topics', topics.map((topic) => named(words, 'topic', topic)).join(', ')),
    ...(hasPin ? [words('console.file.person.pin')] : []),
    ...line('since', day(since)),
  ];
}

const NAMED: Readonly<Record<string, readonly string[]>> = {
  role: [
    'member',
    'group_leader',
    'branch_head',
    'commune_cadre',
    'provincial_cadre',
    'administrator',
  ],
  method: ['code', 'verified_phone', 'claim', 'cadre'],
  purpose: ['training', 'loan_reminders', 'notices'],
  state: ['open', 'taken', 'answered', 'closed', 'pending', 'approved', 'refused', 'expired'],
  seat: ['seated', 'waiting', 'offered', 'left', 'cancelled'],
  forWhom: ['self', 'family'],
  status: ['poor', 'near_poor', 'minority', 'disabled', 'difficult_area'],
  score: ['1', '2', '3'],
  kind: ['offer', 'ask'],
  what: ['code', 'claim', 'pin'],
  said: [
    'photo',
    'voice',
    'video',
    'sticker',
    'file',
    'link',
    'card',
    'location',
    'choice',
    'joined',
    'left',
  ],
  topic: ['loans', 'training', 'jobs', 'notices', 'health', 'neighbours'],
};

/** Our word for a thing in hers; a word that has none yet is shown as it is, never left out. */
function named(words: Words, what: string, name: string): string {
  return NAMED[what]?.includes(name) ? words(`console.file.${what}.${name}`) : name;
}

function officeLines({ offices }: MyData, words: Words): string[] {
  return offices.map(({ role, place, from, until }) => {
    const office = { role: named(words, 'role', role), place, from: date(from) };
    const key = until === null ? 'console.file.office' : 'console.file.office.over';
    return words(key, until === null ? office : { ...office, until: date(until) });
  });
}

function linkLines({ links }: MyData, words: Words): string[] {
  return links.map(({ address, method, since, until }) => {
    const link = { address, method: named(words, 'method', method), since: day(since) };
    const key = until === null ? 'console.file.link' : 'console.file.link.over';
    return words(key, until === null ? link : { ...link, until: day(until) });
  });
}

function consentLines({ consents }: MyData, words: Words): string[] {
  return consents.map(({ purpose, given, at, words: asked, channel, evidence }) =>
    words(given ? 'console.file.consent.yes' : 'console.file.consent.no', {
      ...{ at: time(at), asked, channel, evidence },
      purpose: named(words, 'purpose', purpose),
    }),
  );
}

function requestLines({ requests }: MyData, words: Words): string[] {
  return requests.flatMap(({ at, state, words: hers, messages }) => [
    words('console.file.request', { at: time(at), state: named(words, 'state', state) }),
    ...(hers === undefined ? [] : [`  ${words('console.file.her')}: ${hers}`]),
    ...messages.map(({ at, who, words: said }) => {
      const from = words(who === 'member' ? 'console.file.her' : 'console.file.cadre');
      return `  ${time(at)}  ${from}: ${said}`;
    }),
  ]);
}

function postLines({ posts }: MyData, words: Words): string[] {
  return posts.flatMap(({ at, until, kind, state, words: hers, shown }) => [
    words('console.file.post', {
      ...{ at: day(at), until: day(until) },
      ...{ kind: named(words, 'kind', kind), state: named(words, 'state', state) },
    }),
    ...(hers === undefined ? [] : [`  ${words('console.file.her')}: ${hers}`]),
    ...(shown === undefined ? [] : [`  ${words('console.file.shown')}: ${shown}`]),
  ]);
}

function classLines({ classes }: MyData, words: Words): string[] {
  return classes.flatMap((one) => [
    words('console.file.class', {
      ...{ at: day(one.at), code: one.code, title: one.title, learner: one.learner },
      state: named(words, 'seat', one.state),
      forWhom: named(words, 'forWhom', one.forWhom),
    }),
    ...classDetails(one, words).map((line) => `  ${line}`),
  ]);
}

function classDetails(one: MyData['classes'][number], words: Words): string[] {
  const { birthYear, phone, status, present, feedback } = one;
  const line = (key: string, value: string | number | undefined) =>
    value === undefined || value === '' ? [] : [words(`console.file.class.${key}`, { value })];
  const said = feedback && [named(words, 'score', String(feedback.score)), feedback.words ?? ''];
  return [
    ...line('born', birthYear ?? undefined),
    ...line('phone', phone === undefined ? undefined : writtenPhone(phone)),
    ...line('status', status.map((name) => named(words, 'status', name)).join(', ')),
    ...line('present', present.map(day).join(', ')),
    ...line('feedback', said?.filter((part) => part !== '').join('. ')),
  ];
}

function wishLines({ wishes }: MyData, words: Words): string[] {
  return wishes.map(({ at, topic, endedAt }) =>
    endedAt === null
      ? words('console.file.wish', { at: day(at), topic })
      : words('console.file.wish.over', { at: day(at), topic, until: day(endedAt) }),
  );
}

function claimLines({ claims }: MyData, words: Words): string[] {
  return claims.map(({ at, phone, birthYear, state }) =>
    words('console.file.claim', {
      ...{ at: time(at), phone: writtenPhone(phone), birthYear },
      state: named(words, 'state', state),
    }),
  );
}

function codeLines({ codes }: MyData, words: Words): string[] {
  return codes.map(({ at, until, usedAt }) =>
    usedAt === null
      ? words('console.file.code', { at: day(at), until: day(until) })
      : words('console.file.code.used', { at: day(at), used: time(usedAt) }),
  );
}

function tryLines({ tries }: MyData, words: Words): string[] {
  return tries.map(({ at, what, right }) => {
    const key = right ? 'console.file.try.right' : 'console.file.try.wrong';
    return words(key, { at: time(at), what: named(words, 'what', what) });
  });
}

/** Receipts of the platform are no messages. */
function messageLines({ messages }: MyData, words: Words): string[] {
  const spoken = messages.filter(({ kind }) => kind !== 'receipt' && kind !== 'ignored');
  return spoken.map(({ at, from, kind, text = '' }) => {
    const who = words(from === 'her' ? 'console.file.her' : 'console.file.us');
    const what = NAMED['said']?.includes(kind) ? [`[${named(words, 'said', kind)}]`] : [];
    const said = kind === 'choice' ? what : [...what, text];
    return `${time(at)}  ${who}: ${said.filter((one) => one !== '').join(' ')}`;
  });
}
