/** The people of the transcripts: fixed, so that a conversation reads the same on every run. */
import type { PersonRow } from '../src/services/ports.ts';

export type Person = Pick<PersonRow, 'address' | 'language' | 'addressForm'>;

/** An ordinary member on Zalo. */
export const LAN: Person = { address: 'zalo:oa-test:lan', language: 'vi', addressForm: 'chi' };

/** Older, on her daughter's phone. */
export const HOA: Person = { address: 'zalo:oa-test:hoa', language: 'vi', addressForm: 'chi' };

/** Reads English, on Telegram. */
export const MAI: Person = { address: 'telegram:1001', language: 'en', addressForm: 'chi' };

export const CAST: Record<string, Person> = { Lan: LAN, Hoa: HOA, Mai: MAI };
