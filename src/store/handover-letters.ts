/** What is written to members and cadres about a request: words in a live talk, else a neutral line and a button. */
import { randomInt } from 'node:crypto';
import type { Address, Outgoing } from '../conversation/vocabulary.ts';
import type { Day } from '../domain/calendar.ts';
import { OFFICE_AT, type Level } from '../domain/handover.ts';
import type { Hours } from '../domain/hours.ts';
import { givenNameOf, type Office } from '../domain/people.ts';
import { say, type Phrase } from '../domain/phrase.ts';
import type { Contact, Handover, Prisma } from './generated/client.ts';
import { dayOfDate, unitOnDay, type Form, type Holder } from './handover-levels.ts';
import type { Post } from './post.ts';
import type { Secrets } from './secrets.ts';

type Tx = Prisma.TransactionClient;

/** What these steps have at hand beside the transaction. */
export interface HandoverMeans {
  secrets: Secrets;
  post: Post;
  now(): Date;
  /** The bot keeps quiet for so long after a word of a cadre. */
  takeoverMinutes: number;
  officeHours: Hours;
  /** Hours of work after which an unanswered request is passed on. */
  escalateHours: number;
  /** Days on which nobody works, e.g. Tết. */
  holidays?: ReadonlySet<Day>;
  /** A phrase in somebody's words: what stands behind a notice is kept as it will be read. */
  speak(
    phrase: Phrase,
    person: { language: 'vi' | 'en'; addressForm: 'chi' | 'co' | 'bac' },
  ): string;
}

/** Who wrote within this time is looking at her phone; where several share it, nobody knows who is. */
const LIVE_MS = 5 * 60_000;
/** A cadre who has not looked since her last notice is told again after this time. */
const REMIND_MS = 4 * 3_600_000;
/** Of words that come in a row she is told once in this time. */
const NEWS_MS = 10 * 60_000;

export function isLive(contact: Contact, personId: bigint | null, { now }: HandoverMeans): boolean {
  const since = now().getTime() - (contact.lastInteractionAt?.getTime() ?? 0);
  return !contact.shared && contact.personId === personId && since <= LIVE_MS;
}

/* ---------- to the member ---------- */

/**
 * A cadre's words: at once in a live talk with the same person, else behind a button, for others may look at the
 * phone. Answers false where she cannot be reached.
 */
export async function tellAnswer(
  tx: Tx,
  means: HandoverMeans,
  { request, key, words }: { request: Handover; key: string; words: Phrase },
): Promise<boolean> {
  const { address, personId } = request;
  const contact = await tx.contact.findUnique({ where: { address } });
  if (!contact?.reachable) return false;
  const letter = { ...whose(request), purpose: 'reply' as const, key };
  if (isLive(contact, personId, means))
    return (await means.post(tx, { ...letter, say: [text(words)] })) > 0;
  const id = await sealNotice(tx, means, { contact, personId, words });
  const open = { id: `notice.open:${id}`, label: say('requests.look') };
  const line = text(say('requests.answered'), [open]);
  return (await means.post(tx, { ...letter, say: [line] })) > 0;
}

async function sealNotice(
  tx: Tx,
  { secrets, speak, now }: HandoverMeans,
  { contact, personId, words }: { contact: Contact; personId: bigint | null; words: Phrase },
): Promise<string> {
  const { address, language, addressForm } = contact;
  const spoken = speak(words, {
    language: language as 'vi' | 'en',
    addressForm: addressForm as 'chi' | 'co' | 'bac',
  });
  const id = noticeId();
  const whom = personId === null ? { address } : { personId };
  const sealed = secrets.words.close(spoken);
  await tx.notice.create({ data: { id, ...whom, words: sealed, createdAt: now() } });
  return id;
}

/** Nobody guesses it: 36^20. */
function noticeId(): string {
  return Array.from({ length: 20 }, () => randomInt(36).toString(36)).join('');
}

/** A sentence that anybody may read; by day, where she does not wait for it. */
export async function tellMember(
  tx: Tx,
  { post }: HandoverMeans,
  { request, key, words, byDay }: { request: Handover; key: string; words: Phrase; byDay?: true },
): Promise<void> {
  const purpose = byDay ? 'notice' : 'reply';
  await post(tx, { ...whose(request), purpose, key, say: [text(words)] });
}

function whose({ address, personId }: Pick<Handover, 'address' | 'personId'>) {
  return { address, personId: personId === null ? null : String(personId) };
}

/* ---------- to those who answer ---------- */

/**
 * That somebody waits, and nothing more. One line tells of several: none is written while an earlier one has not
 * gone out yet, or she has not looked since.
 */
export async function tellWaiting(
  tx: Tx,
  means: HandoverMeans,
  { personId, address }: Holder,
  { about, key }: { about: 'waiting' | 'claims'; key: string },
): Promise<void> {
  const stem = `${about}:${personId}:`;
  if (await stillSays(tx, means, address, stem)) return;
  const look = { id: 'requests.open:list', label: say('requests.look') };
  await means.post(tx, {
    ...{ address, personId: String(personId), purpose: 'notice' },
    key: `${stem}${key}`,
    say: [text(say(`requests.${about}`), [look])],
  });
}

async function stillSays(
  tx: Tx,
  { now }: HandoverMeans,
  address: Address,
  stem: string,
): Promise<boolean> {
  const where = { address, dedupeKey: { startsWith: stem } };
  const last = await tx.outbox.findFirst({ where, orderBy: { id: 'desc' } });
  if (!last) return false;
  if (last.state === 'queued' || last.state === 'sending') return true;
  const contact = await tx.contact.findUnique({ where: { address } });
  const hasLooked = (contact?.lastInteractionAt?.getTime() ?? 0) >= last.dueAt.getTime();
  return !hasLooked && now().getTime() - last.dueAt.getTime() < REMIND_MS;
}

/** What the member writes goes on to the one who answers her; once in a while where she is not looking. */
export async function tellNews(
  tx: Tx,
  means: HandoverMeans,
  {
    request,
    holder,
    key,
    words,
  }: { request: Handover; holder: Holder; key: string; words: string },
): Promise<void> {
  const contact = await tx.contact.findUnique({ where: { address: holder.address } });
  if (!contact) return;
  const who = await whoAsks(tx, request);
  const live = isLive(contact, holder.personId, means);
  const bucket = Math.floor(means.now().getTime() / NEWS_MS);
  const look = { id: `requests.open:${request.id}`, label: say('requests.reply') };
  const line = live ? say('requests.news', { who, words }) : say('requests.newsWait', { who });
  await means.post(tx, {
    ...{ address: holder.address, personId: String(holder.personId), purpose: 'reply' },
    key: live ? `handover:${request.id}:${key}` : `handover:${request.id}:news:${bucket}`,
    say: [text(line, [look])],
  });
}

function text(words: Phrase, choices?: { id: string; label: Phrase }[]): Outgoing {
  return { kind: 'text', text: words, ...(choices && { choices }) };
}

/* ---------- how people are named ---------- */

/** «Chị Lan», «Một hội viên» where nobody is known. */
export async function whoAsks(tx: Tx, request: Handover): Promise<Phrase> {
  const { address, personId } = request;
  const contact = await tx.contact.findUnique({ where: { address } });
  const person = personId === null ? null : await tx.person.findUnique({ where: { id: personId } });
  if (!person) return say('requests.who.nobody');
  return say(`requests.who.${contact?.addressForm ?? 'chi'}`, { name: givenNameOf(person.name) });
}

/** «Chị Vân, cán bộ Hội xã Na Sầm»: by the office that lets her answer here. */
export async function whoAnswers(
  tx: Tx,
  { name, form, offices }: { name: string; form: Form; offices: readonly Office[] },
  levels: readonly Level[],
  now: Date,
): Promise<Phrase> {
  const own = levels.find(({ unitId, kind }) =>
    offices.some((office) => office.unitId === unitId && office.role === OFFICE_AT[kind]),
  );
  const unit = own && (await unitOnDay(tx, own.unitId, dayOfDate(now)));
  const who = say(`requests.who.${form}`, { name: givenNameOf(name) });
  if (!own || !unit) return say('requests.from.union', { who });
  return say(`requests.from.${own.kind}`, { who, unit: `${unit.type} ${unit.name}` });
}
