/** The office that a list gives a woman: leader of her group, head of her branch; higher ones are not given by a file. */
import { unmarked } from './cells.ts';

export type ListedRole = 'group_leader' | 'branch_head' | 'higher';

/** Undefined: she is a member like others. A deputy holds no office with rights of its own. */
export function listedRole(text: string): ListedRole | undefined {
  const plain = unmarked(text)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
  if (plain === '' || /\b(?:nguyen|cuu|thoi|het nhiem ky)\b/.test(plain)) return undefined;
  if (/\bchi hoi truong\b|\btruong chi hoi\b|\bcht\b|\bch truong\b|\bchi hoi t\b/.test(plain))
    return 'branch_head';
  if (
    /\bto truong\b(?! to dan pho)|\btruong to\b|\bto tr\b|\btt to\b/.test(plain) &&
    !/\bdan pho\b|\bphu nu\b/.test(plain)
  )
    return 'group_leader';
  const isHigher =
    /\bchu tich\b|\bct hoi\b|\bpct\b|\bban thuong vu\b|\bbtv\b|\bcan bo hoi\b|\bcan bo xa\b|\bquan tri\b/;
  return isHigher.test(plain) ? 'higher' : undefined;
}
