/** Encrypts single columns (AES-256-GCM) under keys derived from SECRET_KEY; several keys allow rotation. */
import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';

export interface Seal {
  /** 'v1.<key id>.<iv>.<tag>.<data>', each base64url. */
  close(text: string): string;
  /** Throws where the text was altered or its key is not among ours. */
  open(sealed: string): string;
}

/** The purpose of the key for words of members; never changed, or what it sealed is lost. */
export const WORDS = 'handover.words';

interface Key {
  id: string;
  secret: Buffer;
}

/** The first secret encrypts, all of them decrypt. `purpose` keeps the keys of different columns apart. */
export function createSeal(secrets: string[], purpose: string): Seal {
  const keys = secrets.map((secret) => deriveKey(secret, purpose));
  const newest = keys[0];
  if (!newest) throw new Error('SECRET_KEY is empty');
  return {
    close: (text) => closeWith(newest, text),
    open: (sealed) => openWith(keys, sealed),
  };
}

function deriveKey(secret: string, purpose: string): Key {
  const bytes = Buffer.from(hkdfSync('sha256', secret, 'tro-ly-hoi', purpose, 32));
  const id = createHmac('sha256', bytes).update('id').digest('base64url').slice(0, 8);
  return { id, secret: bytes };
}

function closeWith(key: Key, text: string): string {
  const iv = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key.secret, iv);
  const data = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  const parts = [iv, cipher.getAuthTag(), data].map((part) => part.toString('base64url'));
  return ['v1', key.id, ...parts].join('.');
}

function openWith(keys: Key[], sealed: string): string {
  const [version, id, iv, tag, data] = sealed.split('.');
  const key = keys.find((one) => one.id === id);
  if (version !== 'v1' || !key || !iv || !tag || data === undefined)
    throw new Error('a sealed column cannot be opened: its key is not in SECRET_KEY');
  const decipher = createDecipheriv('aes-256-gcm', key.secret, Buffer.from(iv, 'base64url'));
  decipher.setAuthTag(Buffer.from(tag, 'base64url'));
  const text = Buffer.concat([decipher.update(Buffer.from(data, 'base64url')), decipher.final()]);
  return text.toString('utf8');
}
