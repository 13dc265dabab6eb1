/** The questions of loan advice: each with its choices, how a tap or her own words are read, and how it is forgotten. */
import { yearOf } from '../../../domain/calendar.ts';
import { HOUSEHOLD_STATUSES, PURPOSES } from '../../../domain/loans/types.ts';
import type { HouseholdStatus, Purpose } from '../../../domain/loans/types.ts';
import type { Phrase, PhraseValue } from '../../../domain/phrase.ts';
import { say } from '../../../domain/phrase.ts';
import { answer } from '../../../understanding/answers.ts';
import type { Context } from '../../flow.ts';
import type { Understood } from '../../../understanding/types.ts';
import { isSure } from '../../intents.ts';
import { yesNo } from '../../reading.ts';

import { amount, confirm } from './amount.ts';
import { commune, whichCommune } from './commune.ts';
import type { LoanData, Name } from './data.ts';
import { withProfile } from './data.ts';
import { purposeIn, purposeOf, withPurpose } from './purposes.ts';
import { running } from './running.ts';
import type { Since } from './since.ts';
import { asDay, ofYear, sinceIn } from './since.ts';

export interface Question {
  name: Name;
  /** Value and label of each choice; "don't know / skip" follows by itself. */
  choices(data: LoanData, context: Context): [value: string, label: Phrase][];
  /** Its sentence `loan-advice.<…>` where that is not its name. */
  sentence?(data: LoanData): string;
  /** What goes into the sentence. */
  values?(data: LoanData, context: Context): Record<string, PhraseValue>;
  /** What a tapped value says; undefined where it is none of the choices. */
  take(value: string, data: LoanData, context: Context): LoanData | undefined;
  /** What typed words say, or the value of the choice that they mean; undefined where not understood. */
  read(typed: string, data: LoanData, context: Context): LoanData | string | undefined;
  /** As if it had not been answered; also what skipping leaves. */
  forget(data: LoanData): LoanData;
  /** Choices that lead to another question instead of saying something. */
  leads?: Record<string, Name>;
  /** A word on what was understood, where it is not what she typed. */
  note?(typed: string, data: LoanData): Phrase | undefined;
  asksYesNo?: boolean;
  readsNumbers?: boolean;
}

const label = (name: string, value: string) => say(`loan-advice.${name}.${value}`);

/* ---------- what for ---------- */

const ASKED_PURPOSES: Purpose[] = [
  'production',
  'water_sanitation',
  'study',
  'work_abroad',
  'housing',
  'other',
];

const purpose: Question = {
  name: 'purpose',
  choices: () => ASKED_PURPOSES.map((value) => [value, label('purpose', value)]),
  take: (value, data) => {
    const chosen = PURPOSES.find((one) => one === value);
    return chosen && { ...withProfile(data, { purpose: chosen }), topic: undefined };
  },
  read: (typed, data, { heard }) => {
    const topic = heard?.slots.topic;
    const named = purposeIn(typed) ?? purposeOf(topic ?? typed);
    // A trade that we have no word for («dệt thổ cẩm») is a way to earn a living still.
    const isTrade = topic !== undefined && isAboutLoans(heard);
    const meant = named ?? (isTrade ? 'production' : undefined);
    return meant && withPurpose(data, meant, topic, typed);
  },
  forget: (data) => withProfile({ ...data, topic: undefined }, { purpose: undefined }),
};

/** A topic of something else («lớp nuôi gà») is not what the money is for. */
function isAboutLoans(heard: Understood | undefined): boolean {
  return heard !== undefined && (heard.intent.startsWith('loan.') || !isSure(heard));
}

/* ---------- paper of this year ---------- */

const status: Question = {
  name: 'status',
  choices: () => HOUSEHOLD_STATUSES.map((value) => [value, label('status', value)]),
  values: (_data, { today }) => ({ year: String(yearOf(today)) }),
  take: (value, data) => {
    const chosen = HOUSEHOLD_STATUSES.find((one) => one === value);
    return chosen && withStatus(data, chosen);
  },
  read: (typed, data, context) => {
    const said =
      answer('householdStatus', typed, context.today) ?? context.heard?.slots.householdStatus;
    const chosen = HOUSEHOLD_STATUSES.find((one) => one === said);
    if (chosen !== 'escaped_poor') return chosen;
    const statusSince = asDay(sinceIn(typed, context.today));
    return withProfile(withStatus(data, chosen), { statusSince });
  },
  forget: (data) => withProfile(data, { householdStatus: undefined, statusSince: undefined }),
};

function withStatus(data: LoanData, householdStatus: HouseholdStatus): LoanData {
  return withProfile(data, { householdStatus, statusSince: undefined });
}

/** Of a list paper the year tells which poverty line it was made by; of leaving the list, the three years. */
const since: Question = {
  name: 'since',
  sentence: ({ profile }) => (isEscaped(profile) ? 'since' : 'paper'),
  choices: ({ profile }, { today }) => {
    const now = yearOf(today);
    const years = isEscaped(profile) ? [now, now - 1, now - 2, now - 3] : [now, now - 1];
    return [...years.map(yearChoice), earlierChoice(years.at(-1) ?? now)];
  },
  take: (value, data, { today }) => {
    const year = value === 'earlier' ? yearOf(today) - 4 : Number(value);
    return withSince(data, ofYear(year, today));
  },
  read: (typed, data, { today }) => withSince(data, sinceIn(typed, today)),
  forget: (data) => withProfile(data, { statusSince: undefined }),
};

const isEscaped = ({ householdStatus }: LoanData['profile']) => householdStatus === 'escaped_poor';

const yearChoice = (year: number): [string, Phrase] => [
  String(year),
  say('loan-advice.since.year', { year: String(year) }),
];

const earlierChoice = (year: number): [string, Phrase] => [
  'earlier',
  say('loan-advice.since.earlier', { year: String(year) }),
];

/** The year that three years ago lies in tells nothing about leaving the list, but all about a paper. */
function withSince(data: LoanData, said: Since | undefined): LoanData | undefined {
  return said === undefined ? undefined : withProfile(data, { statusSince: asDay(said) });
}

/* ---------- group ---------- */

const group: Question = {
  name: 'group',
  asksYesNo: true,
  choices: () => [
    ['yes', label('group', 'yes')],
    ['no', label('group', 'no')],
  ],
  take: (value, data) =>
    value === 'yes' || value === 'no' ? withProfile(data, { inGroup: value }) : undefined,
  read: (typed, _data, context) => yesNo(typed, context),
  forget: (data) => withProfile(data, { inGroup: undefined }),
};

export const FORM: Question[] = [
  commune,
  whichCommune,
  purpose,
  status,
  since,
  group,
  running,
  amount,
  confirm,
];
