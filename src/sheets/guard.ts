/** Keeps text that begins like a formula from ever becoming one in the program that opens an export. */

/** OWASP, "CSV Injection"; the full-width signs because Excel for East Asia takes them too. */
const RISKY = /^[=+\-@\t\r\n＝＋－＠]/;

/** Whether a spreadsheet could take the text for a formula. */
export function isRisky(text: string): boolean {
  return RISKY.test(text);
}

/**
 * Text for a CSV: a CSV has no types, so an apostrophe in front is all that helps («'=1+1», «'+84912345678»).
 * openTable takes it off again.
 */
export function csvSafe(text: string): string {
  return isRisky(text) ? `'${text}` : text;
}

/** The text as it was before csvSafe. */
export function withoutGuard(text: string): string {
  return text.startsWith("'") && isRisky(text.slice(1)) ? text.slice(1) : text;
}
