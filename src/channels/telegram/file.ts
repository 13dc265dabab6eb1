/** Gets a file of ours that Telegram's servers can't fetch by themselves, so that it can be uploaded. */
import { request } from 'undici';
import { HttpFailure } from '../http.ts';

/** https://core.telegram.org/bots/api#senddocument: bots send files of up to 50 MB. */
const MAX_BYTES = 50 * 1024 * 1024;
const TIMEOUT_MS = 10_000;

/** The file is not there (any more), or too big: trying again would not help. */
export class FileMissing extends Error {
  override readonly name = 'FileMissing';
}

/** Throws FileMissing, or HttpFailure `never-sent`: the message itself has not been sent yet. */
export async function fetchFile(url: string): Promise<Buffer> {
  try {
    return await download(url);
  } catch (error) {
    if (error instanceof FileMissing) throw error;
    throw new HttpFailure('never-sent', `the file to send could not be fetched: ${codeOf(error)}`);
  }
}

/** ECONNREFUSED and its like, else the name; a DOMException's `code` is a number that says nothing. */
export function codeOf(error: unknown): string {
  const { code, name } = (error ?? {}) as NodeJS.ErrnoException;
  return typeof code === 'string' ? code : (name ?? 'unknown failure');
}

async function download(url: string): Promise<Buffer> {
  const answer = await request(url, { signal: AbortSignal.timeout(TIMEOUT_MS) });
  if (answer.statusCode >= 400 && answer.statusCode < 500) {
    await answer.body.dump();
    throw new FileMissing(`the file to send is not there: HTTP ${answer.statusCode}`);
  }
  if (answer.statusCode !== 200) throw new Error(`HTTP ${answer.statusCode}`);
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of answer.body as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > MAX_BYTES) throw new FileMissing('the file to send is over 50 MB');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, bytes);
}
