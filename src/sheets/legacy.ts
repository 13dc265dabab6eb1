/** Mends Vietnamese typed in the old fonts TCVN3 and VNI, column by column, and leaves all other text alone; pure. */
import { TCVN3_LETTERS, VNI_LETTERS, VNI_MARKS } from './legacy-letters.ts';
import { isSyllable } from './syllables.ts';
import type { LegacyFont } from './table.ts';

/**
 * One column's texts (NFC), «NguyÔn ThÞ Hoa» and «Nguyeãn Thò Hoa» read as «Nguyễn Thị Hoa». Conservative: a text
 * is touched only where the column, or the text by itself, makes no sense as it stands and much as the other.
 */
export function repairLegacy(columnTexts: readonly string[]): string[] {
  const font = fontOf(columnTexts);
  return columnTexts.map((text) => repairText(text, font));
}

/**
 * The old font that a column was typed in, if any. `leaning` is what the rest of the sheet was typed in: it decides
 * where the column shows nothing («Tù» is «Tự» of TCVN3, or a name as it stands).
 */
export function fontOf(texts: readonly string[], leaning?: LegacyFont): LegacyFont | undefined {
  const eligible = texts.filter(isLegacyShaped);
  const modern = texts.filter((text) => MODERN.test(text)).length;
  const tallies = FONTS.map((font) => ({ font, ...tally(eligible, font) }));
  const [best] = tallies.sort((one, other) => other.gained - one.gained);
  // A heading in today's font above a column of the old one is common; the other way round is not.
  const own = best && isConvincing(best) && modern * 4 <= best.gained ? best : undefined;
  if (own && own.gained > FEW) return own.font;
  const leaned = tallies.find(({ font }) => font === leaning);
  const mayLean = leaned && leaned.lost + leaned.failed + modern === 0;
  return mayLean ? leaning : own?.font;
}

/** One text of a column that `font` was found for; without one, only what is beyond doubt is mended. */
export function repairText(text: string, font: LegacyFont | undefined): string {
  if (!isLegacyShaped(text)) return text;
  if (font) return tally([text], font).lost > 0 ? text : decode(text, font);
  const sure = FONTS.find((candidate) => isSure(tally([text], candidate)));
  return sure ? decode(text, sure) : text;
}

/** Any text as each of the fonts would show it. */
export function decodeLegacy(text: string): string[] {
  return FONTS.map((font) => text.replace(/[^\n\r,;\t|]+/g, (cell) => decode(cell, font)));
}

/** How many words with marks are Vietnamese syllables. */
export function countSyllables(text: string): number {
  return wordsOf(text).filter((word) => MARKED.test(word) && isSyllable(word)).length;
}

/* ---------- weighing ---------- */

/** Words; with no more, «SÑT» of VNI could as well be «SẸT» of TCVN3, and the rest of the sheet decides. */
const FEW = 3;
const FONTS: readonly LegacyFont[] = ['tcvn3', 'vni'];
const MARKED = /[^\0-\x7f]/;
/** Letters and marks that only Unicode has: such a text was never typed in an old font. */
const MODERN = /[ĂăĐđĨĩŨũƠơƯư\u1ea0-\u1ef9]|\p{M}/u;
/** Beyond what one byte could show under Windows in the West. */
const BEYOND = /[^\0-\xff€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]/;
/** Latin-1 that no Vietnamese word contains: «µ», «Þ», «ø», and the «eã» of VNI. */
const FOREIGN = /[ae][àáâãèéê]|[^\0-\x7fàáâãèéêìíòóôõùúýÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝ]/i;
/** Words that are the same in the old font and without it: «Lan», and «Lý» in TCVN3, «Chí» in VNI. */
const SAME: Readonly<Record<LegacyFont, RegExp>> = {
  tcvn3: /^[\0-\x7fý]*$/,
  vni: /^[\0-\x7fìí]*$/i,
};
/** 5 µm, 20 µg: physics, not «àm». */
const MICRO = /^µ[a-z]$/i;

interface Tally {
  /** words that became syllables, and how many of them held a sign foreign to Vietnamese */
  gained: number;
  foreign: number;
  /** words that were syllables and are none any more */
  lost: number;
  /** words that are syllables both ways */
  either: number;
  /** words that are syllables neither way */
  failed: number;
}

/** Whether an old font could be behind the text: marks of one byte, and nothing of today's Vietnamese. */
export function isLegacyShaped(text: string): boolean {
  return MARKED.test(text) && !BEYOND.test(text) && !MODERN.test(text);
}

function tally(texts: readonly string[], font: LegacyFont): Tally {
  const sum = { gained: 0, foreign: 0, lost: 0, either: 0, failed: 0 };
  for (const text of texts) {
    const after = wordsOf(decode(text, font));
    wordsOf(text).forEach((word, at) => {
      if (!SAME[font].test(word)) weigh(sum, word, after[at]!);
    });
  }
  return sum;
}

function weigh(sum: Tally, before: string, after: string): void {
  // A sign that stands alone («½», «©») or an abbreviation («§T» for ĐT) speaks for nothing.
  if (!/[a-z]/i.test(before) || MICRO.test(before)) return;
  const was = isSyllable(before);
  const is = before !== after && isSyllable(after);
  if (was && !is) sum.lost++;
  else if (is) sum[was ? 'either' : 'gained']++;
  else if (!was && /[aeiouy]/i.test(after.normalize('NFD'))) sum.failed++;
  if (is && !was && FOREIGN.test(before)) sum.foreign++;
}

function isConvincing({ gained, foreign, lost, either, failed }: Tally): boolean {
  // One word of Latin letters alone («Où», «tâi») may be French or a slip of the finger.
  return (
    (foreign > 0 || (gained > 0 && gained + either > 1)) && gained > lost * 3 && gained > failed
  );
}

function isSure({ gained, foreign, lost, failed }: Tally): boolean {
  return lost + failed === 0 && (foreign > 0 || gained > 1);
}

/** The same number of words before and after decoding: only signs beyond ASCII are decoded, and they are kept in. */
function wordsOf(text: string): string[] {
  return text.split(/[\s!-/:-@[-`{-~\d]+/);
}

/* ---------- decoding ---------- */

function decode(text: string, font: LegacyFont): string {
  return font === 'tcvn3' ? decodeTcvn3(text) : decodeVni(text);
}

function decodeTcvn3(text: string): string {
  const small = text.replace(/[\x80-\xff]/g, (seen) => TCVN3_LETTERS.get(seen) ?? seen);
  // NGUYÔN: the fonts .Vn…H draw capitals for small letters with tones.
  return /[A-Z][^\s]*[A-Z]/.test(text) && !/[a-z]/.test(text) ? small.toUpperCase() : small;
}

function decodeVni(text: string): string {
  return text.replace(/([aeouyôö])([àáâãäåèéêëïøùúûüõ])|[ôöñìíæóòî]/gi, vniLetter).normalize('NFC');
}

function vniLetter(seen: string, base: string | undefined, mark: string | undefined): string {
  if (!base || !mark) return inCaseOf(seen, VNI_LETTERS.get(seen.toLowerCase()) ?? seen);
  const letter = inCaseOf(base, VNI_LETTERS.get(base.toLowerCase()) ?? base);
  return letter + VNI_MARKS.get(mark.toLowerCase())!;
}

function inCaseOf(seen: string, letter: string): string {
  return seen === seen.toLowerCase() ? letter : letter.toUpperCase();
}
