/**
 * How rows of the audit log hold together. Each carries a link (SHA-256 over the link before it and all its fields)
 * and our signature of that link; the head signs where the chain begins and ends. Links need no key: where an old
 * SECRET_KEY is gone, the head, signed anew, still vouches for every row before it.
 */
import { createHash } from 'node:crypto';
import { canonical } from '../domain/audit.ts';
import type { Audit, AuditHead } from './generated/client.ts';
import type { Secrets } from './secrets.ts';

/** The link before the first row there ever was. */
export const SEED = 'the log begins here';

/** The action of the row that says: what stood before it had been tampered with. It is never written otherwise. */
export const BROKEN = 'audit.broken';

/** What a row says, without what holds it in the chain. */
export type Said = Omit<Audit, 'hash'>;

/** 'link.signature', each base64url. */
export function hashOf(secrets: Secrets, before: string, row: Said): string {
  const link = linkOf(before, row);
  return `${link}.${secrets.sign('audit', link)}`;
}

export function linkOf(before: string, row: Said): string {
  const { id, at, actor, action, subject, reason, detail } = row;
  const fields = [before, String(id), at.toISOString(), actor, action, subject, reason, detail];
  return createHash('sha256').update(canonical(fields)).digest('base64url');
}

export function linkIn(hash: string): string {
  return hash.split('.')[0] ?? '';
}

export function isOurs(secrets: Secrets, hash: string): boolean {
  const [link = '', signature = ''] = hash.split('.');
  return secrets.isSigned('audit', link, signature);
}

/** `baseHash` and `lastHash` are links. */
export type Ends = Pick<AuditHead, 'baseId' | 'baseHash' | 'lastId' | 'lastHash'>;

export const NO_ROWS: Ends = { baseId: 0n, baseHash: SEED, lastId: 0n, lastHash: SEED };

export function signEnds(secrets: Secrets, ends: Ends): string {
  return secrets.sign('audit.head', endsText(ends));
}

export function areSigned(secrets: Secrets, head: AuditHead): boolean {
  return secrets.isSigned('audit.head', endsText(head), head.signature);
}

function endsText({ baseId, baseHash, lastId, lastHash }: Ends): string {
  return canonical([String(baseId), baseHash, String(lastId), lastHash]);
}
