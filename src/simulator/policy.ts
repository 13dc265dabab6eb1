/** What the pages of the simulator may load: their own files and nothing else. */
import type { NextFunction, Request, Response } from 'express';

/**
 * Tighter than helmet's default, which these pages fit too: nothing but our own files, and no
 * `upgrade-insecure-requests`, under which Safari finds no file on http://localhost.
 */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; " +
  "form-action 'none'; base-uri 'none'; frame-ancestors 'none'";

export function strict(_request: Request, response: Response, next: NextFunction): void {
  response.setHeader('content-security-policy', POLICY);
  response.setHeader('cache-control', 'no-cache');
  next();
}
