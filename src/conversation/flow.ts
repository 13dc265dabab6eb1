/** The contract of a flow: named steps that ask and answer, both pure. */
import type { Assessment, Day, Profile } from '../domain/loans/types.ts';
import type { Understood } from '../understanding/types.ts';
import type { Command } from './commands.ts';
import type { Address, Language, Outgoing, Said } from './vocabulary.ts';

/** What a flow may ask the service to load before the turn; nothing is fetched during it. */
export interface Facts {
  person: { language: Language; addressForm: 'chi' | 'co' | 'bac'; known: boolean };
  /** The rules of the day, ready to be asked: pure, no I/O. */
  loans: LoanRules;
  /** Whether a cadre can be expected to answer now (working hours). */
  office: { open: boolean };
}

export interface LoanRules {
  assess(profile: Profile, asOf: Day): Assessment;
  /** Interest of a first ordinary month on the whole sum, whole đồng, an estimate. */
  monthlyInterest(programmeId: string, amountVnd: number, asOf: Day): number | undefined;
  /** Official names of communes matching what she typed; several where an old name is ambiguous. */
  findCommunes(text: string): string[];
}

export type FactName = keyof Facts;

export interface Context {
  address: Address;
  /** ms since 1970. */
  now: number;
  today: Day;
  facts: Facts;
  /** What her text means; absent for taps and pictures. */
  heard?: Understood;
}

export interface Answer<Data, Name extends string = string> {
  go: Name | 'again' | 'done';
  data?: Data;
  say?: Outgoing[];
  run?: Command[];
  /** Hands over to another flow once this one is done. */
  then?: { flow: string; data?: unknown };
}

export interface Step<Data, Name extends string = string> {
  ask(data: Data, context: Context): Outgoing[];
  answer(said: Said, data: Data, context: Context): Answer<Data, Name>;
}

export interface Session {
  /** Version of the flow that wrote it. */
  v: number;
  flow: string;
  step: string;
  data: unknown;
  /** Answers in a row that were not understood. */
  misses?: number;
}

export interface Turn {
  session: Session | undefined;
  say: Outgoing[];
  run: Command[];
}
