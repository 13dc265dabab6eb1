/** Everything that SECRET_KEY protects in the tables: sealed words and phones, hashes that find without telling. */
import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';
import { createSeal, WORDS, type Seal } from './seal.ts';

/** What is found by a keyed hash; the names are never changed, or what they hashed is found no more. */
export type KeyedKind = 'phone' | 'code' | 'address' | 'identity' | 'event';

export interface Secrets {
  /** Words of members. */
  words: Seal;
  /** Phones, in E.164. */
  phones: Seal;
  /** Hash under the newest key: what is written. */
  key(kind: KeyedKind, text: string): string;
  /** Hashes under every key there is, the newest first: what is looked for while keys are being changed. */
  keys(kind: KeyedKind, text: string): string[];
  /** Signs what must not be forged (audit rows, short links); base64url. */
  sign(purpose: string, text: string): string;
  /** Whether one of our keys signed this; in constant time. */
  isSigned(purpose: string, text: string, signature: string): boolean;
}

/** `secretKeys`: as in Config, the newest first. */
export function createSecrets(secretKeys: readonly string[]): Secrets {
  const hash = (secret: string, purpose: string, text: string) =>
    createHmac('sha256', derived(secret, purpose)).update(text).digest('base64url');
  const all = (purpose: string, text: string) => secretKeys.map((one) => hash(one, purpose, text));
  const newest = (purpose: string, text: string) => hash(String(secretKeys[0]), purpose, text);
  return {
    words: createSeal([...secretKeys], WORDS),
    phones: createSeal([...secretKeys], 'person.phone'),
    key: (kind, text) => newest(`key.${kind}`, text),
    keys: (kind, text) => all(`key.${kind}`, text),
    sign: (purpose, text) => newest(`sign.${purpose}`, text),
    isSigned: (purpose, text, signature) =>
      all(`sign.${purpose}`, text).some((one) => isEqual(one, signature)),
  };
}

const known = new Map<string, Buffer>();

/** A derivation costs more than the hash that follows it. */
function derived(secret: string, purpose: string): Buffer {
  const name = `${purpose}\n${secret}`;
  const before = known.get(name);
  if (before) return before;
  const bytes = Buffer.from(hkdfSync('sha256', secret, 'tro-ly-hoi', purpose, 32));
  known.set(name, bytes);
  return bytes;
}

function isEqual(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
}
