/** One call to Zalo from request to verdict: which answers count, which are a no, and which are lost. */
import { z } from 'zod';
import { platformError } from './errors.ts';
import type { Host } from './errors.ts';
import { parseExact } from './json.ts';
import { isNeverSent } from './types.ts';
import type { Answer, Failure, HttpAnswer, HttpRequest, Transport } from './types.ts';

const envelope = z.object({
  error: z.union([z.number(), z.string().regex(/^-?\d+$/)]).transform(Number),
  message: z.string().catch(''),
  data: z.unknown().optional(),
});

/** Makes the call; never throws. */
export async function makeCall<T>(
  transport: Transport,
  host: Host,
  request: HttpRequest,
  schema: z.ZodType<T>,
): Promise<Answer<T>> {
  try {
    return readAnswer(host, await transport(request), schema);
  } catch (error) {
    const why = error instanceof Error ? error.message : 'the call failed';
    return no({ kind: isNeverSent(error) ? 'never-sent' : 'answer-lost', why });
  }
}

/**
 * Zalo's envelope `{error, message, data}` decides, whatever the HTTP status: errors come with 200. Without
 * an envelope a 3xx or 4xx is a refusal by something in front; anything else leaves the outcome open.
 */
export function readAnswer<T>(host: Host, answer: HttpAnswer, schema: z.ZodType<T>): Answer<T> {
  const read = envelope.safeParse(parsed(answer.body));
  if (!read.success) return no(withoutEnvelope(answer));
  const { error, message, data } = read.data;
  if (error !== 0) return no({ kind: 'refused', error: platformError(host, error, message) });
  const checked = schema.safeParse(data);
  if (checked.success) return { ok: true, data: checked.data };
  return no({ kind: 'unreadable', why: firstIssue(checked.error) });
}

function withoutEnvelope(answer: HttpAnswer): Failure {
  const { status } = answer;
  const isRefusal = status >= 300 && status < 500 && status !== 408;
  if (!isRefusal) return { kind: 'answer-lost', why: `HTTP ${status} without Zalo's envelope` };
  const retryAfterMs = retryAfter(answer.headers['retry-after']);
  return { kind: 'gateway', status, ...(retryAfterMs === undefined ? {} : { retryAfterMs }) };
}

/** Only seconds; a date is not worth trusting two clocks for. */
function retryAfter(header: string | undefined): number | undefined {
  const isSeconds = header !== undefined && /^\d{1,6}$/.test(header.trim());
  return isSeconds ? Number(header) * 1000 : undefined;
}

function parsed(body: string): unknown {
  try {
    return parseExact(body);
  } catch {
    return undefined;
  }
}

function firstIssue(error: z.ZodError): string {
  const [issue] = error.issues;
  return issue ? `data.${issue.path.join('.')}: ${issue.message}` : 'data is not as documented';
}

export function no(failure: Failure): { ok: false; failure: Failure } {
  return { ok: false, failure };
}
