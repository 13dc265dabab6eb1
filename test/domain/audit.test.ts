/** What may never stand in the log. */
import { describe, expect, it } from 'vitest';
import { canonical, mayBeReason, refuseTelling, type AuditEntry } from '../../src/domain/audit.ts';

const entry: AuditEntry = { actor: 'person:7', action: 'import.done', subject: 'import:members' };

describe('an entry of the log', () => {
  it.each([
    ['no detail', {}],
    [
      'counts, codes, ids',
      { detail: { rows: 4_000, unit: '06001', ids: ['12', '123456789012345'] } },
    ],
    ['a receipt and a day', { detail: { receipt: 'X-261127-4K7P', day: '2026-11-27' } }],
    ['a time', { detail: { at: '2026-11-27T08:30:00.000Z' } }],
    ['a hash', { detail: { key: 'a0123456789bcdefghijklmnopqrstuvwxyz0123456' } }],
  ])('may hold %s', (_what, more) => {
    expect(() => refuseTelling({ ...entry, ...more })).not.toThrow();
  });

  it.each([
    ['a phone', { detail: { phone: '0912345678' } }],
    ['a phone as people write it', { detail: { deep: [{ in: 'số 0912 345 678' }] } }],
    ['a phone in E.164', { detail: { phone: '+84912345678' } }],
    ['a phone as a key', { detail: { '0912.345.678': 1 } }],
    ['long words', { detail: { words: 'a'.repeat(201) } }],
    ['an address', { subject: 'zalo:1:111222333' }],
    ['an address in a detail', { detail: { from: 'telegram:444555666' } }],
    ['a phone in the reason', { reason: 'gọi 0912345678' }],
    ['a reason without end', { reason: 'a'.repeat(501) }],
  ])('is refused with %s', (_what, more) => {
    expect(() => refuseTelling({ ...entry, ...more })).toThrow(/^audit import\.done: /);
  });

  it('tells whether typed words may be its reason', () => {
    expect(mayBeReason('chị xin trên giấy ngày 27/11/2026')).toBe(true);
    expect(mayBeReason('chị gọi từ 0912 345 678')).toBe(false);
  });

  it('reads the same whatever order its keys came in', () => {
    expect(canonical({ b: 1, a: { d: [2, { z: 1, y: 2 }], c: null } })).toBe(
      canonical({ a: { c: null, d: [2, { y: 2, z: 1 }] }, b: 1 }),
    );
  });
});
