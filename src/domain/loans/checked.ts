/** Reads data of ours through a zod schema and says in one line what is wrong with it, and where. */
import { z } from 'zod';
import { isDay } from '../calendar.ts';

/** A day of the calendar, 'YYYY-MM-DD'. */
export const day = z.string().refine(isDay, { error: 'is not a day like 2026-11-23' });

/** The value, or an error like "programme ho-ngheo.json: terms.0.maxTermMonths: 0 is below 1". */
export function checked<T>(schema: z.ZodType<T>, data: unknown, what: string): T {
  const result = schema.safeParse(data, { reportInput: true });
  if (result.success) return result.data;
  throw new Error(`${what}: ${result.error.issues.map(issueLine).join('; ')}`);
}

/** The first thing that is wrong, with its place: "terms.0.maxTermMonths: 0 is below 1". */
export function issueLine(issue: z.core.$ZodIssue): string {
  const place = issue.path.length > 0 ? `${issue.path.join('.')}: ` : '';
  return place + trouble(issue);
}

function trouble(issue: z.core.$ZodIssue): string {
  const got = shown(issue.input);
  switch (issue.code) {
    case 'too_small':
      return `${got} is below ${issue.minimum}`;
    case 'too_big':
      return `${got} is above ${issue.maximum}`;
    case 'invalid_type':
      return issue.input === undefined ? 'is missing' : `${got} is no ${issue.expected}`;
    case 'invalid_value':
      return `${got} is none of ${issue.values.map(String).join(', ')}`;
    case 'unrecognized_keys':
      return `${issue.keys.join(', ')} is not known here`;
    case 'custom':
      return `${got} ${issue.message}`;
    default:
      return issue.message;
  }
}

function shown(input: unknown): string {
  const text = typeof input === 'string' ? `"${input}"` : (JSON.stringify(input) ?? String(input));
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}
