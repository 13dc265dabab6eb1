/** A line of the log: who did what, to whom, why; and what may never stand in it. */

export interface AuditEntry {
  /** 'person:12', 'operator:name', 'member' (by herself), 'system'; never an address. */
  actor: string;
  /** 'link.confirmed', 'privacy.erased' … */
  action: string;
  /** 'person:12', 'unit:06001', 'import:members', 'erasure:X-261127-4K7P' …; never an address. */
  subject: string;
  /** Why, in the words of the one who did it. */
  reason?: string;
  /** Counts, codes and ids; never names, phones or words. */
  detail?: AuditDetail;
}

export type AuditDetail = { [name: string]: AuditValue };
type AuditValue = string | number | boolean | null | AuditValue[] | AuditDetail;

const LONGEST = { actor: 100, action: 60, subject: 100, reason: 500, detail: 200 };

/** Nine to twelve digits from 0 or 84, however they are spaced: a number of a person. */
const PHONE = /(?<![\p{L}\d])(?:\+?84|0)(?:[\s.()-]*\d){8,10}(?!\d)/u;
/** What a platform calls a person. */
const ADDRESS = /(?:zalo|telegram):[\w:-]*\d/i;

/** Throws where an entry tells more than a log may keep: a fault of ours, not of the one who acts. */
export function refuseTelling(entry: AuditEntry): void {
  for (const name of ['actor', 'action', 'subject', 'reason'] as const)
    refuseText(entry, name, entry[name] ?? '', LONGEST[name]);
  refuseIn(entry, entry.detail ?? {});
}

function refuseIn(entry: AuditEntry, value: AuditValue): void {
  if (typeof value === 'string') return refuseText(entry, 'detail', value, LONGEST.detail);
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) return value.forEach((one) => refuseIn(entry, one));
  for (const [name, one] of Object.entries(value)) {
    refuseText(entry, 'detail', name, LONGEST.detail);
    refuseIn(entry, one);
  }
}

function refuseText({ action }: AuditEntry, where: string, text: string, longest: number): void {
  const fault =
    (text.length > longest && `longer than ${longest} characters`) ||
    (PHONE.test(text) && 'it looks like a phone') ||
    (ADDRESS.test(text) && 'it holds the address of a person');
  if (fault) throw new Error(`audit ${action}: ${where}: ${fault}`);
}

/** Whether words that a person typed as her reason may stand in the log as they are. */
export function mayBeReason(words: string): boolean {
  return words.length <= LONGEST.reason && !PHONE.test(words) && !ADDRESS.test(words);
}

/** The same text for the same value, whatever order its keys came in (jsonb keeps an order of its own). */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, one: unknown) => (isRecord(one) ? sorted(one) : one));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function sorted(record: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
}
