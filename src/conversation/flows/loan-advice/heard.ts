/** What her sentences already say, put into the form so that it is not asked again. */
import type { Day } from '../../../domain/calendar.ts';
import { answer } from '../../../understanding/answers.ts';
import { findCommunes } from '../../../understanding/index.ts';
import type { Understood } from '../../../understanding/types.ts';
import { isLike, plain } from '../../words.ts';
import { withAmount } from './amount.ts';
import type { LoanData } from './data.ts';
import { withProfile } from './data.ts';
import { withRunning } from './running.ts';
import { purposeIn, purposeOf, withPurpose } from './purposes.ts';
import { asDay, sinceIn } from './since.ts';

type Slots = Understood['slots'];

/** A sentence of hers with what it means. */
export interface Sentence {
  typed: string;
  heard?: Understood | undefined;
  slots: Slots;
  today: Day;
}

export function sentence(typed: string, heard: Understood | undefined, today: Day): Sentence {
  const slots = heard?.slots ?? {};
  return {
    typed,
    heard,
    slots: isCorrection(typed) ? { ...asAnswers(typed, today), ...slots } : slots,
    today,
  };
}

/** A correction is an answer to a question of before, often nothing but that: «à nhầm, 30 triệu». */
function asAnswers(typed: string, today: Day): Slots {
  const amount = answer('money', typed, today) as Slots['amountVnd'] | null;
  const isStatus = /\b(?:ngheo|giay|dien)\b/.test(plain(typed));
  const status = isStatus
    ? (answer('householdStatus', typed, today) as Slots['householdStatus'] | null)
    : null;
  return { ...(amount && { amountVnd: amount }), ...(status && { householdStatus: status }) };
}

/** What a sentence says about the household, over what was known; the same object where it says nothing. */
export function takeAll(data: LoanData, said: Sentence): LoanData {
  const takes = [
    takePurpose,
    takeStatus,
    takeAmount,
    takeTerm,
    takeCommune,
    takeGroup,
    takeRunning,
  ];
  return takes.reduce((so, take) => take(so, said), data);
}

/** Only what was not known yet: an answer that says more than it was asked for. */
export function takeMissing(data: LoanData, sentence: Sentence): LoanData {
  const said = takeAll(data, sentence);
  if (said === data) return data;
  return {
    ...said,
    profile: { ...said.profile, ...data.profile },
    topic: data.topic ?? said.topic,
    doubt: data.profile.amountVnd === undefined ? said.doubt : data.doubt,
  };
}

/** «À nhầm, 30 triệu»: what follows replaces what was said before. */
export function isCorrection(typed: string): boolean {
  return /\b(?:nham|lon roi|khong phai|sua lai|sua thanh|doi lai|doi thanh|y (?:em|chi|toi|co|bac) la|chu khong|thuc ra|sorry|i mean|actually)\b/.test(
    plain(typed),
  );
}

/** A topic is trusted where the sentence is about a loan: «Na Sầm» is a place, not a fruit. */
function takePurpose(data: LoanData, said: Sentence): LoanData {
  if (isLike(RUNNING, said.typed)) return data;
  const topic = said.heard?.intent.startsWith('loan.') ? said.slots.topic : undefined;
  const purpose = purposeIn(said.typed) ?? (topic && purposeOf(topic));
  if (!purpose) return data;
  const isSame = purpose === data.profile.purpose && !topic;
  return isSame ? data : withPurpose(data, purpose, topic, said.typed);
}

const NO_PAPER = /\bkhong (?:co|thuoc) (?:giay(?: to)?|dien|ho) (?:gi|nao)\b/;

function takeStatus(data: LoanData, { slots, typed, today }: Sentence): LoanData {
  const householdStatus = slots.householdStatus ?? (isLike(NO_PAPER, typed) ? 'none' : undefined);
  if (!householdStatus) return data;
  const said = householdStatus === 'escaped_poor' ? asDay(sinceIn(typed, today)) : undefined;
  const isSame = householdStatus === data.profile.householdStatus;
  const statusSince = said ?? (isSame ? data.profile.statusSince : undefined);
  return withProfile(data, { householdStatus, statusSince });
}

function takeAmount(data: LoanData, { slots: { amountVnd } }: Sentence): LoanData {
  return amountVnd === undefined || amountVnd === null ? data : withAmount(data, amountVnd);
}

/** The longer end of a range: what she has to plan with at most. */
function takeTerm(data: LoanData, { slots: { termMonths } }: Sentence): LoanData {
  const months = typeof termMonths === 'object' ? (termMonths.max ?? termMonths.min) : termMonths;
  return months && months <= 600 ? withProfile(data, { termMonths: months }) : data;
}

/** A name that may mean several places today is asked about, wherever it was said. */
function takeCommune(data: LoanData, { slots: { commune } }: Sentence): LoanData {
  if (!commune) return data;
  const names = findCommunes(commune);
  if (names.length < 2) return withProfile(data, { commune: commune.slice(0, 60) });
  const isSettled = names.includes(data.profile.commune ?? '');
  return isSettled ? data : { ...data, communes: names.slice(0, 6) };
}

function takeGroup(data: LoanData, { typed }: Sentence): LoanData {
  const said = plain(typed);
  if (NOT_IN_GROUP.test(said)) return withProfile(data, { inGroup: 'no' });
  return IN_GROUP.test(said) ? withProfile(data, { inGroup: 'yes' }) : data;
}

const NOT_IN_GROUP =
  /\b(?:chua|khong) (?:duoc )?(?:vao|o trong|o|tham gia|co|trong) to\b(?! (?:quoc|chuc))/;
const IN_GROUP =
  /\b(?:da|dang) (?:vao|o trong|o|tham gia|trong) to\b(?! (?:quoc|chuc))|\b(?:vao|o) to (?:vay von )?roi\b|\bto vien\b|\b(?:toi|em|chi) la to truong\b/;

/** «Đang vay nước sạch» is a loan that runs, not what she wants to borrow for. */
function takeRunning(data: LoanData, { typed }: Sentence): LoanData {
  return isLike(RUNNING, typed) ? (withRunning(data, typed) ?? data) : data;
}

const RUNNING = /\b(?:dang|con) (?:vay|no)\b|\bda vay\b/;
