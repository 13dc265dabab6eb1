/** Vietnamese spelling for comparing names: without marks, or with marks wherever people put the tone. */

/** Circumflex, breve and horn make a letter; every other combining mark is a tone. */
const LETTER_MARKS = new Set(['\u0302', '\u0306', '\u031B']);

/** Lower-case words without punctuation, still with their marks. */
export function wordsOf(text: string): string[] {
  const letters = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/\p{Cf}/gu, '');
  return letters.split(/[^\p{L}\p{N}\p{M}]+/u).filter((word) => word !== '');
}

/** "Thụy Hùng", "Thuỵ Hùng" and "thuy hung" → "thuy hung"; "Kì Lừa" as "Kỳ Lừa". */
export function fold(text: string): string {
  return wordsOf(text).map(foldWord).join(' ');
}

/** As `fold`, with the marks kept: "Thuỵ" and "Thụy" agree, "Tân Thanh" and "Tân Thành" do not. */
export function spelled(text: string): string {
  return wordsOf(text).map(spelledWord).join(' ');
}

function foldWord(word: string): string {
  const bare = word.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd');
  return oneI(bare);
}

function spelledWord(word: string): string {
  const signs = [...word.normalize('NFD')];
  const isTone = (sign: string) => /\p{M}/u.test(sign) && !LETTER_MARKS.has(sign);
  return oneI(signs.filter((sign) => !isTone(sign)).join('')) + signs.filter(isTone).join('');
}

/** The i sound at the end of a syllable is written y or i: kỳ and kì, quý and quí. */
function oneI(word: string): string {
  return word.replace(/([^aeou\p{M}]|^qu)y$/u, '$1i');
}
