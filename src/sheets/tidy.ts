/** Text as it leaves a cell: NFC, one kind of space, nothing invisible, trimmed. */

/** Soft hyphen, zero-width, direction and byte order marks: invisible, and the ruin of every comparison. */
const INVISIBLE = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
/** No-break, thin and ideographic spaces. */
const SPACES = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;
// eslint-disable-next-line no-control-regex
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g;
const PLAIN = /^[\x21-\x7e]+$/;

/** Line breaks inside a cell stay, as \n. Null where nothing is left. */
export function tidy(text: string): string | null {
  if (PLAIN.test(text)) return text;
  const clean = text
    .toWellFormed()
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(INVISIBLE, '')
    .replace(SPACES, ' ')
    .replace(CONTROLS, '')
    // Last: a sign that cannot be seen may have stood between a letter and its mark.
    .normalize('NFC')
    .trim();
  return clean === '' ? null : clean;
}
