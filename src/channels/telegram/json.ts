/** Reads JSON from Telegram without bending the ids that JavaScript numbers cannot hold. */

const LONG_DIGITS = /\d{16}/;
const NUMBER = /-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/y;

/**
 * Like JSON.parse, but an integer beyond ±2^53 becomes a string of its digits.
 * Text inside strings is never touched. Throws SyntaxError where the text is not JSON.
 */
export function parseKeepingIds(text: string): unknown {
  const value: unknown = JSON.parse(text);
  return LONG_DIGITS.test(text) ? JSON.parse(quoteLongIntegers(text)) : value;
}

/** `text` is known to be valid JSON, so every string ends and every number is well formed. */
function quoteLongIntegers(text: string): string {
  const parts: string[] = [];
  let copied = 0;
  for (let at = 0; at < text.length; ) {
    const char = text[at]!;
    if (char === '"') {
      at = endOfString(text, at);
    } else if (char === '-' || (char >= '0' && char <= '9')) {
      const number = numberAt(text, at);
      if (isLongInteger(number)) {
        parts.push(text.slice(copied, at), '"', number, '"');
        copied = at + number.length;
      }
      at += number.length;
    } else {
      at += 1;
    }
  }
  return parts.join('') + text.slice(copied);
}

function numberAt(text: string, at: number): string {
  NUMBER.lastIndex = at;
  return NUMBER.exec(text)![0];
}

function isLongInteger(number: string): boolean {
  return /^-?\d+$/.test(number) && !Number.isSafeInteger(Number(number));
}

/** Index behind the closing quote of the string that opens at `start`. */
function endOfString(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
  return at + 1;
}

/* ---------- looking into what may have any shape ---------- */

export type Fields = Record<string, unknown>;

export function fields(value: unknown): Fields | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Fields)
    : undefined;
}

/** An id as a string of digits, whether it came as a number or, being too long, as a string. */
export function id(value: unknown): string | undefined {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? String(value) : undefined;
  return typeof value === 'string' && /^-?\d{1,20}$/.test(value) ? value : undefined;
}

/**
 * Words as the database can keep them: PostgreSQL refuses the character U+0000 and halves of
 * surrogate pairs. Undefined where it is no string.
 */
export function words(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  return value.replaceAll('\u0000', '').replace(/\p{Surrogate}/gu, '\uFFFD');
}
