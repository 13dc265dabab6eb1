/** The contract of a flow: named steps that ask and answer, both pure. */
import type { Assessment, Day, Profile, Question } from '../domain/loans/types.ts';
import type { OpenJob } from '../domain/jobs.ts';
import type { RequestFacts } from '../domain/handover.ts';
import type { ConsentFacts, MemberFacts, NoticeFacts, Tried } from '../domain/members.ts';
import type { NeighbourFacts } from '../domain/neighbours.ts';
import type { ClassFacts, KeptClassFacts } from '../domain/training.ts';
import type { Phrase } from '../domain/phrase.ts';
import type { Intent, Understood } from '../understanding/types.ts';
import type { Command } from './commands.ts';
import type { Address, Language, Outgoing, Said } from './vocabulary.ts';

/** What a flow may ask the service to load before the turn; nothing is fetched during it. */
export interface Facts {
  person: PersonFacts;
  /** The rules of the day, ready to be asked: pure, no I/O. */
  loans: LoanRules;
  /** Whether a cadre can be expected to answer now (working hours). */
  office: { open: boolean };
  /** Jobs open today, newest first; there only for a flow that needs them. */
  jobs?: OpenJob[];
  /** Her own posts and approved ones of others; there only for a flow that needs them. */
  neighbours?: NeighbourFacts;
  /** Written answers to what members ask, and models of farming and trade. */
  answers: AnswerBook;
  /** Who is linked to this address, and who of them is writing; there only for a flow that needs them. */
  member?: MemberFacts;
  /** What became of the secret in what she just sent (a code, a PIN, a phone); only for a flow that needs it. */
  tried?: Tried;
  /** What she said yes or no to; there only for a flow that needs it. */
  consents?: ConsentFacts;
  /** What stands behind the notices sent to her; there only for a flow that needs them. */
  notices?: NoticeFacts;
  /** What members asked of a cadre, and what she may decide; there only for a flow that needs them. */
  requests?: RequestFacts;
  /** Classes open to her, and hers; there only for a flow that needs them. */
  classes?: ClassFacts;
  /** Classes that she keeps; there only for a flow that needs them. */
  keptClasses?: KeptClassFacts;
}

export interface PersonFacts {
  language: Language;
  addressForm: 'chi' | 'co' | 'bac';
  /** False until her first turn. */
  known: boolean;
  /** Who is writing, by id; absent where nobody is known. */
  personId?: string;
  /** Several people share the phone, and it is not known who of them is writing now. */
  mustAskWho?: boolean;
  /** Who of them wrote last: what she was in the middle of goes on only for her. */
  was?: string;
  /** A person of the Union is answering her now: the machine keeps quiet. */
  withCadre?: boolean;
}

/** What is kept as data and found by her words; texts hold `{{chi}}` and `{{Chi}}`. */
export interface AnswerBook {
  /** The answer where one is near enough, and others that are near too; titles are questions as members ask them. */
  find(question: Asked & { intent: Intent | undefined }): {
    answer?: KnownAnswer;
    others: OtherAnswer[];
  };
  byId(id: string, today: Day): KnownAnswer | undefined;
  /** A model of farming or trade. */
  findModel(question: Asked): { model?: KnownModel; others: OtherAnswer[] };
  modelById(id: string): KnownModel | undefined;
}

interface Asked {
  text: string;
  /** Her own word for the trade, crop, animal or class. */
  topic?: string;
  today: Day;
}

export interface OtherAnswer {
  id: string;
  title: string;
}

interface InBoth {
  vi: string;
  en: string;
}

export interface KnownAnswer extends InBoth {
  id: string;
  /** What is uncertain about it. */
  doubt?: InBoth;
  /** `day`: of the page, as exact as is known ('2025', '2025-07', a day). */
  sources: { key: string; page: string; day: string | null }[];
  /** A cadre should follow up. */
  handover?: boolean;
}

export interface KnownModel extends KnownAnswer {
  title: InBoth;
  steps: InBoth[];
  cautions: InBoth;
  whereToAsk: InBoth;
}

export interface LoanRules {
  assess(profile: Profile, asOf: Day): Assessment;
  /** What is still worth asking, in the order to ask it; `skipped`: what she could not say. */
  questionsFor(profile: Profile, asOf: Day, skipped?: readonly Question[]): Question[];
  /** Interest of an ordinary month on the whole sum, whole đồng, an estimate. */
  monthlyInterest(programmeId: string, amountVnd: number, asOf: Day): number | undefined;
  /** What a loan that begins on `today` would cost, an estimate; undefined where there is no rate or no plain sum. */
  estimate(
    programmeId: string,
    amountVnd: number,
    months: number,
    today: Day,
  ): LoanEstimate | undefined;
  /** The same at a rate that she names, percent a year. */
  estimateAt(
    annualRatePercent: number,
    amountVnd: number,
    months: number,
    today: Day,
  ): LoanEstimate | undefined;
  /** Official names of communes matching what she typed; several where an old name is ambiguous. */
  findCommunes(text: string): string[];
}

/** Whole đồng; always shown as an estimate: what is to be paid stands on the bank's list. */
export interface LoanEstimate {
  annualRatePercent: number;
  /** Interest of an ordinary month while nothing is repaid yet. */
  monthlyInterestVnd: number;
  instalments: { due: Day; principalVnd: number }[];
  totalInterestVnd: number;
  totalVnd: number;
}

export type FactName = keyof Facts;

export interface Context {
  address: Address;
  /** Our own id of the message at hand. */
  message?: string;
  /** ms since 1970. */
  now: number;
  today: Day;
  facts: Facts;
  /** What her text means; absent for taps and pictures. */
  heard?: Understood;
  /** A phrase as she would read it now, so that a choice is recognised by its words. */
  word(phrase: Phrase): string;
  /** What another text of hers means: one that was kept while something had to be asked first. */
  understand?(text: string): Understood;
}

/**
 * What a step makes of an answer. `go`: the next step, or
 * - 'again': not understood; asked again, more simply each time (`say` replaces "I did not understand");
 * - 'done': the flow ends (`then` hands over to another one);
 * - 'back': she returns to where she came from, else to the menu.
 * The step's own name repeats the question without counting it as not understood.
 */
export interface Answer<Data, Name extends string = string> {
  go: Name | 'again' | 'done' | 'back';
  data?: Data;
  say?: Outgoing[];
  run?: Command[];
  /** What she wrote is a secret, whatever the step. */
  secret?: boolean;
  /** The step that she stays at is asked in full again, not in its short form. */
  afresh?: boolean;
  /** Hands over to another flow once this one is done. */
  then?: { flow: string; data?: Given };
  /** What she was in the middle of goes on, with what she had written before she was asked who she is. */
  resume?: { session?: unknown; said?: Said; isSame?: boolean };
}

export interface Step<Data, Name extends string = string> {
  ask(data: Data, context: Context): Outgoing[];
  answer(said: Said, data: Data, context: Context): Answer<Data, Name>;
  /** The question when it is repeated, where the whole would be too long; the same choices. */
  again?(data: Data, context: Context): Outgoing[];
  /** A tap on its button still counts when the conversation has moved on: in its own flow, or anywhere. */
  tapsLate?: 'inFlow' | 'anywhere';
  /** A typed number is an answer of its own here (an amount), not the number of a choice. */
  readsNumbers?: boolean;
  /** Answered with yes or no: «dung» without marks is then «đúng» (right), not «dừng» (stop). */
  asksYesNo?: boolean;
  /** Much hangs on the answer: a choice is its button, its number or its whole label, never a word of it. */
  isStrict?: boolean;
  /** What is typed here is for somebody else: of it only the words that hold anywhere are for us. */
  dictates?: boolean;
  /** «Quay lại» never leads here: what was asked here holds for this moment only. */
  isPassing?: boolean;
  /** What is typed here is a secret (a PIN, a code): it is not kept. */
  secret?: boolean;
  /** The question in simpler words, for who was not understood twice. */
  simple?(data: Data, context: Context): Outgoing[];
  /** She may be in the middle of something here: worth coming back to from the menu. */
  unfinished?: boolean;
}

/** What is handed to a flow that begins: what she already said, or where she came from. */
export type Given = Readonly<Record<string, unknown>>;

/** How a flow begins: its first step, and what is said or run before that step asks. */
export interface Start<Data, Name extends string = string> {
  step: Name;
  data: Data;
  say?: Outgoing[];
  run?: Command[];
}

export interface Flow<Data = unknown, Name extends string = string> {
  name: string;
  /** Raised whenever stored steps or data change their meaning. */
  version: number;
  /** Facts that its steps use. */
  needs: readonly FactName[];
  steps: Record<Name, Step<Data, Name>>;
  start(context: Context, given: Given): Start<Data, Name>;
  /** Stored data, checked; undefined where it is not of this flow. */
  read(stored: unknown): Data | undefined;
  /** What it says in one breath in the middle of another form, given her sentence and what that form knows of her. */
  aside?(context: Context, given: Given): Phrase | undefined;
  /** A session of an older version brought up to date; undefined where she must start again. */
  upgrade?(stored: Session): { step: Name; data: Data } | undefined;
}

/** A place she has been, as it was before she answered there. */
export interface Place {
  flow: string;
  step: string;
  data: unknown;
}

/** A form that she left half made, and when (ms since 1970): «làm tiếp» brings it back for a day. */
export interface Kept extends Place {
  v: number;
  at: number;
}

/** Plain JSON, a few hundred bytes; lives in Redis and beside her last inbox row. */
export interface Session extends Place {
  /** Version of the flow that wrote it. */
  v: number;
  /** Answers in a row that were not understood. */
  misses?: number;
  /** Where "quay lại" leads, newest last; bounded. */
  past?: Place[];
  kept?: Kept;
}

export interface Turn {
  session: Session | undefined;
  say: Outgoing[];
  run: Command[];
  /** What she wrote is not to be kept. */
  secret?: boolean;
}
