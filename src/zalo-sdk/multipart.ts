/** The body of an upload: one file in the multipart field `file`. */
import { randomUUID } from 'node:crypto';

export interface Upload {
  bytes: Uint8Array;
  /** With its ending: Zalo looks at it. */
  name: string;
  /** MIME type. */
  type: string;
}

/** `boundary` is given only by tests. */
export function multipart(
  upload: Upload,
  boundary: string = `----${randomUUID()}`,
): { body: Uint8Array; contentType: string } {
  const head =
    `--${boundary}\r\n` +
    `Content-Disposition: form-data; name="file"; filename="${quotable(upload.name)}"\r\n` +
    `Content-Type: ${upload.type}\r\n\r\n`;
  const body = Buffer.concat([
    Buffer.from(head),
    upload.bytes,
    Buffer.from(`\r\n--${boundary}--\r\n`),
  ]);
  return { body, contentType: `multipart/form-data; boundary=${boundary}` };
}

/** A name with quotes or line breaks could write headers of its own. */
function quotable(name: string): string {
  return name.replace(/[\r\n]+/g, ' ').replace(/"/g, '%22');
}
