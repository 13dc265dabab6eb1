/** JSON as PostgreSQL's jsonb takes it: without NUL and without halves of surrogate pairs. */

/** Both are escaped by JSON.stringify, so a look at the result tells whether there is work to do. */
const REFUSED_BY_JSONB = /\\u(?:0000|d[89a-f])/i;

export function toJsonb(value: unknown): string {
  const json = JSON.stringify(value);
  return REFUSED_BY_JSONB.test(json) ? JSON.stringify(value, cleaned) : json;
}

function cleaned(_key: string, value: unknown): unknown {
  return typeof value === 'string' ? value.toWellFormed().replaceAll('\0', '') : value;
}
