/** The front page: where to click, and what is not connected yet. */
import express, { type Response, type Router } from 'express';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { strict } from './policy.ts';

export interface FrontPage {
  /** The pretend phone is switched on. */
  simulator: boolean;
  /** The cadres' pages are there. */
  console?: boolean;
  /** Real platforms only: pretend ones do not count. */
  connected: { zalo: boolean; telegram: boolean };
}

const FILES = fileURLToPath(new URL('./front/', import.meta.url));

/** GET / and its own files below /front. */
export function createFrontPage(front: FrontPage): Router {
  const { simulator, console = false, connected } = front;
  const page = fill(readFileSync(`${FILES}index.html`, 'utf8'), {
    simulator,
    console,
    nothing: !simulator && !console,
    ...connected,
  });
  const router = express.Router();
  router.get('/', strict, (_request, response: Response) => {
    response.type('html').send(page);
  });
  router.use('/front', strict, express.static(FILES, { index: false, redirect: false }));
  return router;
}

/** `{{#name}}…{{/name}}` stays where the flag is true, `{{^name}}…{{/name}}` where it is not. */
function fill(template: string, flags: Record<string, boolean>): string {
  return template.replace(
    /\{\{([#^])(\w+)\}\}([\s\S]*?)\{\{\/\2\}\}\n?/g,
    (_all, sign: string, name: string, inner: string) =>
      flags[name] === (sign === '#') ? inner : '',
  );
}
