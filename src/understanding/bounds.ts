/** «tối đa», «ít nhất», «trên», «trở xuống» around a number, and corrections («à nhầm»). */
import type { Lexeme } from './lexemes.ts';
import type { OrRange } from './types.ts';

export interface Bound {
  /** Lexemes that the number and its bounding words cover. */
  from: number;
  to: number;
  apply(min: number, max: number): OrRange<number>;
}

/** Words before a number, the nearest last. */
const BEFORE: [RegExp, 'min' | 'max'][] = [
  [/(khong|ko|k|hk|chang|cha) (duoc |dc )?(qua|hon|vuot|vuot qua)( qua)?$/, 'max'],
  [/(khong|ko|k|hk) (duoc |dc )?(duoi|thap hon|it hon|kem)$/, 'min'],
  [
    /(toi da|nhieu nhat|cao nhat|muc cao nhat|lau nhat|dai nhat|cung lam)( la| thi| cung| chi)?$/,
    'max',
  ],
  [
    /(duoi|nho hon|it hon|thap hon|chua den|chua toi|chua day|khong den|ko den|khong toi|do lai)$/,
    'max',
  ],
  [
    /(toi thieu|it nhat|thap nhat|it ra|re nhat|ngan nhat|it cung|it gi cung)( la| thi| cung| phai)?$/,
    'min',
  ],
  [/(tren|hon|nhieu hon|lon hon|cao hon|qua)$/, 'min'],
];

const AFTER: [RegExp, 'min' | 'max'][] = [
  [/^tro (len|di|ra)/, 'min'],
  [/^do len/, 'min'],
  [/^(tro|do) (xuong|lai|ve|vao)/, 'max'],
  [/^(thoi )?(la )?(toi da|cung lam|nhieu nhat|cao nhat|la cung|la het co|la max|max)/, 'max'],
  [/^(la )?(toi thieu|it nhat)/, 'min'],
];

/** How the words around `from`..`to` bound the number there. */
export function bounded(found: Lexeme[], from: number, to: number): Bound {
  const apart = /[,.;:!?]/.test(found[from]?.gap ?? '');
  const before = found
    .slice(apart ? from : Math.max(0, from - 4), from)
    .map((lexeme) => lexeme.text)
    .join(' ');
  const after = found
    .slice(to, to + 4)
    .map((lexeme) => lexeme.text)
    .join(' ');
  const behind = AFTER.find(([pattern]) => pattern.test(after));
  const ahead = BEFORE.find(([pattern]) => pattern.test(before));
  const isFrom = /(^| )tu( khoang| tam)?$/.test(before) && behind?.[1] === 'min';
  const start = ahead ? from - wordsIn(ahead[0].exec(before)?.[0]) : isFrom ? from - 1 : from;
  const end = behind ? to + wordsIn(behind[0].exec(after)?.[0]) : to;
  const side = behind?.[1] ?? ahead?.[1];
  return { from: start, to: end, apply: (min, max) => ranged(min, max, side) };
}

function wordsIn(text: string | undefined): number {
  return text ? text.trim().split(' ').length : 0;
}

function ranged(min: number, max: number, side: 'min' | 'max' | undefined): OrRange<number> {
  if (min !== max) return { min, max };
  return side === undefined ? min : { [side]: min };
}

const CORRECTION =
  /\b(nham|a khong|a ko|a k|quen|y (em|toi|chi|minh|e|mk|t) la|sua lai|doi lai|ma la|dung ra|dinh chinh|noi lai|ghi lai)\b/;

/** Where she corrects herself («30 triệu, à nhầm, 40 triệu»), only what came after counts. */
export function corrected<T extends { from: number; to: number }>(
  named: T[],
  found: Lexeme[],
): T[] {
  if (named.length < 2) return named;
  const before = named.at(-2)!;
  const last = named.at(-1)!;
  const between = found
    .slice(before.to, last.from)
    .map((lexeme) => lexeme.text)
    .join(' ');
  const ahead = found
    .slice(Math.max(0, before.from - 3), before.from)
    .map((lexeme) => lexeme.text)
    .join(' ');
  const denied = /(khong|ko|k) phai( la)?$/.test(ahead) && /^(ma|la|ma la)?$/.test(between.trim());
  return CORRECTION.test(between) || denied ? [last] : named;
}
