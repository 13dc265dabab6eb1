/** A PIN of four to six digits: slow to try, and sealed so that the table alone does not let anybody try it. */
import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';
import type { Secrets } from './secrets.ts';

const slowly = promisify(scrypt) as (pin: string, salt: Buffer, bytes: number) => Promise<Buffer>;
const BYTES = 32;

export async function sealPin(secrets: Secrets, pin: string): Promise<string> {
  const salt = randomBytes(16);
  const hash = await slowly(pin, salt, BYTES);
  return secrets.words.close(`${salt.toString('base64url')}.${hash.toString('base64url')}`);
}

export async function isPin(secrets: Secrets, pin: string, sealed: string): Promise<boolean> {
  const [salt = '', hash = ''] = secrets.words.open(sealed).split('.');
  const tried = await slowly(pin, Buffer.from(salt, 'base64url'), BYTES);
  const kept = Buffer.from(hash, 'base64url');
  return kept.length === tried.length && timingSafeEqual(kept, tried);
}
