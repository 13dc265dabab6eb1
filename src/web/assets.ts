/** Pictures that platforms show in their own forms; public, small, and the same for everybody. */
import { fileURLToPath } from 'node:url';
import express, { type Router } from 'express';

const FOLDER = fileURLToPath(new URL('./assets/', import.meta.url));

export function assets(): Router {
  const router = express.Router();
  router.use(
    '/assets',
    express.static(FOLDER, { maxAge: '7d', index: false, redirect: false, setHeaders }),
  );
  return router;
}

/** Other sites may show these: that is what they are for. */
function setHeaders(response: { setHeader(name: string, value: string): unknown }): void {
  response.setHeader('Cross-Origin-Resource-Policy', 'cross-origin');
}
