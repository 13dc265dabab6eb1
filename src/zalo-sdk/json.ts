/** Reads Zalo's JSON without losing a digit: ids exceed 2^53 and are sometimes written without quotes. */

/** A string as one unit (its escapes included), or a number outside of strings. */
const STRING_OR_NUMBER = /"[^"\\]*(?:\\.[^"\\]*)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;

/**
 * JSON.parse in which every number arrives as the string it was written as: 3456789012345678901 becomes
 * '3456789012345678901', -216 becomes '-216'. What stands inside strings is never touched, because the
 * pattern takes a whole string at once. Throws SyntaxError exactly where JSON.parse does.
 */
export function parseExact(text: string): unknown {
  JSON.parse(text);
  const quoted = text.replace(STRING_OR_NUMBER, (part) => (part[0] === '"' ? part : `"${part}"`));
  return JSON.parse(quoted);
}

export type Fields = Record<string, unknown>;

/** The object itself, or an empty one in place of anything else. */
export function fieldsOf(value: unknown): Fields {
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isObject ? (value as Fields) : {};
}

/** A string that is not empty, or a number as a string; undefined for everything else. */
export function wordOf(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value !== '' ? value : undefined;
}

export function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}
